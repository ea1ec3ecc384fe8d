/* SPDX-License-Identifier: MIT */
/* A limiter that several machines share: it keeps in a Redis server (version 5 or later) what the
 * file limiter keeps in a file. It uses the server's clock. */
#ifndef B24_CORE_LIMITS_REDIS_LIMITER_H
#define B24_CORE_LIMITS_REDIS_LIMITER_H

#include "core/base/error.h"
#include "core/limits/limiter.h"

/* The URL is redis_address.h's, `ca_file` too; both are borrowed for the call. `fallback` is taken
 * over, also when this fails. It is told all that the server is told, and decides while the server
 * is away. NULL: the error says why. The host is borrowed. Not connected before it is asked; not
 * for several threads at once. */
b24_limiter *b24_limiter_open_redis(const b24_host *host, const char *url, const char *ca_file,
	b24_limiter *fallback, b24_error *error);

typedef struct b24_limiter_redis_state {
	char place[320];   /* where it is */
	char trouble[128]; /* why it cannot be used now; empty: it answers */
} b24_limiter_redis_state;

/* Looks at such a server: it is asked now. Nothing that the state says is a secret. An error: the
 * URL makes no sense, or there is no memory. */
b24_error_kind b24_limiter_look_at_redis(const b24_host *host, const char *url, const char *ca_file,
	b24_limiter_redis_state *state, b24_error *error);

#endif
