#include "descriptor.h"

#include <errno.h>
#include <unistd.h>

bool php_b24_write_all(int descriptor, zend_string *text)
{
	size_t done = 0;

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
