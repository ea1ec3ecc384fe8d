/* SPDX-License-Identifier: MIT */
/* A client whose calls carry a token. */
#include "fixture.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/client_secrets.h"
#include "core/call/launch_and_wait.h"
#include "core/portal/address_parse.h"
#include "unit.h"

static const char *head_of(const fixture *f)
{
	return (const char *)(uintptr_t)f->server.log->head;
}

static b24_call *perform_version(fixture *f, int version, const char *body)
{
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("echo");

	request.version = version;
	b24_buffer_append_text(&call->body.text, body);
	b24_call_perform(call, &request);
	return call;
}

static void token_is_the_last_member_of_an_object(void **state)
{
	static const char *const bodies[][2] = {
		{"{}", "{\"auth\":\"t0ken\"}"},
		{"{\"a\":1}", "{\"a\":1,\"auth\":\"t0ken\"}"},
		{"{\"a\":{}}", "{\"a\":{},\"auth\":\"t0ken\"}"},
	};
	fixture *f = *state;

	assert_true(b24_client_set_token(f->client, "t0ken"));
	for (int version = 2; version <= 3; version++) {
		for (size_t i = 0; i < COUNT_OF(bodies); i++) {
			b24_call *call = perform_version(f, version, bodies[i][0]);

			assert_true(has_result(call, bodies[i][1]));
			b24_call_release(call);
		}
	}
	assert_null(strstr(head_of(f), "t0ken"));
}

static void list_leaves_it_to_query_and_header(void **state)
{
	fixture *f = *state;
	b24_call *call;

	assert_true(b24_client_set_token(f->client, "t0k+n"));
	call = perform_version(f, 2, "[1]");
	assert_true(has_result(call, "[1]"));
	assert_non_null(strstr(head_of(f), "/echo?auth=t0k%2Bn HTTP"));
	b24_call_release(call);
	call = perform_version(f, 3, "[1]");
	assert_true(has_result(call, "[1]"));
	assert_true(server_saw_line(&f->server, "Authorization: Bearer t0k+n"));
	assert_null(strstr(head_of(f), "auth="));
	b24_call_release(call);
	/* The next call has an object again, and no header of the one before. */
	call = perform_version(f, 3, "{}");
	assert_null(strstr(head_of(f), "Bearer"));
	b24_call_release(call);
}

static void same_request_goes_out_again_with_another_token(void **state)
{
	fixture *f = *state;
	b24_call *call;
	b24_request request = request_of("echo");

	assert_true(b24_client_set_token(f->client, "a-long-former-token"));
	call = perform_version(f, 2, "{\"a\":1}");
	assert_true(b24_client_set_token(f->client, "new"));
	b24_call_rewind(call);
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	assert_true(has_result(call, "{\"a\":1,\"auth\":\"new\"}"));
	b24_call_rewind(call);
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	assert_true(has_result(call, "{\"a\":1,\"auth\":\"new\"}"));
	b24_call_release(call);
}

static void former_and_hidden_secrets_are_blanked_out(void **state)
{
	fixture *f = *state;
	char text[] = "form3r n3wer hidd3n other";

	assert_true(b24_client_set_token(f->client, "form3r"));
	assert_true(b24_client_set_token(f->client, "n3wer"));
	assert_true(b24_client_hide(f->client, "hidd3n"));
	assert_true(b24_client_hide(f->client, "hidd3n"));
	b24_client_redact(f->client, text, strlen(text));
	assert_string_equal(text, "****** ***** ****** other");
}

static void budget_is_one_for_all_attempts(void **state)
{
	fixture *f = *state;
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("echo");
	b24_deadline deadline;

	request.timeout_ms = 60000;
	b24_call_start_deadline(call, &request);
	deadline = call->deadline;
	b24_buffer_append_text(&call->body.text, "{}");
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	b24_call_rewind(call);
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	assert_true(call->deadline == deadline);
	b24_call_release(call);
}

static b24_error_kind try_token(test_host *host, void *context)
{
	b24_pool *pool = context;
	b24_address address;
	b24_settings settings = direct_settings(&host->host);
	b24_error error;
	b24_client *client = NULL;
	b24_error_kind kind = b24_address_parse_endpoint(
		&address, &host->host, "https://p.example/rest/", 23, false, &error);

	if (kind == B24_OK) {
		client = b24_client_new(&host->host, pool, &address, &settings);
		kind = client != NULL && b24_client_set_token(client, "t0ken") &&
					   b24_client_hide(client, "s3cret")
				   ? B24_OK
				   : B24_ERROR_MEMORY;
	} else {
		b24_settings_free(&settings);
	}
	b24_client_free(client);
	return kind;
}

static void tokens_survive_without_memory(void **state)
{
	fixture *f = *state;

	sweep_out_of_memory(try_token, f->pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(token_is_the_last_member_of_an_object),
		WITH_FIXTURE(list_leaves_it_to_query_and_header),
		WITH_FIXTURE(same_request_goes_out_again_with_another_token),
		WITH_FIXTURE(former_and_hidden_secrets_are_blanked_out),
		WITH_FIXTURE(budget_is_one_for_all_attempts),
		WITH_FIXTURE(tokens_survive_without_memory),
	};

	return cmocka_run_group_tests_name("client: tokens", tests, NULL, NULL);
}
