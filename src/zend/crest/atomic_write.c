/* SPDX-License-Identifier: MIT */
#include "zend/crest/atomic_write.h"

#include "zend/engine/write_all.h"

#include "core/base/file_size_limit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

/*
 * settings.json is written so that neither a killed process nor a full disk leaves half of it, and
 * so that everybody who could read and write it before still can. The better way is a new file that
 * is renamed over the old one. If the new file would have another owner, group or access list, the
 * old file itself is overwritten.
 */

/* --- A new file in place of the old one. --- */

/* Gives the new file owner, group and mode of the old one. False: it cannot have them. */
static bool copy_rights(int descriptor, const struct stat *before)
{
	struct stat after;

	/* Each by itself: a member of the group may set the group, but not the owner. Before the mode:
	 * a change of owner or group may take away bits of it. */
	(void)!fchown(descriptor, (uid_t)-1, before->st_gid);
	(void)!fchown(descriptor, before->st_uid, (gid_t)-1);
	return fstat(descriptor, &after) == 0 && after.st_uid == before->st_uid &&
		   after.st_gid == before->st_gid && fchmod(descriptor, before->st_mode & 07777) == 0;
}

/* Whether the old file has what a new one would lose: an access list, or other names (hard links).
 */
static bool has_acl_or_links(const char *path, const struct stat *before)
{
#ifdef __linux__
	if (getxattr(path, "system.posix_acl_access", NULL, 0) > 0) {
		return true;
	}
#else
	(void)path;
#endif
	return before->st_nlink != 1;
}

/* Makes the renaming durable. */
static void sync_directory(const char *path)
{
	zend_string *copy = zend_string_init(path, strlen(path), false);
	int descriptor;

	zend_dirname(ZSTR_VAL(copy), ZSTR_LEN(copy));
	descriptor = open(ZSTR_VAL(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (descriptor >= 0) {
		(void)fsync(descriptor);
		close(descriptor);
	}
	zend_string_release(copy);
}

/* Makes a file that holds the text, and waits until it is on the disk. `name` ends in XXXXXX and
 * becomes its name. The caller owns the descriptor; negative: there is no such file. */
static int write_temporary(char *name, zend_string *text)
{
	int descriptor = mkostemp(name, O_CLOEXEC);

	if (descriptor >= 0 && (!php_b24_write_all(descriptor, text) || fsync(descriptor) != 0)) {
		int reason = errno;

		unlink(name);
		close(descriptor);
		errno = reason;
		return -1;
	}
	return descriptor;
}

/* --- The old file itself. --- */

/* Takes the room on the disk that the new text will need, with spaces behind the end, which JSON
 * permits. False: there is no room, and the file is as it was. */
static bool make_room(int descriptor, off_t from, off_t to)
{
	bool ok = b24_file_may_have(to);

	for (off_t at = from; at < to && ok; at++) {
		ok = pwrite(descriptor, " ", 1, at) == 1;
	}
	ok = ok && (from >= to || fsync(descriptor) == 0);
	if (!ok) {
		int reason = errno;

		(void)!ftruncate(descriptor, from);
		errno = reason;
	}
	return ok;
}

/* The text, and spaces up to `length`, where the old text ended. It is written by one call, so that
 * a kill leaves the old text or the new one. The caller frees it. */
static char *pad_with_spaces(zend_string *text, size_t length)
{
	char *whole = malloc(length);

	if (whole != NULL) {
		memset(whole, ' ', length);
		memcpy(whole, ZSTR_VAL(text), ZSTR_LEN(text));
	}
	return whole;
}

/* What became of the old file. */
typedef enum outcome { WRITTEN, UNTOUCHED, DAMAGED } outcome;

static outcome write_over(int descriptor, off_t before, zend_string *text)
{
	size_t length = MAX((size_t)before, ZSTR_LEN(text));
	char *whole = pad_with_spaces(text, length);
	outcome came = UNTOUCHED;

	if (whole != NULL && make_room(descriptor, before, (off_t)length)) {
		came = pwrite(descriptor, whole, length, 0) == (ssize_t)length &&
					   ftruncate(descriptor, (off_t)ZSTR_LEN(text)) == 0 && fsync(descriptor) == 0
				   ? WRITTEN
				   : DAMAGED;
	}
	free(whole);
	return came;
}

static outcome overwrite(const char *path, const struct stat *before, zend_string *text)
{
	int descriptor = open(path, O_WRONLY | O_CLOEXEC);
	outcome came = UNTOUCHED;

	if (descriptor < 0) {
		return UNTOUCHED;
	}
	if (S_ISREG(before->st_mode)) {
		came = write_over(descriptor, before->st_size, text);
	} else if (php_b24_write_all(descriptor, text)) {
		came = WRITTEN;
	}
	close(descriptor);
	return came;
}

/* --- One way, or the other. --- */

/* The new file, which holds the whole text, is deleted only when the text has reached the path, or
 * the old file is untouched. `before` may be NULL: there is no old file. */
static bool replace_or_overwrite(const char *path, const struct stat *before, zend_string *text)
{
	zend_string *temporary = strpprintf(0, "%s.XXXXXX", path);
	int descriptor = write_temporary(ZSTR_VAL(temporary), text);
	outcome came = UNTOUCHED;

	if (descriptor >= 0 && (before == NULL || copy_rights(descriptor, before)) &&
		rename(ZSTR_VAL(temporary), path) == 0) {
		sync_directory(path);
		came = WRITTEN;
	} else if (before != NULL) {
		came = overwrite(path, before, text);
	}
	if (descriptor >= 0) {
		int reason = errno;

		close(descriptor);
		if (came != DAMAGED) { /* if it was renamed there is no such name any more */
			unlink(ZSTR_VAL(temporary));
		}
		errno = reason;
	}
	zend_string_release(temporary);
	return came == WRITTEN;
}

bool php_b24_crest_atomic_write(const char *path, zend_string *text)
{
	struct stat before;

	if (stat(path, &before) != 0) {
		return errno == ENOENT && replace_or_overwrite(path, NULL, text);
	}
	/* A file that was made read-only stays as it is, though a new one could take its place. */
	if (faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0) {
		return false;
	}
	if (!S_ISREG(before.st_mode) || has_acl_or_links(path, &before)) {
		return overwrite(path, &before, text) == WRITTEN;
	}
	return replace_or_overwrite(path, &before, text);
}
