/* The fields of a request and the forms that their values have. */
#ifndef B24_ZEND_INCOMING_TEXT_H
#define B24_ZEND_INCOMING_TEXT_H

#include "zend/incoming/request_object.h"

/* Whether a value has the form, and no more than the length, of what portals send. */
typedef bool (*php_b24_form)(const zend_string *text);

bool php_b24_field_is_name(const zend_string *text);
bool php_b24_field_is_number(const zend_string *text);
bool php_b24_field_is_bit(const zend_string *text);
bool php_b24_field_is_yes_or_no(const zend_string *text);
bool php_b24_field_is_scope(const zend_string *text);
bool php_b24_field_is_status(const zend_string *text);
bool php_b24_field_is_text(const zend_string *text);    /* a line of text */
bool php_b24_field_is_host(const zend_string *text);    /* as far as length and bytes say it */
bool php_b24_field_is_address(const zend_string *text); /* likewise */
bool php_b24_field_is_token(const zend_string *text);
bool php_b24_field_is_proof(const zend_string *text); /* an application token */
bool php_b24_field_is_options(const zend_string *text);

/* Where fields are looked for, and what their names begin with: `auth` of `auth[domain]`. */
typedef struct php_b24_fields {
	php_b24_incoming *request;
	HashTable *fields;  /* borrowed */
	const char *prefix; /* NULL: none */
} php_b24_fields;

typedef enum php_b24_need { PHP_B24_OPTIONAL, PHP_B24_REQUIRED } php_b24_need;

php_b24_fields php_b24_fields_of_post(php_b24_incoming *request);

/* Refuses the request because of that field. */
void php_b24_field_refuse(const php_b24_fields *from, const char *key, const char *why);

/* Names are exactly those that portals send; nothing else is looked at. NULL: it is not there, or
 * empty. */
zval *php_b24_field_find(const php_b24_fields *from, const char *key, php_b24_need need);

/* Borrowed. NULL: it is not there, or the request was refused. */
zend_string *php_b24_field_text(
	const php_b24_fields *from, const char *key, php_b24_form form, php_b24_need need);

/* Borrowed, never NULL. */
HashTable *php_b24_field_array(const php_b24_fields *from, const char *key, php_b24_need need);

/* --- Properties of the request. --- */

void php_b24_set_text(zend_object *to, const char *property, zend_string *text);
void php_b24_set_number(zend_object *to, const char *property, const zend_string *digits);
void php_b24_set_array(zend_object *to, const char *property, HashTable *array);

/* --- portal.c: which portal it says it is of, and the tokens that came. --- */

/* What is in `auth` of events, robots and activities. */
void php_b24_incoming_read_auth(php_b24_incoming *request, zend_object *to, php_b24_need token);

/* What frames have in its place. */
void php_b24_incoming_read_frame(php_b24_incoming *request, zend_object *to, php_b24_need token);

/* A field that frames have in their address. Frameworks put those to the fields of the body. */
zend_string *php_b24_field_text_of_frame(
	php_b24_incoming *request, const char *key, php_b24_form form, php_b24_need need);

#endif
