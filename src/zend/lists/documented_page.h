/* SPDX-License-Identifier: MIT */
/* What a reply says of its page where the catalogue documents how the method pages, as data: which
 * member says that there are more rows, where the total stands, whether rows come again. */
#ifndef B24_ZEND_LISTS_DOCUMENTED_PAGE_H
#define B24_ZEND_LISTS_DOCUMENTED_PAGE_H

#include "zend/lists/list.h"

/* What stands in the reply under "next" or "result.hasMore". */
b24_json_slice php_b24_list_reply_member(const php_b24_list_request *request, uint32_t path);

/* Rows that a full page has for certain. */
static inline zend_long php_b24_list_sure_rows(const php_b24_list *list)
{
	return list->page_limit < list->pages->sure ? list->page_limit : (zend_long)list->pages->sure;
}

/* Whether there are no more rows: the reply says so, or the page, of so many rows, is short. */
bool php_b24_list_is_said_last(
	const php_b24_list *list, const php_b24_list_request *request, size_t rows);

/* The total that the reply tells; false: it tells none. */
bool php_b24_list_read_total(
	php_b24_list *list, const php_b24_list_request *request, int64_t *total);

/* Notes the total. With the guard, false: it is another one than before. */
bool php_b24_list_note_total(php_b24_list *list, php_b24_list_request *request);

/* Finds the rows. False: there are none, or the page is the one before it again. */
bool php_b24_list_take_page(php_b24_list *list, php_b24_list_request *request);

/* Takes rows away that have come on an earlier page. */
void php_b24_list_drop_seen(php_b24_list *list, php_b24_list_request *request);

/* Whether the row is that one, byte by byte. */
static inline bool php_b24_list_is_row(const b24_json_slice *row, const zend_string *text)
{
	return text != NULL && row->length == ZSTR_LEN(text) &&
		   memcmp(row->text, ZSTR_VAL(text), row->length) == 0;
}

/* Replaces the row that is kept, owned, by this one. */
void php_b24_list_keep_row(zend_string **kept, const b24_json_slice *row);

#endif
