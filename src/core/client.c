#include "client.h"

#include "classify.h"
#include "grant.h"
#include "headers.h"
#include "json/write.h"
#include "redact.h"

/* Two tokens an hour: enough for everything that a reply under way may still show. */
#define HIDDEN 8

struct b24_client {
	const b24_host *host;
	b24_pool *pool;      /* borrowed */
	b24_address address; /* owned */
	b24_settings settings;
	struct curl_slist *headers; /* owned; of every request that adds none of its own */
	char *token;                /* owned; goes with every call; NULL: the address has it all */
	char *hidden[HIDDEN];       /* owned; further secrets; NULL: none */
	unsigned next_hidden;
	b24_call *calls; /* owned list; those under way */
	b24_call *spare; /* owned; one ended call, kept with its handle and buffers */
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

static void free_secret(const b24_host *host, char *secret)
{
	if (secret != NULL) {
		explicit_bzero(secret, strlen(secret));
	}
	b24_host_free(host, secret);
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
	b24_address_free(&call->address);
	call->plain_length = 0;
	call->deadline = 0;
	call->followed = call->moved = false;
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
	for (unsigned i = 0; i < HIDDEN; i++) {
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

	for (unsigned i = 0; i < HIDDEN; i++) {
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
	client->next_hidden = (client->next_hidden + 1) % HIDDEN;
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
	return true;
}

void b24_client_set_address(b24_client *client, b24_address *address)
{
	b24_address_free(&client->address);
	client->address = *address;
	*address = (b24_address){.host = client->host};
}

void b24_client_redact(const b24_client *client, char *text, size_t length)
{
	b24_redact(text, length, client->address.secret);
	b24_redact(text, length, client->token);
	for (unsigned i = 0; i < HIDDEN; i++) {
		b24_redact(text, length, client->hidden[i]);
	}
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

/* --- The token. --- */

/* As the last member of the object that the body is; whatever stood behind `plain_length` goes. */
static void authorize_object(b24_call *call)
{
	b24_buffer *text = &call->body.text;

	text->length = call->plain_length - 1;
	b24_buffer_append_text(text, call->plain_length > 2 ? ",\"auth\":" : "\"auth\":");
	b24_json_write_string(text, call->client->token, strlen(call->client->token));
	b24_buffer_append_char(text, '}');
}

static bool authorize_header(b24_call *call)
{
	b24_buffer line;
	struct curl_slist *added = NULL;

	b24_buffer_init(&line, call->client->host);
	b24_buffer_append_text(&line, "Authorization: Bearer ");
	b24_buffer_append_text(&line, call->client->token);
	if (b24_buffer_seal(&line)) {
		added = curl_slist_append(call->headers, line.data);
		explicit_bzero(line.data, line.length);
	}
	b24_buffer_free(&line);
	if (added != NULL) {
		call->headers = added;
	}
	return added != NULL;
}

/* A body that is a list has no place for the token: the query has one in version 2, a header in
 * version 3. */
static bool authorize(b24_call *call, const b24_request *request)
{
	b24_client *client = call->client;

	if (client->token == NULL || call->body.text.failed || call->body.text.length < 2) {
		return true;
	}
	if (call->plain_length == 0) {
		call->plain_length = call->body.text.length;
	}
	if (call->body.text.data[0] == '{') {
		authorize_object(call);
		return true;
	}
	if (request->version == 3) {
		if (call->headers == NULL) {
			call->headers = b24_headers_join(client->settings.headers, NULL);
		}
		return call->headers != NULL && authorize_header(call);
	}
	b24_buffer_append_text(&call->url, "?auth=");
	b24_buffer_append_escaped(&call->url, client->token);
	return true;
}

/* --- The exchange. --- */

/* Everything is kept on the call, not on the stack: the wait may end by longjmp. */
static bool build(b24_call *call, const b24_request *request)
{
	const b24_client *client = call->client;
	const b24_address *address = call->address.portal != NULL ? &call->address : &client->address;

	b24_address_append_prefix(address, request->version, &call->url);
	b24_buffer_append(&call->url, request->method, request->method_length);
	if (call->extra_headers != NULL) {
		call->headers = b24_headers_join(client->settings.headers, call->extra_headers);
		if (call->headers == NULL) {
			return false;
		}
	}
	return authorize(call, request) && b24_buffer_seal(&call->url) &&
		   b24_buffer_seal(&call->body.text);
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

void b24_call_start(b24_call *call, const b24_request *request)
{
	if (call->deadline == 0) {
		call->timeout_ms = choose(request->timeout_ms, call->client->settings.timeout_ms);
		call->deadline = b24_deadline_in(call->client->host, call->timeout_ms);
	}
}

static call_limits limits_of(const b24_call *call, const b24_request *request)
{
	const b24_client *client = call->client;
	call_limits limits;

	limits.timeout_ms = call->timeout_ms;
	limits.attempt_timeout_ms =
		choose(request->attempt_timeout_ms, client->settings.attempt_timeout_ms);
	limits.call = call->deadline;
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
	call_limits limits = limits_of(call, request);
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

void b24_call_again(b24_call *call)
{
	b24_transfer_reset(&call->transfer);
	b24_envelope_clear(&call->envelope);
	b24_error_clear(&call->error);
	explicit_bzero(call->url.data, call->url.length);
	b24_buffer_clear(&call->url);
	curl_slist_free_all(call->headers);
	call->headers = NULL;
	if (!b24_body_rewind(&call->body)) {
		call->body.file_changed = true; /* which ends the sending */
	}
}

static b24_error_kind attempt(b24_call *call, const b24_request *request)
{
	b24_error_kind kind;

	if (!build(call, request)) {
		return b24_error_set(&call->error, B24_ERROR_MEMORY, "Out of memory");
	}
	kind = exchange(call, request);
	count(call->client, call, kind);
	return kind;
}

static bool is_redirect(long status)
{
	return status == 301 || status == 302 || status == 307 || status == 308;
}

/* Whether the reply sends the call to another address of the same portal, for the first time. */
static bool was_redirected(b24_call *call)
{
	if (call->followed || !is_redirect(call->transfer.status) ||
		!b24_address_moved(
			&call->client->address, call->url.data, call->transfer.location, &call->address)) {
		return false;
	}
	call->followed = true;
	return true;
}

/* The portal answers at the new address: later calls go there at once. */
static void settle(b24_call *call, b24_error_kind kind)
{
	bool answered =
		kind == B24_OK || (kind >= B24_ERROR_API && !is_redirect(call->transfer.status));

	if (answered) {
		b24_client_set_address(call->client, &call->address);
		call->moved = true;
	} else {
		b24_address_free(&call->address);
	}
}

b24_error_kind b24_call_perform(b24_call *call, const b24_request *request)
{
	b24_error_kind kind;

	b24_call_start(call, request);
	kind = attempt(call, request);
	if (kind == B24_ERROR_PORTAL_UNAVAILABLE && was_redirected(call)) {
		b24_call_again(call);
		kind = attempt(call, request);
		settle(call, kind);
	}
	call->error.kind = kind;
	b24_client_redact(call->client, call->error.message, strlen(call->error.message));
	return kind;
}

/* --- Tokens. --- */

static b24_error_kind judge_grant(b24_call *call)
{
	b24_buffer *reply = &call->transfer.reply;
	b24_error_kind kind = b24_grant_judge(&call->envelope, reply, call->transfer.status,
		call->client->settings.max_depth, &call->error);

	if (kind != B24_OK && reply->length > 0) {
		b24_client_redact(call->client, reply->data, reply->length);
		b24_error_clear(&call->error);
		kind = b24_grant_judge(&call->envelope, reply, call->transfer.status,
			call->client->settings.max_depth, &call->error);
	}
	return kind;
}

static bool add_form_headers(struct curl_slist **headers)
{
	static const char *const lines[] = {
		"Content-Type: application/x-www-form-urlencoded", "Accept: application/json", "Expect:"};

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct curl_slist *added = curl_slist_append(*headers, lines[i]);

		if (added == NULL) {
			return false;
		}
		*headers = added;
	}
	return true;
}

b24_error_kind b24_call_perform_grant(b24_call *call, const char *url, b24_deadline deadline)
{
	b24_client *client = call->client;
	b24_deadline attempt_ends = b24_deadline_in(client->host, client->settings.attempt_timeout_ms);
	b24_transfer_request what = {
		.body = &call->body,
		.deadline = b24_deadline_earlier(deadline, attempt_ends),
	};
	b24_error_kind kind;

	b24_buffer_append_text(&call->url, url);
	if (!add_form_headers(&call->headers) || !b24_buffer_seal(&call->url) ||
		!b24_buffer_seal(&call->body.text)) {
		return b24_error_set(&call->error, B24_ERROR_MEMORY, "Out of memory");
	}
	what.url = call->url.data;
	what.headers = call->headers;
	kind = b24_transfer_run(&call->transfer, client->pool, &what, &call->error);
	if (kind == B24_ERROR_DEADLINE) {
		kind = b24_error_set(&call->error,
			attempt_ends < deadline ? B24_ERROR_TIMEOUT : B24_ERROR_DEADLINE,
			"No complete reply in time");
	} else if (kind == B24_OK) {
		kind = judge_grant(call);
	}
	call->error.kind = kind;
	b24_client_redact(client, call->error.message, strlen(call->error.message));
	return kind;
}
