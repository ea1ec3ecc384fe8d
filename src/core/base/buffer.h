/* SPDX-License-Identifier: MIT */
/* A growing run of bytes. An append that finds no memory sets `failed` and drops its bytes, so a
 * long walk may append without a check and ask once at its end. */
#ifndef B24_CORE_BASE_BUFFER_H
#define B24_CORE_BASE_BUFFER_H

#include "core/base/host.h"

#include <string.h>

/* Zero bytes that always stand behind the data: wide loads may run past the end. */
#define B24_BUFFER_PADDING 32

typedef struct b24_buffer {
	char *data; /* owned; NULL while nothing was reserved */
	size_t length;
	size_t capacity; /* without the padding */
	const b24_host *host;
	bool failed;
} b24_buffer;

static inline void b24_buffer_init(b24_buffer *buffer, const b24_host *host)
{
	*buffer = (b24_buffer){.host = host};
}

void b24_buffer_free(b24_buffer *buffer);

/* Makes room for `extra` more bytes; false when memory ran out. */
bool b24_buffer_grow(b24_buffer *buffer, size_t extra);

/* Ends the data with B24_BUFFER_PADDING zero bytes; false when an append had failed. */
bool b24_buffer_seal(b24_buffer *buffer);

/* Empties the buffer for the next use; a large block goes back to the allocator. */
void b24_buffer_clear(b24_buffer *buffer);

/* The same, and nothing of what it held is left in memory. */
void b24_buffer_wipe(b24_buffer *buffer);

/* Where `size` bytes may be written, to be followed by b24_buffer_advance; NULL: no memory. */
static inline char *b24_buffer_reserve(b24_buffer *buffer, size_t size)
{
	/* An empty buffer has no capacity. */
	if (size >= buffer->capacity - buffer->length && !b24_buffer_grow(buffer, size)) {
		return NULL;
	}
	return buffer->data + buffer->length;
}

static inline void b24_buffer_advance(b24_buffer *buffer, size_t size)
{
	buffer->length += size;
}

static inline void b24_buffer_append(b24_buffer *buffer, const char *data, size_t size)
{
	char *room = size > 0 ? b24_buffer_reserve(buffer, size) : NULL;

	if (room != NULL) {
		memcpy(room, data, size);
		buffer->length += size;
	}
}

static inline void b24_buffer_append_char(b24_buffer *buffer, char byte)
{
	char *room = b24_buffer_reserve(buffer, 1);

	if (room != NULL) {
		*room = byte;
		buffer->length++;
	}
}

static inline void b24_buffer_append_text(b24_buffer *buffer, const char *text)
{
	b24_buffer_append(buffer, text, strlen(text));
}

/* Percent-encoded, for a query or a form. */
void b24_buffer_append_escaped(b24_buffer *buffer, const char *text);

#endif
