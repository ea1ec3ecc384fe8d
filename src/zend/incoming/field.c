/* SPDX-License-Identifier: MIT */
#include "zend/incoming/field.h"

php_b24_field_source php_b24_post_fields(php_b24_incoming_request *request)
{
	return (php_b24_field_source){request, request->post, NULL};
}

void php_b24_field_refuse(const php_b24_field_source *from, const char *key, const char *why)
{
	char field[64];

	snprintf(field, sizeof field, from->prefix != NULL ? "%s[%s]" : "%s%s",
		from->prefix != NULL ? from->prefix : "", key);
	php_b24_incoming_refuse(from->request, field, why);
}

zval *php_b24_field_find(const php_b24_field_source *from, const char *key, php_b24_need need)
{
	zval *value = zend_symtable_str_find(from->fields, key, strlen(key));

	if (value != NULL && (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) > 0)) {
		return value;
	}
	if (need == PHP_B24_REQUIRED) {
		php_b24_field_refuse(from, key, "is missing");
	}
	return NULL;
}

zend_string *php_b24_field_text(const php_b24_field_source *from, const char *key,
	php_b24_field_format format, php_b24_need need)
{
	zval *value = php_b24_field_find(from, key, need);

	if (value == NULL) {
		return NULL;
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		php_b24_field_refuse(from, key, "is an array");
		return NULL;
	}
	if (!format(Z_STR_P(value))) {
		php_b24_field_refuse(from, key, "is nothing that a portal sends there");
		return NULL;
	}
	return Z_STR_P(value);
}

HashTable *php_b24_field_array(const php_b24_field_source *from, const char *key, php_b24_need need)
{
	zval *value = php_b24_field_find(from, key, need);

	if (value != NULL && Z_TYPE_P(value) != IS_ARRAY) {
		php_b24_field_refuse(from, key, "is no array");
		value = NULL;
	}
	return value != NULL ? Z_ARRVAL_P(value) : (HashTable *)&zend_empty_array;
}

zend_string *php_b24_frame_field_text(php_b24_incoming_request *request, const char *key,
	php_b24_field_format format, php_b24_need need)
{
	php_b24_field_source query = {request, request->query, NULL};
	php_b24_field_source post = php_b24_post_fields(request);
	zend_string *text = php_b24_field_text(&query, key, format, PHP_B24_OPTIONAL);
	zend_string *other =
		php_b24_field_text(&post, key, format, text != NULL ? PHP_B24_OPTIONAL : need);

	if (text != NULL && other != NULL && !zend_string_equals(text, other)) {
		php_b24_field_refuse(&post, key, "came twice, and not the same");
	}
	return text != NULL ? text : other;
}
