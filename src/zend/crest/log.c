#include "zend/crest/crest.h"

#include "zend/value/mask.h"

#define LOG_MODE 0775

/* Appends the text of a zval, which is taken over. */
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

static void append_hour(zend_string **path)
{
	zval format, hour;

	ZVAL_STRING(&format, "Y-m-d/H");
	php_b24_crest_function("date", &hour, 1, &format);
	zval_ptr_dtor(&format);
	append(path, &hour);
	append_text(path, "/");
}

/* @mkdir($path, 0775, true), unless it is there. */
static void make_directory(zend_string *path)
{
	zval arguments[3], result;
	int reporting = EG(error_reporting);

	ZVAL_STR(&arguments[0], path);
	php_b24_crest_function("file_exists", &result, 1, arguments);
	if (Z_TYPE(result) == IS_FALSE) {
		ZVAL_LONG(&arguments[1], LOG_MODE);
		ZVAL_TRUE(&arguments[2]);
		EG(error_reporting) &= E_FATAL_ERRORS;
		php_b24_crest_function("mkdir", &result, 3, arguments);
		EG(error_reporting) = reporting;
	}
}

static zend_string *log_directory(zend_class_entry *called)
{
	zval *given = php_b24_crest_constant("C_REST_LOGS_DIR");
	zend_string *path;

	if (given != NULL) {
		path = zval_get_string(given);
	} else {
		path = php_b24_crest_directory(called);
		append_text(&path, "logs/");
	}
	append_hour(&path);
	return path;
}

/* {seconds}_{type}_{random number}log */
static zend_string *log_file(zend_class_entry *called, zval *type)
{
	zend_string *path = log_directory(called);
	zval part, range[2];

	make_directory(path);
	php_b24_crest_function("time", &part, 0, NULL);
	append(&path, &part);
	append_text(&path, "_");
	ZVAL_COPY(&part, type);
	append(&path, &part);
	append_text(&path, "_");
	ZVAL_LONG(&range[0], 1);
	ZVAL_LONG(&range[1], 9999999);
	php_b24_crest_function("rand", &part, 2, range);
	append(&path, &part);
	append_text(&path, "log");
	return path;
}

static void dump(zval *data, zval *text)
{
	zval arguments[2];

	ZVAL_COPY_VALUE(&arguments[0], data);
	ZVAL_TRUE(&arguments[1]);
	php_b24_crest_function("var_export", text, 2, arguments);
}

/* Takes the path over. */
static void put(zend_string *path, const char *suffix, zval *text, zval *result)
{
	zval arguments[2];

	append_text(&path, suffix);
	ZVAL_STR(&arguments[0], path);
	ZVAL_COPY_VALUE(&arguments[1], text);
	php_b24_crest_function("file_put_contents", result, 2, arguments);
	zend_string_release(path);
}

static void write_data(zend_class_entry *called, zval *data, zval *type, zval *result)
{
	zend_string *path = log_file(called, type);
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
		php_b24_crest_static(called, CREST_WRAP_DATA, &text, 1, data);
		if (Z_TYPE(text) == IS_FALSE) {
			suffix = "_backup.txt";
			dump(data, &text);
		}
	}
	if (EG(exception) == NULL) {
		put(path, suffix, &text, result);
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
		php_b24_mask(&data, &arguments[0]);
	}
	write_data(called, &data, &type, result);
	zval_ptr_dtor(&data);
	zval_ptr_dtor(&type);
}
