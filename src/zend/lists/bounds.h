/* SPDX-License-Identifier: MIT */
/* Asks for the rows between two ids: conditions on the id, as parameters of a call or as text of a
 * command, where a page may refer to the last row of the one before it. */
#ifndef B24_ZEND_LISTS_BOUNDS_H
#define B24_ZEND_LISTS_BOUNDS_H

#include "zend/lists/list.h"

void php_b24_list_fill_bounds(
	php_b24_list *list, const php_b24_list_request *request, HashTable *params);
void php_b24_list_append_bounds(
	php_b24_list *list, const php_b24_list_request *request, unsigned page, b24_buffer *to);

#endif
