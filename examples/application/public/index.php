<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * A page in a frame: the application's own, or the tab of a deal.
 */

require __DIR__ . '/../application.php';

$page = B24\Incoming\Placement::fromGlobals()->verify(oauth());

// As the user who looks at it, with that user's rights.
$name = $page->client(oauth())->profile()->result['NAME'];
$deal = is_scalar($page->options['ID'] ?? null) ? (string) $page->options['ID'] : null;

// Nobody but that portal may show the page in a frame. Its host is the one that the store has.
header("Content-Security-Policy: frame-ancestors https://$page->domain");
?>
<!DOCTYPE html>
<title>Example</title>
<p>Hello, <?= htmlspecialchars($name) ?>.</p>
<?php if ($deal !== null): ?>
<p>This is deal <?= htmlspecialchars($deal) ?>.</p>
<?php endif ?>
