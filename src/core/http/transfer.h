/* SPDX-License-Identifier: MIT */
/* One HTTP exchange: a request goes out once; a reply comes back, or the reason why there is none.
 */
#ifndef B24_CORE_HTTP_TRANSFER_H
#define B24_CORE_HTTP_TRANSFER_H

#include "core/base/error.h"
#include "core/http/transfer_state.h"

void b24_transfer_init(b24_transfer *transfer, const b24_settings *settings);
void b24_transfer_free(b24_transfer *transfer);

/* Makes ready for the next transfer; keeps the handle and small buffers. */
void b24_transfer_reset(b24_transfer *transfer);

typedef struct b24_transfer_request {
	const char *url;                  /* borrowed, as are all pointers here */
	const struct curl_slist *headers; /* all of them, see b24_headers_join */
	b24_body *body;                   /* its text sealed; NULL: GET */
	bool read_only;                   /* sending it twice does no harm */
	b24_deadline deadline;
} b24_transfer_request;

/* Begins the transfer; the pool drives it. False: no memory. */
bool b24_transfer_start(
	b24_transfer *transfer, b24_pool *pool, const b24_transfer_request *request);

/* Whether the pool has brought the transfer to its end. To be asked after each round of driving: a
 * transfer may have to begin again on another connection. */
bool b24_transfer_is_over(b24_transfer *transfer);

/* Tells how it ended. `waited` is B24_OK when it is over, or why nobody waits for it any longer. On
 * failure `error` has kind, message, status and whether the portal may have executed it. */
b24_error_kind b24_transfer_finish(b24_transfer *transfer, b24_error_kind waited, b24_error *error);

/* All of this in one: sends the request and waits for the whole reply. A passed deadline is
 * B24_ERROR_DEADLINE. */
b24_error_kind b24_transfer_run(
	b24_transfer *transfer, b24_pool *pool, const b24_transfer_request *request, b24_error *error);

#endif
