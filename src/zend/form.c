#include "form.h"

#include <Zend/zend_smart_str.h>

#define DEEPEST 10000

/* The form that is being written. */
typedef struct form {
	b24_buffer *to;
	size_t start;     /* where it begins in the buffer */
	smart_str prefix; /* of the names at the present depth, encoded: "fields%5BPHONE%5D%5B" */
	const char *separator;
	size_t separator_length;
	int depth;
} form;

/* --- Encoding. --- */

static inline bool is_plain(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
		   c == '.' || c == '_';
}

/* As urlencode(): a space is a plus. `to` has room for three times the length. */
static char *encode(char *to, const char *text, size_t length)
{
	static const char hex[] = "0123456789ABCDEF";

	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];

		if (EXPECTED(is_plain(c))) {
			*to++ = (char)c;
		} else if (c == ' ') {
			*to++ = '+';
		} else {
			*to++ = '%';
			*to++ = hex[c >> 4];
			*to++ = hex[c & 0x0F];
		}
	}
	return to;
}

/* Bytes that are encoded in one go: three times their number is reserved. */
#define PIECE 65536

static void append_encoded(b24_buffer *to, const char *text, size_t length)
{
	while (length > 0) {
		size_t piece = length < PIECE ? length : PIECE;
		char *room = b24_buffer_reserve(to, 3 * piece);

		if (room == NULL) {
			return;
		}
		b24_buffer_advance(to, (size_t)(encode(room, text, piece) - room));
		text += piece;
		length -= piece;
	}
}

/* --- Names. --- */

/* A key of an array, or the name of a property. */
typedef struct name {
	const char *text; /* NULL: an index */
	size_t length;
	zend_ulong index;
} name;

/* Appends the prefix of the next depth. Returns the length to which it is cut again. */
static size_t descend(form *f, const name *n)
{
	size_t length = f->prefix.s != NULL ? ZSTR_LEN(f->prefix.s) : 0;

	if (n->text != NULL) {
		smart_str_alloc(&f->prefix, 3 * n->length, false);
		ZSTR_LEN(f->prefix.s) =
			(size_t)(encode(ZSTR_VAL(f->prefix.s) + ZSTR_LEN(f->prefix.s), n->text, n->length) -
					 ZSTR_VAL(f->prefix.s));
	} else {
		smart_str_append_long(&f->prefix, (zend_long)n->index);
	}
	smart_str_appends(&f->prefix, f->depth > 0 ? "%5D%5B" : "%5B");
	return length;
}

static void append_name(form *f, const name *n)
{
	if (f->to->length > f->start) {
		b24_buffer_append(f->to, f->separator, f->separator_length);
	}
	if (f->depth > 0) {
		b24_buffer_append(f->to, ZSTR_VAL(f->prefix.s), ZSTR_LEN(f->prefix.s));
	}
	if (n->text != NULL) {
		append_encoded(f->to, n->text, n->length);
	} else {
		char digits[MAX_LENGTH_OF_LONG + 1];

		b24_buffer_append_text(
			f->to, zend_print_long_to_buf(digits + MAX_LENGTH_OF_LONG, (zend_long)n->index));
	}
	b24_buffer_append_text(f->to, f->depth > 0 ? "%5D=" : "=");
}

/* --- Values. --- */

static void append_scalar(form *f, const name *n, zval *value)
{
	zend_string *text, *temporary;

	append_name(f, n);
	if (Z_TYPE_P(value) == IS_FALSE) {
		b24_buffer_append_char(f->to, '0');
		return;
	}
	text = zval_get_tmp_string(value, &temporary); /* doubles by the setting "precision" */
	append_encoded(f->to, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_tmp_string_release(temporary);
}

static void write_members(form *f, HashTable *members, zend_object *object);

static void write_nested(form *f, HashTable *parent, const name *n, zval *value)
{
	size_t length;
	HashTable *members;

	if (f->depth == DEEPEST) {
		zend_throw_error(NULL, "B24\\CRest: parameters are nested too deeply");
		return;
	}
	length = descend(f, n);
	f->depth++;
	GC_TRY_PROTECT_RECURSION(parent);
	members = HASH_OF(value);
	if (members != NULL && EG(exception) == NULL) {
		write_members(f, members, Z_TYPE_P(value) == IS_OBJECT ? Z_OBJ_P(value) : NULL);
	}
	GC_TRY_UNPROTECT_RECURSION(parent);
	ZSTR_LEN(f->prefix.s) = length;
	f->depth--;
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

static void write_members(form *f, HashTable *members, zend_object *object)
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
			write_nested(f, members, &n, value);
			if (UNEXPECTED(EG(exception) != NULL)) {
				return;
			}
		} else if (Z_TYPE_P(value) != IS_NULL && Z_TYPE_P(value) != IS_RESOURCE) {
			append_scalar(f, &n, value);
		}
	}
	ZEND_HASH_FOREACH_END();
}

void php_b24_form_write(b24_buffer *to, zval *data)
{
	form f = {.to = to, .start = to->length};
	HashTable *members = HASH_OF(data);

	f.separator = zend_ini_string(ZEND_STRL("arg_separator.output"), 0);
	if (f.separator == NULL || *f.separator == '\0') {
		f.separator = "&";
	}
	f.separator_length = strlen(f.separator);
	if (members != NULL) {
		write_members(&f, members, Z_TYPE_P(data) == IS_OBJECT ? Z_OBJ_P(data) : NULL);
	}
	smart_str_free(&f.prefix);
}
