/* SPDX-License-Identifier: MIT */
#include "zend/client/documented_fields.h"

/* An object may hold one of its own kind: that one is shown without its fields. */
typedef struct shown {
	const struct shown *outer;
	const b24_parts *parts;
} shown;

static void show_fact(zval *to, const b24_fact *fact, const shown *outer);

void php_b24_show_alternatives(zval *to, const char *text)
{
	array_init(to);
	while (*text != '\0') {
		size_t length = strcspn(text, "|");

		add_next_index_stringl(to, text, length);
		text += length + (text[length] == '|');
	}
}

static void show_fields(zval *to, const b24_parts *parts, const shown *outer)
{
	array_init_size(to, parts->count);
	for (unsigned i = 0; i < parts->count; i++) {
		const char *name = b24_fact_text(b24_part(parts, i)->name);
		zval field;

		show_fact(&field, b24_part(parts, i), outer);
		zend_symtable_str_update(Z_ARRVAL_P(to), name, strlen(name), &field);
	}
}

static void show_names(zval *to, const b24_parts *parts)
{
	array_init_size(to, parts->count);
	for (unsigned i = 0; i < parts->count; i++) {
		add_next_index_string(to, b24_fact_text(b24_part(parts, i)->name));
	}
}

static bool is_shown(const b24_parts *parts, const shown *outer)
{
	while (outer != NULL && outer->parts != parts) {
		outer = outer->outer;
	}
	return outer != NULL;
}

static void show_parts(zval *to, const b24_parts *parts, const shown *outer)
{
	static const char *const keys[] = {"fields", "item", "each", "names"};
	shown now = {outer, parts};
	zval inside;

	if (parts->count == 0 || (parts->kind == B24_PARTS_FIELDS && is_shown(parts, outer))) {
		return;
	}
	switch ((b24_parts_kind)parts->kind) {
	case B24_PARTS_FIELDS: show_fields(&inside, parts, &now); break;
	case B24_PARTS_NAMES: show_names(&inside, parts); break;
	default: show_fact(&inside, b24_part(parts, 0), &now);
	}
	add_assoc_zval(to, keys[parts->kind], &inside);
}

static void show_fact(zval *to, const b24_fact *fact, const shown *outer)
{
	const char *value = b24_fact_text(fact->values);
	zval types, values;

	array_init_size(to, 4);
	php_b24_show_alternatives(&types, b24_fact_text(fact->types));
	add_assoc_zval(to, "types", &types);
	add_assoc_bool(to, "required", (fact->flags & B24_FACT_REQUIRED) != 0);
	if (*value != '\0') {
		array_init(&values);
		for (; *value != '\0'; value = b24_method_next(value)) {
			add_next_index_string(&values, strcmp(value, " ") == 0 ? "" : value);
		}
		add_assoc_zval(to, "values", &values);
	}
	show_parts(to, b24_parts_at(fact->parts), outer);
}

void php_b24_show_fields(zval *to, const b24_parts *fields)
{
	show_fields(to, fields, NULL);
}

void php_b24_show_fact(zval *to, const b24_fact *fact)
{
	show_fact(to, fact, NULL);
}
