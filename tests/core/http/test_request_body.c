/* SPDX-License-Identifier: MIT */
/* The body of a request: text with files streamed into it. */
#include "core/http/request_body.h"

#include "core/base/base64.h"
#include "support.h"
#include "unit.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#define PIECE (48 * 1024)

/* What a body should give, put together in memory. */
typedef struct expected {
	b24_body body;
	b24_buffer bytes;
} expected;

static void begin(expected *e)
{
	b24_body_init(&e->body, &b24_host_posix);
	b24_buffer_init(&e->bytes, &b24_host_posix);
}

static void end(expected *e)
{
	b24_body_free(&e->body);
	b24_buffer_free(&e->bytes);
}

static void add_text(expected *e, const char *text)
{
	b24_buffer_append_text(&e->body.text, text);
	b24_buffer_append_text(&e->bytes, text);
}

static void add_file(expected *e, size_t size)
{
	unsigned char *noise = malloc(size + 1);

	fill_noise(noise, size, (uint32_t)size);
	assert_true(b24_body_add_file(&e->body, file_of(noise, size), size));
	b24_base64_encode(b24_buffer_reserve(&e->bytes, b24_base64_length(size)), noise, size);
	b24_buffer_advance(&e->bytes, b24_base64_length(size));
	free(noise);
}

/* Reads up to `most` bytes of the body, `room` at a time, and compares. */
static void assert_read(expected *e, size_t from, size_t most, size_t room)
{
	char *piece = malloc(room);
	size_t at = from;

	while (at < from + most) {
		size_t wanted = from + most - at < room ? from + most - at : room;
		size_t got = b24_body_read(&e->body, piece, wanted);

		assert_true(got <= wanted);
		assert_true(got <= e->bytes.length - at);
		if (got == 0) {
			break;
		}
		assert_memory_equal(piece, e->bytes.data + at, got);
		at += got;
	}
	assert_int_equal(at, from + most < e->bytes.length ? from + most : e->bytes.length);
	free(piece);
}

static void assert_reads_as_expected(expected *e, size_t room)
{
	char byte;

	assert_int_equal(b24_body_length(&e->body), e->bytes.length);
	assert_true(b24_body_rewind(&e->body));
	assert_read(e, 0, SIZE_MAX / 2, room);
	assert_int_equal(b24_body_read(&e->body, &byte, 1), 0);
	assert_int_equal(b24_body_read(&e->body, &byte, 1), 0);
	assert_false(e->body.file_changed);
}

static void text_alone_is_read_in_any_room(void **state)
{
	static const size_t rooms[] = {1, 2, 3, 7, 26, 27, 1000};
	expected e;

	(void)state;
	begin(&e);
	add_text(&e, "{\"fields\":{\"TITLE\":\"x\"}}\n ");
	for (size_t i = 0; i < COUNT_OF(rooms); i++) {
		assert_reads_as_expected(&e, rooms[i]);
	}
	end(&e);
}

static void empty_body_ends_at_once(void **state)
{
	expected e;

	(void)state;
	begin(&e);
	assert_reads_as_expected(&e, 10);
	assert_true(b24_buffer_seal(&e.body.text));
	assert_reads_as_expected(&e, 10);
	end(&e);
}

static void assert_file_is_streamed(size_t size, const size_t *rooms, size_t count)
{
	expected e;

	begin(&e);
	add_text(&e, "{\"f\":\"");
	add_file(&e, size);
	add_text(&e, "\"}");
	for (size_t i = 0; i < count; i++) {
		assert_reads_as_expected(&e, rooms[i]);
	}
	end(&e);
}

static void small_files_are_streamed(void **state)
{
	static const size_t rooms[] = {1, 2, 3, 4, 5, 100};

	(void)state;
	for (size_t size = 0; size <= 10; size++) {
		assert_file_is_streamed(size, rooms, COUNT_OF(rooms));
	}
}

static void files_around_the_size_of_a_piece_are_streamed(void **state)
{
	static const size_t rooms[] = {5, 4096, 65535, 65536, 1000000};

	(void)state;
	for (size_t pieces = 1; pieces <= 3; pieces++) {
		for (size_t size = pieces * PIECE - 3; size <= pieces * PIECE + 3; size++) {
			assert_file_is_streamed(size, rooms, COUNT_OF(rooms));
		}
	}
}

static void byte_by_byte_a_piece_is_streamed(void **state)
{
	static const size_t rooms[] = {1};

	(void)state;
	assert_file_is_streamed(PIECE + 1, rooms, 1);
}

static void files_stand_where_they_were_added(void **state)
{
	static const size_t rooms[] = {1, 3, 64, 100000};
	expected e;

	(void)state;
	begin(&e);
	add_file(&e, 5);
	add_file(&e, 0);
	add_file(&e, 7);
	add_text(&e, "[");
	for (size_t i = 0; i < 12; i++) {
		add_file(&e, i * 13 % 11);
		add_text(&e, i % 2 ? "," : "\",\"");
	}
	add_file(&e, PIECE);
	add_file(&e, PIECE + 1);
	add_text(&e, "]");
	add_file(&e, 0);
	add_file(&e, 1);
	for (size_t i = 0; i < COUNT_OF(rooms); i++) {
		assert_reads_as_expected(&e, rooms[i]);
	}
	end(&e);
}

static void body_of_empty_files_is_its_text(void **state)
{
	expected e;

	(void)state;
	begin(&e);
	add_file(&e, 0);
	add_text(&e, "ab");
	add_file(&e, 0);
	add_file(&e, 0);
	assert_reads_as_expected(&e, 1);
	assert_reads_as_expected(&e, 10);
	end(&e);
}

/* From wherever the reader stood: in the text, in a file, between pieces, at the end. */
static void rewound_body_begins_again(void **state)
{
	expected e;

	(void)state;
	begin(&e);
	add_text(&e, "abc");
	add_file(&e, 2 * PIECE + 1);
	add_text(&e, "def");
	add_file(&e, 4);
	for (size_t stop = 0; stop < e.bytes.length; stop += stop < 10 ? 1 : 9973) {
		assert_true(b24_body_rewind(&e.body));
		assert_read(&e, 0, stop, 100);
	}
	assert_reads_as_expected(&e, 1000);
	assert_reads_as_expected(&e, 1000);
	end(&e);
}

static void no_room_takes_nothing(void **state)
{
	expected e;
	char byte;

	(void)state;
	begin(&e);
	add_text(&e, "a");
	add_file(&e, 3);
	assert_int_equal(b24_body_read(&e.body, &byte, 0), 0);
	assert_reads_as_expected(&e, 1);
	end(&e);
}

static size_t read_to_the_end(b24_body *body)
{
	char piece[1000];
	size_t got;

	do {
		got = b24_body_read(body, piece, sizeof piece);
	} while (got != 0 && got != B24_BODY_FAILED);
	return got;
}

static void file_that_shrank_is_noticed(void **state)
{
	static const size_t sizes[][2] = {
		{1, 0}, {10, 9}, {PIECE, PIECE - 1}, {2 * PIECE, PIECE}, {3 * PIECE + 5, 2 * PIECE + 1}};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		expected e;

		begin(&e);
		add_text(&e, "[");
		add_file(&e, sizes[i][0]);
		add_text(&e, "]");
		assert_int_equal(ftruncate(e.body.files[0].descriptor, (off_t)sizes[i][1]), 0);
		assert_true(read_to_the_end(&e.body) == B24_BODY_FAILED);
		assert_true(e.body.file_changed);
		b24_body_clear(&e.body);
		assert_false(e.body.file_changed);
		end(&e);
	}
}

/* The announced length is a promise. */
static void file_that_grew_is_sent_as_it_was(void **state)
{
	expected e;

	(void)state;
	begin(&e);
	add_text(&e, "[");
	add_file(&e, 100);
	add_text(&e, "]");
	assert_int_equal(pwrite(e.body.files[0].descriptor, "more", 4, 100), 4);
	assert_reads_as_expected(&e, 50);
	end(&e);
}

static void file_that_cannot_be_read_fails(void **state)
{
	b24_body body;

	(void)state;
	b24_body_init(&body, &b24_host_posix);
	assert_true(b24_body_add_file(&body, open("/dev/null", O_WRONLY | O_CLOEXEC), 5));
	assert_true(read_to_the_end(&body) == B24_BODY_FAILED);
	assert_true(body.file_changed);
	b24_body_free(&body);
}

/* A pipe gives less at a time than was asked for, and cannot be rewound. */
static void short_reads_are_continued(void **state)
{
	int ends[2];
	b24_body body;
	char got[16];

	(void)state;
	assert_int_equal(pipe(ends), 0);
	b24_body_init(&body, &b24_host_posix);
	assert_true(b24_body_add_file(&body, ends[0], 6));
	if (fork() == 0) {
		for (int i = 0; i < 6; i++) {
			usleep(1000);
			if (write(ends[1], &"portal"[i], 1) != 1) {
				break;
			}
		}
		_exit(0);
	}
	close(ends[1]);
	assert_int_equal(b24_body_read(&body, got, sizeof got), 8);
	assert_memory_equal(got, "cG9ydGFs", 8);
	assert_false(b24_body_rewind(&body));
	b24_body_free(&body);
}

static void descriptors_are_closed_with_the_body(void **state)
{
	b24_body body;
	int first = file_of("a", 1), second = file_of("b", 1);

	(void)state;
	b24_body_init(&body, &b24_host_posix);
	assert_true(b24_body_add_file(&body, first, 1));
	b24_body_clear(&body);
	assert_false(is_open_descriptor(first));
	assert_int_equal(b24_body_length(&body), 0);
	assert_true(b24_body_add_file(&body, second, 1));
	b24_body_free(&body);
	assert_false(is_open_descriptor(second));
	b24_body_free(&body);
}

static void cleared_body_serves_again(void **state)
{
	expected e;
	char piece[5];

	(void)state;
	begin(&e);
	add_text(&e, "some");
	add_file(&e, 2 * PIECE);
	assert_int_equal(b24_body_read(&e.body, piece, sizeof piece), sizeof piece);
	b24_body_clear(&e.body);
	b24_buffer_clear(&e.bytes);
	add_file(&e, 3);
	add_text(&e, "other");
	assert_reads_as_expected(&e, 4);
	end(&e);
}

static void file_is_closed_when_there_is_no_memory_for_it(void **state)
{
	test_host host;
	b24_body body;
	int file = file_of("a", 1);

	(void)state;
	test_host_init(&host);
	host.fail_at = 1;
	b24_body_init(&body, &host.host);
	assert_false(b24_body_add_file(&body, file, 1));
	assert_false(is_open_descriptor(file));
	b24_body_free(&body);
	assert_int_equal(host.live, 0);
}

static b24_error_kind try_body(test_host *host, void *context)
{
	b24_body body;
	bool good = true;

	(void)context;
	b24_body_init(&body, &host->host);
	for (int i = 0; i < 9 && good; i++) {
		b24_buffer_append_text(&body.text, "[");
		good = b24_body_add_file(&body, file_of("portal", 6), 6);
	}
	good = good && b24_buffer_seal(&body.text) && read_to_the_end(&body) == 0;
	assert_false(body.file_changed);
	b24_body_free(&body);
	return good ? B24_OK : B24_ERROR_MEMORY;
}

static void streaming_survives_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_body, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_alone_is_read_in_any_room),
		cmocka_unit_test(empty_body_ends_at_once),
		cmocka_unit_test(small_files_are_streamed),
		cmocka_unit_test(files_around_the_size_of_a_piece_are_streamed),
		cmocka_unit_test(byte_by_byte_a_piece_is_streamed),
		cmocka_unit_test(files_stand_where_they_were_added),
		cmocka_unit_test(body_of_empty_files_is_its_text),
		cmocka_unit_test(rewound_body_begins_again),
		cmocka_unit_test(no_room_takes_nothing),
		cmocka_unit_test(file_that_shrank_is_noticed),
		cmocka_unit_test(file_that_grew_is_sent_as_it_was),
		cmocka_unit_test(file_that_cannot_be_read_fails),
		cmocka_unit_test(short_reads_are_continued),
		cmocka_unit_test(descriptors_are_closed_with_the_body),
		cmocka_unit_test(cleared_body_serves_again),
		cmocka_unit_test(file_is_closed_when_there_is_no_memory_for_it),
		cmocka_unit_test(streaming_survives_without_memory),
	};

	return cmocka_run_group_tests_name("body", tests, NULL, NULL);
}
