/* REST calls, from PHP arrays to a B24\Response or an exception: all classes' methods end here.
 *
 * A call is prepared (everything that can be refused is), launched, waited for and taken. Several
 * may be under way at once. What they hold hangs on the core client. */
#ifndef B24_ZEND_CALL_CALL_H
#define B24_ZEND_CALL_CALL_H

#include "zend/call/client_object.h"

#include "catalogue/methods.h"

typedef struct php_b24_call {
	zend_object *client;     /* owned reference; the object that was asked */
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

/* What is to be called. Exactly one of `known` and `name` is given; borrowed, as all of it, until
 * the user's code runs for the first time: from then on the call holds what it needs. */
typedef struct php_b24_asked {
	zend_object *client;
	const b24_method *known;
	zend_string *name;
	HashTable *params;
	HashTable *options; /* NULL: none */
	/* An object keeps the call: the engine may free that object after the client. It keeps it from
	 * the beginning, since preparing runs the user's code, which may end by longjmp. */
	bool kept;
	/* Of a request that is made of several, as a batch is; NULL: `params` are the body. */
	const struct php_b24_composed *composed;
} php_b24_asked;

/* A body that is written rather than marshalled, and what is known of what it asks for. */
typedef struct php_b24_composed {
	bool (*write)(b24_body *body, void *context); /* false: an exception was thrown */
	void *context;
	bool read_only; /* nothing in it writes: it may be sent twice */
} php_b24_composed;

/* Checks and marshals everything; nothing is sent. False: an exception was thrown, and there is
 * nothing to free. */
bool php_b24_call_prepare(php_b24_call *call, const php_b24_asked *asked);

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

/* What has to be done when a call's reply has been read by other means than php_b24_call_take. */
void php_b24_call_settle(php_b24_call *call);

/* Also ends a call that is under way. */
void php_b24_call_free(php_b24_call *call);

/* Ends the script if its time is over, as the engine would behind an opcode. To be called when
 * nothing is held that a longjmp would lose. */
void php_b24_end_if_timed_out(void);

/* All of it at once, for the methods of classes. */
void php_b24_call_method(zend_object *client, const b24_method *method, HashTable *params,
	HashTable *options, zval *return_value);

/* A method that the catalogue need not know. */
void php_b24_call_by_name(zend_object *client, zend_string *name, HashTable *params,
	HashTable *options, zval *return_value);

#endif
