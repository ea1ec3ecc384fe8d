/* SPDX-License-Identifier: MIT */
#include "core/base/base64.h"

#include "support.h"
#include "unit.h"

#include <stdlib.h>

static void assert_encoded(const char *from, size_t length, const char *expected)
{
	char to[64];

	assert_int_equal(b24_base64_length(length), strlen(expected));
	b24_base64_encode(to, (const unsigned char *)from, length);
	assert_memory_equal(to, expected, strlen(expected));
}

/* The examples of RFC 4648, section 10. */
static void standard_examples_are_encoded(void **state)
{
	(void)state;
	assert_encoded(BYTES(""), "");
	assert_encoded(BYTES("f"), "Zg==");
	assert_encoded(BYTES("fo"), "Zm8=");
	assert_encoded(BYTES("foo"), "Zm9v");
	assert_encoded(BYTES("foob"), "Zm9vYg==");
	assert_encoded(BYTES("fooba"), "Zm9vYmE=");
	assert_encoded(BYTES("foobar"), "Zm9vYmFy");
}

static void bytes_are_not_signed(void **state)
{
	(void)state;
	assert_encoded(BYTES("\xFF"), "/w==");
	assert_encoded(BYTES("\xFF\xFE"), "//4=");
	assert_encoded(BYTES("\xFF\xFF\xFF"), "////");
	assert_encoded(BYTES("\xFB\xEF\xBE"), "++++");
	assert_encoded(BYTES("\0\0\0\0"), "AAAAAA==");
	assert_encoded(BYTES("\x80"), "gA==");
}

/* Bit by bit. */
static char expected_letter(const unsigned char *from, size_t length, size_t at)
{
	static const char letters[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	unsigned value = 0;

	if (at * 6 >= length * 8) {
		return '=';
	}
	for (size_t bit = at * 6; bit < at * 6 + 6; bit++) {
		value = value << 1 | (bit < length * 8 ? from[bit / 8] >> (7 - bit % 8) & 1 : 0);
	}
	return letters[value];
}

static void every_length_is_encoded_within_its_room(void **state)
{
	unsigned char noise[1001];

	(void)state;
	fill_noise(noise, sizeof noise, 3);
	for (size_t length = 0; length < sizeof noise; length++) {
		char *to = malloc(b24_base64_length(length));
		unsigned char *from = malloc(length);

		memcpy(from, noise, length);
		b24_base64_encode(to, from, length);
		for (size_t at = 0; at < b24_base64_length(length); at++) {
			assert_int_equal(to[at], expected_letter(noise, length, at));
		}
		free(to);
		free(from);
	}
}

static void every_byte_is_encoded_at_every_place(void **state)
{
	(void)state;
	for (int byte = 0; byte < 256; byte++) {
		for (size_t place = 0; place < 3; place++) {
			unsigned char from[3] = {0x5A, 0x5A, 0x5A};
			char to[4];

			from[place] = (unsigned char)byte;
			b24_base64_encode(to, from, 3);
			for (size_t at = 0; at < 4; at++) {
				assert_int_equal(to[at], expected_letter(from, 3, at));
			}
		}
	}
}

/* As a part of what is encoded several bytes at a time. */
static void every_12_bits_are_encoded_at_every_place(void **state)
{
	unsigned char from[49];
	char to[68];

	(void)state;
	for (unsigned bits = 0; bits < 4096; bits++) {
		for (size_t place = 0; place < 2; place++) { /* of 24 bits */
			for (size_t i = 0; i < 48; i += 3) {
				unsigned other = (bits * 37 + (unsigned)i * 101) & 0xFFF;
				unsigned all = place == 0 ? bits << 12 | other : other << 12 | bits;

				from[i] = (unsigned char)(all >> 16);
				from[i + 1] = (unsigned char)(all >> 8);
				from[i + 2] = (unsigned char)all;
			}
			from[48] = (unsigned char)bits;
			b24_base64_encode(to, from, sizeof from);
			for (size_t at = 0; at < sizeof to; at++) {
				assert_int_equal(to[at], expected_letter(from, sizeof from, at));
			}
		}
	}
}

static void pieces_of_threes_join(void **state)
{
	unsigned char noise[100];
	char whole[136], pieces[136];

	(void)state;
	fill_noise(noise, sizeof noise, 9);
	b24_base64_encode(whole, noise, sizeof noise);
	for (size_t size = 3; size < sizeof noise; size += 3) {
		for (size_t at = 0; at < sizeof noise; at += size) {
			size_t left = sizeof noise - at;

			b24_base64_encode(pieces + at / 3 * 4, noise + at, left < size ? left : size);
		}
		assert_memory_equal(pieces, whole, sizeof whole);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(standard_examples_are_encoded),
		cmocka_unit_test(bytes_are_not_signed),
		cmocka_unit_test(every_length_is_encoded_within_its_room),
		cmocka_unit_test(every_byte_is_encoded_at_every_place),
		cmocka_unit_test(every_12_bits_are_encoded_at_every_place),
		cmocka_unit_test(pieces_of_threes_join),
	};

	return cmocka_run_group_tests_name("Base64", tests, NULL, NULL);
}
