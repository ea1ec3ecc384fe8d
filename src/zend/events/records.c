/* SPDX-License-Identifier: MIT */
#include "zend/events/records.h"

#include "zend/events/claims.h"
#include "zend/events/process_ids.h"
#include "zend/events/lazy_array.h"

#include "zend/engine/exception.h"

bool php_b24_queue_check_records(const char *method, zval *records)
{
	zval *record;

	if (records == NULL || Z_TYPE_P(records) != IS_ARRAY ||
		!zend_array_is_list(Z_ARRVAL_P(records))) {
		php_b24_throw_protocol(method, "the reply holds no list of events");
		return false;
	}
	/* Each is told apart by its identifier, or nothing could be confirmed. */
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(records), record) {
		zval *id = Z_TYPE_P(record) == IS_ARRAY ? php_b24_queue_member(record, "ID") : NULL;

		if (id == NULL || (Z_TYPE_P(id) != IS_LONG && Z_TYPE_P(id) != IS_STRING)) {
			php_b24_throw_protocol(method, "the reply holds an event without an identifier");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool was_put_aside(php_b24_queue *queue, zval *record)
{
	zend_string *id;
	bool is_put_aside;

	if (queue->put_aside_ids == NULL) {
		return false;
	}
	id = zval_get_string(php_b24_queue_member(record, "ID"));
	is_put_aside = zend_hash_exists(queue->put_aside_ids, id);
	zend_string_release(id);
	return is_put_aside;
}

HashTable *php_b24_queue_without_put_aside(php_b24_queue *queue, HashTable *records)
{
	HashTable *left = zend_new_array(zend_hash_num_elements(records));
	zval *record;

	ZEND_HASH_FOREACH_VAL (records, record) {
		if (!was_put_aside(queue, record)) {
			Z_TRY_ADDREF_P(record);
			zend_hash_next_index_insert_new(left, record);
		}
	}
	ZEND_HASH_FOREACH_END();
	return left;
}

void php_b24_queue_note_put_aside(php_b24_queue *queue, zval *id)
{
	zend_string *key = zval_get_string(id);

	php_b24_table_add(&queue->put_aside_ids, key);
	zend_string_release(key);
}

void php_b24_queue_begin_loop(php_b24_queue *queue)
{
	if (queue->put_aside_ids != NULL) {
		php_b24_table_free(&queue->put_aside_ids);
		queue->due = true; /* they are still reserved */
	}
}

void php_b24_queue_drop_records(php_b24_queue *queue)
{
	zend_string *process_id = queue->process_id;

	queue->process_id = NULL;
	queue->position = 0;
	queue->put_aside = false;
	php_b24_table_free(&queue->records);
	if (process_id != NULL) {
		if (!php_b24_queue_is_adopted(queue, process_id)) {
			php_b24_queue_unclaim(queue, process_id);
		}
		zend_string_release(process_id);
	}
}
