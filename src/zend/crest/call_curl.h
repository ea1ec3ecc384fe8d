/* SPDX-License-Identifier: MIT */
/* CRest::callCurl(): one call, from parameters to a decoded reply. */
#ifndef B24_ZEND_CREST_CALL_CURL_H
#define B24_ZEND_CREST_CALL_CURL_H

#include "zend/crest/late_static_binding.h"

/* CRest::callCurl($arParams) */
php_b24_crest_body php_b24_crest_call_curl;

/* The same with settings that are at hand; false: the application is not installed. */
void php_b24_crest_call_curl_with(
	zend_class_entry *called, zval *params, zval *settings, zval *result);

#endif
