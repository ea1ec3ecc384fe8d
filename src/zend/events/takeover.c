/* SPDX-License-Identifier: MIT */
#include "zend/events/takeover.h"

#include "zend/events/call.h"
#include "zend/events/claims.h"
#include "zend/events/process_ids.h"
#include "zend/events/records.h"
#include "zend/events/lazy_array.h"

#include "zend/engine/host.h"

/* How often to look for what other workers have left. */
#define PERIOD_MS 60000

/* What lies under one process id. */
typedef struct group {
	zend_ulong records; /* tells one set of them from another */
	int64_t since;      /* when they were first seen */
} group;

static void free_group(zval *value)
{
	efree(Z_PTR_P(value));
}

static HashTable *new_groups(void)
{
	HashTable *groups = zend_new_array(8);

	groups->pDestructor = free_group;
	return groups;
}

static void add_row(HashTable *groups, zend_string *process_id, zval *id)
{
	group *found = zend_hash_find_ptr(groups, process_id);
	zend_string *text = zval_get_string(id);

	if (found == NULL) {
		found = emalloc(sizeof *found);
		*found = (group){.since = b24_host_now_ms(&php_b24_host)};
		zend_hash_add_new_ptr(groups, process_id, found);
	}
	found->records = found->records * 33 + zend_string_hash_val(text);
	zend_string_release(text);
}

/* The rows of a page. `last` gets the identifier of the last one, owned. */
static bool read_page(php_b24_queue *queue, zval *rows, HashTable *groups, zval *last)
{
	zval *row;

	if (!php_b24_queue_check_records("event.offline.list", rows)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(rows), row) {
		zend_string *process_id = php_b24_queue_process_id(php_b24_queue_member(row, "PROCESS_ID"));
		zval *error = php_b24_queue_member(row, "ERROR");

		zval_ptr_dtor(last);
		ZVAL_COPY(last, php_b24_queue_member(row, "ID"));
		if (process_id != NULL) {
			if (error == NULL || zend_is_true(error) == queue->failed_ones) {
				add_row(groups, process_id, last);
			}
			zend_string_release(process_id);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* By identifiers: other workers confirm records meanwhile, which would shift numbered pages. */
static HashTable *list_params(php_b24_queue *queue, zval *after)
{
	zval *given = php_b24_queue_option(queue, "filter");
	zval *connector = php_b24_queue_option(queue, "auth_connector");
	HashTable *params = zend_new_array(4);
	zval filter, order, value;

	ZVAL_ARR(&filter, given != NULL && Z_TYPE_P(given) == IS_ARRAY
						  ? zend_array_dup(Z_ARRVAL_P(given))
						  : zend_new_array(4));
	ZVAL_EMPTY_STRING(&value);
	zend_hash_str_update(Z_ARRVAL(filter), ZEND_STRL(">PROCESS_ID"), &value);
	ZVAL_LONG(&value, queue->failed_ones);
	zend_hash_str_update(Z_ARRVAL(filter), ZEND_STRL("=ERROR"), &value);
	if (Z_TYPE_P(after) != IS_UNDEF) {
		ZVAL_COPY(&value, after);
		zend_hash_str_update(Z_ARRVAL(filter), ZEND_STRL(">ID"), &value);
	}
	zend_hash_str_add_new(params, ZEND_STRL("filter"), &filter);
	array_init(&order);
	add_assoc_string(&order, "ID", "ASC");
	zend_hash_str_add_new(params, ZEND_STRL("order"), &order);
	if (connector != NULL) {
		ZVAL_COPY(&value, connector);
		zend_hash_str_add_new(params, ZEND_STRL("auth_connector"), &value);
	}
	return params;
}

/* Everything that is reserved, page after page, by process id. */
static bool list_reserved(php_b24_queue *queue, HashTable *groups)
{
	zval last, former, rows;
	bool more = true, ok = true;

	ZVAL_UNDEF(&last);
	while (ok && more) {
		ZVAL_COPY(&former, &last);
		ok = php_b24_queue_call(
			queue, "event.offline.list", list_params(queue, &last), &rows, &more);
		if (ok) {
			ok = read_page(queue, &rows, groups, &last);
			zval_ptr_dtor(&rows);
		}
		more = more && !zend_is_identical(&former, &last);
		zval_ptr_dtor(&former);
	}
	zval_ptr_dtor(&last);
	return ok;
}

/* Whether nothing has been done with the records for the seconds of the option `recover`, as far as
 * this queue has seen. */
static bool is_left_alone(php_b24_queue *queue, zend_string *process_id, group *group)
{
	struct group *former =
		queue->watched != NULL ? zend_hash_find_ptr(queue->watched, process_id) : NULL;

	if (former != NULL && former->records == group->records) {
		group->since = former->since;
	}
	return b24_host_now_ms(&php_b24_host) - group->since >= queue->recover * 1000;
}

/* What is claimed belongs to a living queue. `groups` becomes queue.watched. */
static void adopt_unclaimed(php_b24_queue *queue, HashTable *groups)
{
	zend_string *process_id;
	group *group;

	ZEND_HASH_FOREACH_STR_KEY_PTR(groups, process_id, group)
	{
		if (process_id == NULL || php_b24_queue_is_adopted(queue, process_id)) {
			continue;
		}
		if (php_b24_queue_claim(queue, process_id)) {
			if (is_left_alone(queue, process_id, group)) {
				php_b24_queue_adopt(queue, process_id);
			} else {
				php_b24_queue_unclaim(queue, process_id);
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	php_b24_table_free(&queue->watched);
	queue->watched = groups;
}

bool php_b24_queue_take_over(php_b24_queue *queue)
{
	php_b24_turn turn = php_b24_queue_wait_for_turn(queue, true);
	HashTable *groups;
	bool ok;

	if (turn != PHP_B24_TURN_OURS) {
		return turn == PHP_B24_TURN_LATE; /* others ask all the time: it is tried again later */
	}
	groups = new_groups();
	ok = list_reserved(queue, groups);
	if (ok) {
		adopt_unclaimed(queue, groups);
		queue->due = false;
		queue->looked_at = b24_host_now_ms(&php_b24_host);
	} else {
		zend_array_release(groups);
	}
	php_b24_queue_unclaim(queue, NULL);
	return ok && EG(exception) == NULL;
}

bool php_b24_queue_is_take_over_due(php_b24_queue *queue)
{
	int64_t period = queue->recover > 0 ? MIN(PERIOD_MS, queue->recover * 500) : PERIOD_MS;

	return queue->recover >= 0 &&
		   (queue->due || b24_host_now_ms(&php_b24_host) < queue->lost_until ||
			   b24_host_now_ms(&php_b24_host) - queue->looked_at >= period);
}
