/* SPDX-License-Identifier: MIT */
/* What the figures of an exchange say. */
#include "fetch_fixture.h"
#include "unit.h"

#define MOST_REDIRECTS 20

/* --- Figures. ----------------------------------------------------------------------------------
 */

static void figures_of_one_hop_are_those_of_the_wire(void **state)
{
	fetch_test *t = *state;
	const b24_fetch_figures *figures = &t->fetch->figures;

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
	fetch_test *t = *state;
	const b24_fetch_figures *figures = &t->fetch->figures;

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
	fetch_test *t = *state;

	assert_int_equal(redirect(t, "302", "echo"), CURLE_OK);
	assert_string_equal(t->fetch->figures.content_type, "text/hop");
	assert_int_equal(run(t, "echo", "a"), CURLE_OK);
	assert_null(t->fetch->figures.content_type);
}

/* --- The same as libcurl makes of it. ----------------------------------------------------------
 */

static size_t swallow(char *data, size_t size, size_t count, void *context)
{
	(void)data, (void)context;
	return size * count;
}

/* A handle that follows by itself and sends what the exchange sends. */
static CURL *follower(const fetch_test *t, struct curl_slist *headers, const char *form)
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

static void assert_same_figures(CURL *easy, const b24_fetch_figures *figures)
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

static void assert_libcurl_does_the_same(fetch_test *t, const char *status, const char *location)
{
	char form[1024], head[sizeof t->server.log->head];
	unsigned before = t->server.log->requests, requests;
	CURL *easy;

	write_redirect(t, form, sizeof form, status, location);
	run(t, "verbatim", form);
	requests = t->server.log->requests - before;
	memcpy(head, (const void *)(uintptr_t)t->server.log->head, sizeof head);
	easy = follower(t, t->fetch->headers, form);
	assert_int_equal(curl_easy_perform(easy), t->fetch->code);
	assert_int_equal(t->server.log->requests - before, 2 * requests);
	assert_string_equal((const char *)(uintptr_t)t->server.log->head, head);
	assert_same_figures(easy, &t->fetch->figures);
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
	fetch_test *t = *state;

	for (size_t i = 0; i < COUNT_OF(statuses); i++) {
		for (size_t j = 0; j < COUNT_OF(locations); j++) {
			assert_libcurl_does_the_same(t, statuses[i], locations[j]);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FETCH(figures_of_one_hop_are_those_of_the_wire),
		WITH_FETCH(figures_of_hops_are_added_up),
		WITH_FETCH(content_type_of_an_earlier_hop_stays),
		WITH_FETCH(libcurl_follows_in_the_same_way),
	};

	return cmocka_run_group_tests_name("exchange_figures", tests, NULL, NULL);
}
