/* SPDX-License-Identifier: MIT */
#include "zend/call/unknown_names.h"

#include "catalogue/facts.h"
#include "core/base/nearest_name.h"

#include <Zend/zend_interfaces.h>
#include <Zend/zend_smart_str.h>

/* Deeper than any documented structure: arrays of the user's may hold themselves. */
#define DEEPEST 16

/* Where in the parameters a name is. */
typedef struct place {
	const struct place *outer; /* NULL: the parameter itself */
	zend_string *name;         /* borrowed; NULL: the element `index` of a list */
	zend_ulong index;
	unsigned depth;
} place;

typedef struct teller {
	const b24_method *method;
	zval *logger;
} teller;

/* `fields[PHONE][0]` */
static void write_place(smart_str *to, const place *at)
{
	if (at->outer != NULL) {
		write_place(to, at->outer);
		smart_str_appendc(to, '[');
	}
	if (at->name != NULL) {
		smart_str_append(to, at->name);
	} else {
		smart_str_append_unsigned(to, at->index);
	}
	if (at->outer != NULL) {
		smart_str_appendc(to, ']');
	}
}

static void add_text(zval *context, const char *key, const char *text, size_t length)
{
	zval value;

	ZVAL_STRINGL(&value, text, length);
	zend_hash_str_add_new(Z_ARRVAL_P(context), key, strlen(key), &value);
}

/* False: the logger has thrown. */
static bool notify(const teller *teller, const place *at, const b24_nearest_name *nearest)
{
	const char *method = b24_method_text(teller->method->name);
	smart_str name = {0}, text = {0};
	zval message, context;

	write_place(&name, at);
	smart_str_0(&name);
	smart_str_appends(&text, method);
	smart_str_appends(&text, ": the documentation names no parameter \"");
	smart_str_append(&text, name.s);
	smart_str_appendc(&text, '"');
	array_init_size(&context, 3);
	add_text(&context, "method", method, teller->method->name_length);
	add_text(&context, "parameter", ZSTR_VAL(name.s), ZSTR_LEN(name.s));
	if (nearest->found != NULL) {
		smart_str_appends(&text, ": did you mean \"");
		smart_str_appendl(&text, nearest->found, nearest->found_length);
		smart_str_appends(&text, "\"?");
		add_text(&context, "suggestion", nearest->found, nearest->found_length);
	}
	ZVAL_STR(&message, smart_str_extract(&text));
	zend_call_method_with_2_params(Z_OBJ_P(teller->logger), Z_OBJCE_P(teller->logger), NULL,
		"notice", NULL, &message, &context);
	smart_str_free(&name);
	zval_ptr_dtor(&message);
	zval_ptr_dtor(&context);
	return EG(exception) == NULL;
}

/* --- Inside of a parameter. --- */

static bool walk(const teller *teller, const b24_parts *parts, zval *value, const place *at);

/* A condition of a filter stands before the name: ">=ID". */
static size_t operator_length(const zend_string *name)
{
	return strspn(ZSTR_VAL(name), "!<>=@%?*+~^");
}

static bool tell_if_near(
	const teller *teller, const b24_parts *parts, const zend_string *name, const place *at)
{
	size_t skip = operator_length(name);
	b24_nearest_name nearest;

	b24_nearest_begin(&nearest, ZSTR_VAL(name) + skip, ZSTR_LEN(name) - skip);
	for (unsigned i = 0; i < parts->count; i++) {
		const char *known = b24_fact_text(b24_part(parts, i)->name);

		if (strchr(known, '*') == NULL) {
			b24_nearest_offer(&nearest, known, strlen(known));
		}
	}
	return nearest.found == NULL || notify(teller, at, &nearest);
}

static const b24_fact *find(const b24_parts *parts, const zend_string *name)
{
	size_t skip = operator_length(name);
	const b24_fact *fact = b24_fact_find(parts, ZSTR_VAL(name), ZSTR_LEN(name));

	return fact != NULL || skip == 0
			   ? fact
			   : b24_fact_find(parts, ZSTR_VAL(name) + skip, ZSTR_LEN(name) - skip);
}

/* One member of an object. */
static bool walk_member(const teller *teller, const b24_parts *parts, zval *value, const place *at)
{
	const b24_fact *fact = find(parts, at->name);

	return fact == NULL ? tell_if_near(teller, parts, at->name, at)
						: walk(teller, b24_parts_at(fact->parts), value, at);
}

/* An element of a list of names, such as `select`. */
static bool walk_name(const teller *teller, const b24_parts *parts, zval *value, const place *at)
{
	place named = {.outer = at->outer, .name = NULL, .depth = at->depth};
	bool ok;

	if (Z_TYPE_P(value) != IS_STRING || find(parts, Z_STR_P(value)) != NULL) {
		return true;
	}
	named.name = zend_string_copy(Z_STR_P(value)); /* the logger may change the array */
	ok = tell_if_near(teller, parts, named.name, &named);
	zend_string_release(named.name);
	return ok;
}

static bool walk_element(const teller *teller, const b24_parts *parts, zval *value, const place *at)
{
	switch ((b24_parts_kind)parts->kind) {
	case B24_PARTS_FIELDS: return at->name == NULL || walk_member(teller, parts, value, at);
	case B24_PARTS_NAMES: return walk_name(teller, parts, value, at);
	case B24_PARTS_ITEM:
	case B24_PARTS_EACH: return walk(teller, b24_parts_at(b24_part(parts, 0)->parts), value, at);
	}
	return true;
}

/* The value is an array in which `parts` are. */
static bool walk(const teller *teller, const b24_parts *parts, zval *value, const place *at)
{
	place inside = {.outer = at, .depth = at->depth + 1};
	HashTable *array;
	zval *element;
	bool ok = true;

	ZVAL_DEREF(value);
	if (parts->count == 0 || Z_TYPE_P(value) != IS_ARRAY || inside.depth > DEEPEST) {
		return true;
	}
	array = Z_ARRVAL_P(value);
	GC_TRY_ADDREF(array); /* it may be the user's variable, which the logger can change */
	ZEND_HASH_FOREACH_KEY_VAL (array, inside.index, inside.name, element) {
		ZVAL_DEREF(element);
		ok = walk_element(teller, parts, element, &inside);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_array_release(array);
	return ok;
}

/* --- The parameters themselves. --- */

/* "UF_*" documents every name that begins so. */
static bool is_named(const b24_parameter *parameter, const zend_string *name)
{
	size_t length = parameter->name_length;
	bool is_prefix = length > 0 && parameter->name[length - 1] == '*';

	if (is_prefix) {
		length--;
	}
	return (ZSTR_LEN(name) == length || (is_prefix && ZSTR_LEN(name) > length)) &&
		   strncasecmp(ZSTR_VAL(name), parameter->name, length) == 0;
}

/* Every write of REST 2.0 takes it beside its own parameters: the source of the change, whose queue
 * of offline events does not get it. The pages of the methods do not repeat it. A misspelt one
 * makes two systems answer each other without end. */
static const char source[] = "auth_connector";

static bool takes_source(const b24_method *method)
{
	return method->version == 2 && !b24_method_is_read_only(method);
}

/* *nearest: the nearest of the documented names, if it is none of them. */
static bool is_documented(
	const b24_method *method, const zend_string *name, b24_nearest_name *nearest)
{
	const char *entry = b24_method_text(method->parameters);

	b24_nearest_begin(nearest, ZSTR_VAL(name), ZSTR_LEN(name));
	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter = b24_parameter_read(entry);

		if (parameter.kind == B24_ONE_OF) {
			continue;
		}
		if (is_named(&parameter, name)) {
			return true;
		}
		b24_nearest_offer(nearest, parameter.name, parameter.name_length);
	}
	if (takes_source(method)) {
		if (zend_string_equals_cstr(name, source, sizeof source - 1)) {
			return true;
		}
		b24_nearest_offer(nearest, source, sizeof source - 1);
	}
	return false;
}

bool php_b24_tell_unknown_names(const b24_method *method, HashTable *params, zval *logger)
{
	teller teller = {method, logger};
	const b24_parts *parts = b24_parts_at(b24_facts_of(method)->parameters);
	place at = {0};
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL (params, at.name, value) {
		const b24_fact *fact;
		b24_nearest_name nearest;

		if (at.name == NULL) {
			continue;
		}
		if (!is_documented(method, at.name, &nearest)) {
			if (!notify(&teller, &at, &nearest)) {
				return false;
			}
			continue;
		}
		fact = b24_fact_find(parts, ZSTR_VAL(at.name), ZSTR_LEN(at.name));
		if (fact != NULL && !walk(&teller, b24_parts_at(fact->parts), value, &at)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}
