<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * A local file as a parameter. Its content is sent as a Base64 string. The file is read while it is sent, so a
 * large file needs no memory.
 *
 * ```php
 * $b24->call('disk.folder.uploadfile', [
 *     'id' => 4,
 *     'data' => ['NAME' => 'photo.jpg'],
 *     'fileContent' => (new B24\File('/tmp/photo.jpg'))->toPair(),
 * ]);
 * ```
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/api-reference/files/how-to-upload-files.html
 */
final class File
{
    /** The path as given. */
    public readonly string $path;

    /** The file name that the portal gets. */
    public readonly string $name;

    /**
     * @param string $path A regular file. It is opened when a call sends it; `open_basedir` applies.
     * @param string|null $name The file name that the portal gets; null: the last part of the path.
     * @throws Exception\InvalidArgument if the path is empty or contains a NUL byte
     */
    public function __construct(string $path, ?string $name = null) {}

    /**
     * The name and the content, as most methods want them.
     *
     * @return array{0: string, 1: File}
     */
    public function toPair(): array {}
}
