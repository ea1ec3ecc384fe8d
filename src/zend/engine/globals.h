/* What each thread of PHP keeps between requests. */
#ifndef B24_ZEND_ENGINE_GLOBALS_H
#define B24_ZEND_ENGINE_GLOBALS_H

#include <php.h>

#include <sys/types.h>

#if SIZEOF_ZEND_LONG < 8
#error "b24 needs a 64-bit PHP: on this one integers from replies would be cut off"
#endif

struct b24_limiter;
struct b24_pool;
struct b24_fetch;
struct php_b24_key_cache;

/* A lock between processes, see src/zend/engine/file_lock.h. */
struct php_b24_lock {
	int descriptor; /* owned; negative: none */
	pid_t owner;    /* the process that has opened it: a forked child inherits the descriptor, and
					 * with it the lock of its parent; it may close it, but never unlock it */
	bool taken;
};

/* A portal's tokens that this thread is renewing. */
struct php_b24_locked {
	zend_string *client_id, *member_id; /* borrowed from whoever renews */
	pid_t owner;                        /* a forked child inherits the entry, not the lock */
	struct php_b24_locked *outer;
};

ZEND_BEGIN_MODULE_GLOBALS(b24)
	/* php.ini */
	zend_long connect_timeout_ms;
	zend_long timeout_ms;
	zend_long pool_size;
	zend_long max_response_bytes;
	zend_long max_depth;
	bool deprecations;
	char *limiter_setting; /* auto, on, off, or where a Redis is */
	char *limiter_file;    /* empty: one in the runtime directory */
	char *runtime_dir;     /* empty: one of the system user */
	/* Lives as long as the thread: connections outlast requests. NULL until the first client. */
	struct b24_pool *pool;
	/* Likewise. */
	struct b24_limiter *limiter;
	bool limiter_failed; /* it could not be opened */
	/* Of B24\CRest: fetches under way (owned list), and one that keeps its handle and buffers for
	 * the next call. NULL: none. */
	struct b24_fetch *fetches;
	struct b24_fetch *spare_fetch;
	/* While B24\CRest refreshes a token: the lock it holds, and when its calls must be over. */
	bool refreshing;
	struct php_b24_lock refresh_lock;
	int64_t refresh_deadline;
	struct php_b24_locked *locked; /* innermost first; NULL: none */
	int64_t quiet_until;           /* signal handlers wait until then; 0: they do not */
	/* Of the thread's C stack; NULL: not looked up yet. */
	const char *stack_limit;
	/* Strings of object keys seen in replies; of this request only. NULL until the first reply. */
	struct php_b24_key_cache *key_cache;
ZEND_END_MODULE_GLOBALS(b24)

ZEND_EXTERN_MODULE_GLOBALS(b24)
#define B24_G(member) ZEND_MODULE_GLOBALS_ACCESSOR(b24, member)

#if defined(ZTS) && defined(COMPILE_DL_B24)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
