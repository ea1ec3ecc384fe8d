/* SPDX-License-Identifier: MIT */
/* Asks for a page: sends a planned request, as a call of its own or as a batch of several pages. */
#ifndef B24_ZEND_LISTS_SEND_H
#define B24_ZEND_LISTS_SEND_H

#include "zend/lists/list.h"

/* Sends it. False: an exception was thrown. */
bool php_b24_list_send(php_b24_list *list, php_b24_list_request *request);

#endif
