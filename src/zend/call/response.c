/* SPDX-License-Identifier: MIT */
#include "zend/call/response.h"

#include "zend/call/raw_reply.h"
#include "zend/call/throw_error.h"
#include "zend/engine/exception.h"
#include "zend/engine/globals.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"
#include "zend/value/unmarshal.h"

#include "core/portal/classify.h"

#include <Zend/zend_interfaces.h>

#include "response_arginfo.h"

zend_class_entry *php_b24_response_ce;

static zend_object_handlers handlers;

/* A reply that was given, while a response is made of it. */
typedef struct given_reply {
	b24_buffer text;       /* owned */
	b24_envelope envelope; /* owned; points into the text */
} given_reply;

typedef struct response {
	HashTable *envelope; /* owned; all members as they came; NULL: the properties tell */
	given_reply *given; /* owned; it hangs here because decoding may end in a longjmp; NULL: none */
	php_b24_raw_reply *raw; /* owned; NULL: it was not to be kept */
	zend_object std;
} response;

/* In the order in which the stub declares them. */
#define RESULT(object)      OBJ_PROP_NUM(object, 0)
#define TOTAL(object)       OBJ_PROP_NUM(object, 1)
#define NEXT(object)        OBJ_PROP_NUM(object, 2)
#define TIME(object)        OBJ_PROP_NUM(object, 3)
#define HTTP_STATUS(object) OBJ_PROP_NUM(object, 4)
#define KEY(object)         OBJ_PROP_NUM(object, 5)
#define REPLAYED(object)    OBJ_PROP_NUM(object, 6)

static inline response *response_of(zend_object *object)
{
	return (response *)((char *)object - offsetof(response, std));
}

static zend_object *create(zend_class_entry *ce)
{
	response *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	return &self->std;
}

static void forget_given(response *self)
{
	if (self->given != NULL) {
		b24_envelope_free(&self->given->envelope);
		b24_buffer_free(&self->given->text);
		b24_host_free(&php_b24_host, self->given);
		self->given = NULL;
	}
}

static void free_response(zend_object *object)
{
	response *self = response_of(object);

	forget_given(self);
	php_b24_raw_reply_free(self->raw);
	if (self->envelope != NULL) {
		zend_array_release(self->envelope);
	}
	zend_object_std_dtor(object);
}

/* --- The members of an envelope. --- */

typedef struct usual_member {
	const char *name;
	size_t length;
	int property;
	bool is_count;
} usual_member;

/* In the order in which portals send them. */
static const usual_member usual_members[] = {{ZEND_STRL("result"), 0, false},
	{ZEND_STRL("next"), 2, true}, {ZEND_STRL("total"), 1, true}, {ZEND_STRL("time"), 3, false}};

/* A property stands for a member of the envelope unless it says that there was none. */
static bool was_sent(const usual_member *usual, const zval *value)
{
	return usual->property == 0 ||
		   (Z_TYPE_P(value) == IS_LONG ||
			   (Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) > 0));
}

/* --- Made from a reply. --- */

/* A count or an offset; some methods send it as a string. */
static void set_count(zval *to, const b24_json_slice *slice)
{
	ZVAL_NULL(to);
	if (b24_slice_present(slice)) {
		zval value;

		php_b24_unmarshal(slice, &value);
		if (Z_TYPE(value) == IS_LONG ||
			(Z_TYPE(value) == IS_STRING && is_numeric_string(Z_STRVAL(value), Z_STRLEN(value), NULL,
											   NULL, false) == IS_LONG)) {
			ZVAL_LONG(to, zval_get_long(&value));
		}
		zval_ptr_dtor(&value);
	}
}

static void set_time(zval *to, const b24_json_slice *slice)
{
	ZVAL_EMPTY_ARRAY(to);
	if (slice->type == B24_JSON_OBJECT) {
		php_b24_unmarshal(slice, to);
	}
}

/* A file comes without an envelope: its bytes are the result. */
static void set_result(zval *to, const b24_call *call)
{
	const b24_envelope *envelope = &call->envelope;

	if (b24_slice_present(&envelope->result)) {
		php_b24_unmarshal(&envelope->result, to);
	} else {
		ZVAL_STRINGL(to, call->transfer.reply.data, call->transfer.reply.length);
	}
}

/* Whether the properties tell how the envelope looked: nothing but the usual members, in the order
 * in which portals send them, each of the type that it has as a property. */
static bool is_usual(zend_object *object, const b24_envelope *envelope)
{
	const b24_json_slice *const slices[] = {
		&envelope->result, &envelope->next, &envelope->total, &envelope->time};
	const char *before = NULL;

	for (size_t i = 0; i < sizeof slices / sizeof *slices; i++) {
		const usual_member *usual = &usual_members[i];

		if (!b24_slice_present(slices[i])) {
			continue;
		}
		if ((before != NULL && slices[i]->text < before) ||
			!was_sent(usual, OBJ_PROP_NUM(object, usual->property)) ||
			(usual->is_count && slices[i]->type != B24_JSON_NUMBER)) {
			return false;
		}
		before = slices[i]->text;
	}
	return !envelope->has_others && !b24_slice_present(&envelope->error) &&
		   !b24_slice_present(&envelope->error_description);
}

/* Everything but `result`. */
static void fill(zend_object *object, const b24_envelope *envelope, long http_status,
	zend_string *idempotency_key, bool replayed)
{
	set_count(TOTAL(object), &envelope->total);
	set_count(NEXT(object), &envelope->next);
	set_time(TIME(object), &envelope->time);
	ZVAL_LONG(HTTP_STATUS(object), http_status);
	ZVAL_NULL(KEY(object));
	if (idempotency_key != NULL) {
		ZVAL_STR_COPY(KEY(object), idempotency_key);
	}
	ZVAL_BOOL(REPLAYED(object), replayed);
	if (!is_usual(object, envelope)) {
		zval all;

		php_b24_unmarshal_root(&envelope->scan, &all);
		response_of(object)->envelope = Z_TYPE(all) == IS_ARRAY ? Z_ARRVAL(all) : NULL;
	}
}

void php_b24_response_create(zval *to, const b24_call *call, zend_string *idempotency_key)
{
	zend_object *object;

	object_init_ex(to, php_b24_response_ce);
	object = Z_OBJ_P(to);
	set_result(RESULT(object), call);
	fill(object, &call->envelope, call->transfer.status, idempotency_key,
		call->transfer.head.replayed);
	if (call->request.keep_reply) {
		response_of(object)->raw = php_b24_raw_reply_of(&call->transfer);
	}
}

void php_b24_response_create_part(zval *to, const b24_command_reply *reply, long http_status)
{
	zend_object *object;

	object_init_ex(to, php_b24_response_ce);
	object = Z_OBJ_P(to);
	php_b24_unmarshal(&reply->result, RESULT(object));
	set_count(TOTAL(object), &reply->total);
	set_count(NEXT(object), &reply->next);
	set_time(TIME(object), &reply->time);
	ZVAL_LONG(HTTP_STATUS(object), http_status);
	ZVAL_NULL(KEY(object));
	ZVAL_FALSE(REPLAYED(object));
}

/* --- Read as an array. --- */

/* The member of that name; NULL: the envelope has none. Borrowed. */
static zval *member(zend_object *object, zval *offset)
{
	HashTable *envelope = response_of(object)->envelope;

	if (Z_TYPE_P(offset) != IS_STRING) {
		return NULL;
	}
	if (envelope != NULL) {
		return zend_symtable_find(envelope, Z_STR_P(offset));
	}
	for (size_t i = 0; i < sizeof usual_members / sizeof *usual_members; i++) {
		const usual_member *usual = &usual_members[i];
		zval *value = OBJ_PROP_NUM(object, usual->property);

		if (zend_string_equals_cstr(Z_STR_P(offset), usual->name, usual->length)) {
			return was_sent(usual, value) ? value : NULL;
		}
	}
	return NULL;
}

/* The caller owns a reference. */
static HashTable *envelope_of(zend_object *object)
{
	HashTable *envelope = response_of(object)->envelope;

	if (envelope != NULL) {
		GC_TRY_ADDREF(envelope);
		return envelope;
	}
	envelope = zend_new_array(4);
	for (size_t i = 0; i < sizeof usual_members / sizeof *usual_members; i++) {
		const usual_member *usual = &usual_members[i];
		zval *value = OBJ_PROP_NUM(object, usual->property);

		if (was_sent(usual, value)) {
			Z_TRY_ADDREF_P(value);
			zend_hash_str_add_new(envelope, usual->name, usual->length, value);
		}
	}
	return envelope;
}

ZEND_METHOD(B24_Response, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* --- Made from a text, in a test. --- */

#define FROM_JSON "B24\\Response::fromJson()"

/* False: no memory; what there is is freed with the object. */
static bool hold_given(response *self, const zend_string *json)
{
	self->given = b24_host_alloc(&php_b24_host, sizeof *self->given);
	if (self->given == NULL) {
		return false;
	}
	b24_buffer_init(&self->given->text, &php_b24_host);
	b24_envelope_init(&self->given->envelope, &php_b24_host);
	b24_buffer_append(&self->given->text, ZSTR_VAL(json), ZSTR_LEN(json));
	return b24_buffer_seal(&self->given->text);
}

/* False: an exception was thrown, the one that a call would throw. */
static bool read_given(response *self, zend_long http_status)
{
	given_reply *given = self->given;
	b24_error error;

	b24_error_clear(&error);
	if (b24_classify(&given->envelope, &given->text, (long)http_status, "application/json", "",
			(size_t)B24_G(max_depth), &error) == B24_OK) {
		return true;
	}
	if (error.kind == B24_ERROR_MEMORY) {
		php_b24_out_of_memory(FROM_JSON);
	} else {
		php_b24_throw_reply_error(&error, &given->envelope, &given->text, FROM_JSON);
	}
	return false;
}

ZEND_METHOD(B24_Response, fromJson)
{
	zend_string *json, *key = NULL;
	zend_long http_status = 200;
	bool replayed = false;
	response *self;

	ZEND_PARSE_PARAMETERS_START(1, 4)
	Z_PARAM_STR(json)
	Z_PARAM_OPTIONAL
	Z_PARAM_LONG(http_status)
	Z_PARAM_STR_OR_NULL(key)
	Z_PARAM_BOOL(replayed)
	ZEND_PARSE_PARAMETERS_END();
	if (http_status < 100 || http_status > 599) {
		php_b24_refuse(NULL, NULL, FROM_JSON ": httpStatus must be from 100 to 599");
		RETURN_THROWS();
	}
	object_init_ex(return_value, php_b24_response_ce);
	self = response_of(Z_OBJ_P(return_value));
	if (!hold_given(self, json)) {
		php_b24_out_of_memory(FROM_JSON);
	} else if (read_given(self, http_status)) {
		const b24_envelope *envelope = &self->given->envelope;

		php_b24_unmarshal(&envelope->result, RESULT(&self->std));
		fill(&self->std, envelope, (long)http_status, key, replayed);
	}
	forget_given(self);
}

zval *php_b24_response_result(const zval *response)
{
	return RESULT(Z_OBJ_P(response));
}

bool php_b24_is_outcome(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT &&
		   (Z_OBJCE_P(value) == php_b24_response_ce ||
			   instanceof_function(Z_OBJCE_P(value), php_b24_exception_ce));
}

/* --- The reply itself. --- */

/* What was kept of it; NULL: nothing was, or an exception was thrown. */
static const php_b24_raw_reply *raw_of(zend_object *object)
{
	return php_b24_check_constructed(object) ? response_of(object)->raw : NULL;
}

ZEND_METHOD(B24_Response, getHeaders)
{
	const php_b24_raw_reply *raw;

	ZEND_PARSE_PARAMETERS_NONE();
	raw = raw_of(Z_OBJ_P(ZEND_THIS));
	if (raw != NULL) {
		php_b24_raw_reply_headers(raw, return_value);
	}
}

ZEND_METHOD(B24_Response, getBody)
{
	const php_b24_raw_reply *raw;

	ZEND_PARSE_PARAMETERS_NONE();
	raw = raw_of(Z_OBJ_P(ZEND_THIS));
	if (raw != NULL) {
		RETURN_STR_COPY(raw->body);
	}
}

ZEND_METHOD(B24_Response, getTimings)
{
	const php_b24_raw_reply *raw;

	ZEND_PARSE_PARAMETERS_NONE();
	raw = raw_of(Z_OBJ_P(ZEND_THIS));
	if (raw != NULL) {
		php_b24_raw_reply_timings(raw, return_value);
	}
}

ZEND_METHOD(B24_Response, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	RETURN_ARR(envelope_of(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(B24_Response, offsetExists)
{
	zval *offset, *found;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ZVAL(offset)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	found = member(Z_OBJ_P(ZEND_THIS), offset);
	RETURN_BOOL(found != NULL && Z_TYPE_P(found) != IS_NULL);
}

ZEND_METHOD(B24_Response, offsetGet)
{
	zval *offset, *found;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ZVAL(offset)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	found = member(Z_OBJ_P(ZEND_THIS), offset);
	if (found != NULL) {
		RETURN_COPY(found);
	}
}

ZEND_METHOD(B24_Response, offsetSet)
{
	php_b24_refuse_offset_set(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(B24_Response, offsetUnset)
{
	php_b24_refuse_offset_unset(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

void php_b24_register_response(void)
{
	php_b24_response_ce = register_class_B24_Response(zend_ce_arrayaccess);
	php_b24_response_ce->create_object = create;
	php_b24_init_handlers(&handlers);
	handlers.offset = offsetof(response, std);
	handlers.free_obj = free_response;
}
