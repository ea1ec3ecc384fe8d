/* SPDX-License-Identifier: MIT */
/* What a client is made of: for the units of this folder. */
#ifndef B24_CORE_CALL_CLIENT_STATE_H
#define B24_CORE_CALL_CLIENT_STATE_H

#include "core/call/attempt_observer.h"
#include "core/call/call_state.h"
#include "core/http/settings.h"
#include "core/http/portal_totals.h"

/* Two tokens an hour: enough for all that a reply under way may still show. */
#define B24_HIDDEN 8

struct b24_client {
	const b24_host *host;
	unsigned holders;
	b24_pool *pool;      /* borrowed */
	b24_total *total;    /* borrowed from the pool; the portal's; NULL: nothing was counted yet */
	b24_address address; /* owned */
	char *former_portal; /* owned; where a redirect has led away from; NULL: none has */
	unsigned moves;      /* how often one has */
	b24_settings settings;
	b24_observer observer;
	struct curl_slist *headers; /* owned; of every request that adds none of its own */
	char *token;                /* owned; goes with every call; NULL: the address has it all */
	unsigned token_number;      /* counts the tokens it has had */
	char *hidden[B24_HIDDEN];   /* owned; further secrets; NULL: none */
	unsigned next_hidden;
	bool limited;      /* the limiter is asked */
	b24_bucket bucket; /* the portal's, see limiter.h */
	b24_call *calls;   /* owned list; those that were acquired */
	b24_call *spares;  /* owned list; released calls, kept with their handles and buffers */
	unsigned spare_count;
	b24_stats stats;
};

#endif
