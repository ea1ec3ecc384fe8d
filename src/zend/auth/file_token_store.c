/* SPDX-License-Identifier: MIT */
#include "zend/auth/file_token_store.h"

#include "zend/auth/token.h"
#include "zend/auth/token_file.h"
#include "zend/auth/token_store.h"
#include "zend/engine/exception.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"
#include "zend/value/member_id.h"

#include <Zend/zend_attributes.h>

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file_token_store_arginfo.h"

zend_class_entry *php_b24_file_token_store_ce;

static zend_object_handlers handlers;

typedef struct file_store {
	HashTable locks; /* member id to `holding`, owned */
	zend_object std;
} file_store;

/* A portal whose lock this object has, or waits for. */
typedef struct holding {
	php_b24_lock lock;
	pid_t owner;       /* the process that takes it; a forked child inherits the entry */
	int place;         /* owned descriptor, for the new pair; negative: none */
	zend_string *path; /* owned; of the tokens */
} holding;

#define DIRECTORY(object) OBJ_PROP_NUM(object, 0)

static inline file_store *store_of(zend_object *object)
{
	return (file_store *)((char *)object - offsetof(file_store, std));
}

static void free_holding(zval *value)
{
	holding *held = Z_PTR_P(value);

	if (held->place >= 0 && php_b24_lock_is_held(&held->lock)) {
		php_b24_token_file_abandon(held->path, &held->place);
	} else if (held->place >= 0) {
		close(held->place); /* a forked child: the place is its parent's */
	}
	php_b24_lock_release(&held->lock);
	zend_string_release(held->path);
	efree(held);
}

static zend_object *create(zend_class_entry *ce)
{
	file_store *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	zend_hash_init(&self->locks, 0, NULL, free_holding, false);
	return &self->std;
}

static void free_store(zend_object *object)
{
	zend_hash_destroy(&store_of(object)->locks);
	zend_object_std_dtor(object);
}

/* NULL: an exception was thrown. */
static zend_string *path_of(zend_object *store, zend_string *member_id, const char *extension)
{
	if (Z_TYPE_P(DIRECTORY(store)) != IS_STRING) {
		zend_throw_error(NULL, "B24\\Auth\\FileTokenStore is not constructed");
		return NULL;
	}
	if (!php_b24_is_member_id(member_id)) {
		php_b24_refuse("B24\\Auth\\FileTokenStore", NULL, "that is not a portal's member id");
		return NULL;
	}
	return strpprintf(0, "%s/%s%s", Z_STRVAL_P(DIRECTORY(store)), ZSTR_VAL(member_id), extension);
}

/* --- Locking. --- */

static b24_deadline usual_deadline(void)
{
	return b24_deadline_in(&php_b24_host, B24_G(timeout_ms));
}

/* NULL: this object does not hold the lock. */
static holding *find_held(zend_object *store, zend_string *member_id)
{
	holding *held = zend_hash_find_ptr(&store_of(store)->locks, member_id);

	return held != NULL && php_b24_lock_is_held(&held->lock) ? held : NULL;
}

/* What a forked child has inherited is none of its own. */
static void forget_inherited(zend_object *store, zend_string *member_id)
{
	const holding *held = zend_hash_find_ptr(&store_of(store)->locks, member_id);

	if (held != NULL && held->owner != getpid()) {
		zend_hash_del(&store_of(store)->locks, member_id);
	}
}

/* In the table before it waits: a handler that runs meanwhile may end the script. */
static holding *begin_holding(zend_object *store, zend_string *member_id)
{
	zend_string *path = path_of(store, member_id, ".json");
	holding *held;

	if (path == NULL) {
		return NULL;
	}
	held = emalloc(sizeof *held);
	*held = (holding){PHP_B24_NO_LOCK, getpid(), -1, path};
	zend_hash_update_ptr(&store_of(store)->locks, member_id, held);
	return held;
}

php_b24_lock_result php_b24_file_store_lock(
	zend_object *store, zend_string *member_id, b24_deadline deadline)
{
	zend_string *path = path_of(store, member_id, ".lock"), *why = NULL;
	php_b24_lock_result result;
	holding *held;

	if (path == NULL) {
		return PHP_B24_LOCK_FAILED;
	}
	forget_inherited(store, member_id);
	if (zend_hash_exists(&store_of(store)->locks, member_id)) {
		php_b24_throw_store("B24\\Auth\\FileTokenStore: this object holds the lock %s already, or "
							"waits for it",
			ZSTR_VAL(path));
		zend_string_release(path);
		return PHP_B24_LOCK_FAILED;
	}
	held = begin_holding(store, member_id);
	result = php_b24_lock_take(&held->lock, ZSTR_VAL(path), true, deadline, &why);
	if (result != PHP_B24_LOCK_TAKEN) {
		zend_hash_del(&store_of(store)->locks, member_id);
	}
	if (result == PHP_B24_LOCK_FAILED) {
		php_b24_throw_store("B24\\Auth\\FileTokenStore: %s", ZSTR_VAL(why));
		zend_string_release(why);
	}
	zend_string_release(path);
	return result;
}

/* A lock that is still waited for is not let go of: a signal handler may run meanwhile. */
void php_b24_file_store_unlock(zend_object *store, zend_string *member_id)
{
	forget_inherited(store, member_id);
	if (find_held(store, member_id) != NULL) {
		zend_hash_del(&store_of(store)->locks, member_id);
	}
}

/* Takes the lock for the methods, which throw when it is late. False: an exception was thrown,
 * unless the script is ending. */
static bool lock(zend_object *store, zend_string *member_id)
{
	php_b24_lock_result result = php_b24_file_store_lock(store, member_id, usual_deadline());

	if (result == PHP_B24_LOCK_LATE) {
		php_b24_throw_deadline("B24\\Auth\\FileTokenStore: another process has held the lock "
							   "%s/%s.lock for %lld ms (b24.timeout_ms)",
			Z_STRVAL_P(DIRECTORY(store)), ZSTR_VAL(member_id), (long long)B24_G(timeout_ms));
	}
	return result == PHP_B24_LOCK_TAKEN;
}

/* --- Tokens. --- */

zend_object *php_b24_file_store_load(zend_object *store, zend_string *member_id)
{
	zend_string *path = path_of(store, member_id, ".json");
	zend_object *token;

	if (path == NULL) {
		return NULL;
	}
	token = php_b24_token_file_load(path, member_id);
	zend_string_release(path);
	return token;
}

bool php_b24_file_store_reserve(zend_object *store, zend_string *member_id)
{
	holding *held = find_held(store, member_id);

	return held == NULL || php_b24_token_file_reserve(held->path, member_id, &held->place);
}

static bool save_held(holding *held, zend_object *token)
{
	return php_b24_token_file_reserve(
			   held->path, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)), &held->place) &&
		   php_b24_token_file_commit(held->path, &held->place, token);
}

zend_string *php_b24_file_store_failure_path(zend_object *store, zend_string *member_id)
{
	return path_of(store, member_id, ".failure");
}

/* A recorded failure is about the tokens that were there before. */
static void forget_failure(zend_object *store, zend_string *member_id)
{
	zend_string *path = php_b24_file_store_failure_path(store, member_id);

	if (path != NULL) {
		unlink(ZSTR_VAL(path));
		zend_string_release(path);
	}
}

bool php_b24_file_store_save(zend_object *store, zend_object *token)
{
	zend_string *member_id = Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token));
	zend_string *path = path_of(store, member_id, ".json");
	holding *held;
	bool ok;

	if (path == NULL) {
		return false;
	}
	held = find_held(store, member_id);
	ok = held != NULL ? save_held(held, token) : php_b24_token_file_replace(path, token);
	forget_failure(store, member_id);
	zend_string_release(path);
	return ok;
}

/* --- Methods. --- */

/* Whoever can write to the directory could put other tokens into it. */
static const char *why_unsafe(const char *path)
{
	struct stat status;

	if (stat(path, &status) != 0) {
		return strerror(errno);
	}
	if (!S_ISDIR(status.st_mode)) {
		return "is not a directory";
	}
	if (status.st_uid != geteuid()) {
		return "belongs to another user";
	}
	if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
		return "can be written to by others (chmod 700)";
	}
	return access(path, R_OK | W_OK | X_OK) == 0 ? NULL : "cannot be written to";
}

ZEND_METHOD(B24_Auth_FileTokenStore, __construct)
{
	zend_string *directory;
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	char path[MAXPATHLEN];
	const char *why = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_PATH_STR(directory)
	ZEND_PARSE_PARAMETERS_END();

	if (!php_b24_check_not_constructed(self)) {
		RETURN_THROWS();
	}
	if (ZSTR_LEN(directory) == 0 || expand_filepath(ZSTR_VAL(directory), path) == NULL) {
		why = "cannot be resolved";
	} else if (php_check_open_basedir_ex(path, 0) != 0) {
		why = "is outside open_basedir";
	} else {
		(void)mkdir(path, 0700);
		why = why_unsafe(path);
	}
	if (why != NULL) {
		php_b24_refuse("B24\\Auth\\FileTokenStore", NULL, "the directory %s", why);
		RETURN_THROWS();
	}
	ZVAL_STRING(DIRECTORY(self), path);
}

ZEND_METHOD(B24_Auth_FileTokenStore, load)
{
	zend_string *member_id;
	zend_object *token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	token = php_b24_file_store_load(Z_OBJ_P(ZEND_THIS), member_id);
	if (token != NULL) {
		RETURN_OBJ(token);
	}
}

/* With the portal's lock: a renewal that is under way is waited for, so that it cannot write over
 * what is newer. */
ZEND_METHOD(B24_Auth_FileTokenStore, save)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS), *token;
	zend_string *member_id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS(token, php_b24_token_ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!php_b24_check_constructed(token)) {
		RETURN_THROWS();
	}
	member_id = Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token));
	if (find_held(self, member_id) != NULL) {
		php_b24_file_store_save(self, token);
	} else if (lock(self, member_id)) {
		php_b24_file_store_save(self, token);
		php_b24_file_store_unlock(self, member_id);
	}
}

/* The lock file stays: processes that wait for it and those that come later must lock the same
 * file. */
ZEND_METHOD(B24_Auth_FileTokenStore, delete)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	zend_string *member_id;
	holding *held;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	held = find_held(self, member_id);
	if (held != NULL) {
		php_b24_token_file_delete(held->path);
		forget_failure(self, member_id);
	} else if (lock(self, member_id)) {
		php_b24_token_file_delete(find_held(self, member_id)->path);
		forget_failure(self, member_id);
		php_b24_file_store_unlock(self, member_id);
	}
}

ZEND_METHOD(B24_Auth_FileTokenStore, lock)
{
	zend_string *member_id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	lock(Z_OBJ_P(ZEND_THIS), member_id);
}

ZEND_METHOD(B24_Auth_FileTokenStore, unlock)
{
	zend_string *member_id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	php_b24_file_store_unlock(Z_OBJ_P(ZEND_THIS), member_id);
}

void php_b24_register_file_token_store(void)
{
	php_b24_file_token_store_ce =
		register_class_B24_Auth_FileTokenStore(php_b24_locking_token_store_ce);
	php_b24_file_token_store_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(file_store, std);
	handlers.free_obj = free_store;
}
