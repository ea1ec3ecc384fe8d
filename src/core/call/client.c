#include "core/call/client_state.h"

#include "core/http/request_headers.h"
#include "core/base/redact.h"

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

static void free_secret(const b24_host *host, char *secret)
{
	if (secret != NULL) {
		explicit_bzero(secret, strlen(secret));
	}
	b24_host_free(host, secret);
}

void b24_client_free(b24_client *client)
{
	if (client == NULL || --client->holders > 0) {
		return;
	}
	while (client->calls != NULL) {
		b24_call *call = client->calls;

		client->calls = call->next;
		b24_call_free(call);
	}
	while (client->spares != NULL) {
		b24_call *call = client->spares;

		client->spares = call->next;
		b24_call_free(call);
	}
	for (unsigned i = 0; i < B24_HIDDEN; i++) {
		free_secret(client->host, client->hidden[i]);
	}
	free_secret(client->host, client->token);
	curl_slist_free_all(client->headers);
	b24_address_free(&client->address);
	b24_settings_free(&client->settings);
	b24_host_free(client->host, client);
}

const char *b24_client_portal(const b24_client *client)
{
	return client->address.portal;
}

const b24_stats *b24_client_stats(const b24_client *client)
{
	return &client->stats;
}

const b24_settings *b24_client_settings(const b24_client *client)
{
	return &client->settings;
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

void b24_client_set_address(b24_client *client, b24_address *address)
{
	b24_address_free(&client->address);
	client->address = *address;
	*address = (b24_address){.host = client->host};
	client->total = NULL; /* what goes there is counted there */
	find_bucket(client);
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

b24_limiter_rates b24_client_rates(const b24_client *client)
{
	return client->limited ? b24_limiter_present_rates(client->settings.limiter, &client->bucket)
						   : (b24_limiter_rates){0, 0};
}

void b24_client_observe(b24_client *client, b24_observer observer)
{
	client->observer = observer;
}

/* --- Figures. --- */

/* The portal's, from the first call on: an address that was only named is kept nowhere. NULL: no
 * memory. */
static b24_stats *total_of(b24_client *client)
{
	if (client->total == NULL) {
		client->total = b24_totals_of(b24_pool_totals(client->pool), client->address.portal);
	}
	return client->total != NULL ? &client->total->stats : NULL;
}

static void add(b24_stats *to, const b24_call *call, b24_error_kind kind)
{
	b24_transfer_figures figures;

	if (to == NULL) {
		return;
	}
	b24_transfer_figures_get(&call->transfer, &figures);
	to->calls++;
	to->failures += kind != B24_OK;
	to->retries += call->attempts > 1;
	to->connections += (uint64_t)figures.connections;
	to->bytes_sent += (uint64_t)figures.bytes_sent;
	to->bytes_received += (uint64_t)figures.bytes_received;
}

void b24_client_count(b24_client *client, const b24_call *call, b24_error_kind kind)
{
	add(&client->stats, call, kind);
	add(total_of(client), call, kind);
}

static void add_wait(b24_stats *to, int64_t waited_ms)
{
	if (to != NULL) {
		to->waits++;
		to->waited_ms += (uint64_t)waited_ms;
	}
}

void b24_client_count_wait(b24_client *client, int64_t waited_ms)
{
	add_wait(&client->stats, waited_ms);
	add_wait(total_of(client), waited_ms);
}

void b24_client_count_refresh(b24_client *client)
{
	b24_stats *total = total_of(client);

	client->stats.refreshes++;
	if (total != NULL) {
		total->refreshes++;
	}
}
