/* SPDX-License-Identifier: MIT */
#include "zend/call/parameter_check.h"

#include "zend/call/parameter_find.h"
#include "zend/call/unknown_names.h"
#include "zend/engine/exception.h"

static bool has(HashTable *params, const char *name, size_t length)
{
	zend_string *key;

	return php_b24_find_parameter(params, name, length, &key) != NULL;
}

/* Whether one of the names, which '|' separates, is given. */
static bool has_one_of(HashTable *params, const char *names)
{
	for (;;) {
		size_t length = strcspn(names, "|");

		if (has(params, names, length)) {
			return true;
		}
		if (names[length] == '\0') {
			return false;
		}
		names += length + 1;
	}
}

static void refuse_missing(const b24_method *method, const b24_parameter *parameter)
{
	char name[64];

	b24_copy_text(name, sizeof name, parameter->name, parameter->name_length);
	php_b24_refuse_missing(b24_method_text(method->name), name);
}

static bool check_given(const b24_method *method, HashTable *params)
{
	const char *entry = b24_method_text(method->parameters);

	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter;

		if (!b24_parameter_is_demanded(entry)) {
			continue;
		}
		parameter = b24_parameter_read(entry);
		if (parameter.kind == B24_REQUIRED && !has(params, parameter.name, parameter.name_length)) {
			refuse_missing(method, &parameter);
			return false;
		}
		if (parameter.kind == B24_ONE_OF && !has_one_of(params, parameter.name)) {
			php_b24_refuse(b24_method_text(method->name), NULL,
				"one of the parameters %s is required", parameter.name);
			return false;
		}
	}
	return true;
}

bool php_b24_check_parameters(const b24_method *method, HashTable *params, zval *logger)
{
	if (zend_hash_num_elements(params) > 0 && zend_array_is_list(params)) {
		return true;
	}
	return check_given(method, params) &&
		   (Z_TYPE_P(logger) == IS_UNDEF || php_b24_tell_unknown_names(method, params, logger));
}
