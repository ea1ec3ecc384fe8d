/* SPDX-License-Identifier: MIT */
#include "fetch_fixture.h"

#include "core/http/connection_pool.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

b24_settings settings_of(const b24_host *host)
{
	b24_settings settings = direct_settings(host);

	settings.user_agent = b24_host_strndup(host, "unit", 4);
	return settings;
}

int fetch_setup(void **state)
{
	fetch_test *t = calloc(1, sizeof *t);
	b24_settings settings;

	server_start(&t->server);
	test_host_init(&t->host);
	t->pool = b24_pool_new(&t->host.host, 4);
	t->fetch = b24_fetch_new(&t->host.host);
	settings = settings_of(&t->host.host);
	b24_fetch_configure(t->fetch, &settings);
	t->request = (b24_fetch_request){.url = t->url, .follow = true, .deadline = B24_NEVER};
	*state = t;
	return t->pool == NULL;
}

int fetch_teardown(void **state)
{
	fetch_test *t = *state;
	size_t live;

	b24_fetch_free(t->fetch);
	b24_pool_free(t->pool);
	server_stop(&t->server);
	live = t->host.live;
	free(t);
	return live != 0;
}

void prepare(fetch_test *t, const char *method, const char *form)
{
	b24_fetch_reset(t->fetch);
	snprintf(t->url, sizeof t->url, "%s%s", t->server.url, method);
	b24_buffer_append_text(&t->fetch->form.text, form);
}

CURLcode run(fetch_test *t, const char *method, const char *form)
{
	prepare(t, method, form);
	assert_int_equal(b24_fetch_run(t->fetch, t->pool, &t->request), B24_OK);
	assert_int_equal(t->fetch->code != CURLE_OK, t->fetch->message[0] != '\0');
	return t->fetch->code;
}

void write_redirect(
	const fetch_test *t, char *to, size_t size, const char *status, const char *location)
{
	char root[64];

	/* '@' stands for this server. */
	snprintf(root, sizeof root, "http://127.0.0.1:%d", t->server.port);
	snprintf(to, size,
		"HTTP/1.1 %s Moved\r\nContent-Type: text/hop\r\nLocation: %s%s\r\n"
		"Content-Length: 3\r\n\r\nhop",
		status, *location == '@' ? root : "", location + (*location == '@'));
}

CURLcode redirect(fetch_test *t, const char *status, const char *location)
{
	char form[1024];

	write_redirect(t, form, sizeof form, status, location);
	return run(t, "verbatim", form);
}

bool arrived(const fetch_test *t, const char *method, const char *path)
{
	char line[700];

	snprintf(line, sizeof line, "%s %s HTTP/1.1\r\n", method, path);
	return strncmp((const char *)(uintptr_t)t->server.log->head, line, strlen(line)) == 0;
}

bool arrived_at(const fetch_test *t, const char *method, const char *name)
{
	char path[200];

	snprintf(path, sizeof path, "/rest/1/" SERVER_SECRET "/%s", name);
	return arrived(t, method, path);
}

void assert_reply_is(const fetch_test *t, const char *text)
{
	const b24_buffer *reply = &t->fetch->transfer.reply;

	assert_int_equal(reply->length, strlen(text));
	assert_memory_equal(reply->data, text, strlen(text));
}

void assert_url_is(const fetch_test *t, const char *name)
{
	char url[200];

	snprintf(url, sizeof url, "%s%s", t->server.url, name);
	assert_string_equal(t->fetch->figures.url, url);
}

int dead_port(void)
{
	test_server gone;
	int port;

	server_start(&gone);
	port = gone.port;
	server_stop(&gone);
	return port;
}

void assert_usable(fetch_test *t)
{
	t->host.on_wait = NULL;
	t->request.deadline = B24_NEVER;
	assert_int_equal(run(t, "echo", "again"), CURLE_OK);
	assert_reply_is(t, "{\"result\":again}");
	assert_int_equal(t->fetch->figures.http_code, 200);
}
