<?php

/** @generate-class-entries */

namespace B24;

/**
 * A local file as a parameter: its content is sent as a Base64 string, read while it is being sent,
 * so that its size costs no memory.
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
    /** As given. */
    public readonly string $path;

    /** The name for the portal. */
    public readonly string $name;

    /**
     * @param string $path A regular file; opened when a call sends it, and `open_basedir` holds.
     * @param string|null $name The name for the portal; null for the last part of the path.
     * @throws Exception\InvalidArgument when the path is empty or contains a NUL byte
     */
    public function __construct(string $path, ?string $name = null) {}

    /**
     * The form that most methods want: the name and the content.
     *
     * @return array{0: string, 1: File}
     */
    public function toPair(): array {}
}
