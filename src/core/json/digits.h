/* SPDX-License-Identifier: MIT */
/* Runs of decimal digits, eight or 16 at a time. Up to 16 bytes behind a run are read: see text.h.
 */
#ifndef B24_CORE_JSON_DIGITS_H
#define B24_CORE_JSON_DIGITS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
#include <emmintrin.h>
#endif

static inline bool b24_is_digit(char c)
{
	return (unsigned char)(c - '0') <= 9;
}

/* b24_take_digits() appends the digits at `at` to *value, which holds whatever fits 64 bits, and
 * returns the place behind them. They are part of a valid number of JSON: what stands there is none
 * of : ; < = > ? then, so that one half of a byte tells digits apart. */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

#define B24_EIGHT(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Eight bytes, each digit as its value. */
static inline uint64_t b24_load_digits(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof word);
	return word ^ B24_EIGHT('0');
}

/* The number that eight digits make. Pairs are added up, then pairs of these, and so on. */
static inline uint64_t b24_number_of_eight(uint64_t word)
{
	const uint64_t pairs = UINT64_C(0x000000FF000000FF);

	word = word * 10 + (word >> 8);
	return ((word & pairs) * (100 + (UINT64_C(1000000) << 32)) +
			   (word >> 16 & pairs) * (1 + (UINT64_C(10000) << 32))) >>
		   32;
}

static inline const char *b24_take_digits(const char *at, uint64_t *value)
{
	static const uint32_t powers_of_ten[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000};
	uint64_t word, others;
	unsigned count;

	while (others = (word = b24_load_digits(at)) & B24_EIGHT(0xF0), others == 0) {
		*value = *value * 100000000 + b24_number_of_eight(word);
		at += 8;
	}
	count = (unsigned)__builtin_ctzll(others) >> 3;
	if (count > 0) {
		*value = *value * powers_of_ten[count] + b24_number_of_eight(word << (64 - 8 * count));
	}
	return at + count;
}

#else

static inline const char *b24_take_digits(const char *at, uint64_t *value)
{
	for (; b24_is_digit(*at); at++) {
		*value = *value * 10 + (uint64_t)(*at - '0');
	}
	return at;
}

#endif

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)

/* The first byte that is no digit. */
static inline const char *b24_skip_digits(const char *at)
{
	/* Digits become the greatest of all signed bytes. */
	const __m128i to_top = _mm_set1_epi8(0x7F - '9');
	const __m128i below_digits = _mm_set1_epi8(0x7F - 10);
	unsigned digits;

	while ((digits = (unsigned)_mm_movemask_epi8(_mm_cmpgt_epi8(
				_mm_add_epi8(_mm_loadu_si128((const __m128i *)(const void *)at), to_top),
				below_digits))) == 0xFFFF) {
		at += 16;
	}
	return at + __builtin_ctz(~digits);
}

#elif defined(B24_EIGHT)

/* The first byte that is no digit. */
static inline const char *b24_skip_digits(const char *at)
{
	uint64_t word, others;

	/* The top bit of every byte that is more than 9. */
	while (word = b24_load_digits(at),
		others = (((word & B24_EIGHT(0x7F)) + B24_EIGHT(0x7F - 9)) | word) & B24_EIGHT(0x80),
		others == 0) {
		at += 8;
	}
	return at + (__builtin_ctzll(others) >> 3);
}

#else

/* The first byte that is no digit. */
static inline const char *b24_skip_digits(const char *at)
{
	while (b24_is_digit(*at)) {
		at++;
	}
	return at;
}

#endif

#endif
