/* SPDX-License-Identifier: MIT */
/* Claims of processes on numbers: what one process works on, no other does. A claim is a lock on
 * one byte of a file that all processes share; the file stays empty. A claim ends with its process,
 * however that ends. */
#ifndef B24_CORE_BASE_CLAIMS_H
#define B24_CORE_BASE_CLAIMS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum b24_claim {
	B24_CLAIM_HELD = 0, /* ours */
	B24_CLAIM_TAKEN,    /* another descriptor's, of this process or of another one */
	B24_CLAIM_FAILED    /* the file cannot be locked: errno */
} b24_claim;

/* Opens the file, or makes it: the effective user's, and no link. A descriptor that the caller
 * closes, which ends its claims; a forked child has to open one of its own. Negative: errno. */
int b24_claims_open(const char *path);

/* Does not wait. Several may share a claim. Claiming again changes between shared and not. */
b24_claim b24_claim_take(int descriptor, uint64_t number, bool shared);
void b24_claim_release(int descriptor, uint64_t number);

#endif
