#include "zend/incoming/request_object.h"

#include "zend/auth/oauth.h"
#include "zend/auth/save_tokens.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/auth/token_request.h"
#include "zend/client/construct.h"
#include "zend/engine/exception.h"

#include "core/call/call.h"

#include <Zend/zend_exceptions.h>

/*
 * Installations. What comes with one proves nothing: any user has tokens, and may put any
 * application token beside them. confirm() finds out who installs, and stores nothing; store()
 * stores what an administrator has installed.
 */

ZEND_METHOD(B24_Incoming_Install, confirm);
ZEND_METHOD(B24_Incoming_Install, store);

/* The refresh token is what tells whether the request is true. */
static void refuse(zend_class_entry *ce, zend_object *install, const char *why)
{
	const char *field = Z_TYPE_P(php_b24_incoming_property(install, "inFrame")) == IS_TRUE
							? "REFRESH_ID"
							: "auth[refresh_token]";

	php_b24_refuse_request(ce, ZSTR_VAL(install->ce->name), field, why);
}

/* A refresh token that the authorization server does not know. */
static bool is_unknown_token(zend_object *exception)
{
	zval *code, unused;

	if (!zend_string_equals_literal(exception->ce->name, "B24\\Exception\\Auth")) {
		return false;
	}
	code = zend_read_property(exception->ce, exception, ZEND_STRL("errorCode"), true, &unused);
	return Z_TYPE_P(code) == IS_STRING &&
		   zend_string_equals_literal_ci(Z_STR_P(code), "invalid_grant");
}

/* Tokens belong to the application that has confirmed them: another one's store is no place for
 * them, and another one's secret does not renew them. False: an exception was thrown. */
static bool is_confirmed_by(zend_object *self, zend_object *oauth, const char *method)
{
	const zend_string *by = php_b24_incoming_of(self)->confirmed_by;

	if (by != NULL && !zend_string_equals(by, Z_STR_P(PHP_B24_OAUTH_CLIENT_ID(oauth)))) {
		zend_throw_error(NULL, "%s::%s(): another application has confirmed it",
			ZSTR_VAL(self->ce->name), method);
		return false;
	}
	return true;
}

/* The tokens anew. Nothing of the reply may be made up from what came with the request: it is what
 * proves the request. NULL: an exception was thrown. */
static zend_object *renew(zend_object *install, zend_object *oauth, zend_object *token)
{
	b24_call *call = php_b24_token_request_begin(oauth);
	zend_object *fresh;

	if (call == NULL) {
		return NULL;
	}
	fresh = php_b24_token_request_perform(oauth, call, PHP_B24_GRANT_REFRESH_TOKEN,
		Z_STR_P(PHP_B24_TOKEN_REFRESH(token)), ZSTR_VAL(install->ce->name));
	b24_call_release(call);
	return fresh;
}

/* The application token is the portal's business; the authorization server does not know it. */
static void adopt(zend_object *install, zend_object *fresh)
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

/* The authorization server tells whose tokens they are and where that portal is. False: an
 * exception was thrown. */
static bool prove_portal(zend_object *install, zend_object *oauth)
{
	zend_object *token = php_b24_incoming_token(install), *fresh;

	if (token == NULL || Z_TYPE_P(PHP_B24_TOKEN_REFRESH(token)) != IS_STRING) {
		refuse(php_b24_invalid_request_ce, install, "is missing");
		return false;
	}
	fresh = renew(install, oauth, token);
	if (fresh == NULL) {
		if (EG(exception) != NULL && is_unknown_token(EG(exception))) {
			zend_clear_exception();
			refuse(php_b24_forgery_ce, install, "is none that the authorization server knows");
		}
		return false;
	}
	if (!zend_string_equals(Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(fresh)),
			Z_STR_P(php_b24_incoming_property(install, "memberId")))) {
		OBJ_RELEASE(fresh);
		refuse(php_b24_forgery_ce, install, "is another portal's");
		return false;
	}
	adopt(install, fresh);
	OBJ_RELEASE(fresh);
	return true;
}

static void note_user(zend_object *install, zval *profile)
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

/* That portal tells who the user is. False: an exception was thrown. */
static bool prove_user(zend_object *install, zend_object *oauth)
{
	zval client, profile;
	bool ok;

	if (!php_b24_client_create_oauth(&client, oauth, NULL, php_b24_incoming_token(install), NULL)) {
		return false;
	}
	ok = php_b24_incoming_ask(&client, "profile", &profile);
	if (ok) {
		note_user(install, &profile);
		zval_ptr_dtor(&profile);
	}
	zval_ptr_dtor(&client);
	return ok;
}

ZEND_METHOD(B24_Incoming_Install, confirm)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth;
	php_b24_incoming_object *install = php_b24_incoming_of(self);

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS(oauth, php_b24_oauth_ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_incoming_is_made(self) || !php_b24_oauth_is_constructed(oauth)) {
		RETURN_THROWS();
	}
	if (!is_confirmed_by(self, oauth, "confirm")) {
		RETURN_THROWS();
	}
	/* The refresh token that came is used up then: a second attempt goes on behind it. */
	if (!install->confirmed) {
		if (!prove_portal(self, oauth)) {
			RETURN_THROWS();
		}
		install->confirmed = true;
		install->confirmed_by = zend_string_copy(Z_STR_P(PHP_B24_OAUTH_CLIENT_ID(oauth)));
	}
	if (Z_TYPE_P(php_b24_incoming_property(self, "isAdmin")) == IS_NULL) {
		if (!prove_user(self, oauth)) {
			RETURN_THROWS();
		}
		install->verified = true;
	}
	RETURN_COPY(ZEND_THIS);
}

/* --- Storing. --- */

/* Within the time that a call of this application has. */
static bool save(zend_object *oauth, zend_object *token)
{
	b24_call *call = php_b24_token_request_begin(oauth);
	b24_deadline deadline;

	if (call == NULL) {
		return false;
	}
	deadline = call->deadline;
	b24_call_release(call);
	return php_b24_save_new_tokens(oauth, token, deadline);
}

/* Whether the store has tokens of that portal: those that were stored before, or newer ones. Also
 * false: an exception was thrown. */
static bool is_in(zend_object *oauth, zend_object *token)
{
	zend_object *stored = php_b24_store_find(oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)));

	if (stored != NULL) {
		OBJ_RELEASE(stored);
	}
	return stored != NULL;
}

ZEND_METHOD(B24_Incoming_Install, store)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth, *token;
	php_b24_incoming_object *install = php_b24_incoming_of(self);

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS(oauth, php_b24_oauth_ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_incoming_is_made(self) || !php_b24_oauth_is_constructed(oauth)) {
		RETURN_THROWS();
	}
	if (Z_TYPE_P(php_b24_incoming_property(self, "isAdmin")) == IS_NULL) {
		zend_throw_error(
			NULL, "%s::store(): nothing has confirmed it yet", ZSTR_VAL(self->ce->name));
		RETURN_THROWS();
	}
	if (Z_TYPE_P(php_b24_incoming_property(self, "isAdmin")) != IS_TRUE) {
		refuse(php_b24_forgery_ce, self, "is not an administrator's");
		RETURN_THROWS();
	}
	if (!is_confirmed_by(self, oauth, "store")) {
		RETURN_THROWS();
	}
	token = php_b24_incoming_token(self);
	if (!install->stored || !is_in(oauth, token)) {
		if (EG(exception) != NULL || !save(oauth, token)) {
			RETURN_THROWS();
		}
		install->stored = true;
	}
	RETURN_COPY(ZEND_THIS);
}
