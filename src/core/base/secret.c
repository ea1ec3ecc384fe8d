/* SPDX-License-Identifier: MIT */
#include "core/base/secret.h"

bool b24_secret_equals(const char *secret, size_t length, const char *given, size_t given_length)
{
	/* Volatile: the compiler must not end the walk at the first difference. */
	volatile unsigned char difference = length != given_length;

	if (length == 0) {
		return false;
	}
	for (size_t i = 0, at = 0; i < given_length; i++) {
		difference |= (unsigned char)(secret[at] ^ given[i]);
		at = at + 1 < length ? at + 1 : 0;
	}
	return difference == 0;
}
