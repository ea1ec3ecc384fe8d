/* SPDX-License-Identifier: MIT */
#include "zend/call/limiter.h"

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "zend/call/ca_file.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"
#include "zend/engine/runtime_dir.h"

#include "core/limits/file_limiter.h"
#ifdef HAVE_B24_REDIS
#include "core/limits/redis_limiter.h"
#endif

#include <Zend/zend_interfaces.h>

/* --- Which one. --- */

/* With the version of the table, and its order of bytes: programs of another one, such as those
 * that an emulator runs, keep a file of their own. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define FILE_NAME "limiter-2-be"
#else
#define FILE_NAME "limiter-2"
#endif

zend_string *php_b24_limiter_path(bool make, zend_string **why)
{
	const char *given = B24_G(limiter_file);
	zend_string *directory, *path;

	if (given != NULL && *given != '\0') {
		return zend_string_init(given, strlen(given), false);
	}
	directory = make ? php_b24_runtime_directory(why) : php_b24_runtime_directory_place(why);
	if (directory == NULL) {
		return NULL;
	}
	path = strpprintf(0, "%s/" FILE_NAME, ZSTR_VAL(directory));
	zend_string_release(directory);
	return path;
}

static b24_limiter *open_file(b24_error *error)
{
	zend_string *why = NULL, *path = php_b24_limiter_path(true, &why);
	b24_limiter *limiter;

	if (path == NULL) {
		b24_error_set(error, B24_ERROR_ARGUMENT, "%s", ZSTR_VAL(why));
		zend_string_release(why);
		return NULL;
	}
	limiter = b24_limiter_open_file(&php_b24_host, ZSTR_VAL(path), error);
	zend_string_release(path);
	return limiter;
}

bool php_b24_limiter_is_redis(void)
{
	return strncmp(B24_G(limiter_setting), ZEND_STRL("redis")) == 0 ||
		   strncmp(B24_G(limiter_setting), ZEND_STRL("unix:")) == 0;
}

b24_limit php_b24_default_limit(void)
{
	const char *setting = B24_G(limiter_setting);

	if (strcasecmp(setting, "on") == 0 || strcasecmp(setting, "yes") == 0 ||
		strcmp(setting, "1") == 0) {
		return B24_LIMIT_ALWAYS;
	}
	if (*setting == '\0' || strcasecmp(setting, "off") == 0 || strcasecmp(setting, "no") == 0 ||
		strcmp(setting, "0") == 0) {
		return B24_LIMIT_NEVER;
	}
	return B24_LIMIT_AUTO; /* also with a Redis */
}

/* Takes the local limiter over. */
static b24_limiter *open_shared(b24_limiter *local, b24_error *error)
{
#ifdef HAVE_B24_REDIS
	char *ca_file = NULL;
	b24_limiter *limiter;

	if (!php_b24_default_ca_file(&ca_file)) {
		b24_limiter_free(local);
		b24_error_set(error, B24_ERROR_MEMORY, "Not enough memory");
		return NULL;
	}
	limiter = b24_limiter_open_redis(&php_b24_host, B24_G(limiter_setting), ca_file, local, error);
	b24_host_free(&php_b24_host, ca_file);
	return limiter;
#else
	b24_limiter_free(local);
	b24_error_set(error, B24_ERROR_ARGUMENT, "this build of b24 has no Redis (--with-b24-redis)");
	return NULL;
#endif
}

static void warn(const char *effect, const b24_error *error)
{
	php_error_docref(NULL, E_WARNING, "%s: %s", effect, error->message);
}

b24_limiter *php_b24_limiter(void)
{
	b24_limiter *limiter;
	b24_error error;

	if (B24_G(limiter) != NULL || B24_G(limiter_failed)) {
		return B24_G(limiter);
	}
	b24_error_clear(&error);
	limiter = open_file(&error);
	if (limiter != NULL && php_b24_limiter_is_redis() &&
		(limiter = open_shared(limiter, &error)) == NULL) {
		warn("The limiter serves this machine only", &error);
		limiter = open_file(&error);
	}
	if (limiter == NULL) {
		B24_G(limiter_failed) = true; /* says so once, not with every client */
		warn("There is no limiter, requests go out without it", &error);
	}
	B24_G(limiter) = limiter;
	return limiter;
}

void php_b24_limiter_free(zend_b24_globals *globals)
{
	b24_limiter_free(globals->limiter);
	globals->limiter = NULL;
}

/* --- Notices. --- */

static void log_notice(zval *logger, const char *notice)
{
	zval message;

	ZVAL_STR(&message, strpprintf(0, "b24: %s", notice));
	zend_call_method_with_1_params(
		Z_OBJ_P(logger), Z_OBJCE_P(logger), NULL, "warning", NULL, &message);
	zval_ptr_dtor(&message);
}

void php_b24_limiter_report(php_b24_client *client)
{
	const char *notice = B24_G(limiter) != NULL ? b24_limiter_notice(B24_G(limiter)) : NULL;

	if (EXPECTED(notice == NULL) || EG(exception) != NULL) {
		return;
	}
	if (Z_TYPE(client->logger) == IS_OBJECT) {
		log_notice(&client->logger, notice);
	} else {
		php_error_docref(NULL, E_WARNING, "%s", notice);
	}
}
