/* SPDX-License-Identifier: MIT */
/* What the tests of limiters share: a limiter in a file of a directory of its own. */
#ifndef B24_TEST_LIMITS_H
#define B24_TEST_LIMITS_H

#include "core/limits/file_limiter.h"
#include "support.h"

typedef struct limits {
	test_host host; /* its clock stands still; `clock_ms` moves it */
	char directory[64];
	char path[96]; /* the limiter's file */
	b24_limiter *limiter;
	b24_error error;
} limits;

int limits_setup(void **state);
int limits_teardown(void **state);

/* Another limiter on the same file. */
b24_limiter *limits_open(limits *t);

b24_bucket limits_bucket(const char *portal, double rate, double burst);

/* How many requests are admitted at once, up to 10,000. */
int admitted_at_once(b24_limiter *limiter, const b24_bucket *bucket);

#endif
