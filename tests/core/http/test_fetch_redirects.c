/* SPDX-License-Identifier: MIT */
/* Where the redirects of an exchange lead. */
#include "fetch_fixture.h"
#include "unit.h"

#include <stdio.h>

#define MOST_REDIRECTS 20

static void assert_post_is_kept(fetch_test *t, const char *status, const char *location)
{
	char form[1024];

	assert_int_equal(redirect(t, status, location), CURLE_OK);
	assert_true(arrived_at(t, "POST", "echo"));
	write_redirect(t, form, sizeof form, status, location);
	assert_int_equal(t->fetch->transfer.reply.length, strlen(form) + 11);
	assert_memory_equal(t->fetch->transfer.reply.data + 10, form, strlen(form));
	assert_string_equal(t->fetch->figures.effective_method, "POST");
}

static void assert_post_becomes_get(fetch_test *t, const char *status)
{
	assert_int_equal(redirect(t, status, "echo"), CURLE_OK);
	assert_true(arrived_at(t, "GET", "echo"));
	assert_reply_is(t, "{\"result\":}");
	assert_null(strcasestr((const char *)(uintptr_t)t->server.log->head, "\r\nContent-"));
	assert_string_equal(t->fetch->figures.effective_method, "GET");
}

static void some_redirects_keep_the_form(void **state)
{
	assert_post_is_kept(*state, "302", "echo");
	assert_post_is_kept(*state, "307", "echo");
	assert_post_is_kept(*state, "308", "echo");
}

static void others_turn_post_into_get(void **state)
{
	assert_post_becomes_get(*state, "301");
	assert_post_becomes_get(*state, "303");
}

static void get_stays_a_get(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(run(t, "found", ""), CURLE_OK);
	assert_true(arrived_at(t, "GET", "ok"));
	assert_reply_is(t, "{\"result\":true}");
	assert_int_equal(t->server.log->requests, 2);
}

/* Once it is a GET it remains one, whatever the next status is. */
static void form_does_not_come_back(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(redirect(t, "303", "found"), CURLE_OK);
	assert_true(arrived_at(t, "GET", "ok"));
	assert_int_equal(t->fetch->figures.redirect_count, 2);
	assert_int_equal(t->server.log->requests, 3);
}

static void location_may_be_relative_or_absolute(void **state)
{
	static const char *const locations[] = {"echo", "./echo", "../" SERVER_SECRET "/echo",
		"/rest/1/" SERVER_SECRET "/echo", "@/rest/1/" SERVER_SECRET "/echo"};
	fetch_test *t = *state;
	char location[128];

	for (size_t i = 0; i < COUNT_OF(locations); i++) {
		assert_post_is_kept(t, "307", locations[i]);
		assert_url_is(t, "echo");
	}
	snprintf(
		location, sizeof location, "//127.0.0.1:%d/rest/1/" SERVER_SECRET "/echo", t->server.port);
	assert_post_is_kept(t, "307", location);
}

/* libcurl writes what it escapes in small letters or, as 8.23, in capitals. */
static bool arrived_as_either(const fetch_test *t, const char *small, const char *capital)
{
	return arrived(t, "GET", small) || arrived(t, "GET", capital);
}

static void spaces_and_bytes_beyond_ascii_are_escaped(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(redirect(t, "301", "/a b/caf\xc3\xa9/\xff/ok"), CURLE_OK);
	assert_true(arrived_as_either(t, "/a%20b/caf%c3%a9/%ff/ok", "/a%20b/caf%C3%A9/%FF/ok"));
	assert_int_equal(redirect(t, "301", "/a b/ok?c d=\xc3\xa9&e= x"), CURLE_OK);
	assert_true(arrived_as_either(t, "/a%20b/ok?c+d=%c3%a9&e=+x", "/a%20b/ok?c+d=%C3%A9&e=+x"));
	/* What is escaped already is not escaped twice. */
	assert_int_equal(redirect(t, "301", "/a%20b/%c3%a9/ok"), CURLE_OK);
	assert_true(arrived_as_either(t, "/a%20b/%c3%a9/ok", "/a%20b/%C3%A9/ok"));
}

static void redirect_without_an_address_is_a_reply(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(
		run(t, "verbatim", "HTTP/1.1 302 Found\r\nContent-Length: 2\r\n\r\nno"), CURLE_OK);
	assert_reply_is(t, "no");
	assert_int_equal(redirect(t, "302", ""), CURLE_OK);
	assert_reply_is(t, "hop");
	assert_int_equal(t->fetch->figures.http_code, 302);
	assert_int_equal(t->fetch->figures.redirect_count, 0);
}

static void address_without_a_redirect_is_not_followed(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(redirect(t, "201", "echo"), CURLE_OK);
	assert_reply_is(t, "hop");
	assert_int_equal(t->server.log->requests, 1);
}

static void redirect_is_a_reply_when_it_is_not_followed(void **state)
{
	fetch_test *t = *state;
	char to[200];

	t->request.follow = false;
	assert_int_equal(redirect(t, "302", "echo"), CURLE_OK);
	assert_reply_is(t, "hop");
	assert_int_equal(t->server.log->requests, 1);
	assert_int_equal(t->fetch->figures.http_code, 302);
	assert_int_equal(t->fetch->figures.redirect_count, 0);
	snprintf(to, sizeof to, "%secho", t->server.url);
	assert_string_equal(t->fetch->figures.redirect_url, to);
	assert_url_is(t, "verbatim");
}

static void redirects_end_at_the_limit(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(redirect(t, "307", "verbatim"), CURLE_TOO_MANY_REDIRECTS);
	assert_string_equal(t->fetch->message, "Maximum (20) redirects followed");
	assert_int_equal(t->server.log->requests, MOST_REDIRECTS + 1);
	assert_int_equal(t->fetch->figures.redirect_count, MOST_REDIRECTS);
	assert_int_equal(t->fetch->figures.http_code, 307);
	assert_string_equal(t->fetch->figures.redirect_url, t->url);
	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	assert_int_equal(t->fetch->figures.redirect_count, 0);
	assert_null(t->fetch->figures.redirect_url);
}

static void other_schemes_are_refused(void **state)
{
	static const char *const locations[] = {
		"ftp://127.0.0.1/ok", "file:///etc/passwd", "gopher://127.0.0.1/", "foo://127.0.0.1/ok"};
	fetch_test *t = *state;

	for (size_t i = 0; i < COUNT_OF(locations); i++) {
		assert_int_equal(redirect(t, "302", locations[i]), CURLE_UNSUPPORTED_PROTOCOL);
		assert_int_equal(t->fetch->figures.http_code, 302);
		assert_int_equal(t->fetch->figures.redirect_count, 1);
		assert_int_equal(t->fetch->figures.size_download, 3);
		assert_int_equal(t->server.log->requests, i + 1);
	}
}

static void dead_port_leaves_the_figures_of_the_hop_before(void **state)
{
	fetch_test *t = *state;
	char location[64];

	snprintf(location, sizeof location, "http://127.0.0.1:%d/ok", dead_port());
	assert_int_equal(redirect(t, "302", location), CURLE_COULDNT_CONNECT);
	assert_int_equal(t->fetch->figures.http_code, 302);
	assert_int_equal(t->fetch->figures.redirect_count, 1);
	assert_string_equal(t->fetch->figures.url, location);
	assert_string_equal(t->fetch->figures.content_type, "text/hop");
	assert_int_equal(t->server.log->requests, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FETCH(some_redirects_keep_the_form),
		WITH_FETCH(others_turn_post_into_get),
		WITH_FETCH(get_stays_a_get),
		WITH_FETCH(form_does_not_come_back),
		WITH_FETCH(location_may_be_relative_or_absolute),
		WITH_FETCH(spaces_and_bytes_beyond_ascii_are_escaped),
		WITH_FETCH(redirect_without_an_address_is_a_reply),
		WITH_FETCH(address_without_a_redirect_is_not_followed),
		WITH_FETCH(redirect_is_a_reply_when_it_is_not_followed),
		WITH_FETCH(redirects_end_at_the_limit),
		WITH_FETCH(other_schemes_are_refused),
		WITH_FETCH(dead_port_leaves_the_figures_of_the_hop_before),
	};

	return cmocka_run_group_tests_name("exchange_redirects", tests, NULL, NULL);
}
