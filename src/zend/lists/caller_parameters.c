/* SPDX-License-Identifier: MIT */
#include "zend/lists/caller_parameters.h"

#include "core/call/client.h"
#include "zend/call/client_object.h"
#include "zend/engine/exception.h"
#include "zend/value/marshal.h"
#include "zend/value/unmarshal.h"

#include <ext/standard/md5.h>
#include <ext/standard/sha1.h>

/* Marshalling an object may run the user's code. That happens once, here: what is kept are plain
 * values. */
static bool read_params(php_b24_list *list, HashTable *params)
{
	b24_buffer *text = &list->scratch.text;
	b24_json_status status;
	zval plain;

	if (!php_b24_marshal(&list->scratch, params, ZSTR_VAL(list->method))) {
		return false;
	}
	if (list->scratch.file_count > 0) {
		php_b24_refuse(ZSTR_VAL(list->method), NULL, "a list takes no files");
		return false;
	}
	status =
		b24_buffer_seal(text)
			? b24_json_scan_run(&list->scan, text->data, text->length,
				  b24_client_settings(php_b24_client_of(list->client)->core)->max_depth, NULL, NULL)
			: B24_JSON_MEMORY;
	if (status == B24_JSON_MEMORY) {
		php_b24_out_of_memory(ZSTR_VAL(list->method));
		return false;
	}
	if (status != B24_JSON_OK) {
		php_b24_refuse(ZSTR_VAL(list->method), NULL, "the parameters are nested too deeply");
		return false;
	}
	php_b24_unmarshal_root(&list->scan, &plain);
	if (EG(exception) != NULL) {
		zval_ptr_dtor(&plain);
		return false;
	}
	SEPARATE_ARRAY(&plain);
	list->params = Z_ARRVAL(plain);
	return true;
}

static void make_fingerprint(php_b24_list *list)
{
	zend_string *name = zend_string_tolower(list->method);
	unsigned char digest[20];
	PHP_SHA1_CTX context;

	PHP_SHA1Init(&context);
	PHP_SHA1Update(&context, (unsigned char *)ZSTR_VAL(name), ZSTR_LEN(name) + 1);
	PHP_SHA1Update(&context, (unsigned char *)(list->version == 3 ? "3" : "2"), 1);
	PHP_SHA1Update(&context, (unsigned char *)list->scratch.text.data, list->scratch.text.length);
	PHP_SHA1Final(digest, &context);
	list->fingerprint = zend_string_alloc(16, false);
	make_digest_ex(ZSTR_VAL(list->fingerprint), digest, 8);
	zend_string_release(name);
}

bool php_b24_list_read_parameters(php_b24_list *list, HashTable *params)
{
	if (!read_params(list, params)) {
		return false;
	}
	make_fingerprint(list);
	return true;
}
