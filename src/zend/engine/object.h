/* What the objects of all our classes have in common: nobody changes them but us. */
#ifndef B24_ZEND_ENGINE_OBJECT_H
#define B24_ZEND_ENGINE_OBJECT_H

#include <php.h>

/* Handlers for objects that are not to be cloned, and whose properties nobody but the class itself
 * can reach: functions that take an object for an array (array_walk(), foreach by reference,
 * ArrayObject …) get a table of copies, without what get_properties_for leaves out. A class sets
 * the others behind this. */
void php_b24_init_handlers(zend_object_handlers *handlers);

/* Whether all declared properties have values, as they have in an object that its class has made.
 * PDO, for one, makes others. False: an exception was thrown. */
bool php_b24_is_whole(const zend_object *object);

/* Whether none has one yet, as at the beginning of a constructor. False likewise. */
bool php_b24_is_untouched(const zend_object *object);

/* For a class that has a get_gc of its own: what it returns, when the buffer is complete but for
 * the declared properties. */
HashTable *php_b24_finish_gc(
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
