#include "incoming.h"

#include "auth.h"
#include "client.h"
#include "exception.h"

#include <Zend/zend_exceptions.h>

/* What a request leads to: a client, and, for an installation, tokens in the store. */

/* The token that came, or that confirm() has put in its place; NULL: none. Borrowed. */
static zend_object *token_of(zend_object *request)
{
	zval *token = php_b24_incoming_property(request, "token");

	return Z_TYPE_P(token) == IS_OBJECT ? Z_OBJ_P(token) : NULL;
}

ZEND_METHOD(B24_Incoming_Request, client);
ZEND_METHOD(B24_Incoming_Install, confirm);

ZEND_METHOD(B24_Incoming_Request, client)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth, *token;
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_OBJ_OF_CLASS(oauth, php_b24_oauth_ce)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_incoming_of(self)->verified) {
		zend_throw_error(
			NULL, "%s::client(): nothing has verified the request yet", ZSTR_VAL(self->ce->name));
		RETURN_THROWS();
	}
	/* After confirm() the tokens are in the store, where they can be renewed. */
	token = php_b24_incoming_of(self)->stored ? NULL : token_of(self);
	php_b24_client_create_oauth(
		return_value, oauth, Z_STR_P(php_b24_incoming_property(self, "memberId")), token, options);
}

/* --- Installations. --- */

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

/* The tokens anew. Nothing of the reply may be made up from what came with the request: it is what
 * proves the request. NULL: an exception was thrown. */
static zend_object *renew(zend_object *install, zend_object *oauth, zend_object *token)
{
	b24_request request = {.timeout_ms = -1, .attempt_timeout_ms = -1};
	zend_object *fresh = NULL;
	b24_call *call;
	zval client;

	/* For its settings; no call goes to its portal. What is under way hangs on it. */
	if (!php_b24_client_create_oauth(&client, oauth, NULL, token, NULL)) {
		return NULL;
	}
	call = b24_call_begin(php_b24_client_of(Z_OBJ(client))->core);
	if (call == NULL) {
		zend_throw_error(NULL, "%s: out of memory", ZSTR_VAL(install->ce->name));
	} else {
		b24_call_start(call, &request);
		fresh = php_b24_oauth_ask(oauth, call, "refresh_token", "refresh_token",
			Z_STR_P(PHP_B24_TOKEN_REFRESH(token)), NULL, ZSTR_VAL(install->ce->name));
		b24_call_end(call);
	}
	zval_ptr_dtor(&client);
	return fresh;
}

static void replace(zend_object *object, const char *property, zval *value)
{
	zval *place = php_b24_incoming_property(object, property);
	zval old;

	ZVAL_COPY_VALUE(&old, place);
	ZVAL_COPY(place, value);
	zval_ptr_dtor(&old);
}

/* The application token is the portal's business; the authorization server does not know it. */
static void adopt(zend_object *install, zend_object *fresh)
{
	zval token;

	ZVAL_OBJ(&token, fresh);
	if (Z_TYPE_P(PHP_B24_TOKEN_APPLICATION(fresh)) == IS_NULL) {
		ZVAL_COPY(PHP_B24_TOKEN_APPLICATION(fresh),
			php_b24_incoming_property(install, "applicationToken"));
	}
	replace(install, "token", &token);
	replace(install, "domain", PHP_B24_TOKEN_DOMAIN(fresh));
	replace(install, "clientEndpoint", PHP_B24_TOKEN_ENDPOINT(fresh));
}

ZEND_METHOD(B24_Incoming_Install, confirm)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth, *token, *fresh;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS(oauth, php_b24_oauth_ce)
	ZEND_PARSE_PARAMETERS_END();
	if (php_b24_incoming_of(self)->stored) {
		RETURN_COPY(ZEND_THIS);
	}
	token = token_of(self);
	if (token == NULL || Z_TYPE_P(PHP_B24_TOKEN_REFRESH(token)) != IS_STRING) {
		refuse(php_b24_invalid_request_ce, self, "is missing");
		RETURN_THROWS();
	}
	fresh = renew(self, oauth, token);
	if (fresh == NULL) {
		if (EG(exception) != NULL && is_unknown_token(EG(exception))) {
			zend_clear_exception();
			refuse(php_b24_forgery_ce, self, "is none that the authorization server knows");
		}
		RETURN_THROWS();
	}
	if (!zend_string_equals(Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(fresh)),
			Z_STR_P(php_b24_incoming_property(self, "memberId")))) {
		OBJ_RELEASE(fresh);
		refuse(php_b24_forgery_ce, self, "is another portal's");
		RETURN_THROWS();
	}
	adopt(self, fresh);
	php_b24_incoming_of(self)->verified = true;
	if (!php_b24_store_save(oauth, fresh)) {
		OBJ_RELEASE(fresh);
		RETURN_THROWS();
	}
	php_b24_incoming_of(self)->stored = true;
	OBJ_RELEASE(fresh);
	RETURN_COPY(ZEND_THIS);
}
