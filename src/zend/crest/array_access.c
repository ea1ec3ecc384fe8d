/* SPDX-License-Identifier: MIT */
#include "zend/crest/array_access.h"

#include "zend/engine/compat.h"
#include "zend/engine/replace_value.h"

static void refuse_string_offset(void)
{
	zend_type_error("Cannot access offset of type %s on string", "string");
}

/* The code for objects holds the object: ArrayAccess runs code of the user, which may let go of it.
 */
static void read_from_object(zend_object *from, const char *key, zval *to)
{
	zval name, room, *found;

	GC_ADDREF(from);
	ZVAL_STRING(&name, key);
	ZVAL_UNDEF(&room);
	found = from->handlers->read_dimension(from, &name, BP_VAR_R, &room);
	if (found != NULL) {
		ZVAL_COPY_DEREF(to, found);
	}
	zval_ptr_dtor(&room);
	zval_ptr_dtor(&name);
	OBJ_RELEASE(from);
}

void php_b24_crest_read(zval *from, const char *key, zval *to)
{
	zval *found;

	ZVAL_NULL(to);
	ZVAL_DEREF(from);
	switch (Z_TYPE_P(from)) {
	case IS_ARRAY:
		found = zend_hash_str_find(Z_ARRVAL_P(from), key, strlen(key));
		if (found == NULL) {
			zend_error(E_WARNING, "Undefined array key \"%s\"", key);
			return;
		}
		if (Z_TYPE_P(found) == IS_INDIRECT) {
			found = Z_INDIRECT_P(found);
		}
		ZVAL_COPY_DEREF(to, found);
		return;
	case IS_STRING: refuse_string_offset(); return;
	case IS_OBJECT: read_from_object(Z_OBJ_P(from), key, to); return;
	default:
		zend_error(E_WARNING, "Trying to access array offset on value of type %s",
			php_b24_type_name(from));
	}
}

/* Of an object: what its offsetExists() and offsetGet() say, if it has any. */
static bool object_has(zend_object *from, const char *key, bool filled)
{
	zval name;
	bool has;

	GC_ADDREF(from);
	ZVAL_STRING(&name, key);
	has = from->handlers->has_dimension(from, &name, filled);
	zval_ptr_dtor(&name);
	OBJ_RELEASE(from);
	return has;
}

bool php_b24_crest_is_filled(zval *from, const char *key)
{
	zval *found;

	ZVAL_DEREF(from);
	if (Z_TYPE_P(from) == IS_OBJECT) {
		return object_has(Z_OBJ_P(from), key, true);
	}
	found =
		Z_TYPE_P(from) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(from), key, strlen(key)) : NULL;
	return found != NULL && zend_is_true(found);
}

bool php_b24_crest_has(zval *from, const char *key)
{
	zval *found;

	ZVAL_DEREF(from);
	if (Z_TYPE_P(from) == IS_OBJECT) {
		return object_has(Z_OBJ_P(from), key, false);
	}
	if (Z_TYPE_P(from) != IS_ARRAY) {
		return false;
	}
	found = zend_hash_str_find(Z_ARRVAL_P(from), key, strlen(key));
	if (found != NULL) {
		ZVAL_DEREF(found);
	}
	return found != NULL && Z_TYPE_P(found) != IS_NULL;
}

static void assign_to_object(zend_object *to, const char *key, zval *value)
{
	zval name;

	GC_ADDREF(to);
	ZVAL_STRING(&name, key);
	to->handlers->write_dimension(to, &name, value);
	zval_ptr_dtor(&name);
	OBJ_RELEASE(to);
}

void php_b24_crest_assign(zval *to, const char *key, zval *value)
{
	ZVAL_DEREF(to);
	if (Z_TYPE_P(to) == IS_FALSE) {
		zend_error(E_DEPRECATED, "Automatic conversion of false to array is deprecated");
	}
	if (Z_TYPE_P(to) <= IS_FALSE) {
		array_init(to);
	}
	switch (Z_TYPE_P(to)) {
	case IS_ARRAY:
		SEPARATE_ARRAY(to);
		php_b24_array_set_str(Z_ARRVAL_P(to), key, strlen(key), value);
		return;
	case IS_OBJECT: assign_to_object(Z_OBJ_P(to), key, value); break;
	case IS_STRING: refuse_string_offset(); break;
	default: zend_throw_error(NULL, "Cannot use a scalar value as an array");
	}
	zval_ptr_dtor(value);
}

bool php_b24_crest_equals(zval *value, const char *text)
{
	zval other;
	bool equal;

	ZVAL_DEREF(value);
	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		return zend_string_equals_cstr(Z_STR_P(value), text, strlen(text));
	}
	ZVAL_STRING(&other, text);
	equal = zend_compare(value, &other) == 0;
	zval_ptr_dtor(&other);
	return equal;
}

bool php_b24_crest_member_equals(zval *from, const char *key, const char *text)
{
	zval value;
	bool equal;

	php_b24_crest_read(from, key, &value);
	equal = php_b24_crest_equals(&value, text);
	zval_ptr_dtor(&value);
	return equal;
}
