<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Mistakes that PHPStan and Psalm have to find: exactly one error in each line that ends with "wrong", and none
 * in the others. tests/phpstan/compare.php checks it.
 */

function options(B24\Client $b24, B24\Auth\TokenStore $store): void
{
	new B24\Client('https://example.com/rest/1/x/', ['timeout' => 5, 'limiter' => ['rate' => 2, 'burst' => 50]]);
	new B24\Client('https://example.com/rest/1/x/', ['timeOut' => 5]); // wrong
	new B24\Client('https://example.com/rest/1/x/', ['plan' => 'enterprize']); // wrong
	new B24\Client('https://example.com/rest/1/x/', ['limiter' => ['rate' => 2, 'brust' => 50]]); // wrong
	new B24\Client('https://example.com/rest/1/x/', ['retries' => '3']); // wrong
	new B24\Auth\OAuth('id', 'secret', $store, options: ['caFiles' => 'x']); // wrong
	new B24\Crm('https://example.com/rest/1/x/', ['retry' => 3]); // wrong
	$b24->call('any.method', [], ['timeout' => 1.5, 'check' => false]);
	$b24->call('any.method', [], ['timout' => 1.5]); // wrong
	$b24->call('any.method', options: ['idempotencykey' => 'x']); // wrong
	$b24->crm->itemAdd(['entityTypeId' => 2, 'fields' => []], ['timout' => 1.5]); // wrong
	$b24->profile(options: ['prefetch' => 1]); // wrong
	$b24->list('crm.deal.list', [], ['strategy' => 'keyset', 'concurrency' => 2, 'check' => false]);
	$b24->list('crm.deal.list', [], ['strategy' => 'keyst']); // wrong
	$b24->list('crm.deal.list', [], ['stratgy' => 'keyset']); // wrong
	$b24->list('crm.deal.list', [], ['idempotencyKey' => 'x']); // wrong
	$b24->batch(['user.current'], false, ['concurency' => 2]); // wrong
	$b24->batch(['user.current'], options: ['halt' => true]); // wrong
	$b24->concurrent(['user.current'], 2, ['trow' => true]); // wrong
	$b24->concurrent(['user.current'], 2, ['throw' => 'yes']); // wrong
	new B24\EventQueue($b24, ['limits' => 5]); // wrong
}

function parameters(B24\Client $b24): void
{
	$b24->crm->itemList(['entityTypeId' => 2, 'filter' => ['>=id' => 5], 'select' => ['id'], 'unheard_of' => 1]);
	$b24->crm->itemList(['entityTypeId' => 2, 'fitler' => ['id' => 5]]); // wrong
	$b24->crm->itemAdd(['entityTypeId' => 2, 'fields' => ['title' => 'x'], 'useOriginalUfName' => 'Y']); // wrong
	$b24->call('crm.deal.list', ['fitler' => ['ID' => 5]]); // wrong
	$b24->call('crm.deal.list', ['select' => 5]); // wrong
	$b24->call('calendar.accessibility.get', ['users' => [1], 'to' => '2024-12-20']); // wrong
	$b24->list('crm.deal.list', ['slect' => ['ID']]); // wrong
	$b24->batch([['crm.deal.list', ['select' => ['ID']]], 'a' => 'user.current']);
	$b24->batch([['crm.deal.list', ['selekt' => ['ID']]], 'a' => 'user.current']); // wrong
	$b24->batch(['a' => 'user.current', ['crm.deal.get', ['id' => B24\Batch::ref('a', 'ID')]]]);
	(new B24\Batch)->add('deals', 'crm.deal.list', ['odrer' => ['ID' => 'ASC']]); // wrong
	$b24->concurrent(['x' => ['crm.deal.list', ['filtr' => []]]]); // wrong
}

function nested(B24\Client $b24): void
{
	$b24->call('crm.contact.add', ['fields' => ['NAME' => 'x', 'PHONE' => [['VALUE' => '1', 'VALUE_TYPE' => 'WORK']], 'UF_CRM_1' => 2, 'OTHER_THING' => 3]]);
	$b24->call('crm.contact.add', ['fields' => ['NAMR' => 'x']]); // wrong
	$b24->call('crm.contact.add', ['fields' => ['PHONE' => [['VALEU' => '1']]]]); // wrong
	$b24->call('crm.deal.list', ['filter' => ['>=OPPORTUNITY' => 1, '!STAGE_ID' => 'x', '%TITLE' => 'y'], 'select' => ['ID', 'UF_*']]);
	$b24->call('crm.deal.list', ['filter' => ['>=OPPORTUNITI' => 1]]); // wrong
	$b24->call('crm.deal.list', ['order' => ['DATE_CRAETE' => 'ASC']]); // wrong
	$b24->list('crm.deal.list', ['filter' => ['TITEL' => 1]]); // wrong
	$b24->batch([['crm.deal.add', ['fields' => ['TITEL' => 1]]]]); // wrong
	$b24->crm->itemAdd(['entityTypeId' => 2, 'fields' => ['titel' => 'x']]); // wrong
	$b24->v3()->tasks->taskAdd(['fields' => ['title' => 'x', 'creatorId' => 1, 'responsibleId' => 1]]);
}

function look_at(mixed $any): void
{
	echo gettype($any);
}

function results(B24\Client $b24): string
{
	$result = $b24->batch(['deal' => ['crm.deal.get', ['id' => 5]], 'time' => 'server.time']);
	foreach ($b24->list('crm.deal.list') as $deal) {
		echo $deal['TITLE'];
	}
	look_at($result['dael']); // wrong

	return $result->get('time')->result . $b24->call('crm.deal.get', ['id' => 1])->result['TITLE'];
}
