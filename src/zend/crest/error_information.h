/* SPDX-License-Identifier: MIT */
/* The texts that explain error codes of a portal, as `error_information` has them. */
#ifndef B24_ZEND_CREST_ERROR_INFORMATION_H
#define B24_ZEND_CREST_ERROR_INFORMATION_H

#include <php.h>

/* The text for that code, without ownership; NULL: there is none, or an exception was thrown. */
const char *php_b24_crest_error_information(zval *code);

#endif
