/* SPDX-License-Identifier: MIT */
/* What the ways have in common in which REST 3.0 pages. Two of them tell neither a total nor
 * whether there are more rows. So a short page ends the list, but for the very first one only if
 * the next one is short, too. */
#ifndef B24_ZEND_LISTS_V3_PAGE_H
#define B24_ZEND_LISTS_V3_PAGE_H

#include "zend/lists/list.h"

/* Rows that a full page has at least. */
size_t php_b24_list_v3_sure_rows(const php_b24_list *list);

/* Whether the page, which came with so many rows, and the one before it say that there are no more:
 * both lack more rows than may well be hidden from the user. */
bool php_b24_list_v3_is_last(php_b24_list *list, size_t came);

/* False: it has no rows, or none that may come. */
bool php_b24_list_v3_read_rows(php_b24_list *list, php_b24_list_request *request);

/* A separated array among the parameters. */
HashTable *php_b24_list_v3_member(HashTable *params, const char *name);

void php_b24_list_v3_set_number(HashTable *to, const char *name, zend_long number);

/* How many rows are wanted, and behind what: the request's cursor, under that name. */
void php_b24_list_v3_set_place(
	const php_b24_list *list, const php_b24_list_request *request, HashTable *to, const char *name);

/* Plans the page that begins behind `slice`, where none has begun before. */
void php_b24_list_v3_plan_behind(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *slice);

#endif
