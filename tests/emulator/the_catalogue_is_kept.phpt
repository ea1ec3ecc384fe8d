--TEST--
Products, prices, sections and currencies are kept, and are the same under the older names of their methods
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('Catalog.Product.On.Add', 'Catalog.Product.On.Update', 'Catalog.Product.On.Delete', 'Catalog.Price.On.Add', 'Catalog.Price.On.Delete', 'onCrmProductAdd', 'onCrmCurrencyAdd', 'onCrmCurrencyDelete');
$section = $kept->tell('catalog.section.add', ['fields' => ['iblockId' => 14, 'name' => 'Drinks']], 'id', 'iblockId', 'name', 'active')['section']['id'];
$id = $kept->tell('catalog.product.add', ['fields' => ['iblockId' => 14, 'iblockSectionId' => $section, 'name' => 'Tea', 'detailText' => 'Green', 'property64' => ['value' => 'leaf']]], 'id', 'name', 'iblockId', 'iblockSectionId', 'detailText', 'property64')['element']['id'];
$kept->tell('catalog.product.get', ['id' => $id], 'name', 'type', 'active', 'property64');
$kept->tell('catalog.product.update', ['id' => $id, 'fields' => ['name' => 'Green tea']], 'id', 'name', 'detailText');
$kept->tell('catalog.product.list', ['select' => ['id', 'iblockId', 'name', 'detailText'], 'filter' => ['iblockId' => 14, 'iblockSectionId' => $section]], 'id', 'name', 'detailText');
$offer = $kept->tell('catalog.product.offer.add', ['fields' => ['iblockId' => 15, 'name' => 'Tea, 100 g']], 'name', 'type')['offer']['id'];
$kept->tell('catalog.product.offer.list', ['select' => ['id', 'iblockId', 'name'], 'filter' => ['iblockId' => 15]], 'name');
$kept->refuse('catalog.product.offer.get', ['id' => $id]); // a plain product
$price = $kept->tell('catalog.price.add', ['fields' => ['productId' => $id, 'catalogGroupId' => 1, 'price' => 12.5, 'currency' => 'USD']], 'productId', 'price', 'currency')['price']['id'];
$kept->tell('catalog.price.modify', ['fields' => ['product' => ['id' => $id, 'prices' => [['catalogGroupId' => 1, 'price' => 14, 'currency' => 'EUR'], ['catalogGroupId' => 2, 'price' => 11, 'currency' => 'EUR']]]]], 'catalogGroupId', 'price', 'currency');
$kept->tell('catalog.price.list', ['filter' => ['productId' => $id], 'order' => ['price' => 'ASC']], 'id', 'catalogGroupId', 'price');
$kept->refuse('catalog.price.add', ['fields' => ['productId' => 99999, 'catalogGroupId' => 1, 'price' => 12.5, 'currency' => 'USD']]);

echo "---\n";
$kept->tell('crm.product.get', ['id' => $id], 'NAME', 'PRICE', 'CURRENCY_ID', 'SECTION_ID', 'DESCRIPTION');
$old = $kept->tell('crm.product.add', ['fields' => ['NAME' => 'Coffee', 'PRICE' => 7, 'CURRENCY_ID' => 'EUR', 'SECTION_ID' => $section]]);
$kept->tell('crm.product.list', ['filter' => ['SECTION_ID' => $section], 'order' => ['NAME' => 'ASC'], 'select' => ['ID', 'NAME', 'PRICE']], 'NAME', 'PRICE');
$kept->tell('catalog.product.get', ['id' => $old], 'name', 'iblockSectionId');
$kept->tell('catalog.price.list', ['filter' => ['productId' => $old]], 'price', 'currency');
$kept->tell('crm.product.update', ['id' => $old, 'fields' => ['PRICE' => 8]]);
$kept->tell('crm.product.get', ['id' => $old], 'NAME', 'PRICE');
$kept->tell('crm.productsection.list', ['filter' => ['NAME' => 'Drinks']], 'ID', 'NAME', 'CATALOG_ID');
$kept->tell('catalog.product.delete', ['id' => $id]);
$kept->refuse('catalog.product.get', ['id' => $id]);
$kept->refuse('catalog.product.update', ['id' => $id, 'fields' => ['name' => 'None']]);
$kept->refuse('crm.product.get', ['id' => $id]);
$kept->refuse('catalog.price.get', ['id' => $price]); // it went with its product
$kept->tell('catalog.section.delete', ['id' => $section]);
$kept->refuse('catalog.section.get', ['id' => $section]);

echo "---\n";
$measure = $kept->tell('catalog.measure.add', ['fields' => ['code' => 112233, 'measureTitle' => 'Barrel']], 'code', 'measureTitle', 'isDefault')['measure']['id'];
$kept->refuse('catalog.measure.add', ['fields' => ['code' => 112233, 'measureTitle' => 'Again']]);
$kept->tell('crm.measure.get', ['id' => $measure], 'CODE', 'MEASURE_TITLE');
$kept->tell('catalog.measure.update', ['id' => $measure, 'fields' => ['measureTitle' => 'Big barrel']], 'code', 'measureTitle');
$kept->tell('catalog.measure.list', ['filter' => ['code' => 112233]], 'measureTitle');
$kept->tell('catalog.measure.delete', ['id' => $measure]);
$kept->refuse('catalog.measure.get', ['id' => $measure]);
$kept->tell('crm.currency.add', ['fields' => ['CURRENCY' => 'CHF', 'AMOUNT_CNT' => 1, 'AMOUNT' => 1.06, 'FULL_NAME' => 'Swiss franc']]);
$kept->tell('crm.currency.get', ['id' => 'CHF'], 'CURRENCY', 'AMOUNT', 'BASE');
$kept->tell('crm.currency.update', ['id' => 'CHF', 'fields' => ['AMOUNT' => 1.07]]);
$kept->tell('crm.currency.base.set', ['id' => 'CHF']);
$kept->tell('crm.currency.base.get');
$kept->tell('crm.currency.list', ['order' => ['CURRENCY' => 'ASC']], 'CURRENCY', 'AMOUNT', 'BASE');
$kept->tell('crm.currency.localizations.set', ['id' => 'CHF', 'localizations' => ['de' => ['FULL_NAME' => 'Schweizer Franken', 'FORMAT_STRING' => '# Fr.']]]);
$kept->tell('crm.currency.localizations.set', ['id' => 'CHF', 'localizations' => ['de' => ['FORMAT_STRING' => 'Fr. #']]]);
$kept->tell('crm.currency.localizations.get', ['id' => 'CHF']);
$kept->tell('crm.currency.localizations.delete', ['id' => 'CHF', 'lids' => ['en']]);
$kept->tell('crm.currency.localizations.get', ['id' => 'CHF']);
$kept->refuse('crm.currency.localizations.get', ['id' => 'XXX']);
$kept->tell('crm.currency.delete', ['id' => 'CHF']);
$kept->refuse('crm.currency.get', ['id' => 'CHF']);
$kept->end('catalog.product.add', 'catalog.product.get', 'catalog.product.list', 'catalog.product.update', 'catalog.product.delete', 'catalog.product.offer.[aglu]*[dtae]', 'catalog.price.[adlum]*', 'catalog.section.[adlu]*', 'crm.product.[adglu]*', 'crm.currency.add', 'crm.currency.get', 'crm.currency.base.*', 'catalog.measure.[adlu]*', 'catalog.vat.[adlu]*', 'catalog.store.[adlu]*');
?>
--EXPECT--
catalog.section.add: {"id":121,"iblockId":14,"name":"Drinks","active":"Y"}
catalog.product.add: {"id":121,"iblockId":14,"name":"Tea","iblockSectionId":121,"detailText":"Green","property64":{"value":"leaf"}}
  raised event=CATALOG.PRODUCT.ON.ADD&data[FIELDS][ID]=121&data[FIELDS][TYPE]=1
catalog.product.get: {"name":"Tea","active":"Y","type":1,"property64":{"value":"leaf"}}
catalog.product.update: {"id":121,"name":"Green tea","detailText":"Green"}
  raised event=CATALOG.PRODUCT.ON.UPDATE&data[FIELDS][ID]=121&data[FIELDS][TYPE]=1
catalog.product.list: [{"id":121,"name":"Green tea","detailText":"Green"}]
catalog.product.offer.add: {"name":"Tea, 100 g","type":4}
  raised event=CATALOG.PRODUCT.ON.ADD&data[FIELDS][ID]=122&data[FIELDS][TYPE]=4
catalog.product.offer.list: [{"name":"Tea, 100 g"}]
catalog.product.offer.get: refused with "200040300000"
catalog.price.add: {"price":{"id":121,"productId":121,"catalogGroupId":1,"price":12.5,"priceScale":100,"currency":"USD","quantityFrom":100,"quantityTo":100,"extraId":1,"timestampX":"2026-01-15T10:30:00+03:00"}}
  raised event=CATALOG.PRICE.ON.ADD&data[FIELDS][ID]=121
catalog.price.modify: [{"catalogGroupId":1,"price":14,"currency":"EUR"},{"catalogGroupId":2,"price":11,"currency":"EUR"}]
catalog.price.list: [{"id":122,"catalogGroupId":2,"price":11},{"id":121,"catalogGroupId":1,"price":14}]
catalog.price.add: refused with ""
---
crm.product.get: {"NAME":"Green tea","DESCRIPTION":"Green","SECTION_ID":"121","PRICE":"14","CURRENCY_ID":"EUR"}
crm.product.add: 123
  raised event=ONCRMPRODUCTADD&data[FIELDS][ID]=123
crm.product.list: [{"NAME":"Coffee","PRICE":"7"},{"NAME":"Green tea","PRICE":"14"}]
catalog.product.get: {"name":"Coffee","iblockSectionId":121}
catalog.price.list: [{"price":7,"currency":"EUR"}]
crm.product.update: true
crm.product.get: {"NAME":"Coffee","PRICE":"8"}
crm.productsection.list: [{"ID":"121","CATALOG_ID":"14","NAME":"Drinks"}]
catalog.product.delete: true
  raised event=CATALOG.PRODUCT.ON.DELETE&data[FIELDS][ID]=121&data[FIELDS][TYPE]=1
catalog.product.get: refused with "200040300000"
catalog.product.update: refused with "200040300000"
crm.product.get: refused with ""
catalog.price.get: refused with ""
catalog.section.delete: true
catalog.section.get: refused with "200700300030"
---
catalog.measure.add: {"code":112233,"isDefault":"N","measureTitle":"Barrel"}
catalog.measure.add: refused with "200600000000"
crm.measure.get: {"CODE":"112233","MEASURE_TITLE":"Barrel"}
catalog.measure.update: {"code":112233,"measureTitle":"Big barrel"}
catalog.measure.list: [{"measureTitle":"Big barrel"}]
catalog.measure.delete: true
catalog.measure.get: refused with "200600000020"
crm.currency.add: "CHF"
  raised event=ONCRMCURRENCYADD&data[FIELDS][ID]=CHF
crm.currency.get: {"CURRENCY":"CHF","AMOUNT":"1.06","BASE":"N"}
crm.currency.update: true
crm.currency.base.set: true
crm.currency.base.get: "CHF"
crm.currency.list: [{"AMOUNT":"1.07","BASE":"Y","CURRENCY":"CHF"},{"AMOUNT":"1","BASE":"N","CURRENCY":"EUR"},{"AMOUNT":"1.2","BASE":"N","CURRENCY":"GBP"},{"AMOUNT":"0.9","BASE":"N","CURRENCY":"USD"}]
crm.currency.localizations.set: true
crm.currency.localizations.set: true
crm.currency.localizations.get: {"en":{"FULL_NAME":"Swiss franc","FORMAT_STRING":"# CHF","DEC_POINT":".","DECIMALS":"2","THOUSANDS_SEP":null,"THOUSANDS_VARIANT":"C","HIDE_ZERO":"Y"},"de":{"FULL_NAME":"Schweizer Franken","FORMAT_STRING":"Fr. #","DEC_POINT":".","DECIMALS":"2","THOUSANDS_SEP":null,"THOUSANDS_VARIANT":"C","HIDE_ZERO":"Y"}}
crm.currency.localizations.delete: true
crm.currency.localizations.get: {"de":{"FULL_NAME":"Schweizer Franken","FORMAT_STRING":"Fr. #","DEC_POINT":".","DECIMALS":"2","THOUSANDS_SEP":null,"THOUSANDS_VARIANT":"C","HIDE_ZERO":"Y"}}
crm.currency.localizations.get: refused with ""
crm.currency.delete: true
  raised event=ONCRMCURRENCYDELETE&data[FIELDS][ID]=CHF
crm.currency.get: refused with ""
replies compared, 0 problems
