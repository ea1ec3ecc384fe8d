/* SPDX-License-Identifier: MIT */
/* A tiny HTTP/1.1 server on the loopback, in a process of its own. What it does with a request is
 * said by the request's method name:
 *
 *   ok               replies {"result":true}
 *   echo             replies {"result":<the request's body>}
 *   verbatim         sends the request's body as the whole reply, status line and all
 *   verbatim.close   the same, then closes the connection
 *   close.idle       replies like ok, then closes the connection without having announced it
 *   found            redirects to ok, with status 302
 *   found.slow       redirects to itself after SERVER_HOP_MS
 *   slow             replies like ok after SERVER_SLOW_MS
 *   hang             never replies
 *   drip             replies one byte at a time, for ever
 *   large            replies with SERVER_LARGE bytes, sent in chunks
 *   die              reads the request and closes the connection
 *   die.kept         the same if the connection has served another request before, else like ok
 *   reset.kept       likewise, but resets it
 *   die.kept.alone   likewise, and accepts no connection any more
 *   reset.unread     resets the connection without having read the request's body
 *
 * Some fail only the first times, `log->failing` of them, counted for each method:
 *
 *   die.first        reads the request and closes the connection; later like echo
 *   die.verbatim     the same; later like verbatim
 *   hang.first       never replies; later like echo
 *   verbatim.first   sends the request's body as the whole reply; later like ok
 */
#ifndef B24_TEST_SERVER_H
#define B24_TEST_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SERVER_SLOW_MS 400
#define SERVER_HOP_MS  50
#define SERVER_LARGE   300000

/* As many behaviours and as many requests as the log has room for. */
#define SERVER_BEHAVIOURS 32
#define SERVER_MARKS      16

/* What the server saw, in shared memory. */
typedef struct server_log {
	unsigned connections;             /* accepted */
	unsigned closed;                  /* by either side */
	unsigned requests;                /* read to the end of their heads */
	unsigned replies;                 /* sent completely */
	size_t bytes_in, bytes_out;       /* of all requests and replies */
	char head[4096];                  /* of the last request */
	unsigned failing;                 /* the test's wish; 1 unless it says otherwise */
	unsigned runs[SERVER_BEHAVIOURS]; /* of each behaviour */
	/* Of the first requests, head and body: the same number is the same request. */
	uint64_t marks[SERVER_MARKS];
} server_log;

typedef struct test_server {
	int pid;
	int port;
	char url[64]; /* a webhook's: http://127.0.0.1:…/rest/1/SERVER_SECRET/ */
	volatile server_log *log;
} test_server;

#define SERVER_SECRET "s3cr3tc0de"

void server_start(test_server *server);
void server_stop(test_server *server);

/* Waits until a figure of the log has reached `count`; false after two seconds. */
bool server_await(const volatile unsigned *figure, unsigned count);

/* Whether the last request's head has that line (without its end). */
bool server_saw_line(const test_server *server, const char *line);

/* A port on which connections are never completed; close the descriptors when done. */
int silent_port(int descriptors[3]);

#endif
