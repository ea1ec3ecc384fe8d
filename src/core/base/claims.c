/* SPDX-License-Identifier: MIT */
#include "core/base/claims.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* A lock of an open file ends with its last descriptor, and two of one process exclude each other.
 * Where there are none, those of a process must do: they hold back other processes. */
#ifdef F_OFD_SETLK
#define SET_LOCK F_OFD_SETLK
#else
#define SET_LOCK F_SETLK
#endif

static int close_with(int descriptor, int error)
{
	close(descriptor);
	errno = error;
	return -1;
}

int b24_claims_open(const char *path)
{
	int descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
	struct stat status;

	if (descriptor < 0) {
		return -1;
	}
	if (fstat(descriptor, &status) != 0) {
		return close_with(descriptor, errno);
	}
	if (!S_ISREG(status.st_mode) || status.st_uid != geteuid()) {
		return close_with(descriptor, EPERM);
	}
	return descriptor;
}

static int lock_byte(int descriptor, uint64_t number, short type)
{
	/* Half of the largest offset, so that the byte's end is one, too. */
	uint64_t largest = sizeof(off_t) < 8 ? INT32_MAX / 2 : INT64_MAX / 2;
	struct flock lock = {
		.l_type = type, .l_whence = SEEK_SET, .l_start = (off_t)(number & largest), .l_len = 1};
	int status;

	do {
		status = fcntl(descriptor, SET_LOCK, &lock);
	} while (status != 0 && errno == EINTR);
	return status;
}

b24_claim b24_claim_take(int descriptor, uint64_t number, bool shared)
{
	if (lock_byte(descriptor, number, shared ? F_RDLCK : F_WRLCK) == 0) {
		return B24_CLAIM_HELD;
	}
	return errno == EAGAIN || errno == EACCES ? B24_CLAIM_TAKEN : B24_CLAIM_FAILED;
}

void b24_claim_release(int descriptor, uint64_t number)
{
	lock_byte(descriptor, number, F_UNLCK);
}
