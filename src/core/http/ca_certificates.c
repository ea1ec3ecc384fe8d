/* SPDX-License-Identifier: MIT */
#include "core/http/ca_certificates.h"

#include <stdio.h>
#include <string.h>

#include "core/http/tls.h"

/* Since 7.87 libcurl shares a parsed file among connections. */
#define CURL_SHARES_CA_FILE 0x075700

/* Since 8.21 NULL means libcurl's own directory; before it meant none. */
#define CURL_KEEPS_DIRECTORY 0x081500

/* As a directory of certificates it is an empty one. */
#define EMPTY_DIRECTORY "/dev/null"

/* A TLS library that lacks an option is no reason to stop, lack of memory is. */
static bool set(CURL *easy, CURLoption option, const char *value)
{
	return curl_easy_setopt(easy, option, value) != CURLE_OUT_OF_MEMORY;
}

static bool replace(CURL *easy, const char *file, unsigned version)
{
	return set(easy, CURLOPT_CAINFO, file) &&
		   set(easy, CURLOPT_CAPATH, version < CURL_KEEPS_DIRECTORY ? NULL : EMPTY_DIRECTORY);
}

static CURLcode add_directory(CURL *easy, void *context, void *directory)
{
	(void)easy;
	return b24_tls_trust_directory(context, directory) ? CURLE_OK : CURLE_SSL_CACERT_BADFILE;
}

/* libcurl tells connections and parsed files apart by the file's name. Another spelling of the name
 * keeps these apart from those of a client that uses this file without the directory. */
static bool use_built_in(CURL *easy, const char *file, const char *directory)
{
	char spelling[4096];
	int length = snprintf(spelling, sizeof spelling, "/.%s", file);

	if (length < 0 || (size_t)length >= sizeof spelling ||
		curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, add_directory) != CURLE_OK) {
		return true;
	}
	curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, directory);
	return set(easy, CURLOPT_CAINFO, spelling) && set(easy, CURLOPT_CAPATH, NULL);
}

bool b24_ca_certificates_set(CURL *easy, const char *file)
{
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);

	if (file != NULL) {
		return replace(easy, file, curl->version_num);
	}
	if (curl->version_num >= CURL_SHARES_CA_FILE && curl->version_num < CURL_KEEPS_DIRECTORY &&
		b24_tls_is_known() && curl->cainfo != NULL && *curl->cainfo == '/' &&
		curl->capath != NULL) {
		return use_built_in(easy, curl->cainfo, curl->capath);
	}
	return true;
}
