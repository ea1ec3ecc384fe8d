/* SPDX-License-Identifier: MIT */
#include "zend/auth/portal_lock.h"

#include "zend/auth/file_token_store.h"
#include "zend/auth/oauth_object.h"
#include "zend/auth/token_store.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/file_lock.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"
#include "zend/engine/runtime_dir.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_interfaces.h>

#include <math.h>
#include <unistd.h>

/* The lock while it is held. */
typedef struct portal_lock {
	zend_object *store; /* borrowed from the application */
	b24_deadline deadline;
	php_b24_lock file; /* where the store has no lock */
	bool store_locks;  /* the store holds the lock */
	struct php_b24_held_portal entry;
} portal_lock;

/* --- Taking. --- */

static php_b24_locked_result result_of(php_b24_lock_result result)
{
	return result == PHP_B24_LOCK_TAKEN  ? PHP_B24_LOCKED_RAN
		   : result == PHP_B24_LOCK_LATE ? PHP_B24_LOCKED_LATE
										 : PHP_B24_LOCKED_NEVER;
}

static php_b24_locked_result lock_with_file(portal_lock *lock)
{
	zend_string *why = NULL;
	zend_string *path =
		php_b24_runtime_file("oauth", lock->entry.client_id, lock->entry.member_id, "lock", &why);
	php_b24_lock_result result = PHP_B24_LOCK_FAILED;

	if (path != NULL) {
		result = php_b24_lock_take(&lock->file, ZSTR_VAL(path), true, lock->deadline, &why);
		zend_string_release(path);
	}
	if (why != NULL) {
		php_b24_throw_store("B24\\Auth\\OAuth: %s", ZSTR_VAL(why));
		zend_string_release(why);
	}
	return result_of(result);
}

/* A store may take the time that is left as a second parameter. */
static bool takes_seconds(const zend_function *function)
{
	return function->common.num_args >= 2 &&
		   (ZEND_TYPE_FULL_MASK(function->common.arg_info[1].type) & MAY_BE_DOUBLE) != 0;
}

static double seconds_left(b24_deadline deadline)
{
	return deadline == B24_NEVER
			   ? INFINITY
			   : (double)b24_deadline_left(deadline, b24_host_now_ms(&php_b24_host)) / 1000;
}

static php_b24_locked_result lock_with_store(portal_lock *lock)
{
	zend_function *function =
		zend_hash_str_find_ptr(&lock->store->ce->function_table, ZEND_STRL("lock"));
	zval arguments[2];

	ZVAL_STR(&arguments[0], lock->entry.member_id);
	ZVAL_DOUBLE(&arguments[1], seconds_left(lock->deadline));
	zend_call_known_function(function, lock->store, lock->store->ce, NULL,
		takes_seconds(function) ? 2 : 1, arguments, NULL);
	lock->store_locks = EG(exception) == NULL;
	return lock->store_locks ? PHP_B24_LOCKED_RAN : PHP_B24_LOCKED_NEVER;
}

static php_b24_locked_result acquire(portal_lock *lock)
{
	php_b24_lock_result result;

	if (lock->store->ce == php_b24_file_token_store_ce) {
		result = php_b24_file_store_lock(lock->store, lock->entry.member_id, lock->deadline);
		lock->store_locks = result == PHP_B24_LOCK_TAKEN;
		return result_of(result);
	}
	if (instanceof_function(lock->store->ce, php_b24_locking_token_store_ce)) {
		return lock_with_store(lock);
	}
	return lock_with_file(lock);
}

/* --- Releasing. --- */

/* PHP code runs although an exception is on its way. */
static void unlock_store(zend_object *store, zend_string *member_id)
{
	zend_object *pending = EG(exception);
	zval argument;

	EG(exception) = NULL;
	ZVAL_STR(&argument, member_id);
	zend_call_method_with_1_params(store, store->ce, NULL, "unlock", NULL, &argument);
	if (pending != NULL && EG(exception) != NULL && !php_b24_is_unwinding(pending)) {
		zend_exception_set_previous(EG(exception), pending);
	} else if (pending != NULL) {
		zend_clear_exception();
		EG(exception) = pending;
	}
}

/* A process that was forked under the lock leaves it to its parent. */
static void release(portal_lock *lock, bool bailed_out)
{
	php_b24_lock_release(&lock->file);
	if (!lock->store_locks) {
		return;
	}
	if (lock->store->ce == php_b24_file_token_store_ce) {
		php_b24_file_store_unlock(lock->store, lock->entry.member_id);
	} else if (!bailed_out && lock->entry.owner == getpid()) {
		unlock_store(lock->store, lock->entry.member_id);
	}
}

/* --- The list of locks that this thread holds. --- */

static bool is_held(const struct php_b24_held_portal *wanted)
{
	const struct php_b24_held_portal *entry = B24_G(held_portals);

	for (; entry != NULL; entry = entry->outer) {
		if (entry->owner == wanted->owner &&
			zend_string_equals(entry->client_id, wanted->client_id) &&
			zend_string_equals(entry->member_id, wanted->member_id)) {
			return true;
		}
	}
	return false;
}

static void remove_from_list(struct php_b24_held_portal *entry)
{
	struct php_b24_held_portal **at = &B24_G(held_portals);

	while (*at != NULL && *at != entry) {
		at = &(*at)->outer;
	}
	if (*at != NULL) {
		*at = entry->outer;
	}
}

/* --- Working under the lock. --- */

/* A fatal error releases the lock, too: a worker of PHP-FPM lives on after one. */
static php_b24_locked_result run(portal_lock *lock, bool (*work)(void *context), void *context)
{
	volatile php_b24_locked_result result = PHP_B24_LOCKED_NEVER;
	volatile bool bailed_out = false;

	zend_try
	{
		result = acquire(lock);
		if (result == PHP_B24_LOCKED_RAN) {
			work(context);
		}
	}
	zend_catch
	{
		bailed_out = true;
	}
	zend_end_try();
	remove_from_list(&lock->entry);
	release(lock, bailed_out);
	if (bailed_out) {
		zend_bailout();
	}
	return result;
}

php_b24_locked_result php_b24_with_portal_lock(zend_object *oauth, zend_string *member_id,
	b24_deadline deadline, bool (*work)(void *context), void *context)
{
	portal_lock lock = {
		.store = Z_OBJ_P(PHP_B24_OAUTH_STORE(oauth)),
		.deadline = deadline,
		.file = PHP_B24_NO_LOCK,
		.entry =
			{
				.client_id = Z_STR_P(PHP_B24_OAUTH_CLIENT_ID(oauth)),
				.member_id = zend_string_copy(member_id),
				.owner = getpid(),
			},
	};
	php_b24_locked_result result = PHP_B24_LOCKED_HELD;

	if (!is_held(&lock.entry)) {
		lock.entry.outer = B24_G(held_portals);
		B24_G(held_portals) = &lock.entry;
		result = run(&lock, work, context);
	}
	zend_string_release(lock.entry.member_id);
	return result;
}

void php_b24_abandon_portal_locks(void)
{
	struct php_b24_held_portal *entry = B24_G(held_portals);

	/* They lie on the stacks of fibers, which are freed after this. */
	for (; entry != NULL; entry = entry->outer) {
		portal_lock *lock = (portal_lock *)((char *)entry - offsetof(portal_lock, entry));

		php_b24_lock_release(&lock->file);
	}
	B24_G(held_portals) = NULL;
}
