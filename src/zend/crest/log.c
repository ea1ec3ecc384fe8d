/* SPDX-License-Identifier: MIT */
#include "zend/crest/log.h"

#include "zend/crest/call_function.h"
#include "zend/crest/constants.h"
#include "zend/crest/settings_path.h"
#include "zend/value/mask_secrets.h"

#define DIRECTORY_MODE 0775

/* --- Where an entry goes. --- */

/* Appends the text of a value, which is taken over. */
static void append(zend_string **path, zval *part)
{
	zend_string *text = zval_get_string(part);
	zend_string *longer =
		zend_string_concat2(ZSTR_VAL(*path), ZSTR_LEN(*path), ZSTR_VAL(text), ZSTR_LEN(text));

	zend_string_release(text);
	zval_ptr_dtor(part);
	zend_string_release(*path);
	*path = longer;
}

static void append_text(zend_string **path, const char *text)
{
	zval part;

	ZVAL_STRING(&part, text);
	append(path, &part);
}

zend_string *php_b24_crest_hour_directory(zend_string *logs)
{
	zend_string *format = ZSTR_INIT_LITERAL("Y-m-d/H", false), *path = zend_string_copy(logs);
	zval hour;

	php_b24_crest_call_with_string("date", format, &hour);
	zend_string_release(format);
	append(&path, &hour);
	append_text(&path, "/");
	return path;
}

void php_b24_crest_make_directory(zend_string *path, zval *result)
{
	zval arguments[3];

	ZVAL_STR(&arguments[0], path);
	ZVAL_LONG(&arguments[1], DIRECTORY_MODE);
	ZVAL_TRUE(&arguments[2]);
	php_b24_crest_call_function("mkdir", result, 3, arguments);
}

/* @mkdir(), unless the directory is there. */
static void make_directory_silently(zend_string *path)
{
	zval result;
	int reporting = EG(error_reporting);

	php_b24_crest_call_with_string("file_exists", path, &result);
	if (Z_TYPE(result) == IS_FALSE) {
		EG(error_reporting) &= E_FATAL_ERRORS;
		php_b24_crest_make_directory(path, &result);
		EG(error_reporting) = reporting;
	}
}

/* Of all logs. The caller owns it. */
static zend_string *logs_directory(zend_class_entry *called)
{
	zval *given = php_b24_crest_constant("C_REST_LOGS_DIR");
	zend_string *path;

	if (given != NULL) {
		return zval_get_string(given);
	}
	path = php_b24_crest_directory(called);
	append_text(&path, "logs/");
	return path;
}

/* {directory of the hour}{seconds}_{type}_{random number}log, without suffix. The caller owns it.
 */
static zend_string *entry_path(zend_class_entry *called, zval *type)
{
	zend_string *logs = logs_directory(called);
	zend_string *path = php_b24_crest_hour_directory(logs);
	zval part, range[2];

	zend_string_release(logs);
	make_directory_silently(path);
	php_b24_crest_call_function("time", &part, 0, NULL);
	append(&path, &part);
	append_text(&path, "_");
	ZVAL_COPY(&part, type);
	append(&path, &part);
	append_text(&path, "_");
	ZVAL_LONG(&range[0], 1);
	ZVAL_LONG(&range[1], 9999999);
	php_b24_crest_call_function("rand", &part, 2, range);
	append(&path, &part);
	append_text(&path, "log");
	return path;
}

/* --- What an entry says. --- */

/* var_export($data, true) */
static void dump(zval *data, zval *text)
{
	zval arguments[2];

	ZVAL_COPY_VALUE(&arguments[0], data);
	ZVAL_TRUE(&arguments[1]);
	php_b24_crest_call_function("var_export", text, 2, arguments);
}

/* file_put_contents($path . $suffix, $text). Takes the path over. */
static void write_file(zend_string *path, const char *suffix, zval *text, zval *result)
{
	zval arguments[2];

	append_text(&path, suffix);
	ZVAL_STR(&arguments[0], path);
	ZVAL_COPY_VALUE(&arguments[1], text);
	php_b24_crest_call_function("file_put_contents", result, 2, arguments);
	zend_string_release(path);
}

/* As JSON; what cannot be JSON, or where the application wants it, as PHP code. */
static void write_entry(zend_class_entry *called, zval *data, zval *type, zval *result)
{
	zend_string *path = entry_path(called, type);
	const char *suffix = ".json";
	zval text;

	if (EG(exception) != NULL) {
		zend_string_release(path);
		return;
	}
	if (php_b24_crest_constant_is_true("C_REST_LOG_TYPE_DUMP")) {
		suffix = ".txt";
		dump(data, &text);
	} else {
		php_b24_crest_call_static(called, CREST_WRAP_DATA, &text, 1, data);
		if (Z_TYPE(text) == IS_FALSE) {
			suffix = "_backup.txt";
			dump(data, &text);
		}
	}
	if (EG(exception) == NULL) {
		write_file(path, suffix, &text, result);
	} else {
		zend_string_release(path);
	}
	zval_ptr_dtor(&text);
}

void php_b24_crest_set_log(zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval data, type;

	ZVAL_FALSE(result);
	if (php_b24_crest_constant_is_true("C_REST_BLOCK_LOG")) {
		return;
	}
	if (count > 1) {
		ZVAL_COPY_DEREF(&type, &arguments[1]);
	} else {
		ZVAL_EMPTY_STRING(&type);
	}
	if (php_b24_crest_constant_is_true("C_REST_LOG_SECRETS")) {
		ZVAL_COPY(&data, &arguments[0]);
	} else {
		php_b24_mask_secrets(&data, &arguments[0]);
	}
	write_entry(called, &data, &type, result);
	zval_ptr_dtor(&data);
	zval_ptr_dtor(&type);
}

/* --- For the other methods. --- */

bool php_b24_crest_is_logging(zend_class_entry *called)
{
	return php_b24_crest_is_overridden(called, CREST_SET_LOG) ||
		   !php_b24_crest_constant_is_true("C_REST_BLOCK_LOG");
}

void php_b24_crest_log(zend_class_entry *called, zval *data, const char *type)
{
	zval arguments[2], result;

	ZVAL_COPY_VALUE(&arguments[0], data);
	ZVAL_STRING(&arguments[1], type);
	php_b24_crest_call_static(called, CREST_SET_LOG, &result, 2, arguments);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[1]);
	zval_ptr_dtor(data);
}
