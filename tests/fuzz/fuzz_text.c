/* SPDX-License-Identifier: MIT */
/* Small things that touch every byte: numbers, form encoding, Base64, secrets in messages, error
 * texts. The first byte chooses. */
#include "fuzz.h"

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/json/digits.h"
#include "core/json/number.h"
#include "json_reference.h"
#include "core/base/redact.h"
#include "core/form/urlencode.h"

#include <curl/curl.h>

/* A valid JSON number: the nearest double is libc's. */
static void number(const char *text, size_t length)
{
	size_t i = length > 0 && text[0] == '-' ? 1 : 0;
	size_t digits = strspn(text + i, "0123456789");
	const char *start = text + i, *end;
	uint64_t before_point = 0;
	double ours;

	if (digits == 0 || (digits > 1 && text[i] == '0')) {
		return;
	}
	i += digits;
	if (text[i] == '.') {
		digits = strspn(text + i + 1, "0123456789");
		if (digits == 0) {
			return;
		}
		i += 1 + digits;
	}
	if (i != length) {
		return;
	}
	end = b24_take_digits(start, &before_point);
	end = b24_json_read_double(text, end, before_point, &ours);
	if (end != NULL) {
		double theirs = strtod(text, NULL);

		MUST(end == text + length);
		MUST(memcmp(&ours, &theirs, sizeof ours) == 0);
	}
}

static void encode(const char *text, size_t length)
{
	b24_buffer form;
	char *back;
	int back_length = 0;

	b24_buffer_init(&form, &b24_host_posix);
	b24_urlencode(&form, text, length);
	MUST(b24_buffer_seal(&form));
	MUST(fuzz_is_printable(form.data) && strpbrk(form.data, "&=[]?#\"'<>") == NULL);
	for (size_t i = 0; i < form.length; i++) {
		form.data[i] = form.data[i] == '+' ? ' ' : form.data[i];
	}
	back = curl_easy_unescape(NULL, form.data, (int)form.length, &back_length);
	MUST((size_t)back_length == length && memcmp(back, text, length) == 0);
	curl_free(back);
	b24_buffer_free(&form);
}

static void base64(const char *text, size_t length)
{
	size_t encoded = b24_base64_length(length);
	char *to = malloc(encoded + 1);

	if (to == NULL) {
		abort();
	}
	b24_base64_encode(to, (const unsigned char *)text, length);
	to[encoded] = '\0';
	MUST(
		strspn(to, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=") == encoded);
	free(to);
}

/* Two lines: a secret, and a message that may hold it. */
static void redact(fuzz_input *input)
{
	size_t secret_length, length;
	char *secret = fuzz_line(input, &secret_length);
	char *text = fuzz_line(input, &length);

	b24_redact(text, length, secret);
	/* A secret is letters and digits: asterisks cannot make one. */
	if (strlen(secret) >= 8 && strchr(secret, '*') == NULL) {
		MUST(!fuzz_holds(text, length, secret, strlen(secret)));
	}
	b24_redact_webhooks(text, length);
	b24_redact_credentials(text, length);
	free(secret);
	free(text);
}

/* Whatever is cut is cut between characters. */
static void cut(const char *text, size_t length)
{
	char to[24];
	uint32_t point;

	b24_copy_text(to, sizeof to, text, length);
	MUST(memchr(to, '\0', sizeof to) != NULL);
	for (const char *at = text; at < text + length;) {
		size_t step = reference_code_point(at, text + length, &point);

		if (step == 0 || point == 0) {
			return; /* only of UTF-8 */
		}
		at += step;
	}
	for (const char *at = to; *at != '\0';) {
		size_t step = reference_code_point(at, to + strlen(to), &point);

		MUST(step > 0);
		at += step;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);
	uint8_t what = fuzz_byte(&input);
	b24_buffer text;

	if (what % 5 == 3) {
		redact(&input);
		return 0;
	}
	text = fuzz_rest(&input);
	switch (what % 5) {
	case 0: number(text.data, text.length); break;
	case 1: encode(text.data, text.length); break;
	case 2: base64(text.data, text.length); break;
	default: cut(text.data, text.length); break;
	}
	b24_buffer_free(&text);
	return 0;
}
