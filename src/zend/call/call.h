/* SPDX-License-Identifier: MIT */
/* REST calls, from PHP arrays to a B24\Response or an exception. The methods of all classes use it.
 *
 * A call is prepared, launched, waited for and taken. Preparing refuses everything that can be
 * refused before a byte is sent. Several calls may be under way at once. */
#ifndef B24_ZEND_CALL_CALL_H
#define B24_ZEND_CALL_CALL_H

#include "zend/call/client_object.h"

#include "catalogue/methods.h"

typedef struct php_b24_call {
	zend_object *client;     /* owned reference; the object whose method was called */
	b24_client *core_client; /* owned hold; NULL: no object keeps the call */
	b24_call *core;          /* owned; NULL: not prepared, or ended */
	const char *name;        /* as the user spells it */
	size_t name_length;
	zend_string *held_name;       /* owned; what `name` lies in; NULL: the catalogue */
	const b24_method *known;      /* NULL: not in the catalogue */
	int version;                  /* of REST */
	zend_string *idempotency_key; /* owned; NULL: none is sent */
	b24_request request;
} php_b24_call;

/* Writes the body of a request, in place of the parameters. A batch is one. */
typedef struct php_b24_body_writer {
	bool (*write)(b24_body *body, void *context); /* false: an exception was thrown */
	void *context;
	bool read_only; /* nothing in it writes: it may be sent twice */
} php_b24_body_writer;

/* What is to be called. Exactly one of `known` and `name` is given. All is borrowed until the
 * user's code runs for the first time; from then on the call holds what it needs. */
typedef struct php_b24_call_request {
	zend_object *client;
	const b24_method *known;
	zend_string *name;
	HashTable *params;
	HashTable *options; /* NULL: none */
	/* An object keeps the call. The engine may free that object after the client, so that the call
	 * holds the core client, too. It does from the beginning: preparing runs the user's code, which
	 * may end by longjmp. */
	bool kept;
	const php_b24_body_writer *body_writer; /* NULL: `params` are the body */
} php_b24_call_request;

/* Checks and marshals everything; nothing is sent. False: an exception was thrown, and there is
 * nothing to free. */
bool php_b24_call_prepare(php_b24_call *call, const php_b24_call_request *request);

/* Sends the request, or begins to wait until it may be sent. False: an exception was thrown. */
bool php_b24_call_launch(php_b24_call *call);

/* Waits until one of the calls has ended: its index. `count`: none of them is under way, an
 * exception was thrown, or the script is ending. A token that has ended is renewed meanwhile. */
size_t php_b24_calls_wait(php_b24_call *const *calls, size_t count);

/* When php_b24_calls_wait has thrown: the call whose token could not be renewed. `count`: it was
 * something else. */
size_t php_b24_calls_unauthorized(php_b24_call *const *calls, size_t count);

/* Lets calls make progress without waiting. */
void php_b24_calls_drive(php_b24_call *const *calls, size_t count);

/* The reply of a call that has ended, or the exception that its error means. False: an exception
 * was thrown. */
bool php_b24_call_take(php_b24_call *call, zval *response);

/* If the portal has answered from a new address, the application's store is told. To be called for
 * a reply that is not read by php_b24_call_take(). */
void php_b24_call_report_new_address(php_b24_call *call);

/* Also ends a call that is under way. */
void php_b24_call_free(php_b24_call *call);

/* Ends the script if its time is over, as the engine would behind an opcode. To be called when
 * nothing is held that a longjmp would lose. */
void php_b24_end_if_timed_out(void);

/* Prepares, sends, waits and takes: one call, for the methods of classes. */
void php_b24_call_method(zend_object *client, const b24_method *method, HashTable *params,
	HashTable *options, zval *return_value);

/* The same for a method that the catalogue need not know. */
void php_b24_call_by_name(zend_object *client, zend_string *name, HashTable *params,
	HashTable *options, zval *return_value);

#endif
