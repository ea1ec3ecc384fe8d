/* SPDX-License-Identifier: MIT */
/* What the core gets from PHP: memory, a clock, and whether a signal or time-out ends its waiting.
 */
#ifndef B24_ZEND_ENGINE_HOST_H
#define B24_ZEND_ENGINE_HOST_H

#include <php.h>

#include "core/base/host.h"

extern const b24_host php_b24_host;

#endif
