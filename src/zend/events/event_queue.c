/* SPDX-License-Identifier: MIT */
#include "zend/events/event_queue.h"

#include "zend/events/call.h"
#include "zend/events/options.h"
#include "zend/events/records.h"
#include "zend/events/reserve.h"

#include "zend/call/call.h"
#include "zend/engine/exception.h"
#include "zend/engine/object.h"

#include "core/call/client.h"

#include <Zend/zend_interfaces.h>

#include <unistd.h>

#include "event_queue_arginfo.h"

static zend_class_entry *queue_ce;

static zend_object_handlers handlers;

typedef php_b24_queue queue;

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
	self->claims = -1;
	return &self->std;
}

static void free_queue(zend_object *object)
{
	queue *self = queue_of(object);

	if (self->claims >= 0) {
		close(self->claims); /* and whatever it works on is anybody's */
	}
	self->claims = -1;
	php_b24_queue_drop_records(self);
	php_b24_queue_free_reservations(self);
	if (self->portal != NULL) {
		zend_string_release(self->portal);
	}
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
	zval array;

	if (self->client != NULL) {
		zend_get_gc_buffer_add_obj(buffer, self->client);
	}
	if (self->options != NULL) {
		ZVAL_ARR(&array, self->options);
		zend_get_gc_buffer_add_zval(buffer, &array);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* --- Parameters. --- */

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

static HashTable *binding(queue *self, zend_string *event)
{
	HashTable *params = zend_new_array(4);
	zval value;

	ZVAL_STR_COPY(&value, event);
	zend_hash_str_update(params, ZEND_STRL("event"), &value);
	add_text(params, "event_type", "offline");
	add_copy(params, "auth_connector", php_b24_queue_option(self, "auth_connector"));
	return params;
}

/* --- Records. --- */

/* Borrowed; NULL: behind the last one. */
static zval *current(queue *self)
{
	return self->records != NULL ? zend_hash_index_find(self->records, self->position) : NULL;
}

/* Tells the portal what became of the current record. Each connector has a queue of its own, so it
 * is named. */
static bool report_record(queue *self, const char *method, const char *by, const char *member_name)
{
	HashTable *params = zend_new_array(4);
	zval list, id, result, process;

	ZVAL_STR_COPY(&process, self->process_id);
	zend_hash_str_update(params, ZEND_STRL("process_id"), &process);
	ZVAL_COPY(&id, php_b24_queue_member(current(self), member_name));
	array_init_size(&list, 1);
	zend_hash_next_index_insert(Z_ARRVAL(list), &id);
	zend_hash_str_update(params, by, strlen(by), &list);
	add_copy(params, "auth_connector", php_b24_queue_option(self, "auth_connector"));
	if (!php_b24_queue_call(self, method, params, &result, NULL)) {
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

/* NULL: an exception was thrown. Otherwise end_asking() follows. */
static queue *begin_asking(zval *object)
{
	queue *self = constructed(object);

	if (self != NULL && self->busy) {
		zend_throw_error(NULL, "B24\\EventQueue is asking the portal already");
		return NULL;
	}
	if (self != NULL) {
		self->busy = true;
	}
	return self;
}

static void end_asking(queue *self)
{
	self->busy = false;
}

ZEND_METHOD(B24_EventQueue, __construct)
{
	queue *self = queue_of(Z_OBJ_P(ZEND_THIS));
	HashTable *options = NULL;
	zend_object *client;
	const char *portal;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_OBJ_OF_CLASS(client, php_b24_client_ce)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	if (self->options != NULL) {
		zend_throw_error(NULL, "B24\\EventQueue cannot be constructed twice");
		RETURN_THROWS();
	}
	if (!php_b24_client_is_constructed(client) ||
		(options != NULL && !php_b24_queue_check_options(options))) {
		RETURN_THROWS();
	}
	self->options = options != NULL ? zend_array_dup(options) : zend_new_array(1);
	if (!php_b24_queue_read_options(self)) {
		RETURN_THROWS();
	}
	portal = b24_client_portal(php_b24_client_of(client)->core);
	self->portal = zend_string_init(portal, strlen(portal), false);
	GC_ADDREF(client);
	self->client = client;
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
	if (self != NULL &&
		php_b24_queue_call(self, "event.bind", binding(self, event), &result, NULL)) {
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
	if (self == NULL ||
		!php_b24_queue_call(self, "event.unbind", binding(self, event), &result, NULL)) {
		RETURN_THROWS();
	}
	count = Z_TYPE(result) == IS_ARRAY
				? zend_hash_str_find_deref(Z_ARRVAL(result), ZEND_STRL("count"))
				: NULL;
	RETVAL_LONG(count != NULL ? zval_get_long(count) : 0);
	zval_ptr_dtor(&result);
}

static void put_aside(queue *self)
{
	zval *record = current(self);

	if (record == NULL || php_b24_queue_member(record, "MESSAGE_ID") == NULL) {
		zend_throw_error(NULL, "B24\\EventQueue: there is no record to put aside");
		return;
	}
	if (self->put_aside ||
		!report_record(self, "event.offline.error", "message_id", "MESSAGE_ID")) {
		return;
	}
	self->put_aside = true;
	if (self->failed_ones) {
		php_b24_queue_note_put_aside(self, php_b24_queue_member(current(self), "ID"));
	}
}

ZEND_METHOD(B24_EventQueue, fail)
{
	queue *self;

	ZEND_PARSE_PARAMETERS_NONE();
	self = begin_asking(ZEND_THIS);
	if (self == NULL) {
		RETURN_THROWS();
	}
	put_aside(self);
	end_asking(self);
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
		RETURN_COPY_DEREF(php_b24_queue_member(record, "ID"));
	}
}

/* Confirms the current record and goes on. */
static void confirm_current(queue *self)
{
	if (current(self) == NULL ||
		(!self->put_aside && !report_record(self, "event.offline.clear", "id", "ID"))) {
		return;
	}
	self->put_aside = false;
	self->position++;
	if (current(self) == NULL) {
		php_b24_queue_fetch(self);
	}
}

ZEND_METHOD(B24_EventQueue, next)
{
	queue *self;

	ZEND_PARSE_PARAMETERS_NONE();
	self = begin_asking(ZEND_THIS);
	if (self == NULL) {
		RETURN_THROWS();
	}
	confirm_current(self);
	end_asking(self);
}

ZEND_METHOD(B24_EventQueue, rewind)
{
	queue *self;

	ZEND_PARSE_PARAMETERS_NONE();
	self = begin_asking(ZEND_THIS);
	if (self == NULL) {
		RETURN_THROWS();
	}
	if (self->put_aside) { /* put aside, and the loop was left */
		self->put_aside = false;
		self->position++;
	}
	php_b24_queue_begin_loop(self);
	if (current(self) == NULL) {
		php_b24_queue_fetch(self);
	}
	end_asking(self);
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
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(queue, std);
	handlers.free_obj = free_queue;
	handlers.get_gc = get_gc;
}
