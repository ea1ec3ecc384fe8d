/* SPDX-License-Identifier: MIT */
#include "core/metrics/metrics.h"

#include "core/base/mapped_file.h"

#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* "b24met" and the version of what follows. */
#define MAGIC UINT64_C(0x74656d3432620001)

/* The first place is that of all portals without one of their own. */
#define PLACES (B24_METRICS_PORTALS + 1)

/* A key has so many places. When they are all taken by others, it has none. */
#define PROBES 32

/* How long others may count into a file that nobody reads any more. */
#define LOOK_EVERY_MS 5000

typedef struct table {
	b24_counter magic;
	uint64_t unused[7];
	b24_counters places[PLACES];
} table;

_Static_assert((PLACES & (PLACES - 1)) == 0, "odd steps meet all places");

struct b24_metrics {
	const b24_host *host;
	table *table;               /* owned; mapped */
	char *path;                 /* owned; NULL: there is no file */
	b24_file_identity identity; /* of the file */
	int64_t look_at;            /* when to look for it again */
};

/* --- The file. --- */

/* Somebody who clears away may delete the directory as well. Nobody else may have taken its name
 * then. */
static bool has_directory(const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t length = slash != NULL ? (size_t)(slash - path) : 0;
	char directory[4096];
	struct stat status;

	if (length == 0 || length >= sizeof directory) {
		return false;
	}
	memcpy(directory, path, length);
	directory[length] = '\0';
	(void)mkdir(directory, 0700);
	return lstat(directory, &status) == 0 && S_ISDIR(status.st_mode) &&
		   status.st_uid == geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

static table *map_file(const char *path, b24_file_identity *identity, b24_error *error)
{
	return b24_mapped_file_open(path, sizeof(table), MAGIC, identity, error);
}

void b24_metrics_follow(b24_metrics *metrics, int64_t now_ms, bool at_once)
{
	b24_file_identity identity;
	table *another;
	b24_error error;

	if (metrics->path == NULL || (!at_once && now_ms < metrics->look_at)) {
		return;
	}
	metrics->look_at = now_ms + LOOK_EVERY_MS;
	if (b24_mapped_file_is(metrics->path, &metrics->identity) || !has_directory(metrics->path)) {
		return;
	}
	b24_error_clear(&error);
	another = map_file(metrics->path, &identity, &error);
	if (another != NULL) {
		munmap(metrics->table, sizeof *metrics->table);
		metrics->table = another;
		metrics->identity = identity;
	}
}

/* --- Opening. --- */

b24_metrics *b24_metrics_open(const b24_host *host, const char *path, b24_error *error)
{
	b24_metrics *metrics = b24_host_alloc(host, sizeof *metrics);
	char *copy = b24_host_strndup(host, path, strlen(path));

	if (metrics == NULL || copy == NULL) {
		b24_error_set(error, B24_ERROR_MEMORY, "Not enough memory");
		b24_host_free(host, metrics);
		b24_host_free(host, copy);
		return NULL;
	}
	*metrics = (b24_metrics){.host = host, .path = copy};
	metrics->table = map_file(path, &metrics->identity, error);
	if (metrics->table == NULL) {
		b24_metrics_free(metrics);
		return NULL;
	}
	metrics->look_at = b24_host_now_ms(host) + LOOK_EVERY_MS;
	return metrics;
}

b24_metrics *b24_metrics_new(const b24_host *host)
{
	b24_metrics *metrics = b24_host_alloc(host, sizeof *metrics);
	void *memory;

	if (metrics == NULL) {
		return NULL;
	}
	*metrics = (b24_metrics){.host = host};
	memory = mmap(NULL, sizeof(table), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (memory == MAP_FAILED) {
		b24_host_free(host, metrics);
		return NULL;
	}
	metrics->table = memory;
	return metrics;
}

void b24_metrics_free(b24_metrics *metrics)
{
	if (metrics == NULL) {
		return;
	}
	if (metrics->table != NULL) {
		munmap(metrics->table, sizeof *metrics->table);
	}
	b24_host_free(metrics->host, metrics->path);
	b24_host_free(metrics->host, metrics);
}

const char *b24_metrics_path(const b24_metrics *metrics)
{
	return metrics->path;
}

/* --- Places. --- */

/* All who write an address write the same one, so that it does not matter who was killed in the
 * middle of it: the next one completes it. */
static void write_name(b24_counters *place, const char *portal)
{
	uint64_t words[B24_COUNTED_PORTAL_WORDS] = {0};

	memcpy(words, portal, strlen(portal));
	for (size_t i = 0; i < B24_COUNTED_PORTAL_WORDS; i++) {
		atomic_store_explicit(&place->portal[i], words[i], memory_order_relaxed);
	}
	atomic_store_explicit(&place->named, 1, memory_order_release);
}

/* Each key probes in steps of its own, so that taken places do not form long runs. */
static b24_counters *place_at(table *table, uint64_t key, uint64_t probe)
{
	return &table->places[(key + probe * ((key >> 32) | 1)) % PLACES];
}

static b24_counters *find_or_claim(table *table, uint64_t key)
{
	for (uint64_t probe = 0; probe < PROBES; probe++) {
		b24_counters *place = place_at(table, key, probe);
		uint64_t owner = b24_counted(&place->key);

		if (place == &table->places[0]) {
			continue;
		}
		if (owner == key ||
			(owner == 0 &&
				(atomic_compare_exchange_strong(&place->key, &owner, key) || owner == key))) {
			return place;
		}
	}
	return &table->places[0];
}

b24_counters *b24_metrics_of(b24_metrics *metrics, const char *portal, uint64_t key)
{
	b24_counters *place;

	if (metrics == NULL) {
		return NULL;
	}
	if (strlen(portal) >= B24_COUNTED_PORTAL_SIZE) {
		return &metrics->table->places[0];
	}
	place = find_or_claim(metrics->table, key);
	if (place != &metrics->table->places[0] &&
		atomic_load_explicit(&place->named, memory_order_acquire) == 0) {
		write_name(place, portal);
	}
	return place;
}

/* --- Reading. --- */

static bool is_used(const b24_counters *place)
{
	for (size_t i = 0; i < B24_COUNTED_KINDS; i++) {
		if (b24_counted(&place->calls[i]) != 0 || b24_counted(&place->requests[i]) != 0) {
			return true;
		}
	}
	return false;
}

static void read_name(const b24_counters *place, char portal[B24_COUNTED_PORTAL_SIZE])
{
	uint64_t words[B24_COUNTED_PORTAL_WORDS];

	for (size_t i = 0; i < B24_COUNTED_PORTAL_WORDS; i++) {
		words[i] = b24_counted(&place->portal[i]);
	}
	memcpy(portal, words, B24_COUNTED_PORTAL_SIZE);
	portal[B24_COUNTED_PORTAL_SIZE - 1] = '\0';
}

const b24_counters *b24_metrics_next(
	const b24_metrics *metrics, size_t *at, char portal[B24_COUNTED_PORTAL_SIZE])
{
	while (*at < PLACES) {
		const b24_counters *place = &metrics->table->places[(*at)++];
		bool others = place == &metrics->table->places[0];

		if (others ? is_used(place)
				   : atomic_load_explicit(&place->named, memory_order_acquire) != 0) {
			read_name(place, portal);
			return place;
		}
	}
	return NULL;
}
