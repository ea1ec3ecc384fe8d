/* SPDX-License-Identifier: MIT */
/* What libcurl's codes mean for a caller: the error of a transfer that has failed. */
#ifndef B24_CORE_HTTP_TRANSFER_ERROR_H
#define B24_CORE_HTTP_TRANSFER_ERROR_H

#include "core/base/error.h"
#include "core/http/transfer_state.h"

/* libcurl has ended the transfer with a code that is no success. */
b24_error_kind b24_transfer_error_of_code(const b24_transfer *transfer, b24_error *error);

/* The reply was received whole, and cannot be decompressed. */
b24_error_kind b24_transfer_error_of_body(const b24_transfer *transfer, b24_error *error);

/* The wait for the transfer has ended before it, for the reason `why`. */
b24_error_kind b24_transfer_error_of_wait(
	const b24_transfer *transfer, b24_error_kind why, b24_error *error);

#endif
