/* SPDX-License-Identifier: MIT */
/* Writes a whole text to a file descriptor. */
#ifndef B24_ZEND_ENGINE_WRITE_ALL_H
#define B24_ZEND_ENGINE_WRITE_ALL_H

#include <php.h>

/* Writes all of the text at the present position. Goes on behind signals and partial writes. False:
 * not all of it was written; errno says why. */
bool php_b24_write_all(int descriptor, zend_string *text);

#endif
