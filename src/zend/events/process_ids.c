/* SPDX-License-Identifier: MIT */
#include "zend/events/process_ids.h"

#include "zend/events/claims.h"
#include "zend/events/lazy_array.h"

bool php_b24_queue_is_adopted(php_b24_queue *queue, zend_string *process_id)
{
	return queue->adopted != NULL && zend_hash_exists(queue->adopted, process_id);
}

void php_b24_queue_adopt(php_b24_queue *queue, zend_string *process_id)
{
	php_b24_table_add(&queue->adopted, process_id);
}

void php_b24_queue_forget(php_b24_queue *queue, zend_string *process_id)
{
	php_b24_queue_unclaim(queue, process_id);
	if (queue->adopted != NULL) {
		zend_hash_del(queue->adopted, process_id);
	}
}

zend_string *php_b24_queue_process_id(zval *value)
{
	if (value != NULL && Z_TYPE_P(value) == IS_LONG) {
		return zend_long_to_str(Z_LVAL_P(value));
	}
	return value != NULL && Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0
			   ? zend_string_copy(Z_STR_P(value))
			   : NULL;
}

zend_string *php_b24_queue_next_adopted(php_b24_queue *queue)
{
	zend_string *process_id;

	if (queue->adopted != NULL) {
		ZEND_HASH_FOREACH_STR_KEY(queue->adopted, process_id)
		{
			return zend_string_copy(process_id);
		}
		ZEND_HASH_FOREACH_END();
	}
	return NULL;
}
