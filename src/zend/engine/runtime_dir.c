/* SPDX-License-Identifier: MIT */
#include "zend/engine/runtime_dir.h"

#include "zend/engine/globals.h"

#include <ext/standard/md5.h>
#include <ext/standard/sha1.h>
#include <main/php_open_temporary_file.h>

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * The default directory is in one where every local user may make files. Somebody else may have
 * taken its usual name, to block our locks or to read our files. Then a directory with random
 * letters in its name is made, which nobody can take in advance. All processes find the same one:
 * the first, in alphabetical order, that belongs to their user.
 */

/* Why the directory cannot be used; NULL: nobody but the effective user can open it. */
static const char *objection_to(const struct stat *status)
{
	if (!S_ISDIR(status->st_mode)) {
		return "is not a directory";
	}
	if (status->st_uid != geteuid()) {
		return "belongs to another user";
	}
	return (status->st_mode & (S_IRWXG | S_IRWXO)) != 0 ? "is open to other users (chmod 700)"
														: NULL;
}

/* --- b24.runtime_dir of php.ini. --- */

static zend_string *configured_directory(const char *path, bool make, zend_string **why)
{
	struct stat status;
	const char *what;

	if (make) {
		(void)mkdir(path, 0700);
	} else if (stat(path, &status) != 0 && errno == ENOENT) {
		return zend_string_init(path, strlen(path), false);
	}
	what = stat(path, &status) != 0 ? strerror(errno) : objection_to(&status);
	if (what == NULL) {
		return zend_string_init(path, strlen(path), false);
	}
	*why = strpprintf(0,
		"the directory %s of b24.runtime_dir cannot be used (%s): it must be one that belongs to "
		"the user of the process and that nobody else can open",
		path, what);
	return NULL;
}

/* --- The default. --- */

/* Shared memory, if there is any: it needs no disk, services with a temporary directory of their
 * own have the same one, and it is empty after a restart of the machine, as the limiter needs it.
 */
static const char *parent_directory(void)
{
	static const char shared_memory[] = "/dev/shm";
	struct stat status;

	return stat(shared_memory, &status) == 0 && S_ISDIR(status.st_mode) &&
				   access(shared_memory, W_OK | X_OK) == 0
			   ? shared_memory
			   : php_get_temporary_directory();
}

static bool is_ours(const char *path)
{
	struct stat status;

	return lstat(path, &status) == 0 && objection_to(&status) == NULL;
}

/* The first, in alphabetical order, of our directories whose name begins so; NULL: there is none.
 */
static zend_string *find_random(const char *parent, const char *prefix)
{
	DIR *directory = opendir(parent);
	zend_string *found = NULL, *path;
	const struct dirent *entry;

	while (directory != NULL && (entry = readdir(directory)) != NULL) {
		if (strncmp(entry->d_name, prefix, strlen(prefix)) != 0) {
			continue;
		}
		path = strpprintf(0, "%s/%s", parent, entry->d_name);
		if (is_ours(ZSTR_VAL(path)) &&
			(found == NULL || strcmp(ZSTR_VAL(path), ZSTR_VAL(found)) < 0)) {
			zend_string *former = found;

			found = path;
			path = former;
		}
		if (path != NULL) {
			zend_string_release(path);
		}
	}
	if (directory != NULL) {
		closedir(directory);
	}
	return found;
}

static zend_string *make_random(const char *parent, const char *prefix)
{
	zend_string *path = strpprintf(0, "%s/%sXXXXXX", parent, prefix);
	bool made = mkdtemp(ZSTR_VAL(path)) != NULL;

	zend_string_release(path);
	/* Another process may have made one at the same time. */
	return made ? find_random(parent, prefix) : NULL;
}

static zend_string *default_directory(bool make, zend_string **why)
{
	const char *parent = parent_directory();
	zend_string *path = strpprintf(0, "%s/b24-%ld", parent, (long)geteuid());
	char prefix[32];
	zend_string *found;

	if (is_ours(ZSTR_VAL(path))) {
		return path;
	}
	snprintf(prefix, sizeof prefix, "b24-%ld.", (long)geteuid());
	/* First the one that other processes of ours use, even if the usual name is free again. */
	found = find_random(parent, prefix);
	if (found == NULL && !make) {
		return path;
	}
	if (found == NULL && (mkdir(ZSTR_VAL(path), 0700) == 0 || errno == EEXIST) &&
		is_ours(ZSTR_VAL(path))) {
		return path;
	}
	if (found == NULL) {
		found = make_random(parent, prefix);
	}
	if (found == NULL) {
		*why = strpprintf(0,
			"no directory for lock files can be made in %s (%s): name one in the setting "
			"b24.runtime_dir",
			parent, strerror(errno));
	}
	zend_string_release(path);
	return found;
}

static zend_string *find_directory(bool make, zend_string **why)
{
	const char *given = B24_G(runtime_dir);

	return given != NULL && *given != '\0' ? configured_directory(given, make, why)
										   : default_directory(make, why);
}

zend_string *php_b24_runtime_directory(zend_string **why)
{
	return find_directory(true, why);
}

zend_string *php_b24_runtime_directory_place(zend_string **why)
{
	return find_directory(false, why);
}

zend_string *php_b24_runtime_file(const char *kind, const zend_string *client_id,
	const zend_string *about, const char *extension, zend_string **why)
{
	zend_string *directory = php_b24_runtime_directory(why), *path;
	PHP_SHA1_CTX context;
	unsigned char digest[20];
	char hex[41];

	if (directory == NULL) {
		return NULL;
	}
	PHP_SHA1Init(&context);
	/* With the NUL behind it, which separates the two. */
	PHP_SHA1Update(&context, (const unsigned char *)ZSTR_VAL(client_id), ZSTR_LEN(client_id) + 1);
	PHP_SHA1Update(&context, (const unsigned char *)ZSTR_VAL(about), ZSTR_LEN(about));
	PHP_SHA1Final(digest, &context);
	make_digest_ex(hex, digest, sizeof digest);
	path = strpprintf(0, "%s/%s-%s.%s", ZSTR_VAL(directory), kind, hex, extension);
	zend_string_release(directory);
	return path;
}
