/* SPDX-License-Identifier: MIT */
/* What a B24\Client object holds, for the calls that are made through it. */
#ifndef B24_ZEND_CALL_CLIENT_OBJECT_H
#define B24_ZEND_CALL_CLIENT_OBJECT_H

#include <php.h>

#include "core/call/call_state.h"

extern zend_class_entry *php_b24_client_ce;

struct php_b24_client;

/* What has to be done about a client's tokens around a call. A webhook needs none of it. */
typedef struct php_b24_authorizer {
	/* Before a call is sent: a token that is about to end is renewed, one that could not be stored
	 * is stored. False: the call must not be sent; an exception was thrown, unless the script is
	 * ending. */
	bool (*prepare)(struct php_b24_client *client, b24_call *call, const char *method);
	/* Whether the call failed because its token has ended, and there is a way to another one. */
	bool (*is_renewable)(struct php_b24_client *client, const b24_call *call);
	/* Gets another token. False as above; true: the call may be sent again. */
	bool (*renew)(struct php_b24_client *client, b24_call *call, const char *method);
	/* Takes note of the portal's new address. */
	void (*moved)(struct php_b24_client *client, b24_call *call);
} php_b24_authorizer;

typedef struct php_b24_client {
	b24_client *core;  /* NULL until the constructor has succeeded; owned unless `base` is set */
	zend_object *base; /* owned reference; the client that owns `core`; NULL: this one does */
	int version;       /* of REST, where a method exists in both */
	const php_b24_authorizer *authorizer; /* constant data; NULL: a webhook, or `base` has it */
	zend_object *oauth;   /* owned reference; NULL: a webhook, a mere token, or `base` has it */
	zend_object *token;   /* owned reference; what calls carry; NULL: a webhook, or `base` has it */
	bool from_store;      /* the token is the application's own, to be renewed and stored */
	zend_object *unsaved; /* owned reference; a renewed token that is not stored yet; NULL: none */
	zend_object *replaced; /* owned reference; what the store had then; NULL without `unsaved` */
	bool allow_http;       /* option */
	bool check;            /* option: parameters are checked before sending */
	zval logger;           /* owned reference; undefined: none */
	zval listener;         /* owned reference; undefined: none */
	zval on_moved;         /* owned reference; undefined: none */
	unsigned moves_told;   /* how many moves of the portal it was told */
	zend_object *
		*scopes; /* one place per scope property; not owned, see php_b24_client_forget_scope() */
	zend_object std;
} php_b24_client;

static inline php_b24_client *php_b24_client_of(zend_object *object)
{
	return (php_b24_client *)((char *)object - offsetof(php_b24_client, std));
}

/* The object that knows how the client is authorized. */
static inline php_b24_client *php_b24_client_base(php_b24_client *client)
{
	return client->base != NULL ? php_b24_client_of(client->base) : client;
}

/* Whether its constructor has ended. False: an exception was thrown. */
bool php_b24_client_is_constructed(const zend_object *client);

/* The client forgets a scope object that is about to be freed. */
void php_b24_client_forget_scope(zend_object *client, const zend_object *scope);

#endif
