/* SPDX-License-Identifier: MIT */
#include "core/http/transfer.h"

#include "core/http/handle_options.h"
#include "core/http/keep_libcurl.h"
#include "core/http/transfer_slot.h"
#include "core/http/transfer_error.h"

#include <strings.h>

/* Only since then is there a callback that can stop a second sending, and look at the connection
 * before the first. */
#if LIBCURL_VERSION_NUM < 0x075000
#error "libcurl 7.80.0 or later is needed"
#endif

#define LARGEST_RESERVE (16 * 1024 * 1024)

/* Of a head whose lines are kept; what is beyond is left out. Older libcurls take heads of any
 * size. */
#define LARGEST_HEAD (300 * 1024)

/* NULL: it was never started. */
static b24_kept_blocks *kept_blocks(const b24_transfer *transfer)
{
	return transfer->slot.pool != NULL ? &transfer->slot.pool->blocks : NULL;
}

void b24_transfer_init(b24_transfer *transfer, const b24_settings *settings)
{
	*transfer = (b24_transfer){.settings = settings};
	b24_buffer_init(&transfer->reply, settings->host);
	b24_decompressor_init(&transfer->decompressor, settings->host);
	b24_buffer_init(&transfer->head_lines, settings->host);
}

void b24_transfer_free(b24_transfer *transfer)
{
	b24_slot_close(&transfer->slot);
	b24_decompressor_free(&transfer->decompressor);
	b24_kept_blocks_free(kept_blocks(transfer), &transfer->reply);
	b24_buffer_free(&transfer->head_lines);
}

void b24_transfer_reset(b24_transfer *transfer)
{
	b24_slot_stop(&transfer->slot);
	if (transfer->began_again) {
		/* libcurl counts its repetitions per handle, for ever, and gives up at the sixth. */
		b24_slot_close(&transfer->slot);
	}
	b24_kept_blocks_clear(kept_blocks(transfer), &transfer->reply);
	b24_decompressor_begin(
		&transfer->decompressor, B24_CODING_NONE, NULL, 0, kept_blocks(transfer));
	b24_buffer_clear(&transfer->head_lines);
	transfer->keeps_head = false;
	transfer->body = NULL;
	transfer->read_only = transfer->began_again = transfer->refused = false;
	transfer->taken_whole = transfer->cut_off = false;
	transfer->body_taken = 0;
	transfer->too_large = transfer->wrong_connection = transfer->failed_to_start = false;
	transfer->alone = false;
	transfer->starts = 0;
	transfer->detail[0] = '\0';
	transfer->status = 0;
	b24_reply_head_clear(&transfer->head);
}

/* --- Callbacks of libcurl. None of them reaches the host's code. --- */

static size_t on_body_wanted(char *to, size_t size, size_t count, void *context)
{
	b24_transfer *transfer = context;
	size_t got = b24_body_read(transfer->body, to, size * count);

	if (got == B24_BODY_FAILED) {
		return CURL_READFUNC_ABORT;
	}
	transfer->body_taken += got;
	transfer->taken_whole = transfer->taken_whole || transfer->body_taken >= transfer->body_length;
	return got;
}

/* A larger body is read piece by piece, so that it is known how far that has got. */
#define FROM_MEMORY (64 * 1024)

static bool is_from_memory(const b24_transfer *transfer)
{
	return transfer->body == NULL ||
		   (transfer->body->file_count == 0 && transfer->body_length < FROM_MEMORY);
}

/* libcurl silently sends a request again when a kept connection turns out to be dead before the
 * first byte of a reply. The portal may have executed the request by then: only a request that
 * reads may be sent twice. It was not executed if libcurl never took the end of the body: newer
 * versions begin again then as well. */
static bool may_begin_again(b24_transfer *transfer)
{
	if (!transfer->began_again) {
		transfer->cut_off =
			!transfer->read_only && !is_from_memory(transfer) && !transfer->taken_whole;
	}
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
	transfer->body_taken = 0;
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
	b24_reply_head_clear(&transfer->head);
	switch (b24_slot_on_connection(&transfer->slot, local_port, opened == 0)) {
	case B24_FITS: return CURL_PREREQFUNC_OK;
	case B24_IS_TAKEN:
		/* It goes to the connections that nobody shares; next time, to a new connection. */
		curl_easy_setopt(transfer->slot.easy, CURLOPT_FRESH_CONNECT, transfer->alone ? 1L : 0L);
		transfer->alone = true;
		break;
	case B24_HAS_UNREAD: break;
	}
	transfer->wrong_connection = true;
	return CURL_PREREQFUNC_ABORT;
}

/* A second sending may fail before it begins, because the portal cannot be reached any more.
 * libcurl has forgotten by then that there was a first one. And a thread is about to begin. */
static int on_look_up(void *resolver, void *reserved, void *context)
{
	b24_transfer *transfer = context;

	(void)resolver, (void)reserved;
	b24_keep_libcurl();
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
	if (transfer->decompressor.coding != B24_CODING_NONE) {
		return b24_decompressor_take(&transfer->decompressor, data, size, transfer->head.length)
				   ? size
				   : 0;
	}
	if (size > transfer->settings->max_response_bytes - transfer->reply.length) {
		transfer->too_large = true;
		return 0;
	}
	b24_buffer_append(&transfer->reply, data, size);
	return transfer->reply.failed ? 0 : size;
}

/* The announced length lets the reply be received into one block; a lie costs no memory. */
static void reserve_reply(b24_transfer *transfer)
{
	long long length = transfer->head.length;

	if (length > 0 && length <= LARGEST_RESERVE &&
		(size_t)length <= transfer->settings->max_response_bytes) {
		b24_kept_blocks_reserve(kept_blocks(transfer), &transfer->reply, (size_t)length);
	}
}

/* Who is to decompress the body. libcurl does if the coding is none that we know, or if there is
 * one of the transfer as well; later versions have decided already, and pass it on as it came. */
static void choose_decoder(b24_transfer *transfer)
{
	b24_coding coding = transfer->head.content_coding;

	if (!b24_decompressor_is_built()) {
		return;
	}
	if (transfer->decodes_late && (coding == B24_CODING_OTHER || transfer->head.is_doubtful)) {
		transfer->libcurl_decodes = true;
		curl_easy_setopt(transfer->slot.easy, CURLOPT_HTTP_CONTENT_DECODING, 1L);
		coding = B24_CODING_NONE;
	}
	b24_decompressor_begin(&transfer->decompressor, coding, &transfer->reply,
		transfer->settings->max_response_bytes, kept_blocks(transfer));
}

/* The last head is the reply's: interim ones come before it, and those of an earlier sending. */
static void keep_line(b24_transfer *transfer, const char *line, size_t size)
{
	if (size > 5 && memcmp(line, "HTTP/", 5) == 0) {
		b24_buffer_clear(&transfer->head_lines);
	}
	if (size <= LARGEST_HEAD - transfer->head_lines.length) {
		b24_buffer_append(&transfer->head_lines, line, size);
	}
}

static size_t on_reply_header(char *line, size_t size, size_t count, void *context)
{
	b24_transfer *transfer = context;

	size *= count;
	if (size == 0 || transfer->head.ended) {
		return size;
	}
	b24_reply_head_read_line(&transfer->head, line, size);
	if (transfer->keeps_head) {
		keep_line(transfer, line, size);
	}
	if (transfer->head.ended) {
		choose_decoder(transfer);
		if (transfer->decompressor.coding == B24_CODING_NONE) {
			reserve_reply(transfer);
		}
		if (!b24_reply_head_is_reliable(&transfer->head)) {
			transfer->not_kept = true;
			curl_easy_setopt(transfer->slot.easy, CURLOPT_FORBID_REUSE, 1L);
		}
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

static void set_body(CURL *easy, b24_transfer *transfer)
{
	const b24_body *body = transfer->body;

	if (body == NULL) {
		curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
		return;
	}
	curl_easy_setopt(easy, CURLOPT_POST, 1L);
	curl_easy_setopt(easy, CURLOPT_POSTFIELDS, is_from_memory(transfer) ? body->text.data : NULL);
	curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)transfer->body_length);
}

/* --- Sending. --- */

/* Gives the slot a handle; a new one gets what stays the same for all transfers. */
static bool prepare(b24_transfer *transfer, b24_pool *pool)
{
	bool fresh;

	if (!b24_slot_open(&transfer->slot, pool, &fresh)) {
		return false;
	}
	if (fresh) {
		unsigned version = curl_version_info(CURLVERSION_NOW)->version_num;

		transfer->counts_bodies = version >= 0x080700;
		transfer->decodes_late = version < 0x080500;
		set_callbacks(transfer->slot.easy, transfer);
		if (!b24_handle_options_set(transfer->slot.easy, transfer->settings)) {
			b24_slot_close(&transfer->slot); /* without its proxy, say, it would go astray */
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

/* Forgets the earlier round, on another connection. */
static bool start(b24_transfer *transfer)
{
	b24_slot_stop(&transfer->slot);
	transfer->wrong_connection = false;
	transfer->starts = 0;
	if (transfer->not_kept) {
		curl_easy_setopt(transfer->slot.easy, CURLOPT_FORBID_REUSE, 0L);
		transfer->not_kept = false;
	}
	if (transfer->libcurl_decodes) {
		curl_easy_setopt(transfer->slot.easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
		transfer->libcurl_decodes = false;
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

/* A transfer on a wrong connection begins again. Aborting it closes that connection, unless others
 * use it, so each round has one fewer to choose from. Nothing was sent on it, or only what may be
 * sent again. */
bool b24_transfer_is_over(b24_transfer *transfer)
{
	return transfer->failed_to_start ||
		   (transfer->slot.done && !(transfer->wrong_connection && start(transfer)));
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
		kind = b24_transfer_error_of_wait(transfer, waited, error);
	} else if (transfer->slot.code != CURLE_OK) {
		kind = b24_transfer_error_of_code(transfer, error);
	} else if (!b24_decompressor_finish(&transfer->decompressor)) {
		kind = b24_transfer_error_of_body(transfer, error);
	} else if (!b24_buffer_seal(&transfer->reply) || transfer->head_lines.failed) {
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
