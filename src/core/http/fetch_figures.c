/* SPDX-License-Identifier: MIT */
#include "core/http/fetch_figures.h"

#include "core/base/error.h"
#include "core/http/transfer_figures.h"

#include <string.h>

static int64_t figure(CURL *easy, CURLINFO info)
{
	curl_off_t value = 0;

	curl_easy_getinfo(easy, info, &value);
	return value;
}

static void add_times(CURL *easy, b24_fetch_figures *figures)
{
	figures->total += figure(easy, CURLINFO_TOTAL_TIME_T);
	figures->namelookup += figure(easy, CURLINFO_NAMELOOKUP_TIME_T);
	figures->connect += figure(easy, CURLINFO_CONNECT_TIME_T);
	figures->appconnect += figure(easy, CURLINFO_APPCONNECT_TIME_T);
	figures->pretransfer += figure(easy, CURLINFO_PRETRANSFER_TIME_T);
	figures->starttransfer += figure(easy, CURLINFO_STARTTRANSFER_TIME_T);
#if LIBCURL_VERSION_NUM >= 0x080A00
	figures->posttransfer += figure(easy, CURLINFO_POSTTRANSFER_TIME_T);
#else
	figures->posttransfer = -1;
#endif
}

static void add_transfer(b24_fetch_figures *figures, const b24_transfer *transfer)
{
	b24_transfer_figures hop;

	b24_transfer_figures_get(transfer, &hop);
	figures->connections += hop.connections;
	figures->repeated += hop.repeated;
	figures->bytes_sent += hop.bytes_sent;
	figures->bytes_received += hop.bytes_received;
}

static void add_sizes(CURL *easy, b24_fetch_figures *figures)
{
	long header_size = 0, request_size = 0;

	curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &header_size);
	curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
	figures->header_size += header_size;
	figures->request_size += request_size;
}

/* What the last reply told: the last hop may have had none. */
static void note_reply(b24_fetch_figures *figures, const b24_transfer *transfer)
{
	if (transfer->status == 0) {
		return;
	}
	figures->http_code = transfer->status;
	curl_easy_getinfo(transfer->slot.easy, CURLINFO_HTTP_VERSION, &figures->http_version);
	if (transfer->head.content_type[0] != '\0') {
		b24_copy_text(figures->last_content_type, sizeof figures->last_content_type,
			transfer->head.content_type, strlen(transfer->head.content_type));
		figures->content_type = figures->last_content_type;
	}
}

static void note_sizes(CURL *easy, b24_fetch_figures *figures)
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
static void note_connection(CURL *easy, b24_fetch_figures *figures)
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

void b24_fetch_figures_add_hop(
	b24_fetch_figures *figures, const b24_transfer *transfer, CURLcode code)
{
	CURL *easy = transfer->slot.easy;

	if (easy == NULL) {
		return;
	}
	figures->redirect = figures->total;
	add_times(easy, figures);
	add_sizes(easy, figures);
	add_transfer(figures, transfer);
	note_reply(figures, transfer);
	note_connection(easy, figures);
	if (figures->redirect_count == 0 || !was_no_address(code)) {
		note_sizes(easy, figures);
	}
}

/* What is the last hop's alone. */
void b24_fetch_figures_end(
	b24_fetch_figures *figures, const b24_transfer *transfer, bool is_unfollowed)
{
	CURL *easy = transfer->slot.easy;

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
	if (is_unfollowed) {
		curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &figures->redirect_url);
	}
}
