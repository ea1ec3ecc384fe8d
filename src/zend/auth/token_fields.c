/* SPDX-License-Identifier: MIT */
#include "zend/auth/token_fields.h"

#include "zend/auth/token_properties.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/value/member_id.h"

#include "core/portal/address.h"
#include "core/portal/address_parse.h"

#include <time.h>

/* Seconds for which tokens live when the fields do not say it. */
#define USUAL_LIFE 3600

#define MOST_SECONDS  (10LL * 365 * 24 * 3600)
#define LONGEST_TOKEN 4096

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

static bool read_member_id(zval *to, HashTable *fields, bool required)
{
	zval *value = find(fields, "member_id", "member_id");

	if (value == NULL) {
		ZVAL_EMPTY_STRING(to);
		return !required || refuse("member_id", "is missing");
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
		php_b24_refuse_by_error("B24\\Auth\\Token", NULL, &error);
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

/* Only told to the user: no request goes there. So a strange one does not spoil the tokens. */
static void read_server(zval *to, HashTable *fields)
{
	zval *value = find(fields, "server_endpoint", "SERVER_ENDPOINT");
	b24_address address;
	b24_error error;

	ZVAL_NULL(to);
	if (value != NULL && Z_TYPE_P(value) == IS_STRING &&
		b24_address_parse_endpoint(&address, &php_b24_host, Z_STRVAL_P(value), Z_STRLEN_P(value),
			true, &error) == B24_OK) {
		b24_address_free(&address);
		ZVAL_COPY(to, value);
	}
}

static bool read_rest(zend_object *token, HashTable *fields)
{
	zval *user = find(fields, "user_id", NULL);
	zval *status = find(fields, "status", "status");
	zend_long number;

	ZVAL_NULL(PHP_B24_TOKEN_USER_ID(token));
	ZVAL_NULL(PHP_B24_TOKEN_STATUS(token));
	read_server(PHP_B24_TOKEN_SERVER(token), fields);
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

bool php_b24_token_read(zend_object *token, HashTable *fields, bool bare)
{
	return has_one_spelling(fields) &&
		   read_token(PHP_B24_TOKEN_ACCESS(token), fields, "access_token", "AUTH_ID", true) &&
		   read_token(PHP_B24_TOKEN_REFRESH(token), fields, "refresh_token", "REFRESH_ID", false) &&
		   read_token(PHP_B24_TOKEN_APPLICATION(token), fields, "application_token",
			   "APPLICATION_TOKEN", false) &&
		   read_expires(PHP_B24_TOKEN_EXPIRES(token), fields) &&
		   read_member_id(PHP_B24_TOKEN_MEMBER_ID(token), fields, !bare) &&
		   read_address(token, fields) && read_scope(PHP_B24_TOKEN_SCOPE(token), fields) &&
		   read_rest(token, fields);
}
