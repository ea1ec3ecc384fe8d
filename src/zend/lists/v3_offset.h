/* SPDX-License-Identifier: MIT */
/* REST 3.0, `pagination` with limit and offset. */
#ifndef B24_ZEND_LISTS_V3_OFFSET_H
#define B24_ZEND_LISTS_V3_OFFSET_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_v3_offset;

#endif
