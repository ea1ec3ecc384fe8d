#ifndef PHP_B24_CLIENT_H
#define PHP_B24_CLIENT_H

#include "classes.h"

#include "../core/client.h"

typedef struct php_b24_client {
	b24_client *core;     /* NULL until the constructor has succeeded; owned unless `base` is set */
	zend_object *base;    /* owned reference; the client that owns `core`; NULL: this one does */
	int version;          /* of REST, where a method exists in both */
	bool check;           /* option: parameters are checked before sending */
	zval logger;          /* owned reference; undefined: none */
	zend_object **scopes; /* one place per scope property; not owned, see php_b24_scope_free */
	zend_object std;
} php_b24_client;

static inline php_b24_client *php_b24_client_of(zend_object *object)
{
	return (php_b24_client *)((char *)object - offsetof(php_b24_client, std));
}

/* Makes a client from a webhook URL in `to`; false: an exception was thrown. */
bool php_b24_client_create(zval *to, zend_string *webhook, HashTable *options);

/* The scope object forgets its place in the client: it is about to be freed. */
void php_b24_client_forget_scope(zend_object *client, const zend_object *scope);

#endif
