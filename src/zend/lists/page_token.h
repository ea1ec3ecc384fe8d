/* SPDX-License-Identifier: MIT */
/* By what each reply gives to be given back. */
#ifndef B24_ZEND_LISTS_PAGE_TOKEN_H
#define B24_ZEND_LISTS_PAGE_TOKEN_H

#include "zend/lists/list.h"

extern const php_b24_list_strategy php_b24_list_page_token;

#endif
