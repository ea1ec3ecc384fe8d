/* SPDX-License-Identifier: MIT */
/* The reply of an authorization server. The first line is the status, the rest the body. */
#include "fuzz.h"

#include "core/portal/token_reply.h"
#include "core/json/walk.h"

#include <math.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);
	size_t length;
	char *status = fuzz_line(&input, &length);
	b24_buffer body = fuzz_rest(&input);
	b24_envelope envelope;
	b24_error error;
	b24_error_kind kind;

	b24_error_clear(&error);
	b24_envelope_init(&envelope, &b24_host_posix);
	kind = b24_token_reply_classify(&envelope, &body, strtol(status, NULL, 10) % 1000, 64, &error);
	if (kind == B24_OK) {
		b24_json_slice token = b24_json_member_of(&envelope.scan.root, "access_token");

		MUST(token.type == B24_JSON_STRING && token.length > 2);
	} else {
		MUST(error.kind == kind && error.message[0] != '\0');
		MUST(memchr(error.code, '\0', sizeof error.code) != NULL);
		MUST(isfinite(error.retry_after));
	}
	b24_envelope_free(&envelope);
	b24_buffer_free(&body);
	free(status);
	return 0;
}
