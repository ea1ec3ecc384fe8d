/* SPDX-License-Identifier: MIT */
/* What the fuzz targets share: an input that is taken apart, promises that must hold, and a host
 * whose clock the input sets. */
#ifndef B24_FUZZ_H
#define B24_FUZZ_H

#include "core/base/buffer.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A promise of the code that is tested. */
#define MUST(promise)                                                                              \
	do {                                                                                           \
		if (!(promise)) {                                                                          \
			fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #promise);                  \
			abort();                                                                               \
		}                                                                                          \
	} while (0)

/* --- The input. --- */

typedef struct fuzz_input {
	const uint8_t *at, *end;
} fuzz_input;

static inline fuzz_input fuzz_begin(const uint8_t *data, size_t size)
{
	return (fuzz_input){data, data + size};
}

static inline uint8_t fuzz_byte(fuzz_input *input)
{
	return input->at < input->end ? *input->at++ : 0;
}

static inline uint64_t fuzz_number(fuzz_input *input)
{
	uint64_t number = 0;

	for (int i = 0; i < 8; i++) {
		number = number << 8 | fuzz_byte(input);
	}
	return number;
}

/* Up to a line feed, or what is left. Ends with a NUL; NULs inside stay. The caller frees it. */
static inline char *fuzz_line(fuzz_input *input, size_t *length)
{
	const uint8_t *from = input->at;
	const uint8_t *line = memchr(from, '\n', (size_t)(input->end - from));
	char *text;

	*length = (size_t)((line != NULL ? line : input->end) - from);
	input->at = line != NULL ? line + 1 : input->end;
	text = malloc(*length + 1);
	if (text == NULL) {
		abort();
	}
	memcpy(text, from, *length);
	text[*length] = '\0';
	return text;
}

/* What is left, as a reply's body is kept. The caller frees the buffer. */
static inline b24_buffer fuzz_rest(fuzz_input *input)
{
	b24_buffer buffer;

	b24_buffer_init(&buffer, &b24_host_posix);
	b24_buffer_append(&buffer, (const char *)input->at, (size_t)(input->end - input->at));
	if (!b24_buffer_seal(&buffer)) {
		abort();
	}
	return buffer;
}

/* --- Texts. --- */

static inline bool fuzz_holds(const char *text, size_t length, const char *part, size_t part_length)
{
	return memmem(text, length, part, part_length) != NULL;
}

static inline bool fuzz_is_printable(const char *text)
{
	for (; *text != '\0'; text++) {
		if ((unsigned char)*text <= ' ' || (unsigned char)*text == 0x7F) {
			return false;
		}
	}
	return true;
}

#endif
