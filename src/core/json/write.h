/* SPDX-License-Identifier: MIT */
/* Writing JSON: the parts of it that need care. */
#ifndef B24_CORE_JSON_WRITE_H
#define B24_CORE_JSON_WRITE_H

#include "core/base/buffer.h"
#include "core/json/text.h"

#define B24_UTF8_VALID ((size_t)-1)

/* Copies as far as bytes need no attention and returns how many those are; more may be copied, up
 * to 16 bytes past `length`, for which the buffer's padding has room. */
static inline size_t b24_json_copy_plain(char *to, const char *from, size_t length)
{
#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
	for (size_t i = 0;; i += 16) {
		bool whole = length - i >= 16;
		__m128i bytes = whole ? _mm_loadu_si128((const __m128i *)(const void *)(from + i))
							  : b24_load_short(from + i, length - i);
		unsigned plain = b24_plain_bytes(bytes);

		_mm_storeu_si128((__m128i *)(void *)(to + i), bytes);
		if (plain != 0xFFFF) {
			return i + (size_t)__builtin_ctz(~plain); /* zeros behind the text end it as well */
		}
	}
#else
	size_t i = 0;

	while (i < length && (unsigned char)from[i] >= ' ' && (unsigned char)from[i] < 0x80 &&
		   from[i] != '"' && from[i] != '\\') {
		to[i] = from[i];
		i++;
	}
	return i;
#endif
}

/* Writes the rest of a string, from the first byte on that is not plain, and a quote; `room` has
 * place for as many bytes. Returns as b24_json_write_string, but counts from `at`. */
size_t b24_json_write_special(b24_buffer *to, char *room, const char *at, const char *end);

/* Writes the text and a quote to `room`, which has place for them if nothing is escaped. */
static inline size_t b24_json_write_text(
	b24_buffer *to, char *room, const char *text, size_t length)
{
	size_t plain = b24_json_copy_plain(room, text, length), bad;

	if (plain == length) {
		room[length] = '"';
		to->length = (size_t)(room + length + 1 - to->data);
		return B24_UTF8_VALID;
	}
	bad = b24_json_write_special(to, room + plain, text + plain, text + length);
	return bad == B24_UTF8_VALID ? bad : plain + bad;
}

/* Appends the text as a JSON string with quotes; UTF-8 and slashes stay as they are. Returns
 * B24_UTF8_VALID, or the offset of the first byte that is not UTF-8. */
static inline size_t b24_json_write_string(b24_buffer *to, const char *text, size_t length)
{
	char *room = b24_buffer_reserve(to, length + 2); /* in most cases all that is needed */

	if (room == NULL) {
		return B24_UTF8_VALID;
	}
	*room++ = '"';
	return b24_json_write_text(to, room, text, length);
}

/* The same for a member's key, with the comma before it unless it is the first, and a colon. */
static inline size_t b24_json_write_key(
	b24_buffer *to, const char *text, size_t length, bool is_first)
{
	char *room = b24_buffer_reserve(to, length + 4);
	size_t bad;

	if (room == NULL) {
		return B24_UTF8_VALID;
	}
	if (!is_first) {
		*room++ = ',';
	}
	*room++ = '"';
	bad = b24_json_write_text(to, room, text, length);
	b24_buffer_append_char(to, ':');
	return bad;
}

#define B24_JSON_MAX_INTEGER 20 /* bytes of the longest integer with its sign */

/* Writes the number to `to` and returns the end. */
static inline char *b24_json_put_integer(char *to, int64_t number)
{
	uint64_t left = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
	char *end;

	if (number >= 0 && number < 10) { /* most of them: indices, flags, small quantities */
		*to = (char)('0' + number);
		return to + 1;
	}
	if (number < 0) {
		*to++ = '-';
	}
	end = to + 1;
	for (uint64_t power = 10; left >= power; power *= 10) {
		end++;
	}
	for (char *at = end; at > to; left /= 10) {
		*--at = (char)('0' + left % 10);
	}
	return end;
}

void b24_json_write_integer(b24_buffer *to, int64_t number);

/* Appends the shortest decimal that is read back as this number, if it has few digits; false: it
 * may have many. `number` is not negative zero. */
bool b24_json_write_short_double(b24_buffer *to, double number);

#endif
