/* SPDX-License-Identifier: MIT */
#include "core/portal/address_parse.h"

#include "core/base/portable.h"

#include <curl/curl.h>
#include <stdlib.h>

#define WEBHOOK_FORM  "https://portal.example/rest/{user id}/{secret}/"
#define ENDPOINT_FORM "https://portal.example/rest/"

/* What the URL is called in messages. */
#define WEBHOOK  "The webhook URL"
#define ENDPOINT "The client endpoint"

/* No address of a portal is longer, nor a name of a host. Addresses come from strangers, too. */
#define LONGEST_URL  1024
#define LONGEST_HOST 253

typedef struct url_parts {
	const char *subject, *form;                /* for messages */
	bool no_memory;                            /* for one of the parts */
	CURLU *url;                                /* owned */
	char *scheme, *host, *port, *path, *other; /* owned by libcurl: curl_free */
} url_parts;

static void url_parts_free(url_parts *parts)
{
	curl_free(parts->scheme);
	curl_free(parts->host);
	curl_free(parts->port);
	if (parts->path != NULL) {
		b24_wipe(parts->path, strlen(parts->path));
	}
	curl_free(parts->path);
	curl_free(parts->other);
	curl_url_cleanup(parts->url);
}

static bool is_ascii(const char *text)
{
	for (; *text != '\0'; text++) {
		if ((unsigned char)*text >= 0x80) {
			return false;
		}
	}
	return true;
}

/* libcurl converts an IDN host with the thread's locale, which in PHP is "C" as a rule: it gets a
 * UTF-8 one for the time of this call. */
static CURLUcode get_host(CURLU *url, char **host)
{
#ifdef CURLU_PUNYCODE
	b24_utf8 utf8 = b24_utf8_begin();
	CURLUcode code = curl_url_get(url, CURLUPART_HOST, host, CURLU_PUNYCODE);

	b24_utf8_end(&utf8);
	return code;
#else
	return curl_url_get(url, CURLUPART_HOST, host, 0);
#endif
}

static bool is_ok(url_parts *parts, CURLUcode code)
{
	parts->no_memory = parts->no_memory || code == CURLUE_OUT_OF_MEMORY;
	return code == CURLUE_OK;
}

static bool get_part(url_parts *parts, CURLUPart part, char **to)
{
	return is_ok(parts, curl_url_get(parts->url, part, to, 0));
}

/* In ASCII. What libcurl cannot convert it calls a lack of memory, whatever it is. False: it could
 * not, or there was no memory. */
static bool read_host(url_parts *parts)
{
	if (!get_part(parts, CURLUPART_HOST, &parts->host)) {
		return false;
	}
	if (is_ascii(parts->host)) {
		return true;
	}
	curl_free(parts->host);
	parts->host = NULL;
	return get_host(parts->url, &parts->host) == CURLUE_OK && is_ascii(parts->host);
}

static bool has_part(url_parts *parts, CURLUPart part)
{
	curl_free(parts->other);
	parts->other = NULL;
	return get_part(parts, part, &parts->other) && parts->other[0] != '\0';
}

static b24_error_kind refuse(b24_error *error, const char *subject, const char *why)
{
	return b24_error_set(error, B24_ERROR_ARGUMENT, "%s %s", subject, why);
}

static b24_error_kind split_url(
	url_parts *parts, const char *text, bool allow_http, b24_error *error)
{
	parts->url = curl_url();
	if (parts->url == NULL) {
		return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	if (strstr(text, "://") == NULL ||
		!is_ok(parts, curl_url_set(parts->url, CURLUPART_URL, text, 0)) ||
		!get_part(parts, CURLUPART_SCHEME, &parts->scheme) ||
		!get_part(parts, CURLUPART_PATH, &parts->path)) {
		return b24_error_set(
			error, B24_ERROR_ARGUMENT, "%s is malformed: expected %s", parts->subject, parts->form);
	}
	if (strcmp(parts->scheme, "https") != 0) {
		if (strcmp(parts->scheme, "http") != 0) {
			return refuse(error, parts->subject, "must begin with https://");
		}
		if (!allow_http) {
			return refuse(error, parts->subject,
				"must begin with https:// (plain http would send the secret "
				"unencrypted; the option allowHttp permits it)");
		}
	}
	if (has_part(parts, CURLUPART_USER) || has_part(parts, CURLUPART_PASSWORD)) {
		return refuse(
			error, parts->subject, "must not contain a user name or password before the host");
	}
	if (has_part(parts, CURLUPART_QUERY) || has_part(parts, CURLUPART_FRAGMENT)) {
		return refuse(error, parts->subject, "must not contain a query or a fragment");
	}
	if (!read_host(parts)) {
		return refuse(error, parts->subject,
			"has an international host name that cannot be converted here: "
			"write it in its ASCII form (xn--…)");
	}
	if (strlen(parts->host) > LONGEST_HOST) {
		return refuse(error, parts->subject, "has a host name that is longer than any");
	}
	get_part(parts, CURLUPART_PORT, &parts->port);
	return B24_OK;
}

static bool is_digits(const char *text, size_t length)
{
	return length > 0 && length <= 20 && strspn(text, "0123456789") >= length;
}

static bool is_secret(const char *text, size_t length)
{
	static const char allowed[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

	return length > 0 && length <= 255 && strspn(text, allowed) >= length;
}

/* The path is taken apart from its end, so that a portal in a sub-path may itself hold "rest". */
typedef struct url_path {
	size_t base_length; /* what stands before "/rest/" */
	const char *user_id, *secret;
	size_t user_id_length, secret_length;
} url_path;

/* The segment that ends at `end`; moves `end` before its slash. NULL when none is left. */
static const char *last_segment(const char *path, const char **end, size_t *length)
{
	const char *start = *end;

	while (start > path && start[-1] != '/') {
		start--;
	}
	if (start == path) {
		return NULL;
	}
	*length = (size_t)(*end - start);
	*end = start - 1;
	return start;
}

static bool segment_is(const char *segment, size_t length, const char *word)
{
	return segment != NULL && length == strlen(word) && memcmp(segment, word, length) == 0;
}

static b24_error_kind split_webhook(url_path *parts, const char *path, b24_error *error)
{
	const char *end = path + strlen(path);
	const char *segment;
	size_t length = 0;

	if (end > path && end[-1] == '/') {
		end--;
	}
	parts->secret = last_segment(path, &end, &parts->secret_length);
	parts->user_id = last_segment(path, &end, &parts->user_id_length);
	segment = last_segment(path, &end, &length);
	if (segment_is(segment, length, "api")) {
		segment = last_segment(path, &end, &length);
	}
	if (segment_is(parts->secret, parts->secret_length, "rest") ||
		segment_is(parts->user_id, parts->user_id_length, "rest") ||
		(!segment_is(segment, length, "rest") && strstr(path, "/rest/") == NULL)) {
		return refuse(
			error, WEBHOOK, "has no user id and secret behind /rest/: expected " WEBHOOK_FORM);
	}
	if (!segment_is(segment, length, "rest")) {
		return refuse(error, WEBHOOK,
			"does not end with its secret (no method name belongs behind it): "
			"expected " WEBHOOK_FORM);
	}
	if (!is_digits(parts->user_id, parts->user_id_length)) {
		return refuse(error, WEBHOOK, "has a user id that is not a number: expected " WEBHOOK_FORM);
	}
	if (!is_secret(parts->secret, parts->secret_length)) {
		return refuse(error, WEBHOOK, "has a secret with characters that no secret has");
	}
	parts->base_length = (size_t)(end - path);
	/* Pasted twice, say: what stands before is shown. */
	if (parts->secret_length >= 8 &&
		memmem(path, parts->base_length, parts->secret, parts->secret_length) != NULL) {
		return refuse(error, WEBHOOK, "has its secret twice: expected " WEBHOOK_FORM);
	}
	return B24_OK;
}

static b24_error_kind fill_address(
	b24_address *address, const url_parts *parts, const url_path *path, b24_error *error)
{
	const b24_host *host = address->host;
	b24_buffer portal;

	b24_buffer_init(&portal, host);
	b24_buffer_append_text(&portal, parts->scheme);
	b24_buffer_append_text(&portal, "://");
	b24_buffer_append_text(&portal, parts->host);
	if (parts->port != NULL) {
		b24_buffer_append_char(&portal, ':');
		b24_buffer_append_text(&portal, parts->port);
	}
	b24_buffer_append(&portal, parts->path, path->base_length);
	if (b24_buffer_seal(&portal)) {
		address->portal = portal.data;
	} else {
		b24_buffer_free(&portal);
	}
	if (address->portal != NULL && path->secret != NULL) {
		address->user_id = b24_host_strndup(host, path->user_id, path->user_id_length);
		address->secret = b24_host_strndup(host, path->secret, path->secret_length);
	}
	if (address->portal == NULL ||
		(path->secret != NULL && (address->user_id == NULL || address->secret == NULL))) {
		return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	return B24_OK;
}

/* What stands before "/rest/", which must be the path's end. */
static b24_error_kind split_endpoint(url_path *parts, const char *path, b24_error *error)
{
	const char *end = path + strlen(path);
	const char *segment;
	size_t length = 0;

	if (end > path && end[-1] == '/') {
		end--;
	}
	segment = last_segment(path, &end, &length);
	if (!segment_is(segment, length, "rest")) {
		return refuse(error, ENDPOINT, "does not end with /rest/: expected " ENDPOINT_FORM);
	}
	parts->base_length = (size_t)(end - path);
	return B24_OK;
}

/* A portal's sub-path is shown to people, in pages too: nothing that means something in HTML, in a
 * terminal or in a URL. */
static b24_error_kind check_base(const url_parts *parts, const url_path *path, b24_error *error)
{
	static const char allowed[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%/";

	if (strspn(parts->path, allowed) < path->base_length) {
		return refuse(
			error, parts->subject, "has a path with characters that must be written as %XX there");
	}
	return B24_OK;
}

typedef b24_error_kind (*path_splitter)(url_path *parts, const char *path, b24_error *error);

static b24_error_kind parse(b24_address *address, const char *url, size_t length, bool allow_http,
	url_parts *parts, path_splitter split, b24_error *error)
{
	url_path path = {0};
	b24_error_kind kind;

	if (length == 0 || strlen(url) != length) {
		return refuse(error, parts->subject, length == 0 ? "is empty" : "contains a NUL byte");
	}
	if (length > LONGEST_URL) {
		return refuse(error, parts->subject, "is longer than any");
	}
	kind = split_url(parts, url, allow_http, error);
	if (parts->no_memory) { /* a part that could not be looked at says nothing */
		kind = b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	if (kind == B24_OK) {
		kind = split(&path, parts->path, error);
	}
	if (kind == B24_OK) {
		kind = check_base(parts, &path, error);
	}
	if (kind == B24_OK) {
		kind = fill_address(address, parts, &path, error);
	}
	if (kind != B24_OK) {
		b24_address_free(address);
	}
	url_parts_free(parts);
	return kind;
}

b24_error_kind b24_address_parse_webhook(b24_address *address, const b24_host *host,
	const char *url, size_t length, bool allow_http, b24_error *error)
{
	url_parts parts = {.subject = WEBHOOK, .form = WEBHOOK_FORM};

	*address = (b24_address){.host = host};
	return parse(address, url, length, allow_http, &parts, split_webhook, error);
}

b24_error_kind b24_address_parse_endpoint(b24_address *address, const b24_host *host,
	const char *url, size_t length, bool allow_http, b24_error *error)
{
	url_parts parts = {.subject = ENDPOINT, .form = ENDPOINT_FORM};

	*address = (b24_address){.host = host};
	return parse(address, url, length, allow_http, &parts, split_endpoint, error);
}
