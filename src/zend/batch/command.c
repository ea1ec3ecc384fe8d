/* SPDX-License-Identifier: MIT */
#include "zend/batch/command.h"

#include "zend/batch/reference.h"
#include "zend/value/object_value.h"
#include "zend/engine/stack_limit.h"

#include "core/json/write.h"
#include "core/form/urlencode.h"

#include <Zend/zend_strtod.h>

/* What PHP, which reads the query at the portal, takes at most by default: variables of a request,
 * and levels of brackets (64). */
#define MOST_VARIABLES 1000
#define DEEPEST        60

typedef struct writer {
	b24_buffer *to;
	b24_buffer *prefix; /* of the names at the present depth, encoded: "fields%5BPHONE%5D%5B" */
	size_t start;       /* where the query begins in `to` */
	unsigned depth;
	unsigned objects; /* that were asked what they stand for, one inside of the other */
	unsigned variables;
	const char *stack_limit;
	const php_b24_references *references;
	bool omit_empty; /* null and empty arrays are left out */
	php_b24_command_status status;
} writer;

/* The key of a value. */
typedef struct name {
	zend_string *text; /* NULL: an index */
	zend_ulong index;
} name;

static bool give_up(writer *w, php_b24_command_status status)
{
	w->status = EG(exception) != NULL ? PHP_B24_COMMAND_REFUSED : status;
	return false;
}

static bool unsayable(writer *w)
{
	return give_up(w, PHP_B24_COMMAND_UNSAYABLE);
}

/* --- Names. --- */

/* PHP changes or drops other names when it reads a query. */
static bool is_sayable(const char *text, size_t length, unsigned depth)
{
	if ((unsigned char)*text <= ' ') {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '[' || text[i] == ']' || text[i] == '\0' ||
			(depth == 0 && (text[i] == ' ' || text[i] == '.'))) {
			return false;
		}
	}
	return true;
}

/* Bytes that copying whole words may write too many. */
#define WORD_REST 7

static inline size_t name_room(const name *n)
{
	return n->text != NULL ? 3 * ZSTR_LEN(n->text) + WORD_REST : B24_JSON_MAX_INTEGER;
}

/* `to` has the room that name_room() says. NULL: a query cannot say it. */
static inline char *encode_name(char *to, const name *n, unsigned depth)
{
	const char *text;
	size_t length, plain;

	if (n->text == NULL) {
		return b24_json_put_integer(to, (zend_long)n->index);
	}
	text = ZSTR_VAL(n->text);
	length = ZSTR_LEN(n->text);
	plain = b24_urlencode_copy_words(to, text, length);
	/* Of the characters that need no escaping only a dot cannot be said, and only in a name at
	 * depth 0. */
	if (EXPECTED(
			plain == length && length > 0 && (depth > 0 || memchr(text, '.', length) == NULL))) {
		return to + length;
	}
	return is_sayable(text, length, depth)
			   ? b24_urlencode_special(to + plain, text + plain, text + length)
			   : NULL;
}

/* Makes the name the prefix of those one level deeper. Returns the length to which it is cut again;
 * SIZE_MAX: a query cannot say it. */
static size_t descend(writer *w, const name *n)
{
	size_t before = w->prefix->length;
	char *room = b24_buffer_reserve(w->prefix, name_room(n) + 6);
	char *end = room != NULL ? encode_name(room, n, w->depth) : NULL;

	if (end == NULL || w->depth == DEEPEST) {
		unsayable(w);
		return SIZE_MAX;
	}
	if (w->depth > 0) {
		memcpy(end, "%5D%5B", 6);
		end += 6;
	} else {
		memcpy(end, "%5B", 3);
		end += 3;
	}
	b24_buffer_advance(w->prefix, (size_t)(end - room));
	w->depth++;
	return before;
}

static void ascend(writer *w, size_t before)
{
	w->prefix->length = before;
	w->depth--;
}

/* --- Values. --- */

#define BLOCK 16

/* In whole blocks: what is copied too much is overwritten, or stands in the buffer's padding. */
static inline char *copy_prefix(char *to, const b24_buffer *prefix)
{
	for (size_t i = 0; i < prefix->length; i += BLOCK) {
		memcpy(to + i, prefix->data + i, BLOCK);
	}
	return to + prefix->length;
}

/* Begins a pair, up to its value, for which there are `size` bytes of room where the result points
 * to. NULL: a query cannot say it. */
static inline char *begin_pair(writer *w, const name *n, size_t size)
{
	char *at = b24_buffer_reserve(w->to, w->prefix->length + name_room(n) + 5 + size);

	if (UNEXPECTED(at == NULL || w->variables == MOST_VARIABLES)) {
		unsayable(w);
		return NULL;
	}
	*at++ = w->to->length == w->start ? '?' : '&';
	at = encode_name(copy_prefix(at, w->prefix), n, w->depth);
	if (UNEXPECTED(at == NULL)) {
		unsayable(w);
	} else if (w->depth > 0) {
		memcpy(at, "%5D=", 4);
		at += 4;
	} else {
		*at++ = '=';
	}
	return at;
}

static inline bool end_pair(writer *w, const char *end)
{
	w->to->length = (size_t)(end - w->to->data);
	w->variables++;
	return true;
}

static bool write_text(writer *w, const name *n, const char *text, size_t length)
{
	char *at = begin_pair(w, n, 3 * length + WORD_REST);

	if (at == NULL) {
		return false;
	}
	at = b24_urlencode_command(at, text, length);
	return at != NULL ? end_pair(w, at) : unsayable(w);
}

static bool write_integer(writer *w, const name *n, zend_long number)
{
	char *at = begin_pair(w, n, B24_JSON_MAX_INTEGER);

	return at != NULL && end_pair(w, b24_json_put_integer(at, number));
}

static bool write_digit(writer *w, const name *n, char digit)
{
	char *at = begin_pair(w, n, 1);

	if (at == NULL) {
		return false;
	}
	*at++ = digit;
	return end_pair(w, at);
}

static bool write_double(writer *w, const name *n, double number)
{
	char digits[ZEND_DOUBLE_MAX_LENGTH];
	char *at = begin_pair(w, n, 0);

	if (at == NULL || !zend_finite(number)) {
		return unsayable(w);
	}
	end_pair(w, at);
	if ((number == 0 && signbit(number)) || !b24_json_write_short_double(w->to, number)) {
		/* -1: as many digits as are needed to read the same number back, whatever php.ini says. */
		zend_gcvt(number, -1, '.', 'e', digits);
		b24_urlencode(w->to, digits, strlen(digits));
	}
	return true;
}

static bool write_value(writer *w, const name *n, zval *value);

static bool write_members(writer *w, HashTable *members)
{
	bool ok = true;
	zval *value;
	name n;

	ZEND_HASH_FOREACH_KEY_VAL (members, n.index, n.text, value) {
		if (Z_TYPE_P(value) == IS_INDIRECT) {
			value = Z_INDIRECT_P(value);
		}
		if (Z_TYPE_P(value) != IS_UNDEF) {
			ok = write_value(w, &n, value);
		}
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

/* The user's code may run below and let go of the array, or change it: it gets a copy then. */
static bool write_nested(writer *w, const name *n, HashTable *members)
{
	size_t before;
	bool ok;

	if (w->omit_empty && zend_hash_num_elements(members) == 0) {
		return true;
	}
	if (zend_hash_num_elements(members) == 0 || GC_IS_RECURSIVE(members) ||
		php_b24_stack_is_below(w->stack_limit)) {
		return unsayable(w);
	}
	before = descend(w, n);
	if (before == SIZE_MAX) {
		return false;
	}
	GC_TRY_PROTECT_RECURSION(members);
	GC_TRY_ADDREF(members);
	ok = write_members(w, members);
	GC_TRY_UNPROTECT_RECURSION(members);
	zend_array_release(members);
	ascend(w, before);
	return ok;
}

/* --- Objects. --- */

static bool write_date(writer *w, const name *n, zend_object *date)
{
	zval text;
	bool ok =
		php_b24_date_to_string(date, &text) && write_text(w, n, Z_STRVAL(text), Z_STRLEN(text));

	zval_ptr_dtor(&text);
	return ok || unsayable(w);
}

static bool write_enum(writer *w, const name *n, zend_object *enum_case)
{
	zval *value = php_b24_enum_value(enum_case);

	return value != NULL ? write_value(w, n, value) : unsayable(w);
}

static bool write_json_serializable(writer *w, const name *n, zend_object *object)
{
	zval value;
	bool ok;

	if (GC_IS_RECURSIVE(object) || w->objects == DEEPEST ||
		php_b24_stack_is_below(w->stack_limit)) {
		return unsayable(w);
	}
	w->objects++;
	GC_PROTECT_RECURSION(object);
	ok = php_b24_json_serialize(object, &value) &&
		 !(Z_TYPE(value) == IS_OBJECT && Z_OBJ(value) == object) && write_value(w, n, &value);
	GC_UNPROTECT_RECURSION(object);
	zval_ptr_dtor(&value);
	w->objects--;
	return ok || unsayable(w);
}

static bool write_stringable(writer *w, const name *n, zend_object *object)
{
	zval text;
	bool ok =
		php_b24_object_to_string(object, &text) && write_text(w, n, Z_STRVAL(text), Z_STRLEN(text));

	zval_ptr_dtor(&text);
	return ok || unsayable(w);
}

static void append_index(b24_buffer *to, const char *text, size_t length)
{
	b24_buffer_append(to, "%5B", 3);
	b24_urlencode(to, text, length);
	b24_buffer_append(to, "%5D", 3);
}

/* "$result[c7][COMPANY_ID]". What a path may hold was checked when the reference was made. */
static bool write_reference(writer *w, const name *n, zend_object *reference)
{
	char command[32];
	size_t number;
	zval *part;

	if (w->references == NULL) {
		return unsayable(w);
	}
	if (!w->references->find(
			w->references->context, php_b24_batch_reference_key(reference), &number)) {
		return give_up(w, PHP_B24_COMMAND_REFUSED);
	}
	if (!write_text(w, n, "", 0)) {
		return false;
	}
	b24_buffer_append_text(w->to, "%24result");
	append_index(w->to, command, (size_t)snprintf(command, sizeof command, "c%zu", number));
	ZEND_HASH_FOREACH_VAL (php_b24_batch_reference_path(reference), part) {
		zend_string *temporary, *text = zval_get_tmp_string(part, &temporary);

		append_index(w->to, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_tmp_string_release(temporary);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool write_object_of_kind(writer *w, const name *n, zend_object *object)
{
	if (object->ce == php_b24_batch_reference_ce) {
		return write_reference(w, n, object);
	}
	switch (php_b24_object_kind_of(object)) {
	case PHP_B24_OBJECT_DATE: return write_date(w, n, object);
	case PHP_B24_OBJECT_JSON_SERIALIZABLE: return write_json_serializable(w, n, object);
	case PHP_B24_OBJECT_ENUM: return write_enum(w, n, object);
	case PHP_B24_OBJECT_STRINGABLE: return write_stringable(w, n, object);
	case PHP_B24_OBJECT_PLAIN: return write_nested(w, n, zend_std_get_properties(object));
	case PHP_B24_OBJECT_FILE:
	case PHP_B24_OBJECT_OTHER: break;
	}
	return unsayable(w);
}

/* The user's code may run and let go of the object. */
static bool write_object(writer *w, const name *n, zend_object *object)
{
	bool ok;

	GC_ADDREF(object);
	ok = write_object_of_kind(w, n, object);
	OBJ_RELEASE(object);
	return ok;
}

static bool write_value(writer *w, const name *n, zval *value)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
	case IS_STRING: return write_text(w, n, Z_STRVAL_P(value), Z_STRLEN_P(value));
	case IS_LONG: return write_integer(w, n, Z_LVAL_P(value));
	case IS_ARRAY: return write_nested(w, n, Z_ARRVAL_P(value));
	case IS_TRUE: return write_digit(w, n, '1');
	case IS_FALSE: return write_digit(w, n, '0');
	case IS_DOUBLE: return write_double(w, n, Z_DVAL_P(value));
	case IS_OBJECT: return write_object(w, n, Z_OBJ_P(value));
	case IS_NULL: return w->omit_empty || unsayable(w);
	default: return unsayable(w);
	}
}

php_b24_command_status php_b24_command_write(b24_buffer *to, b24_buffer *prefix, const char *method,
	size_t length, HashTable *params, const php_b24_references *references, bool omit_empty)
{
	size_t before = to->length;
	writer w = {
		.to = to,
		.prefix = prefix,
		.stack_limit = php_b24_stack_limit(),
		.references = references,
		.omit_empty = omit_empty,
	};

	b24_buffer_append(to, method, length);
	w.start = to->length;
	/* A destructor of what was written may have thrown. */
	if (!write_members(&w, params) || EG(exception) != NULL) {
		to->length = before;
		if (w.status == PHP_B24_COMMAND_WRITTEN) {
			unsayable(&w);
		}
	}
	prefix->length = 0;
	return w.status;
}
