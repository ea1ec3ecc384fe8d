/* SPDX-License-Identifier: MIT */
#include "zend/lists/documented_page.h"

#include "zend/lists/rows.h"

#include "core/json/walk.h"

b24_json_slice php_b24_list_reply_member(const php_b24_list_request *request, uint32_t path)
{
	const b24_envelope *envelope = &request->call.core->envelope;
	const char *name = b24_method_text(path);

	if (strcmp(name, "next") == 0) {
		return envelope->next;
	}
	if (strcmp(name, "total") == 0) {
		return envelope->total;
	}
	if (strncmp(name, "result.", strlen("result.")) == 0 &&
		envelope->result.type == B24_JSON_OBJECT) {
		return b24_json_member_of(&envelope->result, name + strlen("result."));
	}
	return (b24_json_slice){0};
}

bool php_b24_list_is_said_last(
	const php_b24_list *list, const php_b24_list_request *request, size_t rows)
{
	b24_json_slice more = php_b24_list_reply_member(request, list->pages->more);

	if (more.type == B24_JSON_TRUE || more.type == B24_JSON_FALSE) {
		return more.type == B24_JSON_FALSE;
	}
	return (zend_long)rows < php_b24_list_sure_rows(list);
}

bool php_b24_list_read_total(
	php_b24_list *list, const php_b24_list_request *request, int64_t *total)
{
	b24_json_slice slice = php_b24_list_reply_member(request, list->pages->total);

	return php_b24_list_read_integer(&slice, total) && *total >= 0;
}

bool php_b24_list_note_total(php_b24_list *list, php_b24_list_request *request)
{
	int64_t total;

	if (!php_b24_list_read_total(list, request, &total)) {
		return true;
	}
	if (list->total >= 0 && list->total != total && list->guarded) {
		request->fault = PHP_B24_LIST_TOTAL_CHANGED;
		request->fault_number = total;
		return false;
	}
	list->total = total;
	return true;
}

void php_b24_list_keep_row(zend_string **kept, const b24_json_slice *row)
{
	if (*kept != NULL) {
		zend_string_release(*kept);
	}
	*kept = zend_string_init(row->text, row->length, false);
}

void php_b24_list_drop_seen(php_b24_list *list, php_b24_list_request *request)
{
	const char *field = b24_method_text(list->pages->id);
	size_t kept = 0;

	for (size_t i = 0; i < request->count; i++) {
		b24_json_slice id = b24_json_member_of(&request->rows[i].slice, field);
		bool fresh = id.type != B24_JSON_STRING && id.type != B24_JSON_NUMBER;

		if (!fresh) {
			zval nothing;

			ZVAL_NULL(&nothing);
			fresh = zend_hash_str_add(list->seen_ids, id.text, id.length, &nothing) != NULL;
		}
		if (fresh) {
			request->rows[kept++] = request->rows[i];
		}
	}
	request->count = kept;
}

bool php_b24_list_take_page(php_b24_list *list, php_b24_list_request *request)
{
	const b24_json_slice *result = &request->call.core->envelope.result;
	int64_t unused;

	if (php_b24_list_add_page(list, request, result, false, 0, 0, &unused) != PHP_B24_PAGE_GOOD) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return false;
	}
	if (request->count == 0) {
		return true;
	}
	if (list->guarded && !(list->pages->flags & B24_PAGES_OVERLAPS) &&
		php_b24_list_is_row(&request->rows[0].slice, list->first_row)) {
		request->fault = PHP_B24_LIST_PAGE_TWICE;
		request->count = 0;
		return false;
	}
	php_b24_list_keep_row(&list->first_row, &request->rows[0].slice);
	return true;
}
