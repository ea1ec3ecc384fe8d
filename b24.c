#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php_b24.h"

#include <ext/standard/info.h>
#include <cjson/cJSON.h>

#include "catalogue/methods.h"
#include "core/http/connection_pool.h"
#include "zend/auth/portal_lock.h"
#include "zend/classes.h"
#include "zend/engine/globals.h"
#include "zend/crest/fetch.h"
#include "zend/crest/settings_lock.h"
#include "zend/value/key_cache.h"
#include "zend/call/limiter.h"

#ifdef COMPILE_DL_B24
ZEND_GET_MODULE(b24)
#endif

/* A number from `least` to `most`, with a unit (K, M, G) if the setting is one of bytes. */
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

#define NUMBER_HANDLER(name, least, most, with_unit)                                               \
	static ZEND_INI_MH(name)                                                                       \
	{                                                                                              \
		return is_number(new_value, least, most, with_unit)                                        \
				   ? OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage)              \
				   : FAILURE;                                                                      \
	}

/* Milliseconds; a week is surely a mistake of unit. */
NUMBER_HANDLER(on_update_time, 0, 7 * 24 * 3600 * 1000, false)
NUMBER_HANDLER(on_update_pool_size, 1, 1000, false)
NUMBER_HANDLER(on_update_bytes, 1, ZEND_LONG_MAX / 4, true)
/* Deeper nesting would let recursive walks, PHP's own included, exhaust the C stack. */
NUMBER_HANDLER(on_update_depth, 1, 4096, false)

/* php.ini turns the words on and off into 1 and nothing. */
static ZEND_INI_MH(on_update_limiter)
{
	static const char *const words[] = {"auto", "on", "off", "1", "0", "", "yes", "no"};
	const char *value = new_value != NULL ? ZSTR_VAL(new_value) : "";

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strcasecmp(value, words[i]) == 0) {
			return OnUpdateString(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
		}
	}
	return strncmp(value, "redis://", 8) == 0 || strncmp(value, "unix://", 7) == 0
			   ? OnUpdateString(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage)
			   : FAILURE;
}

/* An address may hold a password, which phpinfo() must not show. */
static ZEND_INI_DISP(show_limiter)
{
	zend_string *value = type == ZEND_INI_DISPLAY_ORIG && ini_entry->modified
							 ? ini_entry->orig_value
							 : ini_entry->value;
	const char *shown = value != NULL && ZSTR_LEN(value) > 0 ? ZSTR_VAL(value) : "off";
	const char *host = strrchr(shown, '@');

	if (host != NULL) {
		php_write("redis://***", sizeof "redis://***" - 1);
		shown = host;
	}
	php_write((void *)shown, strlen(shown));
}

#define B24_INI(name, default, who, check, member)                                                 \
	STD_PHP_INI_ENTRY("b24." name, default, who, check, member, zend_b24_globals, b24_globals)

PHP_INI_BEGIN()
B24_INI("connect_timeout_ms", "5000", PHP_INI_ALL, on_update_time, connect_timeout_ms)
B24_INI("timeout_ms", "90000", PHP_INI_ALL, on_update_time, timeout_ms)
B24_INI("pool_size", "16", PHP_INI_SYSTEM, on_update_pool_size, pool_size)
B24_INI("max_response_bytes", "268435456", PHP_INI_ALL, on_update_bytes, max_response_bytes)
B24_INI("max_depth", "512", PHP_INI_ALL, on_update_depth, max_depth)
STD_PHP_INI_ENTRY_EX("b24.limiter", "auto", PHP_INI_SYSTEM, on_update_limiter, limiter_setting,
	zend_b24_globals, b24_globals, show_limiter)
B24_INI("limiter_file", "", PHP_INI_SYSTEM, OnUpdateString, limiter_file)
B24_INI("runtime_dir", "", PHP_INI_SYSTEM, OnUpdateString, runtime_dir)
STD_PHP_INI_BOOLEAN(
	"b24.deprecations", "0", PHP_INI_ALL, OnUpdateBool, deprecations, zend_b24_globals, b24_globals)
PHP_INI_END()

static PHP_GINIT_FUNCTION(b24)
{
#if defined(COMPILE_DL_B24) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(b24_globals, 0, sizeof *b24_globals);
}

static PHP_GSHUTDOWN_FUNCTION(b24)
{
	php_b24_crest_free_spare_fetch(b24_globals);
	b24_pool_free(b24_globals->pool);
	b24_globals->pool = NULL;
	php_b24_limiter_free(b24_globals);
}

static PHP_MINIT_FUNCTION(b24)
{
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
		return FAILURE;
	}
	REGISTER_INI_ENTRIES();
	php_b24_register_classes();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(b24)
{
	UNREGISTER_INI_ENTRIES();
	/* Connections go before libcurl's global state. With threads their pools are freed after this
	 * function only (GSHUTDOWN), so that libcurl stays initialized until the process ends. */
#ifndef ZTS
	php_b24_crest_free_spare_fetch(&b24_globals);
	b24_pool_free(B24_G(pool));
	B24_G(pool) = NULL;
	php_b24_limiter_free(&b24_globals);
	curl_global_cleanup();
#endif
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(b24)
{
#if defined(COMPILE_DL_B24) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(b24)
{
	php_b24_crest_end_all_fetches();
	php_b24_crest_end_refresh();
	php_b24_abandon_portal_locks();
	php_b24_key_cache_free();
	return SUCCESS;
}

static void show_libraries(void)
{
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);
	char compiled[32];

	php_info_print_table_start();
	php_info_print_table_header(3, "Library", "Compiled", "Linked");
	php_info_print_table_row(3, "libcurl", LIBCURL_VERSION, curl->version);
	snprintf(compiled, sizeof compiled, "%d.%d.%d", CJSON_VERSION_MAJOR, CJSON_VERSION_MINOR,
		CJSON_VERSION_PATCH);
	php_info_print_table_row(3, "cJSON", compiled, cJSON_Version());
	php_info_print_table_row(3, "TLS", "", curl->ssl_version != NULL ? curl->ssl_version : "none");
	php_info_print_table_row(3, "HTTP/2", "", curl->features & CURL_VERSION_HTTP2 ? "yes" : "no");
	php_info_print_table_end();
}

static PHP_MINFO_FUNCTION(b24)
{
	char methods[16];

	snprintf(methods, sizeof methods, "%d", B24_METHOD_COUNT);
	php_info_print_table_start();
	php_info_print_table_row(2, "Bitrix24 REST client", "enabled");
	php_info_print_table_row(2, "Version", PHP_B24_VERSION);
	php_info_print_table_row(2, "REST methods in the catalogue", methods);
#ifdef HAVE_B24_REDIS
	php_info_print_table_row(2, "Limiters through Redis", "yes");
#else
	php_info_print_table_row(2, "Limiters through Redis", "no");
#endif
	php_info_print_table_end();
	show_libraries();
	DISPLAY_INI_ENTRIES();
}

static const zend_module_dep b24_dependencies[] = {
	ZEND_MOD_REQUIRED("date") ZEND_MOD_REQUIRED("json") ZEND_MOD_REQUIRED("spl") ZEND_MOD_END};

zend_module_entry b24_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	b24_dependencies,
	PHP_B24_EXTNAME,
	NULL,
	PHP_MINIT(b24),
	PHP_MSHUTDOWN(b24),
	PHP_RINIT(b24),
	PHP_RSHUTDOWN(b24),
	PHP_MINFO(b24),
	PHP_B24_VERSION,
	PHP_MODULE_GLOBALS(b24),
	PHP_GINIT(b24),
	PHP_GSHUTDOWN(b24),
	NULL,
	STANDARD_MODULE_PROPERTIES_EX,
};
