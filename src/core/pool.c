#include "pool.h"

#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "fork_mark.h"

/* A wait looks up at least this often, so that a signal that came between two polls is seen. */
#define LONGEST_POLL_MS 250

/* Portals' servers close idle connections after a minute or more; a little earlier is safer. */
#define IDLE_SECONDS 55L

/* What a forked child must not touch; kept only so that leak checkers see it is still known. */
typedef struct abandoned {
	CURLM *multi;
	CURLSH *share;
	struct abandoned *next;
} abandoned;

/* A connection that has served an exchange and is open still. */
typedef struct kept {
	curl_socket_t socket;
	int local_port; /* 0: nothing is kept here */
} kept;

struct b24_pool {
	const b24_host *host;
	CURLM *multi;        /* owned by the process `owner` */
	CURLSH *share;       /* likewise; TLS sessions, so that a reconnect resumes one */
	b24_fork_mark *mark; /* owned; tells a forked child from the process `multi` belongs to */
	b24_totals *totals;  /* owned */
	unsigned generation; /* counts the forks that this pool has lived through */
	long capacity;
	long at_once; /* exchanges that are announced to be under way at once */
	kept *kept;   /* owned ring of `capacity` */
	long next_kept;
	abandoned *abandoned; /* owned list, its entries' contents are not */
};

/* libcurl's limit is about all connections. Without room for those in use, a connection whose
 * exchange ends while others are under way would be closed. */
static void limit_connections(b24_pool *pool)
{
	curl_multi_setopt(pool->multi, CURLMOPT_MAXCONNECTS,
		pool->at_once > pool->capacity ? pool->at_once : pool->capacity);
}

static bool populate(b24_pool *pool)
{
	pool->multi = curl_multi_init();
	pool->share = curl_share_init();
	if (pool->multi == NULL || pool->share == NULL) {
		if (pool->multi != NULL) {
			curl_multi_cleanup(pool->multi);
		}
		curl_share_cleanup(pool->share);
		pool->multi = NULL;
		pool->share = NULL;
		return false;
	}
	limit_connections(pool);
	curl_multi_setopt(pool->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX);
	curl_share_setopt(pool->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
	b24_fork_mark_set(pool->mark);
	return true;
}

static bool has_forked(const b24_pool *pool)
{
	return pool->multi != NULL && !b24_fork_mark_is_set(pool->mark);
}

static void abandon(b24_pool *pool)
{
	abandoned *entry = b24_host_alloc(pool->host, sizeof *entry);

	if (entry != NULL) {
		*entry = (abandoned){pool->multi, pool->share, pool->abandoned};
		pool->abandoned = entry;
	}
	pool->multi = NULL;
	pool->share = NULL;
	pool->generation++;
	memset(pool->kept, 0, (size_t)pool->capacity * sizeof *pool->kept);
	b24_totals_reset(pool->totals);
}

/* After this the pool's contents, if any, belong to this process. */
static bool enter(b24_pool *pool)
{
	if (has_forked(pool)) {
		abandon(pool);
	}
	return pool->multi != NULL || populate(pool);
}

unsigned b24_pool_generation(b24_pool *pool)
{
	enter(pool);
	return pool->generation;
}

void b24_pool_announce(b24_pool *pool, long change)
{
	pool->at_once += change;
	if (enter(pool)) {
		limit_connections(pool);
	}
}

b24_totals *b24_pool_totals(b24_pool *pool)
{
	return pool->totals;
}

bool b24_slot_inherited(const b24_slot *slot)
{
	return slot->generation != slot->pool->generation || has_forked(slot->pool);
}

b24_pool *b24_pool_new(const b24_host *host, long capacity)
{
	b24_pool *pool = b24_host_alloc(host, sizeof *pool);

	if (pool == NULL) {
		return NULL;
	}
	pool->host = host;
	pool->capacity = capacity;
	pool->kept = b24_host_alloc(host, (size_t)capacity * sizeof *pool->kept);
	pool->mark = b24_fork_mark_new(host);
	pool->totals = b24_totals_new(host);
	if (pool->kept == NULL || pool->mark == NULL || pool->totals == NULL) {
		b24_pool_free(pool);
		return NULL;
	}
	return pool;
}

void b24_pool_free(b24_pool *pool)
{
	if (pool == NULL) {
		return;
	}
	if (pool->multi != NULL && !has_forked(pool)) {
		curl_multi_cleanup(pool->multi);
		curl_share_cleanup(pool->share);
	}
	while (pool->abandoned != NULL) {
		abandoned *entry = pool->abandoned;

		pool->abandoned = entry->next;
		b24_host_free(pool->host, entry);
	}
	b24_totals_free(pool->totals);
	b24_fork_mark_free(pool->host, pool->mark);
	b24_host_free(pool->host, pool->kept);
	b24_host_free(pool->host, pool);
}

static kept *find_kept(const b24_pool *pool, int local_port)
{
	for (long i = 0; i < pool->capacity; i++) {
		if (pool->kept[i].local_port == local_port) {
			return &pool->kept[i];
		}
	}
	return NULL;
}

static void remember(b24_pool *pool, CURL *easy)
{
	curl_socket_t socket = CURL_SOCKET_BAD;
	long local_port = 0;
	kept *place;

	curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &socket);
	curl_easy_getinfo(easy, CURLINFO_LOCAL_PORT, &local_port);
	if (socket == CURL_SOCKET_BAD || local_port == 0) {
		return;
	}
	place = find_kept(pool, (int)local_port);
	if (place == NULL) {
		place = &pool->kept[pool->next_kept];
		pool->next_kept = (pool->next_kept + 1) % pool->capacity;
	}
	*place = (kept){socket, (int)local_port};
}

/* libcurl closes connections whenever it likes; another file may get the descriptor's number. */
static int on_socket_closed(void *context, curl_socket_t socket)
{
	b24_pool *pool = context;

	for (long i = 0; i < pool->capacity; i++) {
		if (pool->kept[i].socket == socket) {
			pool->kept[i] = (kept){0};
		}
	}
	return close(socket);
}

bool b24_pool_has_unread(const b24_pool *pool, int local_port)
{
	const kept *place = local_port > 0 ? find_kept(pool, local_port) : NULL;

	return place != NULL && poll(&(struct pollfd){.fd = place->socket, .events = POLLIN}, 1, 0) > 0;
}

/* Lets go of a handle that the parent process opened. One that was idle at the fork holds no
 * connection and can be closed; one under way is left to the parent. */
static void disown(b24_slot *slot)
{
	if (!slot->attached) {
		curl_easy_cleanup(slot->easy);
	}
	*slot = (b24_slot){.pool = slot->pool};
}

bool b24_slot_open(b24_slot *slot, b24_pool *pool, bool *fresh)
{
	slot->pool = pool;
	*fresh = false;
	if (!enter(pool)) {
		return false;
	}
	if (slot->easy != NULL && b24_slot_inherited(slot)) {
		disown(slot);
	}
	if (slot->easy == NULL) {
		slot->easy = curl_easy_init();
		if (slot->easy == NULL) {
			return false;
		}
		slot->generation = pool->generation;
		curl_easy_setopt(slot->easy, CURLOPT_SHARE, pool->share);
		curl_easy_setopt(slot->easy, CURLOPT_MAXAGE_CONN, IDLE_SECONDS);
		curl_easy_setopt(slot->easy, CURLOPT_CLOSESOCKETFUNCTION, on_socket_closed);
		curl_easy_setopt(slot->easy, CURLOPT_CLOSESOCKETDATA, pool);
		*fresh = true;
	}
	return true;
}

void b24_slot_close(b24_slot *slot)
{
	if (slot->easy == NULL) {
		return;
	}
	if (b24_slot_inherited(slot)) {
		disown(slot);
		return;
	}
	b24_slot_stop(slot);
	curl_easy_cleanup(slot->easy);
	*slot = (b24_slot){.pool = slot->pool};
}

bool b24_slot_start(b24_slot *slot)
{
	slot->done = false;
	curl_easy_setopt(slot->easy, CURLOPT_PRIVATE, slot);
	slot->attached = curl_multi_add_handle(slot->pool->multi, slot->easy) == CURLM_OK;
	return slot->attached;
}

void b24_slot_stop(b24_slot *slot)
{
	if (!slot->attached) {
		return;
	}
	if (b24_slot_inherited(slot)) {
		disown(slot);
		return;
	}
	curl_multi_remove_handle(slot->pool->multi, slot->easy);
	slot->attached = false;
}

/* Marks the slots whose exchanges have ended, whoever waits for them. */
static void collect(b24_pool *pool)
{
	CURLMsg *message;
	int left;

	while ((message = curl_multi_info_read(pool->multi, &left)) != NULL) {
		char *private = NULL;

		if (message->msg != CURLMSG_DONE) {
			continue;
		}
		curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &private);
		b24_slot *slot = (b24_slot *)(void *)private;

		slot->code = message->data.result;
		remember(pool, message->easy_handle);
		slot->done = true;
	}
}

static int poll_time(int64_t left_ms)
{
	return left_ms < LONGEST_POLL_MS ? (int)left_ms : LONGEST_POLL_MS;
}

bool b24_pool_drive(b24_pool *pool)
{
	int running;

	if (pool->multi == NULL || has_forked(pool)) {
		return false;
	}
	if (curl_multi_perform(pool->multi, &running) != CURLM_OK) {
		return false;
	}
	collect(pool);
	return true;
}

bool b24_pool_wait(b24_pool *pool, int64_t longest_ms)
{
	const b24_host *host = pool->host;

	/* Without a handle it waits all the same. */
	if (!enter(pool)) {
		return false;
	}
	curl_multi_poll(pool->multi, NULL, 0, poll_time(longest_ms), NULL);
	return !host->interrupted(host->context);
}

b24_error_kind b24_slot_wait(b24_slot *slot, b24_deadline deadline)
{
	b24_pool *pool = slot->pool;
	const b24_host *host = pool->host;

	for (;;) {
		int64_t now;

		/* Forked inside the host's callback: the child has no part in this exchange. */
		if (b24_slot_inherited(slot) || !b24_pool_drive(pool)) {
			return B24_ERROR_INTERRUPTED;
		}
		if (slot->done) {
			return B24_OK;
		}
		now = b24_host_now_ms(host);
		if (now >= deadline) {
			return B24_ERROR_DEADLINE;
		}
		if (!b24_pool_wait(pool, b24_deadline_left(deadline, now))) {
			return B24_ERROR_INTERRUPTED;
		}
	}
}
