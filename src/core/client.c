#include "client.h"

#include "classify.h"
#include "headers.h"
#include "redact.h"

struct b24_client {
	const b24_host *host;
	b24_pool *pool;      /* borrowed */
	b24_address address; /* owned */
	b24_settings settings;
	struct curl_slist *headers; /* owned; of every request that adds none of its own */
	b24_call *calls;            /* owned list; those under way */
	b24_call *spare;            /* owned; one ended call, kept with its handle and buffers */
	b24_stats stats;
};

/* --- The client. --- */

b24_client *b24_client_new(
	const b24_host *host, b24_pool *pool, b24_address *address, b24_settings *settings)
{
	b24_client *client = b24_host_alloc(host, sizeof *client);
	struct curl_slist *headers = b24_headers_join(settings->headers, NULL);

	if (client == NULL || headers == NULL || pool == NULL) {
		b24_host_free(host, client);
		curl_slist_free_all(headers);
		b24_address_free(address);
		b24_settings_free(settings);
		return NULL;
	}
	*client = (b24_client){
		.host = host, .pool = pool, .address = *address, .settings = *settings, .headers = headers};
	*address = (b24_address){.host = host};
	*settings = (b24_settings){.host = host};
	return client;
}

/* Lets go of what only one request needs. */
static void call_forget_request(b24_call *call)
{
	if (call->url.data != NULL) {
		explicit_bzero(call->url.data, call->url.length);
	}
	b24_buffer_clear(&call->url);
	curl_slist_free_all(call->extra_headers);
	curl_slist_free_all(call->headers);
	call->extra_headers = call->headers = NULL;
}

static void call_free(b24_call *call)
{
	const b24_host *host = call->client->host;

	call_forget_request(call);
	b24_buffer_free(&call->url);
	b24_transfer_free(&call->transfer);
	b24_envelope_free(&call->envelope);
	b24_body_free(&call->body);
	b24_host_free(host, call);
}

void b24_client_free(b24_client *client)
{
	if (client == NULL) {
		return;
	}
	while (client->calls != NULL) {
		b24_call *call = client->calls;

		client->calls = call->next;
		call_free(call);
	}
	if (client->spare != NULL) {
		call_free(client->spare);
	}
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

void b24_client_redact(const b24_client *client, char *text, size_t length)
{
	b24_redact(text, length, client->address.secret);
	b24_redact_credentials(text, length);
	b24_redact_webhooks(text, length);
}

/* --- Calls. --- */

static b24_call *call_new(b24_client *client)
{
	b24_call *call = b24_host_alloc(client->host, sizeof *call);

	if (call != NULL) {
		call->client = client;
		b24_buffer_init(&call->url, client->host);
		b24_body_init(&call->body, client->host);
		b24_transfer_init(&call->transfer, &client->settings);
		b24_envelope_init(&call->envelope, client->host);
	}
	return call;
}

static void link_call(b24_client *client, b24_call *call)
{
	call->previous = NULL;
	call->next = client->calls;
	if (call->next != NULL) {
		call->next->previous = call;
	}
	client->calls = call;
}

static void unlink_call(b24_client *client, b24_call *call)
{
	if (call->previous != NULL) {
		call->previous->next = call->next;
	} else {
		client->calls = call->next;
	}
	if (call->next != NULL) {
		call->next->previous = call->previous;
	}
}

b24_call *b24_call_begin(b24_client *client)
{
	b24_call *call = client->spare != NULL ? client->spare : call_new(client);

	if (call == NULL) {
		return NULL;
	}
	client->spare = NULL;
	link_call(client, call);
	b24_transfer_reset(&call->transfer);
	b24_envelope_clear(&call->envelope);
	b24_error_clear(&call->error);
	return call;
}

void b24_call_end(b24_call *call)
{
	b24_client *client = call->client;

	unlink_call(client, call);
	if (client->spare != NULL) {
		call_free(call);
		return;
	}
	call_forget_request(call);
	b24_transfer_reset(&call->transfer);
	b24_body_clear(&call->body);
	client->spare = call;
}

/* Everything is kept on the call, not on the stack: the wait may end by longjmp. */
static bool build(b24_call *call, const b24_request *request)
{
	const b24_client *client = call->client;

	b24_address_append_prefix(&client->address, request->version, &call->url);
	b24_buffer_append(&call->url, request->method, request->method_length);
	if (call->extra_headers != NULL) {
		call->headers = b24_headers_join(client->settings.headers, call->extra_headers);
		if (call->headers == NULL) {
			return false;
		}
	}
	return b24_buffer_seal(&call->url) && b24_buffer_seal(&call->body.text);
}

static int64_t choose(int64_t of_request, int64_t of_client)
{
	return of_request >= 0 ? of_request : of_client;
}

typedef struct call_limits {
	b24_deadline call;
	b24_deadline attempt;
	int64_t timeout_ms, attempt_timeout_ms;
} call_limits;

static call_limits limits_of(const b24_client *client, const b24_request *request)
{
	call_limits limits;

	limits.timeout_ms = choose(request->timeout_ms, client->settings.timeout_ms);
	limits.attempt_timeout_ms =
		choose(request->attempt_timeout_ms, client->settings.attempt_timeout_ms);
	limits.call = b24_deadline_in(client->host, limits.timeout_ms);
	limits.attempt = b24_deadline_in(client->host, limits.attempt_timeout_ms);
	return limits;
}

/* The wait only knows that its time was over; which limit that was decides the error. */
static b24_error_kind name_limit(const call_limits *limits, b24_error *error)
{
	if (limits->attempt < limits->call) {
		return b24_error_set(error, B24_ERROR_TIMEOUT, "No complete reply within %lld ms",
			(long long)limits->attempt_timeout_ms);
	}
	return b24_error_set(error, B24_ERROR_DEADLINE, "The call's budget of %lld ms is used up",
		(long long)limits->timeout_ms);
}

static b24_error_kind classify(b24_call *call)
{
	return b24_classify(&call->envelope, &call->transfer.reply, call->transfer.status,
		call->transfer.content_type, call->transfer.location, call->client->settings.max_depth,
		&call->error);
}

/* What is shown of an error may echo the request. The secret is blanked out byte by byte in the
 * reply itself, so that JSON stays JSON and nothing is cut short before it is redacted. */
static b24_error_kind judge(b24_call *call)
{
	b24_buffer *reply = &call->transfer.reply;
	b24_error_kind kind = classify(call);

	if (kind == B24_OK || reply->length == 0) {
		return kind;
	}
	b24_client_redact(call->client, reply->data, reply->length);
	return classify(call);
}

static b24_error_kind exchange(b24_call *call, const b24_request *request)
{
	b24_client *client = call->client;
	call_limits limits = limits_of(client, request);
	b24_transfer_request what = {
		.url = call->url.data,
		.headers = call->headers != NULL ? call->headers : client->headers,
		.body = &call->body,
		.repeatable = request->repeatable,
		.deadline = b24_deadline_earlier(limits.call, limits.attempt),
	};
	b24_error_kind kind = b24_transfer_run(&call->transfer, client->pool, &what, &call->error);

	if (kind == B24_ERROR_DEADLINE) {
		kind = name_limit(&limits, &call->error);
	}
	if (call->error.retry_after < 0) {
		call->error.retry_after = call->transfer.retry_after;
	}
	if (kind != B24_OK ||
		(request->file_reply && b24_is_file(call->transfer.status, call->transfer.content_type))) {
		return kind;
	}
	return judge(call);
}

static void count(b24_client *client, const b24_call *call, b24_error_kind kind)
{
	b24_transfer_figures figures;

	b24_transfer_figures_get(&call->transfer, &figures);
	client->stats.calls++;
	client->stats.failures += kind != B24_OK;
	client->stats.connections += (uint64_t)figures.connections;
	client->stats.bytes_sent += (uint64_t)figures.bytes_sent;
	client->stats.bytes_received += (uint64_t)figures.bytes_received;
}

b24_error_kind b24_call_perform(b24_call *call, const b24_request *request)
{
	b24_client *client = call->client;
	b24_error_kind kind;

	if (!build(call, request)) {
		return b24_error_set(&call->error, B24_ERROR_MEMORY, "Out of memory");
	}
	kind = exchange(call, request);
	count(client, call, kind);
	call->error.kind = kind;
	b24_client_redact(client, call->error.message, strlen(call->error.message));
	return kind;
}
