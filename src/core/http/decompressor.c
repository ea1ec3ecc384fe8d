/* SPDX-License-Identifier: MIT */
#include "core/http/decompressor.h"

#include <strings.h>

b24_coding b24_coding_of(const char *name, size_t length)
{
	static const struct {
		const char *name;
		b24_coding coding;
	} known[] = {
		{"gzip", B24_CODING_GZIP},
		{"x-gzip", B24_CODING_GZIP},
		{"deflate", B24_CODING_DEFLATE},
		{"identity", B24_CODING_NONE},
		{"none", B24_CODING_NONE},
		{"", B24_CODING_NONE},
	};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		if (strlen(known[i].name) == length && strncasecmp(name, known[i].name, length) == 0) {
			return known[i].coding;
		}
	}
	return B24_CODING_OTHER;
}

#ifdef B24_WITH_LIBDEFLATE
#include <libdeflate.h>
#define ZLIB_CONST
#include <zlib.h>

typedef struct b24_inflation {
	z_stream z;
	/* Some servers send `deflate` without zlib's header. That shows in the first bytes only, and
	 * then a few bytes of an unknown trailer may follow. */
	bool may_be_raw;
	bool ended;
	size_t trailer; /* bytes that may still follow */
} b24_inflation;

/* How much zlib writes at a time. */
#define ROOM (16 * 1024)

/* Deflate does not shrink anything further. */
#define SMALLEST_PART 1032

/* A header (10 bytes), a checksum and a length (4 bytes each). */
#define LEAST_GZIP 18
#define FLAGS      3
#define FLAG_CRC   0x02

bool b24_decompressor_is_built(void)
{
	return true;
}

void b24_decompressor_init(b24_decompressor *decompressor, const b24_host *host)
{
	*decompressor = (b24_decompressor){0};
	b24_buffer_init(&decompressor->held, host);
}

static void drop_inflation(b24_decompressor *decompressor)
{
	if (decompressor->inflation != NULL) {
		inflateEnd(&decompressor->inflation->z);
		b24_host_free(decompressor->held.host, decompressor->inflation);
		decompressor->inflation = NULL;
	}
}

void b24_decompressor_free(b24_decompressor *decompressor)
{
	drop_inflation(decompressor);
	b24_kept_blocks_free(decompressor->blocks, &decompressor->held);
}

void b24_decompressor_begin(b24_decompressor *decompressor, b24_coding coding, b24_buffer *to,
	size_t limit, b24_kept_blocks *blocks)
{
	drop_inflation(decompressor);
	decompressor->blocks = blocks;
	b24_kept_blocks_clear(blocks, &decompressor->held);
	decompressor->damaged = decompressor->too_large = false;
	decompressor->coding = coding;
	decompressor->to = to;
	decompressor->limit = limit;
}

static bool is_damaged(b24_decompressor *decompressor)
{
	decompressor->damaged = true;
	return false;
}

/* --- zlib, piece by piece. --- */

/* MAX_WBITS + 32: zlib finds out whether the header is gzip's or its own, as it does for libcurl.
 */
static bool begin_inflation(b24_decompressor *decompressor)
{
	const b24_host *host = decompressor->held.host;
	bool is_gzip = decompressor->coding == B24_CODING_GZIP;
	b24_inflation *inflation = host->reallocate(host->context, NULL, sizeof *inflation);

	if (inflation == NULL) {
		return false;
	}
	*inflation = (b24_inflation){.may_be_raw = !is_gzip};
	if (inflateInit2(&inflation->z, is_gzip ? MAX_WBITS + 32 : MAX_WBITS) != Z_OK) {
		b24_host_free(host, inflation);
		return false;
	}
	decompressor->inflation = inflation;
	return true;
}

/* What stands behind the end is another body, or nothing that anybody has asked for. */
static bool skip_trailer(b24_decompressor *decompressor)
{
	b24_inflation *inflation = decompressor->inflation;

	inflation->ended = true;
	if (inflation->z.avail_in > inflation->trailer) {
		return is_damaged(decompressor);
	}
	inflation->trailer -= inflation->z.avail_in;
	return true;
}

/* Decompresses once; `*status` is zlib's. */
static bool inflate_once(b24_decompressor *decompressor, int *status)
{
	b24_inflation *inflation = decompressor->inflation;
	b24_buffer *to = decompressor->to;
	char *room = b24_buffer_reserve(to, ROOM);
	size_t made;

	if (room == NULL) {
		return false;
	}
	inflation->z.next_out = (Bytef *)room;
	inflation->z.avail_out = ROOM;
	*status = inflate(&inflation->z, Z_NO_FLUSH);
	made = ROOM - inflation->z.avail_out;
	if (made > decompressor->limit - to->length) {
		decompressor->too_large = true;
		return false;
	}
	inflation->may_be_raw = inflation->may_be_raw && made == 0;
	b24_buffer_advance(to, made);
	return true;
}

static bool begin_raw(b24_inflation *inflation, const char *bytes, size_t size)
{
	inflation->may_be_raw = false;
	inflation->trailer = 4;
	inflation->z.next_in = (const Bytef *)bytes;
	inflation->z.avail_in = (uInt)size;
	return inflateReset2(&inflation->z, -MAX_WBITS) == Z_OK;
}

static bool inflate_bytes(b24_decompressor *decompressor, const char *bytes, size_t size)
{
	b24_inflation *inflation = decompressor->inflation;
	int status;

	inflation->z.next_in = (const Bytef *)bytes;
	inflation->z.avail_in = (uInt)size;
	if (inflation->ended) {
		return skip_trailer(decompressor);
	}
	for (;;) {
		if (!inflate_once(decompressor, &status)) {
			return false;
		}
		switch (status) {
		case Z_OK: break;
		case Z_BUF_ERROR: /* it wants the next bytes */ inflation->may_be_raw = false; return true;
		case Z_STREAM_END: return skip_trailer(decompressor);
		case Z_MEM_ERROR: return false;
		case Z_DATA_ERROR:
			if (inflation->may_be_raw && begin_raw(inflation, bytes, size)) {
				break;
			}
			return is_damaged(decompressor);
		default: return is_damaged(decompressor);
		}
	}
}

/* --- libdeflate, in one go. --- */

/* The last four bytes of gzip are the length of what it holds. Whether they lie shows afterwards.
 */
static size_t announced_length(const b24_buffer *held)
{
	const unsigned char *end = (const unsigned char *)held->data + held->length;

	return (size_t)end[-4] | (size_t)end[-3] << 8 | (size_t)end[-2] << 16 | (size_t)end[-1] << 24;
}

/* False: nothing was decompressed, and zlib is to say why. libdeflate does not check a header's own
 * checksum, as zlib does. */
static bool decompress_whole(b24_decompressor *decompressor)
{
	const b24_buffer *held = &decompressor->held;
	struct libdeflate_decompressor *libdeflate;
	size_t length, taken, made;
	char *room;
	bool ok;

	if (held->length < LEAST_GZIP || (held->data[FLAGS] & FLAG_CRC) != 0) {
		return false;
	}
	length = announced_length(held);
	if (length > decompressor->limit || length / SMALLEST_PART > held->length ||
		(room = b24_kept_blocks_reserve(decompressor->blocks, decompressor->to, length)) == NULL) {
		return false;
	}
	libdeflate = libdeflate_alloc_decompressor();
	ok = libdeflate != NULL &&
		 libdeflate_gzip_decompress_ex(libdeflate, held->data, held->length, room, length, &taken,
			 &made) == LIBDEFLATE_SUCCESS &&
		 taken == held->length;
	libdeflate_free_decompressor(libdeflate);
	if (ok) {
		b24_buffer_advance(decompressor->to, made);
	}
	return ok;
}

/* zlib gets what has waited. */
static bool inflate_held(b24_decompressor *decompressor)
{
	bool ok = begin_inflation(decompressor) &&
			  inflate_bytes(decompressor, decompressor->held.data, decompressor->held.length);

	b24_kept_blocks_clear(decompressor->blocks, &decompressor->held);
	return ok;
}

static bool hold(b24_decompressor *decompressor, const char *bytes, size_t size, long long length)
{
	b24_buffer *held = &decompressor->held;

	if (held->length == 0 && length > 0 && length <= (long long)B24_DECOMPRESSOR_HOLDS) {
		b24_kept_blocks_reserve(decompressor->blocks, held, (size_t)length);
	}
	b24_buffer_append(held, bytes, size);
	return !held->failed;
}

/* --- Both. --- */

bool b24_decompressor_take(
	b24_decompressor *decompressor, const char *bytes, size_t size, long long length)
{
	bool may_wait = decompressor->coding == B24_CODING_GZIP && decompressor->inflation == NULL &&
					length <= (long long)B24_DECOMPRESSOR_HOLDS;

	if (size == 0) {
		return true;
	}
	if (decompressor->coding == B24_CODING_OTHER) {
		return is_damaged(decompressor);
	}
	if (may_wait && size <= B24_DECOMPRESSOR_HOLDS - decompressor->held.length) {
		return hold(decompressor, bytes, size, length);
	}
	if (decompressor->inflation == NULL &&
		!(decompressor->held.length > 0 ? inflate_held(decompressor)
										: begin_inflation(decompressor))) {
		return false;
	}
	return inflate_bytes(decompressor, bytes, size);
}

bool b24_decompressor_finish(b24_decompressor *decompressor)
{
	bool ok = true;

	if (decompressor->held.length > 0) {
		ok = decompress_whole(decompressor) || inflate_held(decompressor);
	}
	drop_inflation(decompressor);
	b24_kept_blocks_clear(decompressor->blocks, &decompressor->held);
	return ok;
}

#else /* libcurl decompresses, and none of this is asked. */

bool b24_decompressor_is_built(void)
{
	return false;
}

void b24_decompressor_init(b24_decompressor *decompressor, const b24_host *host)
{
	(void)host;
	*decompressor = (b24_decompressor){0};
}

void b24_decompressor_free(b24_decompressor *decompressor)
{
	(void)decompressor;
}

void b24_decompressor_begin(b24_decompressor *decompressor, b24_coding coding, b24_buffer *to,
	size_t limit, b24_kept_blocks *blocks)
{
	(void)coding, (void)to, (void)limit, (void)blocks;
	decompressor->coding = B24_CODING_NONE;
}

bool b24_decompressor_take(
	b24_decompressor *decompressor, const char *bytes, size_t size, long long length)
{
	(void)bytes, (void)size, (void)length;
	decompressor->damaged = true;
	return false;
}

bool b24_decompressor_finish(b24_decompressor *decompressor)
{
	(void)decompressor;
	return true;
}
#endif
