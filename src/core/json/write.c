#include "write.h"

#include "text.h"

/* As b24_json_plain_run, for a text that has no zero bytes behind its end. */
static const char *plain_run(const char *at, const char *end)
{
#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
	const __m128i quote = _mm_set1_epi8('"');
	const __m128i backslash = _mm_set1_epi8('\\');
	const __m128i space = _mm_set1_epi8(' ');

	while (end - at >= 16) {
		__m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
		__m128i stop = _mm_or_si128(_mm_cmplt_epi8(bytes, space),
			_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
		int mask = _mm_movemask_epi8(stop);

		if (mask != 0) {
			return at + __builtin_ctz((unsigned)mask);
		}
		at += 16;
	}
#endif
	while (at < end && (unsigned char)*at >= ' ' && (unsigned char)*at < 0x80 && *at != '"' &&
		   *at != '\\') {
		at++;
	}
	return at;
}

/* The UTF-8 sequence at `at`, which may be cut off by `end`; 0: it is none. */
static size_t sequence(const char *at, const char *end)
{
	char padded[4] = {0};
	size_t left = (size_t)(end - at);

	if (left >= sizeof padded) {
		return b24_utf8_sequence(at);
	}
	memcpy(padded, at, left);
	return b24_utf8_sequence(padded);
}

static void write_escape(b24_buffer *to, unsigned char byte)
{
	static const char hex[] = "0123456789abcdef";
	static const char letters[] = "\b\f\n\r\t\"\\";
	static const char names[] = "bfnrt\"\\";
	const char *letter = byte != 0 ? strchr(letters, byte) : NULL;

	if (letter != NULL) {
		char escape[2] = {'\\', names[letter - letters]};

		b24_buffer_append(to, escape, sizeof escape);
	} else {
		char escape[6] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 0x0F]};

		b24_buffer_append(to, escape, sizeof escape);
	}
}

size_t b24_json_write_string(b24_buffer *to, const char *text, size_t length)
{
	const char *at = text;
	const char *end = text + length;
	const char *written = text;

	b24_buffer_reserve(to, length + 2); /* in most cases all that is needed */
	b24_buffer_append_char(to, '"');
	while ((at = plain_run(at, end)) < end) {
		if ((unsigned char)*at >= 0x80) {
			size_t size = sequence(at, end);

			if (size == 0) {
				return (size_t)(at - text);
			}
			at += size;
			continue;
		}
		b24_buffer_append(to, written, (size_t)(at - written));
		write_escape(to, (unsigned char)*at++);
		written = at;
	}
	b24_buffer_append(to, written, (size_t)(at - written));
	b24_buffer_append_char(to, '"');
	return B24_UTF8_VALID;
}

void b24_json_write_integer(b24_buffer *to, int64_t number)
{
	char digits[20];
	char *start = digits + sizeof digits;
	uint64_t left = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;

	do {
		*--start = (char)('0' + left % 10);
		left /= 10;
	} while (left > 0);
	if (number < 0) {
		*--start = '-';
	}
	b24_buffer_append(to, start, (size_t)(digits + sizeof digits - start));
}
