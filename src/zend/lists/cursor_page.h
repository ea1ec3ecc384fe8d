/* SPDX-License-Identifier: MIT */
/* Pages that begin at a cursor which the portal has given. */
#ifndef B24_ZEND_LISTS_CURSOR_PAGE_H
#define B24_ZEND_LISTS_CURSOR_PAGE_H

#include "zend/lists/list.h"

/* Plans the first page, at the cursor of the position if there is one. */
void php_b24_list_begin_at_cursor(php_b24_list *list);

/* Decodes the cursor of the next page, which the caller owns. False: it is the one of this page,
 * and the request's fault says so. */
bool php_b24_list_read_cursor(
	php_b24_list_request *request, const b24_json_slice *slice, zval *cursor);

#endif
