/* SPDX-License-Identifier: MIT */
/* The options of a list, as the caller gave them. */
#ifndef B24_ZEND_LISTS_OPTIONS_H
#define B24_ZEND_LISTS_OPTIONS_H

#include "zend/lists/list.h"

typedef struct php_b24_list_options {
	zend_string *strategy; /* all owned; NULL: not given */
	zend_string *resume, *list_key, *id_field;
	zend_long prefetch, concurrency, limit;
	bool guard;
	bool check; /* parameters against the catalogue */
} php_b24_list_options;

/* Reads those of the list; the others become list.call_options, and `progress` becomes
 * list.progress. False: an exception was thrown. Free them in any case. */
bool php_b24_list_read_options(php_b24_list *list, php_b24_list_options *given, HashTable *options);
void php_b24_list_options_free(php_b24_list_options *given);

/* Throws InvalidArgument for the option; returns false. */
bool php_b24_list_refuse(const php_b24_list *list, const char *option, const char *why);

#endif
