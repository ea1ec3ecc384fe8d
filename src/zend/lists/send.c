#include "zend/lists/list.h"

#include "zend/batch/command.h"
#include "zend/engine/exception.h"

#include "core/json/write.h"

/* A web server may refuse bodies above 1 MiB. */
#define MOST_BYTES 1000000

/* What a page adds to a command, its name and quotes included; generously. */
#define PAGE_BYTES 400

/* --- Parameters of a single call. --- */

HashTable *php_b24_list_member(HashTable *params, zend_string *name)
{
	zval *value = zend_hash_find(params, name);
	zval empty;

	if (value == NULL || Z_TYPE_P(value) != IS_ARRAY) {
		array_init(&empty);
		value = zend_hash_update(params, name, &empty);
	}
	SEPARATE_ARRAY(value);
	return Z_ARRVAL_P(value);
}

/* The same rows the other way round: the first one is the last there is. Fields stay as they are
 * selected: some methods insist on more of them than the id. */
static HashTable *top_params(php_b24_list *list)
{
	zend_array *params = zend_array_dup(list->params);

	php_b24_list_order(list, params, list->descending ? "ASC" : "DESC");
	return params;
}

static bool prepare_single(php_b24_list *list, php_b24_list_request *request)
{
	zend_array *params = request->pages > 0 ? zend_array_dup(list->params) : top_params(list);
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

/* --- Commands of a batch. --- */

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
		to, &list->prefix, ZSTR_VAL(list->method), ZSTR_LEN(list->method), params, NULL);

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
	if (strcmp(list->strategy->by, "id") != 0) {
		return true;
	}
	params = top_params(list);
	ok = write_command(list, &list->top_command, params);
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

/* What the body of a batch is written from. */
typedef struct batch {
	php_b24_list *list;
	const php_b24_list_request *request;
} batch;

static void append_command(const batch *b, unsigned number, b24_buffer *to)
{
	bool is_top = number == b->request->pages;
	const b24_buffer *command = is_top ? &b->list->top_command : &b->list->command;

	b24_buffer_append_text(to, number > 0 ? ",\"c" : "\"c");
	b24_json_write_integer(to, number);
	b24_buffer_append_text(to, "\":\"");
	b24_buffer_append(to, command->data, command->length);
	/* The top has the bounds of the first page. */
	b->list->strategy->append(b->list, b->request, is_top ? 0 : number, to);
	b24_buffer_append_char(to, '"');
}

static bool write_batch(b24_body *body, void *context)
{
	const batch *b = context;
	unsigned count = b->request->pages + b->request->has_top;

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

/* --- Both. --- */

static bool is_batch(const php_b24_list_request *request)
{
	return request->pages + request->has_top > 1;
}

/* A method whose operating time is used up is waited for, or the error is thrown, by a call of its
 * own: the commands of a batch would all be refused. */
static void heed_operating_time(php_b24_list *list, php_b24_list_request *request)
{
	const b24_client *core = php_b24_client_of(list->client)->core;

	if (is_batch(request) &&
		b24_client_operating_wait_ms(core, ZSTR_VAL(list->method), ZSTR_LEN(list->method)) > 0) {
		request->later += request->pages > 1 ? request->pages - 1 : 0;
		request->pages = request->pages > 1; /* a page, or else the top */
		request->has_top = request->pages == 0;
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

/* --- Replies to batches. --- */

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
	unsigned count = request->pages + request->has_top;
	size_t numbers[PHP_B24_LIST_CHAIN] = {0};

	for (unsigned i = 0; i < count; i++) {
		numbers[i] = i;
	}
	if (!b24_batch_reply_read(&request->call.core->envelope.result, numbers, count, replies)) {
		return false;
	}
	for (unsigned i = 0; i < count; i++) {
		note_time(list, &replies[i]);
	}
	return true;
}
