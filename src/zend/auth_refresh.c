#include "auth_refresh.h"

#include "auth.h"
#include "descriptor.h"
#include "exception.h"
#include "host.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_interfaces.h>
#include <ext/spl/spl_exceptions.h>
#include <ext/standard/md5.h>
#include <ext/standard/sha1.h>
#include <main/php_open_temporary_file.h>

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

/*
 * Processes whose token ends at the same time would each ask for a new one, and the last to store
 * its pair might store one that the others have made invalid. One asks; the others wait for it and
 * take what it has stored.
 */

#define MARGIN_SECONDS 60

/* What is done under the portal's lock. */
typedef struct job {
	php_b24_client *client;
	b24_call *call;
	const char *method;
	bool (*work)(struct job *job);
	bool done;        /* what the work returned */
	int descriptor;   /* owned; of the lock file; negative: none */
	bool store_locks; /* the store holds the lock */
	struct php_b24_locked *outer;
	struct php_b24_locked entry;
} job;

static zend_string *member_id_of(const job *job)
{
	return Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(job->client->token));
}

/* --- The lock. --- */

static bool fail_late(job *job)
{
	job->call->error.kind = b24_error_set(&job->call->error, B24_ERROR_DEADLINE,
		"The call's budget of %lld ms is used up: another process has been renewing the token",
		(long long)job->call->timeout_ms);
	php_b24_throw(job->call, job->method, NULL);
	return false;
}

/* For the processes of one user of this machine: a file per application and portal. */
static zend_string *lock_file(const job *job)
{
	zval *client_id = PHP_B24_OAUTH_CLIENT_ID(job->client->oauth);
	PHP_SHA1_CTX context;
	unsigned char digest[20];
	char hex[41];

	PHP_SHA1Init(&context);
	PHP_SHA1Update(
		&context, (const unsigned char *)Z_STRVAL_P(client_id), Z_STRLEN_P(client_id) + 1);
	PHP_SHA1Update(
		&context, (const unsigned char *)ZSTR_VAL(member_id_of(job)), ZSTR_LEN(member_id_of(job)));
	PHP_SHA1Final(digest, &context);
	make_digest_ex(hex, digest, sizeof digest);
	return strpprintf(
		0, "%s/b24-oauth-%ld-%s.lock", php_get_temporary_directory(), (long)geteuid(), hex);
}

static bool lock_with_file(job *job)
{
	zend_string *path = lock_file(job);

	job->descriptor =
		open(ZSTR_VAL(path), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
	if (job->descriptor < 0) {
		zend_throw_exception_ex(spl_ce_RuntimeException, 0,
			"B24\\Auth\\OAuth: cannot open the lock file %s: %s", ZSTR_VAL(path), strerror(errno));
		zend_string_release(path);
		return false;
	}
	zend_string_release(path);
	return php_b24_wait_for_lock(job->descriptor, job->call->deadline) ||
		   (EG(exception) == NULL && fail_late(job));
}

static bool lock_with_store(job *job, zend_object *store)
{
	zval member_id;

	ZVAL_STR(&member_id, member_id_of(job));
	zend_call_method_with_1_params(store, store->ce, NULL, "lock", NULL, &member_id);
	job->store_locks = EG(exception) == NULL;
	return job->store_locks;
}

static bool acquire(job *job)
{
	zend_object *store = Z_OBJ_P(PHP_B24_OAUTH_STORE(job->client->oauth));
	bool late;

	if (store->ce == php_b24_file_token_store_ce) {
		job->store_locks =
			php_b24_file_store_lock(store, member_id_of(job), job->call->deadline, &late);
		return job->store_locks || (late && fail_late(job));
	}
	if (instanceof_function(store->ce, php_b24_locking_token_store_ce)) {
		return lock_with_store(job, store);
	}
	return lock_with_file(job);
}

/* PHP code runs although an exception is on its way. */
static void unlock_store(zend_object *store, zend_string *member_id)
{
	zend_object *pending = EG(exception);
	zval argument;

	EG(exception) = NULL;
	ZVAL_STR(&argument, member_id);
	zend_call_method_with_1_params(store, store->ce, NULL, "unlock", NULL, &argument);
	if (pending != NULL && EG(exception) != NULL && !zend_is_unwind_exit(pending)) {
		zend_exception_set_previous(EG(exception), pending);
	} else if (pending != NULL) {
		zend_clear_exception();
		EG(exception) = pending;
	}
}

static void release(job *job, bool bailed_out)
{
	zend_object *store = Z_OBJ_P(PHP_B24_OAUTH_STORE(job->client->oauth));

	if (job->descriptor >= 0) {
		/* Explicitly: a child forked meanwhile has a copy of the descriptor. */
		flock(job->descriptor, LOCK_UN);
		close(job->descriptor);
	} else if (job->store_locks && store->ce == php_b24_file_token_store_ce) {
		php_b24_file_store_unlock(store, member_id_of(job));
	} else if (job->store_locks && !bailed_out) {
		unlock_store(store, member_id_of(job));
	}
}

/* Whether this thread holds the lock already: a signal handler's call in the middle of a renewal,
 * which must not wait for what it interrupts. */
static bool is_held(const job *job)
{
	const struct php_b24_locked *entry = B24_G(locked);

	for (; entry != NULL; entry = entry->outer) {
		if (zend_string_equals(entry->client_id, job->entry.client_id) &&
			zend_string_equals(entry->member_id, job->entry.member_id)) {
			return true;
		}
	}
	return false;
}

static void leave(struct php_b24_locked *entry)
{
	struct php_b24_locked **at = &B24_G(locked);

	while (*at != NULL && *at != entry) {
		at = &(*at)->outer;
	}
	if (*at != NULL) {
		*at = entry->outer;
	}
}

/* The lock goes with a fatal error, too: a worker of PHP-FPM lives on after one. */
static bool run_locked(job *job)
{
	volatile bool bailed_out = false;

	job->descriptor = -1;
	job->entry.client_id = Z_STR_P(PHP_B24_OAUTH_CLIENT_ID(job->client->oauth));
	job->entry.member_id = zend_string_copy(member_id_of(job));
	if (is_held(job)) {
		zend_string_release(job->entry.member_id);
		return true; /* with the token in hand: its reply tells what it is worth */
	}
	job->entry.outer = B24_G(locked);
	B24_G(locked) = &job->entry;
	zend_try
	{
		job->done = acquire(job) && job->work(job);
	}
	zend_catch
	{
		bailed_out = true;
	}
	zend_end_try();
	leave(&job->entry);
	release(job, bailed_out);
	if (bailed_out) {
		zend_bailout();
	}
	zend_string_release(job->entry.member_id);
	return job->done && EG(exception) == NULL;
}

/* --- Tokens. --- */

bool php_b24_auth_adopt(php_b24_client *client, zend_object *token)
{
	zval *endpoint = PHP_B24_TOKEN_ENDPOINT(token);
	b24_address address;
	b24_error error;

	if (b24_address_parse_endpoint(&address, &php_b24_host, Z_STRVAL_P(endpoint),
			Z_STRLEN_P(endpoint), client->allow_http, &error) != B24_OK) {
		php_b24_refuse(NULL, NULL, "B24\\Client: %s", error.message);
		return false;
	}
	if (!b24_client_set_token(client->core, Z_STRVAL_P(PHP_B24_TOKEN_ACCESS(token))) ||
		(Z_TYPE_P(PHP_B24_TOKEN_REFRESH(token)) == IS_STRING &&
			!b24_client_hide(client->core, Z_STRVAL_P(PHP_B24_TOKEN_REFRESH(token))))) {
		b24_address_free(&address);
		zend_throw_error(NULL, "B24\\Client: out of memory");
		return false;
	}
	if (strcmp(address.portal, b24_client_portal(client->core)) != 0) {
		b24_client_set_address(client->core, &address);
	}
	b24_address_free(&address);
	if (client->token != token) {
		zend_object *former = client->token;

		GC_ADDREF(token);
		client->token = token;
		if (former != NULL) {
			OBJ_RELEASE(former);
		}
	}
	return true;
}

static bool same(zval *a, zval *b)
{
	return zend_is_identical(a, b);
}

static bool store(job *job, zend_object *token)
{
	/* Until it is stored, only this client knows it. */
	job->client->unsaved = true;
	if (!php_b24_store_save(job->client->oauth, token)) {
		return false;
	}
	job->client->unsaved = false;
	return true;
}

static zend_object *ask(job *job, zend_object *old)
{
	b24_call *grant = b24_call_begin(job->client->core);
	zend_object *token;

	if (grant == NULL) {
		zend_throw_error(NULL, "B24\\Client: out of memory");
		return NULL;
	}
	grant->deadline = job->call->deadline;
	grant->timeout_ms = job->call->timeout_ms;
	token = php_b24_oauth_ask(job->client->oauth, grant, "refresh_token", "refresh_token",
		Z_STR_P(PHP_B24_TOKEN_REFRESH(old)), old, job->method);
	b24_call_end(grant);
	return token;
}

static zend_object *with_address(zend_object *token, const char *portal)
{
	zend_array *fields = php_b24_token_to_array(token);
	zend_object *moved;
	zval endpoint;

	ZVAL_STR(&endpoint, strpprintf(0, "%s/rest/", portal));
	zend_hash_str_update(fields, ZEND_STRL("client_endpoint"), &endpoint);
	moved = php_b24_token_create(fields);
	zend_array_release(fields);
	return moved;
}

/* Whoever wrote the token need not know yet that the portal has moved, as this call does. Takes the
 * token over; NULL: an exception was thrown. */
static zend_object *at_present_address(const job *job, zend_object *token)
{
	zend_object *moved;

	if (!job->call->moved) {
		return token;
	}
	moved = with_address(token, b24_client_portal(job->client->core));
	OBJ_RELEASE(token);
	return moved;
}

/* Under the lock, with what the store holds now. */
static bool renew_from(job *job, zend_object *stored)
{
	zend_object *fresh;
	bool ok;

	if (!same(PHP_B24_TOKEN_ACCESS(stored), PHP_B24_TOKEN_ACCESS(job->client->token)) &&
		!php_b24_token_is_expired(stored, MARGIN_SECONDS)) {
		return php_b24_auth_adopt(job->client, stored); /* another process was here before */
	}
	if (Z_TYPE_P(PHP_B24_TOKEN_REFRESH(stored)) != IS_STRING) {
		job->call->error.kind = b24_error_set(&job->call->error, B24_ERROR_AUTH,
			"The portal's token has ended and the store has no refresh token: the application must "
			"be installed there again");
		php_b24_throw(job->call, job->method, NULL);
		return false;
	}
	fresh = ask(job, stored);
	if (fresh != NULL) {
		fresh = at_present_address(job, fresh);
	}
	if (fresh == NULL) {
		return false;
	}
	b24_client_count_refresh(job->client->core);
	ok = php_b24_auth_adopt(job->client, fresh) && store(job, fresh);
	OBJ_RELEASE(fresh);
	return ok;
}

static bool renew(job *job)
{
	zend_object *stored;
	bool ok;

	if (job->client->unsaved) {
		return store(job, job->client->token);
	}
	stored = php_b24_store_load(job->client->oauth, member_id_of(job));
	if (stored != NULL) {
		stored = at_present_address(job, stored);
	}
	if (stored == NULL) {
		return false;
	}
	ok = renew_from(job, stored);
	OBJ_RELEASE(stored);
	return ok;
}

static bool is_mine(php_b24_client *client)
{
	return client->oauth != NULL && client->from_store;
}

bool php_b24_auth_prepare(php_b24_client *client, b24_call *call, const char *method)
{
	job job = {.client = client, .call = call, .method = method, .work = renew};

	if (!is_mine(client) ||
		(!client->unsaved && !php_b24_token_is_expired(client->token, MARGIN_SECONDS))) {
		return true;
	}
	return run_locked(&job);
}

bool php_b24_auth_is_renewable(php_b24_client *client, const b24_call *call)
{
	return is_mine(client) && call->error.kind == B24_ERROR_AUTH &&
		   strcasecmp(call->error.code, "expired_token") == 0 && EG(exception) == NULL;
}

bool php_b24_auth_renew(php_b24_client *client, b24_call *call, const char *method)
{
	job job = {.client = client, .call = call, .method = method, .work = renew};

	return run_locked(&job);
}

/* --- The portal's address. --- */

/* The stored tokens, which another process may have renewed meanwhile, with the new address. */
static bool store_address(job *job)
{
	zend_object *stored = php_b24_store_load(job->client->oauth, member_id_of(job));
	zend_object *moved;
	bool ok;

	if (stored == NULL) {
		return false;
	}
	moved = with_address(stored, b24_client_portal(job->client->core));
	OBJ_RELEASE(stored);
	if (moved == NULL) {
		return false;
	}
	ok = store(job, moved) && php_b24_auth_adopt(job->client, moved);
	OBJ_RELEASE(moved);
	return ok;
}

void php_b24_auth_moved(php_b24_client *client, b24_call *call, const char *method)
{
	job job = {.client = client, .call = call, .method = method, .work = store_address};

	if (client->oauth == NULL || EG(exception) != NULL) {
		return;
	}
	if (!client->from_store) {
		zend_object *moved = with_address(client->token, b24_client_portal(client->core));

		if (moved != NULL) {
			php_b24_auth_adopt(client, moved);
			OBJ_RELEASE(moved);
		}
		return;
	}
	/* The portal has done what it was asked to: a store that fails must not hide its reply. The
	 * next call is redirected again, or goes to the new address that this client knows. */
	if (!run_locked(&job) && EG(exception) != NULL && !zend_is_unwind_exit(EG(exception))) {
		client->unsaved = false;
		zend_clear_exception();
		php_error_docref(NULL, E_WARNING, "The portal's new address %s could not be stored",
			b24_client_portal(client->core));
	}
}
