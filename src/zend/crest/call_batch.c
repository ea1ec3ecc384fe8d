#include "zend/crest/crest.h"
#include "zend/engine/exception.h"
#include "zend/value/http_query.h"

#include "core/http/fetch.h"

#include <main/php_syslog.h>

/* Commands on their way into one request. */
typedef struct batch {
	zend_class_entry *called;
	zval *size;      /* borrowed; static::BATCH_COUNT */
	bool split;      /* more than fit go into further requests; otherwise they are not sent */
	zval *halt;      /* borrowed */
	zval commands;   /* of the present request; undefined: none yet */
	zend_long count; /* in it */
	zend_long seen;  /* commands so far */
	zval *result;    /* the reply, or the replies merged */
	bool stopped;    /* by an error; what follows is not sent */
} batch;

/* --- A command. --- */

/* '?' . http_build_query($params) behind the method. */
static void append_query(zval *command, zval *params)
{
	b24_fetch *scratch; /* its buffer hangs on the thread: reading objects may run PHP code */
	zend_string *method, *whole;
	zval nothing;

	ZVAL_DEREF(params);
	if (Z_TYPE_P(params) != IS_ARRAY && Z_TYPE_P(params) != IS_OBJECT) {
		php_b24_crest_function("http_build_query", &nothing, 1, params); /* throws */
		zval_ptr_dtor(&nothing);
		return;
	}
	scratch = php_b24_crest_begin();
	if (scratch == NULL) {
		return;
	}
	method = zval_get_string(command);
	b24_buffer_append(&scratch->form.text, ZSTR_VAL(method), ZSTR_LEN(method));
	b24_buffer_append_char(&scratch->form.text, '?');
	php_b24_form_write(&scratch->form.text, params);
	if (scratch->form.text.failed) {
		php_b24_crest_end(scratch);
		zend_string_release(method);
		php_b24_out_of_memory("B24\\CRest");
		return;
	}
	whole = zend_string_init(scratch->form.text.data, scratch->form.text.length, false);
	php_b24_crest_end(scratch);
	zend_string_release(method);
	zval_ptr_dtor(command);
	ZVAL_STR(command, whole);
}

static void make_command(zval *entry, zval *command)
{
	zval params;

	php_b24_crest_read(entry, "method", command);
	if (EG(exception) == NULL && php_b24_crest_filled(entry, "params")) {
		php_b24_crest_read(entry, "params", &params);
		append_query(command, &params);
		zval_ptr_dtor(&params);
	}
}

/* --- Merging replies. --- */

/* $to += $from, one level of maps deep: `result` holds maps of the commands' outcomes. */
static void unite_maps(zval *to, HashTable *from)
{
	zend_string *key;
	zval *map;

	ZEND_HASH_FOREACH_STR_KEY_VAL (from, key, map) {
		zval *mine = key != NULL ? zend_hash_find(Z_ARRVAL_P(to), key) : NULL;

		if (key == NULL) {
			continue;
		}
		if (mine == NULL) {
			Z_TRY_ADDREF_P(map);
			zend_hash_add(Z_ARRVAL_P(to), key, map);
		} else if (Z_TYPE_P(mine) == IS_ARRAY && Z_TYPE_P(map) == IS_ARRAY) {
			SEPARATE_ARRAY(mine);
			zend_hash_merge(Z_ARRVAL_P(mine), Z_ARRVAL_P(map), zval_add_ref, false);
		}
	}
	ZEND_HASH_FOREACH_END();
}

static void add_figure(HashTable *to, HashTable *from, const char *name)
{
	zval *mine = zend_hash_str_find(to, name, strlen(name));
	zval *other = zend_hash_str_find(from, name, strlen(name));

	if (mine != NULL && other != NULL) {
		double sum = zval_get_double(mine) + zval_get_double(other);

		zval_ptr_dtor(mine); /* a reply may have anything there */
		ZVAL_DOUBLE(mine, sum);
	}
}

static void take_figure(HashTable *to, HashTable *from, const char *name)
{
	zval *other = zend_hash_str_find(from, name, strlen(name));

	if (other != NULL) {
		Z_TRY_ADDREF_P(other);
		zend_hash_str_update(to, name, strlen(name), other);
	}
}

/* From the start of the first request to the end of the last; the work of all together. */
static void unite_times(zval *to, HashTable *from)
{
	static const char *const last[] = {"finish", "date_finish", "operating", "operating_reset_at"};

	SEPARATE_ARRAY(to);
	add_figure(Z_ARRVAL_P(to), from, "duration");
	add_figure(Z_ARRVAL_P(to), from, "processing");
	for (size_t i = 0; i < sizeof last / sizeof *last; i++) {
		take_figure(Z_ARRVAL_P(to), from, last[i]);
	}
}

static zval *array_member(zval *of, const char *name)
{
	zval *found =
		Z_TYPE_P(of) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(of), name, strlen(name)) : NULL;

	return found != NULL && Z_TYPE_P(found) == IS_ARRAY ? found : NULL;
}

/* A reply that is an error as a whole comes to stand for all, with the results there are. */
static void give_way(zval *result, zval *reply)
{
	zval *mine = array_member(result, "result");

	if (mine != NULL && Z_TYPE_P(reply) == IS_ARRAY) {
		SEPARATE_ARRAY(reply);
		Z_TRY_ADDREF_P(mine); /* PHP's one empty array counts no references */
		zend_hash_str_update(Z_ARRVAL_P(reply), ZEND_STRL("result"), mine);
	}
	zval_ptr_dtor(result);
	ZVAL_COPY(result, reply);
}

/* Adds a reply to those before. */
static void merge(zval *result, zval *reply)
{
	zval *mine = array_member(result, "result"), *other = array_member(reply, "result");
	zval *time = array_member(reply, "time");

	if (mine == NULL || other == NULL) {
		give_way(result, reply);
		return;
	}
	SEPARATE_ARRAY(result);
	mine = array_member(result, "result");
	SEPARATE_ARRAY(mine);
	unite_maps(mine, Z_ARRVAL_P(other));
	mine = array_member(result, "time");
	if (mine != NULL && time != NULL) {
		unite_times(mine, Z_ARRVAL_P(time));
	}
}

/* Whether nothing more is to be sent: no reply as a whole, or an error where errors halt. */
static bool stops(const batch *b, zval *reply)
{
	zval *results = array_member(reply, "result");

	return results == NULL ||
		   (zend_is_true(b->halt) && php_b24_crest_filled(results, "result_error"));
}

/* --- Requests. --- */

/* static::callCurl(['method' => 'batch', 'params' => ['cmd' => …, 'halt' => …]]) */
static void send_commands(batch *b, zval *reply)
{
	zval params, request;

	array_init(&params);
	add_assoc_zval(&params, "cmd", &b->commands);
	ZVAL_UNDEF(&b->commands);
	Z_TRY_ADDREF_P(b->halt);
	add_assoc_zval(&params, "halt", b->halt);
	array_init(&request);
	add_assoc_string(&request, "method", "batch");
	add_assoc_zval(&request, "params", &params);
	php_b24_crest_static(b->called, CREST_CALL_CURL, reply, 1, &request);
	zval_ptr_dtor(&request);
	b->count = 0;
}

static void flush(batch *b)
{
	bool is_first = b->seen <= b->count;
	zval reply;

	if (Z_ISUNDEF(b->commands)) {
		return;
	}
	send_commands(b, &reply);
	if (EG(exception) == NULL) {
		b->stopped = stops(b, &reply);
		if (is_first) {
			zval_ptr_dtor(b->result);
			ZVAL_COPY(b->result, &reply);
		} else {
			merge(b->result, &reply);
		}
	}
	zval_ptr_dtor(&reply);
}

/* static::BATCH_COUNT >= $number */
static bool fits(const batch *b, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	return zend_compare(b->size, &value) >= 0;
}

static void add(batch *b, zend_ulong index, zend_string *key, zval *entry)
{
	zval command;

	b->seen++;
	if (!fits(b, b->count + 1)) {
		if (!b->split || !fits(b, 1)) {
			return;
		}
		b->seen--;
		flush(b);
		b->seen++;
		if (b->stopped || EG(exception) != NULL) {
			return;
		}
	}
	make_command(entry, &command);
	if (Z_ISUNDEF(b->commands)) {
		array_init(&b->commands);
	}
	if (key != NULL) {
		zend_hash_update(Z_ARRVAL(b->commands), key, &command);
	} else {
		zend_hash_index_update(Z_ARRVAL(b->commands), index, &command);
	}
	b->count++;
}

/* To the log of PHP's errors. As a warning it would become an exception in most frameworks, and the
 * results of what was sent would be lost. */
static void tell_what_is_left(const batch *b, zend_long sent)
{
	char *text;

	if (!b->split && b->seen > sent) {
		spprintf(&text, 0,
			"B24\\CRest::callBatch(): A batch takes " ZEND_LONG_FMT
			" commands, the other " ZEND_LONG_FMT " are not sent (C_REST_BATCH_SPLIT sends all)",
			sent, b->seen - sent);
		php_log_err_with_severity(text, LOG_WARNING);
		efree(text);
	}
}

void php_b24_crest_call_batch(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	batch b = {
		.called = called,
		.size = php_b24_crest_class_constant(called, "BATCH_COUNT"),
		.split = php_b24_crest_constant_is_true("C_REST_BATCH_SPLIT"),
		.halt = &arguments[1],
		.result = result,
	};
	zend_long sent;
	zend_ulong index;
	zend_string *key;
	zval *entry;

	(void)count;
	if (b.size == NULL || Z_TYPE(arguments[0]) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_KEY_VAL (Z_ARRVAL(arguments[0]), index, key, entry) {
		if (php_b24_crest_filled(entry, "method") && !b.stopped && EG(exception) == NULL) {
			add(&b, index, key, entry);
		}
	}
	ZEND_HASH_FOREACH_END();
	sent = b.count;
	if (!b.stopped && EG(exception) == NULL) {
		flush(&b);
		tell_what_is_left(&b, sent);
	}
	zval_ptr_dtor(&b.commands);
}
