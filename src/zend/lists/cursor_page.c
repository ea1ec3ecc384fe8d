/* SPDX-License-Identifier: MIT */
#include "zend/lists/cursor_page.h"

#include "zend/lists/request_queue.h"

#include "zend/value/unmarshal.h"

void php_b24_list_begin_at_cursor(php_b24_list *list)
{
	php_b24_list_request *request = php_b24_list_plan(list, NULL);

	ZVAL_COPY(&request->cursor, &list->resumed.cursor);
	request->skip = list->resumed.skip;
}

bool php_b24_list_read_cursor(
	php_b24_list_request *request, const b24_json_slice *slice, zval *cursor)
{
	php_b24_unmarshal(slice, cursor);
	if (Z_TYPE(request->cursor) != IS_UNDEF && zend_is_identical(cursor, &request->cursor)) {
		request->fault = PHP_B24_LIST_CURSOR_TWICE;
		zval_ptr_dtor(cursor);
		return false;
	}
	return true;
}
