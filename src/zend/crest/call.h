/* SPDX-License-Identifier: MIT */
/* CRest::call(): a method and its parameters. */
#ifndef B24_ZEND_CREST_CALL_H
#define B24_ZEND_CREST_CALL_H

#include "zend/crest/late_static_binding.h"

/* CRest::call($method, $params = []) */
php_b24_crest_body php_b24_crest_call;

#endif
