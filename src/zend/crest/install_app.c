#include "zend/crest/crest.h"

#include <SAPI.h>

/* --- installApp. --- */

/* $_REQUEST, which PHP makes when it is asked for, as it is now: an error handler may change it.
 * The caller owns it. */
static void request_data(zval *to)
{
	zval *found;

	zend_is_auto_global(ZSTR_KNOWN(ZEND_STR_AUTOGLOBAL_REQUEST));
	found = zend_hash_find_known_hash(&EG(symbol_table), ZSTR_KNOWN(ZEND_STR_AUTOGLOBAL_REQUEST));
	if (found == NULL) {
		ZVAL_EMPTY_ARRAY(to);
	} else {
		ZVAL_COPY_DEREF(to, found);
	}
}

/* ($request['key'] ?? null) == 'text': what the original says of a missing key is a warning at each
 * page that is opened, and the commonest reason to change it. */
static bool says(zval *request, const char *key, const char *text)
{
	zval value;
	bool equal;

	if (!php_b24_crest_has(request, key)) {
		return false;
	}
	php_b24_crest_read(request, key, &value);
	equal = php_b24_crest_equals(&value, text);
	zval_ptr_dtor(&value);
	return equal;
}

/* htmlspecialchars($request['key']) */
static void escaped(zval *request, const char *key, zval *to)
{
	zval value;

	php_b24_crest_read(request, key, &value);
	ZVAL_NULL(to);
	if (EG(exception) == NULL) {
		php_b24_crest_function("htmlspecialchars", to, 1, &value);
	}
	zval_ptr_dtor(&value);
}

static void add_escaped(zval *to, const char *name, zval *request, const char *key)
{
	zval value;

	if (EG(exception) == NULL) {
		escaped(request, key, &value);
		add_assoc_zval(to, name, &value);
	}
}

static void add_endpoint(zval *to, zval *request)
{
	zval domain;
	zend_string *text;

	if (EG(exception) != NULL) {
		return;
	}
	escaped(request, "DOMAIN", &domain);
	text = zval_get_string(&domain);
	add_assoc_str(to, "client_endpoint",
		zend_string_concat3(
			ZEND_STRL("https://"), ZSTR_VAL(text), ZSTR_LEN(text), ZEND_STRL("/rest/")));
	zend_string_release(text);
	zval_ptr_dtor(&domain);
}

/* What a portal sends when a user opens the application in it. */
static void settings_of_placement(zval *request, zval *to)
{
	array_init(to);
	add_escaped(to, "access_token", request, "AUTH_ID");
	add_escaped(to, "expires_in", request, "AUTH_EXPIRES");
	add_escaped(to, "application_token", request, "APP_SID");
	add_escaped(to, "refresh_token", request, "REFRESH_ID");
	add_escaped(to, "domain", request, "DOMAIN");
	add_endpoint(to, request);
}

/* Takes the settings over. */
static void install(zend_class_entry *called, zval *settings, zval *result)
{
	zval arguments[2], done;

	ZVAL_COPY_VALUE(&arguments[0], settings);
	ZVAL_TRUE(&arguments[1]);
	if (EG(exception) == NULL) {
		php_b24_crest_static(called, CREST_SET_APP_SETTINGS, &done, 2, arguments);
		add_assoc_zval(result, "install", &done);
	}
	zval_ptr_dtor(settings);
}

static void log_installation(zend_class_entry *called, zval *request, zval *result)
{
	zval arguments[2], logged;

	array_init(&arguments[0]);
	Z_TRY_ADDREF_P(request);
	add_assoc_zval(&arguments[0], "request", request);
	Z_ADDREF_P(result);
	add_assoc_zval(&arguments[0], "result", result);
	ZVAL_STRING(&arguments[1], "installApp");
	php_b24_crest_static(called, CREST_SET_LOG, &logged, 2, arguments);
	zval_ptr_dtor(&logged);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
}

void php_b24_crest_install_app(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval request, settings;

	(void)count, (void)arguments;
	request_data(&request);
	array_init(result);
	add_assoc_bool(result, "rest_only", true);
	add_assoc_bool(result, "install", false);
	if (says(&request, "event", "ONAPPINSTALL") && php_b24_crest_filled(&request, "auth")) {
		php_b24_crest_read(&request, "auth", &settings);
		install(called, &settings, result);
	} else if (EG(exception) == NULL && says(&request, "PLACEMENT", "DEFAULT")) {
		add_assoc_bool(result, "rest_only", false);
		settings_of_placement(&request, &settings);
		install(called, &settings, result);
	}
	if (EG(exception) == NULL) {
		log_installation(called, &request, result);
	}
	zval_ptr_dtor(&request);
}

/* --- checkServer. --- */

static bool file_is(const char *function, zend_string *file)
{
	zval path, result;
	bool is;

	ZVAL_STR(&path, file);
	php_b24_crest_function(function, &result, 1, &path);
	is = zend_is_true(&result);
	zval_ptr_dtor(&result);
	return is;
}

static bool make_directory(zend_string *path)
{
	zval arguments[3], made;

	ZVAL_STR(&arguments[0], path);
	ZVAL_LONG(&arguments[1], 0775);
	ZVAL_TRUE(&arguments[2]);
	php_b24_crest_function("mkdir", &made, 3, arguments);
	return Z_TYPE(made) == IS_TRUE;
}

/* Writes a file and takes it away again. False: it was not there. */
static bool try_file(zend_string *directory, const char *name, zval *text)
{
	zend_string *file =
		zend_string_concat2(ZSTR_VAL(directory), ZSTR_LEN(directory), name, strlen(name));
	zval arguments[2], result;
	bool written;

	ZVAL_STR(&arguments[0], file);
	ZVAL_COPY_VALUE(&arguments[1], text);
	php_b24_crest_function("file_put_contents", &result, 2, arguments);
	written = file_is("file_exists", file);
	file_is("unlink", file);
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
	php_b24_crest_static(called, CREST_WRAP_DATA, &text, 1, &data);
	if (EG(exception) == NULL && !try_file(directory, "settings_check.json", &text)) {
		add_assoc_string(result, "setting_creat_error",
			"Check permission! Recommended: folders: 775, files: 664");
	}
	zval_ptr_dtor(&text);
	zval_ptr_dtor(&data);
}

static zend_string *hour_directory(zend_string *directory)
{
	zval format, hour;
	zend_string *path, *text;

	ZVAL_STRING(&format, "Y-m-d/H");
	php_b24_crest_function("date", &hour, 1, &format);
	text = zval_get_string(&hour);
	path = strpprintf(0, "%slogs/%s/", ZSTR_VAL(directory), ZSTR_VAL(text));
	zend_string_release(text);
	zval_ptr_dtor(&hour);
	zval_ptr_dtor(&format);
	return path;
}

static void check_logs(zend_string *directory, zval *result)
{
	zend_string *path = hour_directory(directory);
	zval arguments[2], text;

	if (!make_directory(path) && !file_is("file_exists", path)) {
		add_assoc_string(result, "logs_folder_creat_error",
			"Check permission! Recommended: folders: 775, files: 664");
	} else {
		sample(&arguments[0]);
		ZVAL_TRUE(&arguments[1]);
		php_b24_crest_function("var_export", &text, 2, arguments);
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
	php_b24_crest_function("print_r", &nothing, 1, result);
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
