/* SPDX-License-Identifier: MIT */
/* The growing buffer and the host's small helpers. */
#include "core/base/buffer.h"

#include "support.h"
#include "unit.h"

static void new_buffer_owns_nothing(void **state)
{
	b24_buffer buffer;

	(void)state;
	b24_buffer_init(&buffer, &b24_host_posix);
	assert_null(buffer.data);
	assert_int_equal(buffer.length, 0);
	assert_false(buffer.failed);
	b24_buffer_free(&buffer);
	b24_buffer_free(&buffer);
}

static void appends_follow_one_another(void **state)
{
	b24_buffer buffer;

	(void)state;
	b24_buffer_init(&buffer, &b24_host_posix);
	b24_buffer_append(&buffer, "a\0b", 3);
	b24_buffer_append_char(&buffer, 'c');
	b24_buffer_append_text(&buffer, "de");
	b24_buffer_append(&buffer, "ignored", 0);
	assert_int_equal(buffer.length, 6);
	assert_memory_equal(buffer.data, "a\0bcde", 6);
	b24_buffer_free(&buffer);
}

static void appending_nothing_to_nothing_is_fine(void **state)
{
	b24_buffer buffer;

	(void)state;
	b24_buffer_init(&buffer, &b24_host_posix);
	b24_buffer_append(&buffer, "", 0);
	b24_buffer_append_text(&buffer, "");
	assert_int_equal(buffer.length, 0);
	assert_false(buffer.failed);
	b24_buffer_free(&buffer);
}

static void content_survives_growing(void **state)
{
	b24_buffer buffer;

	(void)state;
	b24_buffer_init(&buffer, &b24_host_posix);
	for (size_t i = 0; i < 100000; i++) {
		b24_buffer_append_char(&buffer, (char)(i * 7));
	}
	assert_int_equal(buffer.length, 100000);
	for (size_t i = 0; i < 100000; i++) {
		assert_int_equal(buffer.data[i], (char)(i * 7));
	}
	b24_buffer_free(&buffer);
}

static void room_is_reserved_before_it_is_used(void **state)
{
	b24_buffer buffer;
	char *room;

	(void)state;
	b24_buffer_init(&buffer, &b24_host_posix);
	b24_buffer_append_text(&buffer, "ab");
	room = b24_buffer_reserve(&buffer, 5000);
	assert_ptr_equal(room, buffer.data + 2);
	assert_true(buffer.capacity >= 5002);
	memset(room, 'x', 5000);
	assert_int_equal(buffer.length, 2);
	b24_buffer_advance(&buffer, 3);
	assert_int_equal(buffer.length, 5);
	assert_memory_equal(buffer.data, "abxxx", 5);
	b24_buffer_free(&buffer);
}

/* Also when the data fill the block to its last byte. */
static void sealed_data_are_followed_by_zero_bytes(void **state)
{
	(void)state;
	for (size_t length = 0; length < 2000; length += 1 + length / 40) {
		b24_buffer buffer;

		b24_buffer_init(&buffer, &b24_host_posix);
		for (size_t i = 0; i < length; i++) {
			b24_buffer_append_char(&buffer, 'x');
		}
		assert_true(b24_buffer_seal(&buffer));
		for (size_t i = 0; i < B24_BUFFER_PADDING; i++) {
			assert_int_equal(buffer.data[length + i], 0);
		}
		assert_int_equal(buffer.length, length);
		b24_buffer_free(&buffer);
	}
}

static void full_buffer_is_sealed_within_its_block(void **state)
{
	b24_buffer buffer;

	(void)state;
	b24_buffer_init(&buffer, &b24_host_posix);
	b24_buffer_reserve(&buffer, 1);
	while (buffer.length < buffer.capacity) {
		b24_buffer_append_char(&buffer, 'x');
	}
	assert_true(b24_buffer_seal(&buffer));
	assert_int_equal(buffer.data[buffer.length - 1], 'x');
	b24_buffer_free(&buffer);
}

static void small_block_is_kept_for_the_next_use(void **state)
{
	test_host host;
	b24_buffer buffer;

	(void)state;
	test_host_init(&host);
	b24_buffer_init(&buffer, &host.host);
	b24_buffer_append_text(&buffer, "abc");
	b24_buffer_clear(&buffer);
	assert_int_equal(buffer.length, 0);
	assert_int_equal(host.live, 1);
	b24_buffer_append_text(&buffer, "d");
	assert_int_equal(host.allocations, 1);
	b24_buffer_free(&buffer);
	assert_int_equal(host.live, 0);
}

static void large_block_is_given_back(void **state)
{
	test_host host;
	b24_buffer buffer;

	(void)state;
	test_host_init(&host);
	b24_buffer_init(&buffer, &host.host);
	b24_buffer_reserve(&buffer, 1000000);
	b24_buffer_clear(&buffer);
	assert_int_equal(host.live, 0);
	b24_buffer_append_text(&buffer, "d");
	assert_int_equal(buffer.length, 1);
	b24_buffer_free(&buffer);
}

static void failed_buffer_drops_what_is_appended(void **state)
{
	test_host host;
	b24_buffer buffer;

	(void)state;
	test_host_init(&host);
	host.fail_at = 1;
	b24_buffer_init(&buffer, &host.host);
	b24_buffer_append_text(&buffer, "abc");
	b24_buffer_append_text(&buffer, "def");
	b24_buffer_append_char(&buffer, 'g');
	assert_true(buffer.failed);
	assert_int_equal(buffer.length, 0);
	assert_int_equal(host.allocations, 1);
	assert_false(b24_buffer_seal(&buffer));
	b24_buffer_clear(&buffer);
	b24_buffer_append_text(&buffer, "h");
	assert_true(b24_buffer_seal(&buffer));
	b24_buffer_free(&buffer);
	assert_int_equal(host.live, 0);
}

static void failed_growing_keeps_what_was_there(void **state)
{
	test_host host;
	b24_buffer buffer;

	(void)state;
	test_host_init(&host);
	host.fail_at = 2;
	b24_buffer_init(&buffer, &host.host);
	b24_buffer_append_text(&buffer, "abc");
	assert_null(b24_buffer_reserve(&buffer, 100000));
	assert_true(buffer.failed);
	assert_memory_equal(buffer.data, "abc", 3);
	assert_false(b24_buffer_seal(&buffer));
	b24_buffer_free(&buffer);
	assert_int_equal(host.live, 0);
}

static void absurd_sizes_fail_instead_of_wrapping(void **state)
{
	static const size_t sizes[] = {
		SIZE_MAX, SIZE_MAX - 1, SIZE_MAX - B24_BUFFER_PADDING, SIZE_MAX / 2, SIZE_MAX / 4 + 1};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		b24_buffer buffer;

		b24_buffer_init(&buffer, &b24_host_posix);
		b24_buffer_append_text(&buffer, "abc");
		assert_null(b24_buffer_reserve(&buffer, sizes[i]));
		assert_true(buffer.failed);
		b24_buffer_free(&buffer);
	}
}

static b24_error_kind try_buffer(test_host *host, void *context)
{
	b24_buffer buffer;
	bool sealed;

	(void)context;
	b24_buffer_init(&buffer, &host->host);
	for (int i = 0; i < 5000; i++) {
		b24_buffer_append_text(&buffer, "0123456789");
	}
	sealed = b24_buffer_seal(&buffer);
	b24_buffer_free(&buffer);
	return sealed ? B24_OK : B24_ERROR_MEMORY;
}

static void growing_survives_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_buffer, NULL);
}

/* --- The host's helpers. -----------------------------------------------------------------------
 */

static void allocated_block_is_zero(void **state)
{
	static const char zeros[100];
	char *block = b24_host_alloc(&b24_host_posix, sizeof zeros);

	(void)state;
	assert_memory_equal(block, zeros, sizeof zeros);
	b24_host_free(&b24_host_posix, block);
	b24_host_free(&b24_host_posix, NULL);
}

static void copy_ends_with_a_nul(void **state)
{
	char *copy = b24_host_strndup(&b24_host_posix, "abcdef", 3);

	(void)state;
	assert_string_equal(copy, "abc");
	b24_host_free(&b24_host_posix, copy);
}

static b24_error_kind try_helpers(test_host *host, void *context)
{
	void *block = b24_host_alloc(&host->host, 10);
	char *copy = b24_host_strndup(&host->host, "abc", 3);
	bool good = block != NULL && copy != NULL;

	(void)context;
	b24_host_free(&host->host, block);
	b24_host_free(&host->host, copy);
	return good ? B24_OK : B24_ERROR_MEMORY;
}

static void helpers_survive_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_helpers, NULL);
}

static void posix_host_has_a_clock_and_no_wish_to_stop(void **state)
{
	int64_t before = b24_host_now_ms(&b24_host_posix);

	(void)state;
	assert_true(before > 0);
	assert_true(b24_host_now_ms(&b24_host_posix) >= before);
	assert_false(b24_host_posix.interrupted(NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_buffer_owns_nothing),
		cmocka_unit_test(appends_follow_one_another),
		cmocka_unit_test(appending_nothing_to_nothing_is_fine),
		cmocka_unit_test(content_survives_growing),
		cmocka_unit_test(room_is_reserved_before_it_is_used),
		cmocka_unit_test(sealed_data_are_followed_by_zero_bytes),
		cmocka_unit_test(full_buffer_is_sealed_within_its_block),
		cmocka_unit_test(small_block_is_kept_for_the_next_use),
		cmocka_unit_test(large_block_is_given_back),
		cmocka_unit_test(failed_buffer_drops_what_is_appended),
		cmocka_unit_test(failed_growing_keeps_what_was_there),
		cmocka_unit_test(absurd_sizes_fail_instead_of_wrapping),
		cmocka_unit_test(growing_survives_without_memory),
		cmocka_unit_test(allocated_block_is_zero),
		cmocka_unit_test(copy_ends_with_a_nul),
		cmocka_unit_test(helpers_survive_without_memory),
		cmocka_unit_test(posix_host_has_a_clock_and_no_wish_to_stop),
	};

	return cmocka_run_group_tests_name("buffer", tests, NULL, NULL);
}
