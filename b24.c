/* SPDX-License-Identifier: MIT */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php_b24.h"

#include <ext/standard/info.h>
#include <cjson/cJSON.h>

#include "catalogue/methods.h"
#include "core/http/decompressor.h"
#include "zend/auth/portal_lock.h"
#include "zend/call/limiter.h"
#include "zend/call/limiter_info.h"
#include "zend/call/observer.h"
#include "zend/call/shared_metrics.h"
#include "zend/classes.h"
#include "zend/crest/fetch.h"
#include "zend/crest/settings_lock.h"
#include "zend/engine/connection_pool.h"
#include "zend/engine/globals.h"
#include "zend/engine/php_ini.h"
#include "zend/value/key_cache.h"

#ifdef COMPILE_DL_B24
ZEND_GET_MODULE(b24)
#endif

/* --- A thread starts and ends. --- */

static PHP_GINIT_FUNCTION(b24)
{
#if defined(COMPILE_DL_B24) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(b24_globals, 0, sizeof *b24_globals);
}

/* Frees what a thread keeps between PHP requests. Harmless when it was freed before. */
static void free_kept(zend_b24_globals *globals)
{
	php_b24_crest_free_spare_fetch(globals);
	php_b24_pool_free(globals);
	php_b24_limiter_free(globals);
	php_b24_metrics_free(globals);
}

static PHP_GSHUTDOWN_FUNCTION(b24)
{
	free_kept(b24_globals);
}

/* --- The process starts and ends. --- */

/* 7.80: an older one can send a write a second time by itself, and does not ask before. configure
 * has looked at the one that b24 was built with; another one may have been loaded. */
#define OLDEST_LIBCURL 0x075000

static bool check_libcurl(void)
{
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);

	if (curl->version_num >= OLDEST_LIBCURL) {
		return true;
	}
	zend_error(E_CORE_WARNING,
		"b24 needs libcurl 7.80 or later, and this PHP has loaded libcurl %s: it could send a "
		"request twice",
		curl->version);
	return false;
}

static PHP_MINIT_FUNCTION(b24)
{
	if (!check_libcurl() || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
		return FAILURE;
	}
	php_b24_ini_register(type, module_number);
	php_b24_register_classes();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(b24)
{
	php_b24_end_classes();
	php_b24_ini_unregister(type, module_number);
	/* Connections must be freed before libcurl's global state. With threads they are freed after
	 * this function, in GSHUTDOWN: then libcurl stays initialized until the process ends. */
#ifndef ZTS
	free_kept(&b24_globals);
	curl_global_cleanup();
#endif
	return SUCCESS;
}

/* --- A PHP request starts and ends. --- */

static PHP_RINIT_FUNCTION(b24)
{
#if defined(COMPILE_DL_B24) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	return SUCCESS;
}

/* Ends what a script has left under way, by exit, a time-out or a fatal error. */
static PHP_RSHUTDOWN_FUNCTION(b24)
{
	php_b24_crest_end_all_fetches();
	php_b24_crest_end_refresh();
	php_b24_abandon_portal_locks();
	php_b24_observer_free();
	php_b24_key_cache_free();
	return SUCCESS;
}

/* --- phpinfo(). --- */

static void print_libraries(void)
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
#if defined(HAVE_B24_REDIS) && defined(B24_WITH_OPENSSL)
	php_info_print_table_row(2, "Limiters through Redis", "yes, also with TLS");
#elif defined(HAVE_B24_REDIS)
	php_info_print_table_row(2, "Limiters through Redis", "yes, without TLS");
#else
	php_info_print_table_row(2, "Limiters through Redis", "no");
#endif
	php_info_print_table_row(2, "Replies decompressed by",
		b24_decompressor_is_built() ? "libdeflate, and zlib" : "libcurl");
	php_info_print_table_end();
	print_libraries();
	php_b24_limiter_info();
	php_b24_metrics_info();
	DISPLAY_INI_ENTRIES();
}

/* --- The module. --- */

static const zend_module_dep b24_dependencies[] = {
	ZEND_MOD_REQUIRED("date") ZEND_MOD_REQUIRED("json") ZEND_MOD_REQUIRED("spl") ZEND_MOD_END};

zend_module_entry b24_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL, /* reserved for PHP */
	b24_dependencies,
	PHP_B24_EXTNAME,
	NULL, /* no functions, only classes */
	PHP_MINIT(b24),
	PHP_MSHUTDOWN(b24),
	PHP_RINIT(b24),
	PHP_RSHUTDOWN(b24),
	PHP_MINFO(b24),
	PHP_B24_VERSION,
	PHP_MODULE_GLOBALS(b24),
	PHP_GINIT(b24),
	PHP_GSHUTDOWN(b24),
	NULL, /* nothing to do behind RSHUTDOWN */
	STANDARD_MODULE_PROPERTIES_EX,
};
