/* SPDX-License-Identifier: MIT */
#include "core/http/pool_poll.h"

#include <sys/select.h>

/* While transfers of both kinds are under way, a wait may miss what happens on a connection whose
 * descriptor libcurl could not tell (a number beyond FD_SETSIZE, or too many). */
#define LONGEST_MIXED_POLL_MS 20
#define MOST_FOREIGN          64

static bool serial_is_idle(const b24_pool *pool)
{
	for (const b24_slot *slot = pool->driven; slot != NULL; slot = slot->next) {
		if (slot->multi == pool->serial && !slot->done) {
			return false;
		}
	}
	return true;
}

#if LIBCURL_VERSION_NUM >= 0x080800
static unsigned descriptors_of(CURLM *multi, struct curl_waitfd *to, unsigned most)
{
	unsigned count = 0;

	return curl_multi_waitfds(multi, to, most, &count) == CURLM_OK ? count : 0;
}
#else
static unsigned descriptors_of(CURLM *multi, struct curl_waitfd *to, unsigned most)
{
	fd_set reading, writing, failing;
	int highest = -1;
	unsigned count = 0;

	FD_ZERO(&reading);
	FD_ZERO(&writing);
	FD_ZERO(&failing);
	curl_multi_fdset(multi, &reading, &writing, &failing, &highest);
	for (int fd = 0; fd <= highest && count < most; fd++) {
		short events = (short)((FD_ISSET(fd, &reading) ? CURL_WAIT_POLLIN : 0) |
							   (FD_ISSET(fd, &writing) ? CURL_WAIT_POLLOUT : 0));

		if (events != 0) {
			to[count++] = (struct curl_waitfd){.fd = fd, .events = events};
		}
	}
	return count;
}
#endif

/* libcurl polls for one multi handle at a time: the descriptors of the other are given to it. */
static void poll_both(b24_pool *pool, int longest_ms)
{
	struct curl_waitfd foreign[MOST_FOREIGN];
	unsigned count = descriptors_of(pool->shared, foreign, MOST_FOREIGN);
	long until_timer = -1;

	curl_multi_timeout(pool->shared, &until_timer);
	if (longest_ms > LONGEST_MIXED_POLL_MS) {
		longest_ms = LONGEST_MIXED_POLL_MS;
	}
	if (until_timer >= 0 && until_timer < longest_ms) {
		longest_ms = (int)until_timer;
	}
	curl_multi_poll(pool->serial, foreign, count, longest_ms, NULL);
}

void b24_pool_poll(b24_pool *pool, int longest_ms)
{
	if (pool->in_shared == 0) {
		curl_multi_poll(pool->serial, NULL, 0, longest_ms, NULL);
	} else if (serial_is_idle(pool)) {
		curl_multi_poll(pool->shared, NULL, 0, longest_ms, NULL);
	} else {
		poll_both(pool, longest_ms);
	}
}
