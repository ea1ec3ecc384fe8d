/* SPDX-License-Identifier: MIT */
#include "zend/events/call.h"

#include "zend/call/call.h"
#include "zend/call/response.h"

static zval *property(zend_object *response, const char *name, zval *unused)
{
	return zend_read_property(php_b24_response_ce, response, name, strlen(name), false, unused);
}

/* Listeners, loggers and handlers of signals run meanwhile. */
static void call_portal(php_b24_queue *self, const char *method, HashTable *params, zval *response)
{
	zend_string *name = zend_string_init(method, strlen(method), false);
	HashTable *options = zend_new_array(1);
	zend_object *client = self->client;
	zval no;

	/* The catalogue wants a handler of every binding; offline ones have none. */
	ZVAL_FALSE(&no);
	zend_hash_str_add_new(options, ZEND_STRL("check"), &no);
	ZVAL_UNDEF(response);
	GC_ADDREF(client);
	php_b24_call_by_name(client, name, params, options, response);
	OBJ_RELEASE(client);
	zend_array_release(options);
	zend_array_release(params);
	zend_string_release(name);
}

bool php_b24_queue_call(
	php_b24_queue *self, const char *method, HashTable *params, zval *result, bool *more)
{
	zval response, unused;

	call_portal(self, method, params, &response);
	if (EG(exception) != NULL || Z_TYPE(response) != IS_OBJECT) {
		zval_ptr_dtor(&response);
		return false;
	}
	ZVAL_COPY(result, property(Z_OBJ(response), "result", &unused));
	if (more != NULL) {
		*more = Z_TYPE_P(property(Z_OBJ(response), "next", &unused)) == IS_LONG;
	}
	zval_ptr_dtor(&response);
	return true;
}
