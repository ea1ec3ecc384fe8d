/* SPDX-License-Identifier: MIT */
#include "zend/batch/batch.h"

#include "zend/batch/reference.h"

#include "zend/engine/exception.h"
#include "zend/engine/object.h"
#include "zend/value/iterable.h"

#include <Zend/zend_interfaces.h>

#include "batch_arginfo.h"

zend_class_entry *php_b24_batch_ce;

static zend_object_handlers handlers;

typedef struct batch {
	HashTable *commands; /* owned */
	zend_object std;
} batch;

static inline batch *batch_of(zend_object *object)
{
	return (batch *)((char *)object - offsetof(batch, std));
}

static zend_object *create(zend_class_entry *ce)
{
	batch *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	self->commands = zend_new_array(0);
	return &self->std;
}

static void free_batch(zend_object *object)
{
	batch *self = batch_of(object);

	if (self->commands != NULL) {
		zend_array_release(self->commands);
		self->commands = NULL;
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zval commands;

	ZVAL_ARR(&commands, batch_of(object)->commands);
	zend_get_gc_buffer_add_zval(buffer, &commands);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

HashTable *php_b24_batch_commands(zend_object *object)
{
	return batch_of(object)->commands;
}

/* Whoever sends the batch may hold the commands as they are now. */
static HashTable *commands_to_change(batch *self)
{
	if (GC_REFCOUNT(self->commands) > 1) {
		HashTable *copy = zend_array_dup(self->commands);

		zend_array_release(self->commands);
		self->commands = copy;
	}
	return self->commands;
}

ZEND_METHOD(B24_Batch, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* False: there is a command under that key. */
static bool add_command(batch *self, zend_string *key, zend_long index, zval *command)
{
	HashTable *commands = commands_to_change(self);
	zend_ulong number = (zend_ulong)index;

	if (key != NULL && !ZEND_HANDLE_NUMERIC(key, number)) {
		return zend_hash_add(commands, key, command) != NULL;
	}
	return zend_hash_index_add(commands, number, command) != NULL;
}

ZEND_METHOD(B24_Batch, add)
{
	zend_string *key, *method;
	zend_long index = 0;
	zval command, name, *params = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 3)
	Z_PARAM_STR_OR_LONG(key, index)
	Z_PARAM_STR(method)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY(params)
	ZEND_PARSE_PARAMETERS_END();
	array_init_size(&command, 2);
	ZVAL_STR_COPY(&name, method);
	zend_hash_next_index_insert_new(Z_ARRVAL(command), &name);
	if (params != NULL) {
		Z_TRY_ADDREF_P(params);
		zend_hash_next_index_insert_new(Z_ARRVAL(command), params);
	}
	if (!add_command(batch_of(Z_OBJ_P(ZEND_THIS)), key, index, &command)) {
		zval_ptr_dtor(&command);
		php_b24_refuse(NULL, NULL, "B24\\Batch: there is a command under that key already");
		RETURN_THROWS();
	}
	RETURN_COPY(ZEND_THIS);
}

/* False: an exception was thrown. */
static bool collect_one(batch *self, const zval *key, zval *command)
{
	zend_string *text = Z_TYPE_P(key) == IS_STRING ? Z_STR_P(key) : NULL;

	if (text == NULL && Z_TYPE_P(key) != IS_LONG) {
		php_b24_refuse("batch", NULL, "a command has a key that is neither string nor number");
		return false;
	}
	ZVAL_DEREF(command);
	if (!add_command(self, text, text == NULL ? Z_LVAL_P(key) : 0, command)) {
		php_b24_refuse("batch", NULL, "two commands have the same key");
		return false;
	}
	Z_TRY_ADDREF_P(command);
	return true;
}

bool php_b24_batch_collect(zval *to, zval *commands)
{
	php_b24_iterable source;
	zval *command;

	object_init_ex(to, php_b24_batch_ce);
	php_b24_iterable_begin(&source, commands);
	if (EG(exception) == NULL) {
		php_b24_iterable_rewind(&source);
	}
	while ((command = php_b24_iterable_current(&source)) != NULL) {
		zval key;

		php_b24_iterable_key(&source, &key);
		if (EG(exception) == NULL) {
			collect_one(batch_of(Z_OBJ_P(to)), &key, command);
		}
		zval_ptr_dtor(&key);
		php_b24_iterable_next(&source);
	}
	php_b24_iterable_end(&source);
	return EG(exception) == NULL;
}

ZEND_METHOD(B24_Batch, count)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(zend_hash_num_elements(batch_of(Z_OBJ_P(ZEND_THIS))->commands));
}

ZEND_METHOD(B24_Batch, ref)
{
	zval *parts = NULL, key;
	zend_string *name;
	zend_long index = 0;
	uint32_t count = 0;

	ZEND_PARSE_PARAMETERS_START(1, -1)
	Z_PARAM_STR_OR_LONG(name, index)
	Z_PARAM_VARIADIC('*', parts, count)
	ZEND_PARSE_PARAMETERS_END();
	if (name != NULL) {
		ZVAL_STR(&key, name);
	} else {
		ZVAL_LONG(&key, index);
	}
	php_b24_batch_reference_create(return_value, &key, parts, count);
}

void php_b24_register_batch(void)
{
	php_b24_batch_ce = register_class_B24_Batch(zend_ce_countable);
	php_b24_batch_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(batch, std);
	handlers.free_obj = free_batch;
	handlers.get_gc = get_gc;
}
