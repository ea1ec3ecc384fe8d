/* SPDX-License-Identifier: MIT */
/* Says what is wrong with a reply: from a request's fault to an exception. */
#ifndef B24_ZEND_LISTS_REPLY_FAULT_H
#define B24_ZEND_LISTS_REPLY_FAULT_H

#include "zend/lists/list.h"

/* Throws what the request's fault means. */
void php_b24_list_throw_fault(php_b24_list *list, const php_b24_list_request *request);

#endif
