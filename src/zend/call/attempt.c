/* SPDX-License-Identifier: MIT */
#include "zend/call/attempt.h"

#include "zend/engine/compat.h"
#include "zend/engine/object.h"

#include <Zend/zend_interfaces.h>

#include "attempt_arginfo.h"

static zend_class_entry *attempt_ce;

static zend_object_handlers handlers;

/* In the order in which the stub declares them. */
enum { METHOD, VERSION, NUMBER, WAITED, DURATION, HTTP_STATUS, CAUSE, ERROR_CODE, NEXT_IN };

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

static void make_attempt(zval *to, const b24_attempt *attempt)
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
	if (attempt->error->kind != B24_OK) {
		ZVAL_STRING(OBJ_PROP_NUM(object, CAUSE), attempt->error->message);
	}
	ZVAL_STRING(OBJ_PROP_NUM(object, ERROR_CODE), attempt->error->code);
	ZVAL_NULL(OBJ_PROP_NUM(object, NEXT_IN));
	if (attempt->next_in_ms >= 0) {
		ZVAL_DOUBLE(OBJ_PROP_NUM(object, NEXT_IN), seconds(attempt->next_in_ms));
	}
}

/* A copy: the listener may be the last that holds the client. */
static void call_listener(zval *listener, const b24_attempt *attempt)
{
	zval callable, argument, returned;

	ZVAL_COPY(&callable, listener);
	make_attempt(&argument, attempt);
	if (call_user_function(NULL, NULL, &callable, &returned, 1, &argument) == SUCCESS) {
		zval_ptr_dtor(&returned);
	}
	zval_ptr_dtor(&argument);
	zval_ptr_dtor(&callable);
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
	if (Z_TYPE(client->listener) != IS_UNDEF) {
		call_listener(&client->listener, attempt);
	}
	if (!php_b24_is_ending() && Z_TYPE(client->logger) == IS_OBJECT) {
		log_attempt(&client->logger, attempt);
	}
	return EG(exception) == NULL;
}

b24_observer php_b24_attempt_observer(php_b24_client *client)
{
	bool observed = Z_TYPE(client->listener) != IS_UNDEF || Z_TYPE(client->logger) == IS_OBJECT;

	return (b24_observer){observed ? attempt_ended : NULL, client};
}

void php_b24_register_attempt(void)
{
	attempt_ce = register_class_B24_Attempt();
	attempt_ce->create_object = create;
	php_b24_init_handlers(&handlers);
}
