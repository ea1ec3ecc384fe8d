/* SPDX-License-Identifier: MIT */
/* What ends an exchange, and that it can be used again then. */
#include "fetch_fixture.h"
#include "unit.h"

#include <stdio.h>

/* --- What ends an exchange. --------------------------------------------------------------------
 */

static void deadline_holds_for_all_hops_together(void **state)
{
	fetch_test *t = *state;
	int64_t since = now_ms();

	t->request.deadline = b24_deadline_in(&t->host.host, SERVER_HOP_MS * 15);
	assert_int_equal(run(t, "found.slow", ""), CURLE_OPERATION_TIMEDOUT);
	assert_true(now_ms() - since >= SERVER_HOP_MS * 15);
	assert_uint_in_range(t->fetch->figures.redirect_count, 1, 15);
	assert_int_equal(t->fetch->figures.http_code, 302);
	assert_non_null(strstr(t->fetch->message, "Operation timed out after "));
	assert_non_null(strstr(t->fetch->message, " with 0 bytes received"));
	assert_usable(t);
}

static void deadline_holds_against_a_drip(void **state)
{
	fetch_test *t = *state;

	t->request.deadline = b24_deadline_in(&t->host.host, 600);
	assert_int_equal(run(t, "drip", "a=b"), CURLE_OPERATION_TIMEDOUT);
	assert_int_equal(t->fetch->figures.http_code, 200);
	assert_null(strstr(t->fetch->message, " with 0 bytes received"));
	assert_usable(t);
}

static void passed_deadline_ends_it_at_once(void **state)
{
	fetch_test *t = *state;

	t->request.deadline = now_ms() - 1;
	assert_int_equal(run(t, "hang", ""), CURLE_OPERATION_TIMEDOUT);
	assert_int_equal(t->fetch->figures.http_code, 0);
	assert_usable(t);
}

static bool is_time(void *context)
{
	return now_ms() >= *(int64_t *)context;
}

static void assert_interrupted(fetch_test *t, const char *method, const char *form)
{
	int64_t at = now_ms() + 60;

	t->host.on_wait = is_time;
	t->host.wait_context = &at;
	prepare(t, method, form);
	assert_int_equal(b24_fetch_run(t->fetch, t->pool, &t->request), B24_ERROR_INTERRUPTED);
	assert_usable(t);
}

static void interrupted_exchange_is_usable_again(void **state)
{
	assert_interrupted(*state, "hang", "a=b");
	assert_interrupted(*state, "hang", "");
	assert_interrupted(*state, "drip", "a=b");
}

static void interruption_within_a_later_hop_ends_all(void **state)
{
	assert_interrupted(*state, "found.slow", "");
	assert_interrupted(
		*state, "verbatim", "HTTP/1.1 307 Moved\r\nLocation: hang\r\nContent-Length: 0\r\n\r\n");
}

static void reply_that_is_too_large_is_refused(void **state)
{
	fetch_test *t = *state;
	b24_settings settings = settings_of(&t->host.host);

	settings.max_response_bytes = SERVER_LARGE - 1;
	b24_fetch_configure(t->fetch, &settings);
	assert_int_equal(run(t, "large", ""), CURLE_FILESIZE_EXCEEDED);
	assert_int_equal(t->fetch->figures.http_code, 200);
	settings = settings_of(&t->host.host);
	settings.max_response_bytes = SERVER_LARGE;
	b24_fetch_configure(t->fetch, &settings);
	assert_int_equal(run(t, "large", ""), CURLE_OK);
	assert_int_equal(t->fetch->transfer.reply.length, SERVER_LARGE);
}

static void broken_replies_are_named_as_libcurl_names_them(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(run(t, "die", "a=b"), CURLE_GOT_NOTHING);
	assert_int_equal(
		run(t, "verbatim.close", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":"),
		CURLE_PARTIAL_FILE);
	assert_int_equal(run(t, "verbatim.close",
						 "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\n"
						 "Content-Length: 7\r\n\r\ngarbage"),
		CURLE_BAD_CONTENT_ENCODING);
	assert_int_equal(t->fetch->figures.http_code, 200);
	assert_usable(t);
}

static void nobody_listens(void **state)
{
	fetch_test *t = *state;

	b24_fetch_reset(t->fetch);
	snprintf(t->url, sizeof t->url, "http://127.0.0.1:%d/", dead_port());
	assert_int_equal(b24_fetch_run(t->fetch, t->pool, &t->request), B24_OK);
	assert_int_equal(t->fetch->code, CURLE_COULDNT_CONNECT);
	assert_int_equal(t->fetch->figures.http_code, 0);
	assert_null(t->fetch->figures.content_type);
	assert_usable(t);
}

static void address_that_is_none_is_named(void **state)
{
	fetch_test *t = *state;
	static const struct {
		const char *url;
		CURLcode code;
	} bad[] = {{"", CURLE_URL_MALFORMAT}, {"http://", CURLE_URL_MALFORMAT},
		{"ftp://127.0.0.1/", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://127.0.0.1:99999/", CURLE_URL_MALFORMAT}};

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		b24_fetch_reset(t->fetch);
		snprintf(t->url, sizeof t->url, "%s", bad[i].url);
		assert_int_equal(b24_fetch_run(t->fetch, t->pool, &t->request), B24_OK);
		assert_int_equal(t->fetch->code, bad[i].code);
		assert_usable(t);
	}
}

/* --- The host leaves by longjmp. ---------------------------------------------------------------
 */

typedef struct escape {
	jmp_buf out;
	int64_t at;
} escape;

static bool leave(void *context)
{
	escape *e = context;

	if (now_ms() >= e->at) {
		longjmp(e->out, 1);
	}
	return false;
}

static void leave_an_exchange(fetch_test *t, const char *method, const char *form)
{
	escape e = {.at = now_ms() + 70};

	t->host.on_wait = leave;
	t->host.wait_context = &e;
	prepare(t, method, form);
	if (setjmp(e.out) == 0) {
		b24_fetch_run(t->fetch, t->pool, &t->request);
		fail_msg("the fetch came back");
	}
	t->host.on_wait = NULL;
}

static void renew(fetch_test *t)
{
	b24_settings settings = settings_of(&t->host.host);

	b24_fetch_free(t->fetch);
	t->fetch = b24_fetch_new(&t->host.host);
	b24_fetch_configure(t->fetch, &settings);
}

/* The teardown counts the blocks. */
static void exchange_that_was_left_can_be_freed(void **state)
{
	static const char *const methods[] = {"hang", "drip", "found.slow"};
	fetch_test *t = *state;

	for (size_t i = 0; i < COUNT_OF(methods); i++) {
		leave_an_exchange(t, methods[i], "");
		renew(t);
		assert_usable(t);
		leave_an_exchange(t, methods[i], "a=b");
		renew(t);
	}
	assert_usable(t);
	leave_an_exchange(t, "hang", "a=b");
}

static void exchange_that_was_left_can_be_reset(void **state)
{
	fetch_test *t = *state;

	leave_an_exchange(t, "hang", "a=b");
	assert_usable(t);
	leave_an_exchange(t, "found.slow", "");
	assert_usable(t);
}

/* As long as it is not freed, others make progress beside it. */
static void another_exchange_runs_beside_one_that_was_left(void **state)
{
	fetch_test *t = *state;
	b24_fetch *left = t->fetch;
	b24_settings settings = settings_of(&t->host.host);

	leave_an_exchange(t, "slow", "a=b");
	t->fetch = b24_fetch_new(&t->host.host);
	b24_fetch_configure(t->fetch, &settings);
	assert_usable(t);
	assert_int_equal(run(t, "slow", ""), CURLE_OK);
	b24_fetch_free(left);
	assert_usable(t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FETCH(deadline_holds_for_all_hops_together),
		WITH_FETCH(deadline_holds_against_a_drip),
		WITH_FETCH(passed_deadline_ends_it_at_once),
		WITH_FETCH(interrupted_exchange_is_usable_again),
		WITH_FETCH(interruption_within_a_later_hop_ends_all),
		WITH_FETCH(reply_that_is_too_large_is_refused),
		WITH_FETCH(broken_replies_are_named_as_libcurl_names_them),
		WITH_FETCH(nobody_listens),
		WITH_FETCH(address_that_is_none_is_named),
		WITH_FETCH(exchange_that_was_left_can_be_freed),
		WITH_FETCH(exchange_that_was_left_can_be_reset),
		WITH_FETCH(another_exchange_runs_beside_one_that_was_left),
	};

	return cmocka_run_group_tests_name("exchange_end", tests, NULL, NULL);
}
