/* SPDX-License-Identifier: MIT */
#include "zend/value/marshal.h"

#include "zend/engine/exception.h"
#include "zend/engine/printable.h"
#include "zend/engine/globals.h"
#include "zend/engine/stack_limit.h"
#include "zend/value/file.h"
#include "zend/value/object_value.h"

#include "core/json/write.h"

#include <Zend/zend_smart_str.h>
#include <Zend/zend_strtod.h>

#include <math.h>

#define USUAL_SIZE 4000 /* bytes: most bodies are smaller, and take one allocation */

/* Where in the parameters a value is: a chain on the C stack, from the value outwards. It is read
 * only to tell what is wrong with the value. */
typedef struct place {
	const struct place *outer; /* NULL: the parameters themselves */
	zend_string *key;          /* NULL: an index */
	zend_ulong index;
} place;

typedef struct writer {
	b24_body *body;
	const char *method;
	zend_long depth;
	const char *stack_limit;
} writer;

static bool write_value(writer *w, zval *value, const place *at);

/* --- Refusals. --- */

static void append_key(smart_str *to, const place *at, bool is_first)
{
	if (!is_first) {
		smart_str_appendc(to, '[');
	}
	if (at->key != NULL) {
		smart_str_append(to, at->key);
	} else {
		smart_str_append_unsigned(to, at->index);
	}
	if (!is_first) {
		smart_str_appendc(to, ']');
	}
}

/* "fields[PHONE][0]", from the outside in. Not by recursion: the C stack may be what has run out.
 */
static void append_place(smart_str *to, const place *at)
{
	size_t depth = 0;
	const place **places;

	for (const place *p = at; p->outer != NULL; p = p->outer) {
		depth++;
	}
	places = safe_emalloc(depth + 1, sizeof *places, 0);
	for (size_t i = depth; i > 0; i--, at = at->outer) {
		places[i - 1] = at;
	}
	for (size_t i = 0; i < depth; i++) {
		append_key(to, places[i], i == 0);
	}
	efree(places);
}

/* Throws InvalidArgument, which names the method and the value's path. Returns false. */
static bool refuse(const writer *w, const place *at, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

static bool refuse(const writer *w, const place *at, const char *format, ...)
{
	smart_str path = {0};
	zend_string *why;
	va_list arguments;

	if (EG(exception) != NULL) {
		return false; /* the user's code has thrown: its exception says what happened */
	}
	append_place(&path, at);
	smart_str_0(&path);
	va_start(arguments, format);
	why = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	if (path.s != NULL) {
		php_b24_make_printable(path.s); /* the key may be what is wrong */
	}
	php_b24_refuse(w->method, path.s != NULL ? ZSTR_VAL(path.s) : "$params", "%s", ZSTR_VAL(why));
	zend_string_release(why);
	smart_str_free(&path);
	return false;
}

/* --- Scalars. --- */

/* `bad`: the offset of the first byte that is not UTF-8. */
static bool refuse_text(writer *w, const place *at, size_t bad)
{
	return refuse(w, at, "is not valid UTF-8 (byte %zu)", bad);
}

static bool write_text(writer *w, const char *text, size_t length, const place *at)
{
	size_t bad = b24_json_write_string(&w->body->text, text, length);

	return bad == B24_UTF8_VALID || refuse_text(w, at, bad);
}

static bool write_double(writer *w, double number, const place *at)
{
	char digits[ZEND_DOUBLE_MAX_LENGTH];

	if (!zend_finite(number)) {
		return refuse(
			w, at, "is %s, which JSON cannot express", zend_isnan(number) ? "NAN" : "infinite");
	}
	if (number == 0 && signbit(number)) {
		b24_buffer_append(&w->body->text, "-0.0", 4); /* "-0" would be read as an integer */
		return true;
	}
	if (b24_json_write_short_double(&w->body->text, number)) {
		return true;
	}
	/* -1: as many digits as are needed to read the same number back, whatever php.ini says. */
	zend_gcvt(number, -1, '.', 'e', digits);
	b24_buffer_append_text(&w->body->text, digits);
	return true;
}

/* --- Containers. --- */

/* One level deeper. */
static bool enter(writer *w, const place *at)
{
	if (w->depth >= B24_G(max_depth)) {
		return refuse(w, at, "is nested more than %d levels deep", (int)B24_G(max_depth));
	}
	if (php_b24_stack_is_below(w->stack_limit)) {
		return refuse(w, at, "is nested too deeply for the stack");
	}
	w->depth++;
	return true;
}

static bool write_list(writer *w, HashTable *list, const place *at)
{
	b24_buffer *text = &w->body->text;
	place inner = {at, NULL, 0};
	bool ok = true;
	zval *value;

	b24_buffer_append_char(text, '[');
	ZEND_HASH_FOREACH_VAL (list, value) {
		if (inner.index > 0) {
			b24_buffer_append_char(text, ',');
		}
		ok = write_value(w, value, &inner);
		if (!ok) {
			break;
		}
		inner.index++;
	}
	ZEND_HASH_FOREACH_END();
	b24_buffer_append_char(text, ']');
	return ok;
}

static bool write_key(writer *w, const place *at, bool is_first)
{
	b24_buffer *text = &w->body->text;
	size_t bad;

	if (at->key == NULL) {
		b24_buffer_append_text(text, is_first ? "\"" : ",\"");
		b24_json_write_integer(text, (int64_t)at->index);
		b24_buffer_append(text, "\":", 2);
		return true;
	}
	bad = b24_json_write_key(text, ZSTR_VAL(at->key), ZSTR_LEN(at->key), is_first);
	return bad == B24_UTF8_VALID || refuse_text(w, at, bad);
}

static bool write_map(writer *w, HashTable *map, const place *at)
{
	b24_buffer *text = &w->body->text;
	place inner = {at, NULL, 0};
	bool ok = true, is_first = true;
	zval *value;

	b24_buffer_append_char(text, '{');
	ZEND_HASH_FOREACH_KEY_VAL (map, inner.index, inner.key, value) {
		if (Z_TYPE_P(value) == IS_INDIRECT) {
			value = Z_INDIRECT_P(value);
		}
		if (Z_TYPE_P(value) == IS_UNDEF) {
			continue;
		}
		ok = write_key(w, &inner, is_first) && write_value(w, value, &inner);
		is_first = false;
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	b24_buffer_append_char(text, '}');
	return ok;
}

static bool write_array(writer *w, zval *value, const place *at)
{
	HashTable *array = Z_ARRVAL_P(value);
	bool ok;

	if (zend_hash_num_elements(array) == 0) {
		b24_buffer_append(&w->body->text, "[]", 2);
		return true;
	}
	if (GC_IS_RECURSIVE(array)) {
		return refuse(w, at, "contains itself");
	}
	if (!enter(w, at)) {
		return false;
	}
	GC_TRY_PROTECT_RECURSION(array);
	/* The user's code may run below and let go of the array. */
	GC_TRY_ADDREF(array);
	ok = zend_array_is_list(array) ? write_list(w, array, at) : write_map(w, array, at);
	GC_TRY_UNPROTECT_RECURSION(array);
	zend_array_release(array);
	w->depth--;
	return ok;
}

/* --- Objects. --- */

static bool write_file(writer *w, zend_object *file, const place *at)
{
	size_t size = 0;
	const char *why = NULL;
	int descriptor = php_b24_file_open(file, &size, &why);

	if (descriptor < 0) {
		return refuse(w, at, "(file \"%s\") cannot be sent: %s", php_b24_file_path(file), why);
	}
	b24_buffer_append_char(&w->body->text, '"');
	if (!b24_body_add_file(w->body, descriptor, size)) {
		w->body->text.failed = true;
	}
	b24_buffer_append_char(&w->body->text, '"');
	return true;
}

static bool write_date(writer *w, zend_object *date, const place *at)
{
	zval text;
	bool ok =
		php_b24_date_to_string(date, &text) && write_text(w, Z_STRVAL(text), Z_STRLEN(text), at);

	zval_ptr_dtor(&text);
	return ok || refuse(w, at, "is a date that cannot be formatted");
}

static bool write_enum(writer *w, zend_object *enum_case, const place *at)
{
	zval *value = php_b24_enum_value(enum_case);

	if (value == NULL) {
		return refuse(
			w, at, "is a case of the enum %s, which has no values", ZSTR_VAL(enum_case->ce->name));
	}
	return write_value(w, value, at);
}

static bool write_json_serializable(writer *w, zend_object *object, const place *at)
{
	zval value;
	bool ok;

	if (GC_IS_RECURSIVE(object)) {
		return refuse(w, at, "contains itself");
	}
	if (!enter(w, at)) {
		return false;
	}
	GC_PROTECT_RECURSION(object);
	ok = php_b24_json_serialize(object, &value);
	if (ok && Z_TYPE(value) == IS_OBJECT && Z_OBJ(value) == object) {
		ok = refuse(w, at, "returns itself from jsonSerialize()");
	}
	ok = ok && write_value(w, &value, at);
	GC_UNPROTECT_RECURSION(object);
	zval_ptr_dtor(&value);
	w->depth--;
	return ok;
}

static bool write_stringable(writer *w, zend_object *object, const place *at)
{
	zval text;
	bool ok = php_b24_object_to_string(object, &text)
				  ? write_text(w, Z_STRVAL(text), Z_STRLEN(text), at)
				  : refuse(w, at, "cannot be converted to a string");

	zval_ptr_dtor(&text);
	return ok;
}

/* A plain object is the way to say "{}" in PHP, where an empty array is sent as "[]". */
static bool write_plain_object(writer *w, zend_object *object, const place *at)
{
	HashTable *properties;
	bool ok;

	if (GC_IS_RECURSIVE(object)) {
		return refuse(w, at, "contains itself");
	}
	if (!enter(w, at)) {
		return false;
	}
	properties = zend_std_get_properties(object);
	GC_PROTECT_RECURSION(object);
	/* The user's code may run below and change the object: it gets a copy then. */
	GC_TRY_ADDREF(properties);
	ok = write_map(w, properties, at);
	zend_array_release(properties);
	GC_UNPROTECT_RECURSION(object);
	w->depth--;
	return ok;
}

static bool write_object_of_kind(writer *w, zend_object *object, const place *at)
{
	switch (php_b24_object_kind_of(object)) {
	case PHP_B24_OBJECT_FILE: return write_file(w, object, at);
	case PHP_B24_OBJECT_DATE: return write_date(w, object, at);
	case PHP_B24_OBJECT_JSON_SERIALIZABLE: return write_json_serializable(w, object, at);
	case PHP_B24_OBJECT_ENUM: return write_enum(w, object, at);
	case PHP_B24_OBJECT_STRINGABLE: return write_stringable(w, object, at);
	case PHP_B24_OBJECT_PLAIN: return write_plain_object(w, object, at);
	case PHP_B24_OBJECT_OTHER: break;
	}
	return refuse(
		w, at, "is an object of class %s, which cannot be sent", ZSTR_VAL(object->ce->name));
}

/* The user's code may run and let go of the object. */
static bool write_object(writer *w, zend_object *object, const place *at)
{
	bool ok;

	GC_ADDREF(object);
	ok = write_object_of_kind(w, object, at);
	OBJ_RELEASE(object);
	return ok;
}

/* --- The walk. --- */

static bool write_value(writer *w, zval *value, const place *at)
{
	b24_buffer *text = &w->body->text;

	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
	case IS_STRING: return write_text(w, Z_STRVAL_P(value), Z_STRLEN_P(value), at);
	case IS_LONG: b24_json_write_integer(text, Z_LVAL_P(value)); return true;
	case IS_ARRAY: return write_array(w, value, at);
	case IS_TRUE: b24_buffer_append(text, "true", 4); return true;
	case IS_FALSE: b24_buffer_append(text, "false", 5); return true;
	case IS_UNDEF:
	case IS_NULL: b24_buffer_append(text, "null", 4); return true;
	case IS_DOUBLE: return write_double(w, Z_DVAL_P(value), at);
	case IS_OBJECT: return write_object(w, Z_OBJ_P(value), at);
	default: return refuse(w, at, "is a %s, which cannot be sent", zend_zval_type_name(value));
	}
}

bool php_b24_marshal(b24_body *body, HashTable *params, const char *method)
{
	writer w = {.body = body, .method = method, .stack_limit = php_b24_stack_limit()};
	place root = {0};
	zval value;

	if (zend_hash_num_elements(params) == 0) {
		b24_buffer_append(&body->text, "{}", 2);
		return true;
	}
	b24_buffer_reserve(&body->text, USUAL_SIZE);
	ZVAL_ARR(&value, params);
	/* A destructor of what was sent may have thrown, or called exit. */
	return write_array(&w, &value, &root) && EG(exception) == NULL;
}
