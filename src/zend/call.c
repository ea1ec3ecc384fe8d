#include "call.h"

#include "auth_refresh.h"
#include "check.h"
#include "exception.h"
#include "marshal.h"
#include "options.h"
#include "response.h"

#include "../core/headers.h"

#include <ext/random/php_random.h>

/* A call as the user asked for it, and what follows from it. */
typedef struct php_call {
	php_b24_client *client;
	const char *name; /* as the user spells it */
	size_t name_length;
	const b24_method *known; /* NULL: not in the catalogue */
	int version;             /* of REST */
	HashTable *params;
	HashTable *options;
	zend_string *idempotency_key; /* owned; NULL: none is sent */
	b24_call *core;
} php_call;

/* --- The idempotency key of REST 3.0. --- */

/* Sixteen random bytes: no two calls share them. */
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

/* The user's key, or one of our own for a call that writes. False: an exception was thrown. */
static bool choose_key(php_call *call, zend_string *given)
{
	b24_error error;

	if (call->version != 3) {
		if (given != NULL) {
			php_b24_refuse(call->name, "option \"idempotencyKey\"",
				"has an effect in REST 3.0 only, and this call is of version 2");
		}
		return given == NULL;
	}
	if (given != NULL) {
		call->idempotency_key = zend_string_copy(given);
	} else if (call->known != NULL && (call->known->flags & B24_READS)) {
		return true;
	} else {
		call->idempotency_key = random_key();
		if (call->idempotency_key == NULL) {
			return false;
		}
	}
	if (b24_headers_add_idempotency_key(&call->core->extra_headers, ZSTR_VAL(call->idempotency_key),
			ZSTR_LEN(call->idempotency_key), &error) != B24_OK) {
		php_b24_refuse(call->name, "option \"idempotencyKey\"", "%s", error.message);
		return false;
	}
	return true;
}

/* --- The call. --- */

/* The token has a name of its own among the parameters. */
static bool marshal(php_call *call)
{
	HashTable *params = call->params;
	bool ok;

	if (php_b24_client_base(call->client)->oauth != NULL &&
		zend_hash_str_exists(params, ZEND_STRL("auth"))) {
		php_b24_refuse(call->name, "auth", "is set by the client itself");
		return false;
	}
	if (call->known == NULL || !(call->known->flags & B24_ORDERED)) {
		return php_b24_marshal(&call->core->body, params, call->name);
	}
	params = php_b24_order(call->known, params);
	ok = php_b24_marshal(&call->core->body, params, call->name);
	zend_array_release(params);
	return ok;
}

/* Everything that can be refused before a byte is sent. */
static bool prepare(php_call *call, b24_request *request)
{
	php_b24_call_options read = {
		.timeout_ms = -1,
		.attempt_timeout_ms = -1,
		.check = call->client->check,
		.headers = &call->core->extra_headers,
	};

	if (!php_b24_call_options_read(&read, call->options, call->name) ||
		!choose_key(call, read.idempotency_key)) {
		return false;
	}
	if (read.check && call->known != NULL &&
		!php_b24_check(call->known, call->params, &call->client->logger)) {
		return false;
	}
	*request = (b24_request){
		.method = call->name,
		.method_length = call->name_length,
		.version = call->version,
		.repeatable = call->known != NULL && (call->known->flags & B24_READS),
		.file_reply = call->known != NULL && (call->known->flags & B24_FILE_REPLY),
		.timeout_ms = read.timeout_ms,
		.attempt_timeout_ms = read.attempt_timeout_ms,
	};
	return marshal(call);
}

/* A token that has ended is renewed once, and the very same request goes out again. False: an
 * exception was thrown, or the script is ending, and the outcome is of no interest. */
static bool perform_authorized(php_call *call, const b24_request *request)
{
	php_b24_client *base = php_b24_client_base(call->client);

	b24_call_start(call->core, request);
	if (!php_b24_auth_prepare(base, call->core, call->name)) {
		return false;
	}
	b24_call_perform(call->core, request);
	if (php_b24_auth_is_renewable(base, call->core)) {
		if (!php_b24_auth_renew(base, call->core, call->name)) {
			return false;
		}
		b24_call_again(call->core);
		b24_call_perform(call->core, request);
	}
	return true;
}

static void exchange(php_call *call, const b24_request *request, zval *return_value)
{
	if (!perform_authorized(call, request)) {
		return;
	}
	if (call->core->error.kind == B24_OK) {
		php_b24_response_create(return_value, call->core, call->idempotency_key);
	} else {
		php_b24_throw(call->core, call->name, call->known);
	}
	if (call->core->moved) {
		php_b24_auth_moved(php_b24_client_base(call->client), call->core, call->name);
	}
}

/* What the call holds hangs on the client, so that whatever leaves this function by longjmp (a
 * fatal error in a signal handler, say) is freed with it. */
static void perform(php_call *call, zval *return_value)
{
	b24_client *client = call->client->core;
	b24_request request;

	call->core = client != NULL ? b24_call_begin(client) : NULL;
	if (call->core == NULL) {
		zend_throw_error(
			NULL, "B24\\Client: %s", client == NULL ? "not constructed" : "out of memory");
		return;
	}
	if (prepare(call, &request)) {
		exchange(call, &request, return_value);
	}
	if (call->idempotency_key != NULL) {
		zend_string_release(call->idempotency_key);
	}
	b24_call_end(call->core);
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout(); /* as the engine would behind this opcode; does not return */
	}
}

static void tell_deprecated(const b24_method *method)
{
	const char *successor = b24_method_text(method->successors);

	zend_error(E_DEPRECATED, "Bitrix24 has deprecated %s%s%s", b24_method_text(method->name),
		*successor != '\0' ? ", use " : "", successor);
}

void php_b24_call_method(zend_object *client, const b24_method *method, HashTable *params,
	HashTable *options, zval *return_value)
{
	php_b24_client *self = php_b24_client_of(client);
	php_call call = {.client = self, .params = params, .options = options};

	call.known = b24_method_in_version(method, self->version);
	call.version = call.known->version;
	call.name = b24_method_text(call.known->name);
	call.name_length = call.known->name_length;
	if (UNEXPECTED(B24_G(deprecations) && (call.known->flags & B24_DEPRECATED))) {
		tell_deprecated(call.known);
		if (EG(exception) != NULL) {
			return;
		}
	}
	perform(&call, return_value);
}

void php_b24_call_by_name(zend_object *client, zend_string *name, HashTable *params,
	HashTable *options, zval *return_value)
{
	php_b24_client *self = php_b24_client_of(client);
	php_call call = {.client = self, .params = params, .options = options};

	if (!b24_is_method_name(ZSTR_VAL(name), ZSTR_LEN(name))) {
		php_b24_refuse(NULL, NULL, "\"%.100s\" is not the name of a REST method", ZSTR_VAL(name));
		return;
	}
	call.name = ZSTR_VAL(name);
	call.name_length = ZSTR_LEN(name);
	call.known = b24_method_find(call.name, call.name_length, self->version);
	call.version = call.known != NULL ? call.known->version : self->version;
	perform(&call, return_value);
}
