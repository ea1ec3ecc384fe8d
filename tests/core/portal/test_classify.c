/* SPDX-License-Identifier: MIT */
/* What a complete reply means. */
#include "core/portal/classify.h"

#include "core/portal/error_codes.h"
#include "support.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct reply {
	const char *body;
	long status;
	const char *content_type, *location;
	double retry_after; /* of the header; 0: none */
} reply;

static b24_error error; /* of the reply judged last */

static b24_error_kind judge_reply(const reply *r)
{
	b24_buffer body = sealed(&b24_host_posix, r->body, strlen(r->body));
	b24_envelope envelope;
	b24_error_kind kind;

	b24_error_clear(&error);
	if (r->retry_after > 0) {
		error.retry_after = r->retry_after;
	}
	b24_envelope_init(&envelope, &b24_host_posix);
	kind = b24_classify(&envelope, &body, r->status, r->content_type != NULL ? r->content_type : "",
		r->location != NULL ? r->location : "", 16, &error);
	if (kind == B24_OK) {
		assert_true(b24_slice_present(&envelope.result));
	} else {
		assert_int_equal(error.kind, kind);
		assert_int_not_equal(error.message[0], '\0');
	}
	assert_int_equal(error.http_status, r->status);
	b24_envelope_free(&envelope);
	b24_buffer_free(&body);
	return kind;
}

static b24_error_kind judge(long status, const char *body)
{
	reply r = {.body = body, .status = status};

	return judge_reply(&r);
}

/* --- Results. ----------------------------------------------------------------------------------
 */

static void result_of_any_type_is_a_success(void **state)
{
	static const char *const bodies[] = {"{\"result\":true}", "{\"result\":false}",
		"{\"result\":null}", "{\"result\":0}", "{\"result\":\"\"}", "{\"result\":[]}",
		"{\"result\":{}}", " {\"time\":{},\"result\":[1],\"total\":1} "};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		assert_int_equal(judge(200, bodies[i]), B24_OK);
	}
}

static void error_that_says_nothing_beside_a_result_is_none(void **state)
{
	static const char *const nothing[] = {"null", "\"\"", "0", "false", "[]", "{}"};
	char body[64];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(nothing); i++) {
		snprintf(body, sizeof body, "{\"result\":[1],\"error\":%s}", nothing[i]);
		assert_int_equal(judge(200, body), B24_OK);
	}
	assert_int_equal(judge(200, "{\"result\":[1],\"error\":\"X\"}"), B24_ERROR_API);
	assert_int_equal(judge(200, "{\"result\":[1],\"error\":1}"), B24_ERROR_API);
	assert_int_equal(judge(200, "{\"result\":[1],\"error\":true}"), B24_ERROR_API);
}

static void error_without_a_result_is_one_even_when_empty(void **state)
{
	(void)state;
	assert_int_equal(judge(200, "{\"error\":\"\"}"), B24_ERROR_API);
	assert_int_equal(judge(200, "{\"error\":0,\"error_description\":\"No\"}"), B24_ERROR_API);
	assert_string_equal(error.code, "0");
	assert_non_null(strstr(error.message, "No"));
}

/* --- Errors of version 2. ----------------------------------------------------------------------
 */

static void error_has_code_description_and_status(void **state)
{
	(void)state;
	assert_int_equal(
		judge(400, "{\"error\":\"ERROR_CORE\",\"error_description\":\"Something \\u00e9\"}"),
		B24_ERROR_API);
	assert_string_equal(error.code, "ERROR_CORE");
	assert_string_equal(error.message, "Something \xC3\xA9 (ERROR_CORE, HTTP 400)");
	assert_false(error.maybe_executed);
}

static void error_in_a_reply_with_status_200_is_found(void **state)
{
	(void)state;
	assert_int_equal(judge(200, "{\"error\":\"expired_token\"}"), B24_ERROR_AUTH);
}

static void error_that_is_a_bare_number_is_its_digits(void **state)
{
	(void)state;
	assert_int_equal(judge(400, "{\"error\":-32700.5,\"error_description\":\"x\"}"), B24_ERROR_API);
	assert_string_equal(error.code, "-32700.5");
}

static void error_without_a_code_is_told_by_its_description(void **state)
{
	(void)state;
	assert_int_equal(judge(400, "{\"error\":\"\",\"error_description\":\"Access denied.\"}"),
		B24_ERROR_ACCESS_DENIED);
	assert_int_equal(judge(200, "{\"error\":0,\"error_description\":\"ACCESS DENIED\"}"),
		B24_ERROR_ACCESS_DENIED);
	assert_int_equal(judge(400, "{\"error\":\"ERROR_X\",\"error_description\":\"Access denied.\"}"),
		B24_ERROR_API);
}

static void long_code_and_description_are_cut(void **state)
{
	char text[2001], body[5000];

	(void)state;
	memset(text, 'x', 2000);
	text[2000] = '\0';
	snprintf(body, sizeof body, "{\"error\":\"%s\",\"error_description\":\"%s\"}", text, text);
	assert_int_equal(judge(400, body), B24_ERROR_API);
	assert_int_equal(strlen(error.code), B24_ERROR_CODE_SIZE - 1);
	assert_true(strlen(error.message) < B24_ERROR_MESSAGE_SIZE);
}

static void error_of_a_strange_type_is_still_one(void **state)
{
	static const char *const bodies[] = {"{\"error\":[1,2]}", "{\"error\":{}}", "{\"error\":true}",
		"{\"error\":{\"code\":5,\"message\":[]}}", "{\"error\":\"\\u0000x\"}",
		"{\"error\":\"X\",\"error_description\":{\"a\":1}}"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		assert_int_equal(judge(400, bodies[i]), B24_ERROR_API);
	}
}

/* --- Errors of version 3. ----------------------------------------------------------------------
 */

static void error_object_of_version_3_is_understood(void **state)
{
	(void)state;
	assert_int_equal(
		judge(403, "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION\","
				   "\"message\":\"Not for you\"}}"),
		B24_ERROR_ACCESS_DENIED);
	assert_string_equal(error.code, "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION");
	assert_non_null(strstr(error.message, "Not for you"));
}

static void list_of_wrong_fields_makes_it_a_validation_error(void **state)
{
	(void)state;
	assert_int_equal(
		judge(400, "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION\","
				   "\"message\":\"m\",\"validation\":[{\"field\":\"f\",\"message\":\"x\"}]}}"),
		B24_ERROR_VALIDATION);
	assert_int_equal(
		judge(400, "{\"error\":{\"code\":\"SOMETHING\",\"validation\":{}}}"), B24_ERROR_API);
	/* What has a kind of its own keeps it. */
	assert_int_equal(
		judge(401, "{\"error\":{\"code\":\"expired_token\",\"validation\":[]}}"), B24_ERROR_AUTH);
}

/* --- When to come back. ------------------------------------------------------------------------
 */

static void operation_limit_ends_when_the_reply_says_so(void **state)
{
	(void)state;
	assert_int_equal(judge(429, "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":"
								"{\"finish\":1000.5,\"operating_reset_at\":1060}}"),
		B24_ERROR_OPERATION_LIMIT);
	assert_true(error.retry_after == 59.5);
	assert_int_equal(judge(429, "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":"
								"{\"finish\":1000,\"operating_reset_at\":900}}"),
		B24_ERROR_OPERATION_LIMIT);
	assert_true(error.retry_after == 0);
}

static void operation_limit_without_a_time_names_none(void **state)
{
	static const char *const times[] = {"null", "[]", "{}", "{\"finish\":1}",
		"{\"operating_reset_at\":1}", "{\"finish\":\"1\",\"operating_reset_at\":\"2\"}"};
	char body[128];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(times); i++) {
		snprintf(body, sizeof body, "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":%s}", times[i]);
		assert_int_equal(judge(429, body), B24_ERROR_OPERATION_LIMIT);
		assert_true(error.retry_after < 0);
	}
}

static void header_about_retrying_comes_first(void **state)
{
	reply r = {.body = "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":"
					   "{\"finish\":1000,\"operating_reset_at\":1060}}",
		.status = 429,
		.retry_after = 7};

	(void)state;
	assert_int_equal(judge_reply(&r), B24_ERROR_OPERATION_LIMIT);
	assert_true(error.retry_after == 7);
}

/* --- Redirects. --------------------------------------------------------------------------------
 */

static void redirect_names_the_new_place_without_its_path(void **state)
{
	reply r = {
		.body = "", .status = 302, .location = "https://new.example:8443/rest/1/secret1/x?a=b"};

	(void)state;
	assert_int_equal(judge_reply(&r), B24_ERROR_PORTAL_UNAVAILABLE);
	assert_non_null(strstr(error.message, "https://new.example:8443 "));
	assert_null(strstr(error.message, "secret1"));
	assert_false(error.maybe_executed);
}

static void redirect_to_a_doubtful_place_names_nothing(void **state)
{
	static const char *const locations[] = {
		"/rest/1/secret1/x", "https://user:secret1@new.example/", "secret1", "?secret1"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(locations); i++) {
		reply r = {.body = "{\"result\":1}", .status = 301, .location = locations[i]};

		assert_int_equal(judge_reply(&r), B24_ERROR_PORTAL_UNAVAILABLE);
		assert_null(strstr(error.message, "secret1"));
		assert_non_null(strstr(error.message, "another page"));
	}
}

static void redirect_without_a_place_is_judged_by_its_body(void **state)
{
	(void)state;
	assert_int_equal(judge(304, "{\"result\":1}"), B24_OK);
	assert_int_equal(judge(302, ""), B24_ERROR_PROTOCOL);
}

static void location_of_another_status_is_ignored(void **state)
{
	reply r = {.body = "{\"result\":1}", .status = 201, .location = "https://new.example/"};

	(void)state;
	assert_int_equal(judge_reply(&r), B24_OK);
}

/* --- Replies that are none. --------------------------------------------------------------------
 */

static void empty_reply_is_no_answer(void **state)
{
	(void)state;
	assert_int_equal(judge(200, ""), B24_ERROR_PROTOCOL);
	assert_true(error.maybe_executed);
	assert_non_null(strstr(error.message, "empty"));
	assert_int_equal(judge(404, ""), B24_ERROR_PROTOCOL);
	assert_false(error.maybe_executed);
	assert_int_equal(judge(502, ""), B24_ERROR_PROTOCOL);
	assert_true(error.maybe_executed);
}

static void page_of_html_is_no_answer(void **state)
{
	reply r = {.body = "<html>Bad gateway</html>", .status = 502, .content_type = "text/html"};

	(void)state;
	assert_int_equal(judge_reply(&r), B24_ERROR_PROTOCOL);
	assert_string_equal(
		error.message, "The reply is not JSON: syntax error at byte 0 (HTTP 502, text/html)");
	assert_true(error.maybe_executed);
	assert_string_equal(error.code, "");
}

static void invalid_json_is_no_answer(void **state)
{
	static const char *const bodies[] = {"{\"result\":1", "{\"result\":1}}", "{\"result\":01}",
		"{\"error\":\"X\"", "{\"result\":\"\xFF\"}",
		"{\"result\":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]}", "\xEF\xBB\xBF{\"result\":1}",
		"{\"result\":1} x", "{\"result\":\"\\ud800\"}"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		assert_int_equal(judge(200, bodies[i]), B24_ERROR_PROTOCOL);
		assert_true(error.maybe_executed);
	}
}

static void json_without_result_and_error_is_no_answer(void **state)
{
	static const char *const bodies[] = {"{}", "[]", "null", "17", "\"result\"", "{\"time\":{}}",
		"[{\"result\":1}]", "{\"error\":null}", "{\"Result\":1}"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		assert_int_equal(judge(200, bodies[i]), B24_ERROR_PROTOCOL);
		assert_non_null(strstr(error.message, "neither"));
	}
}

static void result_with_an_error_status_is_no_success(void **state)
{
	(void)state;
	assert_int_equal(judge(500, "{\"result\":true}"), B24_ERROR_PROTOCOL);
	assert_int_equal(judge(404, "{\"result\":true}"), B24_ERROR_PROTOCOL);
}

static b24_error_kind try_classify(test_host *host, void *context)
{
	b24_envelope envelope;
	b24_error_kind kind;
	b24_error e;

	b24_error_clear(&e);
	b24_envelope_init(&envelope, &host->host);
	kind = b24_classify(&envelope, context, 200, "", "", 16, &e);
	b24_envelope_free(&envelope);
	return kind;
}

static void judging_survives_without_memory(void **state)
{
	b24_buffer body = sealed(&b24_host_posix, BYTES("{\"result\":[[]]}"));

	(void)state;
	sweep_out_of_memory(try_classify, &body);
	b24_buffer_free(&body);
}

/* --- Codes. ------------------------------------------------------------------------------------
 */

typedef struct documented_code {
	const char *code;
	long status; /* 0: the documentation names none */
	b24_error_kind kind;
} documented_code;

/* Every error code that the portal's documentation lists as a system error, an error of REST 3.0
 * or one of the authorization server. */
static const documented_code documented[] = {
	{"ACCESS_DENIED", 403, B24_ERROR_ACCESS_DENIED},
	{"ERROR_BATCH_LENGTH_EXCEEDED", 400, B24_ERROR_API},
	{"ERROR_BATCH_METHOD_NOT_ALLOWED", 405, B24_ERROR_API},
	{"ERROR_MANIFEST_IS_NOT_AVAILABLE", 404, B24_ERROR_API},
	{"ERROR_UNEXPECTED_ANSWER", 500, B24_ERROR_API},
	{"INTERNAL_SERVER_ERROR", 500, B24_ERROR_API},
	{"INVALID_CREDENTIALS", 403, B24_ERROR_ACCESS_DENIED},
	{"INVALID_REQUEST", 400, B24_ERROR_API},
	{"METHOD_CONFIRM_DENIED", 403, B24_ERROR_ACCESS_DENIED},
	{"METHOD_CONFIRM_WAITING", 401, B24_ERROR_ACCESS_DENIED},
	{"NO_AUTH_FOUND", 401, B24_ERROR_AUTH},
	{"OPERATION_TIME_LIMIT", 429, B24_ERROR_OPERATION_LIMIT},
	{"OVERLOAD_LIMIT", 503, B24_ERROR_PORTAL_UNAVAILABLE},
	{"PORTAL_DELETED", 500, B24_ERROR_PORTAL_UNAVAILABLE},
	{"QUERY_LIMIT_EXCEEDED", 503, B24_ERROR_RATE_LIMIT},
	{"WRONG_AUTH_TYPE", 403, B24_ERROR_ACCESS_DENIED},
	{"expired_token", 401, B24_ERROR_AUTH},
	{"insufficient_scope", 403, B24_ERROR_ACCESS_DENIED},
	{"user_access_error", 403, B24_ERROR_ACCESS_DENIED},
	{"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 403, B24_ERROR_ACCESS_DENIED},
	{"BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", 400, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", 422, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", 403, B24_ERROR_ACCESS_DENIED},
	{"BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION", 0, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", 400, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", 400, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION", 0, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION", 0, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", 0, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", 400, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION", 400, B24_ERROR_API},
	{"BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION", 0, B24_ERROR_VALIDATION},
	{"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION", 0,
		B24_ERROR_VALIDATION},
	{"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", 400, B24_ERROR_VALIDATION},
	{"BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION", 0, B24_ERROR_API},
	{"ERROR_METHOD_NOT_FOUND", 404, B24_ERROR_METHOD_NOT_FOUND},
	{"PAYMENT_REQUIRED", 0, B24_ERROR_ACCESS_DENIED},
	{"invalid_client", 0, B24_ERROR_AUTH},
	{"invalid_grant", 0, B24_ERROR_AUTH},
	{"invalid_request", 0, B24_ERROR_API},
	{"invalid_scope", 0, B24_ERROR_API},
};

static void documented_codes_have_their_kind(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(documented); i++) {
		const documented_code *d = &documented[i];
		long status = d->status != 0 ? d->status : 400;

		if (b24_kind_of_portal_error(d->code, "", status) != d->kind) {
			fail_msg("%s: %d", d->code, (int)b24_kind_of_portal_error(d->code, "", status));
		}
	}
}

static void documented_codes_have_their_kind_in_either_envelope(void **state)
{
	char body[200];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(documented); i++) {
		long status = documented[i].status != 0 ? documented[i].status : 400;

		snprintf(body, sizeof body, "{\"error\":\"%s\"}", documented[i].code);
		assert_int_equal(judge(status, body), documented[i].kind);
		assert_string_equal(error.code, documented[i].code);
		snprintf(body, sizeof body, "{\"error\":{\"code\":\"%s\"}}", documented[i].code);
		assert_int_equal(judge(status, body), documented[i].kind);
		assert_string_equal(error.code, documented[i].code);
	}
}

static void letter_case_of_a_code_does_not_matter(void **state)
{
	char other[128];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(documented); i++) {
		long status = documented[i].status != 0 ? documented[i].status : 400;

		snprintf(other, sizeof other, "%s", documented[i].code);
		for (char *c = other; *c != '\0'; c++) {
			*c ^= (*c | 0x20) >= 'a' && (*c | 0x20) <= 'z' ? 0x20 : 0;
		}
		assert_int_equal(b24_kind_of_portal_error(other, "", status), documented[i].kind);
	}
}

static void kind_of_a_known_code_does_not_depend_on_the_status(void **state)
{
	static const long statuses[] = {200, 400, 401, 403, 404, 429, 500, 503};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(statuses); i++) {
		assert_int_equal(b24_kind_of_portal_error("QUERY_LIMIT_EXCEEDED", "", statuses[i]),
			B24_ERROR_RATE_LIMIT);
		assert_int_equal(
			b24_kind_of_portal_error("expired_token", "", statuses[i]), B24_ERROR_AUTH);
	}
}

static void unknown_code_is_told_by_the_status(void **state)
{
	static const char *const codes[] = {
		"", "0", "NEVER_HEARD_OF", "expired_tokens", "expired_toke"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(codes); i++) {
		assert_int_equal(b24_kind_of_portal_error(codes[i], "", 401), B24_ERROR_AUTH);
		assert_int_equal(b24_kind_of_portal_error(codes[i], "", 403), B24_ERROR_ACCESS_DENIED);
		assert_int_equal(b24_kind_of_portal_error(codes[i], "", 429), B24_ERROR_RATE_LIMIT);
		assert_int_equal(b24_kind_of_portal_error(codes[i], "", 200), B24_ERROR_API);
		assert_int_equal(b24_kind_of_portal_error(codes[i], "", 400), B24_ERROR_API);
		/* 503 means two opposite things: without its code it decides nothing. */
		assert_int_equal(b24_kind_of_portal_error(codes[i], "", 503), B24_ERROR_API);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(result_of_any_type_is_a_success),
		cmocka_unit_test(error_that_says_nothing_beside_a_result_is_none),
		cmocka_unit_test(error_without_a_result_is_one_even_when_empty),
		cmocka_unit_test(error_has_code_description_and_status),
		cmocka_unit_test(error_in_a_reply_with_status_200_is_found),
		cmocka_unit_test(error_that_is_a_bare_number_is_its_digits),
		cmocka_unit_test(error_without_a_code_is_told_by_its_description),
		cmocka_unit_test(long_code_and_description_are_cut),
		cmocka_unit_test(error_of_a_strange_type_is_still_one),
		cmocka_unit_test(error_object_of_version_3_is_understood),
		cmocka_unit_test(list_of_wrong_fields_makes_it_a_validation_error),
		cmocka_unit_test(operation_limit_ends_when_the_reply_says_so),
		cmocka_unit_test(operation_limit_without_a_time_names_none),
		cmocka_unit_test(header_about_retrying_comes_first),
		cmocka_unit_test(redirect_names_the_new_place_without_its_path),
		cmocka_unit_test(redirect_to_a_doubtful_place_names_nothing),
		cmocka_unit_test(redirect_without_a_place_is_judged_by_its_body),
		cmocka_unit_test(location_of_another_status_is_ignored),
		cmocka_unit_test(empty_reply_is_no_answer),
		cmocka_unit_test(page_of_html_is_no_answer),
		cmocka_unit_test(invalid_json_is_no_answer),
		cmocka_unit_test(json_without_result_and_error_is_no_answer),
		cmocka_unit_test(result_with_an_error_status_is_no_success),
		cmocka_unit_test(judging_survives_without_memory),
		cmocka_unit_test(documented_codes_have_their_kind),
		cmocka_unit_test(documented_codes_have_their_kind_in_either_envelope),
		cmocka_unit_test(letter_case_of_a_code_does_not_matter),
		cmocka_unit_test(kind_of_a_known_code_does_not_depend_on_the_status),
		cmocka_unit_test(unknown_code_is_told_by_the_status),
	};

	return cmocka_run_group_tests_name("classify", tests, NULL, NULL);
}
