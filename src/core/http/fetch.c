/* SPDX-License-Identifier: MIT */
#include "core/http/fetch.h"

#include "core/base/portable.h"
#include "core/http/redirects.h"
#include "core/http/transfer_slot.h"
#include "core/http/transfer.h"

#include <stdio.h>

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

/* Addresses hold webhooks, forms and replies hold tokens. */
static void wipe_all(b24_fetch *fetch)
{
	b24_fetch_wipe(&fetch->url);
	b24_fetch_wipe(&fetch->form.text);
	b24_fetch_wipe(&fetch->transfer.reply);
	b24_wipe(fetch->transfer.head.location, sizeof fetch->transfer.head.location);
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
	fetch->begun = false;
	fetch->held_ms = 0;
	fetch->kind = B24_OK;
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

/* --- The fetch. --- */

static void fail_by_deadline(b24_fetch *fetch, int64_t began_ms)
{
	char message[CURL_ERROR_SIZE];

	snprintf(message, sizeof message,
		"Operation timed out after %lld milliseconds with %zu bytes received",
		(long long)(b24_host_now_ms(fetch->host) - began_ms), fetch->transfer.reply.length);
	b24_fetch_fail(fetch, CURLE_OPERATION_TIMEDOUT, message);
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
		b24_fetch_fail(fetch, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
	} else if (transfer->refused) {
		b24_fetch_fail(fetch, CURLE_GOT_NOTHING, "Empty reply from server");
	} else if (transfer->too_large || transfer->decompressor.too_large) {
		b24_fetch_fail(fetch, CURLE_FILESIZE_EXCEEDED, curl_easy_strerror(CURLE_FILESIZE_EXCEEDED));
	} else if (transfer->decompressor.damaged) {
		b24_fetch_fail(
			fetch, CURLE_BAD_CONTENT_ENCODING, curl_easy_strerror(CURLE_BAD_CONTENT_ENCODING));
	} else {
		b24_fetch_fail(fetch, transfer->slot.code,
			transfer->detail[0] != '\0' ? transfer->detail
										: curl_easy_strerror(transfer->slot.code));
		b24_redirect_name_in_error(fetch);
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
	fetch->begun = true;
	kind = b24_transfer_run(&fetch->transfer, pool, &what, &error);
	fetch->kind = kind;
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
		fetch->kind = B24_ERROR_MEMORY;
		b24_fetch_fail(fetch, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
		return B24_OK;
	}
	while (run_hop(fetch, pool, request, post, began_ms) == B24_OK) {
		if (!b24_redirect_follow(fetch, request)) {
			b24_fetch_figures_end(
				&fetch->figures, &fetch->transfer, b24_redirect_is_unfollowed(fetch, request));
			return B24_OK;
		}
		post = post && b24_redirect_keeps_post(fetch->transfer.status);
	}
	return B24_ERROR_INTERRUPTED;
}
