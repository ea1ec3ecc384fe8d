/* SPDX-License-Identifier: MIT */
#include "zend/lists/options.h"

#include "zend/engine/exception.h"
#include "zend/engine/replace_value.h"
#include "zend/call/call_options.h"
#include "zend/call/option_reader.h"

#define MOST_AHEAD       8
#define MOST_CONCURRENCY 50

bool php_b24_list_refuse(const php_b24_list *list, const char *option, const char *why)
{
	char name[64];

	snprintf(name, sizeof name, "option \"%s\"", option);
	php_b24_refuse(ZSTR_VAL(list->method), name, "%s", why);
	return false;
}

static bool take_text(const php_b24_list *list, const char *name, zval *value, zend_string **to)
{
	if (Z_TYPE_P(value) != IS_STRING || (Z_STRLEN_P(value) == 0 && strcmp(name, "listKey") != 0)) {
		return php_b24_list_refuse(list, name, "must be a string");
	}
	if (*to != NULL) {
		zend_string_release(*to);
	}
	*to = zend_string_copy(Z_STR_P(value));
	return true;
}

static bool take_number(const php_b24_list *list, const char *name, zval *value, zend_long least,
	zend_long most, zend_long *to)
{
	char why[96];

	if (Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) >= least && Z_LVAL_P(value) <= most) {
		*to = Z_LVAL_P(value);
		return true;
	}
	snprintf(why, sizeof why, "must be a whole number from " ZEND_LONG_FMT " to " ZEND_LONG_FMT,
		least, most);
	return php_b24_list_refuse(list, name, why);
}

static bool take_guard(const php_b24_list *list, zval *value, bool *to)
{
	*to = Z_TYPE_P(value) == IS_TRUE;
	return *to || Z_TYPE_P(value) == IS_FALSE ||
		   php_b24_list_refuse(list, "guard", "must be true or false");
}

/* Looking may run the user's autoloader. */
static bool take_progress(php_b24_list *list, zval *value)
{
	Z_TRY_ADDREF_P(value);
	php_b24_replace(&list->progress, value);
	return (zend_is_callable(&list->progress, 0, NULL) && EG(exception) == NULL) ||
		   (EG(exception) == NULL && php_b24_list_refuse(list, "progress", "must be callable"));
}

static const char *const known_options[] = {"strategy", "prefetch", "concurrency", "limit",
	"progress", "resume", "guard", "listKey", "idField", PHP_B24_CALL_OPTION_NAMES, NULL};

/* False: refused. *own: the option is one of lists, not of calls. */
static bool take_option(
	php_b24_list *list, php_b24_list_options *given, const char *name, zval *value, bool *own)
{
	*own = true;
	if (strcmp(name, "strategy") == 0) {
		return take_text(list, name, value, &given->strategy);
	}
	if (strcmp(name, "resume") == 0) {
		return take_text(list, name, value, &given->resume);
	}
	if (strcmp(name, "listKey") == 0) {
		return take_text(list, name, value, &given->list_key);
	}
	if (strcmp(name, "idField") == 0) {
		return take_text(list, name, value, &given->id_field);
	}
	if (strcmp(name, "prefetch") == 0) {
		return take_number(list, name, value, 0, MOST_AHEAD, &given->prefetch);
	}
	if (strcmp(name, "concurrency") == 0) {
		return take_number(list, name, value, 1, MOST_CONCURRENCY, &given->concurrency);
	}
	if (strcmp(name, "limit") == 0) {
		return take_number(list, name, value, 1, ZEND_LONG_MAX / 2, &given->limit);
	}
	if (strcmp(name, "guard") == 0) {
		return take_guard(list, value, &given->guard);
	}
	if (strcmp(name, "progress") == 0) {
		return take_progress(list, value);
	}
	*own = false;
	return strcmp(name, "idempotencyKey") != 0 ||
		   php_b24_list_refuse(list, name, "is for calls that write");
}

static bool take_options(php_b24_list *list, php_b24_list_options *given, HashTable *options)
{
	zend_string *name;
	zval *value;

	list->call_options = zend_new_array(2);
	ZEND_HASH_FOREACH_STR_KEY_VAL (options, name, value) {
		bool own = false;

		ZVAL_DEREF(value);
		if (name != NULL && !take_option(list, given, ZSTR_VAL(name), value, &own)) {
			return false;
		}
		if (!php_b24_option_is_known(known_options, name)) {
			return php_b24_option_refuse_unknown(known_options, ZSTR_VAL(list->method), "", name);
		}
		if (!own) {
			Z_TRY_ADDREF_P(value);
			zend_hash_update(list->call_options, name, value);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Checks the options of calls now rather than when the first one is made. The check of
 * parameters is made once, here. */
static bool check_call_options(php_b24_list *list, php_b24_list_options *given)
{
	struct curl_slist *headers = NULL;
	php_b24_call_options read = {
		.check = php_b24_client_of(list->client)->check, .headers = &headers};
	bool ok = php_b24_call_options_read(&read, list->call_options, ZSTR_VAL(list->method));
	zval no;

	curl_slist_free_all(headers);
	given->check = read.check;
	ZVAL_FALSE(&no);
	zend_hash_str_update(list->call_options, ZEND_STRL("check"), &no);
	return ok;
}

bool php_b24_list_read_options(php_b24_list *list, php_b24_list_options *given, HashTable *options)
{
	*given = (php_b24_list_options){.prefetch = 1, .concurrency = 1, .guard = true};
	return take_options(list, given, options) && check_call_options(list, given);
}

void php_b24_list_options_free(php_b24_list_options *given)
{
	zend_string *texts[] = {given->strategy, given->resume, given->list_key, given->id_field};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		if (texts[i] != NULL) {
			zend_string_release(texts[i]);
		}
	}
}
