/* SPDX-License-Identifier: MIT */
/* Which strategy a list is read by: by ids, if nothing stands against that, or as its method pages.
 */
#ifndef B24_ZEND_LISTS_STRATEGY_CHOICE_H
#define B24_ZEND_LISTS_STRATEGY_CHOICE_H

#include "zend/lists/options.h"

/* Chooses by the option "strategy" and by what the parameters permit; conditions that the strategy
 * sets itself go out of list.params. False: an exception was thrown. */
bool php_b24_list_choose_strategy(php_b24_list *list, const php_b24_list_options *given);

/* The strategy of the way in which the catalogue says that the method pages; NULL: none of those
 * that have parameters of their own. */
const php_b24_list_strategy *php_b24_list_documented_strategy(const php_b24_list *list);

/* False: the caller has set what the list sets itself, and an exception was thrown. */
bool php_b24_list_check_beginning(const php_b24_list *list);

/* Whether the list is read in a way in which rows could come twice. */
bool php_b24_list_may_repeat_rows(const php_b24_list *list);

/* Whether whole pages could, too. */
bool php_b24_list_may_repeat_pages(const php_b24_list *list);

#endif
