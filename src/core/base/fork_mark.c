#include "core/base/fork_mark.h"

#include <sys/mman.h>
#include <unistd.h>

/* Linux wipes a page on request in the child. Where it cannot, the process id is compared, which is
 * a system call. */
struct b24_fork_mark {
	volatile char *page; /* owned mapping; NULL: the system has none */
	size_t size;
	pid_t owner; /* without a page; 0: not set */
};

static void *map_page(size_t size)
{
#ifdef MADV_WIPEONFORK
	void *page = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED) {
		return NULL;
	}
	if (madvise(page, size, MADV_WIPEONFORK) == 0) {
		return page;
	}
	munmap(page, size);
#else
	(void)size;
#endif
	return NULL;
}

b24_fork_mark *b24_fork_mark_new(const b24_host *host)
{
	b24_fork_mark *mark = b24_host_alloc(host, sizeof *mark);

	if (mark != NULL) {
		mark->size = (size_t)sysconf(_SC_PAGESIZE);
		mark->page = map_page(mark->size);
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
	}
}

bool b24_fork_mark_is_set(const b24_fork_mark *mark)
{
	return mark->page != NULL ? *mark->page == 1 : mark->owner == getpid();
}
