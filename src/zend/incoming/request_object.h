/* SPDX-License-Identifier: MIT */
/* What the objects of B24\Incoming hold, and access to their properties. */
#ifndef B24_ZEND_INCOMING_REQUEST_OBJECT_H
#define B24_ZEND_INCOMING_REQUEST_OBJECT_H

#include <php.h>

typedef struct php_b24_incoming_object {
	bool made;                 /* from a request; PDO, for example, makes empty ones */
	bool verified;             /* verify() or confirm() has shown that the portal has sent it */
	bool confirmed;            /* token and address are those that the authorization server gave */
	bool stored;               /* the tokens are in the application's store */
	zend_string *confirmed_by; /* owned: the client id of the application that has; NULL: none */
	zend_object std;
} php_b24_incoming_object;

static inline php_b24_incoming_object *php_b24_incoming_of(zend_object *object)
{
	return (php_b24_incoming_object *)((char *)object - offsetof(php_b24_incoming_object, std));
}

/* False: the object is empty; an exception was thrown. */
bool php_b24_incoming_is_made(zend_object *object);

/* --- Properties, which the object's class declares. --- */

/* The place of a property. */
zval *php_b24_incoming_property(zend_object *object, const char *name);

/* The first value of a property. NULL: it is null. */
void php_b24_incoming_set_text(zend_object *to, const char *property, zend_string *text);
void php_b24_incoming_set_number(zend_object *to, const char *property, const zend_string *digits);
void php_b24_incoming_set_array(zend_object *to, const char *property, HashTable *array);

/* Another value in place of the first. */
void php_b24_incoming_replace(zend_object *object, const char *property, zval *value);

/* Borrowed. */
zend_string *php_b24_incoming_member_id(zend_object *object);

/* The token that came, or that confirm() has put in its place; NULL: none. Borrowed. */
zend_object *php_b24_incoming_token(zend_object *object);

#endif
