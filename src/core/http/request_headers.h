/* SPDX-License-Identifier: MIT */
/* Request headers that the user adds. */
#ifndef B24_CORE_HTTP_REQUEST_HEADERS_H
#define B24_CORE_HTTP_REQUEST_HEADERS_H

#include "core/base/error.h"

#include <curl/curl.h>

/* Appends "name: value" to the list (*headers is owned by the caller: curl_slist_free_all). Refuses
 * what is not a header, what would add a second one, and headers that the client sets itself. The
 * error's message begins with the header's name. */
b24_error_kind b24_headers_add(struct curl_slist **headers, const char *name, size_t name_length,
	const char *value, size_t value_length, b24_error *error);

/* Appends the idempotency key of a REST 3.0 call: 1 to 255 printable ASCII characters. */
b24_error_kind b24_headers_add_idempotency_key(
	struct curl_slist **headers, const char *key, size_t length, b24_error *error);

/* The headers of every request, then `client`, then `call`. A header of `call` replaces one of the
 * same name in `client`. NULL: no memory. Owned by the caller. */
struct curl_slist *b24_headers_join(const struct curl_slist *client, const struct curl_slist *call);

#endif
