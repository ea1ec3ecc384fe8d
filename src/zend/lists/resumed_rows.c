/* SPDX-License-Identifier: MIT */
#include "zend/lists/resumed_rows.h"

#include "zend/lists/repetition_guard.h"

void php_b24_list_pass_over(php_b24_list_request *request)
{
	request->at = request->skip < request->count ? request->skip : request->count;
}

/* The last one of the rows that were handed out before must be what it was. */
static void check_last(php_b24_list *list, php_b24_list_request *request)
{
	int64_t last = list->resumed.last;

	if (!list->guarded || last == PHP_B24_LIST_LOWEST || request->skip == 0 ||
		request->fault != PHP_B24_LIST_NO_FAULT) {
		return;
	}
	if (request->at < request->skip) {
		return; /* it is in a page behind this one */
	}
	if (request->rows[request->at - 1].id != last) {
		request->fault = PHP_B24_LIST_ROWS_MOVED;
		request->count = request->at;
	}
}

void php_b24_list_skip(php_b24_list *list, php_b24_list_request *request)
{
	while (request->at < request->skip && request->at < request->count) {
		php_b24_list_guard(list, &request->rows[request->at++]);
	}
	check_last(list, request);
}

void php_b24_list_check_all_skipped(php_b24_list *list, php_b24_list_request *request)
{
	check_last(list, request);
	if (list->guarded && request->at < request->skip && request->fault == PHP_B24_LIST_NO_FAULT) {
		request->fault = PHP_B24_LIST_ROWS_MOVED;
		request->count = request->at;
	}
}
