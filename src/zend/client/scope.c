/* SPDX-License-Identifier: MIT */
#include "zend/client/scope.h"

#include "zend/client/client_interface.h"
#include "zend/client/construct.h"
#include "zend/engine/exception.h"
#include "zend/engine/object.h"

#include <Zend/zend_attributes.h>

#include "scope_arginfo.h"

zend_class_entry *php_b24_scope_ce;

static zend_object_handlers handlers;

typedef struct scope {
	zend_object *client; /* owned reference; NULL until constructed */
	bool is_own;         /* it is a B24\Client, not a client of the user's */
	zend_object std;
} scope;

static inline scope *scope_of(zend_object *object)
{
	return (scope *)((char *)object - offsetof(scope, std));
}

static zend_object *create(zend_class_entry *ce)
{
	scope *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	return &self->std;
}

static void free_scope(zend_object *object)
{
	scope *self = scope_of(object);

	if (self->client != NULL) {
		if (self->is_own) {
			php_b24_client_forget_scope(self->client, object);
		}
		OBJ_RELEASE(self->client);
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	scope *self = scope_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (self->client != NULL) {
		zend_get_gc_buffer_add_obj(buffer, self->client);
	}
	return php_b24_gc_add_properties(object, buffer, table, count);
}

zend_object *php_b24_scope_create(zend_class_entry *ce, zend_object *client)
{
	zend_object *object = create(ce);

	GC_ADDREF(client);
	scope_of(object)->client = client;
	scope_of(object)->is_own = true;
	return object;
}

zend_class_entry *php_b24_scope_class(zend_class_entry *client_ce, zend_string *property)
{
	zend_property_info *info = zend_hash_find_ptr(&client_ce->properties_info, property);

	return zend_lookup_class(ZEND_TYPE_NAME(info->type));
}

ZEND_METHOD(B24_Scope, __construct)
{
	scope *self = scope_of(Z_OBJ_P(ZEND_THIS));
	zend_object *client = NULL;
	zend_string *webhook = NULL;
	HashTable *options = NULL;
	zval made;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_OBJ_OF_CLASS_OR_STR(client, php_b24_client_interface_ce, webhook)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (self->client != NULL) {
		zend_throw_error(NULL, "%s cannot be constructed twice", ZSTR_VAL(self->std.ce->name));
		RETURN_THROWS();
	}
	if (client == NULL) {
		if (!php_b24_client_create_webhook(&made, webhook, options)) {
			RETURN_THROWS();
		}
		self->client = Z_OBJ(made);
		self->is_own = true;
		return;
	}
	if (options != NULL && zend_hash_num_elements(options) > 0) {
		php_b24_refuse(NULL, NULL, "%s: options belong to the client that is given",
			ZSTR_VAL(self->std.ce->name));
		RETURN_THROWS();
	}
	GC_ADDREF(client);
	self->client = client;
	self->is_own = client->ce == php_b24_client_ce;
}

/* The client is the user's: its call() gets the method's name, and as many arguments as there
 * are. */
static void call_other(scope *self, zval *arguments, uint32_t count, b24_method_id id, zval *to)
{
	static const char call[] = "call";
	const b24_method *method = b24_method_at(id);
	zval all[3];

	ZVAL_STRINGL(&all[0], b24_method_text(method->name), method->name_length);
	for (uint32_t i = 0; i < count; i++) {
		ZVAL_COPY_VALUE(&all[1 + i], &arguments[i]);
	}
	zend_call_known_instance_method(
		zend_hash_str_find_ptr(&self->client->ce->function_table, call, sizeof call - 1),
		self->client, to, 1 + count, all);
	zval_ptr_dtor(&all[0]);
}

void php_b24_scope_call(zend_execute_data *execute_data, zval *return_value, b24_method_id id)
{
	scope *self = scope_of(Z_OBJ_P(ZEND_THIS));
	HashTable *params = (HashTable *)&zend_empty_array;
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 2)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(params)
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (self->client == NULL) {
		zend_throw_error(NULL, "%s is not constructed", ZSTR_VAL(self->std.ce->name));
		RETURN_THROWS();
	}
	if (UNEXPECTED(!self->is_own)) {
		call_other(self, ZEND_CALL_ARG(execute_data, 1), ZEND_NUM_ARGS(), id, return_value);
		return;
	}
	php_b24_call_method(self->client, b24_method_at(id), params, options, return_value);
}

void php_b24_register_scope(void)
{
	php_b24_scope_ce = register_class_B24_Scope();
	php_b24_scope_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(scope, std);
	handlers.free_obj = free_scope;
	handlers.get_gc = get_gc;
}
