/* SPDX-License-Identifier: MIT */
/* The table that a file limiter maps: open addressing, no locks, no deletion. Zeros are an empty
 * table. A key has a few places; when they are all taken, one that holds nothing any more is
 * given to the new key. */
#ifndef B24_CORE_LIMITS_BUCKET_TABLE_H
#define B24_CORE_LIMITS_BUCKET_TABLE_H

#include "core/limits/operating_usage.h"

#include <stdatomic.h>
#include <stddef.h>

#define B24_TABLE_SLOTS  8192
#define B24_TABLE_PROBES 16

/* "b24lim" and the version of what follows. */
#define B24_TABLE_MAGIC UINT64_C(0x6d696c3432620002)

/* In a bucket's word: the portal has refused a request once. The rest is its arrival time. */
#define B24_SLOT_REFUSED (UINT64_C(1) << 63)

/* A key has either a bucket or an operating budget. */
typedef struct b24_slot_words {
	_Atomic uint64_t key;              /* 0: the slot is free */
	_Atomic uint64_t bucket;           /* REFUSED and an arrival time, see leaky_bucket.h */
	_Atomic uint64_t operating_budget; /* see operating_budget.h */
	_Atomic uint64_t adaptive_rate;    /* of a bucket, see adaptive_rate.h */
	_Atomic uint64_t refused_ms;       /* when a refusal changed it last */
	uint64_t unused[3];
} b24_slot_words;

typedef struct b24_table {
	_Atomic uint64_t magic;
	uint64_t unused[7];
	b24_slot_words slots[B24_TABLE_SLOTS];
} b24_table;

typedef struct b24_table_count {
	size_t buckets, operating_budgets;
} b24_table_count;

/* How many keys of each kind have a slot. */
b24_table_count b24_table_count_keys(const b24_table *table, int64_t now_ms);

/* The key's slot; NULL: it has none. */
b24_slot_words *b24_table_find(b24_table *table, uint64_t key);

/* The key's slot, now if it had none; NULL: there is no room. */
b24_slot_words *b24_table_claim(b24_table *table, uint64_t key, int64_t now_ms);

/* The same for buckets. Where there is no room, two share one: each of them gets less than it
 * could have, and neither portal gets too much. Claiming always succeeds then. */
b24_slot_words *b24_table_find_shared(b24_table *table, uint64_t key);
b24_slot_words *b24_table_claim_shared(b24_table *table, uint64_t key, int64_t now_ms);

#endif
