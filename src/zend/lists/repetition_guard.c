/* SPDX-License-Identifier: MIT */
#include "zend/lists/repetition_guard.h"

#include "zend/lists/rows.h"

#include "zend/engine/exception.h"

#include "core/json/walk.h"

/* Lists that are not read by keys cannot see where rows have moved to. What shows is that something
 * comes twice: a row, told by its id or, where none is known, by all of it; a whole page; a cursor.
 * Ids are compared with the rows of at least so many before them, whole rows with the page before.
 */
#define RECENT 128

void php_b24_list_guard_begin(php_b24_list *list)
{
	for (int i = 0; i < 2; i++) {
		list->recent_rows[i] = zend_new_array(RECENT);
	}
	list->seen_pages = zend_new_array(8);
}

void php_b24_list_guard_free(php_b24_list *list)
{
	for (int i = 0; i < 2; i++) {
		if (list->recent_rows[i] != NULL) {
			zend_array_release(list->recent_rows[i]);
			list->recent_rows[i] = NULL;
		}
	}
	if (list->seen_pages != NULL) {
		zend_array_release(list->seen_pages);
		list->seen_pages = NULL;
	}
}

/* --- Hashes. --- */

static uint64_t mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
	return hash ^ (hash >> 29);
}

static uint64_t hash_text(const char *text, size_t length)
{
	uint64_t hash = mix(0, length), word;

	for (; length >= sizeof word; text += sizeof word, length -= sizeof word) {
		memcpy(&word, text, sizeof word);
		hash = mix(hash, word);
	}
	word = 0;
	memcpy(&word, text, length);
	return mix(mix(hash, word), 1);
}

/* False: it was in the set. */
static bool note(HashTable *set, uint64_t hash)
{
	zval nothing;

	ZVAL_NULL(&nothing);
	return zend_hash_index_add(set, (zend_ulong)hash, &nothing) != NULL;
}

/* --- Rows. --- */

static void begin_page(php_b24_list *list, const php_b24_list_row *row)
{
	HashTable *former = list->recent_rows[1];

	if (row->hashed || zend_hash_num_elements(list->recent_rows[0]) >= RECENT) {
		zend_hash_clean(former);
		list->recent_rows[1] = list->recent_rows[0];
		list->recent_rows[0] = former;
	}
}

static bool throw_repeated(const php_b24_list *list, const php_b24_list_row *row)
{
	if (row->hashed) {
		php_b24_throw_list_changed(ZSTR_VAL(list->method),
			"a row came again, the same in all fields: rows were added or moved while the list was "
			"read");
	} else {
		php_b24_throw_list_changed(ZSTR_VAL(list->method),
			"row %" PRId64 " came twice: rows were added or moved while the list was read by "
			"offsets",
			row->id);
	}
	return false;
}

/* Rows may be alike where they are not told apart by an id. */
static bool has_id(const php_b24_list_row *row)
{
	b24_json_walk walk;

	b24_json_walk_begin(&walk, &row->slice);
	while (b24_json_walk_next(&walk)) {
		if (walk.key.length == strlen("\"id\"") &&
			strncasecmp(walk.key.text, "\"id\"", walk.key.length) == 0) {
			return true;
		}
	}
	return false;
}

bool php_b24_list_guard(php_b24_list *list, const php_b24_list_row *row)
{
	if (list->recent_rows[0] == NULL || row->id == PHP_B24_LIST_LOWEST) {
		return true;
	}
	if (row->begins_page) {
		begin_page(list, row);
	}
	if (zend_hash_index_exists(list->recent_rows[1], (zend_ulong)row->id)) {
		return throw_repeated(list, row);
	}
	/* Rows without an id may be alike within a page. */
	return note(list->recent_rows[0], (uint64_t)row->id) || (row->hashed && !has_id(row)) ||
		   throw_repeated(list, row);
}

/* --- Pages. --- */

/* A page of a single row proves nothing: it may be another row that looks the same. */
static bool is_new_page(php_b24_list *list, const php_b24_list_request *request, size_t before)
{
	uint64_t hash = request->count - before;

	for (size_t i = before; i < request->count; i++) {
		hash = mix(hash, (uint64_t)request->rows[i].id);
	}
	return request->count - before < 2 || note(list->seen_pages, hash);
}

static void hash_rows(php_b24_list_request *request, size_t before)
{
	for (size_t i = before; i < request->count; i++) {
		php_b24_list_row *row = &request->rows[i];

		if (row->hashed) {
			row->id = (int64_t)hash_text(row->slice.text, row->slice.length);
		}
	}
}

bool php_b24_list_add_any_page(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *result)
{
	size_t before = request->count;
	int64_t unused;

	if (php_b24_list_add_page(list, request, result, false, 0, 0, &unused) != PHP_B24_PAGE_GOOD) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return false;
	}
	if (list->seen_pages == NULL) {
		return true;
	}
	hash_rows(request, before);
	if (!is_new_page(list, request, before)) {
		request->count = before;
		request->fault = PHP_B24_LIST_PAGE_AGAIN;
		return false;
	}
	return true;
}

bool php_b24_list_is_new_cursor(php_b24_list *list, const b24_json_slice *cursor)
{
	if (list->seen_pages == NULL) {
		list->seen_pages = zend_new_array(8);
	}
	return note(list->seen_pages, mix(hash_text(cursor->text, cursor->length), 2));
}
