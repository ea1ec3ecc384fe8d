#include "unmarshal.h"

#include "compat.h"
#include "keys.h"

#include "../core/json/text.h"

#include <Zend/zend_strtod.h>

#define LARGE (256 * 1024) /* bytes of a string */
#define LONG  (64 * 1024)  /* elements of an array */

/* Where the walk is. The text was validated, so that nothing here checks it again. */
typedef struct reader {
	const char *at;
	const uint32_t *count; /* elements of the next container that opens */
	bool round_integers;   /* beyond 64 bits: to doubles */
} reader;

static void read_value(reader *r, zval *to);

static inline void skip_space(reader *r)
{
	while (UNEXPECTED(*r->at == ' ' || *r->at == '\n' || *r->at == '\r' || *r->at == '\t')) {
		r->at++;
	}
}

/* --- Numbers. --- */

static const double powers_of_ten[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
	1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

#define EXACT_POWERS 22 /* the powers of ten that a double holds exactly */
#define EXACT_DIGITS 15 /* any integer of so many digits is exact as a double */
#define INT64_DIGITS 19 /* a number of so many digits may or may not fit */

static inline bool is_digit(char c)
{
	return (unsigned char)(c - '0') <= 9;
}

/* Both operands being exact, the one rounding of a division gives the nearest double. Anything
 * harder is left to the engine's own conversion. */
static void read_fraction(const char *start, zval *to)
{
	const char *at = *start == '-' ? start + 1 : start;
	uint64_t digits = 0;
	int count = 0, decimals = 0;

	for (; is_digit(*at); at++, count++) {
		digits = digits * 10 + (uint64_t)(*at - '0');
	}
	if (*at == '.') {
		for (at++; is_digit(*at); at++, count++, decimals++) {
			digits = digits * 10 + (uint64_t)(*at - '0');
		}
	}
	if (count <= EXACT_DIGITS && decimals <= EXACT_POWERS && (*at | 0x20) != 'e') {
		double value = (double)digits / powers_of_ten[decimals];

		ZVAL_DOUBLE(to, *start == '-' ? -value : value);
	} else {
		ZVAL_DOUBLE(to, zend_strtod(start, NULL));
	}
}

/* Up to 19 digits; beyond 64 bits the digits stay a string, so that no identifier is rounded,
 * unless that is what was asked for. */
static void read_integer(
	const reader *r, const char *start, const char *digits, const char *end, zval *to)
{
	bool negative = digits != start;
	size_t count = (size_t)(end - digits);
	uint64_t value = 0;

	if (count <= INT64_DIGITS) {
		for (const char *at = digits; at < end; at++) {
			value = value * 10 + (uint64_t)(*at - '0');
		}
		if (value <= (uint64_t)ZEND_LONG_MAX + (negative ? 1 : 0)) {
			ZVAL_LONG(to, (zend_long)(negative ? 0 - value : value));
			return;
		}
	}
	if (r->round_integers) {
		ZVAL_DOUBLE(to, zend_strtod(start, NULL));
	} else {
		ZVAL_STRINGL(to, start, (size_t)(end - start));
	}
}

static inline void read_number(reader *r, zval *to)
{
	const char *start = r->at;
	const char *digits = *start == '-' ? start + 1 : start;
	const char *at = digits;

	while (is_digit(*at)) {
		at++;
	}
	if (EXPECTED(*at != '.' && (*at | 0x20) != 'e')) {
		r->at = at;
		read_integer(r, start, digits, at, to);
		return;
	}
	while (is_digit(*at) || *at == '.' || *at == '+' || *at == '-' || (*at | 0x20) == 'e') {
		at++;
	}
	r->at = at;
	read_fraction(start, to);
}

/* --- Strings. --- */

static const char *find_quote(const char *at)
{
	for (;;) {
		at = b24_json_valid_run(at);
		if (*at == '"') {
			return at;
		}
		at += 2; /* whatever a backslash escapes; the digits of \u are no quote either */
	}
}

/* One string can be larger than all the memory that is left: then it stays empty, and the engine
 * raises the error when the function returns. */
static zend_string *string_init(const char *text, size_t length)
{
	zend_string *large;

	if (EXPECTED(length <= LARGE)) {
		return zend_string_init_fast(text, length);
	}
	large = php_b24_string_try(length);
	if (large == NULL) {
		return ZSTR_EMPTY_ALLOC();
	}
	memcpy(ZSTR_VAL(large), text, length);
	ZSTR_VAL(large)[length] = '\0';
	return large;
}

#define SCRATCH 512

/* Decoded text is never longer than its escaped form, but often much shorter. */
static zend_string *unescape(const char *start, const char *end)
{
	size_t room = (size_t)(end - start);
	zend_string *text;
	char scratch[SCRATCH];

	if (room <= SCRATCH) {
		return zend_string_init_fast(scratch, b24_json_unescape(scratch, start, end));
	}
	text = php_b24_string_try(room);
	if (text == NULL) {
		return ZSTR_EMPTY_ALLOC();
	}
	ZSTR_LEN(text) = b24_json_unescape(ZSTR_VAL(text), start, end);
	text = zend_string_truncate(text, ZSTR_LEN(text), false);
	ZSTR_VAL(text)[ZSTR_LEN(text)] = '\0';
	return text;
}

/* `at` stands on the opening quote and is moved behind the closing one. */
static inline void read_string(reader *r, zval *to)
{
	const char *start = r->at + 1;
	const char *stop = b24_json_valid_run(start);

	if (EXPECTED(*stop == '"')) {
		r->at = stop + 1;
		ZVAL_STR(to, string_init(start, (size_t)(stop - start)));
		return;
	}
	stop = find_quote(stop);
	r->at = stop + 1;
	ZVAL_STR(to, unescape(start, stop));
}

static inline zend_string *read_key(reader *r)
{
	const char *start = r->at + 1;
	const char *stop = b24_json_valid_run(start);

	if (EXPECTED(*stop == '"')) {
		r->at = stop + 1;
		return php_b24_key_get(start, (size_t)(stop - start));
	}
	stop = find_quote(stop);
	r->at = stop + 1;
	return unescape(start, stop);
}

/* --- Containers. --- */

/* Behind an element: moves behind the comma or the closing bracket and the space around it. */
static inline void next_element(reader *r)
{
	skip_space(r);
	r->at++;
	skip_space(r);
}

/* Grows as it is filled, so that memory_limit is noticed before it is passed by far. */
static void read_long_list(reader *r, uint32_t count, zval *to)
{
	array_init_size(to, LONG);
	zend_hash_real_init_packed(Z_ARRVAL_P(to));
	for (;;) {
		zval value;

		read_value(r, &value);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(to), &value);
		if (--count == 0 || ZEND_HAS_OOM()) {
			break;
		}
		next_element(r);
	}
	skip_space(r);
	r->at++;
}

static void read_list(reader *r, zval *to)
{
	uint32_t count = *r->count++;

	r->at++;
	skip_space(r);
	if (count == 0) {
		r->at++;
		ZVAL_EMPTY_ARRAY(to);
		return;
	}
	if (count > LONG) {
		read_long_list(r, count, to);
		return;
	}
	array_init_size(to, count);
	zend_hash_real_init_packed(Z_ARRVAL_P(to));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(to))
	{
		for (;;) {
			read_value(r, __fill_val);
			ZEND_HASH_FILL_NEXT();
			if (--count == 0 || ZEND_HAS_OOM()) {
				break;
			}
			next_element(r);
		}
		/* Behind the last one only the bracket is passed: what follows belongs to the caller. */
		skip_space(r);
		r->at++;
	}
	ZEND_HASH_FILL_END();
}

/* The place of the member; one that came before under the same name gives way, as PHP has it. */
static inline zval *member_place(HashTable *members, zend_string *key)
{
	zend_ulong index;
	zval *place;

	if (UNEXPECTED(ZEND_HANDLE_NUMERIC(key, index))) {
		place = zend_hash_index_lookup(members, index);
	} else {
		place = zend_hash_lookup(members, key);
	}
	if (UNEXPECTED(Z_TYPE_P(place) != IS_NULL)) {
		zval_ptr_dtor(place);
		ZVAL_NULL(place);
	}
	return place;
}

static void read_map(reader *r, zval *to)
{
	uint32_t count = *r->count++;

	r->at++;
	skip_space(r);
	if (count == 0) {
		r->at++;
		ZVAL_EMPTY_ARRAY(to);
		return;
	}
	array_init_size(to, count < LONG ? count : LONG);
	zend_hash_real_init_mixed(Z_ARRVAL_P(to));
	for (;;) {
		zend_string *key = read_key(r);
		zval *place = member_place(Z_ARRVAL_P(to), key);

		zend_string_release(key);
		next_element(r); /* the colon */
		read_value(r, place);
		if (--count == 0 || ZEND_HAS_OOM()) {
			break;
		}
		next_element(r);
	}
	skip_space(r);
	r->at++;
}

static void read_value(reader *r, zval *to)
{
	switch (*r->at) {
	case '"': read_string(r, to); break;
	case '{': read_map(r, to); break;
	case '[': read_list(r, to); break;
	case 'n':
		ZVAL_NULL(to);
		r->at += 4;
		break;
	case 't':
		ZVAL_TRUE(to);
		r->at += 4;
		break;
	case 'f':
		ZVAL_FALSE(to);
		r->at += 5;
		break;
	default: read_number(r, to); break;
	}
}

void php_b24_unmarshal(const b24_json_scan *scan, const b24_json_slice *slice, zval *to)
{
	reader r = {slice->text, scan->counts + slice->container, false};

	read_value(&r, to);
}

void php_b24_unmarshal_root(const b24_json_scan *scan, zval *to)
{
	php_b24_unmarshal(scan, &scan->root, to);
}

void php_b24_unmarshal_rounding(const b24_json_scan *scan, zval *to)
{
	reader r = {scan->root.text, scan->counts + scan->root.container, true};

	read_value(&r, to);
}
