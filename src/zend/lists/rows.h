/* SPDX-License-Identifier: MIT */
/* Finds the rows of a reply and their ids; no row is decoded. */
#ifndef B24_ZEND_LISTS_ROWS_H
#define B24_ZEND_LISTS_ROWS_H

#include "zend/lists/list.h"

typedef enum php_b24_list_verdict {
	PHP_B24_PAGE_GOOD = 0,
	PHP_B24_PAGE_MISSING, /* the command failed, or there is no place with rows */
	PHP_B24_PAGE_NO_ID,
	PHP_B24_PAGE_WRONG /* ids that do not ascend, or that were not asked for */
} php_b24_list_verdict;

/* Adds the rows of a page to the request; `result` is that of the call or command. Unless it is
 * good, nothing is added, and *culprit is the id that is wrong. With `ascending`, ids have to rise
 * from `after` to `upto`. */
php_b24_list_verdict php_b24_list_add_page(php_b24_list *list, php_b24_list_request *request,
	const b24_json_slice *result, bool ascending, int64_t after, int64_t upto, int64_t *culprit);

/* The rows in a result; absent: nothing of that kind is there. */
b24_json_slice php_b24_list_find_rows(const php_b24_list *list, const b24_json_slice *result);

/* False: the row has no integer there. */
bool php_b24_list_read_id(php_b24_list *list, const b24_json_slice *row, int64_t *id);

/* An integer, also in quotes. */
bool php_b24_list_read_integer(const b24_json_slice *slice, int64_t *number);

#endif
