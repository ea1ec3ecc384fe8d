<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use B24\Stubs\NearestName;
use PhpParser\Node\Expr\ArrayDimFetch;
use Psalm\CodeLocation;
use Psalm\Issue\InvalidArrayOffset;
use Psalm\IssueBuffer;
use Psalm\Plugin\EventHandler\AfterExpressionAnalysisInterface;
use Psalm\Plugin\EventHandler\Event\AfterExpressionAnalysisEvent;
use Psalm\Type\Atomic\TKeyedArray;

/** Names that a result is read by and does not have. Psalm itself allows any, because results have more than is documented. */
final class UnknownFields implements AfterExpressionAnalysisInterface
{
	public static function afterExpressionAnalysis(AfterExpressionAnalysisEvent $event): ?bool
	{
		$read = $event->getExpr();
		if (!$read instanceof ArrayDimFetch || $read->dim === null || $event->getContext()->inside_isset || $event->getContext()->inside_unset) {
			return null;
		}
		$types = $event->getStatementsSource()->getNodeTypeProvider();
		$name = $types->getType($read->dim);
		$of = $types->getType($read->var);
		if ($name === null || $of === null || !$name->isSingleStringLiteral()) {
			return null;
		}
		$name = $name->getSingleStringLiteral()->value;
		foreach ($of->getAtomicTypes() as $record) {
			if ($record instanceof TKeyedArray && !isset($record->properties[$name]) && Lenient::isRecord($record)) {
				self::report($event, $name, array_keys($record->properties));
			}
		}

		return null;
	}

	/** @param list<int|string> $known */
	private static function report(AfterExpressionAnalysisEvent $event, string $name, array $known): void
	{
		$nearest = NearestName::of($name, $known);
		$tail = $nearest === null ? 'if portals have it, ask whether it is there, as with ??' : "did you mean \"$nearest\"?";
		$source = $event->getStatementsSource();
		IssueBuffer::maybeAdd(
			new InvalidArrayOffset("The result has no documented field \"$name\": $tail", new CodeLocation($source, $event->getExpr())),
			$source->getSuppressedIssues(),
		);
	}
}
