/* SPDX-License-Identifier: MIT */
#include "zend/auth/stored_tokens.h"

#include "zend/auth/file_token_store.h"
#include "zend/auth/oauth_object.h"
#include "zend/engine/exception.h"
#include "zend/engine/object.h"

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
	if (Z_TYPE(result) == IS_OBJECT && !php_b24_check_constructed(Z_OBJ(result))) {
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
