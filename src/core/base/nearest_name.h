/* SPDX-License-Identifier: MIT */
/* The name that was probably meant: for "did you mean". Nothing is computed where nothing went
 * wrong. */
#ifndef B24_CORE_BASE_NEAREST_NAME_H
#define B24_CORE_BASE_NEAREST_NAME_H

#include <stddef.h>

/* All texts are borrowed. */
typedef struct b24_nearest_name {
	const char *wanted;
	size_t wanted_length;
	const char *found; /* the first of the nearest so far; NULL: none is near enough */
	size_t found_length;
	unsigned distance; /* of it; as long as there is none, one more than allowed */
} b24_nearest_name;

/* Names count as near up to two mistakes: a letter too many, too few or wrong, or two neighbours
 * exchanged. In names of up to four letters it is one mistake, in those of up to two none. Letter
 * case does not count. */
void b24_nearest_begin(b24_nearest_name *nearest, const char *wanted, size_t length);

/* A name that is known; the nearest of all that are offered stays. */
void b24_nearest_offer(b24_nearest_name *nearest, const char *name, size_t length);

#endif
