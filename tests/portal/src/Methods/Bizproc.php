<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;
use B24\Portal\Rows\Sieve;
use B24\Portal\UsageError;

/** Robots and activities of applications, their turns, and running workflows. POST /robots gives a robot its turn. */
final class Bizproc extends Scope
{
	public const NAME = 'bizproc';

	private const LISTED = ['ID', 'MODIFIED', 'OWNED_UNTIL'];
	private const TEMPLATES = 'bizproc.workflow.template.list';

	/** @var array<string, array<string, array<string, mixed>>> 'robot' or 'activity' → code → as it was registered */
	private array $steps = [];
	/** @var array<string, array<string, mixed>> by id, as they are listed */
	private array $workflows = [];
	/** @var array<string, array<string, mixed>> by event_token */
	private array $turns = [];
	private int $started = 0;

	public function reset(): void
	{
		$this->steps = ['robot' => [], 'activity' => []];
		$this->workflows = $this->turns = [];
		$this->started = 0;
	}

	public function state(): array
	{
		return ['robots' => $this->report(), 'workflows' => array_values($this->workflows)];
	}

	/** @return array<string, mixed> what is registered, and what became of each turn */
	public function report(): array
	{
		return ['robots' => array_values($this->steps['robot']), 'activities' => array_values($this->steps['activity']), 'turns' => array_values($this->turns)];
	}

	/** As when the application goes. */
	public function forgetHandlers(): void
	{
		$this->steps = ['robot' => [], 'activity' => []];
	}

	/**
	 * A robot's turn has come.
	 *
	 * @param  array<mixed> $order `code`, and what it is about: `document`, `properties`, `timeout`
	 * @return array{string, array<string, mixed>} its handler, and what it is sent
	 */
	public function turn(array $order): array
	{
		$code = (string) ($order['code'] ?? '');
		$step = $this->steps['robot'][$code] ?? $this->steps['activity'][$code] ?? throw new UsageError("no robot or activity is called '$code'");
		$document = array_values((array) ($order['document'] ?? ['crm', 'CCrmDocumentDeal', 'DEAL_1']));
		if (count($document) !== 3) {
			throw new UsageError('a document is [module, class, id]');
		}
		$workflow = $this->startWorkflow('1', $document);
		$token = "$workflow|A" . random_int(1000, 9999) . '_' . bin2hex(random_bytes(8)) . '|' . bin2hex(random_bytes(16));
		$waits = ($step['USE_SUBSCRIPTION'] ?? '') === 'N' ? 'N' : 'Y';
		$timeout = (int) ($order['timeout'] ?? 0);
		$properties = (array) ($order['properties'] ?? []) + self::defaults((array) ($step['PROPERTIES'] ?? []));
		$this->turns[$token] = [
			'event_token' => $token, 'code' => $code, 'workflow' => $workflow, 'document' => $document, 'properties' => $properties, 'waits' => $waits === 'Y',
			'until' => $timeout > 0 ? time() + $timeout : null, 'answered' => false, 'values' => null, 'ignored' => [], 'log' => [],
		];

		return [(string) $step['HANDLER'], [
			'workflow_id' => $workflow, 'code' => $code, 'document_id' => $document, 'document_type' => [$document[0], $document[1], (string) preg_replace('/_\d+$/', '', $document[2])],
			'event_token' => $token, 'properties' => $properties, 'use_subscription' => $waits, 'timeout_duration' => (string) $timeout,
		]];
	}

	#[Rest('bizproc.robot.add', writes: true)]
	#[Rest('bizproc.activity.add', writes: true)]
	public function add(Call $call): bool
	{
		[$kind, $code] = $this->step($call);
		if (isset($this->steps[$kind][$code])) {
			throw new RestError('ERROR_ACTIVITY_ALREADY_INSTALLED', 'Activity or Automation rule already installed!');
		}
		$this->steps[$kind][$code] = self::checked(array_change_key_case($call->params, CASE_UPPER), true);

		return true;
	}

	#[Rest('bizproc.robot.update', writes: true)]
	#[Rest('bizproc.activity.update', writes: true)]
	public function update(Call $call): bool
	{
		[$kind, $code] = $this->known($call);
		$fields = self::given($call, 'FIELDS');
		if (!is_array($fields) || $fields === []) {
			throw self::invalid('No fields to update');
		}
		$this->steps[$kind][$code] = self::checked(array_change_key_case($fields, CASE_UPPER), false) + $this->steps[$kind][$code];

		return true;
	}

	#[Rest('bizproc.robot.delete', writes: true)]
	#[Rest('bizproc.activity.delete', writes: true)]
	public function delete(Call $call): bool
	{
		[$kind, $code] = $this->known($call);
		unset($this->steps[$kind][$code]);

		return true;
	}

	/** @return list<string> */
	#[Rest('bizproc.robot.list')]
	#[Rest('bizproc.activity.list')]
	public function list(Call $call): array
	{
		$this->admit($call);

		return array_map(strval(...), array_keys($this->steps[self::kind($call)]));
	}

	/** The answer of a robot that the workflow waits for: one, and only of what was registered to come back. */
	#[Rest('bizproc.event.send', writes: true)]
	public function send(Call $call): bool
	{
		$token = $this->live($call);
		$turn = $this->turns[$token];
		if (!$turn['waits'] || $turn['answered']) {
			throw self::denied();
		}
		$step = $this->steps['robot'][$turn['code']] ?? $this->steps['activity'][$turn['code']] ?? [];
		$returned = array_change_key_case((array) ($step['RETURN_PROPERTIES'] ?? []));
		$given = self::given($call, 'RETURN_VALUES');
		$given = is_array($given) ? $given : [];
		$values = array_filter($given, static fn (int|string $name) => isset($returned[strtolower((string) $name)]), ARRAY_FILTER_USE_KEY);
		$message = (string) self::given($call, 'LOG_MESSAGE');
		$this->turns[$token] = [
			'answered' => true, 'values' => $values, 'ignored' => array_map(strval(...), array_keys(array_diff_key($given, $values))),
			'log' => [...$turn['log'], ...($message === '' ? [] : [$message])],
		] + $turn;
		unset($this->workflows[$turn['workflow']]);

		return true;
	}

	#[Rest('bizproc.activity.log', writes: true)]
	public function log(Call $call): bool
	{
		$message = (string) self::given($call, 'LOG_MESSAGE');
		if ($message === '') {
			throw new RestError('ERROR_EMPTY_LOG_MESSAGE', 'Empty log message!');
		}
		$this->turns[$this->live($call)]['log'][] = $message;

		return true;
	}

	#[Rest('bizproc.workflow.start', writes: true)]
	public function start(Call $call): string
	{
		$this->admit($call);
		$template = (int) self::given($call, 'TEMPLATE_ID');
		if (!$this->registry->store->table(self::TEMPLATES)->ids->lives($template)) {
			throw new RestError('ERROR_WRONG_WORKFLOW_ID', 'Template not found');
		}
		$document = self::given($call, 'DOCUMENT_ID');
		if (!is_array($document) || count($document) !== 3) {
			throw new RestError('', 'Wrong DOCUMENT_ID!');
		}

		return $this->startWorkflow((string) $template, array_values($document));
	}

	#[Rest('bizproc.workflow.instances')]
	#[Rest('bizproc.workflow.instance.list')]
	public function instances(Call $call): Page
	{
		$this->admit($call);
		$rows = Sieve::filter(array_values($this->workflows), self::given($call, 'FILTER'));
		$rows = Sieve::order($rows, self::given($call, 'ORDER') ?? ['MODIFIED' => 'desc']);
		$select = self::given($call, 'SELECT');
		$shown = array_flip(array_map(strtoupper(...), is_array($select) && $select !== [] ? array_filter($select, is_string(...)) : self::LISTED));

		return Page::of(array_map(static fn (array $row) => array_intersect_key($row, $shown), $rows), $call->param('start', 0));
	}

	/** Of one that is not there, nothing is said. */
	#[Rest('bizproc.workflow.kill', writes: true)]
	#[Rest('bizproc.workflow.terminate', writes: true)]
	public function end(Call $call): bool
	{
		$this->admit($call);
		$id = (string) self::given($call, 'ID');
		unset($this->workflows[$id]);
		foreach ($this->turns as $token => $turn) {
			if ($turn['workflow'] === $id && !$turn['answered']) {
				$this->turns[$token]['until'] = 0; // nobody waits any more
			}
		}

		return true;
	}

	/** @param list<mixed> $document */
	private function startWorkflow(string $template, array $document): string
	{
		$id = sprintf('%s.%08d', substr(md5("{$this->options->seed} " . ++$this->started), 0, 14), $this->started);
		$now = date('c');
		$this->workflows[$id] = [
			'ID' => $id, 'MODIFIED' => $now, 'OWNED_UNTIL' => null, 'MODULE_ID' => (string) $document[0], 'ENTITY' => (string) $document[1],
			'DOCUMENT_ID' => (string) $document[2], 'STARTED' => $now, 'STARTED_BY' => (string) $this->options->userId, 'TEMPLATE_ID' => $template,
		];

		return $id;
	}

	/** @return string the token of a turn that is not over */
	private function live(Call $call): string
	{
		$this->registry->documented->admit($call);
		$token = (string) self::given($call, 'EVENT_TOKEN');
		$turn = $this->turns[$token] ?? throw self::denied();
		if ($turn['until'] !== null && $turn['until'] <= time()) {
			throw self::denied();
		}

		return $token;
	}

	/** @return array{'robot'|'activity', string} of what the call is about: kind and code */
	private function step(Call $call): array
	{
		$this->admit($call);
		$code = self::given($call, 'CODE');
		if (!is_string($code) || preg_match('/^[\w.-]+$/D', $code) !== 1) {
			throw self::invalid('Wrong activity code!');
		}

		return [self::kind($call), $code];
	}

	/** @return array{'robot'|'activity', string} */
	private function known(Call $call): array
	{
		[$kind, $code] = $this->step($call);

		return isset($this->steps[$kind][$code]) ? [$kind, $code] : throw new RestError('ERROR_ACTIVITY_NOT_FOUND', 'Activity or Robot not found!');
	}

	private function admit(Call $call): void
	{
		$this->registry->documented->admit($call);
		if (!$call->actor->isAdmin()) {
			throw self::denied();
		}
	}

	/**
	 * @param  array<string, mixed> $fields
	 * @return array<string, mixed>
	 */
	private static function checked(array $fields, bool $isNew): array
	{
		if ($isNew || isset($fields['HANDLER'])) {
			$url = parse_url((string) ($fields['HANDLER'] ?? ''));
			if (!in_array(strtolower($url['scheme'] ?? ''), ['http', 'https'], true)) {
				throw new RestError('ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported handler protocol');
			}
			($url['host'] ?? '') !== '' || throw new RestError('ERROR_WRONG_HANDLER_URL', 'Wrong handler URL');
		}
		foreach (['PROPERTIES', 'RETURN_PROPERTIES'] as $name) {
			is_array($fields[$name] ?? []) || throw self::invalid('Wrong properties array!');
			foreach ($fields[$name] ?? [] as $key => $property) {
				preg_match('/^[a-z]\w*$/Di', (string) $key) === 1 || throw self::invalid("Wrong property key $key!");
				is_array($property) && !empty($property['Name'] ?? $property['NAME'] ?? null) || throw self::invalid("Empty property NAME $key!");
			}
		}

		return $fields;
	}

	/** @param array<string, mixed> $properties @return array<string, mixed> what the user who sets up a robot leaves as it is */
	private static function defaults(array $properties): array
	{
		return array_map(static fn (mixed $its) => is_array($its) ? $its['Default'] ?? $its['DEFAULT'] ?? '' : '', $properties);
	}

	/** @return 'robot'|'activity' */
	private static function kind(Call $call): string
	{
		return str_starts_with(strtolower($call->method), 'bizproc.robot.') ? 'robot' : 'activity';
	}

	private static function given(Call $call, string $name): mixed
	{
		return array_change_key_case($call->params, CASE_UPPER)[$name] ?? null;
	}

	private static function invalid(string $text): RestError
	{
		return new RestError('ERROR_ACTIVITY_VALIDATION_FAILURE', $text);
	}

	private static function denied(): RestError
	{
		return new RestError('ACCESS_DENIED', 'Access denied!', 403);
	}
}
