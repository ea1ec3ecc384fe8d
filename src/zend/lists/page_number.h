/* SPDX-License-Identifier: MIT */
/* By numbers of pages. */
#ifndef B24_ZEND_LISTS_PAGE_NUMBER_H
#define B24_ZEND_LISTS_PAGE_NUMBER_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_page_number;

#endif
