/* SPDX-License-Identifier: MIT */
#include "zend/crest/fetch.h"

#include "zend/crest/constants.h"
#include "zend/crest/limiter.h"
#include "zend/call/ca_file.h"
#include "zend/engine/exception.h"
#include "zend/engine/connection_pool.h"
#include "zend/engine/host.h"

/* --- Fetches of the thread. --- */

b24_fetch *php_b24_crest_begin_fetch(void)
{
	b24_fetch *fetch = B24_G(spare_fetch);

	if (fetch == NULL) {
		fetch = b24_fetch_new(&php_b24_host);
		if (fetch == NULL) {
			zend_throw_error(NULL, "B24\\CRest: out of memory");
			return NULL;
		}
	}
	B24_G(spare_fetch) = NULL;
	fetch->next = B24_G(fetches);
	B24_G(fetches) = fetch;
	return fetch;
}

static void unlink_fetch(b24_fetch *fetch)
{
	b24_fetch **at = &B24_G(fetches);

	while (*at != fetch) {
		at = &(*at)->next;
	}
	*at = fetch->next;
	fetch->next = NULL;
}

void php_b24_crest_end_fetch(b24_fetch *fetch)
{
	unlink_fetch(fetch);
	if (B24_G(spare_fetch) != NULL) {
		b24_fetch_free(fetch);
		return;
	}
	b24_fetch_reset(fetch);
	B24_G(spare_fetch) = fetch;
}

void php_b24_crest_end_all_fetches(void)
{
	while (B24_G(fetches) != NULL) {
		b24_fetch *fetch = B24_G(fetches);

		unlink_fetch(fetch);
		b24_fetch_free(fetch);
	}
}

void php_b24_crest_free_spare_fetch(zend_b24_globals *globals)
{
	b24_fetch_free(globals->spare_fetch);
	globals->spare_fetch = NULL;
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

static bool configure(b24_fetch *fetch, zend_class_entry *called)
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
	b24_fetch_configure(fetch, &settings);
	return true;
}

/* A token that is being refreshed shares the time of the call that needs it. */
static b24_deadline deadline(void)
{
	b24_deadline own = b24_deadline_in(&php_b24_host, B24_G(timeout_ms));

	return B24_G(refreshing) ? b24_deadline_earlier(own, B24_G(refresh_deadline)) : own;
}

bool php_b24_crest_send(
	b24_fetch *fetch, zend_class_entry *called, zend_string *url, bool follow, bool read_only)
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
	if (!configure(fetch, called)) {
		return false;
	}
	request.deadline = deadline();
	if (!php_b24_crest_admit(request.url, fetch, request.deadline) ||
		b24_fetch_run(fetch, php_b24_pool(), &request) != B24_OK) {
		return false;
	}
	php_b24_crest_note_refusal(request.url, fetch);
	return true;
}
