/* SPDX-License-Identifier: MIT */
#include "core/base/secret.h"

#include "unit.h"

static bool same(const char *one, const char *other)
{
	return b24_secret_equals(one, strlen(one), other, strlen(other));
}

static void only_the_same_is_the_same(void **state)
{
	(void)state;
	assert_true(same("a", "a"));
	assert_true(same("0123456789abcdef", "0123456789abcdef"));
	assert_false(same("0123456789abcdef", "0123456789abcdeF"));
	assert_false(same("0123456789abcdef", "1123456789abcdef"));
	assert_false(same("abc", "abcabc"));
	assert_false(same("abcabc", "abc"));
	assert_false(same("abc", ""));
	assert_true(b24_secret_equals(BYTES("a\0b"), BYTES("a\0b")));
	assert_false(b24_secret_equals(BYTES("a\0b"), BYTES("a\0c")));
}

static void nothing_is_no_secret(void **state)
{
	(void)state;
	assert_false(same("", ""));
	assert_false(same("", "abc"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_the_same_is_the_same),
		cmocka_unit_test(nothing_is_no_secret),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
