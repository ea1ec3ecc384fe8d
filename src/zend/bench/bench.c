/* SPDX-License-Identifier: MIT */
#include "zend/bench/bench.h"

#include "zend/batch/options.h"
#include "zend/batch/plan.h"
#include "zend/batch/rows.h"
#include "zend/call/response.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"
#include "zend/value/http_query.h"
#include "zend/value/marshal.h"
#include "zend/value/unmarshal.h"

#include "core/json/walk.h"

#include "bench_arginfo.h"

/* What is measured works on these two. They live as long as the process. */
static b24_call call;
static php_b24_plan plan;

static bool read_envelope(void)
{
	const b24_json_slice *root = &call.envelope.scan.root;
	b24_json_status status =
		b24_envelope_read(&call.envelope, &call.transfer.reply, (size_t)B24_G(max_depth));

	if (status != B24_JSON_OK || root->type != B24_JSON_OBJECT) {
		zend_throw_error(NULL, "B24\\Bench: what was loaded is no JSON object");
		return false;
	}
	return true;
}

ZEND_METHOD(B24_Bench, load)
{
	b24_buffer *reply = &call.transfer.reply;
	zend_string *text;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();
	b24_buffer_clear(reply);
	b24_buffer_append(reply, ZSTR_VAL(text), ZSTR_LEN(text));
	if (!b24_buffer_seal(reply)) {
		zend_throw_error(NULL, "B24\\Bench: out of memory");
	}
}

ZEND_METHOD(B24_Bench, decode)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (read_envelope()) {
		php_b24_unmarshal_root(&call.envelope.scan, return_value);
	}
}

ZEND_METHOD(B24_Bench, respond)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (read_envelope()) {
		php_b24_response_create(return_value, &call, NULL);
	}
}

ZEND_METHOD(B24_Bench, rows)
{
	b24_json_slice results;
	b24_json_walk walk;
	zval owner, rows;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	if (!read_envelope()) {
		RETURN_THROWS();
	}
	object_init(&owner); /* what the iterators borrow lives as long as the process */
	results = b24_json_member_of(&call.envelope.result, "result");
	b24_json_walk_begin(&walk, &results);
	while (b24_json_walk_next(&walk)) {
		if (walk.value.type == B24_JSON_ARRAY) {
			php_b24_batch_rows_create(&rows, Z_OBJ(owner), &walk.value);
			add_next_index_zval(return_value, &rows);
		}
	}
	zval_ptr_dtor(&owner);
}

ZEND_METHOD(B24_Bench, encode)
{
	HashTable *params;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(params)
	ZEND_PARSE_PARAMETERS_END();
	b24_body_clear(&call.body);
	if (php_b24_marshal(&call.body, params, "bench")) {
		RETURN_LONG((zend_long)b24_body_length(&call.body));
	}
}

ZEND_METHOD(B24_Bench, encoded)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STRINGL(call.body.text.data, call.body.text.length);
}

/* Writes the body of a request with all commands of the plan. */
static void write_batch(void)
{
	size_t numbers[PHP_B24_BATCH_LENGTH];
	php_b24_batch_request request = {
		.commands = &plan.commands, .numbers = numbers, .count = plan.count};
	php_b24_body_writer body_writer;

	for (size_t i = 0; i < plan.count; i++) {
		numbers[i] = i;
	}
	body_writer = php_b24_batch_compose(&request);
	b24_body_clear(&call.body);
	body_writer.write(&call.body, body_writer.context);
}

ZEND_METHOD(B24_Bench, batch)
{
	php_b24_batch_options options = {.check = true};
	zend_object *client;
	HashTable *commands;

	ZEND_PARSE_PARAMETERS_START(2, 2)
	Z_PARAM_OBJ_OF_CLASS(client, php_b24_client_ce)
	Z_PARAM_ARRAY_HT(commands)
	ZEND_PARSE_PARAMETERS_END();
	if (zend_hash_num_elements(commands) > PHP_B24_BATCH_LENGTH) {
		zend_throw_error(NULL, "B24\\Bench: more commands than a request holds");
		RETURN_THROWS();
	}
	if (php_b24_plan_make(&plan, client, commands, false, &options)) {
		write_batch();
		RETVAL_LONG((zend_long)b24_body_length(&call.body));
	}
	php_b24_plan_free(&plan);
}

/* "method?query", with http_build_query()'s order and encoding. */
static void write_command(zval *command, zval *to)
{
	b24_buffer *text = &call.body.text;
	zval *method = zend_hash_index_find(Z_ARRVAL_P(command), 0);
	zval *params = zend_hash_index_find(Z_ARRVAL_P(command), 1);

	b24_body_clear(&call.body);
	b24_buffer_append(text, Z_STRVAL_P(method), Z_STRLEN_P(method));
	b24_buffer_append_char(text, '?');
	php_b24_http_query_write(text, params);
	ZVAL_STRINGL(to, text->data, text->length);
}

ZEND_METHOD(B24_Bench, form)
{
	HashTable *commands;
	zend_string *key;
	zval *command, form, queries;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(commands)
	ZEND_PARSE_PARAMETERS_END();
	array_init(&queries);
	ZEND_HASH_FOREACH_STR_KEY_VAL (commands, key, command) {
		zval query;

		write_command(command, &query);
		zend_hash_add_new(Z_ARRVAL(queries), key, &query);
	}
	ZEND_HASH_FOREACH_END();
	array_init(&form);
	add_assoc_long(&form, "halt", 0);
	add_assoc_zval(&form, "cmd", &queries);
	b24_body_clear(&call.body);
	php_b24_http_query_write(&call.body.text, &form);
	zval_ptr_dtor(&form);
	RETURN_STRINGL(call.body.text.data, call.body.text.length);
}

void php_b24_register_bench(void)
{
	register_class_B24_Bench();
	b24_envelope_init(&call.envelope, &php_b24_host);
	b24_buffer_init(&call.transfer.reply, &php_b24_host);
	b24_body_init(&call.body, &php_b24_host);
	call.transfer.status = 200;
}
