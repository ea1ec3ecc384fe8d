/* SPDX-License-Identifier: MIT */
/* Makes PHP strings of the strings in a scanned reply. The caller owns them. */
#ifndef B24_ZEND_VALUE_JSON_STRING_H
#define B24_ZEND_VALUE_JSON_STRING_H

#include <php.h>

/* A string of 32 bytes or more. If memory_limit leaves no room for a large one, it is the empty
 * string, and the engine raises its error when the running function returns. */
zend_string *php_b24_string_long(const char *text, size_t length);

/* What a valid JSON string with escapes means. `body` begins behind its opening quote, `end` is its
 * closing quote. No memory: as above. */
zend_string *php_b24_string_unescaped(const char *body, const char *end);

/* A string of less than `room` bytes. `room` is a constant, so that allocation and copy are a few
 * instructions. */
static zend_always_inline zend_string *php_b24_string_short(
	const char *text, size_t length, size_t room)
{
	zend_string *string = zend_string_alloc(room - 1, false);

	memcpy(ZSTR_VAL(string), text, room);
	ZSTR_LEN(string) = length;
	ZSTR_VAL(string)[length] = '\0';
	return string;
}

/* A string with these bytes. Short ones are allocated and copied in steps of eight bytes: what is
 * copied from behind the text is in the same buffer, or in its padding. */
static inline zend_string *php_b24_string_new(const char *text, size_t length)
{
	switch (length / 8) {
	case 0:
		if (length <= 1) {
			return length == 0 ? ZSTR_EMPTY_ALLOC() : ZSTR_CHAR((zend_uchar)*text);
		}
		return php_b24_string_short(text, length, 8);
	case 1: return php_b24_string_short(text, length, 16);
	case 2: return php_b24_string_short(text, length, 24);
	case 3: return php_b24_string_short(text, length, 32);
	default: return php_b24_string_long(text, length);
	}
}

#endif
