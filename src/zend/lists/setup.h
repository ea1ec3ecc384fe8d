/* SPDX-License-Identifier: MIT */
/* What a caller asks for, and what the catalogue knows of the method, become a list that is ready
 * to begin. */
#ifndef B24_ZEND_LISTS_SETUP_H
#define B24_ZEND_LISTS_SETUP_H

#include "zend/lists/list.h"

/* Reads everything that the user gave. False: an exception was thrown. */
bool php_b24_list_setup(php_b24_list *list, zend_object *client, zend_string *method,
	HashTable *params, HashTable *options);

#endif
