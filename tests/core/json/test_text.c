/* SPDX-License-Identifier: MIT */
/* Runs of string bytes, UTF-8 sequences, escapes. */
#include "core/json/text.h"

#include "json_reference.h"
#include "support.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

static bool is_plain(char c)
{
	return (unsigned char)c >= ' ' && (unsigned char)c < 0x80 && c != '"' && c != '\\';
}

/* Every byte at every place behind every alignment; the text before it is plain. */
static void plain_run_stops_at_the_first_special_byte(void **state)
{
	(void)state;
	for (size_t offset = 0; offset < 32; offset++) {
		for (size_t at = 0; at < 33; at++) {
			char fill[34];
			padded_text text;

			memset(fill, 'x', sizeof fill);
			text = padded_text_new(fill, at + 1, offset);
			for (int byte = 0; byte < 256; byte++) {
				text.text[at] = (char)byte;
				assert_ptr_equal(
					b24_json_plain_run(text.text), text.text + at + (is_plain((char)byte) ? 1 : 0));
			}
			padded_text_free(&text);
		}
	}
}

static void valid_run_stops_at_quotes_and_backslashes_only(void **state)
{
	(void)state;
	for (size_t offset = 0; offset < 32; offset++) {
		for (size_t at = 0; at < 33; at++) {
			char fill[35];
			padded_text text;

			memset(fill, '\xC3', sizeof fill);
			fill[at + 1] = at % 2 ? '"' : '\\';
			text = padded_text_new(fill, at + 2, offset);
			for (int byte = 0; byte < 256; byte++) {
				text.text[at] = (char)byte;
				assert_ptr_equal(
					b24_json_valid_run(text.text), text.text + at + (byte != '"' && byte != '\\'));
			}
			padded_text_free(&text);
		}
	}
}

/* Where a text in Cyrillic stops, found byte by byte. */
static const char *slow_text_run(const char *at)
{
	for (;;) {
		if (is_plain(*at)) {
			at++;
		} else if ((*at & 0xE0) == 0xC0 && b24_utf8_sequence(at) == 2) {
			at += 2;
		} else {
			return at;
		}
	}
}

/* Any two bytes at any place in a text of two-byte sequences, with and without a letter before it
 * so that the sequences lie across the blocks as well. It may stop early, but not inside one. */
static void text_run_stops_at_the_first_other_byte(void **state)
{
	(void)state;
	for (size_t at = 0; at < 34; at++) {
		char fill[72] = "x";
		padded_text text;

		for (size_t i = at % 2; i + 1 < sizeof fill; i += 2) {
			memcpy(fill + i, "\xD0\xBF", 2);
		}
		fill[sizeof fill - 1] = '"';
		text = padded_text_new(fill, sizeof fill, 0);
		for (int pair = 0; pair < 0x10000; pair++) {
			const char *stop, *last;

			text.text[at] = (char)(pair >> 8);
			text.text[at + 1] = (char)pair;
			stop = b24_json_text_run(text.text);
			last = slow_text_run(text.text);
#if defined(__SSE2__) && !defined(B24_JSON_NO_SIMD)
			assert_ptr_equal(stop, last);
#else
			assert_true(stop == last || (stop < last && (*stop & 0xC0) != 0x80));
#endif
		}
		padded_text_free(&text);
	}
}

static void bytes_are_compared_at_every_length(void **state)
{
	char a[40], b[40];

	(void)state;
	for (size_t length = 0; length < sizeof a; length++) {
		memset(a, 'x', sizeof a);
		memset(b, 'x', sizeof b);
		memset(b + length, 'y', sizeof b - length);
		assert_true(b24_same_bytes(a, b, length));
		for (size_t at = 0; at < length; at++) {
			b[at] = 'z';
			assert_false(b24_same_bytes(a, b, length));
			b[at] = 'x';
		}
	}
}

static void strings_end_at_the_quote_that_nothing_escapes(void **state)
{
	static const struct {
		const char *body;
		size_t length;
	} cases[] = {{"\"", 0}, {"\\\"\"", 2}, {"\\\\\"", 2}, {"a\\\\\\\"b\"", 6}, {"\\\\\\\\\"\"", 4},
		{"\\u005c\"\"", 6}, {"a\\\"b\\\"c\" \"", 7}};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		padded_text body = padded_text_new(cases[i].body, strlen(cases[i].body), 0);

		assert_ptr_equal(b24_json_string_end(body.text, body.text), body.text + cases[i].length);
		padded_text_free(&body);
	}
}

/* Bytes that differ from a special one in a single bit, next to it: where sums carry over. */
static void neighbours_of_special_bytes_are_plain(void **state)
{
	static const char bytes[] = "!#[]#!\x7F  !][#";
	padded_text text = padded_text_new(bytes, sizeof bytes - 1, 0);

	(void)state;
	for (size_t at = 0; at < text.length; at++) {
		assert_ptr_equal(b24_json_plain_run(text.text + at), text.text + text.length);
	}
	padded_text_free(&text);
}

static void sequences_have_the_length_of_the_standard(void **state)
{
	static const char tails[] = "\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0";

	(void)state;
	for (int lead = 0x80; lead < 256; lead++) {
		for (int second = 0; second < 256; second++) {
			for (int tail = 0; tail < 64; tail++) {
				char bytes[4] = {(char)lead, (char)second, tails[tail / 8], tails[tail % 8]};
				uint32_t point;

				assert_int_equal(
					b24_utf8_sequence(bytes), reference_code_point(bytes, bytes + 4, &point));
			}
		}
	}
}

static void ascii_is_no_sequence(void **state)
{
	(void)state;
	for (int byte = 0; byte < 0x80; byte++) {
		char bytes[4] = {(char)byte, '\x80', '\x80', '\x80'};

		assert_int_equal(b24_utf8_sequence(bytes), 0);
	}
}

static void hexadecimal_digits_have_their_values(void **state)
{
	static const char digits[] = "0123456789abcdefABCDEF";

	(void)state;
	for (int byte = 0; byte < 256; byte++) {
		const char *digit = byte != 0 ? strchr(digits, byte) : NULL;
		int value = digit == NULL ? -1 : (int)(digit - digits);

		assert_int_equal(b24_hex_digit((char)byte), value > 15 ? value - 6 : value);
	}
}

static void units_are_read_from_four_digits(void **state)
{
	(void)state;
	assert_int_equal(b24_hex_unit("0000"), 0);
	assert_int_equal(b24_hex_unit("fFfF"), 0xFFFF);
	assert_int_equal(b24_hex_unit("D83d"), 0xD83D);
	assert_true(b24_is_hex_unit("09aF"));
	for (int place = 0; place < 4; place++) {
		static const char others[] = "gG/:@` -\xB0";

		for (const char *other = others; *other != '\0'; other++) {
			char unit[] = "12b4";

			unit[place] = *other;
			assert_false(b24_is_hex_unit(unit));
		}
	}
}

/* --- Unescaping. -------------------------------------------------------------------------------
 */

/* `body` is what stands between the quotes. The room is exactly what the contract asks for. */
static void assert_unescaped(
	const char *body, size_t length, const char *meaning, size_t meaning_length, size_t offset)
{
	padded_text text = padded_text_new(body, length, offset);
	char *to = malloc(length + B24_UNESCAPE_SLACK);

	text.text[length] = '"';
	assert_int_equal(b24_json_unescape(to, text.text, text.text + length), meaning_length);
	if (meaning_length > 0) {
		assert_memory_equal(to, meaning, meaning_length);
	}
	free(to);
	padded_text_free(&text);
}

#define MEANS(body, meaning) assert_unescaped(BYTES(body), BYTES(meaning), 0)

static void escapes_have_their_meaning(void **state)
{
	(void)state;
	MEANS("", "");
	MEANS("plain", "plain");
	MEANS("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t");
	MEANS("\\u0041\\u00e9\\u20AC", "A\xC3\xA9\xE2\x82\xAC");
	MEANS("a\\u0000b", "a\0b");
	MEANS("\\ud83d\\ude00", "\xF0\x9F\x98\x80");
	MEANS("\\uD800\\uDC00\\uDBFF\\uDFFF", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
	MEANS("\\\\u0041", "\\u0041");
	MEANS("\\\\\\\\", "\\\\");
	MEANS("\\u005cn", "\\n");
	MEANS("\xC3\xA9\\n\xE2\x82\xAC", "\xC3\xA9\n\xE2\x82\xAC");
	MEANS("x\x7Fy", "x\x7Fy");
}

static void code_points_at_the_edges_are_encoded(void **state)
{
	(void)state;
	MEANS("\\u007F", "\x7F");
	MEANS("\\u0080", "\xC2\x80");
	MEANS("\\u07FF", "\xDF\xBF");
	MEANS("\\u0800", "\xE0\xA0\x80");
	MEANS("\\uD7FF", "\xED\x9F\xBF");
	MEANS("\\uE000", "\xEE\x80\x80");
	MEANS("\\uFFFF", "\xEF\xBF\xBF");
}

/* These have a path of their own. */
static void every_cyrillic_letter_is_decoded(void **state)
{
	(void)state;
	for (unsigned point = 0x3FE; point <= 0x502; point++) {
		char meaning[] = {(char)(0xC0 | point >> 6), (char)(0x80 | (point & 0x3F)), 'x'};
		char body[16];

		for (int upper = 0; upper < 2; upper++) {
			sprintf(body, upper ? "\\u%04Xx" : "\\u%04xx", point);
			assert_unescaped(body, 7, meaning, sizeof meaning, 0);
		}
	}
	MEANS("\\u0422\\u0435\\u0441\\u0442 \\u2116\\u00a01\\n",
		"\xD0\xA2\xD0\xB5\xD1\x81\xD1\x82 \xE2\x84\x96\xC2\xA0"
		"1\n");
}

static void escapes_are_found_at_every_place(void **state)
{
	char body[64], meaning[64];

	(void)state;
	for (size_t offset = 0; offset < 32; offset++) {
		for (size_t at = 0; at < 34; at++) {
			memset(body, 'b', sizeof body);
			memset(meaning, 'b', sizeof meaning);
			memcpy(body + at, "\\u20ac", 6);
			memcpy(meaning + at, "\xE2\x82\xAC", 3);
			assert_unescaped(body, at + 6, meaning, at + 3, offset);
			assert_unescaped(body, at + 26, meaning, at + 23, offset);
		}
	}
}

/* The body of a string may end before the text that stands behind it. */
static void nothing_is_taken_from_behind_the_end(void **state)
{
	padded_text text = padded_text_new(BYTES("abc\",\"def\\n"), 0);
	char to[3 + B24_UNESCAPE_SLACK];

	(void)state;
	assert_int_equal(b24_json_unescape(to, text.text, text.text + 3), 3);
	assert_memory_equal(to, "abc", 3);
	padded_text_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_run_stops_at_the_first_special_byte),
		cmocka_unit_test(valid_run_stops_at_quotes_and_backslashes_only),
		cmocka_unit_test(text_run_stops_at_the_first_other_byte),
		cmocka_unit_test(bytes_are_compared_at_every_length),
		cmocka_unit_test(strings_end_at_the_quote_that_nothing_escapes),
		cmocka_unit_test(neighbours_of_special_bytes_are_plain),
		cmocka_unit_test(sequences_have_the_length_of_the_standard),
		cmocka_unit_test(ascii_is_no_sequence),
		cmocka_unit_test(hexadecimal_digits_have_their_values),
		cmocka_unit_test(units_are_read_from_four_digits),
		cmocka_unit_test(escapes_have_their_meaning),
		cmocka_unit_test(code_points_at_the_edges_are_encoded),
		cmocka_unit_test(every_cyrillic_letter_is_decoded),
		cmocka_unit_test(escapes_are_found_at_every_place),
		cmocka_unit_test(nothing_is_taken_from_behind_the_end),
	};

	return cmocka_run_group_tests_name("JSON text", tests, NULL, NULL);
}
