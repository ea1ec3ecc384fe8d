/* SPDX-License-Identifier: MIT */
#include "zend/events/claims.h"

#include "zend/engine/host.h"
#include "zend/engine/runtime_dir.h"

#include "core/base/claims.h"

#include <ext/standard/sha1.h>

#include <errno.h>
#include <poll.h>
#include <unistd.h>

/*
 * A portal does not tell when records were reserved, nor for whom. A queue claims the process id
 * that it works on; an id that nobody claims was left, by a worker that was killed or whose reply
 * was lost. Between the portal's reserving and our claiming the id lies a moment: as long as any
 * queue is in it, no other one looks for what was left.
 */

#define ALONE_MS      5000
#define NEW_ONES_MS   30000
#define LONGEST_PAUSE 20

static uint64_t number_of(php_b24_queue *queue, zend_string *process_id)
{
	zval *connector = php_b24_queue_option(queue, "auth_connector");
	PHP_SHA1_CTX context;
	unsigned char digest[20];
	uint64_t number;

	PHP_SHA1Init(&context);
	PHP_SHA1Update(
		&context, (const unsigned char *)ZSTR_VAL(queue->portal), ZSTR_LEN(queue->portal) + 1);
	if (process_id != NULL) {
		PHP_SHA1Update(&context, (const unsigned char *)ZSTR_VAL(process_id), ZSTR_LEN(process_id));
	} else if (connector != NULL && Z_TYPE_P(connector) == IS_STRING) {
		PHP_SHA1Update(
			&context, (const unsigned char *)Z_STRVAL_P(connector), Z_STRLEN_P(connector));
	}
	PHP_SHA1Update(&context, (const unsigned char *)(process_id != NULL ? "id" : "queue"), 3);
	PHP_SHA1Final(digest, &context);
	memcpy(&number, digest, sizeof number);
	return number;
}

static void warn(php_b24_queue *queue, const char *why)
{
	if (!queue->claims_failed) {
		queue->claims_failed = true;
		php_error_docref(NULL, E_WARNING,
			"B24\\EventQueue cannot see what other workers of this machine work on, and takes it "
			"as "
			"well: %s",
			why);
	}
}

static void open_claims(php_b24_queue *queue)
{
	zend_string *why = NULL;
	zend_string *directory = php_b24_runtime_directory(&why);
	zend_string *path;

	if (directory == NULL) {
		warn(queue, ZSTR_VAL(why));
		zend_string_release(why);
		return;
	}
	path = strpprintf(0, "%s/events.lock", ZSTR_VAL(directory));
	zend_string_release(directory);
	queue->claims = b24_claims_open(ZSTR_VAL(path));
	if (queue->claims < 0) {
		why = strpprintf(0, "%s: %s", ZSTR_VAL(path), strerror(errno));
		warn(queue, ZSTR_VAL(why));
		zend_string_release(why);
	}
	zend_string_release(path);
}

/* The descriptor; negative: there is none. */
static int claims(php_b24_queue *queue)
{
	if (queue->claims >= 0 && queue->claims_process != getpid()) {
		close(queue->claims); /* the parent's claims stay its own */
		queue->claims = -1;
	}
	if (queue->claims < 0) {
		queue->claims_process = getpid();
		open_claims(queue);
	}
	return queue->claims;
}

static b24_claim take(php_b24_queue *queue, uint64_t number, bool shared)
{
	int descriptor = claims(queue);
	b24_claim claim =
		descriptor >= 0 ? b24_claim_take(descriptor, number, shared) : B24_CLAIM_FAILED;

	if (descriptor >= 0 && claim == B24_CLAIM_FAILED) {
		warn(queue, strerror(errno));
	}
	return claim;
}

bool php_b24_queue_claim(php_b24_queue *queue, zend_string *process_id)
{
	return take(queue, number_of(queue, process_id), false) != B24_CLAIM_TAKEN;
}

void php_b24_queue_unclaim(php_b24_queue *queue, zend_string *process_id)
{
	if (queue->claims >= 0 && queue->claims_process == getpid()) {
		b24_claim_release(queue->claims, number_of(queue, process_id));
	}
}

php_b24_turn php_b24_queue_wait_for_turn(php_b24_queue *queue, bool alone)
{
	uint64_t number = number_of(queue, NULL);
	int64_t until = b24_host_now_ms(&php_b24_host) + (alone ? ALONE_MS : NEW_ONES_MS);

	for (int pause_ms = 1; take(queue, number, !alone) == B24_CLAIM_TAKEN;
		 pause_ms = MIN(2 * pause_ms, LONGEST_PAUSE)) {
		if (b24_host_now_ms(&php_b24_host) >= until) {
			return PHP_B24_TURN_LATE;
		}
		poll(NULL, 0, pause_ms);
		if (php_b24_host.interrupted(php_b24_host.context)) {
			return PHP_B24_TURN_THROWN;
		}
	}
	return EG(exception) == NULL ? PHP_B24_TURN_OURS : PHP_B24_TURN_THROWN;
}
