/* An exchange with any address: what arrives, where redirects lead, what the figures say. */
#include "exchange.h"
#include "fixture.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define MOST_REDIRECTS 20

typedef struct exchange_test {
	test_server server;
	test_host host;
	b24_pool *pool;
	b24_exchange *exchange;
	b24_exchange_request request;
	char url[600];
} exchange_test;

static b24_settings settings_of(const b24_host *host)
{
	b24_settings settings = direct_settings(host);

	settings.user_agent = b24_host_strndup(host, "unit", 4);
	return settings;
}

static int setup(void **state)
{
	exchange_test *t = calloc(1, sizeof *t);
	b24_settings settings;

	server_start(&t->server);
	test_host_init(&t->host);
	t->pool = b24_pool_new(&t->host.host, 4);
	t->exchange = b24_exchange_new(&t->host.host);
	settings = settings_of(&t->host.host);
	b24_exchange_configure(t->exchange, &settings);
	t->request = (b24_exchange_request){.url = t->url, .follow = true, .deadline = B24_NEVER};
	*state = t;
	return t->pool == NULL;
}

static int teardown(void **state)
{
	exchange_test *t = *state;
	size_t live;

	b24_exchange_free(t->exchange);
	b24_pool_free(t->pool);
	server_stop(&t->server);
	live = t->host.live;
	free(t);
	return live != 0;
}

static void prepare(exchange_test *t, const char *method, const char *form)
{
	b24_exchange_reset(t->exchange);
	snprintf(t->url, sizeof t->url, "%s%s", t->server.url, method);
	b24_buffer_append_text(&t->exchange->form.text, form);
}

/* An empty form: GET. */
static CURLcode run(exchange_test *t, const char *method, const char *form)
{
	prepare(t, method, form);
	assert_int_equal(b24_exchange_run(t->exchange, t->pool, &t->request), B24_OK);
	assert_int_equal(t->exchange->code != CURLE_OK, t->exchange->message[0] != '\0');
	return t->exchange->code;
}

static void write_redirect(
	const exchange_test *t, char *to, size_t size, const char *status, const char *location)
{
	char root[64];

	/* '@' stands for this server. */
	snprintf(root, sizeof root, "http://127.0.0.1:%d", t->server.port);
	snprintf(to, size,
		"HTTP/1.1 %s Moved\r\nContent-Type: text/hop\r\nLocation: %s%s\r\n"
		"Content-Length: 3\r\n\r\nhop",
		status, *location == '@' ? root : "", location + (*location == '@'));
}

/* POSTs a form to which the server answers with that redirect. */
static CURLcode redirect(exchange_test *t, const char *status, const char *location)
{
	char form[1024];

	write_redirect(t, form, sizeof form, status, location);
	return run(t, "verbatim", form);
}

/* Whether the last request began like that. */
static bool arrived(const exchange_test *t, const char *method, const char *path)
{
	char line[700];

	snprintf(line, sizeof line, "%s %s HTTP/1.1\r\n", method, path);
	return strncmp((const char *)(uintptr_t)t->server.log->head, line, strlen(line)) == 0;
}

static bool arrived_at(const exchange_test *t, const char *method, const char *name)
{
	char path[200];

	snprintf(path, sizeof path, "/rest/1/" SERVER_SECRET "/%s", name);
	return arrived(t, method, path);
}

static void assert_reply_is(const exchange_test *t, const char *text)
{
	const b24_buffer *reply = &t->exchange->transfer.reply;

	assert_int_equal(reply->length, strlen(text));
	assert_memory_equal(reply->data, text, strlen(text));
}

static void assert_url_is(const exchange_test *t, const char *name)
{
	char url[200];

	snprintf(url, sizeof url, "%s%s", t->server.url, name);
	assert_string_equal(t->exchange->figures.url, url);
}

/* --- What arrives. -----------------------------------------------------------------------------
 */

static void no_form_is_a_get(void **state)
{
	exchange_test *t = *state;

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
	exchange_test *t = *state;

	assert_int_equal(run(t, "echo", "a=%20b&c[]=d"), CURLE_OK);
	assert_reply_is(t, "{\"result\":a=%20b&c[]=d}");
	assert_true(arrived_at(t, "POST", "echo"));
	assert_true(server_saw_line(&t->server, "Content-Type: application/x-www-form-urlencoded"));
	assert_true(server_saw_line(&t->server, "Content-Length: 12"));
	assert_string_equal(t->exchange->figures.effective_method, "POST");
}

static void long_form_is_sent_without_asking(void **state)
{
	enum { size = 3000000 };
	exchange_test *t = *state;
	char *form = malloc(size + 1);

	memset(form, 'f', size);
	form[size] = '\0';
	assert_int_equal(run(t, "echo", form), CURLE_OK);
	assert_int_equal(t->exchange->transfer.reply.length, size + 11);
	assert_memory_equal(t->exchange->transfer.reply.data + 10, form, size);
	assert_null(strcasestr((const char *)(uintptr_t)t->server.log->head, "\r\nExpect"));
	free(form);
}

static void get_and_post_take_turns(void **state)
{
	exchange_test *t = *state;

	for (int i = 0; i < 3; i++) {
		assert_int_equal(run(t, "ok", ""), CURLE_OK);
		assert_true(arrived_at(t, "GET", "ok"));
		assert_int_equal(run(t, "echo", "a=b"), CURLE_OK);
		assert_true(arrived_at(t, "POST", "echo"));
	}
	assert_int_equal(t->server.log->connections, 1);
}

/* --- Redirects. --------------------------------------------------------------------------------
 */

static void assert_post_is_kept(exchange_test *t, const char *status, const char *location)
{
	char form[1024];

	assert_int_equal(redirect(t, status, location), CURLE_OK);
	assert_true(arrived_at(t, "POST", "echo"));
	write_redirect(t, form, sizeof form, status, location);
	assert_int_equal(t->exchange->transfer.reply.length, strlen(form) + 11);
	assert_memory_equal(t->exchange->transfer.reply.data + 10, form, strlen(form));
	assert_string_equal(t->exchange->figures.effective_method, "POST");
}

static void assert_post_becomes_get(exchange_test *t, const char *status)
{
	assert_int_equal(redirect(t, status, "echo"), CURLE_OK);
	assert_true(arrived_at(t, "GET", "echo"));
	assert_reply_is(t, "{\"result\":}");
	assert_null(strcasestr((const char *)(uintptr_t)t->server.log->head, "\r\nContent-"));
	assert_string_equal(t->exchange->figures.effective_method, "GET");
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
	exchange_test *t = *state;

	assert_int_equal(run(t, "found", ""), CURLE_OK);
	assert_true(arrived_at(t, "GET", "ok"));
	assert_reply_is(t, "{\"result\":true}");
	assert_int_equal(t->server.log->requests, 2);
}

/* Once it is a GET it remains one, whatever the next status is. */
static void form_does_not_come_back(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(redirect(t, "303", "found"), CURLE_OK);
	assert_true(arrived_at(t, "GET", "ok"));
	assert_int_equal(t->exchange->figures.redirect_count, 2);
	assert_int_equal(t->server.log->requests, 3);
}

static void location_may_be_relative_or_absolute(void **state)
{
	static const char *const locations[] = {"echo", "./echo", "../" SERVER_SECRET "/echo",
		"/rest/1/" SERVER_SECRET "/echo", "@/rest/1/" SERVER_SECRET "/echo"};
	exchange_test *t = *state;
	char location[128];

	for (size_t i = 0; i < COUNT_OF(locations); i++) {
		assert_post_is_kept(t, "307", locations[i]);
		assert_url_is(t, "echo");
	}
	snprintf(
		location, sizeof location, "//127.0.0.1:%d/rest/1/" SERVER_SECRET "/echo", t->server.port);
	assert_post_is_kept(t, "307", location);
}

static void spaces_and_bytes_beyond_ascii_are_escaped(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(redirect(t, "301", "/a b/caf\xc3\xa9/\xff/ok"), CURLE_OK);
	assert_true(arrived(t, "GET", "/a%20b/caf%c3%a9/%ff/ok"));
	assert_int_equal(redirect(t, "301", "/a b/ok?c d=\xc3\xa9&e= x"), CURLE_OK);
	assert_true(arrived(t, "GET", "/a%20b/ok?c+d=%c3%a9&e=+x"));
	/* What is escaped already is not escaped twice. */
	assert_int_equal(redirect(t, "301", "/a%20b/%c3%a9/ok"), CURLE_OK);
	assert_true(arrived(t, "GET", "/a%20b/%c3%a9/ok"));
}

static void redirect_without_an_address_is_a_reply(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(
		run(t, "verbatim", "HTTP/1.1 302 Found\r\nContent-Length: 2\r\n\r\nno"), CURLE_OK);
	assert_reply_is(t, "no");
	assert_int_equal(redirect(t, "302", ""), CURLE_OK);
	assert_reply_is(t, "hop");
	assert_int_equal(t->exchange->figures.http_code, 302);
	assert_int_equal(t->exchange->figures.redirect_count, 0);
}

static void address_without_a_redirect_is_not_followed(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(redirect(t, "201", "echo"), CURLE_OK);
	assert_reply_is(t, "hop");
	assert_int_equal(t->server.log->requests, 1);
}

static void redirect_is_a_reply_when_it_is_not_followed(void **state)
{
	exchange_test *t = *state;
	char to[200];

	t->request.follow = false;
	assert_int_equal(redirect(t, "302", "echo"), CURLE_OK);
	assert_reply_is(t, "hop");
	assert_int_equal(t->server.log->requests, 1);
	assert_int_equal(t->exchange->figures.http_code, 302);
	assert_int_equal(t->exchange->figures.redirect_count, 0);
	snprintf(to, sizeof to, "%secho", t->server.url);
	assert_string_equal(t->exchange->figures.redirect_url, to);
	assert_url_is(t, "verbatim");
}

static void redirects_end_at_the_limit(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(redirect(t, "307", "verbatim"), CURLE_TOO_MANY_REDIRECTS);
	assert_string_equal(t->exchange->message, "Maximum (20) redirects followed");
	assert_int_equal(t->server.log->requests, MOST_REDIRECTS + 1);
	assert_int_equal(t->exchange->figures.redirect_count, MOST_REDIRECTS);
	assert_int_equal(t->exchange->figures.http_code, 307);
	assert_string_equal(t->exchange->figures.redirect_url, t->url);
	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	assert_int_equal(t->exchange->figures.redirect_count, 0);
	assert_null(t->exchange->figures.redirect_url);
}

static void other_schemes_are_refused(void **state)
{
	static const char *const locations[] = {
		"ftp://127.0.0.1/ok", "file:///etc/passwd", "gopher://127.0.0.1/", "foo://127.0.0.1/ok"};
	exchange_test *t = *state;

	for (size_t i = 0; i < COUNT_OF(locations); i++) {
		assert_int_equal(redirect(t, "302", locations[i]), CURLE_UNSUPPORTED_PROTOCOL);
		assert_int_equal(t->exchange->figures.http_code, 302);
		assert_int_equal(t->exchange->figures.redirect_count, 1);
		assert_int_equal(t->exchange->figures.size_download, 3);
		assert_int_equal(t->server.log->requests, i + 1);
	}
}

static int dead_port(void)
{
	test_server gone;
	int port;

	server_start(&gone);
	port = gone.port;
	server_stop(&gone);
	return port;
}

static void dead_port_leaves_the_figures_of_the_hop_before(void **state)
{
	exchange_test *t = *state;
	char location[64];

	snprintf(location, sizeof location, "http://127.0.0.1:%d/ok", dead_port());
	assert_int_equal(redirect(t, "302", location), CURLE_COULDNT_CONNECT);
	assert_int_equal(t->exchange->figures.http_code, 302);
	assert_int_equal(t->exchange->figures.redirect_count, 1);
	assert_string_equal(t->exchange->figures.url, location);
	assert_string_equal(t->exchange->figures.content_type, "text/hop");
	assert_int_equal(t->server.log->requests, 1);
}

/* --- Figures. ----------------------------------------------------------------------------------
 */

static void figures_of_one_hop_are_those_of_the_wire(void **state)
{
	exchange_test *t = *state;
	const b24_exchange_figures *figures = &t->exchange->figures;

	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	assert_true(server_await(&t->server.log->replies, 1));
	assert_int_equal(figures->http_code, 200);
	assert_int_equal(figures->request_size, t->server.log->bytes_in);
	assert_int_equal(figures->header_size, t->server.log->bytes_out - 15);
	assert_int_equal(figures->size_download, 15);
	assert_int_equal(figures->content_length_download, 15);
	assert_int_equal(figures->redirect_count, 0);
	assert_int_equal(figures->primary_port, t->server.port);
	assert_string_equal(figures->primary_ip, "127.0.0.1");
	assert_string_equal(figures->content_type, "application/json");
	assert_true(figures->redirect == 0 && figures->total > 0);
	assert_url_is(t, "ok");
}

static void figures_of_hops_are_added_up(void **state)
{
	exchange_test *t = *state;
	const b24_exchange_figures *figures = &t->exchange->figures;

	assert_int_equal(run(t, "found", ""), CURLE_OK);
	assert_true(server_await(&t->server.log->replies, 2));
	assert_int_equal(figures->http_code, 200);
	assert_int_equal(figures->request_size, t->server.log->bytes_in);
	assert_int_equal(figures->header_size, t->server.log->bytes_out - 15 - 4);
	assert_int_equal(figures->size_download, 15);
	assert_int_equal(figures->redirect_count, 1);
	assert_string_equal(figures->content_type, "application/json");
	assert_true(figures->redirect > 0 && figures->redirect <= figures->total);
	assert_url_is(t, "ok");
}

/* libcurl keeps the last type it was told. */
static void content_type_of_an_earlier_hop_stays(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(redirect(t, "302", "echo"), CURLE_OK);
	assert_string_equal(t->exchange->figures.content_type, "text/hop");
	assert_int_equal(run(t, "echo", "a"), CURLE_OK);
	assert_null(t->exchange->figures.content_type);
}

/* --- The same as libcurl makes of it. ----------------------------------------------------------
 */

static size_t swallow(char *data, size_t size, size_t count, void *context)
{
	(void)data, (void)context;
	return size * count;
}

/* A handle that follows by itself and sends what the exchange sends. */
static CURL *follower(const exchange_test *t, struct curl_slist *headers, const char *form)
{
	CURL *easy = curl_easy_init();

	curl_easy_setopt(easy, CURLOPT_URL, t->url);
	curl_easy_setopt(easy, CURLOPT_PROXY, "");
	curl_easy_setopt(easy, CURLOPT_USERAGENT, "unit");
	curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, swallow);
	curl_easy_setopt(easy, CURLOPT_POSTFIELDS, form);
	curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
	curl_easy_setopt(easy, CURLOPT_MAXREDIRS, (long)MOST_REDIRECTS);
	curl_easy_setopt(easy, CURLOPT_POSTREDIR, (long)CURL_REDIR_POST_302);
	return easy;
}

static void assert_same_number(CURL *easy, CURLINFO info, long ours)
{
	long theirs = -1;

	curl_easy_getinfo(easy, info, &theirs);
	assert_int_equal(ours, theirs);
}

static void assert_same_size(CURL *easy, CURLINFO info, int64_t ours)
{
	curl_off_t theirs = -2;

	curl_easy_getinfo(easy, info, &theirs);
	assert_int_equal(ours, theirs);
}

static void assert_same_text(CURL *easy, CURLINFO info, const char *ours)
{
	const char *theirs = NULL;

	curl_easy_getinfo(easy, info, &theirs);
	assert_string_equal(ours != NULL ? ours : "(none)", theirs != NULL ? theirs : "(none)");
}

static void assert_same_figures(CURL *easy, const b24_exchange_figures *figures)
{
	assert_same_number(easy, CURLINFO_RESPONSE_CODE, figures->http_code);
	assert_same_number(easy, CURLINFO_REDIRECT_COUNT, figures->redirect_count);
	assert_same_number(easy, CURLINFO_HEADER_SIZE, figures->header_size);
	assert_same_number(easy, CURLINFO_REQUEST_SIZE, figures->request_size);
	assert_same_number(easy, CURLINFO_PRIMARY_PORT, figures->primary_port);
	assert_same_size(easy, CURLINFO_SIZE_UPLOAD_T, figures->size_upload);
	assert_same_size(easy, CURLINFO_SIZE_DOWNLOAD_T, figures->size_download);
	assert_same_size(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, figures->content_length_download);
	assert_same_text(easy, CURLINFO_EFFECTIVE_URL, figures->url);
	assert_same_text(easy, CURLINFO_EFFECTIVE_METHOD, figures->effective_method);
	assert_same_text(easy, CURLINFO_CONTENT_TYPE, figures->content_type);
	assert_same_text(easy, CURLINFO_REDIRECT_URL, figures->redirect_url);
	assert_same_text(easy, CURLINFO_PRIMARY_IP, figures->primary_ip);
}

static void assert_libcurl_does_the_same(exchange_test *t, const char *status, const char *location)
{
	char form[1024], head[sizeof t->server.log->head];
	unsigned before = t->server.log->requests, requests;
	CURL *easy;

	write_redirect(t, form, sizeof form, status, location);
	run(t, "verbatim", form);
	requests = t->server.log->requests - before;
	memcpy(head, (const void *)(uintptr_t)t->server.log->head, sizeof head);
	easy = follower(t, t->exchange->headers, form);
	assert_int_equal(curl_easy_perform(easy), t->exchange->code);
	assert_int_equal(t->server.log->requests - before, 2 * requests);
	assert_string_equal((const char *)(uintptr_t)t->server.log->head, head);
	assert_same_figures(easy, &t->exchange->figures);
	curl_easy_cleanup(easy);
}

static void libcurl_follows_in_the_same_way(void **state)
{
	static const char *const statuses[] = {
		"200", "300", "301", "302", "303", "304", "305", "307", "308", "399"};
	/* No server that closes: libcurl would send again. No loop: a GET brings no reply. No name that
	 * would be looked up. */
	static const char *const locations[] = {"echo", "ok", "found", "@/x/ok", "/a b/\xc3\xa9/ok",
		"/a b/ok?c d=\xc3\xa9", "ok?a b", "", " ", "ok#frag", "../../../../x/ok", "\t ok",
		"//user:pw@127.0.0.1:1/ok", "http://127.0.0.1:1/ok", "http:///", "http://[bad/",
		"http://a b/", "http:ok", "http:/127.0.0.1:1/ok", "http://127.0.0.1:99999/ok", "/\x01/ok",
		"foo://x/", "mailto:x/ok", "/%zz/ok", "/a/ok?b?c d", "/x/ok#a b\xc3\xa9?"};
	exchange_test *t = *state;

	for (size_t i = 0; i < COUNT_OF(statuses); i++) {
		for (size_t j = 0; j < COUNT_OF(locations); j++) {
			assert_libcurl_does_the_same(t, statuses[i], locations[j]);
		}
	}
}

/* --- What ends an exchange. --------------------------------------------------------------------
 */

static void assert_usable(exchange_test *t)
{
	t->host.on_wait = NULL;
	t->request.deadline = B24_NEVER;
	assert_int_equal(run(t, "echo", "again"), CURLE_OK);
	assert_reply_is(t, "{\"result\":again}");
	assert_int_equal(t->exchange->figures.http_code, 200);
}

static void deadline_holds_for_all_hops_together(void **state)
{
	exchange_test *t = *state;
	int64_t since = now_ms();

	t->request.deadline = b24_deadline_in(&t->host.host, SERVER_HOP_MS * 5);
	assert_int_equal(run(t, "found.slow", ""), CURLE_OPERATION_TIMEDOUT);
	assert_true(now_ms() - since >= SERVER_HOP_MS * 5);
	assert_in_range(t->exchange->figures.redirect_count, 1, 5);
	assert_int_equal(t->exchange->figures.http_code, 302);
	assert_non_null(strstr(t->exchange->message, "Operation timed out after "));
	assert_non_null(strstr(t->exchange->message, " with 0 bytes received"));
	assert_usable(t);
}

static void deadline_holds_against_a_drip(void **state)
{
	exchange_test *t = *state;

	t->request.deadline = b24_deadline_in(&t->host.host, 100);
	assert_int_equal(run(t, "drip", "a=b"), CURLE_OPERATION_TIMEDOUT);
	assert_int_equal(t->exchange->figures.http_code, 200);
	assert_null(strstr(t->exchange->message, " with 0 bytes received"));
	assert_usable(t);
}

static void passed_deadline_ends_it_at_once(void **state)
{
	exchange_test *t = *state;

	t->request.deadline = now_ms() - 1;
	assert_int_equal(run(t, "hang", ""), CURLE_OPERATION_TIMEDOUT);
	assert_int_equal(t->exchange->figures.http_code, 0);
	assert_usable(t);
}

static bool is_time(void *context)
{
	return now_ms() >= *(int64_t *)context;
}

static void assert_interrupted(exchange_test *t, const char *method, const char *form)
{
	int64_t at = now_ms() + 60;

	t->host.on_wait = is_time;
	t->host.wait_context = &at;
	prepare(t, method, form);
	assert_int_equal(b24_exchange_run(t->exchange, t->pool, &t->request), B24_ERROR_INTERRUPTED);
	assert_usable(t);
}

static void interrupted_exchange_is_usable_again(void **state)
{
	assert_interrupted(*state, "hang", "a=b");
	assert_interrupted(*state, "hang", "");
	assert_interrupted(*state, "drip", "a=b");
}

static void interruption_within_a_later_hop_ends_all(void **state)
{
	assert_interrupted(*state, "found.slow", "");
	assert_interrupted(
		*state, "verbatim", "HTTP/1.1 307 Moved\r\nLocation: hang\r\nContent-Length: 0\r\n\r\n");
}

static void reply_that_is_too_large_is_refused(void **state)
{
	exchange_test *t = *state;
	b24_settings settings = settings_of(&t->host.host);

	settings.max_response_bytes = SERVER_LARGE - 1;
	b24_exchange_configure(t->exchange, &settings);
	assert_int_equal(run(t, "large", ""), CURLE_FILESIZE_EXCEEDED);
	assert_int_equal(t->exchange->figures.http_code, 200);
	settings = settings_of(&t->host.host);
	settings.max_response_bytes = SERVER_LARGE;
	b24_exchange_configure(t->exchange, &settings);
	assert_int_equal(run(t, "large", ""), CURLE_OK);
	assert_int_equal(t->exchange->transfer.reply.length, SERVER_LARGE);
}

static void broken_replies_are_named_as_libcurl_names_them(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(run(t, "die", "a=b"), CURLE_GOT_NOTHING);
	assert_int_equal(
		run(t, "verbatim.close", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":"),
		CURLE_PARTIAL_FILE);
	assert_int_equal(t->exchange->figures.http_code, 200);
	assert_usable(t);
}

static void nobody_listens(void **state)
{
	exchange_test *t = *state;

	b24_exchange_reset(t->exchange);
	snprintf(t->url, sizeof t->url, "http://127.0.0.1:%d/", dead_port());
	assert_int_equal(b24_exchange_run(t->exchange, t->pool, &t->request), B24_OK);
	assert_int_equal(t->exchange->code, CURLE_COULDNT_CONNECT);
	assert_int_equal(t->exchange->figures.http_code, 0);
	assert_null(t->exchange->figures.content_type);
	assert_usable(t);
}

static void address_that_is_none_is_named(void **state)
{
	exchange_test *t = *state;
	static const struct {
		const char *url;
		CURLcode code;
	} bad[] = {{"", CURLE_URL_MALFORMAT}, {"http://", CURLE_URL_MALFORMAT},
		{"ftp://127.0.0.1/", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://127.0.0.1:99999/", CURLE_URL_MALFORMAT}};

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		b24_exchange_reset(t->exchange);
		snprintf(t->url, sizeof t->url, "%s", bad[i].url);
		assert_int_equal(b24_exchange_run(t->exchange, t->pool, &t->request), B24_OK);
		assert_int_equal(t->exchange->code, bad[i].code);
		assert_usable(t);
	}
}

/* --- Nothing is sent twice. --------------------------------------------------------------------
 */

static void assert_refused(exchange_test *t, const char *method, const char *form)
{
	unsigned before;

	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	before = t->server.log->requests;
	assert_int_equal(run(t, method, form), CURLE_GOT_NOTHING);
	assert_string_equal(t->exchange->message, "Empty reply from server");
	assert_int_equal(t->exchange->figures.http_code, 0);
	assert_int_equal(t->server.log->requests, before + 1);
}

static void request_on_a_kept_connection_is_sent_once(void **state)
{
	exchange_test *t = *state;

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
	exchange_test *t = *state;

	assert_int_equal(redirect(t, "307", "die.kept"), CURLE_GOT_NOTHING);
	assert_int_equal(t->server.log->requests, 2);
	assert_int_equal(t->exchange->figures.redirect_count, 1);
	assert_int_equal(t->exchange->figures.http_code, 307);
	assert_usable(t);
}

/* More often than libcurl repeats with one handle. */
static void repeatable_request_is_sent_again(void **state)
{
	exchange_test *t = *state;

	t->request.repeatable = true;
	for (unsigned i = 0; i < 8; i++) {
		assert_int_equal(run(t, "ok", ""), CURLE_OK);
		assert_int_equal(run(t, "die.kept", i % 2 == 0 ? "a=b" : ""), CURLE_OK);
		assert_reply_is(t, "{\"result\":true}");
		assert_int_equal(t->exchange->figures.http_code, 200);
		assert_int_equal(t->server.log->requests, 3 * (i + 1));
	}
}

/* --- The host leaves by longjmp. ---------------------------------------------------------------
 */

typedef struct escape {
	jmp_buf out;
	int64_t at;
} escape;

static bool leave(void *context)
{
	escape *e = context;

	if (now_ms() >= e->at) {
		longjmp(e->out, 1);
	}
	return false;
}

static void leave_an_exchange(exchange_test *t, const char *method, const char *form)
{
	escape e = {.at = now_ms() + 70};

	t->host.on_wait = leave;
	t->host.wait_context = &e;
	prepare(t, method, form);
	if (setjmp(e.out) == 0) {
		b24_exchange_run(t->exchange, t->pool, &t->request);
		fail_msg("the exchange came back");
	}
	t->host.on_wait = NULL;
}

static void renew(exchange_test *t)
{
	b24_settings settings = settings_of(&t->host.host);

	b24_exchange_free(t->exchange);
	t->exchange = b24_exchange_new(&t->host.host);
	b24_exchange_configure(t->exchange, &settings);
}

/* The teardown counts the blocks. */
static void exchange_that_was_left_can_be_freed(void **state)
{
	static const char *const methods[] = {"hang", "drip", "found.slow"};
	exchange_test *t = *state;

	for (size_t i = 0; i < COUNT_OF(methods); i++) {
		leave_an_exchange(t, methods[i], "");
		renew(t);
		assert_usable(t);
		leave_an_exchange(t, methods[i], "a=b");
		renew(t);
	}
	assert_usable(t);
	leave_an_exchange(t, "hang", "a=b");
}

static void exchange_that_was_left_can_be_reset(void **state)
{
	exchange_test *t = *state;

	leave_an_exchange(t, "hang", "a=b");
	assert_usable(t);
	leave_an_exchange(t, "found.slow", "");
	assert_usable(t);
}

/* As long as it is not freed, others make progress beside it. */
static void another_exchange_runs_beside_one_that_was_left(void **state)
{
	exchange_test *t = *state;
	b24_exchange *left = t->exchange;
	b24_settings settings = settings_of(&t->host.host);

	leave_an_exchange(t, "slow", "a=b");
	t->exchange = b24_exchange_new(&t->host.host);
	b24_exchange_configure(t->exchange, &settings);
	assert_usable(t);
	assert_int_equal(run(t, "slow", ""), CURLE_OK);
	b24_exchange_free(left);
	assert_usable(t);
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
	exchange_test *t = *state;
	b24_settings settings;
	CURL *easy;

	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	easy = t->exchange->transfer.slot.easy;
	for (int i = 0; i < 3; i++) {
		settings = settings_of(&t->host.host);
		settings.max_response_bytes = 1000u + (unsigned)i; /* asked for each reply anew */
		b24_exchange_configure(t->exchange, &settings);
		assert_ptr_equal(t->exchange->transfer.slot.easy, easy);
		assert_int_equal(t->exchange->settings.max_response_bytes, 1000 + i);
		/* They were taken over. */
		assert_null(settings.user_agent);
		assert_null(settings.proxy);
		assert_int_equal(run(t, "ok", ""), CURLE_OK);
	}
}

static void changed_settings_use_another_handle(void **state)
{
	exchange_test *t = *state;
	b24_settings settings;

	for (int what = 0; what < 6; what++) {
		settings = settings_of(&t->host.host);
		b24_exchange_configure(t->exchange, &settings);
		assert_int_equal(run(t, "ok", ""), CURLE_OK);
		assert_true(server_saw_line(&t->server, "User-Agent: unit"));
		assert_non_null(t->exchange->transfer.slot.easy);
		settings = settings_of(&t->host.host);
		change(&settings, what);
		b24_exchange_configure(t->exchange, &settings);
		assert_null(t->exchange->transfer.slot.easy);
	}
	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	assert_true(server_saw_line(&t->server, "User-Agent: other"));
	assert_int_equal(t->server.log->connections, 1);
}

static void changed_proxy_is_used(void **state)
{
	exchange_test *t = *state;
	b24_settings settings = settings_of(&t->host.host);

	assert_int_equal(run(t, "ok", ""), CURLE_OK);
	change(&settings, 4);
	b24_exchange_configure(t->exchange, &settings);
	assert_int_equal(run(t, "ok", ""), CURLE_COULDNT_CONNECT);
	assert_int_equal(t->server.log->requests, 1);
}

/* --- Secrets. ----------------------------------------------------------------------------------
 */

/* A host's memory that looks at what is freed. */
typedef struct witness {
	void *(*reallocate)(void *context, void *block, size_t size);
	const void *blocks[3];
	size_t lengths[3];
	unsigned freed, unwiped;
} witness;

static witness witness_;

static bool is_zero(const char *data, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (data[i] != '\0') {
			return false;
		}
	}
	return true;
}

static void *look_and_reallocate(void *context, void *block, size_t size)
{
	for (size_t i = 0; i < COUNT_OF(witness_.blocks); i++) {
		if (block != NULL && block == witness_.blocks[i]) {
			witness_.freed++;
			witness_.unwiped += !is_zero(block, witness_.lengths[i]);
		}
	}
	return witness_.reallocate(context, block, size);
}

static void watch(exchange_test *t)
{
	const b24_buffer *buffers[] = {
		&t->exchange->url, &t->exchange->form.text, &t->exchange->transfer.reply};

	witness_ = (witness){.reallocate = t->host.host.reallocate};
	for (size_t i = 0; i < COUNT_OF(buffers); i++) {
		assert_true(buffers[i]->length > 0);
		witness_.blocks[i] = buffers[i]->data;
		witness_.lengths[i] = buffers[i]->length;
	}
	t->host.host.reallocate = look_and_reallocate;
}

static void unwatch(exchange_test *t)
{
	t->host.host.reallocate = witness_.reallocate;
}

static void reset_wipes_address_form_and_reply(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(run(t, "echo", "auth=secret"), CURLE_OK);
	watch(t);
	b24_exchange_reset(t->exchange);
	unwatch(t);
	/* They are kept for the next one. */
	assert_int_equal(witness_.freed, 0);
	assert_ptr_equal(t->exchange->form.text.data, witness_.blocks[1]);
	for (size_t i = 0; i < COUNT_OF(witness_.blocks); i++) {
		assert_true(is_zero(witness_.blocks[i], witness_.lengths[i]));
	}
	assert_int_equal(t->exchange->form.text.length, 0);
	assert_int_equal(t->exchange->url.length, 0);
}

static void reset_wipes_the_redirects_address(void **state)
{
	exchange_test *t = *state;

	t->request.follow = false;
	assert_int_equal(redirect(t, "302", "/secret/ok"), CURLE_OK);
	assert_non_null(strstr(t->exchange->transfer.location, "secret"));
	b24_exchange_reset(t->exchange);
	assert_true(is_zero(t->exchange->transfer.location, sizeof t->exchange->transfer.location));
}

static void reset_wipes_long_forms_before_they_are_freed(void **state)
{
	exchange_test *t = *state;
	char *form = malloc(100001);

	memset(form, 's', 100000);
	form[100000] = '\0';
	assert_int_equal(run(t, "echo", form), CURLE_OK);
	watch(t);
	b24_exchange_reset(t->exchange);
	unwatch(t);
	assert_int_equal(witness_.freed, 2);
	assert_int_equal(witness_.unwiped, 0);
	free(form);
}

static void free_wipes_address_form_and_reply(void **state)
{
	exchange_test *t = *state;

	assert_int_equal(run(t, "echo", "auth=secret"), CURLE_OK);
	watch(t);
	b24_exchange_free(t->exchange);
	unwatch(t);
	t->exchange = NULL;
	assert_int_equal(witness_.freed, 3);
	assert_int_equal(witness_.unwiped, 0);
}

static void next_hop_wipes_the_address_before(void **state)
{
	exchange_test *t = *state;
	const b24_buffer *url = &t->exchange->url;
	char method[200];
	size_t longer;

	snprintf(method, sizeof method, "%0150d/verbatim", 7);
	prepare(t, method, "HTTP/1.1 302 Found\r\nLocation: /ok\r\nContent-Length: 0\r\n\r\n");
	longer = strlen(t->url);
	assert_int_equal(b24_exchange_run(t->exchange, t->pool, &t->request), B24_OK);
	assert_int_equal(t->exchange->figures.http_code, 200);
	assert_true(url->length + 150 < longer && longer < url->capacity);
	assert_true(is_zero(url->data + url->length, longer - url->length));
}

/* --- Without memory. ---------------------------------------------------------------------------
 */

static CURLcode try_run(b24_exchange *exchange, const b24_host *host, const char *url)
{
	b24_pool *pool = b24_pool_new(host, 4);
	b24_exchange_request request = {.url = url, .follow = true, .deadline = B24_NEVER};
	CURLcode code;

	b24_buffer_append_text(&exchange->form.text, "HTTP/1.1 303 Moved\r\nLocation: /a b/found\r\n"
												 "Content-Length: 3\r\n\r\nhop");
	assert_int_equal(b24_exchange_run(exchange, pool, &request), B24_OK);
	code = exchange->code;
	b24_exchange_free(exchange);
	b24_pool_free(pool);
	return code;
}

static b24_error_kind try_exchange(test_host *host, void *context)
{
	b24_exchange *exchange = b24_exchange_new(&host->host);
	b24_settings settings;
	CURLcode code;

	if (exchange == NULL) {
		return B24_ERROR_MEMORY;
	}
	settings = settings_of(&host->host);
	if (settings.proxy == NULL) { /* the environment must not decide */
		b24_settings_free(&settings);
		b24_exchange_free(exchange);
		return B24_ERROR_MEMORY;
	}
	b24_exchange_configure(exchange, &settings);
	code = try_run(exchange, &host->host, context);
	assert_true(code == CURLE_OK || code == CURLE_OUT_OF_MEMORY);
	return code == CURLE_OK ? B24_OK : B24_ERROR_MEMORY;
}

static void exchange_survives_without_memory(void **state)
{
	exchange_test *t = *state;

	prepare(t, "verbatim", "");
	sweep_out_of_memory(try_exchange, t->url);
}

static void nothing_is_freed_as_well(void **state)
{
	(void)state;
	b24_exchange_free(NULL);
}

#define WITH_EXCHANGE(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_EXCHANGE(no_form_is_a_get),
		WITH_EXCHANGE(form_is_posted),
		WITH_EXCHANGE(long_form_is_sent_without_asking),
		WITH_EXCHANGE(get_and_post_take_turns),
		WITH_EXCHANGE(some_redirects_keep_the_form),
		WITH_EXCHANGE(others_turn_post_into_get),
		WITH_EXCHANGE(get_stays_a_get),
		WITH_EXCHANGE(form_does_not_come_back),
		WITH_EXCHANGE(location_may_be_relative_or_absolute),
		WITH_EXCHANGE(spaces_and_bytes_beyond_ascii_are_escaped),
		WITH_EXCHANGE(redirect_without_an_address_is_a_reply),
		WITH_EXCHANGE(address_without_a_redirect_is_not_followed),
		WITH_EXCHANGE(redirect_is_a_reply_when_it_is_not_followed),
		WITH_EXCHANGE(redirects_end_at_the_limit),
		WITH_EXCHANGE(other_schemes_are_refused),
		WITH_EXCHANGE(dead_port_leaves_the_figures_of_the_hop_before),
		WITH_EXCHANGE(figures_of_one_hop_are_those_of_the_wire),
		WITH_EXCHANGE(figures_of_hops_are_added_up),
		WITH_EXCHANGE(content_type_of_an_earlier_hop_stays),
		WITH_EXCHANGE(libcurl_follows_in_the_same_way),
		WITH_EXCHANGE(deadline_holds_for_all_hops_together),
		WITH_EXCHANGE(deadline_holds_against_a_drip),
		WITH_EXCHANGE(passed_deadline_ends_it_at_once),
		WITH_EXCHANGE(interrupted_exchange_is_usable_again),
		WITH_EXCHANGE(interruption_within_a_later_hop_ends_all),
		WITH_EXCHANGE(reply_that_is_too_large_is_refused),
		WITH_EXCHANGE(broken_replies_are_named_as_libcurl_names_them),
		WITH_EXCHANGE(nobody_listens),
		WITH_EXCHANGE(address_that_is_none_is_named),
		WITH_EXCHANGE(request_on_a_kept_connection_is_sent_once),
		WITH_EXCHANGE(refusal_holds_when_nobody_listens_any_more),
		WITH_EXCHANGE(later_hop_is_sent_once),
		WITH_EXCHANGE(repeatable_request_is_sent_again),
		WITH_EXCHANGE(exchange_that_was_left_can_be_freed),
		WITH_EXCHANGE(exchange_that_was_left_can_be_reset),
		WITH_EXCHANGE(another_exchange_runs_beside_one_that_was_left),
		WITH_EXCHANGE(same_settings_keep_the_handle),
		WITH_EXCHANGE(changed_settings_use_another_handle),
		WITH_EXCHANGE(changed_proxy_is_used),
		WITH_EXCHANGE(reset_wipes_address_form_and_reply),
		WITH_EXCHANGE(reset_wipes_the_redirects_address),
		WITH_EXCHANGE(reset_wipes_long_forms_before_they_are_freed),
		WITH_EXCHANGE(free_wipes_address_form_and_reply),
		WITH_EXCHANGE(next_hop_wipes_the_address_before),
		WITH_EXCHANGE(exchange_survives_without_memory),
		cmocka_unit_test(nothing_is_freed_as_well),
	};

	return cmocka_run_group_tests_name("exchange", tests, NULL, NULL);
}
