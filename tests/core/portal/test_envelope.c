/* SPDX-License-Identifier: MIT */
#include "core/portal/envelope.h"

#include "support.h"
#include "unit.h"

#include <stdio.h>

typedef struct envelope_test {
	b24_envelope envelope;
	b24_buffer body;
	b24_json_status status;
} envelope_test;

static void read_envelope(envelope_test *t, const char *json)
{
	t->body = sealed(&b24_host_posix, json, strlen(json));
	b24_envelope_init(&t->envelope, &b24_host_posix);
	t->status = b24_envelope_read(&t->envelope, &t->body, 16);
}

static void end(envelope_test *t)
{
	b24_envelope_free(&t->envelope);
	b24_buffer_free(&t->body);
}

static void assert_slice(const b24_json_slice *slice, b24_json_type type, const char *json)
{
	assert_int_equal(slice->type, type);
	assert_int_equal(slice->length, strlen(json));
	assert_memory_equal(slice->text, json, slice->length);
}

static void parts_of_a_result_are_found(void **state)
{
	envelope_test t;

	(void)state;
	read_envelope(&t, "{\"result\":[{\"ID\":\"1\"}],\"next\":50,\"total\":\"51\","
					  "\"time\":{\"start\":1.5}}");
	assert_int_equal(t.status, B24_JSON_OK);
	assert_slice(&t.envelope.result, B24_JSON_ARRAY, "[{\"ID\":\"1\"}]");
	assert_slice(&t.envelope.next, B24_JSON_NUMBER, "50");
	assert_slice(&t.envelope.total, B24_JSON_STRING, "\"51\"");
	assert_slice(&t.envelope.time, B24_JSON_OBJECT, "{\"start\":1.5}");
	assert_int_equal(t.envelope.result.container, 1);
	assert_int_equal(t.envelope.time.container, 3);
	assert_false(b24_slice_present(&t.envelope.error));
	assert_false(b24_slice_present(&t.envelope.error_description));
	assert_false(t.envelope.has_others);
	end(&t);
}

static void parts_of_an_error_are_found(void **state)
{
	envelope_test t;

	(void)state;
	read_envelope(&t, "{\"error\":\"A\",\"error_description\":\"B\",\"argument\":\"x\"}");
	assert_slice(&t.envelope.error, B24_JSON_STRING, "\"A\"");
	assert_slice(&t.envelope.error_description, B24_JSON_STRING, "\"B\"");
	assert_false(b24_slice_present(&t.envelope.result));
	assert_true(t.envelope.has_others);
	end(&t);
}

static void null_is_a_part_that_is_present(void **state)
{
	envelope_test t;

	(void)state;
	read_envelope(&t, "{\"result\":null}");
	assert_true(b24_slice_present(&t.envelope.result));
	assert_slice(&t.envelope.result, B24_JSON_NULL, "null");
	end(&t);
}

static void names_that_only_resemble_are_others(void **state)
{
	static const char *const names[] = {"Result", "RESULT", "resul", "results", "result ", "errors",
		"erroR", "Next", "text", "tame", "totals", "tota1", "error-description", "error_descriptio",
		"", "t", "toplevel", "r\\u0065sult"};
	char json[64];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		envelope_test t;

		snprintf(json, sizeof json, "{\"%s\":1}", names[i]);
		read_envelope(&t, json);
		assert_true(t.envelope.has_others);
		assert_false(b24_slice_present(&t.envelope.result));
		assert_false(b24_slice_present(&t.envelope.error));
		assert_false(b24_slice_present(&t.envelope.error_description));
		assert_false(b24_slice_present(&t.envelope.next));
		assert_false(b24_slice_present(&t.envelope.total));
		assert_false(b24_slice_present(&t.envelope.time));
		end(&t);
	}
}

static void parts_of_inner_objects_are_not_mistaken(void **state)
{
	envelope_test t;

	(void)state;
	read_envelope(&t, "{\"result\":{\"error\":\"x\",\"time\":{\"next\":1}}}");
	assert_true(b24_slice_present(&t.envelope.result));
	assert_false(b24_slice_present(&t.envelope.error));
	assert_false(b24_slice_present(&t.envelope.time));
	assert_false(b24_slice_present(&t.envelope.next));
	end(&t);
}

static void last_of_repeated_parts_counts(void **state)
{
	envelope_test t;

	(void)state;
	read_envelope(&t, "{\"result\":1,\"result\":[2]}");
	assert_slice(&t.envelope.result, B24_JSON_ARRAY, "[2]");
	end(&t);
}

static void document_that_is_no_object_has_no_parts(void **state)
{
	static const char *const documents[] = {"[]", "[{\"result\":1}]", "\"result\"", "17", "null"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(documents); i++) {
		envelope_test t;

		read_envelope(&t, documents[i]);
		assert_int_equal(t.status, B24_JSON_OK);
		assert_false(b24_slice_present(&t.envelope.result));
		assert_false(t.envelope.has_others);
		end(&t);
	}
}

static void invalid_document_has_its_status(void **state)
{
	envelope_test t;

	(void)state;
	read_envelope(&t, "{\"result\":1");
	assert_int_equal(t.status, B24_JSON_SYNTAX);
	assert_int_equal(t.envelope.scan.error_offset, 11);
	end(&t);
	read_envelope(&t, "");
	assert_int_equal(t.status, B24_JSON_SYNTAX);
	end(&t);
	read_envelope(&t, "[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]");
	assert_int_equal(t.status, B24_JSON_DEPTH);
	end(&t);
}

static void nothing_of_an_earlier_envelope_survives(void **state)
{
	envelope_test t;
	b24_buffer other = sealed(&b24_host_posix, BYTES("{\"total\":2}"));

	(void)state;
	read_envelope(&t, "{\"result\":1,\"error\":2,\"other\":3}");
	assert_int_equal(b24_envelope_read(&t.envelope, &other, 16), B24_JSON_OK);
	assert_slice(&t.envelope.total, B24_JSON_NUMBER, "2");
	assert_false(b24_slice_present(&t.envelope.result));
	assert_false(b24_slice_present(&t.envelope.error));
	assert_false(t.envelope.has_others);
	b24_envelope_clear(&t.envelope);
	assert_false(b24_slice_present(&t.envelope.total));
	assert_false(b24_slice_present(&t.envelope.scan.root));
	b24_buffer_free(&other);
	end(&t);
}

static b24_error_kind try_envelope(test_host *host, void *context)
{
	b24_envelope envelope;
	b24_json_status status;

	b24_envelope_init(&envelope, &host->host);
	status = b24_envelope_read(&envelope, context, 99);
	b24_envelope_free(&envelope);
	return status == B24_JSON_OK ? B24_OK : B24_ERROR_MEMORY;
}

static void reading_survives_without_memory(void **state)
{
	b24_buffer body = sealed(&b24_host_posix,
		BYTES("{\"result\":[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]],\"time\":{}}"));

	(void)state;
	sweep_out_of_memory(try_envelope, &body);
	b24_buffer_free(&body);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(parts_of_a_result_are_found),
		cmocka_unit_test(parts_of_an_error_are_found),
		cmocka_unit_test(null_is_a_part_that_is_present),
		cmocka_unit_test(names_that_only_resemble_are_others),
		cmocka_unit_test(parts_of_inner_objects_are_not_mistaken),
		cmocka_unit_test(last_of_repeated_parts_counts),
		cmocka_unit_test(document_that_is_no_object_has_no_parts),
		cmocka_unit_test(invalid_document_has_its_status),
		cmocka_unit_test(nothing_of_an_earlier_envelope_survives),
		cmocka_unit_test(reading_survives_without_memory),
	};

	return cmocka_run_group_tests_name("envelope", tests, NULL, NULL);
}
