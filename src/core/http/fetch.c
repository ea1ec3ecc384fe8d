#include "core/http/fetch.h"

#include <stdio.h>

/* PHP's own default for a libcurl handle; a program that was written for it may count on it. */
#define MOST_REDIRECTS 20

b24_exchange *b24_exchange_new(const b24_host *host)
{
	b24_exchange *exchange = b24_host_alloc(host, sizeof *exchange);

	if (exchange == NULL) {
		return NULL;
	}
	exchange->host = host;
	exchange->settings = (b24_settings){.host = host};
	b24_body_init(&exchange->form, host);
	b24_buffer_init(&exchange->url, host);
	b24_transfer_init(&exchange->transfer, &exchange->settings);
	b24_json_scan_init(&exchange->scan, host);
	/* Waiting for permission to send a long form would cost a round trip, or a second. */
	exchange->headers = curl_slist_append(NULL, "Expect:");
	if (exchange->headers == NULL) {
		b24_exchange_free(exchange);
		return NULL;
	}
	return exchange;
}

static void wipe(b24_buffer *buffer)
{
	if (buffer->data != NULL) {
		explicit_bzero(buffer->data, buffer->length);
	}
}

/* Addresses hold webhooks, forms and replies hold tokens. */
static void wipe_all(b24_exchange *exchange)
{
	wipe(&exchange->url);
	wipe(&exchange->form.text);
	wipe(&exchange->transfer.reply);
	explicit_bzero(exchange->transfer.location, sizeof exchange->transfer.location);
}

void b24_exchange_free(b24_exchange *exchange)
{
	if (exchange == NULL) {
		return;
	}
	wipe_all(exchange);
	b24_transfer_free(&exchange->transfer);
	b24_buffer_free(&exchange->url);
	b24_body_free(&exchange->form);
	b24_json_scan_free(&exchange->scan);
	b24_settings_free(&exchange->settings);
	curl_slist_free_all(exchange->headers);
	b24_host_free(exchange->host, exchange);
}

void b24_exchange_reset(b24_exchange *exchange)
{
	wipe_all(exchange);
	b24_transfer_reset(&exchange->transfer);
	b24_buffer_clear(&exchange->url);
	b24_body_clear(&exchange->form);
	exchange->figures = (b24_exchange_figures){0};
	exchange->code = CURLE_OK;
	exchange->message[0] = exchange->content_type[0] = '\0';
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

void b24_exchange_configure(b24_exchange *exchange, b24_settings *settings)
{
	if (!same_settings(&exchange->settings, settings)) {
		b24_slot_close(&exchange->transfer.slot);
	}
	b24_settings_free(&exchange->settings);
	exchange->settings = *settings;
	*settings = (b24_settings){.host = exchange->host};
}

/* --- Figures. --- */

static int64_t figure(CURL *easy, CURLINFO info)
{
	curl_off_t value = 0;

	curl_easy_getinfo(easy, info, &value);
	return value;
}

static void add_times(CURL *easy, b24_exchange_figures *figures)
{
	figures->total += figure(easy, CURLINFO_TOTAL_TIME_T);
	figures->namelookup += figure(easy, CURLINFO_NAMELOOKUP_TIME_T);
	figures->connect += figure(easy, CURLINFO_CONNECT_TIME_T);
	figures->appconnect += figure(easy, CURLINFO_APPCONNECT_TIME_T);
	figures->pretransfer += figure(easy, CURLINFO_PRETRANSFER_TIME_T);
	figures->starttransfer += figure(easy, CURLINFO_STARTTRANSFER_TIME_T);
}

static void add_sizes(CURL *easy, b24_exchange_figures *figures)
{
	long header_size = 0, request_size = 0;

	curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &header_size);
	curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
	figures->header_size += header_size;
	figures->request_size += request_size;
}

/* What the last reply told: the last hop may have had none. */
static void note_reply(b24_exchange *exchange)
{
	const b24_transfer *transfer = &exchange->transfer;
	b24_exchange_figures *figures = &exchange->figures;

	if (transfer->status == 0) {
		return;
	}
	figures->http_code = transfer->status;
	curl_easy_getinfo(transfer->slot.easy, CURLINFO_HTTP_VERSION, &figures->http_version);
	if (transfer->content_type[0] != '\0') {
		b24_copy_text(exchange->content_type, sizeof exchange->content_type, transfer->content_type,
			strlen(transfer->content_type));
		figures->content_type = exchange->content_type;
	}
}

static void note_sizes(CURL *easy, b24_exchange_figures *figures)
{
	figures->size_upload = figure(easy, CURLINFO_SIZE_UPLOAD_T);
	figures->size_download = figure(easy, CURLINFO_SIZE_DOWNLOAD_T);
	figures->speed_upload = figure(easy, CURLINFO_SPEED_UPLOAD_T);
	figures->speed_download = figure(easy, CURLINFO_SPEED_DOWNLOAD_T);
}

static void copy_figure(CURL *easy, CURLINFO info, char *to, size_t size)
{
	const char *text = NULL;

	curl_easy_getinfo(easy, info, &text);
	if (text != NULL) {
		b24_copy_text(to, size, text, strlen(text));
	}
}

/* A hop that did not get as far as a connection leaves what the one before has told. */
static void note_connection(CURL *easy, b24_exchange_figures *figures)
{
	const char *ip = NULL;

	curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &ip);
	if (figures->redirect_count > 0 && (ip == NULL || *ip == '\0')) {
		return;
	}
	copy_figure(easy, CURLINFO_PRIMARY_IP, figures->primary_ip, sizeof figures->primary_ip);
	copy_figure(easy, CURLINFO_LOCAL_IP, figures->local_ip, sizeof figures->local_ip);
	curl_easy_getinfo(easy, CURLINFO_PRIMARY_PORT, &figures->primary_port);
	curl_easy_getinfo(easy, CURLINFO_LOCAL_PORT, &figures->local_port);
	curl_easy_getinfo(easy, CURLINFO_SCHEME, &figures->scheme);
	/* Deprecated in favour of the scheme, but the number is what the figures are to hold. */
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
	curl_easy_getinfo(easy, CURLINFO_PROTOCOL, &figures->protocol);
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
}

/* To such an address libcurl does not even begin to go. */
static bool was_no_address(CURLcode code)
{
	return code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_URL_MALFORMAT;
}

static void note_hop(b24_exchange *exchange)
{
	CURL *easy = exchange->transfer.slot.easy;
	b24_exchange_figures *figures = &exchange->figures;

	if (easy == NULL) {
		return;
	}
	figures->redirect = figures->total;
	add_times(easy, figures);
	add_sizes(easy, figures);
	note_reply(exchange);
	note_connection(easy, figures);
	if (figures->redirect_count == 0 || !was_no_address(exchange->code)) {
		note_sizes(easy, figures);
	}
}

/* An address alone does not: a 201 may have one, and libcurl from 8.23 on tells it. */
static bool is_redirect(long status)
{
	return status >= 300 && status < 400;
}

/* What is the last hop's alone. */
static void note_end(b24_exchange *exchange, bool follow)
{
	CURL *easy = exchange->transfer.slot.easy;
	b24_exchange_figures *figures = &exchange->figures;

	if (easy == NULL) {
		return;
	}
	figures->content_length_upload = figure(easy, CURLINFO_CONTENT_LENGTH_UPLOAD_T);
	figures->content_length_download = figure(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
	curl_easy_getinfo(easy, CURLINFO_EFFECTIVE_URL, &figures->url);
#if LIBCURL_VERSION_NUM >= 0x074800
	curl_easy_getinfo(easy, CURLINFO_EFFECTIVE_METHOD, &figures->effective_method);
#endif
	curl_easy_getinfo(easy, CURLINFO_FILETIME, &figures->filetime);
	curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &figures->ssl_verify_result);
	curl_easy_getinfo(easy, CURLINFO_PROXY_SSL_VERIFYRESULT, &figures->proxy_ssl_verify_result);
	if (is_redirect(exchange->transfer.status) &&
		(!follow || exchange->code == CURLE_TOO_MANY_REDIRECTS)) {
		curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &figures->redirect_url);
	}
}

/* --- Redirects. --- */

static void fail(b24_exchange *exchange, CURLcode code, const char *message)
{
	exchange->code = code;
	b24_copy_text(exchange->message, sizeof exchange->message, message, strlen(message));
}

/* Says in libcurl's words why it would not leave for that address. */
static void fail_to_leave(b24_exchange *exchange, CURLUcode why)
{
	char message[CURL_ERROR_SIZE];

	if (why == CURLUE_OUT_OF_MEMORY) {
		fail(exchange, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
		return;
	}
#if LIBCURL_VERSION_NUM >= 0x075000
	snprintf(message, sizeof message, "The redirect target URL could not be parsed: %s",
		curl_url_strerror(why));
#else
	snprintf(message, sizeof message, "The redirect target URL could not be parsed");
#endif
	fail(exchange,
		why == CURLUE_UNSUPPORTED_SCHEME ? CURLE_UNSUPPORTED_PROTOCOL : CURLE_URL_MALFORMAT,
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

/* False: libcurl would not leave for it, and the exchange has failed. */
static bool set_url(b24_exchange *exchange, const char *url)
{
	char *escaped = NULL; /* owned */
	CURLUcode code = escape(url, &escaped);

	if (code == CURLUE_OK) {
		wipe(&exchange->url);
		exchange->url.length = 0;
		b24_buffer_append_text(&exchange->url, escaped);
		explicit_bzero(escaped, strlen(escaped));
		code = b24_buffer_seal(&exchange->url) ? CURLUE_OK : CURLUE_OUT_OF_MEMORY;
	}
	curl_free(escaped);
	if (code != CURLUE_OK) {
		fail_to_leave(exchange, code);
	}
	return code == CURLUE_OK;
}

/* Whether there is another hop; its address is `url` then. */
static bool redirected(b24_exchange *exchange, const b24_exchange_request *request)
{
	const char *to = NULL;
	char message[64];

	if (!request->follow || exchange->code != CURLE_OK || !is_redirect(exchange->transfer.status)) {
		return false;
	}
	curl_easy_getinfo(exchange->transfer.slot.easy, CURLINFO_REDIRECT_URL, &to);
	if (to == NULL) {
		return false;
	}
	if (exchange->figures.redirect_count >= MOST_REDIRECTS) {
		snprintf(message, sizeof message, "Maximum (%d) redirects followed", MOST_REDIRECTS);
		fail(exchange, CURLE_TOO_MANY_REDIRECTS, message);
		return false;
	}
	exchange->figures.redirect_count++;
	return set_url(exchange, to);
}

/* 301 and 303 turn a POST into a GET; 302, 307 and 308 keep it. */
static bool keeps_post(long status)
{
	return status != 301 && status != 303;
}

/* --- The exchange. --- */

static void name_deadline(b24_exchange *exchange, int64_t began_ms)
{
	char message[CURL_ERROR_SIZE];

	snprintf(message, sizeof message,
		"Operation timed out after %lld milliseconds with %zu bytes received",
		(long long)(b24_host_now_ms(exchange->host) - began_ms), exchange->transfer.reply.length);
	fail(exchange, CURLE_OPERATION_TIMEDOUT, message);
}

/* The outcome in libcurl's terms; where the transfer has said no on its own, in those in which
 * libcurl says the same. */
static void note_outcome(b24_exchange *exchange, b24_error_kind kind, int64_t began_ms)
{
	const b24_transfer *transfer = &exchange->transfer;

	if (kind == B24_OK) {
		exchange->code = CURLE_OK;
	} else if (kind == B24_ERROR_DEADLINE) {
		name_deadline(exchange, began_ms);
	} else if (kind == B24_ERROR_MEMORY) {
		fail(exchange, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
	} else if (transfer->refused) {
		fail(exchange, CURLE_GOT_NOTHING, "Empty reply from server");
	} else if (transfer->too_large) {
		fail(exchange, CURLE_FILESIZE_EXCEEDED, curl_easy_strerror(CURLE_FILESIZE_EXCEEDED));
	} else {
		fail(exchange, transfer->slot.code,
			transfer->detail[0] != '\0' ? transfer->detail
										: curl_easy_strerror(transfer->slot.code));
	}
}

static b24_error_kind hop(b24_exchange *exchange, b24_pool *pool,
	const b24_exchange_request *request, bool post, int64_t began_ms)
{
	b24_transfer_request what = {
		.url = exchange->url.data,
		.headers = exchange->headers,
		.body = post ? &exchange->form : NULL,
		.repeatable = request->repeatable,
		.deadline = request->deadline,
	};
	b24_error error;
	b24_error_kind kind;

	b24_transfer_reset(&exchange->transfer);
	b24_body_rewind(&exchange->form);
	kind = b24_transfer_run(&exchange->transfer, pool, &what, &error);
	if (kind == B24_ERROR_INTERRUPTED) {
		return kind;
	}
	note_outcome(exchange, kind, began_ms);
	note_hop(exchange);
	return B24_OK;
}

b24_error_kind b24_exchange_run(
	b24_exchange *exchange, b24_pool *pool, const b24_exchange_request *request)
{
	int64_t began_ms = b24_host_now_ms(exchange->host);
	bool post = exchange->form.text.length > 0;

	b24_buffer_append_text(&exchange->url, request->url);
	if (pool == NULL || !b24_buffer_seal(&exchange->url) ||
		!b24_buffer_seal(&exchange->form.text)) {
		fail(exchange, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
		return B24_OK;
	}
	while (hop(exchange, pool, request, post, began_ms) == B24_OK) {
		if (!redirected(exchange, request)) {
			note_end(exchange, request->follow);
			return B24_OK;
		}
		post = post && keeps_post(exchange->transfer.status);
	}
	return B24_ERROR_INTERRUPTED;
}
