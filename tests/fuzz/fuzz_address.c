/* SPDX-License-Identifier: MIT */
/* Addresses of portals, and redirects to new ones. The first line is a URL, the second where a
 * request to it is redirected. What libcurl would connect to is the second reading. */
#include "fuzz.h"

#include "core/portal/address.h"
#include "core/portal/address_moved.h"
#include "core/portal/address_parse.h"

#include <curl/curl.h>

/* The host that libcurl finds in a URL; NULL: none. The caller frees it with curl_free. */
static char *host_of(const char *url)
{
	CURLU *parsed = curl_url();
	char *host = NULL;

	if (parsed != NULL && curl_url_set(parsed, CURLUPART_URL, url, 0) == CURLUE_OK) {
		curl_url_get(parsed, CURLUPART_HOST, &host, 0);
	}
	curl_url_cleanup(parsed);
	return host;
}

/* Nothing that is shown behind the host has the secret in it; before the host is the scheme alone
 * (see must_be_safe). A host's name may happen to be the same text: whoever chose it made it
 * public, since every look-up of a name sends it in the clear. In messages it is blanked out
 * nevertheless, like the secret anywhere else. */
static void must_not_show_secret(const b24_address *address)
{
	const char *path = strchr(strstr(address->portal, "://") + 3, '/');

	if (path != NULL && address->secret != NULL && strlen(address->secret) > 8) {
		MUST(strstr(path, address->secret) == NULL);
	}
}

/* What is shown and where requests go is one host, and nothing else is in it. */
static void must_be_safe(const b24_address *address, bool allow_http)
{
	bool is_http = strncmp(address->portal, "http://", 7) == 0;
	b24_buffer url;
	char *shown, *called;

	MUST(is_http ? allow_http : strncmp(address->portal, "https://", 8) == 0);
	MUST(fuzz_is_printable(address->portal));
	MUST(strpbrk(address->portal, "@?#\\\"<>") == NULL);
	b24_buffer_init(&url, &b24_host_posix);
	for (int version = 2; version <= 3; version++) {
		b24_buffer_clear(&url);
		b24_address_append_prefix(address, version, &url);
		b24_buffer_append_text(&url, "profile");
		MUST(b24_buffer_seal(&url));
		MUST(fuzz_is_printable(url.data));
		MUST(strncmp(url.data, address->portal, strlen(address->portal)) == 0);
		shown = host_of(address->portal);
		called = host_of(url.data);
		MUST(shown != NULL && called != NULL && strcmp(shown, called) == 0);
		curl_free(shown);
		curl_free(called);
	}
	b24_buffer_free(&url);
	must_not_show_secret(address);
	(void)b24_address_is_cloud(address);
}

/* The same address again is what is read from what was made of it. */
static void must_be_stable(const b24_address *address)
{
	b24_address again;
	b24_buffer url;
	b24_error error;

	b24_buffer_init(&url, &b24_host_posix);
	b24_address_append_prefix(address, 2, &url);
	MUST(b24_buffer_seal(&url));
	if (address->secret != NULL) {
		MUST(b24_address_parse_webhook(
				 &again, &b24_host_posix, url.data, url.length, true, &error) == B24_OK);
		MUST(strcmp(again.secret, address->secret) == 0);
		MUST(strcmp(again.user_id, address->user_id) == 0);
	} else {
		MUST(b24_address_parse_endpoint(
				 &again, &b24_host_posix, url.data, url.length, true, &error) == B24_OK);
	}
	MUST(strcmp(again.portal, address->portal) == 0);
	b24_address_free(&again);
	b24_buffer_free(&url);
}

static void follow(const b24_address *address, const char *location)
{
	b24_address to;
	b24_buffer url;

	b24_buffer_init(&url, &b24_host_posix);
	b24_address_append_prefix(address, 2, &url);
	b24_buffer_append_text(&url, "crm.deal.list");
	MUST(b24_buffer_seal(&url));
	if (b24_address_moved(address, url.data, location, &to)) {
		must_be_safe(&to, strncmp(address->portal, "http://", 7) == 0);
		MUST((to.secret == NULL) == (address->secret == NULL));
		MUST(to.secret == NULL || strcmp(to.secret, address->secret) == 0);
		b24_address_free(&to);
	}
	b24_buffer_free(&url);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);
	uint8_t how = fuzz_byte(&input);
	size_t length, location_length;
	char *url = fuzz_line(&input, &length);
	char *location = fuzz_line(&input, &location_length);
	bool allow_http = (how & 1) != 0;
	b24_address address;
	b24_error error;
	b24_error_kind kind;

	kind = (how & 2) != 0 ? b24_address_parse_webhook(
								&address, &b24_host_posix, url, length, allow_http, &error)
						  : b24_address_parse_endpoint(
								&address, &b24_host_posix, url, length, allow_http, &error);
	if (kind == B24_OK) {
		must_be_safe(&address, allow_http);
		must_be_stable(&address);
		follow(&address, location);
	} else {
		MUST(error.message[0] != '\0');
		MUST(strlen(url) < 16 || strstr(error.message, url) == NULL);
	}
	b24_address_free(&address);
	free(url);
	free(location);
	return 0;
}
