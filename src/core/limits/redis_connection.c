/* SPDX-License-Identifier: MIT */
#include "core/limits/redis_connection.h"

#include "core/base/portable.h"
#include "core/limits/redis_tls.h"

#include <errno.h>
#include <fcntl.h>
#include <hiredis/hiredis.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* The longest time of a step: connecting, or one command. A limiter must not cost more time than it
 * saves. */
#define STEP_MS 250

/* The hands of TLS: two more ways to the server and back, and arithmetic on both sides. */
#define HANDSHAKE_MS 1000

/* The pause before a server that is away is tried again: at least this long, and this many times
 * the duration of the last try, so that trying takes a twentieth of the time at most. */
#define PAUSE_MS     3000
#define PAUSE_FACTOR 20

#define SHA_LENGTH 40

/* A larger reply is no time to wait: this is thousands of years. The result is added to times. */
#define LARGEST_RESULT INT64_C(1000000000000000)

typedef enum outcome {
	DONE,
	LOST, /* the connection was closed; the next one may do better */
	FAILED
} outcome;

struct b24_redis {
	const b24_host *host;      /* borrowed */
	b24_redis_address address; /* owned */
	const char *script;        /* borrowed */
	redisContext *context;     /* owned; NULL: not connected */
	b24_redis_tls *tls;        /* owned; on the context's socket; NULL: without TLS */
	pid_t owner;               /* the process that has connected */
	char sha[SHA_LENGTH + 1];  /* of the script, by the server */
	int64_t pause_until_ms;
	bool away;
	char reason[128]; /* of the last failure */
	char notice[512];
	bool has_notice;
};

/* --- Signals. ----------------------------------------------------------------------------------
 */

/* hiredis writes without MSG_NOSIGNAL and takes an interrupted connect for a failed one. */
typedef struct held_signals {
	sigset_t before;
	bool pipe_pending; /* already before */
} held_signals;

static void hold_signals(held_signals *held)
{
	sigset_t pending, all;

	sigemptyset(&pending);
	sigpending(&pending);
	held->pipe_pending = sigismember(&pending, SIGPIPE) == 1;
	sigfillset(&all);
	sigdelset(&all, SIGSEGV);
	sigdelset(&all, SIGBUS);
	sigdelset(&all, SIGFPE);
	sigdelset(&all, SIGILL);
	pthread_sigmask(SIG_BLOCK, &all, &held->before);
}

static void release_signals(const held_signals *held)
{
	if (!held->pipe_pending) {
		b24_discard_signal(SIGPIPE);
	}
	pthread_sigmask(SIG_SETMASK, &held->before, NULL);
}

/* --- Commands. ---------------------------------------------------------------------------------
 */

static void set_reason(b24_redis *redis, const char *text)
{
	b24_copy_text(redis->reason, sizeof redis->reason, text, strlen(text));
}

/* Only the first word of an error reply, such as WRONGPASS: the rest may repeat the command. */
static void set_refusal(b24_redis *redis, const char *text)
{
	size_t length = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

	snprintf(redis->reason, sizeof redis->reason, "it replies with the error %.*s",
		length > 0 && length < 24 ? (int)length : 3, length > 0 && length < 24 ? text : "ERR");
}

/* hiredis writes the command and reads the reply, the bytes go through TLS. */
static b24_redis_tls_outcome exchange_over_tls(
	b24_redis *redis, int count, const char **words, redisReply **reply)
{
	char *request = NULL, bytes[4096];
	int length = redisFormatCommandArgv(&request, count, words, NULL);
	b24_redis_tls_outcome outcome;

	set_reason(redis, "not enough memory");
	if (length < 0) {
		return B24_REDIS_TLS_FAILED;
	}
	outcome = b24_redis_tls_send(
		redis->tls, request, (size_t)length, STEP_MS, redis->reason, sizeof redis->reason);
	redisFreeCommand(request);
	while (outcome == B24_REDIS_TLS_DONE && *reply == NULL) {
		size_t room = sizeof bytes;

		outcome = b24_redis_tls_receive(
			redis->tls, bytes, &room, STEP_MS, redis->reason, sizeof redis->reason);
		if (outcome == B24_REDIS_TLS_DONE &&
			(redisReaderFeed(redis->context->reader, bytes, room) != REDIS_OK ||
				redisReaderGetReply(redis->context->reader, (void **)reply) != REDIS_OK)) {
			set_reason(redis, "it replies what a Redis server would not");
			return B24_REDIS_TLS_FAILED;
		}
	}
	return outcome;
}

static outcome command_over_tls(b24_redis *redis, int count, const char **words, redisReply **reply)
{
	switch (exchange_over_tls(redis, count, words, reply)) {
	case B24_REDIS_TLS_DONE: return DONE;
	case B24_REDIS_TLS_CLOSED: set_reason(redis, "Server closed the connection"); return LOST;
	case B24_REDIS_TLS_LATE: set_reason(redis, "it does not reply in time"); return FAILED;
	default: return FAILED; /* with its reason */
	}
}

static outcome command(
	b24_redis *redis, int count, const char **words, redisReply **reply /* owned by the caller */)
{
	*reply = NULL;
	if (redis->tls != NULL) {
		return command_over_tls(redis, count, words, reply);
	}
	errno = 0;
	*reply = redisCommandArgv(redis->context, count, words, NULL);
	if (*reply != NULL) {
		return DONE;
	}
	if (redis->context->err == REDIS_ERR_IO && (errno == EAGAIN || errno == EWOULDBLOCK)) {
		set_reason(redis, "it does not reply in time");
		return FAILED;
	}
	set_reason(redis, redis->context->errstr);
	return redis->context->err == REDIS_ERR_IO || redis->context->err == REDIS_ERR_EOF ? LOST
																					   : FAILED;
}

/* Runs a command whose reply must be of that type. `text`: gets the reply; may be NULL. */
static outcome expect(b24_redis *redis, int type, int count, const char **words, char *text)
{
	redisReply *reply = NULL;
	outcome result = command(redis, count, words, &reply);

	if (result != DONE) {
		return result;
	}
	if (reply->type == REDIS_REPLY_ERROR) {
		set_refusal(redis, reply->str);
		result = FAILED;
	} else if (reply->type != type || (text != NULL && reply->len != SHA_LENGTH)) {
		set_reason(redis, "it replies what a Redis server would not");
		result = FAILED;
	} else if (text != NULL) {
		memcpy(text, reply->str, SHA_LENGTH);
		text[SHA_LENGTH] = '\0';
	}
	freeReplyObject(reply);
	return result;
}

/* --- The connection. ---------------------------------------------------------------------------
 */

/* In a forked child this closes its own descriptor only: nothing is sent. */
static void disconnect(b24_redis *redis)
{
	b24_redis_tls_free(redis->tls);
	redis->tls = NULL;
	if (redis->context != NULL) {
		redisFree(redis->context);
		redis->context = NULL;
	}
}

static outcome log_in(b24_redis *redis)
{
	const b24_redis_address *address = &redis->address;
	const char *words[3] = {"AUTH", address->user, address->password};

	if (address->password == NULL) {
		return DONE;
	}
	if (address->user == NULL) {
		words[1] = address->password;
		return expect(redis, REDIS_REPLY_STATUS, 2, words, NULL);
	}
	return expect(redis, REDIS_REPLY_STATUS, 3, words, NULL);
}

static outcome select_database(b24_redis *redis)
{
	char number[16];
	const char *words[] = {"SELECT", number};

	if (redis->address.database == 0) {
		return DONE;
	}
	snprintf(number, sizeof number, "%d", redis->address.database);
	return expect(redis, REDIS_REPLY_STATUS, 2, words, NULL);
}

static outcome load_script(b24_redis *redis)
{
	const char *words[] = {"SCRIPT", "LOAD", redis->script};

	return expect(redis, REDIS_REPLY_STRING, 3, words, redis->sha);
}

static bool open_socket(b24_redis *redis)
{
	const struct timeval limit = {STEP_MS / 1000, STEP_MS % 1000 * 1000};
	const b24_redis_address *address = &redis->address;

	redis->context = address->path != NULL
						 ? redisConnectUnixWithTimeout(address->path, limit)
						 : redisConnectWithTimeout(address->host_name, address->port, limit);
	if (redis->context == NULL) {
		set_reason(redis, "not enough memory");
		return false;
	}
	if (redis->context->err != 0 || redisSetTimeout(redis->context, limit) != REDIS_OK) {
		set_reason(redis, redis->context->errstr);
		return false;
	}
	fcntl(redis->context->fd, F_SETFD, FD_CLOEXEC);
	return true;
}

static bool start_tls(b24_redis *redis)
{
	const b24_redis_address *address = &redis->address;

	if (!address->tls) {
		return true;
	}
	redis->tls = b24_redis_tls_open(redis->host, redis->context->fd, address->host_name,
		address->ca_file, HANDSHAKE_MS, redis->reason, sizeof redis->reason);
	return redis->tls != NULL;
}

static outcome connect_server(b24_redis *redis)
{
	outcome result;

	redis->owner = getpid();
	if (!open_socket(redis) || !start_tls(redis)) {
		return FAILED;
	}
	result = log_in(redis);
	if (result == DONE) {
		result = select_database(redis);
	}
	if (result == DONE) {
		result = load_script(redis);
	}
	return result;
}

/* --- Running the script. -----------------------------------------------------------------------
 */

/* The server forgets its scripts when it is restarted or told to. */
static outcome evaluate(b24_redis *redis, int count, const char **words, redisReply **reply)
{
	outcome result;

	words[0] = "EVALSHA";
	words[1] = redis->sha;
	result = command(redis, count, words, reply);
	if (result == DONE && (*reply)->type == REDIS_REPLY_ERROR &&
		strncmp((*reply)->str, "NOSCRIPT", 8) == 0) {
		freeReplyObject(*reply);
		words[0] = "EVAL";
		words[1] = redis->script;
		result = command(redis, count, words, reply);
	}
	return result;
}

static outcome attempt(b24_redis *redis, int count, const char **words, int64_t *result)
{
	redisReply *reply = NULL;
	outcome outcome = redis->context != NULL ? DONE : connect_server(redis);

	if (outcome == DONE) {
		outcome = evaluate(redis, count, words, &reply);
	}
	if (outcome != DONE) {
		return outcome;
	}
	if (reply->type == REDIS_REPLY_INTEGER && reply->integer >= 0 &&
		reply->integer <= LARGEST_RESULT) {
		*result = reply->integer;
	} else if (reply->type == REDIS_REPLY_ERROR) {
		set_refusal(redis, reply->str);
		outcome = FAILED;
	} else {
		set_reason(redis, "it replies what a Redis server would not");
		outcome = FAILED;
	}
	freeReplyObject(reply);
	return outcome;
}

static void append_place(const b24_redis *redis, char *text, size_t size)
{
	if (redis->address.path != NULL) {
		snprintf(text, size, "%s", redis->address.path);
	} else {
		snprintf(text, size, "%s:%d", redis->address.host_name, redis->address.port);
	}
}

static void note(b24_redis *redis, bool away)
{
	char place[256];

	if (redis->away == away) {
		return;
	}
	append_place(redis, place, sizeof place);
	redis->away = away;
	redis->has_notice = true;
	if (away) {
		snprintf(redis->notice, sizeof redis->notice,
			"The Redis server at %s is away (%s): until it is back, requests are limited on this "
			"machine alone",
			place, redis->reason);
	} else {
		snprintf(redis->notice, sizeof redis->notice, "The Redis server at %s is back", place);
	}
}

static bool note_outcome(b24_redis *redis, outcome outcome, int64_t since_ms)
{
	int64_t now;

	if (outcome != DONE) {
		disconnect(redis);
		now = b24_host_now_ms(redis->host);
		redis->pause_until_ms = now + PAUSE_MS + PAUSE_FACTOR * (now - since_ms);
	}
	note(redis, outcome != DONE);
	return outcome == DONE;
}

bool b24_redis_run(
	b24_redis *redis, const char *key, const char *const *arguments, size_t count, int64_t *result)
{
	const char *words[4 + B24_REDIS_ARGUMENTS] = {NULL, NULL, "1", key};
	int64_t since = b24_host_now_ms(redis->host);
	held_signals held;
	bool kept;
	outcome outcome;

	if (redis->context != NULL && redis->owner != getpid()) {
		disconnect(redis);
	}
	kept = redis->context != NULL;
	if (count > B24_REDIS_ARGUMENTS || (!kept && since < redis->pause_until_ms)) {
		return false;
	}
	memcpy(words + 4, arguments, count * sizeof *words);
	hold_signals(&held);
	outcome = attempt(redis, (int)(4 + count), words, result);
	if (outcome == LOST && kept) {
		disconnect(redis);
		outcome = attempt(redis, (int)(4 + count), words, result);
	}
	release_signals(&held);
	return note_outcome(redis, outcome, since);
}

void b24_redis_describe(const b24_redis *redis, char *text, size_t size)
{
	char place[256];

	append_place(redis, place, sizeof place);
	snprintf(text, size, "%s, database %d%s", place, redis->address.database,
		redis->address.tls ? ", TLS" : "");
}

const char *b24_redis_try(b24_redis *redis)
{
	held_signals held;
	outcome outcome;

	disconnect(redis);
	hold_signals(&held);
	outcome = connect_server(redis);
	release_signals(&held);
	return outcome == DONE ? NULL : redis->reason;
}

const char *b24_redis_notice(b24_redis *redis)
{
	bool has_notice = redis->has_notice;

	redis->has_notice = false;
	return has_notice ? redis->notice : NULL;
}

b24_redis *b24_redis_new(const b24_host *host, b24_redis_address *address, const char *script)
{
	b24_redis *redis = b24_host_alloc(host, sizeof *redis);

	if (redis == NULL) {
		b24_redis_address_free(address);
		return NULL;
	}
	redis->host = host;
	redis->address = *address;
	redis->script = script;
	*address = (b24_redis_address){.host = host};
	return redis;
}

void b24_redis_free(b24_redis *redis)
{
	if (redis != NULL) {
		disconnect(redis);
		b24_redis_address_free(&redis->address);
		b24_host_free(redis->host, redis);
	}
}
