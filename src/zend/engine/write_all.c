/* SPDX-License-Identifier: MIT */
#include "zend/engine/write_all.h"

#include "core/base/file_size_limit.h"

#include <errno.h>
#include <unistd.h>

bool php_b24_write_all(int descriptor, zend_string *text)
{
	off_t at = lseek(descriptor, 0, SEEK_CUR); /* negative: a pipe, say, which has no position */
	size_t done = 0;

	if (at >= 0 && !b24_file_may_have(at + (off_t)ZSTR_LEN(text))) {
		return false;
	}
	while (done < ZSTR_LEN(text)) {
		ssize_t written = write(descriptor, ZSTR_VAL(text) + done, ZSTR_LEN(text) - done);

		if (written < 0 && errno == EINTR) {
			continue;
		}
		if (written <= 0) {
			return false;
		}
		done += (size_t)written;
	}
	return true;
}
