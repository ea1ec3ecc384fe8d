/* The address of a portal: where its REST interface is and, for a webhook, the credential that is
 * part of the path. */
#ifndef B24_CORE_PORTAL_ADDRESS_H
#define B24_CORE_PORTAL_ADDRESS_H

#include "core/base/buffer.h"
#include "core/base/error.h"

typedef struct b24_address {
	char *portal;  /* owned; "https://host[:port][/sub/path]", safe to show */
	char *user_id; /* owned; the digits of the webhook's user; NULL: no webhook */
	char *secret;  /* owned; the webhook's code, never to be shown; NULL: no webhook */
	const b24_host *host;
} b24_address;

/* Reads an incoming webhook's URL: https://portal/rest/{user id}/{secret}/. A portal in a
 * sub-path, a port, an IDN host and the REST 3.0 form (/rest/api/…) are understood. Plain http is
 * refused unless allowed. On failure the error says what is wrong without repeating the URL. */
b24_error_kind b24_address_parse_webhook(b24_address *address, const b24_host *host,
	const char *url, size_t length, bool allow_http, b24_error *error);

/* Reads an application's address, the `client_endpoint` of its tokens: https://portal/rest/. */
b24_error_kind b24_address_parse_endpoint(b24_address *address, const b24_host *host,
	const char *url, size_t length, bool allow_http, b24_error *error);

/* Whether a redirect of the request to `url` says that the portal has another address now: the very
 * same path and query on another host, as safe as the present one. `to` is that address then, with
 * the same credential. False also when memory ran out. */
bool b24_address_moved(
	const b24_address *from, const char *url, const char *location, b24_address *to);

/* Whether the portal is in Bitrix24's cloud, whose limits are known: a host below bitrix24.… */
bool b24_address_is_cloud(const b24_address *address);

/* Wipes the secret and frees all. Safe on an address whose parsing failed. */
void b24_address_free(b24_address *address);

/* Appends what every method's URL of that REST version (2 or 3) begins with, up to the slash. */
void b24_address_append_prefix(const b24_address *address, int version, b24_buffer *url);

/* Letters, digits, '_', '-' and dots between them: nothing that could change the URL around it. */
bool b24_is_method_name(const char *name, size_t length);

#endif
