/* SPDX-License-Identifier: MIT */
#include "core/json/text.h"

const uint8_t b24_hex_digits[256] = {
	['0'] = 1,
	['1'] = 2,
	['2'] = 3,
	['3'] = 4,
	['4'] = 5,
	['5'] = 6,
	['6'] = 7,
	['7'] = 8,
	['8'] = 9,
	['9'] = 10,
	['a'] = 11,
	['b'] = 12,
	['c'] = 13,
	['d'] = 14,
	['e'] = 15,
	['f'] = 16,
	['A'] = 11,
	['B'] = 12,
	['C'] = 13,
	['D'] = 14,
	['E'] = 15,
	['F'] = 16,
};

const char b24_json_escapes[256] = {
	['"'] = '"',
	['\\'] = '\\',
	['/'] = '/',
	['b'] = '\b',
	['f'] = '\f',
	['n'] = '\n',
	['r'] = '\r',
	['t'] = '\t',
};

/* Whether the quote at `at` ends the string: the backslashes before it, if any, escape one another.
 */
static inline bool is_end(const char *start, const char *at)
{
	const char *back = at;

	while (back > start && back[-1] == '\\') {
		back--;
	}
	return (at - back) % 2 == 0;
}

const char *b24_json_string_end(const char *start, const char *at)
{
	for (at = b24_json_next_quote(at); !is_end(start, at);) {
		at = b24_json_next_quote(at + 1);
	}
	return at;
}

static char *put_long_utf8(char *to, uint32_t point)
{
	if (point < 0x10000) {
		*to++ = (char)(0xE0 | point >> 12);
	} else {
		*to++ = (char)(0xF0 | point >> 18);
		*to++ = (char)(0x80 | (point >> 12 & 0x3F));
	}
	*to++ = (char)(0x80 | (point >> 6 & 0x3F));
	*to++ = (char)(0x80 | (point & 0x3F));
	return to;
}

static inline char *put_utf8(char *to, uint32_t point)
{
	if (point < 0x80) {
		*to++ = (char)point;
		return to;
	}
	if (point >= 0x800) {
		return put_long_utf8(to, point);
	}
	*to++ = (char)(0xC0 | point >> 6);
	*to++ = (char)(0x80 | (point & 0x3F));
	return to;
}

/* `*from` stands behind "\u"; it is moved behind the escape, or behind both of a pair. */
static inline uint32_t take_point(const char **from)
{
	uint32_t point = b24_hex_unit(*from);

	*from += 4;
	if (point >= 0xD800 && point <= 0xDBFF) {
		uint32_t low = b24_hex_unit(*from + 2);

		*from += 6;
		point = 0x10000 + ((point & 0x3FF) << 10) + (low & 0x3FF);
	}
	return point;
}

/* As far as the next backslash. Blocks are copied before it is known how much of them is needed. */
static inline char *copy_run(char *to, const char **from)
{
	const char *at = *from;
	size_t plain;

	while ((plain = b24_json_copy_block(to, at)) == B24_JSON_BLOCK) {
		to += B24_JSON_BLOCK;
		at += B24_JSON_BLOCK;
	}
	*from = at + plain;
	return to + plain;
}

/* Letters in escapes follow one another. */
static inline char *put_cyrillic(char *to, const char **from)
{
	const char *at = *from;

	do {
		unsigned low = b24_hex_pair(at + 4);

		to[0] = (char)(0xD0 + (low >> 6));
		to[1] = (char)(0x80 | (low & 0x3F));
		to += 2;
		at += 6;
	} while (b24_is_cyrillic_unit(at));
	*from = at;
	return to;
}

size_t b24_json_unescape(char *to, const char *from, const char *end)
{
	char *start = to;

	while (from < end) {
		if (*from != '\\') {
			to = copy_run(to, &from);
		} else if (b24_is_cyrillic_unit(from)) {
			to = put_cyrillic(to, &from);
		} else if (from[1] != 'u') {
			*to++ = b24_json_escapes[(unsigned char)from[1]];
			from += 2;
		} else {
			from += 2;
			to = put_utf8(to, take_point(&from));
		}
	}
	return (size_t)(to - start);
}
