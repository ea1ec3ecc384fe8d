/* SPDX-License-Identifier: MIT */
#include "zend/events/reserve.h"

#include "zend/events/call.h"
#include "zend/events/claims.h"
#include "zend/events/process_ids.h"
#include "zend/events/records.h"
#include "zend/events/lazy_array.h"
#include "zend/events/takeover.h"

#include "zend/engine/exception.h"
#include "zend/engine/host.h"

/* The portal reserves records and names a process id, by which alone they are got again. When its
 * reply is lost nobody knows the id; when a worker is killed, nobody may. */

/* A portal may go on executing a request that nobody waits for any more. So long at most, with a
 * margin. */
#define LATEST_MS 70000

typedef enum answer {
	SOME,          /* they are at hand now */
	NONE,          /* there are none */
	NO_PROCESS_ID, /* some were reserved, but the reply names no process id */
	THROWN
} answer;

/* Makes the records of a reply those at hand, and claims their process id. `asked_for`: NULL, new
 * ones were asked for. */
static answer keep_records(php_b24_queue *queue, zval *result, zend_string *asked_for)
{
	zval *records = NULL, *given = NULL;
	HashTable *left;
	zend_string *process_id;

	if (Z_TYPE_P(result) == IS_ARRAY) {
		records = zend_hash_str_find_deref(Z_ARRVAL_P(result), ZEND_STRL("events"));
		given = zend_hash_str_find_deref(Z_ARRVAL_P(result), ZEND_STRL("process_id"));
	}
	if (!php_b24_queue_check_records("event.offline.get", records)) {
		return THROWN;
	}
	left = php_b24_queue_without_put_aside(queue, Z_ARRVAL_P(records));
	if (zend_hash_num_elements(left) == 0) {
		zend_array_release(left);
		return NONE;
	}
	process_id = asked_for != NULL ? zend_string_copy(asked_for) : php_b24_queue_process_id(given);
	if (process_id == NULL) {
		zend_array_release(left);
		return NO_PROCESS_ID;
	}
	queue->records = left;
	queue->process_id = process_id;
	php_b24_queue_claim(queue, process_id);
	return EG(exception) == NULL ? SOME : THROWN;
}

/* Records under the process id; NULL: new ones. */
static answer ask_for(php_b24_queue *queue, zend_string *process_id)
{
	HashTable *params = zend_array_dup(queue->options);
	answer answer;
	zval value, result;

	ZVAL_LONG(&value, 0);
	zend_hash_str_update(params, ZEND_STRL("clear"), &value);
	if (process_id != NULL) {
		ZVAL_STR_COPY(&value, process_id);
		zend_hash_str_update(params, ZEND_STRL("process_id"), &value);
	}
	if (!php_b24_queue_call(queue, "event.offline.get", params, &result, NULL)) {
		return THROWN;
	}
	answer = keep_records(queue, &result, process_id);
	zval_ptr_dtor(&result);
	return answer;
}

/* Until the reply is read, records may be reserved for us under an id that nobody knows. */
static answer ask_for_new(php_b24_queue *queue)
{
	int64_t lost_until = queue->lost_until;
	answer answer;

	if (php_b24_queue_wait_for_turn(queue, false) == PHP_B24_TURN_THROWN) {
		return THROWN;
	}
	queue->lost_until = b24_host_now_ms(&php_b24_host) + LATEST_MS;
	answer = ask_for(queue, NULL);
	if (answer == SOME || answer == NONE) {
		queue->lost_until = lost_until;
	}
	php_b24_queue_unclaim(queue, NULL);
	return answer;
}

/* What is left of the reservations that the queue knows of, and others do not. */
static answer ask_for_adopted(php_b24_queue *queue)
{
	zend_string *process_id;
	answer answer = NONE;

	while (answer == NONE && (process_id = php_b24_queue_next_adopted(queue)) != NULL) {
		answer = ask_for(queue, process_id);
		if (answer == NONE) {
			php_b24_queue_forget(queue, process_id);
		}
		zend_string_release(process_id);
	}
	return answer;
}

bool php_b24_queue_fetch(php_b24_queue *queue)
{
	bool looked = false;
	answer answer;

	php_b24_queue_drop_records(queue);
	for (;;) {
		answer = ask_for_adopted(queue);
		if (answer == NONE && !looked && php_b24_queue_is_take_over_due(queue)) {
			looked = true;
			if (!php_b24_queue_take_over(queue)) {
				return false;
			}
			continue;
		}
		if (answer == NONE) {
			answer = ask_for_new(queue);
		}
		if (answer != NO_PROCESS_ID) {
			return answer != THROWN;
		}
		/* event.offline.list tells the process id. */
		if (queue->recover < 0 || !php_b24_queue_take_over(queue)) {
			break;
		}
		answer = ask_for_adopted(queue);
		if (answer != NONE) {
			return answer != THROWN;
		}
		break;
	}
	if (EG(exception) == NULL) {
		php_b24_throw_protocol(
			"event.offline.get", "the reply reserves events under no process_id");
	}
	return false;
}

void php_b24_queue_free_reservations(php_b24_queue *queue)
{
	php_b24_table_free(&queue->adopted);
	php_b24_table_free(&queue->put_aside_ids);
	php_b24_table_free(&queue->watched);
}
