/* SPDX-License-Identifier: MIT */
/* Options of clients about the portal's limits: "limiter", "plan" and "onOperatingLimit". */
#ifndef B24_ZEND_CALL_RATE_OPTIONS_H
#define B24_ZEND_CALL_RATE_OPTIONS_H

#include "zend/call/option_reader.h"

#include "core/http/settings.h"

/* Each checks the value and sets what it says. False: an exception was thrown. */
bool php_b24_option_limiter(const php_b24_option *option, zval *value, b24_settings *settings);
bool php_b24_option_plan(const php_b24_option *option, zval *value, b24_settings *settings);
bool php_b24_option_on_operating_limit(
	const php_b24_option *option, zval *value, b24_settings *settings);

#endif
