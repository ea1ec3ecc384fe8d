/* SPDX-License-Identifier: MIT */
#include "zend/crest/check_server.h"

#include "zend/crest/call_function.h"
#include "zend/crest/log.h"
#include "zend/crest/settings_path.h"

#include <SAPI.h>

/* Whether function($path) is true: file_exists, or unlink. */
static bool succeeds(const char *function, zend_string *path)
{
	zval result;
	bool ok;

	php_b24_crest_call_with_string(function, path, &result);
	ok = zend_is_true(&result);
	zval_ptr_dtor(&result);
	return ok;
}

/* Writes a file and deletes it again. False: it was not there. */
static bool try_file(zend_string *directory, const char *name, zval *text)
{
	zend_string *file =
		zend_string_concat2(ZSTR_VAL(directory), ZSTR_LEN(directory), name, strlen(name));
	zval arguments[2], result;
	bool written;

	ZVAL_STR(&arguments[0], file);
	ZVAL_COPY_VALUE(&arguments[1], text);
	php_b24_crest_call_function("file_put_contents", &result, 2, arguments);
	written = succeeds("file_exists", file);
	succeeds("unlink", file);
	zend_string_release(file);
	return written;
}

static void sample(zval *to)
{
	array_init(to);
	add_assoc_string(to, "test", "data");
}

static void check_settings(zend_class_entry *called, zend_string *directory, zval *result)
{
	zval data, text;

	sample(&data);
	php_b24_crest_call_static(called, CREST_WRAP_DATA, &text, 1, &data);
	if (EG(exception) == NULL && !try_file(directory, "settings_check.json", &text)) {
		add_assoc_string(result, "setting_creat_error",
			"Check permission! Recommended: folders: 775, files: 664");
	}
	zval_ptr_dtor(&text);
	zval_ptr_dtor(&data);
}

/* Where a log entry of now would go. The caller owns it. */
static zend_string *log_directory(zend_string *directory)
{
	zend_string *logs =
		zend_string_concat2(ZSTR_VAL(directory), ZSTR_LEN(directory), ZEND_STRL("logs/"));
	zend_string *path = php_b24_crest_hour_directory(logs);

	zend_string_release(logs);
	return path;
}

static void check_logs(zend_string *directory, zval *result)
{
	zend_string *path = log_directory(directory);
	zval arguments[2], text, made;

	php_b24_crest_make_directory(path, &made);
	if (Z_TYPE(made) != IS_TRUE && !succeeds("file_exists", path)) {
		add_assoc_string(result, "logs_folder_creat_error",
			"Check permission! Recommended: folders: 775, files: 664");
	} else {
		sample(&arguments[0]);
		ZVAL_TRUE(&arguments[1]);
		php_b24_crest_call_function("var_export", &text, 2, arguments);
		if (!try_file(path, "test.txt", &text)) {
			add_assoc_string(result, "logs_file_creat_error",
				"check permission! recommended: folders: 775, files: 664");
		}
		zval_ptr_dtor(&text);
		zval_ptr_dtor(&arguments[0]);
	}
	zend_string_release(path);
}

static void print(zval *result)
{
	zval nothing;

	if (zend_hash_num_elements(Z_ARRVAL_P(result)) == 0) {
		add_assoc_string(result, "success", "Success!");
	}
	PHPWRITE("<pre>", 5);
	php_b24_crest_call_function("print_r", &nothing, 1, result);
	PHPWRITE("</pre>", 6);
}

void php_b24_crest_check_server(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zend_string *directory = php_b24_crest_directory(called);

	array_init(result);
	check_settings(called, directory, result);
	if (EG(exception) == NULL) {
		check_logs(directory, result);
	}
	zend_string_release(directory);
	if (EG(exception) == NULL && (count == 0 || Z_TYPE(arguments[0]) == IS_TRUE)) {
		print(result);
	}
}
