/* SPDX-License-Identifier: MIT */
/* Arrays that are made when something is put into them. */
#ifndef B24_ZEND_EVENTS_LAZY_ARRAY_H
#define B24_ZEND_EVENTS_LAZY_ARRAY_H

#include <php.h>

/* Puts a key into the set, which is made if it is NULL. */
void php_b24_table_add(HashTable **table, zend_string *key);

/* Lets go of the array, if there is one, and leaves NULL. */
void php_b24_table_free(HashTable **table);

#endif
