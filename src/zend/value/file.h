/* SPDX-License-Identifier: MIT */
/* B24\File: a file that is sent as base64 in a parameter. */
#ifndef B24_ZEND_VALUE_FILE_H
#define B24_ZEND_VALUE_FILE_H

#include <php.h>

extern zend_class_entry *php_b24_file_ce;

/* Opens the file of a B24\File for reading. Returns a descriptor, which the caller closes, and puts
 * the size in bytes into *size. Negative: it cannot be sent; *why then says why, without ownership.
 */
int php_b24_file_open(zend_object *file, size_t *size, const char **why);

/* The path as the user gave it; borrowed. */
const char *php_b24_file_path(zend_object *file);

/* Registers the classes of the stub. */
void php_b24_register_file(void);

#endif
