/* SPDX-License-Identifier: MIT */
/* A limiter in a file that all processes of a user map into their memory. It works without locks:
 * each bucket and each operating budget is kept in atomic numbers, so that a process may be killed
 * at any instruction and leaves nothing behind that another one would wait for. The clock is
 * the machine's monotonic one, which all its processes share. */
#ifndef B24_CORE_LIMITS_FILE_LIMITER_H
#define B24_CORE_LIMITS_FILE_LIMITER_H

#include "core/base/error.h"
#include "core/limits/limiter.h"

/* Creates the file (mode 0600) if it is not there. Refused is whatever is not a regular file of the
 * effective user that nobody else may read and that has one name; and a file that holds something
 * else. The limiter goes on when the file is deleted; it works in forked children and may be used
 * by several threads at once. NULL: the error says why. The host is borrowed. */
b24_limiter *b24_limiter_open_file(const b24_host *host, const char *path, b24_error *error);

typedef struct b24_limiter_file_state {
	bool absent;                     /* opening would make it */
	size_t portals, operating_times; /* known there, used lately or not */
} b24_limiter_file_state;

/* Looks at such a file; nothing is made or changed. An error: what opening it would say. */
b24_error_kind b24_limiter_look_at_file(
	const b24_host *host, const char *path, b24_limiter_file_state *state, b24_error *error);

#endif
