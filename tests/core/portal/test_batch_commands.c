/* SPDX-License-Identifier: MIT */
/* Which methods the body of a batch names. */
#include "core/portal/batch_commands.h"
#include "support.h"
#include "unit.h"

#include <stdio.h>

typedef struct found {
	char text[4096];
} found;

static void note(void *context, const char *method, size_t length)
{
	found *f = context;
	size_t used = strlen(f->text);

	snprintf(f->text + used, sizeof f->text - used, "[%.*s]", (int)length, method);
}

static void assert_commands(const char *body, const char *expected)
{
	found f = {""};
	test_host host;
	b24_buffer text;

	test_host_init(&host);
	text = sealed(&host.host, body, strlen(body));
	b24_batch_commands_visit(&text, 512, note, &f);
	assert_string_equal(f.text, expected);
	b24_buffer_free(&text);
	assert_int_equal(host.live, 0);
}

static void commands_of_version_2(void **state)
{
	(void)state;
	assert_commands("{\"cmd\":{\"c0\":\"crm.deal.get?id=5\",\"c1\":\"user.current\"},\"halt\":0,"
					"\"auth\":\"token\"}",
		"[crm.deal.get][user.current]");
	assert_commands("{\"halt\":1,\"cmd\":[\"profile\",\"a.b?c?d\"]}", "[profile][a.b]");
	assert_commands("{\"cmd\":{}}", "");
	assert_commands("{\"cmd\":[]}", "");
}

static void commands_of_version_3(void **state)
{
	(void)state;
	assert_commands("[{\"method\":\"tasks.task.get\",\"query\":{\"id\":1}},{\"query\":{}}]",
		"[tasks.task.get][]");
	assert_commands(
		"{\"a\":{\"method\":\"tasks.task.get\"},\"auth\":\"token\"}", "[tasks.task.get]");
}

static void what_is_no_method_is_not_shown(void **state)
{
	(void)state;
	assert_commands(
		"{\"cmd\":[\"\",\"?\",\"a b\",\"a\\u002fb\",\"\\\"\",5,null,{\"method\":\"x\"},[]]}",
		"[][][][][][][][][]");
	assert_commands("[{\"method\":5},{\"method\":\"a/b\"}]", "[][]");
}

static void other_bodies_have_none(void **state)
{
	static const char *const bodies[] = {"", "{}", "[]", "5", "null", "\"cmd\"", "{\"cmd\":5}",
		"{\"cmd\":\"x\"}", "{\"cmd\":[", "{"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		assert_commands(bodies[i], "");
	}
}

static void ignore(void *context, const char *method, size_t length)
{
	(void)context, (void)method, (void)length;
}

static b24_error_kind try_visit(test_host *host, void *context)
{
	static const char body[] = "{\"cmd\":[\"profile\"]}";
	b24_buffer text;

	(void)context;
	b24_buffer_init(&text, &host->host);
	b24_buffer_append_text(&text, body);
	if (b24_buffer_seal(&text)) {
		b24_batch_commands_visit(&text, 512, ignore, NULL);
	}
	b24_buffer_free(&text);
	return B24_OK;
}

static void visiting_survives_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_visit, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(commands_of_version_2),
		cmocka_unit_test(commands_of_version_3),
		cmocka_unit_test(what_is_no_method_is_not_shown),
		cmocka_unit_test(other_bodies_have_none),
		cmocka_unit_test(visiting_survives_without_memory),
	};

	return cmocka_run_group_tests_name("batch commands", tests, NULL, NULL);
}
