/* SPDX-License-Identifier: MIT */
/* By offsets: `start` is the number of the page's first row. */
#ifndef B24_ZEND_LISTS_OFFSET_H
#define B24_ZEND_LISTS_OFFSET_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_offset;

#endif
