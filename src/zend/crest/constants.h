/* SPDX-License-Identifier: MIT */
/* Reads constants: those that settings.php defines (C_REST_…), and those of the called class. */
#ifndef B24_ZEND_CREST_CONSTANTS_H
#define B24_ZEND_CREST_CONSTANTS_H

#include <php.h>

/* The global constant; NULL: not defined. Borrowed. */
zval *php_b24_crest_constant(const char *name);

/* Whether it is defined and not empty. */
bool php_b24_crest_constant_is_filled(const char *name);

/* Whether it is defined and identical to true. */
bool php_b24_crest_constant_is_true(const char *name);

/* static::NAME; NULL: an Error was thrown. Borrowed. */
zval *php_b24_crest_class_constant(zend_class_entry *called, const char *name);

#endif
