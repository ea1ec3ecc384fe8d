<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/**
 * The certificate authority of the portal: made anew at each start, or kept in a directory, so that clients have to be
 * told only once. There `ca.pem` is for everybody to read; the key is not.
 */
final class Authority
{
	private const KEPT_DAYS = 3650;
	/** A kept one that ends sooner is replaced. */
	private const MARGIN = 86400 * 60;

	public readonly string $file;
	public readonly \OpenSSLCertificate $certificate;
	public readonly \OpenSSLAsymmetricKey $key;

	public function __construct(private readonly Workspace $workspace, string $directory)
	{
		if ($directory === '') {
			[$this->certificate, $this->key, $pem] = $this->make(30);
			$this->file = $workspace->write('ca.pem', $pem);

			return;
		}
		if (@mkdir($directory, 0755, true)) {
			chmod($directory, 0755); // whatever the umask says: others are to read ca.pem
		} elseif (!is_dir($directory)) {
			throw new UsageError("cannot make the directory $directory");
		}
		$lock = @fopen("$directory/.lock", 'c') ?: throw new UsageError("cannot write to $directory");
		flock($lock, LOCK_EX); // two portals may start at once
		$this->file = realpath($directory) . '/ca.pem';
		[$this->certificate, $this->key] = $this->kept($directory) ?? $this->keep($directory);
		fclose($lock);
	}

	/** @return array{\OpenSSLCertificate, \OpenSSLAsymmetricKey}|null */
	private function kept(string $directory): ?array
	{
		$certificate = is_file($this->file) ? openssl_x509_read((string) file_get_contents($this->file)) : false;
		$key = is_file("$directory/ca-key.pem") ? openssl_pkey_get_private((string) @file_get_contents("$directory/ca-key.pem")) : false;
		if ($certificate === false || $key === false || !openssl_x509_check_private_key($certificate, $key)) {
			return null;
		}

		return openssl_x509_parse($certificate)['validTo_time_t'] > time() + self::MARGIN ? [$certificate, $key] : null;
	}

	/** @return array{\OpenSSLCertificate, \OpenSSLAsymmetricKey} */
	private function keep(string $directory): array
	{
		[$certificate, $key, $pem, $keyPem] = $this->make(self::KEPT_DAYS);
		self::write("$directory/ca-key.pem", $keyPem, 0600);
		self::write($this->file, $pem, 0644);

		return [$certificate, $key];
	}

	private static function write(string $path, string $contents, int $mode): void
	{
		$new = "$path.new";
		$mask = umask(0777 & ~$mode);
		$written = @file_put_contents($new, $contents);
		umask($mask);
		if ($written === false || !chmod($new, $mode) || !rename($new, $path)) {
			throw new UsageError("cannot write $path");
		}
	}

	/** @return array{\OpenSSLCertificate, \OpenSSLAsymmetricKey, string, string} also both as PEM */
	private function make(int $days): array
	{
		$signer = new Signer($this->workspace, 'authority.cnf', [
			'basicConstraints = critical,CA:TRUE',
			'keyUsage = critical,keyCertSign,cRLSign',
			'subjectKeyIdentifier = hash',
		]);
		$key = $signer->key();
		$certificate = $signer->sign('Portal emulator CA', $key, null, $key, $days);
		openssl_x509_export($certificate, $pem);

		return [$certificate, $key, $pem, $signer->pem($key)];
	}
}
