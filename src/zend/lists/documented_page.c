#include "zend/lists/documented_page.h"

#include "zend/engine/exception.h"

#include "core/json/walk.h"

/* --- Paths. --- */

/* The first name of the path; *rest: what follows it, NULL: nothing. */
static zend_string *take_name(const char *path, const char **rest)
{
	const char *dot = strchr(path, '.');

	*rest = dot != NULL ? dot + 1 : NULL;
	return zend_string_init(path, dot != NULL ? (size_t)(dot - path) : strlen(path), false);
}

/* Names of parameters are found in any case, as everywhere. */
static zval *find_name(HashTable *in, const zend_string *name)
{
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL (in, key, value) {
		if (key != NULL && zend_string_equals_ci(key, name)) {
			return value;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

zval *php_b24_list_find_at(HashTable *params, const char *path)
{
	zval *found = NULL;

	while (path != NULL) {
		zend_string *name = take_name(path, &path);

		found = find_name(params, name);
		zend_string_release(name);
		if (path == NULL || found == NULL || Z_TYPE_P(found) != IS_ARRAY) {
			return path == NULL ? found : NULL;
		}
		params = Z_ARRVAL_P(found);
	}
	return found;
}

static zval *place_for(HashTable *in, zend_string *name)
{
	zval *found = find_name(in, name);
	zval nothing;

	if (found != NULL) {
		return found;
	}
	ZVAL_NULL(&nothing);
	return zend_hash_update(in, name, &nothing);
}

void php_b24_list_put_at(HashTable *params, const char *path, zval *value)
{
	for (;;) {
		zend_string *name = take_name(path, &path);
		zval *place = place_for(params, name);

		zend_string_release(name);
		if (path == NULL) {
			zval_ptr_dtor(place);
			ZVAL_COPY_VALUE(place, value);
			return;
		}
		if (Z_TYPE_P(place) != IS_ARRAY) {
			zval_ptr_dtor(place);
			array_init(place);
		}
		SEPARATE_ARRAY(place);
		params = Z_ARRVAL_P(place);
	}
}

/* --- Replies. --- */

b24_json_slice php_b24_list_signal(const php_b24_list_request *request, uint32_t path)
{
	const b24_envelope *envelope = &request->call.core->envelope;
	const char *name = b24_method_text(path);

	if (strcmp(name, "next") == 0) {
		return envelope->next;
	}
	if (strcmp(name, "total") == 0) {
		return envelope->total;
	}
	if (strncmp(name, "result.", strlen("result.")) == 0 &&
		envelope->result.type == B24_JSON_OBJECT) {
		return b24_json_member_of(&envelope->result, name + strlen("result."));
	}
	return (b24_json_slice){0};
}

bool php_b24_list_note_total(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice slice = php_b24_list_signal(request, list->pages->total);
	int64_t total;

	if (!php_b24_list_read_integer(&slice, &total) || total < 0) {
		return true;
	}
	if (list->total >= 0 && list->total != total && list->guarded) {
		request->fault = PHP_B24_LIST_RETOTALED;
		request->fault_number = total;
		return false;
	}
	list->total = total;
	return true;
}

static bool is_row(const b24_json_slice *row, const zend_string *text)
{
	return text != NULL && row->length == ZSTR_LEN(text) &&
		   memcmp(row->text, ZSTR_VAL(text), row->length) == 0;
}

static void keep_row(zend_string **kept, const b24_json_slice *row)
{
	if (*kept != NULL) {
		zend_string_release(*kept);
	}
	*kept = zend_string_init(row->text, row->length, false);
}

void php_b24_list_drop_seen(php_b24_list *list, php_b24_list_request *request)
{
	const char *field = b24_method_text(list->pages->id);
	size_t kept = 0;

	for (size_t i = 0; i < request->count; i++) {
		b24_json_slice id = b24_json_member_of(&request->rows[i].slice, field);
		bool fresh = id.type != B24_JSON_STRING && id.type != B24_JSON_NUMBER;

		if (!fresh) {
			zval nothing;

			ZVAL_NULL(&nothing);
			fresh = zend_hash_str_add(list->seen, id.text, id.length, &nothing) != NULL;
		}
		if (fresh) {
			request->rows[kept++] = request->rows[i];
		}
	}
	request->count = kept;
}

bool php_b24_list_take_page(php_b24_list *list, php_b24_list_request *request)
{
	const b24_json_slice *result = &request->call.core->envelope.result;
	int64_t unused;

	if (php_b24_list_add_page(list, request, result, false, 0, 0, &unused) != PHP_B24_PAGE_GOOD) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return false;
	}
	if (request->count == 0) {
		return true;
	}
	if (list->guarded && !(list->pages->flags & B24_PAGES_OVERLAPS) &&
		is_row(&request->rows[0].slice, list->head)) {
		request->fault = PHP_B24_LIST_SAME_PAGE;
		request->count = 0;
		return false;
	}
	keep_row(&list->head, &request->rows[0].slice);
	return true;
}

/* --- Parameters. --- */

void php_b24_list_put_limit(const php_b24_list *list, HashTable *params)
{
	zval limit;

	if (list->pages->limit != 0) {
		ZVAL_LONG(&limit, list->page_limit);
		php_b24_list_put_at(params, b24_method_text(list->pages->limit), &limit);
	}
}

/* A number, also in quotes. */
static bool read_whole(const zval *value, zend_long *number)
{
	if (Z_TYPE_P(value) == IS_STRING) {
		return is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), number, NULL, false) ==
			   IS_LONG;
	}
	*number = Z_TYPE_P(value) == IS_LONG ? Z_LVAL_P(value) : 0;
	return Z_TYPE_P(value) == IS_LONG;
}

/* The caller may want smaller pages. */
static bool read_limit(php_b24_list *list)
{
	const char *path = b24_method_text(list->pages->limit);
	zval *given = *path != '\0' ? php_b24_list_find_at(list->params, path) : NULL;

	zend_long wanted;

	list->page_limit = list->pages->rows;
	if (given != NULL) {
		if (!read_whole(given, &wanted) || wanted < 1 || wanted > list->page_limit) {
			php_b24_refuse(ZSTR_VAL(list->method), path, "must be a whole number from 1 to %d",
				(int)list->page_limit);
			return false;
		}
		list->page_limit = wanted;
	}
	list->page_size = list->page_limit;
	return true;
}

/* Where parameters count by their position, none may be left out in front of another. A number in
 * front may: then the method takes it for absent. */
static bool fill_gaps(php_b24_list *list)
{
	const char *entry = b24_method_text(list->known->parameters);
	zval none;

	if (zend_hash_num_elements(list->params) > 0 && zend_array_is_list(list->params)) {
		php_b24_refuse(
			ZSTR_VAL(list->method), NULL, "takes its parameters by their names when it is a list");
		return false;
	}
	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter = b24_parameter_read(entry);
		bool is_object =
			strncmp(parameter.types, "object", 6) == 0 || strncmp(parameter.types, "array", 5) == 0;
		zend_string *name = zend_string_init(parameter.name, parameter.name_length, false);

		if (is_object && find_name(list->params, name) == NULL) {
			array_init(&none);
			zend_hash_add(list->params, name, &none);
		}
		zend_string_release(name);
	}
	return true;
}

/* Pages that are counted need an order that does not change between them. */
static void steady(php_b24_list *list)
{
	const char *path = b24_method_text(list->pages->order);
	zval *given = *path != '\0' ? php_b24_list_find_at(list->params, path) : NULL;
	zval order;

	if (*path == '\0' || list->pages->id == 0 ||
		(given != NULL &&
			(Z_TYPE_P(given) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(given)) > 0))) {
		return;
	}
	array_init(&order);
	add_assoc_string(&order, ZSTR_VAL(list->id_field), "ASC");
	php_b24_list_put_at(list->params, path, &order);
}

/* Of those that are asked for by a number or a token of ours. */
static bool refuse_given(const php_b24_list *list, uint32_t parameter)
{
	const char *path = b24_method_text(parameter);

	if (*path == '\0' || php_b24_list_find_at(list->params, path) == NULL) {
		return true;
	}
	php_b24_refuse(ZSTR_VAL(list->method), path,
		"is set by the list itself; the option \"resume\" says where to begin");
	return false;
}

bool php_b24_list_refuse_place(const php_b24_list *list)
{
	const php_b24_list_strategy *scheme = php_b24_list_scheme(list);

	if (scheme == &php_b24_list_behind_id) {
		return true; /* the caller says where it begins */
	}
	return (scheme == NULL || refuse_given(list, list->pages->at)) &&
		   refuse_given(list, list->pages->other);
}

const php_b24_list_strategy *php_b24_list_scheme(const php_b24_list *list)
{
	static const struct {
		const char *paging;
		const php_b24_list_strategy *strategy;
	} schemes[] = {
		{"limit-offset", &php_b24_list_window},
		{"page", &php_b24_list_numbers},
		{"last-id", &php_b24_list_behind_id},
		{"next", &php_b24_list_token},
		{"limit", &php_b24_list_single},
	};
	const char *paging = list->known != NULL ? b24_method_text(list->known->paging) : "";

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
		if (strcmp(paging, schemes[i].paging) == 0) {
			return schemes[i].strategy;
		}
	}
	return NULL;
}

bool php_b24_list_prepare_scheme(php_b24_list *list)
{
	if (list->id_field == NULL && list->pages->id != 0) {
		const char *id = b24_method_text(list->pages->id);

		list->id_field = zend_string_init(id, strlen(id), false);
	}
	if (list->pages->flags & B24_PAGES_DISTINCT) {
		list->seen = zend_new_array(64);
	}
	if (!read_limit(list) || ((list->known->flags & B24_ORDERED) && !fill_gaps(list))) {
		return false;
	}
	steady(list);
	php_b24_list_put_limit(list, list->params);
	return true;
}
