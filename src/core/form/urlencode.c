/* SPDX-License-Identifier: MIT */
#include "core/form/urlencode.h"

#include <strings.h>

/* Bytes that are encoded in one go: three times their number is reserved. */
#define PIECE 65536

/* Bytes that are looked at together. */
#define BLOCK 8

/* Letters, digits, '-', '.' and '_' stay, a space is a plus. */
#define IS_PLAIN(byte)                                                                             \
	(((byte) >= '0' && (byte) <= '9') || ((byte) >= 'A' && (byte) <= 'Z') ||                       \
		((byte) >= 'a' && (byte) <= 'z') || (byte) == '-' || (byte) == '.' || (byte) == '_')
#define DIGIT(number) ((char)((number) < 10 ? '0' + (number) : 'A' - 10 + (number)))
#define ONE(byte)                                                                                  \
	{                                                                                              \
		{(char)(IS_PLAIN(byte)  ? (byte)                                                           \
				: (byte) == ' ' ? '+'                                                              \
								: '%'),                                                            \
			DIGIT((byte) >> 4), DIGIT((byte)&0x0F)},                                               \
			IS_PLAIN(byte) || (byte) == ' ' ? 1 : 3                                                \
	}
#define FOUR(byte)    ONE(byte), ONE((byte) + 1), ONE((byte) + 2), ONE((byte) + 3)
#define SIXTEEN(byte) FOUR(byte), FOUR((byte) + 4), FOUR((byte) + 8), FOUR((byte) + 12)
#define SIXTYFOUR(byte)                                                                            \
	SIXTEEN(byte), SIXTEEN((byte) + 16), SIXTEEN((byte) + 32), SIXTEEN((byte) + 48)

const b24_urlencoded b24_urlencode_table[256] = {
	SIXTYFOUR(0x00), SIXTYFOUR(0x40), SIXTYFOUR(0x80), SIXTYFOUR(0xC0)};

/* Writes up to three bytes more than count, which are overwritten or stand in padding. No branch:
 * in most texts nobody can predict which bytes stay. */
static inline char *encode_byte(char *to, char byte)
{
	const b24_urlencoded *encoded = &b24_urlencode_table[(unsigned char)byte];

	memcpy(to, encoded, sizeof *encoded);
	return to + encoded->length;
}

static inline char *encode_block(char *to, const char *at)
{
	for (size_t i = 0; i < BLOCK; i++) {
		to = encode_byte(to, at[i]);
	}
	return to;
}

static char *encode(char *to, const char *at, const char *end)
{
	for (; end - at >= BLOCK; at += BLOCK) {
#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
		__m128i bytes = _mm_loadl_epi64((const __m128i *)(const void *)at);

		if ((b24_urlencode_plain_bytes(bytes) & 0xFF) == 0xFF) {
			_mm_storel_epi64((__m128i *)(void *)to, bytes);
			to += BLOCK;
			continue;
		}
#endif
		to = encode_block(to, at);
	}
	while (at < end) {
		to = encode_byte(to, *at++);
	}
	return to;
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

/* Whether the eight bytes hold nothing that needs a look: they are ASCII without '$'. */
static inline bool is_harmless(const char *at)
{
	uint64_t word = B24_LOAD(uint64_t, at);
	uint64_t dollars = word ^ UINT64_C(0x0101010101010101) * '$';

	/* A byte of `dollars` that is zero borrows and has its top bit set; others may, too. */
	return ((word | ((dollars - UINT64_C(0x0101010101010101)) & ~dollars)) &
			   UINT64_C(0x8080808080808080)) == 0;
}

char *b24_urlencode_special(char *to, const char *at, const char *end)
{
	while (at < end) {
		if (end - at >= BLOCK && is_harmless(at)) {
			to = encode_block(to, at);
			at += BLOCK;
			continue;
		}
		if (*at == '$' && strncasecmp(at, "$result[", 8) == 0) {
			return NULL;
		}
		if ((unsigned char)*at < 0x80) {
			to = encode_byte(to, *at++);
		}
		while ((unsigned char)*at >= 0x80) {
			/* The NUL behind the text ends a sequence that is cut off. */
			size_t size = b24_utf8_sequence(at);

			if (size == 0) {
				return NULL;
			}
			for (; size > 0; size--) {
				to = encode_byte(to, *at++);
			}
		}
	}
	return to;
}
