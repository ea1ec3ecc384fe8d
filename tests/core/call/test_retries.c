/* SPDX-License-Identifier: MIT */
/* Attempts of one call: what is sent again, how often, when. */
#include "core/http/request_headers.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/launch_and_wait.h"
#include "core/call/statistics.h"
#include "core/http/connection_pool.h"
#include "retrying.h"
#include "unit.h"

#include <stdio.h>
#include <unistd.h>

/* --- What is sent again. -----------------------------------------------------------------------
 */

static void assert_same_requests(const fixture *f, unsigned count)
{
	assert_int_equal(f->server.log->requests, count);
	for (unsigned i = 1; i < count; i++) {
		assert_true(f->server.log->marks[i] == f->server.log->marks[0]);
	}
}

static void read_is_sent_again_until_it_succeeds(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "die.first", 3, "{\"a\":1}");
	const b24_stats *stats = b24_client_stats(f->client);

	t.request.read_only = true;
	f->server.log->failing = 3;
	assert_int_equal(drive(&t), B24_OK);
	assert_true(has_result(t.call, "{\"a\":1}"));
	assert_same_requests(f, 4);
	assert_int_equal(stats->calls, 4);
	assert_int_equal(stats->failures, 3);
	assert_int_equal(stats->retries, 3);
	b24_call_release(t.call);
}

static void write_that_may_have_been_executed_is_not_sent_again(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "die.first", 3, "{}");

	assert_int_equal(drive(&t), B24_ERROR_CONNECTION);
	assert_true(t.call->error.maybe_executed);
	assert_int_equal(f->server.log->requests, 1);
	assert_int_equal(t.paused, 0);
	b24_call_release(t.call);
}

static void refused_write_is_sent_again(void **state)
{
	fixture *f = *state;
	retry_test t = reply_of(f, "verbatim.first", "503 Service Unavailable", "", REFUSED);

	f->server.log->failing = 2;
	assert_int_equal(drive(&t), B24_OK);
	assert_false(t.call->error.maybe_executed);
	assert_same_requests(f, 3);
	b24_call_release(t.call);
}

static void write_that_never_left_is_sent_again(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "ok", 2, "{}");

	server_stop(&f->server);
	assert_int_equal(drive(&t), B24_ERROR_CONNECTION);
	assert_false(t.call->error.maybe_executed);
	assert_int_equal(t.paused, 2);
	assert_int_equal(b24_client_stats(f->client)->calls, 3);
	b24_call_release(t.call);
}

/* An error of the portal's own, or of what stands before it, leaves a write in doubt. */
static void assert_only_reads_are_repeated(
	fixture *f, const char *status, const char *body, b24_error_kind kind)
{
	unsigned before = f->server.log->requests;
	retry_test write = reply_of(f, "verbatim.first", status, "", body);
	retry_test read;

	f->server.log->failing = before + 2;
	assert_int_equal(drive(&write), kind);
	assert_true(write.call->error.maybe_executed);
	assert_int_equal(f->server.log->requests, before + 1);
	b24_call_release(write.call);
	read = reply_of(f, "verbatim.first", status, "", body);
	read.request.read_only = true;
	assert_int_equal(drive(&read), B24_OK);
	assert_int_equal(f->server.log->requests, before + 3);
	b24_call_release(read.call);
}

static void portals_own_troubles_are_worth_another_read(void **state)
{
	assert_only_reads_are_repeated(*state, "500 Internal Server Error", BROKEN, B24_ERROR_API);
	assert_only_reads_are_repeated(
		*state, "502 Bad Gateway", "<html>Bad gateway</html>", B24_ERROR_PROTOCOL);
}

static void portals_answers_are_not_asked_for_again(void **state)
{
	static const char *const statuses[] = {"400 Bad Request", "401 Unauthorized", "403 Forbidden"};
	fixture *f = *state;

	for (unsigned i = 0; i < COUNT_OF(statuses); i++) {
		retry_test t = reply_of(f, "verbatim.first", statuses[i], "", BROKEN);

		f->server.log->failing = 100;
		t.request.read_only = true;
		assert_int_not_equal(drive(&t), B24_OK);
		assert_int_equal(f->server.log->requests, i + 1);
		b24_call_release(t.call);
	}
}

/* --- How often. --------------------------------------------------------------------------------
 */

static void retries_are_counted_without_the_first_attempt(void **state)
{
	static const struct {
		int of_request;
		unsigned requests;
	} cases[] = {{0, 1}, {1, 2}, {5, 6}, {-1, 3}};
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);

	settings.retries = 2;
	use_settings(f, &settings);
	f->server.log->failing = 100;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		unsigned before = f->server.log->requests;
		retry_test t = call_of(f, "die.first", cases[i].of_request, "{}");

		t.request.read_only = true;
		assert_int_equal(drive(&t), B24_ERROR_CONNECTION);
		assert_true(t.call->error.maybe_executed);
		assert_int_equal(f->server.log->requests - before, cases[i].requests);
		b24_call_release(t.call);
	}
}

static void all_attempts_have_one_deadline(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "hang.first", 100, "{}");

	f->server.log->failing = 100;
	t.hangs = t.request.read_only = true;
	t.request.timeout_ms = 50000;
	t.request.attempt_timeout_ms = READ_TIMEOUT;
	/* Two are over after their own time; the third has less than that left. */
	assert_int_equal(drive(&t), B24_ERROR_DEADLINE);
	assert_true(t.call->error.maybe_executed);
	assert_int_equal(f->server.log->requests, 3);
	b24_call_release(t.call);
}

static void pause_beyond_the_deadline_is_not_begun(void **state)
{
	fixture *f = *state;
	retry_test t =
		reply_of(f, "verbatim.first", "503 Service Unavailable", "Retry-After: 1\r\n", REFUSED);

	t.request.timeout_ms = 1000;
	assert_int_equal(drive(&t), B24_ERROR_RATE_LIMIT);
	assert_int_equal(f->server.log->requests, 1);
	assert_int_equal(f->host.clock_ms, START_MS);
	b24_call_release(t.call);
}

/* --- When. -------------------------------------------------------------------------------------
 */

/* Whatever its key says: nobody knows whether the portal has stored a success. */
static void write_with_a_key_is_not_sent_again_when_its_reply_is_lost(void **state)
{
	static const char *const replies[][2] = {{"200 OK", "{\"result\":{\"it"}, {"200 OK", ""},
		{"500 Internal Server Error", BROKEN}, {"500 Internal Server Error", ""},
		{"502 Bad Gateway", "<html>Bad gateway</html>"},
		{"503 Service Unavailable", "<html></html>"}, {"503 Service Unavailable", BROKEN},
		{"504 Gateway Time-out", "<html></html>"}};
	fixture *f = *state;
	retry_test t = call_of(f, "die.first", 3, "{}");

	t.request.idempotent = true;
	assert_int_equal(drive(&t), B24_ERROR_CONNECTION);
	assert_true(t.call->error.maybe_executed);
	assert_int_equal(f->server.log->requests, 1);
	b24_call_release(t.call);
	for (unsigned i = 0; i < COUNT_OF(replies); i++) {
		t = reply_of(f, "verbatim", replies[i][0], "", replies[i][1]);
		t.request.idempotent = true;
		assert_int_not_equal(drive(&t), B24_OK);
		assert_true(t.call->error.maybe_executed);
		assert_int_equal(f->server.log->requests, i + 2);
		b24_call_release(t.call);
	}
}

static void write_with_a_key_is_not_sent_again_after_a_timeout(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "hang.first", 3, "{}");

	t.hangs = t.request.idempotent = true;
	t.request.timeout_ms = 0;
	t.request.attempt_timeout_ms = READ_TIMEOUT;
	assert_int_equal(drive(&t), B24_ERROR_TIMEOUT);
	assert_true(t.call->error.maybe_executed);
	assert_int_equal(f->server.log->requests, 1);
	b24_call_release(t.call);
}

static void write_with_a_key_is_sent_again_when_the_portal_has_refused_it(void **state)
{
	fixture *f = *state;
	retry_test t = reply_of(f, "verbatim.first", "503 Service Unavailable", "", REFUSED);
	b24_error error;

	t.request.idempotent = true;
	assert_int_equal(
		b24_headers_add_idempotency_key(&t.call->extra_headers, "key-1", 5, &error), B24_OK);
	assert_int_equal(drive(&t), B24_OK);
	assert_same_requests(f, 2);
	assert_true(server_saw_line(&f->server, "Idempotency-Key: key-1"));
	b24_call_release(t.call);
}

/* Its success is stored: the head of the reply says so. */
static void write_whose_reply_is_a_repetition_is_sent_again(void **state)
{
	static const char replayed[] = "Idempotent-Replayed: true\r\n";
	fixture *f = *state;
	retry_test t = reply_of(f, "verbatim.first", "200 OK", replayed, "{\"result\":");

	t.request.idempotent = true;
	assert_int_equal(drive(&t), B24_OK);
	assert_same_requests(f, 2);
	b24_call_release(t.call);
	/* Without a key the word means nothing, and an error of the portal's contradicts it. */
	t = reply_of(f, "verbatim", "200 OK", replayed, "{\"result\":");
	assert_int_equal(drive(&t), B24_ERROR_PROTOCOL);
	b24_call_release(t.call);
	t = reply_of(f, "verbatim", "500 Internal Server Error", replayed, BROKEN);
	t.request.idempotent = true;
	assert_int_equal(drive(&t), B24_ERROR_API);
	b24_call_release(t.call);
	assert_int_equal(f->server.log->requests, 4);
}

static void time_that_the_portal_names_is_waited_for(void **state)
{
	fixture *f = *state;
	retry_test t = reply_of(f, "verbatim.first", "429 Too Many", "Retry-After: 7\r\n", REFUSED);

	assert_int_equal(drive(&t), B24_OK);
	assert_int_equal(t.paused, 1);
	assert_true(t.pauses[0] >= 7000 && t.pauses[0] < 8000);
	b24_call_release(t.call);
}

static void time_beyond_the_deadline_ends_the_call(void **state)
{
	fixture *f = *state;
	retry_test t = reply_of(f, "verbatim.first", "429 Too Many", "Retry-After: 1e300\r\n", REFUSED);

	assert_int_equal(drive(&t), B24_ERROR_RATE_LIMIT);
	assert_true(t.call->error.retry_after > 1e299);
	assert_int_equal(f->server.log->requests, 1);
	b24_call_release(t.call);
}

/* --- Files. ------------------------------------------------------------------------------------
 */

static retry_test call_with_file(fixture *f, int descriptor)
{
	retry_test t = call_of(f, "die.first", 3, "[\"");

	t.request.read_only = true;
	assert_true(b24_body_add_file(&t.call->body, descriptor, 6));
	b24_buffer_append_text(&t.call->body.text, "\"]");
	return t;
}

static void file_is_sent_again_from_its_beginning(void **state)
{
	fixture *f = *state;
	retry_test t = call_with_file(f, file_of("portal", 6));

	f->server.log->failing = 2;
	assert_int_equal(drive(&t), B24_OK);
	assert_true(has_result(t.call, "[\"cG9ydGFs\"]"));
	assert_same_requests(f, 3);
	b24_call_release(t.call);
}

static void shorten_the_file(retry_test *t)
{
	assert_int_equal(ftruncate(t->call->body.files[0].descriptor, 3), 0);
}

static void file_that_has_become_shorter_ends_the_call(void **state)
{
	fixture *f = *state;
	retry_test t = call_with_file(f, file_of("portal", 6));

	t.on_pause = shorten_the_file;
	assert_int_equal(drive(&t), B24_ERROR_TRANSPORT);
	assert_true(t.call->error.lasting);
	assert_true(t.call->error.maybe_executed); /* the first one was */
	assert_int_equal(t.paused, 1);
	assert_int_equal(f->server.log->requests, 1); /* the second one never was complete */
	b24_call_release(t.call);
}

/* --- What the error says. ----------------------------------------------------------------------
 */

static void doubt_stays_when_a_later_attempt_fails_otherwise(void **state)
{
	fixture *f = *state;
	retry_test t = reply_of(f, "die.verbatim", "400 Bad Request", "", BROKEN);

	t.request.read_only = true;
	assert_int_equal(drive(&t), B24_ERROR_API);
	assert_int_equal(t.call->error.http_status, 400);
	assert_true(t.call->error.maybe_executed);
	assert_int_equal(f->server.log->requests, 2);
	b24_call_release(t.call);
	/* It is the call's, not its successor's. */
	t = reply_of(f, "verbatim", "400 Bad Request", "", BROKEN);
	assert_int_equal(drive(&t), B24_ERROR_API);
	assert_false(t.call->error.maybe_executed);
	b24_call_release(t.call);
}

static void success_is_without_traces_of_failures(void **state)
{
	fixture *f = *state;
	retry_test t =
		reply_of(f, "verbatim.first", "503 Service Unavailable", "Retry-After: 2\r\n", REFUSED);

	assert_int_equal(drive(&t), B24_OK);
	assert_string_equal(t.call->error.message, "");
	assert_string_equal(t.call->error.code, "");
	assert_int_equal(t.call->error.http_status, 200);
	b24_call_release(t.call);
}

/* --- Beside other things. ----------------------------------------------------------------------
 */

/* The portal has moved: the request goes on there. */
static void redirect_is_no_retry(void **state)
{
	fixture *f = *state;
	char location[256];
	retry_test t;

	snprintf(location, sizeof location,
		"Location: http://localhost:%d/rest/1/" SERVER_SECRET "/verbatim.first\r\n",
		f->server.port);
	t = reply_of(f, "verbatim.first", "302 Found", location, "<html></html>");
	observe(&t);
	t.request.retries = 0;
	assert_int_equal(drive(&t), B24_OK);
	assert_int_equal(f->server.log->requests, 2);
	assert_int_equal(t.seen_count, 1);
	assert_int_equal(t.seen[0].number, 1);
	assert_int_equal(t.paused, 0);
	assert_int_equal(b24_client_stats(f->client)->retries, 0);
	assert_true(t.call->moved);
	b24_call_release(t.call);
}

static bool stop(void *context)
{
	(void)context;
	return true;
}

static void interruption_ends_a_pause(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "die.first", 3, "{}");

	t.request.read_only = true;
	b24_call_launch(t.call, &t.request);
	while (t.call->state != B24_CALL_WAITING) {
		b24_calls_drive(&t.call, 1);
		usleep(500);
	}
	f->host.on_wait = stop;
	assert_int_equal(b24_calls_wait(&t.call, 1), 0);
	assert_int_equal(t.call->error.kind, B24_ERROR_INTERRUPTED);
	assert_true(t.call->error.maybe_executed);
	assert_int_equal(f->server.log->requests, 1);
	b24_call_release(t.call);
}

static void ended_pause_leaves_nothing_behind(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "die.first", 3, "{}");

	t.request.read_only = true;
	b24_call_launch(t.call, &t.request);
	while (t.call->state != B24_CALL_WAITING) {
		b24_calls_drive(&t.call, 1);
		usleep(500);
	}
	b24_call_release(t.call);
	t = call_of(f, "die.first", 0, "{}"); /* the same memory */
	assert_int_equal(drive(&t), B24_OK);
	assert_int_equal(t.call->attempts, 1);
	b24_call_release(t.call);
}

static void let_it_succeed(retry_test *t)
{
	t->f->server.log->failing = 0;
}

/* The first attempt fails, the second succeeds. */
static b24_error_kind fail_and_succeed(fixture *f)
{
	b24_call *call = b24_call_acquire(f->client);
	b24_error_kind kind;
	retry_test t;

	if (call == NULL) {
		return B24_ERROR_MEMORY;
	}
	b24_call_release(call); /* so that it is there for the next one */
	t = call_of(f, "die.first", 2, "{}");
	f->server.log->failing = UINT32_MAX;
	t.on_pause = let_it_succeed;
	t.request.read_only = true;
	kind = drive(&t);
	b24_call_release(t.call);
	return kind;
}

static b24_error_kind try_retries(test_host *host, void *context)
{
	fixture f = {.server = ((const fixture *)context)->server, .host = *host};
	b24_error_kind kind = B24_ERROR_MEMORY;

	f.host.host.context = &f.host;
	if (fixture_try(&f)) {
		kind = fail_and_succeed(&f);
	}
	b24_client_free(f.client);
	b24_pool_free(f.pool);
	*host = f.host;
	host->host.context = host;
	return kind;
}

static void retries_survive_without_memory(void **state)
{
	sweep_out_of_memory(try_retries, *state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(read_is_sent_again_until_it_succeeds),
		WITH_FIXTURE(write_that_may_have_been_executed_is_not_sent_again),
		WITH_FIXTURE(refused_write_is_sent_again),
		WITH_FIXTURE(write_that_never_left_is_sent_again),
		WITH_FIXTURE(portals_own_troubles_are_worth_another_read),
		WITH_FIXTURE(portals_answers_are_not_asked_for_again),
		WITH_FIXTURE(retries_are_counted_without_the_first_attempt),
		WITH_FIXTURE(all_attempts_have_one_deadline),
		WITH_FIXTURE(pause_beyond_the_deadline_is_not_begun),
		WITH_FIXTURE(write_with_a_key_is_not_sent_again_when_its_reply_is_lost),
		WITH_FIXTURE(write_with_a_key_is_not_sent_again_after_a_timeout),
		WITH_FIXTURE(write_with_a_key_is_sent_again_when_the_portal_has_refused_it),
		WITH_FIXTURE(write_whose_reply_is_a_repetition_is_sent_again),
		WITH_FIXTURE(time_that_the_portal_names_is_waited_for),
		WITH_FIXTURE(time_beyond_the_deadline_ends_the_call),
		WITH_FIXTURE(file_is_sent_again_from_its_beginning),
		WITH_FIXTURE(file_that_has_become_shorter_ends_the_call),
		WITH_FIXTURE(doubt_stays_when_a_later_attempt_fails_otherwise),
		WITH_FIXTURE(success_is_without_traces_of_failures),
		WITH_FIXTURE(redirect_is_no_retry),
		WITH_FIXTURE(interruption_ends_a_pause),
		WITH_FIXTURE(ended_pause_leaves_nothing_behind),
		WITH_FIXTURE(retries_survive_without_memory),
	};

	return cmocka_run_group_tests_name("call_retries", tests, NULL, NULL);
}
