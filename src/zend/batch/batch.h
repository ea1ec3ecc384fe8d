/* What a batch is made of: B24\Batch, and B24\BatchReference, a value that another command of the
 * same request will have found. */
#ifndef B24_ZEND_BATCH_BATCH_H
#define B24_ZEND_BATCH_BATCH_H

#include <php.h>

extern zend_class_entry *php_b24_batch_ce;
extern zend_class_entry *php_b24_batch_reference_ce;

/* The commands by their keys, as the user would write them; borrowed. */
HashTable *php_b24_batch_commands(zend_object *batch);

/* Makes the reference to what the command of that key returns, at that path in it (`path` is taken
 * over; its elements are strings without brackets, and numbers). */
void php_b24_batch_reference_create(zval *to, const zval *key, HashTable *path);

/* Both borrowed. */
const zval *php_b24_batch_reference_key(zend_object *reference);
HashTable *php_b24_batch_reference_path(zend_object *reference);

/* Makes a B24\Batch, in any case, of all that a Traversable yields. False: an exception was thrown.
 */
bool php_b24_batch_collect(zval *to, zval *commands);

/* Registers the classes of the stub. */
void php_b24_register_batch(void);

#endif
