/* SPDX-License-Identifier: MIT */
/* static::method() for the methods of B24\CRest: an override of the called class takes effect
 * wherever the original script says static::. */
#ifndef B24_ZEND_CREST_LATE_STATIC_BINDING_H
#define B24_ZEND_CREST_LATE_STATIC_BINDING_H

#include <php.h>

/* The methods that the original calls by static::. */
typedef enum php_b24_crest_method {
	CREST_CALL_CURL,
	CREST_GET_NEW_AUTH,
	CREST_GET_APP_SETTINGS,
	CREST_SET_APP_SETTINGS,
	CREST_GET_SETTING_DATA,
	CREST_SET_SETTING_DATA,
	CREST_CHANGE_ENCODING,
	CREST_WRAP_DATA,
	CREST_EXPAND_DATA,
	CREST_SET_LOG,
	CREST_METHOD_COUNT
} php_b24_crest_method;

/* The body of a method in B24\CRest itself. `called` is the class that the user named. Arguments
 * are borrowed; for those that are missing the body has the original's defaults. The result is
 * initialized in any case; look at EG(exception). */
typedef void php_b24_crest_body(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result);

/* Says once, when the module starts, which class B24\CRest is and what its methods do. `bodies` is
 * borrowed for as long as the process lives. */
void php_b24_crest_bind(zend_class_entry *crest, php_b24_crest_body *const *bodies);

/* Calls static::method(...). The result is initialized in any case; look at EG(exception). */
void php_b24_crest_call_static(zend_class_entry *called, php_b24_crest_method method, zval *result,
	uint32_t count, zval *arguments);

/* Whether the called class has another method in place of that of B24\CRest. */
bool php_b24_crest_is_overridden(zend_class_entry *called, php_b24_crest_method method);

/* The topmost class between the called one and B24\CRest; NULL: B24\CRest itself was called. */
zend_class_entry *php_b24_crest_topmost_subclass(zend_class_entry *called);

#endif
