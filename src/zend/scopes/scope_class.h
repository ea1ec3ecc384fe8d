/* SPDX-License-Identifier: MIT */
/* Scope classes from rows of constant data. Their methods differ in name and function only, so no
 * stub is needed. */
#ifndef B24_ZEND_SCOPES_SCOPE_CLASS_H
#define B24_ZEND_SCOPES_SCOPE_CLASS_H

#include <php.h>

/* Names are one text: pointers to each would have to be filled in when the module is loaded, in
 * memory that processes then no longer share. */
typedef struct php_b24_scope_row {
	const char *name;            /* with its namespace */
	const char *methods;         /* their names, each with the NUL that ends it */
	const zif_handler *handlers; /* their functions, in the same order */
	uint32_t count;
} php_b24_scope_row;

/* When the module starts: registers the classes and notes them in `registered`, which has room for
 * as many. */
void php_b24_register_scope_classes(
	const php_b24_scope_row *classes, zend_class_entry **registered, uint32_t count);

/* When the module ends, with the same array: takes back the methods, which are the module's memory.
 * PHP frees the classes later. */
void php_b24_end_scope_classes(zend_class_entry **registered, uint32_t count);

#endif
