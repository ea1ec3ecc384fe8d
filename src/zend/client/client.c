/* SPDX-License-Identifier: MIT */
#include "zend/client/client.h"

#include "zend/auth/oauth.h"
#include "zend/auth/token.h"
#include "zend/auth/unsaved_tokens.h"
#include "zend/auth/webhook.h"
#include "zend/call/call.h"
#include "zend/call/observer.h"
#include "zend/client/client_interface.h"
#include "zend/client/construct.h"
#include "zend/client/scope.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/globals.h"
#include "zend/engine/object.h"
#include "zend/value/member_id.h"

#include "core/call/client.h"
#include "core/call/statistics.h"
#include "core/http/connection_pool.h"

#include <Zend/zend_attributes.h>

#include "client_arginfo.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	php_b24_client *client = zend_object_alloc(sizeof *client, ce);

	zend_object_std_init(&client->std, ce);
	object_properties_init(&client->std, ce);
	client->std.handlers = &handlers;
	client->version = 2;
	ZVAL_UNDEF(&client->logger);
	ZVAL_UNDEF(&client->listener);
	ZVAL_UNDEF(&client->on_moved);
	return &client->std;
}

static void free_client(zend_object *object)
{
	php_b24_client *client = php_b24_client_of(object);

	if (client->base != NULL) {
		OBJ_RELEASE(client->base);
	} else {
		b24_client_free(client->core);
	}
	client->base = NULL;
	client->core = NULL;
	if (client->oauth != NULL) {
		OBJ_RELEASE(client->oauth);
		client->oauth = NULL;
	}
	if (client->token != NULL) {
		OBJ_RELEASE(client->token);
		client->token = NULL;
	}
	php_b24_unsaved_forget(client);
	zval_ptr_dtor(&client->logger);
	ZVAL_UNDEF(&client->logger);
	zval_ptr_dtor(&client->listener);
	ZVAL_UNDEF(&client->listener);
	zval_ptr_dtor(&client->on_moved);
	ZVAL_UNDEF(&client->on_moved);
	if (client->scopes != NULL) {
		efree(client->scopes);
		client->scopes = NULL; /* the garbage collector may free a scope object after its client */
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	php_b24_client *client = php_b24_client_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &client->logger);
	zend_get_gc_buffer_add_zval(buffer, &client->listener);
	zend_get_gc_buffer_add_zval(buffer, &client->on_moved);
	if (client->base != NULL) {
		zend_get_gc_buffer_add_obj(buffer, client->base);
	}
	if (client->oauth != NULL) {
		zend_get_gc_buffer_add_obj(buffer, client->oauth);
	}
	return php_b24_gc_add_properties(object, buffer, table, count);
}

/* --- Scope properties: $client->calendar. --- */

/* The place of the property in the object's table; -1: the class declares no such property. */
static int property_number(zend_string *name)
{
	zend_property_info *info = zend_hash_find_ptr(&php_b24_client_ce->properties_info, name);

	return info == NULL ? -1 : (int)OBJ_PROP_TO_NUM(info->offset);
}

/* The scope object is made when it is first read, and holds the client. The client does not hold it
 * in turn, or only the garbage collector could free the two. It knows where the scope object is,
 * and forgets it when that is freed. */
static zval *read_property(
	zend_object *object, zend_string *name, int type, void **cache_slot, zval *rv)
{
	php_b24_client *client = php_b24_client_of(object);
	int number = property_number(name);

	if (number < 0 || type == BP_VAR_W || type == BP_VAR_RW || type == BP_VAR_UNSET) {
		return zend_std_read_property(object, name, type, cache_slot, rv);
	}
	if (client->scopes == NULL) {
		client->scopes =
			ecalloc((size_t)php_b24_client_ce->default_properties_count, sizeof *client->scopes);
	}
	if (client->scopes[number] == NULL || php_b24_is_garbage(client->scopes[number])) {
		client->scopes[number] =
			php_b24_scope_create(php_b24_scope_class(php_b24_client_ce, name), object);
		ZVAL_OBJ(rv, client->scopes[number]);
	} else {
		ZVAL_OBJ_COPY(rv, client->scopes[number]);
	}
	return rv;
}

/* Reflection can initialize a readonly property. A scope object in its slot would hold the client
 * that holds it. */
static zval *write_property(zend_object *object, zend_string *name, zval *value, void **cache_slot)
{
	const zend_class_entry *scope =
		EG(fake_scope) != NULL ? EG(fake_scope) : zend_get_executed_scope();

	if (scope == php_b24_client_ce && property_number(name) >= 0) {
		zend_throw_error(NULL, "Cannot modify readonly property %s::$%s",
			ZSTR_VAL(object->ce->name), ZSTR_VAL(name));
		return &EG(error_zval);
	}
	return zend_std_write_property(object, name, value, cache_slot);
}

static int has_property(zend_object *object, zend_string *name, int check_empty, void **cache_slot)
{
	return property_number(name) >= 0 ||
		   zend_std_has_property(object, name, check_empty, cache_slot);
}

/* var_dump() and its like see the portal, and no credential. */
static HashTable *properties_for(zend_object *object, zend_prop_purpose purpose)
{
	php_b24_client *client = php_b24_client_of(object);
	HashTable *shown;
	zval portal;

	if (purpose != ZEND_PROP_PURPOSE_DEBUG) {
		return zend_new_array(0);
	}
	shown = zend_new_array(1);
	if (client->core != NULL) {
		ZVAL_STRING(&portal, b24_client_portal(client->core));
		zend_hash_str_add_new(shown, ZEND_STRL("portal"), &portal);
	}
	return shown;
}

/* --- Methods. --- */

/* The caller owns it: the store, which is the user's code, may change what the option refers to. */
static bool read_member_id(HashTable *options, zend_string **member_id)
{
	zval *value = options != NULL ? zend_hash_str_find(options, ZEND_STRL("memberId")) : NULL;

	if (value != NULL) {
		ZVAL_DEREF(value);
	}
	if (value == NULL || Z_TYPE_P(value) != IS_STRING || !php_b24_is_member_id(Z_STR_P(value))) {
		php_b24_refuse(NULL, NULL,
			"B24\\Client: an application needs the option \"memberId\": which portal it is about");
		return false;
	}
	*member_id = zend_string_copy(Z_STR_P(value));
	return true;
}

static void refuse_type(const zval *given)
{
	zend_argument_type_error(1,
		"must be of type B24\\Auth\\Webhook|B24\\Auth\\OAuth|B24\\Auth\\Token|string, %s given",
		Z_TYPE_P(given) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(given)->name)
									 : zend_zval_type_name(given));
}

ZEND_METHOD(B24_Client, __construct)
{
	php_b24_client *self = php_b24_client_of(Z_OBJ_P(ZEND_THIS));
	zend_string *webhook = NULL, *member_id;
	HashTable *options = NULL;
	zval *given;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_ZVAL(given)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (Z_TYPE_P(given) == IS_OBJECT && Z_OBJCE_P(given) == php_b24_oauth_ce) {
		if (read_member_id(options, &member_id)) {
			php_b24_client_construct_application(self, Z_OBJ_P(given), member_id, NULL, options);
			zend_string_release(member_id);
		}
		return;
	}
	if (Z_TYPE_P(given) == IS_OBJECT && Z_OBJCE_P(given) == php_b24_token_ce) {
		php_b24_client_construct_token(self, Z_OBJ_P(given), options);
		return;
	}
	if (Z_TYPE_P(given) == IS_OBJECT && Z_OBJCE_P(given) == php_b24_webhook_ce) {
		webhook = php_b24_webhook_url(Z_OBJ_P(given));
		if (webhook == NULL) {
			zend_throw_error(NULL, "B24\\Auth\\Webhook is not constructed");
			RETURN_THROWS();
		}
	} else if (!zend_parse_arg_str(given, &webhook, false, 1)) {
		if (EG(exception) == NULL) {
			refuse_type(given);
		}
		RETURN_THROWS();
	}
	php_b24_client_construct_webhook(self, webhook, options);
}

ZEND_METHOD(B24_Client, call)
{
	zend_string *method;
	HashTable *params = (HashTable *)&zend_empty_array;
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 3)
	Z_PARAM_STR(method)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(params)
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	php_b24_call_by_name(Z_OBJ_P(ZEND_THIS), method, params, options, return_value);
}

ZEND_METHOD(B24_Client, v3)
{
	php_b24_client *self = php_b24_client_of(Z_OBJ_P(ZEND_THIS));
	php_b24_client *other;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!php_b24_client_is_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (self->version == 3) {
		RETURN_COPY(ZEND_THIS);
	}
	object_init_ex(return_value, php_b24_client_ce);
	other = php_b24_client_of(Z_OBJ_P(return_value));
	GC_ADDREF(&self->std);
	other->base = &self->std;
	other->core = self->core;
	other->version = 3;
	other->check = self->check;
	ZVAL_COPY(&other->logger, &self->logger);
}

ZEND_METHOD(B24_Client, getPortal)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!php_b24_client_is_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	RETURN_STRING(b24_client_portal(php_b24_client_of(Z_OBJ_P(ZEND_THIS))->core));
}

static void show_stats(zval *to, const b24_stats *stats)
{
	array_init_size(to, 9);
	add_assoc_long(to, "calls", (zend_long)stats->calls);
	add_assoc_long(to, "failures", (zend_long)stats->failures);
	add_assoc_long(to, "retries", (zend_long)stats->retries);
	add_assoc_long(to, "waits", (zend_long)stats->waits);
	add_assoc_double(to, "waited", (double)stats->waited_ms / 1000);
	add_assoc_long(to, "refreshes", (zend_long)stats->refreshes);
	add_assoc_long(to, "connections", (zend_long)stats->connections);
	add_assoc_long(to, "bytesSent", (zend_long)stats->bytes_sent);
	add_assoc_long(to, "bytesReceived", (zend_long)stats->bytes_received);
}

ZEND_METHOD(B24_Client, stats)
{
	const b24_client *core;
	b24_limiter_rates rates;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!php_b24_client_is_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	core = php_b24_client_of(Z_OBJ_P(ZEND_THIS))->core;
	rates = b24_client_rates(core);
	show_stats(return_value, b24_client_stats(core));
	add_assoc_double(return_value, "rate", rates.rate);
	add_assoc_double(return_value, "burst", rates.burst);
}

ZEND_METHOD(B24_Client, processStats)
{
	const b24_total *total;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	total = B24_G(pool) != NULL ? b24_totals_first(b24_pool_totals(B24_G(pool))) : NULL;
	for (; total != NULL; total = total->next) {
		zval stats;

		show_stats(&stats, &total->stats);
		zend_hash_str_update(
			Z_ARRVAL_P(return_value), total->portal, strlen(total->portal), &stats);
	}
}

ZEND_METHOD(B24_Client, observe)
{
	zval *listener = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ZVAL(listener)
	ZEND_PARSE_PARAMETERS_END();
	if (Z_TYPE_P(listener) == IS_NULL) {
		php_b24_observer_set(NULL, return_value);
	} else if (zend_is_callable(listener, 0, NULL) && EG(exception) == NULL) {
		php_b24_observer_set(listener, return_value);
	} else if (EG(exception) == NULL) {
		zend_argument_type_error(
			1, "must be a valid callback or null, %s given", zend_zval_type_name(listener));
	}
}

static void call_method(zend_execute_data *execute_data, zval *return_value, b24_method_id id)
{
	HashTable *params = (HashTable *)&zend_empty_array;
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 2)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(params)
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	php_b24_call_method(Z_OBJ_P(ZEND_THIS), b24_method_at(id), params, options, return_value);
}

/* A method of one segment, which belongs to the client. */
#define B24_CLIENT_METHOD(name, id)                                                                \
	ZEND_METHOD(B24_Client, name)                                                                  \
	{                                                                                              \
		call_method(execute_data, return_value, id);                                               \
	}

// generated: methods
B24_CLIENT_METHOD(documentation, B24_DOCUMENTATION)
B24_CLIENT_METHOD(events, B24_EVENTS)
B24_CLIENT_METHOD(methods, B24_METHODS)
B24_CLIENT_METHOD(profile, B24_PROFILE)
B24_CLIENT_METHOD(scope, B24_SCOPE)
// end of generated

void php_b24_register_client(void)
{
	php_b24_client_ce = register_class_B24_Client(php_b24_client_interface_ce);
	php_b24_oauth_make_clients_with(php_b24_client_create_application);
	php_b24_client_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(php_b24_client, std);
	handlers.free_obj = free_client;
	handlers.get_gc = get_gc;
	handlers.read_property = read_property;
	handlers.write_property = write_property;
	handlers.has_property = has_property;
	handlers.get_properties_for = properties_for;
}
