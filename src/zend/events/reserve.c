#include "zend/events/queue.h"

#include "zend/engine/exception.h"
#include "zend/engine/host.h"

/*
 * The portal reserves records and names a process id, by which alone they are got again. When its
 * reply is lost nobody knows the id; when a worker is killed, nobody may. What lies in the portal
 * under ids that no queue claims is taken over: event.offline.list tells which they are.
 */

/* How long a portal executes a request that nobody waits for any more, and a little. */
#define LATEST_MS 70000

/* How often to look for what other workers have left. */
#define PERIOD_MS 60000

static int64_t now(void)
{
	return b24_host_now_ms(&php_b24_host);
}

static zval *member(zval *record, const char *name)
{
	return zend_hash_str_find_deref(Z_ARRVAL_P(record), name, strlen(name));
}

static void free_table(HashTable **table)
{
	HashTable *former = *table;

	*table = NULL;
	if (former != NULL) {
		zend_array_release(former);
	}
}

static void add_to(HashTable **table, zend_string *key)
{
	if (*table == NULL) {
		*table = zend_new_array(4);
	}
	zend_hash_add_empty_element(*table, key);
}

/* --- Process ids. --- */

static bool is_adopted(php_b24_queue *queue, zend_string *process_id)
{
	return queue->adopted != NULL && zend_hash_exists(queue->adopted, process_id);
}

static void adopt(php_b24_queue *queue, zend_string *process_id)
{
	add_to(&queue->adopted, process_id);
}

/* Nothing is left under it. */
static void forget(php_b24_queue *queue, zend_string *process_id)
{
	php_b24_queue_unclaim(queue, process_id);
	if (queue->adopted != NULL) {
		zend_hash_del(queue->adopted, process_id);
	}
}

/* Owned; NULL: nothing that a process id can be. */
static zend_string *process_id_of(zval *value)
{
	if (value != NULL && Z_TYPE_P(value) == IS_LONG) {
		return zend_long_to_str(Z_LVAL_P(value));
	}
	return value != NULL && Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0
			   ? zend_string_copy(Z_STR_P(value))
			   : NULL;
}

/* Owned; the one to be asked for next. NULL: none. */
static zend_string *next_adopted(php_b24_queue *queue)
{
	zend_string *process_id;

	if (queue->adopted != NULL) {
		ZEND_HASH_FOREACH_STR_KEY(queue->adopted, process_id)
		{
			return zend_string_copy(process_id);
		}
		ZEND_HASH_FOREACH_END();
	}
	return NULL;
}

/* --- Options. --- */

static bool refuse_option(const char *name, const char *text)
{
	php_b24_refuse(NULL, NULL, "B24\\EventQueue: option \"%s\" %s", name, text);
	return false;
}

static bool read_recover(php_b24_queue *queue)
{
	zval *recover = php_b24_queue_option(queue, "recover");

	if (recover != NULL && Z_TYPE_P(recover) == IS_FALSE) {
		queue->recover = -1;
	} else if (recover != NULL && Z_TYPE_P(recover) == IS_LONG) {
		queue->recover = Z_LVAL_P(recover);
		if (queue->recover < 0 || queue->recover > 30 * 86400) {
			return refuse_option("recover", "must be a number of seconds, 30 days at most");
		}
	} else if (recover != NULL && Z_TYPE_P(recover) != IS_TRUE) {
		return refuse_option("recover", "must be a number of seconds, true or false");
	}
	return true;
}

static bool read_process_id(php_b24_queue *queue)
{
	zval *given = php_b24_queue_option(queue, "process_id");
	zend_string *process_id;

	if (given == NULL || Z_TYPE_P(given) == IS_NULL) {
		return true;
	}
	process_id = process_id_of(given);
	if (process_id == NULL) {
		/* The portal would take an empty one for records that nobody has reserved. */
		return refuse_option("process_id", "must be a string that is not empty");
	}
	adopt(queue, process_id);
	zend_string_release(process_id);
	return true;
}

bool php_b24_queue_read_options(php_b24_queue *queue)
{
	zval *failed_ones = php_b24_queue_option(queue, "error");

	if (!read_recover(queue) || !read_process_id(queue)) {
		return false;
	}
	queue->failed_ones = failed_ones != NULL && zval_get_long(failed_ones) == 1;
	queue->due = true;
	zend_hash_str_del(queue->options, ZEND_STRL("recover"));
	zend_hash_str_del(queue->options, ZEND_STRL("process_id"));
	return true;
}

/* --- Records. --- */

static bool refuse_reply(const char *method, const char *why)
{
	php_b24_throw_protocol(method, why);
	return false;
}

static bool check_records(const char *method, zval *records)
{
	zval *record;

	if (records == NULL || Z_TYPE_P(records) != IS_ARRAY ||
		!zend_array_is_list(Z_ARRVAL_P(records))) {
		return refuse_reply(method, "the reply holds no list of events");
	}
	/* Each is told apart by its identifier, or nothing could be confirmed. */
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(records), record) {
		zval *id = Z_TYPE_P(record) == IS_ARRAY ? member(record, "ID") : NULL;

		if (id == NULL || (Z_TYPE_P(id) != IS_LONG && Z_TYPE_P(id) != IS_STRING)) {
			return refuse_reply(method, "the reply holds an event without an identifier");
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool was_passed(php_b24_queue *queue, zval *record)
{
	zend_string *id;
	bool passed;

	if (queue->passed == NULL) {
		return false;
	}
	id = zval_get_string(member(record, "ID"));
	passed = zend_hash_exists(queue->passed, id);
	zend_string_release(id);
	return passed;
}

/* Owned; those that have not been put aside in this loop. */
static HashTable *without_passed(php_b24_queue *queue, HashTable *records)
{
	HashTable *left = zend_new_array(zend_hash_num_elements(records));
	zval *record;

	ZEND_HASH_FOREACH_VAL (records, record) {
		if (!was_passed(queue, record)) {
			Z_TRY_ADDREF_P(record);
			zend_hash_next_index_insert_new(left, record);
		}
	}
	ZEND_HASH_FOREACH_END();
	return left;
}

void php_b24_queue_pass(php_b24_queue *queue, zval *id)
{
	zend_string *key = zval_get_string(id);

	add_to(&queue->passed, key);
	zend_string_release(key);
}

void php_b24_queue_begin_loop(php_b24_queue *queue)
{
	if (queue->passed != NULL) {
		free_table(&queue->passed);
		queue->due = true; /* they are still reserved */
	}
}

void php_b24_queue_drop_records(php_b24_queue *queue)
{
	zend_string *process_id = queue->process_id;

	queue->process_id = NULL;
	queue->position = 0;
	queue->settled = false;
	free_table(&queue->records);
	if (process_id != NULL) {
		if (!is_adopted(queue, process_id)) {
			php_b24_queue_unclaim(queue, process_id);
		}
		zend_string_release(process_id);
	}
}

/* --- Asking for records. --- */

typedef enum answer {
	SOME,     /* they are at hand now */
	NONE,     /* there are none */
	NAMELESS, /* some were reserved, but the reply names no process id */
	THROWN
} answer;

static answer take(php_b24_queue *queue, zval *result, zend_string *asked_for)
{
	zval *records = NULL, *given = NULL;
	HashTable *left;
	zend_string *process_id;

	if (Z_TYPE_P(result) == IS_ARRAY) {
		records = zend_hash_str_find_deref(Z_ARRVAL_P(result), ZEND_STRL("events"));
		given = zend_hash_str_find_deref(Z_ARRVAL_P(result), ZEND_STRL("process_id"));
	}
	if (!check_records("event.offline.get", records)) {
		return THROWN;
	}
	left = without_passed(queue, Z_ARRVAL_P(records));
	if (zend_hash_num_elements(left) == 0) {
		zend_array_release(left);
		return NONE;
	}
	process_id = asked_for != NULL ? zend_string_copy(asked_for) : process_id_of(given);
	if (process_id == NULL) {
		zend_array_release(left);
		return NAMELESS;
	}
	queue->records = left;
	queue->process_id = process_id;
	php_b24_queue_claim(queue, process_id);
	return EG(exception) == NULL ? SOME : THROWN;
}

static answer ask(php_b24_queue *queue, zend_string *process_id)
{
	HashTable *params = zend_array_dup(queue->options);
	answer answer;
	zval value, result;

	ZVAL_LONG(&value, 0);
	zend_hash_str_update(params, ZEND_STRL("clear"), &value);
	if (process_id != NULL) {
		ZVAL_STR_COPY(&value, process_id);
		zend_hash_str_update(params, ZEND_STRL("process_id"), &value);
	}
	if (!php_b24_queue_call(queue, "event.offline.get", params, &result, NULL)) {
		return THROWN;
	}
	answer = take(queue, &result, process_id);
	zval_ptr_dtor(&result);
	return answer;
}

/* What becomes of the request is not known before its reply is read. */
static answer ask_for_new(php_b24_queue *queue)
{
	int64_t lost_until = queue->lost_until;
	answer answer;

	if (php_b24_queue_turn(queue, false) == PHP_B24_TURN_THROWN) {
		return THROWN;
	}
	queue->lost_until = now() + LATEST_MS;
	answer = ask(queue, NULL);
	if (answer == SOME || answer == NONE) {
		queue->lost_until = lost_until;
	}
	php_b24_queue_unclaim(queue, NULL);
	return answer;
}

/* What is left of the reservations that the queue knows of, and others do not. */
static answer ask_for_adopted(php_b24_queue *queue)
{
	zend_string *process_id;
	answer answer = NONE;

	while (answer == NONE && (process_id = next_adopted(queue)) != NULL) {
		answer = ask(queue, process_id);
		if (answer == NONE) {
			forget(queue, process_id);
		}
		zend_string_release(process_id);
	}
	return answer;
}

/* --- Looking for what was left. --- */

/* What lies under one process id. */
typedef struct group {
	zend_ulong records; /* tells one set of them from another */
	int64_t since;      /* when they were first seen */
} group;

static void free_group(zval *value)
{
	efree(Z_PTR_P(value));
}

static HashTable *new_groups(void)
{
	HashTable *groups = zend_new_array(8);

	groups->pDestructor = free_group;
	return groups;
}

static void add_row(HashTable *groups, zend_string *process_id, zval *id)
{
	group *found = zend_hash_find_ptr(groups, process_id);
	zend_string *text = zval_get_string(id);

	if (found == NULL) {
		found = emalloc(sizeof *found);
		*found = (group){.since = now()};
		zend_hash_add_new_ptr(groups, process_id, found);
	}
	found->records = found->records * 33 + zend_string_hash_val(text);
	zend_string_release(text);
}

/* The rows of a page. `last` gets the identifier of the last one, owned. */
static bool read_page(php_b24_queue *queue, zval *rows, HashTable *groups, zval *last)
{
	zval *row;

	if (!check_records("event.offline.list", rows)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(rows), row) {
		zend_string *process_id = process_id_of(member(row, "PROCESS_ID"));
		zval *error = member(row, "ERROR");

		zval_ptr_dtor(last);
		ZVAL_COPY(last, member(row, "ID"));
		if (process_id != NULL) {
			if (error == NULL || zend_is_true(error) == queue->failed_ones) {
				add_row(groups, process_id, last);
			}
			zend_string_release(process_id);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* By identifiers: other workers confirm records meanwhile, which would shift numbered pages. */
static HashTable *list_params(php_b24_queue *queue, zval *after)
{
	zval *given = php_b24_queue_option(queue, "filter");
	zval *connector = php_b24_queue_option(queue, "auth_connector");
	HashTable *params = zend_new_array(4);
	zval filter, order, value;

	ZVAL_ARR(&filter, given != NULL && Z_TYPE_P(given) == IS_ARRAY
						  ? zend_array_dup(Z_ARRVAL_P(given))
						  : zend_new_array(4));
	ZVAL_EMPTY_STRING(&value);
	zend_hash_str_update(Z_ARRVAL(filter), ZEND_STRL(">PROCESS_ID"), &value);
	ZVAL_LONG(&value, queue->failed_ones);
	zend_hash_str_update(Z_ARRVAL(filter), ZEND_STRL("=ERROR"), &value);
	if (Z_TYPE_P(after) != IS_UNDEF) {
		ZVAL_COPY(&value, after);
		zend_hash_str_update(Z_ARRVAL(filter), ZEND_STRL(">ID"), &value);
	}
	zend_hash_str_add_new(params, ZEND_STRL("filter"), &filter);
	array_init(&order);
	add_assoc_string(&order, "ID", "ASC");
	zend_hash_str_add_new(params, ZEND_STRL("order"), &order);
	if (connector != NULL) {
		ZVAL_COPY(&value, connector);
		zend_hash_str_add_new(params, ZEND_STRL("auth_connector"), &value);
	}
	return params;
}

static bool list_reserved(php_b24_queue *queue, HashTable *groups)
{
	zval last, former, rows;
	bool more = true, ok = true;

	ZVAL_UNDEF(&last);
	while (ok && more) {
		ZVAL_COPY(&former, &last);
		ok = php_b24_queue_call(
			queue, "event.offline.list", list_params(queue, &last), &rows, &more);
		if (ok) {
			ok = read_page(queue, &rows, groups, &last);
			zval_ptr_dtor(&rows);
		}
		more = more && !zend_is_identical(&former, &last);
		zval_ptr_dtor(&former);
	}
	zval_ptr_dtor(&last);
	return ok;
}

/* With `recover` in seconds: whether nothing has been done with them for that long, as far as this
 * queue has seen. */
static bool has_rested(php_b24_queue *queue, zend_string *process_id, group *group)
{
	struct group *former =
		queue->watched != NULL ? zend_hash_find_ptr(queue->watched, process_id) : NULL;

	if (former != NULL && former->records == group->records) {
		group->since = former->since;
	}
	return now() - group->since >= queue->recover * 1000;
}

static void adopt_left(php_b24_queue *queue, HashTable *groups)
{
	zend_string *process_id;
	group *group;

	ZEND_HASH_FOREACH_STR_KEY_PTR(groups, process_id, group)
	{
		if (process_id == NULL || is_adopted(queue, process_id)) {
			continue;
		}
		if (php_b24_queue_claim(queue, process_id)) {
			if (has_rested(queue, process_id, group)) {
				adopt(queue, process_id);
			} else {
				php_b24_queue_unclaim(queue, process_id);
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	free_table(&queue->watched);
	queue->watched = groups;
}

static bool recover(php_b24_queue *queue)
{
	php_b24_turn turn = php_b24_queue_turn(queue, true);
	HashTable *groups;
	bool ok;

	if (turn != PHP_B24_TURN_OURS) {
		return turn == PHP_B24_TURN_LATE; /* others are asking all the time: the next time */
	}
	groups = new_groups();
	ok = list_reserved(queue, groups);
	if (ok) {
		adopt_left(queue, groups);
		queue->due = false;
		queue->looked_at = now();
	} else {
		zend_array_release(groups);
	}
	php_b24_queue_unclaim(queue, NULL);
	return ok && EG(exception) == NULL;
}

static bool is_due(php_b24_queue *queue)
{
	int64_t period = queue->recover > 0 ? MIN(PERIOD_MS, queue->recover * 500) : PERIOD_MS;

	return queue->recover >= 0 &&
		   (queue->due || now() < queue->lost_until || now() - queue->looked_at >= period);
}

bool php_b24_queue_fetch(php_b24_queue *queue)
{
	bool looked = false;
	answer answer;

	php_b24_queue_drop_records(queue);
	for (;;) {
		answer = ask_for_adopted(queue);
		if (answer == NONE && !looked && is_due(queue)) {
			looked = true;
			if (!recover(queue)) {
				return false;
			}
			continue;
		}
		if (answer == NONE) {
			answer = ask_for_new(queue);
		}
		if (answer != NAMELESS) {
			return answer != THROWN;
		}
		/* The list tells their name. */
		if (queue->recover < 0 || !recover(queue)) {
			break;
		}
		answer = ask_for_adopted(queue);
		if (answer != NONE) {
			return answer != THROWN;
		}
		break;
	}
	return EG(exception) == NULL &&
		   refuse_reply("event.offline.get", "the reply reserves events under no process_id");
}

void php_b24_queue_free_reservations(php_b24_queue *queue)
{
	free_table(&queue->adopted);
	free_table(&queue->passed);
	free_table(&queue->watched);
}
