/* SPDX-License-Identifier: MIT */
#include "zend/crest/call_batch.h"

#include "zend/crest/array_access.h"
#include "zend/crest/call_function.h"
#include "zend/crest/constants.h"
#include "zend/crest/encoding.h"
#include "zend/crest/fetch.h"
#include "zend/crest/merge_replies.h"
#include "zend/engine/exception.h"
#include "zend/value/http_query.h"

#include <main/php_syslog.h>

/* One run of callBatch(). */
typedef struct batch {
	zend_class_entry *called;
	zval *size;       /* borrowed; static::BATCH_COUNT: how many commands a request takes */
	bool split;       /* more than fit go into further requests; otherwise they are not sent */
	zval *halt;       /* borrowed; true: no command is sent behind one that has failed */
	zval commands;    /* owned; of the next request; undefined: none yet */
	zend_long count;  /* of these commands */
	zend_long seen;   /* commands so far, of all requests */
	zval *result;     /* the reply, or the replies merged */
	bool has_replies; /* `result` holds at least one */
	bool stopped;     /* by an error; what follows is not sent */
} batch;

/* --- A command. --- */

/* '?' . http_build_query($params) behind the method. */
static void append_query(zval *command, zval *params)
{
	b24_fetch *scratch; /* its buffer hangs on the thread: reading objects may run PHP code */
	zend_string *method, *whole;
	zval nothing;

	ZVAL_DEREF(params);
	if (!php_b24_http_query_takes(params)) {
		php_b24_crest_call_function("http_build_query", &nothing, 1, params); /* throws */
		zval_ptr_dtor(&nothing);
		return;
	}
	scratch = php_b24_crest_begin_fetch();
	if (scratch == NULL) {
		return;
	}
	method = zval_get_string(command);
	b24_buffer_append(&scratch->form.text, ZSTR_VAL(method), ZSTR_LEN(method));
	b24_buffer_append_char(&scratch->form.text, '?');
	php_b24_http_query_write(&scratch->form.text, params);
	if (scratch->form.text.failed) {
		php_b24_crest_end_fetch(scratch);
		zend_string_release(method);
		php_b24_out_of_memory("B24\\CRest");
		return;
	}
	whole = zend_string_init(scratch->form.text.data, scratch->form.text.length, false);
	php_b24_crest_end_fetch(scratch);
	zend_string_release(method);
	zval_ptr_dtor(command);
	ZVAL_STR(command, whole);
}

static void make_command(zval *entry, zval *command)
{
	zval params;

	php_b24_crest_read(entry, "method", command);
	if (EG(exception) == NULL && php_b24_crest_is_filled(entry, "params")) {
		php_b24_crest_read(entry, "params", &params);
		append_query(command, &params);
		zval_ptr_dtor(&params);
	}
}

/* --- Requests. --- */

/* Sends and forgets the commands of the next request:
 * static::callCurl(['method' => 'batch', 'params' => ['cmd' => …, 'halt' => …]]). */
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
	php_b24_crest_call_static(b->called, CREST_CALL_CURL, reply, 1, &request);
	zval_ptr_dtor(&request);
	b->count = 0;
}

/* Sends the commands, if there are any, and adds the reply to the others. */
static void flush(batch *b)
{
	zval reply;

	if (Z_ISUNDEF(b->commands)) {
		return;
	}
	send_commands(b, &reply);
	if (EG(exception) == NULL) {
		b->stopped = php_b24_crest_reply_halts(&reply, b->halt);
		if (b->has_replies) {
			php_b24_crest_merge_reply(b->result, &reply);
		} else {
			zval_ptr_dtor(b->result);
			ZVAL_COPY(b->result, &reply);
		}
		b->has_replies = true;
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

/* Adds a command. Those before it are sent if there is no room for one more. */
static void add(batch *b, zend_ulong index, zend_string *key, zval *entry)
{
	zval command;

	b->seen++;
	if (!fits(b, b->count + 1)) {
		if (!b->split || !fits(b, 1)) {
			return;
		}
		flush(b);
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
static void log_what_is_left(const batch *b, zend_long sent)
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

static void send_all(batch *b, HashTable *entries)
{
	zend_long sent;
	zend_ulong index;
	zend_string *key;
	zval *entry;

	ZEND_HASH_FOREACH_KEY_VAL (entries, index, key, entry) {
		if (php_b24_crest_is_filled(entry, "method") && !b->stopped && EG(exception) == NULL) {
			add(b, index, key, entry);
		}
	}
	ZEND_HASH_FOREACH_END();
	sent = b->count;
	if (!b->stopped && EG(exception) == NULL) {
		flush(b);
		log_what_is_left(b, sent);
	}
	zval_ptr_dtor(&b->commands);
}

void php_b24_crest_call_batch(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval *given = &arguments[0], entries, no_halt;
	batch b = {.called = called, .result = result};

	ZVAL_EMPTY_ARRAY(result);
	ZVAL_LONG(&no_halt, 0);
	ZVAL_DEREF(given);
	if (Z_TYPE_P(given) != IS_ARRAY) {
		return;
	}
	php_b24_crest_to_utf8(called, given, 1, &entries);
	if (EG(exception) == NULL) {
		b.size = php_b24_crest_class_constant(called, "BATCH_COUNT");
		b.split = php_b24_crest_constant_is_true("C_REST_BATCH_SPLIT");
		b.halt = count > 1 ? &arguments[1] : &no_halt;
		if (b.size != NULL && Z_TYPE(entries) == IS_ARRAY) {
			send_all(&b, Z_ARRVAL(entries));
		}
	}
	zval_ptr_dtor(&entries);
}
