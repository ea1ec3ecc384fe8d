/* SPDX-License-Identifier: MIT */
#include "core/http/transfer_figures.h"

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
	/* Another request than one that reads is not sent a second time, see transfer.c. */
	figures->repeated =
		transfer->read_only && transfer->starts > 1 ? (long)transfer->starts - 1 : 0;
	figures->bytes_sent = request_size + (size_covers_body(transfer) ? 0 : uploaded);
	figures->bytes_received = header_size + downloaded;
}

void b24_transfer_timings_get(const b24_transfer *transfer, b24_transfer_timings *timings)
{
	const struct {
		CURLINFO info;
		double *to;
	} all[] = {
		{CURLINFO_NAMELOOKUP_TIME_T, &timings->looked_up},
		{CURLINFO_CONNECT_TIME_T, &timings->connected},
		{CURLINFO_APPCONNECT_TIME_T, &timings->secured},
		{CURLINFO_PRETRANSFER_TIME_T, &timings->sending},
		{CURLINFO_STARTTRANSFER_TIME_T, &timings->first_byte},
		{CURLINFO_TOTAL_TIME_T, &timings->total},
	};

	*timings = (b24_transfer_timings){0};
	for (size_t i = 0; transfer->slot.easy != NULL && i < sizeof all / sizeof *all; i++) {
		curl_off_t microseconds = 0;

		curl_easy_getinfo(transfer->slot.easy, all[i].info, &microseconds);
		*all[i].to = (double)microseconds / 1e6;
	}
}
