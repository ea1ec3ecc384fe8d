#include "batch_run.h"

#include "compat.h"
#include "exception.h"
#include "host.h"
#include "options.h"
#include "response.h"

#include "../core/retry.h"

#include <Zend/zend_exceptions.h>

#include <sys/random.h>

/* A request that is under way. */
typedef struct php_b24_flight {
	php_b24_call call;
	bool alone;      /* its one command is called by itself */
	int64_t hold_ms; /* before it is sent */
	size_t count;
	size_t numbers[PHP_B24_BATCH_LENGTH]; /* ascending */
} php_b24_flight;

static bool is_ending(void)
{
	return EG(exception) != NULL || zend_atomic_bool_load_ex(&EG(timed_out)) || ZEND_HAS_OOM();
}

static b24_client *core_of(const php_b24_batch_run *run)
{
	return php_b24_client_of(run->client)->core;
}

/* --- Outcomes. --- */

static void conclude(php_b24_batch_run *run, size_t number)
{
	run->outcomes[number].state = PHP_B24_COMMAND_DONE;
}

/* Makes the failure that has been thrown the command's outcome; what user code throws goes on its
 * way. */
static bool take_failure(php_b24_batch_run *run, size_t number)
{
	zend_object *exception = EG(exception);

	if (exception == NULL || !instanceof_function(exception->ce, php_b24_exception_ce)) {
		return false;
	}
	ZVAL_OBJ_COPY(&run->outcomes[number].value, exception);
	zend_clear_exception();
	conclude(run, number);
	run->halted = run->halted || run->plan.halt;
	return true;
}

static void fail(
	php_b24_batch_run *run, size_t number, const b24_error *error, const b24_envelope *envelope)
{
	const php_b24_planned *planned = &run->plan.planned[number];

	php_b24_throw_error(error, envelope, ZSTR_VAL(planned->method), planned->known);
	take_failure(run, number);
}

static void fail_silent(php_b24_batch_run *run, size_t number)
{
	b24_error error;

	b24_error_clear(&error);
	b24_error_set(&error, B24_ERROR_PROTOCOL, "The reply to the batch says nothing about it");
	error.maybe_executed = true;
	fail(run, number, &error, NULL);
}

static void fail_spent(php_b24_batch_run *run, size_t number, int64_t pause_ms)
{
	b24_error error;

	b24_error_clear(&error);
	error.retry_after = (double)pause_ms / 1000;
	b24_copy_text(error.code, sizeof error.code, ZEND_STRL("OPERATION_TIME_LIMIT"));
	b24_error_set(&error, B24_ERROR_OPERATION_LIMIT,
		"The method's operating time at the portal is used up (for another %lld s); nothing was "
		"sent",
		(long long)((pause_ms + 999) / 1000));
	fail(run, number, &error, NULL);
}

/* --- Choosing what goes out next. --- */

static void queue_later(php_b24_batch_run *run, size_t number)
{
	run->outcomes[number].state = PHP_B24_COMMAND_LATER;
	run->later++;
}

static void queue_again(php_b24_batch_run *run, size_t number)
{
	run->outcomes[number].state = PHP_B24_COMMAND_QUEUED;
	run->cursor = number < run->cursor ? number : run->cursor;
}

/* Only those are left: the portal is waited for. */
static void promote_later(php_b24_batch_run *run)
{
	for (size_t i = 0; i < run->plan.count && run->later > 0; i++) {
		if (run->outcomes[i].state == PHP_B24_COMMAND_LATER) {
			run->later--;
			queue_again(run, i);
		}
	}
	run->waits = true;
}

/* For how long nothing of the group may be sent. */
static int64_t pause_of(const php_b24_batch_run *run, size_t first, int64_t now)
{
	int64_t longest = 0;

	for (size_t i = first; i != PHP_B24_NO_COMMAND; i = run->plan.planned[i].next) {
		const zend_string *method = run->plan.planned[i].method;
		int64_t spent = b24_client_spent_ms(core_of(run), ZSTR_VAL(method), ZSTR_LEN(method));
		int64_t held = run->outcomes[i].not_before - now;

		longest = spent > longest ? spent : longest;
		longest = held > longest ? held : longest;
	}
	return longest;
}

static bool is_in_time(const php_b24_batch_run *run, size_t number, int64_t now, int64_t pause_ms)
{
	const php_b24_outcome *outcome = &run->outcomes[number];
	int64_t begun = outcome->attempts > 0 ? outcome->first_sent : now;

	return run->options.timeout_ms <= 0 || now - begun + pause_ms < run->options.timeout_ms;
}

/* What becomes of a group that has to wait. */
static bool may_wait(php_b24_batch_run *run, size_t first, int64_t now, int64_t pause_ms)
{
	if (b24_client_settings(core_of(run))->wait_for_operating &&
		is_in_time(run, first, now, pause_ms)) {
		return true;
	}
	for (size_t i = first; i != PHP_B24_NO_COMMAND; i = run->plan.planned[i].next) {
		fail_spent(run, i, pause_ms);
	}
	return false;
}

static void insert(php_b24_flight *flight, size_t number)
{
	size_t at = flight->count++;

	for (; at > 0 && flight->numbers[at - 1] > number; at--) {
		flight->numbers[at] = flight->numbers[at - 1];
	}
	flight->numbers[at] = number;
}

static void take_group(php_b24_batch_run *run, php_b24_flight *flight, size_t first)
{
	for (size_t i = first; i != PHP_B24_NO_COMMAND; i = run->plan.planned[i].next) {
		insert(flight, i);
		run->outcomes[i].state = PHP_B24_COMMAND_SENT;
	}
}

static size_t bytes_of(const php_b24_batch_run *run, const php_b24_flight *flight)
{
	size_t bytes = 0;

	for (size_t i = 0; i < flight->count; i++) {
		bytes += run->plan.commands.written[flight->numbers[i]].length;
	}
	return bytes;
}

/* Takes the group into the request, or passes it over. False: there is no room for it. */
static bool consider(php_b24_batch_run *run, php_b24_flight *flight, size_t first, int64_t now)
{
	const php_b24_planned *planned = &run->plan.planned[first];
	int64_t pause = pause_of(run, first, now);

	if (pause > 0 && run->plan.halt && flight->count > 0) {
		return false; /* what stands before it need not wait */
	}
	if (pause > 0 && !may_wait(run, first, now, pause)) {
		return !run->halted;
	}
	if (pause > 0 && !run->waits && !run->plan.halt) {
		for (size_t i = first; i != PHP_B24_NO_COMMAND; i = run->plan.planned[i].next) {
			queue_later(run, i);
		}
		return true;
	}
	if (flight->count > 0 && (flight->count + planned->size > PHP_B24_BATCH_LENGTH ||
								 bytes_of(run, flight) + planned->bytes > PHP_B24_BATCH_BYTES)) {
		return false;
	}
	take_group(run, flight, first);
	flight->hold_ms = pause > flight->hold_ms ? pause : flight->hold_ms;
	return true;
}

/* One pass over what is queued. */
static void choose(php_b24_batch_run *run, php_b24_flight *flight)
{
	int64_t now = b24_host_now_ms(&php_b24_host);

	while (run->cursor < run->plan.count &&
		   run->outcomes[run->cursor].state != PHP_B24_COMMAND_QUEUED) {
		run->cursor++;
	}
	if (run->cursor == run->plan.count && run->later > 0) {
		promote_later(run);
	}
	for (size_t i = run->cursor; i < run->plan.count && flight->count < PHP_B24_BATCH_LENGTH; i++) {
		if (run->outcomes[i].state != PHP_B24_COMMAND_QUEUED) {
			continue;
		}
		if (run->plan.planned[i].alone) {
			if (flight->count == 0) {
				take_group(run, flight, i);
				flight->alone = true;
			}
			if (flight->alone || run->plan.halt) {
				return;
			}
		} else if (!consider(run, flight, i, now)) {
			return;
		}
	}
}

static bool is_queue_empty(const php_b24_batch_run *run)
{
	return run->halted || (run->cursor == run->plan.count && run->later == 0);
}

/* --- Sending. --- */

/* The same commands have the same key when the user repeats the batch. */
static void choose_key(const php_b24_batch_run *run, const php_b24_flight *flight)
{
	size_t first = flight->numbers[0];
	int attempts = run->outcomes[first].attempts;
	zend_string *given = run->options.idempotency_key;
	zval key;

	if (given == NULL) {
		return;
	}
	if (flight->alone && run->plan.planned[first].version != 3) {
		zend_hash_str_del(run->options.of_calls, ZEND_STRL("idempotencyKey"));
		return;
	}
	ZVAL_STR(&key, attempts == 0 ? strpprintf(0, "%s-%zu", ZSTR_VAL(given), first)
								 : strpprintf(0, "%s-%zu-%d", ZSTR_VAL(given), first, attempts));
	zend_hash_str_update(run->options.of_calls, ZEND_STRL("idempotencyKey"), &key);
}

static bool prepare(php_b24_batch_run *run, php_b24_flight *flight)
{
	const php_b24_planned *planned = &run->plan.planned[flight->numbers[0]];
	php_b24_batch_request request = {.commands = &run->plan.commands,
		.numbers = flight->numbers,
		.count = flight->count,
		.halt = run->plan.halt};
	php_b24_composed composed = php_b24_batch_compose(&request);
	php_b24_asked asked = {.client = run->client, .options = run->options.of_calls};

	if (flight->alone) {
		asked.name = planned->method;
		asked.params = planned->params;
	} else {
		asked.known = b24_method_at(B24_BATCH);
		asked.composed = &composed;
	}
	choose_key(run, flight);
	if (!php_b24_call_prepare(&flight->call, &asked)) {
		return false;
	}
	php_b24_call_keep(&flight->call);
	flight->call.request.hold_ms = flight->hold_ms;
	return true;
}

static void count_attempt(php_b24_batch_run *run, const php_b24_flight *flight)
{
	int64_t now = b24_host_now_ms(&php_b24_host);

	for (size_t i = 0; i < flight->count; i++) {
		php_b24_outcome *outcome = &run->outcomes[flight->numbers[i]];

		if (outcome->attempts++ == 0) {
			outcome->first_sent = now;
		}
	}
}

static void remove_flight(php_b24_batch_run *run, size_t index)
{
	php_b24_flight *flight = run->flights[index];

	run->flights[index] = run->flights[--run->flight_count];
	php_b24_call_free(&flight->call);
	efree(flight);
}

/* A failure that the library has thrown before the request was sent is that of all its commands. */
static bool fail_unsent(php_b24_batch_run *run, php_b24_flight *flight)
{
	zval failure;

	if (EG(exception) == NULL ||
		(flight->call.core != NULL && flight->call.core->state != B24_CALL_IDLE) ||
		!take_failure(run, flight->numbers[0])) {
		return false;
	}
	ZVAL_COPY_VALUE(&failure, &run->outcomes[flight->numbers[0]].value);
	for (size_t i = 1; i < flight->count; i++) {
		ZVAL_COPY(&run->outcomes[flight->numbers[i]].value, &failure);
		conclude(run, flight->numbers[i]);
	}
	return true;
}

/* False: an exception is on its way. */
static bool launch(php_b24_batch_run *run, php_b24_flight *flight)
{
	if (prepare(run, flight)) {
		count_attempt(run, flight);
		if (php_b24_call_launch(&flight->call)) {
			return true;
		}
	}
	if (!fail_unsent(run, flight)) {
		return false;
	}
	remove_flight(run, run->flight_count - 1);
	return true;
}

static bool fill(php_b24_batch_run *run)
{
	while (run->flight_count < run->options.concurrency && !is_queue_empty(run)) {
		php_b24_flight *flight = ecalloc(1, sizeof *flight);

		run->flights[run->flight_count++] = flight;
		choose(run, flight);
		if (flight->count == 0) {
			remove_flight(run, run->flight_count - 1);
		} else if (!launch(run, flight)) {
			return false;
		}
	}
	return true;
}

/* --- Replies. --- */

static php_b24_kept_reply *keep_reply(php_b24_batch_run *run, b24_call *core)
{
	php_b24_kept_reply *kept = ecalloc(1, sizeof *kept);

	kept->http_status = core->transfer.status;
	b24_call_take_reply(core, &kept->text, &kept->envelope);
	kept->next = run->kept;
	run->kept = kept;
	return kept;
}

static void free_kept(php_b24_kept_reply *kept)
{
	b24_buffer_free(&kept->text);
	b24_envelope_free(&kept->envelope);
	efree(kept);
}

/* Whether the command may go out again without those that it went with. */
static bool is_free(const php_b24_batch_run *run, size_t number)
{
	const php_b24_planned *planned = &run->plan.planned[number];

	return planned->first == number && (run->plan.halt || planned->size == 1);
}

static int64_t pause_before_another(const b24_error *error, int attempts)
{
	b24_attempt_facts facts = {.number = attempts};
	uint32_t random = 0;

	if (getrandom(&random, sizeof random, GRND_NONBLOCK) < 0) {
		random = UINT32_MAX / 2;
	}
	return b24_retry_pause_ms(error, &facts, random);
}

/* Queues a command again that the portal has refused before it was executed. */
static bool try_again(php_b24_batch_run *run, size_t number)
{
	php_b24_outcome *outcome = &run->outcomes[number];
	const b24_error *error = &run->error.error;
	int64_t now = b24_host_now_ms(&php_b24_host);
	int64_t pause;

	if (!is_free(run, number)) {
		return false;
	}
	if (b24_batch_error_is_misplaced(&run->error) && run->plan.planned[number].size == 1) {
		run->plan.planned[number].alone = true;
	} else {
		pause = pause_before_another(error, outcome->attempts);
		if (!(error->kind == B24_ERROR_RATE_LIMIT ||
				(error->kind == B24_ERROR_OPERATION_LIMIT &&
					b24_client_settings(core_of(run))->wait_for_operating)) ||
			outcome->attempts > run->options.retries || !is_in_time(run, number, now, pause)) {
			return false;
		}
		outcome->not_before = now + pause;
	}
	if (run->plan.halt) {
		queue_again(run, number);
	} else {
		queue_later(run, number);
	}
	return true;
}

static void judge_error(php_b24_batch_run *run, size_t number, const b24_command_reply *reply)
{
	const zend_string *method = run->plan.planned[number].method;
	b24_error *error = &run->error.error;

	b24_batch_error_read(&run->error, core_of(run), &reply->error);
	if (error->kind == B24_ERROR_OPERATION_LIMIT) {
		if (reply->time.type == B24_JSON_OBJECT) {
			error->retry_after = b24_operating_reset(reply->time.text, reply->time.length);
		}
		b24_client_note_refusal(
			core_of(run), ZSTR_VAL(method), ZSTR_LEN(method), error->retry_after);
	}
	if (!try_again(run, number)) {
		fail(run, number, error, &run->error.envelope);
	}
}

/* What the reply says of one command. False: with `halt`, the portal went no further. */
static bool judge(php_b24_batch_run *run, size_t number, const b24_command_reply *reply,
	const php_b24_kept_reply *kept)
{
	php_b24_outcome *outcome = &run->outcomes[number];
	const zend_string *method = run->plan.planned[number].method;

	if (reply->time.type == B24_JSON_OBJECT) {
		b24_client_note_time(
			core_of(run), ZSTR_VAL(method), ZSTR_LEN(method), reply->time.text, reply->time.length);
	}
	if (reply->error.type > B24_JSON_NULL) {
		judge_error(run, number, reply);
		return !run->plan.halt;
	}
	if (b24_slice_present(&reply->result)) {
		outcome->kept = kept;
		outcome->reply = *reply;
		conclude(run, number);
	} else {
		fail_silent(run, number);
	}
	return true;
}

static void judge_all(php_b24_batch_run *run, const php_b24_flight *flight,
	const b24_command_reply *replies, const php_b24_kept_reply *kept)
{
	bool goes_on = true;

	for (size_t i = 0; i < flight->count; i++) {
		if (goes_on || b24_command_has_reply(&replies[i])) {
			goes_on = judge(run, flight->numbers[i], &replies[i], kept) && goes_on;
		} else {
			queue_again(run, flight->numbers[i]);
		}
	}
}

static void land_batch(php_b24_batch_run *run, php_b24_flight *flight)
{
	b24_call *core = flight->call.core;
	b24_command_reply replies[PHP_B24_BATCH_LENGTH];
	const b24_json_slice *result;
	php_b24_kept_reply *kept;

	if (core->error.kind != B24_OK) {
		for (size_t i = 0; i < flight->count; i++) {
			const php_b24_planned *planned = &run->plan.planned[flight->numbers[i]];

			php_b24_throw(core, ZSTR_VAL(planned->method), planned->known);
			take_failure(run, flight->numbers[i]);
		}
		return;
	}
	kept = keep_reply(run, core);
	result = &kept->envelope.result;
	if (run->plan.commands.version == 3) {
		b24_batch_reply_read_list(result, flight->count, replies);
	} else {
		b24_batch_reply_read(result, flight->numbers, flight->count, replies);
	}
	judge_all(run, flight, replies, kept);
}

static void land_alone(php_b24_batch_run *run, php_b24_flight *flight)
{
	size_t number = flight->numbers[0];

	if (php_b24_call_take(&flight->call, &run->outcomes[number].value)) {
		run->outcomes[number].reply.result = flight->call.core->envelope.result;
		run->outcomes[number].kept = keep_reply(run, flight->call.core); /* for its rows */
		conclude(run, number);
	} else {
		take_failure(run, number);
	}
}

/* False: an exception is on its way. */
static bool land(php_b24_batch_run *run, size_t index)
{
	php_b24_flight *flight = run->flights[index];

	if (flight->alone) {
		land_alone(run, flight);
	} else {
		land_batch(run, flight);
		php_b24_call_settle(&flight->call);
	}
	remove_flight(run, index);
	return !is_ending();
}

/* --- Waiting. --- */

/* The request whose token could not be renewed; flight_count: none. */
static size_t find_unauthorized(const php_b24_batch_run *run)
{
	size_t i = 0;

	while (i < run->flight_count && !(b24_call_is_done(run->flights[i]->call.core) &&
										run->flights[i]->call.core->error.kind == B24_ERROR_AUTH)) {
		i++;
	}
	return i;
}

/* What a renewal has thrown is the failure of the request that needed it. */
static bool fail_unauthorized(php_b24_batch_run *run)
{
	size_t i = find_unauthorized(run);

	if (i == run->flight_count) {
		return false;
	}
	run->flights[i]->call.core->state = B24_CALL_IDLE;
	if (!fail_unsent(run, run->flights[i])) {
		return false;
	}
	remove_flight(run, i);
	return true;
}

/* Waits for one of the requests and looks at its reply. False: an exception is on its way. */
static bool advance(php_b24_batch_run *run)
{
	php_b24_call **calls = safe_emalloc(run->flight_count, sizeof *calls, 0);
	size_t i;

	for (i = 0; i < run->flight_count; i++) {
		calls[i] = &run->flights[i]->call;
	}
	i = php_b24_calls_wait(calls, run->flight_count);
	efree(calls);
	return i < run->flight_count ? land(run, i) : fail_unauthorized(run);
}

/* --- All of it. --- */

static void free_options(php_b24_batch_options *options)
{
	if (options->of_calls != NULL) {
		zend_array_release(options->of_calls);
		options->of_calls = NULL;
	}
	if (options->idempotency_key != NULL) {
		zend_string_release(options->idempotency_key);
		options->idempotency_key = NULL;
	}
}

/* Lets go of what only sending needs. */
static void end_sending(php_b24_batch_run *run)
{
	while (run->flight_count > 0) {
		remove_flight(run, run->flight_count - 1);
	}
	if (run->flights != NULL) {
		efree(run->flights);
		run->flights = NULL;
	}
	free_options(&run->options);
	if (run->error.text.host != NULL) {
		b24_batch_error_free(&run->error);
	}
	if (run->plan.planned != NULL) {
		php_b24_plan_forget_texts(&run->plan);
	}
	if (run->client != NULL) {
		zend_object *client = run->client;

		run->client = NULL;
		OBJ_RELEASE(client);
	}
}

static void make_room(php_b24_batch_run *run)
{
	size_t count = run->plan.count > 0 ? run->plan.count : 1;

	b24_batch_error_init(&run->error, &php_b24_host);
	run->outcomes = ecalloc(count, sizeof *run->outcomes);
	for (size_t i = 0; i < count; i++) {
		ZVAL_UNDEF(&run->outcomes[i].value);
	}
	if (run->plan.halt) {
		run->options.concurrency = 1;
	}
	run->flights = safe_emalloc(run->options.concurrency, sizeof *run->flights, 0);
}

bool php_b24_batch_run_all(
	php_b24_batch_run *run, zend_object *client, HashTable *commands, bool halt)
{
	bool ok;

	GC_ADDREF(client);
	run->client = client;
	ok = php_b24_plan_make(&run->plan, client, commands, halt, run->options.check);
	if (ok) {
		make_room(run);
	}
	while (ok && (ok = fill(run)) && run->flight_count > 0) {
		ok = advance(run);
	}
	end_sending(run);
	return ok && !is_ending();
}

void php_b24_batch_run_free(php_b24_batch_run *run)
{
	end_sending(run);
	for (size_t i = 0; run->outcomes != NULL && i < run->plan.count; i++) {
		zval_ptr_dtor(&run->outcomes[i].value);
	}
	if (run->outcomes != NULL) {
		efree(run->outcomes);
		run->outcomes = NULL;
	}
	while (run->kept != NULL) {
		php_b24_kept_reply *next = run->kept->next;

		free_kept(run->kept);
		run->kept = next;
	}
	php_b24_plan_free(&run->plan);
}

/* --- Options. --- */

#define MOST_CONCURRENCY 50

static bool read_concurrency(HashTable *options, size_t *to)
{
	zval *value = zend_hash_str_find(options, ZEND_STRL("concurrency"));

	if (value == NULL) {
		return true;
	}
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 1 || Z_LVAL_P(value) > MOST_CONCURRENCY) {
		php_b24_refuse("batch", NULL, "option \"concurrency\" must be a whole number from 1 to %d",
			MOST_CONCURRENCY);
		return false;
	}
	*to = (size_t)Z_LVAL_P(value);
	return true;
}

/* Commands are checked against the catalogue once, before the first of them is sent. */
static void keep_options(php_b24_batch_options *to, HashTable *options)
{
	zval no;

	ZVAL_FALSE(&no);
	to->of_calls = zend_array_dup(options);
	zend_hash_str_del(to->of_calls, ZEND_STRL("concurrency"));
	zend_hash_str_update(to->of_calls, ZEND_STRL("check"), &no);
}

static bool read_call_options(php_b24_batch_options *to, zend_object *client)
{
	const b24_settings *settings = b24_client_settings(php_b24_client_of(client)->core);
	struct curl_slist *headers = NULL;
	php_b24_call_options read = {
		.timeout_ms = -1,
		.attempt_timeout_ms = -1,
		.retries = -1,
		.check = php_b24_client_of(client)->check,
		.headers = &headers,
	};
	bool ok = php_b24_call_options_read(&read, to->of_calls, "batch");

	curl_slist_free_all(headers);
	to->timeout_ms = read.timeout_ms >= 0 ? read.timeout_ms : settings->timeout_ms;
	to->retries = read.retries >= 0 ? read.retries : settings->retries;
	if (ok && read.idempotency_key != NULL) {
		to->idempotency_key = zend_string_copy(read.idempotency_key);
		if (php_b24_client_of(client)->version != 3) {
			php_b24_refuse("batch", "option \"idempotencyKey\"",
				"has an effect in REST 3.0 only, and this call is of version 2");
			ok = false;
		}
	}
	return ok;
}

bool php_b24_batch_options_read(php_b24_batch_options *to, zend_object *client, HashTable *options)
{
	zval *check = zend_hash_str_find(options, ZEND_STRL("check"));

	to->concurrency = 4;
	to->check = php_b24_client_of(client)->check;
	if (!read_concurrency(options, &to->concurrency)) {
		return false;
	}
	if (check != NULL) {
		ZVAL_DEREF(check);
		if (Z_TYPE_P(check) != IS_TRUE && Z_TYPE_P(check) != IS_FALSE) {
			php_b24_refuse("batch", NULL, "option \"check\" must be true or false");
			return false;
		}
		to->check = Z_TYPE_P(check) == IS_TRUE;
	}
	keep_options(to, options);
	return read_call_options(to, client);
}
