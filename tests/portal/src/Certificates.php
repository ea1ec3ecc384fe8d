<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/**
 * A certificate authority and a server certificate, made anew at each start. Keys are P-256: RSA keys would take
 * most of the start time.
 */
final class Certificates
{
	public const NAMES = ['localhost', '127.0.0.1', '::1', '*.bitrix24.test'];

	/** The authority, for the client to trust. */
	public readonly string $caFile;
	/** Certificate and key, for the server. */
	public readonly string $serverFile;

	private readonly string $config;

	/** @param list<string> $names */
	public function __construct(Workspace $workspace, array $names, bool $expired)
	{
		// The system's openssl.cnf may be missing or surprising, so the portal brings its own.
		$this->config = $workspace->write('openssl.cnf', self::config($names));

		$caKey = $this->key();
		$ca = $this->sign($this->request('Portal emulator CA', $caKey), null, $caKey, 30, 'authority');
		$key = $this->key();
		$leaf = $this->sign($this->request($names[0], $key), $ca, $caKey, $expired ? 0 : 30, 'server');

		openssl_x509_export($ca, $caPem);
		openssl_x509_export($leaf, $leafPem);
		openssl_pkey_export($key, $keyPem, null, ['config' => $this->config]);
		$this->caFile = $workspace->write('ca.pem', $caPem);
		$this->serverFile = $workspace->write('server.pem', $leafPem . $keyPem);
	}

	private function key(): \OpenSSLAsymmetricKey
	{
		return openssl_pkey_new([
			'config' => $this->config,
			'private_key_bits' => 2048, // of no meaning here, but PHP insists on a sensible number
			'private_key_type' => OPENSSL_KEYTYPE_EC,
			'curve_name' => 'prime256v1',
		]) ?: throw new \RuntimeException('no key: ' . openssl_error_string());
	}

	private function request(string $name, \OpenSSLAsymmetricKey $key): \OpenSSLCertificateSigningRequest
	{
		$subject = ['organizationName' => 'ext-b24', 'commonName' => $name];

		return openssl_csr_new($subject, $key, ['config' => $this->config, 'digest_alg' => 'sha256'])
			?: throw new \RuntimeException('no certificate request: ' . openssl_error_string());
	}

	private function sign(
		\OpenSSLCertificateSigningRequest $request,
		?\OpenSSLCertificate $authority,
		\OpenSSLAsymmetricKey $key,
		int $days,
		string $extensions,
	): \OpenSSLCertificate {
		$options = ['config' => $this->config, 'digest_alg' => 'sha256', 'x509_extensions' => $extensions];

		return openssl_csr_sign($request, $authority, $key, $days, $options, random_int(1, PHP_INT_MAX))
			?: throw new \RuntimeException('no certificate: ' . openssl_error_string());
	}

	/** @param list<string> $names */
	private static function config(array $names): string
	{
		$alternatives = array_map(
			static fn (string $name) => (@inet_pton($name) !== false ? 'IP:' : 'DNS:') . $name,
			$names,
		);

		return implode("\n", [
			'[req]',
			'distinguished_name = subject',
			'[subject]',
			'[authority]',
			'basicConstraints = critical,CA:TRUE',
			'keyUsage = critical,keyCertSign,cRLSign',
			'subjectKeyIdentifier = hash',
			'[server]',
			'basicConstraints = critical,CA:FALSE',
			'keyUsage = critical,digitalSignature',
			'extendedKeyUsage = serverAuth',
			'subjectAltName = ' . implode(',', $alternatives),
			'',
		]);
	}
}
