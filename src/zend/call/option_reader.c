/* SPDX-License-Identifier: MIT */
#include "zend/call/option_reader.h"

#include "zend/engine/exception.h"

#include "core/base/nearest_name.h"

#include <Zend/zend_smart_str.h>

/* What messages begin with where there is no method to name. */
static const char *prefix(const char *method)
{
	return method != NULL ? "" : "B24\\Client: ";
}

bool php_b24_option_refuse(const php_b24_option *option, const char *why)
{
	php_b24_refuse(
		option->method, NULL, "%soption \"%s\" %s", prefix(option->method), option->name, why);
	return false;
}

bool php_b24_option_no_memory(const php_b24_option *option)
{
	php_b24_out_of_memory(option->method != NULL ? option->method : "B24\\Client");
	return false;
}

bool php_b24_option_is_known(const char *const *known, const zend_string *name)
{
	for (; name != NULL && *known != NULL; known++) {
		if (zend_string_equals_cstr(name, *known, strlen(*known))) {
			return true;
		}
	}
	return false;
}

bool php_b24_option_refuse_unknown(
	const char *const *known, const char *method, const char *prefix, const zend_string *name)
{
	const char *given = name != NULL ? ZSTR_VAL(name) : "0";
	b24_nearest_name nearest;
	smart_str names = {0};

	b24_nearest_begin(&nearest, given, strlen(given));
	for (; *known != NULL; known++) {
		if (names.s != NULL) {
			smart_str_appends(&names, ", ");
		}
		smart_str_appends(&names, *known);
		b24_nearest_offer(&nearest, *known, strlen(*known));
	}
	smart_str_0(&names);
	php_b24_refuse(method, NULL, "%sunknown option \"%.64s\"%s%s%s (known: %s)", prefix, given,
		nearest.found != NULL ? ": did you mean \"" : "",
		nearest.found != NULL ? nearest.found : "", nearest.found != NULL ? "\"?" : "",
		ZSTR_VAL(names.s));
	smart_str_free(&names);
	return false;
}

/* More than any table has. */
#define MOST_OPTIONS 32

static bool refuse_unknown(
	const php_b24_known_option *known, const char *method, const zend_string *name)
{
	const char *names[MOST_OPTIONS + 1] = {NULL};

	for (size_t i = 0; i < MOST_OPTIONS && known[i].name != NULL; i++) {
		names[i] = known[i].name;
	}
	return php_b24_option_refuse_unknown(names, method, prefix(method), name);
}

static const php_b24_known_option *find(const php_b24_known_option *known, zend_string *name)
{
	if (name == NULL) {
		return NULL;
	}
	for (; known->name != NULL; known++) {
		if (zend_string_equals_cstr(name, known->name, strlen(known->name))) {
			return known;
		}
	}
	return NULL;
}

bool php_b24_options_read(
	HashTable *options, const php_b24_known_option *known, const char *method, void *target)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL (options, name, value) {
		const php_b24_known_option *found = find(known, name);

		if (found == NULL) {
			return refuse_unknown(known, method, name);
		}
		ZVAL_DEREF(value);
		if (!found->read(&(php_b24_option){found->name, method, target}, value)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}
