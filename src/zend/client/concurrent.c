#include "zend/client/concurrent.h"

#include "core/http/connection_pool.h"
#include "zend/call/call.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/connection_pool.h"
#include "zend/engine/object.h"
#include "zend/value/iterable.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_interfaces.h>

#include "concurrent_arginfo.h"

static zend_class_entry *concurrent_ce;

static zend_object_handlers handlers;

/* A call and the key that its outcome will have. */
typedef struct flight {
	php_b24_call call;
	zval key;     /* owned */
	zval outcome; /* owned; of a call that was refused before it was sent; undefined: none */
} flight;

typedef struct concurrent {
	zend_object *client;     /* owned reference */
	php_b24_iterable source; /* of the calls */
	flight **flights;        /* owned; `count` of them, room for `concurrency` */
	size_t count, concurrency;
	zval key, current;    /* owned; undefined: there is none */
	zend_object *pending; /* owned reference; what the source has thrown; NULL: nothing */
	bool throwing;        /* failures are thrown */
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

static void free_flight(flight *flight)
{
	php_b24_call_free(&flight->call);
	zval_ptr_dtor(&flight->key);
	zval_ptr_dtor(&flight->outcome);
	efree(flight);
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

static void end_all(concurrent *self)
{
	while (self->count > 0) {
		free_flight(self->flights[--self->count]);
	}
}

static void free_concurrent(zend_object *object)
{
	concurrent *self = concurrent_of(object);

	end_all(self);
	forget_current(self);
	php_b24_iterable_end(&self->source);
	if (self->pending != NULL) {
		OBJ_RELEASE(self->pending);
		self->pending = NULL;
	}
	if (self->flights != NULL) {
		b24_pool_announce(php_b24_pool(), -(long)self->concurrency);
		efree(self->flights);
		self->flights = NULL;
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
	if (self->pending != NULL) {
		zend_get_gc_buffer_add_obj(buffer, self->pending);
	}
	zend_get_gc_buffer_add_zval(buffer, &self->key);
	zend_get_gc_buffer_add_zval(buffer, &self->current);
	for (size_t i = 0; i < self->count; i++) {
		if (self->flights[i]->call.core != NULL) {
			zend_get_gc_buffer_add_obj(buffer, self->flights[i]->call.client);
		}
		zend_get_gc_buffer_add_zval(buffer, &self->flights[i]->key);
		zend_get_gc_buffer_add_zval(buffer, &self->flights[i]->outcome);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* --- Starting calls. --- */

static bool refuse_shape(void)
{
	php_b24_refuse(NULL, NULL,
		"B24\\Client::concurrent(): each call must be a method's name, or an array of one and, if "
		"need be, an array of parameters and an array of options");
	return false;
}

/* The element of that number, or of that name; NULL: there is none. */
static zval *part(HashTable *given, zend_ulong number)
{
	zval *value = zend_hash_index_find(given, number);

	if (value != NULL) {
		ZVAL_DEREF(value);
	}
	return value;
}

static bool read_call(zval *given, php_b24_call_request *request)
{
	zval *method, *params, *options;

	ZVAL_DEREF(given);
	if (Z_TYPE_P(given) == IS_STRING) {
		request->name = Z_STR_P(given);
		request->params = (HashTable *)&zend_empty_array;
		return true;
	}
	if (Z_TYPE_P(given) != IS_ARRAY) {
		return refuse_shape();
	}
	method = part(Z_ARRVAL_P(given), 0);
	params = part(Z_ARRVAL_P(given), 1);
	options = part(Z_ARRVAL_P(given), 2);
	if (method == NULL || Z_TYPE_P(method) != IS_STRING ||
		(params != NULL && Z_TYPE_P(params) != IS_ARRAY) ||
		(options != NULL && Z_TYPE_P(options) != IS_ARRAY) ||
		zend_hash_num_elements(Z_ARRVAL_P(given)) != 1u + (params != NULL) + (options != NULL)) {
		return refuse_shape();
	}
	request->name = Z_STR_P(method);
	request->params = params != NULL ? Z_ARRVAL_P(params) : (HashTable *)&zend_empty_array;
	request->options = options != NULL ? Z_ARRVAL_P(options) : NULL;
	return true;
}

/* Takes a failure of the library's own as a value; what user code throws goes on its way. */
static bool take_exception(zval *to)
{
	zend_object *exception = EG(exception);

	if (exception == NULL || !instanceof_function(exception->ce, php_b24_exception_ce)) {
		return false;
	}
	ZVAL_OBJ_COPY(to, exception);
	zend_clear_exception();
	return true;
}

static bool launch(flight *flight, const php_b24_call_request *request)
{
	if (!php_b24_call_prepare(&flight->call, request)) {
		return false;
	}
	if (!php_b24_call_launch(&flight->call)) {
		php_b24_call_free(&flight->call);
		return false;
	}
	return true;
}

/* Starts the call that the source is at. False: an exception is on its way. */
static bool start(concurrent *self, zval *given)
{
	php_b24_call_request request = {.client = self->client, .kept = true};
	flight *flight = ecalloc(1, sizeof *flight);
	zval call;

	/* The source may go on, or be changed by what marshalling runs. */
	ZVAL_COPY(&call, given);
	ZVAL_UNDEF(&flight->outcome);
	php_b24_iterable_key(&self->source, &flight->key);
	self->flights[self->count++] = flight;
	if ((EG(exception) == NULL && read_call(&call, &request) && launch(flight, &request)) ||
		take_exception(&flight->outcome)) {
		zval_ptr_dtor(&call);
		return true;
	}
	zval_ptr_dtor(&call);
	return false;
}

/* What the source throws must not cost the outcomes of calls that are under way: it is thrown when
 * these have been given. */
static bool put_off(concurrent *self)
{
	if (EG(exception) == NULL || php_b24_is_unwinding(EG(exception)) || self->pending != NULL) {
		return EG(exception) == NULL;
	}
	self->pending = EG(exception);
	GC_ADDREF(self->pending);
	zend_clear_exception();
	php_b24_iterable_end(&self->source);
	return true;
}

static void drop_last(concurrent *self)
{
	free_flight(self->flights[--self->count]);
}

static bool fill(concurrent *self)
{
	zval *given;

	while (self->count < self->concurrency && (given = php_b24_iterable_current(&self->source))) {
		if (!start(self, given)) {
			drop_last(self);
			break;
		}
		php_b24_iterable_next(&self->source);
	}
	return put_off(self);
}

/* --- Waiting for them. --- */

/* One that was refused before it was sent; `count`: none was. */
static size_t find_refused(const concurrent *self)
{
	size_t i = 0;

	while (i < self->count && Z_TYPE(self->flights[i]->outcome) == IS_UNDEF) {
		i++;
	}
	return i;
}

static size_t wait_for_one(concurrent *self)
{
	size_t i = find_refused(self);
	php_b24_call **calls;

	if (i < self->count) {
		return i;
	}
	calls = safe_emalloc(self->count, sizeof *calls, 0);
	for (i = 0; i < self->count; i++) {
		calls[i] = &self->flights[i]->call;
	}
	i = php_b24_calls_wait(calls, self->count);
	if (i == self->count) {
		/* What a renewal has thrown is the outcome of the call that needed it. */
		i = php_b24_calls_unauthorized(calls, self->count);
		i = i < self->count && take_exception(&self->flights[i]->outcome) ? i : self->count;
	}
	efree(calls);
	return i;
}

/* The outcome becomes the current element; false: an exception is on its way. */
static bool take(concurrent *self, size_t i)
{
	flight *flight = self->flights[i];

	/* The call hangs here while its reply is decoded: memory_limit may end the script in it. */
	if (Z_TYPE(flight->outcome) != IS_UNDEF) {
		ZVAL_COPY(&self->current, &flight->outcome);
	} else if (!php_b24_call_take(&flight->call, &self->current)) {
		take_exception(&self->current);
	}
	ZVAL_COPY(&self->key, &flight->key);
	/* The others stay in order: of several that have ended, the one that began first is next. */
	self->count--;
	memmove(&self->flights[i], &self->flights[i + 1], (self->count - i) * sizeof *self->flights);
	free_flight(flight);
	if (self->throwing && EG(exception) == NULL &&
		instanceof_function(Z_OBJCE(self->current), php_b24_exception_ce)) {
		zend_throw_exception_object(&self->current);
		ZVAL_UNDEF(&self->current);
	}
	return EG(exception) == NULL;
}

/* True: there was nothing to throw. */
static bool throw_pending(concurrent *self)
{
	zval exception;

	if (self->pending == NULL) {
		return true;
	}
	ZVAL_OBJ(&exception, self->pending);
	self->pending = NULL;
	zend_throw_exception_object(&exception);
	return false;
}

/* Places that become free are filled at once, so that the calls are under way while the outcome at
 * hand is looked at. */
static bool advance(concurrent *self)
{
	size_t i;

	if (!fill(self)) {
		return false;
	}
	if (self->count == 0) {
		return throw_pending(self);
	}
	i = wait_for_one(self);
	return i < self->count && take(self, i) && fill(self);
}

static void run(concurrent *self)
{
	if (self->client == NULL || self->running) {
		zend_throw_error(NULL, "B24\\Concurrent is %s",
			self->client == NULL ? "not constructed" : "already running");
		return;
	}
	self->running = true;
	forget_current(self);
	if (!advance(self)) {
		forget_current(self);
		end_all(self);
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
	self->concurrency = concurrency;
	self->throwing = throwing;
	self->flights = safe_emalloc(concurrency, sizeof *self->flights, 0);
	b24_pool_announce(php_b24_pool(), (long)concurrency);
	php_b24_iterable_begin(&self->source, calls);
}

/* The one option that there is. */
static bool read_throwing(HashTable *options, bool *throwing)
{
	zval *value = options != NULL ? zend_hash_str_find(options, ZEND_STRL("throw")) : NULL;

	if (value != NULL) {
		ZVAL_DEREF(value);
		*throwing = Z_TYPE_P(value) == IS_TRUE;
	}
	if (options != NULL &&
		(zend_hash_num_elements(options) != (value != NULL) ||
			(value != NULL && Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE))) {
		php_b24_refuse(NULL, NULL,
			"B24\\Client::concurrent(): the one option is \"throw\", and it must be true or false");
		return false;
	}
	return true;
}

ZEND_METHOD(B24_Client, concurrent)
{
	php_b24_client *self = php_b24_client_of(Z_OBJ_P(ZEND_THIS));
	zend_long concurrency = 8;
	HashTable *options = NULL;
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
		php_b24_refuse(NULL, NULL,
			"B24\\Client::concurrent(): the concurrency must be from 1 to %d", MOST_CONCURRENCY);
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

ZEND_METHOD(B24_Concurrent, rewind)
{
	concurrent *self = concurrent_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (self->begun) {
		zend_throw_error(NULL, "B24\\Concurrent can be iterated once");
		RETURN_THROWS();
	}
	self->begun = true;
	if (self->client != NULL) {
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
