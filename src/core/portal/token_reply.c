/* SPDX-License-Identifier: MIT */
#include "core/portal/token_reply.h"

#include "core/portal/error_codes.h"
#include "core/json/walk.h"

#include <cjson/cJSON.h>
#include <strings.h>

static const char *text_of(const cJSON *reply, const char *name)
{
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(reply, name));

	return text != NULL ? text : "";
}

/* Codes that mean another thing here than in a portal's reply. */
static b24_error_kind kind_of(const char *code, const char *description, long http_status)
{
	static const char *const of_credentials[] = {
		"invalid_request", "unauthorized_client", "ERROR_OAUTH", "wrong_client"};

	for (size_t i = 0; i < sizeof of_credentials / sizeof *of_credentials; i++) {
		if (strcasecmp(code, of_credentials[i]) == 0) {
			return B24_ERROR_AUTH;
		}
	}
	if (strcasecmp(code, "invalid_scope") == 0) {
		return B24_ERROR_ACCESS_DENIED;
	}
	return b24_kind_of_portal_error(code, description, http_status);
}

static b24_error_kind refused(const cJSON *reply, long http_status, b24_error *error)
{
	const char *code = text_of(reply, "error");
	const char *description = text_of(reply, "error_description");

	b24_copy_text(error->code, sizeof error->code, code, strlen(code));
	return b24_error_set(error, kind_of(code, description, http_status), "%s (%s%sHTTP %ld)",
		*description != '\0' ? description : "The authorization server reported an error",
		error->code, *code != '\0' ? ", " : "", http_status);
}

b24_error_kind b24_token_reply_classify(b24_envelope *envelope, const b24_buffer *body,
	long http_status, size_t max_depth, b24_error *error)
{
	b24_json_status status = b24_envelope_read(envelope, body, max_depth);
	b24_json_slice token;
	b24_error_kind kind;
	cJSON *reply;

	error->http_status = http_status;
	if (status == B24_JSON_MEMORY) {
		return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	if (status != B24_JSON_OK || envelope->scan.root.type != B24_JSON_OBJECT) {
		return b24_error_set(error, B24_ERROR_PROTOCOL,
			"The authorization server's reply is not a JSON object (HTTP %ld)", http_status);
	}
	/* Of several members with that name it is the last one, as for whoever decodes the reply. */
	token = b24_json_member_of(&envelope->scan.root, "access_token");
	reply = cJSON_ParseWithLength(body->data, body->length);
	if (cJSON_HasObjectItem(reply, "error")) {
		kind = refused(reply, http_status, error);
	} else if (http_status == 200 && token.type == B24_JSON_STRING && token.length > 2) {
		kind = B24_OK;
	} else {
		kind = b24_error_set(error, B24_ERROR_PROTOCOL,
			"The authorization server's reply has neither tokens nor an error (HTTP %ld)",
			http_status);
	}
	cJSON_Delete(reply);
	return kind;
}
