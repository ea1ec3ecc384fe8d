/* SPDX-License-Identifier: MIT */
#include "core/http/tls.h"

#ifdef B24_WITH_OPENSSL

#include <string.h>

#include <openssl/crypto.h>
#include <openssl/ssl.h>

/* libcurl names what it uses as "OpenSSL/3.0.15". Another one, of another layout, may be in the
 * same process. */
bool b24_tls_is_known(void)
{
	static const char name[] = "OpenSSL/";
	const char *used = curl_version_info(CURLVERSION_NOW)->ssl_version;
	const char *ours = OpenSSL_version(OPENSSL_VERSION); /* "OpenSSL 3.0.15 3 Sep 2024" */
	size_t length;

	if (used == NULL || strncmp(used, name, sizeof name - 1) != 0 ||
		strncmp(ours, "OpenSSL ", 8) != 0) {
		return false;
	}
	used += sizeof name - 1;
	ours += 8;
	length = strcspn(ours, " ");
	return strncmp(used, ours, length) == 0 && (used[length] == '\0' || used[length] == ' ');
}

void *b24_tls_of(CURL *easy)
{
	struct curl_tlssessioninfo *info = NULL;

	if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &info) != CURLE_OK || info == NULL ||
		info->backend != CURLSSLBACKEND_OPENSSL) {
		return NULL;
	}
	return info->internals;
}

bool b24_tls_speaks_http2(void *tls)
{
	const unsigned char *name = NULL;
	unsigned length = 0;

	SSL_get0_alpn_selected(tls, &name, &length);
	return length == 2 && memcmp(name, "h2", 2) == 0;
}

bool b24_tls_has_unread(void *tls)
{
	return SSL_pending(tls) > 0;
}

bool b24_tls_trust_directory(void *context, const char *directory)
{
	return X509_STORE_load_locations(SSL_CTX_get_cert_store(context), NULL, directory) == 1;
}

#else

bool b24_tls_is_known(void)
{
	return false;
}

void *b24_tls_of(CURL *easy)
{
	(void)easy;
	return NULL;
}

bool b24_tls_speaks_http2(void *tls)
{
	(void)tls;
	return false;
}

bool b24_tls_has_unread(void *tls)
{
	(void)tls;
	return false;
}

bool b24_tls_trust_directory(void *context, const char *directory)
{
	(void)context, (void)directory;
	return false;
}

#endif
