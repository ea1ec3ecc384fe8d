/* SPDX-License-Identifier: MIT */
/* How the caller, or else the documentation, spells the parameters that a list sets. */
#ifndef B24_ZEND_LISTS_PARAMETER_NAMES_H
#define B24_ZEND_LISTS_PARAMETER_NAMES_H

#include "zend/lists/list.h"

/* Whether the method's page has a parameter of that name. */
bool php_b24_list_documents(const php_b24_list *list, const char *name);

/* Whether the catalogue says that the method pages in that way. */
bool php_b24_list_is_paged_by(const php_b24_list *list, const char *paging);

/* Sets the names in the list, such as list.filter_name. */
void php_b24_list_name_parameters(php_b24_list *list);

#endif
