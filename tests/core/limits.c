/* SPDX-License-Identifier: MIT */
#include "limits.h"

#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int limits_setup(void **state)
{
	limits *t = calloc(1, sizeof *t);

	test_host_init(&t->host);
	t->host.clock_ms = 1000 * 1000;
	strcpy(t->directory, "/tmp/b24-limits-XXXXXX");
	assert_non_null(mkdtemp(t->directory));
	snprintf(t->path, sizeof t->path, "%s/limits", t->directory);
	t->limiter = limits_open(t);
	assert_non_null(t->limiter);
	*state = t;
	return 0;
}

int limits_teardown(void **state)
{
	limits *t = *state;
	size_t live;

	b24_limiter_free(t->limiter);
	unlink(t->path);
	rmdir(t->directory);
	live = t->host.live;
	free(t);
	return live != 0;
}

b24_limiter *limits_open(limits *t)
{
	return b24_limiter_open_file(&t->host.host, t->path, &t->error);
}

b24_bucket limits_bucket(const char *portal, double rate, double burst)
{
	return (b24_bucket){.key = b24_limiter_bucket_key(portal), .rate = rate, .burst = burst};
}

int admitted_at_once(b24_limiter *limiter, const b24_bucket *bucket)
{
	int count = 0;

	while (count < 10000 && b24_limiter_admit(limiter, bucket) == 0) {
		count++;
	}
	return count;
}
