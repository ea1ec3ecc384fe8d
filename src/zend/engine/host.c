/* SPDX-License-Identifier: MIT */
#include "zend/engine/host.h"

#include "core/http/connection_pool.h"
#include "zend/engine/globals.h"
#include "zend/engine/compat.h"

static void *reallocate(void *context, void *block, size_t size)
{
	(void)context;
	if (size == 0) {
		free(block);
		return NULL;
	}
	/* Not the heap of the PHP request: connections outlive it, and its errors leave by longjmp,
	 * which must not happen inside libcurl. */
	return realloc(block, size);
}

static int64_t now_ms(void *context)
{
	(void)context;
	return b24_host_now_ms(&b24_host_posix);
}

/* The engine runs signal handlers and raises time-outs between two opcodes. A call that waits for
 * the portal is inside one opcode, so this does the same between two polls. True: the wait ends. */
static bool interrupted(void *context)
{
	(void)context;
	if (EXPECTED(!zend_atomic_bool_load_ex(&EG(vm_interrupt)))) {
		return false;
	}
	if (UNEXPECTED(B24_G(signals_deferred_until) > 0) &&
		now_ms(NULL) < B24_G(signals_deferred_until)) {
		return false; /* a reply with new tokens comes only once: signals have to wait */
	}
	if (zend_atomic_bool_load_ex(&EG(timed_out)) || ZEND_HAS_OOM()) {
		return true; /* left as it is: the engine ends the script when the call returns */
	}
	zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
	if (zend_interrupt_function != NULL) {
		zend_interrupt_function(EG(current_execute_data));
	}
	return EG(exception) != NULL;
}

const b24_host php_b24_host = {reallocate, now_ms, interrupted, NULL};
