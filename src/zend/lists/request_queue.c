/* SPDX-License-Identifier: MIT */
#include "zend/lists/request_queue.h"

#include "zend/engine/connection_pool.h"

#include "core/http/connection_pool.h"

static void free_request(php_b24_list_request *request)
{
	php_b24_call_free(&request->call);
	zval_ptr_dtor(&request->cursor);
	if (request->rows != NULL) {
		efree(request->rows);
	}
	efree(request);
}

void php_b24_list_drop_first(php_b24_list *list)
{
	php_b24_list_request *request = list->first;

	list->first = request->next;
	if (list->first == NULL) {
		list->last = NULL;
	}
	free_request(request);
}

php_b24_list_request *php_b24_list_plan(php_b24_list *list, php_b24_list_request *before)
{
	php_b24_list_request *request = ecalloc(1, sizeof *request);

	request->pages = 1;
	request->after = PHP_B24_LIST_LOWEST;
	request->upto = list->upto;
	ZVAL_UNDEF(&request->cursor);
	if (before == NULL) {
		before = list->last;
	}
	if (before == NULL) {
		list->first = list->last = request;
		return request;
	}
	request->next = before->next;
	before->next = request;
	if (list->last == before) {
		list->last = request;
	}
	return request;
}

void php_b24_list_drop_all(php_b24_list *list)
{
	list->stopped = true;
	while (list->first != NULL) {
		php_b24_list_drop_first(list);
	}
	if (list->announced) {
		b24_pool_announce(php_b24_pool(), -(long)list->concurrency);
		list->announced = false;
	}
}
