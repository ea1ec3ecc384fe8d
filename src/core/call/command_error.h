/* SPDX-License-Identifier: MIT */
/* Why a command of a batch has failed. */
#ifndef B24_CORE_CALL_COMMAND_ERROR_H
#define B24_CORE_CALL_COMMAND_ERROR_H

#include "core/call/call_state.h"
#include "core/portal/envelope.h"

/* One command's error at a time, as if it were a reply of its own. */
typedef struct b24_command_error {
	b24_buffer text;       /* owned; without the client's secrets */
	b24_envelope envelope; /* owned; of that text */
	b24_error error;
} b24_command_error;

void b24_command_error_init(b24_command_error *error, const b24_host *host);
void b24_command_error_free(b24_command_error *error);

/* Reads `reply`, the part of a batch reply about a command that failed. Returns the error's kind.
 */
b24_error_kind b24_command_error_read(
	b24_command_error *error, const b24_client *client, const b24_json_slice *reply);

/* The portal refused it because it must not be in a batch: by itself it may be called. */
bool b24_command_error_is_misplaced(const b24_command_error *error);

#endif
