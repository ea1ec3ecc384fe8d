/* SPDX-License-Identifier: MIT */
/* Form fields (application/x-www-form-urlencoded) as PHP names them: brackets make arrays. The text
 * is decoded in place, so that reading it needs no memory, and no request can make it need some.
 *
 * Stricter than PHP: percent signs that encode nothing, brackets without an end, NUL and bytes that
 * are not UTF-8 are errors, because no portal sends them. */
#ifndef B24_CORE_FORM_PARSE_H
#define B24_CORE_FORM_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#define B24_FORM_DEPTH 32

typedef enum b24_form_status {
	B24_FORM_FIELD = 0, /* there is one more field */
	B24_FORM_END,
	B24_FORM_TOO_MANY,
	B24_FORM_TOO_DEEP,
	B24_FORM_PERCENT,
	B24_FORM_BRACKET,
	B24_FORM_NUL,
	B24_FORM_UTF8
} b24_form_status;

/* A key of the path to a value. Without text: the next number (`a[]`). */
typedef struct b24_form_key {
	const char *text;
	size_t length;
} b24_form_key;

typedef struct b24_form_parser {
	char *at, *end;
	size_t fields_left, keys_left;
	size_t number; /* of the field that was read last, from 1 */

	/* The field that was read; all of it lies in the text and ends with a NUL. */
	b24_form_key path[B24_FORM_DEPTH];
	size_t depth;
	const char *value;
	size_t length;
} b24_form_parser;

/* `text` is the caller's, is written to, and has a byte behind its end that may be written to. At
 * most so many fields, and so many keys in all their paths: each key may cost an array. */
void b24_form_parser_begin(
	b24_form_parser *parser, char *text, size_t length, size_t max_fields, size_t max_keys);

/* The next field. Anything but B24_FORM_FIELD is the end of reading. */
b24_form_status b24_form_parser_next(b24_form_parser *parser);

/* Whether a text that a NUL ends is one that a field may hold: UTF-8 without NUL inside. */
b24_form_status b24_form_check_text(const char *text, size_t length);

/* What is wrong, for a message. */
const char *b24_form_status_text(b24_form_status status);

#endif
