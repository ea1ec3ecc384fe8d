/* What a portal is told by: its member id. */
#ifndef B24_ZEND_VALUE_MEMBER_ID_H
#define B24_ZEND_VALUE_MEMBER_ID_H

#include <php.h>

/* Letters, digits, '_' and '-', at most 128 of them: what a member id is made of. */
bool php_b24_is_member_id(const zend_string *text);

#endif
