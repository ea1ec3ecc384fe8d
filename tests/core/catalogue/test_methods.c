/* SPDX-License-Identifier: MIT */
/* The table of REST methods: whatever stands in it is found, and what is found is sound. */
#include "catalogue/methods.h"
#include "unit.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

/* A copy of the data, for the sizes that the functions do not tell. */
#include "catalogue/methods_data.h"

#define IN_BOTH_VERSIONS 7

static const char *name_of(const b24_method *method)
{
	return b24_method_text(method->name);
}

static const b24_method *find(const char *name, int version)
{
	return b24_method_find(name, strlen(name), version);
}

/* Calls the function for every row. */
static void for_each(void (*function)(const b24_method *method))
{
	for (size_t i = 0; i < B24_METHOD_COUNT; i++) {
		function(b24_method_at((b24_method_id)i));
	}
}

/* Of a list; 0 when it has no end within the data. */
static size_t length_of_list(uint32_t list)
{
	const char *pool = b24_method_text(0);
	size_t count = 1;

	for (const char *t = pool + list; *t != '\0'; t = b24_method_next(t)) {
		if ((size_t)(b24_method_next(t) - pool) >= sizeof b24_text_pool) {
			return 0;
		}
		count++;
	}
	return count;
}

/* --- Names. ------------------------------------------------------------------------------------
 */

static void assert_found_as(const b24_method *method, int (*letter)(int), size_t every)
{
	char name[UINT8_MAX + 1];

	for (size_t i = 0; i <= method->name_length; i++) {
		char c = name_of(method)[i];

		name[i] = (char)(i % every == 0 ? letter((unsigned char)c) : c);
	}
	assert_ptr_equal(find(name, method->version), method);
}

static void assert_found_in_any_case(const b24_method *method)
{
	assert_int_equal(strlen(name_of(method)), method->name_length);
	assert_ptr_equal(find(name_of(method), method->version), method);
	assert_found_as(method, toupper, 1);
	assert_found_as(method, tolower, 1);
	assert_found_as(method, toupper, 2);
	assert_found_as(method, toupper, 3);
}

static void every_name_is_found_in_any_letter_case(void **state)
{
	(void)state;
	for_each(assert_found_in_any_case);
}

/* What stands behind the name does not belong to it. */
static void assert_found_within_a_text(const b24_method *method)
{
	char text[UINT8_MAX + 8];

	snprintf(text, sizeof text, "%s?x=1", name_of(method));
	assert_ptr_equal(b24_method_find(text, method->name_length, method->version), method);
}

static void name_ends_where_its_length_says(void **state)
{
	(void)state;
	for_each(assert_found_within_a_text);
}

static bool is_a_name(const char *name, size_t length)
{
	for (size_t i = 0; i < B24_METHOD_COUNT; i++) {
		const b24_method *method = b24_method_at((b24_method_id)i);

		if (method->name_length == length && strncasecmp(name_of(method), name, length) == 0) {
			return true;
		}
	}
	return false;
}

static void assert_prefixes_are_others(const b24_method *method)
{
	for (size_t length = 0; length < method->name_length; length++) {
		const b24_method *found = b24_method_find(name_of(method), length, method->version);

		if (found != NULL) {
			assert_int_equal(found->name_length, length);
			assert_true(is_a_name(name_of(method), length));
		}
	}
}

static void prefix_of_a_name_is_another_or_none(void **state)
{
	(void)state;
	for_each(assert_prefixes_are_others);
}

static void assert_longer_is_other(const b24_method *method)
{
	static const char *const tails[] = {".", "s", ".get", " ", "\xc3\xa9"};
	char name[UINT8_MAX + 8];

	for (size_t i = 0; i < COUNT_OF(tails); i++) {
		snprintf(name, sizeof name, "%s%s", name_of(method), tails[i]);
		assert_true((find(name, 2) != NULL) == is_a_name(name, strlen(name)));
	}
	/* With the NUL. */
	assert_null(b24_method_find(name_of(method), method->name_length + 1u, method->version));
}

static void longer_than_a_name_is_another_or_none(void **state)
{
	(void)state;
	for_each(assert_longer_is_other);
}

static void unknown_names_are_not_found(void **state)
{
	static const char *const names[] = {"", ".", "a", "!", "{", "zzz", "crm", "crm.", "crm..deal",
		"crm.deal", ".crm.deal.get", " crm.deal.get", "crm/deal/get", "crm.deal.get.json",
		"crm-deal-get", "\xff\xfe", "\x01", "user.curren", "batch.", "~"};
	char longest[70000];

	(void)state;
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		assert_null(find(names[i], 2));
		assert_null(find(names[i], 3));
	}
	memset(longest, 'm', sizeof longest);
	assert_null(b24_method_find(longest, sizeof longest, 2));
	assert_null(b24_method_find(BYTES("crm\0deal.get"), 2));
	assert_null(b24_method_find(BYTES("crm.deal.get\0"), 2));
}

/* --- Versions. ---------------------------------------------------------------------------------
 */

static const b24_method *twin_of(const b24_method *method)
{
	int other = method->version == 2 ? 3 : 2;
	const b24_method *twin = b24_method_in_version(method, other);

	return twin != method ? twin : NULL;
}

static void assert_twins_know_each_other(const b24_method *method)
{
	const b24_method *twin = twin_of(method);

	assert_ptr_equal(b24_method_in_version(method, method->version), method);
	if (twin == NULL) {
		for (int version = 0; version < 5; version++) {
			assert_ptr_equal(find(name_of(method), version), method);
			assert_ptr_equal(b24_method_in_version(method, version), method);
		}
		return;
	}
	assert_string_equal(name_of(twin), name_of(method));
	assert_int_equal(twin->version, method->version == 2 ? 3 : 2);
	assert_ptr_equal(twin_of(twin), method);
	assert_ptr_equal(find(name_of(method), twin->version), twin);
	/* A version that is none: the nearest. */
	assert_int_equal(find(name_of(method), 1)->version, 2);
	assert_int_equal(find(name_of(method), 4)->version, 3);
}

static void two_versions_of_a_name_know_each_other(void **state)
{
	(void)state;
	for_each(assert_twins_know_each_other);
}

static void only_few_names_are_in_both_versions(void **state)
{
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < B24_METHOD_COUNT; i++) {
		count += twin_of(b24_method_at((b24_method_id)i)) != NULL;
	}
	assert_int_equal(count, 2 * IN_BOTH_VERSIONS);
	assert_int_equal(find("tasks.task.add", 2)->version, 2);
	assert_int_equal(find("tasks.task.add", 3)->version, 3);
}

static void ids_are_positions(void **state)
{
	(void)state;
	assert_int_equal(COUNT_OF(b24_methods), B24_METHOD_COUNT);
	assert_string_equal(name_of(b24_method_at(B24_ACCESS_NAME)), "access.name");
	assert_string_equal(name_of(b24_method_at(B24_VOXIMPLANT_USER_GET)), "voximplant.user.get");
	assert_ptr_equal(b24_method_at(B24_VOXIMPLANT_USER_GET), find("voximplant.user.get", 2));
}

/* The search and the twins depend on it. */
static void table_is_sorted_by_name_and_version(void **state)
{
	(void)state;
	for (size_t i = 1; i < B24_METHOD_COUNT; i++) {
		const b24_method *before = b24_method_at((b24_method_id)(i - 1));
		const b24_method *method = b24_method_at((b24_method_id)i);
		int order = strcasecmp(name_of(before), name_of(method));

		assert_true(order < 0 || (order == 0 && before->version < method->version));
		/* Twins are recognized by the offset. */
		assert_int_equal(order == 0, before->name == method->name);
	}
}

/* --- Parameters. -------------------------------------------------------------------------------
 */

static void assert_entry_is(
	const char *entry, b24_parameter_kind kind, const char *name, const char *types)
{
	b24_parameter parameter = b24_parameter_read(entry);

	assert_int_equal(parameter.kind, kind);
	assert_int_equal(parameter.name_length, strlen(name));
	assert_memory_equal(parameter.name, name, strlen(name));
	assert_string_equal(parameter.types, types);
}

static void entries_are_taken_apart(void **state)
{
	(void)state;
	assert_entry_is("!ID:integer", B24_REQUIRED, "ID", "integer");
	assert_entry_is("-filter:array|object", B24_OPTIONAL, "filter", "array|object");
	assert_entry_is("-UF_*:", B24_OPTIONAL, "UF_*", "");
	assert_entry_is("?ID|CODE", B24_ONE_OF, "ID|CODE", "");
	assert_entry_is("!f:crm_item[]", B24_REQUIRED, "f", "crm_item[]");
}

/* Puts the entry together again. */
static void assert_entry_is_rebuilt(const char *entry)
{
	static const char marks[] = {[B24_OPTIONAL] = '-', [B24_REQUIRED] = '!', [B24_ONE_OF] = '?'};
	b24_parameter parameter = b24_parameter_read(entry);
	char rebuilt[512];

	assert_uint_in_range(parameter.kind, B24_OPTIONAL, B24_ONE_OF);
	snprintf(rebuilt, sizeof rebuilt, "%c%.*s%s%s", marks[parameter.kind],
		(int)parameter.name_length, parameter.name, parameter.kind == B24_ONE_OF ? "" : ":",
		parameter.types);
	assert_string_equal(rebuilt, entry);
	assert_true(parameter.name_length > 0);
	for (size_t i = 0; i < parameter.name_length; i++) {
		char c = parameter.name[i];

		assert_true(isalnum((unsigned char)c) || c == '_' || c == '*' ||
					(c == '|' && parameter.kind == B24_ONE_OF));
	}
}

static bool has_parameter(const b24_method *method, const char *name, size_t length)
{
	const char *entry = b24_method_text(method->parameters);

	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter = b24_parameter_read(entry);

		if (parameter.kind != B24_ONE_OF && parameter.name_length == length &&
			memcmp(parameter.name, name, length) == 0) {
			return true;
		}
	}
	return false;
}

/* Each of its names is a parameter, too, and there is something to choose. */
static void assert_group_is_sound(const b24_method *method, const b24_parameter *group)
{
	const char *end = group->name + group->name_length;
	size_t count = 0;

	for (const char *name = group->name; name < end; count++) {
		size_t length = strcspn(name, "|");

		assert_true(has_parameter(method, name, length));
		name += length + 1;
	}
	assert_true(count > 1);
}

static void assert_parameters_are_sound(const b24_method *method)
{
	const char *entry = b24_method_text(method->parameters);
	bool in_groups = false;

	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter = b24_parameter_read(entry);

		assert_entry_is_rebuilt(entry);
		if (parameter.kind == B24_ONE_OF) {
			assert_group_is_sound(method, &parameter);
			in_groups = true;
		} else {
			assert_false(in_groups); /* groups come last */
		}
	}
}

static void entries_of_all_methods_are_rebuilt(void **state)
{
	(void)state;
	for_each(assert_parameters_are_sound);
}

/* --- The other columns. ------------------------------------------------------------------------
 */

static void assert_lists_end(const b24_method *method)
{
	const uint32_t lists[] = {method->parameters, method->scopes, method->successors};

	for (size_t i = 0; i < COUNT_OF(lists); i++) {
		assert_uint_in_range(lists[i], 0, sizeof b24_text_pool - 1);
		assert_uint_in_range(length_of_list(lists[i]), 1, 60);
	}
}

static void lists_end(void **state)
{
	(void)state;
	for_each(assert_lists_end);
	assert_string_equal(b24_method_text(0), "");
	assert_int_equal(length_of_list(0), 1);
}

/* A text begins where another has ended. */
static void assert_is_whole(uint32_t offset)
{
	assert_true(offset < sizeof b24_text_pool);
	assert_true(offset == 0 || b24_method_text(offset)[-1] == '\0');
}

static void assert_texts_are_sound(const b24_method *method)
{
	const uint32_t texts[] = {method->name, method->parameters, method->scopes, method->page,
		method->successors, method->paging, method->list_key, method->id_field, method->php_name};
	const char *page = b24_method_text(method->page);

	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		assert_is_whole(texts[i]);
	}
	assert_true(strlen(page) > 3 && strcmp(page + strlen(page) - 3, ".md") == 0);
	assert_non_null(strstr(b24_method_text(method->php_name), "::"));
	assert_true(strlen(name_of(method)) > 0);
}

static void texts_are_sound(void **state)
{
	(void)state;
	for_each(assert_texts_are_sound);
}

static void assert_flags_are_sane(const b24_method *method)
{
	const unsigned all =
		B24_READ_ONLY | B24_DEPRECATED | B24_APP_ONLY | B24_ORDERED | B24_LIST | B24_FILE_REPLY;
	bool list = (method->flags & B24_LIST) != 0;

	assert_int_equal(method->flags & ~all, 0);
	assert_uint_in_range(method->version, 2, 3);
	/* A list is paged somehow; only a list has rows by whose ids one may read on. */
	assert_true(!list || method->paging != 0);
	assert_true(list || (method->list_key == 0 && method->id_field == 0));
	assert_true((method->flags & B24_DEPRECATED) != 0 || method->successors == 0);
	assert_true((method->flags & B24_FILE_REPLY) == 0 || (method->flags & B24_READ_ONLY) != 0);
	assert_true((method->flags & B24_ORDERED) == 0 || method->parameters != 0);
}

/* A list says how many rows a page has; names are whole texts. */
static void assert_pages_are_sane(const b24_method *method)
{
	const b24_pages *pages = b24_method_pages(method);
	const uint32_t texts[] = {pages->at, pages->limit, pages->next, pages->more, pages->total,
		pages->id, pages->order, pages->kind, pages->alone, pages->other};
	bool is_list = (method->flags & B24_LIST) != 0;

	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		assert_is_whole(texts[i]);
	}
	assert_int_equal(pages->rows > 0, is_list);
	assert_true(pages->sure <= pages->rows && (pages->sure > 0) == is_list);
	assert_true(pages->at != 0 || pages->limit != 0 || !is_list);
	/* Ids run where rows are read on from ids, and only the portal can say what token comes next.
	 */
	assert_true(
		pages->runs == B24_RUNS_ANY || strcmp(b24_method_text(method->paging), "last-id") == 0);
	assert_int_equal((pages->flags & B24_PAGES_TAKES) != 0,
		strcmp(b24_method_text(method->paging), "next") == 0);
	/* What takes rows away does not only read. */
	assert_true((pages->flags & B24_PAGES_TAKES) == 0 || (method->flags & B24_READ_ONLY) == 0);
}

static void pages_are_sane(void **state)
{
	(void)state;
	for_each(assert_pages_are_sane);
}

static void pages_are_those_of_the_method(void **state)
{
	const b24_method *method = b24_method_find("task.elapseditem.getlist", 24, 2);
	const b24_pages *pages = b24_method_pages(method);

	(void)state;
	assert_string_equal(b24_method_text(pages->at), "PARAMS.NAV_PARAMS.iNumPage");
	assert_string_equal(b24_method_text(pages->limit), "PARAMS.NAV_PARAMS.nPageSize");
	assert_string_equal(b24_method_text(pages->total), "total");
	assert_int_equal(pages->rows, 50);
	pages = b24_method_pages(b24_method_find("disk.file.search", 16, 2));
	assert_int_equal(pages->last, 1000);
	pages = b24_method_pages(b24_method_find("crm.deal.get", 12, 2));
	assert_int_equal(pages->rows, 0);
}

static void flags_are_sane(void **state)
{
	(void)state;
	for_each(assert_flags_are_sane);
}

/* What is taken for a read is sent twice when a connection was lost. */
static void assert_no_read_that_writes(const b24_method *method)
{
	static const char *const writes[] = {".add", ".update", ".delete", ".set", ".remove",
		".register", ".unregister", ".send", ".start", ".bind", ".unbind", ".import", ".create",
		".upload", ".install", ".finish", ".answer", ".move", ".copy", ".rename"};
	const char *end = name_of(method) + method->name_length;

	for (size_t i = 0; i < COUNT_OF(writes) && (method->flags & B24_READ_ONLY) != 0; i++) {
		size_t length = strlen(writes[i]);

		assert_false(length < method->name_length && strcasecmp(end - length, writes[i]) == 0);
	}
}

static void no_method_reads_that_has_the_name_of_a_write(void **state)
{
	(void)state;
	for_each(assert_no_read_that_writes);
	assert_false(b24_method_at(B24_BATCH)->flags & B24_READ_ONLY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_name_is_found_in_any_letter_case),
		cmocka_unit_test(name_ends_where_its_length_says),
		cmocka_unit_test(prefix_of_a_name_is_another_or_none),
		cmocka_unit_test(longer_than_a_name_is_another_or_none),
		cmocka_unit_test(unknown_names_are_not_found),
		cmocka_unit_test(two_versions_of_a_name_know_each_other),
		cmocka_unit_test(only_few_names_are_in_both_versions),
		cmocka_unit_test(ids_are_positions),
		cmocka_unit_test(table_is_sorted_by_name_and_version),
		cmocka_unit_test(entries_are_taken_apart),
		cmocka_unit_test(entries_of_all_methods_are_rebuilt),
		cmocka_unit_test(lists_end),
		cmocka_unit_test(texts_are_sound),
		cmocka_unit_test(flags_are_sane),
		cmocka_unit_test(pages_are_sane),
		cmocka_unit_test(pages_are_those_of_the_method),
		cmocka_unit_test(no_method_reads_that_has_the_name_of_a_write),
	};

	return cmocka_run_group_tests_name("methods", tests, NULL, NULL);
}
