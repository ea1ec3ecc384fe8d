/* SPDX-License-Identifier: MIT */
/* A mark that a forked child does not inherit. */
#include "core/base/fork_mark.h"
#include "support.h"
#include "unit.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/* --- The system, as it is and as others are. ---------------------------------------------------
 */

static enum advice { AS_IT_IS = 0, SAYS_YES, SAYS_NO } advice;
static bool one_pid_for_all;

/* Takes the place of the C library's. QEMU and other emulators of processors have said yes to any
 * advice for years, and did nothing; old kernels say no. */
int madvise(void *page, size_t size, int what)
{
	if (advice == SAYS_YES) {
		return 0;
	}
	if (advice == SAYS_NO) {
		errno = EINVAL;
		return -1;
	}
	return (int)syscall(SYS_madvise, page, size, what);
}

/* A child in a new namespace has number 1, and its parent may be number 1 of another one. */
pid_t getpid(void)
{
	return one_pid_for_all ? 1 : (pid_t)syscall(SYS_getpid);
}

static int as_it_is(void **state)
{
	(void)state;
	advice = AS_IT_IS;
	one_pid_for_all = false;
	return 0;
}

static int in_an_emulator(void **state)
{
	(void)state;
	advice = SAYS_YES;
	return 0;
}

static int on_an_old_kernel(void **state)
{
	(void)state;
	advice = SAYS_NO;
	return 0;
}

static int in_namespaces(void **state)
{
	(void)state;
	advice = SAYS_NO;
	one_pid_for_all = true;
	return 0;
}

/* --- Tests. ------------------------------------------------------------------------------------
 */

/* In the child nothing of cmocka may be used: a failed assertion would go on as a second parent. */

typedef struct mark_test {
	test_host host;
	b24_fork_mark *mark;
} mark_test;

static mark_test *begin(mark_test *t)
{
	test_host_init(&t->host);
	t->mark = b24_fork_mark_new(&t->host.host);
	assert_non_null(t->mark);
	return t;
}

static void end(mark_test *t)
{
	b24_fork_mark_free(&t->host.host, t->mark);
	assert_int_equal(t->host.live, 0);
}

static void new_mark_is_not_set(void **state)
{
	mark_test t;

	(void)state;
	begin(&t);
	assert_false(b24_fork_mark_is_set(t.mark));
	end(&t);
}

static void mark_stays_set_in_its_process(void **state)
{
	mark_test t;

	(void)state;
	begin(&t);
	for (int i = 0; i < 3; i++) {
		b24_fork_mark_set(t.mark);
		assert_true(b24_fork_mark_is_set(t.mark));
	}
	end(&t);
}

static bool is_not_set(void *context)
{
	return !b24_fork_mark_is_set(context);
}

static void child_does_not_inherit_it(void **state)
{
	mark_test t;

	(void)state;
	begin(&t);
	assert_true(in_child(is_not_set, t.mark)); /* not yet, either */
	b24_fork_mark_set(t.mark);
	for (int i = 0; i < 3; i++) {
		assert_true(in_child(is_not_set, t.mark));
		assert_true(b24_fork_mark_is_set(t.mark));
	}
	end(&t);
}

static bool set_and_fork(void *context)
{
	if (b24_fork_mark_is_set(context)) {
		return false;
	}
	b24_fork_mark_set(context);
	return b24_fork_mark_is_set(context) && in_child(is_not_set, context) &&
		   b24_fork_mark_is_set(context);
}

static void child_may_set_its_own(void **state)
{
	mark_test t;

	(void)state;
	begin(&t);
	b24_fork_mark_set(t.mark);
	assert_true(in_child(set_and_fork, t.mark));
	assert_true(b24_fork_mark_is_set(t.mark));
	end(&t);
}

static void mark_of_the_child_is_not_the_parents(void **state)
{
	mark_test t;

	(void)state;
	begin(&t);
	assert_true(in_child(set_and_fork, t.mark));
	assert_false(b24_fork_mark_is_set(t.mark));
	end(&t);
}

static bool fork_only(void *context)
{
	return in_child(is_not_set, context);
}

static void grandchild_of_an_unmarked_child_has_none(void **state)
{
	mark_test t;

	(void)state;
	begin(&t);
	b24_fork_mark_set(t.mark);
	assert_true(in_child(fork_only, t.mark));
	assert_true(b24_fork_mark_is_set(t.mark));
	end(&t);
}

static bool free_inherited(void *context)
{
	mark_test *t = context;

	b24_fork_mark_free(&t->host.host, t->mark);
	return t->host.live == 0;
}

static void child_may_free_what_it_inherited(void **state)
{
	mark_test t;

	(void)state;
	begin(&t);
	b24_fork_mark_set(t.mark);
	assert_true(in_child(free_inherited, &t));
	assert_true(b24_fork_mark_is_set(t.mark));
	end(&t);
}

static void marks_do_not_touch_each_other(void **state)
{
	mark_test a, b;

	(void)state;
	begin(&a);
	begin(&b);
	b24_fork_mark_set(a.mark);
	assert_false(b24_fork_mark_is_set(b.mark));
	end(&a);
	b24_fork_mark_set(b.mark);
	assert_true(b24_fork_mark_is_set(b.mark));
	end(&b);
}

static b24_error_kind try_mark(test_host *host, void *context)
{
	b24_fork_mark *mark = b24_fork_mark_new(&host->host);

	(void)context;
	if (mark == NULL) {
		return B24_ERROR_MEMORY;
	}
	b24_fork_mark_free(&host->host, mark);
	return B24_OK;
}

static void mark_survives_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_mark, NULL);
	b24_fork_mark_free(&b24_host_posix, NULL);
}

#define TEST(test, system)                                                                         \
	{                                                                                              \
		.name = #test ", " #system, .test_func = test, .setup_func = system,                       \
		.teardown_func = as_it_is                                                                  \
	}
#define TESTS(system)                                                                              \
	TEST(new_mark_is_not_set, system), TEST(mark_stays_set_in_its_process, system),                \
		TEST(child_does_not_inherit_it, system), TEST(child_may_set_its_own, system),              \
		TEST(mark_of_the_child_is_not_the_parents, system),                                        \
		TEST(grandchild_of_an_unmarked_child_has_none, system),                                    \
		TEST(child_may_free_what_it_inherited, system),                                            \
		TEST(marks_do_not_touch_each_other, system), TEST(mark_survives_without_memory, system)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TESTS(as_it_is),
		TESTS(in_an_emulator),
		TESTS(on_an_old_kernel),
		TESTS(in_namespaces),
	};

	return cmocka_run_group_tests_name("fork_mark", tests, NULL, NULL);
}
