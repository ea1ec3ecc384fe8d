/* SPDX-License-Identifier: MIT */
/* REST 3.0, `cursor`: behind the value that a field of the last row has. */
#ifndef B24_ZEND_LISTS_V3_TAIL_H
#define B24_ZEND_LISTS_V3_TAIL_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_v3_tail;

#endif
