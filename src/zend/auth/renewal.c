/* SPDX-License-Identifier: MIT */
#include "zend/auth/renewal.h"

#include "zend/auth/client_token.h"
#include "zend/auth/portal_lock.h"
#include "zend/auth/renewal_failure.h"
#include "zend/auth/save_tokens.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/auth/token_error.h"
#include "zend/auth/token_request.h"
#include "zend/auth/unsaved_tokens.h"
#include "zend/call/throw_error.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"

#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/statistics.h"

#include <Zend/zend_exceptions.h>

#include <poll.h>

/*
 * Processes whose token ends at the same time would each ask for a new one, and the last to store
 * its pair might store one that the others have made invalid. One asks; the others wait for it and
 * take what it has stored. If it fails, they take its failure.
 */

/* How often what is in the store may be replaced by others during one renewal. */
#define MOST_CHANGES 3

/* The pause before a lost request is made again, and for how long a store is looked at in which
 * somebody else may be about to write the pair that the server has given him. */
#define LOST_PAUSE_MS  250
#define STORE_WAITS_MS 2000

#define LONGEST_PAUSE_MS 50

/* A server that works answers sooner. */
#define SILENCE_MS 1000

/* For so long signal handlers wait for the server's reply. */
#define QUIET_MS 10000

typedef struct renewal {
	php_b24_client *client;
	b24_call *call;
	const char *method;
	int64_t since;     /* when it began to wait */
	b24_call *request; /* owned; to the authorization server; NULL: none yet */
	int64_t requested_at;
	bool done;
} renewal;

static zend_string *member_id_of(const renewal *job)
{
	return Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(job->client->token));
}

static bool fail_late(renewal *job)
{
	job->call->error.kind = b24_error_set(&job->call->error, B24_ERROR_DEADLINE,
		"The call's budget of %lld ms is used up: another process has been renewing the token",
		(long long)job->call->timeout_ms);
	php_b24_throw(job->call, job->method, NULL);
	return false;
}

/* False: the time of the call is over, an exception was thrown, or the script is ending. */
static bool wait_for(const renewal *job, int64_t ms)
{
	int64_t end = b24_host_now_ms(&php_b24_host) + ms, left;

	if (end >= job->call->deadline) {
		return false;
	}
	while ((left = end - b24_host_now_ms(&php_b24_host)) > 0) {
		poll(NULL, 0, (int)MIN(left, LONGEST_PAUSE_MS));
		if (php_b24_host.interrupted(php_b24_host.context)) {
			return false;
		}
	}
	return true;
}

/* --- Tokens. --- */

/* The token at the address that this call has been redirected to: whoever stored the token may not
 * know that yet. Takes the token over; NULL: an exception was thrown. */
static zend_object *at_present_address(const renewal *job, zend_object *token)
{
	zend_object *moved;

	if (!job->call->moved) {
		return token;
	}
	moved = php_b24_token_with_portal(token, b24_client_portal(job->client->core));
	OBJ_RELEASE(token);
	return moved;
}

/* Takes the token over. */
static bool use(const renewal *job, zend_object *token)
{
	bool ok;

	token = at_present_address(job, token);
	if (token == NULL) {
		return false;
	}
	ok = php_b24_client_use_token(job->client, token);
	OBJ_RELEASE(token);
	return ok;
}

/* --- The request to the authorization server. --- */

static void end_request(renewal *job)
{
	if (job->request != NULL) {
		b24_call_release(job->request);
		job->request = NULL;
	}
}

/* The new pair exists once, in the reply: signal handlers, which may throw or end the script, wait
 * until it has arrived, but not longer than QUIET_MS. */
static zend_object *request_once(renewal *job, zend_object *old)
{
	zend_object *fresh;

	end_request(job);
	job->request = b24_call_acquire(job->client->core);
	if (job->request == NULL) {
		zend_throw_error(NULL, "B24\\Client: out of memory");
		return NULL;
	}
	job->requested_at = b24_host_now_ms(&php_b24_host);
	job->request->deadline = job->call->deadline;
	job->request->timeout_ms = job->call->timeout_ms;
	B24_G(signals_deferred_until) = job->requested_at + QUIET_MS;
	fresh = php_b24_token_request_send(job->client->oauth, job->request,
		PHP_B24_GRANT_REFRESH_TOKEN, Z_STR_P(PHP_B24_TOKEN_REFRESH(old)), old);
	B24_G(signals_deferred_until) = 0;
	return fresh;
}

/* A server may accept the old pair again, and it may not have seen the first request at all. NULL:
 * the error of job->request says why, ready to be shown, or an exception was thrown. */
static zend_object *request_tokens(renewal *job, zend_object *old)
{
	zend_object *fresh = request_once(job, old);
	b24_error first;

	if (fresh != NULL || EG(exception) != NULL) {
		return fresh;
	}
	first = job->request->error;
	if (php_b24_token_error_is_lost(&first) && wait_for(job, LOST_PAUSE_MS)) {
		fresh = request_once(job, old);
		if (fresh != NULL || EG(exception) != NULL) {
			return fresh;
		}
		if (php_b24_token_error_is_refusal(&job->request->error)) {
			php_b24_token_error_explain_lost(&job->request->error, &first, true);
			return NULL;
		}
	}
	php_b24_token_error_explain(&job->request->error, true);
	return NULL;
}

/* --- Failures. --- */

/* Records the failure for others. This call's deadline is not one of theirs, unless the server has
 * been silent for longer than a server that works. */
static void record_failure(const renewal *job, zend_object *stored)
{
	b24_error error = job->request->error;

	if (error.kind == B24_ERROR_DEADLINE &&
		b24_host_now_ms(&php_b24_host) - job->requested_at >= SILENCE_MS) {
		error.kind = B24_ERROR_TIMEOUT;
	}
	php_b24_renewal_failure_record(job->client->oauth, stored, &error);
}

static void fail(renewal *job, zend_object *stored)
{
	if (EG(exception) == NULL && !php_b24_is_ending()) {
		record_failure(job, stored);
		php_b24_throw(job->request, job->method, NULL);
	}
}

/* Whether another process has failed seconds ago, or while this one has waited: then this call
 * fails with the same error. */
static bool has_failed_before(renewal *job, zend_object *stored)
{
	php_b24_renewal_failure failure;
	char message[B24_ERROR_MESSAGE_SIZE];

	if (!php_b24_renewal_failure_read(job->client->oauth, stored, &failure) ||
		!php_b24_renewal_failure_applies(&failure, job->since)) {
		return false;
	}
	memcpy(message, failure.error.message, sizeof message);
	b24_error_set(&failure.error, failure.error.kind, "%s (the server was asked %lld s ago)",
		message, (long long)(b24_host_now_ms(&php_b24_host) - failure.at) / 1000);
	php_b24_throw_error(&failure.error, NULL, job->method, NULL);
	return true;
}

/* The pair was refused: another process, whose lock this one cannot see, may have used it, and be
 * about to store the new one. NULL: the store stays as it is, or an exception was thrown. */
static zend_object *wait_for_newer(renewal *job, zend_object *stored)
{
	zend_object *present;
	int64_t pause_ms = LONGEST_PAUSE_MS, waited_ms = 0;

	for (;;) {
		present = php_b24_store_find(job->client->oauth, member_id_of(job));
		if (present == NULL || !php_b24_token_is_same_pair(present, stored)) {
			return present;
		}
		OBJ_RELEASE(present);
		if (waited_ms >= STORE_WAITS_MS || !wait_for(job, pause_ms)) {
			return NULL;
		}
		waited_ms += pause_ms;
		pause_ms = MIN(2 * pause_ms, STORE_WAITS_MS / 4);
	}
}

/* --- Under the lock. --- */

typedef enum step {
	ENDED,  /* the client has a token, or an exception was thrown; the renewal knows which */
	CHANGED /* the store holds another pair */
} step;

/* The server says that the new tokens are another portal's. Nobody else has them: they are stored
 * under that portal's member id. */
static bool save_as_another_portals(renewal *job, zend_object *fresh)
{
	const char *here = ZSTR_VAL(member_id_of(job));
	const char *there = Z_STRVAL_P(PHP_B24_TOKEN_MEMBER_ID(fresh));
	b24_error *error = &job->request->error;

	if (!php_b24_save_new_tokens(job->client->oauth, fresh, job->call->deadline)) {
		return false;
	}
	error->kind = b24_error_set(error, B24_ERROR_PROTOCOL,
		"The authorization server has renewed the tokens of the portal %s as those of %s. They are "
		"stored under %s: use that member id from now on, and delete what is stored under %s",
		here, there, there, here);
	php_b24_throw(job->request, job->method, NULL);
	return false;
}

/* Takes the present one over. */
static void replace(zend_object **stored, zend_object *present)
{
	if (*stored != NULL) {
		OBJ_RELEASE(*stored);
	}
	*stored = present;
}

/* Stores what the client keeps, unless the store has something newer. */
static step save_unsaved(renewal *job, zend_object **stored)
{
	zend_object *present;
	php_b24_unsaved_result result = php_b24_unsaved_save(job->client, &present);

	if (result == PHP_B24_UNSAVED_OUTDATED) {
		replace(stored, present);
		return CHANGED;
	}
	job->done = result == PHP_B24_UNSAVED_SAVED && use(job, present);
	return ENDED;
}

/* Takes the fresh token over. */
static step save_fresh(renewal *job, zend_object *fresh, zend_object **stored)
{
	step step;

	b24_client_count_refresh(job->client->core);
	if (!zend_is_identical(PHP_B24_TOKEN_MEMBER_ID(fresh), PHP_B24_TOKEN_MEMBER_ID(*stored))) {
		job->done = save_as_another_portals(job, fresh);
		OBJ_RELEASE(fresh);
		php_b24_renewal_failure_forget(job->client->oauth, *stored);
		return ENDED;
	}
	fresh = at_present_address(job, fresh);
	if (fresh == NULL) {
		return ENDED;
	}
	php_b24_unsaved_keep(job->client, fresh, *stored);
	OBJ_RELEASE(fresh);
	step = save_unsaved(job, stored);
	/* Afterwards: until it is stored, the pair is in this process alone. */
	if (step == ENDED) {
		php_b24_renewal_failure_forget(job->client->oauth, *stored);
	}
	return step;
}

static bool is_usable(const renewal *job, zend_object *stored)
{
	return !zend_is_identical(
			   PHP_B24_TOKEN_ACCESS(stored), PHP_B24_TOKEN_ACCESS(job->client->token)) &&
		   !php_b24_token_is_expired(stored, PHP_B24_RENEWAL_MARGIN_S);
}

static bool may_request(renewal *job, zend_object *stored)
{
	if (Z_TYPE_P(PHP_B24_TOKEN_REFRESH(stored)) != IS_STRING) {
		job->call->error.kind = b24_error_set(&job->call->error, B24_ERROR_AUTH,
			"The portal's token has ended and the store has no refresh token: the application must "
			"be installed there again");
		php_b24_throw(job->call, job->method, NULL);
		return false;
	}
	if (has_failed_before(job, stored)) {
		return false;
	}
	if (b24_host_now_ms(&php_b24_host) >= job->call->deadline) {
		return fail_late(job);
	}
	return php_b24_store_reserve(job->client->oauth, member_id_of(job));
}

/* Under the lock, with what the store holds now: *stored, owned by the caller. */
static step renew_from(renewal *job, zend_object **stored)
{
	zend_object *fresh, *newer;

	if (is_usable(job, *stored)) { /* another process was here before */
		GC_ADDREF(*stored);
		job->done = use(job, *stored);
		return ENDED;
	}
	if (!may_request(job, *stored)) {
		return ENDED;
	}
	fresh = request_tokens(job, *stored);
	if (fresh != NULL) {
		return save_fresh(job, fresh, stored);
	}
	if (EG(exception) == NULL && php_b24_token_error_is_refusal(&job->request->error)) {
		newer = wait_for_newer(job, *stored);
		if (newer != NULL) {
			replace(stored, newer);
			return CHANGED;
		}
	}
	b24_client_count_failed_refresh(job->client->core);
	fail(job, *stored);
	return ENDED;
}

static bool renew(void *context)
{
	renewal *job = context;
	zend_object *stored = NULL;
	step step = CHANGED;

	if (job->client->unsaved != NULL) {
		step = save_unsaved(job, &stored);
	} else {
		stored = php_b24_store_load(job->client->oauth, member_id_of(job));
	}
	for (int i = 0; stored != NULL && step == CHANGED && i < MOST_CHANGES; i++) {
		step = renew_from(job, &stored);
	}
	if (stored != NULL && step == CHANGED) {
		/* Others are at it, and the portal tells what its token is worth. */
		GC_ADDREF(stored);
		job->done = use(job, stored);
	}
	replace(&stored, NULL);
	return job->done;
}

/* --- One renewal. --- */

bool php_b24_renew_token(php_b24_client *client, b24_call *call, const char *method)
{
	renewal job = {
		.client = client,
		.call = call,
		.method = method,
		.since = b24_host_now_ms(&php_b24_host),
	};
	php_b24_locked_result result =
		php_b24_with_portal_lock(client->oauth, member_id_of(&job), call->deadline, renew, &job);

	end_request(&job);
	if (result == PHP_B24_LOCKED_HELD) {
		return true; /* with the token in hand: its reply tells what it is worth */
	}
	if (result == PHP_B24_LOCKED_LATE) {
		return fail_late(&job);
	}
	return job.done && EG(exception) == NULL;
}
