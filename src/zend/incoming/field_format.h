/* SPDX-License-Identifier: MIT */
/* The formats that the values of fields have. */
#ifndef B24_ZEND_INCOMING_FIELD_FORMAT_H
#define B24_ZEND_INCOMING_FIELD_FORMAT_H

#include <php.h>

/* Whether a value has that format, and is not longer than what portals send. */
typedef bool (*php_b24_field_format)(const zend_string *text);

bool php_b24_field_is_name(const zend_string *text);
bool php_b24_field_is_number(const zend_string *text);
bool php_b24_field_is_0_or_1(const zend_string *text);
bool php_b24_field_is_yes_or_no(const zend_string *text);
bool php_b24_field_is_scope(const zend_string *text);
bool php_b24_field_is_status(const zend_string *text);
bool php_b24_field_is_text(const zend_string *text);    /* a line of text */
bool php_b24_field_is_host(const zend_string *text);    /* length and bytes only */
bool php_b24_field_is_address(const zend_string *text); /* likewise */
bool php_b24_field_is_token(const zend_string *text);
bool php_b24_field_is_application_token(const zend_string *text);
bool php_b24_field_is_options(const zend_string *text); /* length only */

#endif
