/* SPDX-License-Identifier: MIT */
#include "core/call/client.h"

#include "core/call/call.h"
#include "core/call/client_secrets.h"
#include "core/call/client_state.h"
#include "core/http/request_headers.h"
#include "core/portal/address.h"

/* The bucket that requests to the present address go into. */
static void find_bucket(b24_client *client)
{
	const b24_settings *settings = &client->settings;
	bool cloud = b24_address_is_cloud(&client->address);

	client->limited = settings->limiter != NULL && settings->limit != B24_LIMIT_NEVER;
	client->bucket = (b24_bucket){
		.key = b24_limiter_bucket_key(client->address.portal),
		.rate = settings->rate,
		.burst = settings->burst,
		.when_refused = settings->limit == B24_LIMIT_AUTO && !cloud,
	};
}

b24_client *b24_client_new(
	const b24_host *host, b24_pool *pool, b24_address *address, b24_settings *settings)
{
	b24_client *client = b24_host_alloc(host, sizeof *client);
	struct curl_slist *headers = b24_headers_join(settings->headers, NULL);

	if (headers == NULL || client == NULL || pool == NULL) {
		b24_host_free(host, client);
		curl_slist_free_all(headers);
		b24_address_free(address);
		b24_settings_free(settings);
		return NULL;
	}
	*client = (b24_client){.host = host,
		.holders = 1,
		.pool = pool,
		.address = *address,
		.settings = *settings,
		.headers = headers};
	*address = (b24_address){.host = host};
	*settings = (b24_settings){.host = host};
	find_bucket(client);
	return client;
}

b24_client *b24_client_hold(b24_client *client)
{
	client->holders++;
	return client;
}

void b24_client_free(b24_client *client)
{
	if (client == NULL || --client->holders > 0) {
		return;
	}
	b24_calls_free(client);
	b24_client_free_secrets(client);
	curl_slist_free_all(client->headers);
	b24_address_free(&client->address);
	b24_host_free(client->host, client->former_portal);
	b24_settings_free(&client->settings);
	b24_host_free(client->host, client);
}

const char *b24_client_portal(const b24_client *client)
{
	return client->address.portal;
}

const b24_settings *b24_client_settings(const b24_client *client)
{
	return &client->settings;
}

b24_limiter_rates b24_client_rates(const b24_client *client)
{
	return client->limited ? b24_limiter_present_rates(client->settings.limiter, &client->bucket)
						   : (b24_limiter_rates){0, 0};
}

void b24_client_observe(b24_client *client, b24_observer observer)
{
	client->observer = observer;
}

void b24_client_set_address(b24_client *client, b24_address *address)
{
	b24_address_free(&client->address);
	client->address = *address;
	*address = (b24_address){.host = client->host};
	client->total = NULL; /* what goes there is counted there */
	find_bucket(client);
}

void b24_client_move(b24_client *client, b24_address *address)
{
	if (strcmp(client->address.portal, address->portal) != 0) {
		b24_host_free(client->host, client->former_portal);
		client->former_portal = client->address.portal;
		client->address.portal = NULL;
		client->moves++;
	}
	b24_client_set_address(client, address);
}

unsigned b24_client_moves(const b24_client *client)
{
	return client->moves;
}

const char *b24_client_former_portal(const b24_client *client)
{
	return client->former_portal != NULL ? client->former_portal : "";
}
