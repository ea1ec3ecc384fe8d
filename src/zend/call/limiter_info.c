/* SPDX-License-Identifier: MIT */
#include "zend/call/limiter_info.h"

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "zend/call/ca_file.h"
#include "zend/call/limiter.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"

#include "core/limits/file_limiter.h"
#ifdef HAVE_B24_REDIS
#include "core/limits/redis_limiter.h"
#endif

#include <ext/standard/info.h>

#include <errno.h>
#include <unistd.h>

/* Whoever reads may be another user than the one of the workers: the row says whose view it is. */
static void print_user(void)
{
	char id[24];

	snprintf(id, sizeof id, "%ld", (long)geteuid());
	php_info_print_table_row(2, "System user", id);
}

/* --- The file. --- */

static bool file_is_given(void)
{
	return B24_G(limiter_file) != NULL && *B24_G(limiter_file) != '\0';
}

/* To be released. */
static zend_string *directory_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash != NULL ? zend_string_init(path, slash != path ? (size_t)(slash - path) : 1, false)
						 : zend_string_init(".", 1, false);
}

/* NULL: nothing keeps this process from making the file; its directory too, unless php.ini names
 * the file itself. */
static const char *obstacle_to_making(const char *path)
{
	zend_string *directory = directory_of(path);
	bool writable = access(ZSTR_VAL(directory), W_OK | X_OK) == 0;

	if (!writable && errno == ENOENT && !file_is_given()) {
		zend_string *parent = directory_of(ZSTR_VAL(directory));

		writable = access(ZSTR_VAL(parent), W_OK | X_OK) == 0;
		zend_string_release(parent);
	}
	zend_string_release(directory);
	return writable ? NULL : strerror(errno);
}

static zend_string *describe_absent(const char *path)
{
	const char *obstacle = obstacle_to_making(path);

	if (B24_G(limiter) != NULL) {
		return strpprintf(0, "deleted; this process goes on without the others");
	}
	return obstacle != NULL ? strpprintf(0, "not there, and cannot be made: %s", obstacle)
							: strpprintf(0, "not there yet; the first client makes it");
}

static zend_string *describe_file(const char *path)
{
	b24_limiter_file_state state;
	b24_error error;

	b24_error_clear(&error);
	if (b24_limiter_look_at_file(&php_b24_host, path, &state, &error) != B24_OK) {
		return strpprintf(0, "cannot be used: %s", error.message);
	}
	if (state.absent) {
		return describe_absent(path);
	}
	return strpprintf(0, "%s, knows portals: %zu, operating times of methods: %zu",
		B24_G(limiter) != NULL ? "in use by this process" : "usable", state.portals,
		state.operating_times);
}

static void print_file(void)
{
	zend_string *why = NULL, *path = php_b24_limiter_path(false, &why), *text;

	if (path == NULL) {
		php_info_print_table_row(2, "Limiter file", "none");
		php_info_print_table_row(2, "State of the file", ZSTR_VAL(why));
		zend_string_release(why);
		return;
	}
	text = describe_file(ZSTR_VAL(path));
	php_info_print_table_row(2, "Limiter file", ZSTR_VAL(path));
	php_info_print_table_row(2, "State of the file", ZSTR_VAL(text));
	zend_string_release(text);
	zend_string_release(path);
}

/* --- Redis. --- */

#ifdef HAVE_B24_REDIS

static void print_redis(void)
{
	b24_limiter_redis_state state;
	b24_error error;
	char *ca_file = NULL;
	zend_string *text;

	b24_error_clear(&error);
	if (!php_b24_default_ca_file(&ca_file) ||
		b24_limiter_look_at_redis(&php_b24_host, B24_G(limiter_setting), ca_file, &state, &error) !=
			B24_OK) {
		php_info_print_table_row(2, "Limiter's Redis", "none");
		php_info_print_table_row(2, "State of the Redis", error.message);
		b24_host_free(&php_b24_host, ca_file);
		return;
	}
	b24_host_free(&php_b24_host, ca_file);
	text = *state.trouble == '\0'
			   ? strpprintf(0, "answers")
			   : strpprintf(
					 0, "cannot be used: %s; the file limits this machine alone", state.trouble);
	php_info_print_table_row(2, "Limiter's Redis", state.place);
	php_info_print_table_row(2, "State of the Redis", ZSTR_VAL(text));
	zend_string_release(text);
}

#else

static void print_redis(void)
{
	php_info_print_table_row(2, "Limiter's Redis", "none");
	php_info_print_table_row(
		2, "State of the Redis", "this build of b24 has no Redis (--with-b24-redis)");
}

#endif

/* --- All of it. --- */

void php_b24_limiter_info(void)
{
	static const char *const when[] = {
		[B24_LIMIT_AUTO] = "auto", [B24_LIMIT_ALWAYS] = "on", [B24_LIMIT_NEVER] = "off"};

	php_info_print_table_start();
	php_info_print_table_row(2, "Limiter", when[php_b24_default_limit()]);
	print_user();
	if (php_b24_limiter_is_redis()) {
		print_redis();
	}
	print_file();
	php_info_print_table_end();
}
