/* SPDX-License-Identifier: MIT */
#include "limited.h"

#include "core/call/call.h"
#include "core/call/launch_and_wait.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define START_MS (1000 * INT64_C(1000))

int limited_setup(void **state)
{
	limited *t = calloc(1, sizeof *t);

	if (fixture_setup((void **)&t->f) != 0) {
		return -1;
	}
	strcpy(t->directory, "/tmp/b24-limits-XXXXXX");
	assert_non_null(mkdtemp(t->directory));
	snprintf(t->path, sizeof t->path, "%s/limits", t->directory);
	t->f->host.clock_ms = START_MS;
	t->limiter = b24_limiter_open_file(&t->f->host.host, t->path, &t->error);
	*state = t;
	return t->limiter != NULL ? 0 : -1;
}

int limited_teardown(void **state)
{
	limited *t = *state;
	int status;

	b24_limiter_free(t->limiter);
	unlink(t->path);
	rmdir(t->directory);
	status = fixture_teardown((void **)&t->f);
	free(t);
	return status;
}

b24_settings limited_settings(limited *t, b24_limit limit)
{
	b24_settings settings = direct_settings(&t->f->host.host);

	settings.limiter = t->limiter;
	settings.limit = limit;
	settings.rate = RATE;
	settings.burst = BURST;
	return settings;
}

void use_limit(limited *t, b24_limit limit)
{
	b24_settings settings = limited_settings(t, limit);

	use_settings(t->f, &settings);
}

unsigned room(limited *t)
{
	char portal[64];
	b24_bucket bucket;

	snprintf(portal, sizeof portal, "https://p%u.example", t->others++);
	bucket = limits_bucket(portal, RATE, BURST);
	return (unsigned)admitted_at_once(t->limiter, &bucket);
}

b24_call *finish(limited *t, b24_call *call, const b24_request *request)
{
	int64_t since = now_ms();

	t->paused_ms = 0;
	b24_call_launch(call, request);
	while (!b24_call_is_done(call)) {
		assert_true(now_ms() - since < 60000);
		if (call->state == B24_CALL_WAITING) {
			t->paused_ms += call->resume_at - t->f->host.clock_ms;
			t->f->host.clock_ms = call->resume_at;
		} else {
			usleep(500);
		}
		b24_calls_drive(&call, 1);
	}
	return call;
}

b24_error_kind call(limited *t, const char *method)
{
	b24_request request = request_of(method);
	b24_call *done = b24_call_acquire(t->f->client);
	b24_error_kind kind;

	b24_buffer_append_text(&done->body.text, "{}");
	kind = finish(t, done, &request)->error.kind;
	b24_call_release(done);
	return kind;
}

b24_error_kind call_for_reply(
	limited *t, b24_request request, const char *status, const char *header, const char *body)
{
	b24_call *done = b24_call_acquire(t->f->client);
	b24_error_kind kind;
	char reply[1024];

	snprintf(reply, sizeof reply, "HTTP/1.1 %s\r\n%sContent-Length: %zu\r\n\r\n%s", status, header,
		strlen(body), body);
	b24_buffer_append_text(&done->body.text, reply);
	kind = finish(t, done, &request)->error.kind;
	b24_call_release(done);
	return kind;
}

unsigned requests(const limited *t)
{
	return t->f->server.log->requests;
}
