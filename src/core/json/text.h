/* SPDX-License-Identifier: MIT */
/* Runs of string bytes: how far a JSON string goes on without a byte that needs attention. */
#ifndef B24_CORE_JSON_TEXT_H
#define B24_CORE_JSON_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
#include <emmintrin.h>
#endif

#define B24_LOAD(type, at) (*(const type *)memcpy(&(type){0}, at, sizeof(type)))

/* Whether two short runs of bytes are equal: without a call, unlike memcmp. */
static inline bool b24_same_bytes(const char *a, const char *b, size_t length)
{
	if (length < 4) {
		return length == 0 ||
			   (a[0] == b[0] && a[length / 2] == b[length / 2] && a[length - 1] == b[length - 1]);
	}
	if (length < 8) {
		return B24_LOAD(uint32_t, a) == B24_LOAD(uint32_t, b) &&
			   B24_LOAD(uint32_t, a + length - 4) == B24_LOAD(uint32_t, b + length - 4);
	}
	if (length <= 16) {
		return B24_LOAD(uint64_t, a) == B24_LOAD(uint64_t, b) &&
			   B24_LOAD(uint64_t, a + length - 8) == B24_LOAD(uint64_t, b + length - 8);
	}
	for (size_t i = 0; i < length - 8; i += 8) {
		if (B24_LOAD(uint64_t, a + i) != B24_LOAD(uint64_t, b + i)) {
			return false;
		}
	}
	return B24_LOAD(uint64_t, a + length - 8) == B24_LOAD(uint64_t, b + length - 8);
}

/* The loads of the runs below read up to 15 bytes past what they return; every buffer that is
 * scanned ends with at least that many zero bytes (B24_BUFFER_PADDING), and a zero byte always
 * stops a run. */

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)

/* The first `length` bytes at `at`, fewer than 16, and zero bytes behind them; reads no others. */
static inline __m128i b24_load_short(const char *at, size_t length)
{
	uint64_t low = 0, high = 0;

	/* Two loads that overlap; what they have in common is equal. */
	if (length >= 8) {
		low = B24_LOAD(uint64_t, at);
		high = length > 8 ? B24_LOAD(uint64_t, at + length - 8) >> 8 * (16 - length) : 0;
	} else if (length >= 4) {
		low = B24_LOAD(uint32_t, at) | (uint64_t)B24_LOAD(uint32_t, at + length - 4)
										   << 8 * (length - 4);
	} else if (length >= 2) {
		low = B24_LOAD(uint16_t, at) | (uint64_t)B24_LOAD(uint16_t, at + length - 2)
										   << 8 * (length - 2);
	} else if (length == 1) {
		low = (unsigned char)*at;
	}
	return _mm_set_epi64x((long long)high, (long long)low);
}

/* A bit for each byte that is plain: no quote, no backslash, no control character, ASCII. */
static inline unsigned b24_plain_bytes(__m128i bytes)
{
	__m128i special = _mm_or_si128(
		_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));

	/* A signed comparison: bytes from 0x80 on are negative. */
	return (unsigned)_mm_movemask_epi8(
		_mm_andnot_si128(special, _mm_cmpgt_epi8(bytes, _mm_set1_epi8(0x1F))));
}

/* How many bytes of a block are plain or belong to well-formed sequences of two bytes, of which the
 * last may go on in the next block: *open is 1 then. If this block's first byte ends such a
 * sequence and is no tail, the result is -1. */
static inline int b24_text_bytes(__m128i bytes, unsigned *open)
{
	__m128i lead = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8((char)0xC1)),
		_mm_cmplt_epi8(bytes, _mm_set1_epi8((char)0xE0)));
	unsigned tails = (unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(bytes, _mm_set1_epi8((char)0xC0)));
	unsigned leads = (unsigned)_mm_movemask_epi8(lead);
	unsigned behind_leads = leads << 1 | *open;
	/* A tail stands behind each lead and nowhere else. */
	unsigned good = (b24_plain_bytes(bytes) | leads | tails) & ~(tails ^ behind_leads);
	int count = __builtin_ctz(~good | 0x10000);

	*open = behind_leads >> 16;
	return count < 16 ? count - (int)(behind_leads >> count & 1) : 16;
}

/* The first byte that is a quote, a backslash, a control character or not ASCII. */
static inline const char *b24_json_plain_run(const char *at)
{
	unsigned plain;

	while (
		(plain = b24_plain_bytes(_mm_loadu_si128((const __m128i *)(const void *)at))) == 0xFFFF) {
		at += 16;
	}
	return at + __builtin_ctz(~plain);
}

/* As b24_json_plain_run, but goes on over well-formed sequences of two bytes: most of a text in
 * Cyrillic. It ends on the first byte of whatever stopped it. */
static inline const char *b24_json_text_run(const char *at)
{
	unsigned open = 0;
	int count;

	while (
		(count = b24_text_bytes(_mm_loadu_si128((const __m128i *)(const void *)at), &open)) == 16) {
		at += 16;
	}
	return at + count;
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

/* The first quote. */
static inline const char *b24_json_next_quote(const char *at)
{
	const __m128i quote = _mm_set1_epi8('"');
	int mask;

	while ((mask = _mm_movemask_epi8(
				_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(const void *)at), quote))) == 0) {
		at += 16;
	}
	return at + __builtin_ctz((unsigned)mask);
}

/* Whether two runs of bytes in texts that are scanned are equal. They hold no zero byte. */
static inline bool b24_same_text(const char *a, const char *b, size_t length)
{
	for (;; a += 16, b += 16, length -= 16) {
		unsigned equal = (unsigned)_mm_movemask_epi8(
			_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(const void *)a),
				_mm_loadu_si128((const __m128i *)(const void *)b)));

		if (length <= 16) {
			return (~equal << (32 - length)) == 0;
		}
		if (equal != 0xFFFF) {
			return false;
		}
	}
}

#define B24_JSON_BLOCK 16

/* Copies a block, and returns how many of its bytes stand before the first quote or backslash. */
static inline size_t b24_json_copy_block(char *to, const char *from)
{
	__m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)from);
	__m128i stop = _mm_or_si128(
		_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));

	_mm_storeu_si128((__m128i *)(void *)to, bytes);
	return (size_t)__builtin_ctz((unsigned)_mm_movemask_epi8(stop) | 1U << B24_JSON_BLOCK);
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

static inline const char *b24_json_text_run(const char *at)
{
	return (unsigned char)*at < 0x80 ? b24_json_plain_run(at) : at;
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

static inline const char *b24_json_next_quote(const char *at)
{
	return strchr(at, '"');
}

/* Whether two runs of bytes in texts that are scanned are equal. They hold no zero byte. */
static inline bool b24_same_text(const char *a, const char *b, size_t length)
{
	return b24_same_bytes(a, b, length);
}

#define B24_JSON_BLOCK 8

static inline size_t b24_json_copy_block(char *to, const char *from)
{
	uint64_t word;
	size_t count = 0;

	memcpy(&word, from, sizeof word);
	memcpy(to, &word, sizeof word);
	if ((b24_zero_bytes(word ^ B24_EVERY_BYTE('"')) |
			b24_zero_bytes(word ^ B24_EVERY_BYTE('\\'))) == 0) {
		return B24_JSON_BLOCK;
	}
	while (from[count] != '"' && from[count] != '\\') {
		count++;
	}
	return count;
}

#endif

/* The first byte that is no white space. */
static inline const char *b24_json_skip_space(const char *at)
{
	while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t') {
		at++;
	}
	return at;
}

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

extern const uint8_t b24_hex_digits[256]; /* the value of each digit plus one; 0: it is none */

/* The value of a hexadecimal digit; negative: it is none. */
static inline int b24_hex_digit(char digit)
{
	return b24_hex_digits[(unsigned char)digit] - 1;
}

/* What each letter behind a backslash stands for; 0: it is `u`, or nothing that JSON knows. */
extern const char b24_json_escapes[256];

/* Whether \u04 stands there: the beginning of the escapes of Cyrillic letters. */
static inline bool b24_is_cyrillic_unit(const char *at)
{
	return B24_LOAD(uint32_t, at) == B24_LOAD(uint32_t, "\\u04");
}

/* Whether four hexadecimal digits stand at `at`. */
static inline bool b24_is_hex_unit(const char *at)
{
	return b24_hex_digit(at[0]) >= 0 && b24_hex_digit(at[1]) >= 0 && b24_hex_digit(at[2]) >= 0 &&
		   b24_hex_digit(at[3]) >= 0;
}

/* The value of the four hexadecimal digits at `at`. No branch: nobody can predict which digits are
 * letters. */
static inline uint32_t b24_hex_unit(const char *at)
{
	const unsigned char *digits = (const unsigned char *)at;

	return ((uint32_t)b24_hex_digits[digits[0]] << 12) +
		   ((uint32_t)b24_hex_digits[digits[1]] << 8) + ((uint32_t)b24_hex_digits[digits[2]] << 4) +
		   b24_hex_digits[digits[3]] - 0x1111;
}

/* Whether two hexadecimal digits stand at `at`. */
static inline bool b24_is_hex_pair(const char *at)
{
	const unsigned char *digits = (const unsigned char *)at;

	return (b24_hex_digits[digits[0]] * b24_hex_digits[digits[1]]) != 0;
}

/* The value of the two hexadecimal digits at `at`. */
static inline unsigned b24_hex_pair(const char *at)
{
	const unsigned char *digits = (const unsigned char *)at;

	return ((unsigned)b24_hex_digits[digits[0]] << 4) + b24_hex_digits[digits[1]] - 0x11;
}

/* The closing quote of the valid JSON string whose body begins at `start`; `at` is somewhere in it,
 * not behind a backslash. */
const char *b24_json_string_end(const char *start, const char *at);

/* So many bytes more than needed may be written, and their contents mean nothing. */
#define B24_UNESCAPE_SLACK 16

/* Decodes the body of a valid JSON string, which ends at `end`, into `to`, which has room for
 * end - from + B24_UNESCAPE_SLACK bytes. Returns the number of bytes that the string has. */
size_t b24_json_unescape(char *to, const char *from, const char *end);

#endif
