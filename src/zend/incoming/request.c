#include "zend/incoming/request_object.h"

#include "zend/auth/oauth.h"
#include "zend/engine/exception.h"
#include "zend/engine/object.h"

#include "core/base/secret.h"

#include <Zend/zend_attributes.h>

/* The methods that need the application are in client.c and install.c. */
#include "request_arginfo.h"

static zend_class_entry *request_ce;

static zend_object_handlers handlers;

/* The classes that a request may become. */
static struct kind {
	zend_class_entry *ce;
	php_b24_incoming_reader read;
} kinds[] = {
	{NULL, php_b24_incoming_read_event},
	{NULL, php_b24_incoming_read_activity},
	{NULL, php_b24_incoming_read_placement},
	{NULL, php_b24_incoming_read_install},
};

#define KINDS (sizeof kinds / sizeof *kinds)

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

/* Written to directly: a readonly property is initialized here and nowhere else. */
zval *php_b24_incoming_property(zend_object *object, const char *name)
{
	zend_property_info *info =
		zend_hash_str_find_ptr(&object->ce->properties_info, name, strlen(name));

	return OBJ_PROP(object, info->offset);
}

bool php_b24_incoming_is_made(zend_object *object)
{
	if (!php_b24_incoming_of(object)->made) {
		zend_throw_error(NULL, "%s is not made from a request", ZSTR_VAL(object->ce->name));
	}
	return php_b24_incoming_of(object)->made;
}

bool php_b24_incoming_is_masked(const zend_string *name)
{
	return zend_string_equals_literal(name, "applicationToken") ||
		   zend_string_equals_literal(name, "eventToken") ||
		   zend_string_equals_literal(name, "appSid");
}

/* The properties as they may be seen, whatever it is that looks: var_dump(), (array), JSON. */
static HashTable *properties_for(zend_object *object, zend_prop_purpose purpose)
{
	zend_class_entry *ce = object->ce;
	HashTable *shown = zend_new_array((uint32_t)ce->default_properties_count);

	(void)purpose;
	for (int i = 0; i < ce->default_properties_count; i++) {
		zend_property_info *info = ce->properties_info_table[i];
		zval value;

		if (info == NULL || Z_TYPE_P(OBJ_PROP_NUM(object, i)) == IS_UNDEF) {
			continue;
		}
		ZVAL_COPY(&value, OBJ_PROP_NUM(object, i));
		if (Z_TYPE(value) == IS_STRING && php_b24_incoming_is_masked(info->name)) {
			zval_ptr_dtor(&value);
			ZVAL_STRING(&value, "********");
		}
		zend_hash_update(shown, info->name, &value);
	}
	php_b24_incoming_mask(object, shown);
	return shown;
}

/* --- Reading. --- */

static const struct kind *kind_of(zend_class_entry *ce)
{
	for (size_t i = 0; i < KINDS; i++) {
		if (kinds[i].ce == ce) {
			return &kinds[i];
		}
	}
	return NULL;
}

/* False: an exception was thrown. */
static bool begin(php_b24_incoming *request, zend_execute_data *execute_data)
{
	*request = (php_b24_incoming){.ce = zend_get_called_scope(execute_data)};
	if (request->ce == NULL || kind_of(request->ce) == NULL) {
		zend_throw_error(NULL, "%s is not a kind of request: call the method of one that is",
			ZSTR_VAL(request->ce != NULL ? request->ce->name : request_ce->name));
		return false;
	}
	return true;
}

static void finish(php_b24_incoming *request, zval *return_value)
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
	php_b24_incoming request;

	ZEND_PARSE_PARAMETERS_NONE();
	if (begin(&request, execute_data)) {
		php_b24_incoming_load_globals(&request);
		finish(&request, return_value);
	}
}

ZEND_METHOD(B24_Incoming_Request, fromArray)
{
	HashTable *post, *query = NULL;
	php_b24_incoming request;

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
	php_b24_incoming request;

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

bool php_b24_incoming_compare(zend_object *self, const zend_string *expected)
{
	const char *class_name = ZSTR_VAL(self->ce->name);
	const zval *came = php_b24_incoming_property(self, "applicationToken");

	if (Z_TYPE_P(came) != IS_STRING) {
		php_b24_refuse_request(php_b24_forgery_ce, class_name, "application_token", "did not come");
		return false;
	}
	if (!b24_secret_equals(
			ZSTR_VAL(expected), ZSTR_LEN(expected), Z_STRVAL_P(came), Z_STRLEN_P(came))) {
		php_b24_refuse_request(
			php_b24_forgery_ce, class_name, "application_token", "is not the expected one");
		return false;
	}
	return true;
}

void php_b24_incoming_replace(zend_object *object, const char *property, zval *value)
{
	zval *place = php_b24_incoming_property(object, property);
	zval old;

	ZVAL_COPY_VALUE(&old, place);
	ZVAL_COPY(place, value);
	zval_ptr_dtor(&old);
}

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
	if (oauth != NULL ? !php_b24_incoming_verify(self, oauth)
					  : !php_b24_incoming_compare(self, expected)) {
		RETURN_THROWS();
	}
	php_b24_incoming_of(self)->verified = true;
	RETURN_COPY(ZEND_THIS);
}

void php_b24_register_incoming(void)
{
	request_ce = register_class_B24_Incoming_Request();
	request_ce->create_object = create;
	kinds[0].ce = register_class_B24_Incoming_Event(request_ce);
	kinds[1].ce = register_class_B24_Incoming_Activity(request_ce);
	kinds[2].ce = register_class_B24_Incoming_Placement(request_ce);
	kinds[3].ce = register_class_B24_Incoming_Install(request_ce);
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(php_b24_incoming_object, std);
	handlers.free_obj = free_request;
	handlers.get_properties_for = properties_for;
}
