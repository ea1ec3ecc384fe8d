/* SPDX-License-Identifier: MIT */
/* A process that forks: what the parent had open stays the parent's. */
#include "fixture.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/statistics.h"
#include "core/http/connection_pool.h"
#include "unit.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* In the child nothing of cmocka may be used: a failed assertion would go on as a second parent. */

static bool echoes(fixture *f, const char *json, bool read_only)
{
	b24_call *call = perform(f, "echo", json, read_only);
	bool good = has_result(call, json);

	b24_call_release(call);
	return good;
}

/* The parent's connection has served a call and is used for the next one as if nothing had been. */
static void assert_parent_goes_on(fixture *f, unsigned connections_of_child)
{
	for (int i = 0; i < 3; i++) {
		assert_true(echoes(f, "[\"parent\"]", false));
	}
	assert_int_equal(b24_client_stats(f->client)->connections, 1);
	assert_int_equal(f->server.log->connections, 1 + connections_of_child);
}

static bool call_in_child(void *context)
{
	return echoes(context, "[\"child\"]", false) && echoes(context, "[\"child\"]", true);
}

static void child_opens_a_connection_of_its_own(void **state)
{
	fixture *f = *state;

	assert_true(echoes(f, "[1]", false));
	assert_true(in_child(call_in_child, f));
	assert_parent_goes_on(f, 1);
}

static bool free_in_child(void *context)
{
	fixture *f = context;

	b24_client_free(f->client);
	b24_pool_free(f->pool);
	return f->host.live == 0;
}

/* To close an inherited TLS connection would be to send a farewell on it; without TLS the open
 * descriptors show whether the child touched it. */
static bool free_and_close_nothing_in_child(void *context)
{
	size_t open = open_descriptors();

	return free_in_child(context) && open_descriptors() == open;
}

static void child_may_free_what_it_inherited(void **state)
{
	fixture *f = *state;

	assert_true(echoes(f, "[1]", false));
	assert_true(in_child(free_and_close_nothing_in_child, f));
	assert_parent_goes_on(f, 0);
}

static bool call_and_free_in_child(void *context)
{
	return call_in_child(context) && free_in_child(context);
}

static void child_may_call_and_then_free(void **state)
{
	fixture *f = *state;

	assert_true(echoes(f, "[1]", false));
	assert_true(in_child(call_and_free_in_child, f));
	assert_parent_goes_on(f, 1);
}

static bool new_client_in_child(void *context)
{
	fixture *f = context;
	b24_settings settings = direct_settings(&f->host.host);

	use_settings(f, &settings);
	return call_and_free_in_child(f);
}

static void child_may_make_a_client_with_the_inherited_pool(void **state)
{
	fixture *f = *state;

	assert_true(echoes(f, "[1]", false));
	assert_true(in_child(new_client_in_child, f));
	assert_parent_goes_on(f, 1);
}

static bool fork_in_child(void *context)
{
	return call_in_child(context) && in_child(call_and_free_in_child, context) &&
		   call_and_free_in_child(context);
}

static void grandchild_opens_a_connection_of_its_own(void **state)
{
	fixture *f = *state;

	assert_true(echoes(f, "[1]", false));
	assert_true(in_child(fork_in_child, f));
	assert_parent_goes_on(f, 2);
}

static void pool_that_was_never_used_may_be_inherited(void **state)
{
	fixture *f = *state;

	assert_true(in_child(call_and_free_in_child, f));
	assert_true(echoes(f, "[1]", false));
	assert_int_equal(b24_client_stats(f->client)->connections, 1);
}

/* Parent and child talk at the same time, each on its own connection. */
static void parent_and_child_call_at_the_same_time(void **state)
{
	fixture *f = *state;
	int status = 0;
	pid_t child;

	assert_true(echoes(f, "[1]", false));
	child = fork();
	if (child == 0) {
		bool good = true;

		for (int i = 0; i < 20; i++) {
			good = good && echoes(f, "[\"child\"]", false);
		}
		kill(getpid(), good ? SIGKILL : SIGTERM); /* no clean-up, no leak check */
	}
	for (int i = 0; i < 20; i++) {
		assert_true(echoes(f, "[\"parent\"]", false));
	}
	waitpid(child, &status, 0);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	assert_parent_goes_on(f, 1);
}

/* --- A fork in the middle of a call. -----------------------------------------------------------
 */

typedef struct forking {
	fixture *f;
	pid_t child;
	bool calls; /* the child makes a call of its own at once */
	bool called;
} forking;

static bool fork_once(void *context)
{
	forking *g = context;

	if (g->child < 0) {
		g->child = fork();
		if (g->child == 0 && g->calls) {
			g->called = echoes(g->f, "[\"child\"]", false);
		}
	}
	return false;
}

/* The child comes back from the call without its reply; its verdict is how it dies. */
static void child_ends(forking *g, const b24_call *call)
{
	bool good = call->error.kind == B24_ERROR_INTERRUPTED && g->called == g->calls;

	g->f->host.on_wait = NULL;
	good = good && echoes(g->f, "[\"child\"]", false) && free_in_child(g->f);
	kill(getpid(), good ? SIGKILL : SIGTERM);
}

static void fork_within_a_call(fixture *f, bool child_calls)
{
	forking g = {.f = f, .child = -1, .calls = child_calls};
	int status = 0;
	b24_call *call;

	f->host.on_wait = fork_once;
	f->host.wait_context = &g;
	call = perform(f, "slow", "{}", false);
	if (g.child == 0) {
		child_ends(&g, call);
	}
	assert_true(has_result(call, "true"));
	b24_call_release(call);
	waitpid(g.child, &status, 0);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	assert_parent_goes_on(f, 1);
}

static void call_under_way_stays_with_the_parent(void **state)
{
	fork_within_a_call(*state, false);
}

static void child_may_call_while_the_parents_call_is_under_way(void **state)
{
	fork_within_a_call(*state, true);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(child_opens_a_connection_of_its_own),
		WITH_FIXTURE(child_may_free_what_it_inherited),
		WITH_FIXTURE(child_may_call_and_then_free),
		WITH_FIXTURE(child_may_make_a_client_with_the_inherited_pool),
		WITH_FIXTURE(grandchild_opens_a_connection_of_its_own),
		WITH_FIXTURE(pool_that_was_never_used_may_be_inherited),
		WITH_FIXTURE(parent_and_child_call_at_the_same_time),
		WITH_FIXTURE(call_under_way_stays_with_the_parent),
		WITH_FIXTURE(child_may_call_while_the_parents_call_is_under_way),
	};

	return cmocka_run_group_tests_name("client, forking", tests, NULL, NULL);
}
