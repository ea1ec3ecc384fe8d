/* SPDX-License-Identifier: MIT */
#include "zend/crest/limiter.h"

#include "core/http/connection_pool.h"
#include "zend/crest/constants.h"
#include "zend/call/limiter.h"
#include "zend/engine/connection_pool.h"
#include "zend/engine/host.h"

/* The bucket of the portal that the URL belongs to. It is the same as that of a B24\Client, so that
 * old and new code on one machine share it. False: the URL is not one of a portal's REST interface.
 */
static bool bucket_of(const char *url, b24_bucket *bucket)
{
	const char *host = strstr(url, "://");
	const char *end = host != NULL ? strstr(host + 3, "/rest/") : NULL;
	zend_string *portal;

	if (end == NULL || (size_t)(end - url) > strcspn(url, "?#")) {
		return false;
	}
	portal = zend_string_init(url, (size_t)(end - url), false);
	zend_str_tolower(ZSTR_VAL(portal), (size_t)(host - url) + strcspn(host + 3, "/") + 3);
	*bucket = (b24_bucket){
		.key = b24_limiter_bucket_key(ZSTR_VAL(portal)),
		.rate = B24_STANDARD_RATE,
		.burst = B24_STANDARD_BURST,
	};
	zend_string_release(portal);
	return true;
}

/* False: nothing limits the request. */
static bool find_bucket(const char *url, b24_bucket *bucket)
{
	return php_b24_crest_constant_is_true("C_REST_LIMITER") && php_b24_limiter() != NULL &&
		   bucket_of(url, bucket);
}

bool php_b24_crest_admit(const char *url, b24_fetch *fetch, b24_deadline deadline)
{
	b24_bucket bucket;
	int64_t began, pause;

	if (!find_bucket(url, &bucket)) {
		return EG(exception) == NULL;
	}
	began = b24_host_now_ms(&php_b24_host);
	while ((pause = b24_limiter_admit(php_b24_limiter(), &bucket)) > 0) {
		int64_t left = b24_deadline_left(deadline, b24_host_now_ms(&php_b24_host));

		if (pause >= left) {
			return true; /* too long to wait: the portal may refuse the request */
		}
		if (!b24_pool_wait(php_b24_pool(), pause)) {
			return false;
		}
		fetch->held_ms = b24_host_now_ms(&php_b24_host) - began;
	}
	return true;
}

void php_b24_crest_note_refusal(const char *url, const b24_fetch *fetch)
{
	b24_bucket bucket;

	if (fetch->figures.http_code == 503 && find_bucket(url, &bucket)) {
		b24_limiter_note_rate_refusal(php_b24_limiter(), &bucket, fetch->figures.total / 1000);
	}
}
