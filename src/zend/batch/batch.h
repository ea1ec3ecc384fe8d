/* SPDX-License-Identifier: MIT */
/* B24\Batch: the commands of a batch, added one by one. */
#ifndef B24_ZEND_BATCH_BATCH_H
#define B24_ZEND_BATCH_BATCH_H

#include <php.h>

extern zend_class_entry *php_b24_batch_ce;

/* The commands by their keys, as the user would write them; borrowed. */
HashTable *php_b24_batch_commands(zend_object *batch);

/* Makes a B24\Batch, in any case, of all that a Traversable yields. False: an exception was thrown.
 */
bool php_b24_batch_collect(zval *to, zval *commands);

/* Registers the class of the stub. */
void php_b24_register_batch(void);

#endif
