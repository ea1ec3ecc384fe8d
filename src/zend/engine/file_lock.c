/* SPDX-License-Identifier: MIT */
#include "zend/engine/file_lock.h"

#include "zend/engine/host.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define LONGEST_PAUSE_MS 50

/* How often a file may be replaced while somebody waits for its lock. */
#define MOST_CHANGES 100

static int open_file(const char *path, bool make)
{
	int flags = O_RDWR | O_CLOEXEC | O_NONBLOCK;
	int descriptor;

	if (make) {
		return open(path, flags | O_CREAT | O_NOFOLLOW, 0600);
	}
	descriptor = open(path, flags);
	return descriptor >= 0 ? descriptor : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

static zend_string *explain(const char *what, const char *path, int code)
{
	bool no_locks = code == ENOLCK || code == EOPNOTSUPP || code == ENOSYS || code == EINVAL;

	return strpprintf(0, "%s %s: %s%s", what, path, strerror(code),
		no_locks
			? "; its directory must be on a file system that has flock(2), such as a local disk"
			: "; it must be a file of the user that the process runs as");
}

/* Sleeps, and doubles the pause for the next time. False: a signal handler has thrown, or the
 * script is ending. */
static bool pause_between_tries(int *pause_ms)
{
	poll(NULL, 0, *pause_ms);
	*pause_ms = MIN(2 * *pause_ms, LONGEST_PAUSE_MS);
	return !php_b24_host.interrupted(php_b24_host.context);
}

/* Locks the open file. On PHP_B24_LOCK_FAILED errno says why. */
static php_b24_lock_result lock_descriptor(int descriptor, b24_deadline deadline)
{
	int pause_ms = 1;

	while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
		if (errno != EWOULDBLOCK && errno != EINTR) {
			return PHP_B24_LOCK_FAILED;
		}
		if (b24_host_now_ms(&php_b24_host) >= deadline) {
			return PHP_B24_LOCK_LATE;
		}
		if (!pause_between_tries(&pause_ms)) {
			return PHP_B24_LOCK_STOPPED;
		}
	}
	return PHP_B24_LOCK_TAKEN;
}

/* Whether the path still leads to the locked file. The lock of one that was replaced or deleted
 * protects nothing. */
static bool is_current(int descriptor, const char *path)
{
	struct stat locked, present;

	return fstat(descriptor, &locked) == 0 && stat(path, &present) == 0 &&
		   locked.st_dev == present.st_dev && locked.st_ino == present.st_ino;
}

/* Opens the file and locks it. The caller releases the lock, whatever the result. */
static php_b24_lock_result try_once(
	php_b24_lock *lock, const char *path, bool make, b24_deadline deadline, zend_string **why)
{
	php_b24_lock_result result;

	lock->descriptor = open_file(path, make);
	lock->owner = getpid();
	if (lock->descriptor < 0) {
		*why = explain("cannot open the lock file", path, errno);
		return PHP_B24_LOCK_FAILED;
	}
	result = lock_descriptor(lock->descriptor, deadline);
	lock->taken = result == PHP_B24_LOCK_TAKEN;
	if (result == PHP_B24_LOCK_FAILED) {
		*why = explain("cannot lock", path, errno);
	}
	return result;
}

php_b24_lock_result php_b24_lock_take(
	php_b24_lock *lock, const char *path, bool make, b24_deadline deadline, zend_string **why)
{
	php_b24_lock_result result;
	int pause_ms = 1;

	*lock = PHP_B24_NO_LOCK;
	for (int changes = 0; changes < MOST_CHANGES; changes++) {
		result = try_once(lock, path, make, deadline, why);
		if (result == PHP_B24_LOCK_TAKEN && is_current(lock->descriptor, path)) {
			return result;
		}
		php_b24_lock_release(lock);
		if (result != PHP_B24_LOCK_TAKEN) {
			return result;
		}
		if (b24_host_now_ms(&php_b24_host) >= deadline) {
			return PHP_B24_LOCK_LATE;
		}
		if (changes > 0 && !pause_between_tries(&pause_ms)) {
			return PHP_B24_LOCK_STOPPED;
		}
	}
	*why = strpprintf(0,
		"cannot lock %s: the file is replaced or deleted again and again, or its file system does "
		"not tell files apart; nothing else may touch it",
		path);
	return PHP_B24_LOCK_FAILED;
}

bool php_b24_lock_is_held(const php_b24_lock *lock)
{
	return lock->taken && lock->owner == getpid();
}

void php_b24_lock_release(php_b24_lock *lock)
{
	if (php_b24_lock_is_held(lock)) {
		/* Explicitly: a child forked meanwhile has a copy of the descriptor. */
		flock(lock->descriptor, LOCK_UN);
	}
	if (lock->descriptor >= 0) {
		close(lock->descriptor);
	}
	*lock = PHP_B24_NO_LOCK;
}
