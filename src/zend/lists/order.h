/* SPDX-License-Identifier: MIT */
/* The order of the rows by their ids. */
#ifndef B24_ZEND_LISTS_ORDER_H
#define B24_ZEND_LISTS_ORDER_H

#include "zend/lists/list.h"

/* Whether the caller's own order, if there is one, is by the id in that direction. */
bool php_b24_list_is_ordered(const php_b24_list *list, const char *direction);

/* Whether an order by the id can be asked for. */
bool php_b24_list_takes_order(const php_b24_list *list);

/* Makes the parameters ask for that order; "ASC" or "DESC". */
void php_b24_list_order(const php_b24_list *list, HashTable *params, const char *direction);

/* The list's parameters with the opposite order: the first row of it is the last one there is. The
 * caller owns them. Fields stay as they are selected: some methods insist on more than the id. */
HashTable *php_b24_list_reversed(php_b24_list *list);

#endif
