/* SPDX-License-Identifier: MIT */
/* The portal's system error codes and the kind of error that each one is. */
#ifndef B24_CORE_PORTAL_ERROR_CODES_H
#define B24_CORE_PORTAL_ERROR_CODES_H

#include "core/base/error.h"

/* The kind for a code of either REST version (letter case does not matter), for a description that
 * came with an empty code, or else for the status. */
b24_error_kind b24_kind_of_portal_error(
	const char *code, const char *description, long http_status);

#endif
