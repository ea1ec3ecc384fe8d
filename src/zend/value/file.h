#ifndef B24_ZEND_VALUE_FILE_H
#define B24_ZEND_VALUE_FILE_H

#include <php.h>

extern zend_class_entry *php_b24_file_ce;

/* Opens the file of a B24\File for reading and tells its size. A negative number: it cannot be
 * sent; *why is then a text to be shown, without ownership. */
int php_b24_file_open(zend_object *file, size_t *size, const char **why);

/* The path as the user gave it; borrowed. */
const char *php_b24_file_path(zend_object *file);

/* Registers the classes of the stub. */
void php_b24_register_file(void);

#endif
