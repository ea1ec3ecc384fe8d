/* SPDX-License-Identifier: MIT */
#include "zend/lists/reply_fault.h"

#include "zend/call/throw_error.h"
#include "zend/engine/exception.h"

static void throw_wrong_rows(php_b24_list *list, const php_b24_list_request *request)
{
	char text[256];
	int64_t culprit = php_b24_list_reverse_id(list, request->fault_number);

	if (request->after == PHP_B24_LIST_LOWEST) {
		snprintf(text, sizeof text,
			"the rows are not in %s order of %.100s: %" PRId64 " came out of turn",
			list->descending ? "descending" : "ascending", ZSTR_VAL(list->id_field), culprit);
	} else {
		snprintf(text, sizeof text,
			"the list does not advance: rows with %.100s %s %" PRId64
			" were asked for, and %" PRId64 " came out of turn",
			ZSTR_VAL(list->id_field), list->descending ? "below" : "above",
			php_b24_list_reverse_id(list, request->after), culprit);
	}
	php_b24_throw_protocol(ZSTR_VAL(list->method), text);
}

static void throw_out_of_turn(php_b24_list *list, const php_b24_list_request *request)
{
	char text[256];

	snprintf(text, sizeof text,
		"rows are not in the order of %s in which the list is read on: %" PRId64
		" came out of turn",
		request->fault_field, request->fault_number);
	php_b24_throw_protocol(ZSTR_VAL(list->method), text);
}

static void throw_bad_last_id(php_b24_list *list, const php_b24_list_request *request)
{
	char text[256];

	snprintf(text, sizeof text,
		"the rows are not in the order that was asked for: the last %.100s is said to be %" PRId64
		", and %" PRId64 " has come",
		ZSTR_VAL(list->id_field), php_b24_list_reverse_id(list, request->fault_number),
		php_b24_list_reverse_id(list, php_b24_list_last_read_id(request)));
	php_b24_throw_protocol(ZSTR_VAL(list->method), text);
}

static void throw_row_missing(php_b24_list *list, const php_b24_list_request *request)
{
	php_b24_throw_list_changed(ZSTR_VAL(list->method),
		"there is said to be a row with %.100s %" PRId64 ", but no row comes behind %" PRId64
		", so that rows may be missing",
		ZSTR_VAL(list->id_field), php_b24_list_reverse_id(list, request->fault_number),
		php_b24_list_reverse_id(list, php_b24_list_last_read_id(request)));
}

/* Faults of lists that are not read by ids. */
static void throw_page_fault(php_b24_list *list, const php_b24_list_request *request)
{
	const char *method = ZSTR_VAL(list->method);
	int64_t number = request->fault_number;

	switch (request->fault) {
	case PHP_B24_LIST_CURSOR_TWICE:
		php_b24_throw_protocol(method,
			"the list does not advance: the portal returned a cursor that it has returned before");
		break;
	case PHP_B24_LIST_PAGE_AGAIN:
		php_b24_throw_list_changed(method,
			"a page came twice: the portal does not heed where a page is to begin, or rows were "
			"moved");
		break;
	case PHP_B24_LIST_WRONG_NEXT:
		php_b24_throw_list_changed(method,
			"the next page is said to begin at row %" PRId64
			", which does not fit the page that begins at row %" PRId64
			", so that rows may be missing",
			number, request->start);
		break;
	case PHP_B24_LIST_EMPTY_PAGE:
		php_b24_throw_list_changed(method,
			"the page that begins at row %" PRId64
			" is empty, and rows follow, so that rows may be missing",
			number);
		break;
	case PHP_B24_LIST_NOTHING_COMES:
		php_b24_throw_protocol(method,
			"the list does not advance: there is said to be more, but page after page is "
			"empty, or nearly so");
		break;
	case PHP_B24_LIST_SAME_VALUES:
		php_b24_throw_protocol(method, "all rows of a page have the same value in the field of the "
									   "cursor, so that those behind it cannot be asked for");
		break;
	default: break;
	}
}

void php_b24_list_throw_fault(php_b24_list *list, const php_b24_list_request *request)
{
	const char *method = ZSTR_VAL(list->method);
	char text[256];

	switch (request->fault) {
	case PHP_B24_LIST_FAILED: php_b24_throw(request->call.core, method, list->known); break;
	case PHP_B24_LIST_NO_ROWS:
		snprintf(text, sizeof text, "the reply holds no rows%s%s%s",
			ZSTR_LEN(list->list_key) > 0 ? " under \"" : "", ZSTR_VAL(list->list_key),
			ZSTR_LEN(list->list_key) > 0 ? "\"" : "");
		php_b24_throw_protocol(method, text);
		break;
	case PHP_B24_LIST_NO_ID:
		snprintf(text, sizeof text, "a row has no integer in the field \"%.100s\"",
			ZSTR_VAL(list->id_field));
		php_b24_throw_protocol(method, text);
		break;
	case PHP_B24_LIST_WRONG_ROWS: throw_wrong_rows(list, request); break;
	case PHP_B24_LIST_OUT_OF_TURN: throw_out_of_turn(list, request); break;
	case PHP_B24_LIST_WRONG_LAST_ID: throw_bad_last_id(list, request); break;
	case PHP_B24_LIST_ROW_MISSING: throw_row_missing(list, request); break;
	case PHP_B24_LIST_TOTAL_CHANGED:
		php_b24_throw_list_changed(method,
			"the number of rows went from %" PRId64 " to %" PRId64
			" while the list was read by offsets, so that rows may be missing",
			list->total, request->fault_number);
		break;
	case PHP_B24_LIST_PAGE_TWICE:
		php_b24_throw_protocol(method, "the list does not advance: the page before it came again");
		break;
	case PHP_B24_LIST_ROWS_MOVED:
		php_b24_throw_list_changed(method, "a page does not begin where the page before it ended: "
										   "rows were added or deleted while "
										   "the list was read by offsets");
		break;
	case PHP_B24_LIST_INCOMPLETE:
		snprintf(text, sizeof text,
			"there may be more rows: the portal shows no more than these %" PRId64
			"; ask for fewer, by a filter, say",
			request->fault_number);
		php_b24_throw_protocol(method, text);
		break;
	default: throw_page_fault(list, request); break;
	}
}
