/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "core/base/claims.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char directory[] = "/tmp/b24-claims-XXXXXX";
static char path[64];

static int begin(void **state)
{
	(void)state;
	if (mkdtemp(directory) == NULL) {
		return -1;
	}
	snprintf(path, sizeof path, "%s/claims", directory);
	return 0;
}

static int end(void **state)
{
	(void)state;
	unlink(path);
	return rmdir(directory);
}

static void one_descriptor_has_a_number(void **state)
{
	int a = b24_claims_open(path), b = b24_claims_open(path);
	struct stat status;

	(void)state;
	assert_true(a >= 0 && b >= 0);
	assert_int_equal(b24_claim_take(a, 1, false), B24_CLAIM_HELD);
	assert_int_equal(b24_claim_take(a, 1, false), B24_CLAIM_HELD);
	assert_int_equal(b24_claim_take(b, 1, false), B24_CLAIM_TAKEN);
	assert_int_equal(b24_claim_take(b, 1, true), B24_CLAIM_TAKEN);
	assert_int_equal(b24_claim_take(b, 2, false), B24_CLAIM_HELD);
	assert_int_equal(b24_claim_take(b, UINT64_MAX, false), B24_CLAIM_HELD);
	b24_claim_release(b, 1); /* another one's */
	assert_int_equal(b24_claim_take(b, 1, false), B24_CLAIM_TAKEN);
	b24_claim_release(a, 1);
	assert_int_equal(b24_claim_take(b, 1, false), B24_CLAIM_HELD);
	close(b);
	assert_int_equal(b24_claim_take(a, 1, false), B24_CLAIM_HELD);
	close(a);
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_size, 0);
	assert_int_equal(status.st_mode & 0777, 0600);
}

static void several_may_share_one(void **state)
{
	int a = b24_claims_open(path), b = b24_claims_open(path), c = b24_claims_open(path);

	(void)state;
	assert_int_equal(b24_claim_take(a, 1, true), B24_CLAIM_HELD);
	assert_int_equal(b24_claim_take(b, 1, true), B24_CLAIM_HELD);
	assert_int_equal(b24_claim_take(c, 1, false), B24_CLAIM_TAKEN);
	assert_int_equal(b24_claim_take(a, 1, false), B24_CLAIM_TAKEN);
	b24_claim_release(b, 1);
	assert_int_equal(b24_claim_take(a, 1, false), B24_CLAIM_HELD);
	assert_int_equal(b24_claim_take(c, 1, true), B24_CLAIM_TAKEN);
	close(a);
	assert_int_equal(b24_claim_take(c, 1, true), B24_CLAIM_HELD);
	close(b);
	close(c);
}

static void a_claim_ends_with_its_holder(void **state)
{
	int mine = b24_claims_open(path), ready[2];
	char byte;
	pid_t child;

	(void)state;
	assert_int_equal(pipe(ready), 0);
	child = fork();
	if (child == 0) {
		int own = b24_claims_open(path);

		byte = b24_claim_take(own, 1, false) == B24_CLAIM_HELD;
		_exit(write(ready[1], &byte, 1) == 1 && pause() == 0);
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	assert_int_equal(byte, 1);
	assert_int_equal(b24_claim_take(mine, 1, false), B24_CLAIM_TAKEN);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	assert_int_equal(b24_claim_take(mine, 1, false), B24_CLAIM_HELD);
	close(mine);
	close(ready[0]);
	close(ready[1]);
}

/* A child that closes what it inherited takes nothing from its parent. */
static void a_child_leaves_its_parents_claims(void **state)
{
	int mine = b24_claims_open(path), other = b24_claims_open(path);
	pid_t child;

	(void)state;
	assert_int_equal(b24_claim_take(mine, 1, false), B24_CLAIM_HELD);
	child = fork();
	if (child == 0) {
		close(mine);
		_exit(0);
	}
	waitpid(child, NULL, 0);
	assert_int_equal(b24_claim_take(other, 1, false), B24_CLAIM_TAKEN);
	close(mine);
	close(other);
}

static void only_a_file_of_ours_will_do(void **state)
{
	char other[80];

	(void)state;
	snprintf(other, sizeof other, "%s/other", directory);
	assert_int_equal(symlink(path, other), 0);
	assert_int_equal(b24_claims_open(other), -1);
	assert_int_equal(errno, ELOOP);
	unlink(other);
	assert_int_equal(mkfifo(other, 0600), 0);
	assert_int_equal(b24_claims_open(other), -1);
	assert_int_equal(errno, EPERM);
	unlink(other);
	if (geteuid() == 0) {
		int theirs = open(other, O_CREAT | O_RDWR, 0666);

		assert_int_equal(fchown(theirs, 12345, 12345), 0);
		close(theirs);
		assert_int_equal(b24_claims_open(other), -1);
		assert_int_equal(errno, EPERM);
		unlink(other);
	}
	snprintf(other, sizeof other, "%s/none/file", directory);
	assert_int_equal(b24_claims_open(other), -1);
	assert_int_equal(errno, ENOENT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_descriptor_has_a_number),
		cmocka_unit_test(several_may_share_one),
		cmocka_unit_test(a_claim_ends_with_its_holder),
		cmocka_unit_test(a_child_leaves_its_parents_claims),
		cmocka_unit_test(only_a_file_of_ours_will_do),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
