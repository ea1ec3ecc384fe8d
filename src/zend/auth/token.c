#include "zend/auth/token.h"

#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"

#include "core/portal/address.h"

#include <Zend/zend_attributes.h>
#include <Zend/zend_smart_str.h>

#include <time.h>

#include "token_arginfo.h"

zend_class_entry *php_b24_token_ce;

static zend_object_handlers handlers;

/* What tokens live when nobody says how long. */
#define USUAL_LIFE 3600

#define MOST_SECONDS  (10LL * 365 * 24 * 3600)
#define LONGEST_TOKEN 4096

static zend_object *create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &handlers;
	return object;
}

/* --- Reading. --- */

/* Whether the fields are in the spelling of frames. Only one of the two is looked at: of a name
 * that is there in both, each reader would believe another one. */
static bool is_frame(HashTable *fields)
{
	return !zend_hash_str_exists(fields, ZEND_STRL("access_token")) &&
		   zend_hash_str_exists(fields, ZEND_STRL("AUTH_ID"));
}

/* A value by the spelling of replies and events, or by that of frames (NULL: they have none). NULL:
 * it is not there, or it is null or an empty string. */
static zval *find(HashTable *fields, const char *usual, const char *of_frames)
{
	const char *name = is_frame(fields) ? of_frames : usual;
	zval *value = name != NULL ? zend_hash_str_find(fields, name, strlen(name)) : NULL;

	if (value == NULL) {
		return NULL;
	}
	ZVAL_DEREF(value);
	return Z_TYPE_P(value) > IS_NULL && (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) > 0)
			   ? value
			   : NULL;
}

static bool refuse(const char *name, const char *why)
{
	php_b24_refuse("B24\\Auth\\Token", name, "%s", why);
	return false;
}

static bool is_token(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		unsigned char c = (unsigned char)ZSTR_VAL(text)[i];

		if (c <= ' ' || c >= 0x7F || c == '"' || c == '\\') {
			return false;
		}
	}
	return ZSTR_LEN(text) > 0 && ZSTR_LEN(text) <= LONGEST_TOKEN;
}

bool php_b24_is_token(const zval *value)
{
	return Z_TYPE_P(value) == IS_STRING && is_token(Z_STR_P(value));
}

static bool read_token(
	zval *to, HashTable *fields, const char *name, const char *of_frames, bool required)
{
	zval *value = find(fields, name, of_frames);

	if (value == NULL) {
		ZVAL_NULL(to);
		return !required || refuse(name, "is missing");
	}
	if (!php_b24_is_token(value)) {
		return refuse(name, "is not a token");
	}
	ZVAL_COPY(to, value);
	return true;
}

/* A number, or its digits, as form fields have them. */
static bool read_number(const zval *value, zend_long *number)
{
	if (Z_TYPE_P(value) == IS_LONG) {
		*number = Z_LVAL_P(value);
		return true;
	}
	return Z_TYPE_P(value) == IS_STRING &&
		   is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), number, NULL, false) == IS_LONG;
}

static bool read_expires(zval *to, HashTable *fields)
{
	zval *at = find(fields, "expires", NULL);
	zval *in = find(fields, "expires_in", "AUTH_EXPIRES");
	zend_long number = USUAL_LIFE;

	if (at != NULL) {
		if (!read_number(at, &number) || number < 0) {
			return refuse("expires", "is not a Unix time");
		}
		ZVAL_LONG(to, number);
		return true;
	}
	if (in != NULL && (!read_number(in, &number) || number < 0 || number > MOST_SECONDS)) {
		return refuse("expires_in", "is not a number of seconds");
	}
	ZVAL_LONG(to, (zend_long)time(NULL) + number);
	return true;
}

static bool read_member_id(zval *to, HashTable *fields)
{
	zval *value = find(fields, "member_id", "member_id");

	if (value == NULL) {
		return refuse("member_id", "is missing");
	}
	if (Z_TYPE_P(value) != IS_STRING || !php_b24_is_member_id(Z_STR_P(value))) {
		return refuse("member_id", "is not a portal's");
	}
	ZVAL_COPY(to, value);
	return true;
}

/* Frames name the host and whether it has TLS, everything else the address itself. A token reply's
 * `domain` is the authorization server. */
static zend_string *endpoint_text(HashTable *fields)
{
	zval *endpoint = find(fields, "client_endpoint", NULL);
	zval *domain = find(fields, "domain", "DOMAIN");
	zval *protocol = find(fields, NULL, "PROTOCOL");
	zend_long number = 1;

	if (endpoint != NULL) {
		return Z_TYPE_P(endpoint) == IS_STRING ? zend_string_copy(Z_STR_P(endpoint)) : NULL;
	}
	if (domain == NULL || Z_TYPE_P(domain) != IS_STRING) {
		return NULL;
	}
	if ((protocol != NULL && (!read_number(protocol, &number) || (number != 0 && number != 1))) ||
		strpbrk(Z_STRVAL_P(domain), "/?#@\\ ") != NULL) {
		return NULL;
	}
	return strpprintf(0, "%s://%s/rest/", number == 0 ? "http" : "https", Z_STRVAL_P(domain));
}

static void set_address(zend_object *token, const b24_address *address)
{
	const char *host = strstr(address->portal, "://") + 3;

	ZVAL_STRINGL(PHP_B24_TOKEN_DOMAIN(token), host, strcspn(host, "/"));
	ZVAL_STR(PHP_B24_TOKEN_ENDPOINT(token), strpprintf(0, "%s/rest/", address->portal));
}

static bool read_address(zend_object *token, HashTable *fields)
{
	zend_string *text = endpoint_text(fields);
	b24_address address;
	b24_error error;
	bool ok;

	if (text == NULL) {
		return refuse("client_endpoint", "is missing, and so is the portal's host (domain)");
	}
	ok = b24_address_parse_endpoint(
			 &address, &php_b24_host, ZSTR_VAL(text), ZSTR_LEN(text), true, &error) == B24_OK;
	zend_string_release(text);
	if (!ok) {
		php_b24_refuse_with("B24\\Auth\\Token", NULL, &error);
		return false;
	}
	set_address(token, &address);
	b24_address_free(&address);
	return true;
}

/* A list, or names between commas or spaces. */
static bool read_scope(zval *to, HashTable *fields)
{
	zval *value = find(fields, "scope", "APPLICATION_SCOPE");
	zval name, *item;

	array_init(to);
	if (value == NULL) {
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		for (const char *at = Z_STRVAL_P(value); *at != '\0';) {
			size_t length = strcspn(at, ", ");

			if (length > 0) {
				add_next_index_stringl(to, at, length);
			}
			at += length + strspn(at + length, ", ");
		}
		return true;
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse("scope", "is neither a string nor a list of strings");
	}
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(value), item) {
		ZVAL_DEREF(item);
		if (Z_TYPE_P(item) != IS_STRING) {
			return refuse("scope", "is neither a string nor a list of strings");
		}
		ZVAL_COPY(&name, item);
		zend_hash_next_index_insert(Z_ARRVAL_P(to), &name);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool read_rest(zend_object *token, HashTable *fields)
{
	zval *user = find(fields, "user_id", NULL);
	zval *status = find(fields, "status", "status");
	zend_long number;

	ZVAL_NULL(PHP_B24_TOKEN_USER_ID(token));
	ZVAL_NULL(PHP_B24_TOKEN_STATUS(token));
	if (user != NULL) {
		if (!read_number(user, &number) || number < 0) {
			return refuse("user_id", "is not a number");
		}
		ZVAL_LONG(PHP_B24_TOKEN_USER_ID(token), number);
	}
	if (status != NULL) {
		if (Z_TYPE_P(status) != IS_STRING || Z_STRLEN_P(status) > 32) {
			return refuse("status", "is not an application's");
		}
		ZVAL_COPY(PHP_B24_TOKEN_STATUS(token), status);
	}
	return true;
}

static bool has_one_spelling(HashTable *fields)
{
	return !zend_hash_str_exists(fields, ZEND_STRL("access_token")) ||
		   !zend_hash_str_exists(fields, ZEND_STRL("AUTH_ID")) ||
		   refuse("access_token", "comes with AUTH_ID: there are the tokens of two requests");
}

zend_object *php_b24_token_create(HashTable *fields)
{
	zend_object *token = create(php_b24_token_ce);

	if (!has_one_spelling(fields) ||
		!read_token(PHP_B24_TOKEN_ACCESS(token), fields, "access_token", "AUTH_ID", true) ||
		!read_token(PHP_B24_TOKEN_REFRESH(token), fields, "refresh_token", "REFRESH_ID", false) ||
		!read_token(PHP_B24_TOKEN_APPLICATION(token), fields, "application_token",
			"APPLICATION_TOKEN", false) ||
		!read_expires(PHP_B24_TOKEN_EXPIRES(token), fields) ||
		!read_member_id(PHP_B24_TOKEN_MEMBER_ID(token), fields) || !read_address(token, fields) ||
		!read_scope(PHP_B24_TOKEN_SCOPE(token), fields) || !read_rest(token, fields)) {
		OBJ_RELEASE(token);
		return NULL;
	}
	return token;
}

/* --- Showing. --- */

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
	return fields;
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

bool php_b24_token_is_expired(zend_object *token, zend_long margin)
{
	zend_long left = Z_LVAL_P(PHP_B24_TOKEN_EXPIRES(token)) - (zend_long)time(NULL);

	return left <= margin;
}

static bool is_masked(const char *name)
{
	return strcmp(name, "accessToken") == 0 || strcmp(name, "refreshToken") == 0 ||
		   strcmp(name, "applicationToken") == 0;
}

/* The properties as they may be seen, whatever it is that looks: var_dump(), (array), JSON. */
static HashTable *properties_for(zend_object *object, zend_prop_purpose purpose)
{
	zend_class_entry *ce = object->ce;
	HashTable *shown = zend_new_array((uint32_t)ce->default_properties_count);

	(void)purpose;
	for (int i = 0; i < ce->default_properties_count; i++) {
		zend_property_info *info = ce->properties_info_table[i];
		zval value;

		ZVAL_COPY(&value, OBJ_PROP_NUM(object, i));
		if (Z_TYPE(value) == IS_STRING && is_masked(ZSTR_VAL(info->name))) {
			zval_ptr_dtor(&value);
			ZVAL_STRING(&value, "********");
		}
		if (Z_TYPE(value) != IS_UNDEF) {
			zend_hash_add_new(shown, info->name, &value);
		}
	}
	return shown;
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

ZEND_METHOD(B24_Auth_Token, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!php_b24_is_whole(Z_OBJ_P(ZEND_THIS))) {
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
	if (!php_b24_is_whole(Z_OBJ_P(ZEND_THIS))) {
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
