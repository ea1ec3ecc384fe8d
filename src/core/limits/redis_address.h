/* SPDX-License-Identifier: MIT */
/* Where a Redis server is, as a URL says it:
 *   redis://[[user]:password@]host[:port][/database]
 *   rediss://[[user]:password@]host[:port][/database][?cafile=/path]      with TLS
 *   unix://[[user]:password@]/path/to/socket[?db=database] */
#ifndef B24_CORE_LIMITS_REDIS_ADDRESS_H
#define B24_CORE_LIMITS_REDIS_ADDRESS_H

#include "core/base/error.h"
#include "core/base/host.h"

typedef struct b24_redis_address {
	char *host_name; /* owned; NULL: a socket */
	int port;
	char *path;     /* owned; of the socket; NULL: a host */
	char *user;     /* owned; NULL: none */
	char *password; /* owned, never to be shown; NULL: none */
	bool tls;       /* only with a host */
	char *ca_file;  /* owned; with TLS; NULL: libcurl's */
	int database;
	const b24_host *host;
} b24_redis_address;

/* `ca_file`: of the authorities that the server's certificate must be of, unless the URL names
 * others; copied; NULL: those of libcurl. On failure the error says what is wrong without repeating
 * the URL. */
b24_error_kind b24_redis_address_parse(b24_redis_address *address, const b24_host *host,
	const char *url, const char *ca_file, b24_error *error);

/* Wipes the password and frees all. Safe on an address whose parsing failed. */
void b24_redis_address_free(b24_redis_address *address);

#endif
