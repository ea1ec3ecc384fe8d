/* The REST methods that this extension knows, as constant data. */
#ifndef B24_METHODS_H
#define B24_METHODS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum b24_access {
	B24_READ, /* changes nothing on the portal: sending it twice does no harm */
	B24_WRITE
} b24_access;

typedef struct b24_method {
	const char *name;
	uint8_t length; /* of the name */
	uint8_t version;
	uint8_t access;       /* b24_access */
	const char *required; /* names of required parameters, each ended by a NUL, then one more */
} b24_method;

/* Positions in b24_methods, which is sorted by name. */
typedef enum b24_method_id {
	B24_CALENDAR_ACCESSIBILITY_GET,
	B24_CALENDAR_USER_SETTINGS_GET,
	B24_CALENDAR_USER_SETTINGS_SET,
	B24_CRM_CONTACT_DETAILS_CONFIGURATION_RESET,
	B24_USER_CURRENT,
	B24_USER_OPTION_GET,
	B24_USER_OPTION_SET,
	B24_METHOD_COUNT
} b24_method_id;

extern const b24_method b24_methods[B24_METHOD_COUNT];

/* The method of that name, letter case aside; NULL: the catalogue has none. */
const b24_method *b24_method_find(const char *name, size_t length);

#endif
