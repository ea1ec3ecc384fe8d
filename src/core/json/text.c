#include "text.h"

static char *put_utf8(char *to, uint32_t point)
{
	if (point < 0x80) {
		*to++ = (char)point;
	} else if (point < 0x800) {
		*to++ = (char)(0xC0 | point >> 6);
		*to++ = (char)(0x80 | (point & 0x3F));
	} else if (point < 0x10000) {
		*to++ = (char)(0xE0 | point >> 12);
		*to++ = (char)(0x80 | (point >> 6 & 0x3F));
		*to++ = (char)(0x80 | (point & 0x3F));
	} else {
		*to++ = (char)(0xF0 | point >> 18);
		*to++ = (char)(0x80 | (point >> 12 & 0x3F));
		*to++ = (char)(0x80 | (point >> 6 & 0x3F));
		*to++ = (char)(0x80 | (point & 0x3F));
	}
	return to;
}

/* `*from` stands behind "\u"; it is moved behind the escape, or behind both of a pair. */
static uint32_t take_point(const char **from)
{
	uint32_t point = (uint32_t)b24_hex_unit(*from);

	*from += 4;
	if (point >= 0xD800 && point <= 0xDBFF) {
		uint32_t low = (uint32_t)b24_hex_unit(*from + 2);

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

size_t b24_json_unescape(char *to, const char *from, const char *end)
{
	char *start = to;

	while (from < end) {
		const char *stop = b24_json_valid_run(from);

		if (stop > end) {
			stop = end;
		}
		memcpy(to, from, (size_t)(stop - from));
		to += stop - from;
		from = stop;
		/* Escapes of a non-Latin text follow one another without a run between them. */
		while (from < end && *from == '\\') {
			char letter = from[1];

			from += 2;
			if (letter == 'u') {
				to = put_utf8(to, take_point(&from));
			} else {
				*to++ = simple_escape(letter);
			}
		}
	}
	return (size_t)(to - start);
}
