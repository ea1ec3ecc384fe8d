#include "methods.h"

#include <stdlib.h>
#include <strings.h>

#define METHOD(name, version, access, required)                                                    \
	{                                                                                              \
		name, sizeof(name) - 1, version, access, required "\0"                                     \
	}

const b24_method b24_methods[B24_METHOD_COUNT] = {
	[B24_CALENDAR_ACCESSIBILITY_GET] =
		METHOD("calendar.accessibility.get", 2, B24_READ, "users\0from\0to\0"),
	[B24_CALENDAR_USER_SETTINGS_GET] = METHOD("calendar.user.settings.get", 2, B24_READ, ""),
	[B24_CALENDAR_USER_SETTINGS_SET] =
		METHOD("calendar.user.settings.set", 2, B24_WRITE, "settings\0"),
	[B24_CRM_CONTACT_DETAILS_CONFIGURATION_RESET] =
		METHOD("crm.contact.details.configuration.reset", 2, B24_WRITE, ""),
	[B24_USER_CURRENT] = METHOD("user.current", 2, B24_READ, ""),
	[B24_USER_OPTION_GET] = METHOD("user.option.get", 2, B24_READ, ""),
	[B24_USER_OPTION_SET] = METHOD("user.option.set", 2, B24_WRITE, "options\0"),
};

typedef struct wanted_name {
	const char *name;
	size_t length;
} wanted_name;

static int compare(const void *key, const void *element)
{
	const wanted_name *wanted = key;
	const b24_method *method = element;
	size_t common = wanted->length < method->length ? wanted->length : method->length;
	int order = strncasecmp(wanted->name, method->name, common);

	if (order != 0) {
		return order;
	}
	return (wanted->length > method->length) - (wanted->length < method->length);
}

const b24_method *b24_method_find(const char *name, size_t length)
{
	wanted_name wanted = {name, length};

	return bsearch(&wanted, b24_methods, B24_METHOD_COUNT, sizeof *b24_methods, compare);
}
