/* SPDX-License-Identifier: MIT */
#include "core/limits/file_limiter.h"

#include "core/limits/leaky_bucket.h"
#include "core/limits/adaptive_rate.h"
#include "core/limits/limiter.h"
#include "core/limits/bucket_table.h"
#include "core/base/mapped_file.h"

#include <sys/mman.h>

_Static_assert(ATOMIC_LLONG_LOCK_FREE == 2, "a lock would outlive the process that holds it");

typedef struct file_limiter {
	b24_limiter base;
	b24_table *table; /* owned: the mapped file */
} file_limiter;

static b24_table *table_of(b24_limiter *limiter)
{
	return ((file_limiter *)limiter)->table;
}

/* --- Buckets. ----------------------------------------------------------------------------------
 */

/* A bucket's word is its arrival time in microseconds and, in the highest bit, whether the portal
 * has ever refused a request: both change at once. */
#define REFUSED B24_SLOT_REFUSED

/* A slot that holds nothing any more may be given to another key at any moment. A request that is
 * counted at that moment counts for the other key, one too many. That is harmless, and all that can
 * happen: its own bucket was empty. */
static b24_leaky_bucket leaky_bucket_of(uint64_t adaptive, const b24_bucket *bucket)
{
	b24_bucket now = b24_adaptive_rate_apply(adaptive, bucket);

	return b24_leaky_bucket_of(now.rate, now.burst);
}

/* The adaptive rate after an admitted request. The arrival time becomes that of as many requests at
 * the new rate. */
static uint64_t adapt_to_admitted(uint64_t adaptive, const b24_bucket *bucket,
	const b24_leaky_bucket *leaky, int64_t *arrival, int64_t now)
{
	uint64_t fresh =
		b24_adaptive_rate_admitted(adaptive, bucket, *arrival - now > leaky->depth / 2);
	b24_leaky_bucket after = leaky_bucket_of(fresh, bucket);

	*arrival = now + (int64_t)((double)(*arrival - now) *
							   ((double)after.interval / (double)leaky->interval));
	return fresh;
}

static int64_t admit(b24_limiter *limiter, const b24_bucket *bucket)
{
	b24_table *table = table_of(limiter);
	b24_slot_words *slot = bucket->when_refused ? b24_table_find_shared(table, bucket->key)
												: b24_table_claim_shared(table, bucket->key,
													  b24_host_now_ms(limiter->host));
	uint64_t word;

	if (slot == NULL) {
		return 0;
	}
	word = atomic_load(&slot->bucket);
	for (;;) {
		/* The clock is read after the word: whoever wrote the word has seen no later time, so it
		 * cannot look stale by mistake. */
		int64_t now = b24_host_now_ms(limiter->host) * 1000;
		int64_t arrival = (int64_t)(word & ~REFUSED);
		uint64_t adaptive = atomic_load(&slot->adaptive_rate), fresh = 0;
		b24_leaky_bucket leaky = leaky_bucket_of(adaptive, bucket);
		int64_t wait;

		if (bucket->when_refused && (word & REFUSED) == 0) {
			return 0;
		}
		wait = b24_leaky_bucket_take(&leaky, &arrival, now);
		if (wait > 0) {
			return (wait + 999) / 1000;
		}
		if (adaptive != 0) {
			fresh = adapt_to_admitted(adaptive, bucket, &leaky, &arrival, now);
		}
		if (atomic_compare_exchange_weak(
				&slot->bucket, &word, (word & REFUSED) | (uint64_t)arrival)) {
			/* Another process may have been faster: its change is the same, or a refusal, which
			 * counts more. */
			if (adaptive != 0) {
				atomic_compare_exchange_strong(&slot->adaptive_rate, &adaptive, fresh);
			}
			return 0;
		}
	}
}

static int64_t wait_ms(b24_limiter *limiter, const b24_bucket *bucket)
{
	b24_slot_words *slot = b24_table_find_shared(table_of(limiter), bucket->key);
	uint64_t word = slot != NULL ? atomic_load(&slot->bucket) : 0;
	int64_t arrival = (int64_t)(word & ~REFUSED);
	b24_leaky_bucket leaky;

	if (slot == NULL || (bucket->when_refused && (word & REFUSED) == 0)) {
		return 0;
	}
	leaky = leaky_bucket_of(atomic_load(&slot->adaptive_rate), bucket);
	return (b24_leaky_bucket_take(&leaky, &arrival, b24_host_now_ms(limiter->host) * 1000) + 999) /
		   1000;
}

/* Of requests that were under way together only the first refusal changes the rate: the others were
 * sent before it was known. */
static void adapt_to_refusal(
	b24_slot_words *slot, const b24_bucket *bucket, int64_t now_ms, int64_t age_ms)
{
	uint64_t before = atomic_load(&slot->refused_ms);
	uint64_t adaptive = atomic_load(&slot->adaptive_rate), fresh;

	if (!b24_adaptive_rate_counts_refusal(adaptive) ||
		(adaptive != 0 && before <= (uint64_t)now_ms && now_ms - age_ms <= (int64_t)before) ||
		!atomic_compare_exchange_strong(&slot->refused_ms, &before, (uint64_t)now_ms)) {
		return;
	}
	do {
		if (!b24_adaptive_rate_counts_refusal(adaptive)) {
			return; /* another process has counted the same burst's refusal in between */
		}
		b24_leaky_bucket leaky = leaky_bucket_of(adaptive, bucket);
		int64_t arrival = (int64_t)(atomic_load(&slot->bucket) & ~REFUSED);
		int64_t ahead = b24_leaky_bucket_level(&leaky, arrival, now_ms * 1000) - now_ms * 1000;

		fresh = b24_adaptive_rate_refused(adaptive, bucket, (double)ahead / (double)leaky.interval,
			(double)leaky.depth / (double)leaky.interval);
	} while (!atomic_compare_exchange_weak(&slot->adaptive_rate, &adaptive, fresh));
}

static void note_rate_refusal(b24_limiter *limiter, const b24_bucket *bucket, int64_t age_ms)
{
	int64_t now_ms = b24_host_now_ms(limiter->host);
	b24_slot_words *slot = b24_table_claim_shared(table_of(limiter), bucket->key, now_ms);
	uint64_t word, filled;

	adapt_to_refusal(slot, bucket, now_ms, age_ms);
	word = atomic_load(&slot->bucket);
	do {
		b24_leaky_bucket leaky = leaky_bucket_of(atomic_load(&slot->adaptive_rate), bucket);
		int64_t now = b24_host_now_ms(limiter->host) * 1000;

		filled = (uint64_t)b24_leaky_bucket_fill(&leaky, (int64_t)(word & ~REFUSED), now);
		filled |= bucket->when_refused ? REFUSED : word & REFUSED;
	} while (!atomic_compare_exchange_weak(&slot->bucket, &word, filled));
}

static b24_limiter_rates present_rates(b24_limiter *limiter, const b24_bucket *bucket)
{
	b24_slot_words *slot = b24_table_find_shared(table_of(limiter), bucket->key);
	b24_bucket now =
		b24_adaptive_rate_apply(slot != NULL ? atomic_load(&slot->adaptive_rate) : 0, bucket);

	if (bucket->when_refused && (slot == NULL || (atomic_load(&slot->bucket) & REFUSED) == 0)) {
		return (b24_limiter_rates){0, 0};
	}
	return (b24_limiter_rates){now.rate, now.burst};
}

/* --- Operating budgets.
 * ----------------------------------------------------------------------------------
 */

static void note_operating_time(
	b24_limiter *limiter, uint64_t key, int64_t operating_ms, int64_t reset_in_ms)
{
	int64_t now = b24_host_now_ms(limiter->host);
	uint64_t fresh = b24_operating_budget_pack(operating_ms, now + reset_in_ms);
	b24_slot_words *slot = b24_table_claim(table_of(limiter), key, now);
	uint64_t word;

	if (slot == NULL) {
		return;
	}
	word = atomic_load(&slot->operating_budget);
	while (b24_operating_budget_replaces(fresh, word, now) &&
		   !atomic_compare_exchange_weak(&slot->operating_budget, &word, fresh)) {
	}
}

static void note_operating_refusal(
	b24_limiter *limiter, uint64_t key, int64_t limit_ms, int64_t reset_in_ms, int64_t otherwise_ms)
{
	int64_t now = b24_host_now_ms(limiter->host);
	b24_slot_words *slot = b24_table_claim(table_of(limiter), key, now);
	uint64_t word;

	if (slot == NULL) {
		return;
	}
	word = atomic_load(&slot->operating_budget);
	while (!atomic_compare_exchange_weak(&slot->operating_budget, &word,
		b24_operating_budget_refused(word, now, limit_ms, reset_in_ms, otherwise_ms))) {
	}
}

static int64_t operating_wait_ms(b24_limiter *limiter, uint64_t key, int64_t limit_ms)
{
	const b24_slot_words *slot = b24_table_find(table_of(limiter), key);
	uint64_t word = slot != NULL ? atomic_load(&slot->operating_budget) : 0;
	int64_t now = b24_host_now_ms(limiter->host);

	if (!b24_operating_budget_is_known(word, now) ||
		b24_operating_budget_used_ms(word) < limit_ms) {
		return 0;
	}
	return b24_operating_budget_reset_ms(word) - now;
}

/* --- The limiter. ------------------------------------------------------------------------------
 */

static void close_file(b24_limiter *limiter)
{
	munmap(table_of(limiter), sizeof(b24_table));
	b24_host_free(limiter->host, limiter);
}

static const b24_limiter_backend backend = {
	.admit = admit,
	.wait_ms = wait_ms,
	.note_rate_refusal = note_rate_refusal,
	.present_rates = present_rates,
	.note_operating_time = note_operating_time,
	.note_operating_refusal = note_operating_refusal,
	.operating_wait_ms = operating_wait_ms,
	.free = close_file,
};

b24_limiter *b24_limiter_open_file(const b24_host *host, const char *path, b24_error *error)
{
	file_limiter *limiter = b24_host_alloc(host, sizeof *limiter);

	if (limiter == NULL) {
		b24_error_set(error, B24_ERROR_MEMORY, "Not enough memory");
		return NULL;
	}
	limiter->base = (b24_limiter){&backend, host};
	limiter->table =
		b24_mapped_file_open(path, sizeof *limiter->table, B24_TABLE_MAGIC, NULL, error);
	if (limiter->table == NULL) {
		b24_host_free(host, limiter);
		return NULL;
	}
	return &limiter->base;
}

b24_error_kind b24_limiter_look_at_file(
	const b24_host *host, const char *path, b24_limiter_file_state *state, b24_error *error)
{
	const b24_table *table;
	b24_table_count count;

	*state = (b24_limiter_file_state){0};
	table = b24_mapped_file_look(path, sizeof *table, B24_TABLE_MAGIC, &state->absent, error);
	if (table == NULL) {
		return state->absent ? B24_OK : error->kind;
	}
	count = b24_table_count_keys(table, b24_host_now_ms(host));
	munmap((void *)table, sizeof *table);
	state->portals = count.buckets;
	state->operating_times = count.operating_budgets;
	return B24_OK;
}
