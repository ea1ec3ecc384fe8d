#include "zend/call/parameter_check.h"

#include "zend/call/parameter_find.h"
#include "zend/engine/exception.h"

#include "core/base/nearest_name.h"

#include <Zend/zend_interfaces.h>

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

/* "UF_*" documents every name that begins so. */
static bool is_documented(const b24_method *method, const zend_string *name)
{
	const char *entry = b24_method_text(method->parameters);

	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter = b24_parameter_read(entry);
		size_t length = parameter.name_length;
		bool is_prefix = length > 0 && parameter.name[length - 1] == '*';

		if (parameter.kind == B24_ONE_OF) {
			continue;
		}
		if (is_prefix) {
			length--;
		}
		if ((ZSTR_LEN(name) == length || (is_prefix && ZSTR_LEN(name) > length)) &&
			strncasecmp(ZSTR_VAL(name), parameter.name, length) == 0) {
			return true;
		}
	}
	return false;
}

static void notify(const b24_method *method, zend_string *name, zval *logger)
{
	zval message, context, text;

	ZVAL_STR(&message, strpprintf(0, "%s: the documentation names no parameter \"%s\"",
						   b24_method_text(method->name), ZSTR_VAL(name)));
	array_init_size(&context, 2);
	ZVAL_STRING(&text, b24_method_text(method->name));
	zend_hash_str_add_new(Z_ARRVAL(context), ZEND_STRL("method"), &text);
	ZVAL_STR_COPY(&text, name);
	zend_hash_str_add_new(Z_ARRVAL(context), ZEND_STRL("parameter"), &text);
	zend_call_method_with_2_params(
		Z_OBJ_P(logger), Z_OBJCE_P(logger), NULL, "notice", NULL, &message, &context);
	zval_ptr_dtor(&message);
	zval_ptr_dtor(&context);
}

static bool notify_of_undocumented(const b24_method *method, HashTable *params, zval *logger)
{
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(params, name)
	{
		if (name != NULL && !is_documented(method, name)) {
			notify(method, name, logger);
			if (EG(exception) != NULL) {
				return false;
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool php_b24_check_parameters(const b24_method *method, HashTable *params, zval *logger)
{
	if (zend_hash_num_elements(params) > 0 && zend_array_is_list(params)) {
		return true;
	}
	return check_given(method, params) &&
		   (Z_TYPE_P(logger) == IS_UNDEF || notify_of_undocumented(method, params, logger));
}
