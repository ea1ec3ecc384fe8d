/* SPDX-License-Identifier: MIT */
/* The scan of a JSON text: its verdict, and what it notes about a valid one. */
#include "core/json/scan.h"
#include "json_corpus.h"
#include "json_reference.h"
#include "support.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

/* Fails with the text when the core and the reference do not agree about it. */
static void assert_agreed(const char *text, size_t length, size_t max_depth)
{
	const char *difference = json_disagreement(text, length, max_depth);

	if (difference != NULL) {
		fail_msg("%s in: %.*s", difference, (int)length, text);
	}
}

static b24_json_status scan_at(const char *text, size_t length, size_t max_depth, size_t offset)
{
	padded_text padded = padded_text_new(text, length, offset);
	b24_json_scan scan;
	b24_json_status status;

	b24_json_scan_init(&scan, &b24_host_posix);
	status = b24_json_scan_run(&scan, padded.text, length, max_depth, NULL, NULL);
	b24_json_scan_free(&scan);
	padded_text_free(&padded);
	return status;
}

static b24_json_status scan(const char *text, size_t length)
{
	return scan_at(text, length, JSON_CORPUS_DEPTH, 0);
}

/* --- The corpus. -------------------------------------------------------------------------------
 */

static void group_is_judged_alike(void **state)
{
	const json_group *group = *state;

	for (size_t i = 0; i < group->count; i++) {
		const json_text *text = &group->texts[i];
		b24_json_status status = scan(text->text, text->length);

		if (status != group->status) {
			fail_msg("%s (%zu): %s", group->name, i, b24_json_status_text(status));
		}
		assert_agreed(text->text, text->length, JSON_CORPUS_DEPTH);
	}
}

static void corpus_has_hundreds_of_documents(void **state)
{
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < json_group_count; i++) {
		count += json_groups[i].count;
	}
	assert_true(count >= 400);
}

/* Space around a document and an array around a value change no verdict on what is malformed. */
static void corpus_is_judged_alike_within_other_text(void **state)
{
	static const char *const around[][2] = {{" \t\r\n", " \t\r\n"}, {"[", "]"}, {"[1,", ",1]"},
		{"{\"key\":", "}"}, {"[\"0123456789abcdef\",{\"k\": ", " } ]"}};
	char whole[256];

	(void)state;
	for (size_t g = 0; g < json_group_count; g++) {
		for (size_t i = 0; i < json_groups[g].count; i++) {
			const json_text *text = &json_groups[g].texts[i];

			for (size_t a = 0; a < COUNT_OF(around); a++) {
				size_t before = strlen(around[a][0]), after = strlen(around[a][1]);

				memcpy(whole, around[a][0], before);
				memcpy(whole + before, text->text, text->length);
				memcpy(whole + before + text->length, around[a][1], after);
				assert_agreed(whole, before + text->length + after, JSON_CORPUS_DEPTH);
			}
		}
	}
}

/* Every beginning of every document, and every document with one byte replaced. */
static void corpus_is_judged_alike_when_damaged(void **state)
{
	static const char bytes[] = {'\0', '"', '\\', ',', ':', '[', ']', '{', '}', '0', '-', '\x80'};
	char damaged[128];

	(void)state;
	for (size_t g = 0; g < json_group_count; g++) {
		for (size_t i = 0; i < json_groups[g].count; i++) {
			const json_text *text = &json_groups[g].texts[i];

			for (size_t at = 0; at < text->length; at++) {
				assert_agreed(text->text, at, JSON_CORPUS_DEPTH);
				memcpy(damaged, text->text, text->length);
				damaged[at] = bytes[(at + i) % sizeof bytes];
				assert_agreed(damaged, text->length, JSON_CORPUS_DEPTH);
			}
		}
	}
}

/* Rows whose keys have the lengths at which the expected key is compared in one step or in several:
 * one of them with one byte replaced, or with everything left out from there to the row's end. */
static void rows_are_judged_alike_when_damaged(void **state)
{
	static const char row[] =
		"{\"ID\":\"7\",\"k\":null,\"UF_CRM_16000\":\"\",\"UF_CRM_160001\":-1.5,"
		"\"UF_CRM_1600012\":[1,{\"ID\":\"7\"}],\"UF_CRM_16000123\": true,"
		"\"UF_CRM_1600012345678901234567890\":{\"k\":{}} ,\"\":\"\\u0416\"}";
	static const char bytes[] = {'\0', '"', '\\', ',', ':', ']', '{', '}', '8', ' ', 'l', '\xD0'};
	const size_t length = sizeof row - 1;
	char text[3 * sizeof row + 8];

	(void)state;
	for (size_t at = 0; at < length; at++) {
		for (size_t i = 0; i < sizeof bytes; i++) {
			size_t size = (size_t)sprintf(text, "[%s,%s,%s]", row, row, row);

			text[1 + length + 1 + at] = bytes[i];
			assert_agreed(text, size, JSON_CORPUS_DEPTH);
			text[1 + length + 1 + at] = row[at];
			text[1 + at] = bytes[i];
			assert_agreed(text, size, JSON_CORPUS_DEPTH);
			size = (size_t)sprintf(text, "[%s,%.*s}]", row, (int)at, row);
			assert_agreed(text, size, JSON_CORPUS_DEPTH);
		}
	}
}

/* A key with white space behind it is not expected in the next row, but the keys behind it may be.
 */
static void rows_are_judged_alike_with_spaces_anywhere(void **state)
{
	static const char *const spaces[] = {"", " ", "\n\t", "                  "};
	char text[512];

	(void)state;
	for (unsigned i = 0; i < 4 * 4 * 4 * 4; i++) {
		const char *a = spaces[i % 4], *b = spaces[i / 4 % 4], *c = spaces[i / 16 % 4],
				   *d = spaces[i / 64];
		int length = sprintf(text,
			"[{\"ID\"%s:%s1,%s\"UF_CRM_1600012345\"%s:2,\"z\":3},"
			"{\"ID\":1,\"UF_CRM_1600012345\":2,\"z\":3},{\"ID\"%s:1,%s\"UF_CRM_1600012345\":2}]",
			a, b, c, d, d, a);

		assert_agreed(text, (size_t)length, JSON_CORPUS_DEPTH);
	}
}

/* --- Depth. ------------------------------------------------------------------------------------
 */

static void nest(char *to, size_t depth, const char *open, const char *close)
{
	for (size_t i = 0; i < depth; i++) {
		memcpy(to + i * strlen(open), open, strlen(open));
	}
	to += depth * strlen(open);
	*to++ = '1';
	for (size_t i = 0; i < depth; i++) {
		memcpy(to + i * strlen(close), close, strlen(close));
	}
}

static void depth_is_limited_exactly(void **state)
{
	static const char *const kinds[][2] = {{"[", "]"}, {"{\"a\":", "}"}, {"[[],", "]"}};
	char text[6 * 600 + 1];

	(void)state;
	for (size_t k = 0; k < COUNT_OF(kinds); k++) {
		for (size_t depth = 1; depth < 600; depth += depth < 20 || depth > 500 ? 1 : 61) {
			size_t length = depth * (strlen(kinds[k][0]) + strlen(kinds[k][1])) + 1;
			/* The third kind opens one more at its innermost level. */
			size_t needs = depth + (k == 2);

			nest(text, depth, kinds[k][0], kinds[k][1]);
			assert_int_equal(scan_at(text, length, needs, 0), B24_JSON_OK);
			assert_int_equal(scan_at(text, length, needs - 1, 0), B24_JSON_DEPTH);
			assert_int_equal(scan_at(text, length, SIZE_MAX, 0), B24_JSON_OK);
		}
	}
}

static void no_depth_allows_scalars_only(void **state)
{
	(void)state;
	assert_int_equal(scan_at(BYTES("17"), 0, 0), B24_JSON_OK);
	assert_int_equal(scan_at(BYTES("\"a\""), 0, 0), B24_JSON_OK);
	assert_int_equal(scan_at(BYTES("[]"), 0, 0), B24_JSON_DEPTH);
	assert_int_equal(scan_at(BYTES("{}"), 0, 0), B24_JSON_DEPTH);
}

static void siblings_do_not_add_up_to_depth(void **state)
{
	(void)state;
	assert_int_equal(scan_at(BYTES("[[],[],[[]],{},{\"a\":[]}]"), 3, 0), B24_JSON_OK);
	assert_int_equal(scan_at(BYTES("[[],[],[[]],{},{\"a\":[[]]}]"), 3, 0), B24_JSON_DEPTH);
}

static void a_hundred_thousand_levels_need_no_stack(void **state)
{
	enum { depth = 100000 };
	char *text = malloc(2 * depth + 1);

	(void)state;
	nest(text, depth, "[", "]");
	assert_int_equal(scan_at(text, 2 * depth + 1, depth, 0), B24_JSON_OK);
	free(text);
}

/* --- Bytes at every place of a wide load. ------------------------------------------------------
 */

static void specials_in_strings_are_seen_at_every_place(void **state)
{
	static const char *const specials[] = {"\"", "\\", "\\n", "\\u0041", "\\u00g1", "\x1F", "\x01",
		" ", "\x7F", "\xC3\xA9", "\xC3", "\xA9", "\xE2\x82\xAC", "\xE2\x82", "\xF0\x9F\x98\x80",
		"\xF0\x9F\x98", "\xED\xA0\x80", "\xFF", "\\ud83d\\ude00", "\\ud83d"};
	char text[128];

	(void)state;
	for (size_t s = 0; s < COUNT_OF(specials); s++) {
		for (size_t at = 0; at < 34; at++) {
			for (size_t behind = 0; behind < 18; behind += behind < 3 ? 1 : 7) {
				int length = snprintf(text, sizeof text, "\"%.*s%s%.*s\"", (int)at,
					"abcdefghijklmnopqrstuvwxyz0123456789", specials[s], (int)behind,
					"ABCDEFGHIJKLMNOPQRSTUVWXYZ");

				assert_agreed(text, (size_t)length, 1);
			}
		}
	}
}

static void alignment_changes_no_verdict(void **state)
{
	static const char fill[] = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
	static const char specials[] = {'a', '\x1F', '\0', '\x80', '\xC3', '\x7F', ' '};
	char text[64] = "\"";

	(void)state;
	for (size_t offset = 0; offset < 32; offset++) {
		for (size_t at = 0; at < 33; at++) {
			for (size_t s = 0; s < sizeof specials; s++) {
				memcpy(text + 1, fill, 40);
				text[1 + at] = specials[s];
				text[41] = '"';
				assert_int_equal(scan_at(text, 42, 1, offset), scan(text, 42));
			}
			assert_int_equal(scan_at(text, at + 1, 1, offset), B24_JSON_CONTROL_CHARACTER);
		}
	}
}

static void strings_of_every_length_are_measured(void **state)
{
	char text[160];

	(void)state;
	for (size_t length = 0; length < 150; length++) {
		memset(text, 'x', sizeof text);
		text[0] = text[length + 1] = '"';
		assert_agreed(text, length + 2, 1);
		assert_agreed(text, length + 1, 1);
	}
}

/* --- UTF-8, all of it. -------------------------------------------------------------------------
 */

/* One text in one place: hundreds of thousands of sequences are tried. */
typedef struct sequences {
	b24_json_scan scan;
	char text[16 + B24_BUFFER_PADDING];
	size_t tried;
} sequences;

static void try_sequence(sequences *s, const char *bytes, size_t length)
{
	uint32_t point;
	bool valid = true, control = false;
	b24_json_status status;

	s->text[0] = '"';
	memcpy(s->text + 1, bytes, length);
	memset(s->text + 1 + length, 0, B24_BUFFER_PADDING);
	s->text[1 + length] = '"';
	for (size_t at = 0, size; at < length && valid; at += size) {
		size = reference_code_point(bytes + at, bytes + length, &point);
		control = control || (size == 1 && (point < ' ' || point == '"' || point == '\\'));
		valid = size > 0;
	}
	if (!control) {
		status = b24_json_scan_run(&s->scan, s->text, length + 2, 1, NULL, NULL);
		assert_int_equal(status, valid ? B24_JSON_OK : B24_JSON_UTF8);
		s->tried++;
	}
}

static void try_tails(sequences *s, int lead, const unsigned char *tails, size_t count, bool four)
{
	for (int second = 0; second < 256; second++) {
		for (size_t third = 0; third < count; third++) {
			for (size_t fourth = 0; fourth < (four ? count : 1); fourth++) {
				char bytes[4] = {(char)lead, (char)second, (char)tails[third], (char)tails[fourth]};

				try_sequence(s, bytes, four ? 4 : 3);
			}
		}
	}
}

static void every_sequence_is_judged_as_the_standard_does(void **state)
{
	static const unsigned char tails[] = {0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0};
	sequences s = {.tried = 0};

	(void)state;
	b24_json_scan_init(&s.scan, &b24_host_posix);
	for (int first = 0; first < 256; first++) {
		char bytes[2] = {(char)first};

		try_sequence(&s, bytes, 1);
		for (int second = 0; second < 256; second++) {
			bytes[1] = (char)second;
			try_sequence(&s, bytes, 2);
		}
	}
	for (int lead = 0xE0; lead <= 0xEF; lead++) {
		try_tails(&s, lead, tails, COUNT_OF(tails), false);
	}
	for (int lead = 0xF0; lead <= 0xFF; lead++) {
		try_tails(&s, lead, tails, COUNT_OF(tails), true);
	}
	b24_json_scan_free(&s.scan);
	assert_true(s.tried > 300000);
}

static void sequences_cut_off_by_the_end_are_refused(void **state)
{
	static const char *const whole[] = {"\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"};
	char text[64];

	(void)state;
	for (size_t w = 0; w < COUNT_OF(whole); w++) {
		for (size_t cut = 1; cut < strlen(whole[w]); cut++) {
			for (size_t before = 0; before < 34; before++) {
				int length = snprintf(text, sizeof text, "\"%.*s%.*s", (int)before,
					"abcdefghijklmnopqrstuvwxyz0123456789", (int)cut, whole[w]);

				assert_int_equal(scan(text, (size_t)length), B24_JSON_UTF8);
			}
		}
	}
}

/* --- What is noted. ----------------------------------------------------------------------------
 */

static void elements_containers_and_bytes_are_counted_per_container(void **state)
{
	static const char json[] = "[[],{\"a\":[1,2,3],\"b\":{}},[[1],[2,3]],4]";
	static const b24_json_container containers[] = {{4, 7, 39, 0}, {0, 0, 2, 0}, {2, 2, 20, 0},
		{3, 0, 7, 0}, {0, 0, 2, 2}, {2, 2, 11, 0}, {1, 0, 3, 0}, {2, 0, 5, 0}};
	padded_text text = padded_text_new(BYTES(json), 0);
	b24_json_scan s;

	(void)state;
	b24_json_scan_init(&s, &b24_host_posix);
	assert_int_equal(b24_json_scan_run(&s, text.text, text.length, 9, NULL, NULL), B24_JSON_OK);
	assert_int_equal(s.count, COUNT_OF(containers));
	assert_memory_equal(s.containers, containers, sizeof containers);
	b24_json_scan_free(&s);
	padded_text_free(&text);
}

/* More containers, and more open at once, than the first blocks hold. */
static void counts_survive_growing(void **state)
{
	char *text = malloc(40000);
	size_t length = 0;

	(void)state;
	for (int i = 0; i < 3000; i++) {
		length += (size_t)sprintf(text + length, i == 0 ? "[[%d]" : ",[%d]", i);
	}
	memcpy(text + length, "]", 1);
	assert_agreed(text, length + 1, 2);
	length = 0;
	for (int i = 0; i < 300; i++) {
		length += (size_t)sprintf(text + length, "[%d,{\"a\":", i);
	}
	text[length++] = '0';
	for (int i = 0; i < 300; i++) {
		length += (size_t)sprintf(text + length, "},%d]", i);
	}
	assert_agreed(text, length, 600);
	free(text);
}

typedef struct member_list {
	const char *text;
	char seen[256];
	size_t length;
} member_list;

static void note_member(void *context, const b24_json_slice *key, const b24_json_slice *value)
{
	member_list *list = context;

	list->length += (size_t)snprintf(list->seen + list->length, sizeof list->seen - list->length,
		"%.*s=%.*s/%d@%u;", (int)key->length, key->text, (int)value->length, value->text,
		(int)value->type, value->container);
}

static const char *members_of(member_list *list, const char *json)
{
	padded_text text = padded_text_new(json, strlen(json), 0);
	b24_json_scan s;

	*list = (member_list){.text = text.text};
	b24_json_scan_init(&s, &b24_host_posix);
	assert_int_equal(
		b24_json_scan_run(&s, text.text, text.length, 9, note_member, list), B24_JSON_OK);
	b24_json_scan_free(&s);
	padded_text_free(&text);
	return list->seen;
}

static void members_come_with_slice_type_and_container(void **state)
{
	member_list list;

	(void)state;
	assert_string_equal(
		members_of(
			&list, " { \"a\" : [ 1 , {} ] , \"b\":\"x\\\"\" ,\"c\":{\"d\":[]}, \"e\" :-1.5e3 } "),
		"\"a\"=[ 1 , {} ]/6@1;\"b\"=\"x\\\"\"/5@3;\"c\"={\"d\":[]}/7@3;\"e\"=-1.5e3/4@5;");
	assert_string_equal(members_of(&list, "{\"n\":null,\"t\":true,\"f\":false,\"\":0}"),
		"\"n\"=null/1@1;\"t\"=true/3@1;\"f\"=false/2@1;\"\"=0/4@1;");
}

static void repeated_members_come_in_order(void **state)
{
	member_list list;

	(void)state;
	assert_string_equal(
		members_of(&list, "{\"a\":1,\"a\":[],\"a\":2}"), "\"a\"=1/4@1;\"a\"=[]/6@1;\"a\"=2/4@2;");
}

/* Keys that rows at any depth have made familiar are members of the document all the same. */
static void members_are_told_behind_rows_with_the_same_keys(void **state)
{
	char json[512], nested[256];
	member_list list;

	(void)state;
	for (int depth = 1; depth < 8; depth++) {
		memset(nested, '[', (size_t)depth);
		strcpy(nested + depth, "{\"x\":1,\"b\":2,\"c\":3},{\"x\":1,\"b\":2,\"c\":3}");
		for (int i = 0; i < depth; i++) {
			strcat(nested, "]");
		}
		sprintf(json, "{\"a\":%s,\"b\":2,\"c\":3}", nested);
		members_of(&list, json);
		assert_non_null(strstr(list.seen, ";\"b\"=2/4@"));
		assert_non_null(strstr(list.seen, ";\"c\"=3/4@"));
	}
}

static void other_documents_have_no_members(void **state)
{
	static const char *const others[] = {
		"{}", "[]", "[{\"a\":1}]", "[[{\"a\":{\"b\":1}}]]", "\"a\"", "17", "null"};
	member_list list;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(others); i++) {
		assert_string_equal(members_of(&list, others[i]), "");
	}
}

static void root_is_the_document_without_the_space(void **state)
{
	padded_text text = padded_text_new(BYTES(" \n[1, 2]\t "), 0);
	b24_json_scan s;

	(void)state;
	b24_json_scan_init(&s, &b24_host_posix);
	assert_int_equal(b24_json_scan_run(&s, text.text, text.length, 9, NULL, NULL), B24_JSON_OK);
	assert_ptr_equal(s.root.text, text.text + 2);
	assert_int_equal(s.root.length, 6);
	assert_int_equal(s.root.type, B24_JSON_ARRAY);
	assert_int_equal(s.root.container, 0);
	b24_json_scan_free(&s);
	padded_text_free(&text);
}

static void error_is_where_the_text_goes_wrong(void **state)
{
	static const struct {
		const char *text;
		size_t offset;
	} cases[] = {{"", 0}, {"  ", 2}, {"[1,]", 3}, {"{\"a\" 1}", 5}, {"[1 2]", 3}, {"[tru]", 1},
		{"\"ab\x01\"", 3}, {"\"ab\\x\"", 3}, {"[\"\xC3\"]", 2}, {"[] x", 3}, {"01", 1}, {"-x", 1},
		{"[\"\\ud800\"]", 2}, {"[[[", 3}};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		padded_text text = padded_text_new(cases[i].text, strlen(cases[i].text), 0);
		b24_json_scan s;

		b24_json_scan_init(&s, &b24_host_posix);
		assert_int_not_equal(
			b24_json_scan_run(&s, text.text, text.length, 9, NULL, NULL), B24_JSON_OK);
		assert_int_equal(s.error_offset, cases[i].offset);
		b24_json_scan_free(&s);
		padded_text_free(&text);
	}
}

static void scan_may_be_run_again(void **state)
{
	static const char *const texts[] = {"[[1],[2],[3]]", "{\"a\":", "17", "[[[[", "{\"a\":[1,2]}"};
	static const size_t containers[] = {4, 1, 0, 4, 2};
	b24_json_scan s;

	(void)state;
	b24_json_scan_init(&s, &b24_host_posix);
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		padded_text text = padded_text_new(texts[i], strlen(texts[i]), 0);

		b24_json_scan_run(&s, text.text, text.length, 9, NULL, NULL);
		assert_int_equal(s.count, containers[i]);
		padded_text_free(&text);
	}
	assert_int_equal(s.containers[0].count, 1);
	assert_int_equal(s.containers[1].count, 2);
	b24_json_scan_free(&s);
}

/* --- The rest. ---------------------------------------------------------------------------------
 */

static void key_is_compared_as_a_whole(void **state)
{
	b24_json_slice key = {.text = "\"result\"", .length = 8, .type = B24_JSON_STRING};

	(void)state;
	assert_true(b24_json_key_is(&key, "result"));
	assert_false(b24_json_key_is(&key, "resul"));
	assert_false(b24_json_key_is(&key, "results"));
	assert_false(b24_json_key_is(&key, "resulT"));
	assert_false(b24_json_key_is(&key, ""));
}

static void every_status_has_a_text(void **state)
{
	(void)state;
	for (int i = B24_JSON_OK; i <= B24_JSON_MEMORY; i++) {
		assert_string_not_equal(b24_json_status_text((b24_json_status)i), "unknown");
	}
	assert_string_equal(b24_json_status_text((b24_json_status)99), "unknown");
}

static b24_error_kind try_scan(test_host *host, void *context)
{
	padded_text *text = context;
	b24_json_scan s;
	b24_json_status status;

	b24_json_scan_init(&s, &host->host);
	status = b24_json_scan_run(&s, text->text, text->length, SIZE_MAX, NULL, NULL);
	/* A scan that found no memory is good for the next run. */
	if (status == B24_JSON_MEMORY && !host->fail_after) {
		assert_int_equal(
			b24_json_scan_run(&s, text->text, text->length, SIZE_MAX, NULL, NULL), B24_JSON_OK);
	}
	b24_json_scan_free(&s);
	return status == B24_JSON_OK ? B24_OK : B24_ERROR_MEMORY;
}

static void scan_survives_without_memory(void **state)
{
	char nested[801];
	padded_text text;

	(void)state;
	nest(nested, 400, "[", "]");
	text = padded_text_new(nested, sizeof nested, 0);
	sweep_out_of_memory(try_scan, &text);
	padded_text_free(&text);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(corpus_has_hundreds_of_documents),
	cmocka_unit_test(corpus_is_judged_alike_within_other_text),
	cmocka_unit_test(corpus_is_judged_alike_when_damaged),
	cmocka_unit_test(rows_are_judged_alike_when_damaged),
	cmocka_unit_test(rows_are_judged_alike_with_spaces_anywhere),
	cmocka_unit_test(depth_is_limited_exactly),
	cmocka_unit_test(no_depth_allows_scalars_only),
	cmocka_unit_test(siblings_do_not_add_up_to_depth),
	cmocka_unit_test(a_hundred_thousand_levels_need_no_stack),
	cmocka_unit_test(specials_in_strings_are_seen_at_every_place),
	cmocka_unit_test(alignment_changes_no_verdict),
	cmocka_unit_test(strings_of_every_length_are_measured),
	cmocka_unit_test(every_sequence_is_judged_as_the_standard_does),
	cmocka_unit_test(sequences_cut_off_by_the_end_are_refused),
	cmocka_unit_test(elements_containers_and_bytes_are_counted_per_container),
	cmocka_unit_test(counts_survive_growing),
	cmocka_unit_test(members_come_with_slice_type_and_container),
	cmocka_unit_test(repeated_members_come_in_order),
	cmocka_unit_test(members_are_told_behind_rows_with_the_same_keys),
	cmocka_unit_test(other_documents_have_no_members),
	cmocka_unit_test(root_is_the_document_without_the_space),
	cmocka_unit_test(error_is_where_the_text_goes_wrong),
	cmocka_unit_test(scan_may_be_run_again),
	cmocka_unit_test(key_is_compared_as_a_whole),
	cmocka_unit_test(every_status_has_a_text),
	cmocka_unit_test(scan_survives_without_memory),
};

/* Each group of the corpus is a test of its own, under its own name. */
int main(void)
{
	struct CMUnitTest all[COUNT_OF(tests) + 32] = {{0}};
	size_t count = 0;

	for (size_t i = 0; i < json_group_count && i < 32; i++) {
		all[count++] = (struct CMUnitTest){json_groups[i].name, group_is_judged_alike, NULL, NULL,
			(void *)(uintptr_t)&json_groups[i]};
	}
	memcpy(all + count, tests, sizeof tests);
	return _cmocka_run_group_tests("JSON scan", all, count + COUNT_OF(tests), NULL, NULL);
}
