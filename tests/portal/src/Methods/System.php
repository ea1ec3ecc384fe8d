<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;

/** What the portal tells about itself. */
final class System extends Scope
{
	public const NAME = 'basic';

	/** What the webhook and the application are said to have; the emulator answers in every scope. */
	private const GRANTED = ['calendar', 'crm', 'tasks', 'user'];

	#[Rest('server.time')]
	public function time(Call $call): string
	{
		return date(DATE_ATOM);
	}

	/** @return list<string> */
	#[Rest('scope')]
	public function scopes(Call $call): array
	{
		return self::GRANTED;
	}

	/** @return list<string> */
	#[Rest('methods')]
	public function methods(Call $call): array
	{
		$scope = $call->param('scope');
		$methods = $this->registry->methods(2) + ['batch' => 'basic'];
		if ($scope !== null) {
			$methods = array_filter($methods, static fn (string $its) => $its === ($scope ?: 'basic'));
		}

		return array_keys($methods);
	}

	/** @return array{isExisting: bool, isAvailable: bool} */
	#[Rest('method.get')]
	public function method(Call $call): array
	{
		$name = (string) $call->param('name');
		$exists = $name === 'batch' || isset($this->registry->methods(2)[$name]); // lower case only, as documented

		return ['isExisting' => $exists, 'isAvailable' => $exists];
	}

	/** @return array<string, mixed> */
	#[Rest('app.info')]
	public function app(Call $call): array
	{
		$license = ['LANGUAGE_ID' => 'en', 'LICENSE' => 'en_pro100', 'LICENSE_TYPE' => 'pro100', 'LICENSE_FAMILY' => 'pro'];
		if (!$call->actor->isApplication) {
			return ['SCOPE' => $this->scopes($call)] + $license;
		}

		return [
			'ID' => 11,
			'CODE' => 'local.5f0a4c65007ec7.11111111',
			'VERSION' => 1,
			'STATUS' => 'L',
			'INSTALLED' => true,
			'PAYMENT_EXPIRED' => 'N',
			'DAYS' => null,
		] + $license;
	}

	/** @return array{value: string} */
	#[Rest('feature.get')]
	public function feature(Call $call): array
	{
		if (empty($call->param('CODE'))) {
			throw new RestError('ERROR_ARGUMENT', 'Argument \'CODE\' is null or empty');
		}

		return ['value' => $call->param('CODE') === 'rest_offline_extended' ? 'N' : 'Y'];
	}

	/** @return array<string, list<string>> scope → methods */
	#[Rest('rest.scope.list', version: 3)]
	public function scopeList(Call $call): array
	{
		$scopes = [];
		foreach ($this->registry->methods(3) as $method => $scope) {
			$scopes[$scope][] = $method;
		}

		return ['items' => $scopes];
	}
}
