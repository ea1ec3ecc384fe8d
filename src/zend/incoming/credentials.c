/* SPDX-License-Identifier: MIT */
#include "zend/incoming/credentials.h"

#include "zend/auth/token.h"
#include "zend/incoming/portal_address.h"
#include "zend/incoming/request_object.h"
#include "zend/value/member_id.h"

#include <Zend/zend_exceptions.h>

/* What B24\Auth\Token is made of: nothing but texts that were looked at. */
typedef struct token_fields {
	zend_string *access, *refresh, *expires, *expires_in, *scope, *status; /* borrowed or NULL */
} token_fields;

static void add_text(HashTable *to, const char *name, const zval *value)
{
	zval copy;

	if (Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_LONG) {
		ZVAL_COPY(&copy, value);
		zend_hash_str_update(to, name, strlen(name), &copy);
	}
}

static void add_borrowed(HashTable *to, const char *name, zend_string *text)
{
	zval value;

	if (text != NULL) {
		ZVAL_STR(&value, text);
		add_text(to, name, &value);
	}
}

/* Its address, member id and application token are those that the request has. */
static zend_object *create_token(zend_object *of, const token_fields *came)
{
	HashTable *fields = zend_new_array(16);
	zend_object *token;

	add_borrowed(fields, "access_token", came->access);
	add_borrowed(fields, "refresh_token", came->refresh);
	add_borrowed(fields, "expires", came->expires);
	add_borrowed(fields, "expires_in", came->expires_in);
	add_borrowed(fields, "scope", came->scope);
	add_borrowed(fields, "status", came->status);
	add_text(fields, "member_id", php_b24_incoming_property(of, "memberId"));
	add_text(fields, "client_endpoint", php_b24_incoming_property(of, "clientEndpoint"));
	add_text(fields, "application_token", php_b24_incoming_property(of, "applicationToken"));
	if (zend_hash_str_exists(&of->ce->properties_info, ZEND_STRL("userId"))) {
		add_text(fields, "user_id", php_b24_incoming_property(of, "userId"));
	}
	token = php_b24_token_create(fields);
	zend_array_release(fields);
	return token;
}

/* `key` is what the access token is called. */
static void set_token(
	const php_b24_field_source *from, zend_object *to, const char *key, token_fields *came)
{
	zval *place = php_b24_incoming_property(to, "token");
	zend_object *token;

	ZVAL_NULL(place);
	if (came->access == NULL || from->request->failed) {
		return;
	}
	token = create_token(to, came);
	if (token != NULL) {
		ZVAL_OBJ(place, token);
	} else {
		zend_clear_exception();
		php_b24_field_refuse(from, key, "comes with fields that make no token of a portal");
	}
}

void php_b24_incoming_read_auth(
	php_b24_incoming_request *request, zend_object *to, php_b24_need token)
{
	php_b24_field_source post = php_b24_post_fields(request);
	php_b24_field_source auth = {
		request, php_b24_field_array(&post, "auth", PHP_B24_REQUIRED), "auth"};
	token_fields came;

	php_b24_incoming_read_address(&auth, to);
	php_b24_incoming_set_text(to, "memberId",
		php_b24_field_text(&auth, "member_id", php_b24_is_member_id, PHP_B24_REQUIRED));
	php_b24_incoming_set_text(to, "applicationToken",
		php_b24_field_text(
			&auth, "application_token", php_b24_field_is_application_token, PHP_B24_OPTIONAL));
	php_b24_incoming_set_number(to, "userId",
		php_b24_field_text(&auth, "user_id", php_b24_field_is_number, PHP_B24_OPTIONAL));
	came = (token_fields){
		.access = php_b24_field_text(&auth, "access_token", php_b24_field_is_token, token),
		.refresh =
			php_b24_field_text(&auth, "refresh_token", php_b24_field_is_token, PHP_B24_OPTIONAL),
		.expires = php_b24_field_text(&auth, "expires", php_b24_field_is_number, PHP_B24_OPTIONAL),
		.expires_in =
			php_b24_field_text(&auth, "expires_in", php_b24_field_is_number, PHP_B24_OPTIONAL),
		.scope = php_b24_field_text(&auth, "scope", php_b24_field_is_scope, PHP_B24_OPTIONAL),
		.status = php_b24_field_text(&auth, "status", php_b24_field_is_status, PHP_B24_OPTIONAL),
	};
	set_token(&auth, to, "access_token", &came);
}

void php_b24_incoming_read_frame(
	php_b24_incoming_request *request, zend_object *to, php_b24_need token)
{
	php_b24_field_source post = php_b24_post_fields(request);
	token_fields came;

	php_b24_incoming_read_frame_address(request, to);
	php_b24_incoming_set_text(to, "memberId",
		php_b24_field_text(&post, "member_id", php_b24_is_member_id, PHP_B24_REQUIRED));
	php_b24_incoming_set_text(to, "applicationToken",
		php_b24_field_text(
			&post, "APPLICATION_TOKEN", php_b24_field_is_application_token, PHP_B24_OPTIONAL));
	came = (token_fields){
		.access = php_b24_field_text(&post, "AUTH_ID", php_b24_field_is_token, token),
		.refresh =
			php_b24_field_text(&post, "REFRESH_ID", php_b24_field_is_token, PHP_B24_OPTIONAL),
		.expires_in =
			php_b24_field_text(&post, "AUTH_EXPIRES", php_b24_field_is_number, PHP_B24_OPTIONAL),
		.scope = php_b24_field_text(
			&post, "APPLICATION_SCOPE", php_b24_field_is_scope, PHP_B24_OPTIONAL),
		.status = php_b24_field_text(&post, "status", php_b24_field_is_status, PHP_B24_OPTIONAL),
	};
	set_token(&post, to, "AUTH_ID", &came);
}
