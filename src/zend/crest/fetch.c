#include "zend/crest/crest.h"

#include "zend/engine/globals.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/call/ca_file.h"

#include "core/http/fetch.h"

/* --- Exchanges of the thread. --- */

b24_fetch *php_b24_crest_begin(void)
{
	b24_fetch *exchange = B24_G(spare_exchange);

	if (exchange == NULL) {
		exchange = b24_fetch_new(&php_b24_host);
		if (exchange == NULL) {
			zend_throw_error(NULL, "B24\\CRest: out of memory");
			return NULL;
		}
	}
	B24_G(spare_exchange) = NULL;
	exchange->next = B24_G(exchanges);
	B24_G(exchanges) = exchange;
	return exchange;
}

static void unlink_exchange(b24_fetch *exchange)
{
	b24_fetch **at = &B24_G(exchanges);

	while (*at != exchange) {
		at = &(*at)->next;
	}
	*at = exchange->next;
	exchange->next = NULL;
}

void php_b24_crest_end(b24_fetch *exchange)
{
	unlink_exchange(exchange);
	if (B24_G(spare_exchange) != NULL) {
		b24_fetch_free(exchange);
		return;
	}
	b24_fetch_reset(exchange);
	B24_G(spare_exchange) = exchange;
}

void php_b24_crest_end_exchanges(void)
{
	while (B24_G(exchanges) != NULL) {
		b24_fetch *exchange = B24_G(exchanges);

		unlink_exchange(exchange);
		b24_fetch_free(exchange);
	}
}

void php_b24_crest_free_spare(zend_b24_globals *globals)
{
	b24_fetch_free(globals->spare_exchange);
	globals->spare_exchange = NULL;
}

/* --- Settings. --- */

static zend_string *user_agent(zend_class_entry *called)
{
	zval *version = php_b24_crest_class_constant(called, "VERSION");
	zend_string *text, *agent;

	if (version == NULL) {
		return NULL;
	}
	text = zval_get_string(version);
	agent = zend_string_concat2(ZEND_STRL("Bitrix24 CRest PHP "), ZSTR_VAL(text), ZSTR_LEN(text));
	zend_string_release(text);
	return agent;
}

static bool configure(b24_fetch *exchange, zend_class_entry *called)
{
	zend_string *agent = user_agent(called);
	b24_settings settings;

	if (agent == NULL) {
		return false;
	}
	b24_settings_init(&settings, &php_b24_host);
	settings.connect_timeout_ms = B24_G(connect_timeout_ms);
	settings.max_response_bytes = (size_t)B24_G(max_response_bytes);
	settings.verify = !php_b24_crest_constant_is_true("C_REST_IGNORE_SSL");
	settings.user_agent = b24_host_strndup(&php_b24_host, ZSTR_VAL(agent), ZSTR_LEN(agent));
	zend_string_release(agent);
	if (!php_b24_default_ca_file(&settings.ca_file) || settings.user_agent == NULL) {
		b24_settings_free(&settings);
		php_b24_out_of_memory("B24\\CRest");
		return false;
	}
	b24_fetch_configure(exchange, &settings);
	return true;
}

/* A token that is being refreshed shares the time of the call that needs it. */
static b24_deadline deadline(void)
{
	b24_deadline own = b24_deadline_in(&php_b24_host, B24_G(timeout_ms));

	return B24_G(refreshing) ? b24_deadline_earlier(own, B24_G(refresh_deadline)) : own;
}

bool php_b24_crest_exchange(
	b24_fetch *exchange, zend_class_entry *called, zend_string *url, bool follow, bool read_only)
{
	b24_fetch_request request = {
		.url = ZSTR_VAL(url),
		.follow = follow,
		.read_only = read_only,
	};

	if (strlen(ZSTR_VAL(url)) != ZSTR_LEN(url)) {
		zend_value_error("curl_setopt(): cURL option must not contain any null bytes");
		return false;
	}
	if (!configure(exchange, called)) {
		return false;
	}
	request.deadline = deadline();
	if (!php_b24_crest_admit(request.url, request.deadline) ||
		b24_fetch_run(exchange, php_b24_pool(), &request) != B24_OK) {
		return false;
	}
	php_b24_crest_note_refusal(request.url, exchange);
	return true;
}

/* --- The figures. --- */

static void add_text(zval *to, const char *name, const char *text)
{
	add_assoc_string(to, name, text != NULL ? text : "");
}

static void add_seconds(zval *to, const char *name, int64_t microseconds)
{
	add_assoc_double(to, name, (double)microseconds / 1e6);
}

static void add_sizes(zval *to, const b24_fetch_figures *figures)
{
	add_assoc_double(to, "size_upload", (double)figures->size_upload);
	add_assoc_double(to, "size_download", (double)figures->size_download);
	add_assoc_double(to, "speed_download", (double)figures->speed_download);
	add_assoc_double(to, "speed_upload", (double)figures->speed_upload);
	add_assoc_double(to, "download_content_length", (double)figures->content_length_download);
	add_assoc_double(to, "upload_content_length", (double)figures->content_length_upload);
}

static void add_microseconds(zval *to, const b24_fetch_figures *figures)
{
	add_assoc_long(to, "appconnect_time_us", figures->appconnect);
	add_assoc_long(to, "connect_time_us", figures->connect);
	add_assoc_long(to, "namelookup_time_us", figures->namelookup);
	add_assoc_long(to, "pretransfer_time_us", figures->pretransfer);
	add_assoc_long(to, "redirect_time_us", figures->redirect);
	add_assoc_long(to, "starttransfer_time_us", figures->starttransfer);
	add_assoc_long(to, "total_time_us", figures->total);
}

static void add_ends(zval *to, const b24_fetch_figures *figures)
{
	zval certificates;

	add_text(to, "redirect_url", figures->redirect_url);
	add_text(to, "primary_ip", figures->primary_ip);
	array_init(&certificates);
	add_assoc_zval(to, "certinfo", &certificates);
	add_assoc_long(to, "primary_port", figures->primary_port);
	add_text(to, "local_ip", figures->local_ip);
	add_assoc_long(to, "local_port", figures->local_port);
	add_assoc_long(to, "http_version", figures->http_version);
	add_assoc_long(to, "protocol", figures->protocol);
	add_assoc_long(to, "ssl_verifyresult", figures->proxy_ssl_verify_result);
	add_text(to, "scheme", figures->scheme);
}

void php_b24_crest_info(const b24_fetch *exchange, zval *to)
{
	const b24_fetch_figures *figures = &exchange->figures;

	array_init_size(to, 40);
	add_text(to, "url", figures->url);
	if (figures->content_type != NULL) {
		add_text(to, "content_type", figures->content_type);
	} else {
		add_assoc_null(to, "content_type");
	}
	add_assoc_long(to, "http_code", figures->http_code);
	add_assoc_long(to, "header_size", figures->header_size);
	add_assoc_long(to, "request_size", figures->request_size);
	add_assoc_long(to, "filetime", figures->filetime);
	add_assoc_long(to, "ssl_verify_result", figures->ssl_verify_result);
	add_assoc_long(to, "redirect_count", figures->redirect_count);
	add_seconds(to, "total_time", figures->total);
	add_seconds(to, "namelookup_time", figures->namelookup);
	add_seconds(to, "connect_time", figures->connect);
	add_seconds(to, "pretransfer_time", figures->pretransfer);
	add_sizes(to, figures);
	add_seconds(to, "starttransfer_time", figures->starttransfer);
	add_seconds(to, "redirect_time", figures->redirect);
	add_ends(to, figures);
	add_microseconds(to, figures);
	add_text(to, "effective_method", figures->effective_method);
	if (exchange->code != CURLE_OK) {
		add_text(to, "curl_error", exchange->message);
	}
}
