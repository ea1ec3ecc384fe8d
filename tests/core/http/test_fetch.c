/* SPDX-License-Identifier: MIT */
/* An exchange with any address: what arrives, how often it is sent, with which settings. */
#include "fetch_fixture.h"
#include "core/http/connection_pool.h"
#include "unit.h"

#include <stdlib.h>

/* --- What arrives. -----------------------------------------------------------------------------
 */

static void no_form_is_a_get(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	assert_reply_is(t, "{\"result\":true}");
	assert_true(arrived_at(t, "GET", "ok"));
	assert_true(server_saw_line(&t->server, "User-Agent: unit"));
	assert_true(server_saw_line(&t->server, "Accept-Encoding: gzip"));
	assert_null(strcasestr((const char *)(uintptr_t)t->server.log->head, "\r\nContent-"));
	assert_null(strcasestr((const char *)(uintptr_t)t->server.log->head, "\r\nExpect"));
}

static void form_is_posted(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(run(t, "echo", "a=%20b&c[]=d"), CURLE_OK);
	assert_reply_is(t, "{\"result\":a=%20b&c[]=d}");
	assert_true(arrived_at(t, "POST", "echo"));
	assert_true(server_saw_line(&t->server, "Content-Type: application/x-www-form-urlencoded"));
	assert_true(server_saw_line(&t->server, "Content-Length: 12"));
	assert_string_equal(t->fetch->figures.effective_method, "POST");
}

static void long_form_is_sent_without_asking(void **state)
{
	enum { size = 3000000 };
	fetch_test *t = *state;
	char *form = malloc(size + 1);

	memset(form, 'f', size);
	form[size] = '\0';
	assert_int_equal(run(t, "echo", form), CURLE_OK);
	assert_int_equal(t->fetch->transfer.reply.length, size + 11);
	assert_memory_equal(t->fetch->transfer.reply.data + 10, form, size);
	assert_null(strcasestr((const char *)(uintptr_t)t->server.log->head, "\r\nExpect"));
	free(form);
}

static void get_and_post_take_turns(void **state)
{
	fetch_test *t = *state;

	for (int i = 0; i < 3; i++) {
		assert_int_equal(run(t, "ok", ""), CURLE_OK);
		assert_true(arrived_at(t, "GET", "ok"));
		assert_int_equal(run(t, "echo", "a=b"), CURLE_OK);
		assert_true(arrived_at(t, "POST", "echo"));
	}
	assert_int_equal(t->server.log->connections, 1);
}

/* --- Nothing is sent twice. --------------------------------------------------------------------
 */

static void assert_refused(fetch_test *t, const char *method, const char *form)
{
	unsigned before;

	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	before = t->server.log->requests;
	assert_int_equal(run(t, method, form), CURLE_GOT_NOTHING);
	assert_string_equal(t->fetch->message, "Empty reply from server");
	assert_int_equal(t->fetch->figures.http_code, 0);
	assert_int_equal(t->server.log->requests, before + 1);
}

static void request_on_a_kept_connection_is_sent_once(void **state)
{
	fetch_test *t = *state;

	assert_refused(t, "die.kept", "a=b");
	assert_refused(t, "die.kept", "");
	assert_refused(t, "reset.kept", "a=b");
	assert_refused(t, "reset.kept", "");
	assert_usable(t);
}

static void refusal_holds_when_nobody_listens_any_more(void **state)
{
	assert_refused(*state, "die.kept.alone", "a=b");
}

static void later_hop_is_sent_once(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(redirect(t, "307", "die.kept"), CURLE_GOT_NOTHING);
	assert_int_equal(t->server.log->requests, 2);
	assert_int_equal(t->fetch->figures.redirect_count, 1);
	assert_int_equal(t->fetch->figures.http_code, 307);
	assert_usable(t);
}

/* More often than libcurl repeats with one handle. */
static void repeatable_request_is_sent_again(void **state)
{
	fetch_test *t = *state;

	t->request.read_only = true;
	for (unsigned i = 0; i < 8; i++) {
		assert_int_equal(run(t, "ok", ""), CURLE_OK);
		assert_int_equal(run(t, "die.kept", i % 2 == 0 ? "a=b" : ""), CURLE_OK);
		assert_reply_is(t, "{\"result\":true}");
		assert_int_equal(t->fetch->figures.http_code, 200);
		assert_int_equal(t->server.log->requests, 3 * (i + 1));
	}
}

/* --- Settings. ---------------------------------------------------------------------------------
 */

static void set_text(char **text, const b24_host *host, const char *to)
{
	b24_host_free(host, *text);
	*text = b24_host_strndup(host, to, strlen(to));
}

static void change(b24_settings *settings, int what)
{
	switch (what) {
	case 0: settings->connect_timeout_ms = 1234; break;
	case 1: settings->verify = false; break;
	case 2: settings->http = B24_HTTP_1_1; break;
	case 3: set_text(&settings->ca_file, settings->host, "/no/such/file"); break;
	case 4: set_text(&settings->proxy, settings->host, "http://127.0.0.1:1"); break;
	default: set_text(&settings->user_agent, settings->host, "other"); break;
	}
}

static void same_settings_keep_the_handle(void **state)
{
	fetch_test *t = *state;
	b24_settings settings;
	CURL *easy;

	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	easy = t->fetch->transfer.slot.easy;
	for (int i = 0; i < 3; i++) {
		settings = settings_of(&t->host.host);
		settings.max_response_bytes = 1000u + (unsigned)i; /* asked for each reply anew */
		b24_fetch_configure(t->fetch, &settings);
		assert_ptr_equal(t->fetch->transfer.slot.easy, easy);
		assert_int_equal(t->fetch->settings.max_response_bytes, 1000 + i);
		/* They were taken over. */
		assert_null(settings.user_agent);
		assert_null(settings.proxy);
		assert_int_equal(run(t, "ok", ""), CURLE_OK);
	}
}

static void changed_settings_use_another_handle(void **state)
{
	fetch_test *t = *state;
	b24_settings settings;

	for (int what = 0; what < 6; what++) {
		settings = settings_of(&t->host.host);
		b24_fetch_configure(t->fetch, &settings);
		assert_int_equal(run(t, "ok", ""), CURLE_OK);
		assert_true(server_saw_line(&t->server, "User-Agent: unit"));
		assert_non_null(t->fetch->transfer.slot.easy);
		settings = settings_of(&t->host.host);
		change(&settings, what);
		b24_fetch_configure(t->fetch, &settings);
		assert_null(t->fetch->transfer.slot.easy);
	}
	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	assert_true(server_saw_line(&t->server, "User-Agent: other"));
	assert_int_equal(t->server.log->connections, 1);
}

static void changed_proxy_is_used(void **state)
{
	fetch_test *t = *state;
	b24_settings settings = settings_of(&t->host.host);

	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	change(&settings, 4);
	b24_fetch_configure(t->fetch, &settings);
	assert_int_equal(run(t, "ok", ""), CURLE_COULDNT_CONNECT);
	assert_int_equal(t->server.log->requests, 1);
}

/* --- Without memory. ---------------------------------------------------------------------------
 */

static CURLcode try_run(b24_fetch *fetch, const b24_host *host, const char *url)
{
	b24_pool *pool = b24_pool_new(host, 4);
	b24_fetch_request request = {.url = url, .follow = true, .deadline = B24_NEVER};
	CURLcode code;

	b24_buffer_append_text(&fetch->form.text, "HTTP/1.1 303 Moved\r\nLocation: /a b/found\r\n"
											  "Content-Length: 3\r\n\r\nhop");
	assert_int_equal(b24_fetch_run(fetch, pool, &request), B24_OK);
	code = fetch->code;
	b24_fetch_free(fetch);
	b24_pool_free(pool);
	return code;
}

static b24_error_kind try_exchange(test_host *host, void *context)
{
	b24_fetch *fetch = b24_fetch_new(&host->host);
	b24_settings settings;
	CURLcode code;

	if (fetch == NULL) {
		return B24_ERROR_MEMORY;
	}
	settings = settings_of(&host->host);
	if (settings.proxy == NULL) { /* the environment must not decide */
		b24_settings_free(&settings);
		b24_fetch_free(fetch);
		return B24_ERROR_MEMORY;
	}
	b24_fetch_configure(fetch, &settings);
	code = try_run(fetch, &host->host, context);
	assert_true(code == CURLE_OK || code == CURLE_OUT_OF_MEMORY);
	return code == CURLE_OK ? B24_OK : B24_ERROR_MEMORY;
}

static void exchange_survives_without_memory(void **state)
{
	fetch_test *t = *state;

	prepare(t, "verbatim", "");
	sweep_out_of_memory(try_exchange, t->url);
}

static void nothing_is_freed_as_well(void **state)
{
	(void)state;
	b24_fetch_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FETCH(no_form_is_a_get),
		WITH_FETCH(form_is_posted),
		WITH_FETCH(long_form_is_sent_without_asking),
		WITH_FETCH(get_and_post_take_turns),
		WITH_FETCH(request_on_a_kept_connection_is_sent_once),
		WITH_FETCH(refusal_holds_when_nobody_listens_any_more),
		WITH_FETCH(later_hop_is_sent_once),
		WITH_FETCH(repeatable_request_is_sent_again),
		WITH_FETCH(same_settings_keep_the_handle),
		WITH_FETCH(changed_settings_use_another_handle),
		WITH_FETCH(changed_proxy_is_used),
		WITH_FETCH(exchange_survives_without_memory),
		cmocka_unit_test(nothing_is_freed_as_well),
	};

	return cmocka_run_group_tests_name("exchange", tests, NULL, NULL);
}
