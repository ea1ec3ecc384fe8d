/* Files as the stores of tokens and settings use them. */
#ifndef PHP_B24_DESCRIPTOR_H
#define PHP_B24_DESCRIPTOR_H

#include "../../php_b24.h"

/* All of the text, or false. */
bool php_b24_write_all(int descriptor, zend_string *text);

#endif
