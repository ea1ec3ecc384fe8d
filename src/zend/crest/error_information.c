/* SPDX-License-Identifier: MIT */
#include "zend/crest/error_information.h"

#include "zend/engine/compat.h"

/* The error texts are what applications show and compare: they are the original's. */
const char *php_b24_crest_error_information(zval *code)
{
	static const char *const texts[][2] = {
		{"expired_token", "expired token, cant get new auth? Check access oauth server."},
		{"invalid_token", "invalid token, need reinstall application"},
		{"invalid_grant",
			"invalid grant, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID"},
		{"invalid_client",
			"invalid client, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID"},
		{"QUERY_LIMIT_EXCEEDED", "Too many requests, maximum 2 query by second"},
		{"ERROR_METHOD_NOT_FOUND",
			"Method not found! You can see the permissions of the application: "
			"CRest::call('scope')"},
		{"NO_AUTH_FOUND", "Some setup error b24, check in table \"b_module_to_module\" event "
						  "\"OnRestCheckAuth\""},
		{"INTERNAL_SERVER_ERROR", "Server down, try later"},
	};

	if (Z_TYPE_P(code) == IS_ARRAY || Z_TYPE_P(code) == IS_OBJECT) {
		php_b24_illegal_offset(code);
		return NULL;
	}
	if (Z_TYPE_P(code) == IS_DOUBLE &&
		!zend_is_long_compatible(Z_DVAL_P(code), zend_dval_to_lval(Z_DVAL_P(code)))) {
		zend_incompatible_double_to_long_error(Z_DVAL_P(code));
	}
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		if (Z_TYPE_P(code) == IS_STRING &&
			zend_string_equals_cstr(Z_STR_P(code), texts[i][0], strlen(texts[i][0]))) {
			return texts[i][1];
		}
	}
	return NULL;
}
