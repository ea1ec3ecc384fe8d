/* SPDX-License-Identifier: MIT */
#include "zend/call/idempotency_key.h"

#include "zend/engine/compat.h"
#include "zend/engine/exception.h"

#include "core/http/request_headers.h"

#include <ext/random/php_random.h>

/* Sixteen random bytes: no two calls share them. NULL: an exception was thrown. */
static zend_string *random_key(void)
{
	static const char hex[] = "0123456789abcdef";
	unsigned char bytes[16];
	zend_string *key;

	if (php_random_bytes_throw(bytes, sizeof bytes) == FAILURE) {
		return NULL;
	}
	key = zend_string_alloc(2 * sizeof bytes, false);
	for (size_t i = 0; i < sizeof bytes; i++) {
		ZSTR_VAL(key)[2 * i] = hex[bytes[i] >> 4];
		ZSTR_VAL(key)[2 * i + 1] = hex[bytes[i] & 0x0F];
	}
	ZSTR_VAL(key)[2 * sizeof bytes] = '\0';
	return key;
}

/* The documentation does not say that a batch heeds a key: none is made for it. */
static bool is_batch(const b24_request *request)
{
	return request->method_length == 5 && strncasecmp(request->method, "batch", 5) == 0;
}

static bool add_header(const zend_string *key, const char *method, struct curl_slist **headers)
{
	b24_error error;

	if (b24_headers_add_idempotency_key(headers, ZSTR_VAL(key), ZSTR_LEN(key), &error) != B24_OK) {
		php_b24_refuse_by_error(method, "option \"idempotencyKey\"", &error);
		return false;
	}
	return true;
}

bool php_b24_idempotency_key_choose(
	zend_string **key, const b24_request *request, zend_string *given, struct curl_slist **headers)
{
	*key = NULL;
	if (request->version != 3) {
		if (given != NULL) {
			php_b24_refuse(request->method, "option \"idempotencyKey\"",
				"has an effect in REST 3.0 only, and this call is of version 2");
		}
		return given == NULL;
	}
	if (given != NULL) {
		*key = zend_string_copy(given);
	} else if (request->read_only || is_batch(request)) {
		return true;
	} else {
		*key = random_key();
	}
	return *key != NULL && add_header(*key, request->method, headers);
}
