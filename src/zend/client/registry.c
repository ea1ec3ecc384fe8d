/* SPDX-License-Identifier: MIT */
#include "zend/client/registry.h"

#include <php.h>

#include "zend/engine/object.h"

#include "zend/client/documented_fields.h"

#include "catalogue/facts.h"

#include <ext/standard/php_string.h>

#include "registry_arginfo.h"

static zend_class_entry *method_ce;

static zend_object_handlers handlers;

#define DOCUMENTATION "https://apidocs.bitrix24.com/"

static zend_object *create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &handlers;
	return object;
}

/* --- From the table to PHP values. --- */

static void set_nullable(zval *to, const char *text)
{
	if (*text == '\0') {
		ZVAL_NULL(to);
	} else {
		ZVAL_STRING(to, text);
	}
}

static void set_list(zval *to, uint32_t offset)
{
	const char *text = b24_method_text(offset);

	array_init(to);
	for (; *text != '\0'; text = b24_method_next(text)) {
		add_next_index_string(to, text);
	}
}

static void add_parameter(zval *to, const b24_parameter *parameter)
{
	zval entry, types;

	array_init_size(&entry, 3);
	add_assoc_stringl(&entry, "name", parameter->name, parameter->name_length);
	php_b24_show_alternatives(&types, parameter->types);
	add_assoc_zval(&entry, "types", &types);
	add_assoc_bool(&entry, "required", parameter->kind == B24_REQUIRED);
	add_next_index_zval(to, &entry);
}

static void set_parameters(zval *parameters, zval *one_of, uint32_t offset)
{
	const char *entry = b24_method_text(offset);

	array_init(parameters);
	array_init(one_of);
	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter = b24_parameter_read(entry);

		if (parameter.kind == B24_ONE_OF) {
			zval group;

			php_b24_show_alternatives(&group, parameter.name);
			add_next_index_zval(one_of, &group);
		} else {
			add_parameter(parameters, &parameter);
		}
	}
}

/* The page's source is Markdown; people read it as HTML. */
static zend_string *documentation(const b24_method *method)
{
	const char *page = b24_method_text(method->page);

	return strpprintf(0, DOCUMENTATION "%.*s.html", (int)(strlen(page) - strlen(".md")), page);
}

/* In the order in which the stub declares the properties. */
static void describe(zval *to, const b24_method *method)
{
	zend_object *object;
	zval *property;

	object_init_ex(to, method_ce);
	object = Z_OBJ_P(to);
	property = OBJ_PROP_NUM(object, 0);
	ZVAL_STRING(property++, b24_method_text(method->name));
	ZVAL_LONG(property++, method->version);
	ZVAL_STR(property++, strpprintf(0, "B24\\%s", b24_method_text(method->php_name)));
	set_list(property++, method->scopes);
	set_parameters(property, property + 1, method->parameters);
	property += 2;
	ZVAL_STR(property++, documentation(method));
	ZVAL_BOOL(property++, b24_method_is_read_only(method));
	ZVAL_BOOL(property++, method->flags & B24_DEPRECATED);
	set_list(property++, method->successors);
	ZVAL_BOOL(property++, method->flags & B24_APP_ONLY);
	ZVAL_BOOL(property++, method->flags & B24_ORDERED);
	set_nullable(property++, b24_method_text(method->paging));
	set_nullable(property++, b24_method_text(method->list_key));
	set_nullable(property++, b24_method_text(method->id_field));
}

static void append(zval *to, const b24_method *method)
{
	zval described;

	describe(&described, method);
	add_next_index_zval(to, &described);
}

/* --- B24\Registry. --- */

ZEND_METHOD(B24_Registry, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24_Registry_Method, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24_Registry, find)
{
	const b24_method *method;
	zend_string *name;
	zend_long version = 2;

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_STR(name)
	Z_PARAM_OPTIONAL
	Z_PARAM_LONG(version)
	ZEND_PARSE_PARAMETERS_END();

	if (version != 2 && version != 3) {
		zend_argument_value_error(2, "must be 2 or 3");
		RETURN_THROWS();
	}
	method = b24_method_find(ZSTR_VAL(name), ZSTR_LEN(name), (int)version);
	if (method != NULL) {
		describe(return_value, method);
	}
}

/* --- B24\Registry\Method. --- */

/* NULL: it is half made; an Error was thrown. */
static const b24_method *method_of(zval *this)
{
	const zval *name = OBJ_PROP_NUM(Z_OBJ_P(this), 0), *version = OBJ_PROP_NUM(Z_OBJ_P(this), 1);

	if (Z_TYPE_P(name) != IS_STRING || Z_TYPE_P(version) != IS_LONG) {
		zend_throw_error(NULL, "B24\\Registry\\Method is not constructed");
		return NULL;
	}
	return b24_method_find(Z_STRVAL_P(name), Z_STRLEN_P(name), (int)Z_LVAL_P(version));
}

ZEND_METHOD(B24_Registry_Method, fields)
{
	const b24_method *method;

	ZEND_PARSE_PARAMETERS_NONE();
	method = method_of(ZEND_THIS);
	if (method != NULL) {
		php_b24_show_fields(return_value, b24_parts_at(b24_facts_of(method)->parameters));
	}
}

ZEND_METHOD(B24_Registry_Method, result)
{
	const b24_method *method;

	ZEND_PARSE_PARAMETERS_NONE();
	method = method_of(ZEND_THIS);
	if (method != NULL && b24_facts_of(method)->result != 0) {
		php_b24_show_fact(return_value, b24_part(b24_parts_at(b24_facts_of(method)->result), 0));
	}
}

ZEND_METHOD(B24_Registry_Method, errors)
{
	const b24_method *method;
	const char *code;

	ZEND_PARSE_PARAMETERS_NONE();
	method = method_of(ZEND_THIS);
	array_init(return_value);
	code = method != NULL ? b24_fact_text(b24_facts_of(method)->errors) : "";
	for (; *code != '\0'; code = b24_method_next(code)) {
		add_next_index_string(return_value, strcmp(code, " ") == 0 ? "" : code);
	}
}

/* Whether the word, letter case aside, is in one of the texts of the list. */
static bool list_contains(const char *text, const char *word)
{
	for (; *text != '\0'; text = b24_method_next(text)) {
		if (strcasestr(text, word) != NULL) {
			return true;
		}
	}
	return false;
}

static bool contains(const b24_method *method, const char *word)
{
	return strcasestr(b24_method_text(method->name), word) != NULL ||
		   strcasestr(b24_method_text(method->php_name), word) != NULL ||
		   list_contains(b24_method_text(method->parameters), word);
}

static bool contains_all(const b24_method *method, HashTable *words)
{
	zval *word;

	ZEND_HASH_FOREACH_VAL (words, word) {
		if (Z_STRLEN_P(word) > 0 && !contains(method, Z_STRVAL_P(word))) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(B24_Registry, search)
{
	zend_string *text, *space;
	zval words;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();

	array_init(&words);
	space = ZSTR_CHAR(' ');
	php_explode(space, text, &words, ZEND_LONG_MAX);
	array_init(return_value);
	for (int id = 0; id < B24_METHOD_COUNT; id++) {
		const b24_method *method = b24_method_at((b24_method_id)id);

		if (contains_all(method, Z_ARRVAL(words))) {
			append(return_value, method);
		}
	}
	zval_ptr_dtor(&words);
}

ZEND_METHOD(B24_Registry, all)
{
	ZEND_PARSE_PARAMETERS_NONE();
	array_init_size(return_value, B24_METHOD_COUNT);
	for (int id = 0; id < B24_METHOD_COUNT; id++) {
		append(return_value, b24_method_at((b24_method_id)id));
	}
}

void php_b24_register_registry(void)
{
	register_class_B24_Registry();
	method_ce = register_class_B24_Registry_Method();
	method_ce->create_object = create;
	php_b24_init_handlers(&handlers);
}
