<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24 {

    /**
     * Measures decoding and encoding without a network. It exists only in the build that `./dev bench` makes
     * (`./configure --enable-b24-bench`), and is not part of the extension's interface.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Bench
    {
        /**
         * Stores the body of a reply, as a call holds it after it has arrived.
         *
         * @param string $reply A JSON object.
         */
        public static function load(string $reply): void {}

        /**
         * Reads the envelope of the loaded reply and decodes all of it.
         *
         * @return array The same as json_decode($reply, true, flags: JSON_BIGINT_AS_STRING).
         * @throws \Error if the loaded reply is not a JSON object
         */
        public static function decode(): array {}

        /**
         * Reads the envelope of the loaded reply and makes the object that a call returns.
         *
         * @throws \Error if the loaded reply is not a JSON object
         */
        public static function respond(): Response {}

        /**
         * Reads the envelope of the loaded reply, which is one to a batch, and makes the iterators that
         * B24\BatchResult::rows() returns.
         *
         * @return list<BatchRows> One for each command whose result is a list.
         * @throws \Error if the loaded reply is not a JSON object
         */
        public static function rows(): array {}

        /**
         * Writes the body of a call and stores it.
         *
         * @param array $params The parameters of a method.
         * @return int The length of the body.
         */
        public static function encode(array $params): int {}

        /**
         * Plans a batch, writes the body of its one request and stores it. Nothing is sent.
         *
         * @param Client $client The client that would send the batch.
         * @param array $commands As for B24\Client::batch(), at most 50, none of which must be sent alone.
         * @return int The length of the body.
         */
        public static function batch(Client $client, array $commands): int {}

        /** The body that encode() or batch() has stored. */
        public static function encoded(): string {}

        /**
         * Writes the body of a batch as CRest does: a query for each command, and a form of all commands.
         *
         * @param array $commands `array<string, array{string, array}>` Methods and their parameters.
         * @return string The same as http_build_query().
         */
        public static function form(array $commands): string {}
    }
}
