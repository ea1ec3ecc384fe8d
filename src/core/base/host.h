/* SPDX-License-Identifier: MIT */
/* What the core asks of the program it is embedded in. The core has no globals, reads no clock and
 * knows no allocator of its own: everything of that kind comes through this table, so that tests
 * can make memory run out or time pass, and PHP can keep its signals and limits working. */
#ifndef B24_CORE_BASE_HOST_H
#define B24_CORE_BASE_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct b24_host {
	/* As realloc(3); size 0 frees the block and returns NULL. NULL for another size: no memory. */
	void *(*reallocate)(void *context, void *block, size_t size);

	/* Milliseconds of a clock that never goes back. */
	int64_t (*now_ms)(void *context);

	/* Asked between two polls of a wait. True ends the call with B24_ERROR_INTERRUPTED. It may run
	 * arbitrary code of the host, also calls of the same client, and may even leave by longjmp. */
	bool (*interrupted)(void *context);

	void *context; /* borrowed; passed to every function above */
} b24_host;

/* A host for plain C programs: realloc(3), CLOCK_MONOTONIC, never interrupted. */
extern const b24_host b24_host_posix;

void *b24_host_alloc(const b24_host *host, size_t size);
void b24_host_free(const b24_host *host, void *block);

/* An owned, NUL-terminated copy; NULL when memory ran out. */
char *b24_host_strndup(const b24_host *host, const char *text, size_t length);

int64_t b24_host_now_ms(const b24_host *host);

#endif
