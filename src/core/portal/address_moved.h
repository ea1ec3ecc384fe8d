/* SPDX-License-Identifier: MIT */
/* Whether a redirect says that a portal has another address now. */
#ifndef B24_CORE_PORTAL_ADDRESS_MOVED_H
#define B24_CORE_PORTAL_ADDRESS_MOVED_H

#include "core/portal/address.h"

/* The redirect of the request to `url` names the very same path and query on another host, as safe
 * as the present one. `to` is that address then, with the same credential. False also when memory
 * ran out. */
bool b24_address_moved(
	const b24_address *from, const char *url, const char *location, b24_address *to);

#endif
