/* SPDX-License-Identifier: MIT */
/* Makes the parameters ready for the way in which the list is paged: how many rows a page has,
 * where positional parameters stand, a set_steady_order order. */
#ifndef B24_ZEND_LISTS_PAGE_PARAMETERS_H
#define B24_ZEND_LISTS_PAGE_PARAMETERS_H

#include "zend/lists/list.h"

/* When the strategy has been chosen. False: an exception was thrown. */
bool php_b24_list_prepare_pages(php_b24_list *list);

#endif
