/* SPDX-License-Identifier: MIT */
#include "core/base/nearest_name.h"

#include "support.h"
#include "unit.h"

#include <stdlib.h>

static const char *nearest(const char *wanted, const char *const *known)
{
	static char found[128];
	b24_nearest_name search;

	b24_nearest_begin(&search, wanted, strlen(wanted));
	for (; *known != NULL; known++) {
		b24_nearest_offer(&search, *known, strlen(*known));
	}
	if (search.found == NULL) {
		return NULL;
	}
	memcpy(found, search.found, search.found_length);
	found[search.found_length] = '\0';
	return found;
}

#define NEAREST(wanted, ...) nearest(wanted, (const char *const[]){__VA_ARGS__, NULL})

static void usual_mistakes_are_understood(void **state)
{
	(void)state;
	assert_string_equal(NEAREST("fitler", "select", "filter", "order"), "filter");
	assert_string_equal(NEAREST("filtr", "select", "filter", "order"), "filter");
	assert_string_equal(NEAREST("fillter", "select", "filter", "order"), "filter");
	assert_string_equal(NEAREST("timeOut", "timeout", "attemptTimeout"), "timeout");
	assert_string_equal(
		NEAREST("crm.deal.gte", "crm.deal.add", "crm.deal.get", "crm.lead.get"), "crm.deal.get");
	assert_string_equal(NEAREST("concurency", "concurrency"), "concurrency");
	assert_string_equal(NEAREST("TILTE", "TITLE"), "TITLE");
}

static void other_names_are_not_near(void **state)
{
	(void)state;
	assert_null(NEAREST("halt", "timeout", "retries", "check"));
	assert_null(NEAREST("abcdef", "ABCxyz"));
	assert_null(NEAREST("UF_CRM_1", "ID"));
	assert_null(NEAREST("", "ID", "a"));
	assert_null(NEAREST("filter", "f"));
}

static void short_names_need_more_likeness(void **state)
{
	(void)state;
	assert_null(NEAREST("IM", "ID"));
	assert_string_equal(NEAREST("id", "ID"), "ID");
	assert_string_equal(NEAREST("nmae", "name"), "name");
	assert_null(NEAREST("neam", "name"));
	assert_null(NEAREST("abcd", "abxy"));
}

static void the_first_of_equally_near_names_is_taken(void **state)
{
	(void)state;
	assert_string_equal(NEAREST("fields1", "fieldsA", "fieldsB"), "fieldsA");
	assert_string_equal(NEAREST("fields1", "fieldsAB", "fieldsB", "fields"), "fieldsB");
}

static void very_long_names_are_not_compared(void **state)
{
	char wanted[300], known[300];
	b24_nearest_name search;

	(void)state;
	memset(wanted, 'a', sizeof wanted);
	memset(known, 'a', sizeof known);
	for (size_t length = 90; length < sizeof wanted; length++) {
		b24_nearest_begin(&search, wanted, length);
		b24_nearest_offer(&search, known, length);
		assert_true((search.found != NULL) == (length <= 96));
	}
}

/* The whole table, as the definition says. */
static unsigned plain_distance(const char *a, const char *b)
{
	static unsigned table[32][32];
	size_t rows = strlen(a), columns = strlen(b);

	for (size_t i = 0; i <= rows; i++) {
		for (size_t j = 0; j <= columns; j++) {
			unsigned best;

			if (i == 0 || j == 0) {
				table[i][j] = (unsigned)(i + j);
				continue;
			}
			best = table[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
			best = table[i - 1][j] + 1 < best ? table[i - 1][j] + 1 : best;
			best = table[i][j - 1] + 1 < best ? table[i][j - 1] + 1 : best;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
				table[i - 2][j - 2] + 1 < best) {
				best = table[i - 2][j - 2] + 1;
			}
			table[i][j] = best;
		}
	}
	return table[rows][columns];
}

static void random_text(char *to)
{
	size_t length = 1 + (size_t)(rand() % 9);

	for (size_t i = 0; i < length; i++) {
		to[i] = (char)('a' + rand() % 3);
	}
	to[length] = '\0';
}

static void the_bound_changes_no_distance(void **state)
{
	unsigned near = 0;

	(void)state;
	srand(24);
	for (int i = 0; i < 100000; i++) {
		char a[16], b[16];
		b24_nearest_name search;
		unsigned expected, allowed;

		random_text(a);
		random_text(b);
		expected = plain_distance(a, b);
		b24_nearest_begin(&search, a, strlen(a));
		allowed = search.distance - 1;
		b24_nearest_offer(&search, b, strlen(b));
		assert_int_equal(search.found != NULL, expected <= allowed);
		if (search.found != NULL) {
			assert_int_equal(search.distance, expected);
			near++;
		}
	}
	assert_true(near > 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(usual_mistakes_are_understood),
		cmocka_unit_test(other_names_are_not_near),
		cmocka_unit_test(short_names_need_more_likeness),
		cmocka_unit_test(the_first_of_equally_near_names_is_taken),
		cmocka_unit_test(very_long_names_are_not_compared),
		cmocka_unit_test(the_bound_changes_no_distance),
	};

	return cmocka_run_group_tests_name("Nearest name", tests, NULL, NULL);
}
