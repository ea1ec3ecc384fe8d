/* SPDX-License-Identifier: MIT */
#include "zend/crest/settings_lock.h"

#include "zend/crest/array_access.h"
#include "zend/crest/late_static_binding.h"
#include "zend/crest/settings_path.h"
#include "zend/engine/host.h"
#include "zend/engine/runtime_dir.h"

#include <Zend/zend_smart_str.h>

/* --- Which file is locked. --- */

/* Whether the settings are in settings.json: then that file itself is locked. */
static bool are_in_settings_file(zend_class_entry *called)
{
	return !php_b24_crest_is_overridden(called, CREST_GET_SETTING_DATA) &&
		   !php_b24_crest_is_overridden(called, CREST_SET_SETTING_DATA) &&
		   !php_b24_crest_is_overridden(called, CREST_GET_APP_SETTINGS) &&
		   !php_b24_crest_is_overridden(called, CREST_SET_APP_SETTINGS);
}

/* Appends the setting's text, if there is one, and a NUL. */
static void append_setting(smart_str *text, zval *settings, const char *name)
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

/* Settings that are kept elsewhere, in a database, say: one lock file per application and portal,
 * for the processes of one user of this machine. NULL: there is no place for it. */
static zend_string *runtime_lock_path(zval *settings)
{
	smart_str client_id = {0}, portal = {0};
	zend_string *path, *why = NULL;

	append_setting(&client_id, settings, "C_REST_CLIENT_ID");
	append_setting(
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

zend_string *php_b24_crest_refresh_lock_path(zend_class_entry *called, zval *settings)
{
	return are_in_settings_file(called) ? php_b24_crest_settings_path(called)
										: runtime_lock_path(settings);
}

/* --- Locking. --- */

/* Waits for the lock. Storing settings replaces the file, and whoever gets a lock on the old one
 * waits for that of the new one. `make`: the file is made if it is missing. */
static void acquire(php_b24_lock *lock, zend_string *path, bool make, b24_deadline deadline)
{
	zend_string *why = NULL;

	*lock = PHP_B24_NO_LOCK;
	if (path != NULL) {
		php_b24_lock_take(lock, ZSTR_VAL(path), make, deadline, &why);
	}
	if (why != NULL) {
		zend_string_release(why);
	}
}

php_b24_lock php_b24_crest_lock_settings(zend_string *path)
{
	php_b24_lock lock = PHP_B24_NO_LOCK;

	if (!B24_G(refreshing)) {
		acquire(&lock, path, false, b24_deadline_in(&php_b24_host, B24_G(timeout_ms)));
	}
	return lock;
}

void php_b24_crest_unlock_settings(php_b24_lock *lock)
{
	php_b24_lock_release(lock);
}

void php_b24_crest_begin_refresh(zend_class_entry *called, zend_string *path)
{
	B24_G(refreshing) = true;
	B24_G(refresh_lock) = PHP_B24_NO_LOCK;
	B24_G(refresh_deadline) = b24_deadline_in(&php_b24_host, B24_G(timeout_ms));
	acquire(&B24_G(refresh_lock), path, !are_in_settings_file(called), B24_G(refresh_deadline));
}

void php_b24_crest_end_refresh(void)
{
	if (B24_G(refreshing)) {
		php_b24_lock_release(&B24_G(refresh_lock));
	}
	B24_G(refreshing) = false;
}
