/* SPDX-License-Identifier: MIT */
/* A portal's reply: envelope, classification, and what a batch says of each command. The first line
 * is the status, the second the content type, the third a Location; the rest is the body. */
#include "fuzz.h"

#include "core/portal/batch_reply.h"
#include "core/portal/classify.h"
#include "core/json/walk.h"

#include <math.h>

#define DEPTH 64

static void must_lie_in(const b24_json_slice *slice, const b24_buffer *body)
{
	if (slice->type != B24_JSON_NONE) {
		MUST(slice->text >= body->data);
		MUST(slice->text + slice->length <= body->data + body->length);
		MUST(slice->length > 0);
	}
}

/* Every element, as deep as the document goes: a walk must end where the scan did. */
static void walk(const b24_json_slice *slice, const b24_buffer *body, const b24_json_scan *scan)
{
	b24_json_walk at;
	uint32_t count = 0;

	b24_json_walk_begin(&at, slice);
	while (b24_json_walk_next(&at)) {
		must_lie_in(&at.value, body);
		if (at.object) {
			must_lie_in(&at.key, body);
		}
		walk(&at.value, body, scan);
		count++;
	}
	if (slice->type == B24_JSON_ARRAY || slice->type == B24_JSON_OBJECT) {
		MUST(slice->container < scan->count);
		MUST(scan->containers[slice->container].count == count);
		MUST(scan->containers[slice->container].length == slice->length);
	}
}

static void read_batch(const b24_envelope *envelope, const b24_buffer *body)
{
	static const size_t numbers[] = {0, 1, 2, 7, 49, 50, 1000000, SIZE_MAX - 1};
	b24_command_reply replies[sizeof numbers / sizeof *numbers];
	size_t count = sizeof numbers / sizeof *numbers;

	for (int list = 0; list < 2; list++) {
		if (list) {
			b24_batch_reply_read_list(&envelope->result, count, replies);
		} else {
			b24_batch_reply_read(&envelope->result, numbers, count, replies);
		}
		for (size_t i = 0; i < count; i++) {
			must_lie_in(&replies[i].result, body);
			must_lie_in(&replies[i].error, body);
			must_lie_in(&replies[i].total, body);
			must_lie_in(&replies[i].next, body);
			must_lie_in(&replies[i].time, body);
		}
	}
}

static void check(const b24_envelope *envelope, const b24_error *error, b24_error_kind kind,
	const b24_buffer *body)
{
	if (kind == B24_OK) {
		MUST(b24_slice_present(&envelope->result));
		walk(&envelope->scan.root, body, &envelope->scan);
		read_batch(envelope, body);
	} else {
		MUST(error->kind == kind);
		MUST(error->message[0] != '\0');
		MUST(memchr(error->message, '\0', sizeof error->message) != NULL);
		MUST(memchr(error->code, '\0', sizeof error->code) != NULL);
		MUST(isfinite(error->retry_after));
	}
	must_lie_in(&envelope->result, body);
	must_lie_in(&envelope->error, body);
	must_lie_in(&envelope->error_description, body);
	must_lie_in(&envelope->next, body);
	must_lie_in(&envelope->total, body);
	must_lie_in(&envelope->time, body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);
	size_t length;
	char *status = fuzz_line(&input, &length);
	char *type = fuzz_line(&input, &length);
	char *location = fuzz_line(&input, &length);
	b24_buffer body = fuzz_rest(&input);
	b24_envelope envelope;
	b24_error error;
	b24_error_kind kind;

	b24_error_clear(&error);
	b24_envelope_init(&envelope, &b24_host_posix);
	kind = b24_classify(
		&envelope, &body, strtol(status, NULL, 10) % 1000, type, location, DEPTH, &error);
	check(&envelope, &error, kind, &body);
	b24_envelope_free(&envelope);
	b24_buffer_free(&body);
	free(status);
	free(type);
	free(location);
	return 0;
}
