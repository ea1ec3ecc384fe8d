/* SPDX-License-Identifier: MIT */
/* URLs of Redis servers. */
#include "core/limits/redis_address.h"
#include "core/limits/redis_tls.h"
#include "support.h"
#include "unit.h"

static void assert_text(const char *text, const char *expected)
{
	if (expected == NULL) {
		assert_null(text);
	} else {
		assert_non_null(text);
		assert_string_equal(text, expected);
	}
}

static void url_is_taken_apart(void **state)
{
	const struct {
		const char *url, *host_name, *path, *user, *password;
		int port, database;
	} cases[] = {
		{"redis://localhost", "localhost", NULL, NULL, NULL, 6379, 0},
		{"redis://127.0.0.1:6380/", "127.0.0.1", NULL, NULL, NULL, 6380, 0},
		{"redis://:s3cr3t@cache.example/3", "cache.example", NULL, NULL, "s3cr3t", 6379, 3},
		{"redis://app:s%40c%2Fr%3At@cache/12", "cache", NULL, "app", "s@c/r:t", 6379, 12},
		{"redis://[::1]:7000/0", "::1", NULL, NULL, NULL, 7000, 0},
		{"unix:///run/redis.sock", NULL, "/run/redis.sock", NULL, NULL, 0, 0},
		{"unix://app:pw@/run/a%20b.sock?db=5", NULL, "/run/a b.sock", "app", "pw", 0, 5},
		{"unix://:pw@/r?db=0", NULL, "/r", NULL, "pw", 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		test_host host;
		b24_redis_address address;
		b24_error error;

		test_host_init(&host);
		assert_int_equal(
			b24_redis_address_parse(&address, &host.host, cases[i].url, NULL, &error), B24_OK);
		assert_text(address.host_name, cases[i].host_name);
		assert_text(address.path, cases[i].path);
		assert_text(address.user, cases[i].user);
		assert_text(address.password, cases[i].password);
		assert_int_equal(address.port, cases[i].port);
		assert_int_equal(address.database, cases[i].database);
		b24_redis_address_free(&address);
		assert_int_equal(host.live, 0);
	}
}

/* The file of the URL, or else the one that is given; both only with TLS. */
static void url_asks_for_tls(void **state)
{
	const struct {
		const char *url, *given, *ca_file;
		int port;
	} cases[] = {
		{"rediss://:s3cr3t@cache.example", NULL, NULL, 6379},
		{"rediss://:s3cr3t@cache.example:6380/0", "/etc/ca.pem", "/etc/ca.pem", 6380},
		{"rediss://cache.example/?cafile=/etc/redis%20ca.pem", "/etc/ca.pem", "/etc/redis ca.pem",
			6379},
		{"rediss://cache.example?cafile=/ca.pem", NULL, "/ca.pem", 6379},
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		test_host host;
		b24_redis_address address;
		b24_error error = {0};
		b24_error_kind kind;

		test_host_init(&host);
		kind = b24_redis_address_parse(&address, &host.host, cases[i].url, cases[i].given, &error);
		if (b24_redis_tls_is_built()) {
			assert_int_equal(kind, B24_OK);
			assert_true(address.tls);
			assert_text(address.ca_file, cases[i].ca_file);
			assert_text(address.host_name, "cache.example");
			assert_int_equal(address.port, cases[i].port);
		} else {
			assert_int_equal(kind, B24_ERROR_ARGUMENT);
			assert_non_null(strstr(error.message, "without OpenSSL"));
		}
		b24_redis_address_free(&address);
		assert_int_equal(host.live, 0);
	}
}

static void url_without_tls_takes_no_authorities(void **state)
{
	test_host host;
	b24_redis_address address;
	b24_error error;

	(void)state;
	test_host_init(&host);
	assert_int_equal(
		b24_redis_address_parse(&address, &host.host, "redis://localhost", "/etc/ca.pem", &error),
		B24_OK);
	assert_false(address.tls);
	assert_null(address.ca_file);
	b24_redis_address_free(&address);
	assert_int_equal(host.live, 0);
}

static void url_that_makes_no_sense_is_refused_without_repeating_it(void **state)
{
	const char *urls[] = {
		"",
		"s3cr3t",
		"localhost:6379",
		"http://:s3cr3t@localhost/",
		"rediss:///3",
		"rediss://:s3cr3t@localhost/1?db=1",
		"rediss://:s3cr3t@localhost/1?cafile=",
		"rediss://:s3cr3t@localhost/1?cafile=ca.pem",
		"rediss://:s3cr3t@localhost/1?cafile=/a%00b",
		"redis://:s3cr3t@localhost/1?cafile=/etc/ca.pem",
		"redis://",
		"redis:///3",
		"redis://s3cr3t@localhost",
		"redis://:s3cr3t@localhost/x",
		"redis://:s3cr3t@localhost/1x",
		"redis://:s3cr3t@localhost/-1",
		"redis://:s3cr3t@localhost/99999999999999999999",
		"redis://:s3cr3t@localhost:99999/",
		"redis://:s3cr3t@localhost:0/",
		"redis://:s3cr3t@localhost/1?db=1",
		"redis://:s3cr3t@local host/",
		"redis://:s3cr3t%00x@localhost/",
		"unix://",
		"unix:///",
		"unix://run/redis.sock",
		"unix://:s3cr3t@/redis.sock?db=x",
		"unix://:s3cr3t@/redis.sock?database=1",
		"unix://:s3cr3t@/a/very/long/path/of/a/socket/that/is/longer/than/what/a/socket/may/be/"
		"called/on/"
		"this/system/which/is/108/bytes",
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(urls); i++) {
		test_host host;
		b24_redis_address address;
		b24_error error;

		test_host_init(&host);
		if (b24_redis_address_parse(&address, &host.host, urls[i], NULL, &error) !=
			B24_ERROR_ARGUMENT) {
			fail_msg("%s", urls[i]);
		}
		assert_non_null(strstr(error.message, "redis://[[user]:password@]"));
		assert_null(strstr(error.message, "s3cr3t"));
		b24_redis_address_free(&address);
		assert_int_equal(host.live, 0);
	}
}

static b24_error_kind try_parse(test_host *host, void *url)
{
	b24_redis_address address;
	b24_error error;
	b24_error_kind kind =
		b24_redis_address_parse(&address, &host->host, url, "/etc/ca.pem", &error);

	b24_redis_address_free(&address);
	return kind;
}

static void parsing_survives_without_memory(void **state)
{
	char with_host[] = "redis://user:password@localhost:6380/1";
	char with_tls[] = "rediss://user:password@localhost:6380/1?cafile=/ca.pem";
	char with_path[] = "unix://user:password@/run/redis.sock?db=1";

	(void)state;
	sweep_out_of_memory(try_parse, with_host);
	sweep_out_of_memory(try_parse, with_path);
	if (b24_redis_tls_is_built()) {
		sweep_out_of_memory(try_parse, with_tls);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(url_is_taken_apart),
		cmocka_unit_test(url_asks_for_tls),
		cmocka_unit_test(url_without_tls_takes_no_authorities),
		cmocka_unit_test(url_that_makes_no_sense_is_refused_without_repeating_it),
		cmocka_unit_test(parsing_survives_without_memory),
	};

	return cmocka_run_group_tests_name("redis address", tests, NULL, NULL);
}
