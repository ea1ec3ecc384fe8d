/* SPDX-License-Identifier: MIT */
#include "core/http/handle_options.h"

#include "core/base/version.h"
#include "core/http/ca_certificates.h"
#include "core/http/decompressor.h"

#include <stdlib.h>

/* libcurl keeps a copy. False: no memory. A libcurl without the option is no failure. */
static bool set_text(CURL *easy, CURLoption option, const char *text)
{
	return curl_easy_setopt(easy, option, text) != CURLE_OUT_OF_MEMORY;
}

static bool set_protocol(CURL *easy, const b24_settings *settings)
{
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION,
		(long)(settings->http == B24_HTTP_2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
#if LIBCURL_VERSION_NUM >= 0x075500
	bool ok = set_text(easy, CURLOPT_PROTOCOLS_STR, "https,http");
#else
	bool ok = true;

	curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTPS | CURLPROTO_HTTP));
#endif
	/* Calls that begin together wait for one connection rather than open one each. */
	curl_easy_setopt(easy, CURLOPT_PIPEWAIT, settings->http == B24_HTTP_2 ? 1L : 0L);
	curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	/* What a proxy says when it opens a tunnel is no part of the portal's reply. */
	curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	ok = ok && set_text(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
	curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, b24_decompressor_is_built() ? 0L : 1L);
	return ok && set_text(easy, CURLOPT_USERAGENT,
					 settings->user_agent != NULL ? settings->user_agent : "b24/" B24_VERSION);
}

static bool environment_has_proxy(void)
{
	static const char *const names[] = {
		"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (getenv(names[i]) != NULL) {
			return true;
		}
	}
	return false;
}

static bool set_connection(CURL *easy, const b24_settings *settings)
{
	bool ok = true;

	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)settings->connect_timeout_ms);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, settings->verify ? 1L : 0L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, settings->verify ? 2L : 0L);
	if (settings->verify && !b24_ca_certificates_set(easy, settings->ca_file)) {
		return false;
	}
	if (settings->proxy != NULL) {
		ok = set_text(easy, CURLOPT_PROXY, settings->proxy);
	} else if (!environment_has_proxy()) {
		/* libcurl would ask for each of the names with every request. */
		ok = set_text(easy, CURLOPT_PROXY, "") && set_text(easy, CURLOPT_NOPROXY, "");
	}
#if LIBCURL_VERSION_NUM >= 0x075700
	/* An abandoned name look-up must not hold up the deadline. */
	curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
	return ok;
}

bool b24_handle_options_set(CURL *easy, const b24_settings *settings)
{
	return set_protocol(easy, settings) && set_connection(easy, settings);
}
