/* SPDX-License-Identifier: MIT */
/* REST 3.0, `pagination` with afterCursor: behind a cursor that the portal makes. */
#ifndef B24_ZEND_LISTS_V3_CURSOR_H
#define B24_ZEND_LISTS_V3_CURSOR_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_v3_cursor;

#endif
