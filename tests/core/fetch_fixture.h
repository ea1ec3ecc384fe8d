/* What the tests of exchanges share: a server, a pool and an exchange. */
#ifndef B24_TEST_EXCHANGE_FIXTURE_H
#define B24_TEST_EXCHANGE_FIXTURE_H

#include "core/http/fetch.h"
#include "fixture.h"

typedef struct exchange_test {
	test_server server;
	test_host host;
	b24_pool *pool;
	b24_exchange *exchange;
	b24_exchange_request request;
	char url[600];
} exchange_test;

/* For cmocka: *state is an exchange_test. The teardown checks that every block was freed. */
int exchange_setup(void **state);
int exchange_teardown(void **state);

b24_settings settings_of(const b24_host *host);

/* A request for that method of the server's; the form may be empty. */
void prepare(exchange_test *t, const char *method, const char *form);

/* An empty form: GET. */
CURLcode run(exchange_test *t, const char *method, const char *form);

/* The reply of such a redirect; '@' at the location's beginning stands for the server. */
void write_redirect(
	const exchange_test *t, char *to, size_t size, const char *status, const char *location);

/* POSTs a form to which the server answers with that redirect. */
CURLcode redirect(exchange_test *t, const char *status, const char *location);

/* Whether the last request began like that. */
bool arrived(const exchange_test *t, const char *method, const char *path);

/* The same, for a method of the server's. */
bool arrived_at(const exchange_test *t, const char *method, const char *name);

void assert_reply_is(const exchange_test *t, const char *text);
void assert_url_is(const exchange_test *t, const char *name);

/* The next request is sent and answered. */
void assert_usable(exchange_test *t);

/* A port that nobody listens on. */
int dead_port(void);

#define WITH_EXCHANGE(test) cmocka_unit_test_setup_teardown(test, exchange_setup, exchange_teardown)

#endif
