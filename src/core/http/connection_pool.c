#include "core/http/connection_pool.h"

#include <poll.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

#include "core/base/fork_mark.h"
#include "core/http/tls.h"

/* A wait looks up at least this often, so that a signal that came between two polls is seen. */
#define LONGEST_POLL_MS 250

/* While exchanges of both kinds are under way, a wait may miss what happens on a connection whose
 * descriptor libcurl could not tell (a number beyond FD_SETSIZE, or too many). */
#define LONGEST_MIXED_POLL_MS 20
#define MOST_FOREIGN          64

/* From here on libcurl itself puts no second request on a connection that carries one only. */
#define CURL_SHARES_SAFELY 0x080500

/* Portals' servers close idle connections after a minute or more; a little earlier is safer. */
#define IDLE_SECONDS 55L

/* What a forked child must not touch, not even to free it. */
typedef struct abandoned {
	CURLM *serial, *shared;
	CURLSH *share;
	struct abandoned *next;
} abandoned;

/* All of it that this process has inherited, until it ends: a leak checker sees that it is known.
 * Nothing reads it. Threads may add to it. */
static _Atomic(abandoned *) all_abandoned;

/* A connection that has served an exchange and is open still. */
typedef struct kept {
	curl_socket_t socket;
	int local_port; /* 0: nothing is kept here */
} kept;

struct b24_pool {
	const b24_host *host;
	CURLM *serial;       /* one exchange a connection; owned by one process */
	CURLM *shared;       /* several, HTTP/2 only; likewise; NULL until needed */
	CURLSH *share;       /* likewise; TLS sessions, so that a reconnect resumes one */
	b24_slot *driven;    /* borrowed list: those whose exchanges were begun and not stopped */
	long in_shared;      /* how many of them `shared` drives */
	bool may_share;      /* of this libcurl we know that it can be trusted to share, or can see */
	bool tls_is_known;   /* see b24_tls_is_known */
	b24_fork_mark *mark; /* owned; tells a forked child from the process that the rest belongs to */
	b24_totals *totals;  /* owned */
	unsigned generation; /* counts the forks that this pool has lived through */
	long capacity;
	long at_once; /* exchanges that are announced to be under way at once */
	kept *kept;   /* owned ring of `capacity` */
	long next_kept;
};

/* libcurl's limit is about all connections. Without room for those in use, a connection whose
 * exchange ends while others are under way would be closed. */
static void limit_connections(b24_pool *pool)
{
	long most = pool->at_once > pool->capacity ? pool->at_once : pool->capacity;

	curl_multi_setopt(pool->serial, CURLMOPT_MAXCONNECTS, most);
	if (pool->shared != NULL) {
		curl_multi_setopt(pool->shared, CURLMOPT_MAXCONNECTS, most);
	}
}

static bool populate(b24_pool *pool)
{
	pool->serial = curl_multi_init();
	pool->share = curl_share_init();
	if (pool->serial == NULL || pool->share == NULL) {
		if (pool->serial != NULL) {
			curl_multi_cleanup(pool->serial);
		}
		curl_share_cleanup(pool->share);
		pool->serial = NULL;
		pool->share = NULL;
		return false;
	}
	curl_multi_setopt(pool->serial, CURLMOPT_PIPELINING, (long)CURLPIPE_NOTHING);
	curl_share_setopt(pool->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
	limit_connections(pool);
	b24_fork_mark_set(pool->mark);
	return true;
}

/* The multi handle for an exchange; NULL: no memory. */
static CURLM *multi_for(b24_pool *pool, const b24_slot *slot)
{
	if (!slot->may_share || !pool->may_share) {
		return pool->serial;
	}
	if (pool->shared == NULL) {
		pool->shared = curl_multi_init();
		if (pool->shared != NULL) {
			curl_multi_setopt(pool->shared, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX);
			limit_connections(pool);
		}
	}
	return pool->shared;
}

static bool has_forked(const b24_pool *pool)
{
	return pool->serial != NULL && !b24_fork_mark_is_set(pool->mark);
}

static void abandon(b24_pool *pool)
{
	abandoned *entry = malloc(sizeof *entry); /* not the host's: it outlives the host */

	if (entry != NULL) {
		*entry = (abandoned){pool->serial, pool->shared, pool->share, atomic_load(&all_abandoned)};
		while (!atomic_compare_exchange_weak(&all_abandoned, &entry->next, entry)) {
		}
	}
	pool->serial = pool->shared = NULL;
	pool->share = NULL;
	pool->driven = NULL;
	pool->in_shared = 0;
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
	return pool->serial != NULL || populate(pool);
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
	pool->tls_is_known = b24_tls_is_known();
	pool->may_share =
		pool->tls_is_known || curl_version_info(CURLVERSION_NOW)->version_num >= CURL_SHARES_SAFELY;
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
	if (has_forked(pool)) {
		abandon(pool);
	}
	if (pool->serial != NULL) {
		curl_multi_cleanup(pool->serial);
		if (pool->shared != NULL) {
			curl_multi_cleanup(pool->shared);
		}
		curl_share_cleanup(pool->share);
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

static bool has_unread(const b24_slot *slot, int local_port)
{
	const kept *place = local_port > 0 ? find_kept(slot->pool, local_port) : NULL;

	return (slot->connection != NULL && b24_tls_has_unread(slot->connection)) ||
		   (place != NULL &&
			   poll(&(struct pollfd){.fd = place->socket, .events = POLLIN}, 1, 0) > 0);
}

/* Asking libcurl as well tells who has it still from who is through with it. */
static bool is_taken(const b24_slot *slot)
{
	for (const b24_slot *other = slot->pool->driven; other != NULL; other = other->next) {
		if (other != slot && !other->done && other->connection == slot->connection &&
			b24_tls_of(other->easy) == slot->connection) {
			return true;
		}
	}
	return false;
}

b24_fitness b24_slot_on_connection(b24_slot *slot, int local_port, bool kept)
{
	bool shared = slot->multi == slot->pool->shared;

	slot->connection = slot->pool->tls_is_known ? b24_tls_of(slot->easy) : NULL;
	/* HTTP/2 may say something at any time, and libcurl knows what. */
	if (slot->connection != NULL ? b24_tls_speaks_http2(slot->connection) : shared) {
		return B24_FITS;
	}
	if (slot->connection != NULL && is_taken(slot)) {
		return B24_IS_TAKEN;
	}
	return kept && has_unread(slot, local_port) ? B24_HAS_UNREAD : B24_FITS;
}

/* Lets go of a handle that the parent process opened. One that was idle at the fork holds no
 * connection and can be closed; one under way is left to the parent. */
static void disown(b24_slot *slot)
{
	if (slot->multi == NULL) {
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

static void list(b24_slot *slot)
{
	b24_slot **head = &slot->pool->driven;

	slot->next = *head;
	slot->link = head;
	if (*head != NULL) {
		(*head)->link = &slot->next;
	}
	*head = slot;
}

static void unlist(b24_slot *slot)
{
	*slot->link = slot->next;
	if (slot->next != NULL) {
		slot->next->link = slot->link;
	}
	slot->next = NULL;
	slot->link = NULL;
}

bool b24_slot_start(b24_slot *slot)
{
	b24_pool *pool = slot->pool;
	CURLM *multi = multi_for(pool, slot);

	slot->done = false;
	slot->connection = NULL;
	curl_easy_setopt(slot->easy, CURLOPT_PRIVATE, slot);
	if (multi == NULL || curl_multi_add_handle(multi, slot->easy) != CURLM_OK) {
		return false;
	}
	slot->multi = multi;
	pool->in_shared += multi == pool->shared;
	list(slot);
	return true;
}

void b24_slot_stop(b24_slot *slot)
{
	if (slot->multi == NULL) {
		return;
	}
	if (b24_slot_inherited(slot)) {
		disown(slot);
		return;
	}
	curl_multi_remove_handle(slot->multi, slot->easy);
	slot->pool->in_shared -= slot->multi == slot->pool->shared;
	slot->multi = NULL;
	unlist(slot);
}

/* Marks the slots whose exchanges have ended, whoever waits for them. */
static void collect(b24_pool *pool, CURLM *multi)
{
	CURLMsg *message;
	int left;

	while ((message = curl_multi_info_read(multi, &left)) != NULL) {
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

static bool drive(b24_pool *pool, CURLM *multi)
{
	int running;

	if (curl_multi_perform(multi, &running) != CURLM_OK) {
		return false;
	}
	collect(pool, multi);
	return true;
}

bool b24_pool_drive(b24_pool *pool)
{
	if (pool->serial == NULL || has_forked(pool)) {
		return false;
	}
	return drive(pool, pool->serial) && (pool->in_shared == 0 || drive(pool, pool->shared));
}

static bool serial_is_idle(const b24_pool *pool)
{
	for (const b24_slot *slot = pool->driven; slot != NULL; slot = slot->next) {
		if (slot->multi == pool->serial && !slot->done) {
			return false;
		}
	}
	return true;
}

#if LIBCURL_VERSION_NUM >= 0x080800
static unsigned descriptors_of(CURLM *multi, struct curl_waitfd *to, unsigned most)
{
	unsigned count = 0;

	return curl_multi_waitfds(multi, to, most, &count) == CURLM_OK ? count : 0;
}
#else
static unsigned descriptors_of(CURLM *multi, struct curl_waitfd *to, unsigned most)
{
	fd_set reading, writing, failing;
	int highest = -1;
	unsigned count = 0;

	FD_ZERO(&reading);
	FD_ZERO(&writing);
	FD_ZERO(&failing);
	curl_multi_fdset(multi, &reading, &writing, &failing, &highest);
	for (int fd = 0; fd <= highest && count < most; fd++) {
		short events = (short)((FD_ISSET(fd, &reading) ? CURL_WAIT_POLLIN : 0) |
							   (FD_ISSET(fd, &writing) ? CURL_WAIT_POLLOUT : 0));

		if (events != 0) {
			to[count++] = (struct curl_waitfd){.fd = fd, .events = events};
		}
	}
	return count;
}
#endif

/* Waits for both kinds: libcurl polls for one multi handle at a time, and for descriptors besides.
 */
static void poll_both(b24_pool *pool, int longest_ms)
{
	struct curl_waitfd foreign[MOST_FOREIGN];
	unsigned count = descriptors_of(pool->shared, foreign, MOST_FOREIGN);
	long until_timer = -1;

	curl_multi_timeout(pool->shared, &until_timer);
	if (longest_ms > LONGEST_MIXED_POLL_MS) {
		longest_ms = LONGEST_MIXED_POLL_MS;
	}
	if (until_timer >= 0 && until_timer < longest_ms) {
		longest_ms = (int)until_timer;
	}
	curl_multi_poll(pool->serial, foreign, count, longest_ms, NULL);
}

bool b24_pool_wait(b24_pool *pool, int64_t longest_ms)
{
	const b24_host *host = pool->host;

	/* Without a handle it waits all the same. */
	if (!enter(pool)) {
		return false;
	}
	if (pool->in_shared == 0) {
		curl_multi_poll(pool->serial, NULL, 0, poll_time(longest_ms), NULL);
	} else if (serial_is_idle(pool)) {
		curl_multi_poll(pool->shared, NULL, 0, poll_time(longest_ms), NULL);
	} else {
		poll_both(pool, poll_time(longest_ms));
	}
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
