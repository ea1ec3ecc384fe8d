/* SPDX-License-Identifier: MIT */
/* Names and values of an HTML form (application/x-www-form-urlencoded). */
#ifndef B24_CORE_FORM_URLENCODE_H
#define B24_CORE_FORM_URLENCODE_H

#include "core/base/buffer.h"
#include "core/json/text.h"

/* Appends the text as PHP's urlencode() writes it: letters, digits, '-', '.' and '_' stay, a space
 * is a plus. */
void b24_urlencode(b24_buffer *to, const char *text, size_t length);

/* What a byte becomes; its first byte is itself, and the only one, if it stays as it is. */
typedef struct b24_urlencoded {
	char text[3];
	uint8_t length;
} b24_urlencoded;

extern const b24_urlencoded b24_urlencode_table[256];

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
/* A bit for each byte that stays as it is. */
static inline unsigned b24_urlencode_plain_bytes(__m128i bytes)
{
	__m128i letter = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
	__m128i letters = _mm_and_si128(_mm_cmpgt_epi8(letter, _mm_set1_epi8('a' - 1)),
		_mm_cmplt_epi8(letter, _mm_set1_epi8('z' + 1)));
	/* From '-' to '9' everything but the slash. */
	__m128i digits = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('-' - 1)),
		_mm_cmplt_epi8(bytes, _mm_set1_epi8('9' + 1)));
	__m128i slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('/'));
	__m128i underscore = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_'));

	return (unsigned)_mm_movemask_epi8(
		_mm_or_si128(letters, _mm_or_si128(underscore, _mm_andnot_si128(slash, digits))));
}
#endif

/* Texts of which whole words of eight bytes may be read: a NUL stands behind the text, and its
 * memory reaches to the end of the word that holds the NUL. Such is every string of PHP's. */

/* Copies as far as bytes stay as they are and returns how many those are; up to seven more are
 * copied. */
static inline size_t b24_urlencode_copy_words(char *to, const char *text, size_t length)
{
	size_t i = 0;

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
	for (; i < length; i += 8) {
		__m128i bytes = _mm_loadl_epi64((const __m128i *)(const void *)(text + i));
		/* The NUL is none that stays: what is behind it does not matter. */
		unsigned other = ~b24_urlencode_plain_bytes(bytes) & 0xFF;

		_mm_storel_epi64((__m128i *)(void *)(to + i), bytes);
		if (other != 0) {
			return i + (size_t)__builtin_ctz(other);
		}
	}
#else
	for (; i < length; i++) {
		const b24_urlencoded *encoded = &b24_urlencode_table[(unsigned char)text[i]];

		if (encoded->length > 1 || encoded->text[0] != text[i]) {
			break;
		}
		to[i] = text[i];
	}
#endif
	return i;
}

/* For a command of a batch, where a portal replaces "$result[" wherever it stands: writes the text
 * to `to`, which has room for three times the length and seven bytes, and returns the end. NULL:
 * there is such a reference in the text, or it is not UTF-8. The text is one of whole words. */
char *b24_urlencode_special(char *to, const char *text, const char *end);

static inline char *b24_urlencode_command(char *to, const char *text, size_t length)
{
	size_t plain = b24_urlencode_copy_words(to, text, length);

	return plain == length ? to + plain
						   : b24_urlencode_special(to + plain, text + plain, text + length);
}

#endif
