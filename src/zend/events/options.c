/* SPDX-License-Identifier: MIT */
#include "zend/events/options.h"

#include "zend/events/process_ids.h"

#include "zend/call/option_reader.h"
#include "zend/engine/exception.h"

bool php_b24_queue_check_options(HashTable *options)
{
	static const char *const known[] = {
		"limit", "filter", "order", "auth_connector", "error", "process_id", "recover", NULL};
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(options, name)
	{
		if (!php_b24_option_is_known(known, name)) {
			return php_b24_option_refuse_unknown(known, NULL, "B24\\EventQueue: ", name);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool refuse_option(const char *name, const char *text)
{
	php_b24_refuse(NULL, NULL, "B24\\EventQueue: option \"%s\" %s", name, text);
	return false;
}

static bool read_recover(php_b24_queue *queue)
{
	zval *recover = php_b24_queue_option(queue, "recover");

	if (recover != NULL && Z_TYPE_P(recover) == IS_FALSE) {
		queue->recover = -1;
	} else if (recover != NULL && Z_TYPE_P(recover) == IS_LONG) {
		queue->recover = Z_LVAL_P(recover);
		if (queue->recover < 0 || queue->recover > 30 * 86400) {
			return refuse_option("recover", "must be a number of seconds, 30 days at most");
		}
	} else if (recover != NULL && Z_TYPE_P(recover) != IS_TRUE) {
		return refuse_option("recover", "must be a number of seconds, true or false");
	}
	return true;
}

static bool read_process_id(php_b24_queue *queue)
{
	zval *given = php_b24_queue_option(queue, "process_id");
	zend_string *process_id;

	if (given == NULL || Z_TYPE_P(given) == IS_NULL) {
		return true;
	}
	process_id = php_b24_queue_process_id(given);
	if (process_id == NULL) {
		/* The portal would take an empty one for records that nobody has reserved. */
		return refuse_option("process_id", "must be a string that is not empty");
	}
	php_b24_queue_adopt(queue, process_id);
	zend_string_release(process_id);
	return true;
}

bool php_b24_queue_read_options(php_b24_queue *queue)
{
	zval *failed_ones = php_b24_queue_option(queue, "error");

	if (!read_recover(queue) || !read_process_id(queue)) {
		return false;
	}
	queue->failed_ones = failed_ones != NULL && zval_get_long(failed_ones) == 1;
	queue->due = true;
	zend_hash_str_del(queue->options, ZEND_STRL("recover"));
	zend_hash_str_del(queue->options, ZEND_STRL("process_id"));
	return true;
}
