/* SPDX-License-Identifier: MIT */
/* A PHP extension that is another one: it opens the module named by B24_PROBE_MODULE and hands its
 * entry to PHP, with a clock around the module's start-up function, and a counter of page faults.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <php.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static zend_result (*real_startup)(int type, int module_number);

static double now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static long page_faults(void)
{
	struct rusage used;

	getrusage(RUSAGE_SELF, &used);
	return used.ru_minflt + used.ru_majflt;
}

/* Writes two numbers: microseconds, and page faults, which do not depend on what else runs. */
static zend_result timed_startup(int type, int module_number)
{
	long faults = page_faults();
	double start = now_us();
	zend_result result = real_startup(type, module_number);
	double end = now_us();

	fprintf(stderr, "%.1f %ld\n", end - start, page_faults() - faults);
	return result;
}

ZEND_DLEXPORT zend_module_entry *get_module(void);

ZEND_DLEXPORT zend_module_entry *get_module(void)
{
	void *module = dlopen(getenv("B24_PROBE_MODULE"), RTLD_NOW | RTLD_GLOBAL);
	zend_module_entry *(*get)(void);
	zend_module_entry *entry;

	if (module == NULL) {
		fprintf(stderr, "%s\n", dlerror());
		exit(1);
	}
	get = (zend_module_entry * (*)(void)) dlsym(module, "get_module");
	entry = get();
	real_startup = entry->module_startup_func;
	entry->module_startup_func = timed_startup;
	return entry;
}
