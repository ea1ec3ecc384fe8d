/* SPDX-License-Identifier: MIT */
#include "zend/lists/numbered_page.h"

#include "zend/lists/request_queue.h"

void php_b24_list_plan_numbered(php_b24_list *list, php_b24_list_request *before, int64_t number)
{
	php_b24_list_request *request = php_b24_list_plan(list, before);

	request->start = number;
	ZVAL_LONG(&request->cursor, (zend_long)number);
}

void php_b24_list_begin_numbered(php_b24_list *list, int64_t least)
{
	const zval *place = &list->resumed.cursor;
	bool is_resumed = Z_TYPE_P(place) == IS_LONG && Z_LVAL_P(place) > least;

	php_b24_list_plan_numbered(list, NULL, is_resumed ? Z_LVAL_P(place) : least);
	list->first->skip = list->resumed.skip;
}
