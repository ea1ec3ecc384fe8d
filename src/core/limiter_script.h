/* What the Redis server runs: the arithmetic of gcra.h and budget.h in Lua, by the server's clock.
 * KEYS[1] is a hash; ARGV[1] says which of the limiter's functions is meant. It replies with
 * milliseconds to wait.
 *
 * Microseconds since 1970 have sixteen digits: a double holds them, but Lua's own conversion to
 * text does not, hence %.0f. */
#ifndef B24_LIMITER_SCRIPT_H
#define B24_LIMITER_SCRIPT_H

/* How long the server remembers that a portal has refused a request, since it was last asked about
 * that portal. */
#define B24_SCRIPT_KEEP_MS "2592000000"

static const char b24_limiter_script[] =
	"local key, what = KEYS[1], ARGV[1]\n"
	"local time = redis.call('TIME')\n"
	"local now = time[1] * 1000000 + time[2]\n"
	"local function known(field) return tonumber(redis.call('HGET', key, field) or '') end\n"
	"local function text(number) return string.format('%.0f', number) end\n"
	"\n"
	/* ARGV: interval, depth, full, stale (all in microseconds), when refused (0 or 1) */
	"local function bucket()\n"
	"  local interval, depth, full = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])\n"
	"  local arrival, refused = known('arrival') or now, known('refused') == 1\n"
	"  if arrival < now or arrival > now + full + ARGV[5] then arrival = now end\n"
	"  if what == 'exhaust' then\n"
	"    arrival = math.max(arrival, now + full)\n"
	"    refused = refused or ARGV[6] == '1'\n"
	"  else\n"
	"    if ARGV[6] == '1' and not refused then return 0 end\n"
	"    local ahead = arrival + interval - now - depth\n"
	"    if ahead > 0 then return math.ceil(ahead / 1000) end\n"
	"    if what == 'wait' then return 0 end\n"
	"    arrival = arrival + interval\n"
	"  end\n"
	"  redis.call('HSET', key, 'arrival', text(arrival), 'refused', refused and 1 or 0)\n"
	"  local keep = math.ceil((arrival - now) / 1000) + 1000\n"
	"  if refused then keep = math.max(keep, " B24_SCRIPT_KEEP_MS ") end\n"
	"  redis.call('PEXPIRE', key, text(keep))\n"
	"  return 0\n"
	"end\n"
	"\n"
	"local function budget(longest)\n"
	"  local operating, reset = known('operating'), known('reset')\n"
	"  if not operating or not reset or reset <= now or reset > now + longest then return end\n"
	"  return operating, reset\n"
	"end\n"
	"\n"
	/* ARGV: longest reset (microseconds), limit (milliseconds) */
	"local function spent()\n"
	"  local operating, reset = budget(tonumber(ARGV[2]))\n"
	"  if not operating or operating < tonumber(ARGV[3]) then return 0 end\n"
	"  return math.ceil((reset - now) / 1000)\n"
	"end\n"
	"\n"
	"local function write(operating, reset)\n"
	"  redis.call('HSET', key, 'operating', text(operating), 'reset', text(reset))\n"
	"  redis.call('PEXPIRE', key, text(math.ceil((reset - now) / 1000) + 1000))\n"
	"  return 0\n"
	"end\n"
	"\n"
	/* ARGV: longest reset, operating (milliseconds), reset in, same reset (microseconds) */
	"local function report()\n"
	"  local operating, reset = tonumber(ARGV[3]), now + ARGV[4]\n"
	"  local old, old_reset = budget(tonumber(ARGV[2]))\n"
	"  if old then\n"
	"    local later, same = reset - old_reset, tonumber(ARGV[5])\n"
	"    if later < -same or (later <= same and operating <= old) then return 0 end\n"
	"  end\n"
	"  return write(operating, reset)\n"
	"end\n"
	"\n"
	/* ARGV: longest reset, limit (milliseconds), reset in (0: not named), otherwise in */
	"local function refuse()\n"
	"  local operating, named = tonumber(ARGV[3]), tonumber(ARGV[4])\n"
	"  local reset = now + (named > 0 and named or ARGV[5])\n"
	"  local old, old_reset = budget(tonumber(ARGV[2]))\n"
	"  if old then\n"
	"    operating = math.max(operating, old)\n"
	"    if named <= 0 then reset = old_reset end\n"
	"  end\n"
	"  return write(operating, reset)\n"
	"end\n"
	"\n"
	"if what == 'refuse' then return refuse() end\n"
	"if what == 'spent' then return spent() end\n"
	"if what == 'report' then return report() end\n"
	"return bucket()\n";

#endif
