/* SPDX-License-Identifier: MIT */
/* Blocks that go from one buffer to the next. */
#include "core/base/kept_blocks.h"

#include "support.h"
#include "unit.h"

#define LARGE ((size_t)1000 * 1000)

static void fill(b24_kept_blocks *kept, b24_buffer *buffer, size_t size)
{
	char *room = b24_kept_blocks_reserve(kept, buffer, size);

	assert_non_null(room);
	memset(room, 'x', size);
	b24_buffer_advance(buffer, size);
	assert_true(b24_buffer_seal(buffer));
}

/* Fills a buffer of that size and gives its block back. Returns where the block is. */
static const char *use(b24_kept_blocks *kept, size_t size)
{
	b24_buffer buffer;
	const char *block;

	b24_buffer_init(&buffer, &b24_host_posix);
	fill(kept, &buffer, size);
	block = buffer.data;
	b24_kept_blocks_free(kept, &buffer);
	assert_null(buffer.data);
	assert_int_equal(buffer.capacity, 0);
	return block;
}

static void block_serves_the_next_buffer(void **state)
{
	b24_kept_blocks kept = {0};
	const char *block;

	(void)state;
	b24_kept_blocks_keep(&kept, true);
	block = use(&kept, LARGE);
	assert_int_equal(kept.count, 1);
	assert_ptr_equal(use(&kept, LARGE), block);
	assert_ptr_equal(use(&kept, LARGE + LARGE / 16), block); /* the next page is a little longer */
	assert_ptr_equal(use(&kept, LARGE * 3 / 4), block);
	b24_kept_blocks_keep(&kept, false);
}

static void two_buffers_never_have_the_same_block(void **state)
{
	b24_kept_blocks kept = {0};
	b24_buffer first, second;

	(void)state;
	b24_kept_blocks_keep(&kept, true);
	use(&kept, LARGE);
	b24_buffer_init(&first, &b24_host_posix);
	b24_buffer_init(&second, &b24_host_posix);
	fill(&kept, &first, LARGE);
	fill(&kept, &second, LARGE);
	assert_ptr_not_equal(first.data, second.data);
	b24_kept_blocks_free(&kept, &first);
	b24_kept_blocks_free(&kept, &second);
	assert_int_equal(kept.count, 2);
	b24_kept_blocks_keep(&kept, false);
}

static void much_larger_block_is_not_wasted_on_a_small_buffer(void **state)
{
	b24_kept_blocks kept = {0};
	b24_buffer buffer;

	(void)state;
	b24_kept_blocks_keep(&kept, true);
	use(&kept, LARGE);
	b24_buffer_init(&buffer, &b24_host_posix);
	fill(&kept, &buffer, LARGE / 4);
	assert_true(buffer.capacity < LARGE / 2);
	assert_int_equal(kept.count, 0); /* sizes have changed: the old block makes room */
	b24_kept_blocks_free(&kept, &buffer);
	b24_kept_blocks_keep(&kept, false);
}

static void nothing_is_kept_before_or_afterwards(void **state)
{
	b24_kept_blocks kept = {0};

	(void)state;
	use(&kept, LARGE);
	assert_int_equal(kept.count, 0);
	use(NULL, LARGE);
	b24_kept_blocks_keep(&kept, true);
	use(&kept, LARGE);
	b24_kept_blocks_keep(&kept, false);
	assert_int_equal(kept.count, 0);
}

static void small_and_huge_blocks_are_not_kept(void **state)
{
	b24_kept_blocks kept = {0};

	(void)state;
	b24_kept_blocks_keep(&kept, true);
	use(&kept, 1000);
	use(&kept, (size_t)40 * 1000 * 1000);
	assert_int_equal(kept.count, 0);
	b24_kept_blocks_keep(&kept, false);
}

static void only_so_many_are_kept(void **state)
{
	b24_kept_blocks kept = {0};
	b24_buffer buffers[B24_KEPT_BLOCKS + 1];

	(void)state;
	b24_kept_blocks_keep(&kept, true);
	for (size_t i = 0; i < COUNT_OF(buffers); i++) {
		b24_buffer_init(&buffers[i], &b24_host_posix);
		fill(&kept, &buffers[i], LARGE);
	}
	for (size_t i = 0; i < COUNT_OF(buffers); i++) {
		b24_kept_blocks_free(&kept, &buffers[i]);
	}
	assert_int_equal(kept.count, B24_KEPT_BLOCKS);
	b24_kept_blocks_keep(&kept, false);
}

static void buffer_is_emptied_for_the_next_use(void **state)
{
	b24_kept_blocks kept = {0};
	b24_buffer small, large;

	(void)state;
	b24_kept_blocks_keep(&kept, true);
	b24_buffer_init(&small, &b24_host_posix);
	fill(&kept, &small, 100);
	b24_kept_blocks_clear(&kept, &small);
	assert_non_null(small.data);
	assert_int_equal(small.length, 0);
	b24_buffer_init(&large, &b24_host_posix);
	fill(&kept, &large, LARGE);
	large.failed = true;
	b24_kept_blocks_clear(&kept, &large);
	assert_null(large.data);
	assert_false(large.failed);
	assert_int_equal(kept.count, 1);
	assert_false(kept.blocks[0].failed);
	b24_buffer_free(&small);
	b24_kept_blocks_keep(&kept, false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(block_serves_the_next_buffer),
		cmocka_unit_test(two_buffers_never_have_the_same_block),
		cmocka_unit_test(much_larger_block_is_not_wasted_on_a_small_buffer),
		cmocka_unit_test(nothing_is_kept_before_or_afterwards),
		cmocka_unit_test(small_and_huge_blocks_are_not_kept),
		cmocka_unit_test(only_so_many_are_kept),
		cmocka_unit_test(buffer_is_emptied_for_the_next_use),
	};

	return cmocka_run_group_tests_name("kept blocks", tests, NULL, NULL);
}
