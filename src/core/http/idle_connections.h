/* SPDX-License-Identifier: MIT */
/* The open connections of a pool, so that one can be looked at before a request is sent on it. */
#ifndef B24_CORE_HTTP_IDLE_CONNECTIONS_H
#define B24_CORE_HTTP_IDLE_CONNECTIONS_H

#include "core/http/pool_state.h"

/* False: no memory. Both functions may be called on what is empty. */
bool b24_idle_connections_init(b24_idle_connections *idle, const b24_host *host, long capacity);
void b24_idle_connections_free(b24_idle_connections *idle, const b24_host *host);

/* Notes the connection that has just served the handle. */
void b24_idle_connections_note(b24_idle_connections *idle, CURL *easy);

/* The connection with that descriptor is closed. */
void b24_idle_connections_drop(b24_idle_connections *idle, curl_socket_t socket);

/* Forgets all of them: they are another process's. */
void b24_idle_connections_clear(b24_idle_connections *idle);

/* Whether bytes have arrived on the connection with that local port, and nobody has read them. */
bool b24_idle_connections_have_unread(const b24_idle_connections *idle, int local_port);

#endif
