/* SPDX-License-Identifier: MIT */
#include "core/base/host.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static void *posix_reallocate(void *context, void *block, size_t size)
{
	(void)context;
	if (size == 0) {
		free(block);
		return NULL;
	}
	return realloc(block, size);
}

static int64_t posix_now_ms(void *context)
{
	struct timespec now;

	(void)context;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool posix_interrupted(void *context)
{
	(void)context;
	return false;
}

const b24_host b24_host_posix = {posix_reallocate, posix_now_ms, posix_interrupted, NULL};

void *b24_host_alloc(const b24_host *host, size_t size)
{
	void *block = host->reallocate(host->context, NULL, size);

	if (block != NULL) {
		memset(block, 0, size);
	}
	return block;
}

void b24_host_free(const b24_host *host, void *block)
{
	if (block != NULL) {
		host->reallocate(host->context, block, 0);
	}
}

char *b24_host_strndup(const b24_host *host, const char *text, size_t length)
{
	char *copy = host->reallocate(host->context, NULL, length + 1);

	if (copy != NULL) {
		memcpy(copy, text, length);
		copy[length] = '\0';
	}
	return copy;
}

int64_t b24_host_now_ms(const b24_host *host)
{
	return host->now_ms(host->context);
}
