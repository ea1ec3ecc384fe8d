/* SPDX-License-Identifier: MIT */
/* Redirects of a fetch: whether there is another address to go to, and as what. */
#ifndef B24_CORE_HTTP_REDIRECTS_H
#define B24_CORE_HTTP_REDIRECTS_H

#include "core/http/fetch_state.h"

/* Whether the reply leads to another address, which is fetch->url then. False: that was all, or the
 * fetch has failed. */
bool b24_redirect_follow(b24_fetch *fetch, const b24_fetch_request *request);

/* Whether an address that the reply names, if it names one, was not tried. */
bool b24_redirect_is_unfollowed(const b24_fetch *fetch, const b24_fetch_request *request);

/* Whether a POST stays one behind a redirect of that status. */
bool b24_redirect_keeps_post(long status);

/* Says in the error that the refused protocol is a redirect's, as libcurl does. */
void b24_redirect_name_in_error(b24_fetch *fetch);

#endif
