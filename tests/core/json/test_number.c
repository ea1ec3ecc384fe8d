/* SPDX-License-Identifier: MIT */
/* Doubles that are read without arithmetic of arbitrary length, against strtod(3). */
#include "core/json/digits.h"
#include "core/json/number.h"

#include "core/base/buffer.h"

#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

/* A reply's text is padded with zero bytes. */
static bool read_padded(const char *text, size_t *length, double *to)
{
	char padded[64 + B24_BUFFER_PADDING] = {0};
	const char *start = *text == '-' ? padded + 1 : padded, *end;
	uint64_t digits = 0;

	memcpy(padded, text, strlen(text));
	end = b24_take_digits(start, &digits);
	end = b24_json_read_double(padded, end, digits, to);
	*length = end == NULL ? 0 : (size_t)(end - padded);
	return end != NULL;
}

static void assert_read(const char *text)
{
	char *end;
	double expected = strtod(text, &end), actual = 0;
	size_t length;

	if (!read_padded(text, &length, &actual) || memcmp(&expected, &actual, sizeof actual) != 0) {
		fail_msg("%s became %a, not %a", text, actual, expected);
	}
	assert_int_equal(length, end - text);
}

static void numbers_of_every_form_are_read(void **state)
{
	static const char *const texts[] = {"0.0", "-0.0", "0", "1.5", "-1.5", "0.000001", "12345.67",
		"1732100000.1234", "1733318565.183275", "0.032338857650756836", "9007199254740993.0",
		"9007199254740992.5", "184467440737095516.5", "9999999999999999999",
		"0.9999999999999999999"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		assert_read(texts[i]);
	}
	/* What stands behind the number does not matter. */
	assert_read("1.25,2e5");
	assert_read("1.25]");
	assert_read("12345678,1");
	assert_read("12345678.12345678}");
}

static void harder_numbers_are_left_alone(void **state)
{
	static const char *const texts[] = {"1e5", "1.5E-3", "0.5e+10", "12345678901234567890.5",
		"0.12345678901234567891", "0.0000000000000000000001", "0.00000000000000000000001",
		"0.00000000000123456789012345678"};
	double value;
	size_t length;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		assert_false(read_padded(texts[i], &length, &value));
	}
}

static uint64_t next_random(uint64_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return *seed;
}

/* Digits of every number, the point at every place. */
static void random_numbers_are_the_nearest(void **state)
{
	uint64_t seed = UINT64_C(88172645463325252);
	char text[64], digits[32];

	(void)state;
	for (int i = 0; i < 200000; i++) {
		uint64_t number = next_random(&seed) % UINT64_C(9999999999999999999) >> (i % 60);
		int decimals = (int)(next_random(&seed) % 20);

		snprintf(digits, sizeof digits, "%0*llu", decimals + 1, (unsigned long long)number);
		snprintf(text, sizeof text, "%s%.*s%s%s", i % 2 ? "-" : "",
			(int)(strlen(digits) - (size_t)decimals), digits, decimals > 0 ? "." : "",
			digits + strlen(digits) - decimals);
		assert_read(text);
	}
}

/* Exactly between two doubles: the even one is taken; a little above it: the one above. */
static void ties_go_to_even(void **state)
{
	uint64_t seed = 7;
	char text[64];

	(void)state;
	for (int i = 0; i < 100000; i++) {
		uint64_t mantissa = (next_random(&seed) >> 12) | UINT64_C(1) << 52;

		snprintf(text, sizeof text, "%llu.5", (unsigned long long)mantissa);
		assert_read(text);
		snprintf(text, sizeof text, "%llu.51", (unsigned long long)mantissa);
		assert_read(text);
		snprintf(text, sizeof text, "%llu.0", (unsigned long long)(mantissa << 1 | 1));
		assert_read(text);
	}
}

/* A run of every length, at every place of a block, before every byte: those next to the digits
 * too. */
static void digits_end_at_every_other_byte(void **state)
{
	char text[64 + B24_BUFFER_PADDING];

	(void)state;
	for (size_t start = 0; start < 16; start++) {
		for (size_t length = 0; length < 40; length++) {
			for (int behind = 0; behind < 256; behind++) {
				memset(text, '7', sizeof text);
				memset(text, '0', start);
				if (behind >= '0' && behind <= '9') {
					continue;
				}
				text[start + length] = (char)behind;
				assert_ptr_equal(b24_skip_digits(text + start), text + start + length);
			}
		}
	}
}

/* Whatever may stand behind the digits of a number in JSON. */
static void digits_are_taken_as_their_value(void **state)
{
	static const char behind[] = {',', ']', '}', ' ', '\n', '\r', '\t', '.', 'e', 'E', '\0'};
	uint64_t seed = 99;
	char text[32 + B24_BUFFER_PADDING];

	(void)state;
	for (size_t digits = 1; digits <= 19; digits++) {
		for (int i = 0; i < 1000; i++) {
			uint64_t value = 0;

			memset(text, '9', sizeof text);
			for (size_t k = 0; k < digits; k++) {
				text[k] = (char)('0' + next_random(&seed) % 10);
			}
			text[digits] = behind[(size_t)i % sizeof behind];
			assert_ptr_equal(b24_take_digits(text, &value), text + digits);
			assert_true(value == strtoull(text, NULL, 10));
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_of_every_form_are_read),
		cmocka_unit_test(harder_numbers_are_left_alone),
		cmocka_unit_test(random_numbers_are_the_nearest),
		cmocka_unit_test(ties_go_to_even),
		cmocka_unit_test(digits_end_at_every_other_byte),
		cmocka_unit_test(digits_are_taken_as_their_value),
	};

	return cmocka_run_group_tests_name("JSON numbers", tests, NULL, NULL);
}
