/* SPDX-License-Identifier: MIT */
/* Which methods a request to `batch` names, as its body says it, whoever has made that. */
#ifndef B24_CORE_PORTAL_BATCH_COMMANDS_H
#define B24_CORE_PORTAL_BATCH_COMMANDS_H

#include "core/base/buffer.h"

#include <stdbool.h>

/* Called for each command, in order. The method is borrowed; empty: nobody can tell. */
typedef void (*b24_command_visitor)(void *context, const char *method, size_t length);

/* Goes through the commands of a sealed body in JSON: those of version 2 (`cmd`, an object or a
 * list of "method?query") or of version 3 (a list or an object of objects with a `method`). A body
 * that is something else has none. */
void b24_batch_commands_visit(
	const b24_buffer *body, size_t max_depth, b24_command_visitor visit, void *context);

/* The length of the method in "method?query"; 0: it is none. */
size_t b24_batch_command_method(const char *command, size_t length);

#endif
