/* SPDX-License-Identifier: MIT */
/* The portal's rate limit, which B24\CRest observes if C_REST_LIMITER is true. */
#ifndef B24_ZEND_CREST_LIMITER_H
#define B24_ZEND_CREST_LIMITER_H

#include <php.h>

#include "core/base/deadline.h"
#include "core/http/fetch.h"

/* Waits until the portal's bucket has room for the request; the fetch notes for how long. False:
 * PHP is about to leave. */
bool php_b24_crest_admit(const char *url, b24_fetch *fetch, b24_deadline deadline);

/* A request that the portal has refused for its rate: the bucket is exhausted for everybody. */
void php_b24_crest_note_refusal(const char *url, const b24_fetch *fetch);

#endif
