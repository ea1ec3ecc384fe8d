/* SPDX-License-Identifier: MIT */
/* Which objects of a text have the same keys. */
#include "core/json/walk.h"
#include "support.h"
#include "unit.h"

/* The shapes of the elements of a list: a letter for each, the same for the same; '-': none. */
static const char *shapes_of(const char *json)
{
	static char shapes[32];
	padded_text text = padded_text_new(json, strlen(json), 0);
	uint32_t known[sizeof shapes], count = 0;
	b24_json_walk walk;
	b24_json_scan s;
	size_t length = 0;

	b24_json_scan_init(&s, &b24_host_posix);
	assert_int_equal(b24_json_scan_run(&s, text.text, text.length, 9, NULL, NULL), B24_JSON_OK);
	b24_json_walk_begin(&walk, &s.root);
	while (b24_json_walk_next(&walk)) {
		uint32_t shape = s.containers[walk.value.container].shape, i = 0;

		while (i < count && known[i] != shape) {
			i++;
		}
		known[i] = shape;
		count = i == count && shape != 0 ? count + 1 : count;
		shapes[length++] = (char)(shape == 0 ? '-' : 'a' + (char)i);
	}
	shapes[length] = '\0';
	b24_json_scan_free(&s);
	padded_text_free(&text);
	return shapes;
}

static void rows_with_the_same_keys_have_one_shape_from_the_second_on(void **state)
{
	(void)state;
	assert_string_equal(
		shapes_of("[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4},{\"a\":{},\"b\":[]}]"), "-aa");
	assert_string_equal(
		shapes_of("[{\"a\":1},{\"a\":{\"x\":1}},{\"a\":{\"x\":1}},{\"a\":{\"y\":1}}]"), "-aaa");
	assert_string_equal(
		shapes_of("[{\"a\":1} , { \"a\":1 } ,{\"a\": 1 }, {\"\":1}, {\"\":2}]"), "-aa-b");
}

/* One key less is told by the count, which belongs to the shape. */
static void a_key_that_differs_in_any_way_is_another_shape(void **state)
{
	(void)state;
	assert_string_equal(shapes_of("[{\"a\":1},{\"a\":1},{\"b\":1},{\"a\":1},{\"a\":1}]"), "-a--b");
	assert_string_equal(shapes_of("[{\"a\":1},{\"a\":1},{\"A\":1},{\"A\":1}]"), "-a-b");
	assert_string_equal(
		shapes_of("[{\"a\":1,\"b\":1},{\"a\":1,\"b\":1},{\"b\":1,\"a\":1},{\"b\":1,\"a\":1}]"),
		"-a-b");
	assert_string_equal(
		shapes_of("[{\"a\":1},{\"a\":1},{\"a\":1,\"b\":1},{\"a\":1,\"b\":1},{\"a\":1}]"), "-a-bb");
	assert_string_equal(shapes_of("[{\"a\":1},{\"a\" :1},{\"a\":1}]"), "--a");
}

/* What decodes them relies on it that a key is as long as it looks. */
static void objects_with_an_escape_in_a_key_have_no_shape(void **state)
{
	(void)state;
	assert_string_equal(shapes_of("[{\"\xD0\x96\":1},{\"\xD0\x96\":1},{\"\xD0\x96\":1}]"), "-aa");
	assert_string_equal(shapes_of("[{\"\\u0061\":1},{\"\\u0061\":1},{\"\\u0061\":1}]"), "---");
	assert_string_equal(shapes_of("[{\"a\":1,\"\\n\":1},{\"a\":1,\"\\n\":1}]"), "--");
}

/* Objects at far depths share what is remembered: an inner one may change it under an outer one. */
static void an_object_with_others_inside_keeps_its_shape_or_has_none(void **state)
{
	(void)state;
	assert_string_equal(
		shapes_of("[{\"a\":[[[{\"a\":1}]]],\"b\":2},{\"a\":[[[{\"b\":1}]]],\"b\":2},"
				  "{\"a\":[[[{\"a\":1}]]],\"b\":2}]"),
		"---");
	assert_string_equal(
		shapes_of("[{\"a\":[{\"x\":1}],\"b\":2},{\"a\":[{\"y\":1}],\"b\":2}]"), "-a");
}

/* Shapes are numbered anew: who remembers one must see that it is of another text. */
static void a_run_forgets_who_decoded_the_text_before(void **state)
{
	padded_text text = padded_text_new("[{}]", 4, 0);
	b24_json_scan s;

	(void)state;
	b24_json_scan_init(&s, &b24_host_posix);
	assert_int_equal(b24_json_scan_run(&s, text.text, text.length, 9, NULL, NULL), B24_JSON_OK);
	s.decoded_for = &text;
	assert_int_equal(b24_json_scan_run(&s, text.text, text.length, 9, NULL, NULL), B24_JSON_OK);
	assert_null(s.decoded_for);
	b24_json_scan_free(&s);
	padded_text_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_with_the_same_keys_have_one_shape_from_the_second_on),
		cmocka_unit_test(a_key_that_differs_in_any_way_is_another_shape),
		cmocka_unit_test(objects_with_an_escape_in_a_key_have_no_shape),
		cmocka_unit_test(an_object_with_others_inside_keeps_its_shape_or_has_none),
		cmocka_unit_test(a_run_forgets_who_decoded_the_text_before),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
