/* SPDX-License-Identifier: MIT */
#include "core/base/fork_mark.h"

#include "core/base/portable.h"

#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

/* Linux wipes a page on request in the child. Where it cannot, process ids are compared, which is a
 * system call. A child may have the id of a dead ancestor, or of a living one in another namespace:
 * so forks are counted as well. */
struct b24_fork_mark {
	volatile char *page; /* owned mapping; NULL: the system has none */
	size_t size;
	pid_t owner; /* without a page; 0: not set */
	unsigned forks;
};

/* From the process that first counted down to this one. */
static volatile unsigned forks;
static pthread_once_t counting = PTHREAD_ONCE_INIT;

static void count_fork(void)
{
	forks++;
}

static void begin_to_count(void)
{
	pthread_atfork(NULL, NULL, count_fork);
}

b24_fork_mark *b24_fork_mark_new(const b24_host *host)
{
	b24_fork_mark *mark = b24_host_alloc(host, sizeof *mark);

	if (mark != NULL) {
		mark->size = (size_t)sysconf(_SC_PAGESIZE);
		mark->page = b24_page_wiped_on_fork(mark->size);
		if (mark->page == NULL) {
			pthread_once(&counting, begin_to_count);
		}
	}
	return mark;
}

void b24_fork_mark_free(const b24_host *host, b24_fork_mark *mark)
{
	if (mark != NULL && mark->page != NULL) {
		munmap((void *)mark->page, mark->size);
	}
	b24_host_free(host, mark);
}

void b24_fork_mark_set(b24_fork_mark *mark)
{
	if (mark->page != NULL) {
		*mark->page = 1;
	} else {
		mark->owner = getpid();
		mark->forks = forks;
	}
}

bool b24_fork_mark_is_set(const b24_fork_mark *mark)
{
	return mark->page != NULL ? *mark->page == 1 : mark->forks == forks && mark->owner == getpid();
}
