<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

/**
 * Decides of every method whether it only reads, and says why, one line each in read_only.tsv, for review.
 *
 * Two witnesses are heard: what the page says that the method does (its first verb), and the method's own name.
 * It reads if both say so; it writes if either says so. What they cannot settle is settled by hand below, with
 * the reason. "Reads" means that sending a call twice does no harm: when in doubt it is a write.
 */
final class Access
{
	/** Verbs of a page's first sentence. */
	private const READS = 'allows (?:you )?(?:to )?(?:get|retrieve|search|access)|calculates?|checks?|contains?|counts?|describes?|determines?'
		. '|downloads?|exports?|fetch(?:es)?|finds?|gets?|lists?|obtains?|outputs?|provides?|reads?|reports?|retriev\w+|returns?|search\w*'
		. '|used to access|for reading|will return';
	private const WRITES = 'activat\w+|accepts?|adds?|answers?|appends?|approves?|archives?|assigns?|attach\w*|binds?|cancels?|changes?|clears?|closes?'
		. '|completes?|conducts?|confirms?|connects?|converts?|copies|creates?|creating|declines?|delegates?|deletes?|detach\w*|disables?'
		. '|disapproves?|displays?|edits?|enables?|enforces?|ends?|establishes|excludes?|executes?|finish\w*|forwards?|generates?|halts?|hides?'
		. '|imports?|importing|includes?|initiates?|installs?|invites?|joins?|launch\w*|leaves?|likes?|links?|logs?|marks?|merges?|modif\w+'
		. '|moves?|mutes?|notif\w+|opens?|overwrites?|pauses?|pay|pins?|process(?:es)?|publish\w*|reassigns?|recalls?|records?|registers?'
		. '|rejects?|removes?|renames?|renews?|replaces?|resets?|responds?|restores?|resumes?|saves?|sends?|sets?|shares?|shows?|signs?'
		. '|specifies|starts?|stops?|subscribes?|terminates?|transfers?|transitions?|turns?|unbinds?|unlinks?|unmarks?|unpins?|unpublish\w*'
		. '|unregisters?|unsubscribes?|updates?|uploads?|votes?|writes?|adding';

	/** Words with which the last part of a reading method's name begins. */
	private const READING_NAMES = 'access|activit|addresstype|admin|available|can|check|children|contenttype|count|current|documentation|download'
		. '|events$|fields|find|fullExport|get|groups|id$|important|info|instances|is[A-Z]|is(?:actionallowed|enabled|exists|offers)$|items'
		. '|list|methods|mode|multidepartment|name$|nearest|openapi|ownertype|profile|resolve|scope|search|senders|settings$|status$'
		. '|statuslist|subordinates|tail|text$|thread|time$|types|url$';

	/** Judged by hand: what neither verb nor name settles, or what the page says further down. */
	private const BY_HAND = [
		'crm.invoice.getexternallink' => ['write', 'may create the public link'],
		'disk.file.getExternalLink' => ['write', 'may create the public link'],
		'disk.folder.getExternalLink' => ['write', 'may create the public link'],
		'salescenter.payment.getPublicUrl' => ['write', 'may create the link'],
		'disk.storage.getForApp' => ['write', 'creates the storage if there is none'],
		'event.offline.get' => ['write', 'takes the events out of the queue'],
		'im.v2.Event.get' => ['write', 'the offset confirms events, which are gone then'],
		'imbot.v2.Event.get' => ['write', 'the offset confirms events, which are gone then'],
		'im.notify.read.list' => ['write', 'marks as read'],
		'batch' => ['write', 'as its commands are'],
		'documentation' => ['read', 'description of the methods'],
		'rest.documentation.openapi' => ['read', 'description of the methods'],
		'rest.scope.list' => ['read', 'description of the permissions'],
		'vote.AttachedVote.download' => ['read', 'makes a file and keeps nothing'],
	];

	/** @var array<string, string> `method version` → its line */
	private array $lines = [];

	/**
	 * @param array{method: string, version: int, result_type: ?string} $record
	 * @param string $text of the page, as it stands
	 */
	public function of(array $record, string $text): string
	{
		$method = $record['method'];
		[$said, $verb] = $text === '' ? ['?', '-'] : self::said(self::firstSentence($text));
		$named = self::named($method);
		[$access, $why] = self::BY_HAND[$method] ?? [$said === 'read' && $named === 'read' ? 'read' : 'write', ''];
		$this->lines["$method $record[version]"] =
			implode("\t", [$method, $record['version'], $access, $verb, $named, $record['result_type'] ?: '-', $why]);

		return $access;
	}

	/** The file for review: a line of every method that was asked for, in that order. */
	public function table(): string
	{
		return "# method\tversion\taccess\tthe page's verb\tthe name\tresult\treason, where judged by hand\n"
			. implode("\n", $this->lines) . "\n";
	}

	/** The first paragraph, without notes, links and code. */
	private static function firstSentence(string $page): string
	{
		$page = preg_replace(['/^---\n.*?\n---\n/s', '/\{% note.*?\{% endnote %\}/s', '/\{%.*?%\}/s'], '', $page);
		$text = '';
		foreach (preg_split('/\n\s*\n/', (string) preg_replace('/^.*?^# .*?$/ms', '', $page, 1)) as $paragraph) {
			$paragraph = trim($paragraph);
			if (str_starts_with($paragraph, '##')) {
				break;
			}
			if ($paragraph !== '' && !str_contains('>#|-', $paragraph[0])) {
				$text = $paragraph;
				break;
			}
		}
		$text = (string) preg_replace(['/`[^`]*`/', '/\[([^\]]*)\]\([^)]*\)/', '/\s+/'], ['X', '$1', ' '], $text);

		return preg_split('/(?<=[.!])\s|:\s/', $text)[0];
	}

	/** @return array{string, string} `read`, `write` or `?`, and the verb that says so */
	private static function said(string $sentence): array
	{
		if (preg_match('/\b(?:(?<read>' . self::READS . ')|(?<write>' . self::WRITES . '))\b/i', $sentence, $found) !== 1) {
			return ['?', '-'];
		}

		return [($found['read'] ?? '') !== '' ? 'read' : 'write', strtolower($found[0])];
	}

	private static function named(string $method): string
	{
		return preg_match('/^(?:' . self::READING_NAMES . ')/i', substr((string) strrchr(".$method", '.'), 1)) === 1 ? 'read' : 'write';
	}
}
