/* SPDX-License-Identifier: MIT */
#include "several.h"

#include "core/call/call.h"
#include "core/call/launch_and_wait.h"
#include "unit.h"

#include <unistd.h>

b24_call *begin(b24_client *client, const char *body)
{
	b24_call *call = b24_call_acquire(client);

	assert_non_null(call);
	b24_buffer_append_text(&call->body.text, body);
	return call;
}

b24_call *launch(fixture *f, const char *method, const char *body)
{
	b24_call *call = begin(f->client, body);
	b24_request request = request_of(method);

	b24_call_launch(call, &request);
	return call;
}

b24_call *launch_and_fail(fixture *f)
{
	b24_call *call =
		begin(f->client, "HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n<html></html>");
	b24_request request = request_of("verbatim.close");

	request.read_only = true;
	request.retries = 1;
	b24_call_launch(call, &request);
	for (int i = 0; i < 20000 && call->state != B24_CALL_WAITING; i++) {
		b24_calls_drive(&call, 1);
		usleep(500);
	}
	assert_int_equal(call->state, B24_CALL_WAITING);
	call->resume_at += 3600 * 1000;
	return call;
}

void drive_until_arrived(fixture *f, b24_call *const *calls, size_t count, unsigned requests)
{
	for (int i = 0; i < 20000 && f->server.log->requests < requests; i++) {
		b24_calls_drive(calls, count);
		usleep(500);
	}
	assert_int_equal(f->server.log->requests, requests);
}

void wait_for_all(b24_call *const *calls, size_t count)
{
	b24_call *left[MANY];

	memcpy(left, calls, count * sizeof *calls);
	while (count > 0) {
		size_t done = b24_calls_wait(left, count);

		assert_true(done < count);
		assert_true(b24_call_is_done(left[done]));
		left[done] = left[--count];
	}
}

void end_all(b24_call *const *calls, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		b24_call_release(calls[i]);
	}
}
