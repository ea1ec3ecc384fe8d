/* SPDX-License-Identifier: MIT */
/* Puts asterisks in place of secrets in data that is to be shown or logged. */
#ifndef B24_ZEND_VALUE_MASK_SECRETS_H
#define B24_ZEND_VALUE_MASK_SECRETS_H

#include <php.h>

/* Makes a copy of the data, which the caller owns. Secrets are known by their names: keys of
 * arrays, fields of addresses and forms, members of JSON. The copy shares no string with the data.
 */
void php_b24_mask_secrets(zval *to, zval *from);

/* Whether secrets are sent, stored or answered under that name, in any letter case. */
bool php_b24_is_secret_name(const zend_string *name);

#endif
