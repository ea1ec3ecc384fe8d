/* SPDX-License-Identifier: MIT */
/* Whether a failed attempt is worth another one, and after which pause. What can have happened at
 * the portal decides. A request that the portal refused, or never got, may be sent again. A request
 * whose reply was lost is sent again only if a repetition does no harm.
 *
 * An idempotency key of REST 3.0 does not make a repetition harmless. The portal keeps a reply
 * under the key only after the method has succeeded. A method that is still running, or that failed
 * after its work was done, runs again. A lost reply does not tell which case it is. There is one
 * exception: a reply whose headers say that it is a stored one, and that then broke off. */
#ifndef B24_CORE_CALL_RETRY_H
#define B24_CORE_CALL_RETRY_H

#include "core/base/error.h"

#include <stdint.h>

/* Resets come in whole seconds, rounded up or down. After so many milliseconds more they are over.
 */
#define B24_ROUNDING_MS 1000

typedef struct b24_attempt_facts {
	int number;     /* of the attempt that has failed; the first is 1 */
	bool read_only; /* the method only reads */
	bool stored;    /* the reply was that of an earlier request with the same idempotency key */
} b24_attempt_facts;

/* Whether sending the very same request again can do no harm and may end otherwise. */
bool b24_retry_is_sensible(const b24_error *error, const b24_attempt_facts *facts);

/* For how many milliseconds to wait before that: exponential, with full jitter. `random` is any
 * number, different each time. */
int64_t b24_retry_pause_ms(const b24_error *error, const b24_attempt_facts *facts, uint32_t random);

#endif
