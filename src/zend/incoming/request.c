/* SPDX-License-Identifier: MIT */
#include "zend/incoming/request.h"

#include "zend/auth/oauth.h"
#include "zend/client/construct.h"
#include "zend/engine/exception.h"
#include "zend/engine/object.h"
#include "zend/incoming/hide_tokens.h"
#include "zend/incoming/request_object.h"
#include "zend/incoming/verify.h"

#include <Zend/zend_attributes.h>

#include "request_arginfo.h"

zend_class_entry *php_b24_incoming_request_ce;

static zend_object_handlers handlers;

/* --- Objects. --- */

static zend_object *create(zend_class_entry *ce)
{
	php_b24_incoming_object *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	return &self->std;
}

static void free_request(zend_object *object)
{
	php_b24_incoming_object *self = php_b24_incoming_of(object);

	if (self->confirmed_by != NULL) {
		zend_string_release(self->confirmed_by);
		self->confirmed_by = NULL;
	}
	zend_object_std_dtor(object);
}

/* --- The classes that a request may become. --- */

#define MOST_KINDS 4

typedef struct kind {
	zend_class_entry *ce;
	php_b24_incoming_reader read;
} kind;

/* Constant after the start of the module. */
static kind kinds[MOST_KINDS];
static size_t kind_count;

void php_b24_incoming_add_kind(zend_class_entry *ce, php_b24_incoming_reader read)
{
	ZEND_ASSERT(kind_count < MOST_KINDS);
	kinds[kind_count++] = (kind){ce, read};
}

static const kind *kind_of(const zend_class_entry *ce)
{
	for (size_t i = 0; i < kind_count; i++) {
		if (kinds[i].ce == ce) {
			return &kinds[i];
		}
	}
	return NULL;
}

/* --- Reading. --- */

/* False: an exception was thrown. */
static bool begin(php_b24_incoming_request *request, zend_execute_data *execute_data)
{
	*request = (php_b24_incoming_request){.ce = zend_get_called_scope(execute_data)};
	if (request->ce == NULL || kind_of(request->ce) == NULL) {
		zend_throw_error(NULL, "%s is not a kind of request: call the method of one that is",
			ZSTR_VAL(request->ce != NULL ? request->ce->name : php_b24_incoming_request_ce->name));
		return false;
	}
	return true;
}

static void finish(php_b24_incoming_request *request, zval *return_value)
{
	if (!request->failed) {
		zend_object *object = create(request->ce);

		kind_of(request->ce)->read(request, object);
		if (request->failed || EG(exception) != NULL) {
			OBJ_RELEASE(object);
		} else {
			php_b24_incoming_of(object)->made = true;
			RETVAL_OBJ(object);
		}
	}
	php_b24_incoming_free(request);
}

ZEND_METHOD(B24_Incoming_Request, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24_Incoming_Request, fromGlobals)
{
	php_b24_incoming_request request;

	ZEND_PARSE_PARAMETERS_NONE();
	if (begin(&request, execute_data)) {
		php_b24_incoming_load_globals(&request);
		finish(&request, return_value);
	}
}

ZEND_METHOD(B24_Incoming_Request, fromArray)
{
	HashTable *post, *query = NULL;
	php_b24_incoming_request request;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_ARRAY_HT(post)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(query)
	ZEND_PARSE_PARAMETERS_END();
	if (begin(&request, execute_data)) {
		php_b24_incoming_load_arrays(&request, post, query);
		finish(&request, return_value);
	}
}

ZEND_METHOD(B24_Incoming_Request, fromBody)
{
	zend_string *body, *query = NULL;
	php_b24_incoming_request request;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_STR(body)
	Z_PARAM_OPTIONAL
	Z_PARAM_STR_OR_NULL(query)
	ZEND_PARSE_PARAMETERS_END();
	if (begin(&request, execute_data)) {
		php_b24_incoming_load_body(&request, body, query);
		finish(&request, return_value);
	}
}

/* --- Verification. --- */

ZEND_METHOD(B24_Incoming_Request, verify)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth;
	zend_string *expected;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS_OR_STR(oauth, php_b24_oauth_ce, expected)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_incoming_is_made(self)) {
		RETURN_THROWS();
	}
	if (oauth == NULL && ZSTR_LEN(expected) == 0) {
		php_b24_refuse(NULL, NULL, "%s: the application token to compare with is empty",
			ZSTR_VAL(self->ce->name));
		RETURN_THROWS();
	}
	if (oauth != NULL ? !php_b24_verify_by_store(self, oauth)
					  : !php_b24_verify_token(self, expected)) {
		RETURN_THROWS();
	}
	php_b24_incoming_of(self)->verified = true;
	RETURN_COPY(ZEND_THIS);
}

/* --- Clients. --- */

ZEND_METHOD(B24_Incoming_Request, client)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *oauth, *token;
	php_b24_incoming_object *request = php_b24_incoming_of(self);
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_OBJ_OF_CLASS(oauth, php_b24_oauth_ce)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_require_verified(self, "client") ||
		(!request->confirmed && !php_b24_verify_portal(self, oauth))) {
		RETURN_THROWS();
	}
	/* What is in the store can be renewed. */
	token = request->stored ? NULL : php_b24_incoming_token(self);
	php_b24_client_create_application(
		return_value, oauth, php_b24_incoming_member_id(self), token, options);
}

void php_b24_register_incoming_request(void)
{
	kind_count = 0; /* a module may start again in the same process */
	php_b24_incoming_request_ce = register_class_B24_Incoming_Request();
	php_b24_incoming_request_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(php_b24_incoming_object, std);
	handlers.free_obj = free_request;
	handlers.get_properties_for = php_b24_incoming_masked_properties;
}
