/* SPDX-License-Identifier: MIT */
#include "zend/value/key_cache.h"

#include "zend/engine/globals.h"

#include "core/json/text.h"

#define SLOTS       512 /* a power of two */
#define LONGEST_KEY 64

typedef struct php_b24_key_cache {
	zend_string *slots[SLOTS]; /* owned; NULL: free. A new key takes the place of another one */
} php_b24_key_cache;

/* A hash of length, beginning and end of the key: enough to tell the keys of a reply apart. */
static inline uint32_t slot_of(const char *text, size_t length)
{
	uint64_t ends;

	if (length >= 8) {
		ends = B24_LOAD(uint64_t, text) * 31 ^ B24_LOAD(uint64_t, text + length - 8);
	} else if (length >= 4) {
		ends = B24_LOAD(uint32_t, text) * UINT64_C(31) ^ B24_LOAD(uint32_t, text + length - 4);
	} else {
		ends = B24_LOAD(uint16_t, text) * UINT64_C(31) ^ B24_LOAD(uint16_t, text + length - 2);
	}
	return (uint32_t)((ends ^ length) * UINT64_C(0x9E3779B97F4A7C15) >> 40) & (SLOTS - 1);
}

static zend_string *key_new(const char *text, size_t length)
{
	zend_string *key = zend_string_init(text, length, false);

	zend_string_hash_val(key);
	return key;
}

zend_string *php_b24_cached_key(const char *text, size_t length)
{
	zend_string **slot;

	if (length <= 1) {
		return length == 0 ? ZSTR_EMPTY_ALLOC() : ZSTR_CHAR((zend_uchar)*text);
	}
	if (length > LONGEST_KEY) {
		return key_new(text, length);
	}
	if (UNEXPECTED(B24_G(key_cache) == NULL)) {
		B24_G(key_cache) = ecalloc(1, sizeof(php_b24_key_cache));
	}
	slot = &B24_G(key_cache)->slots[slot_of(text, length)];
	if (*slot == NULL || ZSTR_LEN(*slot) != length ||
		!b24_same_bytes(ZSTR_VAL(*slot), text, length)) {
		if (*slot != NULL) {
			zend_string_release(*slot);
			*slot = NULL;
		}
		*slot = key_new(text, length);
	}
	return zend_string_copy(*slot);
}

void php_b24_key_cache_free(void)
{
	if (B24_G(key_cache) == NULL) {
		return;
	}
	for (size_t i = 0; i < SLOTS; i++) {
		if (B24_G(key_cache)->slots[i] != NULL) {
			zend_string_release(B24_G(key_cache)->slots[i]);
		}
	}
	efree(B24_G(key_cache));
	B24_G(key_cache) = NULL;
}
