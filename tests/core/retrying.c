/* SPDX-License-Identifier: MIT */
#include "retrying.h"

#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/launch_and_wait.h"
#include "unit.h"

#include <stdio.h>
#include <unistd.h>

void pass_the_pause(retry_test *t)
{
	test_host *host = &t->f->host;

	assert_true(t->paused < MOST_SEEN);
	t->pauses[t->paused++] = t->call->resume_at - host->clock_ms;
	host->clock_ms = t->call->resume_at;
	if (t->on_pause != NULL) {
		t->on_pause(t);
	}
}

static void pass_the_attempt(retry_test *t)
{
	if (t->hangs && t->f->server.log->requests == (unsigned)t->call->attempts) {
		t->hangs = t->f->server.log->failing > (unsigned)t->call->attempts;
		t->f->host.clock_ms = t->call->attempt_ends;
	}
	usleep(500);
}

void drive_on(retry_test *t)
{
	int64_t since = now_ms();

	while (!b24_call_is_done(t->call)) {
		assert_true(now_ms() - since < 60000);
		if (t->call->state == B24_CALL_WAITING) {
			pass_the_pause(t);
		} else {
			pass_the_attempt(t);
		}
		b24_calls_drive(&t->call, 1);
	}
}

b24_error_kind drive(retry_test *t)
{
	b24_call_launch(t->call, &t->request);
	drive_on(t);
	return t->call->error.kind;
}

static bool note_attempt(void *context, const b24_attempt *attempt)
{
	retry_test *t = context;

	assert_true(t->seen_count < MOST_SEEN);
	assert_int_equal(attempt->version, 2);
	assert_int_equal(attempt->method_length, t->request.method_length);
	assert_memory_equal(attempt->method, t->request.method, attempt->method_length);
	t->seen[t->seen_count++] = (seen_attempt){attempt->number, attempt->waited_ms,
		attempt->duration_ms, attempt->next_in_ms, attempt->http_status, *attempt->error};
	if (t->reenters && attempt->number == 1) {
		drive_on(t);
	}
	return (unsigned)attempt->number != t->stop_at;
}

static retry_test begin_retries(fixture *f, const char *method, int retries)
{
	retry_test t = {.f = f, .call = b24_call_acquire(f->client), .request = request_of(method)};

	assert_non_null(t.call);
	f->host.clock_ms = START_MS;
	t.request.retries = retries;
	return t;
}

retry_test call_of(fixture *f, const char *method, int retries, const char *body)
{
	retry_test t = begin_retries(f, method, retries);

	b24_buffer_append_text(&t.call->body.text, body);
	return t;
}

retry_test reply_of(
	fixture *f, const char *method, const char *status, const char *header_lines, const char *body)
{
	retry_test t = begin_retries(f, method, 3);
	char reply[1024];

	snprintf(reply, sizeof reply, "HTTP/1.1 %s\r\n%sContent-Length: %zu\r\n\r\n%s", status,
		header_lines, strlen(body), body);
	b24_buffer_append_text(&t.call->body.text, reply);
	return t;
}

void observe(retry_test *t)
{
	b24_client_observe(t->f->client, (b24_observer){note_attempt, t});
}
