/* SPDX-License-Identifier: MIT */
/* Tells developers of methods that Bitrix24 has deprecated: b24.deprecations in php.ini. */
#ifndef B24_ZEND_CALL_DEPRECATION_H
#define B24_ZEND_CALL_DEPRECATION_H

#include <php.h>

#include "catalogue/methods.h"
#include "zend/engine/globals.h"

/* Raises E_DEPRECATED, which may run the user's error handler. False: it has thrown. */
bool php_b24_raise_deprecated(const b24_method *method);

/* The same if the method is deprecated and that is to be told. `known` may be NULL. */
static inline bool php_b24_tell_if_deprecated(const b24_method *known)
{
	return EXPECTED(!B24_G(deprecations)) || known == NULL || !(known->flags & B24_DEPRECATED) ||
		   php_b24_raise_deprecated(known);
}

#endif
