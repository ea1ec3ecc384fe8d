#include "zend/auth/stored_tokens.h"

#include "zend/auth/oauth.h"
#include "zend/auth/portal_lock.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_interfaces.h>

static zend_object *load_from_user(zend_object *store, zend_string *member_id)
{
	zval argument, result;

	ZVAL_STR(&argument, member_id);
	ZVAL_UNDEF(&result);
	zend_call_method_with_1_params(store, store->ce, NULL, "load", &result, &argument);
	if (Z_ISREF(result)) { /* function &load() */
		zend_unwrap_reference(&result);
	}
	if (Z_TYPE(result) == IS_OBJECT && !php_b24_is_whole(Z_OBJ(result))) {
		zval_ptr_dtor(&result);
		return NULL;
	}
	return Z_TYPE(result) == IS_OBJECT ? Z_OBJ(result) : NULL;
}

zend_object *php_b24_store_find(zend_object *oauth, zend_string *member_id)
{
	zend_object *store = Z_OBJ_P(PHP_B24_OAUTH_STORE(oauth));

	return store->ce == php_b24_file_token_store_ce ? php_b24_file_store_load(store, member_id)
													: load_from_user(store, member_id);
}

zend_object *php_b24_store_load(zend_object *oauth, zend_string *member_id)
{
	zend_object *token;

	zend_string_addref(member_id); /* the store may give the client another token meanwhile */
	token = php_b24_store_find(oauth, member_id);
	if (token == NULL && EG(exception) == NULL) {
		php_b24_throw_auth(
			"No tokens of the portal %s are stored: the application must be installed "
			"there (again)",
			ZSTR_VAL(member_id));
	}
	zend_string_release(member_id);
	return token;
}

bool php_b24_store_reserve(zend_object *oauth, zend_string *member_id)
{
	zend_object *store = Z_OBJ_P(PHP_B24_OAUTH_STORE(oauth));

	return store->ce != php_b24_file_token_store_ce || php_b24_file_store_reserve(store, member_id);
}

bool php_b24_store_put(zend_object *oauth, zend_object *token)
{
	zend_object *store = Z_OBJ_P(PHP_B24_OAUTH_STORE(oauth));
	zval argument;

	if (store->ce == php_b24_file_token_store_ce) {
		return php_b24_file_store_save(store, token);
	}
	ZVAL_OBJ(&argument, token);
	zend_call_method_with_1_params(store, store->ce, NULL, "save", NULL, &argument);
	return EG(exception) == NULL;
}

/* --- Tokens that came by themselves. --- */

typedef struct arrival {
	zend_object *oauth, *token;
} arrival;

static void keep(zval *to, zval *stored)
{
	zval_ptr_dtor(to);
	ZVAL_COPY(to, stored);
}

/* Codes bring no application token; without that of the installation no event could be verified any
 * more. Nor does every renewal tell the portal's address. A store that cannot be read must not cost
 * the tokens: saving is what tells of its failure. */
static void keep_what_did_not_come(const arrival *came)
{
	bool no_address = php_b24_oauth_has_no_address(came->oauth, came->token);
	bool no_application = Z_TYPE_P(PHP_B24_TOKEN_APPLICATION(came->token)) == IS_NULL;
	zend_object *stored;

	if (!no_application && !no_address) {
		return;
	}
	stored = php_b24_store_find(came->oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(came->token)));
	if (stored != NULL) {
		if (no_application) {
			keep(PHP_B24_TOKEN_APPLICATION(came->token), PHP_B24_TOKEN_APPLICATION(stored));
		}
		if (no_address) {
			keep(PHP_B24_TOKEN_DOMAIN(came->token), PHP_B24_TOKEN_DOMAIN(stored));
			keep(PHP_B24_TOKEN_ENDPOINT(came->token), PHP_B24_TOKEN_ENDPOINT(stored));
		}
		OBJ_RELEASE(stored);
	} else if (EG(exception) != NULL && !php_b24_is_unwinding(EG(exception))) {
		zend_clear_exception();
	}
}

static bool store_arrival(void *context)
{
	const arrival *came = context;

	keep_what_did_not_come(came);
	return EG(exception) == NULL && php_b24_store_put(came->oauth, came->token);
}

bool php_b24_store_save(zend_object *oauth, zend_object *token, b24_deadline deadline)
{
	arrival came = {oauth, token};
	php_b24_locked_result result = php_b24_auth_locked(
		oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)), deadline, store_arrival, &came);

	if (result == PHP_B24_LOCKED_NEVER && EG(exception) != NULL &&
		!php_b24_is_unwinding(EG(exception))) {
		zend_clear_exception(); /* no lock is better than no tokens */
	}
	return (result == PHP_B24_LOCKED_RAN ? true
			   : php_b24_is_ending()     ? false
										 : store_arrival(&came)) &&
		   EG(exception) == NULL;
}
