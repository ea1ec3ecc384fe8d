/* SPDX-License-Identifier: MIT */
/* B24\BatchReference: a value that another command of the same request will have found. How it is
 * written is in command.c. */
#ifndef B24_ZEND_BATCH_REFERENCE_H
#define B24_ZEND_BATCH_REFERENCE_H

#include <php.h>

extern zend_class_entry *php_b24_batch_reference_ce;

/* Makes the reference to what the command of that key returns, at the path of these parts in it.
 * False: a part can be no key, and an exception was thrown. */
bool php_b24_batch_reference_create(zval *to, const zval *key, zval *parts, uint32_t count);

/* Both borrowed. Elements of the path are strings without brackets, and numbers. */
const zval *php_b24_batch_reference_key(zend_object *reference);
HashTable *php_b24_batch_reference_path(zend_object *reference);

/* Whether there is a reference in the arrays. */
bool php_b24_batch_has_reference(HashTable *params);

/* Registers the class of the stub. */
void php_b24_register_batch_reference(void);

#endif
