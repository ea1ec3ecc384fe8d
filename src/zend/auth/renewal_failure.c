/* SPDX-License-Identifier: MIT */
#include "zend/auth/renewal_failure.h"

#include "zend/auth/file_token_store.h"
#include "zend/auth/oauth_object.h"
#include "zend/auth/token.h"
#include "zend/auth/token_error.h"
#include "zend/engine/host.h"
#include "zend/engine/runtime_dir.h"

#include "core/base/file_size_limit.h"

#include <ext/standard/sha1.h>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* For so long a refusal counts: nobody can make the pair good again. */
#define REFUSED_MS 60000

/* For so long any other failure counts: it may be over soon. */
#define FAILED_MS 3000

/* What the file holds, written at once and renamed. Another build may have another layout. */
typedef struct record {
	uint64_t magic;
	php_b24_renewal_failure failure;
} record;

#define MAGIC (0x6232346e6f746500ULL + sizeof(record))

/* --- What a record is about, and where it is. --- */

static void update(PHP_SHA1_CTX *context, const zend_string *text)
{
	PHP_SHA1Update(context, (const unsigned char *)ZSTR_VAL(text), ZSTR_LEN(text) + 1);
}

static void digest(zend_object *oauth, zend_object *token, unsigned char about[20])
{
	zval *refresh = PHP_B24_TOKEN_REFRESH(token);
	PHP_SHA1_CTX context;

	PHP_SHA1Init(&context);
	update(&context, Z_STR_P(PHP_B24_OAUTH_CLIENT_ID(oauth)));
	update(&context, php_b24_oauth_of(oauth)->secret);
	update(&context, Z_STR_P(PHP_B24_OAUTH_ENDPOINT(oauth)));
	update(&context, Z_STR_P(PHP_B24_TOKEN_ACCESS(token)));
	update(&context, Z_TYPE_P(refresh) == IS_STRING ? Z_STR_P(refresh) : ZSTR_EMPTY_ALLOC());
	PHP_SHA1Update(&context, (const unsigned char *)&Z_LVAL_P(PHP_B24_TOKEN_EXPIRES(token)),
		sizeof(zend_long));
	PHP_SHA1Final(about, &context);
}

/* Beside the tokens, if they are files: saving others deletes it. NULL: there is no
 * place for records, and renewals go on without them. */
static zend_string *path_of(zend_object *oauth, zend_string *member_id)
{
	zend_object *store = Z_OBJ_P(PHP_B24_OAUTH_STORE(oauth));
	zend_string *why = NULL, *path;

	if (store->ce == php_b24_file_token_store_ce) {
		return php_b24_file_store_failure_path(store, member_id);
	}
	path = php_b24_runtime_file(
		"oauth", Z_STR_P(PHP_B24_OAUTH_CLIENT_ID(oauth)), member_id, "failure", &why);
	if (path == NULL) {
		zend_string_release(why);
	}
	return path;
}

/* --- Reading. --- */

static bool is_sound(const record *stored)
{
	const b24_error *error = &stored->failure.error;

	return stored->magic == MAGIC && (unsigned)error->kind <= B24_ERROR_VALIDATION &&
		   memchr(error->code, '\0', sizeof error->code) != NULL &&
		   memchr(error->message, '\0', sizeof error->message) != NULL;
}

static bool read_stored(const char *path, record *stored)
{
	int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	bool ok;

	if (descriptor < 0) {
		return false;
	}
	ok = read(descriptor, stored, sizeof *stored) == (ssize_t)sizeof *stored && is_sound(stored);
	close(descriptor);
	return ok;
}

/* What the file says of this pair. */
static bool read_about(const zend_string *path, zend_object *oauth, zend_object *token,
	php_b24_renewal_failure *failure)
{
	unsigned char about[20];
	record stored;

	if (!read_stored(ZSTR_VAL(path), &stored)) {
		return false;
	}
	digest(oauth, token, about);
	*failure = stored.failure;
	return memcmp(about, stored.failure.about, sizeof about) == 0;
}

bool php_b24_renewal_failure_read(
	zend_object *oauth, zend_object *token, php_b24_renewal_failure *failure)
{
	zend_string *path = path_of(oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)));
	bool found;

	if (path == NULL) {
		return false;
	}
	found = read_about(path, oauth, token, failure);
	zend_string_release(path);
	return found;
}

/* Negative if it was recorded before the machine was restarted. */
static int64_t age_of(const php_b24_renewal_failure *failure)
{
	return b24_host_now_ms(&php_b24_host) - failure->at;
}

bool php_b24_renewal_was_refused(zend_object *oauth, zend_object *token)
{
	php_b24_renewal_failure failure;

	return php_b24_renewal_failure_read(oauth, token, &failure) &&
		   php_b24_token_error_is_refusal(&failure.error) &&
		   php_b24_renewal_failure_applies(&failure, INT64_MAX);
}

bool php_b24_renewal_failure_applies(const php_b24_renewal_failure *failure, int64_t since)
{
	int64_t age = age_of(failure);

	if (age < 0) {
		return false;
	}
	if (php_b24_token_error_is_refusal(&failure->error)) {
		return age < REFUSED_MS;
	}
	/* The process that has failed may try again: it is another call, and the caller's own decision.
	 */
	return failure->at > since || (age < FAILED_MS && failure->process != getpid());
}

/* --- Writing. --- */

/* Whether others need not try. What concerns only this process, or its deadline, says nothing. */
static bool is_worth_recording(const b24_error *error)
{
	return !error->lasting && error->kind != B24_ERROR_MEMORY &&
		   error->kind != B24_ERROR_ARGUMENT && error->kind != B24_ERROR_INTERRUPTED &&
		   error->kind != B24_ERROR_DEADLINE;
}

void php_b24_renewal_failure_record(zend_object *oauth, zend_object *token, const b24_error *error)
{
	zend_string *path =
		is_worth_recording(error) ? path_of(oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token))) : NULL;
	zend_string *temporary;
	record stored;
	int descriptor;

	if (path == NULL) {
		return;
	}
	memset(&stored, 0, sizeof stored); /* the padding, too: it goes into a file */
	stored.magic = MAGIC;
	stored.failure.at = b24_host_now_ms(&php_b24_host);
	stored.failure.process = getpid();
	stored.failure.error = *error;
	digest(oauth, token, stored.failure.about);
	temporary = strpprintf(0, "%s.XXXXXX", ZSTR_VAL(path));
	descriptor = mkostemp(ZSTR_VAL(temporary), O_CLOEXEC);
	if (descriptor >= 0) {
		bool ok = b24_file_may_have(sizeof stored) &&
				  write(descriptor, &stored, sizeof stored) == (ssize_t)sizeof stored;

		close(descriptor);
		if (!ok || rename(ZSTR_VAL(temporary), ZSTR_VAL(path)) != 0) {
			unlink(ZSTR_VAL(temporary));
		}
	}
	zend_string_release(temporary);
	zend_string_release(path);
}

void php_b24_renewal_failure_forget(zend_object *oauth, zend_object *token)
{
	zend_string *path = path_of(oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)));
	php_b24_renewal_failure failure;

	if (path == NULL) {
		return;
	}
	if (read_about(path, oauth, token, &failure)) {
		unlink(ZSTR_VAL(path));
	}
	zend_string_release(path);
}
