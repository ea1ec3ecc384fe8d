#include "zend/incoming/field.h"

#include <Zend/zend_exceptions.h>
#include <ext/json/php_json.h>

#define OPTIONS_DEPTH 32

/* --- Events. --- */

void php_b24_incoming_read_event(php_b24_incoming *request, zend_object *to)
{
	php_b24_fields post = php_b24_fields_of_post(request);
	zend_string *name = php_b24_field_text(&post, "event", php_b24_field_is_name, PHP_B24_REQUIRED);

	if (name != NULL) {
		ZVAL_STR(php_b24_incoming_property(to, "name"), zend_string_toupper(name));
	}
	php_b24_set_array(to, "data", php_b24_field_array(&post, "data", PHP_B24_OPTIONAL));
	php_b24_set_number(
		to, "time", php_b24_field_text(&post, "ts", php_b24_field_is_number, PHP_B24_REQUIRED));
	php_b24_set_number(to, "handlerId",
		php_b24_field_text(&post, "event_handler_id", php_b24_field_is_number, PHP_B24_OPTIONAL));
	php_b24_incoming_read_auth(request, to, PHP_B24_OPTIONAL);
}

/* --- Robots and activities. --- */

/* Three texts: module, class, and what is meant there. */
static void read_document(
	const php_b24_fields *from, zend_object *to, const char *key, const char *property)
{
	php_b24_fields document = {
		from->request, php_b24_field_array(from, key, PHP_B24_REQUIRED), key};
	static const char *const numbers[] = {"0", "1", "2"};

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		php_b24_field_text(&document, numbers[i], php_b24_field_is_text, PHP_B24_REQUIRED);
	}
	if (zend_hash_num_elements(document.fields) != sizeof numbers / sizeof *numbers) {
		php_b24_field_refuse(from, key, "does not have three members");
	}
	php_b24_set_array(to, property, document.fields);
}

void php_b24_incoming_read_activity(php_b24_incoming *request, zend_object *to)
{
	php_b24_fields post = php_b24_fields_of_post(request);
	zend_string *subscription;

	php_b24_set_text(to, "workflowId",
		php_b24_field_text(&post, "workflow_id", php_b24_field_is_text, PHP_B24_REQUIRED));
	php_b24_set_text(
		to, "code", php_b24_field_text(&post, "code", php_b24_field_is_text, PHP_B24_REQUIRED));
	read_document(&post, to, "document_id", "documentId");
	read_document(&post, to, "document_type", "documentType");
	php_b24_set_array(to, "properties", php_b24_field_array(&post, "properties", PHP_B24_OPTIONAL));
	php_b24_set_text(to, "eventToken",
		php_b24_field_text(&post, "event_token", php_b24_field_is_token, PHP_B24_REQUIRED));
	subscription =
		php_b24_field_text(&post, "use_subscription", php_b24_field_is_yes_or_no, PHP_B24_OPTIONAL);
	ZVAL_BOOL(php_b24_incoming_property(to, "useSubscription"),
		subscription != NULL && *ZSTR_VAL(subscription) == 'Y');
	php_b24_set_number(to, "timeout",
		php_b24_field_text(&post, "timeout_duration", php_b24_field_is_number, PHP_B24_OPTIONAL));
	php_b24_set_number(
		to, "time", php_b24_field_text(&post, "ts", php_b24_field_is_number, PHP_B24_REQUIRED));
	php_b24_incoming_read_auth(request, to, PHP_B24_OPTIONAL);
}

/* --- Frames. --- */

static void read_options(php_b24_incoming *request, zval *to)
{
	php_b24_fields post = php_b24_fields_of_post(request);
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

void php_b24_incoming_read_placement(php_b24_incoming *request, zend_object *to)
{
	php_b24_fields post = php_b24_fields_of_post(request);

	php_b24_set_text(to, "placement",
		php_b24_field_text(&post, "PLACEMENT", php_b24_field_is_name, PHP_B24_REQUIRED));
	read_options(request, php_b24_incoming_property(to, "options"));
	php_b24_set_text(to, "language",
		php_b24_field_text_of_frame(request, "LANG", php_b24_field_is_name, PHP_B24_OPTIONAL));
	php_b24_set_text(to, "appSid",
		php_b24_field_text_of_frame(request, "APP_SID", php_b24_field_is_token, PHP_B24_OPTIONAL));
	php_b24_incoming_read_frame(request, to, PHP_B24_OPTIONAL);
}

/* --- Installations. --- */

static void read_install_event(php_b24_incoming *request, zend_object *to)
{
	php_b24_fields post = php_b24_fields_of_post(request);
	php_b24_fields data = {request, php_b24_field_array(&post, "data", PHP_B24_OPTIONAL), "data"};
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
	php_b24_set_text(to, "version",
		php_b24_field_text(&data, "VERSION", php_b24_field_is_name, PHP_B24_OPTIONAL));
	php_b24_set_text(to, "language",
		php_b24_field_text(&data, "LANGUAGE_ID", php_b24_field_is_name, PHP_B24_OPTIONAL));
	php_b24_incoming_read_auth(request, to, PHP_B24_REQUIRED);
}

static void read_install_page(php_b24_incoming *request, zend_object *to)
{
	php_b24_fields post = php_b24_fields_of_post(request);
	zend_string *placement =
		php_b24_field_text(&post, "PLACEMENT", php_b24_field_is_name, PHP_B24_REQUIRED);

	if (placement != NULL && !zend_string_equals_literal(placement, "DEFAULT")) {
		php_b24_field_refuse(&post, "PLACEMENT", "is not DEFAULT");
	}
	ZVAL_TRUE(php_b24_incoming_property(to, "inFrame"));
	ZVAL_NULL(php_b24_incoming_property(to, "isAdmin"));
	ZVAL_NULL(php_b24_incoming_property(to, "version"));
	ZVAL_NULL(php_b24_incoming_property(to, "userId"));
	php_b24_set_text(to, "language",
		php_b24_field_text_of_frame(request, "LANG", php_b24_field_is_name, PHP_B24_OPTIONAL));
	php_b24_incoming_read_frame(request, to, PHP_B24_REQUIRED);
}

void php_b24_incoming_read_install(php_b24_incoming *request, zend_object *to)
{
	if (zend_hash_str_exists(request->post, ZEND_STRL("event"))) {
		read_install_event(request, to);
	} else {
		read_install_page(request, to);
	}
}
