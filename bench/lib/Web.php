<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

require_once dirname(__DIR__, 2) . '/tests/inc/daemon.inc';

/**
 * An nginx that answers everything with the same reply, so that it is never what takes the time. It speaks HTTP/1.1
 * over TLS, HTTP/2 over TLS, HTTP/1.1 over TLS with a new connection for each request, and HTTP/1.1 without TLS, each on a
 * port of its own.
 */
final class Web
{
	/** The authorities that the system trusts, and this server's: as many as a client has to read in earnest. */
	public readonly string $certificate;
	/** @var array{tls: int, http2: int, closing: int, plain: int} `closing`: with TLS, and never keeps a connection */
	public readonly array $ports;
	private readonly \Daemon $daemon;

	/**
	 * @param string $reply      a JSON document
	 * @param bool   $compressed it is sent in gzip, made beforehand with zlib's usual level
	 */
	public function __construct(string $reply, private readonly bool $compressed = false)
	{
		$this->daemon = new \Daemon('bench');
		$this->certificate = $this->certify();
		$this->ports = ['tls' => Tools::freePort(), 'http2' => Tools::freePort(), 'closing' => Tools::freePort(), 'plain' => Tools::freePort()];
		$this->daemon->write('reply', $compressed ? gzencode($reply, 6) : $reply);
		$nginx = \Daemon::find('nginx') ?? throw new \RuntimeException('nginx is not installed');
		$configuration = $this->daemon->write('nginx.conf', $this->configuration());
		$this->daemon->start([...Processor::last(), $nginx, '-p', $this->daemon->directory, '-e', 'stderr', '-c', $configuration]);
		Tools::waitForPort($this->ports['plain'], $this->daemon);
	}

	/** @param string|int $port a name of `$ports`, or the number of a relay's port before the one with TLS */
	public function webhook(string|int $port): string
	{
		return sprintf('%s://localhost:%d/rest/1/secret/', $port === 'plain' ? 'http' : 'https', $this->ports[$port] ?? $port);
	}

	private function configuration(): string
	{
		$temporary = '';
		foreach (['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'] as $name) {
			$temporary .= "{$name}_temp_path temp-$name;\n";
		}
		$tls = "ssl_protocols TLSv1.2 TLSv1.3;\nssl_certificate certificate.pem;\nssl_certificate_key key.pem;\nssl_session_tickets on;";
		$coding = $this->compressed ? 'add_header Content-Encoding gzip always;' : '';
		// nginx serves files to GET only; what it would answer to POST is turned into the file.
		$answer = "root {$this->daemon->directory};\nerror_page 405 =200 /reply;\nlocation / { rewrite .* /reply break; }";

		return <<<CONF
			daemon off;
			master_process off;
			pid nginx.pid;
			events { worker_connections 512; }
			http {
				$temporary
				access_log off;
				default_type application/json;
				client_max_body_size 0;
				$coding
				keepalive_requests 100000000;
				keepalive_timeout 600;
				open_file_cache max=10;
				server {
					listen 127.0.0.1:{$this->ports['tls']} ssl;
					$tls
					$answer
				}
				server {
					listen 127.0.0.1:{$this->ports['http2']} ssl http2;
					$tls
					$answer
				}
				server {
					listen 127.0.0.1:{$this->ports['closing']} ssl;
					keepalive_timeout 0;
					$tls
					$answer
				}
				server {
					listen 127.0.0.1:{$this->ports['plain']};
					$answer
				}
			}
			CONF;
	}

	/** A certificate that is its own authority; RSA with 2048 bits, as most portals have. Returns the file with all authorities. */
	private function certify(): string
	{
		$settings = $this->daemon->write('openssl.cnf', "[req]\ndistinguished_name=dn\n[dn]\n[v3]\nsubjectAltName=DNS:localhost\n");
		$options = ['config' => $settings, 'x509_extensions' => 'v3', 'digest_alg' => 'sha256', 'private_key_bits' => 2048];
		$key = openssl_pkey_new($options);
		$certificate = openssl_csr_sign(openssl_csr_new(['commonName' => 'localhost'], $key, $options), null, $key, 30, $options, 1);
		openssl_x509_export($certificate, $text);
		openssl_pkey_export($key, $private, null, $options);
		$this->daemon->write('key.pem', $private);
		$this->daemon->write('certificate.pem', $text);
		$known = (string) @file_get_contents('/etc/ssl/certs/ca-certificates.crt');

		return $this->daemon->write('authorities.pem', "$known\n$text");
	}
}
