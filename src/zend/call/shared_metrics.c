/* SPDX-License-Identifier: MIT */
#include "zend/call/shared_metrics.h"

#include "zend/engine/host.h"
#include "zend/engine/runtime_dir.h"

#include "core/limits/limiter.h"

#include <ext/standard/info.h>

/* As the limiter's file: with the version, and the order of bytes. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define FILE_NAME "metrics-1-be"
#else
#define FILE_NAME "metrics-1"
#endif

/* To be released; NULL: there is no place for it, *why is to be released. */
static zend_string *path_in(zend_string *directory)
{
	zend_string *path;

	if (directory == NULL) {
		return NULL;
	}
	path = strpprintf(0, "%s/" FILE_NAME, ZSTR_VAL(directory));
	zend_string_release(directory);
	return path;
}

static b24_metrics *open_file(void)
{
	zend_string *why = NULL, *path = path_in(php_b24_runtime_directory(&why));
	b24_metrics *metrics;
	b24_error error;

	if (path == NULL) {
		zend_string_release(why);
		return NULL;
	}
	b24_error_clear(&error);
	metrics = b24_metrics_open(&php_b24_host, ZSTR_VAL(path), &error);
	zend_string_release(path);
	return metrics;
}

b24_metrics *php_b24_metrics(void)
{
	if (B24_G(metrics) == NULL && B24_G(count_metrics)) {
		B24_G(metrics) = open_file();
		if (B24_G(metrics) == NULL) {
			B24_G(metrics) = b24_metrics_new(&php_b24_host);
		}
	}
	return B24_G(metrics);
}

b24_counters *php_b24_counters_of(const char *portal)
{
	return b24_metrics_of(php_b24_metrics(), portal, b24_limiter_bucket_key(portal));
}

zend_string *php_b24_metrics_file(void)
{
	const char *path = php_b24_metrics() != NULL ? b24_metrics_path(B24_G(metrics)) : NULL;

	return path != NULL ? zend_string_init(path, strlen(path), false) : NULL;
}

/* --- phpinfo(). --- */

static zend_string *describe(void)
{
	zend_string *why = NULL, *path;
	zend_string *text;

	if (!B24_G(count_metrics)) {
		return strpprintf(0, "off");
	}
	if (B24_G(metrics) != NULL) {
		return b24_metrics_path(B24_G(metrics)) != NULL
				   ? strpprintf(0, "%s", b24_metrics_path(B24_G(metrics)))
				   : strpprintf(0, "of this process only");
	}
	path = path_in(php_b24_runtime_directory_place(&why));
	if (path != NULL) {
		return path;
	}
	text = strpprintf(0, "of each process only: %s", ZSTR_VAL(why));
	zend_string_release(why);
	return text;
}

void php_b24_metrics_info(void)
{
	zend_string *text = describe();

	php_info_print_table_start();
	php_info_print_table_row(2, "Counters of calls", ZSTR_VAL(text));
	php_info_print_table_end();
	zend_string_release(text);
}

void php_b24_metrics_free(zend_b24_globals *globals)
{
	b24_metrics_free(globals->metrics);
	globals->metrics = NULL;
}
