/* SPDX-License-Identifier: MIT */
/* Large blocks of memory that go from one buffer to the next. The system clears each page of a new
 * block when it is touched first, which takes longer than to fill it with a reply. So while large
 * replies follow one another, their blocks are kept; afterwards nothing is. */
#ifndef B24_CORE_BASE_KEPT_BLOCKS_H
#define B24_CORE_BASE_KEPT_BLOCKS_H

#include "core/base/buffer.h"

#define B24_KEPT_BLOCKS 4

typedef struct b24_kept_blocks {
	b24_buffer blocks[B24_KEPT_BLOCKS]; /* owned; `count` of them */
	size_t count;
	bool keeps;
} b24_kept_blocks;

/* From now on blocks are kept; or they are not, and those that were are freed. */
void b24_kept_blocks_keep(b24_kept_blocks *kept, bool keeps);

/* Below, NULL instead of kept blocks: none are kept. */

/* Makes room for that many bytes in an empty buffer, with a block that was kept if one fits. NULL:
 * no memory. */
char *b24_kept_blocks_reserve(b24_kept_blocks *kept, b24_buffer *to, size_t size);

/* Frees the buffer; its block is kept for another one if it is large, and not too large. */
void b24_kept_blocks_free(b24_kept_blocks *kept, b24_buffer *buffer);

/* Empties the buffer for the next use. A large block is freed, as above. */
void b24_kept_blocks_clear(b24_kept_blocks *kept, b24_buffer *buffer);

#endif
