/* SPDX-License-Identifier: MIT */
#include "zend/lists/v3_page.h"

#include "zend/lists/cursor_page.h"
#include "zend/lists/parameters.h"
#include "zend/lists/repetition_guard.h"
#include "zend/lists/request_queue.h"
#include "zend/lists/resumed_rows.h"

#include "zend/engine/replace_value.h"

/* Portals permit at least so many rows in a page; more may be cut without a word. */
#define SURE_LIMIT 50

size_t php_b24_list_v3_sure_rows(const php_b24_list *list)
{
	return list->page_limit < SURE_LIMIT ? (size_t)list->page_limit : SURE_LIMIT;
}

/* Short for the first page: it has fewer rows than any full one would have. */
static bool is_all(php_b24_list *list, size_t count)
{
	size_t sure = php_b24_list_v3_sure_rows(list);

	bool small = count <= sure - sure / 5 && count != 10 && count != 20 && count != 25;

	list->page_size = (int64_t)(small ? sure : count);
	return small;
}

/* Fewer rows are a short page. Some may be hidden from the user, if pages are as large as they
 * should be. */
static size_t least_of_page(const php_b24_list *list)
{
	size_t size = (size_t)list->page_size;

	return size <= 25 ? size : size - size / 5 + 1;
}

bool php_b24_list_v3_is_last(php_b24_list *list, size_t came)
{
	bool was_small = list->was_small;

	if (!list->first_read) {
		list->first_read = true;
		list->was_small = is_all(list, came);
		return list->was_small && !php_b24_list_is_resumed(list);
	}
	if ((int64_t)came > list->page_size) {
		list->page_size = (int64_t)came;
	}
	list->was_small = came < least_of_page(list);
	return list->was_small && was_small;
}

bool php_b24_list_v3_read_rows(php_b24_list *list, php_b24_list_request *request)
{
	if (!php_b24_list_add_any_page(list, request, &request->call.core->envelope.result)) {
		return false;
	}
	php_b24_list_skip(list, request);
	php_b24_list_check_all_skipped(list, request);
	return request->fault == PHP_B24_LIST_NO_FAULT;
}

void php_b24_list_v3_set_number(HashTable *to, const char *name, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	php_b24_array_set_str(to, name, strlen(name), &value);
}

/* A separated array among the parameters. */
HashTable *php_b24_list_v3_member(HashTable *params, const char *name)
{
	zend_string *text = zend_string_init(name, strlen(name), false);
	HashTable *found = php_b24_list_member(params, text);

	zend_string_release(text);
	return found;
}

void php_b24_list_v3_set_place(
	const php_b24_list *list, const php_b24_list_request *request, HashTable *to, const char *name)
{
	zval cursor;

	php_b24_list_v3_set_number(to, "limit", list->page_limit);
	if (Z_TYPE(request->cursor) != IS_UNDEF) {
		ZVAL_COPY(&cursor, &request->cursor);
		php_b24_array_set_str(to, name, strlen(name), &cursor);
	}
}

void php_b24_list_v3_plan_behind(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *slice)
{
	zval cursor;

	if (!php_b24_list_read_cursor(request, slice, &cursor)) {
		return;
	}
	if (!php_b24_list_is_new_cursor(list, slice)) {
		request->fault = PHP_B24_LIST_CURSOR_TWICE;
		zval_ptr_dtor(&cursor);
		return;
	}
	ZVAL_COPY_VALUE(&php_b24_list_plan(list, request)->cursor, &cursor);
}
