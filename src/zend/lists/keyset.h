/* SPDX-License-Identifier: MIT */
/* By keys: each page asks for the rows behind the last id of the one before it; many pages to a
 * batch. */
#ifndef B24_ZEND_LISTS_KEYSET_H
#define B24_ZEND_LISTS_KEYSET_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_keyset;

/* Plans what is left between the bounds. */
void php_b24_list_plan_rest(php_b24_list *list, php_b24_list_request *request);

#endif
