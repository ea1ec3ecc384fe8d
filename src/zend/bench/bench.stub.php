<?php

/** @generate-class-entries */

namespace B24 {

    /**
     * What replies and parameters cost without a network. Only in the build that `./dev bench` makes for itself
     * (`./configure --enable-b24-bench`), and no part of the extension's interface.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Bench
    {
        /**
         * Keeps a reply's body as a call holds it when all of it has arrived.
         *
         * @param string $reply A JSON object.
         */
        public static function load(string $reply): void {}

        /**
         * Reads the envelope of what was loaded and decodes all of it.
         *
         * @return array What json_decode($reply, true, flags: JSON_BIGINT_AS_STRING) returns.
         * @throws \Error What was loaded is no JSON object.
         */
        public static function decode(): array {}

        /**
         * Reads the envelope of what was loaded and makes the object that a call returns.
         *
         * @throws \Error What was loaded is no JSON object.
         */
        public static function respond(): Response {}

        /**
         * Writes the body of a call and keeps it.
         *
         * @param array $params As for any method.
         * @return int Its length.
         */
        public static function encode(array $params): int {}

        /**
         * Plans a batch, writes the body of its one request and keeps it. Nothing is sent.
         *
         * @param Client $client As which the batch would go out.
         * @param array $commands As for B24\Client::batch(), 50 of them at most, all of which a batch can hold.
         * @return int The body's length.
         */
        public static function batch(Client $client, array $commands): int {}

        /** The body that encode() or batch() has written. */
        public static function encoded(): string {}

        /**
         * Writes the body of a batch in CRest's way: a query for each command, and a form of all of them.
         *
         * @param array $commands `array<string, array{string, array}>` Methods and their parameters.
         * @return string What http_build_query() makes of it.
         */
        public static function form(array $commands): string {}
    }
}
