<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What results are, for PHPStan at its highest level and for Psalm. For both of them nothing here is wrong; a value whose
 * type they did not know would be: PHPStan refuses "mixed", Psalm compares with what the comment says.
 */

/** A documented field may be read as it is. A program that expects less of a portal may ask whether it is there. */
function fields(B24\Client $b24): int
{
	/** @psalm-suppress DeprecatedMethod */
	$deal = $b24->crm->dealGet(['id' => 1])->result;
	$title = $deal['TITLE'];
	/** @psalm-check-type $title = string|null */
	$other = $deal['TITLE'] ?? '';
	/** @psalm-check-type $other = string */
	$length = strlen($title) + strlen($other) + (isset($deal['COMMENTS']) ? 1 : 0) + ($deal['STAGE_ID'] === null ? 1 : 0);
	$mine = $deal['UF_CRM_1'] ?? null;
	$name = $b24->profile()->result['NAME'] ?? 'nobody';
	$called = $b24->call('crm.deal.get', ['id' => 1])->result['TITLE'] ?? '';
	$reply = $b24->call('crm.deal.get', ['id' => 1]);
	$called .= ($reply['result']['TITLE'] ?? '') . $reply['result']['TITLE'] . ($reply['total'] ?? 0) . strtolower($reply['result']['STAGE_ID'] ?? '');
	foreach ($b24->crm->itemList(['entityTypeId' => 2])->result['items'] ?? [] as $item) {
		$length += strlen($item['title']) + strlen($item['stageId'] ?? '');
	}

	return $length + strlen($name . $called) + ($mine === null ? 1 : 0);
}

function lists(B24\ClientInterface $b24): int
{
	$length = 0;
	foreach ($b24->list('crm.deal.list') as $row) {
		$length += strlen($row['TITLE']) + strlen($row['TITLE'] ?? '');
	}
	$result = $b24->batch([
		'deals' => ['crm.deal.list', ['filter' => ['CLOSED' => 'N']]],
		'items' => ['crm.item.list', ['entityTypeId' => 2]],
		'me' => 'user.current',
	]);
	foreach ($result->rows('deals') as $row) {
		$title = $row['TITLE'];
		/** @psalm-check-type $title = string|null */
		$length += strlen($title);
	}
	foreach ($result->rows('items') as $item) {
		$title = $item['title'];
		/** @psalm-check-type $title = string|null */
		$length += strlen($title);
	}
	$name = $result['me']->result['NAME'];
	/** @psalm-check-type $name = string|null */
	foreach ($result->failed() as $key => $exception) {
		$name .= "$key {$exception->getMessage()}";
	}

	return $length + strlen($name . $result->get('me')->result['NAME']);
}

/** @param list<int> $ids */
function outcomes(B24\Client $b24, array $ids): string
{
	$text = '';
	foreach ($b24->concurrent(array_map(static fn (int $id): array => ['crm.deal.get', ['id' => $id]], $ids)) as $i => $outcome) {
		/** @psalm-check-type $i = int */
		$text .= $i + 1;
		$text .= $outcome instanceof B24\Response ? $outcome->result['TITLE'] : $outcome->getMessage();
	}
	foreach ($b24->concurrent(['deal' => ['crm.deal.get', ['id' => 1]], 'me' => 'user.current']) as $outcome) {
		$text .= $outcome instanceof B24\Response ? $outcome->result['ID'] : $outcome->getMessage();
	}
	foreach (B24\Concurrent::fromOutcomes(['a' => B24\Response::fromJson('{"result":5}')]) as $key => $outcome) {
		$text .= strtoupper($key) . ($outcome instanceof B24\Exception ? $outcome->getMessage() : $outcome->httpStatus);
	}

	return $text;
}

/** Values of events are text, or arrays of text. */
function events(B24\Incoming\Event $event, B24\Incoming\Activity $activity, B24\Incoming\Placement $page, B24\EventQueue $queue): string
{
	$text = "{$event->data['FIELDS']['ID']}" . strtolower($activity->properties['text'] ?? '') . htmlspecialchars($page->options['ID'] ?? '');
	foreach ($queue as $record) {
		$text .= strtolower($record['EVENT_NAME']) . "{$record['EVENT_DATA']['FIELDS']['ID']}";
	}

	return $text;
}

/** A store that implements the extended interface is a store. */
final class Store implements B24\Auth\LockingTokenStore
{
	public function load(string $memberId): ?B24\Auth\Token
	{
		return null;
	}

	public function save(B24\Auth\Token $token): void
	{
	}

	public function lock(string $memberId): void
	{
	}

	public function unlock(string $memberId): void
	{
	}
}

function application(): B24\Auth\OAuth
{
	return new B24\Auth\OAuth('id', 'secret', new Store());
}
