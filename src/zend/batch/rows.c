/* SPDX-License-Identifier: MIT */
#include "zend/batch/rows.h"

#include "zend/engine/object.h"
#include "zend/engine/replace_value.h"
#include "zend/value/unmarshal.h"

#include "core/json/walk.h"

#include <Zend/zend_interfaces.h>

#include "rows_arginfo.h"

static zend_class_entry *rows_ce;

static zend_object_handlers handlers;

typedef struct rows {
	zend_object *owner;    /* owned reference; keeps what the rest borrows; NULL: `given` */
	HashTable *given;      /* owned reference; the rows of a test; NULL: none */
	HashPosition position; /* in it */
	b24_json_slice all;
	b24_json_walk walk;
	bool valid;
	zend_ulong number;
	zval current; /* owned; undefined: not decoded yet */
	php_b24_row_model model;
	zend_object std;
} rows;

static inline rows *rows_of(zend_object *object)
{
	return (rows *)((char *)object - offsetof(rows, std));
}

static zend_object *create(zend_class_entry *ce)
{
	rows *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	ZVAL_UNDEF(&self->current);
	return &self->std;
}

static void free_rows(zend_object *object)
{
	rows *self = rows_of(object);

	php_b24_clear(&self->current);
	php_b24_row_model_free(&self->model);
	if (self->given != NULL) {
		zend_array_release(self->given);
		self->given = NULL;
	}
	if (self->owner != NULL) {
		OBJ_RELEASE(self->owner);
		self->owner = NULL;
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	rows *self = rows_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &self->current);
	if (self->owner != NULL) {
		zend_get_gc_buffer_add_obj(buffer, self->owner);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* Of rows that were given. */
static void read_given(rows *self)
{
	zval *row = zend_hash_get_current_data_ex(self->given, &self->position);

	self->valid = row != NULL;
	if (self->valid) {
		ZVAL_COPY_DEREF(&self->current, row);
	}
}

static void read_next(rows *self)
{
	php_b24_clear(&self->current);
	if (self->given != NULL) {
		read_given(self);
		return;
	}
	self->valid = b24_json_walk_next(&self->walk);
}

static void begin(rows *self)
{
	if (self->given != NULL) {
		zend_hash_internal_pointer_reset_ex(self->given, &self->position);
	} else if (self->owner != NULL) {
		b24_json_walk_begin(&self->walk, &self->all);
	} else {
		return; /* an object that no batch has made: it has no row */
	}
	self->number = 0;
	read_next(self);
}

void php_b24_batch_rows_create(zval *to, zend_object *owner, const b24_json_slice *all)
{
	rows *self;

	object_init_ex(to, rows_ce);
	self = rows_of(Z_OBJ_P(to));
	GC_ADDREF(owner);
	self->owner = owner;
	self->all = *all;
	begin(self);
}

bool php_b24_batch_rows_create_given(zval *to, zval *result)
{
	HashTable *found = NULL;
	zval *member;

	if (Z_TYPE_P(result) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(result))) {
		found = Z_ARRVAL_P(result);
	} else if (Z_TYPE_P(result) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(result), member) {
			if (Z_TYPE_P(member) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(member))) {
				if (found != NULL) {
					return false;
				}
				found = Z_ARRVAL_P(member);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	if (found == NULL) {
		return false;
	}
	object_init_ex(to, rows_ce);
	GC_TRY_ADDREF(found);
	rows_of(Z_OBJ_P(to))->given = found;
	begin(rows_of(Z_OBJ_P(to)));
	return true;
}

/* --- Where rows are. --- */

static b24_json_slice only_list(const b24_json_slice *result)
{
	b24_json_slice found = {.type = B24_JSON_NONE};
	b24_json_walk walk;

	b24_json_walk_begin(&walk, result);
	while (b24_json_walk_next(&walk)) {
		if (walk.value.type == B24_JSON_ARRAY) {
			if (found.type != B24_JSON_NONE) {
				return (b24_json_slice){.type = B24_JSON_NONE};
			}
			found = walk.value;
		}
	}
	return found;
}

b24_json_slice php_b24_find_rows(const b24_json_slice *result, const b24_method *known)
{
	const char *name = known != NULL ? b24_method_text(known->list_key) : "";
	bool is_list = known != NULL && (known->flags & B24_LIST);
	b24_json_slice found = {.type = B24_JSON_NONE};

	if (result->type == B24_JSON_ARRAY) {
		return *result;
	}
	if (result->type == B24_JSON_OBJECT && *name != '\0') {
		found = b24_json_member_of(result, name);
	}
	if (found.type == B24_JSON_NONE && result->type == B24_JSON_OBJECT) {
		found = only_list(result);
	}
	/* Some methods return their rows by id. */
	if (found.type == B24_JSON_NONE && is_list && *name == '\0') {
		found = *result;
	}
	return found.type == B24_JSON_ARRAY || found.type == B24_JSON_OBJECT
			   ? found
			   : (b24_json_slice){.type = B24_JSON_NONE};
}

/* --- Methods. --- */

ZEND_METHOD(B24_BatchRows, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24_BatchRows, current)
{
	rows *self = rows_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (!self->valid) {
		RETURN_NULL();
	}
	if (Z_TYPE(self->current) == IS_UNDEF) {
		php_b24_unmarshal_row(&self->walk.value, &self->current, &self->model);
	}
	RETURN_COPY(&self->current);
}

ZEND_METHOD(B24_BatchRows, key)
{
	rows *self = rows_of(Z_OBJ_P(ZEND_THIS));
	zend_ulong index;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!self->valid) {
		RETURN_NULL();
	}
	if (self->given != NULL || !self->walk.object) {
		RETURN_LONG((zend_long)self->number);
	}
	php_b24_unmarshal(&self->walk.key, return_value);
	if (ZEND_HANDLE_NUMERIC(Z_STR_P(return_value), index)) {
		zval_ptr_dtor(return_value);
		RETURN_LONG((zend_long)index);
	}
}

ZEND_METHOD(B24_BatchRows, next)
{
	rows *self = rows_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (self->valid) {
		self->number++;
		if (self->given != NULL) {
			zend_hash_move_forward_ex(self->given, &self->position);
		}
		read_next(self);
	}
}

ZEND_METHOD(B24_BatchRows, rewind)
{
	ZEND_PARSE_PARAMETERS_NONE();
	begin(rows_of(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(B24_BatchRows, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(rows_of(Z_OBJ_P(ZEND_THIS))->valid);
}

void php_b24_register_batch_rows(void)
{
	rows_ce = register_class_B24_BatchRows(zend_ce_iterator);
	rows_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(rows, std);
	handlers.free_obj = free_rows;
	handlers.get_gc = get_gc;
}
