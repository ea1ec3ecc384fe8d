/* SPDX-License-Identifier: MIT */
/* What a transfer is made of. */
#ifndef B24_CORE_HTTP_TRANSFER_STATE_H
#define B24_CORE_HTTP_TRANSFER_STATE_H

#include "core/http/decompressor.h"
#include "core/http/pool_state.h"
#include "core/http/reply_head.h"
#include "core/http/request_body.h"
#include "core/http/settings.h"

typedef struct b24_transfer {
	b24_slot slot;
	const b24_settings *settings; /* borrowed */
	b24_body *body;               /* borrowed; what is being sent; NULL: nothing */
	size_t body_length;
	bool read_only;        /* sending the request twice does no harm */
	bool began_again;      /* libcurl wanted to send it a second time: the first may have arrived */
	bool refused;          /* and was not allowed to */
	size_t body_taken;     /* bytes that libcurl has read, if it reads the body piece by piece */
	bool taken_whole;      /* all of them, once */
	bool cut_off;          /* refused, and libcurl had not taken all of the first one */
	bool wrong_connection; /* the connection that libcurl chose must not be used */
	bool secure;           /* https: */
	bool alone;            /* on a connection that no other transfer shares */
	bool not_kept;         /* the connection is not to be used again */
	bool too_large;        /* the reply exceeded the limit */
	bool failed_to_start;  /* again, on another connection: no memory */
	bool decodes_late;     /* libcurl asks with the body whether it is to decompress it */
	bool libcurl_decodes;  /* it is, for this reply */
	unsigned starts;       /* how often libcurl began to send the request */
	bool counts_bodies;    /* libcurl's size of a request has the body in it */
	char detail[CURL_ERROR_SIZE]; /* libcurl's words for a failure */
	/* The reply. */
	long status; /* 0: none came */
	b24_reply_head head;
	b24_decompressor decompressor;
	bool keeps_head;       /* whoever started it wants the lines of the head */
	b24_buffer head_lines; /* as they came, each with its end; empty unless they are wanted */
	b24_buffer reply;      /* its body; sealed when the transfer succeeded */
} b24_transfer;

#endif
