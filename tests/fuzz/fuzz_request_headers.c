/* SPDX-License-Identifier: MIT */
/* Headers that a user adds: whatever name and value are, one header goes out, or none. Lines are
 * names and values in turn. */
#include "fuzz.h"

#include "core/http/request_headers.h"

/* HTTP's own idea of a field name. */
static bool is_token(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (strchr("!#$%&'*+-.^_`|~", text[i]) == NULL &&
			!((text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z') &&
			!(text[i] >= '0' && text[i] <= '9')) {
			return false;
		}
	}
	return length > 0;
}

static void must_be_one_header(const char *line)
{
	const char *end = strpbrk(line, ":;");

	MUST(end != NULL);
	MUST(is_token(line, (size_t)(end - line)));
	MUST(strpbrk(line, "\r\n") == NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);
	struct curl_slist *headers = NULL, *joined;

	while (input.at < input.end) {
		size_t name_length, value_length;
		char *name = fuzz_line(&input, &name_length);
		char *value = fuzz_line(&input, &value_length);
		b24_error error;

		if (b24_headers_add(&headers, name, name_length, value, value_length, &error) == B24_OK) {
			MUST(memchr(value, '\0', value_length) == NULL);
		}
		if (b24_headers_add_idempotency_key(&headers, value, value_length, &error) == B24_OK) {
			MUST(value_length >= 1 && value_length <= 255);
		}
		free(name);
		free(value);
	}
	for (const struct curl_slist *line = headers; line != NULL; line = line->next) {
		must_be_one_header(line->data);
	}
	joined = b24_headers_join(headers, headers);
	MUST(joined != NULL);
	for (const struct curl_slist *line = joined; line != NULL; line = line->next) {
		MUST(strpbrk(line->data, "\r\n") == NULL);
	}
	curl_slist_free_all(joined);
	curl_slist_free_all(headers);
	return 0;
}
