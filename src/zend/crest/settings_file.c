#include "zend/crest/crest.h"

#include <ext/standard/php_array.h>

#include <errno.h>

/* --- Where the settings are. --- */

/* The file in which PHP found the class; a class of the extension itself stands for the script. */
static zend_string *declaring_file(zend_class_entry *called)
{
	zend_class_entry *topmost = NULL;

	for (; called != NULL && called != php_b24_crest_ce; called = called->parent) {
		topmost = called;
	}
	if (topmost != NULL && topmost->type == ZEND_USER_CLASS) {
		return zend_string_copy(topmost->info.user.filename);
	}
	return zend_string_copy(zend_get_executed_filename_ex() != NULL
								? zend_get_executed_filename_ex()
								: ZSTR_EMPTY_ALLOC());
}

zend_string *php_b24_crest_directory(zend_class_entry *called)
{
	zend_string *file = declaring_file(called);
	zend_string *copy = zend_string_init(ZSTR_VAL(file), ZSTR_LEN(file), false);
	zend_string *directory;
	size_t length = zend_dirname(ZSTR_VAL(copy), ZSTR_LEN(copy));

	directory = zend_string_concat2(ZSTR_VAL(copy), length, "/", 1);
	zend_string_release(copy);
	zend_string_release(file);
	return directory;
}

zend_string *php_b24_crest_settings_file(zend_class_entry *called)
{
	zend_string *directory = php_b24_crest_directory(called);
	zend_string *file =
		zend_string_concat2(ZSTR_VAL(directory), ZSTR_LEN(directory), ZEND_STRL("settings.json"));

	zend_string_release(directory);
	return file;
}

/* --- Reading. --- */

static void function_of_file(const char *function, zend_string *file, zval *result)
{
	zval argument;

	ZVAL_STR(&argument, file);
	php_b24_crest_function(function, result, 1, &argument);
}

/* What settings.php says counts more than what was stored. */
static void prefer_constant(zval *settings, const char *name)
{
	zval value;

	if (EG(exception) == NULL && php_b24_crest_constant_given(name)) {
		ZVAL_COPY(&value, php_b24_crest_constant(name));
		php_b24_crest_assign(settings, name, &value);
	}
}

void php_b24_crest_get_setting_data(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zend_string *file = php_b24_crest_settings_file(called);
	zval exists, text;

	(void)count, (void)arguments;
	ZVAL_EMPTY_ARRAY(result);
	function_of_file("file_exists", file, &exists);
	if (Z_TYPE(exists) == IS_TRUE) {
		function_of_file("file_get_contents", file, &text);
		if (EG(exception) == NULL) {
			php_b24_crest_static(called, CREST_EXPAND_DATA, result, 1, &text);
		}
		zval_ptr_dtor(&text);
		prefer_constant(result, "C_REST_CLIENT_ID");
		prefer_constant(result, "C_REST_CLIENT_SECRET");
	}
	zend_string_release(file);
}

/* --- Writing. --- */

/* Under the file's lock, so that an installation and a refresh store one behind the other. */
static bool store(zend_string *file, zend_string *text)
{
	char path[MAXPATHLEN];
	php_b24_lock lock = php_b24_crest_lock_settings(file);
	bool stored;
	int reason;

	if (EG(exception) != NULL) { /* of a signal handler, while waiting */
		php_b24_crest_unlock_settings(&lock);
		return false;
	}
	if (VCWD_REALPATH(ZSTR_VAL(file), path) == NULL) { /* a link stays one */
		strlcpy(path, ZSTR_VAL(file), sizeof path);
	}
	stored = php_b24_crest_write_file(path, text);
	reason = errno;
	php_b24_crest_unlock_settings(&lock);
	if (!stored) {
		zend_error(E_WARNING, "file_put_contents(%s): Failed to open stream: %s", ZSTR_VAL(file),
			strerror(reason));
	}
	return stored;
}

void php_b24_crest_set_setting_data(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zend_string *file, *text;
	zval wrapped;

	(void)count;
	ZVAL_FALSE(result);
	php_b24_crest_static(called, CREST_WRAP_DATA, &wrapped, 1, arguments);
	if (EG(exception) != NULL) {
		return;
	}
	text = zval_get_string(&wrapped);
	if (ZSTR_LEN(text) > 0) { /* what cannot be written as JSON must not empty the file */
		file = php_b24_crest_settings_file(called);
		ZVAL_BOOL(result, store(file, text));
		zend_string_release(file);
	}
	zend_string_release(text);
	zval_ptr_dtor(&wrapped);
}

/* --- Settings of the application. --- */

bool php_b24_crest_is_complete(zval *settings)
{
	static const char *const needed[] = {
		"access_token", "domain", "refresh_token", "application_token", "client_endpoint"};

	for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
		if (!php_b24_crest_filled(settings, needed[i])) {
			return false;
		}
	}
	return true;
}

static void webhook_settings(zval *result)
{
	zval url;

	ZVAL_COPY(&url, php_b24_crest_constant("C_REST_WEB_HOOK_URL"));
	array_init(result);
	add_assoc_zval(result, "client_endpoint", &url);
	add_assoc_string(result, "is_web_hook", "Y");
}

void php_b24_crest_get_app_settings(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	(void)count, (void)arguments;
	if (php_b24_crest_constant_given("C_REST_WEB_HOOK_URL")) {
		webhook_settings(result);
		return;
	}
	php_b24_crest_static(called, CREST_GET_SETTING_DATA, result, 0, NULL);
	if (EG(exception) == NULL && !php_b24_crest_is_complete(result)) {
		zval_ptr_dtor(result);
		ZVAL_FALSE(result);
	}
}

void php_b24_crest_merge(zval *old, zval *new, zval *to)
{
	array_init_size(to, zend_hash_num_elements(Z_ARRVAL_P(old)));
	php_array_merge(Z_ARRVAL_P(to), Z_ARRVAL_P(old));
	php_array_merge(Z_ARRVAL_P(to), Z_ARRVAL_P(new));
}

void php_b24_crest_set_app_settings(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval settings, old, all;
	bool is_install = count > 1 && zend_is_true(&arguments[1]);

	ZVAL_FALSE(result);
	ZVAL_COPY_DEREF(&settings, &arguments[0]);
	if (Z_TYPE(settings) != IS_ARRAY) {
		zval_ptr_dtor(&settings);
		return;
	}
	php_b24_crest_static(called, CREST_GET_APP_SETTINGS, &old, 0, NULL);
	if (EG(exception) == NULL) {
		if (!is_install && Z_TYPE(old) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL(old)) > 0) {
			php_b24_crest_merge(&old, &settings, &all);
		} else {
			ZVAL_COPY(&all, &settings);
		}
		php_b24_crest_static(called, CREST_SET_SETTING_DATA, result, 1, &all);
		zval_ptr_dtor(&all);
	}
	zval_ptr_dtor(&settings);
	zval_ptr_dtor(&old);
}
