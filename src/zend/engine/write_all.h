/* Files as the stores of tokens and settings use them. */
#ifndef B24_ZEND_ENGINE_WRITE_ALL_H
#define B24_ZEND_ENGINE_WRITE_ALL_H

#include <php.h>

/* All of the text, or false. */
bool php_b24_write_all(int descriptor, zend_string *text);

#endif
