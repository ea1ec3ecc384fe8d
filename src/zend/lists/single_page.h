/* SPDX-License-Identifier: MIT */
/* One page, as large as it can be. */
#ifndef B24_ZEND_LISTS_SINGLE_PAGE_H
#define B24_ZEND_LISTS_SINGLE_PAGE_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_single_page;

#endif
