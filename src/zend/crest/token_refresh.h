/* SPDX-License-Identifier: MIT */
/* CRest::GetNewAuth(): a new token, and the call again. Of several processes whose token has
 * expired one asks for the new token, and the others take what it has stored. */
#ifndef B24_ZEND_CREST_TOKEN_REFRESH_H
#define B24_ZEND_CREST_TOKEN_REFRESH_H

#include "zend/crest/late_static_binding.h"

/* CRest::GetNewAuth($arParams) */
php_b24_crest_body php_b24_crest_get_new_auth;

#endif
