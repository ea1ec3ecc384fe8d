#include "urlencode.h"

#include "json/text.h"

/* Bytes that are encoded in one go: three times their number is reserved. */
#define PIECE 65536

/* 1: a byte that stays as it is. */
static const uint8_t is_plain[256] = {
	['-'] = 1,
	['.'] = 1,
	['_'] = 1,
	['0'] = 1,
	['1'] = 1,
	['2'] = 1,
	['3'] = 1,
	['4'] = 1,
	['5'] = 1,
	['6'] = 1,
	['7'] = 1,
	['8'] = 1,
	['9'] = 1,
	['A'] = 1,
	['B'] = 1,
	['C'] = 1,
	['D'] = 1,
	['E'] = 1,
	['F'] = 1,
	['G'] = 1,
	['H'] = 1,
	['I'] = 1,
	['J'] = 1,
	['K'] = 1,
	['L'] = 1,
	['M'] = 1,
	['N'] = 1,
	['O'] = 1,
	['P'] = 1,
	['Q'] = 1,
	['R'] = 1,
	['S'] = 1,
	['T'] = 1,
	['U'] = 1,
	['V'] = 1,
	['W'] = 1,
	['X'] = 1,
	['Y'] = 1,
	['Z'] = 1,
	['a'] = 1,
	['b'] = 1,
	['c'] = 1,
	['d'] = 1,
	['e'] = 1,
	['f'] = 1,
	['g'] = 1,
	['h'] = 1,
	['i'] = 1,
	['j'] = 1,
	['k'] = 1,
	['l'] = 1,
	['m'] = 1,
	['n'] = 1,
	['o'] = 1,
	['p'] = 1,
	['q'] = 1,
	['r'] = 1,
	['s'] = 1,
	['t'] = 1,
	['u'] = 1,
	['v'] = 1,
	['w'] = 1,
	['x'] = 1,
	['y'] = 1,
	['z'] = 1,
};

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
/* A bit for each byte that stays as it is. */
static inline unsigned plain_bytes(__m128i bytes)
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

/* Copies as far as bytes stay as they are and returns how many those are; up to eight more are
 * copied, for which the buffer has room. */
static inline size_t copy_plain(char *to, const char *from, size_t length)
{
	size_t i = 0;

#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
	for (; length - i >= 8; i += 8) {
		__m128i bytes = _mm_loadl_epi64((const __m128i *)(const void *)(from + i));
		unsigned mask = plain_bytes(bytes);

		_mm_storel_epi64((__m128i *)(void *)(to + i), bytes);
		if (mask != 0xFF) {
			return i + (size_t)__builtin_ctz(~mask);
		}
	}
#endif
	for (; i < length && is_plain[(unsigned char)from[i]]; i++) {
		to[i] = from[i];
	}
	return i;
}

static char *encode(char *to, const char *at, const char *end)
{
	static const char hex[] = "0123456789ABCDEF";

	for (;;) {
		size_t plain = copy_plain(to, at, (size_t)(end - at));

		to += plain;
		at += plain;
		if (at == end) {
			return to;
		}
		do {
			unsigned char byte = (unsigned char)*at++;

			if (byte == ' ') {
				*to++ = '+';
			} else {
				to[0] = '%';
				to[1] = hex[byte >> 4];
				to[2] = hex[byte & 0x0F];
				to += 3;
			}
		} while (at < end && !is_plain[(unsigned char)*at]);
	}
}

void b24_urlencode(b24_buffer *to, const char *text, size_t length)
{
	while (length > 0) {
		size_t piece = length < PIECE ? length : PIECE;
		char *room = b24_buffer_reserve(to, 3 * piece);

		if (room == NULL) {
			return;
		}
		b24_buffer_advance(to, (size_t)(encode(room, text, text + piece) - room));
		text += piece;
		length -= piece;
	}
}
