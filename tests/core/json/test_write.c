/* SPDX-License-Identifier: MIT */
/* Writing JSON strings and integers. */
#include "core/json/write.h"

#include "json_reference.h"
#include "support.h"
#include "unit.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* The text lies at the very end of its block, so that a read behind it is a sanitizer's error. */
static size_t write_at(b24_buffer *to, const char *text, size_t length, size_t offset)
{
	char *block = malloc(offset + length);
	size_t result;

	if (length > 0) {
		memcpy(block + offset, text, length);
	}
	b24_buffer_init(to, &b24_host_posix);
	result = b24_json_write_string(to, block != NULL ? block + offset : text, length);
	free(block);
	return result;
}

static void assert_written(const char *text, size_t length, const char *json)
{
	b24_buffer to;

	assert_true(write_at(&to, text, length, 0) == B24_UTF8_VALID);
	assert_int_equal(to.length, strlen(json));
	assert_memory_equal(to.data, json, to.length);
	b24_buffer_free(&to);
}

#define BECOMES(text, json) assert_written(BYTES(text), json)

static void strings_are_quoted(void **state)
{
	(void)state;
	BECOMES("", "\"\"");
	BECOMES("a", "\"a\"");
	BECOMES("no specials, but / and '", "\"no specials, but / and '\"");
	BECOMES("say \"hi\" \\ bye", "\"say \\\"hi\\\" \\\\ bye\"");
	BECOMES("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"");
	BECOMES("\0\x01\x1F\x7F", "\"\\u0000\\u0001\\u001f\x7F\"");
	BECOMES("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"");
	BECOMES("\xE2\x80\xA8", "\"\xE2\x80\xA8\"");
}

static void control_bytes_are_escaped_and_nothing_else(void **state)
{
	(void)state;
	for (int byte = 0; byte < 0x80; byte++) {
		char text = (char)byte;
		bool escaped = byte < ' ' || byte == '"' || byte == '\\';
		bool named = escaped && (byte >= ' ' || (byte != 0 && strchr("\b\f\n\r\t", byte) != NULL));
		b24_buffer to;

		assert_true(write_at(&to, &text, 1, 0) == B24_UTF8_VALID);
		assert_int_equal(to.length, named ? 4 : escaped ? 8 : 3);
		b24_buffer_free(&to);
	}
}

/* What is written is read back as the same text, by someone else. */
static void assert_round_trip(const char *text, size_t length, size_t offset)
{
	json_reference reference;
	b24_buffer to;

	assert_true(write_at(&to, text, length, offset) == B24_UTF8_VALID);
	assert_true(json_reference_read(&reference, to.data, to.length, 0));
	assert_int_equal(reference.decoded_length, length);
	assert_memory_equal(reference.decoded, text, length);
	json_reference_free(&reference);
	b24_buffer_free(&to);
}

static void specials_are_found_at_every_place(void **state)
{
	static const char *const specials[] = {"\"", "\\", "\n", "\x01", "\x1F", "\xC3\xA9",
		"\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\"\\\"", "\x7F"};
	char text[64];

	(void)state;
	for (size_t s = 0; s < COUNT_OF(specials); s++) {
		for (size_t at = 0; at < 34; at++) {
			for (size_t behind = 0; behind < 20; behind += 1 + behind / 2) {
				int length = snprintf(text, sizeof text, "%.*s%s%.*s", (int)at,
					"abcdefghijklmnopqrstuvwxyz0123456789", specials[s], (int)behind,
					"ABCDEFGHIJKLMNOPQRSTUVWXYZ");

				assert_round_trip(text, (size_t)length, at % 16);
			}
		}
	}
}

static void first_byte_that_is_not_utf8_is_named(void **state)
{
	static const char *const bad[] = {"\x80", "\xC3", "\xC0\x80", "\xE2\x82", "\xED\xA0\x80",
		"\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xFF"};
	char text[64];

	(void)state;
	for (size_t b = 0; b < COUNT_OF(bad); b++) {
		for (size_t at = 0; at < 34; at++) {
			for (size_t behind = 0; behind < 5; behind++) {
				int length = snprintf(text, sizeof text, "%.*s%s%.*s", (int)at,
					"abcdef\nhijklmnop\"rstuvwxyz0123456789", bad[b], (int)behind, "xyzxyz");
				b24_buffer to;

				assert_int_equal(write_at(&to, text, (size_t)length, 0), at);
				b24_buffer_free(&to);
			}
		}
	}
}

static void long_strings_are_written_whole(void **state)
{
	enum { length = 100000 };
	char *text = malloc(length);

	(void)state;
	for (size_t i = 0; i < length; i++) {
		text[i] = (char)(i % 0x80);
	}
	assert_round_trip(text, length, 0);
	free(text);
}

static void strings_are_appended(void **state)
{
	b24_buffer to;

	(void)state;
	b24_buffer_init(&to, &b24_host_posix);
	b24_buffer_append_text(&to, "[");
	b24_json_write_string(&to, "a", 1);
	b24_buffer_append_text(&to, ",");
	b24_json_write_integer(&to, -7);
	b24_buffer_append_text(&to, "]");
	assert_int_equal(to.length, 8);
	assert_memory_equal(to.data, "[\"a\",-7]", 8);
	b24_buffer_free(&to);
}

static void integers_are_written_exactly(void **state)
{
	static const int64_t numbers[] = {0, 1, -1, 9, 10, 99, 100, -100, 1234567890, INT32_MAX,
		INT32_MIN, INT64_C(9007199254740993), INT64_MAX, INT64_MAX - 1, INT64_MIN, INT64_MIN + 1};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(numbers); i++) {
		char expected[32];
		b24_buffer to;

		snprintf(expected, sizeof expected, "%" PRId64, numbers[i]);
		b24_buffer_init(&to, &b24_host_posix);
		b24_json_write_integer(&to, numbers[i]);
		assert_int_equal(to.length, strlen(expected));
		assert_memory_equal(to.data, expected, to.length);
		b24_buffer_free(&to);
	}
}

static void keys_come_with_comma_and_colon(void **state)
{
	b24_buffer to;

	(void)state;
	b24_buffer_init(&to, &b24_host_posix);
	assert_true(b24_json_write_key(&to, "ID", 2, true) == B24_UTF8_VALID);
	b24_json_write_integer(&to, 1);
	assert_true(b24_json_write_key(&to, "a\"\xD0\xB1", 4, false) == B24_UTF8_VALID);
	b24_json_write_integer(&to, 2);
	assert_true(b24_json_write_key(&to, "", 0, false) == B24_UTF8_VALID);
	assert_int_equal(to.length, strlen("\"ID\":1,\"a\\\"\xD0\xB1\":2,\"\":"));
	assert_memory_equal(to.data, "\"ID\":1,\"a\\\"\xD0\xB1\":2,\"\":", to.length);
	assert_int_equal(b24_json_write_key(&to, "ab\xFF", 3, false), 2);
	b24_buffer_free(&to);
}

static void assert_double(double number, const char *expected)
{
	b24_buffer to;

	b24_buffer_init(&to, &b24_host_posix);
	if (expected == NULL) {
		assert_false(b24_json_write_short_double(&to, number));
	} else {
		assert_true(b24_json_write_short_double(&to, number));
		b24_buffer_seal(&to);
		assert_string_equal(to.data, expected);
	}
	b24_buffer_free(&to);
}

static void short_doubles_are_written_as_people_do(void **state)
{
	(void)state;
	assert_double(0, "0");
	assert_double(50, "50");
	assert_double(-1, "-1");
	assert_double(0.1, "0.1");
	assert_double(12345.5, "12345.5");
	assert_double(-12345.67, "-12345.67");
	assert_double(0.0001, "0.0001");
	assert_double(-0.05, "-0.05");
	assert_double(99999999999.9999, "99999999999.9999");
	assert_double(99999999999, "99999999999");
	assert_double(0.00001, NULL);
	assert_double(0.1 + 0.2, NULL);
	assert_double(1.0 / 3, NULL);
	assert_double(1e11, NULL);
	assert_double(-1e300, NULL);
}

/* Whatever is written is read back as the same number, and has no digit too many. */
static void short_doubles_are_read_back(void **state)
{
	(void)state;
	for (int64_t i = -300000; i < 300000; i += 7) {
		for (int decimals = 0; decimals < 5; decimals++) {
			static const double powers[] = {1, 10, 100, 1000, 10000};
			double number = (double)(i * 333667) / powers[decimals];
			b24_buffer to;

			b24_buffer_init(&to, &b24_host_posix);
			if (number != 0 && b24_json_write_short_double(&to, number)) {
				b24_buffer_seal(&to);
				assert_true(strtod(to.data, NULL) == number);
				assert_true(strchr(to.data, '.') == NULL || to.data[to.length - 1] != '0');
			}
			b24_buffer_free(&to);
		}
	}
}

static b24_error_kind try_write(test_host *host, void *context)
{
	b24_buffer to;
	bool failed;

	(void)context;
	b24_buffer_init(&to, &host->host);
	for (int i = 0; i < 500; i++) {
		assert_true(b24_json_write_string(&to, "\n\n\n\n\n\n\xC3\xA9", 8) == B24_UTF8_VALID);
		b24_json_write_key(&to, "key", 3, i == 0);
		b24_json_write_integer(&to, i);
		b24_json_write_short_double(&to, -0.25);
	}
	failed = !b24_buffer_seal(&to);
	b24_buffer_free(&to);
	return failed ? B24_ERROR_MEMORY : B24_OK;
}

static void writing_survives_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_write, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings_are_quoted),
		cmocka_unit_test(control_bytes_are_escaped_and_nothing_else),
		cmocka_unit_test(specials_are_found_at_every_place),
		cmocka_unit_test(first_byte_that_is_not_utf8_is_named),
		cmocka_unit_test(long_strings_are_written_whole),
		cmocka_unit_test(strings_are_appended),
		cmocka_unit_test(integers_are_written_exactly),
		cmocka_unit_test(keys_come_with_comma_and_colon),
		cmocka_unit_test(short_doubles_are_written_as_people_do),
		cmocka_unit_test(short_doubles_are_read_back),
		cmocka_unit_test(writing_survives_without_memory),
	};

	return cmocka_run_group_tests_name("JSON write", tests, NULL, NULL);
}
