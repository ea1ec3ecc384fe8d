/* SPDX-License-Identifier: MIT */
#include "zend/batch/plan.h"

#include "zend/batch/groups.h"
#include "zend/batch/reference.h"
#include "zend/call/deprecation.h"
#include "zend/call/parameter_check.h"
#include "zend/engine/exception.h"
#include "zend/engine/printable.h"
#include "zend/value/marshal.h"

#include "core/portal/address.h"
#include "core/portal/method_name.h"

#include <Zend/zend_smart_str.h>

#define CALLER "B24\\Client::batch(): "

/* --- Messages. --- */

/* "the command 'a'": the caller frees it. */
static zend_string *name_of(const zval *key)
{
	zend_string *name;

	if (Z_TYPE_P(key) == IS_LONG) {
		return strpprintf(0, "the command " ZEND_LONG_FMT, Z_LVAL_P(key));
	}
	name = strpprintf(0, "the command \"%.60s\"", Z_STRVAL_P(key));
	php_b24_make_printable(name);
	return name;
}

static bool refuse(const zval *key, const char *why)
{
	zend_string *name = name_of(key);

	php_b24_refuse(NULL, NULL, CALLER "%s %s", ZSTR_VAL(name), why);
	zend_string_release(name);
	return false;
}

/* The key of the command of that number. */
static void key_of(const php_b24_plan *plan, size_t number, zval *key)
{
	zend_string *text;
	zend_ulong index;
	zval *value;

	ZVAL_NULL(key);
	ZEND_HASH_FOREACH_KEY_VAL (plan->keys, index, text, value) {
		if ((size_t)Z_LVAL_P(value) == number) {
			if (text != NULL) {
				ZVAL_STR(key, text);
			} else {
				ZVAL_LONG(key, (zend_long)index);
			}
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
}

static bool refuse_number(const php_b24_plan *plan, size_t number, const char *why)
{
	zval key;

	key_of(plan, number, &key);
	return refuse(&key, why);
}

/* --- References. --- */

static zval *find_key(HashTable *keys, const zval *key)
{
	return Z_TYPE_P(key) == IS_LONG ? zend_hash_index_find(keys, (zend_ulong)Z_LVAL_P(key))
									: zend_symtable_find(keys, Z_STR_P(key));
}

/* The command at hand is the one that was added to the keys last. */
static bool find_reference(void *context, const zval *key, size_t *number)
{
	php_b24_plan *plan = context;
	zval *found = find_key(plan->keys, key);
	size_t present = plan->commands.count - 1;

	if (found == NULL || (size_t)Z_LVAL_P(found) >= present) {
		zend_string *name = name_of(key);

		php_b24_refuse(ZSTR_VAL(plan->planned[present].method), NULL,
			"a reference names %s, which is not among the commands before it", ZSTR_VAL(name));
		zend_string_release(name);
		return false;
	}
	*number = (size_t)Z_LVAL_P(found);
	plan->planned[*number].is_bound = plan->planned[present].is_bound = true;
	php_b24_group_tie(plan->planned, *number, present);
	return true;
}

/* --- Reading what the user gave. --- */

static inline zval *element(HashTable *given, zend_ulong number)
{
	zval *value = zend_hash_index_find(given, number);

	if (value != NULL) {
		ZVAL_DEREF(value);
	}
	return value;
}

/* A method's name, or an array of one and parameters. Borrowed. */
static bool read_shape(zval *given, zend_string **method, HashTable **params)
{
	zval *first, *second;

	ZVAL_DEREF(given);
	*params = (HashTable *)&zend_empty_array;
	if (Z_TYPE_P(given) == IS_STRING) {
		*method = Z_STR_P(given);
		return true;
	}
	if (Z_TYPE_P(given) != IS_ARRAY) {
		return false;
	}
	first = element(Z_ARRVAL_P(given), 0);
	second = element(Z_ARRVAL_P(given), 1);
	if (first == NULL || Z_TYPE_P(first) != IS_STRING ||
		(second != NULL && Z_TYPE_P(second) != IS_ARRAY) ||
		zend_hash_num_elements(Z_ARRVAL_P(given)) != 1u + (second != NULL)) {
		return false;
	}
	*method = Z_STR_P(first);
	if (second != NULL) {
		*params = Z_ARRVAL_P(second);
	}
	return true;
}

static const char *last_segment(const char *method)
{
	const char *dot = strrchr(method, '.');

	return dot != NULL ? dot + 1 : method;
}

/* Portals refuse methods that move files inside of a batch. */
static bool moves_files(const b24_method *known, const char *method)
{
	const char *last = last_segment(method);

	return (known != NULL && (known->flags & B24_FILE_REPLY)) ||
		   strcasestr(last, "upload") != NULL || strcasestr(last, "download") != NULL;
}

/* Finds out what the name alone says of a command. */
static bool look_up(php_b24_planned *planned, const zval *key, int version)
{
	const char *name = ZSTR_VAL(planned->method);
	size_t length = ZSTR_LEN(planned->method);

	if (!b24_is_method_name(name, length)) {
		return refuse(key, "has no valid method name");
	}
	if (zend_string_equals_literal_ci(planned->method, "batch")) {
		return refuse(key, "is a batch, which cannot be in another one");
	}
	planned->known = b24_method_find(name, length, version);
	planned->version = planned->known != NULL ? planned->known->version : (uint8_t)version;
	planned->moves_files = moves_files(planned->known, name);
	return true;
}

/* The same; if another command has that method, it is taken from there: most batches have few
 * methods. */
static bool identify(php_b24_plan *plan, php_b24_planned *planned, const zval *key)
{
	size_t *recent = &plan->recent[ZSTR_HASH(planned->method) % PHP_B24_PLAN_RECENT];
	const php_b24_planned *other = &plan->planned[*recent - (*recent > 0)];

	if (*recent > 0 && zend_string_equals(other->method, planned->method)) {
		planned->known = other->known;
		planned->version = other->version;
		planned->moves_files = other->moves_files;
		return true;
	}
	*recent = plan->count + 1;
	return look_up(planned, key, plan->commands.version);
}

/* Adds the command to the plan, not written yet. */
static bool add_command(php_b24_plan *plan, const zval *key, zval *given)
{
	php_b24_planned *planned = &plan->planned[plan->count];
	HashTable *params;
	zval number;

	*planned = (php_b24_planned){.first = (uint32_t)plan->count, .next = PHP_B24_NO_COMMAND};
	if (!read_shape(given, &planned->method, &params)) {
		return refuse(key, "must be a method's name, or an array of one and of parameters");
	}
	if (!identify(plan, planned, key)) {
		return false;
	}
	zend_string_addref(planned->method);
	GC_TRY_ADDREF(params);
	planned->params = params;
	ZVAL_LONG(&number, (zend_long)plan->count++);
	if (Z_TYPE_P(key) == IS_LONG) {
		zend_hash_index_add_new(plan->keys, (zend_ulong)Z_LVAL_P(key), &number);
	} else {
		_zend_hash_append(plan->keys, Z_STR_P(key), &number);
	}
	return true;
}

/* --- Writing the commands. --- */

static bool has_token(const php_b24_plan *plan, const php_b24_planned *planned)
{
	return php_b24_client_base(php_b24_client_of(plan->client))->token != NULL &&
		   zend_hash_str_exists(planned->params, ZEND_STRL("auth"));
}

/* The command is called by itself, where all of it can be said. If not, the refusal names what is
 * wrong, before anything is sent. */
static bool put_alone(php_b24_plan *plan, php_b24_planned *planned)
{
	b24_body *text = &plan->commands.text;
	size_t before = text->text.length;
	bool ok;

	planned->alone = true;
	if (php_b24_batch_has_reference(planned->params)) {
		php_b24_refuse(ZSTR_VAL(planned->method), NULL,
			"has a reference to another command, but cannot be in a batch: %s",
			planned->version != plan->commands.version ? "it is of another version of REST"
			: planned->moves_files                     ? "it moves a file"
								   : "a parameter is null, an empty array, a file or something "
									 "else that a command cannot "
									 "say");
		return false;
	}
	ok = php_b24_marshal(text, planned->params, ZSTR_VAL(planned->method));
	text->text.length = before;
	b24_body_drop_files(text);
	return ok;
}

static bool refuse_reference_of_3(const php_b24_planned *planned)
{
	php_b24_refuse(ZSTR_VAL(planned->method), NULL,
		"has a reference to another command, which REST 3.0 does not document");
	return false;
}

static bool write_command(php_b24_plan *plan, size_t number)
{
	php_b24_planned *planned = &plan->planned[number];
	php_b24_references references = {find_reference, plan};
	php_b24_command_status status = PHP_B24_COMMAND_UNSAYABLE;

	if (has_token(plan, planned)) {
		php_b24_refuse(ZSTR_VAL(planned->method), "auth", "is set by the client itself");
		return false;
	}
	if (plan->commands.version == 3 && php_b24_batch_has_reference(planned->params)) {
		return refuse_reference_of_3(planned);
	}
	if (planned->version == plan->commands.version && !planned->moves_files) {
		status = php_b24_commands_add(&plan->commands, ZSTR_VAL(planned->method),
			ZSTR_LEN(planned->method), planned->known, planned->params, &references);
	} else {
		php_b24_commands_skip(&plan->commands, planned->known);
	}
	return status == PHP_B24_COMMAND_WRITTEN ||
		   (status == PHP_B24_COMMAND_UNSAYABLE && put_alone(plan, planned));
}

static bool check_parameters(const php_b24_plan *plan, const php_b24_planned *planned, bool wanted)
{
	return !wanted || planned->known == NULL ||
		   php_b24_check_parameters(
			   planned->known, planned->params, &php_b24_client_of(plan->client)->logger);
}

/* --- What goes out together. --- */

static bool check_groups(const php_b24_plan *plan)
{
	for (size_t i = 0; i < plan->count; i++) {
		const php_b24_planned *planned = &plan->planned[i];

		if (planned->size > PHP_B24_BATCH_LENGTH) {
			return refuse_number(plan, i,
				plan->halt ? "and those that references and halt tie to it are more than the 50 "
							 "that a request can hold"
						   : "and those that references tie to it are more than the 50 that a "
							 "request can hold");
		}
		if (planned->alone && (planned->next != PHP_B24_NO_COMMAND || planned->first != i)) {
			return refuse_number(plan, i,
				planned->is_bound
					? "is referred to by another one, but cannot be in a batch: it moves a file, "
					  "or "
					  "a parameter is null, an empty array or something else that a command cannot "
					  "say"
					: "cannot be in a batch, but stands between commands that references and halt "
					  "tie together");
		}
	}
	return true;
}

static bool group(php_b24_plan *plan)
{
	for (size_t i = 0; i < plan->count; i++) {
		plan->planned[i].bytes = plan->commands.written[i].length;
	}
	php_b24_groups_make(plan->planned, plan->count, plan->halt);
	return check_groups(plan);
}

/* --- All of it. --- */

/* Each deprecated method is told once. False: the error handler has thrown. */
static bool tell_deprecated(const php_b24_plan *plan)
{
	bool told[B24_METHOD_COUNT] = {false};

	for (size_t i = 0; i < plan->count; i++) {
		const b24_method *known = plan->planned[i].known;

		if (known == NULL || told[known - b24_method_at(0)]) {
			continue;
		}
		told[known - b24_method_at(0)] = true;
		if (!php_b24_tell_if_deprecated(known)) {
			return false;
		}
	}
	return true;
}

static bool add_commands(php_b24_plan *plan, HashTable *commands)
{
	zend_string *text;
	zend_ulong index;
	zval *given, key;

	ZEND_HASH_FOREACH_KEY_VAL (commands, index, text, given) {
		if (text != NULL) {
			ZVAL_STR(&key, text);
		} else {
			ZVAL_LONG(&key, (zend_long)index);
		}
		if (!add_command(plan, &key, given)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool php_b24_plan_make(php_b24_plan *plan, zend_object *client, HashTable *commands, bool halt,
	const php_b24_batch_options *options)
{
	size_t count = zend_hash_num_elements(commands);

	if (halt && php_b24_client_of(client)->version == 3) {
		php_b24_refuse(NULL, NULL, CALLER "REST 3.0 documents no way to halt a batch");
		return false;
	}
	plan->client = client;
	plan->halt = halt;
	memset(plan->recent, 0, sizeof plan->recent);
	php_b24_commands_init(&plan->commands, php_b24_client_of(client)->version, count);
	plan->commands.omit_empty = options->omit_empty;
	plan->keys = zend_new_array((uint32_t)count);
	zend_hash_real_init(plan->keys, HT_IS_PACKED(commands));
	plan->planned = safe_emalloc(count > 0 ? count : 1, sizeof *plan->planned, 0);
	if (!add_commands(plan, commands) ||
		(UNEXPECTED(B24_G(deprecations)) && !tell_deprecated(plan))) {
		return false;
	}
	for (size_t i = 0; i < plan->count; i++) {
		if (!check_parameters(plan, &plan->planned[i], options->check) || !write_command(plan, i)) {
			return false;
		}
	}
	return group(plan);
}

void php_b24_plan_forget_texts(php_b24_plan *plan)
{
	php_b24_commands_free(&plan->commands);
	for (size_t i = 0; i < plan->count; i++) {
		if (plan->planned[i].params != NULL) {
			HashTable *params = plan->planned[i].params;

			plan->planned[i].params = NULL;
			zend_array_release(params);
		}
	}
}

void php_b24_plan_free(php_b24_plan *plan)
{
	if (plan->planned != NULL) {
		php_b24_plan_forget_texts(plan);
		for (size_t i = 0; i < plan->count; i++) {
			zend_string_release(plan->planned[i].method);
		}
		efree(plan->planned);
		plan->planned = NULL;
		plan->count = 0;
	}
	if (plan->keys != NULL) {
		zend_array_release(plan->keys);
		plan->keys = NULL;
	}
}
