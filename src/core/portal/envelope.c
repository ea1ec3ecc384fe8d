/* SPDX-License-Identifier: MIT */
#include "core/portal/envelope.h"

void b24_envelope_init(b24_envelope *envelope, const b24_host *host)
{
	*envelope = (b24_envelope){0};
	b24_json_scan_init(&envelope->scan, host);
}

void b24_envelope_free(b24_envelope *envelope)
{
	b24_json_scan_free(&envelope->scan);
}

void b24_envelope_clear(b24_envelope *envelope)
{
	b24_json_scan scan = envelope->scan; /* its memory serves again */

	scan.root = (b24_json_slice){0};
	*envelope = (b24_envelope){.scan = scan};
}

void b24_envelope_move(b24_envelope *to, b24_envelope *from)
{
	b24_json_slice *const slices[] = {&to->result, &to->error, &to->error_description, &to->next,
		&to->total, &to->time, &to->scan.root};

	*to = *from;
	for (size_t i = 0; i < sizeof slices / sizeof *slices; i++) {
		slices[i]->scan = &to->scan;
	}
	b24_envelope_init(from, to->scan.host);
}

static b24_json_slice *slot(b24_envelope *envelope, const b24_json_slice *key)
{
	/* The lengths differ nearly everywhere, so that one comparison decides. */
	switch (key->length - 2) {
	case 4:
		if (b24_json_key_is(key, "time")) {
			return &envelope->time;
		}
		return b24_json_key_is(key, "next") ? &envelope->next : NULL;
	case 5:
		if (b24_json_key_is(key, "error")) {
			return &envelope->error;
		}
		return b24_json_key_is(key, "total") ? &envelope->total : NULL;
	case 6: return b24_json_key_is(key, "result") ? &envelope->result : NULL;
	case 17: return b24_json_key_is(key, "error_description") ? &envelope->error_description : NULL;
	default: return NULL;
	}
}

static void take_member(void *context, const b24_json_slice *key, const b24_json_slice *value)
{
	b24_envelope *envelope = context;
	b24_json_slice *to = slot(envelope, key);

	if (to != NULL) {
		*to = *value;
	} else {
		envelope->has_others = true;
	}
}

b24_json_status b24_envelope_read(b24_envelope *envelope, const b24_buffer *body, size_t max_depth)
{
	b24_envelope_clear(envelope);
	return b24_json_scan_run(
		&envelope->scan, body->data, body->length, max_depth, take_member, envelope);
}
