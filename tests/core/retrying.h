/* SPDX-License-Identifier: MIT */
/* A call with several attempts. The clock stands still but for what the tests add to it, so that no
 * pause is waited for. */
#ifndef B24_TEST_RETRYING_H
#define B24_TEST_RETRYING_H

#include "fixture.h"

/* What the clock shows at first. */
#define START_MS (1000 * INT64_C(1000))

#define MOST_SEEN 16

/* The bodies of replies. */
#define REFUSED "{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"Too many requests\"}"
#define BROKEN  "{\"error\":\"INTERNAL_SERVER_ERROR\",\"error_description\":\"Broken\"}"

#define READ_TIMEOUT INT64_C(20000)

typedef struct seen_attempt {
	int number;
	int64_t waited_ms, duration_ms, next_in_ms;
	long http_status;
	b24_error error;
} seen_attempt;

typedef struct retry_test {
	fixture *f;
	b24_call *call;
	b24_request request;
	int64_t pauses[MOST_SEEN];
	unsigned paused;
	seen_attempt seen[MOST_SEEN];
	unsigned seen_count;
	unsigned stop_at; /* the observer ends the call at that attempt; 0: never */
	bool reenters;    /* the observer of the first attempt waits for the call's end */
	bool hangs;       /* requests that have arrived get no reply until their time is over */
	void (*on_pause)(struct retry_test *t);
} retry_test;

/* A call whose body is that text. It is ended by whoever asked for it. */
retry_test call_of(fixture *f, const char *method, int retries, const char *body);

/* The body is a reply for the server to send; there are three retries. */
retry_test reply_of(
	fixture *f, const char *method, const char *status, const char *header_lines, const char *body);

/* Its observer notes the attempts. */
void observe(retry_test *t);

/* Launches the call and brings it to its end, which it returns. */
b24_error_kind drive(retry_test *t);

/* The same for one that has been launched. */
void drive_on(retry_test *t);

/* Of a call that waits. */
void pass_the_pause(retry_test *t);

#endif
