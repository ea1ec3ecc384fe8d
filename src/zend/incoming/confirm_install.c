/* SPDX-License-Identifier: MIT */
#include "zend/incoming/confirm_install.h"

#include "zend/auth/token.h"
#include "zend/auth/token_request.h"
#include "zend/client/construct.h"
#include "zend/engine/exception.h"
#include "zend/incoming/auth_error.h"
#include "zend/incoming/portal_call.h"
#include "zend/incoming/request_object.h"

#include "core/call/call.h"

#include <Zend/zend_exceptions.h>

void php_b24_install_refuse(zend_class_entry *ce, zend_object *install, const char *why)
{
	const char *field = Z_TYPE_P(php_b24_incoming_property(install, "inFrame")) == IS_TRUE
							? "REFRESH_ID"
							: "auth[refresh_token]";

	php_b24_refuse_request(ce, ZSTR_VAL(install->ce->name), field, why);
}

/* --- Which portal it is. --- */

/* A refresh token that the authorization server does not know. */
static bool is_unknown_token(zend_object *exception)
{
	static const char *const codes[] = {"invalid_grant", NULL};

	return php_b24_is_auth_error(exception, codes);
}

/* Renews the tokens. Nothing of the reply may be made up from what came with the request: it is
 * what proves the request. NULL: an exception was thrown. */
static zend_object *renew_tokens(zend_object *install, zend_object *oauth, zend_object *token)
{
	b24_call *call = php_b24_token_request_begin(oauth);
	zend_object *fresh;

	if (call == NULL) {
		return NULL;
	}
	fresh = php_b24_token_request_perform(oauth, call, PHP_B24_GRANT_REFRESH_TOKEN,
		Z_STR_P(PHP_B24_TOKEN_REFRESH(token)), NULL, ZSTR_VAL(install->ce->name));
	b24_call_release(call);
	return fresh;
}

/* The application token stays: the authorization server does not know it. */
static void replace_tokens(zend_object *install, zend_object *fresh)
{
	zval token;

	ZVAL_OBJ(&token, fresh);
	zval_ptr_dtor(PHP_B24_TOKEN_APPLICATION(fresh));
	ZVAL_COPY(
		PHP_B24_TOKEN_APPLICATION(fresh), php_b24_incoming_property(install, "applicationToken"));
	php_b24_incoming_replace(install, "token", &token);
	php_b24_incoming_replace(install, "domain", PHP_B24_TOKEN_DOMAIN(fresh));
	php_b24_incoming_replace(install, "clientEndpoint", PHP_B24_TOKEN_ENDPOINT(fresh));
}

bool php_b24_install_confirm_portal(zend_object *install, zend_object *oauth)
{
	zend_object *token = php_b24_incoming_token(install), *fresh;

	if (token == NULL || Z_TYPE_P(PHP_B24_TOKEN_REFRESH(token)) != IS_STRING) {
		php_b24_install_refuse(php_b24_invalid_request_ce, install, "is missing");
		return false;
	}
	fresh = renew_tokens(install, oauth, token);
	if (fresh == NULL) {
		if (EG(exception) != NULL && is_unknown_token(EG(exception))) {
			zend_clear_exception();
			php_b24_install_refuse(
				php_b24_forgery_ce, install, "is none that the authorization server knows");
		}
		return false;
	}
	if (!zend_string_equals(Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(fresh)),
			Z_STR_P(php_b24_incoming_property(install, "memberId")))) {
		OBJ_RELEASE(fresh);
		php_b24_install_refuse(php_b24_forgery_ce, install, "is another portal's");
		return false;
	}
	replace_tokens(install, fresh);
	OBJ_RELEASE(fresh);
	return true;
}

/* --- Who the user is. --- */

static void set_user(zend_object *install, zval *profile)
{
	zval *admin = NULL, *id = NULL, value;

	if (Z_TYPE_P(profile) == IS_ARRAY) {
		admin = zend_hash_str_find(Z_ARRVAL_P(profile), ZEND_STRL("ADMIN"));
		id = zend_hash_str_find(Z_ARRVAL_P(profile), ZEND_STRL("ID"));
	}
	ZVAL_NULL(&value);
	if (id != NULL && (Z_TYPE_P(id) == IS_LONG || Z_TYPE_P(id) == IS_STRING)) {
		ZVAL_LONG(&value, zval_get_long(id));
	}
	php_b24_incoming_replace(install, "userId", &value);
	ZVAL_BOOL(&value, admin != NULL && Z_TYPE_P(admin) == IS_TRUE);
	php_b24_incoming_replace(install, "isAdmin", &value);
}

bool php_b24_install_confirm_user(zend_object *install, zend_object *oauth)
{
	zval client, profile;
	bool ok;

	if (!php_b24_client_create_application(
			&client, oauth, NULL, php_b24_incoming_token(install), NULL)) {
		return false;
	}
	ok = php_b24_incoming_call(&client, "profile", &profile);
	if (ok) {
		set_user(install, &profile);
		zval_ptr_dtor(&profile);
	}
	zval_ptr_dtor(&client);
	return ok;
}
