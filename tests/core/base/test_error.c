/* SPDX-License-Identifier: MIT */
#include "core/base/error.h"

#include "support.h"
#include "unit.h"

#include <stdlib.h>

static void cleared_error_says_nothing(void **state)
{
	b24_error error;

	(void)state;
	memset(&error, 'x', sizeof error);
	b24_error_clear(&error);
	assert_int_equal(error.kind, B24_OK);
	assert_false(error.maybe_executed);
	assert_int_equal(error.http_status, 0);
	assert_true(error.retry_after < 0);
	assert_string_equal(error.code, "");
	assert_string_equal(error.message, "");
}

static void setting_an_error_returns_its_kind(void **state)
{
	b24_error error;

	(void)state;
	b24_error_clear(&error);
	assert_int_equal(
		b24_error_set(&error, B24_ERROR_TIMEOUT, "after %d ms, %s", 7, "sorry"), B24_ERROR_TIMEOUT);
	assert_int_equal(error.kind, B24_ERROR_TIMEOUT);
	assert_string_equal(error.message, "after 7 ms, sorry");
	assert_true(error.retry_after < 0);
}

static void long_message_is_cut_between_characters(void **state)
{
	static const char *const characters[] = {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"};
	char text[1200];
	b24_error error;

	(void)state;
	for (size_t c = 0; c < COUNT_OF(characters); c++) {
		size_t size = strlen(characters[c]);

		for (size_t before = 0; before < 4; before++) {
			size_t length = before;
			size_t kept;

			memset(text, 'x', before);
			for (; length + size < sizeof text; length += size) {
				memcpy(text + length, characters[c], size);
			}
			text[length] = '\0';
			b24_error_set(&error, B24_ERROR_API, "%s", text);
			kept = strlen(error.message);
			assert_true(kept < sizeof error.message && kept + size >= sizeof error.message);
			assert_int_equal((kept - before) % size, 0);
			assert_memory_equal(error.message, text, kept);
		}
	}
}

static void message_longer_than_any_buffer_is_cut(void **state)
{
	char *text = malloc(100000);
	b24_error error;

	(void)state;
	memset(text, 'x', 99999);
	text[99999] = '\0';
	b24_error_set(&error, B24_ERROR_API, "%s", text);
	assert_int_equal(strlen(error.message), sizeof error.message - 1);
	free(text);
}

static void assert_copied(size_t size, const char *text, const char *expected)
{
	size_t length = strlen(text);
	char *from = malloc(length);
	char *to = malloc(size);

	memcpy(from, text, length);
	b24_copy_text(to, size, from, length);
	assert_string_equal(to, expected);
	free(from);
	free(to);
}

static void text_is_copied_as_far_as_it_fits(void **state)
{
	(void)state;
	assert_copied(10, "", "");
	assert_copied(10, "abc", "abc");
	assert_copied(4, "abc", "abc");
	assert_copied(3, "abc", "ab");
	assert_copied(1, "abc", "");
	assert_copied(1, "", "");
	assert_copied(3, "\xC3\xA9", "\xC3\xA9");
	assert_copied(2, "\xC3\xA9", "");
	assert_copied(4, "a\xE2\x82\xAC", "a");
	assert_copied(5, "a\xE2\x82\xAC", "a\xE2\x82\xAC");
	assert_copied(4, "\xF0\x9F\x98\x80", "");
}

static void text_without_any_character_start_is_dropped(void **state)
{
	(void)state;
	assert_copied(4, "\x80\x80\x80\x80\x80", "");
	assert_copied(4, "ab\x80\x80\x80", "a");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cleared_error_says_nothing),
		cmocka_unit_test(setting_an_error_returns_its_kind),
		cmocka_unit_test(long_message_is_cut_between_characters),
		cmocka_unit_test(message_longer_than_any_buffer_is_cut),
		cmocka_unit_test(text_is_copied_as_far_as_it_fits),
		cmocka_unit_test(text_without_any_character_start_is_dropped),
	};

	return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
