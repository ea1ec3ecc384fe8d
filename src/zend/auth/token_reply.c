/* SPDX-License-Identifier: MIT */
#include "zend/auth/token_reply.h"

#include "zend/auth/oauth_object.h"
#include "zend/auth/token.h"
#include "zend/auth/token_fields.h"
#include "zend/value/member_id.h"
#include "zend/value/unmarshal.h"

#include <Zend/zend_exceptions.h>

/* --- The address of tokens whose portal is not known. --- */

/* The authorization server itself stands for it: it knows the tokens already. Owned. */
static zend_string *stand_in_address(zend_object *oauth)
{
	const char *endpoint = Z_STRVAL_P(PHP_B24_OAUTH_ENDPOINT(oauth));
	size_t scheme = (size_t)(strstr(endpoint, "://") + 3 - endpoint);
	size_t length = scheme + strcspn(endpoint + scheme, "/");

	return strpprintf(0, "%.*s/rest/", (int)length, endpoint);
}

bool php_b24_token_has_no_address(zend_object *oauth, zend_object *token)
{
	zend_string *stand_in = stand_in_address(oauth);
	bool equal = zend_string_equals(Z_STR_P(PHP_B24_TOKEN_ENDPOINT(token)), stand_in);

	zend_string_release(stand_in);
	return equal;
}

/* --- What the reply leaves out. --- */

static void complete(HashTable *reply, const char *name, zval *value)
{
	zval *present = zend_hash_str_find(reply, name, strlen(name));

	if (present == NULL || Z_TYPE_P(present) == IS_NULL) {
		Z_TRY_ADDREF_P(value);
		zend_hash_str_update(reply, name, strlen(name), value);
	}
}

/* The tokens are another portal's, so that nothing of the former one fits them, least of all its
 * address. If the reply has no address, they count as expired: they are renewed before they are
 * used, and the next reply has it. What is sent all the same goes to the server that knows the
 * tokens. */
static void complete_of_another(HashTable *reply, zend_object *oauth)
{
	zval *endpoint = zend_hash_str_find(reply, ZEND_STRL("client_endpoint"));
	zval value;

	if (endpoint != NULL && Z_TYPE_P(endpoint) != IS_NULL) {
		return;
	}
	ZVAL_STR(&value, stand_in_address(oauth));
	zend_hash_str_update(reply, ZEND_STRL("client_endpoint"), &value);
	zend_hash_str_del(reply, ZEND_STRL("expires_in"));
	ZVAL_LONG(&value, 1);
	zend_hash_str_update(reply, ZEND_STRL("expires"), &value);
}

/* What the reply leaves out stays as it was. A portal with TLS keeps it: an address without is not
 * taken. */
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
	complete(reply, "server_endpoint", PHP_B24_TOKEN_SERVER(old));
	endpoint = zend_hash_str_find(reply, ZEND_STRL("client_endpoint"));
	if (endpoint == NULL || Z_TYPE_P(endpoint) != IS_STRING ||
		(strncmp(Z_STRVAL_P(endpoint), "https:", 6) != 0 &&
			strncmp(Z_STRVAL_P(PHP_B24_TOKEN_ENDPOINT(old)), "https:", 6) == 0)) {
		zval copy;

		ZVAL_COPY(&copy, PHP_B24_TOKEN_ENDPOINT(old));
		zend_hash_str_update(reply, ZEND_STRL("client_endpoint"), &copy);
	}
}

/* Whether the reply names another portal than the one whose tokens were renewed. A bare token
 * belongs to whichever the reply names. */
static bool is_of_another(HashTable *reply, zend_object *old)
{
	zval *member_id = zend_hash_str_find(reply, ZEND_STRL("member_id"));

	return !php_b24_token_is_bare(old) && member_id != NULL && Z_TYPE_P(member_id) == IS_STRING &&
		   php_b24_is_member_id(Z_STR_P(member_id)) &&
		   !zend_string_equals(Z_STR_P(member_id), Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(old)));
}

/* --- Tokens in a reply that is not as it should be. --- */

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

/* --- Reading. --- */

static zend_object *read_tokens(HashTable *reply, zend_object *oauth, zend_object *old)
{
	granted what = {
		.access = has_token(reply, "access_token"),
		.refresh = has_token(reply, "refresh_token"),
		.of_another = old != NULL && is_of_another(reply, old),
	};
	bool bare = old != NULL && php_b24_token_is_bare(old);
	zend_object *token;

	zend_hash_str_del(
		reply, ZEND_STRL("domain")); /* the authorization server's, not the portal's */
	/* This machine's clock is the one that `expires` is compared with. */
	if (zend_hash_str_exists(reply, ZEND_STRL("expires_in"))) {
		zend_hash_str_del(reply, ZEND_STRL("expires"));
	}
	complete_from(reply, oauth, old, what.of_another);
	token = php_b24_token_create_like(reply, bare);
	if (token == NULL) {
		zend_clear_exception();
		if (salvage(reply, old, &what)) {
			complete_from(reply, oauth, old, what.of_another);
			token = php_b24_token_create_like(reply, bare);
		}
	}
	return token;
}

zend_object *php_b24_token_reply_read(b24_call *call, zend_object *oauth, zend_object *old)
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
