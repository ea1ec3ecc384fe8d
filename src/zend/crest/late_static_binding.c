/* SPDX-License-Identifier: MIT */
#include "zend/crest/late_static_binding.h"

#include "zend/crest/call_function.h"

static zend_class_entry *crest_ce;
static php_b24_crest_body *const *method_bodies; /* by php_b24_crest_method */

typedef struct method_name {
	const char *text; /* in lower case, as function tables have it */
	size_t length;
} method_name;

static const method_name names[CREST_METHOD_COUNT] = {
	[CREST_CALL_CURL] = {ZEND_STRL("callcurl")},
	[CREST_GET_NEW_AUTH] = {ZEND_STRL("getnewauth")},
	[CREST_GET_APP_SETTINGS] = {ZEND_STRL("getappsettings")},
	[CREST_SET_APP_SETTINGS] = {ZEND_STRL("setappsettings")},
	[CREST_GET_SETTING_DATA] = {ZEND_STRL("getsettingdata")},
	[CREST_SET_SETTING_DATA] = {ZEND_STRL("setsettingdata")},
	[CREST_CHANGE_ENCODING] = {ZEND_STRL("changeencoding")},
	[CREST_WRAP_DATA] = {ZEND_STRL("wrapdata")},
	[CREST_EXPAND_DATA] = {ZEND_STRL("expanddata")},
	[CREST_SET_LOG] = {ZEND_STRL("setlog")},
};

void php_b24_crest_bind(zend_class_entry *crest, php_b24_crest_body *const *bodies)
{
	crest_ce = crest;
	method_bodies = bodies;
}

static zend_function *find(zend_class_entry *called, php_b24_crest_method method)
{
	return zend_hash_str_find_ptr(
		&called->function_table, names[method].text, names[method].length);
}

static bool is_override(const zend_function *function)
{
	return function != NULL && function->common.scope != crest_ce;
}

bool php_b24_crest_is_overridden(zend_class_entry *called, php_b24_crest_method method)
{
	return is_override(find(called, method));
}

void php_b24_crest_call_static(zend_class_entry *called, php_b24_crest_method method, zval *result,
	uint32_t count, zval *arguments)
{
	zend_function *function = find(called, method);

	if (EXPECTED(!is_override(function))) {
		method_bodies[method](called, count, arguments, result);
		return;
	}
	ZVAL_NULL(result);
	if (function->common.fn_flags & ZEND_ACC_PRIVATE) {
		zend_throw_error(NULL, "Call to private method %s::%s() from scope %s",
			ZSTR_VAL(called->name), ZSTR_VAL(function->common.function_name),
			ZSTR_VAL(crest_ce->name));
		return;
	}
	zend_call_known_function(function, NULL, called, result, count, arguments, NULL);
	php_b24_crest_tidy_result(result);
}

zend_class_entry *php_b24_crest_topmost_subclass(zend_class_entry *called)
{
	zend_class_entry *topmost = NULL;

	for (; called != NULL && called != crest_ce; called = called->parent) {
		topmost = called;
	}
	return topmost;
}
