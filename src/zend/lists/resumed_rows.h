/* SPDX-License-Identifier: MIT */
/* Passes over the rows of a page that were handed out before the list was resumed. */
#ifndef B24_ZEND_LISTS_RESUMED_ROWS_H
#define B24_ZEND_LISTS_RESUMED_ROWS_H

#include "zend/lists/list.h"

/* Passes over them. */
void php_b24_list_pass_over(php_b24_list_request *request);

/* The same; they count as rows that may not come twice, and the last one must be what it was, or
 * the request's fault says so. */
void php_b24_list_skip(php_b24_list *list, php_b24_list_request *request);

/* Checks the last one, where all of them are in this page. */
void php_b24_list_check_all_skipped(php_b24_list *list, php_b24_list_request *request);

#endif
