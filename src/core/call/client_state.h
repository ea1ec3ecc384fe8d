/* What a client is made of, for the files that make up the client and its calls. */
#ifndef B24_CORE_CALL_CLIENT_STATE_H
#define B24_CORE_CALL_CLIENT_STATE_H

#include "core/call/call.h"

/* Two tokens an hour: enough for everything that a reply under way may still show. */
#define B24_HIDDEN 8

struct b24_client {
	const b24_host *host;
	unsigned holders;
	b24_pool *pool;      /* borrowed */
	b24_total *total;    /* borrowed from the pool; the portal's; NULL: nothing was counted yet */
	b24_address address; /* owned */
	b24_settings settings;
	b24_observer observer;
	struct curl_slist *headers; /* owned; of every request that adds none of its own */
	char *token;                /* owned; goes with every call; NULL: the address has it all */
	unsigned token_number;      /* counts the tokens it has had */
	char *hidden[B24_HIDDEN];   /* owned; further secrets; NULL: none */
	unsigned next_hidden;
	bool limited;      /* the limiter is asked */
	b24_bucket bucket; /* the portal's, see limiter.h */
	b24_call *calls;   /* owned list; those that were begun */
	b24_call *spares;  /* owned list; ended calls, kept with their handles and buffers */
	unsigned spare_count;
	b24_stats stats;
};

/* Frees a call that its client no longer lists. */
void b24_call_free(b24_call *call);

/* Writes address, headers and token of the call's request. Everything is kept on the call, not on
 * the stack: the wait may end by longjmp. False: no memory. */
bool b24_call_build_request(b24_call *call);

/* Sends the request, unless the portal's limits hold the call back or end it. */
void b24_attempt_begin(b24_call *call, int64_t now);

/* The exchange is over (B24_OK), or nobody waits for it any longer: the call has ended, or waits
 * for another attempt. */
void b24_attempt_end(b24_call *call, b24_error_kind waited, int64_t now);

/* The call waits before its next attempt. */
void b24_call_wait(b24_call *call, int64_t now, int64_t pause_ms);

/* The call has ended; its error's message says why. */
void b24_call_complete(b24_call *call, b24_error_kind kind);

/* What a request says, or else its client. */
static inline int64_t b24_chosen(int64_t of_request, int64_t of_client)
{
	return of_request >= 0 ? of_request : of_client;
}

/* Counts an exchange that has ended. */
void b24_client_count(b24_client *client, const b24_call *call, b24_error_kind kind);

/* Counts that a call was held back. */
void b24_client_count_wait(b24_client *client, int64_t waited_ms);

/* Notes the operating time that the call's reply reports. */
void b24_client_note_reply(b24_client *client, const b24_call *call);

#endif
