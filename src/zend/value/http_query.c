#include "zend/value/http_query.h"

#include "zend/engine/stack_limit.h"

#include "core/json/write.h"
#include "core/form/urlencode.h"

#define DEEPEST 10000

/* The form that is being written. The names of a nested array's members begin with the same text,
 * "fields%5BPHONE%5D%5B": it is built once, where the first of them is written, and copied from
 * there. */
typedef struct form {
	b24_buffer *to;
	size_t start; /* where the form begins in the buffer */
	size_t prefix, prefix_length;
	bool is_open; /* the prefix is all that was written of a pair */
	const char *separator;
	size_t separator_length;
	int depth;
	const char *stack_limit;
} form;

/* --- Names. --- */

/* A key of an array, or the name of a property. */
typedef struct name {
	const char *text; /* NULL: an index */
	size_t length;
	zend_ulong index;
} name;

#define BLOCK 16

/* Whole blocks: what is copied too much is overwritten, or stands in the buffer's padding. */
static inline void append_prefix(form *f)
{
	char *room = b24_buffer_reserve(f->to, f->prefix_length);

	if (room == NULL) {
		return;
	}
	for (size_t i = 0; i < f->prefix_length; i += BLOCK) {
		memmove(room + i, f->to->data + f->prefix + i, BLOCK);
	}
	b24_buffer_advance(f->to, f->prefix_length);
}

static inline void append_separator(form *f)
{
	if (EXPECTED(f->separator_length == 1)) {
		b24_buffer_append_char(f->to, *f->separator);
	} else {
		b24_buffer_append(f->to, f->separator, f->separator_length);
	}
}

/* Begins a pair, up to the end of the name without what stands behind it. */
static inline void append_name(form *f, const name *n)
{
	if (!f->is_open) {
		if (f->to->length > f->start) {
			append_separator(f);
		}
		append_prefix(f);
	}
	f->is_open = false;
	if (n->text != NULL) {
		b24_urlencode(f->to, n->text, n->length);
	} else {
		b24_json_write_integer(f->to, (zend_long)n->index);
	}
}

/* --- Values. --- */

static void append_as_string(form *f, zval *value)
{
	zend_string *temporary;
	zend_string *text = zval_get_tmp_string(value, &temporary);

	b24_urlencode(f->to, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_tmp_string_release(temporary);
}

/* As many digits as the setting "precision" says. With these values of it, which are the usual
 * ones, a number of few decimals has all of them. */
static bool append_short_double(form *f, double number)
{
	zend_long precision = EG(precision);

	return (precision == -1 || precision == 14 || precision == 15) && fabs(number) < 1e10 &&
		   !(number == 0 && signbit(number)) && b24_json_write_short_double(f->to, number);
}

static void append_scalar(form *f, const name *n, zval *value)
{
	append_name(f, n);
	if (f->depth > 0) {
		b24_buffer_append(f->to, "%5D=", 4);
	} else {
		b24_buffer_append_char(f->to, '=');
	}
	switch (Z_TYPE_P(value)) {
	case IS_STRING: b24_urlencode(f->to, Z_STRVAL_P(value), Z_STRLEN_P(value)); break;
	case IS_LONG: b24_json_write_integer(f->to, Z_LVAL_P(value)); break;
	case IS_TRUE: b24_buffer_append_char(f->to, '1'); break;
	case IS_FALSE: b24_buffer_append_char(f->to, '0'); break;
	case IS_DOUBLE:
		if (append_short_double(f, Z_DVAL_P(value))) {
			break;
		}
		ZEND_FALLTHROUGH;
	default: append_as_string(f, value); break;
	}
}

static void write_members(form *f, HashTable *members, zend_object *object);

/* Writes the prefix of the next depth, and takes it back if no pair follows. */
static void write_nested(form *f, HashTable *parent, const name *n, zval *value)
{
	form outer = *f;
	size_t end = f->to->length;
	HashTable *members;
	zval held; /* reading an object may run the user's code, which may let go of the value */

	if (f->depth == DEEPEST || php_b24_is_below(f->stack_limit)) {
		zend_throw_error(NULL, "B24\\CRest: parameters are nested too deeply");
		return;
	}
	append_name(f, n);
	b24_buffer_append_text(f->to, f->depth > 0 ? "%5D%5B" : "%5B");
	if (!outer.is_open) {
		f->prefix = end + (end > f->start ? f->separator_length : 0);
	}
	f->prefix_length = f->to->length - f->prefix;
	f->is_open = true;
	f->depth++;
	ZVAL_COPY(&held, value);
	GC_TRY_PROTECT_RECURSION(parent);
	members = HASH_OF(&held);
	if (members != NULL && EG(exception) == NULL) {
		/* Who changes the properties meanwhile gets a copy. */
		GC_TRY_ADDREF(members);
		write_members(f, members, Z_TYPE(held) == IS_OBJECT ? Z_OBJ(held) : NULL);
		zend_array_release(members);
	}
	GC_TRY_UNPROTECT_RECURSION(parent);
	zval_ptr_dtor(&held);
	if (f->is_open) {
		f->to->length = end;
	}
	outer.is_open = outer.is_open && f->is_open;
	*f = outer;
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

void php_b24_http_query_write(b24_buffer *to, zval *data)
{
	form f = {.to = to, .start = to->length, .stack_limit = php_b24_stack_limit()};
	HashTable *members = HASH_OF(data);

	f.separator = zend_ini_string(ZEND_STRL("arg_separator.output"), 0);
	if (f.separator == NULL || *f.separator == '\0') {
		f.separator = "&";
	}
	f.separator_length = strlen(f.separator);
	if (members != NULL && EG(exception) == NULL) {
		GC_TRY_ADDREF(members);
		write_members(&f, members, Z_TYPE_P(data) == IS_OBJECT ? Z_OBJ_P(data) : NULL);
		zend_array_release(members);
	}
}
