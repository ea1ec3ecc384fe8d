/* SPDX-License-Identifier: MIT */
#include "zend/batch/result.h"

#include "zend/batch/batch.h"
#include "zend/batch/outcome_value.h"
#include "zend/batch/result_iterator.h"
#include "zend/batch/rows.h"
#include "zend/batch/run.h"
#include "zend/engine/exception.h"
#include "zend/engine/object.h"
#include "zend/call/response.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_interfaces.h>

#include "result_arginfo.h"

static zend_class_entry *result_ce;

static zend_object_handlers handlers;

typedef struct batch_result {
	php_b24_batch_run run; /* owned; while it sends, what it holds hangs here */
	zend_object std;
} batch_result;

static inline batch_result *result_of(zend_object *object)
{
	return (batch_result *)((char *)object - offsetof(batch_result, std));
}

static zend_object *create(zend_class_entry *ce)
{
	batch_result *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	return &self->std;
}

static void free_result(zend_object *object)
{
	php_b24_batch_run_free(&result_of(object)->run);
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	const php_b24_batch_run *run = &result_of(object)->run;
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	for (size_t i = 0; run->outcomes != NULL && i < run->plan.count; i++) {
		zend_get_gc_buffer_add_zval(buffer, &run->outcomes[i].value);
	}
	zend_get_gc_buffer_add_zval(buffer, (zval *)&run->options.progress);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* Sends the commands and makes the result of them in `to`; undefined: an exception was thrown. */
static void run_batch(
	zval *to, zend_object *client, HashTable *commands, bool halt, HashTable *options)
{
	php_b24_batch_run *run;

	object_init_ex(to, result_ce);
	run = &result_of(Z_OBJ_P(to))->run;
	if (!php_b24_batch_options_read(&run->options, client, options) ||
		!php_b24_batch_run_all(run, client, commands, halt)) {
		zval_ptr_dtor(to);
		ZVAL_UNDEF(to);
	}
	php_b24_end_if_timed_out();
}

ZEND_METHOD(B24_Client, batch)
{
	php_b24_client *self = php_b24_client_of(Z_OBJ_P(ZEND_THIS));
	HashTable *options = (HashTable *)&zend_empty_array;
	bool halt = false;
	zval *commands;

	ZEND_PARSE_PARAMETERS_START(1, 3)
	Z_PARAM_ZVAL(commands)
	Z_PARAM_OPTIONAL
	Z_PARAM_BOOL(halt)
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (self->core == NULL) {
		zend_throw_error(NULL, "B24\\Client: not constructed");
		RETURN_THROWS();
	}
	if (Z_TYPE_P(commands) == IS_OBJECT && Z_OBJCE_P(commands) == php_b24_batch_ce) {
		run_batch(
			return_value, &self->std, php_b24_batch_commands(Z_OBJ_P(commands)), halt, options);
	} else if (Z_TYPE_P(commands) == IS_ARRAY) {
		run_batch(return_value, &self->std, Z_ARRVAL_P(commands), halt, options);
	} else if (Z_TYPE_P(commands) == IS_OBJECT &&
			   instanceof_function(Z_OBJCE_P(commands), zend_ce_traversable)) {
		zval collected;

		if (php_b24_batch_collect(&collected, commands)) {
			run_batch(
				return_value, &self->std, php_b24_batch_commands(Z_OBJ(collected)), halt, options);
		}
		zval_ptr_dtor(&collected);
	} else {
		zend_argument_type_error(1, "must be of type Traversable|B24\\Batch|array, %s given",
			Z_TYPE_P(commands) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(commands)->name)
											: zend_zval_type_name(commands));
	}
}

/* --- Outcomes. --- */

/* The number of the command of that key, which must have succeeded; PHP_B24_NO_COMMAND: an
 * exception was thrown. */
static size_t find_success(php_b24_batch_run *run, const zval *key)
{
	size_t number = php_b24_outcome_find(run, key);

	if (number == PHP_B24_NO_COMMAND) {
		php_b24_refuse(NULL, NULL, "B24\\BatchResult: the batch had no command under that key");
		return number;
	}
	if (php_b24_outcome_has_failed(&run->outcomes[number])) {
		zval exception;

		php_b24_outcome_value(run, number, true, &exception);
		zend_throw_exception_object(&exception);
		return PHP_B24_NO_COMMAND;
	}
	return number;
}

static void get(php_b24_batch_run *run, const zval *key, zval *to)
{
	size_t number = find_success(run, key);

	if (number != PHP_B24_NO_COMMAND) {
		php_b24_outcome_value(run, number, true, to);
	}
}

/* Those that have failed, or the others, by their keys. */
static void collect(php_b24_batch_run *run, bool failed, zval *to)
{
	zend_string *text;
	zend_ulong index;
	zval *number, value;

	array_init(to);
	ZEND_HASH_FOREACH_KEY_VAL (php_b24_outcome_keys(run), index, text, number) {
		if (php_b24_outcome_has_failed(&run->outcomes[Z_LVAL_P(number)]) != failed) {
			continue;
		}
		php_b24_outcome_value(run, (size_t)Z_LVAL_P(number), false, &value);
		if (text != NULL) {
			zend_hash_add_new(Z_ARRVAL_P(to), text, &value);
		} else {
			zend_hash_index_add_new(Z_ARRVAL_P(to), index, &value);
		}
	}
	ZEND_HASH_FOREACH_END();
}

static zend_object_iterator *get_iterator(zend_class_entry *ce, zval *object, int by_ref)
{
	if (by_ref) {
		zend_throw_error(NULL, "B24\\BatchResult cannot be iterated by reference");
		return NULL;
	}
	return php_b24_batch_result_iterator(object, &result_of(Z_OBJ_P(object))->run);
}

/* --- Methods. --- */

static php_b24_batch_run *this_run(zval *this)
{
	return &result_of(Z_OBJ_P(this))->run;
}

ZEND_METHOD(B24_BatchResult, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* The outcomes become those of commands that are done. False: an exception was thrown. */
static bool take_outcomes(php_b24_batch_run *run, HashTable *given)
{
	zend_string *text;
	zend_ulong index;
	zval *outcome;

	run->plan.keys = zend_new_array(zend_hash_num_elements(given));
	run->outcomes = ecalloc(zend_hash_num_elements(given) + 1, sizeof *run->outcomes);
	ZEND_HASH_FOREACH_KEY_VAL (given, index, text, outcome) {
		zval number;

		ZVAL_DEREF(outcome);
		if (!php_b24_is_outcome(outcome)) {
			php_b24_refuse(NULL, NULL,
				"B24\\BatchResult::fromOutcomes(): an outcome is a B24\\Response or a "
				"B24\\Exception");
			return false;
		}
		ZVAL_LONG(&number, (zend_long)run->plan.count);
		if (text != NULL) {
			zend_hash_add_new(run->plan.keys, text, &number);
		} else {
			zend_hash_index_add_new(run->plan.keys, index, &number);
		}
		ZVAL_COPY(&run->outcomes[run->plan.count].value, outcome);
		run->outcomes[run->plan.count].state = PHP_B24_COMMAND_DONE;
		run->plan.count++;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(B24_BatchResult, fromOutcomes)
{
	HashTable *outcomes;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(outcomes)
	ZEND_PARSE_PARAMETERS_END();
	object_init_ex(return_value, result_ce);
	take_outcomes(this_run(return_value), outcomes);
}

static void read_key(zend_string *text, zend_long index, zval *key)
{
	if (text != NULL) {
		ZVAL_STR(key, text);
	} else {
		ZVAL_LONG(key, index);
	}
}

ZEND_METHOD(B24_BatchResult, get)
{
	zend_string *text;
	zend_long index = 0;
	zval key;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR_OR_LONG(text, index)
	ZEND_PARSE_PARAMETERS_END();
	read_key(text, index, &key);
	get(this_run(ZEND_THIS), &key, return_value);
}

/* Of a command that has succeeded. */
static void make_rows(zval *to, zend_object *owner, php_b24_batch_run *run, size_t number)
{
	const php_b24_outcome *outcome = &run->outcomes[number];
	const char *method = "B24\\BatchResult";
	b24_json_slice rows;

	if (run->plan.planned == NULL) { /* the outcomes were given */
		if (php_b24_batch_rows_create_given(to, php_b24_response_result(&outcome->value))) {
			return;
		}
	} else {
		method = ZSTR_VAL(run->plan.planned[number].method);
		rows = php_b24_find_rows(&outcome->reply.result, run->plan.planned[number].known);
		if (b24_slice_present(&rows)) {
			php_b24_batch_rows_create(to, owner, &rows);
			return;
		}
	}
	php_b24_refuse(method, NULL, "the result has no rows, or it is not certain where they are");
}

ZEND_METHOD(B24_BatchResult, rows)
{
	php_b24_batch_run *run = this_run(ZEND_THIS);
	zend_string *text;
	zend_long index = 0;
	zval key;
	size_t number;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR_OR_LONG(text, index)
	ZEND_PARSE_PARAMETERS_END();
	read_key(text, index, &key);
	number = find_success(run, &key);
	if (number != PHP_B24_NO_COMMAND) {
		make_rows(return_value, Z_OBJ_P(ZEND_THIS), run, number);
	}
}

ZEND_METHOD(B24_BatchResult, succeeded)
{
	ZEND_PARSE_PARAMETERS_NONE();
	collect(this_run(ZEND_THIS), false, return_value);
}

ZEND_METHOD(B24_BatchResult, failed)
{
	ZEND_PARSE_PARAMETERS_NONE();
	collect(this_run(ZEND_THIS), true, return_value);
}

ZEND_METHOD(B24_BatchResult, count)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG((zend_long)this_run(ZEND_THIS)->plan.count);
}

ZEND_METHOD(B24_BatchResult, getIterator)
{
	ZEND_PARSE_PARAMETERS_NONE();
	zend_create_internal_iterator_zval(return_value, ZEND_THIS);
}

ZEND_METHOD(B24_BatchResult, offsetExists)
{
	zval *offset;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ZVAL(offset)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(php_b24_outcome_find(this_run(ZEND_THIS), offset) != PHP_B24_NO_COMMAND);
}

ZEND_METHOD(B24_BatchResult, offsetGet)
{
	zval *offset;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ZVAL(offset)
	ZEND_PARSE_PARAMETERS_END();
	get(this_run(ZEND_THIS), offset, return_value);
}

ZEND_METHOD(B24_BatchResult, offsetSet)
{
	php_b24_refuse_offset_set(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(B24_BatchResult, offsetUnset)
{
	php_b24_refuse_offset_unset(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

void php_b24_register_batch_result(void)
{
	result_ce =
		register_class_B24_BatchResult(zend_ce_aggregate, zend_ce_arrayaccess, zend_ce_countable);
	result_ce->create_object = create;
	result_ce->get_iterator = get_iterator;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(batch_result, std);
	handlers.free_obj = free_result;
	handlers.get_gc = get_gc;
}
