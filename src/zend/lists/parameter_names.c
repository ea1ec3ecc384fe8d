/* SPDX-License-Identifier: MIT */
#include "zend/lists/parameter_names.h"

/* The parameter of that name in the documentation, letter case aside. False: there is none. */
static bool find_documented(const php_b24_list *list, const char *name, b24_parameter *found)
{
	const char *entry = list->known != NULL ? b24_method_text(list->known->parameters) : "";
	size_t length = strlen(name);

	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		*found = b24_parameter_read(entry);
		if (found->kind != B24_ONE_OF && found->name_length == length &&
			strncasecmp(found->name, name, length) == 0) {
			return true;
		}
	}
	return false;
}

bool php_b24_list_documents(const php_b24_list *list, const char *name)
{
	b24_parameter unused;

	return find_documented(list, name, &unused);
}

/* As the user spells the parameter, or else the documentation does. */
static zend_string *spelled(const php_b24_list *list, const char *name)
{
	b24_parameter parameter;
	zend_string *key;
	size_t length = strlen(name);

	ZEND_HASH_FOREACH_STR_KEY(list->params, key)
	{
		if (key != NULL && ZSTR_LEN(key) == length && strcasecmp(ZSTR_VAL(key), name) == 0) {
			return zend_string_copy(key);
		}
	}
	ZEND_HASH_FOREACH_END();
	if (find_documented(list, name, &parameter)) {
		return zend_string_init(parameter.name, length, false);
	}
	return zend_string_init(name, length, false);
}

bool php_b24_list_is_paged_by(const php_b24_list *list, const char *paging)
{
	return list->known != NULL && strcmp(b24_method_text(list->known->paging), paging) == 0;
}

/* "sort/order": two strings; else an object. */
static void name_order(php_b24_list *list)
{
	const char *order =
		list->known != NULL ? b24_method_text(b24_method_pages(list->known)->order) : "";
	const char *slash = strchr(order, '/');
	zend_string *sort;

	if (slash != NULL) {
		sort = zend_string_init(order, (size_t)(slash - order), false);
		list->sort_name = spelled(list, ZSTR_VAL(sort));
		zend_string_release(sort);
		order = slash + 1;
	}
	list->order_name = spelled(list, *order != '\0' ? order : "order");
}

/* The parameter that counts rows. */
static const char *counting_parameter(const php_b24_list *list)
{
	bool counts =
		php_b24_list_is_paged_by(list, "start") || php_b24_list_is_paged_by(list, "total");

	return counts ? b24_method_text(list->pages->at) : "start";
}

void php_b24_list_name_parameters(php_b24_list *list)
{
	list->filter_name = spelled(list, "filter");
	name_order(list);
	list->select_name = spelled(list, "select");
	list->start_name = spelled(list, counting_parameter(list));
}
