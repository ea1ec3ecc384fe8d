/* SPDX-License-Identifier: MIT */
#include "zend/incoming/activity.h"

#include "zend/incoming/credentials.h"
#include "zend/incoming/request.h"
#include "zend/incoming/request_object.h"

#include <Zend/zend_attributes.h>

#include "activity_arginfo.h"

/* Three texts: module, class, and what is meant there. */
static void read_document(
	const php_b24_field_source *from, zend_object *to, const char *key, const char *property)
{
	php_b24_field_source document = {
		from->request, php_b24_field_array(from, key, PHP_B24_REQUIRED), key};
	static const char *const numbers[] = {"0", "1", "2"};

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		php_b24_field_text(&document, numbers[i], php_b24_field_is_text, PHP_B24_REQUIRED);
	}
	if (zend_hash_num_elements(document.fields) != sizeof numbers / sizeof *numbers) {
		php_b24_field_refuse(from, key, "does not have three members");
	}
	php_b24_incoming_set_array(to, property, document.fields);
}

static void read_activity(php_b24_incoming_request *request, zend_object *to)
{
	php_b24_field_source post = php_b24_post_fields(request);
	zend_string *subscription;

	php_b24_incoming_set_text(to, "workflowId",
		php_b24_field_text(&post, "workflow_id", php_b24_field_is_text, PHP_B24_REQUIRED));
	php_b24_incoming_set_text(
		to, "code", php_b24_field_text(&post, "code", php_b24_field_is_text, PHP_B24_REQUIRED));
	read_document(&post, to, "document_id", "documentId");
	read_document(&post, to, "document_type", "documentType");
	php_b24_incoming_set_array(
		to, "properties", php_b24_field_array(&post, "properties", PHP_B24_OPTIONAL));
	php_b24_incoming_set_text(to, "eventToken",
		php_b24_field_text(&post, "event_token", php_b24_field_is_token, PHP_B24_REQUIRED));
	subscription =
		php_b24_field_text(&post, "use_subscription", php_b24_field_is_yes_or_no, PHP_B24_OPTIONAL);
	ZVAL_BOOL(php_b24_incoming_property(to, "useSubscription"),
		subscription != NULL && *ZSTR_VAL(subscription) == 'Y');
	php_b24_incoming_set_number(to, "timeout",
		php_b24_field_text(&post, "timeout_duration", php_b24_field_is_number, PHP_B24_OPTIONAL));
	php_b24_incoming_set_number(
		to, "time", php_b24_field_text(&post, "ts", php_b24_field_is_number, PHP_B24_REQUIRED));
	php_b24_incoming_read_auth(request, to, PHP_B24_OPTIONAL);
}

void php_b24_register_incoming_activity(void)
{
	php_b24_incoming_add_kind(
		register_class_B24_Incoming_Activity(php_b24_incoming_request_ce), read_activity);
}
