/* SPDX-License-Identifier: MIT */
#include "zend/crest/settings_file.h"

#include "zend/crest/array_access.h"
#include "zend/crest/atomic_write.h"
#include "zend/crest/call_function.h"
#include "zend/crest/constants.h"
#include "zend/crest/settings_lock.h"
#include "zend/crest/settings_path.h"
#include "zend/engine/compat.h"

#include <errno.h>

/* --- Reading. --- */

/* What settings.php defines counts more than what was stored. */
static void prefer_constant(zval *settings, const char *name)
{
	zval value;

	if (EG(exception) == NULL && php_b24_crest_constant_is_filled(name)) {
		ZVAL_COPY(&value, php_b24_crest_constant(name));
		php_b24_crest_assign(settings, name, &value);
	}
}

void php_b24_crest_get_setting_data(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zend_string *path = php_b24_crest_settings_path(called);
	zval exists, text;

	(void)count, (void)arguments;
	ZVAL_EMPTY_ARRAY(result);
	php_b24_crest_call_with_string("file_exists", path, &exists);
	if (Z_TYPE(exists) == IS_TRUE) {
		php_b24_crest_call_with_string("file_get_contents", path, &text);
		if (EG(exception) == NULL) {
			php_b24_crest_call_static(called, CREST_EXPAND_DATA, result, 1, &text);
		}
		zval_ptr_dtor(&text);
		prefer_constant(result, "C_REST_CLIENT_ID");
		prefer_constant(result, "C_REST_CLIENT_SECRET");
	}
	zend_string_release(path);
}

/* --- Writing. --- */

/* Under the file's lock, so that an installation and a refresh store one behind the other. */
static bool store(zend_string *path, zend_string *text)
{
	char target[MAXPATHLEN];
	php_b24_lock lock = php_b24_crest_lock_settings(path);
	bool stored;
	int reason;

	if (EG(exception) != NULL) { /* thrown by a signal handler, while waiting */
		php_b24_crest_unlock_settings(&lock);
		return false;
	}
	if (VCWD_REALPATH(ZSTR_VAL(path), target) == NULL) { /* a link stays one */
		strlcpy(target, ZSTR_VAL(path), sizeof target);
	}
	stored = php_b24_crest_atomic_write(target, text);
	reason = errno;
	php_b24_crest_unlock_settings(&lock);
	if (!stored) {
		zend_error(E_WARNING, "file_put_contents(%s): Failed to open stream: %s",
			PHP_B24_WARNINGS_NAME_FILES ? ZSTR_VAL(path) : "", strerror(reason));
	}
	return stored;
}

void php_b24_crest_set_setting_data(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zend_string *path, *text;
	zval wrapped;

	(void)count;
	ZVAL_FALSE(result);
	php_b24_crest_call_static(called, CREST_WRAP_DATA, &wrapped, 1, arguments);
	if (EG(exception) != NULL) {
		return;
	}
	text = zval_get_string(&wrapped);
	if (ZSTR_LEN(text) > 0) { /* what cannot be written as JSON must not empty the file */
		path = php_b24_crest_settings_path(called);
		ZVAL_BOOL(result, store(path, text));
		zend_string_release(path);
	}
	zend_string_release(text);
	zval_ptr_dtor(&wrapped);
}
