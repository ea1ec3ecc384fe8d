/* SPDX-License-Identifier: MIT */
#include "zend/auth/oauth.h"

#include "zend/auth/file_token_store.h"
#include "zend/auth/save_tokens.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/auth/token_request.h"
#include "zend/auth/token_store.h"
#include "zend/call/client_options.h"
#include "zend/engine/exception.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"

#include "core/call/call.h"
#include "core/call/client.h"
#include "core/portal/address.h"
#include "core/portal/address_parse.h"

#include <Zend/zend_attributes.h>

#include "oauth_arginfo.h"

zend_class_entry *php_b24_oauth_ce;

static zend_object_handlers handlers;

/* Makes clients; set by the room above, where B24\Client is. */
static php_b24_client_maker make_client;

void php_b24_oauth_make_clients_with(php_b24_client_maker maker)
{
	make_client = maker;
}

static zend_object *create(zend_class_entry *ce)
{
	php_b24_oauth *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	ZVAL_UNDEF(&self->options);
	return &self->std;
}

static void free_oauth(zend_object *object)
{
	php_b24_oauth *self = php_b24_oauth_of(object);

	b24_client_free(self->core);
	self->core = NULL;
	if (self->secret != NULL) {
		zend_string_release(self->secret);
		self->secret = NULL;
	}
	zval_ptr_dtor(&self->options);
	ZVAL_UNDEF(&self->options);
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &php_b24_oauth_of(object)->options);
	return php_b24_gc_add_properties(object, buffer, table, count);
}

/* --- Construction. --- */

static bool is_printable(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		if (ZSTR_VAL(text)[i] <= ' ' || ZSTR_VAL(text)[i] > '~') {
			return false;
		}
	}
	return ZSTR_LEN(text) > 0 && ZSTR_LEN(text) <= 255;
}

static bool refuse(const char *why)
{
	php_b24_refuse("B24\\Auth\\OAuth", NULL, "%s", why);
	return false;
}

/* Options are looked at now, not when the first client is made. */
static bool check_options(HashTable *options, zend_string *endpoint)
{
	php_b24_client_options read;
	size_t scheme;

	if (!php_b24_client_options_read(&read, options)) {
		return false;
	}
	php_b24_client_options_free(&read);
	if (read.member_id != NULL) {
		return refuse("the option \"memberId\" is one of a client's own");
	}
	scheme = strncmp(ZSTR_VAL(endpoint), "https://", 8) == 0                     ? 8
			 : read.allow_http && strncmp(ZSTR_VAL(endpoint), "http://", 7) == 0 ? 7
																				 : 0;
	if (scheme == 0) {
		return refuse("the token endpoint must begin with https://");
	}
	if (!is_printable(endpoint) || strchr(ZSTR_VAL(endpoint), '@') != NULL ||
		strpbrk(ZSTR_VAL(endpoint), "?#") != NULL ||
		strcspn(ZSTR_VAL(endpoint) + scheme, "/") == 0) {
		return refuse("the token endpoint is not an address");
	}
	return true;
}

ZEND_METHOD(B24_Auth_OAuth, __construct)
{
	zend_object *object = Z_OBJ_P(ZEND_THIS), *store;
	php_b24_oauth *self = php_b24_oauth_of(object);
	zend_string *client_id, *client_secret, *endpoint = NULL;
	HashTable *options = (HashTable *)&zend_empty_array;

	ZEND_PARSE_PARAMETERS_START(3, 5)
	Z_PARAM_STR(client_id)
	Z_PARAM_STR(client_secret)
	Z_PARAM_OBJ_OF_CLASS(store, php_b24_token_store_ce)
	Z_PARAM_OPTIONAL
	Z_PARAM_STR(endpoint)
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!php_b24_check_not_constructed(object) ||
		(store->ce == php_b24_file_token_store_ce && !php_b24_check_constructed(store))) {
		RETURN_THROWS();
	}
	if (!is_printable(client_id) || !is_printable(client_secret)) {
		refuse(is_printable(client_id) ? "that is not a client secret" : "that is not a client id");
		RETURN_THROWS();
	}
	endpoint = endpoint != NULL
				   ? zend_string_copy(endpoint)
				   : zend_string_init(ZEND_STRL("https://oauth.bitrix.info/oauth/token/"), false);
	if (!check_options(options, endpoint)) {
		zend_string_release(endpoint);
		RETURN_THROWS();
	}
	self->secret = zend_string_copy(client_secret);
	ZVAL_ARR(&self->options, zend_array_dup(options));
	ZVAL_STR_COPY(PHP_B24_OAUTH_CLIENT_ID(object), client_id);
	ZVAL_OBJ_COPY(PHP_B24_OAUTH_STORE(object), store);
	ZVAL_STR(PHP_B24_OAUTH_ENDPOINT(object), endpoint);
}

bool php_b24_oauth_is_constructed(zend_object *object)
{
	if (php_b24_oauth_of(object)->secret == NULL) {
		zend_throw_error(NULL, "B24\\Auth\\OAuth is not constructed");
		return false;
	}
	return true;
}

/* --- exchangeCode(). --- */

ZEND_METHOD(B24_Auth_OAuth, exchangeCode)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *token;
	zend_string *code;
	b24_deadline deadline;
	b24_call *call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(code)
	ZEND_PARSE_PARAMETERS_END();

	if (!php_b24_oauth_is_constructed(self)) {
		RETURN_THROWS();
	}
	if (!is_printable(code)) {
		refuse("that is not a code");
		RETURN_THROWS();
	}
	call = php_b24_token_request_begin(self);
	if (call == NULL) {
		RETURN_THROWS();
	}
	token = php_b24_token_request_perform(
		self, call, PHP_B24_GRANT_CODE, code, NULL, "B24\\Auth\\OAuth");
	deadline = call->deadline;
	b24_call_release(call);
	if (token == NULL) {
		return;
	}
	RETVAL_OBJ(token); /* who stores may leave by longjmp */
	php_b24_save_new_tokens(self, token, deadline);
}

/* --- renew(). --- */

/* For so long signal handlers, which may throw or end the script, wait for the new pair: it exists
 * once, in the reply. */
#define QUIET_MS 10000

ZEND_METHOD(B24_Auth_OAuth, renew)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *token, *fresh;
	b24_call *call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS(token, php_b24_token_ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!php_b24_oauth_is_constructed(self) || !php_b24_check_constructed(token)) {
		RETURN_THROWS();
	}
	if (Z_TYPE_P(PHP_B24_TOKEN_REFRESH(token)) != IS_STRING) {
		refuse("the token has no refresh token, so it cannot be renewed");
		RETURN_THROWS();
	}
	call = php_b24_token_request_begin(self);
	if (call == NULL) {
		RETURN_THROWS();
	}
	B24_G(signals_deferred_until) = b24_host_now_ms(&php_b24_host) + QUIET_MS;
	fresh = php_b24_token_request_perform(self, call, PHP_B24_GRANT_REFRESH_TOKEN,
		Z_STR_P(PHP_B24_TOKEN_REFRESH(token)), token, "B24\\Auth\\OAuth");
	B24_G(signals_deferred_until) = 0;
	b24_call_release(call);
	if (fresh != NULL) {
		RETURN_OBJ(fresh);
	}
}

/* --- authorizeUrl(). --- */

/* NULL: an exception was thrown. */
static zend_string *portal_of(zend_string *portal, bool allow_http)
{
	size_t length = ZSTR_LEN(portal);
	zend_string *endpoint, *result = NULL;
	b24_address address;
	b24_error error = {.kind = B24_ERROR_ARGUMENT};

	while (length > 0 && ZSTR_VAL(portal)[length - 1] == '/') {
		length--;
	}
	endpoint = strpprintf(0, "%s%.*s/rest/",
		strstr(ZSTR_VAL(portal), "://") != NULL ? "" : "https://", (int)length, ZSTR_VAL(portal));
	if (strlen(ZSTR_VAL(portal)) == ZSTR_LEN(portal) && length > 0 &&
		b24_address_parse_endpoint(&address, &php_b24_host, ZSTR_VAL(endpoint), ZSTR_LEN(endpoint),
			allow_http, &error) == B24_OK) {
		result = zend_string_init(address.portal, strlen(address.portal), false);
		b24_address_free(&address);
	} else if (error.kind == B24_ERROR_MEMORY) {
		php_b24_out_of_memory("B24\\Auth\\OAuth");
	} else {
		refuse("that is not a portal's host or https:// address");
	}
	zend_string_release(endpoint);
	return result;
}

static bool allows_http(zend_object *object)
{
	zval *option =
		zend_hash_str_find(Z_ARRVAL(php_b24_oauth_of(object)->options), ZEND_STRL("allowHttp"));

	if (option == NULL) {
		return false;
	}
	ZVAL_DEREF(option);
	return Z_TYPE_P(option) == IS_TRUE;
}

ZEND_METHOD(B24_Auth_OAuth, authorizeUrl)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	zend_string *portal, *state = NULL, *address;
	b24_buffer url;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_STR(portal)
	Z_PARAM_OPTIONAL
	Z_PARAM_STR_OR_NULL(state)
	ZEND_PARSE_PARAMETERS_END();

	if (!php_b24_oauth_is_constructed(self)) {
		RETURN_THROWS();
	}
	address = portal_of(portal, allows_http(self));
	if (address == NULL) {
		RETURN_THROWS();
	}
	b24_buffer_init(&url, &php_b24_host);
	b24_buffer_append(&url, ZSTR_VAL(address), ZSTR_LEN(address));
	b24_buffer_append_text(&url, "/oauth/authorize/");
	b24_buffer_append_text(&url, "?client_id=");
	b24_buffer_append_escaped(&url, Z_STRVAL_P(PHP_B24_OAUTH_CLIENT_ID(self)));
	if (state != NULL) {
		b24_buffer_append_text(&url, "&state=");
		b24_buffer_append_escaped(&url, ZSTR_VAL(state));
	}
	if (b24_buffer_seal(&url)) {
		RETVAL_STRINGL(url.data, url.length);
	} else {
		zend_throw_error(NULL, "B24\\Auth\\OAuth: out of memory");
	}
	b24_buffer_free(&url);
	zend_string_release(address);
}

/* --- Clients. --- */

/* The token for its portal at the address that the store has: whoever sends a token does not choose
 * the host that it goes to. NULL: an exception was thrown (Auth if the store has none). */
static zend_object *at_stored_address(zend_object *oauth, zend_object *token)
{
	zend_string *member_id = Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token));
	zend_object *stored = php_b24_store_load(oauth, member_id);
	zend_object *moved = stored != NULL ? php_b24_token_moved_to(token, stored) : NULL;

	if (stored != NULL && moved == NULL) {
		php_b24_throw_store("B24\\Auth\\OAuth: the store gave the tokens of another portal than %s",
			ZSTR_VAL(member_id));
	}
	if (stored != NULL) {
		OBJ_RELEASE(stored);
	}
	return moved;
}

ZEND_METHOD(B24_Auth_OAuth, client)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *token = NULL;
	zend_string *member_id = NULL;
	HashTable *options = (HashTable *)&zend_empty_array;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_OBJ_OF_CLASS_OR_STR(token, php_b24_token_ce, member_id)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!php_b24_oauth_is_constructed(self) ||
		(token != NULL && !php_b24_check_constructed(token))) {
		RETURN_THROWS();
	}
	if (token == NULL) {
		make_client(return_value, self, member_id, NULL, options);
		return;
	}
	if (php_b24_token_is_bare(token)) {
		refuse(
			"a bare token has no member id to look for in the store; new B24\\Client($token) makes "
			"calls with it");
		RETURN_THROWS();
	}
	token = at_stored_address(self, token);
	if (token != NULL) {
		make_client(return_value, self, NULL, token, options);
		OBJ_RELEASE(token);
	}
}

void php_b24_register_oauth(void)
{
	php_b24_oauth_ce = register_class_B24_Auth_OAuth();
	php_b24_oauth_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(php_b24_oauth, std);
	handlers.free_obj = free_oauth;
	handlers.get_gc = get_gc;
}
