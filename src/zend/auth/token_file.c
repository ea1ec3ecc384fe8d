/* SPDX-License-Identifier: MIT */
#include "zend/auth/token_file.h"

#include "zend/auth/token.h"
#include "zend/engine/write_all.h"
#include "zend/engine/exception.h"

#include "core/base/portable.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_smart_str.h>
#include <ext/json/php_json.h>

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#define LARGEST_FILE (256 * 1024)

/* More than three tokens of the greatest length and the names of all scopes take. */
#define ROOM (32 * 1024)

static bool fail(const char *what, zend_string *path)
{
	php_b24_throw_store(
		"B24\\Auth\\FileTokenStore: cannot %s %s: %s", what, ZSTR_VAL(path), strerror(errno));
	return false;
}

static zend_string *next_to(zend_string *path)
{
	return zend_string_concat2(ZSTR_VAL(path), ZSTR_LEN(path), ZEND_STRL(".next"));
}

static void sync_directory_of(zend_string *path)
{
	zend_string *directory = zend_string_init(ZSTR_VAL(path), ZSTR_LEN(path), false);
	int descriptor;

	zend_dirname(ZSTR_VAL(directory), ZSTR_LEN(directory));
	descriptor = open(ZSTR_VAL(directory), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (descriptor >= 0) {
		(void)fsync(descriptor);
		close(descriptor);
	}
	zend_string_release(directory);
}

/* --- Reading. --- */

static zend_string *read_all(int descriptor)
{
	zend_string *text = zend_string_alloc(LARGEST_FILE, false);
	size_t length = 0;
	ssize_t got;

	do {
		got = read(descriptor, ZSTR_VAL(text) + length, LARGEST_FILE - length);
		length += got > 0 ? (size_t)got : 0;
	} while ((got > 0 && length < LARGEST_FILE) || (got < 0 && errno == EINTR));
	if (got < 0) {
		zend_string_release(text);
		return NULL;
	}
	ZSTR_VAL(text)[length] = '\0';
	ZSTR_LEN(text) = length;
	return text;
}

/* NULL: errno tells why. */
static zend_string *read_file(zend_string *path)
{
	int descriptor = open(ZSTR_VAL(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	zend_string *text = descriptor >= 0 ? read_all(descriptor) : NULL;
	int reason = errno;

	if (descriptor >= 0) {
		close(descriptor);
	}
	errno = reason;
	return text;
}

/* The tokens of that portal, as far as the first NUL: a place may have room behind them. NULL: the
 * text is anything else. Nothing is thrown. */
static zend_object *parse(const zend_string *text, zend_string *member_id)
{
	zend_object *token = NULL;
	zval fields;

	ZVAL_UNDEF(&fields);
	php_json_decode_ex(&fields, ZSTR_VAL(text), strlen(ZSTR_VAL(text)), PHP_JSON_OBJECT_AS_ARRAY,
		PHP_JSON_PARSER_DEFAULT_DEPTH);
	if (Z_TYPE(fields) == IS_ARRAY) {
		token = php_b24_token_create(Z_ARRVAL(fields));
	}
	zval_ptr_dtor(&fields);
	if (token == NULL) {
		zend_clear_exception();
	} else if (!zend_string_equals(Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)), member_id)) {
		OBJ_RELEASE(token);
		token = NULL;
	}
	return token;
}

/* A pair that lies complete in the place; NULL: there is none. */
static zend_object *load_next(zend_string *path, zend_string *member_id)
{
	zend_string *next = next_to(path);
	zend_string *text = read_file(next);
	zend_object *token = text != NULL ? parse(text, member_id) : NULL;

	if (text != NULL) {
		zend_string_release(text);
	}
	zend_string_release(next);
	return token;
}

zend_object *php_b24_token_file_load(zend_string *path, zend_string *member_id)
{
	/* First: it becomes the file, never the other way round. */
	zend_object *token = load_next(path, member_id);
	zend_string *text;

	if (token != NULL) {
		return token;
	}
	text = read_file(path);
	if (text == NULL) {
		if (errno != ENOENT) {
			fail("read", path);
		}
		return NULL;
	}
	token = parse(text, member_id);
	zend_string_release(text);
	if (token == NULL) {
		php_b24_throw_store("B24\\Auth\\FileTokenStore: %s does not hold the tokens of that "
							"portal: delete it and install the application there again",
			ZSTR_VAL(path));
	}
	return token;
}

/* --- Writing: whole or not at all. --- */

static zend_string *text_of(zend_object *token)
{
	zend_array *fields = php_b24_token_to_array(token);
	smart_str text = {0};
	zval value;

	ZVAL_ARR(&value, fields);
	php_json_encode(&text, &value, PHP_JSON_PRETTY_PRINT | PHP_JSON_UNESCAPED_SLASHES);
	zend_array_release(fields);
	smart_str_appendc(&text, '\n');
	return smart_str_extract(&text);
}

/* Takes room on the disk, so that writing there cannot fail for want of it. */
static bool allocate(int descriptor)
{
	errno = b24_file_allocate(descriptor, ROOM);
	return errno == 0;
}

/* What somebody has left complete, killed before the renaming. */
static bool recover(zend_string *path, zend_string *next, zend_string *member_id)
{
	zend_object *token = load_next(path, member_id);

	if (token == NULL) {
		return true;
	}
	OBJ_RELEASE(token);
	if (rename(ZSTR_VAL(next), ZSTR_VAL(path)) != 0) {
		return fail("replace", path);
	}
	sync_directory_of(path);
	return true;
}

static bool make_place(zend_string *next, int *place)
{
	*place = open(
		ZSTR_VAL(next), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
	if (*place >= 0 && allocate(*place) && fsync(*place) == 0) {
		return true;
	}
	php_b24_throw_store("B24\\Auth\\FileTokenStore: cannot make room for new tokens in %s: %s; no "
						"token was asked for, and those in the store stay as they are",
		ZSTR_VAL(next), strerror(errno));
	return false;
}

bool php_b24_token_file_reserve(zend_string *path, zend_string *member_id, int *place)
{
	zend_string *next;
	bool ok;

	if (*place >= 0) {
		return true;
	}
	next = next_to(path);
	ok = recover(path, next, member_id) && make_place(next, place);
	if (ok) {
		sync_directory_of(path);
	} else if (*place >= 0) {
		php_b24_token_file_abandon(path, place);
	}
	zend_string_release(next);
	return ok;
}

bool php_b24_token_file_commit(zend_string *path, int *place, zend_object *token)
{
	zend_string *next = next_to(path);
	zend_string *text = text_of(token);
	bool written = php_b24_write_all(*place, text) && ftruncate(*place, (off_t)ZSTR_LEN(text)) == 0;
	bool ok = written && fsync(*place) == 0 && rename(ZSTR_VAL(next), ZSTR_VAL(path)) == 0;

	if (!ok) {
		fail("write", path);
	}
	if (written) { /* also if it could not be renamed: it is found there */
		close(*place);
		*place = -1;
		sync_directory_of(path);
	} else {
		php_b24_token_file_abandon(path, place);
	}
	zend_string_release(text);
	zend_string_release(next);
	return ok;
}

void php_b24_token_file_abandon(zend_string *path, int *place)
{
	zend_string *next = next_to(path);

	close(*place);
	*place = -1;
	unlink(ZSTR_VAL(next));
	zend_string_release(next);
}

/* What lies beside the file is found before it, so this goes there first: whatever a killed process
 * has left there, or one that hangs is going to write there, gives way. */
bool php_b24_token_file_replace(zend_string *path, zend_object *token)
{
	zend_string *temporary = strpprintf(0, "%s.XXXXXX", ZSTR_VAL(path));
	zend_string *next = next_to(path);
	zend_string *text = text_of(token);
	int descriptor = mkostemp(ZSTR_VAL(temporary), O_CLOEXEC); /* mode 0600 */
	bool ok = descriptor >= 0;

	if (ok) {
		ok = php_b24_write_all(descriptor, text) && fsync(descriptor) == 0;
		ok = close(descriptor) == 0 && ok;
		ok = ok && rename(ZSTR_VAL(temporary), ZSTR_VAL(next)) == 0 &&
			 rename(ZSTR_VAL(next), ZSTR_VAL(path)) == 0;
	}
	if (ok) {
		sync_directory_of(path);
	} else {
		fail("write", path);
		unlink(ZSTR_VAL(temporary));
	}
	zend_string_release(text);
	zend_string_release(next);
	zend_string_release(temporary);
	return ok;
}

/* --- Deleting. --- */

/* The newer pair first: if only one of them goes, it must not come back as the present one. */
bool php_b24_token_file_delete(zend_string *path)
{
	zend_string *next = next_to(path);
	bool ok = (unlink(ZSTR_VAL(next)) == 0 || errno == ENOENT) &&
			  (unlink(ZSTR_VAL(path)) == 0 || errno == ENOENT);

	if (ok) {
		sync_directory_of(path);
	} else {
		fail("delete", path);
	}
	zend_string_release(next);
	return ok;
}
