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

const char *b24_json_string_end(const char *start, const char *at)
{
	for (;; at++) {
		const char *back;

		at = strchr(at, '"');
		back = at;
		while (back > start && back[-1] == '\\') {
			back--;
		}
		if ((at - back) % 2 == 0) {
			return at; /* the backslashes before it, if any, escape one another */
		}
	}
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

static char simple_escape(char letter)
{
	switch (letter) {
	case 'b': return '\b';
	case 'f': return '\f';
	case 'n': return '\n';
	case 'r': return '\r';
	case 't': return '\t';
	default: return letter;
	}
}

#define BLOCK 16

/* As far as the next backslash. A short run, such as the space between two words in escapes, is
 * copied as a whole block: there is room for it, since nothing decoded is longer than it was. */
static inline char *copy_run(char *to, const char **from, const char *end)
{
	const char *stop;
	size_t length;

	if (end - *from < BLOCK) {
		while (*from < end && **from != '\\') {
			*to++ = *(*from)++;
		}
		return to;
	}
	stop = b24_json_valid_run(*from);
	length = (size_t)((stop < end ? stop : end) - *from);
	memcpy(to, *from, length <= BLOCK ? BLOCK : length);
	*from += length;
	return to + length;
}

size_t b24_json_unescape(char *to, const char *from, const char *end)
{
	char *start = to;

	while (from < end) {
		if (*from != '\\') {
			to = copy_run(to, &from, end);
		} else if (from[1] == 'u') {
			from += 2;
			to = put_utf8(to, take_point(&from));
		} else {
			*to++ = simple_escape(from[1]);
			from += 2;
		}
	}
	return (size_t)(to - start);
}
