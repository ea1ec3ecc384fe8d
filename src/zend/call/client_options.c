#include "zend/call/option_reader.h"

#include "zend/engine/globals.h"
#include "zend/value/member_id.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/call/limiter.h"

#include "core/base/version.h"
#include "core/http/request_headers.h"

#include <SAPI.h>
#include <Zend/zend_smart_str.h>

#include <sys/stat.h>
#include <unistd.h>

/* --- Options of clients. --- */

static bool client_timeout(const php_b24_reading *r, zval *value)
{
	return php_b24_option_seconds(r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.timeout_ms);
}

static bool client_attempt_timeout(const php_b24_reading *r, zval *value)
{
	return php_b24_option_seconds(
		r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.attempt_timeout_ms);
}

static bool client_connect_timeout(const php_b24_reading *r, zval *value)
{
	return php_b24_option_seconds(
		r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.connect_timeout_ms);
}

static bool client_headers(const php_b24_reading *r, zval *value)
{
	return php_b24_option_headers(r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.headers);
}

static bool is_readable_file(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, R_OK) == 0;
}

static bool client_ca_file(const php_b24_reading *r, zval *value)
{
	if (!php_b24_option_text(r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.ca_file)) {
		return false;
	}
	return is_readable_file(PHP_B24_CLIENT_OPTIONS(r)->settings.ca_file) ||
		   php_b24_option_refuse(r, "names no readable file");
}

static bool client_verify(const php_b24_reading *r, zval *value)
{
	return php_b24_option_bool(r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.verify);
}

/* libcurl looks at a proxy only when it connects, and names all of it when it cannot use it. */
static CURLUcode read_proxy(const char *proxy, bool has_scheme)
{
	CURLU *url = curl_url();
	char *host = NULL;
	CURLUcode code = CURLUE_OUT_OF_MEMORY;

	if (url != NULL) {
		code = curl_url_set(url, CURLUPART_URL, proxy,
			CURLU_NON_SUPPORT_SCHEME | (has_scheme ? 0 : CURLU_GUESS_SCHEME));
	}
	if (code == CURLUE_OK) {
		code = curl_url_get(url, CURLUPART_HOST, &host, 0);
	}
	curl_free(host);
	curl_url_cleanup(url);
	return code;
}

static bool has_known_scheme(const char *proxy, const char *end)
{
	static const char *const schemes[] = {
		"http", "https", "socks4", "socks4a", "socks5", "socks5h"};

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
		if (strlen(schemes[i]) == (size_t)(end - proxy) &&
			strncasecmp(schemes[i], proxy, (size_t)(end - proxy)) == 0) {
			return true;
		}
	}
	return false;
}

static bool client_proxy(const php_b24_reading *r, zval *value)
{
	const char *proxy, *end;
	CURLUcode code;

	if (!php_b24_option_text(r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.proxy)) {
		return false;
	}
	proxy = PHP_B24_CLIENT_OPTIONS(r)->settings.proxy;
	if (*proxy == '\0') {
		return true;
	}
	end = strstr(proxy, "://");
	code = read_proxy(proxy, end != NULL);
	if (code == CURLUE_OUT_OF_MEMORY) {
		return php_b24_option_no_memory(r);
	}
	return (code == CURLUE_OK && (end == NULL || has_known_scheme(proxy, end))) ||
		   php_b24_option_refuse(
			   r, "must be the URL of a proxy (http, https, socks4, socks4a, socks5, socks5h)");
}

static bool client_allow_http(const php_b24_reading *r, zval *value)
{
	return php_b24_option_bool(r, value, &PHP_B24_CLIENT_OPTIONS(r)->allow_http);
}

static bool client_http(const php_b24_reading *r, zval *value)
{
	static const char *const names[] = {"auto", "1.1", "2"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (Z_TYPE_P(value) == IS_STRING && strcmp(Z_STRVAL_P(value), names[i]) == 0) {
			PHP_B24_CLIENT_OPTIONS(r)->settings.http = (b24_http)i;
			return true;
		}
	}
	return php_b24_option_refuse(r, "must be \"auto\", \"1.1\" or \"2\"");
}

static bool client_user_agent(const php_b24_reading *r, zval *value)
{
	if (!php_b24_option_text(r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.user_agent)) {
		return false;
	}
	for (const char *at = PHP_B24_CLIENT_OPTIONS(r)->settings.user_agent; *at != '\0'; at++) {
		if ((unsigned char)*at < ' ' || *at == 0x7F) {
			return php_b24_option_refuse(r, "must not contain control characters");
		}
	}
	return true;
}

static bool client_max_response_bytes(const php_b24_reading *r, zval *value)
{
	if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 1) {
		return php_b24_option_refuse(r, "must be a positive number of bytes");
	}
	PHP_B24_CLIENT_OPTIONS(r)->settings.max_response_bytes = (size_t)Z_LVAL_P(value);
	return true;
}

static bool client_check(const php_b24_reading *r, zval *value)
{
	return php_b24_option_bool(r, value, &PHP_B24_CLIENT_OPTIONS(r)->check);
}

static bool client_logger(const php_b24_reading *r, zval *value)
{
	if (Z_TYPE_P(value) != IS_OBJECT ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("debug")) ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("notice")) ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("warning"))) {
		return php_b24_option_refuse(r, "must be a PSR-3 logger");
	}
	ZVAL_COPY_VALUE(&PHP_B24_CLIENT_OPTIONS(r)->logger, value);
	return true;
}

/* See read_listener(). */
static bool client_listener(const php_b24_reading *r, zval *value)
{
	(void)r, (void)value;
	return true;
}

static bool client_retries(const php_b24_reading *r, zval *value)
{
	return php_b24_option_retries(r, value, &PHP_B24_CLIENT_OPTIONS(r)->settings.retries);
}

static bool client_member_id(const php_b24_reading *r, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING || !php_b24_is_member_id(Z_STR_P(value))) {
		return php_b24_option_refuse(r, "must be the member id of a portal");
	}
	PHP_B24_CLIENT_OPTIONS(r)->member_id = Z_STR_P(value);
	return true;
}

static const php_b24_option client_options[] = {
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
	{"listener", client_listener},
	{"memberId", client_member_id},
	{"retries", client_retries},
	{"plan", php_b24_option_plan},
	{"limiter", php_b24_option_limiter},
	{"onOperatingLimit", php_b24_option_on_operating_limit},
	{NULL, NULL},
};

/* --- Options of calls. --- */

static bool call_timeout(const php_b24_reading *r, zval *value)
{
	return php_b24_option_seconds(r, value, &PHP_B24_CALL_OPTIONS(r)->timeout_ms);
}

static bool call_attempt_timeout(const php_b24_reading *r, zval *value)
{
	return php_b24_option_seconds(r, value, &PHP_B24_CALL_OPTIONS(r)->attempt_timeout_ms);
}

static bool call_headers(const php_b24_reading *r, zval *value)
{
	return php_b24_option_headers(r, value, PHP_B24_CALL_OPTIONS(r)->headers);
}

static bool call_retries(const php_b24_reading *r, zval *value)
{
	return php_b24_option_retries(r, value, &PHP_B24_CALL_OPTIONS(r)->retries);
}

static bool call_check(const php_b24_reading *r, zval *value)
{
	return php_b24_option_bool(r, value, &PHP_B24_CALL_OPTIONS(r)->check);
}

static bool call_idempotency_key(const php_b24_reading *r, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return php_b24_option_refuse(r, "must be a string");
	}
	PHP_B24_CALL_OPTIONS(r)->idempotency_key = Z_STR_P(value);
	return true;
}

static const php_b24_option call_options[] = {
	{"timeout", call_timeout},
	{"attemptTimeout", call_attempt_timeout},
	{"retries", call_retries},
	{"headers", call_headers},
	{"check", call_check},
	{"idempotencyKey", call_idempotency_key},
	{NULL, NULL},
};

/* --- Reading. --- */

static bool refuse_unknown(const php_b24_reading *r, const php_b24_option *known, zend_string *name)
{
	smart_str names = {0};

	for (; known->name != NULL; known++) {
		if (names.s != NULL) {
			smart_str_appends(&names, ", ");
		}
		smart_str_appends(&names, known->name);
	}
	smart_str_0(&names);
	php_b24_refuse(r->method, NULL, "%sunknown option \"%.64s\" (known: %s)",
		r->method != NULL ? "" : "B24\\Client: ", name != NULL ? ZSTR_VAL(name) : "0",
		ZSTR_VAL(names.s));
	smart_str_free(&names);
	return false;
}

static const php_b24_option *find(const php_b24_option *known, zend_string *name)
{
	if (name == NULL) {
		return NULL;
	}
	for (; known->name != NULL; known++) {
		if (zend_string_equals_cstr(name, known->name, strlen(known->name))) {
			return known;
		}
	}
	return NULL;
}

static bool read_all(php_b24_reading *r, const php_b24_option *known, HashTable *options)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL (options, name, value) {
		const php_b24_option *found = find(known, name);

		if (found == NULL) {
			return refuse_unknown(r, known, name);
		}
		ZVAL_DEREF(value);
		r->name = found->name;
		if (!found->read(r, value)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool php_b24_default_ca_file(char **to)
{
	static const char *const entries[] = {"openssl.cafile", "curl.cainfo"}; /* as ext/curl */

	*to = NULL;
	for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
		char *path = zend_ini_string(entries[i], strlen(entries[i]), 0);

		/* The extension that registers the setting need not be loaded. */
		if (path == NULL) {
			cfg_get_string(entries[i], &path);
		}
		if (path != NULL && *path != '\0') {
			*to = b24_host_strndup(&php_b24_host, path, strlen(path));
			return *to != NULL;
		}
	}
	return true;
}

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
static bool read_listener(php_b24_reading *r, HashTable *options)
{
	zval *value = options != NULL ? zend_hash_str_find(options, ZEND_STRL("listener")) : NULL;
	zval *listener = &PHP_B24_CLIENT_OPTIONS(r)->listener;

	if (value == NULL) {
		return true;
	}
	ZVAL_COPY_DEREF(listener, value);
	r->name = "listener";
	if (zend_is_callable(listener, 0, NULL) && EG(exception) == NULL) {
		return true;
	}
	if (EG(exception) == NULL) {
		php_b24_option_refuse(r, "must be callable");
	}
	zval_ptr_dtor(listener);
	return false;
}

bool php_b24_client_options_read(php_b24_client_options *to, HashTable *options)
{
	php_b24_reading r = {to, NULL, NULL};

	*to = (php_b24_client_options){0};
	if (!read_listener(&r, options)) {
		return false;
	}
	if (!set_defaults(to)) {
		php_b24_client_options_free(to);
		return php_b24_option_no_memory(&r);
	}
	if (options != NULL && !read_all(&r, client_options, options)) {
		php_b24_client_options_free(to);
		return false;
	}
	return true;
}

void php_b24_client_options_free(php_b24_client_options *options)
{
	b24_settings_free(&options->settings);
	zval_ptr_dtor(&options->listener);
	ZVAL_UNDEF(&options->listener);
}

bool php_b24_call_options_read(php_b24_call_options *to, HashTable *options, const char *method)
{
	php_b24_reading r = {to, method, NULL};

	return options == NULL || read_all(&r, call_options, options);
}
