/* SPDX-License-Identifier: MIT */
#include "zend/lists/strategy_choice.h"

#include "zend/lists/after_id.h"
#include "zend/lists/keyset.h"
#include "zend/lists/limit_offset.h"
#include "zend/lists/offset.h"
#include "zend/lists/order.h"
#include "zend/lists/page_number.h"
#include "zend/lists/page_token.h"
#include "zend/lists/parameter_names.h"
#include "zend/lists/parameters.h"
#include "zend/lists/range.h"
#include "zend/lists/single_page.h"
#include "zend/lists/v3_cursor.h"
#include "zend/lists/v3_offset.h"
#include "zend/lists/v3_tail.h"

#include "zend/engine/replace_value.h"

const php_b24_list_strategy *php_b24_list_documented_strategy(const php_b24_list *list)
{
	static const struct {
		const char *paging;
		const php_b24_list_strategy *strategy;
	} schemes[] = {
		{"limit-offset", &php_b24_list_limit_offset},
		{"page", &php_b24_list_page_number},
		{"last-id", &php_b24_list_after_id},
		{"next", &php_b24_list_page_token},
		{"limit", &php_b24_list_single_page},
	};
	const char *paging = list->known != NULL ? b24_method_text(list->known->paging) : "";

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
		if (strcmp(paging, schemes[i].paging) == 0) {
			return schemes[i].strategy;
		}
	}
	return NULL;
}

/* --- Whether ids can lead. --- */

/* The caller's condition on the id; NULL: there is none. */
static zval *condition(const php_b24_list *list, const char *operator)
{
	zval *filter = zend_hash_find(list->params, list->filter_name);
	zend_string *name;
	zval *found;

	if (filter == NULL || Z_TYPE_P(filter) != IS_ARRAY) {
		return NULL;
	}
	name = strpprintf(0, "%s%s", operator, ZSTR_VAL(list->id_field));
	found = zend_hash_find(Z_ARRVAL_P(filter), name);
	zend_string_release(name);
	return found;
}

static bool read_bound(const php_b24_list *list, const char *operator, int64_t * bound)
{
	zval *value = condition(list, operator);
	zend_long number;

	if (value == NULL) {
		return true;
	}
	if (!php_b24_list_read_number(value, &number)) {
		return false;
	}
	*bound = php_b24_list_reverse_id(list, number);
	return true;
}

/* Whether the filter has a condition beside which the method allows no other. */
static bool has_alone(const php_b24_list *list)
{
	const char *alone = b24_method_text(list->pages->alone);
	zval *filter = zend_hash_find(list->params, list->filter_name);

	return *alone != '\0' && filter != NULL && Z_TYPE_P(filter) == IS_ARRAY &&
		   php_b24_list_find_at(Z_ARRVAL_P(filter), alone) != NULL;
}

/* REST 3.0: conditions can be added to the filter. */
static bool has_conditions(const php_b24_list *list)
{
	zval *filter = zend_hash_find(list->params, list->filter_name);

	return filter == NULL || Z_TYPE_P(filter) == IS_NULL ||
		   (Z_TYPE_P(filter) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(filter)));
}

/* The caller's own order, if there is one, is by the id, one way or the other. */
static bool is_ordered_by_id(php_b24_list *list)
{
	list->descending =
		!php_b24_list_is_ordered(list, "ASC") && php_b24_list_is_ordered(list, "DESC");
	return list->descending || php_b24_list_is_ordered(list, "ASC");
}

/* Why the list cannot be read on by ids; NULL: it can. */
static const char *obstacle(php_b24_list *list, bool parallel, int64_t *after, int64_t *upto)
{
	if (list->version == 3 && (parallel || !php_b24_list_is_paged_by(list, "pagination"))) {
		return "is not possible in REST 3.0";
	}
	if (php_b24_list_documented_strategy(list) != NULL && list->known->id_field == 0) {
		return "is not possible: the method has a way of its own to page";
	}
	if (list->id_field == NULL) {
		return "needs the option \"idField\": the catalogue knows no field by which this list can "
			   "be "
			   "read on";
	}
	if (parallel && !php_b24_list_takes_order(list)) {
		return "needs an order by ids, which the method does not take";
	}
	if (has_alone(list)) {
		return "cannot add a condition on the id to this filter";
	}
	if (!is_ordered_by_id(list)) {
		return "cannot follow the given order, which is not by ids";
	}
	if (list->version == 3) {
		return has_conditions(list) ? NULL : "needs a filter that is a list of conditions";
	}
	if (!read_bound(list, php_b24_list_behind(list), after) ||
		!read_bound(list, php_b24_list_upto(list), upto)) {
		return "needs integers in the filter on the id";
	}
	return NULL;
}

/* Conditions that each page brings itself go out of the common parameters. */
static void drop_condition(php_b24_list *list, const char *operator)
{
	zend_string *name;

	if (condition(list, operator) != NULL) {
		name = strpprintf(0, "%s%s", operator, ZSTR_VAL(list->id_field));
		zend_hash_del(php_b24_list_member(list->params, list->filter_name), name);
		zend_string_release(name);
		php_b24_list_drop_empty(list, list->filter_name);
	}
}

static void order_by_id(php_b24_list *list)
{
	zval value;

	php_b24_list_order(list, list->params, list->descending ? "DESC" : "ASC");
	if (list->version == 2 && (list->known == NULL || php_b24_list_documents(list, "start"))) {
		ZVAL_LONG(&value, -1); /* nobody counts the rows */
		php_b24_array_set(list->params, list->start_name, &value);
	}
}

/* --- The choice. --- */

static const php_b24_list_strategy *by_paging(const php_b24_list *list)
{
	const php_b24_list_strategy *scheme = php_b24_list_documented_strategy(list);

	if (scheme != NULL) {
		return scheme;
	}
	if (list->version == 2) {
		return &php_b24_list_offset;
	}
	return php_b24_list_is_paged_by(list, "after-cursor") ? &php_b24_list_v3_cursor
		   : php_b24_list_is_paged_by(list, "cursor")     ? &php_b24_list_v3_tail
														  : &php_b24_list_v3_offset;
}

static bool choose_keys(php_b24_list *list, const php_b24_list_options *given, bool required)
{
	bool parallel = given->strategy != NULL && zend_string_equals_literal(given->strategy, "range");
	int64_t after = PHP_B24_LIST_LOWEST, upto = PHP_B24_LIST_HIGHEST;
	const char *why = obstacle(list, parallel, &after, &upto);

	if (why != NULL) {
		list->descending = false;
		list->strategy = by_paging(list);
		return !required || php_b24_list_refuse(list, "strategy", why);
	}
	list->strategy = parallel || (!required && given->concurrency > 1 && list->version == 2)
						 ? &php_b24_list_range
						 : &php_b24_list_keyset;
	list->resumed.id = after;
	list->upto = upto;
	if (list->version == 2) {
		drop_condition(list, php_b24_list_behind(list));
		drop_condition(list, php_b24_list_upto(list));
	}
	order_by_id(list);
	return true;
}

bool php_b24_list_choose_strategy(php_b24_list *list, const php_b24_list_options *given)
{
	const char *name = given->strategy != NULL ? ZSTR_VAL(given->strategy) : "auto";

	if (strcmp(name, "offset") == 0) {
		list->strategy = by_paging(list);
		if (list->strategy == &php_b24_list_after_id && php_b24_list_documents(list, "start")) {
			list->strategy = &php_b24_list_offset; /* the method has both */
		}
		return strcmp(list->strategy->name, "offset") == 0 ||
			   php_b24_list_refuse(
				   list, "strategy", "must be \"auto\": the method has cursors of its own");
	}
	if (strcmp(name, "keyset") == 0 || strcmp(name, "range") == 0) {
		return choose_keys(list, given, true);
	}
	if (strcmp(name, "auto") == 0) {
		return choose_keys(list, given, false);
	}
	return php_b24_list_refuse(
		list, "strategy", "must be \"auto\", \"keyset\", \"offset\" or \"range\"");
}

/* --- Where the list begins. --- */

/* Where the list sets the number or token of a page itself. */
static bool refuse_given(const php_b24_list *list, uint32_t parameter)
{
	const char *path = b24_method_text(parameter);

	if (*path == '\0' || php_b24_list_find_at(list->params, path) == NULL) {
		return true;
	}
	return php_b24_list_refuse_own(list, path);
}

bool php_b24_list_check_beginning(const php_b24_list *list)
{
	const php_b24_list_strategy *scheme = php_b24_list_documented_strategy(list);

	if (scheme == &php_b24_list_after_id) {
		return true; /* the caller says where it begins */
	}
	return (scheme == NULL || refuse_given(list, list->pages->at)) &&
		   refuse_given(list, list->pages->other);
}

/* --- What the guard is to watch. --- */

bool php_b24_list_may_repeat_rows(const php_b24_list *list)
{
	return strcmp(list->strategy->position_kind, "row") == 0 ||
		   list->strategy == &php_b24_list_page_number ||
		   (list->strategy == &php_b24_list_limit_offset && list->seen_ids == NULL) ||
		   (list->strategy == &php_b24_list_after_id && list->pages->runs == B24_RUNS_ANY);
}

bool php_b24_list_may_repeat_pages(const php_b24_list *list)
{
	return list->strategy == &php_b24_list_offset || list->strategy == &php_b24_list_v3_offset ||
		   list->strategy == &php_b24_list_v3_cursor || list->strategy == &php_b24_list_v3_tail;
}
