/* SPDX-License-Identifier: MIT */
/* CRest::callBatch(): many commands in one request. */
#ifndef B24_ZEND_CREST_CALL_BATCH_H
#define B24_ZEND_CREST_CALL_BATCH_H

#include "zend/crest/late_static_binding.h"

/* CRest::callBatch($arData, $halt = 0) */
php_b24_crest_body php_b24_crest_call_batch;

#endif
