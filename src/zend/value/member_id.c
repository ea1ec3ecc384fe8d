/* SPDX-License-Identifier: MIT */
#include "zend/value/member_id.h"

#define LONGEST_MEMBER 128

bool php_b24_is_member_id(const zend_string *text)
{
	static const char allowed[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

	return ZSTR_LEN(text) > 0 && ZSTR_LEN(text) <= LONGEST_MEMBER &&
		   strspn(ZSTR_VAL(text), allowed) == ZSTR_LEN(text);
}
