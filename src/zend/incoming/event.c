/* SPDX-License-Identifier: MIT */
#include "zend/incoming/event.h"

#include "zend/auth/oauth.h"
#include "zend/client/construct.h"
#include "zend/incoming/auth_error.h"
#include "zend/incoming/credentials.h"
#include "zend/incoming/portal_call.h"
#include "zend/incoming/request.h"
#include "zend/incoming/request_object.h"
#include "zend/incoming/verify.h"

#include <Zend/zend_attributes.h>
#include <Zend/zend_exceptions.h>

#include "event_arginfo.h"

static void read_event(php_b24_incoming_request *request, zend_object *to)
{
	php_b24_field_source post = php_b24_post_fields(request);
	zend_string *name = php_b24_field_text(&post, "event", php_b24_field_is_name, PHP_B24_REQUIRED);

	if (name != NULL) {
		ZVAL_STR(php_b24_incoming_property(to, "name"), zend_string_toupper(name));
	}
	php_b24_incoming_set_array(to, "data", php_b24_field_array(&post, "data", PHP_B24_OPTIONAL));
	php_b24_incoming_set_number(
		to, "time", php_b24_field_text(&post, "ts", php_b24_field_is_number, PHP_B24_REQUIRED));
	php_b24_incoming_set_number(to, "handlerId",
		php_b24_field_text(&post, "event_handler_id", php_b24_field_is_number, PHP_B24_OPTIONAL));
	php_b24_incoming_read_auth(request, to, PHP_B24_OPTIONAL);
}

/* --- isUninstalled(). --- */

/* Whether the exception says that the tokens have ended for good: that they are known no longer, to
 * the portal or to the authorization server. A client id or secret that are wrong, a token that has
 * only expired, what a gateway may answer, and everything that may pass say nothing of it. */
static bool says_ended(zend_object *exception)
{
	static const char *const codes[] = {"invalid_grant", "invalid_token", "NO_AUTH_FOUND", NULL};

	return php_b24_is_auth_error(exception, codes);
}

ZEND_METHOD(B24_Incoming_Event, isUninstalled)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth;
	zval client, result;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS(oauth, php_b24_oauth_ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_require_verified(self, "isUninstalled")) {
		RETURN_THROWS();
	}
	if (!zend_string_equals_literal(
			Z_STR_P(php_b24_incoming_property(self, "name")), "ONAPPUNINSTALL")) {
		RETURN_FALSE;
	}
	if (!php_b24_verify_portal(self, oauth) || !php_b24_client_create_application(&client, oauth,
												   php_b24_incoming_member_id(self), NULL, NULL)) {
		RETURN_THROWS();
	}
	if (php_b24_incoming_call(&client, "app.info", &result)) {
		zval_ptr_dtor(&result);
		RETVAL_FALSE;
	} else if (EG(exception) != NULL && says_ended(EG(exception))) {
		zend_clear_exception();
		RETVAL_TRUE;
	}
	zval_ptr_dtor(&client);
}

void php_b24_register_incoming_event(void)
{
	php_b24_incoming_add_kind(
		register_class_B24_Incoming_Event(php_b24_incoming_request_ce), read_event);
}
