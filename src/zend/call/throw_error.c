/* SPDX-License-Identifier: MIT */
#include "zend/call/throw_error.h"

#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/value/unmarshal.h"

#include "core/call/client_secrets.h"

#include <Zend/zend_smart_str.h>

#define BODY_SHOWN 2000

#define SLOT PHP_B24_EXCEPTION_SLOT

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
			php_b24_exception_set(SLOT(object, "fields"), &copy);
		}
	}
	if (text != NULL && Z_TYPE_P(text) == IS_STRING) {
		php_b24_exception_set_text(SLOT(object, "description"), Z_STRVAL_P(text), Z_STRLEN_P(text));
	}
}

/* No status: no reply has come. */
static void put_server(zend_object *object, const b24_error *error)
{
	const char *server = error->by_authorization_server ? "authorization server" : "portal";

	if (error->http_status > 0) {
		php_b24_exception_set_text(SLOT(object, "refusedBy"), server, strlen(server));
	}
}

static void fill_api(zend_object *object, const b24_error *error, const b24_envelope *envelope)
{
	zval value;

	php_b24_exception_set_text(SLOT(object, "errorCode"), error->code, strlen(error->code));
	put_server(object, error);
	if (error->retry_after >= 0 && SLOT(object, "retryAfter") != NULL) {
		ZVAL_DOUBLE(SLOT(object, "retryAfter"), error->retry_after);
	}
	/* A redirect is classified by its status alone: its body was never read as JSON. */
	if (envelope != NULL && b24_slice_present(&envelope->error)) {
		php_b24_unmarshal_root(&envelope->scan, &value);
		if (Z_TYPE(value) == IS_ARRAY) {
			put_description(object, Z_ARRVAL(value));
			php_b24_exception_set(SLOT(object, "response"), &value);
			ZVAL_TRUE(SLOT(object, "hasReply"));
		}
	}
}

/* A portal may echo the request in an error page; the secrets go out of what is shown of it. */
static void fill_protocol(zend_object *object, const b24_buffer *reply, const b24_client *client)
{
	size_t shown = reply->length < BODY_SHOWN ? reply->length : BODY_SHOWN;
	zval *place = SLOT(object, "body");

	if (shown > 0) {
		php_b24_exception_set_text(place, reply->data, shown);
		if (client != NULL) {
			b24_client_redact(client, Z_STRVAL_P(place), Z_STRLEN_P(place));
		}
	}
}

/* Only a hint: documentation and portals differ on which methods a webhook may call. */
static const char *hint(const b24_error *error, const b24_method *known)
{
	bool refused = error->kind == B24_ERROR_ACCESS_DENIED || error->kind == B24_ERROR_AUTH;

	return refused && known != NULL && (known->flags & B24_APP_ONLY)
			   ? "; the method needs the authorization of an application"
			   : "";
}

#define MOST_SUGGESTED 3

/* The caller owns it. A method that the catalogue has is not misspelt. */
static zend_string *suggestion(const b24_error *error, const char *method, const b24_method *known)
{
	const b24_method *near[MOST_SUGGESTED];
	smart_str text = {0};
	size_t count = 0;

	if (error->kind == B24_ERROR_METHOD_NOT_FOUND && known == NULL) {
		count = b24_method_suggest(method, strlen(method), near, MOST_SUGGESTED);
	}
	for (size_t i = 0; i < count; i++) {
		smart_str_appends(&text, i == 0 ? "; did you mean " : i + 1 < count ? ", " : " or ");
		smart_str_appends(&text, b24_method_text(near[i]->name));
	}
	if (count > 0) {
		smart_str_appendc(&text, '?');
	}
	return smart_str_extract(&text);
}

/* NULL: nothing was thrown. */
static zend_object *throw_error(const b24_error *error, const b24_envelope *envelope,
	const char *method, const b24_method *known)
{
	zend_object *object;
	zend_string *meant;

	if (php_b24_is_ending()) {
		return NULL;
	}
	meant = suggestion(error, method, known);
	object = php_b24_throw_message(php_b24_class_of_kind[error->kind],
		strpprintf(0, "%s: %s%s%s", method, error->message, hint(error, known), ZSTR_VAL(meant)));
	zend_string_release(meant);
	php_b24_exception_set_text(SLOT(object, "method"), method, strlen(method));
	ZVAL_BOOL(SLOT(object, "maybeExecuted"), error->maybe_executed);
	php_b24_exception_set_long(SLOT(object, "httpStatus"), error->http_status);
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
		fill_protocol(object, &call->transfer.reply, call->client);
	}
}

void php_b24_throw_reply_error(const b24_error *error, const b24_envelope *envelope,
	const b24_buffer *reply, const char *method)
{
	zend_object *object = throw_error(error, envelope, method, NULL);

	if (object != NULL && SLOT(object, "body") != NULL) {
		fill_protocol(object, reply, NULL);
	}
}
