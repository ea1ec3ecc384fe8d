/* SPDX-License-Identifier: MIT */
/* In parallel: the ids from the first to the last one are cut into segments. */
#ifndef B24_ZEND_LISTS_RANGE_H
#define B24_ZEND_LISTS_RANGE_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_range;

#endif
