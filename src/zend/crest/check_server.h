/* SPDX-License-Identifier: MIT */
/* CRest::checkServer(): whether settings and logs can be written. */
#ifndef B24_ZEND_CREST_CHECK_SERVER_H
#define B24_ZEND_CREST_CHECK_SERVER_H

#include "zend/crest/late_static_binding.h"

/* CRest::checkServer($print = true) */
php_b24_crest_body php_b24_crest_check_server;

#endif
