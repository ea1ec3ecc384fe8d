/* SPDX-License-Identifier: MIT */
/* Classifies a complete reply: a result, or which kind of error. Only here are the portal's error
 * codes and HTTP statuses interpreted. */
#ifndef B24_CORE_PORTAL_CLASSIFY_H
#define B24_CORE_PORTAL_CLASSIFY_H

#include "core/portal/envelope.h"
#include "core/base/error.h"

/* Reads the envelope of `body` (sealed) and classifies it. B24_OK means that `envelope->result` is
 * present. Errors of both REST versions are understood: {error, error_description} and
 * {error: {code, message, validation}}. */
b24_error_kind b24_classify(b24_envelope *envelope, const b24_buffer *body, long http_status,
	const char *content_type, const char *location, size_t max_depth, b24_error *error);

/* Whether a reply with that status and type is a file rather than an envelope. */
bool b24_is_file(long http_status, const char *content_type);

#endif
