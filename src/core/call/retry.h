/* Whether a failed attempt is worth another one, and after which pause. What counts is what can
 * have happened at the portal: a request that it refused, or never got, may go out again; one whose
 * reply was lost only when a repetition does no harm.
 *
 * An idempotency key of REST 3.0 does not make it harmless. The portal keeps a reply under the key
 * when the method has succeeded, and only then: a method that is still running, or that has failed
 * when its work was done, runs again. Whether it has succeeded is what a lost reply does not say.
 * The one exception is a reply that was a repetition already, and said so before it broke off. */
#ifndef B24_CORE_CALL_RETRY_H
#define B24_CORE_CALL_RETRY_H

#include "core/base/error.h"

#include <stdint.h>

/* A reset is named in whole seconds, rounded who knows how: so much later it is over for certain.
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
