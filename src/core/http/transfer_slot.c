/* SPDX-License-Identifier: MIT */
#include "core/http/transfer_slot.h"

#include "core/http/connection_pool.h"
#include "core/http/idle_connections.h"
#include "core/http/pool_handles.h"
#include "core/http/tls.h"

#include <unistd.h>

/* Portals' servers close idle connections after a minute or more; a little earlier is safer. */
#define IDLE_SECONDS 55L

/* --- Handles. --- */

bool b24_slot_inherited(const b24_slot *slot)
{
	return slot->generation != slot->pool->generation || b24_pool_has_forked(slot->pool);
}

/* libcurl closes connections whenever it likes; another file may get the descriptor's number. */
static int on_socket_closed(void *context, curl_socket_t socket)
{
	b24_pool *pool = context;

	b24_idle_connections_drop(&pool->idle, socket);
	return close(socket);
}

/* Lets go of a handle that the parent process opened. One that was idle at the fork holds no
 * connection and can be closed; one under way is left to the parent. */
static void disown(b24_slot *slot)
{
	if (slot->multi == NULL) {
		curl_easy_cleanup(slot->easy);
	}
	*slot = (b24_slot){.pool = slot->pool};
}

bool b24_slot_open(b24_slot *slot, b24_pool *pool, bool *fresh)
{
	slot->pool = pool;
	*fresh = false;
	if (!b24_pool_enter(pool)) {
		return false;
	}
	if (slot->easy != NULL && b24_slot_inherited(slot)) {
		disown(slot);
	}
	if (slot->easy == NULL) {
		slot->easy = curl_easy_init();
		if (slot->easy == NULL) {
			return false;
		}
		slot->generation = pool->generation;
		curl_easy_setopt(slot->easy, CURLOPT_SHARE, pool->share);
		curl_easy_setopt(slot->easy, CURLOPT_MAXAGE_CONN, IDLE_SECONDS);
		curl_easy_setopt(slot->easy, CURLOPT_CLOSESOCKETFUNCTION, on_socket_closed);
		curl_easy_setopt(slot->easy, CURLOPT_CLOSESOCKETDATA, pool);
		*fresh = true;
	}
	return true;
}

void b24_slot_close(b24_slot *slot)
{
	if (slot->easy == NULL) {
		return;
	}
	if (b24_slot_inherited(slot)) {
		disown(slot);
		return;
	}
	b24_slot_stop(slot);
	curl_easy_cleanup(slot->easy);
	*slot = (b24_slot){.pool = slot->pool};
}

static void list(b24_slot *slot)
{
	b24_slot **head = &slot->pool->driven;

	slot->next = *head;
	slot->link = head;
	if (*head != NULL) {
		(*head)->link = &slot->next;
	}
	*head = slot;
}

static void unlist(b24_slot *slot)
{
	*slot->link = slot->next;
	if (slot->next != NULL) {
		slot->next->link = slot->link;
	}
	slot->next = NULL;
	slot->link = NULL;
}

bool b24_slot_start(b24_slot *slot)
{
	b24_pool *pool = slot->pool;
	CURLM *multi = b24_pool_multi_for(pool, slot);

	slot->done = false;
	slot->connection = NULL;
	curl_easy_setopt(slot->easy, CURLOPT_PRIVATE, slot);
	if (multi == NULL || curl_multi_add_handle(multi, slot->easy) != CURLM_OK) {
		return false;
	}
	slot->multi = multi;
	pool->in_shared += multi == pool->shared;
	list(slot);
	return true;
}

void b24_slot_stop(b24_slot *slot)
{
	if (slot->multi == NULL) {
		return;
	}
	if (b24_slot_inherited(slot)) {
		disown(slot);
		return;
	}
	curl_multi_remove_handle(slot->multi, slot->easy);
	slot->pool->in_shared -= slot->multi == slot->pool->shared;
	slot->multi = NULL;
	unlist(slot);
}

/* --- The connection that libcurl has chosen. --- */

static bool has_unread(const b24_slot *slot, int local_port)
{
	return (slot->connection != NULL && b24_tls_has_unread(slot->connection)) ||
		   b24_idle_connections_have_unread(&slot->pool->idle, local_port);
}

/* libcurl is asked as well: a transfer that is through with the connection may still be listed. */
static bool is_taken(const b24_slot *slot)
{
	for (const b24_slot *other = slot->pool->driven; other != NULL; other = other->next) {
		if (other != slot && !other->done && other->connection == slot->connection &&
			b24_tls_of(other->easy) == slot->connection) {
			return true;
		}
	}
	return false;
}

b24_fitness b24_slot_on_connection(b24_slot *slot, int local_port, bool reused)
{
	bool shared = slot->multi == slot->pool->shared;

	slot->connection = slot->pool->tls_is_known ? b24_tls_of(slot->easy) : NULL;
	/* HTTP/2 may say something at any time, and libcurl knows what. */
	if (slot->connection != NULL ? b24_tls_speaks_http2(slot->connection) : shared) {
		return B24_FITS;
	}
	if (slot->connection != NULL && is_taken(slot)) {
		return B24_IS_TAKEN;
	}
	return reused && has_unread(slot, local_port) ? B24_HAS_UNREAD : B24_FITS;
}

/* --- Waiting. --- */

b24_error_kind b24_slot_wait(b24_slot *slot, b24_deadline deadline)
{
	b24_pool *pool = slot->pool;
	const b24_host *host = pool->host;

	for (;;) {
		int64_t now;

		/* Forked inside the host's callback: the child has no part in this transfer. */
		if (b24_slot_inherited(slot) || !b24_pool_drive(pool)) {
			return B24_ERROR_INTERRUPTED;
		}
		if (slot->done) {
			return B24_OK;
		}
		now = b24_host_now_ms(host);
		if (now >= deadline) {
			return B24_ERROR_DEADLINE;
		}
		if (!b24_pool_wait(pool, b24_deadline_left(deadline, now))) {
			return B24_ERROR_INTERRUPTED;
		}
	}
}
