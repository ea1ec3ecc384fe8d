/* SPDX-License-Identifier: MIT */
/* What curl_getinfo() would return for a fetch. */
#ifndef B24_ZEND_CREST_CURL_INFO_H
#define B24_ZEND_CREST_CURL_INFO_H

#include <php.h>

#include "core/http/fetch.h"

/* Makes that array, which the caller owns. It has `curl_error` when the fetch failed. */
void php_b24_crest_curl_info(const b24_fetch *fetch, zval *to);

/* Once, before the first call. */
void php_b24_crest_curl_info_start(void);

#endif
