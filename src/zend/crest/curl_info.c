/* SPDX-License-Identifier: MIT */
#include "zend/crest/curl_info.h"

#include "zend/engine/compat.h"

/* Set once, when the module starts: libcurl composes the texts anew at each question. */
static const curl_version_info_data *curl;

void php_b24_crest_curl_info_start(void)
{
	curl = curl_version_info(CURLVERSION_NOW);
}

static void add_text(zval *to, const char *name, const char *text)
{
	add_assoc_string(to, name, text != NULL ? text : "");
}

static void add_seconds(zval *to, const char *name, int64_t microseconds)
{
	add_assoc_double(to, name, (double)microseconds / 1e6);
}

static void add_sizes(zval *to, const b24_fetch_figures *figures)
{
	add_assoc_double(to, "size_upload", (double)figures->size_upload);
	add_assoc_double(to, "size_download", (double)figures->size_download);
	add_assoc_double(to, "speed_download", (double)figures->speed_download);
	add_assoc_double(to, "speed_upload", (double)figures->speed_upload);
	add_assoc_double(to, "download_content_length", (double)figures->content_length_download);
	add_assoc_double(to, "upload_content_length", (double)figures->content_length_upload);
}

static void add_microseconds(zval *to, const b24_fetch_figures *figures)
{
	add_assoc_long(to, "appconnect_time_us", figures->appconnect);
	add_assoc_long(to, "connect_time_us", figures->connect);
	add_assoc_long(to, "namelookup_time_us", figures->namelookup);
	add_assoc_long(to, "pretransfer_time_us", figures->pretransfer);
	add_assoc_long(to, "redirect_time_us", figures->redirect);
	add_assoc_long(to, "starttransfer_time_us", figures->starttransfer);
	if (PHP_B24_CURL_HAS_POSTTRANSFER && figures->posttransfer >= 0) {
		add_assoc_long(to, "posttransfer_time_us", figures->posttransfer);
	}
	add_assoc_long(to, "total_time_us", figures->total);
}

/* Where libcurl looks for authorities by itself; ext-curl names these even where others are set. */
static void add_authorities(zval *to)
{
	if (PHP_B24_CURL_HAS_AUTHORITIES && LIBCURL_VERSION_NUM >= 0x075400) {
		add_text(to, "capath", curl->capath);
		add_text(to, "cainfo", curl->cainfo);
	}
}

static void add_ends(zval *to, const b24_fetch_figures *figures)
{
	zval certificates;

	add_text(to, "redirect_url", figures->redirect_url);
	add_text(to, "primary_ip", figures->primary_ip);
	array_init(&certificates);
	add_assoc_zval(to, "certinfo", &certificates);
	add_assoc_long(to, "primary_port", figures->primary_port);
	add_text(to, "local_ip", figures->local_ip);
	add_assoc_long(to, "local_port", figures->local_port);
	add_assoc_long(to, "http_version", figures->http_version);
	add_assoc_long(to, "protocol", figures->protocol);
	add_assoc_long(to, "ssl_verifyresult", figures->proxy_ssl_verify_result);
	add_text(to, "scheme", figures->scheme);
}

void php_b24_crest_curl_info(const b24_fetch *fetch, zval *to)
{
	const b24_fetch_figures *figures = &fetch->figures;

	array_init_size(to, 40);
	add_text(to, "url", figures->url);
	if (figures->content_type != NULL) {
		add_text(to, "content_type", figures->content_type);
	} else {
		add_assoc_null(to, "content_type");
	}
	add_assoc_long(to, "http_code", figures->http_code);
	add_assoc_long(to, "header_size", figures->header_size);
	add_assoc_long(to, "request_size", figures->request_size);
	add_assoc_long(to, "filetime", figures->filetime);
	add_assoc_long(to, "ssl_verify_result", figures->ssl_verify_result);
	add_assoc_long(to, "redirect_count", figures->redirect_count);
	add_seconds(to, "total_time", figures->total);
	add_seconds(to, "namelookup_time", figures->namelookup);
	add_seconds(to, "connect_time", figures->connect);
	add_seconds(to, "pretransfer_time", figures->pretransfer);
	add_sizes(to, figures);
	add_seconds(to, "starttransfer_time", figures->starttransfer);
	add_seconds(to, "redirect_time", figures->redirect);
	add_ends(to, figures);
	add_microseconds(to, figures);
	add_text(to, "effective_method", figures->effective_method);
	add_authorities(to);
	if (fetch->code != CURLE_OK) {
		add_text(to, "curl_error", fetch->message);
	}
}
