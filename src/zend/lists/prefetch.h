/* SPDX-License-Identifier: MIT */
/* Keeps requests under way ahead of the rows that are read, and looks at replies as they arrive. */
#ifndef B24_ZEND_LISTS_PREFETCH_H
#define B24_ZEND_LISTS_PREFETCH_H

#include "zend/lists/list.h"

/* Sends what is planned, and plans what can be, as far ahead as permitted. False: an exception was
 * thrown. */
bool php_b24_list_send_ahead(php_b24_list *list);

bool php_b24_list_is_any_under_way(const php_b24_list *list);

/* Waits for one of those that are under way. False: an exception was thrown, or the script is
 * ending. */
bool php_b24_list_wait_for_one(php_b24_list *list);

/* The caller has come back for a row: now and then, what is under way makes progress. False: an
 * exception was thrown. */
bool php_b24_list_drive(php_b24_list *list);

#endif
