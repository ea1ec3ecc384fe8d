/* SPDX-License-Identifier: MIT */
/* What the objects of all our classes have in common: user code cannot change them. */
#ifndef B24_ZEND_ENGINE_OBJECT_H
#define B24_ZEND_ENGINE_OBJECT_H

#include <php.h>

/* Fills in handlers for objects that cannot be cloned, and whose properties only the class itself
 * can reach. Functions that take an object for an array (array_walk(), foreach by reference,
 * ArrayObject …) get a table of copies, without what get_properties_for leaves out. A class sets
 * its other handlers afterwards. */
void php_b24_init_handlers(zend_object_handlers *handlers);

/* Whether all declared properties have values, as after a constructor. (PDO::FETCH_CLASS, for one,
 * makes objects without calling it.) False: an exception was thrown. */
bool php_b24_check_constructed(const zend_object *object);

/* Whether none has a value, as before a constructor. False: an exception was thrown, because the
 * constructor was called a second time. */
bool php_b24_check_not_constructed(const zend_object *object);

/* The last step of a class's own get_gc: adds the declared properties to the buffer, and returns
 * what get_gc returns. */
HashTable *php_b24_gc_add_properties(
	zend_object *object, zend_get_gc_buffer *buffer, zval **table, int *count);

/* For a get_properties_for of a class with secrets: its declared properties, with asterisks in
 * place of strings that are masked. NULL: none is. */
HashTable *php_b24_masked_properties(
	zend_object *object, bool (*is_masked)(const zend_string *name));

/* offsetSet() and offsetUnset() of classes that are read as arrays and never changed: both throw
 * Error. */
void php_b24_refuse_offset_set(INTERNAL_FUNCTION_PARAMETERS);
void php_b24_refuse_offset_unset(INTERNAL_FUNCTION_PARAMETERS);

#endif
