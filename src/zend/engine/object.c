/* SPDX-License-Identifier: MIT */
#include "zend/engine/object.h"

HashTable *php_b24_masked_properties(
	zend_object *object, bool (*is_masked)(const zend_string *name))
{
	zend_class_entry *ce = object->ce;
	HashTable *shown = zend_new_array((uint32_t)ce->default_properties_count);

	for (int i = 0; i < ce->default_properties_count; i++) {
		zend_property_info *info = ce->properties_info_table[i];
		zval *slot = OBJ_PROP_NUM(object, i);
		zval value;

		if (info == NULL || Z_TYPE_P(slot) == IS_UNDEF) {
			continue;
		}
		ZVAL_COPY_DEREF(&value, slot);
		if (is_masked != NULL && Z_TYPE(value) == IS_STRING && is_masked(info->name)) {
			zval_ptr_dtor(&value);
			ZVAL_STRING(&value, "********");
		}
		zend_hash_update(shown, info->name, &value);
	}
	return shown;
}

static HashTable *properties_for(zend_object *object, zend_prop_purpose purpose)
{
	(void)purpose;
	return php_b24_masked_properties(object, NULL);
}

/* Sets a value in the table. The former one goes to `replaced`: its destructor may run PHP code,
 * which must find the new one here. */
static void set_value(HashTable *table, zend_string *name, zval *value, HashTable *replaced)
{
	zval *found = zend_hash_find(table, name);

	Z_TRY_ADDREF_P(value);
	if (found == NULL) {
		zend_hash_add_new(table, name, value);
		return;
	}
	zend_hash_next_index_insert_new(replaced, found);
	ZVAL_COPY_VALUE(found, value);
}

/* The engine's own table leads into the object: what is written to it would not be checked against
 * the declared types. This one holds copies, which are renewed at each call: what was written to
 * them does not last. It stays the same table, because whoever walks over it asks for it at each
 * step. */
static HashTable *get_properties(zend_object *object)
{
	HashTable *shown = object->handlers->get_properties_for(object, ZEND_PROP_PURPOSE_ARRAY_CAST);
	HashTable *replaced;
	zend_string *name;
	zval *value;

	if (object->properties == NULL) {
		object->properties = shown;
		return shown;
	}
	if (GC_REFCOUNT(object->properties) > 1) {
		GC_DELREF(object->properties);
		object->properties = zend_array_dup(object->properties);
	}
	replaced = zend_new_array(0);
	ZEND_HASH_FOREACH_STR_KEY_VAL (shown, name, value) {
		if (name != NULL) {
			set_value(object->properties, name, value, replaced);
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_array_release(shown);
	zend_array_release(replaced);
	return object->properties;
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	*table = object->properties_table;
	*count = object->ce->default_properties_count;
	return object->properties;
}

HashTable *php_b24_gc_add_properties(
	zend_object *object, zend_get_gc_buffer *buffer, zval **table, int *count)
{
	for (int i = 0; i < object->ce->default_properties_count; i++) {
		zend_get_gc_buffer_add_zval(buffer, OBJ_PROP_NUM(object, i));
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return object->properties;
}

static int compare_properties(zend_object *a, zend_object *b)
{
	for (int i = 0; i < a->ce->default_properties_count; i++) {
		zval *mine = OBJ_PROP_NUM(a, i), *other = OBJ_PROP_NUM(b, i);
		int result;

		if (Z_TYPE_P(mine) == IS_UNDEF || Z_TYPE_P(other) == IS_UNDEF) {
			if (Z_TYPE_P(mine) != Z_TYPE_P(other)) {
				return ZEND_UNCOMPARABLE;
			}
			continue;
		}
		result = zend_compare(mine, other);
		if (result != 0) {
			return result;
		}
	}
	return 0;
}

/* Compares the properties themselves: the copies may leave out what makes the difference. */
static int compare(zval *a, zval *b)
{
	int result;

	ZEND_COMPARE_OBJECTS_FALLBACK(a, b);
	if (Z_OBJ_P(a) == Z_OBJ_P(b)) {
		return 0;
	}
	if (Z_OBJCE_P(a) != Z_OBJCE_P(b)) {
		return ZEND_UNCOMPARABLE;
	}
	if (Z_IS_RECURSIVE_P(a)) {
		zend_throw_error(NULL, "Nesting level too deep - recursive dependency?");
		return ZEND_UNCOMPARABLE;
	}
	Z_PROTECT_RECURSION_P(a);
	result = compare_properties(Z_OBJ_P(a), Z_OBJ_P(b));
	Z_UNPROTECT_RECURSION_P(a);
	return result;
}

static int count_initialized(const zend_object *object)
{
	int count = 0;

	for (int i = 0; i < object->ce->default_properties_count; i++) {
		count += Z_TYPE(object->properties_table[i]) != IS_UNDEF;
	}
	return count;
}

bool php_b24_check_constructed(const zend_object *object)
{
	bool whole = count_initialized(object) == object->ce->default_properties_count;

	if (!whole) {
		zend_throw_error(NULL, "%s is not constructed", ZSTR_VAL(object->ce->name));
	}
	return whole;
}

bool php_b24_check_not_constructed(const zend_object *object)
{
	bool untouched = count_initialized(object) == 0;

	if (!untouched) {
		zend_throw_error(NULL, "%s cannot be constructed twice", ZSTR_VAL(object->ce->name));
	}
	return untouched;
}

static void refuse_change(const zval *object)
{
	zend_throw_error(NULL, "%s cannot be changed", ZSTR_VAL(Z_OBJCE_P(object)->name));
}

void php_b24_refuse_offset_set(INTERNAL_FUNCTION_PARAMETERS)
{
	zval *offset, *value;

	ZEND_PARSE_PARAMETERS_START(2, 2)
	Z_PARAM_ZVAL(offset)
	Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();
	refuse_change(ZEND_THIS);
}

void php_b24_refuse_offset_unset(INTERNAL_FUNCTION_PARAMETERS)
{
	zval *offset;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ZVAL(offset)
	ZEND_PARSE_PARAMETERS_END();
	refuse_change(ZEND_THIS);
}

void php_b24_init_handlers(zend_object_handlers *handlers)
{
	memcpy(handlers, &std_object_handlers, sizeof *handlers);
	handlers->clone_obj = NULL;
	handlers->get_properties = get_properties;
	handlers->get_properties_for = properties_for;
	handlers->get_gc = get_gc;
	handlers->compare = compare;
}
