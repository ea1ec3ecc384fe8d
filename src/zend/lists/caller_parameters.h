/* SPDX-License-Identifier: MIT */
/* The caller's parameters become plain values, once, and a fingerprint that positions carry. */
#ifndef B24_ZEND_LISTS_CALLER_PARAMETERS_H
#define B24_ZEND_LISTS_CALLER_PARAMETERS_H

#include "zend/lists/list.h"

/* Sets list.params and list.fingerprint. False: an exception was thrown. */
bool php_b24_list_read_parameters(php_b24_list *list, HashTable *params);

#endif
