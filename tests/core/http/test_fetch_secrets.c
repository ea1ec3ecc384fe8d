/* SPDX-License-Identifier: MIT */
/* Exchanges leave no secrets in memory. */
#include "fetch_fixture.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

/* A host's memory that looks at what is freed. */
typedef struct witness {
	void *(*reallocate)(void *context, void *block, size_t size);
	const void *blocks[3];
	size_t lengths[3];
	unsigned freed, unwiped;
} witness;

static witness witness_;

static bool is_zero(const char *data, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (data[i] != '\0') {
			return false;
		}
	}
	return true;
}

static void *look_and_reallocate(void *context, void *block, size_t size)
{
	for (size_t i = 0; i < COUNT_OF(witness_.blocks); i++) {
		if (block != NULL && block == witness_.blocks[i]) {
			witness_.freed++;
			witness_.unwiped += !is_zero(block, witness_.lengths[i]);
		}
	}
	return witness_.reallocate(context, block, size);
}

static void watch(fetch_test *t)
{
	const b24_buffer *buffers[] = {&t->fetch->url, &t->fetch->form.text, &t->fetch->transfer.reply};

	witness_ = (witness){.reallocate = t->host.host.reallocate};
	for (size_t i = 0; i < COUNT_OF(buffers); i++) {
		assert_true(buffers[i]->length > 0);
		witness_.blocks[i] = buffers[i]->data;
		witness_.lengths[i] = buffers[i]->length;
	}
	t->host.host.reallocate = look_and_reallocate;
}

static void unwatch(fetch_test *t)
{
	t->host.host.reallocate = witness_.reallocate;
}

static void reset_wipes_address_form_and_reply(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(run(t, "echo", "auth=secret"), CURLE_OK);
	watch(t);
	b24_fetch_reset(t->fetch);
	unwatch(t);
	/* They are kept for the next one. */
	assert_int_equal(witness_.freed, 0);
	assert_ptr_equal(t->fetch->form.text.data, witness_.blocks[1]);
	for (size_t i = 0; i < COUNT_OF(witness_.blocks); i++) {
		assert_true(is_zero(witness_.blocks[i], witness_.lengths[i]));
	}
	assert_int_equal(t->fetch->form.text.length, 0);
	assert_int_equal(t->fetch->url.length, 0);
}

static void reset_wipes_the_redirects_address(void **state)
{
	fetch_test *t = *state;

	t->request.follow = false;
	assert_int_equal(redirect(t, "302", "/secret/ok"), CURLE_OK);
	assert_non_null(strstr(t->fetch->transfer.head.location, "secret"));
	b24_fetch_reset(t->fetch);
	assert_true(is_zero(t->fetch->transfer.head.location, sizeof t->fetch->transfer.head.location));
}

static void reset_wipes_long_forms_before_they_are_freed(void **state)
{
	fetch_test *t = *state;
	char *form = malloc(100001);

	memset(form, 's', 100000);
	form[100000] = '\0';
	assert_int_equal(run(t, "echo", form), CURLE_OK);
	watch(t);
	b24_fetch_reset(t->fetch);
	unwatch(t);
	assert_int_equal(witness_.freed, 2);
	assert_int_equal(witness_.unwiped, 0);
	free(form);
}

static void free_wipes_address_form_and_reply(void **state)
{
	fetch_test *t = *state;

	assert_int_equal(run(t, "echo", "auth=secret"), CURLE_OK);
	watch(t);
	b24_fetch_free(t->fetch);
	unwatch(t);
	t->fetch = NULL;
	assert_int_equal(witness_.freed, 3);
	assert_int_equal(witness_.unwiped, 0);
}

static void next_hop_wipes_the_address_before(void **state)
{
	fetch_test *t = *state;
	const b24_buffer *url = &t->fetch->url;
	char method[200];
	size_t longer;

	snprintf(method, sizeof method, "%0150d/verbatim", 7);
	prepare(t, method, "HTTP/1.1 302 Found\r\nLocation: /ok\r\nContent-Length: 0\r\n\r\n");
	longer = strlen(t->url);
	assert_int_equal(b24_fetch_run(t->fetch, t->pool, &t->request), B24_OK);
	assert_int_equal(t->fetch->figures.http_code, 200);
	assert_true(url->length + 150 < longer && longer < url->capacity);
	assert_true(is_zero(url->data + url->length, longer - url->length));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FETCH(reset_wipes_address_form_and_reply),
		WITH_FETCH(reset_wipes_the_redirects_address),
		WITH_FETCH(reset_wipes_long_forms_before_they_are_freed),
		WITH_FETCH(free_wipes_address_form_and_reply),
		WITH_FETCH(next_hop_wipes_the_address_before),
	};

	return cmocka_run_group_tests_name("exchange_secrets", tests, NULL, NULL);
}
