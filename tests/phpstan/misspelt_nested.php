<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Mistakes inside parameters that PHPStan and Psalm have to find: exactly one error in each line that
 * ends with "wrong", and none in the others. tests/phpstan/compare.php checks it.
 */

function fields(B24\Client $b24): void
{
	$b24->crm->dealAdd(['fields' => ['TITLE' => 'x', 'OPENED' => 'Y', 'UF_CRM_1721244482250' => 'x', 'PARENT_ID_1220' => 22]]);
	$b24->crm->dealAdd(['fields' => ['TITEL' => 'x']]); // wrong
	$b24->crm->dealAdd(['fields' => ['TITLE' => 'x', 'IS_RECURING' => 'N']]); // wrong
	$b24->crm->dealAdd(['fields' => ['TITLE' => 'x'], 'params' => ['REGISTER_SONET_EVNT' => 'N']]); // wrong
	$b24->crm->dealAdd(['fields' => ['OPENED' => 'yes']]); // wrong
	$b24->crm->dealAdd(['fields' => ['TITLE' => ['x']]]); // wrong
	$b24->call('crm.deal.add', ['fields' => ['TITLE' => 'x', 'OPPORTUNTY' => 5]]); // wrong
	$b24->call('crm.deal.add', ['fields' => ['TITLE' => 'x', 'OPPORTUNITY' => 5]]);
	$b24->batch([['crm.deal.add', ['fields' => ['TITLE' => 'x', 'SOURCE_IDS' => 5]]]]); // wrong
}

function elements(B24\Client $b24): void
{
	$b24->catalog->priceModify(['fields' => ['product' => ['id' => 1, 'prices' => [['catalogGroupId' => 1, 'price' => 5.5, 'currency' => 'EUR']]]]]);
	$b24->catalog->priceModify(['fields' => ['product' => ['id' => 1, 'prices' => [['catalogGroupId' => 1, 'price' => 5.5, 'curency' => 'EUR']]]]]); // wrong
	$b24->calendar->eventUpdate(['id' => 1, 'type' => 'user', 'ownerId' => 1, 'name' => 'x', 'remind' => [['type' => 'min', 'count' => 20]]]);
	$b24->calendar->eventUpdate(['id' => 1, 'type' => 'user', 'ownerId' => 1, 'name' => 'x', 'remind' => [['type' => 'min', 'cuont' => 20]]]); // wrong
}

function filters(B24\Client $b24): void
{
	$b24->crm->dealList(['filter' => ['>=OPPORTUNITY' => 5, '!STAGE_ID' => 'WON', 'UF_CRM_1' => 1], 'order' => ['ID' => 'DESC']]);
	$b24->crm->itemList(['entityTypeId' => 2, 'filter' => ['>=CREATED_TIME' => '2024-01-01', 'ufCrm1' => 1, '!parentId130' => 5]]);
	$b24->crm->itemList(['entityTypeId' => 2, 'filter' => ['>=CREATED_TIM' => '2024-01-01', 'createdBy' => 1]]); // wrong
	$b24->crm->dealList(['filter' => ['>=OPORTUNITY' => 5]]); // wrong
	$b24->list('crm.deal.list', ['order' => ['DATE_CREAT' => 'DESC']]); // wrong
}

function selects(B24\Client $b24): void
{
	$b24->crm->dealList(['select' => ['ID', 'TITLE', '*', 'UF_*', 'UF_CRM_17', 'PARENT_ID_130', 'UNHEARD_OF_BEFORE']]);
	$b24->crm->dealList(['select' => ['ID', 'TITEL']]); // wrong
	$b24->crm->dealList(['SELECT' => ['ID', 'STAGE_IDD']]); // wrong
	$b24->call('crm.deal.list', ['select' => ['ID', 'OPORTUNITY', 'title']]); // wrong
	$b24->list('crm.item.list', ['entityTypeId' => 2, 'select' => ['id', 'title', 'opportunity', 'ufCrm_1', 'ufCrmMine', 'parentId130', 'CREATED_BY', '*']]);
	$b24->list('crm.item.list', ['entityTypeId' => 2, 'select' => ['id', 'tilte']]); // wrong
	$b24->batch([['crm.contact.list', ['select' => ['NAME', 'LAST_NAM']]]]); // wrong
	$b24->concurrent([['crm.contact.list', ['select' => ['NAME', 'LAST_NAME', 'PHONE', 'EMAIL']]]]);
	$b24->landing->siteGetList(['params' => ['select' => ['ID', 'TITLE', 'DOMAIN_ID', 'DOMAIN.DOMAIN']]]);
	$b24->landing->landingGetList(['params' => ['select' => ['ID', 'TITTLE']]]); // wrong
}
