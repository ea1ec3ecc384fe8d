#include "zend/auth/unsaved_tokens.h"

#include "zend/auth/oauth.h"
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

void php_b24_auth_keep(php_b24_client *client, zend_object *fresh, zend_object *replaced)
{
	replace(&client->pending, fresh);
	replace(&client->replaced, replaced);
}

bool php_b24_is_same_pair(zend_object *one, zend_object *other)
{
	return zend_is_identical(PHP_B24_TOKEN_ACCESS(one), PHP_B24_TOKEN_ACCESS(other)) &&
		   zend_is_identical(PHP_B24_TOKEN_REFRESH(one), PHP_B24_TOKEN_REFRESH(other));
}

zend_object *php_b24_token_with(zend_object *token, const char *name, size_t length, zval *value)
{
	zend_array *fields = php_b24_token_to_array(token);
	zend_object *changed;

	Z_TRY_ADDREF_P(value);
	zend_hash_str_update(fields, name, length, value);
	changed = php_b24_token_create(fields);
	zend_array_release(fields);
	return changed;
}

/* What only an installation brings may have changed in the store although the pair has not. NULL:
 * an exception was thrown. */
static zend_object *with_present_application_token(zend_object *fresh, zend_object *present)
{
	zval *application = PHP_B24_TOKEN_APPLICATION(present);

	if (zend_is_identical(application, PHP_B24_TOKEN_APPLICATION(fresh))) {
		GC_ADDREF(fresh);
		return fresh;
	}
	return php_b24_token_with(fresh, ZEND_STRL("application_token"), application);
}

static php_b24_settled store(php_b24_client *client, zend_object **present)
{
	zend_object *token = with_present_application_token(client->pending, *present);
	bool ok = token != NULL && php_b24_store_put(client->oauth, token);

	OBJ_RELEASE(*present);
	*present = NULL;
	if (!ok) {
		if (token != NULL) {
			OBJ_RELEASE(token);
		}
		return PHP_B24_SETTLED_NOT;
	}
	*present = token;
	return PHP_B24_SETTLED_STORED;
}

php_b24_settled php_b24_auth_settle(php_b24_client *client, zend_object **present)
{
	zend_string *member_id = Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(client->pending));
	php_b24_settled settled = PHP_B24_SETTLED_NEWER;

	*present = php_b24_store_find(client->oauth, member_id);
	if (*present == NULL && EG(exception) == NULL) {
		php_b24_throw_auth("The tokens of the portal %s have been deleted while they were renewed: "
						   "the new ones were not stored",
			ZSTR_VAL(member_id));
		php_b24_auth_keep(client, NULL, NULL);
		return PHP_B24_SETTLED_NOT;
	}
	if (*present == NULL) {
		return PHP_B24_SETTLED_NOT;
	}
	if (php_b24_is_same_pair(*present, client->pending)) {
		settled = PHP_B24_SETTLED_STORED; /* by a save() that has thrown afterwards */
	} else if (php_b24_is_same_pair(*present, client->replaced)) {
		settled = store(client, present);
	}
	if (settled != PHP_B24_SETTLED_NOT) {
		php_b24_auth_keep(client, NULL, NULL);
	}
	return settled;
}
