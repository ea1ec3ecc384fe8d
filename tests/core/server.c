/* SPDX-License-Identifier: MIT */
#include "server.h"

#include "unit.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define REPLY_OK                                                                                   \
	"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "                        \
	"15\r\n\r\n{\"result\":true}"

/* Of the server's process. */
static server_log *log_;
static int listener;
static unsigned arrived; /* requests */

typedef struct connection {
	int socket;
	unsigned served; /* requests, the present one included */
	unsigned run;    /* counts the requests of the present one's method */
	char head[sizeof log_->head];
	size_t head_length;
	char *body; /* owned */
	size_t body_length;
} connection;

/* --- Sending. ----------------------------------------------------------------------------------
 */

static bool send_bytes(connection *c, const char *data, size_t length)
{
	while (length > 0) {
		ssize_t sent = send(c->socket, data, length, MSG_NOSIGNAL);

		if (sent <= 0) {
			return false;
		}
		__sync_fetch_and_add(&log_->bytes_out, (size_t)sent);
		data += sent;
		length -= (size_t)sent;
	}
	return true;
}

static bool send_text(connection *c, const char *text)
{
	return send_bytes(c, text, strlen(text));
}

/* --- What the methods do. True: the connection stays open. -------------------------------------
 */

static bool do_ok(connection *c)
{
	return send_text(c, REPLY_OK);
}

static bool do_echo(connection *c)
{
	char head[128];

	snprintf(head, sizeof head,
		"HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n{\"result\":", c->body_length + 11);
	return send_text(c, head) && send_bytes(c, c->body, c->body_length) && send_text(c, "}");
}

static bool do_verbatim(connection *c)
{
	return send_bytes(c, c->body, c->body_length);
}

static bool do_verbatim_close(connection *c)
{
	do_verbatim(c);
	return false;
}

static bool do_close_idle(connection *c)
{
	do_ok(c);
	return false;
}

static bool do_found(connection *c)
{
	return send_text(c, "HTTP/1.1 302 Found\r\nLocation: ok\r\nContent-Length: 4\r\n\r\nhop\n");
}

static bool do_found_slow(connection *c)
{
	usleep(SERVER_HOP_MS * 1000);
	return send_text(c, "HTTP/1.1 302 Found\r\nLocation: found.slow\r\nContent-Length: 0\r\n\r\n");
}

static bool do_slow(connection *c)
{
	usleep(SERVER_SLOW_MS * 1000);
	return do_ok(c);
}

static bool do_hang(connection *c)
{
	char byte;

	return recv(c->socket, &byte, 1, 0) > 0;
}

static bool do_drip(connection *c)
{
	if (!send_text(c, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")) {
		return false;
	}
	while (send_text(c, " ")) {
		usleep(10000);
	}
	return false;
}

static bool do_large(connection *c)
{
	char piece[10000];
	bool sent = send_text(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");

	memset(piece, ' ', sizeof piece);
	for (size_t left = SERVER_LARGE; left > 0 && sent; left -= sizeof piece) {
		sent =
			send_text(c, "2710\r\n") && send_bytes(c, piece, sizeof piece) && send_text(c, "\r\n");
	}
	return sent && send_text(c, "0\r\n\r\n");
}

static bool do_die(connection *c)
{
	(void)c;
	return false;
}

static bool do_die_kept(connection *c)
{
	return c->served == 1 && do_ok(c);
}

static bool reset(connection *c)
{
	struct linger at_once = {1, 0};

	setsockopt(c->socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
	return false;
}

static bool do_reset_kept(connection *c)
{
	return c->served == 1 ? do_ok(c) : reset(c);
}

static bool do_die_kept_alone(connection *c)
{
	if (c->served > 1) {
		shutdown(listener, SHUT_RDWR);
	}
	return do_die_kept(c);
}

static bool do_reset_unread(connection *c)
{
	return reset(c);
}

/* Whether the present request is one of those that are to fail. */
static bool is_early(const connection *c)
{
	return c->run <= log_->failing;
}

static bool do_die_first(connection *c)
{
	return !is_early(c) && do_echo(c);
}

static bool do_die_verbatim(connection *c)
{
	return !is_early(c) && do_verbatim(c);
}

static bool do_hang_first(connection *c)
{
	return is_early(c) ? do_hang(c) : do_echo(c);
}

static bool do_verbatim_first(connection *c)
{
	return is_early(c) ? do_verbatim(c) : do_ok(c);
}

typedef struct behaviour {
	const char *method;
	bool reads_body;
	bool (*run)(connection *c);
} behaviour;

static const behaviour behaviours[] = {
	{"ok", true, do_ok},
	{"echo", true, do_echo},
	{"verbatim", true, do_verbatim},
	{"verbatim.close", true, do_verbatim_close},
	{"close.idle", true, do_close_idle},
	{"found", true, do_found},
	{"found.slow", true, do_found_slow},
	{"slow", true, do_slow},
	{"hang", true, do_hang},
	{"drip", true, do_drip},
	{"large", true, do_large},
	{"die", true, do_die},
	{"die.kept", true, do_die_kept},
	{"reset.kept", true, do_reset_kept},
	{"die.kept.alone", true, do_die_kept_alone},
	{"reset.unread", false, do_reset_unread},
	{"die.first", true, do_die_first},
	{"die.verbatim", true, do_die_verbatim},
	{"hang.first", true, do_hang_first},
	{"verbatim.first", true, do_verbatim_first},
};

_Static_assert(COUNT_OF(behaviours) <= SERVER_BEHAVIOURS, "the log has a place for each");

/* --- Receiving. --------------------------------------------------------------------------------
 */

/* Byte by byte: what follows the head stays in the socket. */
static bool read_head(connection *c)
{
	c->head_length = 0;
	while (c->head_length < 4 || memcmp(c->head + c->head_length - 4, "\r\n\r\n", 4) != 0) {
		if (c->head_length + 1 == sizeof c->head ||
			recv(c->socket, c->head + c->head_length, 1, 0) != 1) {
			return false;
		}
		c->head_length++;
	}
	c->head[c->head_length] = '\0';
	__sync_fetch_and_add(&log_->bytes_in, c->head_length);
	return true;
}

static bool read_body(connection *c)
{
	const char *length = strcasestr(c->head, "\r\nContent-Length:");
	size_t got = 0;

	c->body_length = length != NULL ? strtoul(length + 17, NULL, 10) : 0;
	free(c->body);
	c->body = malloc(c->body_length + 1);
	while (got < c->body_length) {
		ssize_t more = recv(c->socket, c->body + got, c->body_length - got, 0);

		if (more <= 0) {
			return false;
		}
		got += (size_t)more;
	}
	__sync_fetch_and_add(&log_->bytes_in, got);
	return true;
}

/* The method name is the last segment of the request's path. */
static const behaviour *behaviour_of(const connection *c)
{
	const char *end = strstr(c->head, " HTTP/1.");
	const char *query = memchr(c->head, '?', end != NULL ? (size_t)(end - c->head) : 0);
	const char *start;

	end = query != NULL ? query : end;
	start = end;
	while (start != NULL && start > c->head && start[-1] != '/') {
		start--;
	}
	for (size_t i = 0; start != NULL && i < COUNT_OF(behaviours); i++) {
		size_t length = strlen(behaviours[i].method);

		if (length == (size_t)(end - start) && memcmp(start, behaviours[i].method, length) == 0) {
			return &behaviours[i];
		}
	}
	return NULL;
}

static uint64_t hash_bytes(uint64_t hash, const char *data, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		hash = (hash ^ (unsigned char)data[i]) * UINT64_C(0x100000001b3);
	}
	return hash;
}

static void note_request(connection *c, const behaviour *behaviour)
{
	uint64_t hash = hash_bytes(UINT64_C(0xcbf29ce484222325), c->head, c->head_length);
	unsigned number;

	c->served++;
	c->run = __sync_add_and_fetch(&log_->runs[behaviour - behaviours], 1);
	memcpy(log_->head, c->head, sizeof log_->head);
	number = __sync_fetch_and_add(&arrived, 1);
	if (number < SERVER_MARKS) {
		log_->marks[number] =
			behaviour->reads_body ? hash_bytes(hash, c->body, c->body_length) : hash;
	}
	__sync_fetch_and_add(&log_->requests, 1); /* last: what is said of it can be read now */
}

static bool serve_request(connection *c)
{
	const behaviour *behaviour;

	if (!read_head(c)) {
		return false;
	}
	behaviour = behaviour_of(c);
	if (behaviour == NULL || (behaviour->reads_body && !read_body(c))) {
		return false;
	}
	note_request(c, behaviour);
	if (!behaviour->run(c)) {
		return false;
	}
	__sync_fetch_and_add(&log_->replies, 1);
	return true;
}

static void *serve(void *argument)
{
	connection *c = argument;

	while (serve_request(c)) {
	}
	close(c->socket);
	free(c->body);
	free(c);
	__sync_fetch_and_add(&log_->closed, 1);
	return NULL;
}

/* --- The process. ------------------------------------------------------------------------------
 */

static void accept_all(void)
{
	for (;;) {
		connection *c = calloc(1, sizeof *c);
		pthread_t thread;
		int yes = 1;

		c->socket = accept(listener, NULL, NULL);
		if (c->socket < 0) {
			free(c);
			pause(); /* no new connections any more; the old ones go on */
			continue;
		}
		/* A reply in pieces must not wait for acknowledgements. */
		setsockopt(c->socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
		__sync_fetch_and_add(&log_->connections, 1);
		if (pthread_create(&thread, NULL, serve, c) == 0) {
			pthread_detach(thread);
		}
	}
}

static int listen_on_loopback(int backlog, int *port)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t length = sizeof address;
	int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_true(descriptor >= 0);
	assert_int_equal(bind(descriptor, (struct sockaddr *)&address, sizeof address), 0);
	assert_int_equal(listen(descriptor, backlog), 0);
	assert_int_equal(getsockname(descriptor, (struct sockaddr *)&address, &length), 0);
	*port = ntohs(address.sin_port);
	return descriptor;
}

void server_start(test_server *server)
{
	*server = (test_server){.pid = -1};
	listener = listen_on_loopback(16, &server->port);
	log_ = mmap(NULL, sizeof *log_, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_true(log_ != MAP_FAILED);
	log_->failing = 1;
	server->log = log_;
	snprintf(server->url, sizeof server->url, "http://127.0.0.1:%d/rest/1/" SERVER_SECRET "/",
		server->port);
	server->pid = fork();
	assert_true(server->pid >= 0);
	if (server->pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL); /* a test that crashes leaves no server behind */
		accept_all();
		_exit(0);
	}
	close(listener);
}

void server_stop(test_server *server)
{
	if (server->pid > 0) {
		kill(server->pid, SIGKILL);
		waitpid(server->pid, NULL, 0);
		munmap((void *)(uintptr_t)server->log, sizeof *server->log);
	}
	*server = (test_server){.pid = -1};
}

bool server_await(const volatile unsigned *figure, unsigned count)
{
	for (int i = 0; i < 400 && *figure < count; i++) {
		usleep(5000);
	}
	return *figure >= count;
}

bool server_saw_line(const test_server *server, const char *line)
{
	char head[sizeof server->log->head];
	char whole[512];

	memcpy(head, (const void *)(uintptr_t)server->log->head, sizeof head);
	snprintf(whole, sizeof whole, "\r\n%s\r\n", line);
	return strstr(head, whole) != NULL;
}

/* The queue of a listener that nobody accepts from takes one connection more than it was told. */
int silent_port(int descriptors[3])
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	int port;

	descriptors[0] = listen_on_loopback(0, &port);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	address.sin_port = htons((uint16_t)port);
	for (int i = 1; i < 3; i++) {
		descriptors[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
		connect(descriptors[i], (struct sockaddr *)&address, sizeof address);
	}
	return port;
}
