/* SPDX-License-Identifier: MIT */
/* Preloaded: each look-up of a host name takes a while, and then says "try again later"; and the
 * process ends so late that those which nobody waits for end before it does. */
#include <netdb.h>
#include <unistd.h>

#define LOOK_UP_US 100000
#define END_US     400000

int getaddrinfo(
	const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
	(void)host, (void)service, (void)hints, (void)found;
	usleep(LOOK_UP_US);
	return EAI_AGAIN;
}

/* Behind the end of PHP, which has unloaded its extensions. */
__attribute__((destructor)) static void end_late(void)
{
	usleep(END_US);
}
