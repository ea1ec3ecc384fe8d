<?php
declare(strict_types=1);

namespace B24\Portal\Rest;

/** The leaky bucket: every request pours one in, time drains it, what would spill over is refused. */
final class Bucket
{
	private float $level = 0.0;
	private float $drainedAt = 0.0;

	public function __construct(private readonly Settings $settings)
	{
	}

	public function admit(float $now): bool
	{
		if ($this->settings->rate <= 0.0) {
			return true;
		}
		$this->level = max(0.0, $this->level - ($now - $this->drainedAt) * $this->settings->rate);
		$this->drainedAt = $now;
		if ($this->level + 1.0 > $this->settings->burst) {
			return false;
		}
		$this->level += 1.0;

		return true;
	}

	public function reset(): void
	{
		$this->level = 0.0;
	}
}
