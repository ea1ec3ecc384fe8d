/* SPDX-License-Identifier: MIT */
/* What is documented of parameters and results, as PHP arrays. */
#ifndef B24_ZEND_CLIENT_DOCUMENTED_FIELDS_H
#define B24_ZEND_CLIENT_DOCUMENTED_FIELDS_H

#include <php.h>

#include "catalogue/facts.h"

/* Makes an array of fields by name. */
void php_b24_show_fields(zval *to, const b24_parts *fields);

/* Makes an array of one: its types and what is in it. */
void php_b24_show_fact(zval *to, const b24_fact *fact);

/* Appends the parts of a text that '|' separates to a new array. */
void php_b24_show_alternatives(zval *to, const char *text);

#endif
