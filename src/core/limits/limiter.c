/* SPDX-License-Identifier: MIT */
#include "core/limits/operating_usage.h"
#include "core/limits/limiter.h"

#include <string.h>

#define FNV_OFFSET UINT64_C(0xcbf29ce484222325)
#define FNV_PRIME  UINT64_C(0x100000001b3)

int64_t b24_limiter_admit(b24_limiter *limiter, const b24_bucket *bucket)
{
	return limiter->backend->admit(limiter, bucket);
}

int64_t b24_limiter_wait_ms(b24_limiter *limiter, const b24_bucket *bucket)
{
	return limiter->backend->wait_ms(limiter, bucket);
}

void b24_limiter_note_rate_refusal(b24_limiter *limiter, const b24_bucket *bucket, int64_t age_ms)
{
	limiter->backend->note_rate_refusal(limiter, bucket, age_ms);
}

b24_limiter_rates b24_limiter_present_rates(b24_limiter *limiter, const b24_bucket *bucket)
{
	return limiter->backend->present_rates(limiter, bucket);
}

void b24_limiter_note_operating_time(
	b24_limiter *limiter, uint64_t key, int64_t operating_ms, int64_t reset_in_ms)
{
	if (operating_ms < 0 || reset_in_ms <= 0 ||
		reset_in_ms > B24_OPERATING_BUDGET_LONGEST_RESET_MS) {
		return;
	}
	if (operating_ms > B24_OPERATING_BUDGET_MOST_MS) {
		operating_ms = B24_OPERATING_BUDGET_MOST_MS;
	}
	limiter->backend->note_operating_time(limiter, key, operating_ms, reset_in_ms);
}

static int64_t at_most(int64_t value, int64_t most)
{
	return value < most ? value : most;
}

void b24_limiter_note_operating_refusal(
	b24_limiter *limiter, uint64_t key, int64_t limit_ms, int64_t reset_in_ms, int64_t otherwise_ms)
{
	limiter->backend->note_operating_refusal(limiter, key,
		at_most(limit_ms, B24_OPERATING_BUDGET_MOST_MS),
		at_most(reset_in_ms, B24_OPERATING_BUDGET_LONGEST_RESET_MS),
		at_most(otherwise_ms, B24_OPERATING_BUDGET_LONGEST_RESET_MS));
}

int64_t b24_limiter_operating_wait_ms(b24_limiter *limiter, uint64_t key, int64_t limit_ms)
{
	return limiter->backend->operating_wait_ms(limiter, key, limit_ms);
}

const char *b24_limiter_notice(b24_limiter *limiter)
{
	return limiter->backend->notice != NULL ? limiter->backend->notice(limiter) : NULL;
}

void b24_limiter_free(b24_limiter *limiter)
{
	if (limiter != NULL) {
		limiter->backend->free(limiter);
	}
}

/* --- Keys. -------------------------------------------------------------------------------------
 */

/* FNV-1a of the text and a NUL, so that neighbours cannot lend each other characters. */
static uint64_t hash_text(uint64_t hash, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c >= 'A' && c <= 'Z') {
			c |= 0x20;
		}
		hash = (hash ^ c) * FNV_PRIME;
	}
	return hash * FNV_PRIME;
}

/* MurmurHash3's finalizer. No key is 0: that is an empty slot. */
static uint64_t spread_bits(uint64_t hash)
{
	hash = (hash ^ (hash >> 33)) * UINT64_C(0xff51afd7ed558ccd);
	hash = (hash ^ (hash >> 33)) * UINT64_C(0xc4ceb9fe1a85ec53);
	hash ^= hash >> 33;
	return hash != 0 ? hash : 1;
}

/* A credential may be a secret, and a key is stored where others may look. 64 bits of a hash that
 * can be computed backwards would nearly tell it; 16 bits leave it as hard to guess as before. */
static unsigned char *fold(const char *credential, unsigned char two[2])
{
	uint64_t hash = FNV_OFFSET;

	for (; *credential != '\0'; credential++) {
		hash = (hash ^ (unsigned char)*credential) * FNV_PRIME;
	}
	hash = spread_bits(hash);
	two[0] = (unsigned char)hash;
	two[1] = (unsigned char)(hash >> 8);
	return two;
}

uint64_t b24_limiter_bucket_key(const char *portal)
{
	return spread_bits(hash_text(hash_text(FNV_OFFSET, "bucket", 6), portal, strlen(portal)));
}

uint64_t b24_limiter_operating_key(
	const char *portal, const char *credential, const char *method, size_t method_length)
{
	unsigned char two[2];
	uint64_t hash = hash_text(hash_text(FNV_OFFSET, "budget", 6), portal, strlen(portal));

	fold(credential, two);
	for (size_t i = 0; i < sizeof two; i++) {
		hash = (hash ^ two[i]) * FNV_PRIME;
	}
	return spread_bits(hash_text(hash, method, method_length));
}
