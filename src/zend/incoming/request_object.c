/* SPDX-License-Identifier: MIT */
#include "zend/incoming/request_object.h"

/* Written to directly: a readonly property is initialized here and nowhere else. */
zval *php_b24_incoming_property(zend_object *object, const char *name)
{
	zend_property_info *info =
		zend_hash_str_find_ptr(&object->ce->properties_info, name, strlen(name));

	return OBJ_PROP(object, info->offset);
}

bool php_b24_incoming_is_made(zend_object *object)
{
	if (!php_b24_incoming_of(object)->made) {
		zend_throw_error(NULL, "%s is not made from a request", ZSTR_VAL(object->ce->name));
	}
	return php_b24_incoming_of(object)->made;
}

void php_b24_incoming_set_text(zend_object *to, const char *property, zend_string *text)
{
	zval *place = php_b24_incoming_property(to, property);

	if (text != NULL) {
		ZVAL_STR_COPY(place, text);
	} else {
		ZVAL_NULL(place);
	}
}

void php_b24_incoming_set_number(zend_object *to, const char *property, const zend_string *digits)
{
	zval *place = php_b24_incoming_property(to, property);

	if (digits != NULL) {
		ZVAL_LONG(place, ZEND_STRTOL(ZSTR_VAL(digits), NULL, 10));
	} else {
		ZVAL_NULL(place);
	}
}

void php_b24_incoming_set_array(zend_object *to, const char *property, HashTable *array)
{
	zval *place = php_b24_incoming_property(to, property);

	if (array == &zend_empty_array) {
		ZVAL_EMPTY_ARRAY(place);
	} else {
		GC_ADDREF(array);
		ZVAL_ARR(place, array);
	}
}

void php_b24_incoming_replace(zend_object *object, const char *property, zval *value)
{
	zval *place = php_b24_incoming_property(object, property);
	zval old;

	ZVAL_COPY_VALUE(&old, place);
	ZVAL_COPY(place, value);
	zval_ptr_dtor(&old);
}

zend_object *php_b24_incoming_token(zend_object *object)
{
	zval *token = php_b24_incoming_property(object, "token");

	return Z_TYPE_P(token) == IS_OBJECT ? Z_OBJ_P(token) : NULL;
}

zend_string *php_b24_incoming_member_id(zend_object *object)
{
	return Z_STR_P(php_b24_incoming_property(object, "memberId"));
}
