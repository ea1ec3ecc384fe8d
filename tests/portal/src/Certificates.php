<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/** A server certificate of an authority, made anew at each start. */
final class Certificates
{
	public const NAMES = ['localhost', '127.0.0.1', '::1', '*.bitrix24.test'];

	/** The authority, for the client to trust. */
	public readonly string $caFile;
	/** Certificate and key, for the server. */
	public readonly string $serverFile;

	/** @param list<string> $names */
	public function __construct(Workspace $workspace, Authority $authority, array $names, bool $expired)
	{
		$signer = new Signer($workspace, 'server.cnf', [
			'basicConstraints = critical,CA:FALSE',
			'keyUsage = critical,digitalSignature',
			'extendedKeyUsage = serverAuth',
			'subjectAltName = ' . implode(',', array_map(self::alternative(...), $names)),
		]);
		$key = $signer->key();
		$leaf = $signer->sign($names[0], $key, $authority->certificate, $authority->key, $expired ? 0 : 30);
		openssl_x509_export($leaf, $leafPem);
		$this->caFile = $authority->file;
		$this->serverFile = $workspace->write('server.pem', $leafPem . $signer->pem($key));
	}

	private static function alternative(string $name): string
	{
		return (@inet_pton($name) !== false ? 'IP:' : 'DNS:') . $name;
	}
}
