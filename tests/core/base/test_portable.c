/* SPDX-License-Identifier: MIT */
/* What Linux has and other systems may not. Both forms must do the same: this file is compiled a
 * second time with B24_PORTABLE_ONLY. */
#include "core/base/portable.h"
#include "core/base/mapped_file.h"
#include "support.h"
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

#define SIZE (64 * 1024)

/* --- A file system that cannot allocate. -------------------------------------------------------
 */

static int refusal; /* 0: the real one */

/* Takes the place of the C library's. */
int fallocate(int descriptor, int mode, off_t from, off_t size)
{
	if (refusal != 0) {
		errno = refusal;
		return -1;
	}
	return (int)syscall(SYS_fallocate, descriptor, mode, from, size);
}

static const int refusals[] = {0, EOPNOTSUPP, EINVAL, ENOSYS};

static int can_allocate(void **state)
{
	(void)state;
	refusal = 0;
	return 0;
}

static void assert_zeros(int descriptor, off_t from, off_t to)
{
	char bytes[4096];

	while (from < to) {
		ssize_t count = pread(descriptor, bytes, sizeof bytes, from);

		assert_true(count > 0);
		for (ssize_t i = 0; i < count && from + i < to; i++) {
			assert_int_equal(bytes[i], 0);
		}
		from += count;
	}
}

static struct stat status_of(int descriptor)
{
	struct stat status;

	assert_int_equal(fsync(descriptor), 0);
	assert_int_equal(fstat(descriptor, &status), 0);
	return status;
}

static void space_is_taken_on_any_file_system(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		int descriptor = file_of("", 0);
		struct stat status;

		refusal = refusals[i];
		assert_int_equal(b24_file_allocate(descriptor, SIZE), 0);
		status = status_of(descriptor);
		assert_int_equal(status.st_size, SIZE);
		assert_true(status.st_blocks * 512 >= SIZE); /* no hole */
		assert_zeros(descriptor, 0, SIZE);
		close(descriptor);
	}
}

static void contents_stay(void **state)
{
	static const char contents[] = "some bytes,\0 with a NUL";

	(void)state;
	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		int descriptor = file_of(contents, sizeof contents);
		char found[sizeof contents];

		refusal = refusals[i];
		assert_int_equal(b24_file_allocate(descriptor, SIZE), 0);
		assert_int_equal(pread(descriptor, found, sizeof found, 0), sizeof found);
		assert_memory_equal(found, contents, sizeof contents);
		assert_zeros(descriptor, sizeof contents, SIZE);
		assert_int_equal(status_of(descriptor).st_size, SIZE);
		close(descriptor);
	}
}

static void longer_file_stays_as_long(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		int descriptor = file_of("0123456789", 10);

		refusal = refusals[i];
		assert_int_equal(b24_file_allocate(descriptor, 4), 0);
		assert_int_equal(status_of(descriptor).st_size, 10);
		close(descriptor);
	}
}

/* Whoever writes to the descriptor afterwards writes where it would have written before. */
static void position_and_flags_stay(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		int descriptor = file_of("0123456789", 10);
		int flags = fcntl(descriptor, F_GETFL);

		refusal = refusals[i];
		assert_int_equal(lseek(descriptor, 3, SEEK_SET), 3);
		assert_int_equal(b24_file_allocate(descriptor, 10000), 0);
		assert_int_equal(lseek(descriptor, 0, SEEK_CUR), 3);
		assert_int_equal(fcntl(descriptor, F_GETFL), flags);
		close(descriptor);
	}
}

static void other_errors_are_told(void **state)
{
	int descriptor = open("/dev/null", O_RDWR);

	(void)state;
	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		refusal = refusals[i];
		assert_int_not_equal(b24_file_allocate(-1, SIZE), 0);
		assert_int_not_equal(b24_file_allocate(descriptor, SIZE), 0);
	}
	close(descriptor);
}

static bool is_told_of_the_limit(void *context)
{
	const struct rlimit limit = {.rlim_cur = SIZE / 2, .rlim_max = RLIM_INFINITY};
	int descriptor = *(int *)context;

	return setrlimit(RLIMIT_FSIZE, &limit) == 0 && b24_file_allocate(descriptor, SIZE) == EFBIG;
}

static void limit_of_file_size_is_an_error_and_no_signal(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		int descriptor = file_of("", 0);

		refusal = refusals[i];
		assert_true(in_child(is_told_of_the_limit, &descriptor));
		close(descriptor);
	}
}

/* --- A disk that is full. ----------------------------------------------------------------------
 */

/* In the child: a disk of 64 KB at that path, which only the child sees. */
static bool mount_small_disk(const char *path)
{
	int spaces = CLONE_NEWNS | (geteuid() == 0 ? 0 : CLONE_NEWUSER);

	return unshare(spaces) == 0 &&
		   (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0 ||
			   mount("none", "/tmp", NULL, MS_REC | MS_PRIVATE, NULL) == 0) && /* in a chroot */
		   mount("tmpfs", path, "tmpfs", 0, "size=64k,mode=777") == 0;
}

static bool can_mount(void *context)
{
	return mount_small_disk(context);
}

/* Old code maps the file all the same, and ends by SIGBUS. */
static bool full_disk_is_told(void *context)
{
	char path[128];
	b24_error error;
	void *mapped;

	if (!mount_small_disk(context)) {
		return false;
	}
	snprintf(path, sizeof path, "%s/file", (const char *)context);
	b24_error_clear(&error);
	mapped = b24_mapped_file_open(path, 4 * SIZE, UINT64_C(0x1234567812345678), NULL, &error);
	if (mapped != NULL) {
		memset((char *)mapped + 8, 1, 4 * SIZE - 8);
		return false;
	}
	return strstr(error.message, strerror(ENOSPC)) != NULL;
}

static void full_disk_is_an_error_and_no_signal(void **state)
{
	char path[] = "/tmp/b24-disk-XXXXXX";

	(void)state;
	assert_non_null(mkdtemp(path));
	if (!in_child(can_mount, path)) {
		rmdir(path);
		skip();
	}
	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		refusal = refusals[i];
		assert_true(in_child(full_disk_is_told, path));
	}
	assert_int_equal(rmdir(path), 0);
}

/* --- Several processes at once. ----------------------------------------------------------------
 */

#define PROCESSES 8
#define ROUNDS    20
#define MAGIC     UINT64_C(0xB24B24B24B24B240)

/* Opens the file and writes to the places that are its own, which hold a zero before. */
static bool write_own_places(const char *path, size_t number)
{
	b24_error error;
	unsigned char *mapped = b24_mapped_file_open(path, SIZE, MAGIC, NULL, &error);

	for (size_t at = 16 + number; mapped != NULL && at < SIZE; at += PROCESSES) {
		mapped[at] = (unsigned char)(number + 1);
	}
	return mapped != NULL;
}

static bool run_processes(const char *path)
{
	bool ok = true;
	int status;

	for (size_t i = 0; i < PROCESSES; i++) {
		pid_t child = fork();

		assert_true(child >= 0);
		if (child == 0) {
			_exit(write_own_places(path, i) ? 0 : 1);
		}
	}
	for (size_t i = 0; i < PROCESSES; i++) {
		ok = wait(&status) > 0 && status == 0 && ok;
	}
	return ok;
}

static void processes_that_extend_a_file_at_once_lose_nothing(void **state)
{
	char path[] = "/tmp/b24-extend-XXXXXX";
	char file[sizeof path + 5];

	(void)state;
	assert_non_null(mkdtemp(path));
	snprintf(file, sizeof file, "%s/file", path);
	refusal = EOPNOTSUPP;
	for (int round = 0; round < ROUNDS; round++) {
		b24_error error;
		unsigned char *mapped;

		assert_true(run_processes(file));
		mapped = b24_mapped_file_open(file, SIZE, MAGIC, NULL, &error);
		assert_non_null(mapped);
		for (size_t at = 16; at < SIZE; at++) {
			assert_int_equal(mapped[at], (at - 16) % PROCESSES + 1);
		}
		munmap(mapped, SIZE);
		unlink(file);
	}
	assert_int_equal(rmdir(path), 0);
}

/* --- The rest. ---------------------------------------------------------------------------------
 */

static void random_bytes_differ(void **state)
{
	unsigned char first[64] = {0}, second[64] = {0}, zeros[64] = {0};

	(void)state;
	assert_true(b24_random(first, sizeof first));
	assert_true(b24_random(second, sizeof second));
	assert_memory_not_equal(first, second, sizeof first);
	assert_memory_not_equal(first + 32, zeros, 32); /* to the end */
	assert_true(b24_random(first, 0));
}

static void secret_is_overwritten(void **state)
{
	char secret[] = "a secret";

	(void)state;
	b24_wipe(secret, 4);
	assert_memory_equal(secret, "\0\0\0\0cret", sizeof secret);
	b24_wipe(secret, sizeof secret);
	assert_memory_equal(secret, "\0\0\0\0\0\0\0\0", sizeof secret);
	b24_wipe(secret, 0);
}

static bool is_pending(int number)
{
	sigset_t set;

	assert_int_equal(sigpending(&set), 0);
	return sigismember(&set, number) == 1;
}

static void pending_signal_is_discarded_and_no_other(void **state)
{
	sigset_t set, before;

	(void)state;
	sigemptyset(&set);
	sigaddset(&set, SIGPIPE);
	sigaddset(&set, SIGUSR1);
	assert_int_equal(pthread_sigmask(SIG_BLOCK, &set, &before), 0);
	b24_discard_signal(SIGPIPE); /* there is none: does not wait */
	assert_int_equal(pthread_kill(pthread_self(), SIGPIPE), 0);
	assert_int_equal(pthread_kill(pthread_self(), SIGUSR1), 0);
	b24_discard_signal(SIGPIPE);
	assert_false(is_pending(SIGPIPE));
	assert_true(is_pending(SIGUSR1));
	b24_discard_signal(SIGUSR1);
	assert_false(is_pending(SIGUSR1));
	assert_int_equal(pthread_sigmask(SIG_SETMASK, &before, NULL), 0); /* would end the process */
}

static void system_errors_have_their_text(void **state)
{
	char buffer[128];

	(void)state;
	assert_string_equal(b24_system_error(ENOSPC, buffer, sizeof buffer), strerror(ENOSPC));
	assert_string_equal(b24_system_error(ENOENT, buffer, sizeof buffer), strerror(ENOENT));
	assert_true(strlen(b24_system_error(123456, buffer, sizeof buffer)) > 0);
	assert_non_null(b24_system_error(EACCES, buffer, 1)); /* no room: no overflow */
}

static bool reads_utf8(void)
{
	wchar_t character = 0;
	mbstate_t none;

	memset(&none, 0, sizeof none);
	return mbrtowc(&character, "\xD0\x96", 2, &none) == 2 && character == 0x416;
}

static void locale_is_utf8_for_a_while(void **state)
{
	bool before = reads_utf8();
	b24_utf8 utf8 = b24_utf8_begin();

	(void)state;
#if B24_HAS_THREAD_LOCALE
	assert_true(reads_utf8());
#endif
	b24_utf8_end(&utf8);
	assert_int_equal(reads_utf8(), before);
}

static void *find_stack(void *context)
{
	const char *lowest = NULL, *below = (const char *)__builtin_frame_address(0) - 32 * 1024;
	size_t size = 0;

	b24_thread_stack(&lowest, &size);
	*(bool *)context = lowest < below && below < lowest + size && size >= 64 * 1024;
	return NULL;
}

static void stack_is_that_of_the_thread(void **state)
{
	bool main_thread = false, other_thread = false;
	pthread_t thread;

	(void)state;
	find_stack(&main_thread);
	assert_true(main_thread);
	assert_int_equal(pthread_create(&thread, NULL, find_stack, &other_thread), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_true(other_thread);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(space_is_taken_on_any_file_system, can_allocate),
		cmocka_unit_test_teardown(contents_stay, can_allocate),
		cmocka_unit_test_teardown(longer_file_stays_as_long, can_allocate),
		cmocka_unit_test_teardown(position_and_flags_stay, can_allocate),
		cmocka_unit_test_teardown(other_errors_are_told, can_allocate),
		cmocka_unit_test_teardown(limit_of_file_size_is_an_error_and_no_signal, can_allocate),
		cmocka_unit_test_teardown(full_disk_is_an_error_and_no_signal, can_allocate),
		cmocka_unit_test_teardown(processes_that_extend_a_file_at_once_lose_nothing, can_allocate),
		cmocka_unit_test(random_bytes_differ),
		cmocka_unit_test(secret_is_overwritten),
		cmocka_unit_test(pending_signal_is_discarded_and_no_other),
		cmocka_unit_test(system_errors_have_their_text),
		cmocka_unit_test(locale_is_utf8_for_a_while),
		cmocka_unit_test(stack_is_that_of_the_thread),
	};

	return cmocka_run_group_tests_name("portable", tests, NULL, NULL);
}
