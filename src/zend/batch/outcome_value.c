/* SPDX-License-Identifier: MIT */
#include "zend/batch/outcome_value.h"

#include "zend/call/response.h"
#include "zend/engine/exception.h"

/* Made when it is asked for: all the rest of a long batch may not have been executed. */
static void make_not_executed(php_b24_batch_run *run, size_t number)
{
	php_b24_not_executed_create(
		&run->outcomes[number].value, ZSTR_VAL(run->plan.planned[number].method));
}

static bool is_executed(const php_b24_outcome *outcome)
{
	return outcome->state == PHP_B24_COMMAND_DONE;
}

void php_b24_outcome_value(php_b24_batch_run *run, size_t number, bool keep, zval *to)
{
	php_b24_outcome *outcome = &run->outcomes[number];

	if (!is_executed(outcome) && Z_TYPE(outcome->value) == IS_UNDEF) {
		make_not_executed(run, number);
	}
	if (Z_TYPE(outcome->value) != IS_UNDEF) {
		ZVAL_COPY(to, &outcome->value);
		return;
	}
	php_b24_response_create_part(to, &outcome->reply, outcome->kept->http_status);
	if (keep) {
		ZVAL_COPY(&outcome->value, to);
	}
}

bool php_b24_outcome_has_failed(const php_b24_outcome *outcome)
{
	return !is_executed(outcome) ||
		   (Z_TYPE(outcome->value) == IS_OBJECT && Z_OBJCE(outcome->value) != php_b24_response_ce);
}

HashTable *php_b24_outcome_keys(const php_b24_batch_run *run)
{
	return run->plan.keys != NULL ? run->plan.keys : (HashTable *)&zend_empty_array;
}

size_t php_b24_outcome_find(const php_b24_batch_run *run, const zval *key)
{
	zval *found = NULL;

	if (Z_TYPE_P(key) == IS_LONG) {
		found = zend_hash_index_find(php_b24_outcome_keys(run), (zend_ulong)Z_LVAL_P(key));
	} else if (Z_TYPE_P(key) == IS_STRING) {
		found = zend_symtable_find(php_b24_outcome_keys(run), Z_STR_P(key));
	}
	return found != NULL ? (size_t)Z_LVAL_P(found) : PHP_B24_NO_COMMAND;
}
