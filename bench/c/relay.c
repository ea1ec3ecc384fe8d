/* SPDX-License-Identifier: MIT */
/* A TCP relay that lies a round trip before a server of this machine:
 *
 *     relay PORT SERVER_PORT ROUND_TRIP_MS
 *
 * Bytes arrive half a round trip later, in either direction. A connection is open one round trip
 * after it was asked for; the kernel has told the client already, so that its first bytes are held
 * back for that time. Nothing limits the rate. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define MAX_CONNECTIONS 512
#define CHUNK           65536

typedef long long microseconds;

/* Bytes on their way; an empty one is the end of the stream. */
typedef struct chunk {
	struct chunk *next;
	microseconds due;
	size_t length, sent;
	char data[];
} chunk;

typedef struct direction {
	int from, to;
	microseconds not_before; /* when the connection is open */
	chunk *first, *last;     /* owned */
	bool ended;              /* nothing more will be read */
	bool stuck;              /* the receiver takes no more for now */
} direction;

typedef struct connection {
	direction ways[2];
	int ends_delivered;
} connection;

static connection *connections[MAX_CONNECTIONS]; /* owned */
static int connection_count;
static microseconds half_trip;
static int server_port;

static microseconds now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (microseconds)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static struct sockaddr_in loopback(int port)
{
	return (struct sockaddr_in){.sin_family = AF_INET,
		.sin_port = htons((uint16_t)port),
		.sin_addr = {htonl(INADDR_LOOPBACK)}};
}

static void prepare(int socket)
{
	setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
	fcntl(socket, F_SETFL, O_NONBLOCK);
}

static void accept_one(int listener)
{
	struct sockaddr_in address = loopback(server_port);
	int client = accept(listener, NULL, NULL);
	int server = socket(AF_INET, SOCK_STREAM, 0);
	connection *made;

	if (client < 0 || server < 0 || connection_count == MAX_CONNECTIONS ||
		connect(server, (struct sockaddr *)&address, sizeof address) != 0) {
		close(client);
		close(server);
		return;
	}
	prepare(client);
	prepare(server);
	made = calloc(1, sizeof *made);
	made->ways[0] = (direction){.from = client, .to = server, .not_before = now() + 2 * half_trip};
	made->ways[1] = (direction){.from = server, .to = client};
	connections[connection_count++] = made;
}

static void take_in(direction *way)
{
	chunk *piece = malloc(sizeof *piece + CHUNK);
	ssize_t got = read(way->from, piece->data, CHUNK);
	microseconds left = now();

	if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
		free(piece);
		return;
	}
	piece->next = NULL;
	piece->sent = 0;
	piece->length = got > 0 ? (size_t)got : 0;
	piece->due = (left > way->not_before ? left : way->not_before) + half_trip;
	piece = realloc(piece, sizeof *piece + piece->length);
	way->ended = got <= 0;
	if (way->last != NULL) {
		way->last->next = piece;
	} else {
		way->first = piece;
	}
	way->last = piece;
}

/* Hands on one chunk; false: not all of it was taken. */
static bool deliver(connection *c, direction *way)
{
	chunk *piece = way->first;
	ssize_t sent;

	if (piece->length == 0) {
		shutdown(way->to, SHUT_WR);
		c->ends_delivered++;
	} else {
		sent = send(way->to, piece->data + piece->sent, piece->length - piece->sent, MSG_NOSIGNAL);
		way->stuck = sent < 0 && errno == EAGAIN;
		if (sent < 0 && !way->stuck) {
			c->ends_delivered = 2;
		}
		piece->sent += sent > 0 ? (size_t)sent : 0;
		if (piece->sent < piece->length) {
			return false;
		}
	}
	way->first = piece->next;
	way->last = way->first != NULL ? way->last : NULL;
	free(piece);
	return true;
}

static void drop(int index)
{
	connection *c = connections[index];

	for (int i = 0; i < 2; i++) {
		while (c->ways[i].first != NULL) {
			chunk *piece = c->ways[i].first;

			c->ways[i].first = piece->next;
			free(piece);
		}
		close(c->ways[i].from);
	}
	free(c);
	connections[index] = connections[--connection_count];
}

/* Delivers what is due. Returns when the next is, or 0 if nothing is on its way. */
static microseconds deliver_due(void)
{
	microseconds next = 0;

	for (int i = connection_count - 1; i >= 0; i--) {
		connection *c = connections[i];

		for (int w = 0; w < 2; w++) {
			direction *way = &c->ways[w];

			while (way->first != NULL && way->first->due <= now() && deliver(c, way)) {
			}
			if (way->first != NULL && !way->stuck && (next == 0 || way->first->due < next)) {
				next = way->first->due;
			}
		}
		if (c->ends_delivered >= 2) {
			drop(i);
		}
	}
	return next;
}

static void wait_and_read(int listener, microseconds next)
{
	static struct pollfd polled[1 + 2 * MAX_CONNECTIONS];
	microseconds left = next == 0 ? 1000000 : next - now();
	struct timespec timeout = {0, (left > 0 ? left : 0) * 1000};
	int count = connection_count;

	if (timeout.tv_nsec >= 1000000000) {
		timeout = (struct timespec){1, 0};
	}
	polled[0] = (struct pollfd){.fd = listener, .events = POLLIN};
	for (int i = 0; i < count; i++) {
		direction *ways = connections[i]->ways;

		for (int w = 0; w < 2; w++) { /* of a socket: what is read there, what is stuck there */
			short events = (short)((ways[w].ended ? 0 : POLLIN) | (ways[!w].stuck ? POLLOUT : 0));

			polled[1 + 2 * i + w] = (struct pollfd){events != 0 ? ways[w].from : -1, events, 0};
		}
	}
	ppoll(polled, 1 + 2 * (nfds_t)count, &timeout, NULL);
	for (int i = 0; i < count; i++) {
		direction *ways = connections[i]->ways;

		for (int w = 0; w < 2; w++) {
			short got = polled[1 + 2 * i + w].revents;

			if ((got & (POLLIN | POLLHUP | POLLERR)) && !ways[w].ended) {
				take_in(&ways[w]);
			}
			ways[!w].stuck = ways[!w].stuck && !(got & (POLLOUT | POLLHUP | POLLERR));
		}
	}
	if (polled[0].revents & POLLIN) {
		accept_one(listener);
	}
}

int main(int count, char **arguments)
{
	int listener = socket(AF_INET, SOCK_STREAM, 0);
	struct sockaddr_in address;

	if (count != 4) {
		fprintf(stderr, "usage: relay PORT SERVER_PORT ROUND_TRIP_MS\n");
		return 2;
	}
	address = loopback(atoi(arguments[1]));
	server_port = atoi(arguments[2]);
	half_trip = atoll(arguments[3]) * 500;
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &(int){1}, sizeof(int));
	if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 ||
		listen(listener, MAX_CONNECTIONS) != 0) {
		fail("listen");
	}
	for (;;) {
		wait_and_read(listener, deliver_due());
	}
}
