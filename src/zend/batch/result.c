#include "zend/batch/result.h"

#include "zend/batch/batch.h"
#include "zend/batch/rows.h"
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
static void perform(
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
		perform(return_value, &self->std, php_b24_batch_commands(Z_OBJ_P(commands)), halt, options);
	} else if (Z_TYPE_P(commands) == IS_ARRAY) {
		perform(return_value, &self->std, Z_ARRVAL_P(commands), halt, options);
	} else if (Z_TYPE_P(commands) == IS_OBJECT &&
			   instanceof_function(Z_OBJCE_P(commands), zend_ce_traversable)) {
		zval collected;

		if (php_b24_batch_collect(&collected, commands)) {
			perform(
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

/* Made when it is asked for, since the rest of a long batch may be it. */
static void make_not_executed(php_b24_batch_run *run, size_t number)
{
	php_b24_not_executed(&run->outcomes[number].value, ZSTR_VAL(run->plan.planned[number].method));
}

static bool is_executed(const php_b24_outcome *outcome)
{
	return outcome->state == PHP_B24_COMMAND_DONE;
}

/* The outcome as a value; `keep`: for the next time, too. */
static void take_outcome(php_b24_batch_run *run, size_t number, bool keep, zval *to)
{
	php_b24_outcome *outcome = &run->outcomes[number];

	if (!is_executed(outcome) && Z_TYPE(outcome->value) == IS_UNDEF) {
		make_not_executed(run, number);
	}
	if (Z_TYPE(outcome->value) != IS_UNDEF) {
		ZVAL_COPY(to, &outcome->value);
		return;
	}
	php_b24_response_create_part(
		to, &outcome->kept->envelope.scan, &outcome->reply, outcome->kept->http_status);
	if (keep) {
		ZVAL_COPY(&outcome->value, to);
	}
}

static bool has_failed(const php_b24_outcome *outcome)
{
	return !is_executed(outcome) ||
		   (Z_TYPE(outcome->value) == IS_OBJECT && Z_OBJCE(outcome->value) != php_b24_response_ce);
}

/* None in an object that no batch has made, as PDO makes them. */
static HashTable *keys_of(const php_b24_batch_run *run)
{
	return run->plan.keys != NULL ? run->plan.keys : (HashTable *)&zend_empty_array;
}

/* The number of the command of that key; PHP_B24_NO_COMMAND: there is none. */
static size_t find_number(const php_b24_batch_run *run, const zval *key)
{
	zval *found = NULL;

	if (Z_TYPE_P(key) == IS_LONG) {
		found = zend_hash_index_find(keys_of(run), (zend_ulong)Z_LVAL_P(key));
	} else if (Z_TYPE_P(key) == IS_STRING) {
		found = zend_symtable_find(keys_of(run), Z_STR_P(key));
	}
	return found != NULL ? (size_t)Z_LVAL_P(found) : PHP_B24_NO_COMMAND;
}

/* The same for a command that must have succeeded; else an exception was thrown. */
static size_t find_success(php_b24_batch_run *run, const zval *key)
{
	size_t number = find_number(run, key);

	if (number == PHP_B24_NO_COMMAND) {
		php_b24_refuse(NULL, NULL, "B24\\BatchResult: the batch had no command under that key");
		return number;
	}
	if (has_failed(&run->outcomes[number])) {
		zval exception;

		take_outcome(run, number, true, &exception);
		zend_throw_exception_object(&exception);
		return PHP_B24_NO_COMMAND;
	}
	return number;
}

static void get(php_b24_batch_run *run, const zval *key, zval *to)
{
	size_t number = find_success(run, key);

	if (number != PHP_B24_NO_COMMAND) {
		take_outcome(run, number, true, to);
	}
}

/* Those that have failed, or the others, by their keys. */
static void collect(php_b24_batch_run *run, bool failed, zval *to)
{
	zend_string *text;
	zend_ulong index;
	zval *number, value;

	array_init(to);
	ZEND_HASH_FOREACH_KEY_VAL (keys_of(run), index, text, number) {
		if (has_failed(&run->outcomes[Z_LVAL_P(number)]) != failed) {
			continue;
		}
		take_outcome(run, (size_t)Z_LVAL_P(number), false, &value);
		if (text != NULL) {
			zend_hash_add_new(Z_ARRVAL_P(to), text, &value);
		} else {
			zend_hash_index_add_new(Z_ARRVAL_P(to), index, &value);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* --- Iteration. --- */

typedef struct iterator {
	zend_object_iterator intern; /* its data is the result */
	HashPosition position;
	zval current; /* owned; undefined: not made yet */
} iterator;

static php_b24_batch_run *run_of(zend_object_iterator *it)
{
	return &result_of(Z_OBJ(it->data))->run;
}

static void forget_current(zend_object_iterator *it)
{
	iterator *self = (iterator *)it;

	zval_ptr_dtor(&self->current);
	ZVAL_UNDEF(&self->current);
}

static void iterator_free(zend_object_iterator *it)
{
	forget_current(it);
	zval_ptr_dtor(&it->data);
}

static zend_result iterator_valid(zend_object_iterator *it)
{
	return zend_hash_get_current_data_ex(keys_of(run_of(it)), &((iterator *)it)->position) != NULL
			   ? SUCCESS
			   : FAILURE;
}

static zval *iterator_current(zend_object_iterator *it)
{
	iterator *self = (iterator *)it;
	zval *number = zend_hash_get_current_data_ex(keys_of(run_of(it)), &self->position);

	if (Z_TYPE(self->current) == IS_UNDEF && number != NULL) {
		take_outcome(run_of(it), (size_t)Z_LVAL_P(number), false, &self->current);
	}
	return Z_TYPE(self->current) != IS_UNDEF ? &self->current : NULL;
}

static void iterator_key(zend_object_iterator *it, zval *key)
{
	zend_hash_get_current_key_zval_ex(keys_of(run_of(it)), key, &((iterator *)it)->position);
}

static void iterator_next(zend_object_iterator *it)
{
	forget_current(it);
	zend_hash_move_forward_ex(keys_of(run_of(it)), &((iterator *)it)->position);
}

static void iterator_rewind(zend_object_iterator *it)
{
	forget_current(it);
	zend_hash_internal_pointer_reset_ex(keys_of(run_of(it)), &((iterator *)it)->position);
}

static HashTable *iterator_gc(zend_object_iterator *it, zval **table, int *count)
{
	*table = &it->data;
	*count = 1;
	return NULL;
}

static const zend_object_iterator_funcs iterator_funcs = {
	.dtor = iterator_free,
	.valid = iterator_valid,
	.get_current_data = iterator_current,
	.get_current_key = iterator_key,
	.move_forward = iterator_next,
	.rewind = iterator_rewind,
	.get_gc = iterator_gc,
};

static zend_object_iterator *get_iterator(zend_class_entry *ce, zval *object, int by_ref)
{
	iterator *self;

	if (by_ref) {
		zend_throw_error(NULL, "B24\\BatchResult cannot be iterated by reference");
		return NULL;
	}
	self = emalloc(sizeof *self);
	zend_iterator_init(&self->intern);
	ZVAL_OBJ_COPY(&self->intern.data, Z_OBJ_P(object));
	self->intern.funcs = &iterator_funcs;
	ZVAL_UNDEF(&self->current);
	iterator_rewind(&self->intern);
	return &self->intern;
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
		const php_b24_outcome *outcome = &run->outcomes[number];
		b24_json_slice rows =
			php_b24_find_rows(&outcome->reply.result, run->plan.planned[number].known);

		if (!b24_slice_present(&rows)) {
			php_b24_refuse(ZSTR_VAL(run->plan.planned[number].method), NULL,
				"the result has no rows, or it is not certain where they are");
			RETURN_THROWS();
		}
		php_b24_batch_rows_create(
			return_value, Z_OBJ_P(ZEND_THIS), &outcome->kept->envelope.scan, &rows);
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
	RETURN_BOOL(find_number(this_run(ZEND_THIS), offset) != PHP_B24_NO_COMMAND);
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
