/* SPDX-License-Identifier: MIT */
/* What the tests of fetches share: a server, a pool and a fetch. */
#ifndef B24_TEST_EXCHANGE_FIXTURE_H
#define B24_TEST_EXCHANGE_FIXTURE_H

#include "core/http/fetch.h"
#include "fixture.h"

typedef struct fetch_test {
	test_server server;
	test_host host;
	b24_pool *pool;
	b24_fetch *fetch;
	b24_fetch_request request;
	char url[600];
} fetch_test;

/* For cmocka: *state is a fetch_test. The teardown checks that every block was freed. */
int fetch_setup(void **state);
int fetch_teardown(void **state);

b24_settings settings_of(const b24_host *host);

/* A request for that method of the server's; the form may be empty. */
void prepare(fetch_test *t, const char *method, const char *form);

/* An empty form: GET. */
CURLcode run(fetch_test *t, const char *method, const char *form);

/* The reply of such a redirect; '@' at the location's beginning stands for the server. */
void write_redirect(
	const fetch_test *t, char *to, size_t size, const char *status, const char *location);

/* POSTs a form to which the server answers with that redirect. */
CURLcode redirect(fetch_test *t, const char *status, const char *location);

/* Whether the last request began like that. */
bool arrived(const fetch_test *t, const char *method, const char *path);

/* The same, for a method of the server's. */
bool arrived_at(const fetch_test *t, const char *method, const char *name);

void assert_reply_is(const fetch_test *t, const char *text);
void assert_url_is(const fetch_test *t, const char *name);

/* The next request is sent and answered. */
void assert_usable(fetch_test *t);

/* A port that nobody listens on. */
int dead_port(void);

#define WITH_FETCH(test) cmocka_unit_test_setup_teardown(test, fetch_setup, fetch_teardown)

#endif
