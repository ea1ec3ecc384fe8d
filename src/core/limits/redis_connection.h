/* SPDX-License-Identifier: MIT */
/* A connection to a Redis server that runs one script there. It is opened when it is needed, in
 * each process anew, and again if it was lost. While the server is away, a call costs nothing: the
 * server is tried every few seconds only. */
#ifndef B24_CORE_LIMITS_REDIS_CONNECTION_H
#define B24_CORE_LIMITS_REDIS_CONNECTION_H

#include "core/limits/redis_address.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct b24_redis b24_redis;

/* Most arguments of the script. */
#define B24_REDIS_ARGUMENTS 8

/* Takes the address over, also when it fails (NULL: no memory). The script (Lua, one key, replies
 * with an integer that is not negative) is borrowed. Nothing is connected yet. */
b24_redis *b24_redis_new(const b24_host *host, b24_redis_address *address, const char *script);
void b24_redis_free(b24_redis *redis);

/* Runs the script. False: the server is away, or sends a wrong reply; it may have run the
 * script all the same. Signals wait meanwhile: a moment, or a second or two when the server hangs.
 */
bool b24_redis_run(
	b24_redis *redis, const char *key, const char *const *arguments, size_t count, int64_t *result);

/* Where the server is, for people: host and port or socket, database, TLS. Without secrets. */
void b24_redis_describe(const b24_redis *redis, char *text, size_t size);

/* Connects, logs in and loads the script, now. NULL: that works; otherwise why not, without
 * secrets, valid as long as `redis`. */
const char *b24_redis_try(b24_redis *redis);

/* Says once that the server is away, and once that it is back. NULL: nothing new. Without secrets;
 * valid until the next call. */
const char *b24_redis_notice(b24_redis *redis);

#endif
