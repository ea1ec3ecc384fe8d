/* SPDX-License-Identifier: MIT */
#include "zend/lists/cursor.h"

#include "zend/lists/position.h"
#include "zend/lists/reader.h"
#include "zend/lists/request_queue.h"
#include "zend/lists/setup.h"

#include "zend/engine/iterator.h"
#include "zend/engine/object.h"
#include "zend/engine/replace_value.h"
#include "zend/value/iterable.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_interfaces.h>

#include "cursor_arginfo.h"

static zend_class_entry *cursor_ce;

static zend_object_handlers handlers;

typedef struct cursor {
	php_b24_list list;
	php_b24_iterable given; /* owned; with `is_given`: the rows of a test */
	bool is_given;
	zval current; /* owned; undefined: there is none */
	bool begun;
	bool running; /* inside of rewind() or next() */
	zend_object std;
} cursor;

static inline cursor *cursor_of(zend_object *object)
{
	return (cursor *)((char *)object - offsetof(cursor, std));
}

static zend_object *create(zend_class_entry *ce)
{
	cursor *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	ZVAL_UNDEF(&self->current);
	ZVAL_UNDEF(&self->list.progress);
	ZVAL_UNDEF(&self->list.resumed.cursor);
	ZVAL_UNDEF(&self->list.place.cursor);
	return &self->std;
}

static void free_cursor(zend_object *object)
{
	cursor *self = cursor_of(object);

	php_b24_clear(&self->current);
	php_b24_iterable_end(&self->given);
	php_b24_list_free(&self->list);
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	cursor *self = cursor_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	php_b24_list_gc(&self->list, buffer);
	php_b24_iterable_gc(&self->given, buffer);
	zend_get_gc_buffer_add_zval(buffer, &self->current);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* Of rows that were given, whose iterable runs the user's code. */
static void take_given(cursor *self)
{
	zval *row;

	if (self->list.handed_out == 0) {
		php_b24_iterable_rewind(&self->given);
	} else {
		php_b24_iterable_next(&self->given);
	}
	row = php_b24_iterable_current(&self->given);
	if (row != NULL) {
		ZVAL_COPY_DEREF(&self->current, row);
		self->list.handed_out++;
	} else {
		php_b24_iterable_end(&self->given);
	}
}

/* Goes to the next row. */
static void read_next(cursor *self)
{
	bool is_made = self->list.client != NULL || self->is_given;

	if (!is_made || self->running) {
		zend_throw_error(
			NULL, "B24\\Cursor is %s", is_made ? "already running" : "not constructed");
		return;
	}
	self->running = true;
	php_b24_clear(&self->current);
	if (self->is_given) {
		take_given(self);
	} else if (!php_b24_list_next(&self->list, &self->current)) {
		php_b24_list_drop_all(&self->list);
	}
	self->running = false;
	php_b24_end_if_timed_out();
}

/* Goes to the first row, once. */
static void begin(cursor *self)
{
	if (self->begun) {
		zend_throw_error(NULL, "B24\\Cursor can be iterated once");
		return;
	}
	self->begun = true;
	read_next(self);
}

/* --- In a foreach, without a call of a method for each step. The class is final. --- */

static void iterator_free(zend_object_iterator *it)
{
	zval_ptr_dtor(&it->data);
}

static cursor *cursor_of_iterator(zend_object_iterator *it)
{
	return cursor_of(Z_OBJ(it->data));
}

static zend_result iterator_valid(zend_object_iterator *it)
{
	return php_b24_iterator_goes_on(Z_TYPE(cursor_of_iterator(it)->current) != IS_UNDEF);
}

static zval *iterator_current(zend_object_iterator *it)
{
	return &cursor_of_iterator(it)->current;
}

static void iterator_key(zend_object_iterator *it, zval *key)
{
	ZVAL_LONG(key, cursor_of_iterator(it)->list.handed_out - 1);
}

static void iterator_next(zend_object_iterator *it)
{
	cursor *self = cursor_of_iterator(it);

	if (self->begun) {
		read_next(self);
	}
}

static void iterator_rewind(zend_object_iterator *it)
{
	begin(cursor_of_iterator(it));
}

static const zend_object_iterator_funcs iterator_funcs = {
	.dtor = iterator_free,
	.valid = iterator_valid,
	.get_current_data = iterator_current,
	.get_current_key = iterator_key,
	.move_forward = iterator_next,
	.rewind = iterator_rewind,
	.get_gc = php_b24_iterator_gc,
};

static zend_object_iterator *get_iterator(zend_class_entry *ce, zval *object, int by_ref)
{
	if (by_ref) {
		zend_throw_error(NULL, "An iterator cannot be used with foreach by reference");
		return NULL;
	}
	return php_b24_iterator_new(sizeof(zend_object_iterator), object, &iterator_funcs);
}

/* --- Methods. --- */

ZEND_METHOD(B24_Cursor, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24_Cursor, fromRows)
{
	zend_long total = 0;
	bool no_total = true;
	cursor *self;
	zval *rows;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_ITERABLE(rows)
	Z_PARAM_OPTIONAL
	Z_PARAM_LONG_OR_NULL(total, no_total)
	ZEND_PARSE_PARAMETERS_END();
	object_init_ex(return_value, cursor_ce);
	self = cursor_of(Z_OBJ_P(return_value));
	self->is_given = true;
	self->list.total = no_total ? -1 : total;
	php_b24_iterable_begin(&self->given, rows);
}

ZEND_METHOD(B24_Cursor, rewind)
{
	ZEND_PARSE_PARAMETERS_NONE();
	begin(cursor_of(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(B24_Cursor, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(Z_TYPE(cursor_of(Z_OBJ_P(ZEND_THIS))->current) != IS_UNDEF);
}

ZEND_METHOD(B24_Cursor, current)
{
	cursor *self = cursor_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (Z_TYPE(self->current) != IS_UNDEF) {
		RETURN_COPY(&self->current);
	}
}

ZEND_METHOD(B24_Cursor, key)
{
	cursor *self = cursor_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (Z_TYPE(self->current) != IS_UNDEF) {
		RETURN_LONG(self->list.handed_out - 1);
	}
}

ZEND_METHOD(B24_Cursor, next)
{
	cursor *self = cursor_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (self->begun) {
		read_next(self);
	}
}

ZEND_METHOD(B24_Cursor, position)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (cursor_of(Z_OBJ_P(ZEND_THIS))->is_given) {
		RETURN_STR(zend_long_to_str(cursor_of(Z_OBJ_P(ZEND_THIS))->list.handed_out));
	}
	if (cursor_of(Z_OBJ_P(ZEND_THIS))->list.client == NULL) {
		zend_throw_error(NULL, "B24\\Cursor is not constructed");
		RETURN_THROWS();
	}
	RETURN_STR(php_b24_list_position(&cursor_of(Z_OBJ_P(ZEND_THIS))->list));
}

ZEND_METHOD(B24_Cursor, total)
{
	cursor *self = cursor_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (self->list.total >= 0) {
		RETURN_LONG((zend_long)self->list.total);
	}
}

ZEND_METHOD(B24_Cursor, requests)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(cursor_of(Z_OBJ_P(ZEND_THIS))->list.requests);
}

ZEND_METHOD(B24_Client, list)
{
	php_b24_client *client = php_b24_client_of(Z_OBJ_P(ZEND_THIS));
	HashTable *params = (HashTable *)&zend_empty_array;
	HashTable *options = (HashTable *)&zend_empty_array;
	zend_string *method;

	ZEND_PARSE_PARAMETERS_START(1, 3)
	Z_PARAM_STR(method)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(params)
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (client->core == NULL) {
		zend_throw_error(NULL, "B24\\Client: not constructed");
		RETURN_THROWS();
	}
	object_init_ex(return_value, cursor_ce);
	if (!php_b24_list_setup(
			&cursor_of(Z_OBJ_P(return_value))->list, &client->std, method, params, options)) {
		RETURN_THROWS(); /* the engine frees what is half made */
	}
}

void php_b24_register_cursor(void)
{
	cursor_ce = register_class_B24_Cursor(zend_ce_iterator);
	cursor_ce->create_object = create;
	cursor_ce->get_iterator = get_iterator;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(cursor, std);
	handlers.free_obj = free_cursor;
	handlers.get_gc = get_gc;
}
