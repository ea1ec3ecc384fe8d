/* SPDX-License-Identifier: MIT */
/* By offset and limit, where no reply tells how many rows there are. */
#ifndef B24_ZEND_LISTS_LIMIT_OFFSET_H
#define B24_ZEND_LISTS_LIMIT_OFFSET_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_limit_offset;

#endif
