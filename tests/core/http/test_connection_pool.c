/* SPDX-License-Identifier: MIT */
/* Slots and the pool that drives them, with plain libcurl options. */
#include "core/http/connection_pool.h"
#include "core/http/transfer_slot.h"
#include "server.h"
#include "support.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct pool_test {
	test_server server;
	test_host host;
	b24_pool *pool;
	b24_slot slot;
} pool_test;

static int setup(void **state)
{
	pool_test *t = calloc(1, sizeof *t);

	server_start(&t->server);
	test_host_init(&t->host);
	t->pool = b24_pool_new(&t->host.host, 1);
	*state = t;
	return t->pool == NULL;
}

static int teardown(void **state)
{
	pool_test *t = *state;
	size_t live;

	b24_slot_close(&t->slot);
	b24_pool_free(t->pool);
	server_stop(&t->server);
	live = t->host.live;
	free(t);
	return live != 0;
}

static size_t swallow(char *data, size_t size, size_t count, void *context)
{
	(void)data, (void)context;
	return size * count;
}

static bool open_for(pool_test *t, b24_slot *slot, const char *method)
{
	char url[128];
	bool fresh;

	if (!b24_slot_open(slot, t->pool, &fresh)) {
		return false;
	}
	snprintf(url, sizeof url, "%s%s", t->server.url, method);
	curl_easy_setopt(slot->easy, CURLOPT_URL, url);
	curl_easy_setopt(slot->easy, CURLOPT_PROXY, "");
	curl_easy_setopt(slot->easy, CURLOPT_WRITEFUNCTION, swallow);
	return true;
}

static b24_deadline in_ms(const pool_test *t, int64_t ms)
{
	return b24_deadline_in(&t->host.host, ms);
}

static void first_handle_is_fresh_and_stays(void **state)
{
	pool_test *t = *state;
	bool fresh = false;
	CURL *easy;

	assert_true(b24_slot_open(&t->slot, t->pool, &fresh));
	assert_true(fresh);
	easy = t->slot.easy;
	assert_true(b24_slot_open(&t->slot, t->pool, &fresh));
	assert_false(fresh);
	assert_ptr_equal(t->slot.easy, easy);
	b24_slot_close(&t->slot);
	assert_null(t->slot.easy);
	assert_true(b24_slot_open(&t->slot, t->pool, &fresh));
	assert_true(fresh);
}

static void closing_and_stopping_twice_does_nothing(void **state)
{
	pool_test *t = *state;

	b24_slot_stop(&t->slot);
	b24_slot_close(&t->slot);
	assert_true(open_for(t, &t->slot, "hang"));
	assert_true(b24_slot_start(&t->slot));
	b24_slot_stop(&t->slot);
	b24_slot_stop(&t->slot);
	b24_slot_close(&t->slot);
	b24_slot_close(&t->slot);
}

static void exchange_is_done_with_its_code(void **state)
{
	pool_test *t = *state;

	assert_true(open_for(t, &t->slot, "ok"));
	assert_true(b24_slot_start(&t->slot));
	assert_int_equal(b24_slot_wait(&t->slot, B24_NEVER), B24_OK);
	assert_int_equal(t->slot.code, CURLE_OK);
	b24_slot_stop(&t->slot);
	assert_true(open_for(t, &t->slot, "die"));
	assert_true(b24_slot_start(&t->slot));
	assert_int_equal(b24_slot_wait(&t->slot, B24_NEVER), B24_OK);
	assert_int_equal(t->slot.code, CURLE_GOT_NOTHING);
}

static void passed_deadline_ends_the_wait_at_once(void **state)
{
	pool_test *t = *state;
	int64_t since = now_ms();

	assert_true(open_for(t, &t->slot, "hang"));
	assert_true(b24_slot_start(&t->slot));
	assert_int_equal(b24_slot_wait(&t->slot, 0), B24_ERROR_DEADLINE);
	assert_true(now_ms() - since < 200);
}

static void exchange_under_way_may_be_closed(void **state)
{
	pool_test *t = *state;

	assert_true(open_for(t, &t->slot, "hang"));
	assert_true(b24_slot_start(&t->slot));
	assert_int_equal(b24_slot_wait(&t->slot, in_ms(t, 30)), B24_ERROR_DEADLINE);
	b24_slot_close(&t->slot);
	assert_true(server_await(&t->server.log->closed, 1));
}

/* Whoever waits drives all exchanges. */
static void waiting_for_one_exchange_finishes_another(void **state)
{
	pool_test *t = *state;
	b24_slot other = {0};

	assert_true(open_for(t, &t->slot, "slow"));
	assert_true(open_for(t, &other, "ok"));
	assert_true(b24_slot_start(&t->slot));
	assert_true(b24_slot_start(&other));
	assert_int_equal(b24_slot_wait(&t->slot, B24_NEVER), B24_OK);
	assert_true(other.done);
	assert_int_equal(b24_slot_wait(&other, 0), B24_OK);
	b24_slot_close(&other);
}

/* The pool of these tests keeps one. */
static void only_so_many_idle_connections_are_kept(void **state)
{
	pool_test *t = *state;
	b24_slot slots[3] = {0};

	for (size_t i = 0; i < COUNT_OF(slots); i++) {
		assert_true(open_for(t, &slots[i], "ok"));
		assert_true(b24_slot_start(&slots[i]));
	}
	for (size_t i = 0; i < COUNT_OF(slots); i++) {
		assert_int_equal(b24_slot_wait(&slots[i], B24_NEVER), B24_OK);
		b24_slot_close(&slots[i]);
	}
	assert_int_equal(t->server.log->connections, 3);
	assert_true(server_await(&t->server.log->closed, 2));
	assert_int_equal(t->server.log->closed, 2);
}

static bool handle_is_new_in_child(void *context)
{
	pool_test *t = context;
	bool fresh = false;
	bool good = b24_slot_open(&t->slot, t->pool, &fresh) && fresh;

	b24_slot_close(&t->slot);
	b24_pool_free(t->pool);
	return good && t->host.live == 0;
}

static void forked_child_gets_a_handle_of_its_own(void **state)
{
	pool_test *t = *state;
	bool fresh = false;

	assert_true(b24_slot_open(&t->slot, t->pool, &fresh));
	assert_true(in_child(handle_is_new_in_child, t));
	assert_true(b24_slot_open(&t->slot, t->pool, &fresh));
	assert_false(fresh);
}

/* --- Deadlines. --------------------------------------------------------------------------------
 */

static void no_budget_and_an_endless_one_never_end(void **state)
{
	(void)state;
	assert_true(b24_deadline_in(&b24_host_posix, 0) == B24_NEVER);
	assert_true(b24_deadline_in(&b24_host_posix, -5) == B24_NEVER);
	assert_true(b24_deadline_in(&b24_host_posix, INT64_MAX) == B24_NEVER);
	assert_true(b24_deadline_in(&b24_host_posix, INT64_MAX - 1) == B24_NEVER);
}

static void what_is_left_is_never_negative(void **state)
{
	(void)state;
	assert_true(b24_deadline_left(100, 40) == 60);
	assert_true(b24_deadline_left(100, 100) == 0);
	assert_true(b24_deadline_left(100, 1000) == 0);
	assert_true(b24_deadline_earlier(3, 4) == 3);
	assert_true(b24_deadline_earlier(B24_NEVER, 4) == 4);
}

/* --- Without memory. ---------------------------------------------------------------------------
 */

static b24_error_kind try_pool(test_host *host, void *context)
{
	b24_pool *pool = b24_pool_new(&host->host, 4);

	(void)context;
	b24_pool_free(pool);
	return pool != NULL ? B24_OK : B24_ERROR_MEMORY;
}

static void new_pool_survives_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_pool, NULL);
}

#define WITH_POOL(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_POOL(first_handle_is_fresh_and_stays),
		WITH_POOL(closing_and_stopping_twice_does_nothing),
		WITH_POOL(exchange_is_done_with_its_code),
		WITH_POOL(passed_deadline_ends_the_wait_at_once),
		WITH_POOL(exchange_under_way_may_be_closed),
		WITH_POOL(waiting_for_one_exchange_finishes_another),
		WITH_POOL(only_so_many_idle_connections_are_kept),
		WITH_POOL(forked_child_gets_a_handle_of_its_own),
		cmocka_unit_test(no_budget_and_an_endless_one_never_end),
		cmocka_unit_test(what_is_left_is_never_negative),
		cmocka_unit_test(new_pool_survives_without_memory),
	};

	return cmocka_run_group_tests_name("pool", tests, NULL, NULL);
}
