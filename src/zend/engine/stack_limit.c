/* SPDX-License-Identifier: MIT */
#include "zend/engine/stack_limit.h"

#include "zend/engine/globals.h"
#include "zend/engine/compat.h"

#include "core/base/portable.h"

/* Bytes that are left for what is called at the deepest place, such as throwing an exception. A
 * smaller stack leaves a quarter. */
#define RESERVE (128 * 1024)

/* Between the engine's own limit, below which no function of PHP is called, and ours. */
#define MARGIN (8 * 1024)

/* What we use of a stack that is neither the thread's nor a fiber's, from the caller on downwards:
 * extensions such as Swoole run PHP code on stacks of their own, of 256 KB at least. */
#define UNKNOWN_ROOM (128 * 1024)

static const char *limit_of(const char *lowest, size_t size)
{
	const char *ours = lowest + (size / 4 < RESERVE ? size / 4 : RESERVE);
	const char *engine = php_b24_engine_stack_limit();

	return engine != NULL && engine + MARGIN > ours ? engine + MARGIN : ours;
}

/* The engine's limit counts if somebody has told the engine of this stack. */
static const char *limit_of_unknown(const char *here)
{
	const char *ours = here - UNKNOWN_ROOM;
	const char *engine = php_b24_engine_stack_limit();

	return engine != NULL && engine < here && engine + MARGIN > ours ? engine + MARGIN : ours;
}

const char *php_b24_stack_limit(void)
{
	const char *here = __builtin_frame_address(0), *lowest;
	size_t size;

	if (php_b24_fiber_stack(&lowest, &size)) {
		return limit_of(lowest, size);
	}
	if (B24_G(stack_limit) == NULL) {
		b24_thread_stack(&lowest, &size);
		B24_G(stack_limit) = limit_of(lowest, size);
		B24_G(stack_lowest) = lowest;
		B24_G(stack_highest) = lowest + size;
	}
	return here >= B24_G(stack_lowest) && here < B24_G(stack_highest) ? B24_G(stack_limit)
																	  : limit_of_unknown(here);
}
