--TEST--
Calendars, their events and resources are kept
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onCalendarEntryAdd', 'onCalendarEntryUpdate', 'onCalendarEntryDelete', 'onCalendarSectionAdd', 'onCalendarSectionDelete');
$mine = ['type' => 'user', 'ownerId' => 7];
$section = $kept->tell('calendar.section.add', $mine + ['name' => 'Bridges', 'color' => '#ff0000']);
$kept->tell('calendar.section.update', $mine + ['id' => $section, 'name' => 'Long bridges']);
$kept->tell('calendar.section.get', $mine, 'ID', 'NAME', 'COLOR', 'CAL_TYPE', 'OWNER_ID');
$id = $kept->tell('calendar.event.add', $mine + ['name' => 'Survey', 'from' => '2026-12-01T10:00:00+01:00', 'to' => '2026-12-01T11:00:00+01:00', 'section' => $section, 'location' => 'River', 'importance' => 'high', 'remind' => [['type' => 'min', 'count' => 20]]]);
$other = $kept->tell('calendar.event.add', $mine + ['name' => 'Party', 'from' => '2027-01-10 18:00', 'to' => '2027-01-10 23:00']);
$kept->tell('calendar.event.getbyid', ['id' => $id], 'ID', 'NAME', 'DATE_FROM', 'DATE_TO', 'SECTION_ID', 'LOCATION', 'IMPORTANCE', 'OWNER_ID', 'REMIND');
$kept->tell('calendar.event.update', $mine + ['id' => $id, 'name' => 'Long survey', 'to' => '2026-12-01T12:00:00+01:00']);
$kept->tell('calendar.event.get', $mine, 'ID', 'NAME', 'DATE_TO');
$kept->tell('calendar.event.get', $mine + ['from' => '2027-01-01', 'to' => '2027-01-10'], 'NAME', 'DATE_FROM');
$kept->tell('calendar.event.get', $mine + ['from' => '2026-11-01', 'to' => '2026-11-30'], 'NAME');
$kept->tell('calendar.event.get', ['type' => 'user', 'ownerId' => 8], 'NAME');
$kept->tell('calendar.meeting.status.set', ['eventId' => $id, 'status' => 'N']);
$kept->tell('calendar.meeting.status.get', ['eventId' => $id]);
$kept->tell('calendar.event.delete', ['id' => $other]);
$kept->refuse('calendar.event.delete', ['id' => $other]);
$kept->refuse('calendar.event.getbyid', ['id' => $other]);
$kept->tell('calendar.section.delete', $mine + ['id' => $section]);
$kept->refuse('calendar.section.delete', $mine + ['id' => $section]);
$kept->refuse('calendar.event.getbyid', ['id' => $id]); // it went with its calendar
$room = $kept->tell('calendar.resource.add', ['name' => 'Hall']);
$kept->tell('calendar.resource.update', ['resourceId' => $room, 'name' => 'Great hall']);
$kept->tell('calendar.resource.list', [], 'ID', 'NAME');
$kept->tell('calendar.resource.delete', ['resourceId' => $room]);
$kept->refuse('calendar.resource.update', ['resourceId' => $room, 'name' => 'None']);
$kept->end('calendar.event.*', 'calendar.section.*', 'calendar.resource.[adlu]*[det]', 'calendar.meeting.*');
?>
--EXPECT--
calendar.section.add: 4
  raised event=ONCALENDARSECTIONADD&data[id]=4
calendar.section.update: 4
calendar.section.get: [{"ID":"4","NAME":"Long bridges","COLOR":"#ff0000","CAL_TYPE":"user","OWNER_ID":"7"}]
calendar.event.add: 121
  raised event=ONCALENDARENTRYADD&data[id]=121
calendar.event.add: 122
  raised event=ONCALENDARENTRYADD&data[id]=122
calendar.event.getbyid: {"ID":"121","OWNER_ID":"7","NAME":"Survey","DATE_FROM":"2026-12-01T10:00:00+01:00","DATE_TO":"2026-12-01T11:00:00+01:00","IMPORTANCE":"high","LOCATION":"River","REMIND":[{"type":"min","count":20}],"SECTION_ID":"4"}
calendar.event.update: 121
  raised event=ONCALENDARENTRYUPDATE&data[id]=121
calendar.event.get: [{"ID":"121","NAME":"Long survey","DATE_TO":"2026-12-01T12:00:00+01:00"},{"ID":"122","NAME":"Party","DATE_TO":"2027-01-10T23:00:00+01:00"}]
calendar.event.get: [{"NAME":"Party","DATE_FROM":"2027-01-10T18:00:00+01:00"}]
calendar.event.get: []
calendar.event.get: []
calendar.meeting.status.set: true
calendar.meeting.status.get: "N"
calendar.event.delete: true
  raised event=ONCALENDARENTRYDELETE&data[id]=122
calendar.event.delete: refused with ""
calendar.event.getbyid: refused with ""
calendar.section.delete: true
  raised event=ONCALENDARSECTIONDELETE&data[id]=4
calendar.section.delete: refused with ""
calendar.event.getbyid: refused with ""
calendar.resource.add: 4
calendar.resource.update: 4
calendar.resource.list: [{"ID":"1","NAME":"Room 1"},{"ID":"2","NAME":"Room 2"},{"ID":"3","NAME":"Room 3"},{"ID":"4","NAME":"Great hall"}]
calendar.resource.delete: true
calendar.resource.update: refused with ""
replies compared, 0 problems
