/* SPDX-License-Identifier: MIT */
/* The limit on the size of files that a process may have (ulimit -f). A write beyond it
 * ends the process by SIGXFSZ, so the limit is checked before. */
#ifndef B24_CORE_BASE_FILE_SIZE_LIMIT_H
#define B24_CORE_BASE_FILE_SIZE_LIMIT_H

#include <errno.h>
#include <stdbool.h>
#include <sys/resource.h>
#include <sys/types.h>

/* Whether a file may have this size; if not, errno is EFBIG. */
static inline bool b24_file_may_have(off_t size)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY && size > 0 &&
		(rlim_t)size > limit.rlim_cur) {
		errno = EFBIG;
		return false;
	}
	return true;
}

#endif
