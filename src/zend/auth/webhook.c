/* SPDX-License-Identifier: MIT */
#include "zend/auth/webhook.h"

#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"

#include "core/portal/address.h"
#include "core/portal/address_parse.h"

#include <Zend/zend_attributes.h>

#include "webhook_arginfo.h"

zend_class_entry *php_b24_webhook_ce;

static zend_object_handlers handlers;

typedef struct webhook {
	zend_string *url; /* owned; NULL until constructed */
	zend_object std;
} webhook;

#define PORTAL(object)  OBJ_PROP_NUM(object, 0)
#define USER_ID(object) OBJ_PROP_NUM(object, 1)

static inline webhook *webhook_of(zend_object *object)
{
	return (webhook *)((char *)object - offsetof(webhook, std));
}

static zend_object *create(zend_class_entry *ce)
{
	webhook *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	return &self->std;
}

static void free_webhook(zend_object *object)
{
	webhook *self = webhook_of(object);

	if (self->url != NULL) {
		zend_string_release(self->url);
	}
	zend_object_std_dtor(object);
}

zend_string *php_b24_webhook_url(zend_object *object)
{
	return webhook_of(object)->url;
}

ZEND_METHOD(B24_Auth_Webhook, __construct)
{
	webhook *self = webhook_of(Z_OBJ_P(ZEND_THIS));
	zend_string *url;
	b24_address address;
	b24_error error;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(url)
	ZEND_PARSE_PARAMETERS_END();

	if (self->url != NULL) {
		zend_throw_error(NULL, "B24\\Auth\\Webhook cannot be constructed twice");
		RETURN_THROWS();
	}
	/* http:// is accepted here: the client checks its option "allowHttp". */
	if (b24_address_parse_webhook(
			&address, &php_b24_host, ZSTR_VAL(url), ZSTR_LEN(url), true, &error) != B24_OK) {
		php_b24_refuse_by_error("B24\\Auth\\Webhook", NULL, &error);
		RETURN_THROWS();
	}
	self->url = zend_string_copy(url);
	ZVAL_STRING(PORTAL(&self->std), address.portal);
	ZVAL_LONG(USER_ID(&self->std), ZEND_STRTOL(address.user_id, NULL, 10));
	b24_address_free(&address);
}

void php_b24_register_webhook(void)
{
	php_b24_webhook_ce = register_class_B24_Auth_Webhook();
	php_b24_webhook_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(webhook, std);
	handlers.free_obj = free_webhook;
}
