#include "zend/engine/compat.h"
#include "zend/crest/crest.h"
#include "zend/engine/stack_limit.h"

#include "zend/value/unmarshal.h"

#include "core/http/fetch.h"

#include <ext/json/php_json.h>

/* The nesting that json_decode() permits unless it is told otherwise; it counts the values inside
 * the innermost array as a level, too. */
#define JSON_DEPTH 511

/* --- Constants. --- */

zval *php_b24_crest_constant(const char *name)
{
	return zend_get_constant_str(name, strlen(name));
}

bool php_b24_crest_constant_given(const char *name)
{
	zval *value = php_b24_crest_constant(name);

	return value != NULL && zend_is_true(value);
}

bool php_b24_crest_constant_is_true(const char *name)
{
	zval *value = php_b24_crest_constant(name);

	return value != NULL && Z_TYPE_P(value) == IS_TRUE;
}

zval *php_b24_crest_class_constant(zend_class_entry *called, const char *name)
{
	zend_class_constant *constant =
		zend_hash_str_find_ptr(CE_CONSTANTS_TABLE(called), name, strlen(name));

	if (constant == NULL) {
		zend_throw_error(NULL, "Undefined constant %s::%s", ZSTR_VAL(called->name), name);
		return NULL;
	}
	if (Z_TYPE(constant->value) == IS_CONSTANT_AST &&
		zval_update_constant_ex(&constant->value, constant->ce) != SUCCESS) {
		return NULL;
	}
	return &constant->value;
}

/* --- Members of values of any type. --- */

static void refuse_string_offset(void)
{
	zend_type_error("Cannot access offset of type %s on string", "string");
}

/* These three run the user's code, which may let go of the object. */
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

bool php_b24_crest_filled(zval *from, const char *key)
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
		zend_hash_str_update(Z_ARRVAL_P(to), key, strlen(key), value);
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

void php_b24_crest_function(const char *name, zval *result, uint32_t count, zval *arguments)
{
	zend_function *function = zend_hash_str_find_ptr(EG(function_table), name, strlen(name));

	ZVAL_NULL(result);
	if (function == NULL) {
		zend_throw_error(NULL, "Call to undefined function %s()", name);
		return;
	}
	zend_call_known_function(function, NULL, NULL, result, count, arguments, NULL);
	php_b24_crest_tidy(result);
}

void php_b24_crest_tidy(zval *result)
{
	if (Z_ISUNDEF_P(result)) {
		ZVAL_NULL(result);
	}
	if (Z_ISREF_P(result)) {
		zend_unwrap_reference(result);
	}
}

/* --- Encodings. --- */

static void convert_text(zval *text, bool to_utf8, zval *result)
{
	zval *encoding = php_b24_crest_constant("C_REST_CURRENT_ENCODING");
	zval arguments[3];

	if (encoding == NULL) {
		ZVAL_NULL(result);
		zend_throw_error(NULL, "Undefined constant \"C_REST_CURRENT_ENCODING\"");
		return;
	}
	ZVAL_COPY_VALUE(&arguments[to_utf8 ? 0 : 1], encoding);
	if (to_utf8) {
		ZVAL_STRING(&arguments[1], "UTF-8//TRANSLIT");
	} else {
		ZVAL_STRING(&arguments[0], "UTF-8");
	}
	ZVAL_COPY_VALUE(&arguments[2], text);
	php_b24_crest_function("iconv", result, 3, arguments);
	zval_ptr_dtor(&arguments[to_utf8 ? 1 : 0]);
}

/* What is given is held while overrides and error handlers run: it may hang on a reference. */
static void convert(zend_class_entry *called, zval *what, zval *to_utf8, zval *result)
{
	zval arguments[2];

	ZVAL_COPY_DEREF(&arguments[0], what);
	ZVAL_COPY_VALUE(&arguments[1], to_utf8);
	php_b24_crest_static(called, CREST_CHANGE_ENCODING, result, 2, arguments);
	zval_ptr_dtor(&arguments[0]);
}

/* Keys are converted, too. */
static void convert_member(
	zend_class_entry *called, zval *name, zval *item, zval *to_utf8, HashTable *to)
{
	zval converted_name, converted;

	convert(called, name, to_utf8, &converted_name);
	ZVAL_NULL(&converted);
	if (EG(exception) == NULL) {
		convert(called, item, to_utf8, &converted);
	}
	if (EG(exception) == NULL) {
		array_set_zval_key(to, &converted_name, &converted);
	}
	zval_ptr_dtor(&converted_name);
	zval_ptr_dtor(&converted);
}

static void convert_members(zend_class_entry *called, HashTable *from, zval *to_utf8, HashTable *to)
{
	zend_ulong index;
	zend_string *key;
	zval *item, name;

	ZEND_HASH_FOREACH_KEY_VAL (from, index, key, item) {
		if (key != NULL) {
			ZVAL_STR(&name, key);
		} else {
			ZVAL_LONG(&name, (zend_long)index);
		}
		convert_member(called, &name, item, to_utf8, to);
		if (EG(exception) != NULL) {
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
}

static void convert_array(zend_class_entry *called, HashTable *from, zval *to_utf8, zval *result)
{
	ZVAL_EMPTY_ARRAY(result);
	if (GC_IS_RECURSIVE(from)) {
		zend_throw_error(NULL, "B24\\CRest: an array contains itself");
		return;
	}
	if (php_b24_stack_is_low()) {
		zend_throw_error(NULL, "B24\\CRest: parameters are nested too deeply");
		return;
	}
	array_init_size(result, zend_hash_num_elements(from));
	GC_TRY_ADDREF(from);
	GC_TRY_PROTECT_RECURSION(from);
	convert_members(called, from, to_utf8, Z_ARRVAL_P(result));
	GC_TRY_UNPROTECT_RECURSION(from);
	zend_array_release(from);
}

void php_b24_crest_change_encoding(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval to_utf8, *data = &arguments[0];

	ZVAL_TRUE(&to_utf8);
	if (count > 1) {
		ZVAL_COPY_VALUE(&to_utf8, &arguments[1]);
	}
	ZVAL_DEREF(data);
	if (Z_TYPE_P(data) == IS_ARRAY) {
		convert_array(called, Z_ARRVAL_P(data), &to_utf8, result);
	} else {
		convert_text(data, zend_is_true(&to_utf8), result);
	}
}

/* --- JSON. --- */

#define ADVICE                                                                                     \
	"Failed encoding! Recommended 'UTF - 8' or set define C_REST_CURRENT_ENCODING = current site " \
	"encoding for function iconv()"

static bool failed_by_encoding(void)
{
	zval code;

	php_b24_crest_function("json_last_error", &code, 0, NULL);
	return Z_TYPE(code) == IS_LONG && Z_LVAL(code) == PHP_JSON_ERROR_UTF8;
}

static void to_utf8(zend_class_entry *called, zval *data, zval *result)
{
	zval what[2];

	if (php_b24_crest_constant("C_REST_CURRENT_ENCODING") == NULL) {
		ZVAL_COPY(result, data);
		return;
	}
	ZVAL_COPY_VALUE(&what[0], data);
	ZVAL_TRUE(&what[1]);
	php_b24_crest_static(called, CREST_CHANGE_ENCODING, result, 2, what);
}

void php_b24_crest_wrap_data(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval what[2];

	ZVAL_NULL(result);
	to_utf8(called, &arguments[0], &what[0]);
	if (EG(exception) == NULL) {
		ZVAL_LONG(
			&what[1], PHP_JSON_HEX_TAG | PHP_JSON_HEX_AMP | PHP_JSON_HEX_APOS | PHP_JSON_HEX_QUOT);
		php_b24_crest_function("json_encode", result, 2, what);
	}
	zval_ptr_dtor(&what[0]);
	if (EG(exception) == NULL && count > 1 && zend_is_true(&arguments[1]) && failed_by_encoding()) {
		zval_ptr_dtor(result);
		ZVAL_STRING(result, ADVICE);
	}
}

/* To ISO or whatever it is, when the application is not in UTF-8. */
static void from_utf8(zend_class_entry *called, zval *data)
{
	zval what[2];

	if (EG(exception) == NULL && php_b24_crest_constant("C_REST_CURRENT_ENCODING") != NULL) {
		ZVAL_COPY_VALUE(&what[0], data);
		ZVAL_FALSE(&what[1]);
		php_b24_crest_static(called, CREST_CHANGE_ENCODING, data, 2, what);
		zval_ptr_dtor(&what[0]);
	}
}

void php_b24_crest_expand_data(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval what[2];

	(void)count;
	ZVAL_COPY_VALUE(&what[0], &arguments[0]);
	ZVAL_TRUE(&what[1]);
	php_b24_crest_function("json_decode", result, 2, what);
	from_utf8(called, result);
}

void php_b24_crest_expand_reply(zend_class_entry *called, b24_fetch *exchange, zval *result)
{
	const b24_buffer *reply = &exchange->transfer.reply;
	zval text;

	if (exchange->code != CURLE_OK) {
		ZVAL_FALSE(&text);
	} else if (php_b24_crest_is_own(called, CREST_EXPAND_DATA) &&
			   b24_json_scan_run(&exchange->scan, reply->data, reply->length, JSON_DEPTH, NULL,
				   NULL) == B24_JSON_OK) {
		JSON_G(error_code) = PHP_JSON_ERROR_NONE;
		php_b24_unmarshal_rounding(&exchange->scan, result);
		from_utf8(called, result);
		return;
	} else { /* what is no JSON goes through json_decode(), so that json_last_error() tells */
		ZVAL_STRINGL(&text, reply->data, reply->length);
	}
	php_b24_crest_static(called, CREST_EXPAND_DATA, result, 1, &text);
	zval_ptr_dtor(&text);
}
