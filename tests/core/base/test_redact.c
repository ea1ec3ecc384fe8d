/* SPDX-License-Identifier: MIT */
#include "core/base/redact.h"

#include "support.h"
#include "unit.h"

#include <stdlib.h>

/* Without the NUL, so that a look behind the end is a sanitizer's error. */
static void assert_redacted(const char *text, const char *secret, const char *expected)
{
	size_t length = strlen(text);
	char *copy = malloc(length);

	memcpy(copy, text, length);
	b24_redact(copy, length, secret);
	assert_memory_equal(copy, expected, length);
	free(copy);
}

static void assert_webhooks_redacted(const char *text, const char *expected)
{
	size_t length = strlen(text);
	char *copy = malloc(length);

	memcpy(copy, text, length);
	b24_redact_webhooks(copy, length);
	assert_memory_equal(copy, expected, length);
	free(copy);
}

static void secret_is_blanked_wherever_it_stands(void **state)
{
	(void)state;
	assert_redacted("s3cret", "s3cret", "******");
	assert_redacted("a s3cret b", "s3cret", "a ****** b");
	assert_redacted("s3crets3cret s3cre s3cret", "s3cret", "************ s3cre ******");
	assert_redacted("https://p/rest/1/s3cret/x", "s3cret", "https://p/rest/1/******/x");
	assert_redacted("abababab", "abab", "********");
	assert_redacted("aaaaaaa", "aaaa", "****aaa");
}

static void other_text_stays(void **state)
{
	(void)state;
	assert_redacted("", "s3cret", "");
	assert_redacted("s3cre", "s3cret", "s3cre");
	assert_redacted("S3CRET", "s3cret", "S3CRET");
	assert_redacted("nothing here", "s3cret", "nothing here");
}

static void short_or_missing_secrets_change_nothing(void **state)
{
	(void)state;
	assert_redacted("abc abc", "abc", "abc abc");
	assert_redacted("abc", "", "abc");
	assert_redacted("abc", NULL, "abc");
	assert_redacted("abcd", "abcd", "****");
}

static void webhook_paths_of_any_portal_are_blanked(void **state)
{
	(void)state;
	assert_webhooks_redacted("https://a.example/rest/12/abcDEF09/crm.deal.get",
		"https://a.example/rest/12/********/crm.deal.get");
	assert_webhooks_redacted("/rest/api/1/a_b-c/x", "/rest/api/1/*****/x");
	assert_webhooks_redacted("/rest/1/a /rest/2/bc", "/rest/1/* /rest/2/**");
	assert_webhooks_redacted("/rest/1/abc", "/rest/1/***");
	assert_webhooks_redacted("\"/rest/1/abc\"", "\"/rest/1/***\"");
	assert_webhooks_redacted("/rest/rest/7/xyz/", "/rest/rest/7/***/");
	assert_webhooks_redacted("/rest/api/rest/7/xyz/", "/rest/api/rest/7/***/");
}

static void what_is_no_webhook_stays(void **state)
{
	static const char *const texts[] = {"", "/rest/", "/rest/1", "/rest/1/", "/rest/12",
		"/rest/api/", "/rest/api/1", "/rest/api/1/", "/rest/crm.deal.get", "/rest/a1/secret",
		"/rest//secret", "rest/1/secret", "/REST/1/secret", "/rest", "/rest/1a/secret",
		"/rest/api"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		assert_webhooks_redacted(texts[i], texts[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(secret_is_blanked_wherever_it_stands),
		cmocka_unit_test(other_text_stays),
		cmocka_unit_test(short_or_missing_secrets_change_nothing),
		cmocka_unit_test(webhook_paths_of_any_portal_are_blanked),
		cmocka_unit_test(what_is_no_webhook_stays),
	};

	return cmocka_run_group_tests_name("redact", tests, NULL, NULL);
}
