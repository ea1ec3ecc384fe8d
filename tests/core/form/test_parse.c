/* SPDX-License-Identifier: MIT */
#include "core/form/parse.h"

#include "support.h"
#include "unit.h"

#include <stdlib.h>
#include <stdio.h>

/* All fields as `path/of/keys=value;`, where `*` is the next number, and how reading ended. The
 * text lies in a block of exactly its size and one byte. */
static b24_form_status read_all(
	char *shown, size_t size, const char *text, size_t length, size_t max_fields, size_t max_keys)
{
	char *copy = malloc(length + 1);
	b24_form_parser fields;
	b24_form_status status;
	size_t used = 0;

	memcpy(copy, text, length);
	copy[length] = '\0';
	*shown = '\0';
	b24_form_parser_begin(&fields, copy, length, max_fields, max_keys);
	while ((status = b24_form_parser_next(&fields)) == B24_FORM_FIELD) {
		for (size_t i = 0; i < fields.depth; i++) {
			const b24_form_key *key = &fields.path[i];

			assert_true(key->text == NULL || strlen(key->text) == key->length);
			used += (size_t)snprintf(shown + used, size - used, "%s%s", i > 0 ? "/" : "",
				key->text != NULL ? key->text : "*");
		}
		assert_int_equal(strlen(fields.value), fields.length);
		used += (size_t)snprintf(shown + used, size - used, "=%s;", fields.value);
		assert_true(used < size);
	}
	free(copy);
	return status;
}

static b24_form_status status_of(const char *text, size_t length)
{
	char shown[4096];

	return read_all(shown, sizeof shown, text, length, 100, 400);
}

static void assert_fields(const char *text, const char *expected)
{
	char shown[4096];

	assert_int_equal(read_all(shown, sizeof shown, text, strlen(text), 100, 400), B24_FORM_END);
	assert_string_equal(shown, expected);
}

static void pairs_are_read_in_order(void **state)
{
	(void)state;
	assert_fields("", "");
	assert_fields("a=1", "a=1;");
	assert_fields("a=1&b=2&a=3", "a=1;b=2;a=3;");
	assert_fields("&&a=1&&&b&", "a=1;b=;");
	assert_fields("a==b=", "a==b=;");
	assert_fields("a=b+c%20d%2B%26%3d", "a=b c d+&=;");
	assert_fields("a=%d0%AF", "a=\xD0\xAF;");
}

static void brackets_make_paths(void **state)
{
	(void)state;
	assert_fields("a[b]=1", "a/b=1;");
	assert_fields("a%5Bb%5D[c]=1", "a/b/c=1;");
	assert_fields("a[]=1&a[][x]=2&a[ ]=3", "a/*=1;a/*/x=2;a/*=3;");
	assert_fields("a[ b]=1&a[b ]=2", "a/ b=1;a/b =2;");
	assert_fields("a[b]c=1&a[b]c[d]=2", "a/b=1;a/b=2;");
	assert_fields("a[[b]]=1&a[b[c]=2", "a/[b=1;a/b[c=2;");
	assert_fields("a]b=1", "a]b=1;");
}

static void names_are_made_php_names(void **state)
{
	(void)state;
	assert_fields("a.b=1&a+b=2&++a=3", "a_b=1;a_b=2;a=3;");
	assert_fields("a.b[c.d e]=1", "a_b/c.d e=1;");
	assert_fields("=1&+=2&[a]=3&.=4", "_=4;");
}

static void what_no_portal_sends_is_an_error(void **state)
{
	(void)state;
	assert_int_equal(status_of(BYTES("a=%")), B24_FORM_PERCENT);
	assert_int_equal(status_of(BYTES("a=%4")), B24_FORM_PERCENT);
	assert_int_equal(status_of(BYTES("a=%&41=1")), B24_FORM_PERCENT);
	assert_int_equal(status_of(BYTES("a=%4g")), B24_FORM_PERCENT);
	assert_int_equal(status_of(BYTES("a%zz=1")), B24_FORM_PERCENT);
	assert_int_equal(status_of(BYTES("a%5=1")), B24_FORM_PERCENT);
	assert_int_equal(status_of(BYTES("a[b=1")), B24_FORM_BRACKET);
	assert_int_equal(status_of(BYTES("a[=1")), B24_FORM_BRACKET);
	assert_int_equal(status_of(BYTES("a[b][c=1")), B24_FORM_BRACKET);
	assert_int_equal(status_of(BYTES("a[b][ =1")), B24_FORM_BRACKET);
	assert_int_equal(status_of(BYTES("a=\0")), B24_FORM_NUL);
	assert_int_equal(status_of(BYTES("a=%00")), B24_FORM_NUL);
	assert_int_equal(status_of(BYTES("a%00b=1")), B24_FORM_NUL);
	assert_int_equal(status_of(BYTES("a=\xFF")), B24_FORM_UTF8);
	assert_int_equal(status_of(BYTES("a=%D0")), B24_FORM_UTF8);
	assert_int_equal(status_of(BYTES("a=%D0&%AF=1")), B24_FORM_UTF8);
	assert_int_equal(status_of(BYTES("a[%C0%80]=1")), B24_FORM_UTF8);
	assert_int_equal(status_of(BYTES("a=%ED%A0%80")), B24_FORM_UTF8);
}

static void limits_hold(void **state)
{
	char shown[4096], deep[4 * B24_FORM_DEPTH + 1] = "a";

	(void)state;
	assert_int_equal(read_all(shown, sizeof shown, BYTES("a=1&b=2&c=3"), 3, 9), B24_FORM_END);
	assert_int_equal(read_all(shown, sizeof shown, BYTES("a=1&b=2&c=3"), 2, 9), B24_FORM_TOO_MANY);
	assert_string_equal(shown, "a=1;b=2;");
	/* Fields without a name count as well. */
	assert_int_equal(read_all(shown, sizeof shown, BYTES("=1&=2&=3"), 2, 9), B24_FORM_TOO_MANY);
	assert_int_equal(read_all(shown, sizeof shown, BYTES("a[b][c]=1"), 2, 3), B24_FORM_END);
	assert_int_equal(read_all(shown, sizeof shown, BYTES("a[b][c]=1"), 2, 2), B24_FORM_TOO_MANY);

	for (int i = 1; i < B24_FORM_DEPTH; i++) {
		strcat(deep, "[]");
	}
	assert_int_equal(status_of(deep, strlen(deep)), B24_FORM_END);
	strcat(deep, "[]");
	assert_int_equal(status_of(deep, strlen(deep)), B24_FORM_TOO_DEEP);
}

static void texts_are_checked(void **state)
{
	(void)state;
	assert_int_equal(b24_form_check_text(BYTES("")), B24_FORM_FIELD);
	assert_int_equal(b24_form_check_text(BYTES("a\xD0\xAF\xE2\x82\xAC")), B24_FORM_FIELD);
	assert_int_equal(b24_form_check_text(BYTES("a\0b")), B24_FORM_NUL);
	assert_int_equal(b24_form_check_text(BYTES("a\xE2\x82")), B24_FORM_UTF8);
}

static void noise_does_no_harm(void **state)
{
	static const char alphabet[] = "ab[]=&%+. 05\xD0\xAF";
	unsigned char noise[64];
	char text[64], shown[4096];

	(void)state;
	for (uint32_t seed = 0; seed < 50000; seed++) {
		fill_noise(noise, sizeof noise, seed);
		for (size_t i = 0; i < sizeof text; i++) {
			text[i] = alphabet[noise[i] % (sizeof alphabet - 1)];
		}
		read_all(shown, sizeof shown, text, noise[0] % sizeof text, 100, 400);
	}
}

static void every_status_has_a_text(void **state)
{
	(void)state;
	for (int status = B24_FORM_FIELD; status <= B24_FORM_UTF8; status++) {
		assert_true(strlen(b24_form_status_text((b24_form_status)status)) > 5);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pairs_are_read_in_order),
		cmocka_unit_test(brackets_make_paths),
		cmocka_unit_test(names_are_made_php_names),
		cmocka_unit_test(what_no_portal_sends_is_an_error),
		cmocka_unit_test(limits_hold),
		cmocka_unit_test(texts_are_checked),
		cmocka_unit_test(noise_does_no_harm),
		cmocka_unit_test(every_status_has_a_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
