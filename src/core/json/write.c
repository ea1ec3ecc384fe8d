/* SPDX-License-Identifier: MIT */
#include "core/json/write.h"

#define MAX_ESCAPE 6 /* bytes of \u001f */

/* As b24_json_copy_plain, but goes on over sequences of two bytes. */
static inline size_t copy_text(char *to, const char *from, size_t length)
{
#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
	unsigned open = 0;

	for (size_t i = 0;; i += 16) {
		bool whole = length - i >= 16;
		__m128i bytes = whole ? _mm_loadu_si128((const __m128i *)(const void *)(from + i))
							  : b24_load_short(from + i, length - i);
		int count = b24_text_bytes(bytes, &open);

		_mm_storeu_si128((__m128i *)(void *)(to + i), bytes);
		if (count < 16) {
			return i + (size_t)count;
		}
	}
#else
	return b24_json_copy_plain(to, from, length);
#endif
}

/* The UTF-8 sequence at `at`, which may be cut off by `end`; 0: it is none. */
static size_t sequence(const char *at, const char *end)
{
	char padded[4] = {0};
	size_t left = (size_t)(end - at);

	if (left >= sizeof padded) {
		return b24_utf8_sequence(at);
	}
	memcpy(padded, at, left);
	return b24_utf8_sequence(padded);
}

static char *put_escape(char *to, unsigned char byte)
{
	static const char hex[] = "0123456789abcdef";
	static const char letters[] = "\b\f\n\r\t\"\\";
	static const char names[] = "bfnrt\"\\";
	const char *letter = byte != 0 ? strchr(letters, byte) : NULL;

	*to++ = '\\';
	if (letter != NULL) {
		*to++ = names[letter - letters];
		return to;
	}
	memcpy(to, "u00", 3);
	to[3] = hex[byte >> 4];
	to[4] = hex[byte & 0x0F];
	return to + 5;
}

size_t b24_json_write_special(b24_buffer *to, char *room, const char *at, const char *end)
{
	const char *start = at;

	while (at < end) {
		size_t size;

		if ((unsigned char)*at >= 0x80) {
			size = sequence(at, end);
			if (size == 0) {
				return (size_t)(at - start);
			}
			memcpy(room, at, size);
			room += size;
			at += size;
			size = copy_text(room, at, (size_t)(end - at));
		} else {
			to->length = (size_t)(room - to->data);
			room = b24_buffer_reserve(to, MAX_ESCAPE + (size_t)(end - at));
			if (room == NULL) {
				return B24_UTF8_VALID;
			}
			room = put_escape(room, (unsigned char)*at++);
			size = b24_json_copy_plain(room, at, (size_t)(end - at));
		}
		room += size;
		at += size;
	}
	*room++ = '"';
	to->length = (size_t)(room - to->data);
	return B24_UTF8_VALID;
}

void b24_json_write_integer(b24_buffer *to, int64_t number)
{
	char *room = b24_buffer_reserve(to, B24_JSON_MAX_INTEGER);

	if (room != NULL) {
		b24_buffer_advance(to, (size_t)(b24_json_put_integer(room, number) - room));
	}
}

/* Digits with at most four decimals are what prices and quantities are. A decimal of so few digits
 * that a double tells them all apart is the shortest for the double that is nearest to it. */
bool b24_json_write_short_double(b24_buffer *to, double number)
{
	static const double powers[] = {1, 1e1, 1e2, 1e3, 1e4};
	double size = number < 0 ? -number : number;

	if (!(size < 1e11)) {
		return false;
	}
	for (size_t decimals = 0; decimals < sizeof powers / sizeof *powers; decimals++) {
		uint64_t digits = (uint64_t)(size * powers[decimals] + 0.5);
		uint64_t power = (uint64_t)powers[decimals];

		if ((double)digits / powers[decimals] != size) {
			continue;
		}
		if (number < 0) {
			b24_buffer_append_char(to, '-');
		}
		b24_json_write_integer(to, (int64_t)(digits / power));
		if (decimals > 0) {
			b24_buffer_append_char(to, '.');
			while (power > 1) {
				power /= 10;
				b24_buffer_append_char(to, (char)('0' + digits / power % 10));
			}
		}
		return true;
	}
	return false;
}
