/* SPDX-License-Identifier: MIT */
/* What may be seen of a request: everything but its tokens. */
#ifndef B24_ZEND_INCOMING_HIDE_TOKENS_H
#define B24_ZEND_INCOMING_HIDE_TOKENS_H

#include <php.h>

/* The handler get_properties_for: the properties for var_dump(), (array), JSON and all others, with
 * asterisks in place of tokens. */
HashTable *php_b24_incoming_masked_properties(zend_object *object, zend_prop_purpose purpose);

#endif
