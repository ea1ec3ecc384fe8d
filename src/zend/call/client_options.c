/* SPDX-License-Identifier: MIT */
#include "zend/call/client_options.h"

#include "zend/call/ca_file.h"
#include "zend/call/limiter.h"
#include "zend/call/option_types.h"
#include "zend/call/rate_options.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"
#include "zend/value/member_id.h"

#include "core/base/version.h"

#include <SAPI.h>

#include <sys/stat.h>
#include <unistd.h>

static php_b24_client_options *options_of(const php_b24_option *option)
{
	return option->target;
}

static b24_settings *settings_of(const php_b24_option *option)
{
	return &options_of(option)->settings;
}

/* --- One option each. --- */

static bool client_timeout(const php_b24_option *option, zval *value)
{
	return php_b24_option_seconds(option, value, &settings_of(option)->timeout_ms);
}

static bool client_attempt_timeout(const php_b24_option *option, zval *value)
{
	return php_b24_option_seconds(option, value, &settings_of(option)->attempt_timeout_ms);
}

static bool client_connect_timeout(const php_b24_option *option, zval *value)
{
	return php_b24_option_seconds(option, value, &settings_of(option)->connect_timeout_ms);
}

static bool client_headers(const php_b24_option *option, zval *value)
{
	return php_b24_option_headers(option, value, &settings_of(option)->headers);
}

static bool is_readable_file(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, R_OK) == 0;
}

static bool client_ca_file(const php_b24_option *option, zval *value)
{
	if (!php_b24_option_text(option, value, &settings_of(option)->ca_file)) {
		return false;
	}
	return is_readable_file(settings_of(option)->ca_file) ||
		   php_b24_option_refuse(option, "names no readable file");
}

static bool client_verify(const php_b24_option *option, zval *value)
{
	return php_b24_option_bool(option, value, &settings_of(option)->verify);
}

static bool client_proxy(const php_b24_option *option, zval *value)
{
	return php_b24_option_proxy(option, value, &settings_of(option)->proxy);
}

static bool client_allow_http(const php_b24_option *option, zval *value)
{
	return php_b24_option_bool(option, value, &options_of(option)->allow_http);
}

static bool client_http(const php_b24_option *option, zval *value)
{
	static const char *const names[] = {"auto", "1.1", "2"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (Z_TYPE_P(value) == IS_STRING && strcmp(Z_STRVAL_P(value), names[i]) == 0) {
			settings_of(option)->http = (b24_http)i;
			return true;
		}
	}
	return php_b24_option_refuse(option, "must be \"auto\", \"1.1\" or \"2\"");
}

static bool client_user_agent(const php_b24_option *option, zval *value)
{
	if (!php_b24_option_text(option, value, &settings_of(option)->user_agent)) {
		return false;
	}
	for (const char *at = settings_of(option)->user_agent; *at != '\0'; at++) {
		if ((unsigned char)*at < ' ' || *at == 0x7F) {
			return php_b24_option_refuse(option, "must not contain control characters");
		}
	}
	return true;
}

static bool client_max_response_bytes(const php_b24_option *option, zval *value)
{
	if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 1) {
		return php_b24_option_refuse(option, "must be a positive number of bytes");
	}
	settings_of(option)->max_response_bytes = (size_t)Z_LVAL_P(value);
	return true;
}

static bool client_check(const php_b24_option *option, zval *value)
{
	return php_b24_option_bool(option, value, &options_of(option)->check);
}

static bool client_logger(const php_b24_option *option, zval *value)
{
	if (Z_TYPE_P(value) != IS_OBJECT ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("debug")) ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("notice")) ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("warning"))) {
		return php_b24_option_refuse(option, "must be a PSR-3 logger");
	}
	ZVAL_COPY_VALUE(&options_of(option)->logger, value);
	return true;
}

/* See read_callable(). */
static bool client_callable(const php_b24_option *option, zval *value)
{
	(void)option, (void)value;
	return true;
}

static bool client_retries(const php_b24_option *option, zval *value)
{
	return php_b24_option_retries(option, value, &settings_of(option)->retries);
}

static bool client_member_id(const php_b24_option *option, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING || !php_b24_is_member_id(Z_STR_P(value))) {
		return php_b24_option_refuse(option, "must be the member id of a portal");
	}
	options_of(option)->member_id = Z_STR_P(value);
	return true;
}

static bool client_plan(const php_b24_option *option, zval *value)
{
	return php_b24_option_plan(option, value, settings_of(option));
}

static bool client_limiter(const php_b24_option *option, zval *value)
{
	return php_b24_option_limiter(option, value, settings_of(option));
}

static bool client_limiter_wait(const php_b24_option *option, zval *value)
{
	return php_b24_option_seconds(option, value, &settings_of(option)->limiter_wait_ms);
}

static bool client_on_operating_limit(const php_b24_option *option, zval *value)
{
	return php_b24_option_on_operating_limit(option, value, settings_of(option));
}

static const php_b24_known_option client_options[] = {
	{"timeout", client_timeout},
	{"attemptTimeout", client_attempt_timeout},
	{"connectTimeout", client_connect_timeout},
	{"headers", client_headers},
	{"caFile", client_ca_file},
	{"verify", client_verify},
	{"proxy", client_proxy},
	{"allowHttp", client_allow_http},
	{"http", client_http},
	{"userAgent", client_user_agent},
	{"maxResponseBytes", client_max_response_bytes},
	{"check", client_check},
	{"logger", client_logger},
	{"listener", client_callable},
	{"onMoved", client_callable},
	{"memberId", client_member_id},
	{"retries", client_retries},
	{"plan", client_plan},
	{"limiter", client_limiter},
	{"limiterWait", client_limiter_wait},
	{"onOperatingLimit", client_on_operating_limit},
	{NULL, NULL},
};

/* --- All of them. --- */

/* False: no memory. */
static bool set_defaults(php_b24_client_options *to)
{
	static const char user_agent[] = "b24/" B24_VERSION " PHP/" PHP_VERSION;

	to->check = true;
	b24_settings_init(&to->settings, &php_b24_host);
	to->settings.timeout_ms = B24_G(timeout_ms);
	to->settings.connect_timeout_ms = B24_G(connect_timeout_ms);
	to->settings.max_response_bytes = (size_t)B24_G(max_response_bytes);
	to->settings.max_depth = (size_t)B24_G(max_depth);
	to->settings.user_agent = b24_host_strndup(&php_b24_host, user_agent, sizeof user_agent - 1);
	to->settings.limit = php_b24_default_limit();
	/* A web server's worker must not sleep for minutes. */
	to->settings.wait_for_operating = strcmp(sapi_module.name, "cli") == 0 ||
									  strcmp(sapi_module.name, "phpdbg") == 0 ||
									  strcmp(sapi_module.name, "embed") == 0;
	return php_b24_default_ca_file(&to->settings.ca_file) && to->settings.user_agent != NULL;
}

/* Whether a value is callable may be the autoloader's to say, which is the user's code: it comes
 * before everything else, so that it can neither change what was read nor leave it behind. */
static bool read_callable(zval *to, HashTable *options, const char *name)
{
	zval *value = options != NULL ? zend_hash_str_find(options, name, strlen(name)) : NULL;

	if (value == NULL) {
		return true;
	}
	ZVAL_COPY_DEREF(to, value);
	if (zend_is_callable(to, 0, NULL) && EG(exception) == NULL) {
		return true;
	}
	if (EG(exception) == NULL) {
		php_b24_option_refuse(&(php_b24_option){.name = name}, "must be callable");
	}
	zval_ptr_dtor(to);
	ZVAL_UNDEF(to);
	return false;
}

static void free_callables(php_b24_client_options *options)
{
	zval_ptr_dtor(&options->listener);
	ZVAL_UNDEF(&options->listener);
	zval_ptr_dtor(&options->on_moved);
	ZVAL_UNDEF(&options->on_moved);
}

bool php_b24_client_options_read(php_b24_client_options *to, HashTable *options)
{
	*to = (php_b24_client_options){0};
	if (!read_callable(&to->listener, options, "listener") ||
		!read_callable(&to->on_moved, options, "onMoved")) {
		free_callables(to);
		return false;
	}
	if (!set_defaults(to)) {
		php_b24_client_options_free(to);
		return php_b24_option_no_memory(&(php_b24_option){.target = to});
	}
	if (options != NULL && !php_b24_options_read(options, client_options, NULL, to)) {
		php_b24_client_options_free(to);
		return false;
	}
	return true;
}

void php_b24_client_options_free(php_b24_client_options *options)
{
	b24_settings_free(&options->settings);
	free_callables(options);
}
