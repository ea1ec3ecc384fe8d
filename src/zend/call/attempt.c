/* SPDX-License-Identifier: MIT */
#include "zend/call/attempt.h"

#include "zend/call/observer.h"
#include "zend/engine/compat.h"
#include "zend/engine/object.h"

#include "core/portal/batch_commands.h"

#include <Zend/zend_interfaces.h>

#include "attempt_arginfo.h"

static zend_class_entry *attempt_ce;

static zend_object_handlers handlers;

/* In the order in which the stub declares them. */
enum {
	METHOD,
	VERSION,
	NUMBER,
	WAITED,
	DURATION,
	HTTP_STATUS,
	CAUSE,
	ERROR_CODE,
	NEXT_IN,
	PORTAL,
	BYTES_SENT,
	BYTES_RECEIVED,
	NEW_CONNECTION,
	KIND,
	COMMANDS
};

/* As deep as a body may be. */
#define BODY_DEPTH 4096

static zend_object *create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &handlers;
	return object;
}

ZEND_METHOD(B24_Attempt, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

static double seconds(int64_t ms)
{
	return (double)ms / 1000;
}

static void add_command(void *commands, const char *method, size_t length)
{
	add_next_index_stringl(commands, method, length);
}

static bool is_batch(const b24_attempt *attempt)
{
	return attempt->method_length == strlen("batch") &&
		   strncasecmp(attempt->method, "batch", strlen("batch")) == 0;
}

static void read_commands(zval *to, const b24_attempt *attempt)
{
	ZVAL_EMPTY_ARRAY(to);
	if (attempt->body != NULL && is_batch(attempt)) {
		array_init(to);
		b24_batch_commands_visit(attempt->body, BODY_DEPTH, add_command, to);
	}
}

/* `commands` is taken over. */
static void make_attempt(zval *to, const b24_attempt *attempt, zval *commands)
{
	zend_object *object;

	object_init_ex(to, attempt_ce);
	object = Z_OBJ_P(to);
	ZVAL_STRINGL(OBJ_PROP_NUM(object, METHOD), attempt->method, attempt->method_length);
	ZVAL_LONG(OBJ_PROP_NUM(object, VERSION), attempt->version);
	ZVAL_LONG(OBJ_PROP_NUM(object, NUMBER), attempt->number);
	ZVAL_DOUBLE(OBJ_PROP_NUM(object, WAITED), seconds(attempt->waited_ms));
	ZVAL_DOUBLE(OBJ_PROP_NUM(object, DURATION), seconds(attempt->duration_ms));
	ZVAL_LONG(OBJ_PROP_NUM(object, HTTP_STATUS), attempt->http_status);
	ZVAL_NULL(OBJ_PROP_NUM(object, CAUSE));
	ZVAL_NULL(OBJ_PROP_NUM(object, KIND));
	if (attempt->error->kind != B24_OK) {
		ZVAL_STRING(OBJ_PROP_NUM(object, CAUSE), attempt->error->message);
		ZVAL_STRING(OBJ_PROP_NUM(object, KIND), b24_error_kind_name(attempt->error->kind));
	}
	ZVAL_STRING(OBJ_PROP_NUM(object, ERROR_CODE), attempt->error->code);
	ZVAL_NULL(OBJ_PROP_NUM(object, NEXT_IN));
	if (attempt->next_in_ms >= 0) {
		ZVAL_DOUBLE(OBJ_PROP_NUM(object, NEXT_IN), seconds(attempt->next_in_ms));
	}
	ZVAL_STRING(OBJ_PROP_NUM(object, PORTAL), attempt->portal);
	ZVAL_LONG(OBJ_PROP_NUM(object, BYTES_SENT), attempt->bytes_sent);
	ZVAL_LONG(OBJ_PROP_NUM(object, BYTES_RECEIVED), attempt->bytes_received);
	ZVAL_BOOL(OBJ_PROP_NUM(object, NEW_CONNECTION), attempt->new_connection);
	ZVAL_COPY_VALUE(OBJ_PROP_NUM(object, COMMANDS), commands);
}

/* A copy: the listener may be the last that holds the client. */
static void call_listener(zval *listener, zval *attempt)
{
	zval callable, returned;

	ZVAL_COPY(&callable, listener);
	if (call_user_function(NULL, NULL, &callable, &returned, 1, attempt) == SUCCESS) {
		zval_ptr_dtor(&returned);
	}
	zval_ptr_dtor(&callable);
}

/* The observer comes first: what a client's own listener throws must not hide an attempt from it.
 * Without either no object is made. */
static void tell_listeners(php_b24_client *client, const b24_attempt *attempt)
{
	bool listens = Z_TYPE(client->listener) != IS_UNDEF;
	zval object, commands;

	if (!php_b24_is_observed() && !listens) {
		return;
	}
	read_commands(&commands, attempt);
	make_attempt(&object, attempt, &commands);
	php_b24_observer_tell(&object);
	if (listens && !php_b24_is_ending()) {
		call_listener(&client->listener, &object);
	}
	zval_ptr_dtor(&object);
}

void php_b24_attempt_observe(const b24_attempt *attempt, zval *commands)
{
	zval object, none;

	ZVAL_EMPTY_ARRAY(&none);
	make_attempt(&object, attempt, commands != NULL ? commands : &none);
	php_b24_observer_tell(&object);
	zval_ptr_dtor(&object);
}

static zend_string *log_message(const b24_attempt *attempt)
{
	if (attempt->error->kind == B24_OK) {
		return strpprintf(0, "b24: %.*s, attempt %d: HTTP %ld after %.3F s",
			(int)attempt->method_length, attempt->method, attempt->number, attempt->http_status,
			seconds(attempt->duration_ms));
	}
	if (attempt->next_in_ms < 0) {
		return strpprintf(0, "b24: %.*s, attempt %d failed: %s", (int)attempt->method_length,
			attempt->method, attempt->number, attempt->error->message);
	}
	return strpprintf(0, "b24: %.*s, attempt %d failed, another one in %.3F s: %s",
		(int)attempt->method_length, attempt->method, attempt->number, seconds(attempt->next_in_ms),
		attempt->error->message);
}

static void log_context(zval *to, const b24_attempt *attempt)
{
	array_init_size(to, 8);
	add_assoc_stringl(to, "method", attempt->method, attempt->method_length);
	add_assoc_long(to, "attempt", attempt->number);
	add_assoc_double(to, "waited", seconds(attempt->waited_ms));
	add_assoc_double(to, "duration", seconds(attempt->duration_ms));
	add_assoc_long(to, "httpStatus", attempt->http_status);
	add_assoc_string(to, "errorCode", attempt->error->code);
	if (attempt->next_in_ms >= 0) {
		add_assoc_double(to, "nextIn", seconds(attempt->next_in_ms));
	}
}

static void log_attempt(zval *logger, const b24_attempt *attempt)
{
	zval holder, message, context;

	ZVAL_COPY(&holder, logger);
	ZVAL_STR(&message, log_message(attempt));
	log_context(&context, attempt);
	zend_call_method_with_2_params(Z_OBJ(holder), Z_OBJCE(holder), NULL,
		attempt->error->kind == B24_OK ? "debug" : "warning", NULL, &message, &context);
	zval_ptr_dtor(&context);
	zval_ptr_dtor(&message);
	zval_ptr_dtor(&holder);
}

static bool attempt_ended(void *context, const b24_attempt *attempt)
{
	php_b24_client *client = context;

	if (php_b24_is_ending()) {
		return true; /* php_b24_calls_wait() notices it */
	}
	tell_listeners(client, attempt);
	if (!php_b24_is_ending() && Z_TYPE(client->logger) == IS_OBJECT) {
		log_attempt(&client->logger, attempt);
	}
	return EG(exception) == NULL;
}

b24_observer php_b24_attempt_observer(php_b24_client *client)
{
	return (b24_observer){attempt_ended, client};
}

void php_b24_register_attempt(void)
{
	attempt_ce = register_class_B24_Attempt();
	attempt_ce->create_object = create;
	php_b24_init_handlers(&handlers);
}
