/* SPDX-License-Identifier: MIT */
/* Figures of a transfer. */
#ifndef B24_CORE_HTTP_TRANSFER_FIGURES_H
#define B24_CORE_HTTP_TRANSFER_FIGURES_H

#include "core/http/transfer_state.h"

typedef struct b24_transfer_figures {
	long connections; /* opened for it */
	long repeated;    /* sendings that libcurl itself has repeated: nothing came back */
	int64_t bytes_sent, bytes_received; /* headers and bodies, as on the wire before TLS */
} b24_transfer_figures;

/* Of the transfer that just ended, however it ended. */
void b24_transfer_figures_get(const b24_transfer *transfer, b24_transfer_figures *figures);

/* Seconds since the transfer began, until … */
typedef struct b24_transfer_timings {
	double looked_up;  /* the host's address was known; 0: the connection was there */
	double connected;  /* likewise */
	double secured;    /* TLS was agreed upon; 0: likewise, or there is none */
	double sending;    /* the request was about to be sent */
	double first_byte; /* of the reply */
	double total;      /* its last byte */
} b24_transfer_timings;

/* Likewise. */
void b24_transfer_timings_get(const b24_transfer *transfer, b24_transfer_timings *timings);

#endif
