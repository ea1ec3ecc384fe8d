/* SPDX-License-Identifier: MIT */
#include "support.h"

#include "unit.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* --- The host. ---------------------------------------------------------------------------------
 */

static bool denied(test_host *host)
{
	host->allocations++;
	if (host->fail_at == 0 || host->allocations < host->fail_at ||
		(host->allocations > host->fail_at && !host->fail_after)) {
		return false;
	}
	host->failures++;
	return true;
}

static void *reallocate(void *context, void *block, size_t size)
{
	test_host *host = context;
	void *longer;

	if (size == 0) {
		host->live -= block != NULL;
		free(block);
		return NULL;
	}
	if (denied(host)) {
		return NULL;
	}
	longer = realloc(block, size);
	assert_non_null(longer);
	host->live += block == NULL;
	return longer;
}

static int64_t host_now_ms(void *context)
{
	const test_host *host = context;

	return host->clock_ms != 0 ? host->clock_ms : now_ms();
}

static bool interrupted(void *context)
{
	test_host *host = context;

	return host->on_wait != NULL && host->on_wait(host->wait_context);
}

void test_host_init(test_host *host)
{
	*host = (test_host){.host = {reallocate, host_now_ms, interrupted, host}};
}

static bool attempt_once(oom_attempt attempt, void *context, size_t fail_at, bool fail_after)
{
	test_host host;
	b24_error_kind kind;

	test_host_init(&host);
	host.fail_at = fail_at;
	host.fail_after = fail_after;
	kind = attempt(&host, context);
	if (kind != B24_OK && (kind != B24_ERROR_MEMORY || host.failures == 0)) {
		fail_msg("kind %d after %zu denied allocations, at %zu", (int)kind, host.failures, fail_at);
	}
	assert_int_equal(host.live, 0);
	return host.failures > 0;
}

void sweep_out_of_memory(oom_attempt attempt, void *context)
{
	size_t n = 1;

	while (attempt_once(attempt, context, n, false)) {
		attempt_once(attempt, context, n, true);
		n++;
	}
	assert_true(n > 1);
}

/* --- Texts and files. --------------------------------------------------------------------------
 */

padded_text padded_text_new(const char *text, size_t length, size_t offset)
{
	padded_text padded = {.length = length};

	padded.block = malloc(offset + length + B24_BUFFER_PADDING);
	assert_non_null(padded.block);
	padded.text = padded.block + offset;
	memset(padded.block, 'x', offset);
	memcpy(padded.text, text, length);
	memset(padded.text + length, 0, B24_BUFFER_PADDING);
	return padded;
}

void padded_text_free(padded_text *text)
{
	free(text->block);
	*text = (padded_text){0};
}

b24_buffer sealed(const b24_host *host, const char *text, size_t length)
{
	b24_buffer buffer;

	b24_buffer_init(&buffer, host);
	b24_buffer_append(&buffer, text, length);
	assert_true(b24_buffer_seal(&buffer));
	return buffer;
}

int file_of(const void *data, size_t size)
{
	int descriptor = memfd_create("b24-test", MFD_CLOEXEC);

	assert_true(descriptor >= 0);
	assert_int_equal(pwrite(descriptor, data, size, 0), size);
	return descriptor;
}

void fill_noise(unsigned char *to, size_t size, uint32_t seed)
{
	for (size_t i = 0; i < size; i++) {
		seed = seed * 1664525 + 1013904223;
		to[i] = (unsigned char)(seed >> 24);
	}
}

bool is_open_descriptor(int descriptor)
{
	return fcntl(descriptor, F_GETFD) != -1;
}

size_t open_descriptors(void)
{
	size_t count = 0;

	for (int descriptor = 0; descriptor < 256; descriptor++) {
		count += is_open_descriptor(descriptor);
	}
	return count;
}

/* --- Processes and time. -----------------------------------------------------------------------
 */

/* The verdict comes through a pipe: under a memory checker the exit status is the checker's. */
bool in_child(bool (*function)(void *context), void *context)
{
	int ends[2];
	char verdict = 0;
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		verdict = function(context) ? 'y' : 'n';
		_exit(write(ends[1], &verdict, 1) == 1 ? 0 : 1);
	}
	close(ends[1]);
	if (read(ends[0], &verdict, 1) != 1) {
		verdict = 0;
	}
	close(ends[0]);
	waitpid(child, NULL, 0);
	return verdict == 'y';
}

int64_t now_ms(void)
{
	return b24_host_now_ms(&b24_host_posix);
}
