/* SPDX-License-Identifier: MIT */
#include "core/limits/bucket_table.h"

/* An arrival time that is further ahead was written before the clock was reset by a reboot. */
#define LONGEST_DRAIN_US (24 * 3600 * INT64_C(1000000))

_Static_assert((B24_TABLE_SLOTS & (B24_TABLE_SLOTS - 1)) == 0, "odd steps meet all slots");

/* Each key probes in steps of its own, so that taken slots do not form long runs. */
static b24_slot_words *slot_at(b24_table *table, uint64_t key, uint64_t probe)
{
	uint64_t step = (key >> 32) | 1;

	return &table->slots[(key + probe * step) % B24_TABLE_SLOTS];
}

static bool is_idle(b24_slot_words *slot, int64_t now_ms)
{
	uint64_t bucket = atomic_load(&slot->bucket);
	int64_t ahead = (int64_t)(bucket & ~B24_SLOT_REFUSED) - now_ms * 1000;

	return (bucket & B24_SLOT_REFUSED) == 0 && atomic_load(&slot->adaptive_rate) == 0 &&
		   (ahead <= 0 || ahead > LONGEST_DRAIN_US) &&
		   !b24_operating_budget_is_known(atomic_load(&slot->operating_budget), now_ms);
}

/* NULL: it has none. *full: all slots where it could be belong to other keys. */
static b24_slot_words *find(b24_table *table, uint64_t key, bool *full)
{
	*full = false;
	for (uint64_t probe = 0; probe < B24_TABLE_PROBES; probe++) {
		b24_slot_words *slot = slot_at(table, key, probe);
		uint64_t owner = atomic_load(&slot->key);

		if (owner == key) {
			return slot;
		}
		if (owner == 0) {
			return NULL;
		}
	}
	*full = true;
	return NULL;
}

b24_slot_words *b24_table_find(b24_table *table, uint64_t key)
{
	bool full;

	return find(table, key, &full);
}

b24_slot_words *b24_table_find_shared(b24_table *table, uint64_t key)
{
	bool full;
	b24_slot_words *slot = find(table, key, &full);

	return full ? slot_at(table, key, 0) : slot;
}

/* The key's slot, or the first free one, which it takes. NULL: there is none; *idle is a slot that
 * holds nothing any more then, with the key that owns it, or NULL. */
static b24_slot_words *take_free(
	b24_table *table, uint64_t key, int64_t now_ms, b24_slot_words **idle, uint64_t *idle_owner)
{
	*idle = NULL;
	for (uint64_t probe = 0; probe < B24_TABLE_PROBES; probe++) {
		b24_slot_words *slot = slot_at(table, key, probe);
		uint64_t owner = atomic_load(&slot->key);

		if (owner == 0 && atomic_compare_exchange_strong(&slot->key, &owner, key)) {
			return slot;
		}
		if (owner == key) {
			return slot;
		}
		if (*idle == NULL && is_idle(slot, now_ms)) {
			*idle = slot;
			*idle_owner = owner;
		}
	}
	return NULL;
}

/* What an idle slot holds means nothing, for its new owner as for the last one. So one compare and
 * swap of the key gives it away. */
b24_slot_words *b24_table_claim(b24_table *table, uint64_t key, int64_t now_ms)
{
	for (;;) {
		b24_slot_words *idle;
		uint64_t owner;
		b24_slot_words *slot = take_free(table, key, now_ms, &idle, &owner);

		if (slot != NULL || idle == NULL) {
			return slot;
		}
		if (atomic_compare_exchange_strong(&idle->key, &owner, key) || owner == key) {
			return idle;
		}
	}
}

b24_slot_words *b24_table_claim_shared(b24_table *table, uint64_t key, int64_t now_ms)
{
	b24_slot_words *slot = b24_table_claim(table, key, now_ms);

	return slot != NULL ? slot : slot_at(table, key, 0);
}

b24_table_count b24_table_count_keys(const b24_table *table, int64_t now_ms)
{
	b24_table_count count = {0, 0};

	for (size_t i = 0; i < B24_TABLE_SLOTS; i++) {
		const b24_slot_words *slot = &table->slots[i];
		uint64_t budget = atomic_load(&slot->operating_budget);

		if (atomic_load(&slot->key) == 0) {
			continue;
		}
		/* A slot that was given away still holds what its last owner has left. */
		if (b24_operating_budget_is_known(budget, now_ms) ||
			(budget != 0 && atomic_load(&slot->bucket) == 0)) {
			count.operating_budgets++;
		} else {
			count.buckets++;
		}
	}
	return count;
}
