/* SPDX-License-Identifier: MIT */
#include "core/call/client_secrets.h"

#include "core/base/portable.h"
#include "core/base/redact.h"
#include "core/call/client_state.h"

static void free_secret(const b24_host *host, char *secret)
{
	if (secret != NULL) {
		b24_wipe(secret, strlen(secret));
	}
	b24_host_free(host, secret);
}

void b24_client_free_secrets(b24_client *client)
{
	for (unsigned i = 0; i < B24_HIDDEN; i++) {
		free_secret(client->host, client->hidden[i]);
		client->hidden[i] = NULL;
	}
	free_secret(client->host, client->token);
	client->token = NULL;
}

bool b24_client_hide(b24_client *client, const char *secret)
{
	char **place = &client->hidden[client->next_hidden];
	char *copy;

	for (unsigned i = 0; i < B24_HIDDEN; i++) {
		if (client->hidden[i] != NULL && strcmp(client->hidden[i], secret) == 0) {
			return true;
		}
	}
	copy = b24_host_strndup(client->host, secret, strlen(secret));
	if (copy == NULL) {
		return false;
	}
	free_secret(client->host, *place);
	*place = copy;
	client->next_hidden = (client->next_hidden + 1) % B24_HIDDEN;
	return true;
}

bool b24_client_set_token(b24_client *client, const char *token)
{
	char *copy = b24_host_strndup(client->host, token, strlen(token));

	if (copy == NULL || !b24_client_hide(client, token)) {
		free_secret(client->host, copy);
		return false;
	}
	free_secret(client->host, client->token);
	client->token = copy;
	client->token_number++;
	return true;
}

void b24_client_redact(const b24_client *client, char *text, size_t length)
{
	b24_redact(text, length, client->address.secret);
	b24_redact(text, length, client->token);
	for (unsigned i = 0; i < B24_HIDDEN; i++) {
		b24_redact(text, length, client->hidden[i]);
	}
	b24_redact_credentials(text, length);
	b24_redact_webhooks(text, length);
}
