/* SPDX-License-Identifier: MIT */
/* Fetches any address: GET, or POST of a form. Redirects are followed here, one transfer after the
 * other, because a transfer refuses to be sent twice. The requests, the figures and the words of
 * errors are as if libcurl had followed the redirects itself. */
#ifndef B24_CORE_HTTP_FETCH_H
#define B24_CORE_HTTP_FETCH_H

#include "core/http/fetch_state.h"

/* NULL: no memory. */
b24_fetch *b24_fetch_new(const b24_host *host);

/* Ends it if it is under way. */
void b24_fetch_free(b24_fetch *fetch);

/* Forgets request and reply, wipes what may be secret in them; keeps the handle. */
void b24_fetch_reset(b24_fetch *fetch);

/* Takes the settings over. A handle that was configured with others is not used again. */
void b24_fetch_configure(b24_fetch *fetch, b24_settings *settings);

/* Sends and waits. B24_ERROR_INTERRUPTED: the host wants to stop, and there is no outcome;
 * otherwise `code` says how it ended, and the figures are there. */
b24_error_kind b24_fetch_run(b24_fetch *fetch, b24_pool *pool, const b24_fetch_request *request);

#endif
