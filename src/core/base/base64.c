/* SPDX-License-Identifier: MIT */
#include "core/base/base64.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Two letters at a time: those of 12 bits. */
#define PAIRS_16(first, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)                            \
	{first, a}, {first, b}, {first, c}, {first, d}, {first, e}, {first, f}, {first, g},            \
		{first, h}, {first, i}, {first, j}, {first, k}, {first, l}, {first, m}, {first, n},        \
		{first, o},                                                                                \
	{                                                                                              \
		first, p                                                                                   \
	}
#define PAIRS(first)                                                                               \
	PAIRS_16(                                                                                      \
		first, 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P'),    \
		PAIRS_16(first, 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'a', 'b', 'c', 'd', 'e', \
			'f'),                                                                                  \
		PAIRS_16(first, 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', \
			'v'),                                                                                  \
		PAIRS_16(                                                                                  \
			first, 'w', 'x', 'y', 'z', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '/')
#define PAIRS_OF_16(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)                                \
	PAIRS(a), PAIRS(b), PAIRS(c), PAIRS(d), PAIRS(e), PAIRS(f), PAIRS(g), PAIRS(h), PAIRS(i),      \
		PAIRS(j), PAIRS(k), PAIRS(l), PAIRS(m), PAIRS(n), PAIRS(o), PAIRS(p)

static const char pairs[4096][2] = {
	PAIRS_OF_16('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P'),
	PAIRS_OF_16('Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'a', 'b', 'c', 'd', 'e', 'f'),
	PAIRS_OF_16('g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v'),
	PAIRS_OF_16('w', 'x', 'y', 'z', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '/'),
};

/* The first byte is the highest. */
static inline uint64_t read_8(const unsigned char *from)
{
	uint64_t bits;

	memcpy(&bits, from, sizeof bits);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	bits = __builtin_bswap64(bits);
#endif
	return bits;
}

/* Six bytes to eight letters; two more bytes are read. */
static inline void encode_6(char *to, const unsigned char *from)
{
	uint64_t bits = read_8(from);

	memcpy(to, pairs[bits >> 52], 2);
	memcpy(to + 2, pairs[bits >> 40 & 0xFFF], 2);
	memcpy(to + 4, pairs[bits >> 28 & 0xFFF], 2);
	memcpy(to + 6, pairs[bits >> 16 & 0xFFF], 2);
}

/* --- With SSSE3, which nearly every x86-64 has but compilers may not presume. --- */

#if defined(__x86_64__) && !defined(B24_PORTABLE_ONLY)
#include <tmmintrin.h>

#define HAS_SSSE3() __builtin_cpu_supports("ssse3")

/* Twelve bytes to sixteen letters at a time, as long as sixteen may be read. Returns how many
 * bytes were encoded. */
__attribute__((target("ssse3"))) static size_t encode_by_12(
	char *to, const unsigned char *from, size_t length)
{
	/* Three bytes a b c become b a c b: each six bits within one of the two 16-bit halves. */
	const __m128i order = _mm_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
	/* What makes a letter of six bits, by range: a to z, ten digits, plus, slash, A to Z. */
	const __m128i offsets = _mm_setr_epi8('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
		'0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0);
	size_t done = 0;

	for (; length - done >= 16; done += 12, to += 16) {
		__m128i bytes =
			_mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)(from + done)), order);
		/* A product of 16 bits is a shift, by another number of bits in each half. */
		__m128i even = _mm_mulhi_epu16(
			_mm_and_si128(bytes, _mm_set1_epi32(0x0FC0FC00)), _mm_set1_epi32(0x04000040));
		__m128i odd = _mm_mullo_epi16(
			_mm_and_si128(bytes, _mm_set1_epi32(0x003F03F0)), _mm_set1_epi32(0x01000010));
		__m128i sixes = _mm_or_si128(even, odd);
		/* 0: below 52; 1 to 10: digits; 11, 12: the signs; then 13 for what is below 26. */
		__m128i range = _mm_subs_epu8(sixes, _mm_set1_epi8(51));
		__m128i capital = _mm_cmplt_epi8(sixes, _mm_set1_epi8(26));

		range = _mm_or_si128(range, _mm_and_si128(capital, _mm_set1_epi8(13)));
		_mm_storeu_si128(
			(__m128i *)(void *)to, _mm_add_epi8(sixes, _mm_shuffle_epi8(offsets, range)));
	}
	return done;
}
#else
#define HAS_SSSE3() false

static size_t encode_by_12(char *to, const unsigned char *from, size_t length)
{
	(void)to, (void)from, (void)length;
	return 0;
}
#endif

void b24_base64_encode(char *to, const unsigned char *from, size_t length)
{
	if (length >= 16 && HAS_SSSE3()) {
		size_t done = encode_by_12(to, from, length);

		to += done / 3 * 4;
		from += done;
		length -= done;
	}
	for (; length >= 14; length -= 12, from += 12, to += 16) {
		encode_6(to, from);
		encode_6(to + 8, from + 6);
	}
	for (; length >= 3; length -= 3, from += 3, to += 4) {
		to[0] = letters[from[0] >> 2];
		to[1] = letters[(from[0] & 0x03) << 4 | from[1] >> 4];
		to[2] = letters[(from[1] & 0x0F) << 2 | from[2] >> 6];
		to[3] = letters[from[2] & 0x3F];
	}
	if (length > 0) {
		unsigned second = length == 2 ? from[1] : 0;

		to[0] = letters[from[0] >> 2];
		to[1] = letters[(from[0] & 0x03) << 4 | second >> 4];
		to[2] = length == 2 ? letters[(second & 0x0F) << 2] : '=';
		to[3] = '=';
	}
}
