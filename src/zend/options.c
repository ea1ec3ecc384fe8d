#include "options.h"

#include "auth_token.h"
#include "exception.h"
#include "host.h"
#include "limiter.h"

#include "../core/headers.h"

#include <SAPI.h>
#include <Zend/zend_smart_str.h>

#include <sys/stat.h>
#include <unistd.h>

/* Who reads an option: used in messages and passed to every reader. */
typedef struct reading {
	void *target;       /* php_b24_client_options or php_b24_call_options */
	const char *method; /* of the call; NULL for a client */
	const char *name;   /* of the option at hand */
} reading;

typedef struct option {
	const char *name;
	bool (*read)(const reading *r, zval *value);
} option;

static bool refuse(const reading *r, const char *why)
{
	php_b24_refuse(r->method, NULL, "%soption \"%s\" %s",
		r->method != NULL ? "" : "B24\\Client: ", r->name, why);
	return false;
}

/* --- Readers of values. --- */

/* A week: longer is surely a mistake of unit. */
#define LONGEST_SECONDS (7.0 * 24 * 3600)

static bool read_seconds(const reading *r, zval *value, int64_t *to_ms)
{
	double seconds;

	if (Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE) {
		return refuse(r, "must be a number of seconds");
	}
	seconds = zval_get_double(value);
	if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) {
		return refuse(r, "must be a number of seconds from 0 (no limit) to a week");
	}
	*to_ms = (int64_t)(seconds * 1000);
	if (*to_ms == 0 && seconds > 0) {
		*to_ms = 1; /* 0 would mean no limit */
	}
	return true;
}

static bool read_bool(const reading *r, zval *value, bool *to)
{
	if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
		return refuse(r, "must be true or false");
	}
	*to = Z_TYPE_P(value) == IS_TRUE;
	return true;
}

#define MOST_RETRIES 20

static bool read_retries(const reading *r, zval *value, int *to)
{
	if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 0 || Z_LVAL_P(value) > MOST_RETRIES) {
		return refuse(r, "must be a whole number from 0 to 20");
	}
	*to = (int)Z_LVAL_P(value);
	return true;
}

static bool read_text(const reading *r, zval *value, char **to)
{
	if (Z_TYPE_P(value) != IS_STRING || strlen(Z_STRVAL_P(value)) != Z_STRLEN_P(value)) {
		return refuse(r, "must be a string without NUL bytes");
	}
	b24_host_free(&php_b24_host, *to);
	*to = b24_host_strndup(&php_b24_host, Z_STRVAL_P(value), Z_STRLEN_P(value));
	return *to != NULL || refuse(r, "found no memory");
}

static bool read_headers(const reading *r, zval *value, struct curl_slist **to)
{
	zend_string *name;
	zval *text;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse(r, "must be an array of header names and values");
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL (Z_ARRVAL_P(value), name, text) {
		b24_error error;
		char why[256];

		ZVAL_DEREF(text);
		if (name == NULL || Z_TYPE_P(text) != IS_STRING) {
			return refuse(r, "must be an array of header names and string values");
		}
		if (b24_headers_add(to, ZSTR_VAL(name), ZSTR_LEN(name), Z_STRVAL_P(text), Z_STRLEN_P(text),
				&error) != B24_OK) {
			snprintf(
				why, sizeof why, "cannot be used: \"%.60s\" %s", ZSTR_VAL(name), error.message);
			return refuse(r, why);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* --- Options of clients. --- */

#define CLIENT(r) ((php_b24_client_options *)(r)->target)

static bool client_timeout(const reading *r, zval *value)
{
	return read_seconds(r, value, &CLIENT(r)->settings.timeout_ms);
}

static bool client_attempt_timeout(const reading *r, zval *value)
{
	return read_seconds(r, value, &CLIENT(r)->settings.attempt_timeout_ms);
}

static bool client_connect_timeout(const reading *r, zval *value)
{
	return read_seconds(r, value, &CLIENT(r)->settings.connect_timeout_ms);
}

static bool client_headers(const reading *r, zval *value)
{
	return read_headers(r, value, &CLIENT(r)->settings.headers);
}

static bool is_readable_file(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, R_OK) == 0;
}

static bool client_ca_file(const reading *r, zval *value)
{
	if (!read_text(r, value, &CLIENT(r)->settings.ca_file)) {
		return false;
	}
	return is_readable_file(CLIENT(r)->settings.ca_file) || refuse(r, "names no readable file");
}

static bool client_verify(const reading *r, zval *value)
{
	return read_bool(r, value, &CLIENT(r)->settings.verify);
}

/* libcurl looks at a proxy only when it connects, and names all of it when it cannot use it. */
static bool is_proxy(const char *proxy)
{
	static const char *const schemes[] = {
		"http", "https", "socks4", "socks4a", "socks5", "socks5h"};
	const char *end = strstr(proxy, "://");
	bool known = end == NULL;
	CURLU *url = curl_url();
	char *host = NULL;
	bool ok;

	for (size_t i = 0; !known && i < sizeof schemes / sizeof *schemes; i++) {
		known = strlen(schemes[i]) == (size_t)(end - proxy) &&
				strncasecmp(schemes[i], proxy, (size_t)(end - proxy)) == 0;
	}
	ok = url != NULL && known &&
		 curl_url_set(url, CURLUPART_URL, proxy,
			 CURLU_NON_SUPPORT_SCHEME | (end == NULL ? CURLU_GUESS_SCHEME : 0)) == CURLUE_OK &&
		 curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK;
	curl_free(host);
	curl_url_cleanup(url);
	return ok;
}

static bool client_proxy(const reading *r, zval *value)
{
	if (!read_text(r, value, &CLIENT(r)->settings.proxy)) {
		return false;
	}
	return *CLIENT(r)->settings.proxy == '\0' || is_proxy(CLIENT(r)->settings.proxy) ||
		   refuse(r, "must be the URL of a proxy (http, https, socks4, socks4a, socks5, socks5h)");
}

static bool client_allow_http(const reading *r, zval *value)
{
	return read_bool(r, value, &CLIENT(r)->allow_http);
}

static bool client_http(const reading *r, zval *value)
{
	static const char *const names[] = {"auto", "1.1", "2"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (Z_TYPE_P(value) == IS_STRING && strcmp(Z_STRVAL_P(value), names[i]) == 0) {
			CLIENT(r)->settings.http = (b24_http)i;
			return true;
		}
	}
	return refuse(r, "must be \"auto\", \"1.1\" or \"2\"");
}

static bool client_user_agent(const reading *r, zval *value)
{
	if (!read_text(r, value, &CLIENT(r)->settings.user_agent)) {
		return false;
	}
	for (const char *at = CLIENT(r)->settings.user_agent; *at != '\0'; at++) {
		if ((unsigned char)*at < ' ' || *at == 0x7F) {
			return refuse(r, "must not contain control characters");
		}
	}
	return true;
}

static bool client_max_response_bytes(const reading *r, zval *value)
{
	if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 1) {
		return refuse(r, "must be a positive number of bytes");
	}
	CLIENT(r)->settings.max_response_bytes = (size_t)Z_LVAL_P(value);
	return true;
}

static bool client_check(const reading *r, zval *value)
{
	return read_bool(r, value, &CLIENT(r)->check);
}

static bool client_logger(const reading *r, zval *value)
{
	if (Z_TYPE_P(value) != IS_OBJECT ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("debug")) ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("notice")) ||
		!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("warning"))) {
		return refuse(r, "must be a PSR-3 logger");
	}
	ZVAL_COPY_VALUE(&CLIENT(r)->logger, value);
	return true;
}

static bool client_listener(const reading *r, zval *value)
{
	if (!zend_is_callable(value, 0, NULL)) {
		return refuse(r, "must be callable");
	}
	ZVAL_COPY_VALUE(&CLIENT(r)->listener, value);
	return true;
}

static bool client_retries(const reading *r, zval *value)
{
	return read_retries(r, value, &CLIENT(r)->settings.retries);
}

/* Requests a second, or how many at once. */
static bool read_rate(const reading *r, HashTable *given, const char *name, double *to)
{
	zval *value = zend_hash_str_find(given, name, strlen(name));
	double number;

	if (value == NULL) {
		return true;
	}
	ZVAL_DEREF(value);
	number =
		Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE ? zval_get_double(value) : 0;
	if (!(number > 0 && number <= 1e6)) {
		return refuse(r, "must have positive numbers \"rate\" (requests a second) and \"burst\"");
	}
	*to = number;
	return true;
}

static bool read_bucket(const reading *r, HashTable *given)
{
	b24_settings *settings = &CLIENT(r)->settings;
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(given, name)
	{
		if (name == NULL || !(zend_string_equals_literal(name, "rate") ||
								zend_string_equals_literal(name, "burst"))) {
			return refuse(r, "must have \"rate\" and \"burst\" and nothing else");
		}
	}
	ZEND_HASH_FOREACH_END();
	if (!read_rate(r, given, "rate", &settings->rate) ||
		!read_rate(r, given, "burst", &settings->burst)) {
		return false;
	}
	if (settings->burst < 1) {
		return refuse(r, "must have a \"burst\" of at least 1");
	}
	settings->limit = B24_LIMIT_ALWAYS;
	return true;
}

static bool client_limiter(const reading *r, zval *value)
{
	b24_settings *settings = &CLIENT(r)->settings;

	switch (Z_TYPE_P(value)) {
	case IS_TRUE: settings->limit = B24_LIMIT_ALWAYS; return true;
	case IS_FALSE: settings->limit = B24_LIMIT_NEVER; return true;
	case IS_ARRAY: return read_bucket(r, Z_ARRVAL_P(value));
	case IS_STRING:
		if (zend_string_equals_literal(Z_STR_P(value), "auto")) {
			settings->limit = B24_LIMIT_AUTO;
			return true;
		}
		break;
	default: break;
	}
	return refuse(r, "must be \"auto\", true, false or an array with \"rate\" and \"burst\"");
}

static bool client_plan(const reading *r, zval *value)
{
	b24_settings *settings = &CLIENT(r)->settings;

	if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "enterprise")) {
		settings->rate = B24_ENTERPRISE_RATE;
		settings->burst = B24_ENTERPRISE_BURST;
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "standard")) {
		settings->rate = B24_STANDARD_RATE;
		settings->burst = B24_STANDARD_BURST;
		return true;
	}
	return refuse(r, "must be \"standard\" or \"enterprise\"");
}

static bool client_on_operating_limit(const reading *r, zval *value)
{
	bool wait = Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "wait");

	if (!wait &&
		!(Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "throw"))) {
		return refuse(r, "must be \"wait\" or \"throw\"");
	}
	CLIENT(r)->settings.wait_for_operating = wait;
	return true;
}

static bool client_member_id(const reading *r, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING || !php_b24_is_member_id(Z_STR_P(value))) {
		return refuse(r, "must be the member id of a portal");
	}
	CLIENT(r)->member_id = Z_STR_P(value);
	return true;
}

static const option client_options[] = {
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
	{"plan", client_plan},
	{"limiter", client_limiter},
	{"onOperatingLimit", client_on_operating_limit},
	{NULL, NULL},
};

/* --- Options of calls. --- */

#define CALL(r) ((php_b24_call_options *)(r)->target)

static bool call_timeout(const reading *r, zval *value)
{
	return read_seconds(r, value, &CALL(r)->timeout_ms);
}

static bool call_attempt_timeout(const reading *r, zval *value)
{
	return read_seconds(r, value, &CALL(r)->attempt_timeout_ms);
}

static bool call_headers(const reading *r, zval *value)
{
	return read_headers(r, value, CALL(r)->headers);
}

static bool call_retries(const reading *r, zval *value)
{
	return read_retries(r, value, &CALL(r)->retries);
}

static bool call_check(const reading *r, zval *value)
{
	return read_bool(r, value, &CALL(r)->check);
}

static bool call_idempotency_key(const reading *r, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return refuse(r, "must be a string");
	}
	CALL(r)->idempotency_key = Z_STR_P(value);
	return true;
}

static const option call_options[] = {
	{"timeout", call_timeout},
	{"attemptTimeout", call_attempt_timeout},
	{"retries", call_retries},
	{"headers", call_headers},
	{"check", call_check},
	{"idempotencyKey", call_idempotency_key},
	{NULL, NULL},
};

/* --- Reading. --- */

static bool refuse_unknown(const reading *r, const option *known, zend_string *name)
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

static const option *find(const option *known, zend_string *name)
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

static bool read_all(reading *r, const option *known, HashTable *options)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL (options, name, value) {
		const option *found = find(known, name);

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

char *php_b24_default_ca_file(void)
{
	static const char *const entries[] = {"curl.cainfo", "openssl.cafile"};

	for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
		char *path = zend_ini_string(entries[i], strlen(entries[i]), 0);

		/* The extension that registers the setting need not be loaded. */
		if (path == NULL) {
			cfg_get_string(entries[i], &path);
		}
		if (path != NULL && *path != '\0') {
			return b24_host_strndup(&php_b24_host, path, strlen(path));
		}
	}
	return NULL;
}

static void set_defaults(php_b24_client_options *to)
{
	static const char user_agent[] = "b24/" PHP_B24_VERSION " PHP/" PHP_VERSION;

	*to = (php_b24_client_options){.check = true};
	b24_settings_init(&to->settings, &php_b24_host);
	to->settings.timeout_ms = B24_G(timeout_ms);
	to->settings.connect_timeout_ms = B24_G(connect_timeout_ms);
	to->settings.max_response_bytes = (size_t)B24_G(max_response_bytes);
	to->settings.max_depth = (size_t)B24_G(max_depth);
	to->settings.user_agent = b24_host_strndup(&php_b24_host, user_agent, sizeof user_agent - 1);
	to->settings.ca_file = php_b24_default_ca_file();
	to->settings.limit = php_b24_default_limit();
	/* A web server's worker must not sleep for minutes. */
	to->settings.wait_for_operating = strcmp(sapi_module.name, "cli") == 0 ||
									  strcmp(sapi_module.name, "phpdbg") == 0 ||
									  strcmp(sapi_module.name, "embed") == 0;
}

bool php_b24_client_options_read(php_b24_client_options *to, HashTable *options)
{
	reading r = {to, NULL, NULL};

	set_defaults(to);
	if (options != NULL && !read_all(&r, client_options, options)) {
		b24_settings_free(&to->settings);
		return false;
	}
	return true;
}

bool php_b24_call_options_read(php_b24_call_options *to, HashTable *options, const char *method)
{
	reading r = {to, method, NULL};

	return options == NULL || read_all(&r, call_options, options);
}
