/* SPDX-License-Identifier: MIT */
/* A client of one portal: its address, its settings and its calls. Its secrets are in
 * client_secrets.h, its figures in statistics.h, the operating time of methods in operating_time.h.
 */
#ifndef B24_CORE_CALL_CLIENT_H
#define B24_CORE_CALL_CLIENT_H

#include "core/call/attempt_observer.h"
#include "core/call/call_state.h"
#include "core/http/connection_pool.h"
#include "core/http/settings.h"

/* Takes over address and settings, also when it fails (NULL: no memory). The pool is borrowed; NULL
 * instead of one is taken as a failure, too. */
b24_client *b24_client_new(
	const b24_host *host, b24_pool *pool, b24_address *address, b24_settings *settings);

/* Another holder; each of them frees it. */
b24_client *b24_client_hold(b24_client *client);

/* The last holder's ends the calls that are left. */
void b24_client_free(b24_client *client);

const char *b24_client_portal(const b24_client *client);
const b24_settings *b24_client_settings(const b24_client *client);

/* What the limiter lets through to the portal at present; zeros: it holds nothing back. */
b24_limiter_rates b24_client_rates(const b24_client *client);

/* Who is told of the attempts of calls from now on. */
void b24_client_observe(b24_client *client, b24_observer observer);

/* Takes over the address that the portal has now. */
void b24_client_set_address(b24_client *client, b24_address *address);

/* The same, if a redirect has led there: it counts as a move, unless the client is there already.
 */
void b24_client_move(b24_client *client, b24_address *address);

/* How often the portal has moved, and where it was before that; "": nowhere else. */
unsigned b24_client_moves(const b24_client *client);
const char *b24_client_former_portal(const b24_client *client);

#endif
