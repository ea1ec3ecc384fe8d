/* SPDX-License-Identifier: MIT */
#include "core/portal/classify.h"

#include "core/portal/error_codes.h"

#include <cjson/cJSON.h>
#include <strings.h>

#define DESCRIPTION_SIZE 512

/* The portal's error in one shape, whichever version it came in. */
typedef struct portal_error {
	char code[B24_ERROR_CODE_SIZE];
	char description[DESCRIPTION_SIZE];
	bool has_fields; /* REST 3.0 names the fields that are wrong */
} portal_error;

/* A member of the envelope as a cJSON value; NULL: absent, or no memory. The caller deletes it. */
static cJSON *parse(const b24_json_slice *slice)
{
	return b24_slice_present(slice) ? cJSON_ParseWithLength(slice->text, slice->length) : NULL;
}

static void copy_string(char *to, size_t size, const cJSON *value)
{
	const char *text = cJSON_GetStringValue(value);

	b24_copy_text(to, size, text != NULL ? text : "", text != NULL ? strlen(text) : 0);
}

static void read_error(const b24_envelope *envelope, portal_error *to)
{
	cJSON *error = parse(&envelope->error);
	cJSON *description = parse(&envelope->error_description);

	*to = (portal_error){.has_fields = false};
	if (cJSON_IsObject(error)) {
		copy_string(to->code, sizeof to->code, cJSON_GetObjectItem(error, "code"));
		copy_string(to->description, sizeof to->description, cJSON_GetObjectItem(error, "message"));
		to->has_fields = cJSON_IsArray(cJSON_GetObjectItem(error, "validation"));
	} else if (cJSON_IsString(error)) {
		copy_string(to->code, sizeof to->code, error);
	} else if (error != NULL) {
		/* A bare number: its digits are the code. */
		b24_copy_text(to->code, sizeof to->code, envelope->error.text, envelope->error.length);
	}
	if (cJSON_IsString(description)) {
		copy_string(to->description, sizeof to->description, description);
	}
	cJSON_Delete(error);
	cJSON_Delete(description);
}

/* Seconds until the method may be called again, from the reply's own clock; negative: the reply
 * does not tell. */
static double operating_reset(const b24_envelope *envelope)
{
	cJSON *time = parse(&envelope->time);
	const cJSON *reset = cJSON_GetObjectItem(time, "operating_reset_at");
	const cJSON *finish = cJSON_GetObjectItem(time, "finish");
	double seconds = -1;

	if (cJSON_IsNumber(reset) && cJSON_IsNumber(finish)) {
		seconds = reset->valuedouble - finish->valuedouble;
		seconds = seconds < 0 ? 0 : seconds;
	}
	cJSON_Delete(time);
	return seconds;
}

static b24_error_kind error_of_portal(
	const b24_envelope *envelope, long http_status, b24_error *error)
{
	portal_error what;
	b24_error_kind kind;

	read_error(envelope, &what);
	kind = b24_kind_of_portal_error(what.code, what.description, http_status);
	if (kind == B24_ERROR_API && what.has_fields) {
		kind = B24_ERROR_VALIDATION;
	}
	if (kind == B24_ERROR_OPERATION_LIMIT && error->retry_after < 0) {
		error->retry_after = operating_reset(envelope);
	}
	/* A method that broke inside the portal may have done some of its work. */
	error->maybe_executed = kind == B24_ERROR_API && http_status >= 500;
	memcpy(error->code, what.code, sizeof error->code);
	return b24_error_set(error, kind, "%s (%s%sHTTP %ld)",
		what.description[0] != '\0' ? what.description : "The portal reported an error", what.code,
		what.code[0] != '\0' ? ", " : "", http_status);
}

static bool is_falsy(const b24_json_slice *value)
{
	switch (value->type) {
	case B24_JSON_NULL:
	case B24_JSON_FALSE: return true;
	case B24_JSON_NUMBER: return value->length == 1 && *value->text == '0';
	case B24_JSON_STRING: return value->length == 2;
	case B24_JSON_ARRAY:
	case B24_JSON_OBJECT: return value->scan->containers[value->container].count == 0;
	default: return false;
	}
}

/* An error may be an empty string or a 0, but beside a result those mean that there was none. */
static bool reports_error(const b24_envelope *envelope)
{
	const b24_json_slice *error = &envelope->error;

	if (!b24_slice_present(error) || error->type == B24_JSON_NULL) {
		return false;
	}
	return !b24_slice_present(&envelope->result) || !is_falsy(error);
}

/* Only scheme and host of a Location may be shown: the rest of it can hold the secret. */
static size_t origin_length(const char *location)
{
	const char *host = strstr(location, "://");
	size_t length;

	if (host == NULL) {
		return 0;
	}
	host += 3;
	length = strcspn(host, "/?#");
	return memchr(host, '@', length) != NULL ? 0 : (size_t)(host - location) + length;
}

static b24_error_kind error_of_redirect(const char *location, long http_status, b24_error *error)
{
	size_t length = origin_length(location);

	return b24_error_set(error, B24_ERROR_PORTAL_UNAVAILABLE,
		"The portal redirects to %.*s (HTTP %ld): its address has changed, or its licence expired",
		length > 0 ? (int)length : 12, length > 0 ? location : "another page", http_status);
}

static b24_error_kind error_without_envelope(const b24_buffer *body, b24_json_status status,
	size_t offset, bool has_result, long http_status, const char *content_type, b24_error *error)
{
	if (body->length == 0) {
		return b24_error_set(
			error, B24_ERROR_PROTOCOL, "The reply is empty (HTTP %ld)", http_status);
	}
	if (status == B24_JSON_MEMORY) {
		return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	if (status != B24_JSON_OK) {
		return b24_error_set(error, B24_ERROR_PROTOCOL,
			"The reply is not JSON: %s at byte %zu (HTTP %ld%s%.100s)",
			b24_json_status_text(status), offset, http_status, content_type[0] != '\0' ? ", " : "",
			content_type);
	}
	return b24_error_set(error, B24_ERROR_PROTOCOL,
		has_result ? "The reply has a result, but its status says that the call failed (HTTP %ld)"
				   : "The reply has neither a result nor an error (HTTP %ld)",
		http_status);
}

/* A reply without an announced length that ends too early looks whole. */
static bool broke_off(const b24_buffer *body, b24_json_status status, size_t offset)
{
	return body->length == 0 || (status == B24_JSON_SYNTAX && offset >= body->length);
}

b24_error_kind b24_classify(b24_envelope *envelope, const b24_buffer *body, long http_status,
	const char *content_type, const char *location, size_t max_depth, b24_error *error)
{
	b24_json_status status;

	error->http_status = http_status;
	if (http_status >= 300 && http_status < 400 && location[0] != '\0') {
		return error_of_redirect(location, http_status, error);
	}
	status = b24_envelope_read(envelope, body, max_depth);
	if (status == B24_JSON_OK && reports_error(envelope)) {
		return error_of_portal(envelope, http_status, error);
	}
	if (status == B24_JSON_OK && b24_slice_present(&envelope->result) && http_status < 400) {
		return B24_OK;
	}
	/* The reply does not tell what happened. */
	error->maybe_executed = http_status < 400 || http_status >= 500;
	error->lasting = http_status < 500 &&
					 (http_status >= 400 || !broke_off(body, status, envelope->scan.error_offset));
	return error_without_envelope(body, status, envelope->scan.error_offset,
		b24_slice_present(&envelope->result), http_status, content_type, error);
}

bool b24_is_file(long http_status, const char *content_type)
{
	return http_status == 200 && strncasecmp(content_type, "application/json", 16) != 0 &&
		   strncasecmp(content_type, "text/html", 9) != 0;
}
