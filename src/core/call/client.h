/* A client of one portal: its address, its credentials, and what is known of both. */
#ifndef B24_CORE_CALL_CLIENT_H
#define B24_CORE_CALL_CLIENT_H

#include "core/call/attempt_observer.h"
#include "core/portal/address.h"
#include "core/http/connection_pool.h"
#include "core/http/settings.h"
#include "core/http/totals.h"

typedef struct b24_client b24_client;

/* Takes over address and settings, also when it fails (NULL: no memory). The pool is borrowed; NULL
 * instead of one is taken as a failure, too. */
b24_client *b24_client_new(
	const b24_host *host, b24_pool *pool, b24_address *address, b24_settings *settings);

/* Another holder; each of them frees it. */
b24_client *b24_client_hold(b24_client *client);

/* The last holder's ends the calls that are left. */
void b24_client_free(b24_client *client);

const char *b24_client_portal(const b24_client *client);
const b24_stats *b24_client_stats(const b24_client *client);
const b24_settings *b24_client_settings(const b24_client *client);

/* What the limiter lets through to the portal at present; zeros: it holds nothing back. */
b24_limiter_rates b24_client_rates(const b24_client *client);

/* Who is told of the attempts of calls from now on. */
void b24_client_observe(b24_client *client, b24_observer observer);

/* A renewal of the access token is to be counted. */
void b24_client_count_refresh(b24_client *client);

/* The access token that calls carry from now on; it is hidden as by b24_client_hide. False: no
 * memory, and the former one stays. */
bool b24_client_set_token(b24_client *client, const char *token);

/* Takes over the address that the portal has now. */
void b24_client_set_address(b24_client *client, b24_address *address);

/* Notes a text that b24_client_redact blanks out from now on. The oldest of many is forgotten.
 * False: no memory. */
bool b24_client_hide(b24_client *client, const char *secret);

/* Blanks the client's secrets out of a text that is to be shown. */
void b24_client_redact(const b24_client *client, char *text, size_t length);

/* --- The operating time of methods, see limiter.h. --- */

/* Notes what a reply says about a method, as inside of a batch. `time` is the JSON object. */
void b24_client_note_operating_time(
	b24_client *client, const char *method, size_t method_length, const char *time, size_t length);

/* In how many seconds a part of the operating time that the JSON object `time` tells of is
 * forgotten; negative: it does not say. */
double b24_operating_reset_in(const char *time, size_t length);

/* A method has been refused for its operating time, which may be called again in so many seconds
 * (negative: nobody says). */
void b24_client_note_operating_refusal(
	b24_client *client, const char *method, size_t method_length, double seconds);

/* 0: the method may be called, as far as known. Otherwise in how many milliseconds to ask again. */
int64_t b24_client_operating_wait_ms(
	const b24_client *client, const char *method, size_t method_length);

#endif
