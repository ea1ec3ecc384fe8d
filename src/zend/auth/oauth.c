#include "zend/auth/oauth.h"

#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/client_secrets.h"
#include "core/call/token_request.h"
#include "zend/call/client_object.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"
#include "zend/call/client_options.h"
#include "zend/value/unmarshal.h"
#include "zend/call/throw_error.h"

#include <Zend/zend_exceptions.h>

static zend_object_handlers handlers;

/* Clients are made on a higher floor. */
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
	return php_b24_finish_gc(object, buffer, table, count);
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

	if (!php_b24_is_untouched(object) ||
		(store->ce == php_b24_file_token_store_ce && !php_b24_is_whole(store))) {
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

/* --- Asking for tokens. --- */

static void add_field(b24_buffer *form, const char *name, const char *value)
{
	if (form->length > 0) {
		b24_buffer_append_char(form, '&');
	}
	b24_buffer_append_text(form, name);
	b24_buffer_append_char(form, '=');
	b24_buffer_append_escaped(form, value);
}

static void complete(HashTable *reply, const char *name, zval *value)
{
	zval *present = zend_hash_str_find(reply, name, strlen(name));

	if (present == NULL || Z_TYPE_P(present) == IS_NULL) {
		Z_TRY_ADDREF_P(value);
		zend_hash_str_update(reply, name, strlen(name), value);
	}
}

/* The authorization server itself: it knows the tokens already. Owned. */
static zend_string *address_of_nobody(zend_object *oauth)
{
	const char *endpoint = Z_STRVAL_P(PHP_B24_OAUTH_ENDPOINT(oauth));
	size_t scheme = (size_t)(strstr(endpoint, "://") + 3 - endpoint);
	size_t length = scheme + strcspn(endpoint + scheme, "/");

	return strpprintf(0, "%.*s/rest/", (int)length, endpoint);
}

bool php_b24_oauth_has_no_address(zend_object *oauth, zend_object *token)
{
	zend_string *nobody = address_of_nobody(oauth);
	bool equal = zend_string_equals(Z_STR_P(PHP_B24_TOKEN_ENDPOINT(token)), nobody);

	zend_string_release(nobody);
	return equal;
}

/* Another portal's tokens, and nothing of the former one is that one's: its address least of all.
 * If the reply does not tell it, they count as ended, so that the next renewal does before anything
 * is sent; and what is sent all the same goes to nobody who could learn a token by it. */
static void complete_of_another(HashTable *reply, zend_object *oauth)
{
	zval *endpoint = zend_hash_str_find(reply, ZEND_STRL("client_endpoint"));
	zval value;

	if (endpoint != NULL && Z_TYPE_P(endpoint) != IS_NULL) {
		return;
	}
	ZVAL_STR(&value, address_of_nobody(oauth));
	zend_hash_str_update(reply, ZEND_STRL("client_endpoint"), &value);
	zend_hash_str_del(reply, ZEND_STRL("expires_in"));
	ZVAL_LONG(&value, 1);
	zend_hash_str_update(reply, ZEND_STRL("expires"), &value);
}

/* What a renewal does not bring stays as it was; a portal with TLS does not lose it. */
static void complete_from(HashTable *reply, zend_object *oauth, zend_object *old, bool of_another)
{
	zval *endpoint;

	if (old == NULL) {
		return;
	}
	if (of_another) {
		complete_of_another(reply, oauth);
		return;
	}
	complete(reply, "refresh_token", PHP_B24_TOKEN_REFRESH(old));
	complete(reply, "member_id", PHP_B24_TOKEN_MEMBER_ID(old));
	complete(reply, "scope", PHP_B24_TOKEN_SCOPE(old));
	complete(reply, "application_token", PHP_B24_TOKEN_APPLICATION(old));
	complete(reply, "user_id", PHP_B24_TOKEN_USER_ID(old));
	complete(reply, "status", PHP_B24_TOKEN_STATUS(old));
	endpoint = zend_hash_str_find(reply, ZEND_STRL("client_endpoint"));
	if (endpoint == NULL || Z_TYPE_P(endpoint) != IS_STRING ||
		(strncmp(Z_STRVAL_P(endpoint), "https:", 6) != 0 &&
			strncmp(Z_STRVAL_P(PHP_B24_TOKEN_ENDPOINT(old)), "https:", 6) == 0)) {
		zval copy;

		ZVAL_COPY(&copy, PHP_B24_TOKEN_ENDPOINT(old));
		zend_hash_str_update(reply, ZEND_STRL("client_endpoint"), &copy);
	}
}

/* Whether the reply names another portal than the one whose tokens were renewed. */
static bool is_of_another(HashTable *reply, zend_object *old)
{
	zval *member_id = zend_hash_str_find(reply, ZEND_STRL("member_id"));

	return member_id != NULL && Z_TYPE_P(member_id) == IS_STRING &&
		   php_b24_is_member_id(Z_STR_P(member_id)) &&
		   !zend_string_equals(Z_STR_P(member_id), Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(old)));
}

static bool has_token(HashTable *reply, const char *name)
{
	zval *token = zend_hash_str_find(reply, name, strlen(name));

	return token != NULL && php_b24_is_token(token);
}

/* What the server has granted. */
typedef struct granted {
	bool access, refresh, of_another; /* another portal's than those that were renewed */
} granted;

/* The tokens of a reply that is not what it should be otherwise: the server has granted them, and
 * the pair before is worth nothing any more. False: it has no token either. */
static bool salvage(HashTable *reply, zend_object *old, const granted *what)
{
	static const char *const others[] = {"expires", "expires_in", "scope", "user_id", "status",
		"application_token", "client_endpoint", "member_id"};
	size_t kept = old == NULL ? 2 : what->of_another ? 1 : 0;
	zval ended;

	for (size_t i = 0; i < sizeof others / sizeof *others - kept; i++) {
		zend_hash_str_del(reply, others[i], strlen(others[i]));
	}
	if (!what->refresh) {
		zend_hash_str_del(reply, ZEND_STRL("refresh_token"));
	}
	if (!what->access && old != NULL) {
		/* The next renewal brings another one. */
		zend_hash_str_del(reply, ZEND_STRL("access_token"));
		complete(reply, "access_token", PHP_B24_TOKEN_ACCESS(old));
		ZVAL_LONG(&ended, 1);
		complete(reply, "expires", &ended);
	}
	return what->access || (what->refresh && old != NULL);
}

static zend_object *read_tokens(HashTable *reply, zend_object *oauth, zend_object *old)
{
	granted what = {
		.access = has_token(reply, "access_token"),
		.refresh = has_token(reply, "refresh_token"),
		.of_another = old != NULL && is_of_another(reply, old),
	};
	zend_object *token;

	zend_hash_str_del(
		reply, ZEND_STRL("domain")); /* the authorization server's, not the portal's */
	/* This machine's clock is the one that `expires` is compared with. */
	if (zend_hash_str_exists(reply, ZEND_STRL("expires_in"))) {
		zend_hash_str_del(reply, ZEND_STRL("expires"));
	}
	complete_from(reply, oauth, old, what.of_another);
	token = php_b24_token_create(reply);
	if (token == NULL) {
		zend_clear_exception();
		if (salvage(reply, old, &what)) {
			complete_from(reply, oauth, old, what.of_another);
			token = php_b24_token_create(reply);
		}
	}
	return token;
}

static zend_object *read_grant(b24_call *call, zend_object *oauth, zend_object *old)
{
	zend_object *token;
	zval reply;

	php_b24_unmarshal_root(&call->envelope.scan, &reply);
	if (EG(exception) != NULL) {
		zval_ptr_dtor(&reply);
		return NULL;
	}
	SEPARATE_ARRAY(&reply);
	token = read_tokens(Z_ARRVAL(reply), oauth, old);
	zval_ptr_dtor(&reply);
	if (token == NULL) {
		zend_clear_exception();
		call->error.kind = b24_error_set(&call->error, B24_ERROR_PROTOCOL,
			"The authorization server's reply has no usable tokens");
	}
	return token;
}

/* The words that help: what to do about it. */
void php_b24_oauth_explain(b24_error *error, bool renewing)
{
	char message[B24_ERROR_MESSAGE_SIZE];

	memcpy(message, error->message, sizeof message);
	if (error->kind == B24_ERROR_AUTH && strcasecmp(error->code, "invalid_grant") == 0) {
		b24_error_set(error, error->kind, "%s: %s",
			renewing ? "The portal's tokens are no longer accepted and cannot be renewed; the "
					   "application must be installed there again"
					 : "The code is wrong, was used before or is older than 30 seconds",
			message);
	} else {
		b24_error_set(error, error->kind, "%s: %s",
			renewing ? "The token could not be renewed" : "The code could not be exchanged",
			message);
	}
	error->maybe_executed = false; /* the REST method was not */
}

zend_object *php_b24_oauth_request(zend_object *oauth, b24_call *call, const char *grant_type,
	const char *name, zend_string *value, zend_object *old)
{
	php_b24_oauth *self = php_b24_oauth_of(oauth);
	b24_buffer *form = &call->body.text;

	if (!b24_client_hide(call->client, ZSTR_VAL(self->secret)) ||
		!b24_client_hide(call->client, ZSTR_VAL(value))) {
		zend_throw_error(NULL, "B24\\Auth\\OAuth: out of memory");
		return NULL;
	}
	add_field(form, "grant_type", grant_type);
	add_field(form, "client_id", Z_STRVAL_P(PHP_B24_OAUTH_CLIENT_ID(oauth)));
	add_field(form, "client_secret", ZSTR_VAL(self->secret));
	add_field(form, name, ZSTR_VAL(value));
	if (b24_call_perform_token_request(
			call, Z_STRVAL_P(PHP_B24_OAUTH_ENDPOINT(oauth)), call->deadline) != B24_OK) {
		return NULL;
	}
	return read_grant(call, oauth, old);
}

bool php_b24_oauth_is_lost(const b24_error *error)
{
	return error->kind == B24_ERROR_PROTOCOL ||
		   (error->kind == B24_ERROR_API && error->http_status >= 500) ||
		   (error->maybe_executed &&
			   (error->kind == B24_ERROR_CONNECTION || error->kind == B24_ERROR_TIMEOUT ||
				   error->kind == B24_ERROR_TRANSPORT));
}

void php_b24_oauth_tell_lost(b24_error *error, const b24_error *first, bool renewing)
{
	char refusal[B24_ERROR_MESSAGE_SIZE];

	memcpy(refusal, error->message, sizeof refusal);
	b24_error_set(error, error->kind,
		"The authorization server's reply with the new tokens was lost, and %s a second time; the "
		"application must be %s. First: %.200s. Then: %.200s",
		renewing ? "the old ones are not accepted" : "the code is not accepted",
		renewing ? "installed there again" : "authorized again", first->message, refusal);
	error->maybe_executed = false;
}

/* The very same request again. */
static zend_object *ask_again(zend_object *oauth, b24_call *call, zend_object *old, bool renewing)
{
	b24_error first = call->error;
	zend_object *token = NULL;

	b24_call_rewind(call);
	if (b24_call_perform_token_request(
			call, Z_STRVAL_P(PHP_B24_OAUTH_ENDPOINT(oauth)), call->deadline) == B24_OK) {
		token = read_grant(call, oauth, old);
	}
	if (token != NULL || EG(exception) != NULL) {
		return token;
	}
	if (call->error.kind == B24_ERROR_AUTH && strcasecmp(call->error.code, "invalid_grant") == 0) {
		php_b24_oauth_tell_lost(&call->error, &first, renewing);
	} else {
		php_b24_oauth_explain(&call->error, renewing);
	}
	return NULL;
}

zend_object *php_b24_oauth_ask(zend_object *oauth, b24_call *call, const char *grant_type,
	const char *name, zend_string *value, zend_object *old, const char *method)
{
	zend_object *token = php_b24_oauth_request(oauth, call, grant_type, name, value, old);
	bool renewing = strcmp(grant_type, "refresh_token") == 0;

	if (token != NULL || EG(exception) != NULL) {
		return token;
	}
	if (php_b24_oauth_is_lost(&call->error)) {
		token = ask_again(oauth, call, old, renewing);
	} else {
		php_b24_oauth_explain(&call->error, renewing);
	}
	if (token == NULL && EG(exception) == NULL) {
		php_b24_throw(call, method, NULL);
	}
	return token;
}

/* --- Codes. --- */

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

b24_call *php_b24_oauth_begin(zend_object *oauth)
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
	call = php_b24_oauth_begin(self);
	if (call == NULL) {
		RETURN_THROWS();
	}
	token =
		php_b24_oauth_ask(self, call, "authorization_code", "code", code, NULL, "B24\\Auth\\OAuth");
	deadline = call->deadline;
	b24_call_release(call);
	if (token == NULL) {
		return;
	}
	RETVAL_OBJ(token); /* who stores may leave by longjmp */
	php_b24_store_save(self, token, deadline);
}

/* --- Where a browser goes. --- */

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

	if (!php_b24_oauth_is_constructed(self) || (token != NULL && !php_b24_is_whole(token))) {
		RETURN_THROWS();
	}
	if (token == NULL) {
		make_client(return_value, self, member_id, NULL, options);
		return;
	}
	token = php_b24_oauth_at_home(self, token);
	if (token != NULL) {
		make_client(return_value, self, NULL, token, options);
		OBJ_RELEASE(token);
	}
}

zend_object *php_b24_oauth_at_home(zend_object *oauth, zend_object *token)
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

void php_b24_register_oauth(void)
{
	php_b24_oauth_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(php_b24_oauth, std);
	handlers.free_obj = free_oauth;
	handlers.get_gc = get_gc;
}
