/* SPDX-License-Identifier: MIT */
/* Preloaded before ASAN's runtime: PHP opens extensions with RTLD_DEEPBIND, which ASAN refuses to
 * work with. */
#define _GNU_SOURCE
#include <dlfcn.h>

void *dlopen(const char *path, int flags)
{
	void *(*next)(const char *, int) = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");

	return next(path, flags & ~RTLD_DEEPBIND);
}
