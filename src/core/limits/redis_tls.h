/* SPDX-License-Identifier: MIT */
/* TLS on the connected socket of a Redis server. The certificate and the host's name are verified,
 * always. What an exchange may last is real time, whatever clock the host of the core has. */
#ifndef B24_CORE_LIMITS_REDIS_TLS_H
#define B24_CORE_LIMITS_REDIS_TLS_H

#include "core/base/host.h"

typedef struct b24_redis_tls b24_redis_tls;

/* Whether this was built with TLS for Redis. */
bool b24_redis_tls_is_built(void);

/* Shakes hands, in so many milliseconds. The socket stays the caller's, and no longer blocks.
 * `ca_file`: of the authorities to trust; NULL: those that libcurl trusts. All is borrowed for the
 * call. NULL: `why` says what was wrong, without secrets. */
b24_redis_tls *b24_redis_tls_open(const b24_host *host, int socket, const char *host_name,
	const char *ca_file, int milliseconds, char *why, size_t size);

/* Sends nothing to the server: in a forked child the parent's connection goes on. NULL is fine. */
void b24_redis_tls_free(b24_redis_tls *tls);

typedef enum b24_redis_tls_outcome {
	B24_REDIS_TLS_DONE,
	B24_REDIS_TLS_CLOSED, /* by the server */
	B24_REDIS_TLS_LATE,
	B24_REDIS_TLS_FAILED, /* errors of TLS, such as an alert of the server: `why` */
} b24_redis_tls_outcome;

/* All of these bytes. */
b24_redis_tls_outcome b24_redis_tls_send(
	b24_redis_tls *tls, const char *bytes, size_t count, int milliseconds, char *why, size_t size);

/* At least one byte; *count: the room in `bytes`, then how many came. */
b24_redis_tls_outcome b24_redis_tls_receive(
	b24_redis_tls *tls, char *bytes, size_t *count, int milliseconds, char *why, size_t size);

#endif
