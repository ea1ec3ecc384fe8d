/* SPDX-License-Identifier: MIT */
/* Two threads, each with a pool and a client of its own. Meant for ThreadSanitizer. */
#include "fixture.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/client_secrets.h"
#include "core/call/launch_and_wait.h"
#include "core/http/connection_pool.h"
#include "unit.h"

#include <pthread.h>
#include <stdio.h>

#define CALLS 200

typedef struct worker {
	fixture *fixture; /* borrowed; nobody else's while the thread runs */
	const char *name;
	pthread_barrier_t *barrier; /* borrowed; common to both */
	unsigned right;             /* replies that carry what this thread has sent */
} worker;

/* Assertions may not leave a thread: it counts instead. */
static void *call_in_step(void *argument)
{
	worker *self = argument;
	b24_request request = request_of("echo");
	char token[64], body[64], expected[160];

	for (unsigned i = 0; i < CALLS; i++) {
		b24_call *call;

		snprintf(token, sizeof token, "token-%u-of-%s", i / 10, self->name);
		snprintf(body, sizeof body, "{\"%s\":%u}", self->name, i);
		snprintf(expected, sizeof expected, "{\"%s\":%u,\"auth\":\"%s\"}", self->name, i, token);
		pthread_barrier_wait(self->barrier);
		if (i % 10 == 0 && !b24_client_set_token(self->fixture->client, token)) {
			continue;
		}
		call = b24_call_acquire(self->fixture->client);
		b24_buffer_append_text(&call->body.text, body);
		b24_call_perform(call, &request);
		self->right += has_result(call, expected);
		b24_call_release(call);
	}
	return NULL;
}

static void clients_of_two_threads_share_nothing(void **state)
{
	void *fixtures[2];
	pthread_t threads[2];
	pthread_barrier_t barrier;
	worker workers[2] = {{.name = "one"}, {.name = "two"}};

	(void)state;
	pthread_barrier_init(&barrier, NULL, 2);
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(fixture_setup(&fixtures[i]), 0);
		workers[i].fixture = fixtures[i];
		workers[i].barrier = &barrier;
	}
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(pthread_create(&threads[i], NULL, call_in_step, &workers[i]), 0);
	}
	for (size_t i = 0; i < 2; i++) {
		pthread_join(threads[i], NULL);
	}
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(workers[i].right, CALLS);
		assert_int_equal(workers[i].fixture->server.log->requests, CALLS);
		assert_int_equal(workers[i].fixture->server.log->connections, 1);
		assert_int_equal(fixture_teardown(&fixtures[i]), 0);
	}
	pthread_barrier_destroy(&barrier);
}

static void *live_and_die(void *argument)
{
	fixture *f = argument;
	b24_settings settings;

	for (int i = 0; i < 20; i++) {
		b24_client_free(f->client);
		b24_pool_free(f->pool);
		f->pool = b24_pool_new(&f->host.host, 8);
		settings = direct_settings(&f->host.host);
		f->client = client_of(f, f->server.url, &settings);
		outcome(f, "ok", "{}", false);
	}
	return NULL;
}

static void pools_come_and_go_in_two_threads(void **state)
{
	void *fixtures[2];
	pthread_t threads[2];

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(fixture_setup(&fixtures[i]), 0);
	}
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(pthread_create(&threads[i], NULL, live_and_die, fixtures[i]), 0);
	}
	for (size_t i = 0; i < 2; i++) {
		pthread_join(threads[i], NULL);
		assert_int_equal(((fixture *)fixtures[i])->server.log->connections, 20);
		assert_int_equal(fixture_teardown(&fixtures[i]), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(clients_of_two_threads_share_nothing),
		cmocka_unit_test(pools_come_and_go_in_two_threads),
	};

	return cmocka_run_group_tests_name("client: threads", tests, NULL, NULL);
}
