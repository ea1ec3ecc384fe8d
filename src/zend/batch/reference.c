/* SPDX-License-Identifier: MIT */
#include "zend/batch/reference.h"

#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/object.h"
#include "zend/engine/stack_limit.h"

#include "reference_arginfo.h"

zend_class_entry *php_b24_batch_reference_ce;

static zend_object_handlers handlers;

typedef struct reference {
	zval key;        /* owned; a string or a number */
	HashTable *path; /* owned */
	zend_object std;
} reference;

static inline reference *reference_of(zend_object *object)
{
	return (reference *)((char *)object - offsetof(reference, std));
}

static zend_object *create(zend_class_entry *ce)
{
	reference *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	ZVAL_LONG(&self->key, 0);
	self->path = (HashTable *)&zend_empty_array;
	return &self->std;
}

static void free_reference(zend_object *object)
{
	reference *self = reference_of(object);

	zval_ptr_dtor(&self->key);
	zend_array_release(self->path);
	zend_object_std_dtor(object);
}

const zval *php_b24_batch_reference_key(zend_object *object)
{
	return &reference_of(object)->key;
}

HashTable *php_b24_batch_reference_path(zend_object *object)
{
	return reference_of(object)->path;
}

/* A key that the portal finds again between brackets. */
static bool is_key(const zval *part)
{
	return Z_TYPE_P(part) == IS_LONG ||
		   (Z_STRLEN_P(part) > 0 && strcspn(Z_STRVAL_P(part), "[]") == Z_STRLEN_P(part));
}

/* NULL: an exception was thrown. */
static HashTable *read_path(zval *parts, uint32_t count)
{
	HashTable *path = zend_new_array(count);

	for (uint32_t i = 0; i < count; i++) {
		if (Z_TYPE(parts[i]) != IS_LONG && Z_TYPE(parts[i]) != IS_STRING) {
			zend_argument_type_error(
				i + 2, "must be of type string|int, %s given", php_b24_type_name(&parts[i]));
		} else if (!is_key(&parts[i])) {
			php_b24_refuse(NULL, NULL,
				"B24\\Batch::ref(): a key of the path must be a number or a string that is not "
				"empty and has no brackets");
		}
		if (EG(exception) != NULL) {
			zend_array_release(path);
			return NULL;
		}
		Z_TRY_ADDREF(parts[i]);
		zend_hash_next_index_insert_new(path, &parts[i]);
	}
	return path;
}

bool php_b24_batch_reference_create(zval *to, const zval *key, zval *parts, uint32_t count)
{
	HashTable *path = read_path(parts, count);
	reference *self;

	if (path == NULL) {
		return false;
	}
	object_init_ex(to, php_b24_batch_reference_ce);
	self = reference_of(Z_OBJ_P(to));
	ZVAL_COPY(&self->key, key);
	self->path = path;
	return true;
}

ZEND_METHOD(B24_BatchReference, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

static bool has_reference(HashTable *params, const char *stack_limit)
{
	bool found = false;
	zval *value;

	/* Nothing that is nested so deeply is ever sent. */
	if (GC_IS_RECURSIVE(params) || php_b24_stack_is_below(stack_limit)) {
		return false;
	}
	GC_TRY_PROTECT_RECURSION(params);
	ZEND_HASH_FOREACH_VAL (params, value) {
		ZVAL_DEREF(value);
		found = (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == php_b24_batch_reference_ce) ||
				(Z_TYPE_P(value) == IS_ARRAY && has_reference(Z_ARRVAL_P(value), stack_limit));
		if (found) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	GC_TRY_UNPROTECT_RECURSION(params);
	return found;
}

bool php_b24_batch_has_reference(HashTable *params)
{
	return has_reference(params, php_b24_stack_limit());
}

void php_b24_register_batch_reference(void)
{
	php_b24_batch_reference_ce = register_class_B24_BatchReference();
	php_b24_batch_reference_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(reference, std);
	handlers.free_obj = free_reference;
}
