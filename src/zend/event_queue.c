#include "classes.h"

#include "call.h"
#include "exception.h"

#include <Zend/zend_interfaces.h>

#include "event_queue_arginfo.h"

static zend_class_entry *queue_ce;

static zend_object_handlers handlers;

typedef struct queue {
	zend_object *client;     /* owned reference; NULL until constructed */
	HashTable *options;      /* owned; of event.offline.get */
	zend_string *process_id; /* owned; of the records at hand; NULL: there are none */
	HashTable *records;      /* owned; those at hand, numbered from 0; NULL: none */
	zend_ulong position;     /* of the current one */
	bool settled;            /* the current one was put aside: nothing is to be confirmed */
	zend_object std;
} queue;

static inline queue *queue_of(zend_object *object)
{
	return (queue *)((char *)object - offsetof(queue, std));
}

static zend_object *create(zend_class_entry *ce)
{
	queue *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	return &self->std;
}

static void drop_records(queue *self)
{
	HashTable *records = self->records;
	zend_string *process_id = self->process_id;

	self->records = NULL;
	self->process_id = NULL;
	self->position = 0;
	self->settled = false;
	if (records != NULL) {
		zend_array_release(records);
	}
	if (process_id != NULL) {
		zend_string_release(process_id);
	}
}

static void free_queue(zend_object *object)
{
	queue *self = queue_of(object);

	drop_records(self);
	if (self->options != NULL) {
		zend_array_release(self->options);
	}
	if (self->client != NULL) {
		OBJ_RELEASE(self->client);
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	queue *self = queue_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zval options;

	if (self->client != NULL) {
		zend_get_gc_buffer_add_obj(buffer, self->client);
	}
	if (self->options != NULL) {
		ZVAL_ARR(&options, self->options);
		zend_get_gc_buffer_add_zval(buffer, &options);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* --- Calls. --- */

/* Takes `params` over. `result` gets what the method returns; false: an exception was thrown. */
static bool call(queue *self, const char *method, HashTable *params, zval *result)
{
	zend_string *name = zend_string_init(method, strlen(method), false);
	HashTable *options = zend_new_array(1);
	zend_object *client = self->client;
	zval response, no, unused;

	/* The catalogue wants a handler of every binding; offline ones have none. */
	ZVAL_FALSE(&no);
	zend_hash_str_add_new(options, ZEND_STRL("check"), &no);
	ZVAL_UNDEF(&response);
	GC_ADDREF(client);
	php_b24_call_by_name(client, name, params, options, &response);
	OBJ_RELEASE(client);
	zend_array_release(options);
	zend_array_release(params);
	zend_string_release(name);
	if (EG(exception) != NULL || Z_TYPE(response) != IS_OBJECT) {
		zval_ptr_dtor(&response);
		return false;
	}
	ZVAL_COPY(result, zend_read_property(php_b24_response_ce, Z_OBJ(response), ZEND_STRL("result"),
						  false, &unused));
	zval_ptr_dtor(&response);
	return true;
}

static void add_text(HashTable *params, const char *name, const char *text)
{
	zval value;

	ZVAL_STRING(&value, text);
	zend_hash_str_update(params, name, strlen(name), &value);
}

static void add_copy(HashTable *params, const char *name, zval *from)
{
	zval value;

	if (from != NULL) {
		ZVAL_COPY_DEREF(&value, from);
		zend_hash_str_update(params, name, strlen(name), &value);
	}
}

static zval *option(queue *self, const char *name)
{
	return zend_hash_str_find(self->options, name, strlen(name));
}

static HashTable *binding(queue *self, zend_string *event)
{
	HashTable *params = zend_new_array(4);

	add_text(params, "event", ZSTR_VAL(event));
	add_text(params, "event_type", "offline");
	add_copy(params, "auth_connector", option(self, "auth_connector"));
	return params;
}

/* --- Records. --- */

/* Borrowed; NULL: behind the last one. */
static zval *current(queue *self)
{
	return self->records != NULL ? zend_hash_index_find(self->records, self->position) : NULL;
}

static zval *member(zval *record, const char *name)
{
	return zend_hash_str_find(Z_ARRVAL_P(record), name, strlen(name));
}

static bool refuse_reply(const char *why)
{
	php_b24_throw_protocol("event.offline.get", why);
	return false;
}

/* Each is told apart by its identifier, or nothing could be confirmed. */
static bool check_records(zval *records)
{
	zval *record;

	if (records == NULL || Z_TYPE_P(records) != IS_ARRAY ||
		!zend_array_is_list(Z_ARRVAL_P(records))) {
		return refuse_reply("the reply holds no list of events");
	}
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(records), record) {
		zval *id = Z_TYPE_P(record) == IS_ARRAY ? member(record, "ID") : NULL;

		if (id == NULL || (Z_TYPE_P(id) != IS_LONG && Z_TYPE_P(id) != IS_STRING)) {
			return refuse_reply("the reply holds an event without an identifier");
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool take(queue *self, zval *result, zval *given_process)
{
	zval *records = NULL, *process = NULL;

	if (Z_TYPE_P(result) == IS_ARRAY) {
		records = zend_hash_str_find(Z_ARRVAL_P(result), ZEND_STRL("events"));
		process = zend_hash_str_find(Z_ARRVAL_P(result), ZEND_STRL("process_id"));
	}
	if (!check_records(records)) {
		return false;
	}
	if (zend_hash_num_elements(Z_ARRVAL_P(records)) == 0) {
		return true;
	}
	if (process == NULL || Z_TYPE_P(process) != IS_STRING) {
		process = given_process;
	}
	if (process == NULL || Z_TYPE_P(process) != IS_STRING) {
		return refuse_reply("the reply reserves events under no process_id");
	}
	self->records = Z_ARRVAL_P(records);
	GC_TRY_ADDREF(self->records);
	self->process_id = zend_string_copy(Z_STR_P(process));
	return true;
}

/* Reserves the next records, if there are any. */
static void fetch(queue *self)
{
	HashTable *params = zend_array_dup(self->options);
	zval no, result, process;

	drop_records(self);
	ZVAL_LONG(&no, 0);
	zend_hash_str_update(params, ZEND_STRL("clear"), &no);
	ZVAL_NULL(&process);
	if (option(self, "process_id") != NULL) {
		/* Once: behind them come new ones. */
		ZVAL_COPY_DEREF(&process, option(self, "process_id"));
		zend_hash_str_del(self->options, ZEND_STRL("process_id"));
	}
	if (call(self, "event.offline.get", params, &result)) {
		/* A handler of a signal may have used the queue meanwhile. */
		drop_records(self);
		take(self, &result, &process);
		zval_ptr_dtor(&result);
	}
	zval_ptr_dtor(&process);
}

/* Tells the portal what became of the current record. */
static bool settle(queue *self, const char *method, const char *by, const char *member_name)
{
	HashTable *params = zend_new_array(2);
	zval list, id, result, process;

	ZVAL_STR_COPY(&process, self->process_id);
	zend_hash_str_update(params, ZEND_STRL("process_id"), &process);
	ZVAL_COPY_DEREF(&id, member(current(self), member_name));
	array_init_size(&list, 1);
	zend_hash_next_index_insert(Z_ARRVAL(list), &id);
	zend_hash_str_update(params, by, strlen(by), &list);
	if (!call(self, method, params, &result)) {
		return false;
	}
	zval_ptr_dtor(&result);
	return true;
}

/* --- Methods. --- */

static queue *constructed(zval *object)
{
	queue *self = queue_of(Z_OBJ_P(object));

	if (self->client == NULL) {
		zend_throw_error(NULL, "B24\\EventQueue is not constructed");
		return NULL;
	}
	return self;
}

static bool check_options(HashTable *options)
{
	static const char *const known[] = {
		"limit", "filter", "order", "auth_connector", "error", "process_id"};
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(options, name)
	{
		size_t i = 0;

		while (i < sizeof known / sizeof *known &&
			   (name == NULL || strcmp(ZSTR_VAL(name), known[i]) != 0)) {
			i++;
		}
		if (i == sizeof known / sizeof *known) {
			php_b24_refuse(NULL, NULL, "B24\\EventQueue: unknown option \"%.100s\"",
				name != NULL ? ZSTR_VAL(name) : "0");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(B24_EventQueue, __construct)
{
	queue *self = queue_of(Z_OBJ_P(ZEND_THIS));
	HashTable *options = NULL;
	zend_object *client;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_OBJ_OF_CLASS(client, php_b24_client_ce)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (self->client != NULL) {
		zend_throw_error(NULL, "B24\\EventQueue cannot be constructed twice");
		RETURN_THROWS();
	}
	if (options != NULL && !check_options(options)) {
		RETURN_THROWS();
	}
	GC_ADDREF(client);
	self->client = client;
	self->options = options != NULL ? zend_array_dup(options) : zend_new_array(1);
}

ZEND_METHOD(B24_EventQueue, bind)
{
	zend_string *event;
	queue *self;
	zval result;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(event)
	ZEND_PARSE_PARAMETERS_END();
	self = constructed(ZEND_THIS);
	if (self != NULL && call(self, "event.bind", binding(self, event), &result)) {
		zval_ptr_dtor(&result);
	}
}

ZEND_METHOD(B24_EventQueue, unbind)
{
	zend_string *event;
	queue *self;
	zval result, *count;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(event)
	ZEND_PARSE_PARAMETERS_END();
	self = constructed(ZEND_THIS);
	if (self == NULL || !call(self, "event.unbind", binding(self, event), &result)) {
		RETURN_THROWS();
	}
	count = Z_TYPE(result) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL(result), ZEND_STRL("count"))
									   : NULL;
	RETVAL_LONG(count != NULL ? zval_get_long(count) : 0);
	zval_ptr_dtor(&result);
}

ZEND_METHOD(B24_EventQueue, fail)
{
	queue *self;
	zval *record;

	ZEND_PARSE_PARAMETERS_NONE();
	self = constructed(ZEND_THIS);
	if (self == NULL) {
		RETURN_THROWS();
	}
	record = current(self);
	if (record == NULL || member(record, "MESSAGE_ID") == NULL) {
		zend_throw_error(NULL, "B24\\EventQueue: there is no record to put aside");
		RETURN_THROWS();
	}
	if (!self->settled && settle(self, "event.offline.error", "message_id", "MESSAGE_ID")) {
		self->settled = true;
	}
}

ZEND_METHOD(B24_EventQueue, getProcessId)
{
	queue *self = queue_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (self->process_id != NULL) {
		RETURN_STR_COPY(self->process_id);
	}
}

ZEND_METHOD(B24_EventQueue, current)
{
	zval *record = current(queue_of(Z_OBJ_P(ZEND_THIS)));

	ZEND_PARSE_PARAMETERS_NONE();
	if (record != NULL) {
		RETURN_COPY(record);
	}
}

ZEND_METHOD(B24_EventQueue, key)
{
	zval *record = current(queue_of(Z_OBJ_P(ZEND_THIS)));

	ZEND_PARSE_PARAMETERS_NONE();
	if (record != NULL) {
		RETURN_COPY_DEREF(member(record, "ID"));
	}
}

ZEND_METHOD(B24_EventQueue, next)
{
	queue *self;

	ZEND_PARSE_PARAMETERS_NONE();
	self = constructed(ZEND_THIS);
	if (self == NULL) {
		RETURN_THROWS();
	}
	if (current(self) == NULL) {
		return;
	}
	if (!self->settled && !settle(self, "event.offline.clear", "id", "ID")) {
		RETURN_THROWS();
	}
	self->settled = false;
	self->position++;
	/* Records put aside before would come again and again. */
	if (current(self) == NULL) {
		zval *error = option(self, "error");

		if (error != NULL && zend_is_true(error)) {
			drop_records(self);
		} else {
			fetch(self);
		}
	}
}

ZEND_METHOD(B24_EventQueue, rewind)
{
	queue *self;

	ZEND_PARSE_PARAMETERS_NONE();
	self = constructed(ZEND_THIS);
	if (self == NULL) {
		RETURN_THROWS();
	}
	if (self->settled) { /* put aside, and the loop was left */
		self->settled = false;
		self->position++;
	}
	if (current(self) == NULL) {
		fetch(self);
	}
}

ZEND_METHOD(B24_EventQueue, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(current(queue_of(Z_OBJ_P(ZEND_THIS))) != NULL);
}

void php_b24_register_event_queue(void)
{
	queue_ce = register_class_B24_EventQueue(zend_ce_iterator);
	queue_ce->create_object = create;
	memcpy(&handlers, &std_object_handlers, sizeof handlers);
	handlers.offset = offsetof(queue, std);
	handlers.free_obj = free_queue;
	handlers.get_gc = get_gc;
	handlers.clone_obj = NULL;
}
