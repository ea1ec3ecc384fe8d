/* SPDX-License-Identifier: MIT */
#include "core/base/base64.h"

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void b24_base64_encode(char *to, const unsigned char *from, size_t length)
{
	for (; length >= 3; length -= 3, from += 3, to += 4) {
		to[0] = letters[from[0] >> 2];
		to[1] = letters[(from[0] & 0x03) << 4 | from[1] >> 4];
		to[2] = letters[(from[1] & 0x0F) << 2 | from[2] >> 6];
		to[3] = letters[from[2] & 0x3F];
	}
	if (length > 0) {
		unsigned second = length == 2 ? from[1] : 0;

		to[0] = letters[from[0] >> 2];
		to[1] = letters[(from[0] & 0x03) << 4 | second >> 4];
		to[2] = length == 2 ? letters[(second & 0x0F) << 2] : '=';
		to[3] = '=';
	}
}
