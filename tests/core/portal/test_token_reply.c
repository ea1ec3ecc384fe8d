/* SPDX-License-Identifier: MIT */
/* The reply of an authorization server. */
#include "core/portal/token_reply.h"

#include "support.h"
#include "unit.h"

#include <stdio.h>

static b24_error error; /* of the reply judged last */

static b24_error_kind judge(long status, const char *body)
{
	b24_buffer reply = sealed(&b24_host_posix, body, strlen(body));
	b24_envelope envelope;
	b24_error_kind kind;

	b24_error_clear(&error);
	b24_envelope_init(&envelope, &b24_host_posix);
	kind = b24_token_reply_classify(&envelope, &reply, status, 16, &error);
	assert_true((kind == B24_OK) == (error.message[0] == '\0'));
	assert_int_equal(error.http_status, status);
	b24_envelope_free(&envelope);
	b24_buffer_free(&reply);
	return kind;
}

static void tokens_are_a_success(void **state)
{
	(void)state;
	assert_int_equal(judge(200, "{\"access_token\":\"a\",\"refresh_token\":\"b\"}"), B24_OK);
	assert_int_equal(judge(200, " {\"x\":[],\"access_token\":\"a\"} "), B24_OK);
	assert_int_equal(judge(200, "{\"access_token\":0,\"access_token\":\"a\"}"), B24_OK);
}

static void what_has_no_token_is_none(void **state)
{
	static const char *const bodies[] = {"", "x", "[]", "[\"access_token\"]", "\"access_token\"",
		"{}", "{\"access_token\":\"\"}", "{\"access_token\":5}", "{\"access_token\":null}",
		"{\"Access_Token\":\"a\"}", "{\"access_token\":\"a\"", "<html>",
		"{\"access_token\":\"a\",\"access_token\":0}"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		if (judge(200, bodies[i]) != B24_ERROR_PROTOCOL) {
			fail_msg("%s: %s", bodies[i], error.message);
		}
	}
	assert_int_equal(judge(302, "{\"access_token\":\"a\"}"), B24_ERROR_PROTOCOL);
	assert_int_equal(judge(500, "{\"access_token\":\"a\"}"), B24_ERROR_PROTOCOL);
}

static void errors_have_their_kinds(void **state)
{
	static const struct {
		const char *code;
		b24_error_kind kind;
	} known[] = {
		{"invalid_grant", B24_ERROR_AUTH},
		{"invalid_client", B24_ERROR_AUTH},
		{"INVALID_CLIENT", B24_ERROR_AUTH},
		{"invalid_request", B24_ERROR_AUTH},
		{"wrong_client", B24_ERROR_AUTH},
		{"ERROR_OAUTH", B24_ERROR_AUTH},
		{"PAYMENT_REQUIRED", B24_ERROR_ACCESS_DENIED},
		{"insufficient_scope", B24_ERROR_ACCESS_DENIED},
		{"invalid_scope", B24_ERROR_ACCESS_DENIED},
		{"PORTAL_DELETED", B24_ERROR_PORTAL_UNAVAILABLE},
		{"QUERY_LIMIT_EXCEEDED", B24_ERROR_RATE_LIMIT},
		{"something_new", B24_ERROR_API},
	};
	char body[256];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(known); i++) {
		snprintf(
			body, sizeof body, "{\"error\":\"%s\",\"error_description\":\"Why\"}", known[i].code);
		if (judge(400, body) != known[i].kind) {
			fail_msg("%s is %d", known[i].code, (int)error.kind);
		}
		assert_string_equal(error.code, known[i].code);
		assert_non_null(strstr(error.message, "Why"));
	}
	/* An error counts more than a token and than the status. */
	assert_int_equal(
		judge(200, "{\"access_token\":\"a\",\"error\":\"invalid_grant\"}"), B24_ERROR_AUTH);
	assert_int_equal(judge(401, "{\"error\":5}"), B24_ERROR_AUTH);
	assert_int_equal(judge(503, "{\"error\":\"\"}"), B24_ERROR_API);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tokens_are_a_success),
		cmocka_unit_test(what_has_no_token_is_none),
		cmocka_unit_test(errors_have_their_kinds),
	};

	return cmocka_run_group_tests_name("grant", tests, NULL, NULL);
}
