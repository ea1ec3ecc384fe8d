/* SPDX-License-Identifier: MIT */
/* The member id, by which a portal is known for ever. */
#ifndef B24_ZEND_VALUE_MEMBER_ID_H
#define B24_ZEND_VALUE_MEMBER_ID_H

#include <php.h>

/* Whether the text can be one: 1 to 128 letters, digits, '_' and '-'. */
bool php_b24_is_member_id(const zend_string *text);

#endif
