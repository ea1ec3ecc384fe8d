--TEST--
A cursor that its own progress callback holds is collected, also with a request under way
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3000]);
class Report
{
	public ?B24\Cursor $cursor = null;

	public function __destruct()
	{
		echo "collected\n";
	}
}
$report = new Report();
$report->cursor = $b24->list("crm.deal.list", [], ["progress" => function () use ($report) {}]);
$report->cursor->rewind();
unset($report);
gc_collect_cycles();
echo "end\n";
?>
--EXPECT--
collected
end
