/* SPDX-License-Identifier: MIT */
#include "zend/incoming/request_fields.h"

#include "zend/engine/exception.h"

#include "core/form/parse.h"

#define MOST_BODY   (8 * 1024 * 1024)
#define MOST_QUERY  (64 * 1024)
#define MOST_FIELDS 10000
#define MOST_KEYS   40000

void php_b24_incoming_refuse(php_b24_incoming_request *request, const char *field, const char *text)
{
	if (!request->failed && EG(exception) == NULL) {
		php_b24_refuse_request(
			php_b24_invalid_request_ce, ZSTR_VAL(request->ce->name), field, text);
	}
	request->failed = true;
}

void php_b24_incoming_free(php_b24_incoming_request *request)
{
	if (request->post != NULL) {
		zend_array_destroy(request->post);
	}
	if (request->query != NULL) {
		zend_array_destroy(request->query);
	}
}

/* --- From bytes. --- */

/* The array that the key leads to; NULL: there is no next number. What else was there gives way, as
 * in PHP's own arrays. */
static HashTable *child_of(HashTable *array, const b24_form_key *key)
{
	zval empty, *child = NULL;

	if (key->text != NULL) {
		child = zend_symtable_str_find(array, key->text, key->length);
		if (child != NULL && Z_TYPE_P(child) == IS_ARRAY) {
			return Z_ARRVAL_P(child);
		}
	}
	array_init(&empty);
	child = key->text != NULL ? zend_symtable_str_update(array, key->text, key->length, &empty)
							  : zend_hash_next_index_insert(array, &empty);
	if (child == NULL) {
		zval_ptr_dtor(&empty);
		return NULL;
	}
	return Z_ARRVAL_P(child);
}

static void store(HashTable *array, const b24_form_parser *fields)
{
	const b24_form_key *last = &fields->path[fields->depth - 1];
	zval value;

	for (const b24_form_key *key = fields->path; key < last && array != NULL; key++) {
		array = child_of(array, key);
	}
	if (array == NULL) {
		return;
	}
	ZVAL_STRINGL(&value, fields->value, fields->length);
	if (last->text != NULL) {
		zend_symtable_str_update(array, last->text, last->length, &value);
	} else if (zend_hash_next_index_insert(array, &value) == NULL) {
		zval_ptr_dtor(&value);
	}
}

/* A field is told by its number: what stands in the place of its name may be anything. */
static void refuse_field(
	php_b24_incoming_request *request, const char *part, size_t number, const char *why)
{
	char text[128];

	snprintf(text, sizeof text, "field %zu of the %s %s", number, part, why);
	php_b24_incoming_refuse(request, NULL, text);
}

static HashTable *decode(
	php_b24_incoming_request *request, const zend_string *text, size_t most, const char *part)
{
	HashTable *array = zend_new_array(8);
	b24_form_status status;
	zend_string *scratch;
	b24_form_parser fields;

	if (ZSTR_LEN(text) > most) {
		char why[64];

		snprintf(why, sizeof why, "the %s is longer than %zu bytes", part, most);
		php_b24_incoming_refuse(request, NULL, why);
		return array;
	}
	scratch = zend_string_init(ZSTR_VAL(text), ZSTR_LEN(text), false);
	b24_form_parser_begin(&fields, ZSTR_VAL(scratch), ZSTR_LEN(scratch), MOST_FIELDS, MOST_KEYS);
	while ((status = b24_form_parser_next(&fields)) == B24_FORM_FIELD) {
		store(array, &fields);
	}
	if (status != B24_FORM_END) {
		refuse_field(request, part, fields.number, b24_form_status_text(status));
	}
	zend_string_efree(scratch);
	return array;
}

void php_b24_incoming_load_body(
	php_b24_incoming_request *request, const zend_string *body, const zend_string *query)
{
	request->post = decode(request, body, MOST_BODY, "body");
	request->query =
		query != NULL ? decode(request, query, MOST_QUERY, "query") : zend_new_array(0);
}

/* --- From arrays. --- */

/* A copy of somebody's arrays. Its own: no reference may change it later. */
typedef struct copying {
	php_b24_incoming_request *request;
	const char *part;
	size_t values; /* so far; also the number of the field that is looked at */
	size_t fields; /* of the values, those that are no arrays */
} copying;

static void refuse_copying(copying *copy, const char *why)
{
	refuse_field(copy->request, copy->part, copy->values, why);
}

static bool check(copying *copy, const zend_string *text)
{
	b24_form_status status = b24_form_check_text(ZSTR_VAL(text), ZSTR_LEN(text));

	if (status != B24_FORM_FIELD) {
		refuse_copying(copy, b24_form_status_text(status));
	}
	return status == B24_FORM_FIELD;
}

static void copy_array(copying *copy, HashTable *from, HashTable *to, int depth);

/* False: it has a type that no field has. */
static bool copy_value(copying *copy, zval *from, zval *to, int depth)
{
	ZVAL_DEREF(from);
	switch (Z_TYPE_P(from)) {
	case IS_STRING:
		copy->fields++;
		ZVAL_COPY(to, from);
		check(copy, Z_STR_P(from));
		return true;
	case IS_LONG:
		copy->fields++;
		ZVAL_STR(to, zend_long_to_str(Z_LVAL_P(from)));
		return true;
	case IS_ARRAY:
		array_init(to);
		copy_array(copy, Z_ARRVAL_P(from), Z_ARRVAL_P(to), depth + 1);
		return true;
	default: return false;
	}
}

static void copy_array(copying *copy, HashTable *from, HashTable *to, int depth)
{
	zend_string *key;
	zend_ulong number;
	zval *value, copied;

	/* A path of so many keys leads to a value that may be no array. */
	if (depth > B24_FORM_DEPTH) {
		refuse_copying(copy, b24_form_status_text(B24_FORM_TOO_DEEP));
		return;
	}
	ZEND_HASH_FOREACH_KEY_VAL (from, number, key, value) {
		if (++copy->values > MOST_KEYS || copy->fields >= MOST_FIELDS) {
			refuse_copying(copy, b24_form_status_text(B24_FORM_TOO_MANY));
		}
		if (copy->request->failed || (key != NULL && !check(copy, key))) {
			return;
		}
		if (!copy_value(copy, value, &copied, depth)) {
			refuse_copying(copy, "is neither a string nor an array");
			return;
		}
		if (key != NULL) {
			zend_hash_update(to, key, &copied);
		} else {
			zend_hash_index_update(to, number, &copied);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* The number of fields is returned, too. */
static HashTable *copy_part(
	php_b24_incoming_request *request, HashTable *from, const char *part, size_t *fields)
{
	copying copy = {.request = request, .part = part};
	HashTable *to = zend_new_array(8);

	if (from != NULL) {
		copy_array(&copy, from, to, 1);
	}
	*fields = copy.fields;
	return to;
}

void php_b24_incoming_load_arrays(
	php_b24_incoming_request *request, HashTable *post, HashTable *query)
{
	size_t fields;

	request->post = copy_part(request, post, "body", &fields);
	request->query = copy_part(request, query, "query", &fields);
}

/* NULL: there is none, or the script has put something else there. */
static HashTable *superglobal(const char *name, size_t length)
{
	zend_string *key = zend_string_init(name, length, false);
	zval *found;

	zend_is_auto_global(key);
	found = zend_hash_find(&EG(symbol_table), key);
	zend_string_release(key);
	if (found == NULL) {
		return NULL;
	}
	ZVAL_DEREF(found);
	return Z_TYPE_P(found) == IS_ARRAY ? Z_ARRVAL_P(found) : NULL;
}

void php_b24_incoming_load_globals(php_b24_incoming_request *request)
{
	HashTable *post = superglobal(ZEND_STRL("_POST"));
	HashTable *query = superglobal(ZEND_STRL("_GET"));
	size_t fields;

	request->post = copy_part(request, post, "body", &fields);
	if (fields >= (size_t)PG(max_input_vars)) {
		php_b24_incoming_refuse(request, NULL,
			"PHP may have dropped fields (max_input_vars): fromBody() reads all of them");
	}
	request->query = copy_part(request, query, "query", &fields);
}
