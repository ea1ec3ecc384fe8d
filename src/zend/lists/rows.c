/* SPDX-License-Identifier: MIT */
#include "zend/lists/rows.h"

#include "core/json/walk.h"

/* --- Values in a reply. --- */

bool php_b24_list_read_integer(const b24_json_slice *slice, int64_t *number)
{
	const char *at = slice->text, *end;
	bool negative;
	uint64_t value = 0;

	if (slice->type != B24_JSON_NUMBER && slice->type != B24_JSON_STRING) {
		return false;
	}
	end = at + slice->length;
	if (slice->type == B24_JSON_STRING) {
		at++;
		end--;
	}
	negative = at < end && *at == '-';
	at += negative;
	if (at == end || end - at > 18) {
		return false;
	}
	for (; at < end; at++) {
		if (*at < '0' || *at > '9') {
			return false;
		}
		value = value * 10 + (uint64_t)(*at - '0');
	}
	*number = negative ? -(int64_t)value : (int64_t)value;
	return true;
}

static bool is_text(const b24_json_slice *key, const zend_string *text)
{
	return key->length == ZSTR_LEN(text) + 2 &&
		   memcmp(key->text + 1, ZSTR_VAL(text), ZSTR_LEN(text)) == 0;
}

static bool is_text_in_any_case(const b24_json_slice *key, const zend_string *text)
{
	return key->length == ZSTR_LEN(text) + 2 &&
		   strncasecmp(key->text + 1, ZSTR_VAL(text), ZSTR_LEN(text)) == 0;
}

/* --- The id of a row. --- */

static b24_json_slice find_member(const b24_json_slice *row, const zend_string *name)
{
	b24_json_walk walk;

	b24_json_walk_begin(&walk, row);
	while (b24_json_walk_next(&walk)) {
		if (is_text(&walk.key, name)) {
			return walk.value;
		}
	}
	return (b24_json_slice){0};
}

/* Rows may spell the id in another way than filters do: `id` and `ID`. */
static void find_id_key(php_b24_list *list, const b24_json_slice *row)
{
	b24_json_slice found = {0};
	b24_json_walk walk;

	b24_json_walk_begin(&walk, row);
	while (b24_json_walk_next(&walk)) {
		if (is_text(&walk.key, list->id_field)) {
			found = walk.key;
			break;
		}
		if (found.text == NULL && is_text_in_any_case(&walk.key, list->id_field)) {
			found = walk.key;
		}
	}
	if (found.text != NULL) {
		list->id_key = zend_string_init(found.text + 1, found.length - 2, false);
	}
}

bool php_b24_list_read_id(php_b24_list *list, const b24_json_slice *row, int64_t *id)
{
	b24_json_slice value = *row;

	if (row->type == B24_JSON_OBJECT) {
		if (list->id_key == NULL) {
			find_id_key(list, row);
		}
		if (list->id_key == NULL) {
			return false;
		}
		value = find_member(row, list->id_key);
	} else if (row->type != B24_JSON_NUMBER) { /* a row may be nothing but its id */
		return false;
	}
	if (!php_b24_list_read_integer(&value, id)) {
		return false;
	}
	*id = php_b24_list_reverse_id(list, *id);
	return true;
}

/* --- Pages. --- */

/* Whether the object is rows under their ids, and not something that holds rows. */
static bool are_rows(const php_b24_list *list, const b24_json_slice *rows)
{
	b24_json_walk walk;

	if (!list->page_known) {
		return true;
	}
	b24_json_walk_begin(&walk, rows);
	while (b24_json_walk_next(&walk)) {
		if (walk.value.type != B24_JSON_OBJECT) {
			return false;
		}
	}
	return true;
}

b24_json_slice php_b24_list_find_rows(const php_b24_list *list, const b24_json_slice *result)
{
	b24_json_slice rows = {0};

	/* An empty object is shown as a list, and batches may leave the key out. */
	if (result->type == B24_JSON_ARRAY) {
		return *result;
	}
	if (result->type != B24_JSON_OBJECT) {
		return rows;
	}
	rows = ZSTR_LEN(list->list_key) == 0 ? *result : find_member(result, list->list_key);
	return rows.type == B24_JSON_ARRAY || (rows.type == B24_JSON_OBJECT && are_rows(list, &rows))
			   ? rows
			   : (b24_json_slice){0};
}

static php_b24_list_row *add_row(php_b24_list_request *request)
{
	if (request->count == request->capacity) {
		request->capacity = request->capacity == 0 ? PHP_B24_LIST_PAGE : 2 * request->capacity;
		request->rows = safe_erealloc(request->rows, request->capacity, sizeof *request->rows, 0);
	}
	return &request->rows[request->count++];
}

php_b24_list_verdict php_b24_list_add_page(php_b24_list *list, php_b24_list_request *request,
	const b24_json_slice *result, bool ascending, int64_t after, int64_t upto, int64_t *culprit)
{
	b24_json_slice rows = php_b24_list_find_rows(list, result);
	size_t before = request->count;
	bool any = false;
	b24_json_walk walk;

	if (rows.type == B24_JSON_NONE) {
		return PHP_B24_PAGE_MISSING;
	}
	b24_json_walk_begin(&walk, &rows);
	while (b24_json_walk_next(&walk)) {
		int64_t id = PHP_B24_LIST_LOWEST;
		bool identified = list->id_field != NULL && php_b24_list_read_id(list, &walk.value, &id);

		if (ascending && !identified) {
			request->count = before;
			return PHP_B24_PAGE_NO_ID;
		}
		if (ascending && (id <= after || id > upto)) {
			request->count = before;
			*culprit = id;
			return PHP_B24_PAGE_WRONG;
		}
		after = id;
		*add_row(request) = (php_b24_list_row){
			.slice = walk.value, .id = id, .begins_page = !any, .hashed = !identified};
		any = true;
	}
	return PHP_B24_PAGE_GOOD;
}
