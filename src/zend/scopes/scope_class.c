/* SPDX-License-Identifier: MIT */
#include "zend/scopes/scope_class.h"

#include "zend/client/scope.h"
#include "zend/engine/compat.h"

/* zend_register_functions() allocates each function apart, copies its parameters for their types,
 * and checks each time what is the same for all of these 1,700. So it registers only the first one.
 * The others are copies of that one and share its types, as the engine does it for methods of
 * enums. A fifth of the time of the module's start is saved, and a fifth of its memory. */
static zend_internal_function *copies; /* owned, one block; NULL: there are none */

/* clang-format off */
ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(parameters, 0, 0, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()
/* clang-format on */

static zend_class_entry *register_empty(const php_b24_scope_row *scope)
{
	zend_class_entry ce;
	zend_class_entry *registered;

	INIT_CLASS_ENTRY_EX(ce, scope->name, strlen(scope->name), NULL);
	registered = zend_register_internal_class_ex(&ce, php_b24_scope_ce);
	registered->ce_flags |=
		ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES | ZEND_ACC_NOT_SERIALIZABLE;
	zend_hash_extend(&registered->function_table,
		zend_hash_num_elements(&registered->function_table) + scope->count, 0);
	return registered;
}

static const zend_internal_function *register_one(
	zend_class_entry *ce, const char *name, zif_handler handler)
{
	zend_function_entry function[2] = {{0}};

	function->fname = name;
	function->handler = handler;
	function->arg_info = parameters;
	function->num_args = 2;
	function->flags = ZEND_ACC_PUBLIC;
	zend_register_functions(ce, function, &ce->function_table, EG(current_module)->type);
	return zend_hash_str_find_ptr_lc(&ce->function_table, name, strlen(name));
}

static void add_copy(zend_internal_function *copy, const zend_internal_function *model,
	zend_class_entry *ce, const char *name, zif_handler handler)
{
	zend_string *key;

	*copy = *model;
	copy->fn_flags |= ZEND_ACC_ARENA_ALLOCATED; /* the engine does not free it */
	copy->scope = ce;
	copy->handler = handler;
	copy->function_name = zend_string_init_interned(name, strlen(name), 1);
	php_b24_own_run_time_cache(copy);
	key = zend_new_interned_string(zend_string_tolower_ex(copy->function_name, 1));
	zend_hash_add_new_ptr(&ce->function_table, key, copy);
}

void php_b24_register_scope_classes(
	const php_b24_scope_row *classes, zend_class_entry **registered, uint32_t count)
{
	/* What dl() has loaded, the engine takes away before the module's end is called: then no
	 * method may belong to the module. */
	bool may_copy = EG(current_module)->type == MODULE_PERSISTENT;
	const zend_internal_function *model = NULL;
	uint32_t methods = 0;
	uint32_t used = 0;

	for (uint32_t i = 0; i < count; i++) {
		methods += classes[i].count;
	}
	copies = may_copy ? pemalloc(methods * sizeof *copies, 1) : NULL;
	for (uint32_t i = 0; i < count; i++) {
		const char *name = classes[i].methods;

		registered[i] = register_empty(&classes[i]);
		for (uint32_t m = 0; m < classes[i].count; m++) {
			if (model != NULL) {
				add_copy(&copies[used++], model, registered[i], name, classes[i].handlers[m]);
			} else {
				const zend_internal_function *first =
					register_one(registered[i], name, classes[i].handlers[m]);
				model = may_copy ? first : NULL;
			}
			name += strlen(name) + 1;
		}
	}
}

static int remove_copy(zval *method)
{
	const zend_function *function = Z_PTR_P(method);

	return function->common.fn_flags & ZEND_ACC_ARENA_ALLOCATED ? ZEND_HASH_APPLY_REMOVE
																: ZEND_HASH_APPLY_KEEP;
}

void php_b24_end_scope_classes(zend_class_entry **registered, uint32_t count)
{
	if (copies == NULL) {
		return;
	}
	for (uint32_t i = 0; i < count; i++) {
		zend_hash_apply(&registered[i]->function_table, remove_copy);
	}
	pefree(copies, 1);
	copies = NULL;
}
