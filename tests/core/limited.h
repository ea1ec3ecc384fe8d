/* SPDX-License-Identifier: MIT */
/* A fixture whose client keeps to limits, which a file keeps. The clock stands still but for what
 * the tests add to it. */
#ifndef B24_TEST_LIMITED_H
#define B24_TEST_LIMITED_H

#include "fixture.h"
#include "limits.h"

/* Of the clients' buckets. */
#define RATE  1
#define BURST 4

typedef struct limited {
	fixture *f;
	char directory[64];
	char path[96];
	b24_limiter *limiter;
	b24_error error;
	int64_t paused_ms;  /* by the last call */
	unsigned told;      /* how often the observer was */
	int64_t next_in_ms; /* what it was told first */
	unsigned others;    /* portals that only the limiter has heard of */
} limited;

int limited_setup(void **state);
int limited_teardown(void **state);

#define WITH_LIMITS(test) cmocka_unit_test_setup_teardown(test, limited_setup, limited_teardown)

b24_settings limited_settings(limited *t, b24_limit limit);
void use_limit(limited *t, b24_limit limit);

/* The requests that a new bucket admits at once. */
unsigned room(limited *t);

/* Performs the call; goes to the end of each pause at once. */
b24_call *finish(limited *t, b24_call *call, const b24_request *request);

/* How a call of that method ended. */
b24_error_kind call(limited *t, const char *method);

/* The same for one whose body is a reply for the server to send. */
b24_error_kind call_for_reply(
	limited *t, b24_request request, const char *status, const char *header, const char *body);

/* That the server has read. */
unsigned requests(const limited *t);

#endif
