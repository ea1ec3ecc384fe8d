<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\CrestDiff;

/** What each difference between a copy and the original means for a class that extends B24\CRest. */
final class Advice
{
	/** Options of curl that copies set in callCurl(), and what does the same here. */
	private const CURL = [
		'CURLOPT_TIMEOUT' => 'php.ini: b24.timeout_ms',
		'CURLOPT_TIMEOUT_MS' => 'php.ini: b24.timeout_ms',
		'CURLOPT_CONNECTTIMEOUT' => 'php.ini: b24.connect_timeout_ms',
		'CURLOPT_CONNECTTIMEOUT_MS' => 'php.ini: b24.connect_timeout_ms',
		'CURLOPT_CAINFO' => 'php.ini: openssl.cafile',
		'CURLOPT_PROXY' => 'the environment variable https_proxy',
		'CURLOPT_ENCODING' => 'nothing: compressed replies are asked for',
		'CURLOPT_TCP_KEEPALIVE' => 'nothing: connections are kept',
		'usleep' => 'C_REST_LIMITER: true',
		'sleep' => 'C_REST_LIMITER: true',
	];

	/** @param array{around: string, members: array<string, array{name: string, parameters: int, required: int, versions: array<string, string>}>} $known */
	public function __construct(private readonly array $known) {}

	/** @return array<string, array{string, list<string>}> by member: what differs, what to do */
	public function on(Source $copy): array
	{
		$lines = [];
		foreach ($copy->members as $key => $member) {
			$original = $this->known['members'][$key] ?? null;
			$verdict = $original === null ? $this->added($member) : $this->present($member, $original);
			if ($verdict !== null) {
				$lines[$this->title($member)] = $verdict;
			}
		}
		$missing = array_diff_key($this->known['members'], $copy->members, ['const VERSION' => 0]);
		if ($missing !== []) {
			$names = implode(', ', array_column($missing, 'name'));
			$lines['not there'] = [$names, ['Nothing to do: B24\CRest has them, and calls them where the original does.']];
		}

		return $lines + $this->aroundIt($copy);
	}

	/** Whether the member goes into the subclass: the others are what B24\CRest has. */
	public function carriesOver(Member $member): bool
	{
		$original = $this->known['members'][$member->key()] ?? null;

		return $original === null || ($this->version($member, $original) === null && $this->obstacle($member, $original) === null);
	}

	private function title(Member $member): string
	{
		return $member->kind === 'property' ? "\$$member->name" : $member->name;
	}

	/** @param array{versions: array<string, string>} $original */
	private function version(Member $member, array $original): ?string
	{
		$version = array_search($member->fingerprint(), $original['versions'], true);

		return $version === false ? null : (string) $version;
	}

	/** @return array{string, list<string>} */
	private function added(Member $member): array
	{
		return ['added', [$member->kind === 'method' && !$member->isStatic()
			? 'Carries over as it stands. It belongs to an instance; what it calls by static:: or self:: is static as before.'
			: 'Carries over as it stands.']];
	}

	/**
	 * @param  array{name: string, parameters: int, required: int, versions: array<string, string>} $original
	 * @return array{string, list<string>}|null null: it is that of 1.36
	 */
	private function present(Member $member, array $original): ?array
	{
		$version = $this->version($member, $original);
		if ($version === '1.36' || $member->key() === 'const VERSION') {
			return null;
		}
		if ($version !== null) {
			return ["as in $version", ['Nothing to do: B24\CRest does what 1.36 does.']];
		}
		$obstacle = $this->obstacle($member, $original);
		if ($obstacle !== null) {
			return ['changed, with another signature', [$obstacle]];
		}

		$how = $member->isPrivate() ? 'Carries over, protected instead of private' : 'Carries over as it stands';

		return ['changed', ["$how: it is called by static::, as in the original.", ...$this->hints($member)]];
	}

	/**
	 * What PHP would refuse in a subclass.
	 *
	 * @param array{name: string, parameters: int, required: int} $original
	 */
	private function obstacle(Member $member, array $original): ?string
	{
		if ($member->kind !== 'method') {
			return null;
		}
		if (!$member->isStatic()) {
			return "PHP refuses it: $member->name() is static in B24\\CRest. Make it static, with a subclass for each portal; "
				. 'or give it another name and change the calls; or use B24\Client, whose objects each have a portal.';
		}
		if ($member->required() > $original['required'] || count($member->optional) < $original['parameters']) {
			return "PHP refuses it: $member->name() takes $original[required] to $original[parameters] arguments in B24\\CRest. "
				. 'Give the others a default value, or keep them in a static property; or give it another name and change the calls.';
		}

		return null;
	}

	/** @return list<string> */
	private function hints(Member $member): array
	{
		$hints = [];
		if ($member->name === 'callCurl' && $member->uses('curl_init')) {
			$hints[] = 'But it opens a connection for each call and renews tokens unlocked: better leave it out. What it may have been changed for:';
			foreach (self::CURL as $word => $instead) {
				if ($member->uses($word)) {
					$hints[] = "$word: $instead";
				}
			}
		}
		if ($member->name === 'installApp') {
			$hints[] = 'isset() for event or PLACEMENT is not needed any more.';
		}
		if ($member->name === 'GetNewAuth') {
			$hints[] = 'But it renews tokens unlocked: two processes can invalidate each other\'s. Call parent::GetNewAuth($arParams) in it.';
		}

		return $hints;
	}

	/** @return array<string, array{string, list<string>}> */
	private function aroundIt(Source $copy): array
	{
		$lines = [];
		if ($copy->traits !== []) {
			$lines['use'] = ['traits', ['They carry over: ' . implode(' ', $copy->traits) . ' Their members count more than those of B24\CRest.']];
		}
		if ($copy->parent !== null && strcasecmp(ltrim($copy->parent, '\\'), 'B24\CRest') !== 0) {
			$lines['extends'] = ["extends $copy->parent", ["A class has one parent: let $copy->parent extend B24\\CRest, or make its members a trait."]];
		}
		if ($copy->namespace !== '' || $copy->class !== 'CRest') {
			$name = ltrim("$copy->namespace\\$copy->class", '\\');
			$lines['class'] = ["is $name", ["Keep the name: class $copy->class extends \\B24\\CRest."]];
		}
		if ($copy->around !== '' && self::bare($copy->around) !== self::bare($this->known['around'])) {
			$lines['file'] = ['has other code around the class', ['Keep it: define() and require behave as before.']];
		}

		return $lines;
	}

	private static function bare(string $code): string
	{
		return strtr(strtolower(preg_replace('~[\s()]+~', '', $code)), ['include' => 'require', '"' => "'"]);
	}
}
