#include "limiter_file.h"

#include "gcra.h"
#include "limiter_backend.h"
#include "limiter_table.h"
#include "mapping.h"

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
static int64_t admit(b24_limiter *limiter, const b24_bucket *bucket)
{
	b24_gcra gcra = b24_gcra_of(bucket->rate, bucket->burst);
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
		int64_t wait;

		if (bucket->when_refused && (word & REFUSED) == 0) {
			return 0;
		}
		wait = b24_gcra_take(&gcra, &arrival, now);
		if (wait > 0) {
			return (wait + 999) / 1000;
		}
		if (atomic_compare_exchange_weak(
				&slot->bucket, &word, (word & REFUSED) | (uint64_t)arrival)) {
			return 0;
		}
	}
}

static int64_t wait_ms(b24_limiter *limiter, const b24_bucket *bucket)
{
	b24_gcra gcra = b24_gcra_of(bucket->rate, bucket->burst);
	b24_slot_words *slot = b24_table_find_shared(table_of(limiter), bucket->key);
	uint64_t word = slot != NULL ? atomic_load(&slot->bucket) : 0;
	int64_t arrival = (int64_t)(word & ~REFUSED);

	if (slot == NULL || (bucket->when_refused && (word & REFUSED) == 0)) {
		return 0;
	}
	return (b24_gcra_take(&gcra, &arrival, b24_host_now_ms(limiter->host) * 1000) + 999) / 1000;
}

static void exhaust(b24_limiter *limiter, const b24_bucket *bucket)
{
	b24_gcra gcra = b24_gcra_of(bucket->rate, bucket->burst);
	b24_slot_words *slot =
		b24_table_claim_shared(table_of(limiter), bucket->key, b24_host_now_ms(limiter->host));
	uint64_t word = atomic_load(&slot->bucket);
	uint64_t filled;

	do {
		int64_t now = b24_host_now_ms(limiter->host) * 1000;

		filled = (uint64_t)b24_gcra_fill(&gcra, (int64_t)(word & ~REFUSED), now);
		filled |= bucket->when_refused ? REFUSED : word & REFUSED;
	} while (!atomic_compare_exchange_weak(&slot->bucket, &word, filled));
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
