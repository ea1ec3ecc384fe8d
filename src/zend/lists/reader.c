/* SPDX-License-Identifier: MIT */
#include "zend/lists/reader.h"

#include "zend/lists/reply_fault.h"
#include "zend/lists/position.h"
#include "zend/lists/prefetch.h"
#include "zend/lists/repetition_guard.h"
#include "zend/lists/request_queue.h"

#include "zend/engine/connection_pool.h"
#include "zend/engine/host.h"
#include "zend/value/unmarshal.h"

#include "core/http/connection_pool.h"

/* Whether the first request of the queue has arrived and has rows left. */
static inline bool is_at_hand(const php_b24_list *list)
{
	const php_b24_list_request *first = list->first;

	return first != NULL && first->state == PHP_B24_LIST_ARRIVED && first->at < first->count;
}

/* Waits until it has. False: there are no more rows, or an exception was thrown. */
static bool find_row(php_b24_list *list)
{
	while (!is_at_hand(list)) {
		php_b24_list_request *first = list->first;

		if (first != NULL && first->state == PHP_B24_LIST_ARRIVED) {
			if (first->fault != PHP_B24_LIST_NO_FAULT) {
				php_b24_list_throw_fault(list, first);
				return false;
			}
			php_b24_list_drop_first(list);
		} else if (php_b24_list_is_any_under_way(list) && !php_b24_list_wait_for_one(list)) {
			return false;
		}
		if (!php_b24_list_send_ahead(list)) {
			return false;
		}
		if (list->first == NULL) {
			if (list->strategy->finish != NULL) {
				list->strategy->finish(list);
			}
			return false;
		}
	}
	list->left_at = b24_host_now_ms(&php_b24_host); /* that took its time */
	return true;
}

/* The position is now behind this row. */
static void move_place(
	php_b24_list *list, const php_b24_list_request *request, const php_b24_list_row *row)
{
	list->place.id = row->id;
	list->place.row++;
	if (Z_TYPE(request->cursor) != IS_UNDEF) {
		php_b24_list_set_place_cursor(&list->place, (zval *)&request->cursor);
	}
	list->place.skip = request->at;
	list->place.last = row->id;
	if (list->strategy->note_place != NULL) {
		list->strategy->note_place(list, row);
	}
	list->handed_out++;
}

static bool take_row(php_b24_list *list, zval *to)
{
	php_b24_list_request *first = list->first;
	const php_b24_list_row *row = &first->rows[first->at];

	if (!php_b24_list_guard(list, row)) {
		return false;
	}
	php_b24_unmarshal_row(&row->slice, to, &list->model);
	if (EG(exception) != NULL) {
		zval_ptr_dtor(to);
		ZVAL_UNDEF(to);
		return false;
	}
	first->at++;
	move_place(list, first, row);
	return true;
}

static void begin(php_b24_list *list)
{
	list->began_at = list->left_at = list->driven_at = b24_host_now_ms(&php_b24_host);
	list->begun = true;
	b24_pool_announce(php_b24_pool(), (long)list->concurrency);
	list->announced = true;
	list->strategy->begin(list);
}

bool php_b24_list_next(php_b24_list *list, zval *row)
{
	if (!list->begun) {
		begin(list);
	}
	if (list->limit > 0 && list->handed_out >= list->limit) {
		php_b24_list_drop_all(list);
		return false;
	}
	return php_b24_list_drive(list) && (is_at_hand(list) || find_row(list)) && take_row(list, row);
}

/* --- Freeing. --- */

static void free_text(zend_string **text)
{
	if (*text != NULL) {
		zend_string_release(*text);
		*text = NULL;
	}
}

static void free_array(HashTable **array)
{
	if (*array != NULL) {
		zend_array_release(*array);
		*array = NULL;
	}
}

static void free_texts(php_b24_list *list)
{
	zend_string **texts[] = {&list->method, &list->list_key, &list->id_field, &list->filter_name,
		&list->order_name, &list->sort_name, &list->select_name, &list->start_name,
		&list->fingerprint, &list->id_key, &list->first_row, &list->last_row};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		free_text(texts[i]);
	}
}

void php_b24_list_free(php_b24_list *list)
{
	php_b24_list_drop_all(list);
	free_texts(list);
	free_array(&list->params);
	free_array(&list->call_options);
	free_array(&list->seen_ids);
	zval_ptr_dtor(&list->next_token);
	ZVAL_UNDEF(&list->next_token);
	zval_ptr_dtor(&list->progress);
	ZVAL_UNDEF(&list->progress);
	zval_ptr_dtor(&list->resumed.cursor);
	ZVAL_UNDEF(&list->resumed.cursor);
	zval_ptr_dtor(&list->place.cursor);
	ZVAL_UNDEF(&list->place.cursor);
	php_b24_row_model_free(&list->model);
	b24_json_scan_free(&list->scan);
	b24_body_free(&list->scratch);
	b24_buffer_free(&list->command);
	b24_buffer_free(&list->last_id_command);
	b24_buffer_free(&list->prefix);
	php_b24_list_guard_free(list);
	if (list->client != NULL) {
		OBJ_RELEASE(list->client);
		list->client = NULL;
	}
}

void php_b24_list_gc(php_b24_list *list, zend_get_gc_buffer *buffer)
{
	zend_get_gc_buffer_add_zval(buffer, &list->progress);
	for (php_b24_list_request *at = list->first; at != NULL; at = at->next) {
		if (at->call.core != NULL) {
			zend_get_gc_buffer_add_obj(buffer, at->call.client);
		}
	}
	if (list->client != NULL) {
		zend_get_gc_buffer_add_obj(buffer, list->client);
	}
}
