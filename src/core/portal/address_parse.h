/* SPDX-License-Identifier: MIT */
/* Reads the URL of a webhook or of an application's portal into an address. */
#ifndef B24_CORE_PORTAL_ADDRESS_PARSE_H
#define B24_CORE_PORTAL_ADDRESS_PARSE_H

#include "core/base/error.h"
#include "core/portal/address.h"

/* Reads an incoming webhook's URL: https://portal/rest/{user id}/{secret}/. A portal in a
 * sub-path, a port, an IDN host and the REST 3.0 form (/rest/api/…) are understood. Plain http is
 * refused unless allowed. On failure the error says what is wrong without repeating the URL. */
b24_error_kind b24_address_parse_webhook(b24_address *address, const b24_host *host,
	const char *url, size_t length, bool allow_http, b24_error *error);

/* Reads an application's address, the `client_endpoint` of its tokens: https://portal/rest/. */
b24_error_kind b24_address_parse_endpoint(b24_address *address, const b24_host *host,
	const char *url, size_t length, bool allow_http, b24_error *error);

#endif
