/* SPDX-License-Identifier: MIT */
/* Base64 (RFC 4648) of a stream. */
#ifndef B24_CORE_BASE_BASE64_H
#define B24_CORE_BASE_BASE64_H

#include <stddef.h>

/* The length of the encoding of `length` bytes, padding included. */
static inline size_t b24_base64_length(size_t length)
{
	return (length + 2) / 3 * 4;
}

/* Encodes all bytes and pads; `to` has room for b24_base64_length(length). Pieces of a stream may
 * be encoded one by one as long as every piece but the last is a multiple of three bytes. */
void b24_base64_encode(char *to, const unsigned char *from, size_t length);

#endif
