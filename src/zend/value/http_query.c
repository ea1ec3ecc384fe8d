/* SPDX-License-Identifier: MIT */
#include "zend/value/http_query.h"

#include "zend/engine/compat.h"
#include "zend/engine/stack_limit.h"

#include "core/json/write.h"
#include "core/form/urlencode.h"

#include <Zend/zend_enum.h>

#define DEEPEST 10000

/* The query that is being written. The names of a nested array's members begin with the same text,
 * "fields%5BPHONE%5D%5B". This prefix is built once, where the first of them is written, and copied
 * from there. Places are offsets into the buffer. */
typedef struct query {
	b24_buffer *to;
	size_t start;                 /* where the query begins */
	size_t prefix, prefix_length; /* where the prefix is */
	bool is_open;                 /* a pair was begun: its prefix is the last that was written */
	const char *separator;
	size_t separator_length;
	int depth;
	const char *stack_limit;
} query;

/* --- Names. --- */

/* A key of an array, or the name of a property. */
typedef struct name {
	const char *text; /* NULL: an index */
	size_t length;
	zend_ulong index;
} name;

#define BLOCK 16

/* Copies in whole blocks: bytes too many are overwritten, or stay in the buffer's padding. */
static inline void append_prefix(query *q)
{
	char *room = b24_buffer_reserve(q->to, q->prefix_length);

	if (room == NULL) {
		return;
	}
	for (size_t i = 0; i < q->prefix_length; i += BLOCK) {
		memmove(room + i, q->to->data + q->prefix + i, BLOCK);
	}
	b24_buffer_advance(q->to, q->prefix_length);
}

static inline void append_separator(query *q)
{
	if (EXPECTED(q->separator_length == 1)) {
		b24_buffer_append_char(q->to, *q->separator);
	} else {
		b24_buffer_append(q->to, q->separator, q->separator_length);
	}
}

/* Begins a pair: separator, prefix and name, without the bracket behind it. */
static inline void append_name(query *q, const name *n)
{
	if (!q->is_open) {
		if (q->to->length > q->start) {
			append_separator(q);
		}
		append_prefix(q);
	}
	q->is_open = false;
	if (n->text != NULL) {
		b24_urlencode(q->to, n->text, n->length);
	} else {
		b24_json_write_integer(q->to, (zend_long)n->index);
	}
}

/* --- Values. --- */

static void append_as_string(query *q, zval *value)
{
	zend_string *temporary;
	zend_string *text = zval_get_tmp_string(value, &temporary);

	b24_urlencode(q->to, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_tmp_string_release(temporary);
}

/* PHP writes as many digits as the setting "precision" says. With its usual values a number of few
 * decimals has all of its digits, and is written here. False: it was not written. */
static bool append_short_double(query *q, double number)
{
	zend_long precision = EG(precision);

	return (precision == -1 || precision == 14 || precision == 15) && fabs(number) < 1e10 &&
		   !(number == 0 && signbit(number)) && b24_json_write_short_double(q->to, number);
}

static void append_scalar(query *q, const name *n, zval *value)
{
	append_name(q, n);
	if (q->depth > 0) {
		b24_buffer_append(q->to, "%5D=", 4);
	} else {
		b24_buffer_append_char(q->to, '=');
	}
	switch (Z_TYPE_P(value)) {
	case IS_STRING: b24_urlencode(q->to, Z_STRVAL_P(value), Z_STRLEN_P(value)); break;
	case IS_LONG: b24_json_write_integer(q->to, Z_LVAL_P(value)); break;
	case IS_TRUE: b24_buffer_append_char(q->to, '1'); break;
	case IS_FALSE: b24_buffer_append_char(q->to, '0'); break;
	case IS_DOUBLE:
		if (append_short_double(q, Z_DVAL_P(value))) {
			break;
		}
		ZEND_FALLTHROUGH;
	default: append_as_string(q, value); break;
	}
}

static bool is_enum(const zval *value)
{
	return PHP_B24_QUERY_KNOWS_ENUMS && Z_TYPE_P(value) == IS_OBJECT &&
		   (Z_OBJCE_P(value)->ce_flags & ZEND_ACC_ENUM);
}

/* A case is sent as its value. */
static void append_enum(query *q, const name *n, zval *value)
{
	if (Z_OBJCE_P(value)->enum_backing_type == IS_UNDEF) {
		zend_value_error(
			"Unbacked enum %s cannot be converted to a string", ZSTR_VAL(Z_OBJCE_P(value)->name));
		return;
	}
	append_scalar(q, n, zend_enum_fetch_case_value(Z_OBJ_P(value)));
}

static void write_members(query *q, HashTable *members, zend_object *object);

/* Writes the prefix of the next depth, and takes it back if no pair follows. */
static void write_nested(query *q, HashTable *parent, const name *n, zval *value)
{
	query outer = *q;
	size_t end = q->to->length;
	HashTable *members;
	zval held; /* reading an object may run the user's code, which may let go of the value */

	if (q->depth == DEEPEST || php_b24_stack_is_below(q->stack_limit)) {
		zend_throw_error(NULL, "B24\\CRest: parameters are nested too deeply");
		return;
	}
	append_name(q, n);
	b24_buffer_append_text(q->to, q->depth > 0 ? "%5D%5B" : "%5B");
	if (!outer.is_open) {
		q->prefix = end + (end > q->start ? q->separator_length : 0);
	}
	q->prefix_length = q->to->length - q->prefix;
	q->is_open = true;
	q->depth++;
	ZVAL_COPY(&held, value);
	GC_TRY_PROTECT_RECURSION(parent);
	members = HASH_OF(&held);
	if (members != NULL && EG(exception) == NULL) {
		/* Who changes the properties meanwhile gets a copy. */
		GC_TRY_ADDREF(members);
		write_members(q, members, Z_TYPE(held) == IS_OBJECT ? Z_OBJ(held) : NULL);
		zend_array_release(members);
	}
	GC_TRY_UNPROTECT_RECURSION(parent);
	zval_ptr_dtor(&held);
	if (q->is_open) {
		q->to->length = end;
	}
	outer.is_open = outer.is_open && q->is_open;
	*q = outer;
}

/* The name under which a property is sent; false: it cannot be seen from here. */
static bool see_property(zend_object *object, zend_string *key, bool is_dynamic, name *n)
{
	if (zend_check_property_access(object, key, is_dynamic) != SUCCESS) {
		return false;
	}
	if (ZSTR_VAL(key)[0] == '\0') {
		const char *class_name;

		zend_unmangle_property_name_ex(key, &class_name, &n->text, &n->length);
	}
	return true;
}

static void write_members(query *q, HashTable *members, zend_object *object)
{
	zend_ulong index;
	zend_string *key;
	zval *value;

	if (GC_IS_RECURSIVE(members)) {
		return;
	}
	ZEND_HASH_FOREACH_KEY_VAL (members, index, key, value) {
		bool is_dynamic = Z_TYPE_P(value) != IS_INDIRECT;
		name n = {key != NULL ? ZSTR_VAL(key) : NULL, key != NULL ? ZSTR_LEN(key) : 0, index};

		if (!is_dynamic) {
			value = Z_INDIRECT_P(value);
			if (Z_ISUNDEF_P(value)) {
				continue;
			}
		}
		if (object != NULL && key != NULL && !see_property(object, key, is_dynamic, &n)) {
			continue;
		}
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT) {
			if (UNEXPECTED(is_enum(value))) {
				append_enum(q, &n, value);
			} else {
				write_nested(q, members, &n, value);
			}
			if (UNEXPECTED(EG(exception) != NULL)) {
				return;
			}
		} else if (Z_TYPE_P(value) != IS_NULL && Z_TYPE_P(value) != IS_RESOURCE) {
			append_scalar(q, &n, value);
		}
	}
	ZEND_HASH_FOREACH_END();
}

bool php_b24_http_query_takes(const zval *data)
{
	return Z_TYPE_P(data) == IS_ARRAY || (Z_TYPE_P(data) == IS_OBJECT && !is_enum(data));
}

void php_b24_http_query_write(b24_buffer *to, zval *data)
{
	query q = {.to = to, .start = to->length, .stack_limit = php_b24_stack_limit()};
	HashTable *members = HASH_OF(data);

	q.separator = zend_ini_string(ZEND_STRL("arg_separator.output"), 0);
	if (q.separator == NULL || *q.separator == '\0') {
		q.separator = "&";
	}
	q.separator_length = strlen(q.separator);
	if (members != NULL && EG(exception) == NULL) {
		GC_TRY_ADDREF(members);
		write_members(&q, members, Z_TYPE_P(data) == IS_OBJECT ? Z_OBJ_P(data) : NULL);
		zend_array_release(members);
	}
}
