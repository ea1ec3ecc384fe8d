/* SPDX-License-Identifier: MIT */
/* Decompresses a reply's body. A reply in gzip whose compressed bytes are few is kept until it is
 * complete, and then goes through libdeflate in one go, which takes a third of zlib's time. All
 * else goes through zlib as it comes. What is accepted is what libcurl accepts, which decompresses
 * where b24 is built without libdeflate. */
#ifndef B24_CORE_HTTP_DECOMPRESSOR_H
#define B24_CORE_HTTP_DECOMPRESSOR_H

#include "core/base/kept_blocks.h"

typedef enum b24_coding {
	B24_CODING_NONE,
	B24_CODING_GZIP,
	B24_CODING_DEFLATE, /* zlib's format, or without any */
	B24_CODING_OTHER,   /* an unknown one, or several */
} b24_coding;

/* Bytes of a compressed body that wait at most for its end: several MB of JSON. */
#define B24_DECOMPRESSOR_HOLDS ((size_t)512 * 1024)

typedef struct b24_decompressor {
	b24_coding coding;               /* B24_CODING_NONE: there is nothing to do */
	b24_buffer *to;                  /* borrowed */
	b24_kept_blocks *blocks;         /* borrowed; for both buffers */
	size_t limit;                    /* of the decompressed bytes */
	b24_buffer held;                 /* compressed bytes that wait for the end */
	struct b24_inflation *inflation; /* owned; zlib has begun */
	/* Why something has failed; neither: no memory. */
	bool damaged;
	bool too_large;
} b24_decompressor;

/* False: b24 was built without libdeflate, and libcurl is to decompress. */
bool b24_decompressor_is_built(void);

/* One word of a Content-Encoding. */
b24_coding b24_coding_of(const char *name, size_t length);

void b24_decompressor_init(b24_decompressor *decompressor, const b24_host *host);
void b24_decompressor_free(b24_decompressor *decompressor);

/* Makes ready for a body. */
void b24_decompressor_begin(b24_decompressor *decompressor, b24_coding coding, b24_buffer *to,
	size_t limit, b24_kept_blocks *blocks);

/* The body's next bytes; `length` is what all of them are announced to be, 0: unknown. False: it
 * cannot be decompressed. */
bool b24_decompressor_take(
	b24_decompressor *decompressor, const char *bytes, size_t size, long long length);

/* The body has ended. Without this nothing needs to have come out. */
bool b24_decompressor_finish(b24_decompressor *decompressor);

#endif
