#include "core/http/transfer.h"

#include "core/http/ca_certificates.h"
#include "core/base/version.h"

#include <stdlib.h>
#include <strings.h>

/* Only since then is there a callback that can stop a second sending, and look at the connection
 * before the first. */
#if LIBCURL_VERSION_NUM < 0x075000
#error "libcurl 7.80.0 or later is needed"
#endif

void b24_transfer_init(b24_transfer *transfer, const b24_settings *settings)
{
	*transfer = (b24_transfer){.settings = settings};
	b24_buffer_init(&transfer->reply, settings->host);
}

void b24_transfer_free(b24_transfer *transfer)
{
	b24_slot_close(&transfer->slot);
	b24_buffer_free(&transfer->reply);
}

void b24_transfer_reset(b24_transfer *transfer)
{
	b24_slot_stop(&transfer->slot);
	if (transfer->began_again) {
		/* libcurl counts its repetitions per handle, for ever, and gives up at the sixth. */
		b24_slot_close(&transfer->slot);
	}
	b24_buffer_clear(&transfer->reply);
	transfer->body = NULL;
	transfer->read_only = transfer->began_again = transfer->refused = false;
	transfer->too_large = transfer->spoilt = transfer->failed_to_start = false;
	transfer->replayed = transfer->alone = false;
	transfer->head = (b24_reply_head){0};
	transfer->starts = 0;
	transfer->detail[0] = transfer->content_type[0] = transfer->location[0] = '\0';
	transfer->status = 0;
	transfer->retry_after = -1;
}

/* --- What libcurl calls during the exchange; none of it reaches the host's code. --- */

static size_t on_body_wanted(char *to, size_t size, size_t count, void *context)
{
	b24_transfer *transfer = context;
	size_t got = b24_body_read(transfer->body, to, size * count);

	return got == B24_BODY_FAILED ? CURL_READFUNC_ABORT : got;
}

/* libcurl sends a request again, silently, when a kept connection turns out to be dead before the
 * first byte of a reply. The portal may have executed it by then, so that only what does no harm
 * twice goes out twice. */
static bool may_begin_again(b24_transfer *transfer)
{
	transfer->began_again = true;
	transfer->refused = !transfer->read_only;
	return transfer->read_only;
}

static int on_rewind_wanted(void *context, curl_off_t offset, int origin)
{
	b24_transfer *transfer = context;

	if (offset != 0 || origin != SEEK_SET || !may_begin_again(transfer)) {
		return CURL_SEEKFUNC_FAIL;
	}
	return b24_body_rewind(transfer->body) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

static int on_request_begins(
	void *context, char *remote_ip, char *local_ip, int remote_port, int local_port)
{
	b24_transfer *transfer = context;
	long opened = 0;

	(void)remote_ip, (void)local_ip, (void)remote_port;
	curl_easy_getinfo(transfer->slot.easy, CURLINFO_NUM_CONNECTS, &opened);
	if (transfer->starts++ > 0 && !may_begin_again(transfer)) {
		return CURL_PREREQFUNC_ABORT;
	}
	transfer->head = (b24_reply_head){0};
	switch (b24_slot_on_connection(&transfer->slot, local_port, opened == 0)) {
	case B24_FITS: return CURL_PREREQFUNC_OK;
	case B24_IS_TAKEN:
		/* There it is alone. Should even that connection be taken, it gets one of its own. */
		curl_easy_setopt(transfer->slot.easy, CURLOPT_FRESH_CONNECT, transfer->alone ? 1L : 0L);
		transfer->alone = true;
		break;
	case B24_HAS_UNREAD: break;
	}
	transfer->spoilt = true;
	return CURL_PREREQFUNC_ABORT;
}

/* The second sending may fail before it begins, when there is no way to the portal any more: by
 * then libcurl has forgotten what became of the first. */
static int on_look_up(void *resolver, void *reserved, void *context)
{
	b24_transfer *transfer = context;

	(void)resolver, (void)reserved;
	return transfer->starts > 0 && !may_begin_again(transfer);
}

static int on_socket_opened(void *context, curl_socket_t socket, curlsocktype purpose)
{
	b24_transfer *transfer = context;

	(void)socket, (void)purpose;
	return transfer->starts > 0 && !may_begin_again(transfer) ? CURL_SOCKOPT_ERROR
															  : CURL_SOCKOPT_OK;
}

static size_t on_reply_bytes(char *data, size_t size, size_t count, void *context)
{
	b24_transfer *transfer = context;

	size *= count;
	if (size > transfer->settings->max_response_bytes - transfer->reply.length) {
		transfer->too_large = true;
		return 0;
	}
	b24_buffer_append(&transfer->reply, data, size);
	return transfer->reply.failed ? 0 : size;
}

/* The value of the header line, without the space around it; NULL: another header. */
static const char *header_value(
	const char *line, size_t length, const char *name, size_t *value_length)
{
	size_t name_length = strlen(name);
	const char *value, *end = line + length;

	if (length <= name_length || line[name_length] != ':' ||
		strncasecmp(line, name, name_length) != 0) {
		return NULL;
	}
	value = line + name_length + 1;
	while (value < end && (*value == ' ' || *value == '\t')) {
		value++;
	}
	while (end > value && (unsigned char)end[-1] <= ' ') {
		end--;
	}
	*value_length = (size_t)(end - value);
	return value;
}

/* The announced length lets the reply be received into one block; a lie costs no memory. */
#define LARGEST_RESERVE (16 * 1024 * 1024)

static void reserve_reply(b24_transfer *transfer, const char *value)
{
	long long announced = strtoll(value, NULL, 10);

	if (announced > 0 && announced <= LARGEST_RESERVE &&
		(size_t)announced <= transfer->settings->max_response_bytes) {
		b24_buffer_reserve(&transfer->reply, (size_t)announced);
	}
}

static void note_length(b24_transfer *transfer, const char *value, size_t length)
{
	b24_reply_head *head = &transfer->head;

	head->is_doubtful |=
		head->has_length || length == 0 || length > 18 || strspn(value, "0123456789") != length;
	head->has_length = true;
	head->has_contents = length != 1 || *value != '0';
	reserve_reply(transfer, value);
}

static void note_coding(b24_reply_head *head, const char *value, size_t length)
{
	head->is_doubtful |= head->is_coded || length != 7 || strncasecmp(value, "chunked", 7) != 0;
	head->is_coded = true;
}

/* There may be several heads: interim replies, such as 103, go before the one that counts. */
static void begin_head(b24_transfer *transfer, const char *line, size_t length)
{
	const char *status = memchr(line, ' ', length);

	transfer->head = (b24_reply_head){
		.status = status != NULL ? (int)strtol(status, NULL, 10) : 0,
		.is_multiplexed = length > 5 && line[5] >= '2',
	};
	transfer->content_type[0] = transfer->location[0] = '\0';
	transfer->retry_after = -1;
	transfer->replayed = false;
}

/* Whatever libcurl takes for the end of such a reply, somebody before it may have meant another
 * one; what lies between the two would be taken for the next reply. */
static void end_head(b24_transfer *transfer)
{
	b24_reply_head *head = &transfer->head;
	bool is_empty = head->status < 200 || head->status == 204 || head->status == 304;

	if (head->status < 200 && head->status != 101) {
		return;
	}
	head->ended = true;
	if (!head->is_multiplexed &&
		(head->is_doubtful || head->status == 101 || (head->has_length && head->is_coded) ||
			(is_empty && (head->has_contents || head->is_coded)))) {
		transfer->not_kept = true;
		curl_easy_setopt(transfer->slot.easy, CURLOPT_FORBID_REUSE, 1L);
	}
}

static void note_header(b24_transfer *transfer, const char *line, size_t size)
{
	const char *value;
	size_t length;

	switch (*line | 0x20) { /* most headers are of no interest: one look at the first letter */
	case 'c':
		if ((value = header_value(line, size, "Content-Length", &length)) != NULL) {
			note_length(transfer, value, length);
		} else if ((value = header_value(line, size, "Content-Type", &length)) != NULL) {
			b24_copy_text(transfer->content_type, sizeof transfer->content_type, value, length);
		}
		break;
	case 'i':
		if ((value = header_value(line, size, "Idempotent-Replayed", &length)) != NULL) {
			transfer->replayed = length == 4 && strncasecmp(value, "true", 4) == 0;
		}
		break;
	case 'l':
		if ((value = header_value(line, size, "Location", &length)) != NULL) {
			b24_copy_text(transfer->location, sizeof transfer->location, value, length);
		}
		break;
	case 'r':
		if ((value = header_value(line, size, "Retry-After", &length)) != NULL && length > 0 &&
			*value >= '0' && *value <= '9') {
			transfer->retry_after = strtod(value, NULL);
		}
		break;
	case 't':
		if ((value = header_value(line, size, "Transfer-Encoding", &length)) != NULL) {
			note_coding(&transfer->head, value, length);
		}
		break;
	default: break;
	}
}

static size_t on_reply_header(char *line, size_t size, size_t count, void *context)
{
	b24_transfer *transfer = context;

	size *= count;
	if (size == 0 || transfer->head.ended) {
		return size;
	}
	if (*line == 'H' && size > 5 && memcmp(line, "HTTP/", 5) == 0) {
		begin_head(transfer, line, size);
	} else if (*line == '\r' || *line == '\n') {
		end_head(transfer);
	} else {
		note_header(transfer, line, size);
	}
	return size;
}

/* --- Options. --- */

static void set_callbacks(CURL *easy, b24_transfer *transfer)
{
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_reply_bytes);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
	curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_reply_header);
	curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
	curl_easy_setopt(easy, CURLOPT_READFUNCTION, on_body_wanted);
	curl_easy_setopt(easy, CURLOPT_READDATA, transfer);
	curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, on_rewind_wanted);
	curl_easy_setopt(easy, CURLOPT_SEEKDATA, transfer);
	curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_request_begins);
	curl_easy_setopt(easy, CURLOPT_PREREQDATA, transfer);
	curl_easy_setopt(easy, CURLOPT_RESOLVER_START_FUNCTION, on_look_up);
	curl_easy_setopt(easy, CURLOPT_RESOLVER_START_DATA, transfer);
	curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, on_socket_opened);
	curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, transfer);
	curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->detail);
}

/* libcurl keeps a copy. False: no memory; an option that it lacks is no matter. */
static bool set_text(CURL *easy, CURLoption option, const char *text)
{
	return curl_easy_setopt(easy, option, text) != CURLE_OUT_OF_MEMORY;
}

static bool set_protocol(CURL *easy, const b24_settings *settings)
{
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION,
		(long)(settings->http == B24_HTTP_2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
#if LIBCURL_VERSION_NUM >= 0x075500
	bool ok = set_text(easy, CURLOPT_PROTOCOLS_STR, "https,http");
#else
	bool ok = true;

	curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTPS | CURLPROTO_HTTP));
#endif
	/* Calls that begin together wait for one connection rather than open one each. */
	curl_easy_setopt(easy, CURLOPT_PIPEWAIT, settings->http == B24_HTTP_2 ? 1L : 0L);
	curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	/* What a proxy says when it opens a tunnel is no part of the portal's reply. */
	curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	ok = ok && set_text(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
	return ok && set_text(easy, CURLOPT_USERAGENT,
					 settings->user_agent != NULL ? settings->user_agent : "b24/" B24_VERSION);
}

static bool environment_has_proxy(void)
{
	static const char *const names[] = {
		"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (getenv(names[i]) != NULL) {
			return true;
		}
	}
	return false;
}

static bool set_connection(CURL *easy, const b24_settings *settings)
{
	bool ok = true;

	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)settings->connect_timeout_ms);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, settings->verify ? 1L : 0L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, settings->verify ? 2L : 0L);
	if (settings->verify && !b24_ca_certificates_set(easy, settings->ca_file)) {
		return false;
	}
	if (settings->proxy != NULL) {
		ok = set_text(easy, CURLOPT_PROXY, settings->proxy);
	} else if (!environment_has_proxy()) {
		/* libcurl would ask for each of the names with every request. */
		ok = set_text(easy, CURLOPT_PROXY, "") && set_text(easy, CURLOPT_NOPROXY, "");
	}
#if LIBCURL_VERSION_NUM >= 0x075700
	/* An abandoned name look-up must not hold up the deadline. */
	curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
	return ok;
}

static void set_body(CURL *easy, b24_transfer *transfer)
{
	const b24_body *body = transfer->body;
	bool from_memory = body != NULL && body->file_count == 0;

	if (body == NULL) {
		curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
		return;
	}
	curl_easy_setopt(easy, CURLOPT_POST, 1L);
	curl_easy_setopt(easy, CURLOPT_POSTFIELDS, from_memory ? body->text.data : NULL);
	curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)transfer->body_length);
}

/* --- The exchange. --- */

/* The portal can have executed a request only if it was given all of it. */
static bool was_sent(const b24_transfer *transfer)
{
	curl_off_t uploaded = 0;
	long request_size = 0;

	curl_easy_getinfo(transfer->slot.easy, CURLINFO_REQUEST_SIZE, &request_size);
	curl_easy_getinfo(transfer->slot.easy, CURLINFO_SIZE_UPLOAD_T, &uploaded);
	return transfer->began_again || (request_size > 0 && (size_t)uploaded >= transfer->body_length);
}

static b24_error_kind failure_of_upload(const b24_transfer *transfer, b24_error *error)
{
	error->maybe_executed = false;
	if (transfer->body != NULL && transfer->body->file_changed) {
		return b24_error_set(error, B24_ERROR_TRANSPORT,
			"A file could not be read to its end while it was being sent (did it change?)");
	}
	return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
}

/* libcurl says the same of a header that is longer than it takes. */
static b24_error_kind failure_of_memory(const b24_transfer *transfer, b24_error *error)
{
	return transfer->status != 0
			   ? b24_error_set(error, B24_ERROR_PROTOCOL, "The reply's headers are too long")
			   : b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
}

static b24_error_kind failure_of_reply(const b24_transfer *transfer, b24_error *error)
{
	if (transfer->too_large) {
		return b24_error_set(error, B24_ERROR_PROTOCOL,
			"The reply is larger than the limit of %zu bytes",
			transfer->settings->max_response_bytes);
	}
	return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
}

static b24_error_kind failure_of_connection(const b24_transfer *transfer, b24_error *error)
{
	const char *detail =
		transfer->detail[0] != '\0' ? transfer->detail : curl_easy_strerror(transfer->slot.code);

	if (error->maybe_executed) {
		return b24_error_set(error, B24_ERROR_CONNECTION,
			"The connection was lost after the request had been sent (%s)", detail);
	}
	return b24_error_set(error, B24_ERROR_CONNECTION, "No connection to the portal: %s", detail);
}

/* What another attempt would find just the same. */
static bool is_lasting(CURLcode code)
{
	switch (code) {
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
	case CURLE_URL_MALFORMAT:
	case CURLE_UNSUPPORTED_PROTOCOL:
	case CURLE_WRITE_ERROR: /* larger than the limit */
	case CURLE_READ_ERROR:  /* a file that changed; likewise the next */
	case CURLE_ABORTED_BY_CALLBACK:
	case CURLE_OUT_OF_MEMORY: return true;
	default: return false;
	}
}

/* Says what a libcurl code means for a caller. */
static b24_error_kind explain(const b24_transfer *transfer, b24_error *error)
{
	error->http_status = transfer->status;
	error->maybe_executed = was_sent(transfer);
	if (transfer->refused) {
		return b24_error_set(error, B24_ERROR_CONNECTION,
			"A kept connection was lost before the reply; the request was not sent again because "
			"the portal may have executed it");
	}
	error->lasting = is_lasting(transfer->slot.code);
	switch (transfer->slot.code) {
	case CURLE_OUT_OF_MEMORY: return failure_of_memory(transfer, error);
	case CURLE_READ_ERROR:
	case CURLE_ABORTED_BY_CALLBACK: return failure_of_upload(transfer, error);
	case CURLE_WRITE_ERROR: return failure_of_reply(transfer, error);
	case CURLE_OPERATION_TIMEDOUT:
		return b24_error_set(error, B24_ERROR_TIMEOUT, "No connection to the portal within %lld ms",
			(long long)transfer->settings->connect_timeout_ms);
	case CURLE_BAD_CONTENT_ENCODING:
		return b24_error_set(error, B24_ERROR_PROTOCOL, "The reply's compressed body is damaged");
	case CURLE_WEIRD_SERVER_REPLY:
	case CURLE_UNSUPPORTED_PROTOCOL:
		return b24_error_set(
			error, B24_ERROR_PROTOCOL, "The reply is not HTTP (%s)", transfer->detail);
	case CURLE_PARTIAL_FILE:
		return b24_error_set(
			error, B24_ERROR_CONNECTION, "The connection was lost in the middle of the reply");
	default: return failure_of_connection(transfer, error);
	}
}

/* Gives the slot a handle; a new one gets what stays the same for all exchanges. */
static bool prepare(b24_transfer *transfer, b24_pool *pool)
{
	bool fresh;

	if (!b24_slot_open(&transfer->slot, pool, &fresh)) {
		return false;
	}
	if (fresh) {
		transfer->counts_bodies = curl_version_info(CURLVERSION_NOW)->version_num >= 0x080700;
		set_callbacks(transfer->slot.easy, transfer);
		if (!set_protocol(transfer->slot.easy, transfer->settings) ||
			!set_connection(transfer->slot.easy, transfer->settings)) {
			b24_slot_close(&transfer->slot); /* a handle without its proxy, say, goes astray */
			return false;
		}
	}
	return true;
}

static bool apply(b24_transfer *transfer, const b24_transfer_request *request)
{
	CURL *easy = transfer->slot.easy;

	transfer->body = request->body;
	transfer->body_length = request->body != NULL ? b24_body_length(request->body) : 0;
	transfer->read_only = request->read_only;
	transfer->secure = strncasecmp(request->url, "https:", 6) == 0;
	set_body(easy, transfer);
	curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 0L);
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, request->headers);
	return curl_easy_setopt(easy, CURLOPT_URL, request->url) == CURLE_OK;
}

/* Nothing of an earlier round counts. */
static bool start(b24_transfer *transfer)
{
	b24_slot_stop(&transfer->slot);
	transfer->spoilt = false;
	transfer->starts = 0;
	if (transfer->not_kept) {
		curl_easy_setopt(transfer->slot.easy, CURLOPT_FORBID_REUSE, 0L);
		transfer->not_kept = false;
	}
	transfer->slot.may_share =
		transfer->settings->http == B24_HTTP_2 && transfer->secure && !transfer->alone;
	transfer->failed_to_start = !b24_slot_start(&transfer->slot);
	return !transfer->failed_to_start;
}

bool b24_transfer_start(b24_transfer *transfer, b24_pool *pool, const b24_transfer_request *request)
{
	return prepare(transfer, pool) && apply(transfer, request) && start(transfer);
}

/* Aborting an exchange closes the connection that libcurl has chosen for it, unless others use it,
 * so that each round has one fewer to choose from. Nothing was sent, or nothing that may not be
 * sent again. */
bool b24_transfer_is_over(b24_transfer *transfer)
{
	return transfer->failed_to_start ||
		   (transfer->slot.done && !(transfer->spoilt && start(transfer)));
}

static b24_error_kind explain_stop(
	const b24_transfer *transfer, b24_error_kind why, b24_error *error)
{
	error->http_status = transfer->status;
	error->maybe_executed = transfer->slot.easy != NULL && was_sent(transfer);
	return b24_error_set(error, why,
		b24_slot_inherited(&transfer->slot)
			? "The call belongs to the process that this one was forked from"
			: "The call was interrupted");
}

b24_error_kind b24_transfer_finish(b24_transfer *transfer, b24_error_kind waited, b24_error *error)
{
	b24_error_kind kind = waited;

	if (transfer->failed_to_start) {
		return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	if (transfer->slot.easy != NULL) {
		curl_easy_getinfo(transfer->slot.easy, CURLINFO_RESPONSE_CODE, &transfer->status);
	}
	if (waited != B24_OK) {
		kind = explain_stop(transfer, waited, error);
	} else if (transfer->slot.code != CURLE_OK) {
		kind = explain(transfer, error);
	} else if (!b24_buffer_seal(&transfer->reply)) {
		error->maybe_executed = true;
		kind = b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	b24_slot_stop(&transfer->slot);
	return kind;
}

b24_error_kind b24_transfer_run(
	b24_transfer *transfer, b24_pool *pool, const b24_transfer_request *request, b24_error *error)
{
	b24_error_kind waited = B24_OK;

	if (!b24_transfer_start(transfer, pool, request)) {
		return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
	}
	while (waited == B24_OK && !b24_transfer_is_over(transfer)) {
		waited = b24_slot_wait(&transfer->slot, request->deadline);
	}
	return b24_transfer_finish(transfer, waited, error);
}

/* Whether libcurl counts the body as a part of the request's size: always since 8.7.0, before that
 * when the body is small enough to be sent together with the headers. */
static bool size_covers_body(const b24_transfer *transfer)
{
	return transfer->counts_bodies || (transfer->body != NULL && transfer->body->file_count == 0 &&
										  transfer->body_length < 64 * 1024);
}

void b24_transfer_figures_get(const b24_transfer *transfer, b24_transfer_figures *figures)
{
	CURL *easy = transfer->slot.easy;
	curl_off_t uploaded = 0, downloaded = 0;
	long request_size = 0, header_size = 0;

	*figures = (b24_transfer_figures){0};
	if (easy == NULL) {
		return;
	}
	curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &figures->connections);
	curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &uploaded);
	curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &downloaded);
	curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
	curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &header_size);
	figures->bytes_sent = request_size + (size_covers_body(transfer) ? 0 : uploaded);
	figures->bytes_received = header_size + downloaded;
}
