/* SPDX-License-Identifier: MIT */
#include "core/http/transfer_error.h"

#include "core/http/transfer_slot.h"

/* The portal can have executed a request only if it was given all of it. */
static bool was_sent(const b24_transfer *transfer)
{
	curl_off_t uploaded = 0;
	long request_size = 0;

	if (transfer->cut_off) {
		return false;
	}
	curl_easy_getinfo(transfer->slot.easy, CURLINFO_REQUEST_SIZE, &request_size);
	curl_easy_getinfo(transfer->slot.easy, CURLINFO_SIZE_UPLOAD_T, &uploaded);
	return transfer->began_again || (request_size > 0 && (size_t)uploaded >= transfer->body_length);
}

static b24_error_kind error_of_upload(const b24_transfer *transfer, b24_error *error)
{
	error->maybe_executed = false;
	if (transfer->body != NULL && transfer->body->file_changed) {
		return b24_error_set(error, B24_ERROR_TRANSPORT,
			"A file could not be read to its end while it was being sent (did it change?)");
	}
	return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
}

/* libcurl says the same of a header that is longer than it takes. */
static b24_error_kind error_of_memory(const b24_transfer *transfer, b24_error *error)
{
	return transfer->status != 0
			   ? b24_error_set(error, B24_ERROR_PROTOCOL, "The reply's headers are too long")
			   : b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
}

static b24_error_kind error_of_compression(b24_error *error)
{
	error->lasting = false;
	return b24_error_set(error, B24_ERROR_PROTOCOL, "The reply's compressed body is damaged");
}

/* libcurl's own decompression says so of bytes behind the end of what is compressed. */
static b24_error_kind error_of_reply(const b24_transfer *transfer, b24_error *error)
{
	if (transfer->too_large || transfer->decompressor.too_large) {
		return b24_error_set(error, B24_ERROR_PROTOCOL,
			"The reply is larger than the limit of %zu bytes",
			transfer->settings->max_response_bytes);
	}
	if (transfer->decompressor.damaged ||
		(transfer->decompressor.coding == B24_CODING_NONE && !transfer->reply.failed)) {
		return error_of_compression(error);
	}
	return b24_error_set(error, B24_ERROR_MEMORY, "Out of memory");
}

b24_error_kind b24_transfer_error_of_body(const b24_transfer *transfer, b24_error *error)
{
	error->http_status = transfer->status;
	error->maybe_executed = true;
	error->lasting = true;
	return error_of_reply(transfer, error);
}

static b24_error_kind error_of_connection(const b24_transfer *transfer, b24_error *error)
{
	const char *detail =
		transfer->detail[0] != '\0' ? transfer->detail : curl_easy_strerror(transfer->slot.code);

	if (error->maybe_executed) {
		return b24_error_set(error, B24_ERROR_CONNECTION,
			"The connection was lost after the request had been sent (%s)", detail);
	}
	return b24_error_set(error, B24_ERROR_CONNECTION, "No connection to the portal: %s", detail);
}

static b24_error_kind error_of_partial_reply(b24_error *error)
{
	return b24_error_set(
		error, B24_ERROR_CONNECTION, "The connection was lost in the middle of the reply");
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

b24_error_kind b24_transfer_error_of_code(const b24_transfer *transfer, b24_error *error)
{
	error->http_status = transfer->status;
	error->maybe_executed = was_sent(transfer);
	if (transfer->cut_off) {
		return b24_error_set(error, B24_ERROR_CONNECTION,
			"No connection to the portal: it was lost before all of the request was sent");
	}
	if (transfer->refused) {
		return b24_error_set(error, B24_ERROR_CONNECTION,
			"A kept connection was lost before the reply; the request was not sent again because "
			"the portal may have executed it");
	}
	error->lasting = is_lasting(transfer->slot.code);
	switch (transfer->slot.code) {
	case CURLE_OUT_OF_MEMORY: return error_of_memory(transfer, error);
	case CURLE_READ_ERROR:
	case CURLE_ABORTED_BY_CALLBACK: return error_of_upload(transfer, error);
	case CURLE_WRITE_ERROR: return error_of_reply(transfer, error);
	case CURLE_OPERATION_TIMEDOUT:
		return b24_error_set(error, B24_ERROR_TIMEOUT, "No connection to the portal within %lld ms",
			(long long)transfer->settings->connect_timeout_ms);
	case CURLE_BAD_CONTENT_ENCODING: return error_of_compression(error);
	case CURLE_WEIRD_SERVER_REPLY:
	case CURLE_UNSUPPORTED_PROTOCOL:
		return b24_error_set(
			error, B24_ERROR_PROTOCOL, "The reply is not HTTP (%s)", transfer->detail);
	case CURLE_PARTIAL_FILE: return error_of_partial_reply(error);
	case CURLE_RECV_ERROR: /* what OpenSSL makes of a connection that just ends */
		return transfer->status != 0 ? error_of_partial_reply(error)
									 : error_of_connection(transfer, error);
	default: return error_of_connection(transfer, error);
	}
}

b24_error_kind b24_transfer_error_of_wait(
	const b24_transfer *transfer, b24_error_kind why, b24_error *error)
{
	error->http_status = transfer->status;
	error->maybe_executed = transfer->slot.easy != NULL && was_sent(transfer);
	return b24_error_set(error, why,
		b24_slot_inherited(&transfer->slot)
			? "The call belongs to the process that this one was forked from"
			: "The call was interrupted");
}
