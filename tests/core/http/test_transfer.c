/* SPDX-License-Identifier: MIT */
/* One exchange: what comes back of every kind of reply that a server can send. */
#include "core/base/base64.h"
#include "server.h"
#include "support.h"
#include "core/http/transfer.h"
#include "core/http/connection_pool.h"
#include "core/http/transfer_figures.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct transfer_test {
	test_server server;
	test_host host;
	b24_pool *pool;
	b24_settings settings;
	b24_body body;
	struct curl_slist *headers;
	b24_transfer transfer;
	b24_error error;
} transfer_test;

static int setup(void **state)
{
	transfer_test *t = calloc(1, sizeof *t);

	server_start(&t->server);
	test_host_init(&t->host);
	t->pool = b24_pool_new(&t->host.host, 4);
	b24_settings_init(&t->settings, &t->host.host);
	t->settings.proxy = b24_host_strndup(&t->host.host, "", 0);
	t->headers = curl_slist_append(NULL, "Expect:");
	b24_body_init(&t->body, &t->host.host);
	b24_transfer_init(&t->transfer, &t->settings);
	*state = t;
	return t->pool == NULL;
}

static int teardown(void **state)
{
	transfer_test *t = *state;
	size_t live;

	b24_transfer_free(&t->transfer);
	b24_body_free(&t->body);
	curl_slist_free_all(t->headers);
	b24_settings_free(&t->settings);
	b24_pool_free(t->pool);
	server_stop(&t->server);
	live = t->host.live;
	free(t);
	return live != 0;
}

/* Sends what is in the body. */
static b24_error_kind run(transfer_test *t, const char *method)
{
	char url[128];
	b24_transfer_request request = {
		.url = url, .headers = t->headers, .body = &t->body, .deadline = B24_NEVER};
	b24_error_kind kind;

	snprintf(url, sizeof url, "%s%s", t->server.url, method);
	assert_true(b24_buffer_seal(&t->body.text));
	b24_transfer_reset(&t->transfer);
	b24_error_clear(&t->error);
	kind = b24_transfer_run(&t->transfer, t->pool, &request, &t->error);
	assert_int_equal(kind, t->error.kind);
	return kind;
}

/* The server sends these bytes as its reply. */
static b24_error_kind reply_bytes(transfer_test *t, const char *bytes, size_t length)
{
	/* A connection that is just being closed must not be taken for one that is kept. */
	assert_true(server_await(&t->server.log->closed, t->server.log->connections));
	b24_body_clear(&t->body);
	b24_buffer_append(&t->body.text, bytes, length);
	return run(t, "verbatim.close");
}

static b24_error_kind reply(transfer_test *t, const char *text)
{
	return reply_bytes(t, text, strlen(text));
}

static void assert_reply_is(const transfer_test *t, const char *text)
{
	assert_int_equal(t->transfer.reply.length, strlen(text));
	assert_memory_equal(t->transfer.reply.data, text, strlen(text));
	for (size_t i = 0; i < B24_BUFFER_PADDING; i++) {
		assert_int_equal(t->transfer.reply.data[strlen(text) + i], 0);
	}
}

static void reply_is_sealed_and_has_its_status(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone"), B24_OK);
	assert_int_equal(t->transfer.status, 404);
	assert_reply_is(t, "none");
}

static void headers_of_interest_are_kept(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "HTTP/1.1 200 OK\r\ncontent-TYPE: \t text/html; charset=x \r\n"
							  "LOCATION:https://a.example/\r\nRetry-After: 120\r\n"
							  "Content-Length: 0\r\n\r\n"),
		B24_OK);
	assert_string_equal(t->transfer.head.content_type, "text/html; charset=x");
	assert_string_equal(t->transfer.head.location, "https://a.example/");
	assert_true(t->transfer.head.retry_after == 120);
}

static void headers_that_are_missing_are_empty(void **state)
{
	transfer_test *t = *state;

	reply(t, "HTTP/1.1 200 OK\r\nContent-Type: a\r\nLocation: b\r\nRetry-After: 1\r\n"
			 "Content-Length: 0\r\n\r\n");
	assert_int_equal(reply(t, "HTTP/1.1 200 OK\r\nContent-Typewriter: a\r\nL: b\r\n"
							  "R:\r\nContent-Length: 0\r\n\r\n"),
		B24_OK);
	assert_string_equal(t->transfer.head.content_type, "");
	assert_string_equal(t->transfer.head.location, "");
	assert_true(t->transfer.head.retry_after < 0);
}

static void headers_of_interim_replies_and_trailers_do_not_count(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "HTTP/1.1 103 Early Hints\r\nLocation: /early\r\nRetry-After: 7\r\n"
							  "Content-Type: image/png\r\nIdempotent-Replayed: true\r\n\r\n"
							  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
							  "2\r\n{}\r\n0\r\nLocation: /late\r\nRetry-After: 8\r\n"
							  "Content-Type: image/png\r\nIdempotent-Replayed: true\r\n"
							  "HTTP/1.1 500: X\r\n\r\n"),
		B24_OK);
	assert_int_equal(t->transfer.status, 200);
	assert_string_equal(t->transfer.head.location, "");
	assert_string_equal(t->transfer.head.content_type, "");
	assert_true(t->transfer.head.retry_after < 0);
	assert_false(t->transfer.head.replayed);
	assert_reply_is(t, "{}");
}

static void retry_after_that_is_a_date_is_left_aside(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "HTTP/1.1 503 Busy\r\nRetry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n"
							  "Content-Length: 0\r\n\r\n"),
		B24_OK);
	assert_true(t->transfer.head.retry_after < 0);
}

static void overlong_header_values_are_cut(void **state)
{
	transfer_test *t = *state;
	char text[4096];
	char filler[1001];

	memset(filler, 'a', 1000);
	filler[1000] = '\0';
	snprintf(text, sizeof text,
		"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n", filler,
		filler);
	assert_int_equal(reply(t, text), B24_OK);
	assert_int_equal(
		strlen(t->transfer.head.content_type), sizeof t->transfer.head.content_type - 1);
	assert_int_equal(strlen(t->transfer.head.location), sizeof t->transfer.head.location - 1);
}

static void interim_reply_is_skipped(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(
		reply(t, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
		B24_OK);
	assert_int_equal(t->transfer.status, 200);
	assert_reply_is(t, "{}");
}

static void reply_without_length_ends_with_the_connection(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "HTTP/1.0 200 OK\r\n\r\n{\"result\":1}"), B24_OK);
	assert_reply_is(t, "{\"result\":1}");
}

static void chunks_are_joined(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
							  "3\r\n{\"r\r\nA;x=y\r\nesult\":[1]\r\n1\r\n}\r\n0\r\n\r\n"),
		B24_OK);
	assert_reply_is(t, "{\"result\":[1]}");
}

static void redirects_are_not_followed(void **state)
{
	transfer_test *t = *state;
	char text[256];

	snprintf(text, sizeof text, "HTTP/1.1 302 Found\r\nLocation: %sok\r\nContent-Length: 0\r\n\r\n",
		t->server.url);
	assert_int_equal(reply(t, text), B24_OK);
	assert_int_equal(t->transfer.status, 302);
	assert_int_equal(t->server.log->requests, 1);
}

/* --- Compression. ------------------------------------------------------------------------------
 */

/* {"result":true} */
static const unsigned char compressed[35] = {0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02,
	0xff, 0xab, 0x56, 0x2a, 0x4a, 0x2d, 0x2e, 0xcd, 0x29, 0x51, 0xb2, 0x2a, 0x29, 0x2a, 0x4d, 0xad,
	0x05, 0x00, 0x5d, 0x9c, 0x66, 0xf8, 0x0f, 0x00, 0x00, 0x00};

static b24_error_kind reply_compressed(transfer_test *t, size_t damaged_at)
{
	static const char head[] =
		"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 35\r\n\r\n";
	char bytes[sizeof head - 1 + sizeof compressed];

	memcpy(bytes, head, sizeof head - 1);
	memcpy(bytes + sizeof head - 1, compressed, sizeof compressed);
	if (damaged_at < sizeof compressed) {
		bytes[sizeof head - 1 + damaged_at] ^= 0x55;
	}
	return reply_bytes(t, bytes, sizeof bytes);
}

static void compressed_reply_is_unpacked(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply_compressed(t, SIZE_MAX), B24_OK);
	assert_reply_is(t, "{\"result\":true}");
	assert_true(server_saw_line(&t->server, "Accept-Encoding: gzip"));
}

static void damaged_compression_is_no_reply(void **state)
{
	transfer_test *t = *state;

	for (size_t at = 10; at < sizeof compressed - 8; at += 3) {
		assert_int_equal(reply_compressed(t, at), B24_ERROR_PROTOCOL);
		assert_true(t->error.maybe_executed);
	}
	assert_int_equal(reply_compressed(t, sizeof compressed - 8), B24_ERROR_PROTOCOL);
}

/* --- The limit. --------------------------------------------------------------------------------
 */

static void reply_of_just_the_limit_is_taken(void **state)
{
	transfer_test *t = *state;

	t->settings.max_response_bytes = 4;
	assert_int_equal(reply(t, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnull"), B24_OK);
	assert_int_equal(
		reply(t, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nnull "), B24_ERROR_PROTOCOL);
	assert_non_null(strstr(t->error.message, "limit of 4 bytes"));
	assert_true(t->error.maybe_executed);
	assert_int_equal(t->error.http_status, 200);
}

static void limit_holds_when_no_length_was_announced(void **state)
{
	transfer_test *t = *state;

	t->settings.max_response_bytes = SERVER_LARGE - 1;
	assert_int_equal(run(t, "large"), B24_ERROR_PROTOCOL);
	t->settings.max_response_bytes = SERVER_LARGE;
	assert_int_equal(run(t, "large"), B24_OK);
	assert_int_equal(t->transfer.reply.length, SERVER_LARGE);
}

static void limit_counts_the_unpacked_bytes(void **state)
{
	transfer_test *t = *state;

	t->settings.max_response_bytes = 15;
	assert_int_equal(reply_compressed(t, SIZE_MAX), B24_OK);
	t->settings.max_response_bytes = 14;
	assert_int_equal(reply_compressed(t, SIZE_MAX), B24_ERROR_PROTOCOL);
}

static void announced_length_that_lies_costs_no_memory(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(
		reply(t, "HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n{"), B24_ERROR_CONNECTION);
	assert_true(t->transfer.reply.capacity < 4096);
	assert_true(t->error.maybe_executed);
}

/* --- Replies that are none. --------------------------------------------------------------------
 */

static void garbage_is_not_http(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "SSH-2.0-OpenSSH_9.2\r\n\r\n"), B24_ERROR_PROTOCOL);
	assert_true(t->error.maybe_executed);
}

/* To libcurl a head that ends with the connection is complete. */
static void head_that_breaks_off_leaves_an_empty_reply(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "HTTP/1.1 200 OK\r\nContent-Le"), B24_OK);
	assert_reply_is(t, "");
}

static void chunks_that_break_off_are_a_lost_connection(void **state)
{
	transfer_test *t = *state;

	assert_int_equal(reply(t, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"re"),
		B24_ERROR_CONNECTION);
	assert_true(t->error.maybe_executed);
}

/* --- Requests. ---------------------------------------------------------------------------------
 */

static void assert_echoed(const transfer_test *t, const char *json)
{
	char expected[256];

	snprintf(expected, sizeof expected, "{\"result\":%s}", json);
	assert_reply_is(t, expected);
}

static void bodies_from_memory_and_files_take_turns(void **state)
{
	transfer_test *t = *state;

	for (int i = 0; i < 3; i++) {
		b24_body_clear(&t->body);
		b24_buffer_append_text(&t->body.text, "[1]");
		assert_int_equal(run(t, "echo"), B24_OK);
		assert_echoed(t, "[1]");
		b24_body_clear(&t->body);
		assert_true(b24_body_add_file(&t->body, file_of("portal", 6), 6));
		assert_int_equal(run(t, "echo"), B24_OK);
		assert_echoed(t, "cG9ydGFs");
	}
	assert_int_equal(t->server.log->connections, 1);
}

/* Larger than what libcurl sends together with the headers. */
static void long_bodies_arrive_whole(void **state)
{
	transfer_test *t = *state;

	for (size_t i = 0; i < 30000; i++) {
		b24_buffer_append_text(&t->body.text, "0123456789");
	}
	assert_int_equal(run(t, "echo"), B24_OK);
	assert_int_equal(t->transfer.reply.length, 300000 + 11);
	assert_memory_equal(t->transfer.reply.data + 10, t->body.text.data, 300000);
}

static void large_files_arrive_whole(void **state)
{
	enum { size = 400001 };
	transfer_test *t = *state;
	unsigned char *noise = malloc(size);
	char *expected = malloc((size + 2) / 3 * 4);

	fill_noise(noise, size, 7);
	b24_base64_encode(expected, noise, size);
	assert_true(b24_body_add_file(&t->body, file_of(noise, size), size));
	assert_int_equal(run(t, "echo"), B24_OK);
	assert_int_equal(t->transfer.reply.length, (size + 2) / 3 * 4 + 11);
	assert_memory_equal(t->transfer.reply.data + 10, expected, (size + 2) / 3 * 4);
	free(noise);
	free(expected);
}

static void assert_figures(transfer_test *t, const char *method, long connections)
{
	size_t in = t->server.log->bytes_in, out = t->server.log->bytes_out;
	unsigned replies = t->server.log->replies;
	b24_transfer_figures figures;

	assert_int_equal(run(t, method), B24_OK);
	assert_true(server_await(&t->server.log->replies, replies + 1));
	b24_transfer_figures_get(&t->transfer, &figures);
	assert_int_equal(figures.connections, connections);
	assert_int_equal(figures.bytes_sent, t->server.log->bytes_in - in);
	assert_int_equal(figures.bytes_received, t->server.log->bytes_out - out);
}

static void figures_are_those_of_the_wire(void **state)
{
	transfer_test *t = *state;

	assert_figures(t, "ok", 1);
	b24_buffer_append_text(&t->body.text, "[1,2,3]");
	assert_figures(t, "echo", 0);
	for (size_t i = 0; i < 20000; i++) {
		b24_buffer_append_text(&t->body.text, "0123456789");
	}
	assert_figures(t, "echo", 0);
	b24_body_clear(&t->body);
	assert_true(b24_body_add_file(&t->body, file_of("portal", 6), 6));
	assert_figures(t, "echo", 0);
}

static void figures_before_the_first_exchange_are_zero(void **state)
{
	transfer_test *t = *state;
	b24_transfer_figures figures;

	b24_transfer_figures_get(&t->transfer, &figures);
	assert_int_equal(figures.connections, 0);
	assert_int_equal(figures.bytes_sent, 0);
	assert_int_equal(figures.bytes_received, 0);
}

static void settings_begin_with_the_defaults_and_free_twice(void **state)
{
	b24_settings settings;

	(void)state;
	b24_settings_init(&settings, &b24_host_posix);
	assert_true(settings.verify);
	assert_int_equal(settings.connect_timeout_ms, 5000);
	assert_int_equal(settings.attempt_timeout_ms, 60000);
	assert_int_equal(settings.timeout_ms, 90000);
	settings.proxy = b24_host_strndup(&b24_host_posix, "http://u:p@proxy", 16);
	settings.ca_file = b24_host_strndup(&b24_host_posix, "/ca", 3);
	settings.user_agent = b24_host_strndup(&b24_host_posix, "a", 1);
	settings.headers = curl_slist_append(NULL, "A: b");
	b24_settings_free(&settings);
	b24_settings_free(&settings);
}

#define WITH_TRANSFER(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_TRANSFER(reply_is_sealed_and_has_its_status),
		WITH_TRANSFER(headers_of_interest_are_kept),
		WITH_TRANSFER(headers_that_are_missing_are_empty),
		WITH_TRANSFER(headers_of_interim_replies_and_trailers_do_not_count),
		WITH_TRANSFER(retry_after_that_is_a_date_is_left_aside),
		WITH_TRANSFER(overlong_header_values_are_cut),
		WITH_TRANSFER(interim_reply_is_skipped),
		WITH_TRANSFER(reply_without_length_ends_with_the_connection),
		WITH_TRANSFER(chunks_are_joined),
		WITH_TRANSFER(redirects_are_not_followed),
		WITH_TRANSFER(compressed_reply_is_unpacked),
		WITH_TRANSFER(damaged_compression_is_no_reply),
		WITH_TRANSFER(reply_of_just_the_limit_is_taken),
		WITH_TRANSFER(limit_holds_when_no_length_was_announced),
		WITH_TRANSFER(limit_counts_the_unpacked_bytes),
		WITH_TRANSFER(announced_length_that_lies_costs_no_memory),
		WITH_TRANSFER(garbage_is_not_http),
		WITH_TRANSFER(head_that_breaks_off_leaves_an_empty_reply),
		WITH_TRANSFER(chunks_that_break_off_are_a_lost_connection),
		WITH_TRANSFER(bodies_from_memory_and_files_take_turns),
		WITH_TRANSFER(long_bodies_arrive_whole),
		WITH_TRANSFER(large_files_arrive_whole),
		WITH_TRANSFER(figures_are_those_of_the_wire),
		WITH_TRANSFER(figures_before_the_first_exchange_are_zero),
		cmocka_unit_test(settings_begin_with_the_defaults_and_free_twice),
	};

	return cmocka_run_group_tests_name("transfer", tests, NULL, NULL);
}
