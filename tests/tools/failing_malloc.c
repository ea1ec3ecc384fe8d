/* SPDX-License-Identifier: MIT */
/* To be preloaded: lets the nth allocation of b24.so, libcurl or libcjson fail, wherever it is
 * made.
 *
 *     putenv('B24_FAIL=5')      the fifth allocation from now on fails
 *     putenv('B24_FAIL=5+')     all later ones fail, too
 *     putenv('B24_FAIL=0')      none does
 *     getenv('B24_FAILED')      how many were denied since
 *     getenv('B24_ALLOCATED')   how many were asked for since
 *
 * What PHP and OpenSSL allocate for themselves never fails: they would end the process. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);

#define MOST_RANGES 16

static struct {
	uintptr_t begin, end;
} ranges[MOST_RANGES];

static size_t range_count;
static long fail_at; /* 0: nothing fails */
static bool fail_after;
static long allocated, failed;

static int add_range(struct dl_phdr_info *info, size_t size, void *context)
{
	static const char *const names[] = {"/b24.so", "/libcurl", "/libcjson"};

	(void)size, (void)context;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strstr(info->dlpi_name, names[i]) == NULL) {
			continue;
		}
		for (int j = 0; j < info->dlpi_phnum && range_count < MOST_RANGES; j++) {
			const ElfW(Phdr) *segment = &info->dlpi_phdr[j];

			if (segment->p_type == PT_LOAD && (segment->p_flags & PF_X)) {
				ranges[range_count].begin = info->dlpi_addr + segment->p_vaddr;
				ranges[range_count++].end = info->dlpi_addr + segment->p_vaddr + segment->p_memsz;
			}
		}
	}
	return 0;
}

static bool is_denied(const void *caller)
{
	if (fail_at == 0) {
		return false;
	}
	for (size_t i = 0; i < range_count; i++) {
		if ((uintptr_t)caller >= ranges[i].begin && (uintptr_t)caller < ranges[i].end) {
			allocated++;
			if (allocated == fail_at || (fail_after && allocated > fail_at)) {
				failed++;
				errno = ENOMEM;
				return true;
			}
			return false;
		}
	}
	return false;
}

void *malloc(size_t size)
{
	return is_denied(__builtin_return_address(0)) ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	return is_denied(__builtin_return_address(0)) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
	return is_denied(__builtin_return_address(0)) ? NULL : __libc_realloc(block, size);
}

char *strdup(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = is_denied(__builtin_return_address(0)) ? NULL : __libc_malloc(size);

	return copy != NULL ? memcpy(copy, text, size) : NULL;
}

/* PHP's own functions of these names end up here. */
int putenv(char *entry)
{
	static const char name[] = "B24_FAIL=";
	int (*real)(char *) = (int (*)(char *))dlsym(RTLD_NEXT, "putenv");

	if (strncmp(entry, name, sizeof name - 1) == 0) {
		char *end;
		long at = strtol(entry + sizeof name - 1, &end, 10);

		fail_at = 0;
		if (range_count == 0) {
			dl_iterate_phdr(add_range, NULL);
		}
		if (at > 0) {
			allocated = failed = 0;
		}
		fail_after = *end == '+';
		fail_at = at;
		return 0;
	}
	return real(entry);
}

char *getenv(const char *name)
{
	static char text[32];
	char *(*real)(const char *) = (char *(*)(const char *))dlsym(RTLD_NEXT, "getenv");

	if (strcmp(name, "B24_FAILED") == 0 || strcmp(name, "B24_ALLOCATED") == 0) {
		snprintf(text, sizeof text, "%ld", name[4] == 'F' ? failed : allocated);
		return text;
	}
	return real(name);
}
