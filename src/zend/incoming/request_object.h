/* Requests that a portal sends to an application: what the files of B24\Incoming share. */
#ifndef B24_ZEND_INCOMING_INCOMING_H
#define B24_ZEND_INCOMING_INCOMING_H

#include <php.h>

/* A request that is being read. After the first thing wrong in it an exception is thrown, and
 * whatever else is read is absent. */
typedef struct php_b24_incoming {
	zend_class_entry *ce; /* what it shall become */
	HashTable *post;      /* owned; strings and arrays of them, all UTF-8 without NUL */
	HashTable *query;     /* owned; likewise */
	bool failed;
} php_b24_incoming;

/* Throws InvalidRequest unless that has happened. `field` may be NULL. */
void php_b24_incoming_refuse(php_b24_incoming *request, const char *field, const char *text);

/* --- fields.c: where the fields come from. --- */

void php_b24_incoming_load_arrays(php_b24_incoming *request, HashTable *post, HashTable *query);
void php_b24_incoming_load_globals(php_b24_incoming *request);

/* `query` may be NULL. */
void php_b24_incoming_load_body(
	php_b24_incoming *request, const zend_string *body, const zend_string *query);

void php_b24_incoming_free(php_b24_incoming *request);

/* --- kinds.c: what the fields say. --- */

/* Fills the properties that the object's class declares. */
typedef void (*php_b24_incoming_reader)(php_b24_incoming *request, zend_object *to);

void php_b24_incoming_read_event(php_b24_incoming *request, zend_object *to);
void php_b24_incoming_read_activity(php_b24_incoming *request, zend_object *to);
void php_b24_incoming_read_placement(php_b24_incoming *request, zend_object *to);
void php_b24_incoming_read_install(php_b24_incoming *request, zend_object *to);

/* --- incoming.c --- */

typedef struct php_b24_incoming_object {
	bool made;                 /* from a request; PDO, for one, makes others */
	bool verified;             /* something has made sure that the portal has sent it */
	bool confirmed;            /* token and address are those that the authorization server gave */
	bool stored;               /* the tokens are in the application's store */
	zend_string *confirmed_by; /* owned: the client id of the application that has; NULL: none */
	zend_object std;
} php_b24_incoming_object;

static inline php_b24_incoming_object *php_b24_incoming_of(zend_object *object)
{
	return (php_b24_incoming_object *)((char *)object - offsetof(php_b24_incoming_object, std));
}

/* Compares the application token that came. False: it is another one; Forgery was thrown. */
bool php_b24_incoming_compare(zend_object *request, const zend_string *expected);

/* False: an exception was thrown. */
bool php_b24_incoming_is_made(zend_object *object);

/* The place of a property, which the class declares. */
zval *php_b24_incoming_property(zend_object *object, const char *name);

/* Whether it is a property that no view shows. */
bool php_b24_incoming_is_masked(const zend_string *name);

/* Puts another value in the place of a property's. */
void php_b24_incoming_replace(zend_object *request, const char *property, zval *value);

/* --- client.c --- */

/* The token that came, or that confirm() has put in its place; NULL: none. Borrowed. */
zend_object *php_b24_incoming_token(zend_object *request);

/* Verifies the request by what the store has. False: an exception was thrown. */
bool php_b24_incoming_verify(zend_object *request, zend_object *oauth);

/* Calls a method without parameters. False: an exception was thrown. */
bool php_b24_incoming_ask(zval *client, const char *method, zval *result);

/* --- mask.c --- */

/* Leaves every token out of the object's properties, which are to be shown. */
void php_b24_incoming_mask(zend_object *object, HashTable *shown);

/* Registers the classes of the stub. */
void php_b24_register_incoming(void);

#endif
