/* A limiter that several machines share: what the file limiter knows, known by a Redis server
 * (version 5 or later), by the server's clock. */
#ifndef B24_LIMITER_REDIS_H
#define B24_LIMITER_REDIS_H

#include "error.h"
#include "limiter.h"

/* The URL is redis_address.h's. `fallback` is taken over, also when this fails; it is told all that
 * the server is told, and decides while the server is away. NULL: the error says why. The host is
 * borrowed. Not connected before it is asked; not for several threads at once. */
b24_limiter *b24_limiter_open_redis(
	const b24_host *host, const char *url, b24_limiter *fallback, b24_error *error);

#endif
