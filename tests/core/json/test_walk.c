/* SPDX-License-Identifier: MIT */
/* Going through the parts of a scanned text. */
#include "core/json/walk.h"
#include "support.h"
#include "unit.h"

#include <stdio.h>

typedef struct walk_test {
	padded_text padded;
	b24_json_scan scan;
} walk_test;

static void scan_text(walk_test *t, const char *text)
{
	t->padded = padded_text_new(text, strlen(text), 0);
	b24_json_scan_init(&t->scan, &b24_host_posix);
	assert_int_equal(
		b24_json_scan_run(&t->scan, t->padded.text, strlen(text), 64, NULL, NULL), B24_JSON_OK);
}

static void end(walk_test *t)
{
	b24_json_scan_free(&t->scan);
	padded_text_free(&t->padded);
}

static void assert_text(const b24_json_slice *slice, const char *expected)
{
	assert_int_equal(slice->length, strlen(expected));
	assert_memory_equal(slice->text, expected, slice->length);
}

static void assert_elements_come_in_order(bool long_containers)
{
	static const char *const elements[] = {
		"1", "\"a,]\\\"\"", "[2,[3]]", "{\"k\":{}}", "null", "-1.5e3", "true", "\"\"", "[]"};
	walk_test t;
	b24_json_walk walk;

	scan_text(&t, " [ 1,\"a,]\\\"\" , [2,[3]],{\"k\":{}},null, -1.5e3 ,true,\"\",[] ] ");
	for (uint32_t i = 0; long_containers && i < t.scan.count; i++) {
		t.scan.containers[i].length = B24_JSON_LONG;
	}
	b24_json_walk_begin(&walk, &t.scan.root);
	for (size_t i = 0; i < sizeof elements / sizeof *elements; i++) {
		assert_true(b24_json_walk_next(&walk));
		assert_text(&walk.value, elements[i]);
	}
	assert_false(b24_json_walk_next(&walk));
	assert_false(b24_json_walk_next(&walk));
	end(&t);
}

static void elements_come_in_order(void **state)
{
	(void)state;
	assert_elements_come_in_order(false);
}

/* Containers of gigabytes, whose length is not noted. */
static void elements_behind_long_containers_come_in_order(void **state)
{
	(void)state;
	assert_elements_come_in_order(true);
}

static void members_have_keys(void **state)
{
	walk_test t;
	b24_json_walk walk;

	(void)state;
	scan_text(&t, "{\"a\" : [1,2] , \"b\\\"}\":\"x\",\"\":{}}");
	b24_json_walk_begin(&walk, &t.scan.root);
	assert_true(b24_json_walk_next(&walk));
	assert_text(&walk.key, "\"a\"");
	assert_text(&walk.value, "[1,2]");
	assert_true(b24_json_walk_next(&walk));
	assert_text(&walk.key, "\"b\\\"}\"");
	assert_int_equal(walk.value.type, B24_JSON_STRING);
	assert_true(b24_json_walk_next(&walk));
	assert_text(&walk.key, "\"\"");
	assert_int_equal(walk.value.type, B24_JSON_OBJECT);
	assert_false(b24_json_walk_next(&walk));
	end(&t);
}

/* A slice that was found by walking is decoded with the counts of its own containers. */
static void containers_are_numbered_as_by_the_scan(void **state)
{
	walk_test t;
	b24_json_walk walk;

	(void)state;
	scan_text(&t, "[[1],[[2,3],[4,5,6]],{\"a\":[],\"b\":[1,2,3,4]},[1,2]]");
	b24_json_walk_begin(&walk, &t.scan.root);
	for (int i = 0; i < 3; i++) {
		assert_true(b24_json_walk_next(&walk));
	}
	assert_int_equal(t.scan.containers[walk.value.container].count, 2);
	b24_json_slice b = b24_json_member_of(&walk.value, "b");
	assert_int_equal(t.scan.containers[b.container].count, 4);
	assert_true(b24_json_walk_next(&walk));
	assert_int_equal(t.scan.containers[walk.value.container].count, 2);
	end(&t);
}

static void scalars_and_empty_containers_have_nothing(void **state)
{
	static const char *const texts[] = {"1", "\"[1]\"", "null", "[]", " { } ", "[ \n]"};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		walk_test t;
		b24_json_walk walk;

		scan_text(&t, texts[i]);
		b24_json_walk_begin(&walk, &t.scan.root);
		assert_false(b24_json_walk_next(&walk));
		end(&t);
	}
}

static void members_are_found_by_name(void **state)
{
	walk_test t;
	b24_json_slice found;

	(void)state;
	scan_text(&t, "{\"x\":{\"result\":1},\"result\":2,\"result\":[3]}");
	found = b24_json_member_of(&t.scan.root, "result");
	assert_text(&found, "[3]");
	found = b24_json_member_of(&t.scan.root, "nothing");
	assert_int_equal(found.type, B24_JSON_NONE);
	end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elements_come_in_order),
		cmocka_unit_test(elements_behind_long_containers_come_in_order),
		cmocka_unit_test(members_have_keys),
		cmocka_unit_test(containers_are_numbered_as_by_the_scan),
		cmocka_unit_test(scalars_and_empty_containers_have_nothing),
		cmocka_unit_test(members_are_found_by_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
