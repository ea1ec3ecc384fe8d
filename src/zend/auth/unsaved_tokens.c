/* SPDX-License-Identifier: MIT */
#include "zend/auth/unsaved_tokens.h"

#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/engine/exception.h"

static void replace(zend_object **place, zend_object *object)
{
	zend_object *former = *place;

	if (object != NULL) {
		GC_ADDREF(object);
	}
	*place = object;
	if (former != NULL) {
		OBJ_RELEASE(former);
	}
}

void php_b24_unsaved_keep(php_b24_client *client, zend_object *fresh, zend_object *replaced)
{
	replace(&client->unsaved, fresh);
	replace(&client->replaced, replaced);
}

void php_b24_unsaved_forget(php_b24_client *client)
{
	replace(&client->unsaved, NULL);
	replace(&client->replaced, NULL);
}

/* Only installations bring an application token: the store may have a newer one although its pair
 * is the same. NULL: an exception was thrown. */
static zend_object *with_present_application_token(zend_object *fresh, zend_object *present)
{
	zval *application = PHP_B24_TOKEN_APPLICATION(present);

	if (zend_is_identical(application, PHP_B24_TOKEN_APPLICATION(fresh))) {
		GC_ADDREF(fresh);
		return fresh;
	}
	return php_b24_token_with(fresh, ZEND_STRL("application_token"), application);
}

static php_b24_unsaved_result store(php_b24_client *client, zend_object **present)
{
	zend_object *token = with_present_application_token(client->unsaved, *present);
	bool ok = token != NULL && php_b24_store_put(client->oauth, token);

	OBJ_RELEASE(*present);
	*present = NULL;
	if (!ok) {
		if (token != NULL) {
			OBJ_RELEASE(token);
		}
		return PHP_B24_UNSAVED_FAILED;
	}
	*present = token;
	return PHP_B24_UNSAVED_SAVED;
}

php_b24_unsaved_result php_b24_unsaved_save(php_b24_client *client, zend_object **present)
{
	zend_string *member_id = Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(client->unsaved));
	php_b24_unsaved_result result = PHP_B24_UNSAVED_OUTDATED;

	*present = php_b24_store_find(client->oauth, member_id);
	if (*present == NULL && EG(exception) == NULL) {
		php_b24_throw_auth("The tokens of the portal %s have been deleted while they were renewed: "
						   "the new ones were not stored",
			ZSTR_VAL(member_id));
		php_b24_unsaved_forget(client);
		return PHP_B24_UNSAVED_FAILED;
	}
	if (*present == NULL) {
		return PHP_B24_UNSAVED_FAILED;
	}
	if (php_b24_token_is_same_pair(*present, client->unsaved)) {
		result = PHP_B24_UNSAVED_SAVED; /* by a save() that has thrown afterwards */
	} else if (php_b24_token_is_same_pair(*present, client->replaced)) {
		result = store(client, present);
	}
	if (result != PHP_B24_UNSAVED_FAILED) {
		php_b24_unsaved_forget(client);
	}
	return result;
}
