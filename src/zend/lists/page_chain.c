/* SPDX-License-Identifier: MIT */
#include "zend/lists/page_chain.h"

#include "zend/lists/order.h"

#include "zend/batch/command.h"
#include "zend/call/client_object.h"
#include "zend/engine/host.h"

#include "core/portal/batch_reply.h"
#include "core/call/command_error.h"
#include "core/call/operating_time.h"
#include "core/call/statistics.h"

/* A web server may refuse bodies above 1 MiB. */
#define MOST_BYTES 1000000

/* Bytes that a page adds to a command at most: its bounds, its name and quotes. */
#define PAGE_BYTES 400

void php_b24_list_append_condition(php_b24_list *list, b24_buffer *to, const char *operator)
{
	b24_buffer_append_char(to, '&');
	b24_buffer_append_escaped(to, ZSTR_VAL(list->filter_name));
	b24_buffer_append_text(to, "%5B");
	b24_buffer_append_escaped(to, operator);
	b24_buffer_append_escaped(to, ZSTR_VAL(list->id_field));
	b24_buffer_append_text(to, "%5D=");
}

static bool write_command(php_b24_list *list, b24_buffer *to, HashTable *params)
{
	php_b24_command_status status = php_b24_command_write(
		to, &list->prefix, ZSTR_VAL(list->method), ZSTR_LEN(list->method), params, NULL, false);

	if (status != PHP_B24_COMMAND_WRITTEN || to->failed) {
		b24_buffer_clear(to); /* the pages are asked for singly, which may find memory */
	} else if (memchr(to->data, '?', to->length) == NULL) {
		b24_buffer_append_char(to, '?');
	}
	return status != PHP_B24_COMMAND_REFUSED;
}

bool php_b24_list_write_commands(php_b24_list *list)
{
	HashTable *params;
	bool ok;

	if (list->strategy->append == NULL || list->version == 3) {
		return true;
	}
	if (!write_command(list, &list->command, list->params)) {
		return false;
	}
	if (strcmp(list->strategy->position_kind, "id") != 0) {
		return true;
	}
	params = php_b24_list_reversed(list);
	ok = write_command(list, &list->last_id_command, params);
	zend_array_release(params);
	return ok;
}

bool php_b24_list_can_chain(const php_b24_list *list)
{
	return list->command.length > 0 && !list->command.failed &&
		   php_b24_list_longest_chain(list) > 1;
}

unsigned php_b24_list_longest_chain(const php_b24_list *list)
{
	size_t longest = MOST_BYTES / (list->command.length + PAGE_BYTES);

	return longest < PHP_B24_LIST_CHAIN ? (unsigned)longest : PHP_B24_LIST_CHAIN;
}

unsigned php_b24_list_pages_for_limit(
	const php_b24_list *list, const php_b24_list_request *behind, unsigned pages)
{
	zend_long size = (zend_long)list->page_size;
	zend_long coming = behind != NULL ? (zend_long)behind->count : 0;
	zend_long most = (list->limit - list->arrived - coming + size - 1) / size;

	if (list->limit == 0 || most >= (zend_long)pages) {
		return pages;
	}
	return most > 1 ? (unsigned)most : 1;
}

/* --- Replies. --- */

static b24_error_kind kind_of(b24_client *client, const b24_command_reply *reply)
{
	b24_command_error error;
	b24_error_kind kind;

	if (reply->error.type <= B24_JSON_NULL) {
		return b24_slice_present(&reply->result) ? B24_OK : B24_ERROR_PROTOCOL;
	}
	b24_command_error_init(&error, &php_b24_host);
	kind = b24_command_error_read(&error, client, &reply->error);
	b24_command_error_free(&error);
	return kind;
}

static void note_time(php_b24_list *list, const b24_command_reply *reply)
{
	if (reply->time.type == B24_JSON_OBJECT) {
		b24_client_note_operating_time(php_b24_client_of(list->client)->core,
			ZSTR_VAL(list->method), ZSTR_LEN(list->method), reply->time.text, reply->time.length);
	}
}

bool php_b24_list_read_batch(
	php_b24_list *list, const php_b24_list_request *request, b24_command_reply *replies)
{
	unsigned count = request->pages + request->with_last_id;
	b24_client *client = php_b24_client_of(list->client)->core;
	size_t numbers[PHP_B24_LIST_CHAIN] = {0};

	for (unsigned i = 0; i < count; i++) {
		numbers[i] = i;
	}
	if (!b24_batch_reply_read(&request->call.core->envelope.result, numbers, count, replies)) {
		return false;
	}
	for (unsigned i = 0; i < count; i++) {
		note_time(list, &replies[i]);
		b24_client_count_command(client, kind_of(client, &replies[i]));
	}
	return true;
}
