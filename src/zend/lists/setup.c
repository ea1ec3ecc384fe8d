/* SPDX-License-Identifier: MIT */
#include "zend/lists/setup.h"

#include "core/portal/method_name.h"
#include "zend/lists/caller_parameters.h"
#include "zend/lists/page_chain.h"
#include "zend/lists/page_parameters.h"
#include "zend/lists/parameter_names.h"
#include "zend/lists/parameters.h"
#include "zend/lists/position.h"
#include "zend/lists/repetition_guard.h"
#include "zend/lists/strategy_choice.h"

#include "zend/call/deprecation.h"
#include "zend/call/parameter_check.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"

/* --- What the catalogue knows. --- */

static zend_string *catalogue_text(const php_b24_list *list, uint32_t offset)
{
	const char *text = list->known != NULL ? b24_method_text(offset) : "";

	return zend_string_init(text, strlen(text), false);
}

/* Whether it is certain how the method pages. */
static bool is_known_list(const php_b24_list *list)
{
	return list->known != NULL && (list->known->flags & B24_LIST);
}

/* Where the rows are, and by which field they can be read on: as the caller says, or the catalogue.
 * False: nobody does, and an exception was thrown. */
static bool find_rows_and_id(php_b24_list *list, const php_b24_list_options *given)
{
	list->page_known = is_known_list(list);
	if (!list->page_known && given->list_key == NULL && given->id_field == NULL) {
		php_b24_refuse(ZSTR_VAL(list->method), NULL,
			"%s; the options \"listKey\" and \"idField\" "
			"tell where the rows are and by which field they can be read on",
			list->known == NULL ? "is not in the catalogue of methods"
								: "is no list whose pages the catalogue knows how to ask for");
		return false;
	}
	list->list_key = given->list_key != NULL
						 ? zend_string_copy(given->list_key)
						 : catalogue_text(list, list->known ? list->known->list_key : 0);
	if (given->id_field != NULL) {
		list->id_field = zend_string_copy(given->id_field);
	} else if (list->known != NULL && list->known->id_field != 0) {
		list->id_field = catalogue_text(list, list->known->id_field);
	}
	return true;
}

/* --- What the strategy needs. --- */

/* By which field rows can be told apart where the list cannot be read on by one. */
static void take_documented_id(php_b24_list *list)
{
	uint32_t id = list->known != NULL ? b24_method_pages(list->known)->id : 0;

	if (list->id_field == NULL && id != 0) {
		list->id_field = catalogue_text(list, id);
	}
}

/* Selected fields must have the id among them. */
static void select_id(php_b24_list *list)
{
	zval *select = zend_hash_find(list->params, list->select_name);
	zval *field, id;

	if (list->id_field == NULL || select == NULL || Z_TYPE_P(select) != IS_ARRAY ||
		zend_hash_num_elements(Z_ARRVAL_P(select)) == 0) {
		return;
	}
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(select), field) {
		if (Z_TYPE_P(field) == IS_STRING &&
			(zend_string_equals_literal(Z_STR_P(field), "*") ||
				zend_string_equals_ci(Z_STR_P(field), list->id_field))) {
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_STR_COPY(&id, list->id_field);
	zend_hash_next_index_insert(php_b24_list_member(list->params, list->select_name), &id);
}

static void apply_options(php_b24_list *list, const php_b24_list_options *given)
{
	list->concurrency = 1;
	if (list->strategy->extend != NULL) {
		list->concurrency = (size_t)given->concurrency;
	}
	list->ahead = (size_t)given->prefetch;
	if (list->concurrency > 1) {
		list->ahead += list->concurrency - 1;
	}
	list->limit = given->limit;
	list->guarded = given->guard;
	if (given->guard && (php_b24_list_may_repeat_pages(list) ||
							(list->id_field != NULL && php_b24_list_may_repeat_rows(list)))) {
		php_b24_list_guard_begin(list);
	}
}

/* --- All of it. --- */

/* In version 2, as documented. */
static zend_long rows_of_page(const php_b24_list *list)
{
	uint16_t rows = list->known != NULL ? b24_method_pages(list->known)->rows : 0;

	return rows > 0 ? rows : PHP_B24_LIST_PAGE;
}

static void initialize(php_b24_list *list, zend_object *client, zend_string *method)
{
	static const b24_pages usual = {.rows = PHP_B24_LIST_PAGE, .sure = PHP_B24_LIST_PAGE};
	const b24_host *host = &php_b24_host;

	GC_ADDREF(client);
	list->client = client;
	list->method = zend_string_copy(method);
	list->known = b24_method_find(
		ZSTR_VAL(method), ZSTR_LEN(method), php_b24_client_of(client)->version == 3 ? 3 : 2);
	list->pages = list->known != NULL ? b24_method_pages(list->known) : &usual;
	list->version = list->known != NULL                       ? list->known->version
					: php_b24_client_of(client)->version == 3 ? 3
															  : 2;
	list->total = list->first_total = -1;
	list->page_limit = rows_of_page(list);
	list->page_size = list->page_limit;
	list->density = 1;
	list->resumed.id = PHP_B24_LIST_LOWEST;
	list->resumed.last = PHP_B24_LIST_LOWEST;
	list->upto = PHP_B24_LIST_HIGHEST;
	b24_body_init(&list->scratch, host);
	b24_buffer_init(&list->command, host);
	b24_buffer_init(&list->last_id_command, host);
	b24_buffer_init(&list->prefix, host);
	b24_json_scan_init(&list->scan, host);
}

/* False: an exception was thrown. */
static bool read_request(php_b24_list *list, HashTable *params, const php_b24_list_options *given)
{
	if (!php_b24_tell_if_deprecated(list->known) || !find_rows_and_id(list, given) ||
		(given->check && list->known != NULL &&
			!php_b24_check_parameters(
				list->known, params, &php_b24_client_of(list->client)->logger)) ||
		!php_b24_list_read_parameters(list, params)) {
		return false;
	}
	php_b24_list_name_parameters(list);
	if (list->version == 2 && zend_hash_exists(list->params, list->start_name)) {
		return php_b24_list_refuse_own(list, ZSTR_VAL(list->start_name));
	}
	if (!php_b24_list_check_beginning(list)) {
		return false;
	}
	php_b24_list_drop_empty(list, list->filter_name);
	php_b24_list_drop_empty(list, list->order_name);
	php_b24_list_drop_empty(list, list->select_name);
	return true;
}

static bool make_ready(php_b24_list *list, HashTable *params, const php_b24_list_options *given)
{
	if (!read_request(list, params, given) || !php_b24_list_choose_strategy(list, given) ||
		!php_b24_list_prepare_pages(list)) {
		return false;
	}
	take_documented_id(list);
	select_id(list);
	apply_options(list, given);
	if (given->resume != NULL && !php_b24_list_resume(list, given->resume)) {
		return false;
	}
	list->place.id = list->resumed.id;
	list->place.row = list->resumed.row;
	list->place.skip = list->resumed.skip;
	list->place.last = list->resumed.last;
	ZVAL_COPY(&list->place.cursor, &list->resumed.cursor);
	return php_b24_list_write_commands(list);
}

bool php_b24_list_setup(php_b24_list *list, zend_object *client, zend_string *method,
	HashTable *params, HashTable *options)
{
	php_b24_list_options given;
	bool ok;

	initialize(list, client, method);
	if (!b24_is_method_name(ZSTR_VAL(method), ZSTR_LEN(method))) {
		php_b24_refuse(NULL, NULL, "\"%.100s\" is not the name of a REST method", ZSTR_VAL(method));
		return false;
	}
	ok = php_b24_list_read_options(list, &given, options) && make_ready(list, params, &given);
	php_b24_list_options_free(&given);
	return ok;
}
