/* SPDX-License-Identifier: MIT */
/* A place for a transfer in a connection pool: its libcurl handle, while it is driven and between
 * two transfers. */
#ifndef B24_CORE_HTTP_TRANSFER_SLOT_H
#define B24_CORE_HTTP_TRANSFER_SLOT_H

#include "core/base/error.h"
#include "core/http/pool_state.h"

/* Makes sure that the slot has a handle of this process. *fresh tells that it is a new one, with
 * no options set but the pool's. */
bool b24_slot_open(b24_slot *slot, b24_pool *pool, bool *fresh);

/* Ends a transfer that is under way and closes the handle. */
void b24_slot_close(b24_slot *slot);

/* Whether the slot belongs to the parent of this process. */
bool b24_slot_inherited(const b24_slot *slot);

/* Begins the transfer that the handle's options describe. */
bool b24_slot_start(b24_slot *slot);

/* What to make of the connection that libcurl has chosen for a transfer. */
typedef enum b24_fitness {
	B24_FITS = 0,
	B24_IS_TAKEN,  /* another transfer is under way on it, and it can carry only one */
	B24_HAS_UNREAD /* something has arrived on it while nothing was expected: a farewell, or
					* leftovers of an earlier reply that would be taken for the next one */
} b24_fitness;

/* To be asked before the request is sent on it; `local_port` is the connection's, `reused` tells
 * that it was not opened for this transfer. Not every libcurl looks itself. */
b24_fitness b24_slot_on_connection(b24_slot *slot, int local_port, bool reused);

/* Stops driving the transfer; the connection of an unfinished one is closed. */
void b24_slot_stop(b24_slot *slot);

/* Drives everything in the pool until the slot's transfer is done (B24_OK), the deadline has
 * passed (B24_ERROR_DEADLINE) or the host wants to stop (B24_ERROR_INTERRUPTED). May be entered
 * again from within the host's `interrupted`: both transfers then make progress. */
b24_error_kind b24_slot_wait(b24_slot *slot, b24_deadline deadline);

#endif
