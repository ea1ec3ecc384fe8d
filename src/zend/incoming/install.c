/* SPDX-License-Identifier: MIT */
#include "zend/incoming/install.h"

#include "zend/auth/oauth.h"
#include "zend/auth/save_tokens.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/auth/token_request.h"
#include "zend/engine/exception.h"
#include "zend/incoming/confirm_install.h"
#include "zend/incoming/credentials.h"
#include "zend/incoming/request.h"
#include "zend/incoming/request_object.h"

#include "core/call/call.h"

#include <Zend/zend_attributes.h>

#include "install_arginfo.h"

/* --- Reading: an event, or a page in a frame. --- */

static void read_install_event(php_b24_incoming_request *request, zend_object *to)
{
	php_b24_field_source post = php_b24_post_fields(request);
	php_b24_field_source data = {
		request, php_b24_field_array(&post, "data", PHP_B24_OPTIONAL), "data"};
	zend_string *name = php_b24_field_text(&post, "event", php_b24_field_is_name, PHP_B24_REQUIRED);

	if (name != NULL && !zend_string_equals_literal_ci(name, "ONAPPINSTALL")) {
		php_b24_field_refuse(&post, "event", "is not ONAPPINSTALL");
	}
	if (php_b24_field_find(&post, "AUTH_ID", PHP_B24_OPTIONAL) != NULL ||
		php_b24_field_find(&post, "PLACEMENT", PHP_B24_OPTIONAL) != NULL) {
		php_b24_field_refuse(&post, "event", "comes with the fields of a frame");
	}
	ZVAL_FALSE(php_b24_incoming_property(to, "inFrame"));
	ZVAL_NULL(php_b24_incoming_property(to, "isAdmin"));
	php_b24_incoming_set_text(to, "version",
		php_b24_field_text(&data, "VERSION", php_b24_field_is_name, PHP_B24_OPTIONAL));
	php_b24_incoming_set_text(to, "language",
		php_b24_field_text(&data, "LANGUAGE_ID", php_b24_field_is_name, PHP_B24_OPTIONAL));
	php_b24_incoming_read_auth(request, to, PHP_B24_REQUIRED);
}

static void read_install_page(php_b24_incoming_request *request, zend_object *to)
{
	php_b24_field_source post = php_b24_post_fields(request);
	zend_string *placement =
		php_b24_field_text(&post, "PLACEMENT", php_b24_field_is_name, PHP_B24_REQUIRED);

	if (placement != NULL && !zend_string_equals_literal(placement, "DEFAULT")) {
		php_b24_field_refuse(&post, "PLACEMENT", "is not DEFAULT");
	}
	ZVAL_TRUE(php_b24_incoming_property(to, "inFrame"));
	ZVAL_NULL(php_b24_incoming_property(to, "isAdmin"));
	ZVAL_NULL(php_b24_incoming_property(to, "version"));
	ZVAL_NULL(php_b24_incoming_property(to, "userId"));
	php_b24_incoming_set_text(to, "language",
		php_b24_frame_field_text(request, "LANG", php_b24_field_is_name, PHP_B24_OPTIONAL));
	php_b24_incoming_read_frame(request, to, PHP_B24_REQUIRED);
}

static void read_install(php_b24_incoming_request *request, zend_object *to)
{
	if (zend_hash_str_exists(request->post, ZEND_STRL("event"))) {
		read_install_event(request, to);
	} else {
		read_install_page(request, to);
	}
}

/* --- confirm(): who installs. Nothing is stored. --- */

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
		if (!php_b24_install_confirm_portal(self, oauth)) {
			RETURN_THROWS();
		}
		install->confirmed = true;
		install->confirmed_by = zend_string_copy(Z_STR_P(PHP_B24_OAUTH_CLIENT_ID(oauth)));
	}
	if (Z_TYPE_P(php_b24_incoming_property(self, "isAdmin")) == IS_NULL) {
		if (!php_b24_install_confirm_user(self, oauth)) {
			RETURN_THROWS();
		}
		install->verified = true;
	}
	RETURN_COPY(ZEND_THIS);
}

/* --- store(): what an administrator has installed. --- */

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
		php_b24_install_refuse(php_b24_forgery_ce, self, "is not an administrator's");
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

void php_b24_register_incoming_install(void)
{
	php_b24_incoming_add_kind(
		register_class_B24_Incoming_Install(php_b24_incoming_request_ce), read_install);
}
