#include "zend/incoming/request_object.h"

#include "zend/auth/oauth.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/call/call.h"
#include "zend/client/construct.h"
#include "zend/engine/exception.h"

#include <Zend/zend_exceptions.h>

/*
 * What a request leads to. Everybody who opens a page of the application knows the application
 * token, so that a request can be true in all but its address: tokens go only to the address that
 * the store has for the portal.
 */

ZEND_METHOD(B24_Incoming_Request, client);
ZEND_METHOD(B24_Incoming_Event, isUninstalled);

zend_object *php_b24_incoming_token(zend_object *request)
{
	zval *token = php_b24_incoming_property(request, "token");

	return Z_TYPE_P(token) == IS_OBJECT ? Z_OBJ_P(token) : NULL;
}

static zend_string *member_id_of(zend_object *request)
{
	return Z_STR_P(php_b24_incoming_property(request, "memberId"));
}

/* The portal is where the store says, not where the request does. */
static void adopt_address(zend_object *request, zend_object *stored)
{
	zend_object *token = php_b24_incoming_token(request);
	zend_object *moved = token != NULL ? php_b24_token_moved_to(token, stored) : NULL;
	zval value;

	php_b24_incoming_replace(request, "domain", PHP_B24_TOKEN_DOMAIN(stored));
	php_b24_incoming_replace(request, "clientEndpoint", PHP_B24_TOKEN_ENDPOINT(stored));
	ZVAL_NULL(&value);
	if (moved != NULL) {
		ZVAL_OBJ(&value, moved);
	}
	php_b24_incoming_replace(request, "token", &value);
	if (moved != NULL) {
		OBJ_RELEASE(moved);
	}
}

static bool refuse(zend_object *request, const char *field, const char *why)
{
	php_b24_refuse_request(php_b24_forgery_ce, ZSTR_VAL(request->ce->name), field, why);
	return false;
}

static bool refuse_portal(zend_object *request)
{
	return refuse(request, "member_id", "is of no portal that has the application");
}

/* A database may find what is not the same: in other letters, say. */
static bool is_of_portal(zend_object *request, zend_object *stored)
{
	return zend_string_equals(member_id_of(request), Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(stored)));
}

static bool verify_by(zend_object *request, zend_object *stored)
{
	zval *expected = PHP_B24_TOKEN_APPLICATION(stored);

	if (!is_of_portal(request, stored)) {
		return refuse_portal(request);
	}
	if (Z_TYPE_P(expected) != IS_STRING) {
		return refuse(request, "application_token", "cannot be compared: the store has none");
	}
	if (!php_b24_incoming_compare(request, Z_STR_P(expected))) {
		return false;
	}
	adopt_address(request, stored);
	return true;
}

bool php_b24_incoming_verify(zend_object *request, zend_object *oauth)
{
	zend_object *stored;
	bool ok;

	if (!php_b24_oauth_is_constructed(oauth)) {
		return false;
	}
	stored = php_b24_store_find(oauth, member_id_of(request));
	if (stored == NULL) {
		return EG(exception) == NULL && refuse_portal(request);
	}
	ok = verify_by(request, stored);
	OBJ_RELEASE(stored);
	return ok;
}

/* --- Clients. --- */

static bool is_verified(zend_object *request, const char *method)
{
	if (!php_b24_incoming_of(request)->verified) {
		zend_throw_error(NULL, "%s::%s(): nothing has verified the request yet",
			ZSTR_VAL(request->ce->name), method);
		return false;
	}
	return true;
}

/* Sees to it that what was verified, by whatever the application compared it with, is of the portal
 * whose tokens are about to be used. False: an exception was thrown. */
static bool come_home(zend_object *request, zend_object *oauth)
{
	zend_object *stored;
	bool ok = true;

	if (!php_b24_oauth_is_constructed(oauth)) {
		return false;
	}
	stored = php_b24_store_load(oauth, member_id_of(request));
	if (stored == NULL) {
		return false;
	}
	if (Z_TYPE_P(PHP_B24_TOKEN_APPLICATION(stored)) == IS_STRING) {
		ok = verify_by(request, stored);
	} else if (is_of_portal(request, stored)) {
		adopt_address(request, stored);
	} else {
		ok = refuse_portal(request);
	}
	OBJ_RELEASE(stored);
	return ok;
}

ZEND_METHOD(B24_Incoming_Request, client)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth, *token;
	php_b24_incoming_object *request = php_b24_incoming_of(self);
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_OBJ_OF_CLASS(oauth, php_b24_oauth_ce)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (!is_verified(self, "client") || (!request->confirmed && !come_home(self, oauth))) {
		RETURN_THROWS();
	}
	/* What is in the store can be renewed. */
	token = request->stored ? NULL : php_b24_incoming_token(self);
	php_b24_client_create_oauth(return_value, oauth, member_id_of(self), token, options);
}

bool php_b24_incoming_ask(zval *client, const char *method, zval *result)
{
	zend_string *name = zend_string_init(method, strlen(method), false);
	zval response, unused;

	ZVAL_UNDEF(&response);
	php_b24_call_by_name(Z_OBJ_P(client), name, (HashTable *)&zend_empty_array, NULL, &response);
	zend_string_release(name);
	if (Z_TYPE(response) != IS_OBJECT) {
		return false;
	}
	ZVAL_COPY(result,
		zend_read_property(Z_OBJCE(response), Z_OBJ(response), ZEND_STRL("result"), true, &unused));
	zval_ptr_dtor(&response);
	return EG(exception) == NULL;
}

/* --- The end of an installation. --- */

/* Whether the exception says that the tokens have ended for good: that they are known no longer, to
 * the portal or to the authorization server. A client id or secret that are wrong, a token that has
 * only expired, what a gateway may answer, and everything that may pass say nothing of it. */
static bool says_ended(zend_object *exception)
{
	static const char *const ends[] = {"invalid_grant", "invalid_token", "NO_AUTH_FOUND"};
	bool found = false;
	zval *code, unused;

	if (!zend_string_equals_literal(exception->ce->name, "B24\\Exception\\Auth")) {
		return false;
	}
	code = zend_read_property(exception->ce, exception, ZEND_STRL("errorCode"), true, &unused);
	for (size_t i = 0; i < sizeof ends / sizeof *ends && Z_TYPE_P(code) == IS_STRING; i++) {
		found = found || strcasecmp(Z_STRVAL_P(code), ends[i]) == 0;
	}
	return found;
}

ZEND_METHOD(B24_Incoming_Event, isUninstalled)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth;
	zval client, result;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS(oauth, php_b24_oauth_ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!is_verified(self, "isUninstalled")) {
		RETURN_THROWS();
	}
	if (!zend_string_equals_literal(
			Z_STR_P(php_b24_incoming_property(self, "name")), "ONAPPUNINSTALL")) {
		RETURN_FALSE;
	}
	if (!come_home(self, oauth) ||
		!php_b24_client_create_oauth(&client, oauth, member_id_of(self), NULL, NULL)) {
		RETURN_THROWS();
	}
	if (php_b24_incoming_ask(&client, "app.info", &result)) {
		zval_ptr_dtor(&result);
		RETVAL_FALSE;
	} else if (EG(exception) != NULL && says_ended(EG(exception))) {
		zend_clear_exception();
		RETVAL_TRUE;
	}
	zval_ptr_dtor(&client);
}
