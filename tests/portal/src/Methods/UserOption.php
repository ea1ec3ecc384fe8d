<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;

/** What an application keeps on the portal: per user, and for everybody. */
final class UserOption extends Scope
{
	public const NAME = 'basic';

	/** @var array<int, array<string, mixed>> by user */
	private array $userOptions = [];
	/** @var array<string, mixed> */
	private array $appOptions = [];

	public function reset(): void
	{
		$this->userOptions = [];
		$this->appOptions = [];
	}

	public function state(): array
	{
		return ['user_options' => $this->userOptions, 'app_options' => $this->appOptions];
	}

	#[Rest('user.option.set')]
	public function setUserOptions(Call $call): bool
	{
		$this->requireApplication($call);
		$user = $call->actor->userId;
		$this->userOptions[$user] = array_replace($this->userOptions[$user] ?? [], self::given($call));

		return true;
	}

	#[Rest('user.option.get')]
	public function getUserOptions(Call $call): mixed
	{
		$this->requireApplication($call);

		return self::pick($this->userOptions[$call->actor->userId] ?? [], $call);
	}

	#[Rest('app.option.set')]
	public function setAppOptions(Call $call): bool
	{
		$this->requireApplication($call);
		if (!$call->actor->isAdmin()) {
			throw new RestError('ACCESS_DENIED', 'Administrator authorization required', 403);
		}
		$this->appOptions = array_replace($this->appOptions, self::given($call));

		return true;
	}

	#[Rest('app.option.get')]
	public function getAppOptions(Call $call): mixed
	{
		$this->requireApplication($call);

		return self::pick($this->appOptions, $call);
	}

	/** @return array<string, mixed> */
	private static function given(Call $call): array
	{
		$options = $call->param('options');
		if (!is_array($options) || $options === []) {
			throw new RestError('ArgumentNullException', 'options is empty');
		}

		return $options;
	}

	/** @param array<string, mixed> $options */
	private static function pick(array $options, Call $call): mixed
	{
		$name = $call->param('option');

		return $name === null ? $options : $options[$name] ?? null;
	}
}
