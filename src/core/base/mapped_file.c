/* SPDX-License-Identifier: MIT */
#include "core/base/mapped_file.h"

#include "core/base/portable.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Another process may delete the file between its opening and the look at it; not for ever. */
#define ATTEMPTS 5

static int refuse(int descriptor, b24_error *error, const char *path, const char *why)
{
	b24_error_set(error, B24_ERROR_ARGUMENT, "The file %s %s", path, why);
	if (descriptor >= 0) {
		close(descriptor);
	}
	return -1;
}

static int fail(int descriptor, b24_error *error, const char *path, const char *what, int code)
{
	char text[128];

	b24_error_set(error, B24_ERROR_ARGUMENT, "The file %s cannot be %s: %s", path, what,
		b24_system_error(code, text, sizeof text));
	if (descriptor >= 0) {
		close(descriptor);
	}
	return -1;
}

/* What makes the file one that is nobody else's; NULL: it is. */
static const char *objection(const struct stat *status)
{
	if (!S_ISREG(status->st_mode)) {
		return "is not a regular file";
	}
	if (status->st_uid != geteuid()) {
		return "belongs to another user";
	}
	if ((status->st_mode & (S_IRWXG | S_IRWXO)) != 0) {
		return "can be opened by other users; its mode must be 0600";
	}
	if (status->st_nlink != 1) {
		return "has more than one name";
	}
	return NULL;
}

/* `flags`: more of them, for open(2). */
static int open_private(const char *path, int flags, b24_error *error)
{
	struct stat status;

	for (int i = 0; i < ATTEMPTS; i++) {
		int descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | flags,
			S_IRUSR | S_IWUSR);
		const char *why;

		if (descriptor < 0) {
			return errno == ELOOP ? refuse(-1, error, path, "is a symbolic link")
								  : fail(-1, error, path, "opened", errno);
		}
		if (fstat(descriptor, &status) != 0) {
			return fail(descriptor, error, path, "looked at", errno);
		}
		why = objection(&status);
		if (why == NULL) {
			return descriptor;
		}
		if (status.st_nlink != 0) {
			return refuse(descriptor, error, path, why);
		}
		close(descriptor);
	}
	return refuse(-1, error, path, "is deleted again and again");
}

/* Before anything is written: the path may be that of a precious file, by mistake. */
static bool may_be_ours(int descriptor, uint64_t magic)
{
	uint64_t first = 0;

	return pread(descriptor, &first, sizeof first, 0) >= 0 && (first == 0 || first == magic);
}

/* Zeros are a file that has just been created, here or by another process at the same time. */
static bool sign(void *mapped, uint64_t magic)
{
	uint64_t found = 0;

	return atomic_compare_exchange_strong((_Atomic uint64_t *)mapped, &found, magic) ||
		   found == magic;
}

static b24_file_identity identity_of(const struct stat *status)
{
	return (b24_file_identity){status->st_dev, status->st_ino};
}

bool b24_mapped_file_is(const char *path, const b24_file_identity *identity)
{
	struct stat status;

	return lstat(path, &status) == 0 && status.st_dev == identity->device &&
		   status.st_ino == identity->inode;
}

void *b24_mapped_file_open(
	const char *path, size_t size, uint64_t magic, b24_file_identity *identity, b24_error *error)
{
	int descriptor = open_private(path, O_CREAT, error);
	struct stat status;
	void *mapped;
	int code;

	if (descriptor < 0) {
		return NULL;
	}
	if (!may_be_ours(descriptor, magic)) {
		refuse(descriptor, error, path, "holds something else");
		return NULL;
	}
	if (fstat(descriptor, &status) != 0) {
		fail(descriptor, error, path, "looked at", errno);
		return NULL;
	}
	if (identity != NULL) {
		*identity = identity_of(&status);
	}
	code = b24_file_allocate(descriptor, (off_t)size);
	if (code != 0) {
		fail(descriptor, error, path, "extended", code);
		return NULL;
	}
	mapped = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
	if (mapped == MAP_FAILED) {
		fail(descriptor, error, path, "mapped", errno);
		return NULL;
	}
	close(descriptor);
	if (!sign(mapped, magic)) {
		munmap(mapped, size);
		refuse(-1, error, path, "holds something else");
		return NULL;
	}
	return mapped;
}

const void *b24_mapped_file_look(
	const char *path, size_t size, uint64_t magic, bool *absent, b24_error *error)
{
	struct stat status;
	const void *mapped;
	int descriptor;

	*absent = stat(path, &status) != 0 && errno == ENOENT;
	descriptor = *absent ? -1 : open_private(path, 0, error);
	if (descriptor < 0) {
		return NULL;
	}
	if (!may_be_ours(descriptor, magic)) {
		refuse(descriptor, error, path, "holds something else");
		return NULL;
	}
	*absent = fstat(descriptor, &status) == 0 && status.st_size < (off_t)size;
	mapped = *absent ? NULL : mmap(NULL, size, PROT_READ, MAP_SHARED, descriptor, 0);
	if (mapped == MAP_FAILED) {
		fail(descriptor, error, path, "mapped", errno);
		return NULL;
	}
	close(descriptor);
	return mapped;
}
