/* Writing JSON: the parts of it that need care. */
#ifndef B24_JSON_WRITE_H
#define B24_JSON_WRITE_H

#include "../buffer.h"

#define B24_UTF8_VALID ((size_t)-1)

/* Appends the text as a JSON string with quotes; UTF-8 and slashes stay as they are. Returns
 * B24_UTF8_VALID, or the offset of the first byte that is not UTF-8. */
size_t b24_json_write_string(b24_buffer *to, const char *text, size_t length);

void b24_json_write_integer(b24_buffer *to, int64_t number);

#endif
