/* SPDX-License-Identifier: MIT */
#include "zend/auth/token.h"

#include "zend/auth/token_fields.h"
#include "zend/engine/object.h"

#include <Zend/zend_attributes.h>
#include <Zend/zend_smart_str.h>

#include <time.h>

#include "token_arginfo.h"

zend_class_entry *php_b24_token_ce;

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &handlers;
	return object;
}

zend_object *php_b24_token_create_like(HashTable *fields, bool bare)
{
	zend_object *token = create(php_b24_token_ce);

	if (!php_b24_token_read(token, fields, bare)) {
		OBJ_RELEASE(token);
		return NULL;
	}
	return token;
}

zend_object *php_b24_token_create(HashTable *fields)
{
	return php_b24_token_create_like(fields, false);
}

/* --- As an array. --- */

static zend_string *scope_text(HashTable *scope)
{
	smart_str text = {0};
	zval *name;

	ZEND_HASH_FOREACH_VAL (scope, name) {
		if (text.s != NULL) {
			smart_str_appendc(&text, ',');
		}
		smart_str_append(&text, Z_STR_P(name));
	}
	ZEND_HASH_FOREACH_END();
	return smart_str_extract(&text);
}

static void add(zend_array *to, const char *name, const zval *value)
{
	zval copy;

	ZVAL_COPY(&copy, value);
	zend_hash_str_update(to, name, strlen(name), &copy);
}

zend_array *php_b24_token_to_array(zend_object *token)
{
	zend_array *fields = zend_new_array(12);
	zval scope;

	add(fields, "access_token", PHP_B24_TOKEN_ACCESS(token));
	add(fields, "refresh_token", PHP_B24_TOKEN_REFRESH(token));
	add(fields, "expires", PHP_B24_TOKEN_EXPIRES(token));
	add(fields, "domain", PHP_B24_TOKEN_DOMAIN(token));
	add(fields, "member_id", PHP_B24_TOKEN_MEMBER_ID(token));
	add(fields, "client_endpoint", PHP_B24_TOKEN_ENDPOINT(token));
	ZVAL_STR(&scope, scope_text(Z_ARRVAL_P(PHP_B24_TOKEN_SCOPE(token))));
	zend_hash_str_update(fields, ZEND_STRL("scope"), &scope);
	add(fields, "application_token", PHP_B24_TOKEN_APPLICATION(token));
	add(fields, "user_id", PHP_B24_TOKEN_USER_ID(token));
	add(fields, "status", PHP_B24_TOKEN_STATUS(token));
	add(fields, "server_endpoint", PHP_B24_TOKEN_SERVER(token));
	return fields;
}

/* --- Copies with other values. --- */

zend_object *php_b24_token_with(zend_object *token, const char *name, size_t length, zval *value)
{
	zend_array *fields = php_b24_token_to_array(token);
	zend_object *changed;

	Z_TRY_ADDREF_P(value);
	zend_hash_str_update(fields, name, length, value);
	changed = php_b24_token_create_like(fields, php_b24_token_is_bare(token));
	zend_array_release(fields);
	return changed;
}

zend_object *php_b24_token_with_portal(zend_object *token, const char *portal)
{
	zend_object *moved;
	zval endpoint;

	ZVAL_STR(&endpoint, strpprintf(0, "%s/rest/", portal));
	moved = php_b24_token_with(token, ZEND_STRL("client_endpoint"), &endpoint);
	zval_ptr_dtor(&endpoint);
	return moved;
}

zend_object *php_b24_token_moved_to(zend_object *token, zend_object *other)
{
	zend_object *moved;

	if (!zend_string_equals(
			Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)), Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(other)))) {
		return NULL;
	}
	moved = create(php_b24_token_ce);
	for (int i = 0; i < php_b24_token_ce->default_properties_count; i++) {
		ZVAL_COPY(OBJ_PROP_NUM(moved, i), OBJ_PROP_NUM(token, i));
	}
	zval_ptr_dtor(PHP_B24_TOKEN_DOMAIN(moved));
	ZVAL_COPY(PHP_B24_TOKEN_DOMAIN(moved), PHP_B24_TOKEN_DOMAIN(other));
	zval_ptr_dtor(PHP_B24_TOKEN_ENDPOINT(moved));
	ZVAL_COPY(PHP_B24_TOKEN_ENDPOINT(moved), PHP_B24_TOKEN_ENDPOINT(other));
	return moved;
}

/* --- Questions. --- */

bool php_b24_token_is_same_pair(zend_object *one, zend_object *other)
{
	return zend_is_identical(PHP_B24_TOKEN_ACCESS(one), PHP_B24_TOKEN_ACCESS(other)) &&
		   zend_is_identical(PHP_B24_TOKEN_REFRESH(one), PHP_B24_TOKEN_REFRESH(other));
}

bool php_b24_token_is_expired(zend_object *token, zend_long margin)
{
	zend_long left = Z_LVAL_P(PHP_B24_TOKEN_EXPIRES(token)) - (zend_long)time(NULL);

	return left <= margin;
}

/* --- As it may be seen. --- */

static bool is_masked(const zend_string *name)
{
	return zend_string_equals_literal(name, "accessToken") ||
		   zend_string_equals_literal(name, "refreshToken") ||
		   zend_string_equals_literal(name, "applicationToken");
}

/* Whatever it is that looks: var_dump(), (array), JSON. */
static HashTable *properties_for(zend_object *object, zend_prop_purpose purpose)
{
	(void)purpose;
	return php_b24_masked_properties(object, is_masked);
}

/* --- Methods. --- */

ZEND_METHOD(B24_Auth_Token, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24_Auth_Token, fromArray)
{
	HashTable *reply;
	zend_object *token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(reply)
	ZEND_PARSE_PARAMETERS_END();
	token = php_b24_token_create(reply);
	if (token != NULL) {
		RETURN_OBJ(token);
	}
}

/* The address to which method names are appended. */
static zend_string *endpoint_of(const zend_string *portal)
{
	const char *scheme = strstr(ZSTR_VAL(portal), "://") != NULL ? "" : "https://";
	size_t length = ZSTR_LEN(portal);

	while (length > 0 && ZSTR_VAL(portal)[length - 1] == '/') {
		length--;
	}
	if (length >= 5 && memcmp(ZSTR_VAL(portal) + length - 5, "/rest", 5) == 0) {
		length -= 5;
	}
	return strpprintf(0, "%s%.*s/rest/", scheme, (int)length, ZSTR_VAL(portal));
}

ZEND_METHOD(B24_Auth_Token, bare)
{
	zend_string *portal, *access, *refresh = NULL;
	zend_long expires = 0;
	bool no_expires = true;
	zend_object *token;
	zval fields;

	ZEND_PARSE_PARAMETERS_START(2, 4)
	Z_PARAM_PATH_STR(portal)
	Z_PARAM_STR(access)
	Z_PARAM_OPTIONAL
	Z_PARAM_STR_OR_NULL(refresh)
	Z_PARAM_LONG_OR_NULL(expires, no_expires)
	ZEND_PARSE_PARAMETERS_END();
	array_init_size(&fields, 4);
	add_assoc_str(&fields, "client_endpoint", endpoint_of(portal));
	add_assoc_str(&fields, "access_token", zend_string_copy(access));
	if (refresh != NULL) {
		add_assoc_str(&fields, "refresh_token", zend_string_copy(refresh));
	}
	if (!no_expires) {
		add_assoc_long(&fields, "expires", expires);
	}
	token = php_b24_token_create_like(Z_ARRVAL(fields), true);
	zval_ptr_dtor(&fields);
	if (token == NULL) {
		RETURN_THROWS();
	}
	RETURN_OBJ(token);
}

ZEND_METHOD(B24_Auth_Token, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	RETURN_ARR(php_b24_token_to_array(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(B24_Auth_Token, isExpired)
{
	zend_long margin = 60;

	ZEND_PARSE_PARAMETERS_START(0, 1)
	Z_PARAM_OPTIONAL
	Z_PARAM_LONG(margin)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	RETURN_BOOL(php_b24_token_is_expired(Z_OBJ_P(ZEND_THIS), margin));
}

void php_b24_register_auth_token(void)
{
	php_b24_token_ce = register_class_B24_Auth_Token();
	php_b24_token_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.get_properties_for = properties_for;
}
