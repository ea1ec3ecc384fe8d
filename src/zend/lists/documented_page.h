/* What the schemes have in common in which lists page: list_window, list_numbers, list_behind,
 * list_token, list_single. Where parameters and signals stand is data of the catalogue. */
#ifndef B24_ZEND_LISTS_DOCUMENTED_PAGE_H
#define B24_ZEND_LISTS_DOCUMENTED_PAGE_H

#include "zend/lists/list.h"

/* The scheme by which the catalogue says that the method pages; NULL: none of these. */
const php_b24_list_strategy *php_b24_list_scheme(const php_b24_list *list);

/* Throws when the caller has set what the list sets itself. False: it has. */
bool php_b24_list_refuse_place(const php_b24_list *list);

/* Makes the list ready for its scheme: how many rows a page has, where positional parameters stand,
 * a steady order. False: an exception was thrown. */
bool php_b24_list_prepare_scheme(php_b24_list *list);

/* The parameter that stands there, such as "PARAMS.NAV_PARAMS.iNumPage", names in any case; NULL:
 * there is none. */
zval *php_b24_list_find_at(HashTable *params, const char *path);

/* Puts the value there, which it takes over; what is on the way is made. `params` is separated. */
void php_b24_list_put_at(HashTable *params, const char *path, zval *value);

/* What stands in the reply under "next" or "result.hasMore". */
b24_json_slice php_b24_list_signal(const php_b24_list_request *request, uint32_t path);

/* Notes the total that the reply tells. With the guard, false: it is another one than before. */
bool php_b24_list_note_total(php_b24_list *list, php_b24_list_request *request);

/* Finds the rows. False: there are none, or the page is the one before it again. */
bool php_b24_list_take_page(php_b24_list *list, php_b24_list_request *request);

/* Rows of a page for which one may ask. */
static inline zend_long php_b24_list_sure(const php_b24_list *list)
{
	return list->page_limit < list->pages->sure ? list->page_limit : (zend_long)list->pages->sure;
}

/* Takes rows away that have come on an earlier page. */
void php_b24_list_drop_seen(php_b24_list *list, php_b24_list_request *request);

/* Says how many rows are wanted, where that can be said. */
void php_b24_list_put_limit(const php_b24_list *list, HashTable *params);

#endif
