/* SPDX-License-Identifier: MIT */
#include "core/http/redirects.h"

#include "core/base/portable.h"

#include <stdio.h>
#include <string.h>

/* PHP's own default for a libcurl handle; a program that was written for it may count on it. */
#define MOST_REDIRECTS 20

/* An address alone does not: a 201 may have one, and libcurl from 8.23 on tells it. */
static bool is_redirect(long status)
{
	return status >= 300 && status < 400;
}

/* Says in libcurl's words why it would not leave for that address. */
static void fail_to_redirect(b24_fetch *fetch, CURLUcode why)
{
	char message[CURL_ERROR_SIZE];

	if (why == CURLUE_OUT_OF_MEMORY) {
		b24_fetch_fail(fetch, CURLE_OUT_OF_MEMORY, curl_easy_strerror(CURLE_OUT_OF_MEMORY));
		return;
	}
#if LIBCURL_VERSION_NUM >= 0x075000
	snprintf(message, sizeof message, "The redirect target URL could not be parsed: %s",
		curl_url_strerror(why));
#else
	snprintf(message, sizeof message, "The redirect target URL could not be parsed");
#endif
	b24_fetch_fail(fetch,
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

/* False: libcurl would not leave for it, and the fetch has failed. */
static bool set_url(b24_fetch *fetch, const char *url)
{
	char *escaped = NULL; /* owned */
	CURLUcode code = escape(url, &escaped);

	if (code == CURLUE_OK) {
		b24_fetch_wipe(&fetch->url);
		fetch->url.length = 0;
		b24_buffer_append_text(&fetch->url, escaped);
		b24_wipe(escaped, strlen(escaped));
		code = b24_buffer_seal(&fetch->url) ? CURLUE_OK : CURLUE_OUT_OF_MEMORY;
	}
	curl_free(escaped);
	if (code != CURLUE_OK) {
		fail_to_redirect(fetch, code);
	}
	return code == CURLUE_OK;
}

/* Whether there is another hop; its address is `url` then. */
bool b24_redirect_follow(b24_fetch *fetch, const b24_fetch_request *request)
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
		b24_fetch_fail(fetch, CURLE_TOO_MANY_REDIRECTS, message);
		return false;
	}
	fetch->figures.redirect_count++;
	return set_url(fetch, to);
}

bool b24_redirect_is_unfollowed(const b24_fetch *fetch, const b24_fetch_request *request)
{
	return !request->follow || !is_redirect(fetch->transfer.status) ||
		   fetch->code == CURLE_TOO_MANY_REDIRECTS;
}

/* 301 and 303 turn a POST into a GET; 302, 307 and 308 keep it. */
bool b24_redirect_keeps_post(long status)
{
	return status != 301 && status != 303;
}

static bool ends_with(const char *text, const char *end)
{
	size_t length = strlen(text), of_end = strlen(end);

	return length >= of_end && strcmp(text + length - of_end, end) == 0;
}

/* Since 8.x libcurl says where a protocol came from that it refuses; for us each hop is a first. */
void b24_redirect_name_in_error(b24_fetch *fetch)
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
