/* SPDX-License-Identifier: MIT */
#include "zend/call/call.h"

#include "zend/call/call_options.h"
#include "zend/call/deprecation.h"
#include "zend/call/idempotency_key.h"
#include "zend/call/limiter.h"
#include "zend/call/parameter_check.h"
#include "zend/call/parameter_order.h"
#include "zend/call/response.h"
#include "zend/call/throw_error.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/globals.h"
#include "zend/value/marshal.h"

#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/launch_and_wait.h"
#include "core/portal/method_name.h"

/* --- Preparing. --- */

/* Parameters must not contain `auth`, where the token of an application goes. */
static bool marshal(php_b24_call *call, HashTable *params)
{
	bool ok;

	if (php_b24_client_base(php_b24_client_of(call->client))->token != NULL &&
		zend_hash_str_exists(params, ZEND_STRL("auth"))) {
		php_b24_refuse(call->name, "auth", "is set by the client itself");
		return false;
	}
	if (call->known == NULL || !(call->known->flags & B24_ORDERED)) {
		return php_b24_marshal(&call->core->body, params, call->name);
	}
	params = php_b24_order_parameters(call->known, params);
	ok = php_b24_marshal(&call->core->body, params, call->name);
	zend_array_release(params);
	return ok;
}

/* Whether the request may be sent twice: it only reads. */
static bool is_read_only(const php_b24_call *call, const php_b24_call_request *request)
{
	return request->body_writer != NULL ? request->body_writer->read_only
										: b24_method_is_read_only(call->known);
}

static bool write_body(php_b24_call *call, const php_b24_call_request *request)
{
	const php_b24_body_writer *writer = request->body_writer;

	return writer != NULL ? writer->write(&call->core->body, writer->context)
						  : marshal(call, request->params);
}

/* Everything that can be refused before a byte is sent. */
static bool read_request(php_b24_call *call, const php_b24_call_request *request)
{
	php_b24_client *client = php_b24_client_of(call->client);
	php_b24_call_options read = {
		.timeout_ms = -1,
		.attempt_timeout_ms = -1,
		.retries = -1,
		.check = client->check,
		.query = &call->core->query,
		.headers = &call->core->extra_headers,
	};

	if (!php_b24_call_options_read(&read, request->options, call->name)) {
		return false;
	}
	call->request = (b24_request){
		.method = call->name,
		.method_length = call->name_length,
		.version = call->version,
		.read_only = is_read_only(call, request),
		.unmetered = request->body_writer != NULL,
		.file_reply = call->known != NULL && (call->known->flags & B24_FILE_REPLY),
		.timeout_ms = read.timeout_ms,
		.attempt_timeout_ms = read.attempt_timeout_ms,
		.retries = read.retries,
		.keep_reply = read.keep_reply,
	};
	if (!php_b24_idempotency_key_choose(
			&call->idempotency_key, &call->request, read.idempotency_key, read.headers)) {
		return false;
	}
	call->request.idempotent = call->idempotency_key != NULL;
	if (request->body_writer == NULL && read.check && call->known != NULL &&
		!php_b24_check_parameters(call->known, request->params, &client->logger)) {
		return false;
	}
	return write_body(call, request);
}

static bool name_method(php_b24_call *call, const php_b24_call_request *request)
{
	int preferred = php_b24_client_of(request->client)->version;

	if (request->known != NULL) {
		call->known = b24_method_in_version(request->known, preferred);
		call->version = call->known->version;
		call->name = b24_method_text(call->known->name);
		call->name_length = call->known->name_length;
		return true;
	}
	if (!b24_is_method_name(ZSTR_VAL(request->name), ZSTR_LEN(request->name))) {
		php_b24_refuse(
			NULL, NULL, "\"%.100s\" is not the name of a REST method", ZSTR_VAL(request->name));
		return false;
	}
	call->name = ZSTR_VAL(request->name);
	call->name_length = ZSTR_LEN(request->name);
	call->known = b24_method_find(call->name, call->name_length, preferred);
	call->version = call->known != NULL ? call->known->version : preferred;
	return true;
}

/* The arrays may belong to a variable that the user's code changes meanwhile: they are held. */
static bool hold_and_read(php_b24_call *call, const php_b24_call_request *request)
{
	bool ok;

	if (request->params != NULL) {
		GC_TRY_ADDREF(request->params);
	}
	if (request->options != NULL) {
		GC_TRY_ADDREF(request->options);
	}
	ok = read_request(call, request);
	if (request->params != NULL) {
		zend_array_release(request->params);
	}
	if (request->options != NULL) {
		zend_array_release(request->options);
	}
	return ok;
}

bool php_b24_call_prepare(php_b24_call *call, const php_b24_call_request *request)
{
	b24_client *core = php_b24_client_of(request->client)->core;

	*call = (php_b24_call){.client = request->client};
	if (!name_method(call, request)) {
		return false;
	}
	call->core = core != NULL ? b24_call_acquire(core) : NULL;
	if (call->core == NULL) {
		zend_throw_error(
			NULL, "B24\\Client: %s", core == NULL ? "not constructed" : "out of memory");
		return false;
	}
	GC_ADDREF(call->client);
	if (request->kept) {
		call->core_client = b24_client_hold(core);
	}
	if (request->name != NULL) {
		call->held_name = zend_string_copy(request->name);
	}
	if (!hold_and_read(call, request)) {
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

/* --- While calls are under way. --- */

/* A call that ends without an error of its own counts as what was thrown. */
static void note_thrown(b24_call *core)
{
	if (EG(exception) != NULL) {
		core->thrown = php_b24_kind_of(EG(exception));
	}
}

bool php_b24_call_launch(php_b24_call *call)
{
	php_b24_client *base = php_b24_client_base(php_b24_client_of(call->client));

	b24_call_start_deadline(call->core, &call->request);
	if (base->authorizer != NULL && !base->authorizer->prepare(base, call->core, call->name)) {
		note_thrown(call->core);
		return false;
	}
	b24_call_launch(call->core, &call->request);
	php_b24_limiter_report(base);
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
		note_thrown(call->core);
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

/* --- When a call has ended. --- */

/* Copies: the callable may let go of the last that holds the client. Calls that were under way
 * together have been redirected together: one of them tells it. */
static void tell_new_address(php_b24_client *base)
{
	zval callable, result, addresses[2];

	if (Z_TYPE(base->on_moved) == IS_UNDEF || EG(exception) != NULL || php_b24_is_ending() ||
		base->moves_told == b24_client_moves(base->core)) {
		return;
	}
	base->moves_told = b24_client_moves(base->core);
	ZVAL_COPY(&callable, &base->on_moved);
	ZVAL_STRING(&addresses[0], b24_client_portal(base->core));
	ZVAL_STRING(&addresses[1], b24_client_former_portal(base->core));
	ZVAL_UNDEF(&result);
	call_user_function(NULL, NULL, &callable, &result, 2, addresses);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&addresses[1]);
	zval_ptr_dtor(&addresses[0]);
	zval_ptr_dtor(&callable);
}

void php_b24_call_report_new_address(php_b24_call *call)
{
	php_b24_client *base = php_b24_client_base(php_b24_client_of(call->client));

	if (!call->core->moved) {
		return;
	}
	if (base->authorizer != NULL) {
		base->authorizer->moved(base, call->core);
	}
	tell_new_address(base);
}

bool php_b24_call_take(php_b24_call *call, zval *response)
{
	ZVAL_UNDEF(response);
	if (call->core->error.kind == B24_OK) {
		php_b24_response_create(response, call->core, call->idempotency_key);
	} else {
		php_b24_throw(call->core, call->name, call->known);
	}
	php_b24_call_report_new_address(call);
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
 * fatal error in a signal handler, for example) is freed with it. */
static void perform(const php_b24_call_request *request, zval *return_value)
{
	php_b24_call call, *only = &call;

	if (!php_b24_call_prepare(&call, request)) {
		return;
	}
	if (php_b24_call_launch(&call) && php_b24_calls_wait(&only, 1) == 0) {
		php_b24_call_take(&call, return_value);
	}
	php_b24_call_free(&call);
	php_b24_end_if_timed_out();
}

void php_b24_call_method(zend_object *client, const b24_method *method, HashTable *params,
	HashTable *options, zval *return_value)
{
	const b24_method *known = b24_method_in_version(method, php_b24_client_of(client)->version);

	if (!php_b24_tell_if_deprecated(known)) {
		return;
	}
	perform(
		&(php_b24_call_request){
			.client = client, .known = known, .params = params, .options = options},
		return_value);
}

void php_b24_call_by_name(zend_object *client, zend_string *name, HashTable *params,
	HashTable *options, zval *return_value)
{
	if (UNEXPECTED(B24_G(deprecations)) &&
		!php_b24_tell_if_deprecated(
			b24_method_find(ZSTR_VAL(name), ZSTR_LEN(name), php_b24_client_of(client)->version))) {
		return;
	}
	perform(
		&(php_b24_call_request){
			.client = client, .name = name, .params = params, .options = options},
		return_value);
}
