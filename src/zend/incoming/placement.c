/* SPDX-License-Identifier: MIT */
#include "zend/incoming/placement.h"

#include "zend/incoming/credentials.h"
#include "zend/incoming/request.h"
#include "zend/incoming/request_object.h"

#include <Zend/zend_attributes.h>
#include <Zend/zend_exceptions.h>
#include <ext/json/php_json.h>

#include "placement_arginfo.h"

#define OPTIONS_DEPTH 32

static void read_options(php_b24_incoming_request *request, zval *to)
{
	php_b24_field_source post = php_b24_post_fields(request);
	zend_string *json =
		php_b24_field_text(&post, "PLACEMENT_OPTIONS", php_b24_field_is_options, PHP_B24_OPTIONAL);
	zval value;

	ZVAL_EMPTY_ARRAY(to);
	if (json == NULL || request->failed) {
		return;
	}
	/* With exceptions it leaves json_last_error() alone. */
	if (php_json_decode_ex(&value, ZSTR_VAL(json), ZSTR_LEN(json),
			PHP_JSON_OBJECT_AS_ARRAY | PHP_JSON_BIGINT_AS_STRING | PHP_JSON_THROW_ON_ERROR,
			OPTIONS_DEPTH) == FAILURE) {
		zend_clear_exception();
		php_b24_field_refuse(&post, "PLACEMENT_OPTIONS", "is not JSON");
		return;
	}
	if (Z_TYPE(value) == IS_ARRAY) {
		ZVAL_COPY_VALUE(to, &value);
	} else if (Z_TYPE(value) != IS_NULL) {
		zval_ptr_dtor(&value);
		php_b24_field_refuse(&post, "PLACEMENT_OPTIONS", "is neither an object nor an array");
	}
}

static void read_placement(php_b24_incoming_request *request, zend_object *to)
{
	php_b24_field_source post = php_b24_post_fields(request);

	php_b24_incoming_set_text(to, "placement",
		php_b24_field_text(&post, "PLACEMENT", php_b24_field_is_name, PHP_B24_REQUIRED));
	read_options(request, php_b24_incoming_property(to, "options"));
	php_b24_incoming_set_text(to, "language",
		php_b24_frame_field_text(request, "LANG", php_b24_field_is_name, PHP_B24_OPTIONAL));
	php_b24_incoming_set_text(to, "appSid",
		php_b24_frame_field_text(request, "APP_SID", php_b24_field_is_token, PHP_B24_OPTIONAL));
	php_b24_incoming_read_frame(request, to, PHP_B24_OPTIONAL);
}

void php_b24_register_incoming_placement(void)
{
	php_b24_incoming_add_kind(
		register_class_B24_Incoming_Placement(php_b24_incoming_request_ce), read_placement);
}
