/* SPDX-License-Identifier: MIT */
/* A limiter's file in which anything stands, and a clock that goes anywhere: nobody waits without
 * end, and what is told of it has bounds. The input is operations and words that are written into
 * the file between them. */
#include "fuzz.h"

#include "core/limits/file_limiter.h"
#include "core/limits/bucket_table.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#define LONGEST_WAIT_MS (25 * 3600 * INT64_C(1000))
#define KEYS            4
#define WORDS           5   /* of a slot */
#define MOST_RATE       1e7 /* what the largest step means */

static int64_t clock_ms;

static void *reallocate(void *context, void *block, size_t size)
{
	return b24_host_posix.reallocate(context, block, size);
}

static int64_t now_ms(void *context)
{
	(void)context;
	return clock_ms;
}

static bool interrupted(void *context)
{
	(void)context;
	return false;
}

static const b24_host host = {reallocate, now_ms, interrupted, NULL};
static b24_limiter *limiter; /* for the whole run: opening a file costs most of the time */
static b24_table *table;

static void open_both(void)
{
	char path[] = "/tmp/b24-fuzz-XXXXXX";
	b24_error error;
	int descriptor = mkstemp(path);

	limiter = b24_limiter_open_file(&host, path, &error);
	if (descriptor < 0 || limiter == NULL) {
		abort();
	}
	table = mmap(NULL, sizeof *table, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
	if (table == MAP_FAILED) {
		abort();
	}
	close(descriptor);
	unlink(path);
}

static void damage(uint64_t key, uint64_t word, uint64_t where)
{
	b24_slot_words *slot = &table->slots[key % B24_TABLE_SLOTS];

	switch (where % WORDS) {
	case 0: atomic_store(&slot->key, word); break;
	case 1: atomic_store(&slot->bucket, word); break;
	case 2: atomic_store(&slot->operating_budget, word); break;
	case 3: atomic_store(&slot->adaptive_rate, word); break;
	default: atomic_store(&slot->refused_ms, word); break;
	}
}

static void see_learned(const b24_bucket *bucket)
{
	b24_limiter_rates rates = b24_limiter_present_rates(limiter, bucket);

	MUST(rates.rate >= 0 && rates.rate <= MOST_RATE);
	MUST(rates.burst >= 0 && rates.burst <= bucket->burst);
	MUST(bucket->when_refused || rates.rate <= bucket->rate);
}

/* Rates are what options allow: positive and finite. */
static double rate_of(uint8_t byte)
{
	return byte == 0 ? 0.01 : byte * 4.0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);

	if (limiter == NULL) {
		open_both();
	}
	clock_ms = 1000000;
	while (input.at < input.end) {
		uint8_t what = fuzz_byte(&input), which = fuzz_byte(&input);
		uint64_t key = which % KEYS + 1;
		b24_bucket bucket = {.key = key,
			.rate = rate_of(which),
			.burst = 1 + what,
			.when_refused = (which & 0x80) != 0};
		int64_t wait = 0;

		switch (what % 9) {
		case 0: wait = b24_limiter_admit(limiter, &bucket); break;
		case 1: b24_limiter_note_rate_refusal(limiter, &bucket, fuzz_byte(&input) * 100); break;
		case 2:
			b24_limiter_note_operating_time(limiter, key, (int64_t)(fuzz_number(&input) >> 32),
				(int64_t)(fuzz_number(&input) % (3600 * 1000)));
			break;
		case 3:
			wait = b24_limiter_operating_wait_ms(limiter, key, (int64_t)(fuzz_number(&input) >> 1));
			break;
		case 4: clock_ms += (int64_t)(fuzz_number(&input) % (72 * 3600 * 1000)); break;
		case 5: damage(key, fuzz_number(&input), which >> 2); break;
		case 6: wait = b24_limiter_wait_ms(limiter, &bucket); break;
		case 7: see_learned(&bucket); break;
		default: clock_ms = (int64_t)(fuzz_number(&input) >> 24); break; /* a restart */
		}
		MUST(wait >= 0 && wait <= LONGEST_WAIT_MS);
	}
	for (uint64_t key = 1; key <= KEYS; key++) {
		for (uint64_t word = 0; word < WORDS; word++) {
			damage(key, 0, word);
		}
	}
	return 0;
}
