/* SPDX-License-Identifier: MIT */
/* Reads pages that were asked for by ids, and finds out whether all rows between the bounds are
 * there. */
#ifndef B24_ZEND_LISTS_KEY_PAGES_H
#define B24_ZEND_LISTS_KEY_PAGES_H

#include "zend/lists/list.h"

/* Finds the rows of a page or a chain of pages. True: all rows between the bounds are there. */
bool php_b24_list_read_chain(php_b24_list *list, php_b24_list_request *request);

/* Whether a page can refer to the one before it. */
bool php_b24_list_can_refer(const php_b24_list *list);

#endif
