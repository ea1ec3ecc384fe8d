/* SPDX-License-Identifier: MIT */
#include "zend/lists/offset_page.h"

#include "zend/lists/rows.h"

/* Rows of a page at most, whatever a portal says: sums of row numbers must not overflow. */
#define MOST_PAGE_SIZE 1000000

bool php_b24_offset_fail(php_b24_list_request *request, php_b24_list_fault fault, int64_t number)
{
	request->fault = fault;
	request->fault_number = number;
	return false;
}

php_b24_offset_page php_b24_offset_page_read(const php_b24_list_request *request, int64_t start,
	size_t before, const b24_json_slice *total, const b24_json_slice *next)
{
	php_b24_offset_page p = {
		.start = start, .count = (int64_t)(request->count - before), .total = -1};
	int64_t number;

	if (php_b24_list_read_integer(total, &number) && number >= 0 && (number > 0 || p.count == 0)) {
		p.total = number;
	}
	if (php_b24_list_read_integer(next, &number) && number > 0) {
		p.next = number > start ? number : 0;
		p.backwards = number <= start;
	}
	return p;
}

bool php_b24_offset_page_is_regular(const php_b24_list *list, const php_b24_offset_page *p)
{
	int64_t step = p->next - p->start;
	bool is_counted = !list->follows && (p->total >= p->next || p->total == p->start + p->count);

	if ((!list->guarded && step <= MOST_PAGE_SIZE) || p->count == step) {
		return true;
	}
	return p->count < step && p->count < list->page_limit && step <= list->page_limit &&
		   (is_counted || p->count == 0 || p->count >= step - step / 5);
}

/* False: it is another one than before. */
static bool check_total(
	php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p)
{
	if (list->follows || p->total < 0 || !list->guarded || list->total < 0) {
		return true;
	}
	return list->total == p->total ||
		   php_b24_offset_fail(request, PHP_B24_LIST_TOTAL_CHANGED, p->total);
}

/* False: rows follow a page that is empty. Pages may arrive in any order. */
static bool check_gap(
	php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p)
{
	if (p->count == 0 && p->start < list->empty_from) {
		list->empty_from = p->start;
	}
	if (p->count > 0 && p->start > list->rows_upto) {
		list->rows_upto = p->start;
	}
	return !list->guarded || list->empty_from >= list->rows_upto ||
		   php_b24_offset_fail(request, PHP_B24_LIST_EMPTY_PAGE, list->empty_from);
}

bool php_b24_offset_page_check_end(
	const php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p)
{
	int64_t last = list->pages->last;
	bool is_cut = p->next > last || (p->count >= list->page_limit && p->start >= last);

	return last == 0 || !is_cut ||
		   php_b24_offset_fail(request, PHP_B24_LIST_INCOMPLETE, p->start + p->count);
}

bool php_b24_offset_page_check(
	php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p)
{
	return check_total(list, request, p) && check_gap(list, request, p);
}
