/* SPDX-License-Identifier: MIT */
/* Writes a file whole or not at all. */
#ifndef B24_ZEND_CREST_ATOMIC_WRITE_H
#define B24_ZEND_CREST_ATOMIC_WRITE_H

#include <php.h>

/* Puts the text into the file, which need not exist. False: it was not written; errno says why. */
bool php_b24_crest_atomic_write(const char *path, zend_string *text);

#endif
