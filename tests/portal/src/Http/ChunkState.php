<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** What a chunked body goes on with. */
enum ChunkState
{
	case Size;
	case Data;
	/** The line end after the data. */
	case DataEnd;
	case Trailer;
}
