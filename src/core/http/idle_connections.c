/* SPDX-License-Identifier: MIT */
#include "core/http/idle_connections.h"

#include <poll.h>
#include <string.h>

bool b24_idle_connections_init(b24_idle_connections *idle, const b24_host *host, long capacity)
{
	idle->ring = b24_host_alloc(host, (size_t)capacity * sizeof *idle->ring);
	idle->capacity = idle->ring != NULL ? capacity : 0;
	idle->next = 0;
	return idle->ring != NULL;
}

void b24_idle_connections_free(b24_idle_connections *idle, const b24_host *host)
{
	b24_host_free(host, idle->ring);
}

static b24_idle_connection *find(const b24_idle_connections *idle, int local_port)
{
	for (long i = 0; i < idle->capacity; i++) {
		if (idle->ring[i].local_port == local_port) {
			return &idle->ring[i];
		}
	}
	return NULL;
}

void b24_idle_connections_note(b24_idle_connections *idle, CURL *easy)
{
	curl_socket_t socket = CURL_SOCKET_BAD;
	long local_port = 0;
	b24_idle_connection *place;

	curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &socket);
	curl_easy_getinfo(easy, CURLINFO_LOCAL_PORT, &local_port);
	if (socket == CURL_SOCKET_BAD || local_port == 0) {
		return;
	}
	place = find(idle, (int)local_port);
	if (place == NULL) {
		place = &idle->ring[idle->next];
		idle->next = (idle->next + 1) % idle->capacity;
	}
	*place = (b24_idle_connection){socket, (int)local_port};
}

void b24_idle_connections_drop(b24_idle_connections *idle, curl_socket_t socket)
{
	for (long i = 0; i < idle->capacity; i++) {
		if (idle->ring[i].socket == socket) {
			idle->ring[i] = (b24_idle_connection){0};
		}
	}
}

void b24_idle_connections_clear(b24_idle_connections *idle)
{
	memset(idle->ring, 0, (size_t)idle->capacity * sizeof *idle->ring);
}

bool b24_idle_connections_have_unread(const b24_idle_connections *idle, int local_port)
{
	const b24_idle_connection *place = local_port > 0 ? find(idle, local_port) : NULL;

	return place != NULL && poll(&(struct pollfd){.fd = place->socket, .events = POLLIN}, 1, 0) > 0;
}
