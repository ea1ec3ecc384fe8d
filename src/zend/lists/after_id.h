/* SPDX-License-Identifier: MIT */
/* Behind the id of a row, where the method has a parameter for that. */
#ifndef B24_ZEND_LISTS_AFTER_ID_H
#define B24_ZEND_LISTS_AFTER_ID_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_after_id;

#endif
