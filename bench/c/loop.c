/* SPDX-License-Identifier: MIT */
/* The limit that the benches compare with: libcurl from C, and nothing else. The same requests over
 * handles that stay open, the reply into memory, nothing decoded.
 *
 *     loop URL CA_FILE|- HTTP_VERSION(1.1|2) BODY [CONCURRENCY]
 *
 * Says "ready", then reads how many calls to make, a number a line, and answers with the
 * microseconds of wall and of CPU that they took. With a concurrency, one call is 200 requests. */
#define _GNU_SOURCE
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#define MANY             200
#define MOST_CONCURRENCY 64

typedef struct reply {
	char *data; /* owned */
	size_t length, capacity;
} reply;

typedef struct setup {
	const char *url, *ca, *body;
	long http;
	int concurrency; /* 0: one after the other */
	struct curl_slist *headers;
	CURLM *multi;
	CURL *handles[MOST_CONCURRENCY];
	reply replies[MOST_CONCURRENCY];
} setup;

static double wall_us(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static double cpu_us(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 +
		   (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

static void fail(const char *why)
{
	fprintf(stderr, "loop: %s\n", why);
	exit(1);
}

static size_t take(char *data, size_t size, size_t count, void *context)
{
	reply *to = context;

	size *= count;
	if (to->length + size > to->capacity) {
		to->capacity = 2 * (to->length + size);
		to->data = realloc(to->data, to->capacity);
	}
	memcpy(to->data + to->length, data, size);
	to->length += size;
	return size;
}

static CURL *open_handle(setup *with, reply *to)
{
	CURL *easy = curl_easy_init();

	if (strcmp(with->ca, "-") != 0) {
		curl_easy_setopt(easy, CURLOPT_CAINFO, with->ca);
	}
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, with->http);
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, with->headers);
	curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
	curl_easy_setopt(easy, CURLOPT_USERAGENT, "loop/1.0");
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, to);
	curl_easy_setopt(easy, CURLOPT_PRIVATE, to);
	return easy;
}

/* What a call brings with it, as if each were another one. */
static void order(const setup *with, CURL *easy, reply *to)
{
	to->length = 0;
	curl_easy_setopt(easy, CURLOPT_URL, with->url);
	curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)strlen(with->body));
	curl_easy_setopt(easy, CURLOPT_POSTFIELDS, with->body);
}

static void one(setup *with)
{
	CURLcode code;

	order(with, with->handles[0], &with->replies[0]);
	code = curl_easy_perform(with->handles[0]);
	if (code != CURLE_OK || with->replies[0].length == 0) {
		fail(curl_easy_strerror(code));
	}
}

/* A handle that has its reply goes on with the next request, until all were begun. */
static void collect(setup *with, int *begun, int *ended)
{
	CURLMsg *message;
	int left;

	while ((message = curl_multi_info_read(with->multi, &left)) != NULL) {
		CURL *easy = message->easy_handle;
		char *to;

		if (message->data.result != CURLE_OK) {
			fail(curl_easy_strerror(message->data.result));
		}
		curl_easy_getinfo(easy, CURLINFO_PRIVATE, &to);
		curl_multi_remove_handle(with->multi, easy);
		++*ended;
		if (*begun < MANY) {
			order(with, easy, (reply *)(void *)to);
			curl_multi_add_handle(with->multi, easy);
			++*begun;
		}
	}
}

static void many(setup *with)
{
	int begun = 0, ended = 0, running;

	for (; begun < with->concurrency; begun++) {
		order(with, with->handles[begun], &with->replies[begun]);
		curl_multi_add_handle(with->multi, with->handles[begun]);
	}
	while (ended < MANY) {
		curl_multi_perform(with->multi, &running);
		collect(with, &begun, &ended);
		if (ended < MANY) {
			curl_multi_poll(with->multi, NULL, 0, 1000, NULL);
		}
	}
}

static void prepare(setup *with)
{
	curl_global_init(CURL_GLOBAL_DEFAULT);
	with->headers = curl_slist_append(with->headers, "Content-Type: application/json");
	with->headers = curl_slist_append(with->headers, "Accept: application/json");
	with->headers = curl_slist_append(with->headers, "Expect:");
	for (int i = 0; i < with->concurrency || i == 0; i++) {
		with->handles[i] = open_handle(with, &with->replies[i]);
	}
	with->multi = curl_multi_init();
}

int main(int count, char **arguments)
{
	setup with;
	char line[32];

	if (count < 5) {
		fail("usage: loop URL CA_FILE|- HTTP_VERSION BODY [CONCURRENCY]");
	}
	with = (setup){.url = arguments[1], .ca = arguments[2], .body = arguments[4]};
	with.http = strcmp(arguments[3], "2") == 0 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1;
	with.concurrency = count > 5 ? atoi(arguments[5]) : 0;
	if (with.concurrency > MOST_CONCURRENCY) {
		fail("too many at once");
	}
	prepare(&with);
	puts("ready");
	fflush(stdout);
	while (fgets(line, sizeof line, stdin) != NULL) {
		double cpu = cpu_us(), wall = wall_us();

		for (int i = 0; i < atoi(line); i++) {
			with.concurrency > 0 ? many(&with) : one(&with);
		}
		printf("%.3f %.3f\n", wall_us() - wall, cpu_us() - cpu);
		fflush(stdout);
	}
	return 0;
}
