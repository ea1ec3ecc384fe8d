/* SPDX-License-Identifier: MIT */
#include "core/call/command_error.h"

#include "core/call/client.h"
#include "core/call/client_secrets.h"
#include "core/json/walk.h"
#include "core/portal/classify.h"

#include <strings.h>

void b24_command_error_init(b24_command_error *error, const b24_host *host)
{
	b24_buffer_init(&error->text, host);
	b24_envelope_init(&error->envelope, host);
	b24_error_clear(&error->error);
}

void b24_command_error_free(b24_command_error *error)
{
	b24_buffer_free(&error->text);
	b24_envelope_free(&error->envelope);
}

static bool is_envelope(const b24_json_slice *reply)
{
	return b24_json_member_of(reply, "error").type != B24_JSON_NONE;
}

static void copy_as_envelope(b24_buffer *to, const b24_json_slice *reply)
{
	bool whole = is_envelope(reply);

	b24_buffer_clear(to);
	b24_buffer_append_text(to, whole ? "" : "{\"error\":");
	b24_buffer_append(to, reply->text, reply->length);
	b24_buffer_append_text(to, whole ? "" : "}");
}

/* A method that broke inside the portal may have done some of its work. The HTTP status does not
 * tell: that of a batch is 200. */
static bool broke_inside(const b24_error *error)
{
	return strcasecmp(error->code, "INTERNAL_SERVER_ERROR") == 0 ||
		   strcasecmp(error->code, "ERROR_UNEXPECTED_ANSWER") == 0;
}

b24_error_kind b24_command_error_read(
	b24_command_error *error, const b24_client *client, const b24_json_slice *reply)
{
	b24_error_clear(&error->error);
	b24_envelope_clear(&error->envelope);
	copy_as_envelope(&error->text, reply);
	if (!b24_buffer_seal(&error->text)) {
		return b24_error_set(&error->error, B24_ERROR_MEMORY, "Out of memory");
	}
	/* Byte by byte, so that JSON stays JSON. */
	b24_client_redact(client, error->text.data, error->text.length);
	if (b24_classify(&error->envelope, &error->text, 200, "", "",
			b24_client_settings(client)->max_depth, &error->error) == B24_OK) {
		b24_error_set(&error->error, B24_ERROR_API, "The portal reported an error");
	}
	error->error.maybe_executed = error->error.maybe_executed || broke_inside(&error->error);
	return error->error.kind;
}

bool b24_command_error_is_misplaced(const b24_command_error *error)
{
	return strcasecmp(error->error.code, "ERROR_BATCH_METHOD_NOT_ALLOWED") == 0;
}
