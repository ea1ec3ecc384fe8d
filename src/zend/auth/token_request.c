/* SPDX-License-Identifier: MIT */
#include "zend/auth/token_request.h"

#include "zend/auth/oauth_object.h"
#include "zend/auth/token_error.h"
#include "zend/auth/token_reply.h"
#include "zend/call/client_options.h"
#include "zend/call/throw_error.h"
#include "zend/engine/connection_pool.h"
#include "zend/engine/host.h"

#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/client_secrets.h"
#include "core/call/token_request.h"

/* --- A client for the authorization server. --- */

/* A client that only talks to the authorization server; it hangs on the object. */
static b24_client *core_of(zend_object *object)
{
	php_b24_oauth *self = php_b24_oauth_of(object);
	zval *endpoint = PHP_B24_OAUTH_ENDPOINT(object);
	php_b24_client_options read;
	b24_address address = {.host = &php_b24_host};

	if (self->core == NULL && php_b24_client_options_read(&read, Z_ARRVAL(self->options))) {
		address.portal =
			b24_host_strndup(&php_b24_host, Z_STRVAL_P(endpoint), Z_STRLEN_P(endpoint));
		if (address.portal != NULL) {
			self->core = b24_client_new(&php_b24_host, php_b24_pool(), &address, &read.settings);
		}
		php_b24_client_options_free(&read);
	}
	return self->core;
}

b24_call *php_b24_token_request_begin(zend_object *oauth)
{
	b24_client *core = core_of(oauth);
	b24_call *call = core != NULL ? b24_call_acquire(core) : NULL;

	if (call == NULL && EG(exception) == NULL) {
		zend_throw_error(NULL, "B24\\Auth\\OAuth: out of memory");
	}
	if (call != NULL) {
		b24_request request = {.timeout_ms = -1, .attempt_timeout_ms = -1};

		b24_call_start_deadline(call, &request);
	}
	return call;
}

/* --- Sending. --- */

static void add_field(b24_buffer *form, const char *name, const char *value)
{
	if (form->length > 0) {
		b24_buffer_append_char(form, '&');
	}
	b24_buffer_append_text(form, name);
	b24_buffer_append_char(form, '=');
	b24_buffer_append_escaped(form, value);
}

static zend_object *send_request(zend_object *oauth, b24_call *call, zend_object *old)
{
	const char *endpoint = Z_STRVAL_P(PHP_B24_OAUTH_ENDPOINT(oauth));

	return b24_call_perform_token_request(call, endpoint, call->deadline) == B24_OK
			   ? php_b24_token_reply_read(call, oauth, old)
			   : NULL;
}

zend_object *php_b24_token_request_send(
	zend_object *oauth, b24_call *call, php_b24_grant grant, zend_string *value, zend_object *old)
{
	static const char *const types[] = {"authorization_code", "refresh_token"};
	static const char *const fields[] = {"code", "refresh_token"};
	const php_b24_oauth *self = php_b24_oauth_of(oauth);
	b24_buffer *form = &call->body.text;

	if (!b24_client_hide(call->client, ZSTR_VAL(self->secret)) ||
		!b24_client_hide(call->client, ZSTR_VAL(value))) {
		zend_throw_error(NULL, "B24\\Auth\\OAuth: out of memory");
		return NULL;
	}
	add_field(form, "grant_type", types[grant]);
	add_field(form, "client_id", Z_STRVAL_P(PHP_B24_OAUTH_CLIENT_ID(oauth)));
	add_field(form, "client_secret", ZSTR_VAL(self->secret));
	add_field(form, fields[grant], ZSTR_VAL(value));
	return send_request(oauth, call, old);
}

/* Sends the very same request again. NULL as for php_b24_token_request_send(). */
static zend_object *send_again(zend_object *oauth, b24_call *call, bool renewing, zend_object *old)
{
	b24_error first = call->error;
	zend_object *token;

	b24_call_rewind(call);
	token = send_request(oauth, call, old);
	if (token != NULL || EG(exception) != NULL) {
		return token;
	}
	if (php_b24_token_error_is_refusal(&call->error)) {
		php_b24_token_error_explain_lost(&call->error, &first, renewing);
	} else {
		php_b24_token_error_explain(&call->error, renewing);
	}
	return NULL;
}

zend_object *php_b24_token_request_perform(zend_object *oauth, b24_call *call, php_b24_grant grant,
	zend_string *value, zend_object *old, const char *method)
{
	zend_object *token = php_b24_token_request_send(oauth, call, grant, value, old);
	bool renewing = grant == PHP_B24_GRANT_REFRESH_TOKEN;

	if (token != NULL || EG(exception) != NULL) {
		return token;
	}
	if (php_b24_token_error_is_lost(&call->error)) {
		token = send_again(oauth, call, renewing, old);
	} else {
		php_b24_token_error_explain(&call->error, renewing);
	}
	if (token == NULL && EG(exception) == NULL) {
		php_b24_throw(call, method, NULL);
	}
	return token;
}
