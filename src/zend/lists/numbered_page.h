/* SPDX-License-Identifier: MIT */
/* Pages that are asked for by a number: that of the page, or of its first row. */
#ifndef B24_ZEND_LISTS_NUMBERED_PAGE_H
#define B24_ZEND_LISTS_NUMBERED_PAGE_H

#include "zend/lists/list.h"

/* Plans the first page: that of the position, or else the one of the least number. */
void php_b24_list_begin_numbered(php_b24_list *list, int64_t least);

/* Plans the page of that number behind `before`. */
void php_b24_list_plan_numbered(php_b24_list *list, php_b24_list_request *before, int64_t number);

#endif
