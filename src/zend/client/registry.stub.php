<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24 {

    /**
     * The catalogue of REST methods, as Bitrix24 documents them.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Registry
    {
        /**
         * Finds a method by its name; null if the catalogue does not know it.
         *
         * @param string $method The name; case is ignored.
         * @param int $version The preferred REST version. The other one is returned if the method exists only there.
         */
        public static function find(string $method, int $version = 2): ?Registry\Method {}

        /**
         * Methods whose name, PHP name or parameters contain all given words; case is ignored.
         *
         * @param string $text Words, such as `deal product`.
         * @return list<Registry\Method>
         */
        public static function search(string $text): array {}

        /**
         * Every method of both versions, sorted by name.
         *
         * @return list<Registry\Method>
         */
        public static function all(): array {}

        private function __construct() {}
    }
}

namespace B24\Registry {

    /**
     * One REST method of the catalogue.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Method
    {
        /** The name, such as `calendar.user.settings.set`. */
        public readonly string $name;

        /** The REST version: 2 or 3. */
        public readonly int $version;

        /** The PHP method, such as `B24\Calendar::userSettingsSet`. */
        public readonly string $phpName;

        /**
         * Permissions (scopes); the caller needs one of them.
         *
         * @var list<string>
         */
        public readonly array $scopes;

        /**
         * Parameters in the documented order; `types` as in the documentation.
         *
         * @var list<array{name: string, types: list<string>, required: bool}>
         */
        public readonly array $parameters;

        /**
         * Groups of parameters; of each group one must be given.
         *
         * @var list<list<string>>
         */
        public readonly array $oneOf;

        /** The address of the documentation page. */
        public readonly string $documentation;

        /** Whether it changes nothing on the portal. */
        public readonly bool $reads;

        /** Whether Bitrix24 has deprecated it. */
        public readonly bool $deprecated;

        /**
         * The methods to use instead.
         *
         * @var list<string>
         */
        public readonly array $replacedBy;

        /** Whether it needs the authorization of an application, according to the documentation. */
        public readonly bool $appOnly;

        /** Whether parameters are matched by position. */
        public readonly bool $ordered;

        /**
         * How the list is paged: `start`, `total`, `limit`, `limit-offset`, `page`, `last-id`, `next`; in
         * REST 3.0 `pagination`, `after-cursor`, `cursor`, `limit`. Null if the method returns no pages.
         */
        public readonly ?string $paging;

        /** The key of the result that contains the rows; null if the result itself is the rows, or the method is no list. */
        public readonly ?string $listKey;

        /** The id field for keyset pagination: the list can be filtered and ordered by it; null if none is known. */
        public readonly ?string $idField;

        private function __construct() {}

        /**
         * The parameters with all that is documented inside of them, by name. The names stand without an operator of
         * a filter; `*` in a name stands for any text.
         *
         * @return array<string, array<string, mixed>> Each with `types` (as in the documentation) and `required`;
         *     where documented also `values` (all allowed ones), and one of: `fields` (of an object, each as here),
         *     `item` (what each element of a list is), `each` (what each value of an object with free names is),
         *     `names` (what a list such as `select` may contain).
         * @phpstan-return array<string, array{types: list<string>, required: bool, values?: list<string>, fields?: array<string, mixed>, item?: array<string, mixed>, each?: array<string, mixed>, names?: list<string>}>
         */
        public function fields(): array {}

        /**
         * What `result` is, like one of `fields()`; null if it is not documented.
         *
         * @phpstan-return array{types: list<string>, required: bool, values?: list<string>, fields?: array<string, mixed>, item?: array<string, mixed>, each?: array<string, mixed>, names?: list<string>}|null
         */
        public function result(): ?array {}

        /**
         * The error codes on the method's page, without those that every method may return; an empty text is an error
         * without a code.
         *
         * @phpstan-return list<string>
         */
        public function errors(): array {}
    }
}
