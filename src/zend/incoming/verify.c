/* SPDX-License-Identifier: MIT */
#include "zend/incoming/verify.h"

#include "zend/auth/oauth.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/engine/exception.h"
#include "zend/incoming/request_object.h"

#include "core/base/secret.h"

/*
 * Everybody who opens a page of the application knows the application token, so that a request can
 * be true in all but its address. Tokens go only to the address that the store has for the portal.
 */

/* --- The application token. --- */

bool php_b24_verify_token(zend_object *self, const zend_string *expected)
{
	const char *class_name = ZSTR_VAL(self->ce->name);
	const zval *came = php_b24_incoming_property(self, "applicationToken");

	if (Z_TYPE_P(came) != IS_STRING) {
		php_b24_refuse_request(php_b24_forgery_ce, class_name, "application_token", "did not come");
		return false;
	}
	if (!b24_secret_equals(
			ZSTR_VAL(expected), ZSTR_LEN(expected), Z_STRVAL_P(came), Z_STRLEN_P(came))) {
		php_b24_refuse_request(
			php_b24_forgery_ce, class_name, "application_token", "is not the expected one");
		return false;
	}
	return true;
}

/* --- By what the store has. --- */

/* Takes the portal's address from the store, in place of the request's own. */
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

/* A database may ignore letter case and find another portal's tokens. */
static bool is_of_portal(zend_object *request, zend_object *stored)
{
	return zend_string_equals(
		php_b24_incoming_member_id(request), Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(stored)));
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
	if (!php_b24_verify_token(request, Z_STR_P(expected))) {
		return false;
	}
	adopt_address(request, stored);
	return true;
}

bool php_b24_verify_by_store(zend_object *request, zend_object *oauth)
{
	zend_object *stored;
	bool ok;

	if (!php_b24_oauth_is_constructed(oauth)) {
		return false;
	}
	stored = php_b24_store_find(oauth, php_b24_incoming_member_id(request));
	if (stored == NULL) {
		return EG(exception) == NULL && refuse_portal(request);
	}
	ok = verify_by(request, stored);
	OBJ_RELEASE(stored);
	return ok;
}

/* --- Before tokens are used. --- */

bool php_b24_require_verified(zend_object *request, const char *method)
{
	if (!php_b24_incoming_of(request)->verified) {
		zend_throw_error(NULL, "%s::%s(): nothing has verified the request yet",
			ZSTR_VAL(request->ce->name), method);
		return false;
	}
	return true;
}

bool php_b24_verify_portal(zend_object *request, zend_object *oauth)
{
	zend_object *stored;
	bool ok = true;

	if (!php_b24_oauth_is_constructed(oauth)) {
		return false;
	}
	stored = php_b24_store_load(oauth, php_b24_incoming_member_id(request));
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
