/* SPDX-License-Identifier: MIT */
#include "zend/lists/page_parameters.h"

#include "zend/lists/offset.h"
#include "zend/lists/parameters.h"
#include "zend/lists/strategy_choice.h"
#include "zend/lists/v3_tail.h"

#include "zend/engine/exception.h"

/* Rows that a page of REST 3.0 may have. */
#define MOST_PAGE_LIMIT 1000

static void put_limit(const php_b24_list *list, HashTable *params)
{
	zval limit;

	if (list->pages->limit != 0) {
		ZVAL_LONG(&limit, list->page_limit);
		php_b24_list_put_at(params, b24_method_text(list->pages->limit), &limit);
	}
}

/* The caller may want smaller pages. */
static bool read_limit(php_b24_list *list)
{
	const char *path = b24_method_text(list->pages->limit);
	zval *given = *path != '\0' ? php_b24_list_find_at(list->params, path) : NULL;

	zend_long wanted;

	list->page_limit = list->pages->rows;
	if (given != NULL) {
		if (!php_b24_list_read_number(given, &wanted) || wanted < 1 || wanted > list->page_limit) {
			php_b24_refuse(ZSTR_VAL(list->method), path, "must be a whole number from 1 to %d",
				(int)list->page_limit);
			return false;
		}
		list->page_limit = wanted;
	}
	list->page_size = list->page_limit;
	return true;
}

/* Where parameters count by their position, none may be left out in front of another. A number in
 * front may: then the method takes it for absent. */
static bool fill_gaps(php_b24_list *list)
{
	const char *entry = b24_method_text(list->known->parameters);
	zval none;

	if (zend_hash_num_elements(list->params) > 0 && zend_array_is_list(list->params)) {
		php_b24_refuse(
			ZSTR_VAL(list->method), NULL, "takes its parameters by their names when it is a list");
		return false;
	}
	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter = b24_parameter_read(entry);
		bool is_object =
			strncmp(parameter.types, "object", 6) == 0 || strncmp(parameter.types, "array", 5) == 0;
		zend_string *name = zend_string_init(parameter.name, parameter.name_length, false);

		if (is_object && php_b24_list_find_parameter(list->params, name) == NULL) {
			array_init(&none);
			zend_hash_add(list->params, name, &none);
		}
		zend_string_release(name);
	}
	return true;
}

/* Pages that are asked for by numbers need an order that stays the same from page to page. */
static void set_steady_order(php_b24_list *list)
{
	const char *path = b24_method_text(list->pages->order);
	zval *given = *path != '\0' ? php_b24_list_find_at(list->params, path) : NULL;
	zval order;

	if (*path == '\0' || list->pages->id == 0 ||
		(given != NULL &&
			(Z_TYPE_P(given) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(given)) > 0))) {
		return;
	}
	array_init(&order);
	add_assoc_string(&order, ZSTR_VAL(list->id_field), "ASC");
	php_b24_list_put_at(list->params, path, &order);
}

static bool prepare_documented(php_b24_list *list)
{
	if (list->id_field == NULL && list->pages->id != 0) {
		const char *id = b24_method_text(list->pages->id);

		list->id_field = zend_string_init(id, strlen(id), false);
	}
	if (list->pages->flags & B24_PAGES_DISTINCT) {
		list->seen_ids = zend_new_array(64);
	}
	if (!read_limit(list) || ((list->known->flags & B24_ORDERED) && !fill_gaps(list))) {
		return false;
	}
	set_steady_order(list);
	put_limit(list, list->params);
	return true;
}

static zval *in(HashTable *params, const char *name)
{
	return zend_hash_str_find(params, name, strlen(name));
}

/* Rows of a page, as the caller wants them in REST 3.0. */
static bool read_page_limit(php_b24_list *list)
{
	const char *name = list->strategy == &php_b24_list_v3_tail ? "cursor" : "pagination";
	zval *pagination = in(list->params, name);
	zval *limit = NULL;

	if (pagination == NULL || Z_TYPE_P(pagination) != IS_ARRAY) {
		return true;
	}
	if (in(Z_ARRVAL_P(pagination), "page") != NULL ||
		in(Z_ARRVAL_P(pagination), "offset") != NULL ||
		in(Z_ARRVAL_P(pagination), "afterCursor") != NULL) {
		return php_b24_list_refuse_own(list, name);
	}
	limit = in(Z_ARRVAL_P(pagination), "limit");
	if (limit != NULL &&
		(Z_TYPE_P(limit) != IS_LONG || Z_LVAL_P(limit) < 1 || Z_LVAL_P(limit) > MOST_PAGE_LIMIT)) {
		php_b24_refuse(
			ZSTR_VAL(list->method), name, "must have a limit from 1 to %d", MOST_PAGE_LIMIT);
		return false;
	}
	list->page_limit = limit != NULL ? Z_LVAL_P(limit) : list->page_limit;
	return true;
}

bool php_b24_list_prepare_pages(php_b24_list *list)
{
	bool by_keys = strcmp(list->strategy->position_kind, "id") == 0;
	bool by_start = list->strategy == &php_b24_list_offset;

	if (by_start && php_b24_list_documented_strategy(list) != NULL) {
		list->page_size = PHP_B24_LIST_PAGE; /* by `start` although it has a way of its own */
		return true;
	}
	if (list->known != NULL && !by_keys && list->pages->rows > 0 &&
		(by_start || list->strategy == php_b24_list_documented_strategy(list))) {
		return prepare_documented(list);
	}
	return list->version == 2 || read_page_limit(list);
}
