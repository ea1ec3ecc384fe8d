/* SPDX-License-Identifier: MIT */
#include "zend/engine/php_ini.h"

#include "zend/engine/globals.h"

/* --- What a setting may be. --- */

/* Whether the value is a whole number from `least` to `most`. `with_unit`: K, M or G may be behind
 * it, as in memory_limit. */
static bool is_number(zend_string *value, zend_long least, zend_long most, bool with_unit)
{
	size_t digits = strspn(ZSTR_VAL(value), "0123456789");
	size_t unit = with_unit && digits > 0 ? strspn(ZSTR_VAL(value) + digits, "KkMmGg") : 0;
	zend_string *error = NULL;
	zend_long number;

	if (digits == 0 || unit > 1 || digits + unit != ZSTR_LEN(value)) {
		return false;
	}
	number = zend_ini_parse_quantity(value, &error);
	if (error != NULL) {
		zend_string_release(error);
		return false;
	}
	return number >= least && number <= most;
}

static const char *default_of(const zend_string *name);

/* Tells what is wrong, and what holds instead: in php.ini the default, later what held before. */
static int refuse(const zend_ini_entry *entry, int stage, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

static int refuse(const zend_ini_entry *entry, int stage, const char *format, ...)
{
	const char *instead =
		stage == ZEND_INI_STAGE_STARTUP ? default_of(entry->name) : ZSTR_VAL(entry->value);
	zend_string *why;
	va_list arguments;

	va_start(arguments, format);
	why = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	php_error_docref(
		NULL, E_WARNING, "%s: %s; %s is used", ZSTR_VAL(entry->name), ZSTR_VAL(why), instead);
	zend_string_release(why);
	return FAILURE;
}

/* A handler that refuses other numbers. */
#define NUMBER_HANDLER(name, least, most, with_unit)                                               \
	static ZEND_INI_MH(name)                                                                       \
	{                                                                                              \
		return is_number(new_value, least, most, with_unit)                                        \
				   ? OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage)              \
				   : refuse(entry, stage,                                                          \
						 "\"%s\" is not a whole number from " ZEND_LONG_FMT " to " ZEND_LONG_FMT,  \
						 ZSTR_VAL(new_value), (zend_long)(least), (zend_long)(most));              \
	}

/* Milliseconds. More than a week is surely a mistake of unit. */
NUMBER_HANDLER(on_update_milliseconds, 0, 7 * 24 * 3600 * 1000, false)
NUMBER_HANDLER(on_update_pool_size, 1, 1000, false)
NUMBER_HANDLER(on_update_bytes, 1, ZEND_LONG_MAX / 4, true)
/* Deeper nesting would let recursive walks, PHP's own included, exhaust the C stack. */
NUMBER_HANDLER(on_update_depth, 1, 4096, false)

/* One of these words, or where a Redis is. PHP itself turns on and off into "1" and "". A wrong
 * value is not shown: an address may hold a password. */
static ZEND_INI_MH(on_update_limiter)
{
	static const char *const words[] = {"auto", "on", "off", "1", "0", "", "yes", "no"};
	const char *value = new_value != NULL ? ZSTR_VAL(new_value) : "";

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strcasecmp(value, words[i]) == 0) {
			return OnUpdateString(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
		}
	}
	return strncmp(value, "redis://", 8) == 0 || strncmp(value, "rediss://", 9) == 0 ||
				   strncmp(value, "unix://", 7) == 0
			   ? OnUpdateString(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage)
			   : refuse(entry, stage,
					 "that is neither auto, on, off, redis://..., rediss://... nor unix://...");
}

/* Shows the setting in phpinfo(), without the password that an address may have. */
static ZEND_INI_DISP(display_limiter)
{
	zend_string *value = type == ZEND_INI_DISPLAY_ORIG && ini_entry->modified
							 ? ini_entry->orig_value
							 : ini_entry->value;
	const char *shown = value != NULL && ZSTR_LEN(value) > 0 ? ZSTR_VAL(value) : "off";
	const char *host = strrchr(shown, '@'), *credentials = strstr(shown, "://");

	if (host != NULL && credentials != NULL) {
		php_write((void *)shown, (size_t)(credentials + strlen("://") - shown));
		php_write("***", strlen("***"));
		shown = host;
	}
	php_write((void *)shown, strlen(shown));
}

/* --- The settings. --- */

#define B24_INI(name, default, who, check, member)                                                 \
	STD_PHP_INI_ENTRY("b24." name, default, who, check, member, zend_b24_globals, b24_globals)

PHP_INI_BEGIN()
/* Name, default, who may change it, check, member of the globals. */
B24_INI("connect_timeout_ms", "5000", PHP_INI_ALL, on_update_milliseconds, connect_timeout_ms)
B24_INI("timeout_ms", "90000", PHP_INI_ALL, on_update_milliseconds, timeout_ms)
B24_INI("pool_size", "16", PHP_INI_SYSTEM, on_update_pool_size, pool_size)
B24_INI("max_response_bytes", "268435456", PHP_INI_ALL, on_update_bytes, max_response_bytes)
B24_INI("max_depth", "512", PHP_INI_ALL, on_update_depth, max_depth)
STD_PHP_INI_ENTRY_EX("b24.limiter", "auto", PHP_INI_SYSTEM, on_update_limiter, limiter_setting,
	zend_b24_globals, b24_globals, display_limiter)
B24_INI("limiter_file", "", PHP_INI_SYSTEM, OnUpdateString, limiter_file)
B24_INI("runtime_dir", "", PHP_INI_SYSTEM, OnUpdateString, runtime_dir)
STD_PHP_INI_BOOLEAN(
	"b24.metrics", "1", PHP_INI_SYSTEM, OnUpdateBool, count_metrics, zend_b24_globals, b24_globals)
STD_PHP_INI_BOOLEAN(
	"b24.deprecations", "0", PHP_INI_ALL, OnUpdateBool, deprecations, zend_b24_globals, b24_globals)
PHP_INI_END()

static const char *default_of(const zend_string *name)
{
	const zend_ini_entry_def *entry = ini_entries;

	while (entry->name != NULL && strcmp(entry->name, ZSTR_VAL(name)) != 0) {
		entry++;
	}
	return entry->name != NULL && entry->value != NULL ? entry->value : "nothing";
}

void php_b24_ini_register(int type, int module_number)
{
	REGISTER_INI_ENTRIES();
}

void php_b24_ini_unregister(int type, int module_number)
{
	UNREGISTER_INI_ENTRIES();
}
