/* SPDX-License-Identifier: MIT */
#include "core/base/portable.h"

#include "core/base/file_size_limit.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#if B24_ON_LINUX
#include <sys/random.h>
#endif
#ifdef __APPLE__
#include <xlocale.h>
#endif
#ifdef __FreeBSD__
#include <pthread_np.h>
#endif

/* --- Random bytes. -----------------------------------------------------------------------------
 */

#if !B24_ON_LINUX
static bool read_all(int descriptor, char *to, size_t size)
{
	while (size > 0) {
		ssize_t count = read(descriptor, to, size);

		if (count == 0 || (count < 0 && errno != EINTR)) {
			return false;
		}
		to += count > 0 ? count : 0;
		size -= count > 0 ? (size_t)count : 0;
	}
	return true;
}
#endif

bool b24_random(void *to, size_t size)
{
#if B24_ON_LINUX
	return getrandom(to, size, GRND_NONBLOCK) == (ssize_t)size;
#else
	int descriptor = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
	bool ok = descriptor >= 0 && read_all(descriptor, to, size);

	if (descriptor >= 0) {
		close(descriptor);
	}
	return ok;
#endif
}

/* --- Secrets. ----------------------------------------------------------------------------------
 */

void b24_wipe(void *secret, size_t size)
{
#if B24_ON_LINUX
	explicit_bzero(secret, size);
#else
	/* Volatile: the compiler does not know which function it is, so it cannot leave it out. */
	static void *(*const volatile fill)(void *, int, size_t) = memset;

	fill(secret, 0, size);
#endif
}

/* --- Space on the disk. ------------------------------------------------------------------------
 */

/* Not posix_fallocate(3): where the file system cannot allocate, glibc writes zeros over what it
 * has just read, and another process may have changed that meanwhile. */
static int allocate_at_once(int descriptor, off_t size)
{
#if B24_ON_LINUX
	int status;

	do {
		status = fallocate(descriptor, 0, 0, size);
	} while (status != 0 && errno == EINTR);
	return status == 0 ? 0 : errno;
#else
	(void)descriptor, (void)size;
	return EOPNOTSUPP;
#endif
}

/* As many as several processes may write too much, each one piece. */
#define PIECE 4096
#define SLACK (16 * PIECE)

/* The file is open for appending: the system finds its end and writes there in one step. */
static int append_zeros(int descriptor, off_t size)
{
	static const char zeros[PIECE];
	struct stat status;

	for (;;) {
		off_t missing;

		if (fstat(descriptor, &status) != 0) {
			return errno;
		}
		if (!S_ISREG(status.st_mode)) {
			return ENODEV; /* a device takes zeros for ever */
		}
		missing = size - status.st_size;
		if (missing <= 0) {
			return 0;
		}
		if (!b24_file_may_have(size + SLACK)) {
			return errno;
		}
		if (write(descriptor, zeros, missing < PIECE ? (size_t)missing : PIECE) <= 0 &&
			errno != EINTR) {
			return errno;
		}
	}
}

static int allocate_by_writing(int descriptor, off_t size)
{
	off_t position = lseek(descriptor, 0, SEEK_CUR);
	int flags = fcntl(descriptor, F_GETFL);
	int code;

	if (position < 0 || flags < 0 || fcntl(descriptor, F_SETFL, flags | O_APPEND) != 0) {
		return errno;
	}
	code = append_zeros(descriptor, size);
	if ((fcntl(descriptor, F_SETFL, flags) != 0 || lseek(descriptor, position, SEEK_SET) < 0) &&
		code == 0) {
		code = errno;
	}
	return code;
}

int b24_file_allocate(int descriptor, off_t size)
{
	int code;

	if (!b24_file_may_have(size)) {
		return errno;
	}
	code = allocate_at_once(descriptor, size);
	/* EINVAL, too: some file systems of network and user space say so. */
	return code == EOPNOTSUPP || code == ENOSYS || code == EINVAL
			   ? allocate_by_writing(descriptor, size)
			   : code;
}

/* --- Signals. ----------------------------------------------------------------------------------
 */

void b24_discard_signal(int number)
{
	sigset_t set;
#if B24_ON_LINUX
	const struct timespec now = {0, 0};

	sigemptyset(&set);
	sigaddset(&set, number);
	while (sigtimedwait(&set, NULL, &now) < 0 && errno == EINTR) {
	}
#else
	/* Only if it is pending, or sigwait() would wait. */
	if (sigpending(&set) == 0 && sigismember(&set, number) == 1) {
		sigemptyset(&set);
		sigaddset(&set, number);
		sigwait(&set, &number);
	}
#endif
}

/* --- Messages. ---------------------------------------------------------------------------------
 */

/* strerror_r() returns the text in GNU's form, and a number in POSIX's. */
static inline const char *text_of_gnu(const char *text, const char *buffer)
{
	(void)buffer;
	return text;
}

static inline const char *text_of_posix(int status, const char *buffer)
{
	(void)status; /* unknown codes have a text, too */
	return buffer;
}

const char *b24_system_error(int code, char *buffer, size_t size)
{
	snprintf(buffer, size, "error %d", code);
	return _Generic(strerror_r(code, buffer, size), int
					: text_of_posix, default
					: text_of_gnu)(strerror_r(code, buffer, size), buffer);
}

/* --- Locale. -----------------------------------------------------------------------------------
 */

#if B24_HAS_THREAD_LOCALE
b24_utf8 b24_utf8_begin(void)
{
	b24_utf8 utf8 = {NULL, NULL};
	locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);

	if (locale == (locale_t)0) {
		locale = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
	}
	if (locale != (locale_t)0) {
		utf8.mine = (void *)locale;
		utf8.before = (void *)uselocale(locale);
	}
	return utf8;
}

void b24_utf8_end(b24_utf8 *utf8)
{
	if (utf8->mine != NULL) {
		uselocale((locale_t)utf8->before);
		freelocale((locale_t)utf8->mine);
		utf8->mine = NULL;
	}
}
#else
b24_utf8 b24_utf8_begin(void)
{
	return (b24_utf8){NULL, NULL};
}

void b24_utf8_end(b24_utf8 *utf8)
{
	(void)utf8;
}
#endif

/* --- The stack. --------------------------------------------------------------------------------
 */

#if B24_ON_LINUX || defined(__FreeBSD__)
static bool ask_for_stack(const char **lowest, size_t *size)
{
	pthread_attr_t attributes;
	void *address = NULL;
	bool ok;

#ifdef __FreeBSD__
	if (pthread_attr_init(&attributes) != 0) {
		return false;
	}
	ok = pthread_attr_get_np(pthread_self(), &attributes) == 0;
#else
	if (pthread_getattr_np(pthread_self(), &attributes) != 0) {
		return false;
	}
	ok = true;
#endif
	ok = ok && pthread_attr_getstack(&attributes, &address, size) == 0;
	pthread_attr_destroy(&attributes);
	*lowest = address;
	return ok;
}
#elif defined(__APPLE__)
static bool ask_for_stack(const char **lowest, size_t *size)
{
	*size = pthread_get_stacksize_np(pthread_self());
	*lowest = (const char *)pthread_get_stackaddr_np(pthread_self()) - *size;
	return true;
}
#else
static bool ask_for_stack(const char **lowest, size_t *size)
{
	(void)lowest, (void)size;
	return false;
}
#endif

/* Threads get 512 KB and more. */
#define ASSUMED_STACK (256 * 1024)

void b24_thread_stack(const char **lowest, size_t *size)
{
	if (!ask_for_stack(lowest, size)) {
		*size = ASSUMED_STACK;
		*lowest = (const char *)__builtin_frame_address(0) - ASSUMED_STACK;
	}
}

/* --- Forked children. --------------------------------------------------------------------------
 */

#if B24_ON_LINUX && defined(MADV_WIPEONFORK)
#define NO_ADVICE (-1) /* which no system knows */

void *b24_page_wiped_on_fork(size_t size)
{
	void *page = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED) {
		return NULL;
	}
	/* Emulators of processors (QEMU) say yes to any advice, and do nothing. */
	if (madvise(page, size, MADV_WIPEONFORK) == 0 && madvise(page, size, NO_ADVICE) != 0) {
		return page;
	}
	munmap(page, size);
	return NULL;
}
#else
void *b24_page_wiped_on_fork(size_t size)
{
	(void)size;
	return NULL;
}
#endif
