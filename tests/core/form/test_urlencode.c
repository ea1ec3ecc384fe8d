/* SPDX-License-Identifier: MIT */
/* Encoding of names and values, against a plain one. */
#include "core/form/urlencode.h"

#include "support.h"
#include "unit.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

/* What urlencode() of PHP returns for the bytes; `to` has room for three times as many. */
static size_t expect(char *to, const unsigned char *text, size_t length)
{
	char *start = to;

	for (size_t i = 0; i < length; i++) {
		if (text[i] < 0x80 && (isalnum(text[i]) || strchr("-._", text[i]) != NULL) &&
			text[i] != 0) {
			*to++ = (char)text[i];
		} else if (text[i] == ' ') {
			*to++ = '+';
		} else {
			to += sprintf(to, "%%%02X", text[i]);
		}
	}
	return (size_t)(to - start);
}

static void assert_encoded(const char *text, size_t length)
{
	char *expected = malloc(3 * length + 1);
	size_t size = expect(expected, (const unsigned char *)text, length);
	char *exact = malloc(length + 1); /* so that a sanitizer sees a look behind the end */
	b24_buffer to;

	memcpy(exact + 1, text, length);
	b24_buffer_init(&to, &b24_host_posix);
	b24_buffer_append_text(&to, "a=");
	b24_urlencode(&to, exact + 1, length);
	assert_int_equal(to.length, size + 2);
	assert_memory_equal(to.data + 2, expected, size);
	b24_buffer_free(&to);
	free(exact);
	free(expected);
}

static void every_byte_is_encoded_at_every_place(void **state)
{
	char text[40];

	(void)state;
	for (size_t length = 1; length < sizeof text; length += 1 + length / 4) {
		for (size_t at = 0; at < length; at++) {
			for (int byte = 0; byte < 256; byte++) {
				memset(text, 'x', sizeof text);
				text[at] = (char)byte;
				assert_encoded(text, length);
			}
		}
	}
}

static void texts_are_encoded(void **state)
{
	static const char *const texts[] = {"", "filter[>DATE_CREATE]", "a b~c/d", "+7 (900) 000-00-00",
		"\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82, world"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		assert_encoded(texts[i], strlen(texts[i]));
	}
}

static void long_texts_are_encoded_whole(void **state)
{
	enum { length = 200001 };
	char *text = malloc(length);

	(void)state;
	for (size_t i = 0; i < length; i++) {
		text[i] = (char)(i % 251 < 100 ? 'a' : i % 251);
	}
	assert_encoded(text, length);
	free(text);
}

/* --- Commands. --- */

/* The text as one of whole words, and nothing behind them: the caller frees it. */
static char *in_words(const char *text, size_t length)
{
	size_t size = (length + 8) / 8 * 8;
	char *words = malloc(size);

	memset(words, 'x', size);
	memcpy(words, text, length);
	words[length] = '\0';
	return words;
}

static void assert_command(const char *text, size_t length, bool sayable)
{
	char *expected = malloc(3 * length + 1);
	size_t size = expect(expected, (const unsigned char *)text, length);
	char *words = in_words(text, length);
	char *to = malloc(3 * length + 7);
	char *end = b24_urlencode_command(to, words, length);

	if (sayable) {
		assert_non_null(end);
		assert_int_equal(end - to, size);
		assert_memory_equal(to, expected, size);
	} else {
		assert_null(end);
	}
	free(to);
	free(words);
	free(expected);
}

static void every_byte_of_a_command_is_encoded_at_every_place(void **state)
{
	char text[40];

	(void)state;
	for (size_t length = 0; length < sizeof text; length++) {
		for (size_t at = 0; at < length; at++) {
			for (int byte = 0; byte < 256; byte++) {
				memset(text, 'x', sizeof text);
				text[at] = (char)byte;
				assert_command(text, length, byte < 0x80);
			}
		}
	}
}

static void sequences_of_a_command_are_encoded_at_every_place(void **state)
{
	static const char *const sequences[] = {
		"\xD0\x9F", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xD0\x9F \xD0\x9F."};
	char text[40];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(sequences); i++) {
		size_t size = strlen(sequences[i]);

		for (size_t at = 0; at + size <= sizeof text; at++) {
			memset(text, 'x', sizeof text);
			memcpy(text + at, sequences[i], size);
			assert_command(text, sizeof text, true);
			assert_command(text, at + size, true);
			assert_command(text, at + 1, false);
		}
	}
}

static void a_command_does_not_say_what_a_portal_would_replace(void **state)
{
	static const struct {
		const char *text;
		bool sayable;
	} cases[] = {
		{"$result[a]", false},
		{"$RESULT[", false},
		{"about 5 $, and $Result[0][ID]", false},
		{"$$result[x]", false},
		{"$result", true},
		{"$result%5B", true},
		{"result[a]", true},
		{"$ result[a]", true},
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		assert_command(cases[i].text, strlen(cases[i].text), cases[i].sayable);
	}
}

static b24_error_kind try_encode(test_host *host, void *context)
{
	b24_buffer to;
	bool failed;

	(void)context;
	b24_buffer_init(&to, &host->host);
	for (int i = 0; i < 500; i++) {
		b24_urlencode(&to, "a&b c", 5);
	}
	failed = !b24_buffer_seal(&to);
	b24_buffer_free(&to);
	return failed ? B24_ERROR_MEMORY : B24_OK;
}

static void encoding_survives_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_encode, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_byte_is_encoded_at_every_place),
		cmocka_unit_test(texts_are_encoded),
		cmocka_unit_test(long_texts_are_encoded_whole),
		cmocka_unit_test(every_byte_of_a_command_is_encoded_at_every_place),
		cmocka_unit_test(sequences_of_a_command_are_encoded_at_every_place),
		cmocka_unit_test(a_command_does_not_say_what_a_portal_would_replace),
		cmocka_unit_test(encoding_survives_without_memory),
	};

	return cmocka_run_group_tests_name("URL encoding", tests, NULL, NULL);
}
