/* SPDX-License-Identifier: MIT */
/* The JSON scan, against a second checker that shares nothing with it. The first byte of an input
 * chooses the depth that is allowed. */
#include "fuzz.h"

#include "json_reference.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *difference;

	if (size == 0) {
		return 0;
	}
	difference = json_disagreement((const char *)data + 1, size - 1, data[0] % 64 + 1);
	if (difference != NULL) {
		fprintf(stderr, "The core and the reference differ in: %s\n", difference);
		abort();
	}
	return 0;
}
