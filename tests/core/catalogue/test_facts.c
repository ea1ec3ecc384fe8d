/* SPDX-License-Identifier: MIT */
/* The nested facts: whatever a row says of another one is there. */
#include "catalogue/facts.h"
#include "unit.h"

#include <stdlib.h>

/* A copy of the data, for the sizes that the functions do not tell. */
#include "catalogue/facts_data.h"

static const b24_parts *parameters_of(const char *method)
{
	return b24_parts_at(b24_facts_of(b24_method_find(method, strlen(method), 2))->parameters);
}

static const b24_fact *find(const b24_parts *parts, const char *name)
{
	return b24_fact_find(parts, name, strlen(name));
}

static void every_row_is_within_its_table(void **state)
{
	size_t facts = sizeof b24_facts / sizeof *b24_facts;
	size_t parts = sizeof b24_parts_table / sizeof *b24_parts_table;
	size_t pool = sizeof b24_fact_pool;

	(void)state;
	for (size_t i = 0; i < parts; i++) {
		assert_true(b24_parts_table[i].first + b24_parts_table[i].count <= facts);
		assert_true(b24_parts_table[i].kind <= B24_PARTS_NAMES);
		assert_true((b24_parts_table[i].kind != B24_PARTS_ITEM &&
						b24_parts_table[i].kind != B24_PARTS_EACH) ||
					b24_parts_table[i].count == 1);
	}
	for (size_t i = 0; i < facts; i++) {
		assert_true(b24_facts[i].parts < parts);
		assert_true(b24_facts[i].name < pool);
		assert_true(b24_facts[i].types < pool);
		assert_true(b24_facts[i].values < pool);
	}
	for (size_t i = 0; i < B24_METHOD_COUNT; i++) {
		assert_true(b24_facts_of_methods[i].parameters < parts);
		assert_true(b24_facts_of_methods[i].result < parts);
		assert_true(b24_facts_of_methods[i].errors < pool);
		assert_true(b24_facts_of_methods[i].result == 0 ||
					b24_parts_table[b24_facts_of_methods[i].result].count == 1);
	}
}

static void fields_are_found_inside_of_others(void **state)
{
	const b24_parts *fields = b24_parts_at(find(parameters_of("crm.contact.add"), "fields")->parts);
	const b24_parts *phones = b24_parts_at(find(fields, "phone")->parts);
	const b24_parts *phone = b24_parts_at(b24_part(phones, 0)->parts);

	(void)state;
	assert_int_equal(fields->kind, B24_PARTS_FIELDS);
	assert_int_equal(phones->kind, B24_PARTS_ITEM);
	assert_non_null(find(phone, "VALUE"));
	assert_null(find(phone, "VALEU"));
	assert_null(find(phone, ""));
}

static bool is_named(const char *known, const char *name)
{
	b24_fact fact = {0};

	for (size_t i = 0; i < sizeof b24_facts / sizeof *b24_facts; i++) {
		if (strcmp(b24_fact_pool + b24_facts[i].name, known) == 0) {
			fact = b24_facts[i];
		}
	}
	assert_true(fact.name != 0);
	return b24_fact_is_named(&fact, name, strlen(name));
}

static void a_star_stands_for_any_text(void **state)
{
	(void)state;
	assert_true(is_named("parentId*", "parentId12"));
	assert_true(is_named("parentId*", "PARENTID"));
	assert_false(is_named("parentId*", "parentI"));
	assert_false(is_named("parentId*", "xparentId1"));
	assert_false(is_named("TITLE", "TITLE2"));
	assert_false(is_named("TITLE", "TITL"));
	assert_true(is_named("TITLE", "title"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_is_within_its_table),
		cmocka_unit_test(fields_are_found_inside_of_others),
		cmocka_unit_test(a_star_stands_for_any_text),
	};

	return cmocka_run_group_tests_name("Facts", tests, NULL, NULL);
}
