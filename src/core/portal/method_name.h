/* SPDX-License-Identifier: MIT */
/* What the name of a REST method may be. */
#ifndef B24_CORE_PORTAL_METHOD_NAME_H
#define B24_CORE_PORTAL_METHOD_NAME_H

#include <stdbool.h>
#include <stddef.h>

/* Letters, digits, '_', '-' and dots between them: nothing that could change the URL around it. */
bool b24_is_method_name(const char *name, size_t length);

#endif
