/* The C stack, for walks that call themselves as deep as the user's values or a reply are nested.
 */
#ifndef B24_ZEND_ENGINE_STACK_LIMIT_H
#define B24_ZEND_ENGINE_STACK_LIMIT_H

#include <stdbool.h>

/* The address below which such a walk must not go; fibers have stacks of their own. NULL: not known
 * on this system. */
const char *php_b24_stack_limit(void);

static inline bool php_b24_is_below(const char *limit)
{
	return (const char *)__builtin_frame_address(0) < limit;
}

static inline bool php_b24_stack_is_low(void)
{
	return php_b24_is_below(php_b24_stack_limit());
}

#endif
