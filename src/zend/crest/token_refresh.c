#include "zend/crest/crest.h"

#include "zend/engine/globals.h"
#include "zend/engine/host.h"
#include "zend/engine/runtime_dir.h"

#include <Zend/zend_smart_str.h>

/*
 * Processes whose token expires at the same time would each ask for a new one, and the last to
 * write might store one that the others have made invalid. One asks; the others wait for it and
 * take what it has stored. The lock is flock(2) on a descriptor, so that a holder that is killed
 * leaves nothing behind.
 */

/* --- The lock. --- */

/* Where the settings are in settings.json, that file is what is locked. */
static bool keeps_file(zend_class_entry *called)
{
	return php_b24_crest_is_own(called, CREST_GET_SETTING_DATA) &&
		   php_b24_crest_is_own(called, CREST_SET_SETTING_DATA) &&
		   php_b24_crest_is_own(called, CREST_GET_APP_SETTINGS) &&
		   php_b24_crest_is_own(called, CREST_SET_APP_SETTINGS);
}

static void append_member(smart_str *text, zval *settings, const char *name)
{
	zval value;
	zend_string *part;

	if (php_b24_crest_has(settings, name)) {
		php_b24_crest_read(settings, name, &value);
		part = zval_get_string(&value);
		smart_str_append(text, part);
		zend_string_release(part);
		zval_ptr_dtor(&value);
	}
	smart_str_appendc(text, '\0');
}

/* Settings that are kept elsewhere, in a database, say: one file per application and portal, for
 * the processes of one user of this machine. NULL: there is no place for it. */
static zend_string *lock_file(zend_class_entry *called, zval *settings)
{
	smart_str client_id = {0}, portal = {0};
	zend_string *path, *why = NULL;

	if (keeps_file(called)) {
		return php_b24_crest_settings_file(called);
	}
	append_member(&client_id, settings, "C_REST_CLIENT_ID");
	append_member(
		&portal, settings, php_b24_crest_has(settings, "member_id") ? "member_id" : "domain");
	smart_str_0(&client_id);
	smart_str_0(&portal);
	path = php_b24_runtime_file("crest", client_id.s, portal.s, "lock", &why);
	smart_str_free(&client_id);
	smart_str_free(&portal);
	if (path == NULL) {
		zend_string_release(why);
	}
	return path;
}

/* Waits for the lock. Storing settings replaces the file, and whoever gets a lock on the old one
 * waits for that of the new one. Where there can be none (no right to the file, say) life goes on
 * without, as it did with the original. */
static void acquire(php_b24_lock *lock, zend_string *path, bool is_ours, b24_deadline deadline)
{
	zend_string *why = NULL;

	*lock = PHP_B24_NO_LOCK;
	if (path != NULL) {
		php_b24_lock_take(lock, ZSTR_VAL(path), is_ours, deadline, &why);
	}
	if (why != NULL) {
		zend_string_release(why);
	}
}

php_b24_lock php_b24_crest_lock_settings(zend_string *file)
{
	php_b24_lock lock = PHP_B24_NO_LOCK;

	if (!B24_G(refreshing)) {
		acquire(&lock, file, false, b24_deadline_in(&php_b24_host, B24_G(timeout_ms)));
	}
	return lock;
}

void php_b24_crest_unlock_settings(php_b24_lock *lock)
{
	php_b24_lock_release(lock);
}

void php_b24_crest_unlock(void)
{
	if (B24_G(refreshing)) {
		php_b24_lock_release(&B24_G(refresh_lock));
	}
	B24_G(refreshing) = false;
}

/* --- The new token. --- */

static void add_setting(zval *to, const char *name, zval *settings, const char *from)
{
	zval value;

	php_b24_crest_read(settings, from, &value);
	add_assoc_zval(to, name, &value);
}

/* static::callCurl(['this_auth' => 'Y', 'params' => [...]]) */
static void ask(zend_class_entry *called, zval *settings, zval *reply)
{
	zval params, request;

	array_init(&params);
	add_setting(&params, "client_id", settings, "C_REST_CLIENT_ID");
	add_assoc_string(&params, "grant_type", "refresh_token");
	add_setting(&params, "client_secret", settings, "C_REST_CLIENT_SECRET");
	add_setting(&params, "refresh_token", settings, "refresh_token");
	array_init(&request);
	add_assoc_string(&request, "this_auth", "Y");
	add_assoc_zval(&request, "params", &params);
	ZVAL_NULL(reply);
	if (EG(exception) == NULL) {
		php_b24_crest_static(called, CREST_CALL_CURL, reply, 1, &request);
	}
	zval_ptr_dtor(&request);
}

static bool brings_token(zval *reply)
{
	zval *token = zend_hash_str_find(Z_ARRVAL_P(reply), ZEND_STRL("access_token"));

	return token != NULL && Z_TYPE_P(token) == IS_STRING && Z_STRLEN_P(token) > 0;
}

/* What came of the refresh. */
typedef enum outcome {
	NOTHING,   /* no second attempt */
	REFRESHED, /* the store has another token */
	FAILED     /* the second attempt fails in its own way, with `settings` that were not stored */
} outcome;

/* A reply that brings no token is not stored: the tokens in hand may still be good. What the caller
 * gets is what it would get if it had been. */
static outcome store(zend_class_entry *called, zval *reply, zval *settings)
{
	zval result, merged;
	bool stored;

	if (Z_TYPE_P(reply) != IS_ARRAY) {
		return NOTHING;
	}
	SEPARATE_ARRAY(reply);
	zend_hash_str_del(Z_ARRVAL_P(reply), ZEND_STRL("C_REST_CLIENT_ID"));
	zend_hash_str_del(Z_ARRVAL_P(reply), ZEND_STRL("C_REST_CLIENT_SECRET"));
	zend_hash_str_del(Z_ARRVAL_P(reply), ZEND_STRL("error"));
	if (!brings_token(reply) && Z_TYPE_P(settings) == IS_ARRAY) {
		php_b24_crest_merge(settings, reply, &merged);
		zval_ptr_dtor(settings);
		ZVAL_COPY_VALUE(settings, &merged);
		return FAILED;
	}
	php_b24_crest_static(called, CREST_SET_APP_SETTINGS, &result, 1, reply);
	stored = EG(exception) == NULL && zend_is_true(&result);
	zval_ptr_dtor(&result);
	return stored ? REFRESHED : NOTHING;
}

/* Whether the settings hold another token than the one that the portal has refused. */
static bool was_refreshed(zval *settings, zval *request)
{
	zval params, refused, present;
	bool differs = false;

	if (!php_b24_crest_has(request, "params") || !php_b24_crest_filled(settings, "access_token")) {
		return false;
	}
	php_b24_crest_read(request, "params", &params);
	if (Z_TYPE(params) == IS_ARRAY && php_b24_crest_filled(&params, "auth")) {
		php_b24_crest_read(&params, "auth", &refused);
		php_b24_crest_read(settings, "access_token", &present);
		differs = !zend_is_identical(&refused, &present);
		zval_ptr_dtor(&refused);
		zval_ptr_dtor(&present);
	}
	zval_ptr_dtor(&params);
	return differs;
}

/* Under the lock. `settings` are read again: another process may have been here before. */
static outcome refresh(zend_class_entry *called, zval *request, zval *settings)
{
	outcome came = NOTHING;
	zval reply;

	zval_ptr_dtor(settings);
	php_b24_crest_static(called, CREST_GET_APP_SETTINGS, settings, 0, NULL);
	if (EG(exception) != NULL || Z_TYPE_P(settings) == IS_FALSE) {
		return NOTHING;
	}
	if (was_refreshed(settings, request)) {
		return REFRESHED;
	}
	ask(called, settings, &reply);
	if (EG(exception) == NULL) {
		came = store(called, &reply, settings);
	}
	zval_ptr_dtor(&reply);
	return came;
}

/* The lock goes with a fatal error, too: a worker of PHP-FPM lives on after one. */
static outcome refresh_at(
	zend_class_entry *called, zend_string *const path, zval *request, zval *settings)
{
	volatile outcome came = NOTHING;
	volatile bool bailed_out = false;

	B24_G(refreshing) = true;
	B24_G(refresh_lock) = PHP_B24_NO_LOCK;
	B24_G(refresh_deadline) = b24_deadline_in(&php_b24_host, B24_G(timeout_ms));
	zend_try
	{
		acquire(&B24_G(refresh_lock), path, !keeps_file(called), B24_G(refresh_deadline));
		if (EG(exception) == NULL) {
			came = refresh(called, request, settings);
		}
	}
	zend_catch
	{
		bailed_out = true;
	}
	zend_end_try();
	php_b24_crest_unlock();
	if (bailed_out) {
		zend_bailout();
	}
	return came;
}

static outcome refresh_locked(zend_class_entry *called, zval *request, zval *settings)
{
	zend_string *path = lock_file(called, settings);
	outcome came = refresh_at(called, path, request, settings);

	if (path != NULL) {
		zend_string_release(path);
	}
	return came;
}

static bool is_usable(zval *settings)
{
	return php_b24_crest_filled(settings, "is_web_hook") || php_b24_crest_is_complete(settings);
}

/* The request again, marked so that an old token does not lead here a second time. */
static void try_again(
	zend_class_entry *called, outcome came, zval *settings, zval *request, zval *result)
{
	zval marked, mark;

	ZVAL_COPY_DEREF(&marked, request);
	ZVAL_STRING(&mark, "N");
	php_b24_crest_assign(&marked, "this_auth", &mark);
	if (came == FAILED && php_b24_crest_is_own(called, CREST_CALL_CURL)) {
		if (!is_usable(settings)) {
			zval_ptr_dtor(settings);
			ZVAL_FALSE(settings);
		}
		php_b24_crest_attempt(called, &marked, settings, result);
	} else {
		php_b24_crest_static(called, CREST_CALL_CURL, result, 1, &marked);
	}
	zval_ptr_dtor(&marked);
}

void php_b24_crest_get_new_auth(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	outcome came = NOTHING;
	zval settings;

	(void)count;
	ZVAL_EMPTY_ARRAY(result);
	php_b24_crest_static(called, CREST_GET_APP_SETTINGS, &settings, 0, NULL);
	if (EG(exception) == NULL && Z_TYPE(settings) != IS_FALSE) {
		/* A signal handler's call in the middle of a refresh must not wait for the lock that its
		 * own thread holds: its second attempt tells what has become of the token. */
		came = B24_G(refreshing) ? REFRESHED : refresh_locked(called, &arguments[0], &settings);
	}
	if (came != NOTHING && EG(exception) == NULL) {
		try_again(called, came, &settings, &arguments[0], result);
	}
	zval_ptr_dtor(&settings);
}
