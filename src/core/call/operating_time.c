/* SPDX-License-Identifier: MIT */
#include "core/call/operating_time.h"

#include "core/call/client_state.h"
#include "core/call/retry.h"
#include "core/call/statistics.h"

#include <stdlib.h>

/* A portal counts in buckets of a minute: it forgets nothing earlier. */
#define BUCKET_SECONDS 60

/* Replies report the operating time in an object `time`. It comes with every reply and is read for
 * nothing else, so it is searched as text: building a tree of it would cost more. */

/* Enough for what is summed up. A figure with an exponent is one of microseconds, or of ages. */
#define MOST_DIGITS 9

/* The number that a member of the flat object has; negative: there is none. */
static double number_of(const char *time, size_t length, const char *quoted_name)
{
	size_t name_length = strlen(quoted_name);
	const char *at = memmem(time, length, quoted_name, name_length);

	if (at == NULL) {
		return -1;
	}
	/* What lies behind is valid JSON: a value follows, and the object's end. */
	at += name_length;
	at += strspn(at, " \t\r\n:");
	return *at >= '0' && *at <= '9' ? strtod(at, NULL) : -1;
}

double b24_operating_reset_in(const char *time, size_t length)
{
	double reset = number_of(time, length, "\"operating_reset_at\"");
	double now = number_of(time, length, "\"finish\""); /* the portal's clock, not this machine's */

	return reset < 0 || now < 0 ? -1 : reset > now ? reset - now : 0;
}

static bool is_digit(char c)
{
	return (unsigned char)(c - '0') < 10;
}

/* The microseconds of the number of seconds behind a name, without the arithmetic of floating-point
 * numbers. */
static int64_t read_microseconds(const char *at)
{
	int64_t number = 0;
	int decimals = 0;

	at += strspn(at, " \t\r\n:");
	for (int digits = 0; is_digit(*at) && digits < MOST_DIGITS; at++, digits++) {
		number = number * 10 + (*at - '0');
	}
	if (is_digit(*at)) {
		return 0;
	}
	at += *at == '.';
	for (; is_digit(*at) && decimals < 6; at++, decimals++) {
		number = number * 10 + (*at - '0');
	}
	for (; decimals < 6; decimals++) {
		number *= 10;
	}
	while (is_digit(*at)) {
		at++;
	}
	return *at == 'e' || *at == 'E' ? 0 : number;
}

static bool is_name(const char *at, const char *end, const char *name, size_t length)
{
	return (size_t)(end - at) > length && memcmp(at, name, length) == 0;
}

/* What the counters want, in one pass: they are there for each call. */
static void count_time(b24_client *client, const char *time, size_t length)
{
	const char *end = time + length, *at = time;
	int64_t processing = 0, operating = 0;

	while (at < end && (at = memchr(at, '"', (size_t)(end - at))) != NULL) {
		at++;
		if (is_name(at, end, "processing\"", 11)) {
			processing = read_microseconds(at + 11);
		} else if (is_name(at, end, "operating\"", 10)) {
			operating = read_microseconds(at + 10);
		}
		at = memchr(at, '"', (size_t)(end - at));
		if (at == NULL) {
			break;
		}
		at++;
	}
	b24_client_count_operating(client, processing, operating);
}

/* A reply may hold any number: a limiter ignores those that are cut here. */
static int64_t to_ms(double seconds)
{
	double limited = seconds < 1e9 ? seconds : 1e9;

	return (int64_t)((limited > -1e9 ? limited : -1e9) * 1000);
}

static uint64_t key_of(const b24_client *client, const char *method, size_t method_length)
{
	const b24_settings *settings = &client->settings;

	const char *credential =
		settings->credential != NULL ? settings->credential : client->address.secret;

	return b24_limiter_operating_key(
		client->address.portal, credential != NULL ? credential : "", method, method_length);
}

static bool is_metered(const b24_client *client)
{
	return client->limited && client->settings.operating_limit_ms > 0;
}

void b24_client_note_operating_time(
	b24_client *client, const char *method, size_t method_length, const char *time, size_t length)
{
	double operating, reset, now;

	if (client->settings.metrics != NULL) {
		count_time(client, time, length);
	}
	/* A self-hosted portal may have no limit: only a refusal shows that it has one. */
	if (!is_metered(client) || client->bucket.when_refused) {
		return;
	}
	operating = number_of(time, length, "\"operating\"");
	reset = number_of(time, length, "\"operating_reset_at\"");
	now = number_of(time, length, "\"finish\"");
	/* By the portal's own clock: this machine's may differ. A reset that was rounded down would
	 * seem to be over already, hence the added second. */
	if (operating >= 0 && reset >= 0 && now >= 0) {
		b24_limiter_note_operating_time(client->settings.limiter,
			key_of(client, method, method_length), to_ms(operating),
			to_ms(reset - now) + B24_ROUNDING_MS);
	}
}

/* The refusal counts as a full use of the limit, whatever the reply reports. */
void b24_client_note_operating_refusal(
	b24_client *client, const char *method, size_t method_length, double seconds)
{
	if (is_metered(client)) {
		b24_limiter_note_operating_refusal(client->settings.limiter,
			key_of(client, method, method_length), client->settings.operating_limit_ms,
			seconds >= 0 ? to_ms(seconds) + B24_ROUNDING_MS : 0, BUCKET_SECONDS * INT64_C(1000));
	}
}

void b24_client_note_reply(b24_client *client, const b24_call *call)
{
	const b24_json_slice *time = &call->envelope.time;

	if (call->request.unmetered) {
		return;
	}
	if (call->error.kind == B24_ERROR_OPERATION_LIMIT) {
		b24_client_note_operating_refusal(
			client, call->request.method, call->request.method_length, call->error.retry_after);
	} else if (time->type == B24_JSON_OBJECT) {
		b24_client_note_operating_time(
			client, call->request.method, call->request.method_length, time->text, time->length);
	}
}

int64_t b24_client_operating_wait_ms(
	const b24_client *client, const char *method, size_t method_length)
{
	return is_metered(client)
			   ? b24_limiter_operating_wait_ms(client->settings.limiter,
					 key_of(client, method, method_length), client->settings.operating_limit_ms)
			   : 0;
}
