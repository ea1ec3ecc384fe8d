/* SPDX-License-Identifier: MIT */
#include "zend/crest/constants.h"

zval *php_b24_crest_constant(const char *name)
{
	return zend_get_constant_str(name, strlen(name));
}

bool php_b24_crest_constant_is_filled(const char *name)
{
	zval *value = php_b24_crest_constant(name);

	return value != NULL && zend_is_true(value);
}

bool php_b24_crest_constant_is_true(const char *name)
{
	zval *value = php_b24_crest_constant(name);

	return value != NULL && Z_TYPE_P(value) == IS_TRUE;
}

zval *php_b24_crest_class_constant(zend_class_entry *called, const char *name)
{
	zend_class_constant *constant =
		zend_hash_str_find_ptr(CE_CONSTANTS_TABLE(called), name, strlen(name));

	if (constant == NULL) {
		zend_throw_error(NULL, "Undefined constant %s::%s", ZSTR_VAL(called->name), name);
		return NULL;
	}
	if (Z_TYPE(constant->value) == IS_CONSTANT_AST &&
		zval_update_constant_ex(&constant->value, constant->ce) != SUCCESS) {
		return NULL;
	}
	return &constant->value;
}
