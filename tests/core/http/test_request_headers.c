/* SPDX-License-Identifier: MIT */
#include "core/http/request_headers.h"

#include "support.h"
#include "unit.h"

#include <stdlib.h>

static b24_error_kind add(struct curl_slist **headers, const char *name, const char *value)
{
	b24_error error;

	b24_error_clear(&error);
	return b24_headers_add(headers, name, strlen(name), value, strlen(value), &error);
}

static void assert_lines(const struct curl_slist *list, const char *const *lines)
{
	for (; *lines != NULL; lines++, list = list->next) {
		assert_non_null(list);
		assert_string_equal(list->data, *lines);
	}
	assert_null(list);
}

static void headers_are_listed_in_order(void **state)
{
	static const char *const lines[] = {"X-One: 1", "x-two: two words", "X-Three: a:b;c", NULL};
	struct curl_slist *headers = NULL;

	(void)state;
	assert_int_equal(add(&headers, "X-One", "1"), B24_OK);
	assert_int_equal(add(&headers, "x-two", "two words"), B24_OK);
	assert_int_equal(add(&headers, "X-Three", "a:b;c"), B24_OK);
	assert_lines(headers, lines);
	curl_slist_free_all(headers);
}

/* To libcurl "Name:" means that the header is not to be sent, and so does a blank behind it. */
static void empty_value_is_sent_as_such(void **state)
{
	static const char *const lines[] = {"X-Empty;", "X-Blank;", "X-Tab;", NULL};
	struct curl_slist *headers = NULL;

	(void)state;
	assert_int_equal(add(&headers, "X-Empty", ""), B24_OK);
	assert_int_equal(add(&headers, "X-Blank", "  "), B24_OK);
	assert_int_equal(add(&headers, "X-Tab", "\t"), B24_OK);
	assert_lines(headers, lines);
	curl_slist_free_all(headers);
}

static void every_token_character_makes_a_name(void **state)
{
	struct curl_slist *headers = NULL;

	(void)state;
	for (int byte = 1; byte < 256; byte++) {
		char name[3] = {'X', (char)byte, '\0'};
		bool token = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
					 (byte >= 'a' && byte <= 'z') || strchr("!#$%&'*+-.^_`|~", byte) != NULL;

		assert_int_equal(add(&headers, name, "v"), token ? B24_OK : B24_ERROR_ARGUMENT);
	}
	assert_int_equal(add(&headers, "", "v"), B24_ERROR_ARGUMENT);
	curl_slist_free_all(headers);
}

/* The name is not read beyond its length, nor shorter than it. */
static void name_has_its_length(void **state)
{
	static const char *const lines[] = {"X-A: v", NULL};
	char *name = malloc(3);
	struct curl_slist *headers = NULL;
	b24_error error;

	(void)state;
	memcpy(name, "X-A", 3);
	assert_int_equal(b24_headers_add(&headers, name, 3, "v", 1, &error), B24_OK);
	assert_int_equal(
		b24_headers_add(&headers, BYTES("X-A\0B"), "v", 1, &error), B24_ERROR_ARGUMENT);
	assert_lines(headers, lines);
	curl_slist_free_all(headers);
	free(name);
}

static void no_second_header_can_be_smuggled_in(void **state)
{
	static const char *const values[] = {
		"a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rb", "\n", "\x01", "\x1F", "\x7F", "a\x0B"};
	struct curl_slist *headers = NULL;
	b24_error error;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(values); i++) {
		assert_int_equal(add(&headers, "X-A", values[i]), B24_ERROR_ARGUMENT);
	}
	assert_int_equal(
		b24_headers_add(&headers, BYTES("X-A"), BYTES("a\0b"), &error), B24_ERROR_ARGUMENT);
	assert_null(headers);
	assert_int_equal(add(&headers, "X-A", "a\tb \xC3\xA9"), B24_OK);
	curl_slist_free_all(headers);
}

static void headers_of_the_client_itself_are_refused(void **state)
{
	static const char *const names[] = {"Accept", "ACCEPT-ENCODING", "connection", "Content-Length",
		"content-type", "Expect", "hOST", "Transfer-Encoding"};
	struct curl_slist *headers = NULL;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		assert_int_equal(add(&headers, names[i], "v"), B24_ERROR_ARGUMENT);
	}
	assert_null(headers);
	assert_int_equal(add(&headers, "Accept-Language", "de"), B24_OK);
	assert_int_equal(add(&headers, "Hos", "v"), B24_OK);
	assert_int_equal(add(&headers, "User-Agent", "v"), B24_OK);
	curl_slist_free_all(headers);
}

static void lengths_are_limited(void **state)
{
	enum { longest_name = 100, longest_value = 8064 };
	char name[longest_name + 2], value[longest_value + 2];
	struct curl_slist *headers = NULL;

	(void)state;
	memset(name, 'n', sizeof name);
	memset(value, 'v', sizeof value);
	name[longest_name + 1] = value[longest_value + 1] = '\0';
	assert_int_equal(add(&headers, name, "v"), B24_ERROR_ARGUMENT);
	assert_int_equal(add(&headers, "n", value), B24_ERROR_ARGUMENT);
	name[longest_name] = value[longest_value] = '\0';
	assert_int_equal(add(&headers, name, value), B24_OK);
	assert_int_equal(strlen(headers->data), longest_name + 2 + longest_value);
	curl_slist_free_all(headers);
}

static void joined_list_begins_with_what_every_request_says(void **state)
{
	static const char *const lines[] = {
		"Content-Type: application/json", "Accept: application/json", "Expect:", NULL};
	struct curl_slist *all = b24_headers_join(NULL, NULL);

	(void)state;
	assert_lines(all, lines);
	curl_slist_free_all(all);
}

static void header_of_a_call_replaces_its_namesakes(void **state)
{
	static const char *const lines[] = {"Content-Type: application/json",
		"Accept: application/json", "Expect:", "X-AB: client", "X-C: client", "x-a: call", "X-B;",
		NULL};
	struct curl_slist *client = NULL, *call = NULL, *all;

	(void)state;
	add(&client, "X-A", "client");
	add(&client, "X-AB", "client");
	add(&client, "X-B", "client");
	add(&client, "X-a", "again");
	add(&client, "X-C", "client");
	add(&call, "x-a", "call");
	add(&call, "X-B", "");
	all = b24_headers_join(client, call);
	assert_lines(all, lines);
	curl_slist_free_all(all);
	curl_slist_free_all(client);
	curl_slist_free_all(call);
}

static void empty_header_of_the_client_is_replaced_too(void **state)
{
	static const char *const lines[] = {
		"Content-Type: application/json", "Accept: application/json", "Expect:", "X-A: call", NULL};
	struct curl_slist *client = NULL, *call = NULL, *all;

	(void)state;
	add(&client, "X-A", "");
	add(&call, "X-A", "call");
	all = b24_headers_join(client, call);
	assert_lines(all, lines);
	curl_slist_free_all(all);
	curl_slist_free_all(client);
	curl_slist_free_all(call);
}

static b24_error_kind add_key(struct curl_slist **headers, const char *key, size_t length)
{
	b24_error error;

	b24_error_clear(&error);
	return b24_headers_add_idempotency_key(headers, key, length, &error);
}

static void idempotency_key_is_printable_and_has_its_length(void **state)
{
	static const char *const lines[] = {"Idempotency-Key: order-15~!", NULL};
	struct curl_slist *headers = NULL;
	char longest[256];

	(void)state;
	memset(longest, 'k', sizeof longest);
	assert_int_equal(add_key(&headers, "", 0), B24_ERROR_ARGUMENT);
	assert_int_equal(add_key(&headers, "a b", 3), B24_ERROR_ARGUMENT);
	assert_int_equal(add_key(&headers, "a\nb", 3), B24_ERROR_ARGUMENT);
	assert_int_equal(add_key(&headers, "\xC3\xA4", 2), B24_ERROR_ARGUMENT);
	assert_int_equal(add_key(&headers, longest, 256), B24_ERROR_ARGUMENT);
	assert_null(headers);
	assert_int_equal(add_key(&headers, "order-15~!", 10), B24_OK);
	assert_lines(headers, lines);
	assert_int_equal(add_key(&headers, longest, 255), B24_OK);
	curl_slist_free_all(headers);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(headers_are_listed_in_order),
		cmocka_unit_test(empty_value_is_sent_as_such),
		cmocka_unit_test(every_token_character_makes_a_name),
		cmocka_unit_test(name_has_its_length),
		cmocka_unit_test(no_second_header_can_be_smuggled_in),
		cmocka_unit_test(headers_of_the_client_itself_are_refused),
		cmocka_unit_test(lengths_are_limited),
		cmocka_unit_test(joined_list_begins_with_what_every_request_says),
		cmocka_unit_test(header_of_a_call_replaces_its_namesakes),
		cmocka_unit_test(empty_header_of_the_client_is_replaced_too),
		cmocka_unit_test(idempotency_key_is_printable_and_has_its_length),
	};

	return cmocka_run_group_tests_name("headers", tests, NULL, NULL);
}
