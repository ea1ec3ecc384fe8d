/* SPDX-License-Identifier: MIT */
/* A webhook's URL, taken apart. */
#include "core/base/portable.h"
#include "core/portal/address.h"
#include "core/portal/address_moved.h"
#include "core/portal/address_parse.h"
#include "core/portal/method_name.h"

#include "support.h"
#include "unit.h"

#include <curl/curl.h>
#include <stdio.h>

static b24_error_kind parse(
	b24_address *address, const char *url, bool allow_http, b24_error *error)
{
	b24_error_clear(error);
	return b24_address_parse_webhook(address, &b24_host_posix, url, strlen(url), allow_http, error);
}

static void assert_parsed(const char *url, const char *portal, const char *user, const char *secret)
{
	b24_address address;
	b24_error error;

	if (parse(&address, url, true, &error) != B24_OK) {
		fail_msg("%s: %s", url, error.message);
	}
	assert_string_equal(address.portal, portal);
	assert_string_equal(address.user_id, user);
	assert_string_equal(address.secret, secret);
	b24_address_free(&address);
}

/* The message contains `why`, and nothing that could be a secret. */
static void assert_refused(const char *url, bool allow_http, const char *why)
{
	b24_address address;
	b24_error error;

	if (parse(&address, url, allow_http, &error) != B24_ERROR_ARGUMENT) {
		fail_msg("%s was taken", url);
	}
	if (strstr(error.message, why) == NULL || strstr(error.message, "abc123") != NULL) {
		fail_msg("%s: %s", url, error.message);
	}
	assert_null(address.portal);
	assert_null(address.user_id);
	assert_null(address.secret);
	b24_address_free(&address);
}

static void usual_url_is_taken_apart(void **state)
{
	(void)state;
	assert_parsed(
		"https://portal.bitrix24.com/rest/1/abc123/", "https://portal.bitrix24.com", "1", "abc123");
	assert_parsed(
		"https://portal.bitrix24.com/rest/1/abc123", "https://portal.bitrix24.com", "1", "abc123");
	assert_parsed(
		"https://p.example/rest/4294967296/A-b_9/", "https://p.example", "4294967296", "A-b_9");
}

static void version_3_form_means_the_same(void **state)
{
	(void)state;
	assert_parsed("https://p.example/rest/api/1/abc123/", "https://p.example", "1", "abc123");
}

static void port_and_numeric_hosts_are_kept(void **state)
{
	(void)state;
	assert_parsed("https://p.example:8443/rest/1/abc123/", "https://p.example:8443", "1", "abc123");
	assert_parsed("https://127.0.0.1:1/rest/1/abc123/", "https://127.0.0.1:1", "1", "abc123");
	assert_parsed("https://[::1]:8443/rest/1/abc123/", "https://[::1]:8443", "1", "abc123");
}

static void scheme_may_be_in_capitals(void **state)
{
	(void)state;
	assert_parsed("HTTPS://p.example/rest/1/abc123/", "https://p.example", "1", "abc123");
}

static void portal_may_be_in_a_sub_path(void **state)
{
	(void)state;
	assert_parsed("https://p.example/crm/rest/1/abc123/", "https://p.example/crm", "1", "abc123");
	assert_parsed("https://p.example/a/b/rest/1/abc123", "https://p.example/a/b", "1", "abc123");
	assert_parsed("https://p.example/rest/rest/1/abc123/", "https://p.example/rest", "1", "abc123");
	assert_parsed("https://p.example/rest/api/rest/api/1/abc123/", "https://p.example/rest/api",
		"1", "abc123");
	assert_parsed("https://p.example/rest/2/other/rest/1/abc123/", "https://p.example/rest/2/other",
		"1", "abc123");
}

static void international_host_becomes_ascii(void **state)
{
	(void)state;
	if (!B24_HAS_THREAD_LOCALE ||
		(curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_IDN) == 0) {
		assert_refused("https://b\xC3\xBC"
					   "cher.example/rest/1/abc123/",
			false, "ASCII form");
		return;
	}
	assert_parsed("https://b\xC3\xBC"
				  "cher.example/rest/1/abc123/",
		"https://xn--bcher-kva.example", "1", "abc123");
	assert_parsed(
		"https://\xD0\xBF\xD0\xBE\xD1\x80\xD1\x82\xD0\xB0\xD0\xBB.example:444/rest/1/abc123/",
		"https://xn--80awhdgm.example:444", "1", "abc123");
}

static void plain_http_needs_permission(void **state)
{
	(void)state;
	assert_refused("http://p.example/rest/1/abc123/", false, "allowHttp");
	assert_parsed("http://p.example/rest/1/abc123/", "http://p.example", "1", "abc123");
	assert_refused("ftp://p.example/rest/1/abc123/", true, "must begin with https://");
	assert_refused("https://p.example/rest/1/s3cr3ts3cr3t/rest/1/s3cr3ts3cr3t/", false, "twice");
	assert_refused("ftp://p.example/rest/1/abc123/", false, "must begin with https://");
}

static void what_is_no_url_is_refused(void **state)
{
	static const char *const urls[] = {"p.example/rest/1/abc123/", "/rest/1/abc123/", "abc123",
		"//p.example/rest/1/abc123/", "https:/p.example/rest/1/abc123/", "https://",
		"https:///rest/1/abc123/", "https://p.example:99999/rest/1/abc123/",
		"https://p.example:x/rest/1/abc123/", "https://p example/rest/1/abc123/",
		"https://p.example/rest/1/abc123/\n", "://p/rest/1/abc123/"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(urls); i++) {
		assert_refused(urls[i], true, "The webhook URL ");
	}
}

static void empty_url_and_nul_bytes_are_refused(void **state)
{
	b24_address address;
	b24_error error;

	(void)state;
	assert_refused("", true, "is empty");
	assert_int_equal(b24_address_parse_webhook(&address, &b24_host_posix,
						 BYTES("https://p.example/rest/1/abc123/\0x"), true, &error),
		B24_ERROR_ARGUMENT);
	assert_non_null(strstr(error.message, "NUL"));
	b24_address_free(&address);
}

static void credentials_queries_and_fragments_are_refused(void **state)
{
	(void)state;
	assert_refused("https://u:abc123@p.example/rest/1/abc123/", true, "user name or password");
	assert_refused("https://u@p.example/rest/1/abc123/", true, "user name or password");
	assert_refused("https://p.example/rest/1/abc123/?auth=abc123", true, "query or a fragment");
	assert_refused("https://p.example/rest/1/abc123/#abc123", true, "query or a fragment");
}

static void incomplete_paths_are_refused(void **state)
{
	static const char *const urls[] = {"https://p.example", "https://p.example/",
		"https://p.example/rest", "https://p.example/rest/", "https://p.example/rest/1",
		"https://p.example/rest/1/", "https://p.example/rest/api/", "https://p.example/abc123",
		"https://p.example/1/abc123/", "https://p.example/api/1/abc123/",
		"https://p.example/REST/1/abc123/", "https://p.example/crm/rest/"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(urls); i++) {
		assert_refused(urls[i], true, "has no user id and secret");
	}
}

static void method_behind_the_secret_is_named_as_the_mistake(void **state)
{
	(void)state;
	assert_refused("https://p.example/rest/1/abc123/profile", true, "no method name");
	assert_refused("https://p.example/rest/1/abc123/crm.deal.get.json", true, "no method name");
	assert_refused("https://p.example/rest/api/1/abc123/tasks.task.get", true, "no method name");
}

static void user_id_is_a_number(void **state)
{
	(void)state;
	assert_refused("https://p.example/rest/admin/abc123/", true, "user id");
	assert_refused("https://p.example/rest/-1/abc123/", true, "user id");
	assert_refused("https://p.example/rest/1a/abc123/", true, "user id");
	assert_refused("https://p.example/rest//abc123/", true, "user id");
	assert_refused("https://p.example/rest/123456789012345678901/abc123/", true, "user id");
	assert_parsed("https://p.example/rest/12345678901234567890/abc123/", "https://p.example",
		"12345678901234567890", "abc123");
}

static void secret_has_the_characters_of_a_secret(void **state)
{
	(void)state;
	assert_refused("https://p.example/rest/1/abc123.x/", true, "secret");
	assert_refused("https://p.example/rest/1/abc123%2F/", true, "secret");
	assert_refused("https://p.example/rest/1/abc123%00/", true, "secret");
	assert_refused("https://p.example/rest/1/abc123;x/", true, "secret");
	assert_refused("https://p.example/rest/1/abc123:x/", true, "secret");
	assert_refused("https://p.example/rest/1/abc123\xC3\xA9/", true, "");
	assert_refused("https://p.example/rest/1/abc123//", true, "");
}

static void secret_has_a_longest_length(void **state)
{
	char url[400], secret[257];

	(void)state;
	memset(secret, 's', sizeof secret);
	secret[256] = '\0';
	snprintf(url, sizeof url, "https://p.example/rest/1/%s/", secret);
	assert_refused(url, true, "secret");
	secret[255] = '\0';
	snprintf(url, sizeof url, "https://p.example/rest/1/%s/", secret);
	assert_parsed(url, "https://p.example", "1", secret);
}

static void prefix_leads_to_the_version(void **state)
{
	b24_address address;
	b24_error error;
	b24_buffer url;

	(void)state;
	assert_int_equal(
		parse(&address, "https://p.example/crm/rest/7/abc123/", false, &error), B24_OK);
	b24_buffer_init(&url, &b24_host_posix);
	b24_address_append_prefix(&address, 2, &url);
	b24_buffer_append_char(&url, ' ');
	b24_address_append_prefix(&address, 3, &url);
	assert_true(b24_buffer_seal(&url));
	assert_string_equal(
		url.data, "https://p.example/crm/rest/7/abc123/ https://p.example/crm/rest/api/7/abc123/");
	b24_buffer_free(&url);
	b24_address_free(&address);
	b24_address_free(&address);
}

static void method_names_are_told_from_other_text(void **state)
{
	static const char *const good[] = {"profile", "crm.deal.get", "a", "a.b", "im.v2.File.upload",
		"sonet_group.get", "x-y.z", "1.2", "_", "-"};
	static const char *const bad[] = {"", ".", ".a", "a.", "a..b", "a/b", "../a", "a b", "a?b",
		"a#b", "a%2Fb", "a\n", "a:b", "a\xC3\xA9", "a&b", "a;b", "a\\b", "a\x7F", "a+b", "a,b",
		"a@b"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(good); i++) {
		assert_true(b24_is_method_name(good[i], strlen(good[i])));
	}
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		assert_false(b24_is_method_name(bad[i], strlen(bad[i])));
	}
	assert_false(b24_is_method_name(BYTES("a\0b")));
	assert_true(b24_is_method_name("a.", 1));
}

static void method_names_have_a_longest_length(void **state)
{
	char name[201];

	(void)state;
	memset(name, 'a', sizeof name);
	assert_true(b24_is_method_name(name, 200));
	assert_false(b24_is_method_name(name, 201));
}

static b24_error_kind try_address(test_host *host, void *context)
{
	b24_address address;
	b24_error error;
	b24_error_kind kind =
		b24_address_parse_webhook(&address, &host->host, context, strlen(context), false, &error);

	assert_true((kind == B24_OK) == (address.secret != NULL));
	b24_address_free(&address);
	return kind;
}

static void parsing_survives_without_memory(void **state)
{
	char url[] = "https://p.example:8443/crm/rest/7/abc123/";

	(void)state;
	sweep_out_of_memory(try_address, url);
}

static b24_error_kind parse_endpoint(b24_address *address, const char *url, bool allow_http)
{
	b24_error error;

	b24_error_clear(&error);
	return b24_address_parse_endpoint(
		address, &b24_host_posix, url, strlen(url), allow_http, &error);
}

static void endpoint_has_no_credential(void **state)
{
	static const char *const good[][2] = {
		{"https://p.example/rest/", "https://p.example"},
		{"https://p.example/rest", "https://p.example"},
		{"https://p.example:8443/sub/rest/", "https://p.example:8443/sub"},
		{"http://p.example/rest/", "http://p.example"},
	};
	static const char *const bad[] = {"", "p.example", "https://p.example", "https://p.example/",
		"https://p.example/rest/1/abc/", "https://p.example/REST/", "https://p.example/rest/?a=1",
		"https://u@p.example/rest/", "ftp://p.example/rest/", "https://p.example/rest//",
		"https://p.example/<b>/rest/", "https://p.example/a\"b/rest/",
		"https://p.example/\xE2\x80\xAE/rest/"};
	b24_address address;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(good); i++) {
		b24_buffer url;

		assert_int_equal(parse_endpoint(&address, good[i][0], true), B24_OK);
		assert_string_equal(address.portal, good[i][1]);
		assert_null(address.secret);
		b24_buffer_init(&url, &b24_host_posix);
		b24_address_append_prefix(&address, 3, &url);
		assert_true(b24_buffer_seal(&url));
		assert_string_equal(url.data + strlen(good[i][1]), "/rest/api/");
		b24_buffer_free(&url);
		b24_address_free(&address);
	}
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		assert_int_equal(parse_endpoint(&address, bad[i], true), B24_ERROR_ARGUMENT);
		b24_address_free(&address);
	}
	assert_int_equal(parse_endpoint(&address, "http://p.example/rest/", false), B24_ERROR_ARGUMENT);
}

static void same_request_on_another_host_is_a_move(void **state)
{
	static const char url[] = "https://p.example/sub/rest/1/abc123/crm.deal.get?auth=t";
	static const char *const not_moved[] = {"", "/sub/rest/1/abc123/crm.deal.get?auth=t",
		"https://new.example", "https://new.example/", "https://new.example/sub/rest/1/abc123/",
		"https://new.example/sub/rest/1/abc123/crm.deal.get",
		"https://new.example/sub/rest/1/abc123/crm.deal.get?auth=t#x",
		"https://new.example/sub/rest/1/abc123/crm.deal.get?auth=t&x",
		"https://new.example/sub/rest/2/abc123/crm.deal.get?auth=t",
		"http://new.example/sub/rest/1/abc123/crm.deal.get?auth=t",
		"ftp://new.example/sub/rest/1/abc123/crm.deal.get?auth=t",
		"https://u:p@new.example/sub/rest/1/abc123/crm.deal.get?auth=t",
		"https:///sub/rest/1/abc123/crm.deal.get?auth=t",
		"https://p.example/sub/rest/1/abc123/crm.deal.get?auth=t"};
	b24_address from, to;
	b24_error error;

	(void)state;
	assert_int_equal(parse(&from, "https://p.example/sub/rest/1/abc123/", false, &error), B24_OK);
	for (size_t i = 0; i < COUNT_OF(not_moved); i++) {
		if (b24_address_moved(&from, url, not_moved[i], &to)) {
			fail_msg("%s is taken for a move", not_moved[i]);
		}
		assert_null(to.portal);
	}
	assert_true(b24_address_moved(
		&from, url, "https://new.example:8443/sub/rest/1/abc123/crm.deal.get?auth=t", &to));
	assert_string_equal(to.portal, "https://new.example:8443/sub");
	assert_string_equal(to.user_id, "1");
	assert_string_equal(to.secret, "abc123");
	b24_address_free(&to);
	b24_address_free(&from);
}

static b24_error_kind try_move(test_host *host, void *context)
{
	b24_address from, to;
	b24_error error;
	b24_error_kind kind = b24_address_parse_webhook(
		&from, &host->host, "https://p.example/rest/1/abc123/", 32, false, &error);

	(void)context;
	if (kind == B24_OK && !b24_address_moved(&from, "https://p.example/rest/1/abc123/x",
							  "https://new.example/rest/1/abc123/x", &to)) {
		kind = B24_ERROR_MEMORY;
	} else if (kind == B24_OK) {
		b24_address_free(&to);
	}
	b24_address_free(&from);
	return kind;
}

static void moving_survives_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_move, NULL);
}

/* --- The cloud. --------------------------------------------------------------------------------
 */

static void assert_cloud(const char *host_and_path, bool cloud)
{
	char url[256];
	b24_address address;
	b24_error error;

	snprintf(url, sizeof url, "https://%s/rest/1/abc123/", host_and_path);
	b24_error_clear(&error);
	assert_int_equal(parse(&address, url, false, &error), B24_OK);
	if (b24_address_is_cloud(&address) != cloud) {
		fail_msg("%s", host_and_path);
	}
	b24_address_free(&address);
}

static void hosts_below_bitrix24_are_the_cloud(void **state)
{
	static const char *const hosts[] = {"portal.bitrix24.com", "portal.bitrix24.ru",
		"portal.bitrix24.com.br", "portal.bitrix24.com.tr", "portal.bitrix24.de",
		"b24-abc123.bitrix24.site", "b24.bitrix24.eu:443", "b24.bitrix24.eu:8443",
		"portal.bitrix24.com/sub", "Portal.Bitrix24.COM"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(hosts); i++) {
		assert_cloud(hosts[i], true);
	}
}

static void other_hosts_are_not_the_cloud(void **state)
{
	static const char *const hosts[] = {"portal.example", "evilbitrix24.com", "bitrix24.com",
		"www.evilbitrix24.com", "a.b.bitrix24.com", "bitrix24.example.com",
		"bitrix24.example.com.evil", "portal.bitrix24.example.com", "portal.bitrix24.com.evil",
		"portal.bitrix24.com.br.evil", "portal.bitrix24com.br", "portal.bitrix24", "127.0.0.1",
		"[::1]", "example.com/portal.bitrix24.com", "example.com:8443/portal.bitrix24.com"};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(hosts); i++) {
		assert_cloud(hosts[i], false);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(usual_url_is_taken_apart),
		cmocka_unit_test(version_3_form_means_the_same),
		cmocka_unit_test(port_and_numeric_hosts_are_kept),
		cmocka_unit_test(scheme_may_be_in_capitals),
		cmocka_unit_test(portal_may_be_in_a_sub_path),
		cmocka_unit_test(international_host_becomes_ascii),
		cmocka_unit_test(plain_http_needs_permission),
		cmocka_unit_test(what_is_no_url_is_refused),
		cmocka_unit_test(empty_url_and_nul_bytes_are_refused),
		cmocka_unit_test(credentials_queries_and_fragments_are_refused),
		cmocka_unit_test(incomplete_paths_are_refused),
		cmocka_unit_test(method_behind_the_secret_is_named_as_the_mistake),
		cmocka_unit_test(user_id_is_a_number),
		cmocka_unit_test(secret_has_the_characters_of_a_secret),
		cmocka_unit_test(secret_has_a_longest_length),
		cmocka_unit_test(prefix_leads_to_the_version),
		cmocka_unit_test(method_names_are_told_from_other_text),
		cmocka_unit_test(method_names_have_a_longest_length),
		cmocka_unit_test(parsing_survives_without_memory),
		cmocka_unit_test(endpoint_has_no_credential),
		cmocka_unit_test(same_request_on_another_host_is_a_move),
		cmocka_unit_test(moving_survives_without_memory),
		cmocka_unit_test(hosts_below_bitrix24_are_the_cloud),
		cmocka_unit_test(other_hosts_are_not_the_cloud),
	};

	return cmocka_run_group_tests_name("address", tests, NULL, NULL);
}
