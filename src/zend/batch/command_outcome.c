/* SPDX-License-Identifier: MIT */
#include "zend/batch/command_outcome.h"

#include "zend/call/throw_error.h"
#include "zend/engine/exception.h"

#include "core/call/statistics.h"

#include <Zend/zend_exceptions.h>

static b24_error_kind kind_of(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT &&
				   instanceof_function(Z_OBJCE_P(value), php_b24_exception_ce)
			   ? php_b24_kind_of(Z_OBJ_P(value))
			   : B24_OK;
}

void php_b24_outcome_set_done(php_b24_batch_run *run, size_t number)
{
	php_b24_outcome *outcome = &run->outcomes[number];

	if (outcome->state != PHP_B24_COMMAND_DONE) {
		outcome->state = PHP_B24_COMMAND_DONE;
		run->done++;
		b24_client_count_command(php_b24_batch_core(run), kind_of(&outcome->value));
	}
}

bool php_b24_outcome_take_failure(php_b24_batch_run *run, size_t number)
{
	zend_object *exception = EG(exception);

	if (exception == NULL || !instanceof_function(exception->ce, php_b24_exception_ce)) {
		return false;
	}
	ZVAL_OBJ_COPY(&run->outcomes[number].value, exception);
	zend_clear_exception();
	php_b24_outcome_set_done(run, number);
	run->halted = run->halted || run->plan.halt;
	return true;
}

void php_b24_outcome_fail(
	php_b24_batch_run *run, size_t number, const b24_error *error, const b24_envelope *envelope)
{
	const php_b24_planned *planned = &run->plan.planned[number];

	php_b24_throw_error(error, envelope, ZSTR_VAL(planned->method), planned->known);
	php_b24_outcome_take_failure(run, number);
}

void php_b24_outcome_fail_used_up(php_b24_batch_run *run, size_t number, int64_t pause_ms)
{
	b24_error error;

	b24_error_clear(&error);
	error.retry_after = (double)pause_ms / 1000;
	b24_copy_text(error.code, sizeof error.code, ZEND_STRL("OPERATION_TIME_LIMIT"));
	b24_error_set(&error, B24_ERROR_OPERATION_LIMIT,
		"The method's operating time at the portal is used up (for another %lld s); nothing was "
		"sent",
		(long long)((pause_ms + 999) / 1000));
	php_b24_outcome_fail(run, number, &error, NULL);
}
