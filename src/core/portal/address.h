/* SPDX-License-Identifier: MIT */
/* The address of a portal: where its REST interface is and, for a webhook, the credential that is
 * part of the path. */
#ifndef B24_CORE_PORTAL_ADDRESS_H
#define B24_CORE_PORTAL_ADDRESS_H

#include "core/base/buffer.h"

typedef struct b24_address {
	char *portal;  /* owned; "https://host[:port][/sub/path]", safe to show */
	char *user_id; /* owned; the digits of the webhook's user; NULL: no webhook */
	char *secret;  /* owned; the webhook's code, never to be shown; NULL: no webhook */
	const b24_host *host;
} b24_address;

/* Whether the portal is in Bitrix24's cloud, whose limits are known: a host below bitrix24.… */
bool b24_address_is_cloud(const b24_address *address);

/* Wipes the secret and frees all. Safe on an address whose parsing failed. */
void b24_address_free(b24_address *address);

/* Appends what every method's URL of that REST version (2 or 3) begins with, up to the slash. */
void b24_address_append_prefix(const b24_address *address, int version, b24_buffer *url);

#endif
