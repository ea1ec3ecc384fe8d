/* SPDX-License-Identifier: MIT */
/* Protects the C stack from recursion over values or replies that are nested very deeply. */
#ifndef B24_ZEND_ENGINE_STACK_LIMIT_H
#define B24_ZEND_ENGINE_STACK_LIMIT_H

#include <stdbool.h>

/* The address below which a recursion must not go. A fiber has a stack of its own, and
 * so have coroutines of other extensions. */
const char *php_b24_stack_limit(void);

/* Whether the stack has grown below that limit. */
static inline bool php_b24_stack_is_below(const char *limit)
{
	return (const char *)__builtin_frame_address(0) < limit;
}

/* The same for a walk that does not keep the limit. */
static inline bool php_b24_stack_is_low(void)
{
	return php_b24_stack_is_below(php_b24_stack_limit());
}

#endif
