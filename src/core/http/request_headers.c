/* SPDX-License-Identifier: MIT */
#include "core/http/request_headers.h"

#include <string.h>
#include <strings.h>

#define LONGEST_HEADER 8192

/* An empty Expect keeps libcurl from asking for "100 Continue", which costs a round trip. */
static const char *const always[] = {
	"Content-Type: application/json", "Accept: application/json", "Expect:"};

static const char *const reserved[] = {"Accept", "Accept-Encoding", "Connection", "Content-Length",
	"Content-Type", "Expect", "Host", "Idempotency-Key", "Transfer-Encoding"};

static bool is_name(const char *name, size_t length)
{
	static const char token[] = "!#$%&'*+-.^_`|~0123456789"
								"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

	for (size_t i = 0; i < length; i++) {
		if (name[i] == '\0' || strchr(token, name[i]) == NULL) {
			return false;
		}
	}
	return length > 0 && length <= 100;
}

static bool is_value(const char *value, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)value[i];

		if ((c < ' ' && c != '\t') || c == 0x7F) {
			return false;
		}
	}
	return length <= LONGEST_HEADER - 128;
}

static bool is_reserved(const char *name, size_t length)
{
	for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
		if (strlen(reserved[i]) == length && strncasecmp(reserved[i], name, length) == 0) {
			return true;
		}
	}
	return false;
}

static bool append(struct curl_slist **headers, const char *line)
{
	struct curl_slist *longer = curl_slist_append(*headers, line);

	if (longer == NULL) {
		return false;
	}
	*headers = longer;
	return true;
}

b24_error_kind b24_headers_add(struct curl_slist **headers, const char *name, size_t name_length,
	const char *value, size_t value_length, b24_error *error)
{
	char line[LONGEST_HEADER];

	if (!is_name(name, name_length)) {
		return b24_error_set(error, B24_ERROR_ARGUMENT, "is not a header name");
	}
	if (is_reserved(name, name_length)) {
		return b24_error_set(error, B24_ERROR_ARGUMENT, "is set by the client itself");
	}
	if (!is_value(value, value_length)) {
		return b24_error_set(error, B24_ERROR_ARGUMENT,
			"has a value with control characters or one that is too long");
	}
	while (
		value_length > 0 && (value[value_length - 1] == ' ' || value[value_length - 1] == '\t')) {
		value_length--;
	}
	memcpy(line, name, name_length);
	/* An empty value is written with a semicolon: to libcurl a colon would mean "remove". */
	memcpy(line + name_length, value_length == 0 ? ";" : ": ", 2);
	name_length += value_length == 0 ? 1 : 2;
	memcpy(line + name_length, value, value_length);
	line[name_length + value_length] = '\0';
	if (!append(headers, line)) {
		return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	return B24_OK;
}

b24_error_kind b24_headers_add_idempotency_key(
	struct curl_slist **headers, const char *key, size_t length, b24_error *error)
{
	char line[sizeof "Idempotency-Key: " + 255];

	for (size_t i = 0; i < length; i++) {
		if (key[i] < '!' || key[i] > '~') {
			length = 0;
		}
	}
	if (length == 0 || length > 255) {
		return b24_error_set(
			error, B24_ERROR_ARGUMENT, "must be 1 to 255 printable ASCII characters");
	}
	memcpy(line, "Idempotency-Key: ", 17);
	memcpy(line + 17, key, length);
	line[17 + length] = '\0';
	return append(headers, line) ? B24_OK : b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
}

/* Whether a line of the list names the same header as `line`. */
static bool has_same_name(const struct curl_slist *list, const char *line)
{
	size_t length = strcspn(line, ":;") + 1;

	for (; list != NULL; list = list->next) {
		if (strncasecmp(list->data, line, length - 1) == 0 &&
			(list->data[length - 1] == ':' || list->data[length - 1] == ';')) {
			return true;
		}
	}
	return false;
}

struct curl_slist *b24_headers_join(const struct curl_slist *client, const struct curl_slist *call)
{
	struct curl_slist *all = NULL;
	bool ok = true;

	for (size_t i = 0; i < sizeof always / sizeof *always; i++) {
		ok = ok && append(&all, always[i]);
	}
	for (; client != NULL; client = client->next) {
		ok = ok && (has_same_name(call, client->data) || append(&all, client->data));
	}
	for (; call != NULL; call = call->next) {
		ok = ok && append(&all, call->data);
	}
	if (!ok) {
		curl_slist_free_all(all);
		return NULL;
	}
	return all;
}
