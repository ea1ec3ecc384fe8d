/* SPDX-License-Identifier: MIT */
/* Goes through the members of an object or the elements of an array of a scanned text, one after
 * another, without decoding them: each is a slice that can be decoded alone. */
#ifndef B24_CORE_JSON_WALK_H
#define B24_CORE_JSON_WALK_H

#include "core/json/scan.h"

typedef struct b24_json_walk {
	b24_json_scan *scan; /* borrowed */
	const char *at;      /* borrowed from the text */
	uint32_t container;  /* index of the next container that opens */
	bool object;         /* there are keys */
	b24_json_slice key;  /* with quotes; of an array: absent */
	b24_json_slice value;
} b24_json_walk;

/* `slice` belongs to a text that a scan has found valid. What is neither array nor object has no
 * elements. */
void b24_json_walk_begin(b24_json_walk *walk, const b24_json_slice *slice);

/* Goes to the next one; false: there is none. */
bool b24_json_walk_next(b24_json_walk *walk);

/* The member of an object slice by that name, which needs no escaping; the last one if there are
 * several. Absent: its type is B24_JSON_NONE. */
b24_json_slice b24_json_member_of(const b24_json_slice *object, const char *name);

#endif
