/* SPDX-License-Identifier: MIT */
/* The requests of a list, in the order of their rows. */
#ifndef B24_ZEND_LISTS_REQUEST_QUEUE_H
#define B24_ZEND_LISTS_REQUEST_QUEUE_H

#include "zend/lists/list.h"

/* Plans a request behind `before` (NULL: behind the last). The queue owns it. */
php_b24_list_request *php_b24_list_plan(php_b24_list *list, php_b24_list_request *before);

/* Frees the first one; its rows have been handed out. */
void php_b24_list_drop_first(php_b24_list *list);

/* Frees all of them and ends what is under way. Nothing more is planned. */
void php_b24_list_drop_all(php_b24_list *list);

#endif
