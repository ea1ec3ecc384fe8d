/* SPDX-License-Identifier: MIT */
#include "redis_server.h"

#include "unit.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

bool redis_server_installed(void)
{
	return system("command -v redis-server >/dev/null 2>&1") == 0;
}

void redis_server_init(redis_server *server)
{
	*server = (redis_server){0};
	strcpy(server->directory, "/tmp/b24-redis-XXXXXX");
	assert_non_null(mkdtemp(server->directory));
	snprintf(server->socket, sizeof server->socket, "%s/redis.sock", server->directory);
	snprintf(server->url, sizeof server->url, "unix://:" REDIS_PASSWORD "@%s", server->socket);
}

void redis_server_remove(redis_server *server)
{
	redis_server_stop(server);
	rmdir(server->directory);
}

static struct sockaddr_un address_of(const redis_server *server)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};

	memcpy(address.sun_path, server->socket, strlen(server->socket) + 1);
	return address;
}

/* Whether it has loaded what it needs and answers: it refuses without the password, and says so. */
static bool answers(const redis_server *server)
{
	struct sockaddr_un address = address_of(server);
	int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	char reply[8] = {0};
	bool good = connect(descriptor, (struct sockaddr *)&address, sizeof address) == 0 &&
				send(descriptor, "PING\r\n", 6, MSG_NOSIGNAL) == 6 &&
				recv(descriptor, reply, sizeof reply - 1, 0) > 0 &&
				strncmp(reply, "-NOAUTH", 7) == 0;

	close(descriptor);
	return good;
}

static void run(const redis_server *server)
{
	int nowhere = open("/dev/null", O_RDWR);

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	dup2(nowhere, 0);
	dup2(nowhere, 1);
	dup2(nowhere, 2);
	execlp("redis-server", "redis-server", "--port", "0", "--unixsocket", server->socket, "--save",
		"", "--appendonly", "no", "--dir", server->directory, "--requirepass", REDIS_PASSWORD,
		(char *)NULL);
	_exit(127);
}

void redis_server_start(redis_server *server)
{
	server->pid = fork();
	assert_true(server->pid >= 0);
	if (server->pid == 0) {
		run(server);
	}
	for (int i = 0; i < 1000 && !answers(server); i++) {
		poll(NULL, 0, 10);
	}
	assert_true(answers(server));
}

static void serve(int listener, const char *reply)
{
	char request[8192];

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (;;) {
		int connection = accept(listener, NULL, NULL);

		while (recv(connection, request, sizeof request, 0) > 0) {
			send(connection, reply, strlen(reply), MSG_NOSIGNAL);
		}
		close(connection);
	}
}

void redis_server_pretend(redis_server *server, const char *reply)
{
	struct sockaddr_un address = address_of(server);
	int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	assert_int_equal(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
	assert_int_equal(listen(listener, 4), 0);
	server->pid = fork();
	assert_true(server->pid >= 0);
	if (server->pid == 0) {
		serve(listener, reply);
	}
	close(listener);
}

void redis_server_stop(redis_server *server)
{
	if (server->pid > 0) {
		kill(server->pid, SIGKILL);
		waitpid(server->pid, NULL, 0);
	}
	server->pid = 0;
	unlink(server->socket);
}
