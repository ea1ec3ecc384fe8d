/* SPDX-License-Identifier: MIT */
/* The envelope of a reply: one scan finds where its parts lie, without decoding any. */
#ifndef B24_CORE_PORTAL_ENVELOPE_H
#define B24_CORE_PORTAL_ENVELOPE_H

#include "core/base/buffer.h"
#include "core/json/scan.h"

typedef struct b24_envelope {
	b24_json_slice result, error, error_description, next, total, time;
	bool has_others; /* there are members besides these */
	b24_json_scan scan;
} b24_envelope;

void b24_envelope_init(b24_envelope *envelope, const b24_host *host);
void b24_envelope_free(b24_envelope *envelope);

/* Forgets what was read; keeps memory for the next time. */
void b24_envelope_clear(b24_envelope *envelope);

/* Moves what was read to another place, which it overwrites; `from` is as new afterwards. Slices
 * that were taken out of it before are of no use any more. */
void b24_envelope_move(b24_envelope *to, b24_envelope *from);

/* `body` is sealed and stays where it is as long as the slices are used, and so does the envelope.
 * A document that is not an object is valid JSON, but all slices are absent then. */
b24_json_status b24_envelope_read(b24_envelope *envelope, const b24_buffer *body, size_t max_depth);

static inline bool b24_slice_present(const b24_json_slice *slice)
{
	return slice->type != B24_JSON_NONE;
}

#endif
