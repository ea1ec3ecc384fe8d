#ifndef B24_ZEND_CLIENT_CLIENT_H
#define B24_ZEND_CLIENT_CLIENT_H

#include "zend/engine/classes.h"

#include "core/call/call.h"

typedef struct php_b24_client {
	b24_client *core;   /* NULL until the constructor has succeeded; owned unless `base` is set */
	zend_object *base;  /* owned reference; the client that owns `core`; NULL: this one does */
	int version;        /* of REST, where a method exists in both */
	zend_object *oauth; /* owned reference; NULL: a webhook, or `base` has it */
	zend_object *token; /* owned reference; with `oauth`: what calls carry */
	bool from_store;    /* the token is the application's own, to be renewed and stored */
	zend_object
		*pending; /* owned reference; a renewed token that could not be stored; NULL: none */
	zend_object *replaced; /* owned reference; what the store had then; NULL without `pending` */
	bool allow_http;       /* option */
	bool check;            /* option: parameters are checked before sending */
	zval logger;           /* owned reference; undefined: none */
	zval listener;         /* owned reference; undefined: none */
	zend_object **scopes;  /* one place per scope property; not owned, see php_b24_scope_free */
	zend_object std;
} php_b24_client;

static inline php_b24_client *php_b24_client_of(zend_object *object)
{
	return (php_b24_client *)((char *)object - offsetof(php_b24_client, std));
}

/* Makes a client from a webhook URL in `to`; false: an exception was thrown. */
bool php_b24_client_create(zval *to, zend_string *webhook, HashTable *options);

/* Makes a client of an application in `to`: with the stored tokens of `member_id`, or with `token`
 * (the other one is NULL). False: an exception was thrown. */
bool php_b24_client_create_oauth(
	zval *to, zend_object *oauth, zend_string *member_id, zend_object *token, HashTable *options);

/* Whether its constructor has ended. False: an exception was thrown. */
bool php_b24_client_is_constructed(const zend_object *client);

/* The object that knows how the client is authorized. */
static inline php_b24_client *php_b24_client_base(php_b24_client *client)
{
	return client->base != NULL ? php_b24_client_of(client->base) : client;
}

/* The scope object forgets its place in the client: it is about to be freed. */
void php_b24_client_forget_scope(zend_object *client, const zend_object *scope);

#endif
