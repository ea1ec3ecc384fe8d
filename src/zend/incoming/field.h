/* SPDX-License-Identifier: MIT */
/* Finds a field of a request and checks its format. */
#ifndef B24_ZEND_INCOMING_FIELD_H
#define B24_ZEND_INCOMING_FIELD_H

#include "zend/incoming/field_format.h"
#include "zend/incoming/request_fields.h"

/* Where a field is looked for. */
typedef struct php_b24_field_source {
	php_b24_incoming_request *request;
	HashTable *fields;  /* borrowed */
	const char *prefix; /* `auth` of `auth[domain]`; NULL: none */
} php_b24_field_source;

typedef enum php_b24_need { PHP_B24_OPTIONAL, PHP_B24_REQUIRED } php_b24_need;

php_b24_field_source php_b24_post_fields(php_b24_incoming_request *request);

/* Refuses the request because of that field. */
void php_b24_field_refuse(const php_b24_field_source *from, const char *key, const char *why);

/* Names are exactly those that portals send; nothing else is looked at. NULL: it is not there, or
 * empty. */
zval *php_b24_field_find(const php_b24_field_source *from, const char *key, php_b24_need need);

/* Borrowed. NULL: it is not there, or the request was refused. */
zend_string *php_b24_field_text(const php_b24_field_source *from, const char *key,
	php_b24_field_format format, php_b24_need need);

/* Borrowed, never NULL. */
HashTable *php_b24_field_array(
	const php_b24_field_source *from, const char *key, php_b24_need need);

/* The same for a field that frames have in their address. Frameworks move those to the body: it may
 * stand in either, but if it stands in both, it must be the same. */
zend_string *php_b24_frame_field_text(php_b24_incoming_request *request, const char *key,
	php_b24_field_format format, php_b24_need need);

#endif
