<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/** Makes keys and certificates of one kind. Keys are P-256: RSA keys would take most of the start time. */
final class Signer
{
	private readonly string $config;

	/** @param list<string> $extensions lines of openssl.cnf */
	public function __construct(Workspace $workspace, string $name, array $extensions)
	{
		// The system's openssl.cnf may be missing or surprising, so the portal brings its own.
		$lines = ['[req]', 'distinguished_name = subject', '[subject]', '[extensions]', ...$extensions, ''];
		$this->config = $workspace->write($name, implode("\n", $lines));
	}

	public function key(): \OpenSSLAsymmetricKey
	{
		return openssl_pkey_new([
			'config' => $this->config,
			'private_key_bits' => 2048, // of no meaning here, but PHP insists on a sensible number
			'private_key_type' => OPENSSL_KEYTYPE_EC,
			'curve_name' => 'prime256v1',
		]) ?: throw new \RuntimeException('no key: ' . openssl_error_string());
	}

	public function pem(\OpenSSLAsymmetricKey $key): string
	{
		openssl_pkey_export($key, $pem, null, ['config' => $this->config]);

		return $pem;
	}

	/**
	 * Each subject is unique: clients that keep certificates by subject would take one portal's for another's.
	 *
	 * @param \OpenSSLCertificate|null $authority null: by itself
	 */
	public function sign(
		string $name,
		\OpenSSLAsymmetricKey $key,
		?\OpenSSLCertificate $authority,
		\OpenSSLAsymmetricKey $authorityKey,
		int $days,
	): \OpenSSLCertificate {
		$subject = ['organizationName' => 'ext-b24', 'organizationalUnitName' => bin2hex(random_bytes(8)), 'commonName' => $name];
		$options = ['config' => $this->config, 'digest_alg' => 'sha256', 'x509_extensions' => 'extensions'];
		$request = openssl_csr_new($subject, $key, $options)
			?: throw new \RuntimeException('no certificate request: ' . openssl_error_string());

		return openssl_csr_sign($request, $authority, $authorityKey, $days, $options, random_int(1, PHP_INT_MAX))
			?: throw new \RuntimeException('no certificate: ' . openssl_error_string());
	}
}
