/* SPDX-License-Identifier: MIT */
/* Why a command of a batch has failed, and what calls have for batches. */
#include "core/call/command_error.h"
#include "core/call/call.h"
#include "core/call/client_secrets.h"
#include "core/call/launch_and_wait.h"
#include "core/call/operating_time.h"
#include "fixture.h"
#include "unit.h"

#include <stdio.h>

typedef struct read_error {
	padded_text padded;
	b24_json_scan scan;
	b24_command_error error;
	b24_error_kind kind;
} read_error;

static read_error read_text(fixture *f, const char *text)
{
	read_error read = {.padded = padded_text_new(text, strlen(text), 0)};

	b24_json_scan_init(&read.scan, &b24_host_posix);
	assert_int_equal(
		b24_json_scan_run(&read.scan, read.padded.text, strlen(text), 64, NULL, NULL), B24_JSON_OK);
	b24_command_error_init(&read.error, &f->host.host);
	read.kind = b24_command_error_read(&read.error, f->client, &read.scan.root);
	return read;
}

static void end(read_error *read)
{
	b24_command_error_free(&read->error);
	b24_json_scan_free(&read->scan);
	padded_text_free(&read->padded);
}

static void assert_error(fixture *f, const char *text, b24_error_kind kind, const char *code)
{
	read_error read = read_text(f, text);

	assert_int_equal(read.kind, kind);
	assert_string_equal(read.error.error.code, code);
	end(&read);
}

static void errors_have_their_kinds(void **state)
{
	assert_error(*state, "{\"error\":\"ACCESS_DENIED\",\"error_description\":\"x\"}",
		B24_ERROR_ACCESS_DENIED, "ACCESS_DENIED");
	assert_error(*state, "{\"error\":\"OPERATION_TIME_LIMIT\"}", B24_ERROR_OPERATION_LIMIT,
		"OPERATION_TIME_LIMIT");
	assert_error(*state, "{\"error\":{\"code\":\"X\",\"message\":\"y\",\"validation\":[]}}",
		B24_ERROR_VALIDATION, "X");
}

static void bare_values_are_errors(void **state)
{
	assert_error(*state, "\"ACCESS_DENIED\"", B24_ERROR_ACCESS_DENIED, "ACCESS_DENIED");
	assert_error(*state, "17", B24_ERROR_API, "17");
	assert_error(*state, "{\"code\":\"X\",\"message\":\"y\"}", B24_ERROR_API, "X");
}

static void what_is_beside_a_result_is_an_error_all_the_same(void **state)
{
	assert_error(*state, "{\"error\":0,\"result\":1}", B24_ERROR_API, "");
}

static void only_what_broke_inside_may_have_been_executed(void **state)
{
	read_error broken = read_text(*state, "{\"error\":\"INTERNAL_SERVER_ERROR\"}");
	read_error refused = read_text(*state, "{\"error\":\"ANYTHING\"}");

	assert_true(broken.error.error.maybe_executed);
	assert_false(refused.error.error.maybe_executed);
	end(&broken);
	end(&refused);
}

static void misplaced_methods_are_known(void **state)
{
	read_error misplaced = read_text(*state, "{\"error\":\"error_batch_method_not_allowed\"}");
	read_error other = read_text(*state, "{\"error\":\"ERROR_METHOD_NOT_FOUND\"}");

	assert_true(b24_command_error_is_misplaced(&misplaced.error));
	assert_false(b24_command_error_is_misplaced(&other.error));
	end(&misplaced);
	end(&other);
}

static void secrets_are_blanked_out(void **state)
{
	fixture *f = *state;
	read_error read;

	assert_true(b24_client_hide(f->client, "a_hidden_secret"));
	read = read_text(f, "{\"error\":\"X\",\"error_description\":\"with a_hidden_secret in it\"}");
	assert_null(strstr(read.error.error.message, "a_hidden_secret"));
	assert_non_null(strstr(read.error.error.message, "in it"));
	end(&read);
}

static void one_error_does_not_show_another(void **state)
{
	fixture *f = *state;
	read_error read = read_text(f, "{\"error\":\"A\",\"error_description\":\"first\"}");
	padded_text second = padded_text_new("\"B\"", 3, 0);
	b24_json_slice slice = {.text = second.text, .length = 3, .type = B24_JSON_STRING};

	b24_command_error_read(&read.error, f->client, &slice);
	assert_string_equal(read.error.error.code, "B");
	assert_null(strstr(read.error.error.message, "first"));
	padded_text_free(&second);
	end(&read);
}

/* --- Calls. --- */

static void held_call_goes_out_later(void **state)
{
	fixture *f = *state;
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("ok");
	int64_t since = now_ms();

	request.hold_ms = 150;
	b24_buffer_append_text(&call->body.text, "{}");
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	assert_true(now_ms() - since >= 150);
	assert_int_equal(call->attempts, 1);
	b24_call_release(call);
}

static void reply_can_be_taken_over(void **state)
{
	fixture *f = *state;
	b24_call *call = perform(f, "ok", "{}", false);
	b24_buffer text;
	b24_envelope envelope;

	assert_int_equal(call->error.kind, B24_OK);
	b24_call_take_reply(call, &text, &envelope);
	b24_call_release(call);
	/* The call that is kept makes its next reply elsewhere. */
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	assert_int_not_equal(envelope.result.type, B24_JSON_NONE);
	assert_true(envelope.result.text > text.data && envelope.result.text < text.data + text.length);
	b24_envelope_free(&envelope);
	b24_buffer_free(&text);
}

static void reset_of_operating_time_is_by_the_portals_clock(void **state)
{
	static const char known[] = "{\"finish\":1000.5,\"operating\":1,\"operating_reset_at\":1030}";
	static const char over[] = "{\"finish\":1000,\"operating_reset_at\":900}";
	static const char unknown[] = "{\"finish\":1000}";

	(void)state;
	assert_true(b24_operating_reset_in(known, sizeof known - 1) == 29.5);
	assert_true(b24_operating_reset_in(over, sizeof over - 1) == 0);
	assert_true(b24_operating_reset_in(unknown, sizeof unknown - 1) < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(errors_have_their_kinds),
		WITH_FIXTURE(bare_values_are_errors),
		WITH_FIXTURE(what_is_beside_a_result_is_an_error_all_the_same),
		WITH_FIXTURE(only_what_broke_inside_may_have_been_executed),
		WITH_FIXTURE(misplaced_methods_are_known),
		WITH_FIXTURE(secrets_are_blanked_out),
		WITH_FIXTURE(one_error_does_not_show_another),
		WITH_FIXTURE(held_call_goes_out_later),
		WITH_FIXTURE(reply_can_be_taken_over),
		cmocka_unit_test(reset_of_operating_time_is_by_the_portals_clock),
	};

	return cmocka_run_group_tests_name("batch, errors", tests, NULL, NULL);
}
