/* SPDX-License-Identifier: MIT */
/* The secrets of a client: the token that its calls carry, and what is blanked out of texts. */
#ifndef B24_CORE_CALL_CLIENT_SECRETS_H
#define B24_CORE_CALL_CLIENT_SECRETS_H

#include "core/call/call_state.h"

/* The access token that calls carry from now on; it is hidden as by b24_client_hide. False: no
 * memory, and the former one stays. */
bool b24_client_set_token(b24_client *client, const char *token);

/* Notes a text that b24_client_redact blanks out from now on. The oldest of many is forgotten.
 * False: no memory. */
bool b24_client_hide(b24_client *client, const char *secret);

/* Blanks the client's secrets out of a text that is to be shown. */
void b24_client_redact(const b24_client *client, char *text, size_t length);

/* Wipes and frees the token and what is hidden. */
void b24_client_free_secrets(b24_client *client);

#endif
