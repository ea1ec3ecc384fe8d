#include "zend/call/call.h"

#include "zend/engine/globals.h"
#include "zend/call/parameter_check.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/call/limiter.h"
#include "zend/value/marshal.h"
#include "zend/call/client_options.h"
#include "zend/call/response.h"
#include "zend/call/throw_error.h"

#include "core/http/request_headers.h"

#include <ext/random/php_random.h>

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

/* No page says that a batch heeds a key: none is made up for it. */
static bool is_batch(const php_b24_call *call)
{
	return call->name_length == 5 && strncasecmp(call->name, "batch", 5) == 0;
}

/* The user's key, or one of our own for a call that writes. False: an exception was thrown. */
static bool choose_key(php_b24_call *call, zend_string *given, bool read_only)
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
	} else if (read_only || is_batch(call)) {
		return true;
	} else {
		call->idempotency_key = random_key();
		if (call->idempotency_key == NULL) {
			return false;
		}
	}
	if (b24_headers_add_idempotency_key(&call->core->extra_headers, ZSTR_VAL(call->idempotency_key),
			ZSTR_LEN(call->idempotency_key), &error) != B24_OK) {
		php_b24_refuse_with(call->name, "option \"idempotencyKey\"", &error);
		return false;
	}
	return true;
}

/* --- Preparing. --- */

/* The token has a name of its own among the parameters. */
static bool marshal(php_b24_call *call, HashTable *params)
{
	bool ok;

	if (php_b24_client_base(php_b24_client_of(call->client))->oauth != NULL &&
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
static bool read_request(php_b24_call *call, const php_b24_asked *asked)
{
	php_b24_client *client = php_b24_client_of(call->client);
	const php_b24_composed *composed = asked->composed;
	bool read_only = composed != NULL ? composed->read_only : b24_method_is_read_only(call->known);
	php_b24_call_options read = {
		.timeout_ms = -1,
		.attempt_timeout_ms = -1,
		.retries = -1,
		.check = client->check,
		.headers = &call->core->extra_headers,
	};

	if (!php_b24_call_options_read(&read, asked->options, call->name) ||
		!choose_key(call, read.idempotency_key, read_only)) {
		return false;
	}
	if (composed == NULL && read.check && call->known != NULL &&
		!php_b24_check(call->known, asked->params, &client->logger)) {
		return false;
	}
	call->request = (b24_request){
		.method = call->name,
		.method_length = call->name_length,
		.version = call->version,
		.read_only = read_only,
		.idempotent = call->idempotency_key != NULL,
		.unmetered = composed != NULL,
		.file_reply = call->known != NULL && (call->known->flags & B24_FILE_REPLY),
		.timeout_ms = read.timeout_ms,
		.attempt_timeout_ms = read.attempt_timeout_ms,
		.retries = read.retries,
	};
	return composed != NULL ? composed->write(&call->core->body, composed->context)
							: marshal(call, asked->params);
}

static bool name_method(php_b24_call *call, const php_b24_asked *asked)
{
	int preferred = php_b24_client_of(asked->client)->version;

	if (asked->known != NULL) {
		call->known = b24_method_in_version(asked->known, preferred);
		call->version = call->known->version;
		call->name = b24_method_text(call->known->name);
		call->name_length = call->known->name_length;
		return true;
	}
	if (!b24_is_method_name(ZSTR_VAL(asked->name), ZSTR_LEN(asked->name))) {
		php_b24_refuse(
			NULL, NULL, "\"%.100s\" is not the name of a REST method", ZSTR_VAL(asked->name));
		return false;
	}
	call->name = ZSTR_VAL(asked->name);
	call->name_length = ZSTR_LEN(asked->name);
	call->known = b24_method_find(call->name, call->name_length, preferred);
	call->version = call->known != NULL ? call->known->version : preferred;
	return true;
}

/* What was given may hang on a reference that the user's code assigns to: it is held meanwhile. */
static bool read_held(php_b24_call *call, const php_b24_asked *asked)
{
	bool ok;

	if (asked->params != NULL) {
		GC_TRY_ADDREF(asked->params);
	}
	if (asked->options != NULL) {
		GC_TRY_ADDREF(asked->options);
	}
	ok = read_request(call, asked);
	if (asked->params != NULL) {
		zend_array_release(asked->params);
	}
	if (asked->options != NULL) {
		zend_array_release(asked->options);
	}
	return ok;
}

bool php_b24_call_prepare(php_b24_call *call, const php_b24_asked *asked)
{
	b24_client *core = php_b24_client_of(asked->client)->core;

	*call = (php_b24_call){.client = asked->client};
	if (!name_method(call, asked)) {
		return false;
	}
	call->core = core != NULL ? b24_call_acquire(core) : NULL;
	if (call->core == NULL) {
		zend_throw_error(
			NULL, "B24\\Client: %s", core == NULL ? "not constructed" : "out of memory");
		return false;
	}
	GC_ADDREF(call->client);
	if (asked->kept) {
		call->core_client = b24_client_hold(core);
	}
	if (asked->name != NULL) {
		call->held_name = zend_string_copy(asked->name);
	}
	if (!read_held(call, asked)) {
		php_b24_call_free(call);
		return false;
	}
	return true;
}

void php_b24_call_free(php_b24_call *call)
{
	if (call->core != NULL) {
		b24_call_release(call->core);
		b24_client_free(call->core_client);
		call->core = NULL;
		call->core_client = NULL;
		OBJ_RELEASE(call->client);
	}
	if (call->held_name != NULL) {
		zend_string_release(call->held_name);
		call->held_name = NULL;
	}
	if (call->idempotency_key != NULL) {
		zend_string_release(call->idempotency_key);
		call->idempotency_key = NULL;
	}
}

/* --- Under way. --- */

bool php_b24_call_launch(php_b24_call *call)
{
	php_b24_client *base = php_b24_client_base(php_b24_client_of(call->client));

	b24_call_start_deadline(call->core, &call->request);
	if (base->authorizer != NULL && !base->authorizer->prepare(base, call->core, call->name)) {
		return false;
	}
	b24_call_launch(call->core, &call->request);
	php_b24_limiter_tell(base);
	return !php_b24_is_ending();
}

/* A token that has ended is renewed once, and the very same request goes out again. True: the call
 * has ended for good, or an exception was thrown. */
static bool has_ended(php_b24_call *call)
{
	php_b24_client *base = php_b24_client_base(php_b24_client_of(call->client));

	if (base->authorizer == NULL || call->core->renewed ||
		!base->authorizer->is_renewable(base, call->core)) {
		return true;
	}
	/* Another call of this client may have done it meanwhile. */
	if (b24_call_has_present_token(call->core) &&
		!base->authorizer->renew(base, call->core, call->name)) {
		return true;
	}
	b24_call_rewind(call->core);
	call->core->renewed = true;
	b24_call_launch(call->core, &call->request);
	return b24_call_is_done(call->core);
}

/* How many calls fit on the stack; the heap has room for more. */
#define FEW 16

typedef struct core_calls {
	b24_call *few[FEW];
	b24_call **all; /* owned unless it is `few` */
} core_calls;

static void collect_cores(core_calls *cores, php_b24_call *const *calls, size_t count)
{
	cores->all = count <= FEW ? cores->few : safe_emalloc(count, sizeof *cores->all, 0);
	for (size_t i = 0; i < count; i++) {
		cores->all[i] = calls[i]->core;
	}
}

static void free_cores(core_calls *cores)
{
	if (cores->all != cores->few) {
		efree(cores->all);
	}
}

size_t php_b24_calls_wait(php_b24_call *const *calls, size_t count)
{
	core_calls cores = {0};
	size_t ended;

	collect_cores(&cores, calls, count);
	do {
		ended = b24_calls_wait(cores.all, count);
	} while (ended < count && !php_b24_is_ending() && !has_ended(calls[ended]));
	free_cores(&cores);
	return php_b24_is_ending() ? count : ended;
}

size_t php_b24_calls_unauthorized(php_b24_call *const *calls, size_t count)
{
	size_t i = 0;

	while (i < count &&
		   !(b24_call_is_done(calls[i]->core) && calls[i]->core->error.kind == B24_ERROR_AUTH)) {
		i++;
	}
	return i;
}

void php_b24_calls_drive(php_b24_call *const *calls, size_t count)
{
	core_calls cores = {0};

	collect_cores(&cores, calls, count);
	b24_calls_drive(cores.all, count);
	free_cores(&cores);
}

/* --- Ended. --- */

void php_b24_call_settle(php_b24_call *call)
{
	php_b24_client *base = php_b24_client_base(php_b24_client_of(call->client));

	if (call->core->moved && base->authorizer != NULL) {
		base->authorizer->moved(base, call->core);
	}
}

bool php_b24_call_take(php_b24_call *call, zval *response)
{
	ZVAL_UNDEF(response);
	if (call->core->error.kind == B24_OK) {
		php_b24_response_create(response, call->core, call->idempotency_key);
	} else {
		php_b24_throw(call->core, call->name, call->known);
	}
	php_b24_call_settle(call);
	if (EG(exception) != NULL && Z_TYPE_P(response) != IS_UNDEF) {
		zval_ptr_dtor(response); /* incomplete, or the script is to end */
		ZVAL_UNDEF(response);
	}
	return Z_TYPE_P(response) != IS_UNDEF;
}

void php_b24_end_if_timed_out(void)
{
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout(); /* does not return */
	}
}

/* What the call holds hangs on the client, so that whatever leaves this function by longjmp (a
 * fatal error in a signal handler, say) is freed with it. */
static void perform(const php_b24_asked *asked, zval *return_value)
{
	php_b24_call call, *only = &call;

	if (!php_b24_call_prepare(&call, asked)) {
		return;
	}
	if (php_b24_call_launch(&call) && php_b24_calls_wait(&only, 1) == 0) {
		php_b24_call_take(&call, return_value);
	}
	php_b24_call_free(&call);
	php_b24_end_if_timed_out();
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
	const b24_method *known = b24_method_in_version(method, php_b24_client_of(client)->version);

	if (UNEXPECTED(B24_G(deprecations) && (known->flags & B24_DEPRECATED))) {
		tell_deprecated(known);
		if (EG(exception) != NULL) {
			return;
		}
	}
	perform(
		&(php_b24_asked){.client = client, .known = known, .params = params, .options = options},
		return_value);
}

void php_b24_call_by_name(zend_object *client, zend_string *name, HashTable *params,
	HashTable *options, zval *return_value)
{
	perform(&(php_b24_asked){.client = client, .name = name, .params = params, .options = options},
		return_value);
}
