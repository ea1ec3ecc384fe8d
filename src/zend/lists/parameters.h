/* SPDX-License-Identifier: MIT */
/* Finds and sets parameters of a list, also those that stand inside of others. */
#ifndef B24_ZEND_LISTS_PARAMETERS_H
#define B24_ZEND_LISTS_PARAMETERS_H

#include "zend/lists/list.h"

/* An integer, also in quotes. False: it is none. */
bool php_b24_list_read_number(const zval *value, zend_long *number);

/* A separated array under that name in the parameters; an empty one if there is none. */
HashTable *php_b24_list_member(HashTable *params, zend_string *name);

/* Takes an empty array away: a query cannot say that there is one, and nobody needs it. */
void php_b24_list_drop_empty(php_b24_list *list, zend_string *name);

/* The value under that name, in any case of letters; NULL: there is none. */
zval *php_b24_list_find_parameter(HashTable *in, const zend_string *name);

/* The parameter that stands there, such as "PARAMS.NAV_PARAMS.iNumPage", names in any case; NULL:
 * there is none. */
zval *php_b24_list_find_at(HashTable *params, const char *path);

/* Puts the value there, which it takes over; what is on the way is made. `params` is separated. */
void php_b24_list_put_at(HashTable *params, const char *path, zval *value);

/* Throws: the caller has given a parameter that the list sets. Returns false. */
bool php_b24_list_refuse_own(const php_b24_list *list, const char *parameter);

#endif
