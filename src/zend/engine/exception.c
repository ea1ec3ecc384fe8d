/* SPDX-License-Identifier: MIT */
#include "zend/engine/exception.h"

#include "zend/engine/printable.h"
#include "zend/engine/replace_value.h"

#include <Zend/zend_exceptions.h>
#include <ext/spl/spl_exceptions.h>

#include "exception_arginfo.h"

zend_class_entry *php_b24_exception_ce;
zend_class_entry *php_b24_invalid_argument_ce;
zend_class_entry *php_b24_invalid_request_ce;
zend_class_entry *php_b24_forgery_ce;

static zend_class_entry *not_executed_ce;
static zend_class_entry *list_changed_ce;
static zend_class_entry *token_store_ce;
zend_class_entry *php_b24_class_of_kind[B24_ERROR_VALIDATION + 1];

b24_error_kind php_b24_kind_of(const zend_object *exception)
{
	const zend_class_entry *ce = exception->ce;

	for (; ce != NULL && ce != php_b24_exception_ce; ce = ce->parent) {
		if (ce == php_b24_invalid_argument_ce) {
			return B24_ERROR_ARGUMENT;
		}
		for (int kind = B24_ERROR_TRANSPORT; kind <= B24_ERROR_VALIDATION; kind++) {
			if (php_b24_class_of_kind[kind] == ce) {
				return (b24_error_kind)kind;
			}
		}
	}
	return ce != NULL ? B24_ERROR_AUTH : B24_ERROR_INTERRUPTED;
}

/* --- Properties. --- */

zval *php_b24_exception_slot(zend_object *object, const char *name, size_t length)
{
	zend_class_entry *ce = object->ce;
	zend_property_info *info;

	while (ce->type != ZEND_INTERNAL_CLASS) {
		ce = ce->parent;
	}
	info = zend_hash_str_find_ptr(&ce->properties_info, name, length);
	return info == NULL || (info->flags & ZEND_ACC_STATIC) ? NULL : OBJ_PROP(object, info->offset);
}

#define SLOT PHP_B24_EXCEPTION_SLOT

void php_b24_exception_set(zval *place, zval *value)
{
	if (place != NULL) {
		php_b24_replace(place, value);
	} else {
		zval_ptr_dtor(value);
	}
}

void php_b24_exception_set_text(zval *place, const char *text, size_t length)
{
	zval value;

	ZVAL_STRINGL(&value, text, length);
	php_b24_exception_set(place, &value);
}

static void set_nullable_text(zval *place, const char *text)
{
	if (text != NULL && place != NULL) {
		php_b24_exception_set_text(place, text, strlen(text));
	}
}

void php_b24_exception_set_long(zval *place, zend_long number)
{
	if (place != NULL) {
		ZVAL_LONG(place, number);
	}
}

/* Gives every property a value, so that an exception that a user's test makes with `new` can be
 * read like a real one. */
static zend_object *create(zend_class_entry *ce)
{
	zend_object *object = zend_ce_exception->create_object(ce);
	zval empty;

	ZVAL_NULL(SLOT(object, "method"));
	ZVAL_FALSE(SLOT(object, "maybeExecuted"));
	ZVAL_NULL(&empty);
	php_b24_exception_set(SLOT(object, "parameter"), &empty);
	php_b24_exception_set(SLOT(object, "retryAfter"), &empty);
	php_b24_exception_set(SLOT(object, "field"), &empty);
	ZVAL_EMPTY_STRING(&empty);
	php_b24_exception_set(SLOT(object, "body"), &empty);
	php_b24_exception_set(SLOT(object, "errorCode"), &empty);
	php_b24_exception_set(SLOT(object, "description"), &empty);
	ZVAL_EMPTY_ARRAY(&empty);
	php_b24_exception_set(SLOT(object, "response"), &empty);
	ZVAL_FALSE(&empty);
	php_b24_exception_set(SLOT(object, "hasReply"), &empty);
	ZVAL_NULL(&empty);
	php_b24_exception_set(SLOT(object, "refusedBy"), &empty);
	ZVAL_EMPTY_ARRAY(&empty);
	php_b24_exception_set(SLOT(object, "fields"), &empty);
	php_b24_exception_set_long(SLOT(object, "httpStatus"), 0);
	return object;
}

/* --- Throwing. --- */

zend_object *php_b24_throw_message(zend_class_entry *ce, zend_string *message)
{
	zend_object *object;

	php_b24_make_printable(message);
	object = zend_throw_exception(ce, ZSTR_VAL(message), 0);
	zend_string_release(message);
	return object;
}

void php_b24_refuse(const char *method, const char *parameter, const char *format, ...)
{
	zend_string *text, *message;
	zend_object *object;
	va_list arguments;

	va_start(arguments, format);
	text = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	message = strpprintf(0, "%s%s%s%s%s", method != NULL ? method : "", method != NULL ? ": " : "",
		parameter != NULL ? parameter : "", parameter != NULL ? " " : "", ZSTR_VAL(text));
	object = php_b24_throw_message(php_b24_invalid_argument_ce, message);
	set_nullable_text(SLOT(object, "method"), method);
	set_nullable_text(SLOT(object, "parameter"), parameter);
	zend_string_release(text);
}

void php_b24_refuse_request(
	zend_class_entry *ce, const char *class_name, const char *field, const char *text)
{
	zend_object *object =
		php_b24_throw_message(ce, strpprintf(0, "%s: %s%s%s", class_name,
									  field != NULL ? field : "", field != NULL ? " " : "", text));

	set_nullable_text(SLOT(object, "field"), field);
}

#define THROW_FORMATTED(ce, format)                                                                \
	do {                                                                                           \
		va_list arguments;                                                                         \
		va_start(arguments, format);                                                               \
		php_b24_throw_message(ce, zend_vstrpprintf(0, format, arguments));                         \
		va_end(arguments);                                                                         \
	} while (0)

void php_b24_throw_auth(const char *format, ...)
{
	THROW_FORMATTED(php_b24_class_of_kind[B24_ERROR_AUTH], format);
}

void php_b24_throw_store(const char *format, ...)
{
	THROW_FORMATTED(token_store_ce, format);
}

void php_b24_throw_deadline(const char *format, ...)
{
	THROW_FORMATTED(php_b24_class_of_kind[B24_ERROR_DEADLINE], format);
}

void php_b24_refuse_missing(const char *method, const char *parameter)
{
	zend_object *object = php_b24_throw_message(php_b24_invalid_argument_ce,
		strpprintf(0, "%s: required parameter \"%s\" is missing", method, parameter));

	set_nullable_text(SLOT(object, "method"), method);
	set_nullable_text(SLOT(object, "parameter"), parameter);
}

void php_b24_not_executed_create(zval *to, const char *method)
{
	zend_string *text =
		strpprintf(0, "%s: not executed, because a command before it has failed", method);
	zval message;

	object_init_ex(to, not_executed_ce);
	ZVAL_STR(&message, text);
	zend_update_property_ex(zend_ce_exception, Z_OBJ_P(to), ZSTR_KNOWN(ZEND_STR_MESSAGE), &message);
	zval_ptr_dtor(&message);
	php_b24_exception_set_text(SLOT(Z_OBJ_P(to), "method"), method, strlen(method));
}

void php_b24_throw_protocol(const char *method, const char *text)
{
	zend_object *object = php_b24_throw_message(
		php_b24_class_of_kind[B24_ERROR_PROTOCOL], strpprintf(0, "%s: %s", method, text));

	php_b24_exception_set_text(SLOT(object, "method"), method, strlen(method));
}

void php_b24_out_of_memory(const char *what)
{
	zend_throw_error(NULL, "%s: out of memory", what);
}

void php_b24_refuse_by_error(const char *method, const char *parameter, const b24_error *error)
{
	if (error->kind == B24_ERROR_MEMORY) {
		php_b24_out_of_memory(method != NULL ? method : "B24\\Client");
	} else {
		php_b24_refuse(
			method, parameter, "%s%s", method != NULL ? "" : "B24\\Client: ", error->message);
	}
}

void php_b24_throw_too_deep(void)
{
	php_b24_throw_message(php_b24_class_of_kind[B24_ERROR_PROTOCOL],
		zend_string_init(
			ZEND_STRL(
				"The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)"),
			false));
}

void php_b24_throw_list_changed(const char *method, const char *format, ...)
{
	zend_string *text;
	zend_object *object;
	va_list arguments;

	va_start(arguments, format);
	text = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	object =
		php_b24_throw_message(list_changed_ce, strpprintf(0, "%s: %s", method, ZSTR_VAL(text)));
	php_b24_exception_set_text(SLOT(object, "method"), method, strlen(method));
	zend_string_release(text);
}

/* --- Registration. --- */

void php_b24_register_exceptions(void)
{
	zend_class_entry *base = register_class_B24_Exception(spl_ce_RuntimeException);
	zend_class_entry *transport, *api, *rate_limit;

	base->create_object = create;
	php_b24_exception_ce = base;
	php_b24_invalid_argument_ce = register_class_B24_Exception_InvalidArgument(base);
	php_b24_invalid_request_ce = register_class_B24_Exception_InvalidRequest(base);
	php_b24_forgery_ce = register_class_B24_Exception_Forgery(php_b24_invalid_request_ce);
	not_executed_ce = register_class_B24_Exception_NotExecuted(base);
	list_changed_ce = register_class_B24_Exception_ListChanged(base);
	token_store_ce = register_class_B24_Exception_TokenStore(base);
	transport = register_class_B24_Exception_Transport(base);
	api = register_class_B24_Exception_Api(base);
	rate_limit = register_class_B24_Exception_RateLimit(api);

	php_b24_class_of_kind[B24_OK] = base;
	php_b24_class_of_kind[B24_ERROR_MEMORY] = transport;
	php_b24_class_of_kind[B24_ERROR_ARGUMENT] = php_b24_invalid_argument_ce;
	php_b24_class_of_kind[B24_ERROR_INTERRUPTED] = transport;
	php_b24_class_of_kind[B24_ERROR_TRANSPORT] = transport;
	php_b24_class_of_kind[B24_ERROR_CONNECTION] =
		register_class_B24_Exception_Connection(transport);
	php_b24_class_of_kind[B24_ERROR_TIMEOUT] = register_class_B24_Exception_Timeout(transport);
	php_b24_class_of_kind[B24_ERROR_DEADLINE] = register_class_B24_Exception_Deadline(base);
	php_b24_class_of_kind[B24_ERROR_PROTOCOL] = register_class_B24_Exception_Protocol(base);
	php_b24_class_of_kind[B24_ERROR_API] = api;
	php_b24_class_of_kind[B24_ERROR_AUTH] = register_class_B24_Exception_Auth(api);
	php_b24_class_of_kind[B24_ERROR_ACCESS_DENIED] = register_class_B24_Exception_AccessDenied(api);
	php_b24_class_of_kind[B24_ERROR_METHOD_NOT_FOUND] =
		register_class_B24_Exception_MethodNotFound(api);
	php_b24_class_of_kind[B24_ERROR_RATE_LIMIT] = rate_limit;
	php_b24_class_of_kind[B24_ERROR_OPERATION_LIMIT] =
		register_class_B24_Exception_OperationLimit(rate_limit);
	php_b24_class_of_kind[B24_ERROR_PORTAL_UNAVAILABLE] =
		register_class_B24_Exception_PortalUnavailable(api);
	php_b24_class_of_kind[B24_ERROR_VALIDATION] = register_class_B24_Exception_Validation(api);
}
