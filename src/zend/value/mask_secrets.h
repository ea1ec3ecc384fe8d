/* Data that is to be shown, without what is secret in it. */
#ifndef B24_ZEND_VALUE_MASK_SECRETS_H
#define B24_ZEND_VALUE_MASK_SECRETS_H

#include <php.h>

/* A copy of the data, arrays and all, with asterisks in place of what is secret by its name: keys
 * of arrays, fields of addresses and forms, members of JSON. Its strings are nobody else's. */
void php_b24_mask_secrets(zval *to, zval *from);

/* Whether a secret is sent, stored or answered under that name. */
bool php_b24_is_secret_name(const zend_string *name);

#endif
