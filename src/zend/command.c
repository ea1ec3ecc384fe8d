#include "command.h"

#include "batch.h"
#include "classes.h"

#include "../core/json/text.h"
#include "../core/json/write.h"

#include <Zend/zend_enum.h>
#include <Zend/zend_interfaces.h>
#include <Zend/zend_strtod.h>
#include <ext/date/php_date.h>
#include <ext/json/php_json.h>

/* What PHP, which reads the query at the portal, takes at most by default: variables of a request,
 * and levels of brackets (64). */
#define MOST_VARIABLES 1000
#define DEEPEST        60

typedef struct writer {
	b24_buffer *to;
	b24_buffer *prefix; /* of the names at the present depth, encoded: "fields%5BPHONE%5D%5B" */
	size_t start;       /* where the query begins in `to` */
	unsigned depth;
	unsigned variables;
	const php_b24_references *references;
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

/* --- Encoding. --- */

/* What a byte becomes. */
typedef struct encoded {
	char text[3];
	uint8_t length;
} encoded;

/* As urlencode(): letters, digits, "-", "." and "_" stay, a space is a plus. */
#define IS_PLAIN(byte)                                                                             \
	(((byte) >= '0' && (byte) <= '9') || ((byte) >= 'A' && (byte) <= 'Z') ||                       \
		((byte) >= 'a' && (byte) <= 'z') || (byte) == '-' || (byte) == '.' || (byte) == '_')
#define DIGIT(number) ((char)((number) < 10 ? '0' + (number) : 'A' - 10 + (number)))
#define ONE(byte)                                                                                  \
	{                                                                                              \
		{(char)(IS_PLAIN(byte)  ? (byte)                                                           \
				: (byte) == ' ' ? '+'                                                              \
								: '%'),                                                            \
			DIGIT((byte) >> 4), DIGIT((byte)&0x0F)},                                               \
			IS_PLAIN(byte) || (byte) == ' ' ? 1 : 3                                                \
	}
#define FOUR(byte)    ONE(byte), ONE((byte) + 1), ONE((byte) + 2), ONE((byte) + 3)
#define SIXTEEN(byte) FOUR(byte), FOUR((byte) + 4), FOUR((byte) + 8), FOUR((byte) + 12)
#define SIXTYFOUR(byte)                                                                            \
	SIXTEEN(byte), SIXTEEN((byte) + 16), SIXTEEN((byte) + 32), SIXTEEN((byte) + 48)

static const encoded encodings[256] = {
	SIXTYFOUR(0x00), SIXTYFOUR(0x40), SIXTYFOUR(0x80), SIXTYFOUR(0xC0)};

/* Writes a byte more than counts, which is overwritten or stands in the buffer's padding. */
static inline char *encode_byte(char *to, unsigned char byte)
{
	memcpy(to, &encodings[byte], sizeof encodings[byte]);
	return to + encodings[byte].length;
}

/* The portal replaces this anywhere in a command, also where it is the user's data. */
static bool is_reference(const char *at)
{
	return strncasecmp(at, ZEND_STRL("$result[")) == 0;
}

/* `to` has room for three times the length; a NUL stands behind the text. NULL: a query cannot say
 * it, or it is not UTF-8. */
static char *encode(char *to, const char *text, size_t length)
{
	const char *end = text + length;

	while (text < end) {
		unsigned char byte = (unsigned char)*text;

		if (UNEXPECTED(byte >= 0x80)) {
			/* The NUL behind the text ends a sequence that is cut off. */
			size_t size = b24_utf8_sequence(text);

			if (size == 0) {
				return NULL;
			}
			for (; size > 1; size--) {
				to = encode_byte(to, (unsigned char)*text++);
			}
			byte = (unsigned char)*text;
		} else if (UNEXPECTED(byte == '$') && is_reference(text)) {
			return NULL;
		}
		to = encode_byte(to, byte);
		text++;
	}
	return to;
}

/* --- Names. --- */

/* PHP changes or drops other names when it reads a query. */
static bool is_sayable(const name *n, unsigned depth)
{
	const char *text;

	if (n->text == NULL) {
		return true;
	}
	text = ZSTR_VAL(n->text);
	if ((unsigned char)*text <= ' ') {
		return false;
	}
	for (size_t i = 0; i < ZSTR_LEN(n->text); i++) {
		if (text[i] == '[' || text[i] == ']' || text[i] == '\0' ||
			(depth == 0 && (text[i] == ' ' || text[i] == '.'))) {
			return false;
		}
	}
	return true;
}

static size_t name_room(const name *n)
{
	return n->text != NULL ? 3 * ZSTR_LEN(n->text) : MAX_LENGTH_OF_LONG;
}

/* `to` has the room that name_room() says. NULL: a query cannot say it. */
static char *encode_name(char *to, const name *n)
{
	char digits[MAX_LENGTH_OF_LONG + 1];
	const char *text;
	size_t length;

	if (n->text != NULL) {
		return encode(to, ZSTR_VAL(n->text), ZSTR_LEN(n->text));
	}
	text = zend_print_long_to_buf(digits + MAX_LENGTH_OF_LONG, (zend_long)n->index);
	length = (size_t)(digits + MAX_LENGTH_OF_LONG - text);
	memcpy(to, text, length);
	return to + length;
}

/* Makes the name the prefix of those one level deeper. Returns the length to which it is cut again;
 * SIZE_MAX: a query cannot say it. */
static size_t descend(writer *w, const name *n)
{
	size_t before = w->prefix->length;
	char *room = is_sayable(n, w->depth) ? b24_buffer_reserve(w->prefix, name_room(n) + 6) : NULL;
	char *end = room != NULL ? encode_name(room, n) : NULL;

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

static char *write_name(writer *w, char *at, const name *n)
{
	*at++ = w->to->length == w->start ? '?' : '&';
	if (w->depth > 0) {
		memcpy(at, w->prefix->data, w->prefix->length);
		at = encode_name(at + w->prefix->length, n);
		if (at != NULL) {
			memcpy(at, "%5D=", 4);
			at += 4;
		}
		return at;
	}
	at = encode_name(at, n);
	if (at != NULL) {
		*at++ = '=';
	}
	return at;
}

/* `length` bytes of text for which the room is made in one go. */
static bool write_text(writer *w, const name *n, const char *text, size_t length)
{
	char *room, *at;

	if (!is_sayable(n, w->depth) || w->variables == MOST_VARIABLES) {
		return unsayable(w);
	}
	room = b24_buffer_reserve(w->to, w->prefix->length + name_room(n) + 5 + 3 * length);
	at = room != NULL ? write_name(w, room, n) : NULL;
	at = at != NULL ? encode(at, text, length) : NULL;
	if (at == NULL) {
		return unsayable(w);
	}
	b24_buffer_advance(w->to, (size_t)(at - room));
	w->variables++;
	return true;
}

static bool write_integer(writer *w, const name *n, zend_long number)
{
	char digits[MAX_LENGTH_OF_LONG + 1];
	const char *text = zend_print_long_to_buf(digits + MAX_LENGTH_OF_LONG, number);

	return write_text(w, n, text, (size_t)(digits + MAX_LENGTH_OF_LONG - text));
}

static bool write_double(writer *w, const name *n, double number)
{
	char digits[ZEND_DOUBLE_MAX_LENGTH];

	if (!zend_finite(number)) {
		return unsayable(w);
	}
	/* -1: as many digits as are needed to read the same number back, whatever php.ini says. */
	zend_gcvt(number, -1, '.', 'e', digits);
	return write_text(w, n, digits, strlen(digits));
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

	if (zend_hash_num_elements(members) == 0 || GC_IS_RECURSIVE(members)) {
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
	zval format, text;
	bool ok;

	ZVAL_STRING(&format, "Y-m-d\\TH:i:sP"); /* DATE_ATOM */
	ZVAL_UNDEF(&text);
	zend_call_method_with_1_params(date, date->ce, NULL, "format", &text, &format);
	zval_ptr_dtor(&format);
	ok = EG(exception) == NULL && Z_TYPE(text) == IS_STRING &&
		 write_text(w, n, Z_STRVAL(text), Z_STRLEN(text));
	zval_ptr_dtor(&text);
	return ok || unsayable(w);
}

static bool write_json_serializable(writer *w, const name *n, zend_object *object)
{
	zval value;
	bool ok;

	if (GC_IS_RECURSIVE(object) || w->depth == DEEPEST) {
		return unsayable(w);
	}
	ZVAL_UNDEF(&value);
	GC_PROTECT_RECURSION(object);
	zend_call_method_with_0_params(object, object->ce, NULL, "jsonserialize", &value);
	ok = EG(exception) == NULL && Z_TYPE(value) != IS_UNDEF &&
		 !(Z_TYPE(value) == IS_OBJECT && Z_OBJ(value) == object) && write_value(w, n, &value);
	GC_UNPROTECT_RECURSION(object);
	zval_ptr_dtor(&value);
	return ok || unsayable(w);
}

static bool write_stringable(writer *w, const name *n, zend_object *object)
{
	zval text;
	bool ok;

	ZVAL_UNDEF(&text);
	if (object->handlers->cast_object(object, &text, IS_STRING) != SUCCESS) {
		return unsayable(w);
	}
	ok = EG(exception) == NULL && write_text(w, n, Z_STRVAL(text), Z_STRLEN(text));
	zval_ptr_dtor(&text);
	return ok || unsayable(w);
}

static void append_index(b24_buffer *to, const char *text, size_t length)
{
	char *room = b24_buffer_reserve(to, 3 * length + 6);
	char *at = room;

	if (room == NULL) {
		return;
	}
	memcpy(at, "%5B", 3);
	at = encode(at + 3, text, length);
	memcpy(at, "%5D", 3);
	b24_buffer_advance(to, (size_t)(at + 3 - room));
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

/* In the order in which a single call looks for what an object is. */
static bool write_known_object(writer *w, const name *n, zend_object *object)
{
	zend_class_entry *ce = object->ce;

	if (ce == php_b24_batch_reference_ce) {
		return write_reference(w, n, object);
	}
	if (ce == php_b24_file_ce) {
		return unsayable(w);
	}
	if (instanceof_function(ce, php_date_get_interface_ce())) {
		return write_date(w, n, object);
	}
	if (instanceof_function(ce, php_json_serializable_ce)) {
		return write_json_serializable(w, n, object);
	}
	if (ce->ce_flags & ZEND_ACC_ENUM) {
		return ce->enum_backing_type == IS_UNDEF
				   ? unsayable(w)
				   : write_value(w, n, zend_enum_fetch_case_value(object));
	}
	if (instanceof_function(ce, zend_ce_stringable)) {
		return write_stringable(w, n, object);
	}
	return ce == zend_standard_class_def ? write_nested(w, n, zend_std_get_properties(object))
										 : unsayable(w);
}

/* The user's code may run and let go of the object. */
static bool write_object(writer *w, const name *n, zend_object *object)
{
	bool ok;

	GC_ADDREF(object);
	ok = write_known_object(w, n, object);
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
	case IS_TRUE: return write_text(w, n, "1", 1);
	case IS_FALSE: return write_text(w, n, "0", 1);
	case IS_DOUBLE: return write_double(w, n, Z_DVAL_P(value));
	case IS_OBJECT: return write_object(w, n, Z_OBJ_P(value));
	default: return unsayable(w);
	}
}

php_b24_command_status php_b24_command_write(b24_buffer *to, b24_buffer *prefix, const char *method,
	size_t length, HashTable *params, const php_b24_references *references)
{
	size_t before = to->length;
	writer w = {.to = to, .prefix = prefix, .references = references};

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

/* --- Looking for references. --- */

bool php_b24_command_has_reference(HashTable *params)
{
	bool found = false;
	zval *value;

	if (GC_IS_RECURSIVE(params)) {
		return false;
	}
	GC_TRY_PROTECT_RECURSION(params);
	ZEND_HASH_FOREACH_VAL (params, value) {
		ZVAL_DEREF(value);
		found = (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == php_b24_batch_reference_ce) ||
				(Z_TYPE_P(value) == IS_ARRAY && php_b24_command_has_reference(Z_ARRVAL_P(value)));
		if (found) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	GC_TRY_UNPROTECT_RECURSION(params);
	return found;
}
