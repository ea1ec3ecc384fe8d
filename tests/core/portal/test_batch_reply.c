/* SPDX-License-Identifier: MIT */
/* What a batch's reply says about each command. */
#include "core/portal/batch_reply.h"
#include "support.h"
#include "unit.h"

typedef struct reply_test {
	padded_text padded;
	b24_json_scan scan;
	b24_command_reply replies[4];
} reply_test;

static void begin(reply_test *t, const char *text)
{
	t->padded = padded_text_new(text, strlen(text), 0);
	b24_json_scan_init(&t->scan, &b24_host_posix);
	assert_int_equal(
		b24_json_scan_run(&t->scan, t->padded.text, strlen(text), 64, NULL, NULL), B24_JSON_OK);
}

static void end(reply_test *t)
{
	b24_json_scan_free(&t->scan);
	padded_text_free(&t->padded);
}

static void assert_text(const b24_json_slice *slice, const char *expected)
{
	assert_int_equal(slice->length, strlen(expected));
	assert_memory_equal(slice->text, expected, slice->length);
}

static void assert_absent(const b24_json_slice *slice)
{
	assert_int_equal(slice->type, B24_JSON_NONE);
}

static void each_command_has_its_slices(void **state)
{
	static const size_t numbers[] = {3, 7, 12};
	reply_test t;

	(void)state;
	begin(&t, "{\"result\":{\"c3\":[{\"ID\":1}],\"c12\":null},\"result_error\":{\"c7\":{\"error\":"
			  "\"X\"}},"
			  "\"result_total\":{\"c3\":51},\"result_next\":{\"c3\":50},"
			  "\"result_time\":{\"c12\":{\"operating\":1},\"c3\":{\"operating\":0}}}");
	assert_true(b24_batch_reply_read(&t.scan.root, numbers, 3, t.replies));
	assert_text(&t.replies[0].result, "[{\"ID\":1}]");
	assert_text(&t.replies[0].total, "51");
	assert_text(&t.replies[0].next, "50");
	assert_text(&t.replies[0].time, "{\"operating\":0}");
	assert_absent(&t.replies[0].error);
	assert_text(&t.replies[1].error, "{\"error\":\"X\"}");
	assert_absent(&t.replies[1].result);
	assert_text(&t.replies[2].result, "null");
	assert_text(&t.replies[2].time, "{\"operating\":1}");
	assert_absent(&t.replies[2].total);
	assert_true(b24_command_has_reply(&t.replies[2]));
	end(&t);
}

static void empty_maps_may_be_lists(void **state)
{
	static const size_t numbers[] = {0};
	reply_test t;

	(void)state;
	begin(&t, "{\"result\":[],\"result_error\":{\"c0\":[]},\"result_total\":[],\"result_next\":[],"
			  "\"result_time\":[]}");
	assert_true(b24_batch_reply_read(&t.scan.root, numbers, 1, t.replies));
	assert_text(&t.replies[0].error, "[]");
	assert_absent(&t.replies[0].result);
	end(&t);
}

static void names_that_were_not_sent_are_passed_over(void **state)
{
	static const size_t numbers[] = {5, 6};
	reply_test t;

	(void)state;
	begin(&t, "{\"result\":{\"c4\":1,\"c\":1,\"\":1,\"d5\":1,\"c5x\":1,\"5\":1,"
			  "\"c99999999999999999999\":1,\"c6\":2}}");
	assert_true(b24_batch_reply_read(&t.scan.root, numbers, 2, t.replies));
	assert_false(b24_command_has_reply(&t.replies[0]));
	assert_text(&t.replies[1].result, "2");
	end(&t);
}

static void what_is_no_reply_to_a_batch_is_noticed(void **state)
{
	static const char *const texts[] = {"[]", "{}", "null", "\"result\"", "{\"result\":true}",
		"{\"result_error\":{\"c0\":{\"error\":\"X\"}}}"};
	static const size_t numbers[] = {0};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		reply_test t;

		begin(&t, texts[i]);
		assert_false(b24_batch_reply_read(&t.scan.root, numbers, 1, t.replies));
		end(&t);
	}
}

static void a_list_is_in_the_order_of_the_commands(void **state)
{
	reply_test t;

	(void)state;
	begin(&t, "[{\"item\":{\"id\":1}},{\"error\":{\"code\":\"X\"}},{\"result\":true},"
			  "{\"result\":{\"item\":2},\"time\":{\"operating\":1}},{\"item\":5}]");
	assert_true(b24_batch_reply_read_list(&t.scan.root, 4, t.replies));
	assert_text(&t.replies[0].result, "{\"item\":{\"id\":1}}");
	assert_text(&t.replies[1].error, "{\"error\":{\"code\":\"X\"}}");
	assert_absent(&t.replies[1].result);
	assert_text(&t.replies[2].result, "{\"result\":true}");
	assert_text(&t.replies[3].result, "{\"item\":2}");
	assert_text(&t.replies[3].time, "{\"operating\":1}");
	end(&t);
}

static void a_short_list_leaves_commands_without_a_reply(void **state)
{
	reply_test t;

	(void)state;
	begin(&t, "[{\"item\":1}]");
	assert_true(b24_batch_reply_read_list(&t.scan.root, 2, t.replies));
	assert_true(b24_command_has_reply(&t.replies[0]));
	assert_false(b24_command_has_reply(&t.replies[1]));
	end(&t);
	begin(&t, "{\"result\":[]}");
	assert_false(b24_batch_reply_read_list(&t.scan.root, 2, t.replies));
	end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_command_has_its_slices),
		cmocka_unit_test(empty_maps_may_be_lists),
		cmocka_unit_test(names_that_were_not_sent_are_passed_over),
		cmocka_unit_test(what_is_no_reply_to_a_batch_is_noticed),
		cmocka_unit_test(a_list_is_in_the_order_of_the_commands),
		cmocka_unit_test(a_short_list_leaves_commands_without_a_reply),
	};

	return cmocka_run_group_tests_name("batch, replies", tests, NULL, NULL);
}
