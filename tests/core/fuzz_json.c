/* Feeds arbitrary bytes to the JSON scan and compares all that it says with the reference. Built
 * with -DREPLAY it is a plain program that reads files instead: what a fuzzer found, for instance.
 * The first byte of an input chooses the depth that is allowed. */
#include "json_reference.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *difference;

	if (size == 0) {
		return 0;
	}
	difference = json_disagreement((const char *)data + 1, size - 1, data[0] % 64 + 1);
	if (difference != NULL) {
		fprintf(stderr, "The core and the reference differ in: %s\n", difference);
		abort();
	}
	return 0;
}

#ifdef REPLAY

static int replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = NULL;
	size_t size = 0, got;

	if (file == NULL) {
		perror(path);
		return 1;
	}
	do {
		data = realloc(data, size + 65536);
		if (data == NULL) {
			abort();
		}
		got = fread(data + size, 1, 65536, file);
		size += got;
	} while (got > 0);
	fclose(file);
	LLVMFuzzerTestOneInput(data, size);
	free(data);
	return 0;
}

int main(int count, char **arguments)
{
	int failed = 0;

	for (int i = 1; i < count; i++) {
		failed |= replay(arguments[i]);
	}
	return failed;
}

#endif
