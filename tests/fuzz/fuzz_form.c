/* Form fields as portals send them. The first byte bounds fields and keys. */
#include "fuzz.h"

#include "core/form/parse.h"

static void must_lie_in(const char *at, size_t length, const char *text, size_t size)
{
	MUST(at >= text && at + length <= text + size);
	MUST(at[length] == '\0');
	MUST(strlen(at) == length);
	MUST(b24_fields_check(at, length) == B24_FIELDS_FIELD);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);
	size_t most = (size_t)fuzz_byte(&input) + 1, length = (size_t)(input.end - input.at);
	size_t count = 0, keys = 0;
	char *text = malloc(length + 1);
	b24_fields fields;
	b24_fields_status status;

	if (text == NULL) {
		abort();
	}
	memcpy(text, input.at, length);
	text[length] = 'x'; /* may be written to, and must not matter */
	b24_fields_begin(&fields, text, length, most, 4 * most);
	while ((status = b24_fields_next(&fields)) == B24_FIELDS_FIELD) {
		count++;
		MUST(count <= most);
		MUST(fields.depth >= 1 && fields.depth <= B24_FIELDS_DEPTH);
		keys += fields.depth;
		MUST(keys <= 4 * most);
		for (size_t i = 0; i < fields.depth; i++) {
			if (fields.path[i].text != NULL) {
				must_lie_in(fields.path[i].text, fields.path[i].length, text, length + 1);
			}
		}
		must_lie_in(fields.value, fields.length, text, length + 1);
	}
	MUST(status == B24_FIELDS_END || b24_fields_status_text(status)[0] != '\0');
	free(text);
	return 0;
}
