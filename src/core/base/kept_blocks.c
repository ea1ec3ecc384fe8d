/* SPDX-License-Identifier: MIT */
#include "core/base/kept_blocks.h"

/* What is smaller is cheap; what is larger is rare. */
#define SMALLEST (64 * 1024)
#define LARGEST  (16 * 1024 * 1024)

void b24_kept_blocks_keep(b24_kept_blocks *kept, bool keeps)
{
	kept->keeps = keeps;
	while (!keeps && kept->count > 0) {
		b24_buffer_free(&kept->blocks[--kept->count]);
	}
}

/* A buffer that is kept for long must not hold much more than it needs. */
static bool fits(const b24_buffer *block, size_t size)
{
	return block->capacity > size && block->capacity / 2 <= size;
}

char *b24_kept_blocks_reserve(b24_kept_blocks *kept, b24_buffer *to, size_t size)
{
	if (kept == NULL || !kept->keeps || to->data != NULL || size < SMALLEST) {
		return b24_buffer_reserve(to, size);
	}
	for (size_t i = 0; i < kept->count; i++) {
		if (fits(&kept->blocks[i], size)) {
			*to = kept->blocks[i];
			kept->blocks[i] = kept->blocks[--kept->count];
			return to->data;
		}
	}
	if (kept->count > 0) { /* replies have other sizes now */
		b24_buffer_free(&kept->blocks[--kept->count]);
	}
	/* The next reply may be a little longer. What is not touched takes no memory. */
	return b24_buffer_reserve(to, size + size / 8);
}

void b24_kept_blocks_free(b24_kept_blocks *kept, b24_buffer *buffer)
{
	const b24_host *host = buffer->host;

	if (kept == NULL || !kept->keeps || kept->count == B24_KEPT_BLOCKS ||
		buffer->capacity < SMALLEST || buffer->capacity > LARGEST) {
		b24_buffer_free(buffer);
		return;
	}
	buffer->length = 0;
	buffer->failed = false;
	kept->blocks[kept->count++] = *buffer;
	b24_buffer_init(buffer, host);
}

void b24_kept_blocks_clear(b24_kept_blocks *kept, b24_buffer *buffer)
{
	if (buffer->capacity < SMALLEST) {
		b24_buffer_clear(buffer);
	} else {
		b24_kept_blocks_free(kept, buffer);
	}
}
