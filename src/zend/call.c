#include "call.h"

#include "exception.h"
#include "marshal.h"
#include "options.h"
#include "response.h"

/* A method as the caller named it, with what the catalogue knows of it. */
typedef struct target {
	const char *name;
	size_t length;
	const b24_method *known; /* NULL: not in the catalogue */
} target;

/* A list passes parameters by position; names cannot be missing from it. */
static bool check_required(const target *method, HashTable *params)
{
	const char *name = method->known->required;

	if (zend_hash_num_elements(params) > 0 && zend_array_is_list(params)) {
		return true;
	}
	for (; *name != '\0'; name += strlen(name) + 1) {
		if (!zend_hash_str_exists(params, name, strlen(name))) {
			php_b24_refuse_missing(method->name, name);
			return false;
		}
	}
	return true;
}

static bool prepare(b24_call *call, b24_request *request, const php_b24_client *client,
	const target *method, HashTable *params, HashTable *options)
{
	php_b24_call_options read = {-1, -1, client->check, &call->extra_headers};

	if (!php_b24_call_options_read(&read, options, method->name)) {
		return false;
	}
	if (read.check && method->known != NULL && !check_required(method, params)) {
		return false;
	}
	*request = (b24_request){
		.method = method->name,
		.method_length = method->length,
		.version = method->known != NULL ? method->known->version : 2,
		.repeatable = method->known != NULL && method->known->access == B24_READ,
		.timeout_ms = read.timeout_ms,
		.attempt_timeout_ms = read.attempt_timeout_ms,
	};
	return php_b24_marshal(&call->body, params, method->name);
}

/* What the call holds hangs on the client, so that whatever leaves this function by longjmp (a
 * fatal error in a signal handler, say) is freed with it. */
static void perform(zend_object *object, const target *method, HashTable *params,
	HashTable *options, zval *return_value)
{
	php_b24_client *client = php_b24_client_of(object);
	b24_request request;
	b24_call *call;

	call = client->core != NULL ? b24_call_begin(client->core) : NULL;
	if (call == NULL) {
		zend_throw_error(
			NULL, "B24\\Client: %s", client->core == NULL ? "not constructed" : "out of memory");
		return;
	}
	if (prepare(call, &request, client, method, params, options)) {
		if (b24_call_perform(call, &request) == B24_OK) {
			php_b24_response_create(return_value, call);
		} else {
			php_b24_throw(call, method->name);
		}
	}
	b24_call_end(call);
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout(); /* as the engine would behind this opcode; does not return */
	}
}

void php_b24_call_method(zend_object *client, const b24_method *method, HashTable *params,
	HashTable *options, zval *return_value)
{
	target known = {method->name, method->length, method};

	perform(client, &known, params, options, return_value);
}

void php_b24_call_by_name(zend_object *client, zend_string *name, HashTable *params,
	HashTable *options, zval *return_value)
{
	target named = {ZSTR_VAL(name), ZSTR_LEN(name), NULL};

	if (!b24_is_method_name(named.name, named.length)) {
		php_b24_refuse(NULL, NULL, "\"%.100s\" is not the name of a REST method", named.name);
		return;
	}
	named.known = b24_method_find(named.name, named.length);
	perform(client, &named, params, options, return_value);
}
