/* SPDX-License-Identifier: MIT */
/* A compressed body, good or spoilt, in pieces: what comes out is what zlib alone makes of it, and
 * not more than the limit. */
#include "fuzz.h"

#include "core/http/decompressor.h"

#define ZLIB_CONST
#include <zlib.h>

#define LIMIT 100000

/* The whole of it at once. -1: it is refused. */
static long by_zlib(const uint8_t *bytes, size_t size, char *to)
{
	z_stream z = {.next_in = bytes, .avail_in = (uInt)size};
	long made;
	int status;

	MUST(inflateInit2(&z, MAX_WBITS + 32) == Z_OK);
	z.next_out = (Bytef *)to;
	z.avail_out = LIMIT + 1;
	status = inflate(&z, Z_SYNC_FLUSH);
	made = LIMIT + 1 - (long)z.avail_out;
	if (made > LIMIT || (status != Z_OK && status != Z_BUF_ERROR && status != Z_STREAM_END) ||
		(status == Z_STREAM_END && z.avail_in > 0)) {
		made = -1;
	}
	inflateEnd(&z);
	return made;
}

/* Returns what by_zlib does. */
static long by_us(fuzz_input *pieces, b24_coding coding, const uint8_t *bytes, size_t size,
	b24_buffer *to, size_t announced)
{
	b24_kept_blocks kept = {.keeps = true};
	b24_decompressor decompressor;
	bool ok = true;

	b24_decompressor_init(&decompressor, &b24_host_posix);
	b24_decompressor_begin(&decompressor, coding, to, LIMIT, &kept);
	for (size_t at = 0; at < size && ok;) {
		size_t piece = 1 + fuzz_byte(pieces) * 37u;

		piece = piece < size - at ? piece : size - at;
		ok = b24_decompressor_take(
			&decompressor, (const char *)bytes + at, piece, (long long)announced);
		at += piece;
	}
	ok = ok && b24_decompressor_finish(&decompressor);
	MUST(ok || decompressor.damaged || decompressor.too_large);
	MUST(!ok || to->length <= LIMIT);
	b24_decompressor_free(&decompressor);
	b24_kept_blocks_keep(&kept, false);
	return ok ? (long)to->length : -1;
}

/* The input, or what gzip makes of it, spoilt at one place. */
static size_t body(fuzz_input *input, uint8_t *to, size_t room)
{
	uint8_t kind = fuzz_byte(input);
	unsigned place = fuzz_byte(input) * 256u + fuzz_byte(input);
	uint8_t bits = fuzz_byte(input);
	size_t size = (size_t)(input->end - input->at);
	z_stream z = {.next_in = input->at, .avail_in = (uInt)size};

	if (kind % 2 == 0) {
		memcpy(to, input->at, size);
		return size;
	}
	MUST(
		deflateInit2(&z, kind / 2 % 10, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
	z.next_out = to;
	z.avail_out = (uInt)room;
	MUST(deflate(&z, Z_FINISH) == Z_STREAM_END);
	deflateEnd(&z);
	size = room - z.avail_out;
	to[place % size] ^= bits;
	return size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size), pieces = fuzz_begin(data, size);
	size_t room = size + size / 10 + 1000;
	uint8_t *bytes = malloc(room);
	char *expected = malloc(LIMIT + 1);
	size_t length = body(&input, bytes, room);
	/* An announced length beyond what waits makes zlib do it. */
	size_t announced = size % 3 == 0 ? 0 : size % 3 == 1 ? length : B24_DECOMPRESSOR_HOLDS + 1;
	long theirs, ours;
	b24_buffer to;

	b24_buffer_init(&to, &b24_host_posix);
	theirs = by_zlib(bytes, length, expected);
	ours = by_us(&pieces, B24_CODING_GZIP, bytes, length, &to, announced);
	MUST(ours == theirs);
	MUST(ours <= 0 || memcmp(to.data, expected, (size_t)ours) == 0);
	to.length = 0;
	by_us(&pieces, B24_CODING_DEFLATE, bytes, length, &to, announced);
	b24_buffer_free(&to);
	free(expected);
	free(bytes);
	return 0;
}
