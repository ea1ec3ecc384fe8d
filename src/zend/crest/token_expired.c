/* SPDX-License-Identifier: MIT */
#include "zend/crest/token_expired.h"

#include "zend/crest/array_access.h"

bool php_b24_crest_token_has_expired(zval *error, zval *params)
{
	return php_b24_crest_equals(error, "expired_token") &&
		   !php_b24_crest_is_filled(params, "this_auth");
}
