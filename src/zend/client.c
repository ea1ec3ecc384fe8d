#include "client.h"

#include "call.h"
#include "exception.h"
#include "host.h"
#include "options.h"
#include "scope.h"

#include <Zend/zend_attributes.h>

#include "client_arginfo.h"

zend_class_entry *php_b24_client_ce;

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	php_b24_client *client = zend_object_alloc(sizeof *client, ce);

	zend_object_std_init(&client->std, ce);
	object_properties_init(&client->std, ce);
	client->std.handlers = &handlers;
	client->version = 2;
	ZVAL_UNDEF(&client->logger);
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
	zval_ptr_dtor(&client->logger);
	ZVAL_UNDEF(&client->logger);
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
	if (client->base != NULL) {
		zend_get_gc_buffer_add_obj(buffer, client->base);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* --- Scope properties: $client->calendar. --- */

/* The place of the property in the object's table; -1: the class declares no such property. */
static int property_number(zend_string *name)
{
	zend_property_info *info = zend_hash_find_ptr(&php_b24_client_ce->properties_info, name);

	return info == NULL ? -1 : (int)OBJ_PROP_TO_NUM(info->offset);
}

/* The scope object is made when it is first asked for. It holds the client; were it held by the
 * client in turn, only the garbage collector could free the two. So the client merely knows where
 * it is, and the scope object says when it goes. */
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
	if (client->scopes[number] == NULL) {
		client->scopes[number] =
			php_b24_scope_create(php_b24_scope_class(php_b24_client_ce, name), object);
		ZVAL_OBJ(rv, client->scopes[number]);
	} else {
		ZVAL_OBJ_COPY(rv, client->scopes[number]);
	}
	return rv;
}

static int has_property(zend_object *object, zend_string *name, int check_empty, void **cache_slot)
{
	return property_number(name) >= 0 ||
		   zend_std_has_property(object, name, check_empty, cache_slot);
}

void php_b24_client_forget_scope(zend_object *object, const zend_object *scope)
{
	php_b24_client *client = php_b24_client_of(object);

	for (int i = 0; client->scopes != NULL && i < php_b24_client_ce->default_properties_count;
		 i++) {
		if (client->scopes[i] == scope) {
			client->scopes[i] = NULL;
		}
	}
}

/* var_dump() and its like see the portal, and no credential. */
static HashTable *properties_for(zend_object *object, zend_prop_purpose purpose)
{
	php_b24_client *client = php_b24_client_of(object);
	HashTable *shown;
	zval portal;

	if (purpose != ZEND_PROP_PURPOSE_DEBUG) {
		return zend_std_get_properties_for(object, purpose);
	}
	shown = zend_new_array(1);
	if (client->core != NULL) {
		ZVAL_STRING(&portal, b24_client_portal(client->core));
		zend_hash_str_add_new(shown, ZEND_STRL("portal"), &portal);
	}
	return shown;
}

/* --- Methods. --- */

static bool construct(php_b24_client *client, zend_string *webhook, HashTable *options)
{
	php_b24_client_options read;
	b24_address address;
	b24_error error;

	if (client->core != NULL) {
		zend_throw_error(NULL, "B24\\Client cannot be constructed twice");
		return false;
	}
	if (!php_b24_client_options_read(&read, options)) {
		return false;
	}
	if (b24_address_parse_webhook(&address, &php_b24_host, ZSTR_VAL(webhook), ZSTR_LEN(webhook),
			read.allow_http, &error) != B24_OK) {
		b24_settings_free(&read.settings);
		php_b24_refuse(NULL, NULL, "B24\\Client: %s", error.message);
		return false;
	}
	client->check = read.check;
	ZVAL_COPY(&client->logger, &read.logger);
	client->core = b24_client_new(&php_b24_host, php_b24_pool(), &address, &read.settings);
	if (client->core == NULL) {
		zend_throw_error(NULL, "B24\\Client: out of memory");
		return false;
	}
	return true;
}

bool php_b24_client_create(zval *to, zend_string *webhook, HashTable *options)
{
	object_init_ex(to, php_b24_client_ce);
	if (!construct(php_b24_client_of(Z_OBJ_P(to)), webhook, options)) {
		zval_ptr_dtor(to);
		ZVAL_UNDEF(to);
		return false;
	}
	return true;
}

ZEND_METHOD(B24_Client, __construct)
{
	zend_string *webhook;
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_STR(webhook)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	construct(php_b24_client_of(Z_OBJ_P(ZEND_THIS)), webhook, options);
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
	RETURN_STRING(b24_client_portal(php_b24_client_of(Z_OBJ_P(ZEND_THIS))->core));
}

ZEND_METHOD(B24_Client, stats)
{
	const b24_stats *stats;

	ZEND_PARSE_PARAMETERS_NONE();
	stats = b24_client_stats(php_b24_client_of(Z_OBJ_P(ZEND_THIS))->core);
	array_init_size(return_value, 5);
	add_assoc_long(return_value, "calls", (zend_long)stats->calls);
	add_assoc_long(return_value, "failures", (zend_long)stats->failures);
	add_assoc_long(return_value, "connections", (zend_long)stats->connections);
	add_assoc_long(return_value, "bytesSent", (zend_long)stats->bytes_sent);
	add_assoc_long(return_value, "bytesReceived", (zend_long)stats->bytes_received);
}

void php_b24_register_client(void)
{
	php_b24_client_ce = register_class_B24_Client();
	php_b24_client_ce->create_object = create;
	memcpy(&handlers, &std_object_handlers, sizeof handlers);
	handlers.offset = offsetof(php_b24_client, std);
	handlers.free_obj = free_client;
	handlers.get_gc = get_gc;
	handlers.clone_obj = NULL;
	handlers.read_property = read_property;
	handlers.has_property = has_property;
	handlers.get_properties_for = properties_for;
}
