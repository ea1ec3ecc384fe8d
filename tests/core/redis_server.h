/* SPDX-License-Identifier: MIT */
/* A Redis server of a test's own, on a socket in a directory of its own; or something that only
 * looks like one. */
#ifndef B24_TEST_REDIS_SERVER_H
#define B24_TEST_REDIS_SERVER_H

#include <stdbool.h>

#define REDIS_PASSWORD "s3cr3tpassword"

typedef struct redis_server {
	int pid; /* 0: it does not run */
	char directory[64];
	char socket[96];
	char url[160]; /* with the password */
} redis_server;

/* False: there is no redis-server on this machine. */
bool redis_server_installed(void);

/* Makes the directory; nothing runs yet. */
void redis_server_init(redis_server *server);
void redis_server_remove(redis_server *server);

/* Starts a real one and waits until it answers. */
void redis_server_start(redis_server *server);

/* Starts one that replies to whatever it reads with that text. */
void redis_server_pretend(redis_server *server, const char *reply);

/* Kills it at once. */
void redis_server_stop(redis_server *server);

#endif
