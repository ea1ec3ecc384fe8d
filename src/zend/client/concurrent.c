/* SPDX-License-Identifier: MIT */
#include "zend/client/concurrent.h"

#include "zend/call/call.h"
#include "zend/call/option_reader.h"
#include "zend/call/response.h"
#include "zend/client/calls_in_flight.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/object.h"
#include "zend/value/iterable.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_interfaces.h>

#include "concurrent_arginfo.h"

static zend_class_entry *concurrent_ce;

static zend_object_handlers handlers;

typedef struct concurrent {
	zend_object *client;           /* owned reference */
	php_b24_iterable source;       /* of the calls */
	php_b24_calls_in_flight calls; /* owned */
	zval key, current;             /* owned; undefined: there is none */
	zend_object *postponed;        /* owned reference; what the source has thrown; NULL: nothing */
	bool throwing;                 /* failures are thrown */
	bool is_given;                 /* the source has the outcomes themselves, those of a test */
	bool taken;                    /* of them: the source is at one that was taken */
	bool begun;
	bool running; /* inside of rewind() or next() */
	zend_object std;
} concurrent;

static inline concurrent *concurrent_of(zend_object *object)
{
	return (concurrent *)((char *)object - offsetof(concurrent, std));
}

static zend_object *create(zend_class_entry *ce)
{
	concurrent *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	ZVAL_UNDEF(&self->key);
	ZVAL_UNDEF(&self->current);
	return &self->std;
}

static void forget_current(concurrent *self)
{
	zval key, current;

	ZVAL_COPY_VALUE(&key, &self->key);
	ZVAL_COPY_VALUE(&current, &self->current);
	ZVAL_UNDEF(&self->key);
	ZVAL_UNDEF(&self->current);
	zval_ptr_dtor(&key);
	zval_ptr_dtor(&current);
}

static void free_concurrent(zend_object *object)
{
	concurrent *self = concurrent_of(object);

	php_b24_calls_in_flight_free(&self->calls);
	forget_current(self);
	php_b24_iterable_end(&self->source);
	if (self->postponed != NULL) {
		OBJ_RELEASE(self->postponed);
		self->postponed = NULL;
	}
	if (self->client != NULL) {
		OBJ_RELEASE(self->client);
		self->client = NULL;
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	concurrent *self = concurrent_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (self->client != NULL) {
		zend_get_gc_buffer_add_obj(buffer, self->client);
	}
	php_b24_iterable_gc(&self->source, buffer);
	if (self->postponed != NULL) {
		zend_get_gc_buffer_add_obj(buffer, self->postponed);
	}
	zend_get_gc_buffer_add_zval(buffer, &self->key);
	zend_get_gc_buffer_add_zval(buffer, &self->current);
	php_b24_calls_in_flight_gc(&self->calls, buffer);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* --- Starting calls. --- */

/* Starts the call that the source is at. False: an exception is on its way. */
static bool start(concurrent *self, zval *given)
{
	zval call, key;
	bool ok;

	/* The source may go on, or be changed by what marshalling runs. */
	ZVAL_COPY(&call, given);
	ZVAL_UNDEF(&key);
	php_b24_iterable_key(&self->source, &key);
	ok = php_b24_calls_in_flight_start(&self->calls, self->client, &call, &key);
	zval_ptr_dtor(&call);
	return ok;
}

/* What the source throws must not cost the outcomes of calls that are under way: it is thrown when
 * these have been given. */
static bool postpone_exception(concurrent *self)
{
	if (EG(exception) == NULL || php_b24_is_unwinding(EG(exception)) || self->postponed != NULL) {
		return EG(exception) == NULL;
	}
	self->postponed = EG(exception);
	GC_ADDREF(self->postponed);
	zend_clear_exception();
	php_b24_iterable_end(&self->source);
	return true;
}

static bool fill(concurrent *self)
{
	zval *given;

	while (self->calls.count < self->calls.limit &&
		   (given = php_b24_iterable_current(&self->source)) && start(self, given)) {
		php_b24_iterable_next(&self->source);
	}
	return postpone_exception(self);
}

/* --- The next outcome. --- */

/* The outcome becomes the current element; false: an exception is on its way. */
static bool take(concurrent *self, size_t index)
{
	php_b24_calls_in_flight_take(&self->calls, index, &self->key, &self->current);
	if (self->throwing && EG(exception) == NULL &&
		instanceof_function(Z_OBJCE(self->current), php_b24_exception_ce)) {
		zend_throw_exception_object(&self->current);
		ZVAL_UNDEF(&self->current);
	}
	return EG(exception) == NULL;
}

/* True: there was nothing to throw. */
static bool throw_postponed(concurrent *self)
{
	zval exception;

	if (self->postponed == NULL) {
		return true;
	}
	ZVAL_OBJ(&exception, self->postponed);
	self->postponed = NULL;
	zend_throw_exception_object(&exception);
	return false;
}

/* The outcomes were given. */
static bool take_given(concurrent *self)
{
	zval *outcome;

	if (self->taken) {
		php_b24_iterable_next(&self->source);
	}
	self->taken = true;
	outcome = php_b24_iterable_current(&self->source);
	if (outcome == NULL) {
		return EG(exception) == NULL;
	}
	ZVAL_DEREF(outcome);
	if (!php_b24_is_outcome(outcome)) {
		php_b24_refuse(NULL, NULL,
			"B24\\Concurrent::fromOutcomes(): an outcome is a B24\\Response or a B24\\Exception");
		return false;
	}
	ZVAL_COPY(&self->current, outcome);
	php_b24_iterable_key(&self->source, &self->key);
	return EG(exception) == NULL;
}

/* Places that become free are filled at once, so that the calls are under way while the outcome at
 * hand is looked at. */
static bool find_next_outcome(concurrent *self)
{
	size_t i;

	if (self->is_given) {
		return take_given(self);
	}
	if (!fill(self)) {
		return false;
	}
	if (self->calls.count == 0) {
		return throw_postponed(self);
	}
	i = php_b24_calls_in_flight_wait(&self->calls);
	return i < self->calls.count && take(self, i) && fill(self);
}

static void run(concurrent *self)
{
	bool is_made = self->client != NULL || self->is_given;

	if (!is_made || self->running) {
		zend_throw_error(
			NULL, "B24\\Concurrent is %s", is_made ? "already running" : "not constructed");
		return;
	}
	self->running = true;
	forget_current(self);
	if (!find_next_outcome(self)) {
		forget_current(self);
		php_b24_calls_in_flight_clear(&self->calls);
		php_b24_iterable_end(&self->source);
	}
	self->running = false;
	php_b24_end_if_timed_out();
}

/* --- Client::concurrent(). --- */

#define MOST_CONCURRENCY 200

ZEND_METHOD(B24_Client, concurrent);

static void make_concurrent(
	zval *to, zend_object *client, zval *calls, size_t concurrency, bool throwing)
{
	concurrent *self;

	object_init_ex(to, concurrent_ce);
	self = concurrent_of(Z_OBJ_P(to));
	GC_ADDREF(client);
	self->client = client;
	self->throwing = throwing;
	php_b24_calls_in_flight_begin(&self->calls, concurrency);
	php_b24_iterable_begin(&self->source, calls);
}

#define CONCURRENT "B24\\Client::concurrent(): "

/* The one option that there is. */
static bool read_throwing(HashTable *options, bool *throwing)
{
	static const char *const known[] = {"throw", NULL};
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL (options, name, value) {
		if (!php_b24_option_is_known(known, name)) {
			return php_b24_option_refuse_unknown(known, NULL, CONCURRENT, name);
		}
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
			php_b24_refuse(NULL, NULL, CONCURRENT "option \"throw\" must be true or false");
			return false;
		}
		*throwing = Z_TYPE_P(value) == IS_TRUE;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(B24_Client, concurrent)
{
	php_b24_client *self = php_b24_client_of(Z_OBJ_P(ZEND_THIS));
	zend_long concurrency = 8;
	HashTable *options = (HashTable *)&zend_empty_array;
	bool throwing = false;
	zval *calls;

	ZEND_PARSE_PARAMETERS_START(1, 3)
	Z_PARAM_ITERABLE(calls)
	Z_PARAM_OPTIONAL
	Z_PARAM_LONG(concurrency)
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (self->core == NULL) {
		zend_throw_error(NULL, "B24\\Client: not constructed");
		RETURN_THROWS();
	}
	if (concurrency < 1 || concurrency > MOST_CONCURRENCY) {
		php_b24_refuse(
			NULL, NULL, CONCURRENT "the concurrency must be from 1 to %d", MOST_CONCURRENCY);
		RETURN_THROWS();
	}
	if (read_throwing(options, &throwing)) {
		make_concurrent(return_value, &self->std, calls, (size_t)concurrency, throwing);
	}
}

/* --- Methods. --- */

ZEND_METHOD(B24_Concurrent, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24_Concurrent, fromOutcomes)
{
	concurrent *self;
	zval *outcomes;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ITERABLE(outcomes)
	ZEND_PARSE_PARAMETERS_END();
	object_init_ex(return_value, concurrent_ce);
	self = concurrent_of(Z_OBJ_P(return_value));
	self->is_given = true;
	php_b24_iterable_begin(&self->source, outcomes);
}

ZEND_METHOD(B24_Concurrent, rewind)
{
	concurrent *self = concurrent_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (self->begun) {
		zend_throw_error(NULL, "B24\\Concurrent can be iterated once");
		RETURN_THROWS();
	}
	self->begun = true;
	if (self->client != NULL || self->is_given) {
		self->running = true; /* the source must not end what it is called by */
		php_b24_iterable_rewind(&self->source);
		self->running = false;
	}
	if (EG(exception) == NULL) {
		run(self);
	}
}

ZEND_METHOD(B24_Concurrent, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(Z_TYPE(concurrent_of(Z_OBJ_P(ZEND_THIS))->current) != IS_UNDEF);
}

ZEND_METHOD(B24_Concurrent, current)
{
	concurrent *self = concurrent_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (Z_TYPE(self->current) != IS_UNDEF) {
		RETURN_COPY(&self->current);
	}
}

ZEND_METHOD(B24_Concurrent, key)
{
	concurrent *self = concurrent_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (Z_TYPE(self->key) != IS_UNDEF) {
		RETURN_COPY(&self->key);
	}
}

ZEND_METHOD(B24_Concurrent, next)
{
	ZEND_PARSE_PARAMETERS_NONE();
	run(concurrent_of(Z_OBJ_P(ZEND_THIS)));
}

void php_b24_register_concurrent(void)
{
	concurrent_ce = register_class_B24_Concurrent(zend_ce_iterator);
	concurrent_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(concurrent, std);
	handlers.free_obj = free_concurrent;
	handlers.get_gc = get_gc;
}
