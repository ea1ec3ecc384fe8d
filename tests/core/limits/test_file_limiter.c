/* SPDX-License-Identifier: MIT */
/* The limiter's file: who may share it, and what is refused. */
#include "limits.h"
#include "unit.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define ANOTHER_USER 65534

static void replace_by_nothing(limits *t)
{
	b24_limiter_free(t->limiter);
	t->limiter = NULL;
	assert_int_equal(unlink(t->path), 0);
}

static void write_file(const char *path, const void *data, size_t size, mode_t mode)
{
	int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(descriptor >= 0);
	assert_int_equal(write(descriptor, data, size), size);
	assert_int_equal(fchmod(descriptor, mode), 0);
	close(descriptor);
}

static void assert_refused(limits *t, const char *why)
{
	size_t descriptors = open_descriptors();
	size_t live = t->host.live;

	b24_error_clear(&t->error);
	assert_null(limits_open(t));
	assert_int_equal(t->error.kind, B24_ERROR_ARGUMENT);
	assert_non_null(strstr(t->error.message, t->path));
	if (strstr(t->error.message, why) == NULL) {
		fail_msg("%s", t->error.message);
	}
	assert_int_equal(open_descriptors(), descriptors);
	assert_int_equal(t->host.live, live);
}

static off_t size_of(const char *path)
{
	struct stat status;

	assert_int_equal(stat(path, &status), 0);
	return status.st_size;
}

static void file_is_for_its_owner_only_and_has_its_space(void **state)
{
	limits *t = *state;
	struct stat status;

	assert_int_equal(stat(t->path, &status), 0);
	assert_int_equal(status.st_mode & 07777, 0600);
	assert_true((off_t)status.st_blocks * 512 >= status.st_size);
}

static void no_descriptor_stays_open(void **state)
{
	limits *t = *state;
	size_t descriptors = open_descriptors();
	b24_limiter *other = limits_open(t);

	assert_non_null(other);
	assert_int_equal(open_descriptors(), descriptors);
	b24_limiter_free(other);
}

static void what_is_known_survives_its_processes(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket("https://portal.example", 2, 50);

	assert_int_equal(admitted_at_once(t->limiter, &bucket), 48);
	b24_limiter_free(t->limiter);
	t->limiter = limits_open(t);
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 250);
}

static void deleted_file_goes_on_for_those_who_have_it(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket("https://portal.example", 2, 50);
	b24_limiter *other;

	assert_int_equal(admitted_at_once(t->limiter, &bucket), 48);
	assert_int_equal(unlink(t->path), 0);
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 250);
	other = limits_open(t);
	assert_non_null(other);
	assert_int_equal(admitted_at_once(other, &bucket), 48);
	b24_limiter_free(other);
}

static void shorter_file_is_extended(void **state)
{
	limits *t = *state;
	off_t size = size_of(t->path);

	b24_limiter_free(t->limiter);
	assert_int_equal(truncate(t->path, 100), 0);
	t->limiter = limits_open(t);
	assert_non_null(t->limiter);
	assert_int_equal(size_of(t->path), size);
}

/* --- What is refused. --------------------------------------------------------------------------
 */

static void file_that_holds_something_else_is_left_alone(void **state)
{
	limits *t = *state;
	char text[16] = {0};
	int descriptor;

	replace_by_nothing(t);
	write_file(t->path, BYTES("precious"), 0600);
	assert_refused(t, "holds something else");
	assert_int_equal(size_of(t->path), 8);
	descriptor = open(t->path, O_RDONLY);
	assert_int_equal(read(descriptor, text, sizeof text), 8);
	close(descriptor);
	assert_string_equal(text, "precious");
	write_file(t->path, BYTES("p"), 0600);
	assert_refused(t, "holds something else");
	assert_int_equal(size_of(t->path), 1);
}

static void file_that_others_may_open_is_refused(void **state)
{
	limits *t = *state;

	for (mode_t bit = 1; bit < 0100; bit <<= 1) {
		assert_int_equal(chmod(t->path, 0600 | bit), 0);
		assert_refused(t, "mode must be 0600");
	}
	assert_int_equal(chmod(t->path, 0600), 0);
}

static void link_is_refused(void **state)
{
	limits *t = *state;
	char target[128];

	snprintf(target, sizeof target, "%s-target", t->path);
	assert_int_equal(rename(t->path, target), 0);
	assert_int_equal(symlink(target, t->path), 0);
	assert_refused(t, "symbolic link");
	assert_int_equal(unlink(t->path), 0);
	assert_int_equal(link(target, t->path), 0);
	assert_refused(t, "more than one name");
	assert_int_equal(unlink(target), 0);
}

static void what_is_no_file_is_refused(void **state)
{
	limits *t = *state;

	replace_by_nothing(t);
	assert_int_equal(mkdir(t->path, 0700), 0);
	assert_refused(t, "Is a directory");
	assert_int_equal(rmdir(t->path), 0);
	assert_int_equal(mkfifo(t->path, 0600), 0);
	assert_refused(t, "not a regular file");
}

static void missing_directory_is_told(void **state)
{
	limits *t = *state;

	replace_by_nothing(t);
	strcat(t->path, "/missing/limits");
	assert_refused(t, "No such file or directory");
	*strstr(t->path, "/missing") = '\0';
}

static void file_of_another_user_is_refused(void **state)
{
	limits *t = *state;

	if (geteuid() != 0) {
		skip();
	}
	assert_int_equal(chown(t->path, ANOTHER_USER, ANOTHER_USER), 0);
	assert_refused(t, "another user");
}

/* --- Without space, without memory. ------------------------------------------------------------
 */

static bool is_told_about_space(void *context)
{
	limits *t = context;
	struct rlimit limit = {1000, 1000};

	signal(SIGXFSZ, SIG_IGN);
	return setrlimit(RLIMIT_FSIZE, &limit) == 0 && limits_open(t) == NULL &&
		   t->error.kind == B24_ERROR_ARGUMENT && strstr(t->error.message, "extended") != NULL;
}

static void file_without_space_is_told(void **state)
{
	limits *t = *state;

	replace_by_nothing(t);
	assert_true(in_child(is_told_about_space, t));
	t->limiter = limits_open(t);
	assert_non_null(t->limiter);
}

static b24_error_kind try_open(test_host *host, void *context)
{
	const limits *t = context;
	b24_error error = {0};
	b24_limiter *limiter = b24_limiter_open_file(&host->host, t->path, &error);

	b24_limiter_free(limiter);
	return limiter != NULL ? B24_OK : error.kind;
}

static void opening_survives_without_memory(void **state)
{
	sweep_out_of_memory(try_open, *state);
}

#define WITH_LIMITER(test) cmocka_unit_test_setup_teardown(test, limits_setup, limits_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_LIMITER(file_is_for_its_owner_only_and_has_its_space),
		WITH_LIMITER(no_descriptor_stays_open),
		WITH_LIMITER(what_is_known_survives_its_processes),
		WITH_LIMITER(deleted_file_goes_on_for_those_who_have_it),
		WITH_LIMITER(shorter_file_is_extended),
		WITH_LIMITER(file_that_holds_something_else_is_left_alone),
		WITH_LIMITER(file_that_others_may_open_is_refused),
		WITH_LIMITER(link_is_refused),
		WITH_LIMITER(what_is_no_file_is_refused),
		WITH_LIMITER(missing_directory_is_told),
		WITH_LIMITER(file_of_another_user_is_refused),
		WITH_LIMITER(file_without_space_is_told),
		WITH_LIMITER(opening_survives_without_memory),
	};

	return cmocka_run_group_tests_name("limiter file", tests, NULL, NULL);
}
