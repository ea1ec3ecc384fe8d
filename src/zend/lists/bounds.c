/* SPDX-License-Identifier: MIT */
#include "zend/lists/bounds.h"

#include "zend/lists/page_chain.h"
#include "zend/lists/parameters.h"

#include "zend/engine/replace_value.h"

#include "core/json/write.h"

/* In a batch the id behind which a page begins is a reference to the command before. A reference
 * that points nowhere makes the portal leave the condition out. */

/* REST 3.0 has a list of conditions, version 2 a map. */
static void set_condition(php_b24_list *list, HashTable *filter, const char *operator, int64_t key)
{
	zend_long id = (zend_long)php_b24_list_reverse_id(list, key);
	zend_string *name;
	zval value;

	if (list->version == 3) {
		array_init_size(&value, 3);
		add_next_index_str(&value, zend_string_copy(list->id_field));
		add_next_index_string(&value, operator);
		add_next_index_long(&value, id);
		zend_hash_next_index_insert(filter, &value);
		return;
	}
	name = strpprintf(0, "%s%s", operator, ZSTR_VAL(list->id_field));
	ZVAL_LONG(&value, id);
	php_b24_array_set(filter, name, &value);
	zend_string_release(name);
}

static void set_page_limit(const php_b24_list *list, HashTable *params)
{
	zend_string *name = zend_string_init(ZEND_STRL("pagination"), false);
	zval limit;

	ZVAL_LONG(&limit, list->page_limit);
	php_b24_array_set_str(php_b24_list_member(params, name), ZEND_STRL("limit"), &limit);
	zend_string_release(name);
}

/* Where the last id is asked for alone, it is looked for among all rows, not behind those that have
 * come: an empty reply then cannot mean that nothing follows. */
static int64_t first_bound(const php_b24_list *list, const php_b24_list_request *request)
{
	return request->pages == 0 && !request->confirms ? list->resumed.id : request->after;
}

void php_b24_list_fill_bounds(
	php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	HashTable *filter;
	int64_t after = first_bound(list, request);

	if (list->version == 3) {
		set_page_limit(list, params);
	}
	if (after == PHP_B24_LIST_LOWEST && request->upto == PHP_B24_LIST_HIGHEST) {
		return;
	}
	filter = php_b24_list_member(params, list->filter_name);
	if (after != PHP_B24_LIST_LOWEST) {
		set_condition(list, filter, php_b24_list_behind(list), after);
	}
	if (request->upto != PHP_B24_LIST_HIGHEST) {
		set_condition(list, filter, php_b24_list_upto(list), request->upto);
	}
}

/* $result[c3][items][49][id]. Chains are planned only when a row has shown the name of the id. */
static void append_reference(php_b24_list *list, unsigned page, b24_buffer *to)
{
	b24_buffer_append_text(to, "%24result%5Bc");
	b24_json_write_integer(to, page);
	b24_buffer_append_text(to, "%5D");
	if (ZSTR_LEN(list->list_key) > 0 && !list->bare_in_batch) {
		b24_buffer_append_text(to, "%5B");
		b24_buffer_append_escaped(to, ZSTR_VAL(list->list_key));
		b24_buffer_append_text(to, "%5D");
	}
	b24_buffer_append_text(to, "%5B");
	b24_json_write_integer(to, list->page_size - 1);
	b24_buffer_append_text(to, "%5D%5B");
	b24_buffer_append_escaped(to, ZSTR_VAL(list->id_key));
	b24_buffer_append_text(to, "%5D");
}

void php_b24_list_append_bounds(
	php_b24_list *list, const php_b24_list_request *request, unsigned page, b24_buffer *to)
{
	if (page > 0) {
		php_b24_list_append_condition(list, to, php_b24_list_behind(list));
		append_reference(list, page - 1, to);
	} else if (request->after != PHP_B24_LIST_LOWEST) {
		php_b24_list_append_condition(list, to, php_b24_list_behind(list));
		b24_json_write_integer(to, php_b24_list_reverse_id(list, request->after));
	}
	if (request->upto != PHP_B24_LIST_HIGHEST) {
		php_b24_list_append_condition(list, to, php_b24_list_upto(list));
		b24_json_write_integer(to, php_b24_list_reverse_id(list, request->upto));
	}
}
