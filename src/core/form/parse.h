/* Form fields (application/x-www-form-urlencoded) as PHP names them: brackets make arrays. The text
 * is decoded in place, so that reading it needs no memory, and no request can make it need some.
 *
 * Stricter than PHP: percent signs that encode nothing, brackets without an end, NUL and bytes that
 * are not UTF-8 are errors, because no portal sends them. */
#ifndef B24_CORE_FORM_PARSE_H
#define B24_CORE_FORM_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#define B24_FIELDS_DEPTH 32

typedef enum b24_fields_status {
	B24_FIELDS_FIELD = 0, /* there is one more field */
	B24_FIELDS_END,
	B24_FIELDS_TOO_MANY,
	B24_FIELDS_TOO_DEEP,
	B24_FIELDS_PERCENT,
	B24_FIELDS_BRACKET,
	B24_FIELDS_NUL,
	B24_FIELDS_UTF8
} b24_fields_status;

/* A key of the path to a value. Without text: the next number (`a[]`). */
typedef struct b24_field_key {
	const char *text;
	size_t length;
} b24_field_key;

typedef struct b24_fields {
	char *at, *end;
	size_t fields_left, keys_left;
	size_t number; /* of the field that was read last, from 1 */

	/* The field that was read; all of it lies in the text and ends with a NUL. */
	b24_field_key path[B24_FIELDS_DEPTH];
	size_t depth;
	const char *value;
	size_t length;
} b24_fields;

/* `text` is the caller's, is written to, and has a byte behind its end that may be written to. At
 * most so many fields, and so many keys in all their paths: each key may cost an array. */
void b24_fields_begin(
	b24_fields *fields, char *text, size_t length, size_t max_fields, size_t max_keys);

/* The next field. Anything but B24_FIELDS_FIELD is the end of reading. */
b24_fields_status b24_fields_next(b24_fields *fields);

/* Whether a text that a NUL ends is one that a field may hold: UTF-8 without NUL inside. */
b24_fields_status b24_fields_check(const char *text, size_t length);

/* What is wrong, for a message. */
const char *b24_fields_status_text(b24_fields_status status);

#endif
