/* SPDX-License-Identifier: MIT */
/* What the reply to a batch says about each of its commands, found without decoding anything. */
#ifndef B24_CORE_PORTAL_BATCH_REPLY_H
#define B24_CORE_PORTAL_BATCH_REPLY_H

#include "core/json/scan.h"

/* Of one command; slices of the reply. What it does not say is absent. */
typedef struct b24_command_reply {
	b24_json_slice result;
	b24_json_slice error; /* present: the command failed. An object, or whatever stands there */
	b24_json_slice total, next, time;
} b24_command_reply;

static inline bool b24_command_has_reply(const b24_command_reply *reply)
{
	return reply->result.type != B24_JSON_NONE || reply->error.type != B24_JSON_NONE;
}

/* Reads the `result` of a batch of version 2, an object of five maps in which the command of number
 * 7 is called "c7". `numbers` are those of the commands that were sent, ascending; replies[i] is
 * filled for numbers[i]. A map that is empty may be a list. False: that is no reply to a batch. */
bool b24_batch_reply_read(
	const b24_json_slice *result, const size_t *numbers, size_t count, b24_command_reply *replies);

/* The same for the `result` of REST 3.0: a list in the order of the commands. How it tells that a
 * command failed is not documented: an `error` in place of a result, alone or in an envelope, is
 * taken for that. */
bool b24_batch_reply_read_list(
	const b24_json_slice *result, size_t count, b24_command_reply *replies);

#endif
