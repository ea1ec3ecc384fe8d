/* SPDX-License-Identifier: MIT */
#include "zend/value/unmarshal.h"

#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/value/key_cache.h"
#include "zend/engine/stack_limit.h"
#include "zend/value/json_string.h"

#include "core/json/digits.h"
#include "core/json/number.h"
#include "core/json/text.h"

#include <Zend/zend_strtod.h>

#define MOST_AT_ONCE                                                                               \
	(64 * 1024) /* elements for which an array is allocated before it is filled                    \
				 */

#define LARGE (64 * 1024) /* bytes of text: it is worth a setjmp() */

/* A map that was read, and its shape. All of its keys are strings, and none stood there twice. */
typedef struct shaped_map {
	uint32_t shape;           /* 0: there is none */
	const HashTable *members; /* borrowed: lives as long as what is read */
} shaped_map;

#define SHAPES 4 /* a power of two */

/* The state of a walk over the text. The place in the text is not in it: the functions take and
 * return it. A scan has found the text valid: nothing here checks it again. */
typedef struct reader {
	const b24_json_container *container; /* the next array or object; then the one behind it */
	bool round_integers; /* integers beyond 64 bits become doubles; otherwise strings */
	bool special_keys;   /* there was a key with a quote, a backslash or a control character */
	bool given_up;       /* an exception was thrown: the rest of the text is not read */
	const char *stack_limit;
	shaped_map shaped[SHAPES]; /* the last ones, by shape */
} reader;

/* Reads the value at `at` into `to`, and returns the place behind it. `like` is the value at the
 * same place of the row before: a list's rows mostly have the same keys in the same order. NULL:
 * there is no such value. */
static inline const char *read_value(reader *r, const char *at, zval *to, const zval *like);

/* Whether to read no further: memory_limit was passed, so that the script is about to end, or an
 * exception was thrown. */
static inline bool must_stop(const reader *r)
{
	return r->given_up || ZEND_HAS_OOM();
}

/* --- Numbers. --- */

#define SAFE_DIGITS  18 /* any integer of so many digits fits 64 bits */
#define INT64_DIGITS 19 /* one of so many may or may not */

/* An integer that may not fit 64 bits. If so, its digits stay a string, so that no identifier is
 * rounded, unless doubles were asked for. `value` is the number without its sign if it has at most
 * 19 digits. */
static zend_never_inline const char *read_long_integer(
	const reader *r, const char *start, const char *end, uint64_t value, zval *to)
{
	bool negative = *start == '-';
	ptrdiff_t digits = end - start - (negative ? 1 : 0);

	if (digits <= INT64_DIGITS && value <= (uint64_t)ZEND_LONG_MAX + (negative ? 1 : 0)) {
		ZVAL_LONG(to, (zend_long)(negative ? 0 - value : value));
	} else if (r->round_integers) {
		ZVAL_DOUBLE(to, zend_strtod(start, NULL));
	} else {
		ZVAL_STRINGL(to, start, (size_t)(end - start));
	}
	return end;
}

/* `at` and `digits` as in number.h. */
static zend_never_inline const char *read_double(
	const char *start, const char *at, uint64_t digits, zval *to)
{
	const char *end = b24_json_read_double(start, at, digits, &Z_DVAL_P(to));

	if (UNEXPECTED(end == NULL)) {
		Z_DVAL_P(to) = zend_strtod(start, &end);
	}
	Z_TYPE_INFO_P(to) = IS_DOUBLE;
	return end;
}

static zend_always_inline const char *read_number_inline(
	const reader *r, const char *start, zval *to)
{
	const char *digits = *start == '-' ? start + 1 : start;
	uint64_t value = 0;
	const char *at = b24_take_digits(digits, &value);

	if (*at == '.' || (*at | 0x20) == 'e') {
		return read_double(start, at, value, to);
	}
	if (UNEXPECTED(at - digits > SAFE_DIGITS)) {
		return read_long_integer(r, start, at, value, to);
	}
	ZVAL_LONG(to, digits == start ? (zend_long)value : -(zend_long)value);
	return at;
}

static zend_never_inline const char *read_number(const reader *r, const char *start, zval *to)
{
	return read_number_inline(r, start, to);
}

/* --- Strings. --- */

static zend_never_inline const char *read_escaped(const char *body, const char *at, zval *to)
{
	const char *end = b24_json_string_end(body, at);

	ZVAL_STR(to, php_b24_string_unescaped(body, end));
	return end + 1;
}

/* Whether the string is one plain byte, as "Y" and "N" are: nearly half of the strings in a row. */
static zend_always_inline bool is_letter(const char *at)
{
	return at[2] == '"' && at[1] != '\\' && at[1] != '"';
}

static zend_always_inline const char *read_letter(const char *at, zval *to)
{
	ZVAL_INTERNED_STR(to, ZSTR_CHAR((zend_uchar)at[1]));
	return at + 3;
}

static zend_always_inline const char *read_string(const char *at, zval *to)
{
	const char *body = at + 1;
	const char *end = b24_json_valid_run(body);

	if (UNEXPECTED(*end != '"')) {
		return read_escaped(body, end, to);
	}
	ZVAL_STR(to, php_b24_string_new(body, (size_t)(end - body)));
	return end + 1;
}

static zend_never_inline const char *read_text(const char *at, zval *to)
{
	return read_string(at, to);
}

/* --- Lists. --- */

/* From behind an element, or a key, to the next: over the comma, or the colon, and white space. */
static inline const char *next_element(const char *at)
{
	return b24_json_skip_space(b24_json_skip_space(at) + 1);
}

/* From behind the last element to behind the closing bracket. */
static inline const char *close_container(const char *at)
{
	return b24_json_skip_space(at) + 1;
}

/* The list grows as it is filled, so that memory_limit is noticed before it is passed by far. */
static const char *read_long_list(reader *r, const char *at, uint32_t count, HashTable *list)
{
	zval value, before;

	ZVAL_UNDEF(&value);
	for (;;) {
		/* A copy without ownership: the list, which may be reallocated, owns the value. */
		ZVAL_COPY_VALUE(&before, &value);
		at = read_value(r, at, &value, &before);
		zend_hash_next_index_insert_new(list, &value);
		if (--count == 0 || must_stop(r)) {
			return at;
		}
		at = next_element(at);
	}
}

static const char *read_short_list(
	reader *r, const char *at, uint32_t count, HashTable *list, const zval *like)
{
	ZEND_HASH_FILL_PACKED(list)
	{
		for (;; at = next_element(at)) {
			bool stop = false;

			if (b24_is_digit(*at)) {
				at = read_number_inline(r, at, __fill_val);
			} else {
				at = read_value(r, at, __fill_val, like);
				stop = must_stop(r);
			}
			like = __fill_val;
			ZEND_HASH_FILL_NEXT();
			if (--count == 0 || stop) {
				break;
			}
		}
	}
	ZEND_HASH_FILL_END();
	return at;
}

static inline bool is_list(const zval *like)
{
	return like != NULL && Z_TYPE_P(like) == IS_ARRAY && HT_IS_PACKED(Z_ARRVAL_P(like)) &&
		   Z_ARRVAL_P(like)->nNumUsed > 0;
}

static zend_never_inline const char *read_list(
	reader *r, const char *at, zval *to, const zval *like)
{
	uint32_t count = r->container++->count;

	at = b24_json_skip_space(at + 1);
	if (count == 0) {
		ZVAL_EMPTY_ARRAY(to);
		return at + 1;
	}
	array_init_size(to, count < MOST_AT_ONCE ? count : MOST_AT_ONCE);
	zend_hash_real_init_packed(Z_ARRVAL_P(to));
	if (count > MOST_AT_ONCE) {
		at = read_long_list(r, at, count, Z_ARRVAL_P(to));
	} else {
		like = is_list(like) ? Z_ARRVAL_P(like)->arPacked : NULL;
		at = read_short_list(r, at, count, Z_ARRVAL_P(to), like);
	}
	return close_container(at);
}

/* --- Maps. --- */

/* A key with escapes in it. If JSON cannot write the decoded key without escapes, is_key() would
 * not recognize it in the next row: that is noted. */
static zend_never_inline const char *read_escaped_key(
	reader *r, const char *body, const char *at, zend_string **to)
{
	const char *end = b24_json_string_end(body, at);
	zend_string *key = php_b24_string_unescaped(body, end);

	for (size_t i = 0; i < ZSTR_LEN(key); i++) {
		unsigned char byte = (unsigned char)ZSTR_VAL(key)[i];

		r->special_keys |= byte < ' ' || byte == '"' || byte == '\\';
	}
	*to = key;
	return end + 1;
}

static inline const char *read_key(reader *r, const char *at, zend_string **to)
{
	const char *body = at + 1;
	const char *end = b24_json_valid_run(body);

	if (UNEXPECTED(*end != '"')) {
		return read_escaped_key(r, body, end, to);
	}
	*to = php_b24_cached_key(body, (size_t)(end - body));
	return end + 1;
}

/* Whether the key at `at` is this one, which is not special, with its colon. Then the place behind
 * it is known without looking for the closing quote, so that the processor need not wait for that.
 */
static inline bool is_key(const zend_string *key, const char *at)
{
	return key != NULL && b24_same_bytes(ZSTR_VAL(key), at + 1, ZSTR_LEN(key)) &&
		   B24_LOAD(uint16_t, at + 1 + ZSTR_LEN(key)) == B24_LOAD(uint16_t, "\":");
}

/* As next_element(), to a key. */
static inline const char *next_key(const char *at)
{
	return B24_LOAD(uint16_t, at) == B24_LOAD(uint16_t, ",\"") ? at + 1 : next_element(at);
}

/* The place for the member of that key, which may be there already: of several with the same key
 * the last one counts, as in json_decode(). */
static zend_never_inline zval *look_up_place(reader *r, HashTable *members, zend_string *key)
{
	zend_ulong index;
	zval *place;

	if (ZEND_HANDLE_NUMERIC(key, index)) {
		place = zend_hash_index_lookup(members, index);
	} else {
		place = zend_hash_lookup(members, key);
	}
	zend_string_release(key);
	if (Z_TYPE_P(place) == IS_ARRAY) { /* what was borrowed of it is gone */
		memset(r->shaped, 0, sizeof r->shaped);
	}
	zval_ptr_dtor(place);
	ZVAL_NULL(place);
	return place;
}

/* The same; the key belongs to the map from here on. Where no key of the map has the same hash, as
 * is usual, nothing is looked up: zend_hash_lookup() without the call. */
static inline zval *member_place(reader *r, HashTable *members, zend_string *key)
{
	uint32_t slot = (uint32_t)zend_string_hash_val(key) | members->nTableMask;
	Bucket *bucket = members->arData + members->nNumUsed;

	if (HT_HASH(members, slot) != HT_INVALID_IDX || members->nNumUsed == members->nTableSize ||
		(unsigned char)*ZSTR_VAL(key) <= '9') { /* it may be the number of an element */
		return look_up_place(r, members, key);
	}
	if (!ZSTR_IS_INTERNED(key)) {
		HT_FLAGS(members) &= ~HASH_FLAG_STATIC_KEYS;
	}
	bucket->key = key;
	bucket->h = ZSTR_H(key);
	ZVAL_NULL(&bucket->val);
	Z_NEXT(bucket->val) = HT_INVALID_IDX;
	HT_HASH(members, slot) = HT_IDX_TO_HASH(members->nNumUsed);
	members->nNumUsed++;
	members->nNumOfElements++;
	return &bucket->val;
}

/* The member before the one whose place was just made; NULL: there is none. The members of a map
 * may resemble each other as the rows of a list do. */
static inline const zval *member_before(const HashTable *members, const zval *place)
{
	const Bucket *last = members->arData + members->nNumUsed - 1;

	return members->nNumUsed > 1 && place == &last->val ? &last[-1].val : NULL;
}

/* `count` members, of which the first begins at `at`. */
static const char *read_members(reader *r, const char *at, uint32_t count, HashTable *members)
{
	for (;;) {
		zend_string *key;
		zval *place;

		at = next_element(read_key(r, at, &key));
		place = member_place(r, members, key);
		at = read_value(r, at, place, member_before(members, place));
		if (--count == 0 || must_stop(r)) {
			return at;
		}
		at = next_element(at);
	}
}

/* A map that is expected to have the keys of `row`, in the same order; `known`: that is known.
 * These differ from each other: nothing is looked up, and the hash is a copy. Stops at the first
 * key that is another one. Lowers *count by the members that it has read. */
static zend_always_inline const char *read_row(reader *r, const char *at, uint32_t *count,
	HashTable *members, const HashTable *row, bool known)
{
	const Bucket *model = row->arData;
	Bucket *bucket = members->arData;

	memcpy(HT_GET_DATA_ADDR(members), HT_GET_DATA_ADDR(row), HT_HASH_SIZE(row->nTableMask));
	HT_FLAGS(members) = HT_FLAGS(row) & HASH_FLAG_MASK;
	for (;; model++, bucket++) {
		bool stop;

		if (UNEXPECTED(!known && !is_key(model->key, at))) {
			break;
		}
		at = b24_json_skip_space(at + ZSTR_LEN(model->key) + 3);
		bucket->h = model->h;
		bucket->key = zend_string_copy(model->key);
		Z_NEXT(bucket->val) = Z_NEXT(model->val);
		if (*at == '"') { /* as most values: without a call */
			at = is_letter(at) ? read_letter(at, &bucket->val) : read_string(at, &bucket->val);
			stop = ZEND_HAS_OOM();
		} else {
			at = read_value(r, at, &bucket->val, &model->val);
			stop = must_stop(r);
		}
		if (--*count == 0 || stop) {
			bucket++;
			break;
		}
		at = next_key(at);
	}
	members->nNumUsed = members->nNumOfElements = (uint32_t)(bucket - members->arData);
	return at;
}

/* Whether `row` may be a row for `members`, which will have `count` of them. */
static inline bool is_row(const HashTable *row, const HashTable *members, uint32_t count)
{
	return row->nNumUsed == count && row->nTableMask == members->nTableMask;
}

static inline bool is_like(const zval *like, const HashTable *members, uint32_t count)
{
	return like != NULL && Z_TYPE_P(like) == IS_ARRAY && !HT_IS_PACKED(Z_ARRVAL_P(like)) &&
		   is_row(Z_ARRVAL_P(like), members, count);
}

/* Whether the map, of `count` members in the text, has all of them under keys as they stand there:
 * none is a number, and none has occurred twice. */
static bool has_all_keys(const HashTable *members, uint32_t count)
{
	bool all = members->nNumUsed == count;

	for (uint32_t i = 0; all && i < count; i++) {
		all = members->arData[i].key != NULL;
	}
	return all;
}

static zend_never_inline const char *read_map(reader *r, const char *at, zval *to, const zval *like)
{
	const b24_json_container *container = r->container++;
	shaped_map *shaped = &r->shaped[container->shape % SHAPES];
	uint32_t left = container->count;
	bool known;
	HashTable *members;

	at = b24_json_skip_space(at + 1);
	if (left == 0) {
		ZVAL_EMPTY_ARRAY(to);
		return at + 1;
	}
	array_init_size(to, left < MOST_AT_ONCE ? left : MOST_AT_ONCE);
	members = Z_ARRVAL_P(to);
	zend_hash_real_init_mixed(members);
	known = container->shape != 0 && shaped->shape == container->shape &&
			is_row(shaped->members, members, left);
	if (known) {
		at = read_row(r, at, &left, members, shaped->members, true);
	} else if (!r->special_keys && is_like(like, members, left)) {
		at = read_row(r, at, &left, members, Z_ARRVAL_P(like), false);
		if (UNEXPECTED(left > 0)) {
			zend_hash_rehash(members);
		}
	}
	if (left > 0 && !must_stop(r)) {
		at = read_members(r, at, left, members);
	}
	if (known || (container->shape != 0 && has_all_keys(members, container->count))) {
		*shaped = (shaped_map){container->shape, members};
	}
	return close_container(at);
}

/* --- The walk. --- */

/* The stack has no room for what is nested here: null takes its place, and an exception is thrown.
 */
static zend_never_inline const char *give_up(reader *r, const char *at, zval *to)
{
	if (!r->given_up) {
		php_b24_throw_too_deep();
		r->given_up = true;
	}
	ZVAL_NULL(to);
	return at;
}

/* Any value but a string or a number. */
static zend_never_inline const char *read_other(
	reader *r, const char *at, zval *to, const zval *like)
{
	switch (*at) {
	case 'n': ZVAL_NULL(to); return at + 4;
	case 't': ZVAL_TRUE(to); return at + 4;
	case 'f': ZVAL_FALSE(to); return at + 5;
	}
	if (UNEXPECTED(php_b24_stack_is_below(r->stack_limit))) {
		return give_up(r, at, to);
	}
	return *at == '{' ? read_map(r, at, to, like) : read_list(r, at, to, like);
}

static inline const char *read_value(reader *r, const char *at, zval *to, const zval *like)
{
	if (*at == '"') {
		return is_letter(at) ? read_letter(at, to) : read_text(at, to);
	}
	return *at <= '9' ? read_number(r, at, to) : read_other(r, at, to, like);
}

static inline reader reader_of(const b24_json_slice *slice)
{
	return (reader){
		.container = slice->scan->containers + slice->container,
		.stack_limit = php_b24_stack_limit(),
	};
}

/* Where memory_limit ends the walk by a jump, what was read so far is released: else nothing would
 * be left for the script's shutdown functions. What is small does not matter. */
static void read_root(reader *r, const b24_json_slice *slice, zval *to, const zval *like)
{
	if (slice->length < LARGE) {
		read_value(r, slice->text, to, like);
		return;
	}
	ZVAL_NULL(to);
	zend_try
	{
		read_value(r, slice->text, to, like);
	}
	zend_catch
	{
		zval_ptr_dtor(to);
		ZVAL_NULL(to);
		zend_bailout();
	}
	zend_end_try();
}

void php_b24_unmarshal(const b24_json_slice *slice, zval *to)
{
	reader r = reader_of(slice);

	read_root(&r, slice, to, NULL);
}

/* The shape of the row before, if it is known and one of this text. */
static shaped_map shape_before(const b24_json_slice *slice, const php_b24_row_model *model)
{
	bool known = model->scan == slice->scan && model->scan->decoded_for == model;

	return known && model->shape != 0 ? (shaped_map){model->shape, Z_ARRVAL(model->row)}
									  : (shaped_map){0};
}

/* `row` is the row before from now on. Model and scan name each other: if another model has used
 * the scan meanwhile, or the scan has read another text, they no longer do. */
static void note_row(
	const reader *r, const b24_json_slice *slice, php_b24_row_model *model, zval *row)
{
	uint32_t shape =
		slice->type == B24_JSON_OBJECT ? slice->scan->containers[slice->container].shape : 0;
	const shaped_map *noted = &r->shaped[shape % SHAPES];

	model->special_keys = r->special_keys;
	model->shape =
		Z_TYPE_P(row) == IS_ARRAY && noted->members == Z_ARRVAL_P(row) ? noted->shape : 0;
	model->scan = slice->scan;
	model->scan->decoded_for = model;
	zval_ptr_dtor(&model->row);
	ZVAL_COPY(&model->row, row);
}

void php_b24_unmarshal_row(const b24_json_slice *slice, zval *to, php_b24_row_model *model)
{
	shaped_map before = shape_before(slice, model);
	reader r = reader_of(slice);

	r.special_keys = model->special_keys;
	r.shaped[before.shape % SHAPES] = before;
	read_root(&r, slice, to, &model->row);
	note_row(&r, slice, model, to);
}

void php_b24_row_model_free(php_b24_row_model *model)
{
	zval_ptr_dtor(&model->row);
	*model = (php_b24_row_model){0};
}

void php_b24_unmarshal_root(const b24_json_scan *scan, zval *to)
{
	php_b24_unmarshal(&scan->root, to);
}

void php_b24_unmarshal_rounding(const b24_json_scan *scan, zval *to)
{
	reader r = reader_of(&scan->root);

	r.round_integers = true;
	read_root(&r, &scan->root, to, NULL);
}
