/* SPDX-License-Identifier: MIT */
/* A server, a pool and a client that talks to the server. */
#ifndef B24_TEST_FIXTURE_H
#define B24_TEST_FIXTURE_H

#include "core/call/call.h"
#include "server.h"
#include "support.h"

typedef struct fixture {
	test_server server;
	test_host host;
	b24_pool *pool;
	b24_client *client;
} fixture;

/* For cmocka: *state is a fixture. The teardown checks that every block was freed. */
int fixture_setup(void **state);
int fixture_teardown(void **state);

#define WITH_FIXTURE(test) cmocka_unit_test_setup_teardown(test, fixture_setup, fixture_teardown)

/* Settings that no variable of the environment touches. */
b24_settings direct_settings(const b24_host *host);

b24_client *client_of(fixture *f, const char *url, b24_settings *settings);

/* Replaces the fixture's client by one with these settings, which it takes over. */
void use_settings(fixture *f, b24_settings *settings);

/* Gives a fixture, of which only server and host are there, a pool and a client. False when memory
 * ran out; what was made by then is the caller's to free. */
bool fixture_try(fixture *f);

/* A request for that method which leaves all limits to the client. */
b24_request request_of(const char *method);

/* A call of the fixture's client, performed. The caller ends it. */
b24_call *perform(fixture *f, const char *method, const char *body, bool read_only);

/* The same, with nothing kept: only how it ended. */
b24_error_kind outcome(fixture *f, const char *method, const char *body, bool read_only);

/* Whether the call succeeded with exactly that JSON as its result. */
bool has_result(const b24_call *call, const char *json);

/* A call to which the server answers "HTTP/1.1 {status}", the header lines (each with its CRLF)
 * and the body, whose length it announces. */
b24_call *perform_reply(fixture *f, const char *status, const char *header_lines, const char *body);

#endif
