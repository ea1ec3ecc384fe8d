/* The options of a list, as the caller gave them. */
#ifndef PHP_B24_LIST_OPTIONS_H
#define PHP_B24_LIST_OPTIONS_H

#include "list.h"

typedef struct php_b24_list_options {
	zend_string *strategy; /* all borrowed; NULL: not given */
	zend_string *resume, *list_key, *id_field;
	zend_long prefetch, concurrency, limit;
	bool guard;
	bool check; /* parameters against the catalogue */
	zval *progress;
} php_b24_list_options;

/* Reads those of the list; the others become list.call_options. False: an exception was thrown. */
bool php_b24_list_read_options(php_b24_list *list, php_b24_list_options *g, HashTable *options);

/* Throws InvalidArgument for the option; returns false. */
bool php_b24_list_refuse(const php_b24_list *list, const char *option, const char *why);

#endif
