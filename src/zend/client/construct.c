/* SPDX-License-Identifier: MIT */
#include "zend/client/construct.h"

#include "zend/auth/authorizer.h"
#include "zend/auth/client_token.h"
#include "zend/auth/oauth_object.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/call/attempt.h"
#include "zend/call/limiter.h"
#include "zend/call/client_options.h"
#include "zend/call/shared_metrics.h"
#include "zend/engine/exception.h"
#include "zend/engine/connection_pool.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"
#include "zend/value/member_id.h"

#include "core/call/client.h"
#include "core/portal/address.h"
#include "core/portal/address_parse.h"

/* Takes the address and the options over. */
static bool make_core(php_b24_client *client, b24_address *address, php_b24_client_options *options)
{
	client->check = options->check;
	client->allow_http = options->allow_http;
	ZVAL_COPY(&client->logger, &options->logger);
	ZVAL_COPY_VALUE(&client->listener, &options->listener);
	ZVAL_COPY_VALUE(&client->on_moved, &options->on_moved);
	if (options->settings.limit != B24_LIMIT_NEVER) {
		options->settings.limiter = php_b24_limiter();
	}
	options->settings.metrics = php_b24_metrics();
	client->core = b24_client_new(&php_b24_host, php_b24_pool(), address, &options->settings);
	if (client->core == NULL) {
		zend_throw_error(NULL, "B24\\Client: out of memory");
		return false;
	}
	b24_client_observe(client->core, php_b24_attempt_observer(client));
	return EG(exception) == NULL;
}

/* Both free the options and throw; always false. */
static bool refuse_and_free(php_b24_client_options *options, const char *why)
{
	php_b24_client_options_free(options);
	php_b24_refuse(NULL, NULL, "B24\\Client: %s", why);
	return false;
}

static bool refuse_with_and_free(php_b24_client_options *options, const b24_error *error)
{
	php_b24_client_options_free(options);
	php_b24_refuse_by_error(NULL, NULL, error);
	return false;
}

static bool is_new(const php_b24_client *client)
{
	if (client->core != NULL || client->token != NULL) {
		zend_throw_error(NULL, "B24\\Client cannot be constructed twice");
		return false;
	}
	return true;
}

bool php_b24_client_construct_webhook(
	php_b24_client *client, zend_string *webhook, HashTable *options)
{
	php_b24_client_options read;
	b24_address address;
	b24_error error;

	if (!php_b24_client_options_read(&read, options)) {
		return false;
	}
	if (!is_new(client)) { /* not before: reading may run the user's code */
		php_b24_client_options_free(&read);
		return false;
	}
	if (read.member_id != NULL) {
		return refuse_and_free(
			&read, "option \"memberId\" belongs to an application, not to a webhook");
	}
	if (b24_address_parse_webhook(&address, &php_b24_host, ZSTR_VAL(webhook), ZSTR_LEN(webhook),
			read.allow_http, &error) != B24_OK) {
		return refuse_with_and_free(&read, &error);
	}
	return make_core(client, &address, &read);
}

bool php_b24_client_create_webhook(zval *to, zend_string *webhook, HashTable *options)
{
	object_init_ex(to, php_b24_client_ce);
	if (!php_b24_client_construct_webhook(php_b24_client_of(Z_OBJ_P(to)), webhook, options)) {
		zval_ptr_dtor(to);
		ZVAL_UNDEF(to);
		return false;
	}
	return true;
}

/* --- Clients of applications. --- */

/* The application's options, then the client's own. */
static zend_array *merged_options(zend_object *oauth, HashTable *options)
{
	zend_array *merged = zend_array_dup(Z_ARRVAL(php_b24_oauth_of(oauth)->options));

	if (options != NULL) {
		zend_hash_merge(merged, options, zval_add_ref, true);
	}
	return merged;
}

/* Whose operating time it is: access tokens come and go. Borrowed. */
static const zend_string *credential_of(const php_b24_client *client)
{
	return client->oauth != NULL ? Z_STR_P(PHP_B24_OAUTH_CLIENT_ID(client->oauth))
								 : Z_STR_P(PHP_B24_TOKEN_ENDPOINT(client->token));
}

static bool make_token_core(php_b24_client *client, HashTable *options)
{
	zval *endpoint = PHP_B24_TOKEN_ENDPOINT(client->token);
	const zend_string *credential = credential_of(client);
	php_b24_client_options read;
	b24_address address;
	b24_error error;

	if (!php_b24_client_options_read(&read, options)) {
		return false;
	}
	if (client->oauth == NULL && read.member_id != NULL) {
		return refuse_and_free(
			&read, "option \"memberId\" belongs to an application, not to a token");
	}
	if (b24_address_parse_endpoint(&address, &php_b24_host, Z_STRVAL_P(endpoint),
			Z_STRLEN_P(endpoint), read.allow_http, &error) != B24_OK) {
		return refuse_with_and_free(&read, &error);
	}
	read.settings.credential =
		b24_host_strndup(&php_b24_host, ZSTR_VAL(credential), ZSTR_LEN(credential));
	if (read.settings.credential == NULL) {
		b24_address_free(&address);
		php_b24_client_options_free(&read);
		php_b24_out_of_memory("B24\\Client");
		return false;
	}
	return make_core(client, &address, &read) && php_b24_client_use_token(client, client->token);
}

bool php_b24_client_construct_application(php_b24_client *client, zend_object *oauth,
	zend_string *member_id, zend_object *token, HashTable *options)
{
	zend_array *merged;
	bool ok;

	if (!is_new(client)) {
		return false;
	}
	if (php_b24_oauth_of(oauth)->secret == NULL) {
		zend_throw_error(NULL, "B24\\Auth\\OAuth is not constructed");
		return false;
	}
	if (token == NULL && !php_b24_is_member_id(member_id)) {
		php_b24_refuse(NULL, NULL, "B24\\Client: that is not a portal's member id");
		return false;
	}
	GC_ADDREF(oauth);
	client->oauth = oauth;
	client->authorizer = &php_b24_oauth_authorizer;
	client->from_store = token == NULL;
	/* The store may be the user's: it runs before anything is held that a longjmp would lose. */
	if (token == NULL) {
		client->token = php_b24_store_load(oauth, member_id);
	} else {
		GC_ADDREF(token);
		client->token = token;
	}
	if (client->token == NULL) {
		return false;
	}
	merged = merged_options(oauth, options);
	ok = make_token_core(client, merged);
	zend_array_release(merged);
	return ok;
}

bool php_b24_client_construct_token(php_b24_client *client, zend_object *token, HashTable *options)
{
	if (!is_new(client) || !php_b24_check_constructed(token)) {
		return false;
	}
	GC_ADDREF(token);
	client->token = token;
	client->authorizer = &php_b24_oauth_authorizer;
	return make_token_core(client, options);
}

bool php_b24_client_create_application(
	zval *to, zend_object *oauth, zend_string *member_id, zend_object *token, HashTable *options)
{
	object_init_ex(to, php_b24_client_ce);
	if (!php_b24_client_construct_application(
			php_b24_client_of(Z_OBJ_P(to)), oauth, member_id, token, options)) {
		zval_ptr_dtor(to);
		ZVAL_UNDEF(to);
		return false;
	}
	return true;
}
