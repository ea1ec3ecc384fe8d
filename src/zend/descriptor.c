#include "descriptor.h"

#include "host.h"

#include <errno.h>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>

#define LONGEST_PAUSE_MS 50

bool php_b24_wait_for_lock(int descriptor, b24_deadline deadline)
{
	for (int pause_ms = 1; flock(descriptor, LOCK_EX | LOCK_NB) != 0;
		 pause_ms = MIN(2 * pause_ms, LONGEST_PAUSE_MS)) {
		if ((errno != EWOULDBLOCK && errno != EINTR) ||
			b24_host_now_ms(&php_b24_host) >= deadline) {
			return false;
		}
		poll(NULL, 0, pause_ms);
		if (php_b24_host.interrupted(php_b24_host.context)) {
			return false;
		}
	}
	return true;
}

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
