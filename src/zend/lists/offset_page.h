/* SPDX-License-Identifier: MIT */
/* What a page that was asked for by an offset says of itself, of the next page, and of the number
 * of all rows; and whether that can be true. */
#ifndef B24_ZEND_LISTS_OFFSET_PAGE_H
#define B24_ZEND_LISTS_OFFSET_PAGE_H

#include "zend/lists/list.h"

typedef struct php_b24_offset_page {
	int64_t start;  /* number of its first row */
	int64_t count;  /* rows */
	int64_t total;  /* negative: not known */
	int64_t next;   /* 0: there is none */
	bool backwards; /* `next` is not behind this page's begin */
} php_b24_offset_page;

/* `before`: rows of the request that were there before those of this page. */
php_b24_offset_page php_b24_offset_page_read(const php_b24_list_request *request, int64_t start,
	size_t before, const b24_json_slice *total, const b24_json_slice *next);

/* Whether all of it can be true: the rows end where the next page is said to begin, unless a page
 * lacks some that the user may not see. That shows at the end where rows are counted; else, a page
 * that lacks many is taken for one of another size. */
bool php_b24_offset_page_is_regular(const php_b24_list *list, const php_b24_offset_page *p);

/* False: the total is another one than before, or rows follow an empty page; the request's fault
 * says so. Pages may arrive in any order. */
bool php_b24_offset_page_check(
	php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p);

/* False: there may be more, but the method knows no start above a certain one; likewise. */
bool php_b24_offset_page_check_end(
	const php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p);

/* Sets the request's fault; returns false. */
bool php_b24_offset_fail(php_b24_list_request *request, php_b24_list_fault fault, int64_t number);

#endif
