#include "auth.h"
#include "descriptor.h"
#include "exception.h"
#include "host.h"

#include <Zend/zend_exceptions.h>
#include <Zend/zend_interfaces.h>
#include <Zend/zend_smart_str.h>
#include <ext/json/php_json.h>
#include <ext/spl/spl_exceptions.h>

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define LARGEST_FILE (256 * 1024)

static zend_object_handlers handlers;

typedef struct file_store {
	HashTable locks; /* member id to descriptor */
	zend_object std;
} file_store;

#define DIRECTORY(object) OBJ_PROP_NUM(object, 0)

static inline file_store *store_of(zend_object *object)
{
	return (file_store *)((char *)object - offsetof(file_store, std));
}

/* Explicitly: a child forked meanwhile has a copy of the descriptor. */
static void drop_lock(zval *descriptor)
{
	flock((int)Z_LVAL_P(descriptor), LOCK_UN);
	close((int)Z_LVAL_P(descriptor));
}

static zend_object *create(zend_class_entry *ce)
{
	file_store *self = zend_object_alloc(sizeof *self, ce);

	zend_object_std_init(&self->std, ce);
	object_properties_init(&self->std, ce);
	self->std.handlers = &handlers;
	zend_hash_init(&self->locks, 0, NULL, drop_lock, false);
	return &self->std;
}

static void free_store(zend_object *object)
{
	zend_hash_destroy(&store_of(object)->locks);
	zend_object_std_dtor(object);
}

/* --- Names. --- */

static void fail(const char *what, const char *path)
{
	zend_throw_exception_ex(spl_ce_RuntimeException, 0, "B24\\Auth\\FileTokenStore: %s %s: %s",
		what, path, strerror(errno));
}

/* NULL: an exception was thrown. */
static zend_string *path_of(zend_object *store, zend_string *member_id, const char *extension)
{
	if (Z_TYPE_P(DIRECTORY(store)) != IS_STRING) {
		zend_throw_error(NULL, "B24\\Auth\\FileTokenStore is not constructed");
		return NULL;
	}
	if (!php_b24_is_member_id(member_id)) {
		php_b24_refuse("B24\\Auth\\FileTokenStore", NULL, "that is not a portal's member id");
		return NULL;
	}
	return strpprintf(0, "%s/%s%s", Z_STRVAL_P(DIRECTORY(store)), ZSTR_VAL(member_id), extension);
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

static void refuse_content(zend_string *path)
{
	zend_clear_exception();
	zend_throw_exception_ex(spl_ce_RuntimeException, 0,
		"B24\\Auth\\FileTokenStore: %s does not hold the tokens of that portal", ZSTR_VAL(path));
}

static zend_object *parse(zend_string *text, zend_string *member_id, zend_string *path)
{
	zend_object *token = NULL;
	zval fields;

	ZVAL_UNDEF(&fields);
	php_json_decode_ex(&fields, ZSTR_VAL(text), ZSTR_LEN(text), PHP_JSON_OBJECT_AS_ARRAY,
		PHP_JSON_PARSER_DEFAULT_DEPTH);
	if (Z_TYPE(fields) == IS_ARRAY) {
		token = php_b24_token_create(Z_ARRVAL(fields));
	}
	zval_ptr_dtor(&fields);
	if (token != NULL && !zend_string_equals(Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)), member_id)) {
		OBJ_RELEASE(token);
		token = NULL;
	}
	if (token == NULL) {
		refuse_content(path);
	}
	return token;
}

/* NULL without an exception: there is no such file. */
static zend_object *load(zend_object *store, zend_string *member_id)
{
	zend_string *path = path_of(store, member_id, ".json");
	zend_object *token = NULL;
	zend_string *text;
	int descriptor;

	if (path == NULL) {
		return NULL;
	}
	descriptor = open(ZSTR_VAL(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	text = descriptor >= 0 ? read_all(descriptor) : NULL;
	if (text != NULL) {
		token = parse(text, member_id, path);
		zend_string_release(text);
	} else if (descriptor >= 0 || errno != ENOENT) {
		fail("cannot read", ZSTR_VAL(path));
	}
	if (descriptor >= 0) {
		close(descriptor);
	}
	zend_string_release(path);
	return token;
}

/* --- Writing: whole or not at all. --- */

static void sync_directory(const char *path)
{
	int descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (descriptor >= 0) {
		(void)fsync(descriptor);
		close(descriptor);
	}
}

/* Whoever reads the path finds the old text or the new one, whatever happens meanwhile. */
static bool replace_file(zend_string *path, zend_string *text)
{
	zend_string *temporary = strpprintf(0, "%s.XXXXXX", ZSTR_VAL(path));
	int descriptor = mkostemp(ZSTR_VAL(temporary), O_CLOEXEC); /* mode 0600 */
	bool ok = descriptor >= 0;

	if (ok) {
		ok = php_b24_write_all(descriptor, text) && fsync(descriptor) == 0;
		ok = close(descriptor) == 0 && ok;
		ok = ok && rename(ZSTR_VAL(temporary), ZSTR_VAL(path)) == 0;
		if (!ok) {
			int reason = errno;

			unlink(ZSTR_VAL(temporary));
			errno = reason;
		}
	}
	zend_string_release(temporary);
	return ok;
}

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

static bool save(zend_object *store, zend_object *token)
{
	zend_string *path = path_of(store, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)), ".json");
	zend_string *text;
	bool ok;

	if (path == NULL) {
		return false;
	}
	text = text_of(token);
	ok = replace_file(path, text);
	if (ok) {
		sync_directory(Z_STRVAL_P(DIRECTORY(store)));
	} else {
		fail("cannot write", ZSTR_VAL(path));
	}
	zend_string_release(text);
	zend_string_release(path);
	return ok;
}

/* --- Locking. --- */

bool php_b24_file_store_lock(
	zend_object *store, zend_string *member_id, b24_deadline deadline, bool *late)
{
	zend_string *path = path_of(store, member_id, ".lock");
	zval lock;
	int descriptor;

	*late = false;
	if (path == NULL) {
		return false;
	}
	if (zend_hash_exists(&store_of(store)->locks, member_id)) {
		zend_throw_exception_ex(spl_ce_RuntimeException, 0,
			"B24\\Auth\\FileTokenStore: this object holds the lock of that portal already");
		zend_string_release(path);
		return false;
	}
	descriptor = open(ZSTR_VAL(path), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (descriptor < 0) {
		fail("cannot open", ZSTR_VAL(path));
		zend_string_release(path);
		return false;
	}
	zend_string_release(path);
	/* In the table first: a handler that runs while it waits may end the script. */
	ZVAL_LONG(&lock, descriptor);
	zend_hash_update(&store_of(store)->locks, member_id, &lock);
	if (!php_b24_wait_for_lock(descriptor, deadline)) {
		*late = EG(exception) == NULL;
		zend_hash_del(&store_of(store)->locks, member_id);
		return false;
	}
	return true;
}

void php_b24_file_store_unlock(zend_object *store, zend_string *member_id)
{
	zend_hash_del(&store_of(store)->locks, member_id);
}

/* --- Methods. --- */

/* Somebody who may write to the directory could put other tokens into it. */
static const char *why_unsafe(const char *path)
{
	struct stat status;

	if (stat(path, &status) != 0) {
		return strerror(errno);
	}
	if (!S_ISDIR(status.st_mode)) {
		return "is not a directory";
	}
	if (status.st_uid != geteuid()) {
		return "belongs to another user";
	}
	if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
		return "can be written to by others (chmod 700)";
	}
	return access(path, R_OK | W_OK | X_OK) == 0 ? NULL : "cannot be written to";
}

ZEND_METHOD(B24_Auth_FileTokenStore, __construct)
{
	zend_string *directory;
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	char path[MAXPATHLEN];
	const char *why = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_PATH_STR(directory)
	ZEND_PARSE_PARAMETERS_END();

	if (Z_TYPE_P(DIRECTORY(self)) != IS_UNDEF) {
		zend_throw_error(NULL, "B24\\Auth\\FileTokenStore cannot be constructed twice");
		RETURN_THROWS();
	}
	if (ZSTR_LEN(directory) == 0 || expand_filepath(ZSTR_VAL(directory), path) == NULL) {
		why = "cannot be resolved";
	} else if (php_check_open_basedir_ex(path, 0) != 0) {
		why = "is outside open_basedir";
	} else {
		(void)mkdir(path, 0700);
		why = why_unsafe(path);
	}
	if (why != NULL) {
		php_b24_refuse("B24\\Auth\\FileTokenStore", NULL, "the directory %s", why);
		RETURN_THROWS();
	}
	ZVAL_STRING(DIRECTORY(self), path);
}

ZEND_METHOD(B24_Auth_FileTokenStore, load)
{
	zend_string *member_id;
	zend_object *token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	token = load(Z_OBJ_P(ZEND_THIS), member_id);
	if (token != NULL) {
		RETURN_OBJ(token);
	}
}

ZEND_METHOD(B24_Auth_FileTokenStore, save)
{
	zend_object *token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_OBJ_OF_CLASS(token, php_b24_token_ce)
	ZEND_PARSE_PARAMETERS_END();
	save(Z_OBJ_P(ZEND_THIS), token);
}

/* The lock file stays: who waits for it must not get another one than whoever comes next. */
ZEND_METHOD(B24_Auth_FileTokenStore, delete)
{
	zend_string *member_id, *path;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	path = path_of(Z_OBJ_P(ZEND_THIS), member_id, ".json");
	if (path == NULL) {
		RETURN_THROWS();
	}
	if (unlink(ZSTR_VAL(path)) == 0) {
		sync_directory(Z_STRVAL_P(DIRECTORY(Z_OBJ_P(ZEND_THIS))));
	} else if (errno != ENOENT) {
		fail("cannot delete", ZSTR_VAL(path));
	}
	zend_string_release(path);
}

ZEND_METHOD(B24_Auth_FileTokenStore, lock)
{
	zend_string *member_id;
	bool late;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_b24_file_store_lock(Z_OBJ_P(ZEND_THIS), member_id,
			b24_deadline_in(&php_b24_host, B24_G(timeout_ms)), &late) &&
		late) {
		zend_throw_exception_ex(spl_ce_RuntimeException, 0,
			"B24\\Auth\\FileTokenStore: another process holds the lock of that portal");
	}
}

ZEND_METHOD(B24_Auth_FileTokenStore, unlock)
{
	zend_string *member_id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(member_id)
	ZEND_PARSE_PARAMETERS_END();
	php_b24_file_store_unlock(Z_OBJ_P(ZEND_THIS), member_id);
}

/* --- Any store. --- */

zend_object *php_b24_store_load(zend_object *oauth, zend_string *member_id)
{
	zend_object *store = Z_OBJ_P(PHP_B24_OAUTH_STORE(oauth));
	zend_object *token = NULL;
	zval argument, result;

	if (store->ce == php_b24_file_token_store_ce) {
		token = load(store, member_id);
	} else {
		ZVAL_STR(&argument, member_id);
		ZVAL_UNDEF(&result);
		zend_call_method_with_1_params(store, store->ce, NULL, "load", &result, &argument);
		token = Z_TYPE(result) == IS_OBJECT ? Z_OBJ(result) : NULL;
	}
	if (token == NULL && EG(exception) == NULL) {
		php_b24_throw_auth(
			"No tokens of the portal %s are stored: the application must be installed "
			"there (again)",
			ZSTR_VAL(member_id));
	}
	return token;
}

bool php_b24_store_save(zend_object *oauth, zend_object *token)
{
	zend_object *store = Z_OBJ_P(PHP_B24_OAUTH_STORE(oauth));
	zval argument;

	if (store->ce == php_b24_file_token_store_ce) {
		return save(store, token);
	}
	ZVAL_OBJ(&argument, token);
	zend_call_method_with_1_params(store, store->ce, NULL, "save", NULL, &argument);
	return EG(exception) == NULL;
}

void php_b24_register_file_token_store(void)
{
	php_b24_file_token_store_ce->create_object = create;
	memcpy(&handlers, &std_object_handlers, sizeof handlers);
	handlers.offset = offsetof(file_store, std);
	handlers.free_obj = free_store;
	handlers.clone_obj = NULL;
}
