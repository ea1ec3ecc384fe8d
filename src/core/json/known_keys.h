/* SPDX-License-Identifier: MIT */
/* The rows of a list have the same keys: what the k-th key at a depth was is what the k-th key of
 * the next object there is likely to be. Comparing is no faster than scanning, but where the text
 * goes on is known before, so that the processor need not wait for it; and such a key is valid. */
#ifndef B24_CORE_JSON_KNOWN_KEYS_H
#define B24_CORE_JSON_KNOWN_KEYS_H

#include "core/json/text.h"

#define B24_KNOWN_KEYS 256

typedef struct b24_known_key {
	const char *text; /* with its quotes and its colon, in the text that is scanned */
	size_t length;
} b24_known_key;

/* Those of one depth. Places from `count` on hold nothing. */
typedef struct b24_known_keys {
	uint32_t count;
	uint32_t shape; /* of the objects that have these and no others; 0: it has no number yet */
	bool no_shapes; /* there was a key with an escape: objects here have no shape */
	b24_known_key keys[B24_KNOWN_KEYS];
} b24_known_keys;

/* If the key at `at`, that of the member `place`, is the one that is known: the place behind its
 * colon. Else NULL. Always inline: it is asked at every key, and a call would take as long. */
static inline __attribute__((always_inline)) const char *b24_known_keys_behind(
	const b24_known_keys *known, uint32_t place, const char *at)
{
	const b24_known_key *key = &known->keys[place % B24_KNOWN_KEYS];

	return place < known->count && b24_same_text(key->text, at, key->length) ? at + key->length
																			 : NULL;
}

/* The key of the member `place` goes from `text` to `end`, which is behind its colon. */
static inline void b24_known_keys_remember(
	b24_known_keys *known, uint32_t place, const char *text, const char *end, bool escaped)
{
	/* No place before it may be left out. */
	if (place < B24_KNOWN_KEYS && place <= known->count) {
		known->keys[place] = (b24_known_key){text, (size_t)(end - text)};
		known->count = known->count > place ? known->count : place + 1;
		known->shape = 0;
		known->no_shapes |= escaped;
	}
}

#endif
