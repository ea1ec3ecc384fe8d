/* SPDX-License-Identifier: MIT */
/* The operating time of methods, as replies report it to the limiter, see limiter.h. */
#ifndef B24_CORE_CALL_OPERATING_TIME_H
#define B24_CORE_CALL_OPERATING_TIME_H

#include "core/call/call_state.h"

/* Notes what a reply says about a method, as inside of a batch. `time` is the JSON object. */
void b24_client_note_operating_time(
	b24_client *client, const char *method, size_t method_length, const char *time, size_t length);

/* In how many seconds a part of the operating time that the JSON object `time` tells of is
 * forgotten; negative: it does not say. */
double b24_operating_reset_in(const char *time, size_t length);

/* The portal has refused a method for its operating time; it may be called again in so many seconds
 * (negative: nobody says). */
void b24_client_note_operating_refusal(
	b24_client *client, const char *method, size_t method_length, double seconds);

/* Notes the operating time that the call's own reply reports. */
void b24_client_note_reply(b24_client *client, const b24_call *call);

/* 0: the method may be called, as far as known. Otherwise in how many milliseconds to ask again. */
int64_t b24_client_operating_wait_ms(
	const b24_client *client, const char *method, size_t method_length);

#endif
