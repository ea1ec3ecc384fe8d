/* SPDX-License-Identifier: MIT */
#include "zend/call/option_types.h"

#include "zend/engine/host.h"

#include "core/http/request_headers.h"

/* A week: longer is surely a mistake of unit. */
#define LONGEST_SECONDS (7.0 * 24 * 3600)

bool php_b24_option_seconds(const php_b24_option *option, zval *value, int64_t *to_ms)
{
	double seconds;

	if (Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE) {
		return php_b24_option_refuse(option, "must be a number of seconds");
	}
	seconds = zval_get_double(value);
	if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) {
		return php_b24_option_refuse(
			option, "must be a number of seconds from 0 (no limit) to a week");
	}
	*to_ms = (int64_t)(seconds * 1000);
	if (*to_ms == 0 && seconds > 0) {
		*to_ms = 1; /* 0 would mean no limit */
	}
	return true;
}

bool php_b24_option_bool(const php_b24_option *option, zval *value, bool *to)
{
	if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
		return php_b24_option_refuse(option, "must be true or false");
	}
	*to = Z_TYPE_P(value) == IS_TRUE;
	return true;
}

#define MOST_RETRIES 20

bool php_b24_option_retries(const php_b24_option *option, zval *value, int *to)
{
	if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 0 || Z_LVAL_P(value) > MOST_RETRIES) {
		return php_b24_option_refuse(option, "must be a whole number from 0 to 20");
	}
	*to = (int)Z_LVAL_P(value);
	return true;
}

bool php_b24_option_text(const php_b24_option *option, zval *value, char **to)
{
	if (Z_TYPE_P(value) != IS_STRING || strlen(Z_STRVAL_P(value)) != Z_STRLEN_P(value)) {
		return php_b24_option_refuse(option, "must be a string without NUL bytes");
	}
	b24_host_free(&php_b24_host, *to);
	*to = b24_host_strndup(&php_b24_host, Z_STRVAL_P(value), Z_STRLEN_P(value));
	return *to != NULL || php_b24_option_no_memory(option);
}

bool php_b24_option_headers(const php_b24_option *option, zval *value, struct curl_slist **to)
{
	zend_string *name;
	zval *text;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return php_b24_option_refuse(option, "must be an array of header names and values");
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL (Z_ARRVAL_P(value), name, text) {
		b24_error error;
		char why[256];

		ZVAL_DEREF(text);
		if (name == NULL || Z_TYPE_P(text) != IS_STRING) {
			return php_b24_option_refuse(
				option, "must be an array of header names and string values");
		}
		if (b24_headers_add(to, ZSTR_VAL(name), ZSTR_LEN(name), Z_STRVAL_P(text), Z_STRLEN_P(text),
				&error) != B24_OK) {
			if (error.kind == B24_ERROR_MEMORY) {
				return php_b24_option_no_memory(option);
			}
			snprintf(
				why, sizeof why, "cannot be used: \"%.60s\" %s", ZSTR_VAL(name), error.message);
			return php_b24_option_refuse(option, why);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* --- Proxies. --- */

/* libcurl looks at a proxy only when it connects, and names all of it when it cannot use it. */
static CURLUcode read_proxy(const char *proxy, bool has_scheme)
{
	CURLU *url = curl_url();
	char *host = NULL;
	CURLUcode code = CURLUE_OUT_OF_MEMORY;

	if (url != NULL) {
		code = curl_url_set(url, CURLUPART_URL, proxy,
			CURLU_NON_SUPPORT_SCHEME | (has_scheme ? 0 : CURLU_GUESS_SCHEME));
	}
	if (code == CURLUE_OK) {
		code = curl_url_get(url, CURLUPART_HOST, &host, 0);
	}
	curl_free(host);
	curl_url_cleanup(url);
	return code;
}

static bool has_known_scheme(const char *proxy, const char *end)
{
	static const char *const schemes[] = {
		"http", "https", "socks4", "socks4a", "socks5", "socks5h"};

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
		if (strlen(schemes[i]) == (size_t)(end - proxy) &&
			strncasecmp(schemes[i], proxy, (size_t)(end - proxy)) == 0) {
			return true;
		}
	}
	return false;
}

bool php_b24_option_proxy(const php_b24_option *option, zval *value, char **to)
{
	const char *proxy, *end;
	CURLUcode code;

	if (!php_b24_option_text(option, value, to)) {
		return false;
	}
	proxy = *to;
	if (*proxy == '\0') {
		return true;
	}
	end = strstr(proxy, "://");
	code = read_proxy(proxy, end != NULL);
	if (code == CURLUE_OUT_OF_MEMORY) {
		return php_b24_option_no_memory(option);
	}
	return (code == CURLUE_OK && (end == NULL || has_known_scheme(proxy, end))) ||
		   php_b24_option_refuse(option,
			   "must be the URL of a proxy (http, https, socks4, socks4a, socks5, socks5h)");
}
