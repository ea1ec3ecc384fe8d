#include "zend/call/option_reader.h"

#include "zend/engine/exception.h"

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

static bool refuse_unknown(
	const php_b24_known_option *known, const char *method, const zend_string *name)
{
	smart_str names = {0};

	for (; known->name != NULL; known++) {
		if (names.s != NULL) {
			smart_str_appends(&names, ", ");
		}
		smart_str_appends(&names, known->name);
	}
	smart_str_0(&names);
	php_b24_refuse(method, NULL, "%sunknown option \"%.64s\" (known: %s)", prefix(method),
		name != NULL ? ZSTR_VAL(name) : "0", ZSTR_VAL(names.s));
	smart_str_free(&names);
	return false;
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
