/* SPDX-License-Identifier: MIT */
/* The state of a thread of PHP. */
#ifndef B24_ZEND_ENGINE_GLOBALS_H
#define B24_ZEND_ENGINE_GLOBALS_H

#include <php.h>

#include <sys/types.h>

#if SIZEOF_ZEND_LONG < 8
#error "b24 needs a 64-bit PHP: on this one integers from replies would be cut off"
#endif

struct b24_limiter;
struct b24_metrics;
struct b24_pool;
struct b24_fetch;
struct php_b24_key_cache;
struct php_b24_observation;

/* A lock between processes, see engine/file_lock.h. */
struct php_b24_lock {
	int descriptor; /* owned; negative: none */
	pid_t owner;    /* the process that has opened it. A forked child inherits the descriptor, and
					 * with it the lock of its parent: it may close it, but never unlock it */
	bool taken;     /* false: still waiting */
};

/* A portal whose tokens this thread is renewing; see auth/portal_lock.h. */
struct php_b24_held_portal {
	zend_string *client_id, *member_id; /* borrowed from whoever renews */
	pid_t owner;                        /* a forked child inherits the entry, not the lock */
	struct php_b24_held_portal *outer;
};

ZEND_BEGIN_MODULE_GLOBALS(b24)
	/* Settings of php.ini, see engine/php_ini.c. */
	zend_long connect_timeout_ms;
	zend_long timeout_ms;
	zend_long pool_size;
	zend_long max_response_bytes;
	zend_long max_depth;
	bool deprecations;
	char *limiter_setting; /* auto, on, off, or where a Redis is */
	char *limiter_file;    /* empty: one in the runtime directory */
	char *runtime_dir;     /* empty: one of the system user */
	bool count_metrics;
	/* These live as long as the thread: connections outlive PHP requests. NULL: not needed yet. */
	struct b24_pool *pool;
	struct b24_limiter *limiter;
	bool limiter_failed; /* it could not be opened */
	struct b24_metrics *metrics;
	/* Of the PHP request, see call/observer.h. */
	zval observer;                            /* owned; undefined: none */
	struct php_b24_observation *observations; /* owned list; calls of it that have not ended */
	/* Of B24\CRest: fetches under way (owned list), and one that keeps its handle and buffers for
	 * the next call. NULL: none. */
	struct b24_fetch *fetches;
	struct b24_fetch *spare_fetch;
	uint64_t crest_calls; /* counted so far */
	/* While B24\CRest refreshes a token: its lock, and the deadline of its calls (milliseconds). */
	bool refreshing;
	struct php_b24_lock refresh_lock;
	int64_t refresh_deadline;
	struct php_b24_held_portal *held_portals; /* list, innermost first; borrowed; NULL: none */
	int64_t signals_deferred_until; /* milliseconds; no signal handler runs before; 0: they run */
	/* The thread's C stack and its limit, see engine/stack_limit.h. NULL: not looked up yet. */
	const char *stack_limit, *stack_lowest, *stack_highest;
	/* Keys of objects in replies, see value/key_cache.h. Lives as long as the PHP request; NULL:
	 * not needed yet. */
	struct php_b24_key_cache *key_cache;
ZEND_END_MODULE_GLOBALS(b24)

ZEND_EXTERN_MODULE_GLOBALS(b24)
#define B24_G(member) ZEND_MODULE_GLOBALS_ACCESSOR(b24, member)

#if defined(ZTS) && defined(COMPILE_DL_B24)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
