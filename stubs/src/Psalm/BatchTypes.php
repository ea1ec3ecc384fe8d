<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use Psalm\Plugin\EventHandler\Event\MethodReturnTypeProviderEvent;
use Psalm\Plugin\EventHandler\MethodReturnTypeProviderInterface;
use Psalm\Type\Atomic;
use Psalm\Type\Union;

/** `$result['deal']` is what `$result->get('deal')` is: Psalm does not find it out by itself. */
final class BatchTypes implements MethodReturnTypeProviderInterface
{
	/** @return list<string> */
	public static function getClassLikeNames(): array
	{
		return ['B24\BatchResult'];
	}

	public static function getMethodReturnType(MethodReturnTypeProviderEvent $event): ?Union
	{
		$key = $event->getCallArgs()[0] ?? null;
		$type = $key === null ? null : $event->getSource()->getNodeTypeProvider()->getType($key->value);
		if ($event->getMethodNameLowercase() !== 'offsetget' || $type === null || !$type->isSingle()) {
			return null;
		}
		$literal = array_values($type->getAtomicTypes())[0];
		if (!$literal instanceof Atomic\TLiteralString && !$literal instanceof Atomic\TLiteralInt) {
			return null;
		}
		foreach ($event->getTemplateTypeParameters()[0]?->getAtomicTypes() ?? [] as $results) {
			if ($results instanceof Atomic\TKeyedArray && isset($results->properties[$literal->value])) {
				return new Union([new Atomic\TGenericObject('B24\Response', [$results->properties[$literal->value]])]);
			}
		}

		return null;
	}
}
