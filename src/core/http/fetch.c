#include "core/http/fetch.h"
#include "core/http/transfer_slot.h"
#include "core/http/transfer.h"

#include <stdio.h>

/* PHP's own default for a libcurl handle; a program that was written for it may count on it. */
#define MOST_REDIRECTS 20

b24_fetch *b24_fetch_new(const b24_host *host)
{
	b24_fetch *fetch = b24_host_alloc(host, sizeof *fetch);

	if (fetch == NULL) {
		return NULL;
	}
	fetch->host = host;
	fetch->settings = (b24_settings){.host = host};
	b24_body_init(&fetch->form, host);
	b24_buffer_init(&fetch->url, host);
	b24_transfer_init(&fetch->transfer, &fetch->settings);
	b24_json_scan_init(&fetch->scan, host);
	/* Waiting for permission to send a long form would cost a round trip, or a second. */
	fetch->headers = curl_slist_append(NULL, "Expect:");
	if (fetch->headers == NULL) {
		b24_fetch_free(fetch);
		return NULL;
	}
	return fetch;
}

static void wipe(b24_buffer *buffer)
{
	if (buffer->data != NULL) {
		explicit_bzero(buffer->data, buffer->length);
	}
}

/* Addresses hold webhooks, forms and replies hold tokens. */
static void wipe_all(b24_fetch *fetch)
{
	wipe(&fetch->url);
	wipe(&fetch->form.text);
	wipe(&fetch->transfer.reply);
	explicit_bzero(fetch->transfer.head.location, sizeof fetch->transfer.head.location);
}

void b24_fetch_free(b24_fetch *fetch)
{
	if (fetch == NULL) {
		return;
	}
	wipe_all(fetch);
	b24_transfer_free(&fetch->transfer);
	b24_buffer_free(&fetch->url);
	b24_body_free(&fetch->form);
	b24_json_scan_free(&fetch->scan);
	b24_settings_free(&fetch->settings);
	curl_slist_free_all(fetch->headers);
	b24_host_free(fetch->host, fetch);
}

void b24_fetch_reset(b24_fetch *fetch)
{
	wipe_all(fetch);
	b24_transfer_reset(&fetch->transfer);
	b24_buffer_clear(&fetch->url);
	b24_body_clear(&fetch->form);
	fetch->figures = (b24_fetch_figures){0};
	fetch->code = CURLE_OK;
	fetch->message[0] = '\0';
}

/* --- Settings. --- */

static bool same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_settings(const b24_settings *a, const b24_settings *b)
{
	return a->connect_timeout_ms == b->connect_timeout_ms && a->verify == b->verify &&
		   a->http == b->http && same_text(a->ca_file, b->ca_file) &&
		   same_text(a->proxy, b->proxy) && same_text(a->user_agent, b->user_agent);
}

void b24_fetch_configure(b24_fetch *fetch, b24_settings *settings)
{
	if (!same_settings(&fetch->settings, settings)) {
		b24_slot_close(&fetch->transfer.slot);
	}
	b24_settings_free(&fetch->settings);
	fetch->settings = *settings;
	*settings = (b24_settings){.host = fetch->host};
}

/* --- Redirects. --- */

/* An address alone does not: a 201 may have one, and libcurl from 8.23 on tells it. */
static bool is_redirect(long status)
{
	return status >= 300 && status < 400;
}

static void fail(b24_fetch *fetch, CURLcode code, const char *message)
{
	fetch->code = code;
	b24_copy_text(fetch->message, sizeof fetch->message, message, strlen(message));
}

/* Says in libcurl's words why it would not leave for that address. */
static void fail_to_redirect(b24_fetch *fetch, CURLUcode why)
{
	char message[CURL_ERROR_SIZE];

	if (why == CURLUE_OUT_OF_MEMORY) {
		fail(fetch, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
		return;
	}
#if LIBCURL_VERSION_NUM >= 0x075000
	snprintf(message, sizeof message, "The redirect target URL could not be parsed: %s",
		curl_url_strerror(why));
#else
	snprintf(message, sizeof message, "The redirect target URL could not be parsed");
#endif
	fail(fetch, why == CURLUE_UNSUPPORTED_SCHEME ? CURLE_UNSUPPORTED_PROTOCOL : CURLE_URL_MALFORMAT,
		message);
}

/* Escapes what is legal in no URL but frequent in Location: headers: spaces, and bytes that are not
 * ASCII. */
static CURLUcode escape(const char *url, char **escaped)
{
	CURLU *parts = curl_url();
	unsigned flags = CURLU_URLENCODE;
	CURLUcode code = CURLUE_OUT_OF_MEMORY;

#ifdef CURLU_ALLOW_SPACE
	flags |= CURLU_ALLOW_SPACE;
#endif
	if (parts != NULL) {
		code = curl_url_set(parts, CURLUPART_URL, url, flags);
	}
	if (code == CURLUE_OK) {
		code = curl_url_get(parts, CURLUPART_URL, escaped, 0);
	}
	curl_url_cleanup(parts);
	return code;
}

/* False: libcurl would not leave for it, and the fetch has failed. */
static bool set_url(b24_fetch *fetch, const char *url)
{
	char *escaped = NULL; /* owned */
	CURLUcode code = escape(url, &escaped);

	if (code == CURLUE_OK) {
		wipe(&fetch->url);
		fetch->url.length = 0;
		b24_buffer_append_text(&fetch->url, escaped);
		explicit_bzero(escaped, strlen(escaped));
		code = b24_buffer_seal(&fetch->url) ? CURLUE_OK : CURLUE_OUT_OF_MEMORY;
	}
	curl_free(escaped);
	if (code != CURLUE_OK) {
		fail_to_redirect(fetch, code);
	}
	return code == CURLUE_OK;
}

/* Whether there is another hop; its address is `url` then. */
static bool next_hop(b24_fetch *fetch, const b24_fetch_request *request)
{
	const char *to = NULL;
	char message[64];

	if (!request->follow || fetch->code != CURLE_OK || !is_redirect(fetch->transfer.status)) {
		return false;
	}
	curl_easy_getinfo(fetch->transfer.slot.easy, CURLINFO_REDIRECT_URL, &to);
	if (to == NULL) {
		return false;
	}
	if (fetch->figures.redirect_count >= MOST_REDIRECTS) {
		snprintf(message, sizeof message, "Maximum (%d) redirects followed", MOST_REDIRECTS);
		fail(fetch, CURLE_TOO_MANY_REDIRECTS, message);
		return false;
	}
	fetch->figures.redirect_count++;
	return set_url(fetch, to);
}

static bool is_unfollowed_redirect(const b24_fetch *fetch, const b24_fetch_request *request)
{
	return is_redirect(fetch->transfer.status) &&
		   (!request->follow || fetch->code == CURLE_TOO_MANY_REDIRECTS);
}

/* 301 and 303 turn a POST into a GET; 302, 307 and 308 keep it. */
static bool keeps_post(long status)
{
	return status != 301 && status != 303;
}

/* --- The fetch. --- */

static void fail_by_deadline(b24_fetch *fetch, int64_t began_ms)
{
	char message[CURL_ERROR_SIZE];

	snprintf(message, sizeof message,
		"Operation timed out after %lld milliseconds with %zu bytes received",
		(long long)(b24_host_now_ms(fetch->host) - began_ms), fetch->transfer.reply.length);
	fail(fetch, CURLE_OPERATION_TIMEDOUT, message);
}

static bool ends_with(const char *text, const char *end)
{
	size_t length = strlen(text), of_end = strlen(end);

	return length >= of_end && strcmp(text + length - of_end, end) == 0;
}

/* Since 8.x libcurl says where a protocol came from that it refuses; for us each hop is a first. */
static void name_redirect(b24_fetch *fetch)
{
	static const char where[] = " (in redirect)";
	size_t length = strlen(fetch->message);

	if (fetch->code == CURLE_UNSUPPORTED_PROTOCOL && fetch->figures.redirect_count > 0 &&
		(ends_with(fetch->message, "\" disabled") ||
			ends_with(fetch->message, "\" not supported")) &&
		length + sizeof where <= sizeof fetch->message) {
		memcpy(fetch->message + length, where, sizeof where);
	}
}

/* The outcome as libcurl would report it, also where the transfer itself has refused something. */
static void take_outcome(b24_fetch *fetch, b24_error_kind kind, int64_t began_ms)
{
	const b24_transfer *transfer = &fetch->transfer;

	if (kind == B24_OK) {
		fetch->code = CURLE_OK;
	} else if (kind == B24_ERROR_DEADLINE) {
		fail_by_deadline(fetch, began_ms);
	} else if (kind == B24_ERROR_MEMORY) {
		fail(fetch, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
	} else if (transfer->refused) {
		fail(fetch, CURLE_GOT_NOTHING, "Empty reply from server");
	} else if (transfer->too_large) {
		fail(fetch, CURLE_FILESIZE_EXCEEDED, curl_easy_strerror(CURLE_FILESIZE_EXCEEDED));
	} else {
		fail(fetch, transfer->slot.code,
			transfer->detail[0] != '\0' ? transfer->detail
										: curl_easy_strerror(transfer->slot.code));
		name_redirect(fetch);
	}
}

static b24_error_kind run_hop(
	b24_fetch *fetch, b24_pool *pool, const b24_fetch_request *request, bool post, int64_t began_ms)
{
	b24_transfer_request what = {
		.url = fetch->url.data,
		.headers = fetch->headers,
		.body = post ? &fetch->form : NULL,
		.read_only = request->read_only,
		.deadline = request->deadline,
	};
	b24_error error;
	b24_error_kind kind;

	b24_transfer_reset(&fetch->transfer);
	b24_body_rewind(&fetch->form);
	kind = b24_transfer_run(&fetch->transfer, pool, &what, &error);
	if (kind == B24_ERROR_INTERRUPTED) {
		return kind;
	}
	take_outcome(fetch, kind, began_ms);
	b24_fetch_figures_add_hop(&fetch->figures, &fetch->transfer, fetch->code);
	return B24_OK;
}

b24_error_kind b24_fetch_run(b24_fetch *fetch, b24_pool *pool, const b24_fetch_request *request)
{
	int64_t began_ms = b24_host_now_ms(fetch->host);
	bool post = fetch->form.text.length > 0;

	b24_buffer_append_text(&fetch->url, request->url);
	if (pool == NULL || !b24_buffer_seal(&fetch->url) || !b24_buffer_seal(&fetch->form.text)) {
		fail(fetch, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
		return B24_OK;
	}
	while (run_hop(fetch, pool, request, post, began_ms) == B24_OK) {
		if (!next_hop(fetch, request)) {
			b24_fetch_figures_end(
				&fetch->figures, &fetch->transfer, is_unfollowed_redirect(fetch, request));
			return B24_OK;
		}
		post = post && keeps_post(fetch->transfer.status);
	}
	return B24_ERROR_INTERRUPTED;
}
