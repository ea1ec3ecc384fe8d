/* SPDX-License-Identifier: MIT */
/* Compressed replies, good and spoilt: a transfer takes, refuses and makes of them what libcurl
 * does with its own decompression. It runs on builds with and without libdeflate. */
#include "server.h"
#include "support.h"
#include "core/http/connection_pool.h"
#include "core/http/transfer.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

typedef struct decompression_test {
	test_server server;
	test_host host;
	b24_pool *pool;
	b24_settings settings;
	b24_body body;
	struct curl_slist *headers;
	b24_transfer transfer;
	b24_error error;
	CURL *peer;
	b24_buffer peer_reply;
	b24_buffer sent; /* compressed */
	unsigned taken, refused;
} decompression_test;

static int setup(void **state)
{
	decompression_test *t = calloc(1, sizeof *t);

	server_start(&t->server);
	test_host_init(&t->host);
	t->pool = b24_pool_new(&t->host.host, 4);
	b24_settings_init(&t->settings, &t->host.host);
	t->settings.proxy = b24_host_strndup(&t->host.host, "", 0);
	t->headers = curl_slist_append(NULL, "Expect:");
	b24_body_init(&t->body, &t->host.host);
	b24_transfer_init(&t->transfer, &t->settings);
	b24_buffer_init(&t->peer_reply, &b24_host_posix);
	b24_buffer_init(&t->sent, &b24_host_posix);
	t->peer = curl_easy_init();
	*state = t;
	return t->pool == NULL || t->peer == NULL;
}

static int teardown(void **state)
{
	decompression_test *t = *state;
	size_t live;

	b24_transfer_free(&t->transfer);
	b24_body_free(&t->body);
	curl_easy_cleanup(t->peer);
	b24_buffer_free(&t->peer_reply);
	b24_buffer_free(&t->sent);
	curl_slist_free_all(t->headers);
	b24_settings_free(&t->settings);
	b24_pool_free(t->pool);
	server_stop(&t->server);
	live = t->host.live;
	free(t);
	return live != 0;
}

/* --- Making compressed bodies. --- */

#define RAW  (-15)
#define ZLIB 15
#define GZIP (15 + 16)

/* Appends what zlib makes of it. */
static void add_compressed(
	b24_buffer *to, const void *from, size_t size, int format, int level, gz_header *header)
{
	z_stream z = {0};
	size_t room = size + size / 100 + 1000;
	char *at = b24_buffer_reserve(to, room);

	assert_int_equal(deflateInit2(&z, level, Z_DEFLATED, format, 8, Z_DEFAULT_STRATEGY), Z_OK);
	if (header != NULL) {
		assert_int_equal(deflateSetHeader(&z, header), Z_OK);
	}
	z.next_in = (Bytef *)(uintptr_t)from;
	z.avail_in = (uInt)size;
	z.next_out = (Bytef *)at;
	z.avail_out = (uInt)room;
	assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
	b24_buffer_advance(to, room - z.avail_out);
	deflateEnd(&z);
}

/* A reply as portals send it. */
static char *document(size_t size)
{
	char *text = malloc(size + 1);
	unsigned char noise[64];

	fill_noise(noise, sizeof noise, 5);
	for (size_t i = 0; i < size; i++) {
		text[i] = "{\"ID\":\"17\",\"TITLE\":\"Deal\",\"STAGE\":null},"[i % 41];
		if (i % 7 == 0) {
			text[i] = (char)('0' + noise[i / 7 % 64] % 10);
		}
	}
	text[size] = '\0';
	return text;
}

/* --- Both clients. --- */

static size_t on_peer_bytes(char *data, size_t size, size_t count, void *context)
{
	decompression_test *t = context;

	if (size * count > t->settings.max_response_bytes - t->peer_reply.length) {
		return 0;
	}
	b24_buffer_append(&t->peer_reply, data, size * count);
	return size * count;
}

static CURLcode run_peer(decompression_test *t, const char *url)
{
	t->peer_reply.length = 0;
	curl_easy_setopt(t->peer, CURLOPT_URL, url);
	curl_easy_setopt(t->peer, CURLOPT_PROXY, "");
	curl_easy_setopt(t->peer, CURLOPT_ACCEPT_ENCODING, "gzip");
	curl_easy_setopt(t->peer, CURLOPT_HTTPHEADER, t->headers);
	curl_easy_setopt(t->peer, CURLOPT_POSTFIELDS, t->body.text.data);
	curl_easy_setopt(t->peer, CURLOPT_POSTFIELDSIZE, (long)t->body.text.length);
	curl_easy_setopt(t->peer, CURLOPT_WRITEFUNCTION, on_peer_bytes);
	curl_easy_setopt(t->peer, CURLOPT_WRITEDATA, t);
	return curl_easy_perform(t->peer);
}

static b24_error_kind run_ours(decompression_test *t, const char *url)
{
	b24_transfer_request request = {
		.url = url, .headers = t->headers, .body = &t->body, .deadline = B24_NEVER};

	b24_transfer_reset(&t->transfer);
	b24_error_clear(&t->error);
	return b24_transfer_run(&t->transfer, t->pool, &request, &t->error);
}

/* Since then libcurl decides before it shows us the header: what it alone could decompress, and
 * what nobody has asked for, is refused. */
static bool decodes_early(void)
{
	return b24_decompressor_is_built() &&
		   curl_version_info(CURLVERSION_NOW)->version_num >= 0x080500;
}

/* What is in `sent` is a reply with that Content-Encoding. */
static void compare(decompression_test *t, const char *coding)
{
	char url[128], head[256];
	CURLcode theirs;
	b24_error_kind ours;

	snprintf(url, sizeof url, "%sverbatim", t->server.url);
	snprintf(head, sizeof head,
		"HTTP/1.1 200 OK\r\nContent-Length: %zu\r\nContent-Encoding: %s\r\n\r\n", t->sent.length,
		coding);
	b24_body_clear(&t->body);
	b24_buffer_append_text(&t->body.text, head);
	b24_buffer_append(&t->body.text, t->sent.data, t->sent.length);
	assert_true(b24_buffer_seal(&t->body.text));
	theirs = run_peer(t, url);
	ours = run_ours(t, url);
	if (decodes_early() && t->transfer.head.content_coding == B24_CODING_OTHER) {
		assert_int_equal(ours, t->sent.length > 0 ? B24_ERROR_PROTOCOL : B24_OK);
		return;
	}
	if ((theirs == CURLE_OK) != (ours == B24_OK)) {
		fail_msg("%s, %zu bytes: libcurl %d (%s), b24 %d (%s)", coding, t->sent.length, theirs,
			curl_easy_strerror(theirs), ours, t->error.message);
	}
	if (ours == B24_OK) {
		t->taken++;
		assert_int_equal(t->transfer.reply.length, t->peer_reply.length);
		assert_true(t->peer_reply.length == 0 ||
					memcmp(t->transfer.reply.data, t->peer_reply.data, t->peer_reply.length) == 0);
	} else {
		t->refused++;
		assert_int_equal(ours, B24_ERROR_PROTOCOL);
		assert_int_equal(t->error.http_status, 200);
		assert_true(t->error.maybe_executed);
	}
}

static void compare_bytes(
	decompression_test *t, const char *coding, const char *bytes, size_t length)
{
	t->sent.length = 0;
	b24_buffer_append(&t->sent, bytes, length);
	compare(t, coding);
}

static void assert_figures(const decompression_test *t, unsigned taken, unsigned refused)
{
	assert_int_equal(t->taken, taken);
	assert_int_equal(t->refused, refused);
}

/* --- Good ones. --- */

static void bodies_of_every_size_are_decompressed(void **state)
{
	static const size_t sizes[] = {0, 1, 2, 15, 16, 17, 257, 258, 259, 300, 16383, 16384, 16385,
		32768, 65536, 200000, 5000000};
	static const int levels[] = {0, 1, 6, 9};
	decompression_test *t = *state;

	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		char *text = document(sizes[i]);

		for (size_t l = 0; l < COUNT_OF(levels); l++) {
			t->sent.length = 0;
			add_compressed(&t->sent, text, sizes[i], GZIP, levels[l], NULL);
			compare(t, l % 2 ? "gzip" : "x-gzip");
			assert_int_equal(t->transfer.reply.length, sizes[i]);
			assert_true(memcmp(t->transfer.reply.data, text, sizes[i]) == 0);
		}
		free(text);
	}
	assert_figures(t, COUNT_OF(sizes) * COUNT_OF(levels), 0);
}

/* More than waits for its end. */
static void what_does_not_shrink_is_decompressed_as_it_comes(void **state)
{
	decompression_test *t = *state;
	size_t size = 3 * B24_DECOMPRESSOR_HOLDS;
	unsigned char *noise = malloc(size);

	fill_noise(noise, size, 3);
	for (int delta = -40; delta <= 40; delta += 4) { /* around the border, headers included */
		t->sent.length = 0;
		add_compressed(
			&t->sent, noise, (size_t)((int)B24_DECOMPRESSOR_HOLDS + delta), GZIP, 0, NULL);
		compare(t, "gzip");
	}
	t->sent.length = 0;
	add_compressed(&t->sent, noise, size, GZIP, 1, NULL);
	compare(t, "gzip");
	t->sent.data[t->sent.length - 7] ^= 1;
	compare(t, "gzip");
	t->sent.length -= 100;
	compare(t, "gzip");
	assert_figures(t, 23, 1);
	free(noise);
}

static void all_that_a_header_may_have_is_skipped(void **state)
{
	decompression_test *t = *state;
	gz_header header = {
		.name = (Bytef *)"a file", .comment = (Bytef *)"a word", .hcrc = 1, .os = 3};
	char *text = document(3000);

	header.extra = (Bytef *)"ab\2\0xy";
	header.extra_len = 6;
	add_compressed(&t->sent, text, 3000, GZIP, 6, &header);
	compare(t, "gzip");
	for (size_t at = 0; at < 40; at++) { /* the header's own checksum among them */
		t->sent.data[at] ^= 0x10;
		compare(t, "gzip");
		t->sent.data[at] ^= 0x10;
	}
	assert_true(t->refused > 25);
	free(text);
}

/* --- Other codings. --- */

static void other_codings_are_decompressed_as_libcurl_does(void **state)
{
	static const char *const codings[] = {"gzip", "deflate", "Deflate", "identity", "none", "",
		"gzip, identity", "identity,gzip", " ,gzip", "gzip, gzip", "deflate, gzip", "gzip, deflate",
		"nonsense", "gzip nonsense", "gzipped", "compress", "gzip\r\nContent-Encoding: deflate",
		"identity\r\nContent-Encoding: gzip", "gzip\r\nContent-Encoding: nonsense"};
	static const int formats[] = {RAW, ZLIB, GZIP};
	decompression_test *t = *state;
	char *text = document(5000);

	for (size_t c = 0; c < COUNT_OF(codings); c++) {
		for (size_t f = 0; f < COUNT_OF(formats); f++) {
			t->sent.length = 0;
			add_compressed(&t->sent, text, 5000, formats[f], 6, NULL);
			compare(t, codings[c]);
			for (size_t more = 0; more < 6; more++) { /* raw deflate may have a trailer */
				b24_buffer_append(&t->sent, "\1", 1);
				compare(t, codings[c]);
			}
		}
		compare_bytes(t, codings[c], text, 5000);
		compare_bytes(t, codings[c], "", 0);
	}
	assert_true(t->taken > 50);
	assert_true(t->refused > (decodes_early() ? 50 : 200));
	free(text);
}

static void bodies_within_one_another_are_decompressed(void **state)
{
	decompression_test *t = *state;
	char *text = document(5000);
	b24_buffer inner;

	b24_buffer_init(&inner, &b24_host_posix);
	add_compressed(&inner, text, 5000, ZLIB, 6, NULL);
	add_compressed(&t->sent, inner.data, inner.length, GZIP, 6, NULL);
	compare(t, "deflate, gzip");
	compare(t, "gzip, deflate");
	compare(t, "gzip");
	b24_buffer_free(&inner);
	free(text);
	assert_true(t->taken >= (decodes_early() ? 1 : 2));
}

/* --- Spoilt ones. --- */

static void every_end_that_is_missing_is_judged_alike(void **state)
{
	decompression_test *t = *state;
	char *text = document(700);
	b24_buffer whole;

	b24_buffer_init(&whole, &b24_host_posix);
	for (int format = 0; format < 2; format++) {
		whole.length = 0;
		add_compressed(&whole, text, 700, format == 0 ? GZIP : ZLIB, 6, NULL);
		for (size_t length = 0; length <= whole.length; length++) {
			compare_bytes(t, format == 0 ? "gzip" : "deflate", whole.data, length);
		}
	}
	assert_true(t->taken > 100);
	b24_buffer_free(&whole);
	free(text);
}

static void every_byte_that_is_wrong_is_judged_alike(void **state)
{
	decompression_test *t = *state;
	char *text = document(500);
	b24_buffer whole;

	b24_buffer_init(&whole, &b24_host_posix);
	for (int level = 0; level < 7; level += 6) {
		whole.length = 0;
		add_compressed(&whole, text, 500, GZIP, level, NULL);
		for (size_t at = 0; at < whole.length; at++) {
			whole.data[at] ^= (char)(1 << at % 8);
			compare_bytes(t, "gzip", whole.data, whole.length);
			whole.data[at] ^= (char)(1 << at % 8);
		}
	}
	assert_true(t->refused > 500);
	b24_buffer_free(&whole);
	free(text);
}

static void several_bodies_behind_one_another_are_refused(void **state)
{
	decompression_test *t = *state;

	add_compressed(&t->sent, "{\"result\":", 10, GZIP, 6, NULL);
	add_compressed(&t->sent, "true}", 5, GZIP, 6, NULL);
	compare(t, "gzip");
	/* The last length is also one that the first of them fits into. */
	t->sent.length = 0;
	add_compressed(&t->sent, "{\"result\":true}", 15, GZIP, 6, NULL);
	add_compressed(&t->sent, "{\"result\":false}", 16, GZIP, 6, NULL);
	compare(t, "gzip");
	t->sent.length = 0;
	add_compressed(&t->sent, "{\"result\":true}", 15, GZIP, 6, NULL);
	b24_buffer_append(&t->sent, "\0", 1);
	compare(t, "gzip");
	b24_buffer_append(&t->sent, "trailing", 8);
	compare(t, "gzip");
	assert_figures(t, 0, 4);
	assert_string_equal(t->error.message, "The reply's compressed body is damaged");
	assert_false(t->error.lasting);
}

static void lengths_that_lie_cost_no_memory(void **state)
{
	static const unsigned char lies[][4] = {
		{0, 0, 0, 0}, {0xFF, 0xFF, 0xFF, 0xFF}, {0, 0, 0, 0x0F}, {1, 0, 0, 0}, {0x60, 0xEA, 0, 0}};
	decompression_test *t = *state;
	char *text = document(60000);

	add_compressed(&t->sent, text, 60000, GZIP, 6, NULL);
	compare(t, "gzip");
	for (size_t i = 0; i < COUNT_OF(lies); i++) {
		memcpy(t->sent.data + t->sent.length - 4, lies[i], 4);
		compare(t, "gzip");
		assert_true(t->transfer.reply.capacity < 256 * 1024);
	}
	assert_figures(t, 2, 4); /* the last is no lie */
	free(text);
}

/* --- The limit. --- */

static void the_limit_is_that_of_what_comes_out(void **state)
{
	decompression_test *t = *state;
	char *zeros = calloc(1, 20 * 1024 * 1024);

	for (int size = 9990; size <= 10010; size++) {
		t->settings.max_response_bytes = 10000;
		t->sent.length = 0;
		add_compressed(&t->sent, zeros, (size_t)size, GZIP, 9, NULL);
		compare(t, "gzip");
	}
	assert_figures(t, 11, 10);
	assert_non_null(strstr(t->error.message, "limit of 10000 bytes"));
	assert_true(t->error.lasting);
	/* A bomb, as it says; and one that says it were small. */
	t->sent.length = 0;
	add_compressed(&t->sent, zeros, 20 * 1024 * 1024, GZIP, 9, NULL);
	for (int i = 0; i < 2; i++) {
		compare(t, "gzip");
		assert_true(t->transfer.reply.capacity < 100 * 1024);
		assert_non_null(strstr(t->error.message, "limit of 10000 bytes"));
		memcpy(t->sent.data + t->sent.length - 4, "\x10\0\0\0", 4);
	}
	assert_figures(t, 11, 12);
	free(zeros);
}

static b24_error_kind with_little_memory(test_host *host, void *context)
{
	decompression_test *t = context;
	char url[128];
	b24_pool *pool = b24_pool_new(&host->host, 2);
	b24_settings settings = t->settings;
	b24_transfer transfer;
	b24_error error;
	b24_error_kind kind = B24_ERROR_MEMORY;

	settings.host = &host->host;
	b24_error_clear(&error);
	b24_transfer_init(&transfer, &settings);
	snprintf(url, sizeof url, "%sverbatim", t->server.url);
	if (pool != NULL) {
		kind = b24_transfer_run(&transfer, pool,
			&(b24_transfer_request){
				.url = url, .headers = t->headers, .body = &t->body, .deadline = B24_NEVER},
			&error);
		if (kind == B24_OK) {
			assert_int_equal(transfer.reply.length, 100000);
		}
	}
	b24_transfer_free(&transfer);
	b24_pool_free(pool);
	return kind;
}

static void every_lack_of_memory_is_told(void **state)
{
	decompression_test *t = *state;
	char *text = document(100000);

	add_compressed(&t->sent, text, 100000, GZIP, 6, NULL);
	compare(t, "gzip");
	sweep_out_of_memory(with_little_memory, t);
	free(text);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(bodies_of_every_size_are_decompressed),
		TEST(what_does_not_shrink_is_decompressed_as_it_comes),
		TEST(all_that_a_header_may_have_is_skipped),
		TEST(other_codings_are_decompressed_as_libcurl_does),
		TEST(bodies_within_one_another_are_decompressed),
		TEST(every_end_that_is_missing_is_judged_alike),
		TEST(every_byte_that_is_wrong_is_judged_alike),
		TEST(several_bodies_behind_one_another_are_refused),
		TEST(lengths_that_lie_cost_no_memory),
		TEST(the_limit_is_that_of_what_comes_out),
		TEST(every_lack_of_memory_is_told),
	};

	return cmocka_run_group_tests_name("decompression", tests, NULL, NULL);
}
