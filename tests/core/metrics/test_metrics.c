/* SPDX-License-Identifier: MIT */
/* The counters that processes share: nothing is lost, whoever counts at once or is killed. */
#include "core/metrics/metrics.h"
#include "support.h"
#include "unit.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define PROCESSES 8
#define THREADS   4
#define ROUNDS    20000
#define KEY       UINT64_C(0x123456789abcdef1)
#define PORTAL    "https://portal.example"

typedef struct fixture {
	test_host host;
	char directory[64], path[96];
	b24_metrics *metrics;
	b24_error error;
} fixture;

static b24_metrics *open_file(fixture *f)
{
	return b24_metrics_open(&f->host.host, f->path, &f->error);
}

static int set_up(void **state)
{
	fixture *f = calloc(1, sizeof *f);

	test_host_init(&f->host);
	f->host.clock_ms = 10 * 1000 * 1000;
	strcpy(f->directory, "/tmp/b24-metrics-XXXXXX");
	assert_non_null(mkdtemp(f->directory));
	snprintf(f->path, sizeof f->path, "%s/metrics", f->directory);
	f->metrics = open_file(f);
	assert_non_null(f->metrics);
	*state = f;
	return 0;
}

static int tear_down(void **state)
{
	fixture *f = *state;
	size_t live;

	b24_metrics_free(f->metrics);
	unlink(f->path);
	rmdir(f->directory);
	live = f->host.live;
	free(f);
	return live != 0;
}

static uint64_t total(const b24_counter *counts)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < B24_COUNTED_KINDS; i++) {
		sum += b24_counted(&counts[i]);
	}
	return sum;
}

static void count_much(b24_metrics *metrics)
{
	b24_counted_request request = {
		.connections_opened = 1, .repeated = 2, .bytes_sent = 100, .bytes_received = 1000};

	for (int i = 0; i < ROUNDS; i++) {
		b24_counters *counters = b24_metrics_of(metrics, PORTAL, KEY);

		request.kind = i % 3 == 0 ? B24_ERROR_RATE_LIMIT : B24_OK;
		b24_count_request(counters, &request);
		b24_count_call(counters, B24_OK, i % 100);
	}
}

static void assert_counted(b24_metrics *metrics, uint64_t times)
{
	const b24_counters *counters = b24_metrics_of(metrics, PORTAL, KEY);
	uint64_t durations = 0;

	for (size_t i = 0; i <= B24_DURATION_BOUNDS; i++) {
		durations += b24_counted(&counters->durations[i]);
	}
	assert_int_equal(b24_counted(&counters->calls[B24_OK]), times * ROUNDS);
	assert_int_equal(durations, times * ROUNDS);
	assert_int_equal(total(counters->requests), 3 * times * ROUNDS);
	assert_int_equal(
		b24_counted(&counters->requests[B24_ERROR_RATE_LIMIT]), times * ((ROUNDS + 2) / 3));
	assert_int_equal(b24_counted(&counters->requests[B24_ERROR_CONNECTION]), 2 * times * ROUNDS);
	assert_int_equal(b24_counted(&counters->connections_opened), times * ROUNDS);
	assert_int_equal(b24_counted(&counters->connections_reused), 2 * times * ROUNDS);
	assert_int_equal(b24_counted(&counters->bytes_sent), 100 * times * ROUNDS);
	assert_int_equal(b24_counted(&counters->bytes_received), 1000 * times * ROUNDS);
}

/* --- Who counts. --- */

/* Half of them open the file themselves, the others inherit it. */
static void processes_lose_nothing(void **state)
{
	fixture *f = *state;

	for (int i = 0; i < PROCESSES; i++) {
		if (fork() == 0) {
			count_much(i % 2 == 0 ? f->metrics : open_file(f));
			_exit(0);
		}
	}
	for (int i = 0; i < PROCESSES; i++) {
		int status;

		assert_true(wait(&status) > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
	assert_counted(f->metrics, PROCESSES);
}

static void *count_in_thread(void *metrics)
{
	count_much(metrics);
	return NULL;
}

static void threads_lose_nothing(void **state)
{
	fixture *f = *state;
	pthread_t threads[THREADS];

	for (size_t i = 0; i < THREADS; i++) {
		assert_int_equal(pthread_create(&threads[i], NULL, count_in_thread, f->metrics), 0);
	}
	for (size_t i = 0; i < THREADS; i++) {
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	}
	assert_counted(f->metrics, THREADS);
}

/* Each of many portals has one place and one name, whoever came first. */
static void processes_agree_on_places(void **state)
{
	enum { PORTALS = 500 };
	fixture *f = *state;
	char portal[B24_COUNTED_PORTAL_SIZE], name[32];
	const b24_counters *counters;
	size_t at = 0, count = 0;

	for (int i = 0; i < PROCESSES; i++) {
		if (fork() == 0) {
			for (uint64_t p = 0; p < PORTALS; p++) {
				uint64_t n = (p * 7 + (uint64_t)i * 61) % PORTALS;

				snprintf(name, sizeof name, "https://%d.example", (int)n);
				b24_count_call(
					b24_metrics_of(f->metrics, name, (n + 1) * UINT64_C(0x9e3779b97f4a7c15)),
					B24_OK, 1);
			}
			_exit(0);
		}
	}
	while (wait(NULL) > 0) {
	}
	while ((counters = b24_metrics_next(f->metrics, &at, portal)) != NULL) {
		count++;
		assert_int_equal(strncmp(portal, "https://", 8), 0);
		assert_int_equal(b24_counted(&counters->calls[B24_OK]), PROCESSES);
	}
	assert_int_equal(count, PORTALS);
}

static bool kill_while_counting(void *context)
{
	count_much(context);
	raise(SIGKILL);
	return true;
}

static void killed_process_leaves_what_it_has_counted(void **state)
{
	fixture *f = *state;

	assert_false(in_child(kill_while_counting, f->metrics));
	assert_counted(f->metrics, 1);
}

/* As if the first one had been killed between taking the place and writing its name. */
static void half_made_place_is_completed(void **state)
{
	fixture *f = *state;
	b24_counters *counters = b24_metrics_of(f->metrics, PORTAL, KEY);
	char portal[B24_COUNTED_PORTAL_SIZE];
	size_t at = 0;

	atomic_store(&counters->named, 0);
	atomic_store(&counters->portal[1], 0);
	assert_null(b24_metrics_next(f->metrics, &at, portal));
	b24_count_call(b24_metrics_of(f->metrics, PORTAL, KEY), B24_OK, 0);
	at = 0;
	assert_non_null(b24_metrics_next(f->metrics, &at, portal));
	assert_string_equal(portal, PORTAL);
}

/* --- What has no place. --- */

static void portals_without_a_place_are_counted_together(void **state)
{
	enum { MORE = 2 * B24_METRICS_PORTALS };
	fixture *f = *state;
	char portal[B24_COUNTED_PORTAL_SIZE], name[32];
	const b24_counters *counters;
	size_t at = 0, places = 0, others = 0;

	for (uint64_t i = 1; i <= MORE; i++) {
		snprintf(name, sizeof name, "https://%d.example", (int)i);
		b24_count_call(
			b24_metrics_of(f->metrics, name, i * UINT64_C(0x9e3779b97f4a7c15)), B24_OK, 0);
	}
	while ((counters = b24_metrics_next(f->metrics, &at, portal)) != NULL) {
		if (portal[0] != '\0') {
			places++;
			assert_int_equal(b24_counted(&counters->calls[B24_OK]), 1);
		} else {
			others += b24_counted(&counters->calls[B24_OK]);
		}
	}
	assert_int_equal(places + others, MORE);
	assert_true(places > B24_METRICS_PORTALS - B24_METRICS_PORTALS / 20);
	assert_true(places <= B24_METRICS_PORTALS);
}

static void long_address_has_no_place(void **state)
{
	fixture *f = *state;
	char portal[B24_COUNTED_PORTAL_SIZE], name[B24_COUNTED_PORTAL_SIZE + 1] = {0};
	size_t at = 0;

	memset(name, 'x', B24_COUNTED_PORTAL_SIZE);
	b24_count_call(b24_metrics_of(f->metrics, name, KEY), B24_OK, 0);
	assert_non_null(b24_metrics_next(f->metrics, &at, portal));
	assert_string_equal(portal, "");
	name[B24_COUNTED_PORTAL_SIZE - 1] = '\0';
	b24_count_call(b24_metrics_of(f->metrics, name, KEY), B24_OK, 0);
	assert_non_null(b24_metrics_next(f->metrics, &at, portal));
	assert_string_equal(portal, name);
}

/* --- What is counted. --- */

static void each_duration_is_in_one_bucket(void **state)
{
	fixture *f = *state;
	b24_counters *counters = b24_metrics_of(f->metrics, PORTAL, KEY);

	for (size_t i = 0; i < B24_DURATION_BOUNDS; i++) {
		b24_count_call(counters, B24_OK, b24_duration_bounds_ms[i]);
		b24_count_call(counters, B24_OK, b24_duration_bounds_ms[i] + 1);
		assert_int_equal(b24_counted(&counters->durations[i]), i == 0 ? 1 : 2);
		assert_true(i == 0 || b24_duration_bounds_ms[i] > b24_duration_bounds_ms[i - 1]);
	}
	assert_int_equal(b24_counted(&counters->durations[B24_DURATION_BOUNDS]), 1);
}

static void highest_operating_time_ages(void **state)
{
	fixture *f = *state;
	b24_counters *counters = b24_metrics_of(f->metrics, PORTAL, KEY);
	int64_t now = 100 * 600000;

	b24_count_operating(counters, 10, 3000000, now);
	b24_count_operating(counters, 20, 2000000, now + 1000);
	assert_int_equal(b24_counted_operating_peak_ms(counters, now), 3000);
	assert_int_equal(b24_counted_operating_peak_ms(counters, now + 600000), 3000);
	assert_int_equal(b24_counted_operating_peak_ms(counters, now + 1200000), 0);
	b24_count_operating(counters, 0, 1000000, now + 1200000);
	assert_int_equal(b24_counted_operating_peak_ms(counters, now + 1200000), 1000);
	assert_int_equal(b24_counted(&counters->processing_us), 30);
	/* The machine was restarted: its clock begins anew. */
	assert_int_equal(b24_counted_operating_peak_ms(counters, 5000), 0);
	b24_count_operating(counters, 0, 500000, 5000);
	assert_int_equal(b24_counted_operating_peak_ms(counters, 5000), 500);
	b24_count_operating(counters, -1, -1, 5000);
	assert_int_equal(b24_counted_operating_peak_ms(counters, 5000), 500);
	b24_count_operating(counters, 0, INT64_MAX, 5000);
	assert_int_equal(b24_counted_operating_peak_ms(counters, 5000), UINT32_MAX);
}

static void nothing_is_counted_nowhere(void **state)
{
	(void)state;
	assert_null(b24_metrics_of(NULL, PORTAL, KEY));
	b24_count_request(NULL, &(b24_counted_request){0});
	b24_count_call(NULL, B24_OK, 1);
	b24_count_command(NULL, B24_OK);
	b24_count_limiter_wait(NULL, 1);
	b24_count_renewal(NULL, true);
	b24_count_operating(NULL, 1, 1, 1);
}

/* --- The file. --- */

static void file_is_for_its_owner_only_and_has_its_space(void **state)
{
	fixture *f = *state;
	struct stat status;

	assert_int_equal(stat(f->path, &status), 0);
	assert_int_equal(status.st_mode & 07777, 0600);
	assert_true((off_t)status.st_blocks * 512 >= status.st_size);
}

static void counts_survive_their_processes(void **state)
{
	fixture *f = *state;

	count_much(f->metrics);
	b24_metrics_free(f->metrics);
	f->metrics = open_file(f);
	assert_counted(f->metrics, 1);
}

static void file_of_another_version_is_left_alone(void **state)
{
	fixture *f = *state;
	uint64_t other = UINT64_C(0x74656d3432620002), found = 0;
	int descriptor = open(f->path, O_RDWR);

	assert_int_equal(pwrite(descriptor, &other, sizeof other, 0), sizeof other);
	assert_null(open_file(f));
	assert_non_null(strstr(f->error.message, "holds something else"));
	assert_int_equal(pread(descriptor, &found, sizeof found, 0), sizeof found);
	assert_true(found == other);
	close(descriptor);
}

static void deleted_file_is_followed(void **state)
{
	fixture *f = *state;
	int64_t now = f->host.clock_ms;
	b24_metrics *other;

	count_much(f->metrics);
	assert_int_equal(unlink(f->path), 0);
	b24_metrics_follow(f->metrics, now + 4999, false);
	assert_counted(f->metrics, 1); /* it has not looked yet */
	other = open_file(f);
	b24_metrics_follow(f->metrics, now + 5000, false);
	count_much(f->metrics);
	assert_counted(other, 1);
	b24_metrics_free(other);

	assert_int_equal(unlink(f->path), 0);
	assert_int_equal(rmdir(f->directory), 0);
	b24_metrics_follow(f->metrics, now + 5000, true);
	count_much(f->metrics);
	assert_counted(f->metrics, 1);
	assert_int_equal(access(f->path, F_OK), 0);
}

/* Somebody else may have taken the name of the directory. */
static void directory_of_others_is_not_used(void **state)
{
	fixture *f = *state;

	assert_int_equal(unlink(f->path), 0);
	assert_int_equal(chmod(f->directory, 0777), 0);
	b24_metrics_follow(f->metrics, 0, true);
	assert_int_not_equal(access(f->path, F_OK), 0);
	count_much(f->metrics);
	assert_counted(f->metrics, 1);
	assert_int_equal(chmod(f->directory, 0700), 0);
	b24_metrics_follow(f->metrics, 0, true);
	assert_int_equal(access(f->path, F_OK), 0);
}

static bool is_told_about_space(void *context)
{
	fixture *f = context;
	struct rlimit limit = {1000, 1000};

	signal(SIGXFSZ, SIG_IGN);
	return setrlimit(RLIMIT_FSIZE, &limit) == 0 && open_file(f) == NULL &&
		   strstr(f->error.message, "extended") != NULL;
}

static void file_without_space_is_told(void **state)
{
	fixture *f = *state;

	assert_int_equal(unlink(f->path), 0);
	assert_true(in_child(is_told_about_space, f));
}

static void without_a_file_forked_processes_count_together(void **state)
{
	fixture *f = *state;
	b24_metrics *metrics = b24_metrics_new(&f->host.host);

	assert_null(b24_metrics_path(metrics));
	assert_string_equal(b24_metrics_path(f->metrics), f->path);
	count_much(metrics);
	if (fork() == 0) {
		count_much(metrics);
		_exit(0);
	}
	wait(NULL);
	b24_metrics_follow(metrics, INT64_MAX, true);
	assert_counted(metrics, 2);
	b24_metrics_free(metrics);
}

static b24_error_kind try_open(test_host *host, void *context)
{
	const fixture *f = context;
	b24_error error = {0};
	b24_metrics *metrics = b24_metrics_open(&host->host, f->path, &error);

	b24_metrics_free(metrics);
	return metrics != NULL ? B24_OK : error.kind;
}

static void opening_survives_without_memory(void **state)
{
	sweep_out_of_memory(try_open, *state);
}

#define WITH_FILE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FILE(processes_lose_nothing),
		WITH_FILE(threads_lose_nothing),
		WITH_FILE(processes_agree_on_places),
		WITH_FILE(killed_process_leaves_what_it_has_counted),
		WITH_FILE(half_made_place_is_completed),
		WITH_FILE(portals_without_a_place_are_counted_together),
		WITH_FILE(long_address_has_no_place),
		WITH_FILE(each_duration_is_in_one_bucket),
		WITH_FILE(highest_operating_time_ages),
		WITH_FILE(file_is_for_its_owner_only_and_has_its_space),
		WITH_FILE(counts_survive_their_processes),
		WITH_FILE(file_of_another_version_is_left_alone),
		WITH_FILE(deleted_file_is_followed),
		WITH_FILE(directory_of_others_is_not_used),
		WITH_FILE(file_without_space_is_told),
		WITH_FILE(without_a_file_forked_processes_count_together),
		WITH_FILE(opening_survives_without_memory),
		cmocka_unit_test(nothing_is_counted_nowhere),
	};

	return cmocka_run_group_tests_name("metrics", tests, NULL, NULL);
}
