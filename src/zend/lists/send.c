/* SPDX-License-Identifier: MIT */
#include "zend/lists/send.h"

#include "zend/lists/order.h"

#include "zend/call/call.h"
#include "zend/engine/exception.h"

#include "core/json/write.h"
#include "core/call/operating_time.h"

static bool prepare_single(php_b24_list *list, php_b24_list_request *request)
{
	zend_array *params =
		request->pages > 0 ? zend_array_dup(list->params) : php_b24_list_reversed(list);
	bool ok;

	list->strategy->fill(list, request, params);
	ok = php_b24_call_prepare(&request->call, &(php_b24_call_request){.client = list->client,
												  .name = list->method,
												  .params = params,
												  .options = list->call_options,
												  .kept = true});
	zend_array_release(params);
	return ok;
}

/* What the body of a batch is written from. */
typedef struct batch {
	php_b24_list *list;
	const php_b24_list_request *request;
} batch;

static void append_command(const batch *b, unsigned number, b24_buffer *to)
{
	bool is_last_id = number == b->request->pages;
	const b24_buffer *command = is_last_id ? &b->list->last_id_command : &b->list->command;

	b24_buffer_append_text(to, number > 0 ? ",\"c" : "\"c");
	b24_json_write_integer(to, number);
	b24_buffer_append_text(to, "\":\"");
	b24_buffer_append(to, command->data, command->length);
	/* The last id is looked for within the bounds of the first page. */
	b->list->strategy->append(b->list, b->request, is_last_id ? 0 : number, to);
	b24_buffer_append_char(to, '"');
}

static bool write_batch(b24_body *body, void *context)
{
	const batch *b = context;
	unsigned count = b->request->pages + b->request->with_last_id;

	b24_buffer_append_text(&body->text, "{\"cmd\":{");
	for (unsigned i = 0; i < count; i++) {
		append_command(b, i, &body->text);
	}
	b24_buffer_append_text(&body->text, "},\"halt\":0}");
	return true;
}

/* Batches of lists are of version 2, whatever version the client prefers. */
static zend_object *classic_client(const php_b24_list *list)
{
	php_b24_client *client = php_b24_client_of(list->client);

	return client->base != NULL ? client->base : list->client;
}

static bool prepare_batch(php_b24_list *list, php_b24_list_request *request)
{
	batch context = {list, request};
	php_b24_body_writer body_writer = {
		.write = write_batch,
		.context = &context,
		.read_only = list->known == NULL || b24_method_is_read_only(list->known),
	};

	return php_b24_call_prepare(
		&request->call, &(php_b24_call_request){.client = classic_client(list),
							.known = b24_method_find(ZEND_STRL("batch"), 2),
							.options = list->call_options,
							.body_writer = &body_writer,
							.kept = true});
}

/* --- Either. --- */

static bool is_batch(const php_b24_list_request *request)
{
	return request->pages + request->with_last_id > 1;
}

/* A method whose operating time is used up is waited for, or the error is thrown, by a call of its
 * own: the commands of a batch would all be refused. */
static void heed_operating_time(php_b24_list *list, php_b24_list_request *request)
{
	const b24_client *core = php_b24_client_of(list->client)->core;

	if (is_batch(request) &&
		b24_client_operating_wait_ms(core, ZSTR_VAL(list->method), ZSTR_LEN(list->method)) > 0) {
		request->later += request->pages > 1 ? request->pages - 1 : 0;
		request->pages = request->pages > 1; /* a page, or else the last id */
		request->with_last_id = request->pages == 0;
	}
}

bool php_b24_list_send(php_b24_list *list, php_b24_list_request *request)
{
	heed_operating_time(list, request);
	if (!(is_batch(request) ? prepare_batch(list, request) : prepare_single(list, request))) {
		return false;
	}
	if (!php_b24_call_launch(&request->call)) {
		php_b24_call_free(&request->call);
		return false;
	}
	request->state = PHP_B24_LIST_UNDER_WAY;
	list->requests++;
	return true;
}
