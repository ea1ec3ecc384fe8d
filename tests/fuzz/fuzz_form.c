/* SPDX-License-Identifier: MIT */
/* Form fields as portals send them. The first byte bounds fields and keys. */
#include "fuzz.h"

#include "core/form/parse.h"

static void must_lie_in(const char *at, size_t length, const char *text, size_t size)
{
	MUST(at >= text && at + length <= text + size);
	MUST(at[length] == '\0');
	MUST(strlen(at) == length);
	MUST(b24_form_check_text(at, length) == B24_FORM_FIELD);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);
	size_t most = (size_t)fuzz_byte(&input) + 1, length = (size_t)(input.end - input.at);
	size_t count = 0, keys = 0;
	char *text = malloc(length + 1);
	b24_form_parser parser;
	b24_form_status status;

	if (text == NULL) {
		abort();
	}
	memcpy(text, input.at, length);
	text[length] = 'x'; /* may be written to, and must not matter */
	b24_form_parser_begin(&parser, text, length, most, 4 * most);
	while ((status = b24_form_parser_next(&parser)) == B24_FORM_FIELD) {
		count++;
		MUST(count <= most);
		MUST(parser.depth >= 1 && parser.depth <= B24_FORM_DEPTH);
		keys += parser.depth;
		MUST(keys <= 4 * most);
		for (size_t i = 0; i < parser.depth; i++) {
			if (parser.path[i].text != NULL) {
				must_lie_in(parser.path[i].text, parser.path[i].length, text, length + 1);
			}
		}
		must_lie_in(parser.value, parser.length, text, length + 1);
	}
	MUST(status == B24_FORM_END || b24_form_status_text(status)[0] != '\0');
	free(text);
	return 0;
}
