#include "zend/engine/exception.h"

#include "zend/engine/compat.h"
#include "zend/value/unmarshal.h"

#include "core/json/text.h"

#include <Zend/zend_exceptions.h>
#include <ext/spl/spl_exceptions.h>

#include "exception_arginfo.h"

#define BODY_SHOWN 2000

zend_class_entry *php_b24_exception_ce;
zend_class_entry *php_b24_invalid_argument_ce;
zend_class_entry *php_b24_invalid_request_ce;
zend_class_entry *php_b24_forgery_ce;

static zend_class_entry *not_executed_ce;
static zend_class_entry *list_changed_ce;
static zend_class_entry *token_store_ce;
static zend_class_entry *class_of_kind[B24_ERROR_VALIDATION + 1];

/* --- Properties. --- */

/* The slot of a property that a class of ours declares; NULL: none does. What a subclass of a user
 * declares under such a name is its own affair. Written to directly, because a readonly property is
 * initialized here and nowhere else. */
static zval *slot(zend_object *object, const char *name, size_t length)
{
	zend_class_entry *ce = object->ce;
	zend_property_info *info;

	while (ce->type != ZEND_INTERNAL_CLASS) {
		ce = ce->parent;
	}
	info = zend_hash_str_find_ptr(&ce->properties_info, name, length);
	return info == NULL || (info->flags & ZEND_ACC_STATIC) ? NULL : OBJ_PROP(object, info->offset);
}

#define SLOT(object, name) slot(object, name, sizeof(name) - 1)

static void put(zval *place, zval *value)
{
	if (place != NULL) {
		zval_ptr_dtor(place);
		ZVAL_COPY_VALUE(place, value);
	} else {
		zval_ptr_dtor(value);
	}
}

static void put_text(zval *place, const char *text, size_t length)
{
	zval value;

	ZVAL_STRINGL(&value, text, length);
	put(place, &value);
}

static void put_nullable_text(zval *place, const char *text)
{
	if (text != NULL && place != NULL) {
		put_text(place, text, strlen(text));
	}
}

static void put_long(zval *place, zend_long number)
{
	if (place != NULL) {
		ZVAL_LONG(place, number);
	}
}

/* Every property has a value from the start, so that an exception that a user's test makes by
 * itself can be read like a real one. */
static zend_object *create(zend_class_entry *ce)
{
	zend_object *object = zend_ce_exception->create_object(ce);
	zval empty;

	ZVAL_NULL(SLOT(object, "method"));
	ZVAL_FALSE(SLOT(object, "maybeExecuted"));
	ZVAL_NULL(&empty);
	put(SLOT(object, "parameter"), &empty);
	put(SLOT(object, "retryAfter"), &empty);
	put(SLOT(object, "field"), &empty);
	ZVAL_EMPTY_STRING(&empty);
	put(SLOT(object, "body"), &empty);
	put(SLOT(object, "errorCode"), &empty);
	put(SLOT(object, "description"), &empty);
	ZVAL_EMPTY_ARRAY(&empty);
	put(SLOT(object, "response"), &empty);
	put(SLOT(object, "fields"), &empty);
	put_long(SLOT(object, "httpStatus"), 0);
	return object;
}

/* --- Throwing. --- */

void php_b24_make_printable(zend_string *text)
{
	char *at = ZSTR_VAL(text);
	char *end = at + ZSTR_LEN(text);

	while (at < end) {
		/* The NUL behind the text ends a sequence that is cut off. */
		size_t size = (unsigned char)*at < 0x80 ? 1 : b24_utf8_sequence(at);

		if (size == 0 || (unsigned char)*at < ' ' || *at == 0x7F) {
			*at = '?';
			size = 1;
		}
		at += size;
	}
}

static zend_object *throw_message(zend_class_entry *ce, zend_string *message)
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
	object = throw_message(php_b24_invalid_argument_ce, message);
	put_nullable_text(SLOT(object, "method"), method);
	put_nullable_text(SLOT(object, "parameter"), parameter);
	zend_string_release(text);
}

void php_b24_refuse_request(
	zend_class_entry *ce, const char *class_name, const char *field, const char *text)
{
	zend_object *object =
		throw_message(ce, strpprintf(0, "%s: %s%s%s", class_name, field != NULL ? field : "",
							  field != NULL ? " " : "", text));

	put_nullable_text(SLOT(object, "field"), field);
}

#define THROW_FORMATTED(ce, format)                                                                \
	do {                                                                                           \
		va_list arguments;                                                                         \
		va_start(arguments, format);                                                               \
		throw_message(ce, zend_vstrpprintf(0, format, arguments));                                 \
		va_end(arguments);                                                                         \
	} while (0)

void php_b24_throw_auth(const char *format, ...)
{
	THROW_FORMATTED(class_of_kind[B24_ERROR_AUTH], format);
}

void php_b24_throw_store(const char *format, ...)
{
	THROW_FORMATTED(token_store_ce, format);
}

void php_b24_throw_late(const char *format, ...)
{
	THROW_FORMATTED(class_of_kind[B24_ERROR_DEADLINE], format);
}

void php_b24_refuse_missing(const char *method, const char *parameter)
{
	zend_object *object = throw_message(php_b24_invalid_argument_ce,
		strpprintf(0, "%s: required parameter \"%s\" is missing", method, parameter));

	put_nullable_text(SLOT(object, "method"), method);
	put_nullable_text(SLOT(object, "parameter"), parameter);
}

/* The portal's own words; in REST 3.0 they are one level deeper. */
static void put_description(zend_object *object, HashTable *response)
{
	zval *text = zend_hash_str_find(response, ZEND_STRL("error_description"));
	zval *error = zend_hash_str_find(response, ZEND_STRL("error"));

	if (text == NULL && error != NULL && Z_TYPE_P(error) == IS_ARRAY) {
		zval *fields = zend_hash_str_find(Z_ARRVAL_P(error), ZEND_STRL("validation"));

		text = zend_hash_str_find(Z_ARRVAL_P(error), ZEND_STRL("message"));
		if (fields != NULL && Z_TYPE_P(fields) == IS_ARRAY) {
			zval copy;

			ZVAL_COPY(&copy, fields);
			put(SLOT(object, "fields"), &copy);
		}
	}
	if (text != NULL && Z_TYPE_P(text) == IS_STRING) {
		put_text(SLOT(object, "description"), Z_STRVAL_P(text), Z_STRLEN_P(text));
	}
}

static void fill_api(zend_object *object, const b24_error *error, const b24_envelope *envelope)
{
	zval value;

	put_text(SLOT(object, "errorCode"), error->code, strlen(error->code));
	if (error->retry_after >= 0 && SLOT(object, "retryAfter") != NULL) {
		ZVAL_DOUBLE(SLOT(object, "retryAfter"), error->retry_after);
	}
	/* A redirect is judged by its status alone; its body was never read as JSON. */
	if (envelope != NULL && b24_slice_present(&envelope->error)) {
		php_b24_unmarshal_root(&envelope->scan, &value);
		if (Z_TYPE(value) == IS_ARRAY) {
			put_description(object, Z_ARRVAL(value));
			put(SLOT(object, "response"), &value);
		}
	}
}

/* A portal may echo the request in an error page; the secrets go out of what is shown of it. */
static void fill_protocol(zend_object *object, const b24_call *call)
{
	const b24_buffer *reply = &call->transfer.reply;
	size_t shown = reply->length < BODY_SHOWN ? reply->length : BODY_SHOWN;
	zval *place = SLOT(object, "body");

	if (shown > 0) {
		put_text(place, reply->data, shown);
		b24_client_redact(call->client, Z_STRVAL_P(place), Z_STRLEN_P(place));
	}
}

/* Documentation and portals differ on which methods a webhook may call: a hint, no more. */
static const char *hint(const b24_error *error, const b24_method *known)
{
	bool refused = error->kind == B24_ERROR_ACCESS_DENIED || error->kind == B24_ERROR_AUTH;

	return refused && known != NULL && (known->flags & B24_APP_ONLY)
			   ? "; the method needs the authorization of an application"
			   : "";
}

/* NULL: nothing was thrown. */
static zend_object *throw_error(const b24_error *error, const b24_envelope *envelope,
	const char *method, const b24_method *known)
{
	zend_object *object;

	if (php_b24_is_ending()) {
		return NULL;
	}
	object = throw_message(class_of_kind[error->kind],
		strpprintf(0, "%s: %s%s", method, error->message, hint(error, known)));
	put_text(SLOT(object, "method"), method, strlen(method));
	ZVAL_BOOL(SLOT(object, "maybeExecuted"), error->maybe_executed);
	put_long(SLOT(object, "httpStatus"), error->http_status);
	if (SLOT(object, "errorCode") != NULL) {
		fill_api(object, error, envelope);
	}
	return object;
}

void php_b24_throw_error(const b24_error *error, const b24_envelope *envelope, const char *method,
	const b24_method *known)
{
	throw_error(error, envelope, method, known);
}

void php_b24_throw(const b24_call *call, const char *method, const b24_method *known)
{
	zend_object *object = throw_error(&call->error, &call->envelope, method, known);

	if (object != NULL && SLOT(object, "body") != NULL) {
		fill_protocol(object, call);
	}
}

void php_b24_not_executed(zval *to, const char *method)
{
	zend_string *text =
		strpprintf(0, "%s: not executed, because a command before it has failed", method);
	zval message;

	object_init_ex(to, not_executed_ce);
	ZVAL_STR(&message, text);
	zend_update_property_ex(zend_ce_exception, Z_OBJ_P(to), ZSTR_KNOWN(ZEND_STR_MESSAGE), &message);
	zval_ptr_dtor(&message);
	put_text(SLOT(Z_OBJ_P(to), "method"), method, strlen(method));
}

void php_b24_throw_protocol(const char *method, const char *text)
{
	zend_object *object =
		throw_message(class_of_kind[B24_ERROR_PROTOCOL], strpprintf(0, "%s: %s", method, text));

	put_text(SLOT(object, "method"), method, strlen(method));
}

void php_b24_out_of_memory(const char *what)
{
	zend_throw_error(NULL, "%s: out of memory", what);
}

void php_b24_refuse_with(const char *method, const char *parameter, const b24_error *error)
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
	throw_message(class_of_kind[B24_ERROR_PROTOCOL],
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
	object = throw_message(list_changed_ce, strpprintf(0, "%s: %s", method, ZSTR_VAL(text)));
	put_text(SLOT(object, "method"), method, strlen(method));
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

	class_of_kind[B24_OK] = base;
	class_of_kind[B24_ERROR_MEMORY] = transport;
	class_of_kind[B24_ERROR_ARGUMENT] = php_b24_invalid_argument_ce;
	class_of_kind[B24_ERROR_INTERRUPTED] = transport;
	class_of_kind[B24_ERROR_TRANSPORT] = transport;
	class_of_kind[B24_ERROR_CONNECTION] = register_class_B24_Exception_Connection(transport);
	class_of_kind[B24_ERROR_TIMEOUT] = register_class_B24_Exception_Timeout(transport);
	class_of_kind[B24_ERROR_DEADLINE] = register_class_B24_Exception_Deadline(base);
	class_of_kind[B24_ERROR_PROTOCOL] = register_class_B24_Exception_Protocol(base);
	class_of_kind[B24_ERROR_API] = api;
	class_of_kind[B24_ERROR_AUTH] = register_class_B24_Exception_Auth(api);
	class_of_kind[B24_ERROR_ACCESS_DENIED] = register_class_B24_Exception_AccessDenied(api);
	class_of_kind[B24_ERROR_METHOD_NOT_FOUND] = register_class_B24_Exception_MethodNotFound(api);
	class_of_kind[B24_ERROR_RATE_LIMIT] = rate_limit;
	class_of_kind[B24_ERROR_OPERATION_LIMIT] =
		register_class_B24_Exception_OperationLimit(rate_limit);
	class_of_kind[B24_ERROR_PORTAL_UNAVAILABLE] =
		register_class_B24_Exception_PortalUnavailable(api);
	class_of_kind[B24_ERROR_VALIDATION] = register_class_B24_Exception_Validation(api);
}
