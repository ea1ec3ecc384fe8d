/* SPDX-License-Identifier: MIT */
/* Notices rows, pages and cursors that come twice. */
#ifndef B24_ZEND_LISTS_REPETITION_GUARD_H
#define B24_ZEND_LISTS_REPETITION_GUARD_H

#include "zend/lists/list.h"

/* From now on no row, and no page, may come twice. */
void php_b24_list_guard_begin(php_b24_list *list);

void php_b24_list_guard_free(php_b24_list *list);

/* False: the row was handed out shortly before, and an exception was thrown. */
bool php_b24_list_guard(php_b24_list *list, const php_b24_list_row *row);

/* Adds the rows of a page whose ids are in no order. False: there are none, or the page has come
 * before; the fault says so. */
bool php_b24_list_add_any_page(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *result);

/* False: this cursor has come before. */
bool php_b24_list_is_new_cursor(php_b24_list *list, const b24_json_slice *cursor);

#endif
