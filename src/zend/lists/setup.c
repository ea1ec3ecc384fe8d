#include "zend/lists/options.h"
#include "zend/lists/documented_page.h"

#include "zend/call/parameter_check.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/value/marshal.h"
#include "zend/value/unmarshal.h"

#include <ext/standard/md5.h>
#include <ext/standard/sha1.h>

/* What a caller asks for, and what the catalogue knows of the method, become a list that is ready
 * to begin. */

/* Rows that a page of REST 3.0 may have. */
#define MOST_PAGE_LIMIT 1000

/* --- Parameters. --- */

/* The user's code may make values of objects, once; from then on there are only plain ones. */
static bool read_params(php_b24_list *list, HashTable *params)
{
	b24_buffer *text = &list->scratch.text;
	b24_json_status status;
	zval plain;

	if (!php_b24_marshal(&list->scratch, params, ZSTR_VAL(list->method))) {
		return false;
	}
	if (list->scratch.file_count > 0) {
		php_b24_refuse(ZSTR_VAL(list->method), NULL, "a list takes no files");
		return false;
	}
	status =
		b24_buffer_seal(text)
			? b24_json_scan_run(&list->scan, text->data, text->length,
				  b24_client_settings(php_b24_client_of(list->client)->core)->max_depth, NULL, NULL)
			: B24_JSON_MEMORY;
	if (status == B24_JSON_MEMORY) {
		php_b24_out_of_memory(ZSTR_VAL(list->method));
		return false;
	}
	if (status != B24_JSON_OK) {
		php_b24_refuse(ZSTR_VAL(list->method), NULL, "the parameters are nested too deeply");
		return false;
	}
	php_b24_unmarshal_root(&list->scan, &plain);
	if (EG(exception) != NULL) {
		zval_ptr_dtor(&plain);
		return false;
	}
	SEPARATE_ARRAY(&plain);
	list->params = Z_ARRVAL(plain);
	return true;
}

static void make_fingerprint(php_b24_list *list)
{
	zend_string *name = zend_string_tolower(list->method);
	unsigned char digest[20];
	PHP_SHA1_CTX context;

	PHP_SHA1Init(&context);
	PHP_SHA1Update(&context, (unsigned char *)ZSTR_VAL(name), ZSTR_LEN(name) + 1);
	PHP_SHA1Update(&context, (unsigned char *)(list->version == 3 ? "3" : "2"), 1);
	PHP_SHA1Update(&context, (unsigned char *)list->scratch.text.data, list->scratch.text.length);
	PHP_SHA1Final(digest, &context);
	list->fingerprint = zend_string_alloc(16, false);
	make_digest_ex(ZSTR_VAL(list->fingerprint), digest, 8);
	zend_string_release(name);
}

/* The parameter of that name in the documentation, letter case aside. False: there is none. */
static bool find_documented(const php_b24_list *list, const char *name, b24_parameter *found)
{
	const char *entry = list->known != NULL ? b24_method_text(list->known->parameters) : "";
	size_t length = strlen(name);

	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		*found = b24_parameter_read(entry);
		if (found->kind != B24_ONE_OF && found->name_length == length &&
			strncasecmp(found->name, name, length) == 0) {
			return true;
		}
	}
	return false;
}

bool php_b24_list_documents(const php_b24_list *list, const char *name)
{
	b24_parameter unused;

	return find_documented(list, name, &unused);
}

/* As the user spells the parameter, or else the documentation does. */
static zend_string *spelled(const php_b24_list *list, const char *name)
{
	b24_parameter parameter;
	zend_string *key;
	size_t length = strlen(name);

	ZEND_HASH_FOREACH_STR_KEY(list->params, key)
	{
		if (key != NULL && ZSTR_LEN(key) == length && strcasecmp(ZSTR_VAL(key), name) == 0) {
			return zend_string_copy(key);
		}
	}
	ZEND_HASH_FOREACH_END();
	if (find_documented(list, name, &parameter)) {
		return zend_string_init(parameter.name, length, false);
	}
	return zend_string_init(name, length, false);
}

static bool is_paged_by(const php_b24_list *list, const char *paging)
{
	return list->known != NULL && strcmp(b24_method_text(list->known->paging), paging) == 0;
}

/* "sort/order": two strings; else an object. */
static void spell_order(php_b24_list *list)
{
	const char *order =
		list->known != NULL ? b24_method_text(b24_method_pages(list->known)->order) : "";
	const char *slash = strchr(order, '/');
	zend_string *sort;

	if (slash != NULL) {
		sort = zend_string_init(order, (size_t)(slash - order), false);
		list->sort_name = spelled(list, ZSTR_VAL(sort));
		zend_string_release(sort);
		order = slash + 1;
	}
	list->order_name = spelled(list, *order != '\0' ? order : "order");
}

/* The parameter that counts rows. */
static const char *start_of(const php_b24_list *list)
{
	bool counts = is_paged_by(list, "start") || is_paged_by(list, "total");

	return counts ? b24_method_text(list->pages->at) : "start";
}

static void spell(php_b24_list *list)
{
	list->filter_name = spelled(list, "filter");
	spell_order(list);
	list->select_name = spelled(list, "select");
	list->start_name = spelled(list, start_of(list));
}

/* --- What the catalogue knows. --- */

static zend_string *catalogued(const php_b24_list *list, uint32_t offset)
{
	const char *text = list->known != NULL ? b24_method_text(offset) : "";

	return zend_string_init(text, strlen(text), false);
}

/* Whether it is certain how the method pages. */
static bool is_known_list(const php_b24_list *list)
{
	return list->known != NULL && (list->known->flags & B24_LIST);
}

static bool learn(php_b24_list *list, const php_b24_list_options *g)
{
	list->page_known = is_known_list(list);
	if (!list->page_known && g->list_key == NULL && g->id_field == NULL) {
		php_b24_refuse(ZSTR_VAL(list->method), NULL,
			"%s; the options \"listKey\" and \"idField\" "
			"tell where the rows are and by which field they can be read on",
			list->known == NULL ? "is not in the catalogue of methods"
								: "is no list whose pages the catalogue knows how to ask for");
		return false;
	}
	list->list_key = g->list_key != NULL
						 ? zend_string_copy(g->list_key)
						 : catalogued(list, list->known ? list->known->list_key : 0);
	if (g->id_field != NULL) {
		list->id_field = zend_string_copy(g->id_field);
	} else if (list->known != NULL && list->known->id_field != 0) {
		list->id_field = catalogued(list, list->known->id_field);
	}
	return true;
}

/* --- Whether ids can lead. --- */

/* The caller's condition on the id; undefined: there is none. */
static zval *condition(const php_b24_list *list, const char *operator)
{
	zval *filter = zend_hash_find(list->params, list->filter_name);
	zend_string *name;
	zval *found;

	if (filter == NULL || Z_TYPE_P(filter) != IS_ARRAY) {
		return NULL;
	}
	name = strpprintf(0, "%s%s", operator, ZSTR_VAL(list->id_field));
	found = zend_hash_find(Z_ARRVAL_P(filter), name);
	zend_string_release(name);
	return found;
}

static bool read_bound(const php_b24_list *list, const char *operator, int64_t * bound)
{
	zval *value = condition(list, operator);
	zend_long number;

	if (value == NULL) {
		return true;
	}
	if (Z_TYPE_P(value) == IS_LONG) {
		*bound = php_b24_list_turn(list, Z_LVAL_P(value));
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING &&
		is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &number, NULL, false) == IS_LONG) {
		*bound = php_b24_list_turn(list, number);
		return true;
	}
	return false;
}

/* Whether the filter has a condition that allows no other. */
static bool has_alone(const php_b24_list *list)
{
	const char *alone = b24_method_text(list->pages->alone);
	zval *filter = zend_hash_find(list->params, list->filter_name);

	return *alone != '\0' && filter != NULL && Z_TYPE_P(filter) == IS_ARRAY &&
		   php_b24_list_find_at(Z_ARRVAL_P(filter), alone) != NULL;
}

/* REST 3.0: conditions can be added to the filter. */
static bool has_conditions(const php_b24_list *list)
{
	zval *filter = zend_hash_find(list->params, list->filter_name);

	return filter == NULL || Z_TYPE_P(filter) == IS_NULL ||
		   (Z_TYPE_P(filter) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(filter)));
}

/* The caller's own order, if there is one, is by the id, one way or the other. */
static bool is_ordered_by_id(php_b24_list *list)
{
	list->descending =
		!php_b24_list_is_ordered(list, "ASC") && php_b24_list_is_ordered(list, "DESC");
	return list->descending || php_b24_list_is_ordered(list, "ASC");
}

/* Why the list cannot be read on by ids; NULL: it can. */
static const char *obstacle(php_b24_list *list, bool parallel, int64_t *after, int64_t *upto)
{
	if (list->version == 3 && (parallel || !is_paged_by(list, "pagination"))) {
		return "is not possible in REST 3.0";
	}
	if (php_b24_list_scheme(list) != NULL && list->known->id_field == 0) {
		return "is not possible: the method has a way of its own to page";
	}
	if (list->id_field == NULL) {
		return "needs the option \"idField\": the catalogue knows no field by which this list can "
			   "be "
			   "read on";
	}
	if (parallel && !php_b24_list_takes_order(list)) {
		return "needs an order by ids, which the method does not take";
	}
	if (has_alone(list)) {
		return "cannot add a condition on the id to this filter";
	}
	if (!is_ordered_by_id(list)) {
		return "cannot follow the given order, which is not by ids";
	}
	if (list->version == 3) {
		return has_conditions(list) ? NULL : "needs a filter that is a list of conditions";
	}
	if (!read_bound(list, php_b24_list_behind(list), after) ||
		!read_bound(list, php_b24_list_upto(list), upto)) {
		return "needs integers in the filter on the id";
	}
	return NULL;
}

/* A query cannot say that there is an array without anything in it, and nobody needs it. */
static void drop_empty(php_b24_list *list, zend_string *name)
{
	zval *value = zend_hash_find(list->params, name);

	if (value != NULL && Z_TYPE_P(value) == IS_ARRAY &&
		zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		zend_hash_del(list->params, name);
	}
}

/* Conditions that each page brings itself go out of the common parameters. */
static void drop_condition(php_b24_list *list, const char *operator)
{
	zend_string *name;

	if (condition(list, operator) != NULL) {
		name = strpprintf(0, "%s%s", operator, ZSTR_VAL(list->id_field));
		zend_hash_del(php_b24_list_member(list->params, list->filter_name), name);
		zend_string_release(name);
		drop_empty(list, list->filter_name);
	}
}

static void order_by_id(php_b24_list *list)
{
	zval value;

	php_b24_list_order(list, list->params, list->descending ? "DESC" : "ASC");
	if (list->version == 2 && (list->known == NULL || php_b24_list_documents(list, "start"))) {
		ZVAL_LONG(&value, -1); /* nobody counts the rows */
		zend_hash_update(list->params, list->start_name, &value);
	}
}

/* --- The strategy. --- */

static const php_b24_list_strategy *by_paging(const php_b24_list *list)
{
	const php_b24_list_strategy *scheme = php_b24_list_scheme(list);

	if (scheme != NULL) {
		return scheme;
	}
	if (list->version == 2) {
		return &php_b24_list_offset;
	}
	return is_paged_by(list, "after-cursor") ? &php_b24_list_cursor
		   : is_paged_by(list, "cursor")     ? &php_b24_list_tail
											 : &php_b24_list_pages;
}

static bool choose_keys(php_b24_list *list, const php_b24_list_options *g, bool required)
{
	bool parallel = g->strategy != NULL && zend_string_equals_literal(g->strategy, "range");
	int64_t after = PHP_B24_LIST_LOWEST, upto = PHP_B24_LIST_HIGHEST;
	const char *why = obstacle(list, parallel, &after, &upto);

	if (why != NULL) {
		list->descending = false;
		list->strategy = by_paging(list);
		return !required || php_b24_list_refuse(list, "strategy", why);
	}
	list->strategy = parallel || (!required && g->concurrency > 1 && list->version == 2)
						 ? &php_b24_list_range
						 : &php_b24_list_keyset;
	list->resumed.id = after;
	list->upto = upto;
	if (list->version == 2) {
		drop_condition(list, php_b24_list_behind(list));
		drop_condition(list, php_b24_list_upto(list));
	}
	order_by_id(list);
	return true;
}

static bool choose(php_b24_list *list, const php_b24_list_options *g)
{
	const char *name = g->strategy != NULL ? ZSTR_VAL(g->strategy) : "auto";

	if (strcmp(name, "offset") == 0) {
		list->strategy = by_paging(list);
		if (list->strategy == &php_b24_list_behind_id && php_b24_list_documents(list, "start")) {
			list->strategy = &php_b24_list_offset; /* the method has both */
		}
		return strcmp(list->strategy->name, "offset") == 0 ||
			   php_b24_list_refuse(
				   list, "strategy", "must be \"auto\": the method has cursors of its own");
	}
	if (strcmp(name, "keyset") == 0 || strcmp(name, "range") == 0) {
		return choose_keys(list, g, true);
	}
	if (strcmp(name, "auto") == 0) {
		return choose_keys(list, g, false);
	}
	return php_b24_list_refuse(
		list, "strategy", "must be \"auto\", \"keyset\", \"offset\" or \"range\"");
}

/* --- What the strategy needs of the parameters. --- */

/* By what rows can be told apart where the list cannot be read on by it. */
static void know_id(php_b24_list *list)
{
	uint32_t id = list->known != NULL ? b24_method_pages(list->known)->id : 0;

	if (list->id_field == NULL && id != 0) {
		list->id_field = catalogued(list, id);
	}
}

/* Selected fields must have the id among them. */
static void select_id(php_b24_list *list)
{
	zval *select = zend_hash_find(list->params, list->select_name);
	zval *field, id;

	if (list->id_field == NULL || select == NULL || Z_TYPE_P(select) != IS_ARRAY ||
		zend_hash_num_elements(Z_ARRVAL_P(select)) == 0) {
		return;
	}
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(select), field) {
		if (Z_TYPE_P(field) == IS_STRING &&
			(zend_string_equals_literal(Z_STR_P(field), "*") ||
				zend_string_equals_ci(Z_STR_P(field), list->id_field))) {
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_STR_COPY(&id, list->id_field);
	zend_hash_next_index_insert(php_b24_list_member(list->params, list->select_name), &id);
}

static bool refuse_own(const php_b24_list *list, const char *parameter)
{
	php_b24_refuse(ZSTR_VAL(list->method), parameter,
		"is set by the list itself; the option \"resume\" says where to begin");
	return false;
}

static zval *in(HashTable *params, const char *name)
{
	return zend_hash_str_find(params, name, strlen(name));
}

/* Rows of a page, as the caller wants them in REST 3.0. */
static bool read_page_limit(php_b24_list *list)
{
	const char *name = list->strategy == &php_b24_list_tail ? "cursor" : "pagination";
	zval *pagination = in(list->params, name);
	zval *limit = NULL;

	if (pagination == NULL || Z_TYPE_P(pagination) != IS_ARRAY) {
		return true;
	}
	if (in(Z_ARRVAL_P(pagination), "page") != NULL ||
		in(Z_ARRVAL_P(pagination), "offset") != NULL ||
		in(Z_ARRVAL_P(pagination), "afterCursor") != NULL) {
		return refuse_own(list, name);
	}
	limit = in(Z_ARRVAL_P(pagination), "limit");
	if (limit != NULL &&
		(Z_TYPE_P(limit) != IS_LONG || Z_LVAL_P(limit) < 1 || Z_LVAL_P(limit) > MOST_PAGE_LIMIT)) {
		php_b24_refuse(
			ZSTR_VAL(list->method), name, "must have a limit from 1 to %d", MOST_PAGE_LIMIT);
		return false;
	}
	list->page_limit = limit != NULL ? Z_LVAL_P(limit) : list->page_limit;
	return true;
}

/* Whether the list is read in a way in which rows could come twice. */
static bool rows_may_move(const php_b24_list *list)
{
	return strcmp(list->strategy->by, "row") == 0 || list->strategy == &php_b24_list_numbers ||
		   (list->strategy == &php_b24_list_window && list->seen == NULL) ||
		   (list->strategy == &php_b24_list_behind_id && list->pages->runs == B24_RUNS_ANY);
}

/* Whether whole rows and pages are compared, too. */
static bool is_by_offsets(const php_b24_list *list)
{
	return list->strategy == &php_b24_list_offset || list->strategy == &php_b24_list_pages ||
		   list->strategy == &php_b24_list_cursor || list->strategy == &php_b24_list_tail;
}

static void set_pace(php_b24_list *list, const php_b24_list_options *g)
{
	list->concurrency = 1;
	if (list->strategy->extend != NULL) {
		list->concurrency = (size_t)g->concurrency;
	}
	list->ahead = (size_t)g->prefetch;
	if (list->concurrency > 1) {
		list->ahead += list->concurrency - 1;
	}
	list->limit = g->limit;
	list->guarded = g->guard;
	if (g->guard && (is_by_offsets(list) || (list->id_field != NULL && rows_may_move(list)))) {
		php_b24_list_watch(list);
	}
}

/* --- All of it. --- */

/* In version 2, as documented. */
static zend_long rows_of_page(const php_b24_list *list)
{
	uint16_t rows = list->known != NULL ? b24_method_pages(list->known)->rows : 0;

	return rows > 0 ? rows : PHP_B24_LIST_PAGE;
}

static void initialize(php_b24_list *list, zend_object *client, zend_string *method)
{
	static const b24_pages usual = {.rows = PHP_B24_LIST_PAGE, .sure = PHP_B24_LIST_PAGE};
	const b24_host *host = &php_b24_host;

	GC_ADDREF(client);
	list->client = client;
	list->method = zend_string_copy(method);
	list->known = b24_method_find(
		ZSTR_VAL(method), ZSTR_LEN(method), php_b24_client_of(client)->version == 3 ? 3 : 2);
	list->pages = list->known != NULL ? b24_method_pages(list->known) : &usual;
	list->version = list->known != NULL                       ? list->known->version
					: php_b24_client_of(client)->version == 3 ? 3
															  : 2;
	list->total = list->counted = -1;
	list->page_limit = rows_of_page(list);
	list->page_size = list->page_limit;
	list->density = 1;
	list->resumed.id = PHP_B24_LIST_LOWEST;
	list->resumed.last = PHP_B24_LIST_LOWEST;
	list->upto = PHP_B24_LIST_HIGHEST;
	b24_body_init(&list->scratch, host);
	b24_buffer_init(&list->command, host);
	b24_buffer_init(&list->top_command, host);
	b24_buffer_init(&list->prefix, host);
	b24_json_scan_init(&list->scan, host);
}

static bool understand(php_b24_list *list, HashTable *params, const php_b24_list_options *g)
{
	if (!learn(list, g) ||
		(g->check && list->known != NULL &&
			!php_b24_check_parameters(
				list->known, params, &php_b24_client_of(list->client)->logger)) ||
		!read_params(list, params)) {
		return false;
	}
	spell(list);
	if (list->version == 2 && zend_hash_exists(list->params, list->start_name)) {
		return refuse_own(list, ZSTR_VAL(list->start_name));
	}
	if (!php_b24_list_refuse_place(list)) {
		return false;
	}
	make_fingerprint(list);
	drop_empty(list, list->filter_name);
	drop_empty(list, list->order_name);
	drop_empty(list, list->select_name);
	return true;
}

/* What the strategy needs to know of pages. */
static bool prepare(php_b24_list *list)
{
	bool by_keys = strcmp(list->strategy->by, "id") == 0;
	bool by_start = list->strategy == &php_b24_list_offset;

	if (by_start && php_b24_list_scheme(list) != NULL) {
		list->page_size = PHP_B24_LIST_PAGE; /* by `start` although it has a way of its own */
		return true;
	}
	if (list->known != NULL && !by_keys && list->pages->rows > 0 &&
		(by_start || list->strategy == php_b24_list_scheme(list))) {
		return php_b24_list_prepare_scheme(list);
	}
	return list->version == 2 || read_page_limit(list);
}

static bool make_ready(php_b24_list *list, HashTable *params, const php_b24_list_options *g)
{
	if (!understand(list, params, g) || !choose(list, g) || !prepare(list)) {
		return false;
	}
	know_id(list);
	select_id(list);
	set_pace(list, g);
	if (g->resume != NULL && !php_b24_list_resume(list, g->resume)) {
		return false;
	}
	list->place.id = list->resumed.id;
	list->place.row = list->resumed.row;
	list->place.skip = list->resumed.skip;
	list->place.last = list->resumed.last;
	ZVAL_COPY(&list->place.cursor, &list->resumed.cursor);
	return php_b24_list_write_commands(list);
}

bool php_b24_list_setup(php_b24_list *list, zend_object *client, zend_string *method,
	HashTable *params, HashTable *options)
{
	php_b24_list_options g;
	bool ok;

	initialize(list, client, method);
	if (!b24_is_method_name(ZSTR_VAL(method), ZSTR_LEN(method))) {
		php_b24_refuse(NULL, NULL, "\"%.100s\" is not the name of a REST method", ZSTR_VAL(method));
		return false;
	}
	ok = php_b24_list_read_options(list, &g, options) && make_ready(list, params, &g);
	php_b24_list_options_free(&g);
	return ok;
}
