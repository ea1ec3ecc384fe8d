<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Calls as users write them, for PHPStan at its highest level. Every line that an annotation
 * ignores is a mistake that PHPStan has to find: an ignore that matches nothing is an error, too.
 */

function calls(B24\Client $b24, DateTimeInterface $day): void
{
	$b24->calendar->accessibilityGet(['users' => [1, 2, 34], 'from' => '2024-06-20', 'to' => $day]);
	$b24->calendar->accessibilityGet(['users' => [1], 'from' => '2024-06-20', 'to' => '2024-12-20', 'new' => true]);
	$b24->crm->dealList(['filter' => ['>ID' => 5], 'select' => ['ID', 'TITLE'], 'start' => -1], ['timeout' => 5]);
	$b24->crm->dealAdd(['fields' => ['TITLE' => 'x', 'OPPORTUNITY' => 1.5]]);
	$b24->user->current();
	$b24->v3()->tasks->taskGet(['id' => 5]);
	$b24->task->elapseditemAdd([5, ['SECONDS' => 60]]);
	echo $b24->call('any.method', ['a' => null])->httpStatus;

	// @phpstan-ignore argument.type
	$b24->calendar->accessibilityGet(['users' => [1], 'to' => '2024-12-20']);
	// @phpstan-ignore argument.type
	$b24->calendar->accessibilityGet(['users' => 5, 'from' => '2024-06-20', 'to' => '2024-12-20']);
	// @phpstan-ignore method.notFound
	$b24->calendar->accessibilityGot();
	// @phpstan-ignore property.notFound
	$typo = $b24->calender;
	// @phpstan-ignore property.readOnlyAssignOutOfClass
	$b24->user->current()->httpStatus = 5;
}

function application(B24\Auth\TokenStore $store, string $member): B24\Client
{
	$oauth = new B24\Auth\OAuth('id', 'secret', $store, options: ['timeout' => 30]);
	$token = $oauth->exchangeCode('code');
	$store->save(B24\Auth\Token::fromArray($token->toArray()));
	echo $oauth->authorizeUrl($token->domain, 'state'), $token->isExpired() ? implode(',', $token->scope) : $token->userId;
	// @phpstan-ignore property.readOnlyAssignOutOfClass
	$token->accessToken = '';

	$oauth->client($token)->v3();
	(new B24\Client(new B24\Auth\Webhook('url')))->profile();

	return new B24\Client($oauth, ['memberId' => $member]);
}

/** @return list<string> */
function names(string $words): array
{
	return array_map(static fn (B24\Registry\Method $m): string => $m->name, B24\Registry::search($words));
}

function wait(B24\Exception\RateLimit $e): float
{
	return $e->retryAfter ?? ($e->maybeExecuted ? 1.0 : 0.5);
}

/** @param array<mixed> $post */
function incoming(array $post, string $token, B24\Auth\OAuth $oauth): ?int
{
	$event = B24\Incoming\Event::fromArray($post)->verify($token)->verify($oauth);
	if ($event->isUninstalled($oauth)) {
		return null;
	}
	echo $event->name, $event->client($oauth)->getPortal(), $event->token?->accessToken;
	echo B24\Incoming\Activity::fromBody('', null)->eventToken;
	echo B24\Incoming\Placement::fromGlobals()->language ?? '';
	foreach (new B24\EventQueue($event->client($oauth), ['limit' => 5, 'order' => ['ID' => 'ASC']]) as $id => $record) {
		echo $id, count($record);
	}
	// @phpstan-ignore argument.type
	new B24\EventQueue($event->client($oauth), ['limit' => 'many']);
	// @phpstan-ignore property.notFound
	$typo = $event->placement;

	$install = B24\Incoming\Install::fromGlobals()->confirm($oauth);

	return $install->isAdmin ? $install->store($oauth)->userId : null;
}

/** @return array<array-key, mixed> */
function batches(B24\Client $b24): array
{
	$batch = (new B24\Batch)
		->add('deal', 'crm.deal.get', ['id' => 5])
		->add(7, 'crm.company.get', ['id' => B24\Batch::ref('deal', 'COMPANY_ID')]);
	$result = $b24->batch($batch, halt: true, options: ['concurrency' => 2, 'timeout' => 5.0]);
	foreach ($result as $key => $outcome) {
		echo $key, $outcome instanceof B24\Exception ? $outcome->getMessage() : $outcome->total;
	}
	foreach ($result->rows('deal') as $row) {
		var_dump($row);
	}
	foreach ($b24->batch(['a' => 'user.current', ['crm.deal.get', ['id' => 1]]])->failed() as $exception) {
		echo $exception->method, count($result);
	}
	// @phpstan-ignore argument.type
	$b24->batch(['a' => 5]);

	return array_map(static fn (B24\Response $r): mixed => $r->result, $result->succeeded()) + [$result['deal']->httpStatus];
}
