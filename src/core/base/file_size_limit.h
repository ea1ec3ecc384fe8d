/* The limit on the size of files that a process may have (ulimit -f). Whoever writes beyond it gets
 * no error but SIGXFSZ, which ends the process: so it is looked at before. */
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
