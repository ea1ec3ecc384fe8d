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
	b24_table *table; /* owned: a mapping */
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

/* A slot that carries nothing any more may become another key's at any moment. A request that is
 * counted right then counts there, one too many; its own bucket was empty, or it would not carry
 * nothing. That is harmless, and all that can happen. */
static b24_gcra gcra_of(uint64_t learned, const b24_bucket *bucket)
{
	b24_bucket now = b24_learned_bucket(learned, bucket);

	return b24_gcra_of(now.rate, now.burst);
}

/* What the slot has learned from an admitted request. The arrival time is that of as many requests
 * at the new rate. */
static uint64_t learn(
	uint64_t learned, const b24_bucket *bucket, const b24_gcra *gcra, int64_t *arrival, int64_t now)
{
	uint64_t fresh = b24_learned_admitted(learned, bucket, *arrival - now > gcra->depth / 2);
	b24_gcra after = gcra_of(fresh, bucket);

	*arrival = now + (int64_t)((double)(*arrival - now) *
							   ((double)after.interval / (double)gcra->interval));
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
		/* The clock is read after the word: who wrote that cannot have seen a later time, so
		 * that nothing looks stale that is not. */
		int64_t now = b24_host_now_ms(limiter->host) * 1000;
		int64_t arrival = (int64_t)(word & ~REFUSED);
		uint64_t learned = atomic_load(&slot->learned), fresh = 0;
		b24_gcra gcra = gcra_of(learned, bucket);
		int64_t wait;

		if (bucket->when_refused && (word & REFUSED) == 0) {
			return 0;
		}
		wait = b24_gcra_take(&gcra, &arrival, now);
		if (wait > 0) {
			return (wait + 999) / 1000;
		}
		if (learned != 0) {
			fresh = learn(learned, bucket, &gcra, &arrival, now);
		}
		if (atomic_compare_exchange_weak(
				&slot->bucket, &word, (word & REFUSED) | (uint64_t)arrival)) {
			/* Who was faster has learned the same, or from a refusal: that counts more. */
			if (learned != 0) {
				atomic_compare_exchange_strong(&slot->learned, &learned, fresh);
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
	b24_gcra gcra;

	if (slot == NULL || (bucket->when_refused && (word & REFUSED) == 0)) {
		return 0;
	}
	gcra = gcra_of(atomic_load(&slot->learned), bucket);
	return (b24_gcra_take(&gcra, &arrival, b24_host_now_ms(limiter->host) * 1000) + 999) / 1000;
}

/* Of requests that were under way together only the first refusal teaches something: the others
 * were sent before it was known. */
static void learn_from_refusal(
	b24_slot_words *slot, const b24_bucket *bucket, int64_t now_ms, int64_t age_ms)
{
	uint64_t before = atomic_load(&slot->refused_ms);
	uint64_t learned = atomic_load(&slot->learned), fresh;

	if (!b24_learned_is_news(learned) ||
		(learned != 0 && before <= (uint64_t)now_ms && now_ms - age_ms <= (int64_t)before) ||
		!atomic_compare_exchange_strong(&slot->refused_ms, &before, (uint64_t)now_ms)) {
		return;
	}
	do {
		b24_gcra gcra = gcra_of(learned, bucket);
		int64_t arrival = (int64_t)(atomic_load(&slot->bucket) & ~REFUSED);
		int64_t ahead = b24_gcra_level(&gcra, arrival, now_ms * 1000) - now_ms * 1000;

		fresh = b24_learned_refused(learned, bucket, (double)ahead / (double)gcra.interval,
			(double)gcra.depth / (double)gcra.interval);
	} while (!atomic_compare_exchange_weak(&slot->learned, &learned, fresh));
}

static void exhaust(b24_limiter *limiter, const b24_bucket *bucket, int64_t age_ms)
{
	int64_t now_ms = b24_host_now_ms(limiter->host);
	b24_slot_words *slot = b24_table_claim_shared(table_of(limiter), bucket->key, now_ms);
	uint64_t word, filled;

	learn_from_refusal(slot, bucket, now_ms, age_ms);
	word = atomic_load(&slot->bucket);
	do {
		b24_gcra gcra = gcra_of(atomic_load(&slot->learned), bucket);
		int64_t now = b24_host_now_ms(limiter->host) * 1000;

		filled = (uint64_t)b24_gcra_fill(&gcra, (int64_t)(word & ~REFUSED), now);
		filled |= bucket->when_refused ? REFUSED : word & REFUSED;
	} while (!atomic_compare_exchange_weak(&slot->bucket, &word, filled));
}

static b24_limiter_rates learned_rates(b24_limiter *limiter, const b24_bucket *bucket)
{
	b24_slot_words *slot = b24_table_find_shared(table_of(limiter), bucket->key);
	b24_bucket now = b24_learned_bucket(slot != NULL ? atomic_load(&slot->learned) : 0, bucket);

	if (bucket->when_refused && (slot == NULL || (atomic_load(&slot->bucket) & REFUSED) == 0)) {
		return (b24_limiter_rates){0, 0};
	}
	return (b24_limiter_rates){now.rate, now.burst};
}

/* --- Budgets. ----------------------------------------------------------------------------------
 */

static void report(b24_limiter *limiter, uint64_t key, int64_t operating_ms, int64_t reset_in_ms)
{
	int64_t now = b24_host_now_ms(limiter->host);
	uint64_t fresh = b24_budget_pack(operating_ms, now + reset_in_ms);
	b24_slot_words *slot = b24_table_claim(table_of(limiter), key, now);
	uint64_t word;

	if (slot == NULL) {
		return;
	}
	word = atomic_load(&slot->budget);
	while (b24_budget_replaces(fresh, word, now) &&
		   !atomic_compare_exchange_weak(&slot->budget, &word, fresh)) {
	}
}

static void refuse(
	b24_limiter *limiter, uint64_t key, int64_t limit_ms, int64_t reset_in_ms, int64_t otherwise_ms)
{
	int64_t now = b24_host_now_ms(limiter->host);
	b24_slot_words *slot = b24_table_claim(table_of(limiter), key, now);
	uint64_t word;

	if (slot == NULL) {
		return;
	}
	word = atomic_load(&slot->budget);
	while (!atomic_compare_exchange_weak(
		&slot->budget, &word, b24_budget_refused(word, now, limit_ms, reset_in_ms, otherwise_ms))) {
	}
}

static int64_t spent(b24_limiter *limiter, uint64_t key, int64_t limit_ms)
{
	const b24_slot_words *slot = b24_table_find(table_of(limiter), key);
	uint64_t word = slot != NULL ? atomic_load(&slot->budget) : 0;
	int64_t now = b24_host_now_ms(limiter->host);

	if (!b24_budget_is_known(word, now) || b24_budget_operating_ms(word) < limit_ms) {
		return 0;
	}
	return b24_budget_reset_ms(word) - now;
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
	.wait = wait_ms,
	.exhaust = exhaust,
	.learned = learned_rates,
	.report = report,
	.refuse = refuse,
	.spent = spent,
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
	limiter->table = b24_map_file(path, sizeof *limiter->table, B24_TABLE_MAGIC, error);
	if (limiter->table == NULL) {
		b24_host_free(host, limiter);
		return NULL;
	}
	return &limiter->base;
}
