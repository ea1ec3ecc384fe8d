/* SPDX-License-Identifier: MIT */
/* Runs of decimal digits, eight at a time. Up to eight bytes behind a run are read: see text.h. */
#ifndef B24_CORE_JSON_DIGITS_H
#define B24_CORE_JSON_DIGITS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static inline bool b24_is_digit(char c)
{
	return (unsigned char)(c - '0') <= 9;
}

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

#define B24_EIGHT(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Eight bytes, each digit as its value. */
static inline uint64_t b24_load_digits(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof word);
	return word ^ B24_EIGHT('0');
}

/* The top bit of every byte that is more than 9. */
static inline uint64_t b24_other_bytes(uint64_t word)
{
	return (((word & B24_EIGHT(0x7F)) + B24_EIGHT(0x7F - 9)) | word) & B24_EIGHT(0x80);
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

/* The first byte that is no digit. */
static inline const char *b24_skip_digits(const char *at)
{
	uint64_t others;

	while ((others = b24_other_bytes(b24_load_digits(at))) == 0) {
		at += 8;
	}
	return at + (__builtin_ctzll(others) >> 3);
}

/* The same; appends the digits to *value, which holds whatever fits 64 bits. */
static inline const char *b24_take_digits(const char *at, uint64_t *value)
{
	static const uint32_t powers_of_ten[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000};
	uint64_t word, others;
	unsigned count;

	while (others = b24_other_bytes(word = b24_load_digits(at)), others == 0) {
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

static inline const char *b24_skip_digits(const char *at)
{
	while (b24_is_digit(*at)) {
		at++;
	}
	return at;
}

static inline const char *b24_take_digits(const char *at, uint64_t *value)
{
	for (; b24_is_digit(*at); at++) {
		*value = *value * 10 + (uint64_t)(*at - '0');
	}
	return at;
}

#endif

#endif
