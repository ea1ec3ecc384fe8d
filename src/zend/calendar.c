#include "scope.h"

#include "calendar_arginfo.h"

B24_SCOPE_METHOD(Calendar, accessibilityGet, B24_CALENDAR_ACCESSIBILITY_GET)
B24_SCOPE_METHOD(Calendar, userSettingsGet, B24_CALENDAR_USER_SETTINGS_GET)
B24_SCOPE_METHOD(Calendar, userSettingsSet, B24_CALENDAR_USER_SETTINGS_SET)

void php_b24_register_calendar(void)
{
	register_class_B24_Calendar(php_b24_scope_ce);
}
