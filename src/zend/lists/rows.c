#include "zend/lists/list.h"

#include "zend/engine/exception.h"
#include "zend/call/throw_error.h"

#include "core/json/walk.h"

/* --- Values in a reply. --- */

bool php_b24_list_read_integer(const b24_json_slice *slice, int64_t *number)
{
	const char *at = slice->text, *end;
	bool negative;
	uint64_t value = 0;

	if (slice->type != B24_JSON_NUMBER && slice->type != B24_JSON_STRING) {
		return false;
	}
	end = at + slice->length;
	if (slice->type == B24_JSON_STRING) {
		at++;
		end--;
	}
	negative = at < end && *at == '-';
	at += negative;
	if (at == end || end - at > 18) {
		return false;
	}
	for (; at < end; at++) {
		if (*at < '0' || *at > '9') {
			return false;
		}
		value = value * 10 + (uint64_t)(*at - '0');
	}
	*number = negative ? -(int64_t)value : (int64_t)value;
	return true;
}

static bool is_text(const b24_json_slice *key, const zend_string *text)
{
	return key->length == ZSTR_LEN(text) + 2 &&
		   memcmp(key->text + 1, ZSTR_VAL(text), ZSTR_LEN(text)) == 0;
}

static bool is_text_in_any_case(const b24_json_slice *key, const zend_string *text)
{
	return key->length == ZSTR_LEN(text) + 2 &&
		   strncasecmp(key->text + 1, ZSTR_VAL(text), ZSTR_LEN(text)) == 0;
}

/* --- The id of a row. --- */

static b24_json_slice find_member(const b24_json_slice *row, const zend_string *name)
{
	b24_json_walk walk;

	b24_json_walk_begin(&walk, row);
	while (b24_json_walk_next(&walk)) {
		if (is_text(&walk.key, name)) {
			return walk.value;
		}
	}
	return (b24_json_slice){0};
}

/* Rows may spell the id in another way than filters do: `id` and `ID`. */
static void find_id_key(php_b24_list *list, const b24_json_slice *row)
{
	b24_json_slice found = {0};
	b24_json_walk walk;

	b24_json_walk_begin(&walk, row);
	while (b24_json_walk_next(&walk)) {
		if (is_text(&walk.key, list->id_field)) {
			found = walk.key;
			break;
		}
		if (found.text == NULL && is_text_in_any_case(&walk.key, list->id_field)) {
			found = walk.key;
		}
	}
	if (found.text != NULL) {
		list->id_key = zend_string_init(found.text + 1, found.length - 2, false);
	}
}

bool php_b24_list_read_id(php_b24_list *list, const b24_json_slice *row, int64_t *id)
{
	b24_json_slice value;

	if (row->type == B24_JSON_NUMBER) {
		return php_b24_list_read_integer(row, id); /* nothing but ids */
	}
	if (row->type != B24_JSON_OBJECT) {
		return false;
	}
	if (list->id_key == NULL) {
		find_id_key(list, row);
	}
	if (list->id_key == NULL) {
		return false;
	}
	value = find_member(row, list->id_key);
	if (!php_b24_list_read_integer(&value, id)) {
		return false;
	}
	*id = php_b24_list_turn(list, *id);
	return true;
}

/* --- Pages. --- */

/* An object has rows under their ids; else it is something that has rows inside. */
static bool are_rows(const php_b24_list *list, const b24_json_slice *rows)
{
	b24_json_walk walk;

	if (!list->page_known) {
		return true;
	}
	b24_json_walk_begin(&walk, rows);
	while (b24_json_walk_next(&walk)) {
		if (walk.value.type != B24_JSON_OBJECT) {
			return false;
		}
	}
	return true;
}

b24_json_slice php_b24_list_find_rows(const php_b24_list *list, const b24_json_slice *result)
{
	b24_json_slice rows = {0};

	/* An empty object is shown as a list, and batches may leave the key out. */
	if (result->type == B24_JSON_ARRAY) {
		return *result;
	}
	if (result->type != B24_JSON_OBJECT) {
		return rows;
	}
	rows = ZSTR_LEN(list->list_key) == 0 ? *result : find_member(result, list->list_key);
	return rows.type == B24_JSON_ARRAY || (rows.type == B24_JSON_OBJECT && are_rows(list, &rows))
			   ? rows
			   : (b24_json_slice){0};
}

static php_b24_list_row *add_row(php_b24_list_request *request)
{
	if (request->count == request->capacity) {
		request->capacity = request->capacity == 0 ? PHP_B24_LIST_PAGE : 2 * request->capacity;
		request->rows = safe_erealloc(request->rows, request->capacity, sizeof *request->rows, 0);
	}
	return &request->rows[request->count++];
}

php_b24_list_verdict php_b24_list_add_page(php_b24_list *list, php_b24_list_request *request,
	const b24_json_slice *result, bool ascending, int64_t after, int64_t upto, int64_t *culprit)
{
	b24_json_slice rows = php_b24_list_find_rows(list, result);
	size_t before = request->count;
	bool any = false;
	b24_json_walk walk;

	if (rows.type == B24_JSON_NONE) {
		return PHP_B24_PAGE_MISSING;
	}
	b24_json_walk_begin(&walk, &rows);
	while (b24_json_walk_next(&walk)) {
		int64_t id = PHP_B24_LIST_LOWEST;
		bool identified = list->id_field != NULL && php_b24_list_read_id(list, &walk.value, &id);

		if (ascending && !identified) {
			request->count = before;
			return PHP_B24_PAGE_NO_ID;
		}
		if (ascending && (id <= after || id > upto)) {
			request->count = before;
			*culprit = id;
			return PHP_B24_PAGE_WRONG;
		}
		after = id;
		*add_row(request) = (php_b24_list_row){
			.slice = walk.value, .id = id, .begins = !any, .hashed = !identified};
		any = true;
	}
	return PHP_B24_PAGE_GOOD;
}

/* --- What is wrong. --- */

static void throw_stalled(php_b24_list *list, const php_b24_list_request *request)
{
	char text[256];
	int64_t culprit = php_b24_list_turn(list, request->fault_number);

	if (list->strategy == &php_b24_list_tail) {
		snprintf(text, sizeof text,
			"rows are not in the order of the id in which the list is read on: %" PRId64
			" came out of turn",
			request->fault_number);
	} else if (list->strategy == &php_b24_list_behind_id) {
		snprintf(text, sizeof text,
			"rows are not in the order of %s in which the list is read on: %" PRId64
			" came out of turn",
			ZSTR_VAL(list->id_field), request->fault_number);
	} else if (request->after == PHP_B24_LIST_LOWEST) {
		snprintf(text, sizeof text,
			"the rows are not in %s order of %.100s: %" PRId64 " came out of turn",
			list->descending ? "descending" : "ascending", ZSTR_VAL(list->id_field), culprit);
	} else {
		snprintf(text, sizeof text,
			"the list does not advance: rows with %.100s %s %" PRId64
			" were asked for, and %" PRId64 " came out of turn",
			ZSTR_VAL(list->id_field), list->descending ? "below" : "above",
			php_b24_list_turn(list, request->after), culprit);
	}
	php_b24_throw_protocol(ZSTR_VAL(list->method), text);
}

static void throw_disordered(php_b24_list *list, const php_b24_list_request *request)
{
	char text[256];

	snprintf(text, sizeof text,
		"the rows are not in the order that was asked for: the last %.100s is said to be %" PRId64
		", and %" PRId64 " has come",
		ZSTR_VAL(list->id_field), php_b24_list_turn(list, request->fault_number),
		php_b24_list_turn(list, php_b24_list_last_id(request)));
	php_b24_throw_protocol(ZSTR_VAL(list->method), text);
}

static void throw_withheld(php_b24_list *list, const php_b24_list_request *request)
{
	php_b24_throw_list_changed(ZSTR_VAL(list->method),
		"there is said to be a row with %.100s %" PRId64 ", but no row comes behind %" PRId64
		", so that rows may be missing",
		ZSTR_VAL(list->id_field), php_b24_list_turn(list, request->fault_number),
		php_b24_list_turn(list, php_b24_list_last_id(request)));
}

/* Of lists that are not read by keys. */
static void throw_odd_page(php_b24_list *list, const php_b24_list_request *request)
{
	const char *method = ZSTR_VAL(list->method);
	int64_t number = request->fault_number;

	switch (request->fault) {
	case PHP_B24_LIST_REPEATED:
		php_b24_throw_protocol(method,
			"the list does not advance: the portal returned a cursor that it has returned before");
		break;
	case PHP_B24_LIST_AGAIN:
		php_b24_throw_list_changed(method,
			"a page came twice: the portal does not heed where a page is to begin, or rows were "
			"moved");
		break;
	case PHP_B24_LIST_IRREGULAR:
		php_b24_throw_list_changed(method,
			"the next page is said to begin at row %" PRId64
			", which does not fit the page that begins at row %" PRId64
			", so that rows may be missing",
			number, request->start);
		break;
	case PHP_B24_LIST_GAP:
		php_b24_throw_list_changed(method,
			"the page that begins at row %" PRId64
			" is empty, and rows follow, so that rows may be missing",
			number);
		break;
	case PHP_B24_LIST_DRY:
		php_b24_throw_protocol(method,
			"the list does not advance: there is said to be more, but page after page is "
			"empty, or nearly so");
		break;
	case PHP_B24_LIST_SAME:
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
	case PHP_B24_LIST_STALLED: throw_stalled(list, request); break;
	case PHP_B24_LIST_DISORDERED: throw_disordered(list, request); break;
	case PHP_B24_LIST_WITHHELD: throw_withheld(list, request); break;
	case PHP_B24_LIST_RETOTALED:
		php_b24_throw_list_changed(method,
			"the number of rows went from %" PRId64 " to %" PRId64
			" while the list was read by offsets, so that rows may be missing",
			list->total, request->fault_number);
		break;
	case PHP_B24_LIST_SAME_PAGE:
		php_b24_throw_protocol(method, "the list does not advance: the page before it came again");
		break;
	case PHP_B24_LIST_SHIFTED:
		php_b24_throw_list_changed(method, "a page does not begin where the page before it ended: "
										   "rows were added or deleted while "
										   "the list was read by offsets");
		break;
	case PHP_B24_LIST_CUT:
		snprintf(text, sizeof text,
			"there may be more rows: the portal shows no more than these %" PRId64
			"; ask for fewer, by a filter, say",
			request->fault_number);
		php_b24_throw_protocol(method, text);
		break;
	default: throw_odd_page(list, request); break;
	}
}
