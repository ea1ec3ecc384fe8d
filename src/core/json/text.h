/* Runs of string bytes: how far a JSON string goes on without a byte that needs attention. */
#ifndef B24_JSON_TEXT_H
#define B24_JSON_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
#include <emmintrin.h>
#endif

/* The loads below read up to 15 bytes past what they return; every buffer that is scanned ends
 * with at least that many zero bytes (B24_BUFFER_PADDING), and a zero byte always stops a run. */

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)

/* The first byte that is a quote, a backslash, a control character or not ASCII. */
static inline const char *b24_json_plain_run(const char *at)
{
	const __m128i quote = _mm_set1_epi8('"');
	const __m128i backslash = _mm_set1_epi8('\\');
	const __m128i space = _mm_set1_epi8(' ');

	for (;;) {
		__m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
		/* Signed comparison: bytes from 0x80 on are negative, hence below the space as well. */
		__m128i stop = _mm_or_si128(_mm_cmplt_epi8(bytes, space),
			_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
		int mask = _mm_movemask_epi8(stop);

		if (mask != 0) {
			return at + __builtin_ctz((unsigned)mask);
		}
		at += 16;
	}
}

/* The first quote or backslash of a string that is known to be valid. */
static inline const char *b24_json_valid_run(const char *at)
{
	const __m128i quote = _mm_set1_epi8('"');
	const __m128i backslash = _mm_set1_epi8('\\');

	for (;;) {
		__m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
		__m128i stop = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
		int mask = _mm_movemask_epi8(stop);

		if (mask != 0) {
			return at + __builtin_ctz((unsigned)mask);
		}
		at += 16;
	}
}

#else /* eight bytes at a time in a plain register */

#define B24_EVERY_BYTE(byte) (UINT64_C(0x0101010101010101) * (byte))

/* The top bit of every byte of `word` that is zero (bytes above the first hit may be wrong). */
static inline uint64_t b24_zero_bytes(uint64_t word)
{
	return (word - B24_EVERY_BYTE(0x01)) & ~word & B24_EVERY_BYTE(0x80);
}

static inline const char *b24_json_plain_run(const char *at)
{
	for (;;) {
		uint64_t word;

		memcpy(&word, at, sizeof word);
		if ((b24_zero_bytes(word ^ B24_EVERY_BYTE('"')) |
				b24_zero_bytes(word ^ B24_EVERY_BYTE('\\')) |
				b24_zero_bytes(word & B24_EVERY_BYTE(0xE0)) | (word & B24_EVERY_BYTE(0x80))) != 0) {
			break;
		}
		at += sizeof word;
	}
	while ((unsigned char)*at >= ' ' && (unsigned char)*at < 0x80 && *at != '"' && *at != '\\') {
		at++;
	}
	return at;
}

static inline const char *b24_json_valid_run(const char *at)
{
	for (;;) {
		uint64_t word;

		memcpy(&word, at, sizeof word);
		if ((b24_zero_bytes(word ^ B24_EVERY_BYTE('"')) |
				b24_zero_bytes(word ^ B24_EVERY_BYTE('\\'))) != 0) {
			break;
		}
		at += sizeof word;
	}
	while (*at != '"' && *at != '\\') {
		at++;
	}
	return at;
}

#endif

/* The length of the well-formed UTF-8 sequence of two to four bytes at `at`; 0: it is none. */
static inline size_t b24_utf8_sequence(const char *text)
{
	const unsigned char *at = (const unsigned char *)text;

	if (at[0] >= 0xC2 && at[0] <= 0xDF) {
		return (at[1] & 0xC0) == 0x80 ? 2 : 0;
	}
	if ((at[0] & 0xF0) == 0xE0) {
		unsigned char low = at[0] == 0xE0 ? 0xA0 : 0x80;
		unsigned char high = at[0] == 0xED ? 0x9F : 0xBF; /* no surrogates */

		return at[1] >= low && at[1] <= high && (at[2] & 0xC0) == 0x80 ? 3 : 0;
	}
	if (at[0] >= 0xF0 && at[0] <= 0xF4) {
		unsigned char low = at[0] == 0xF0 ? 0x90 : 0x80;
		unsigned char high = at[0] == 0xF4 ? 0x8F : 0xBF;

		return at[1] >= low && at[1] <= high && (at[2] & 0xC0) == 0x80 && (at[3] & 0xC0) == 0x80
				   ? 4
				   : 0;
	}
	return 0;
}

/* The value of a hexadecimal digit; negative: it is none. */
static inline int b24_hex_digit(char digit)
{
	if (digit >= '0' && digit <= '9') {
		return digit - '0';
	}
	digit |= 0x20;
	return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* The value of the four hexadecimal digits at `at`; negative: they are not four. */
static inline int32_t b24_hex_unit(const char *at)
{
	int32_t unit = 0;

	for (int i = 0; i < 4; i++) {
		int digit = b24_hex_digit(at[i]);

		if (digit < 0) {
			return -1;
		}
		unit = unit << 4 | digit;
	}
	return unit;
}

/* Decodes the body of a valid JSON string, which ends at `end`, into `to`, which has room for
 * end - from bytes. Returns the number of bytes written. */
size_t b24_json_unescape(char *to, const char *from, const char *end);

#endif
