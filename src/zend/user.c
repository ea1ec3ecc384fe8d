#include "scope.h"

#include "user_arginfo.h"

B24_SCOPE_METHOD(User, current, B24_USER_CURRENT)
B24_SCOPE_METHOD(User, optionGet, B24_USER_OPTION_GET)
B24_SCOPE_METHOD(User, optionSet, B24_USER_OPTION_SET)

void php_b24_register_user(void)
{
	register_class_B24_User(php_b24_scope_ce);
}
