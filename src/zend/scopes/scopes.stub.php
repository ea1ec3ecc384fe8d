<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

/* Generated from src/catalogue/methods.jsonl by ./dev gen; stubs/ has the same with documentation. */

namespace B24;

/**
 * @strict-properties
 * @not-serializable
 */
final class Access extends Scope
{
    public function name(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Ai extends Scope
{
    public function engineList(array $params = [], array $options = []): Response {}
    public function engineRegister(array $params = [], array $options = []): Response {}
    public function engineUnregister(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class App extends Scope
{
    public function info(array $params = [], array $options = []): Response {}
    public function optionGet(array $params = [], array $options = []): Response {}
    public function optionSet(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Biconnector extends Scope
{
    public function connectorAdd(array $params = [], array $options = []): Response {}
    public function connectorDelete(array $params = [], array $options = []): Response {}
    public function connectorFields(array $params = [], array $options = []): Response {}
    public function connectorGet(array $params = [], array $options = []): Response {}
    public function connectorList(array $params = [], array $options = []): Response {}
    public function connectorUpdate(array $params = [], array $options = []): Response {}
    public function datasetAdd(array $params = [], array $options = []): Response {}
    public function datasetDelete(array $params = [], array $options = []): Response {}
    public function datasetFields(array $params = [], array $options = []): Response {}
    public function datasetFieldsUpdate(array $params = [], array $options = []): Response {}
    public function datasetGet(array $params = [], array $options = []): Response {}
    public function datasetList(array $params = [], array $options = []): Response {}
    public function datasetUpdate(array $params = [], array $options = []): Response {}
    public function sourceAdd(array $params = [], array $options = []): Response {}
    public function sourceDelete(array $params = [], array $options = []): Response {}
    public function sourceFields(array $params = [], array $options = []): Response {}
    public function sourceGet(array $params = [], array $options = []): Response {}
    public function sourceList(array $params = [], array $options = []): Response {}
    public function sourceUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Bizproc extends Scope
{
    public function activityAdd(array $params = [], array $options = []): Response {}
    public function activityDelete(array $params = [], array $options = []): Response {}
    public function activityList(array $params = [], array $options = []): Response {}
    public function activityLog(array $params = [], array $options = []): Response {}
    public function activityUpdate(array $params = [], array $options = []): Response {}
    public function eventSend(array $params = [], array $options = []): Response {}
    public function robotAdd(array $params = [], array $options = []): Response {}
    public function robotDelete(array $params = [], array $options = []): Response {}
    public function robotList(array $params = [], array $options = []): Response {}
    public function robotUpdate(array $params = [], array $options = []): Response {}
    public function taskComplete(array $params = [], array $options = []): Response {}
    public function taskDelegate(array $params = [], array $options = []): Response {}
    public function taskList(array $params = [], array $options = []): Response {}
    public function workflowInstanceList(array $params = [], array $options = []): Response {}
    public function workflowInstances(array $params = [], array $options = []): Response {}
    public function workflowKill(array $params = [], array $options = []): Response {}
    public function workflowStart(array $params = [], array $options = []): Response {}
    public function workflowTemplateAdd(array $params = [], array $options = []): Response {}
    public function workflowTemplateDelete(array $params = [], array $options = []): Response {}
    public function workflowTemplateList(array $params = [], array $options = []): Response {}
    public function workflowTemplateUpdate(array $params = [], array $options = []): Response {}
    public function workflowTerminate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Booking extends Scope
{
    public function v1BookingAdd(array $params = [], array $options = []): Response {}
    public function v1BookingClientList(array $params = [], array $options = []): Response {}
    public function v1BookingClientSet(array $params = [], array $options = []): Response {}
    public function v1BookingClientUnset(array $params = [], array $options = []): Response {}
    public function v1BookingCreatefromwaitlist(array $params = [], array $options = []): Response {}
    public function v1BookingDelete(array $params = [], array $options = []): Response {}
    public function v1BookingExternalDataList(array $params = [], array $options = []): Response {}
    public function v1BookingExternalDataSet(array $params = [], array $options = []): Response {}
    public function v1BookingExternalDataUnset(array $params = [], array $options = []): Response {}
    public function v1BookingGet(array $params = [], array $options = []): Response {}
    public function v1BookingList(array $params = [], array $options = []): Response {}
    public function v1BookingUpdate(array $params = [], array $options = []): Response {}
    public function v1ClienttypeList(array $params = [], array $options = []): Response {}
    public function v1ResourceAdd(array $params = [], array $options = []): Response {}
    public function v1ResourceDelete(array $params = [], array $options = []): Response {}
    public function v1ResourceGet(array $params = [], array $options = []): Response {}
    public function v1ResourceList(array $params = [], array $options = []): Response {}
    public function v1ResourceSlotsList(array $params = [], array $options = []): Response {}
    public function v1ResourceSlotsSet(array $params = [], array $options = []): Response {}
    public function v1ResourceSlotsUnset(array $params = [], array $options = []): Response {}
    public function v1ResourceUpdate(array $params = [], array $options = []): Response {}
    public function v1ResourceTypeAdd(array $params = [], array $options = []): Response {}
    public function v1ResourceTypeDelete(array $params = [], array $options = []): Response {}
    public function v1ResourceTypeGet(array $params = [], array $options = []): Response {}
    public function v1ResourceTypeList(array $params = [], array $options = []): Response {}
    public function v1ResourceTypeUpdate(array $params = [], array $options = []): Response {}
    public function v1WaitlistAdd(array $params = [], array $options = []): Response {}
    public function v1WaitlistClientList(array $params = [], array $options = []): Response {}
    public function v1WaitlistClientSet(array $params = [], array $options = []): Response {}
    public function v1WaitlistClientUnset(array $params = [], array $options = []): Response {}
    public function v1WaitlistCreatefrombooking(array $params = [], array $options = []): Response {}
    public function v1WaitlistDelete(array $params = [], array $options = []): Response {}
    public function v1WaitlistExternalDataList(array $params = [], array $options = []): Response {}
    public function v1WaitlistExternalDataSet(array $params = [], array $options = []): Response {}
    public function v1WaitlistExternalDataUnset(array $params = [], array $options = []): Response {}
    public function v1WaitlistGet(array $params = [], array $options = []): Response {}
    public function v1WaitlistList(array $params = [], array $options = []): Response {}
    public function v1WaitlistUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Calendar extends Scope
{
    public function accessibilityGet(array $params = [], array $options = []): Response {}
    public function eventAdd(array $params = [], array $options = []): Response {}
    public function eventDelete(array $params = [], array $options = []): Response {}
    public function eventGet(array $params = [], array $options = []): Response {}
    public function eventGetNearest(array $params = [], array $options = []): Response {}
    public function eventGetbyid(array $params = [], array $options = []): Response {}
    public function eventUpdate(array $params = [], array $options = []): Response {}
    public function meetingStatusGet(array $params = [], array $options = []): Response {}
    public function meetingStatusSet(array $params = [], array $options = []): Response {}
    public function resourceAdd(array $params = [], array $options = []): Response {}
    public function resourceBookingList(array $params = [], array $options = []): Response {}
    public function resourceDelete(array $params = [], array $options = []): Response {}
    public function resourceList(array $params = [], array $options = []): Response {}
    public function resourceUpdate(array $params = [], array $options = []): Response {}
    public function sectionAdd(array $params = [], array $options = []): Response {}
    public function sectionDelete(array $params = [], array $options = []): Response {}
    public function sectionGet(array $params = [], array $options = []): Response {}
    public function sectionUpdate(array $params = [], array $options = []): Response {}
    public function settingsGet(array $params = [], array $options = []): Response {}
    public function userSettingsGet(array $params = [], array $options = []): Response {}
    public function userSettingsSet(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Call extends Scope
{
    public function followupFieldGet(array $params = [], array $options = []): Response {}
    public function followupFieldList(array $params = [], array $options = []): Response {}
    public function followupGet(array $params = [], array $options = []): Response {}
    public function followupList(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Catalog extends Scope
{
    public function catalogGet(array $params = [], array $options = []): Response {}
    public function catalogGetFields(array $params = [], array $options = []): Response {}
    public function catalogIsOffers(array $params = [], array $options = []): Response {}
    public function catalogList(array $params = [], array $options = []): Response {}
    public function documentAdd(array $params = [], array $options = []): Response {}
    public function documentCancel(array $params = [], array $options = []): Response {}
    public function documentCancelList(array $params = [], array $options = []): Response {}
    public function documentConduct(array $params = [], array $options = []): Response {}
    public function documentConductList(array $params = [], array $options = []): Response {}
    public function documentConfirm(array $params = [], array $options = []): Response {}
    public function documentDelete(array $params = [], array $options = []): Response {}
    public function documentDeleteList(array $params = [], array $options = []): Response {}
    public function documentElementAdd(array $params = [], array $options = []): Response {}
    public function documentElementDelete(array $params = [], array $options = []): Response {}
    public function documentElementFields(array $params = [], array $options = []): Response {}
    public function documentElementGetFields(array $params = [], array $options = []): Response {}
    public function documentElementList(array $params = [], array $options = []): Response {}
    public function documentElementUpdate(array $params = [], array $options = []): Response {}
    public function documentFields(array $params = [], array $options = []): Response {}
    public function documentGetFields(array $params = [], array $options = []): Response {}
    public function documentList(array $params = [], array $options = []): Response {}
    public function documentModeStatus(array $params = [], array $options = []): Response {}
    public function documentUnconfirm(array $params = [], array $options = []): Response {}
    public function documentUpdate(array $params = [], array $options = []): Response {}
    public function documentcontractorAdd(array $params = [], array $options = []): Response {}
    public function documentcontractorDelete(array $params = [], array $options = []): Response {}
    public function documentcontractorGetFields(array $params = [], array $options = []): Response {}
    public function documentcontractorList(array $params = [], array $options = []): Response {}
    public function enumGetRoundTypes(array $params = [], array $options = []): Response {}
    public function enumGetStoreDocumentTypes(array $params = [], array $options = []): Response {}
    public function extraGet(array $params = [], array $options = []): Response {}
    public function extraGetFields(array $params = [], array $options = []): Response {}
    public function extraList(array $params = [], array $options = []): Response {}
    public function measureAdd(array $params = [], array $options = []): Response {}
    public function measureDelete(array $params = [], array $options = []): Response {}
    public function measureGet(array $params = [], array $options = []): Response {}
    public function measureGetFields(array $params = [], array $options = []): Response {}
    public function measureList(array $params = [], array $options = []): Response {}
    public function measureUpdate(array $params = [], array $options = []): Response {}
    public function priceAdd(array $params = [], array $options = []): Response {}
    public function priceDelete(array $params = [], array $options = []): Response {}
    public function priceGet(array $params = [], array $options = []): Response {}
    public function priceGetFields(array $params = [], array $options = []): Response {}
    public function priceList(array $params = [], array $options = []): Response {}
    public function priceModify(array $params = [], array $options = []): Response {}
    public function priceUpdate(array $params = [], array $options = []): Response {}
    public function priceTypeAdd(array $params = [], array $options = []): Response {}
    public function priceTypeDelete(array $params = [], array $options = []): Response {}
    public function priceTypeGet(array $params = [], array $options = []): Response {}
    public function priceTypeGetFields(array $params = [], array $options = []): Response {}
    public function priceTypeList(array $params = [], array $options = []): Response {}
    public function priceTypeUpdate(array $params = [], array $options = []): Response {}
    public function priceTypeGroupAdd(array $params = [], array $options = []): Response {}
    public function priceTypeGroupDelete(array $params = [], array $options = []): Response {}
    public function priceTypeGroupGetFields(array $params = [], array $options = []): Response {}
    public function priceTypeGroupList(array $params = [], array $options = []): Response {}
    public function priceTypeLangAdd(array $params = [], array $options = []): Response {}
    public function priceTypeLangDelete(array $params = [], array $options = []): Response {}
    public function priceTypeLangGet(array $params = [], array $options = []): Response {}
    public function priceTypeLangGetFields(array $params = [], array $options = []): Response {}
    public function priceTypeLangGetLanguages(array $params = [], array $options = []): Response {}
    public function priceTypeLangList(array $params = [], array $options = []): Response {}
    public function priceTypeLangUpdate(array $params = [], array $options = []): Response {}
    public function productAdd(array $params = [], array $options = []): Response {}
    public function productDelete(array $params = [], array $options = []): Response {}
    public function productDownload(array $params = [], array $options = []): Response {}
    public function productGet(array $params = [], array $options = []): Response {}
    public function productGetFieldsByFilter(array $params = [], array $options = []): Response {}
    public function productList(array $params = [], array $options = []): Response {}
    public function productOfferAdd(array $params = [], array $options = []): Response {}
    public function productOfferDelete(array $params = [], array $options = []): Response {}
    public function productOfferDownload(array $params = [], array $options = []): Response {}
    public function productOfferGet(array $params = [], array $options = []): Response {}
    public function productOfferGetFieldsByFilter(array $params = [], array $options = []): Response {}
    public function productOfferList(array $params = [], array $options = []): Response {}
    public function productOfferUpdate(array $params = [], array $options = []): Response {}
    public function productServiceAdd(array $params = [], array $options = []): Response {}
    public function productServiceDelete(array $params = [], array $options = []): Response {}
    public function productServiceDownload(array $params = [], array $options = []): Response {}
    public function productServiceGet(array $params = [], array $options = []): Response {}
    public function productServiceGetFieldsByFilter(array $params = [], array $options = []): Response {}
    public function productServiceList(array $params = [], array $options = []): Response {}
    public function productServiceUpdate(array $params = [], array $options = []): Response {}
    public function productSkuAdd(array $params = [], array $options = []): Response {}
    public function productSkuDelete(array $params = [], array $options = []): Response {}
    public function productSkuDownload(array $params = [], array $options = []): Response {}
    public function productSkuGet(array $params = [], array $options = []): Response {}
    public function productSkuGetFieldsByFilter(array $params = [], array $options = []): Response {}
    public function productSkuList(array $params = [], array $options = []): Response {}
    public function productSkuUpdate(array $params = [], array $options = []): Response {}
    public function productUpdate(array $params = [], array $options = []): Response {}
    public function productImageAdd(array $params = [], array $options = []): Response {}
    public function productImageDelete(array $params = [], array $options = []): Response {}
    public function productImageGet(array $params = [], array $options = []): Response {}
    public function productImageGetFields(array $params = [], array $options = []): Response {}
    public function productImageList(array $params = [], array $options = []): Response {}
    public function productPropertyAdd(array $params = [], array $options = []): Response {}
    public function productPropertyDelete(array $params = [], array $options = []): Response {}
    public function productPropertyGet(array $params = [], array $options = []): Response {}
    public function productPropertyGetFields(array $params = [], array $options = []): Response {}
    public function productPropertyList(array $params = [], array $options = []): Response {}
    public function productPropertyUpdate(array $params = [], array $options = []): Response {}
    public function productPropertyEnumAdd(array $params = [], array $options = []): Response {}
    public function productPropertyEnumDelete(array $params = [], array $options = []): Response {}
    public function productPropertyEnumGet(array $params = [], array $options = []): Response {}
    public function productPropertyEnumGetFields(array $params = [], array $options = []): Response {}
    public function productPropertyEnumList(array $params = [], array $options = []): Response {}
    public function productPropertyEnumUpdate(array $params = [], array $options = []): Response {}
    public function productPropertyFeatureAdd(array $params = [], array $options = []): Response {}
    public function productPropertyFeatureGet(array $params = [], array $options = []): Response {}
    public function productPropertyFeatureGetAvailableFeaturesByProperty(array $params = [], array $options = []): Response {}
    public function productPropertyFeatureGetFields(array $params = [], array $options = []): Response {}
    public function productPropertyFeatureList(array $params = [], array $options = []): Response {}
    public function productPropertyFeatureUpdate(array $params = [], array $options = []): Response {}
    public function productPropertySectionGet(array $params = [], array $options = []): Response {}
    public function productPropertySectionList(array $params = [], array $options = []): Response {}
    public function productPropertySectionSet(array $params = [], array $options = []): Response {}
    public function ratioGet(array $params = [], array $options = []): Response {}
    public function ratioGetFields(array $params = [], array $options = []): Response {}
    public function ratioList(array $params = [], array $options = []): Response {}
    public function roundingRuleAdd(array $params = [], array $options = []): Response {}
    public function roundingRuleDelete(array $params = [], array $options = []): Response {}
    public function roundingRuleGet(array $params = [], array $options = []): Response {}
    public function roundingRuleGetFields(array $params = [], array $options = []): Response {}
    public function roundingruleList(array $params = [], array $options = []): Response {}
    public function roundingRuleUpdate(array $params = [], array $options = []): Response {}
    public function sectionAdd(array $params = [], array $options = []): Response {}
    public function sectionDelete(array $params = [], array $options = []): Response {}
    public function sectionGet(array $params = [], array $options = []): Response {}
    public function sectionGetFields(array $params = [], array $options = []): Response {}
    public function sectionList(array $params = [], array $options = []): Response {}
    public function sectionUpdate(array $params = [], array $options = []): Response {}
    public function storeAdd(array $params = [], array $options = []): Response {}
    public function storeDelete(array $params = [], array $options = []): Response {}
    public function storeGet(array $params = [], array $options = []): Response {}
    public function storeGetFields(array $params = [], array $options = []): Response {}
    public function storeList(array $params = [], array $options = []): Response {}
    public function storeUpdate(array $params = [], array $options = []): Response {}
    public function storeproductGet(array $params = [], array $options = []): Response {}
    public function storeproductGetFields(array $params = [], array $options = []): Response {}
    public function storeproductList(array $params = [], array $options = []): Response {}
    public function userfieldDocumentList(array $params = [], array $options = []): Response {}
    public function userfieldDocumentUpdate(array $params = [], array $options = []): Response {}
    public function vatAdd(array $params = [], array $options = []): Response {}
    public function vatDelete(array $params = [], array $options = []): Response {}
    public function vatGet(array $params = [], array $options = []): Response {}
    public function vatGetFields(array $params = [], array $options = []): Response {}
    public function vatList(array $params = [], array $options = []): Response {}
    public function vatUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Crm extends Scope
{
    public function activityAdd(array $params = [], array $options = []): Response {}
    public function activityBadgeAdd(array $params = [], array $options = []): Response {}
    public function activityBadgeDelete(array $params = [], array $options = []): Response {}
    public function activityBadgeGet(array $params = [], array $options = []): Response {}
    public function activityBadgeList(array $params = [], array $options = []): Response {}
    public function activityBindingAdd(array $params = [], array $options = []): Response {}
    public function activityBindingDelete(array $params = [], array $options = []): Response {}
    public function activityBindingList(array $params = [], array $options = []): Response {}
    public function activityBindingMove(array $params = [], array $options = []): Response {}
    public function activityCallGetTranscript(array $params = [], array $options = []): Response {}
    public function activityCommunicationFields(array $params = [], array $options = []): Response {}
    public function activityConfigurableAdd(array $params = [], array $options = []): Response {}
    public function activityConfigurableGet(array $params = [], array $options = []): Response {}
    public function activityConfigurableUpdate(array $params = [], array $options = []): Response {}
    public function activityDelete(array $params = [], array $options = []): Response {}
    public function activityFields(array $params = [], array $options = []): Response {}
    public function activityGet(array $params = [], array $options = []): Response {}
    public function activityLayoutBlocksDelete(array $params = [], array $options = []): Response {}
    public function activityLayoutBlocksGet(array $params = [], array $options = []): Response {}
    public function activityLayoutBlocksSet(array $params = [], array $options = []): Response {}
    public function activityList(array $params = [], array $options = []): Response {}
    public function activityTodoAdd(array $params = [], array $options = []): Response {}
    public function activityTodoUpdate(array $params = [], array $options = []): Response {}
    public function activityTodoUpdateColor(array $params = [], array $options = []): Response {}
    public function activityTodoUpdateDeadline(array $params = [], array $options = []): Response {}
    public function activityTodoUpdateDescription(array $params = [], array $options = []): Response {}
    public function activityTodoUpdateResponsibleUser(array $params = [], array $options = []): Response {}
    public function activityTypeAdd(array $params = [], array $options = []): Response {}
    public function activityTypeDelete(array $params = [], array $options = []): Response {}
    public function activityTypeList(array $params = [], array $options = []): Response {}
    public function activityUpdate(array $params = [], array $options = []): Response {}
    public function addressAdd(array $params = [], array $options = []): Response {}
    public function addressDelete(array $params = [], array $options = []): Response {}
    public function addressFields(array $params = [], array $options = []): Response {}
    public function addressList(array $params = [], array $options = []): Response {}
    public function addressUpdate(array $params = [], array $options = []): Response {}
    public function automatedsolutionAdd(array $params = [], array $options = []): Response {}
    public function automatedsolutionDelete(array $params = [], array $options = []): Response {}
    public function automatedsolutionFields(array $params = [], array $options = []): Response {}
    public function automatedsolutionGet(array $params = [], array $options = []): Response {}
    public function automatedsolutionList(array $params = [], array $options = []): Response {}
    public function automatedsolutionUpdate(array $params = [], array $options = []): Response {}
    public function automationTrigger(array $params = [], array $options = []): Response {}
    public function automationTriggerAdd(array $params = [], array $options = []): Response {}
    public function automationTriggerDelete(array $params = [], array $options = []): Response {}
    public function automationTriggerExecute(array $params = [], array $options = []): Response {}
    public function automationTriggerList(array $params = [], array $options = []): Response {}
    public function calllistAdd(array $params = [], array $options = []): Response {}
    public function calllistGet(array $params = [], array $options = []): Response {}
    public function calllistItemsGet(array $params = [], array $options = []): Response {}
    public function calllistList(array $params = [], array $options = []): Response {}
    public function calllistStatuslist(array $params = [], array $options = []): Response {}
    public function calllistUpdate(array $params = [], array $options = []): Response {}
    public function catalogFields(array $params = [], array $options = []): Response {}
    public function catalogGet(array $params = [], array $options = []): Response {}
    public function catalogList(array $params = [], array $options = []): Response {}
    public function categoryAdd(array $params = [], array $options = []): Response {}
    public function categoryDelete(array $params = [], array $options = []): Response {}
    public function categoryFields(array $params = [], array $options = []): Response {}
    public function categoryGet(array $params = [], array $options = []): Response {}
    public function categoryList(array $params = [], array $options = []): Response {}
    public function categoryUpdate(array $params = [], array $options = []): Response {}
    public function companyAdd(array $params = [], array $options = []): Response {}
    public function companyContactAdd(array $params = [], array $options = []): Response {}
    public function companyContactDelete(array $params = [], array $options = []): Response {}
    public function companyContactFields(array $params = [], array $options = []): Response {}
    public function companyContactItemsDelete(array $params = [], array $options = []): Response {}
    public function companyContactItemsGet(array $params = [], array $options = []): Response {}
    public function companyContactItemsSet(array $params = [], array $options = []): Response {}
    public function companyDelete(array $params = [], array $options = []): Response {}
    public function companyDetailsConfigurationForceCommonScopeForAll(array $params = [], array $options = []): Response {}
    public function companyDetailsConfigurationGet(array $params = [], array $options = []): Response {}
    public function companyDetailsConfigurationReset(array $params = [], array $options = []): Response {}
    public function companyDetailsConfigurationSet(array $params = [], array $options = []): Response {}
    public function companyFields(array $params = [], array $options = []): Response {}
    public function companyGet(array $params = [], array $options = []): Response {}
    public function companyList(array $params = [], array $options = []): Response {}
    public function companyUpdate(array $params = [], array $options = []): Response {}
    public function companyUserfieldAdd(array $params = [], array $options = []): Response {}
    public function companyUserfieldDelete(array $params = [], array $options = []): Response {}
    public function companyUserfieldGet(array $params = [], array $options = []): Response {}
    public function companyUserfieldList(array $params = [], array $options = []): Response {}
    public function companyUserfieldUpdate(array $params = [], array $options = []): Response {}
    public function contactAdd(array $params = [], array $options = []): Response {}
    public function contactCompanyAdd(array $params = [], array $options = []): Response {}
    public function contactCompanyDelete(array $params = [], array $options = []): Response {}
    public function contactCompanyFields(array $params = [], array $options = []): Response {}
    public function contactCompanyItemsDelete(array $params = [], array $options = []): Response {}
    public function contactCompanyItemsGet(array $params = [], array $options = []): Response {}
    public function contactCompanyItemsSet(array $params = [], array $options = []): Response {}
    public function contactDelete(array $params = [], array $options = []): Response {}
    public function contactDetailsConfigurationForceCommonScopeForAll(array $params = [], array $options = []): Response {}
    public function contactDetailsConfigurationGet(array $params = [], array $options = []): Response {}
    public function contactDetailsConfigurationReset(array $params = [], array $options = []): Response {}
    public function contactDetailsConfigurationSet(array $params = [], array $options = []): Response {}
    public function contactFields(array $params = [], array $options = []): Response {}
    public function contactGet(array $params = [], array $options = []): Response {}
    public function contactList(array $params = [], array $options = []): Response {}
    public function contactUpdate(array $params = [], array $options = []): Response {}
    public function contactUserfieldAdd(array $params = [], array $options = []): Response {}
    public function contactUserfieldDelete(array $params = [], array $options = []): Response {}
    public function contactUserfieldGet(array $params = [], array $options = []): Response {}
    public function contactUserfieldList(array $params = [], array $options = []): Response {}
    public function contactUserfieldUpdate(array $params = [], array $options = []): Response {}
    public function currencyAdd(array $params = [], array $options = []): Response {}
    public function currencyBaseGet(array $params = [], array $options = []): Response {}
    public function currencyBaseSet(array $params = [], array $options = []): Response {}
    public function currencyDelete(array $params = [], array $options = []): Response {}
    public function currencyFields(array $params = [], array $options = []): Response {}
    public function currencyGet(array $params = [], array $options = []): Response {}
    public function currencyList(array $params = [], array $options = []): Response {}
    public function currencyLocalizationsDelete(array $params = [], array $options = []): Response {}
    public function currencyLocalizationsFields(array $params = [], array $options = []): Response {}
    public function currencyLocalizationsGet(array $params = [], array $options = []): Response {}
    public function currencyLocalizationsSet(array $params = [], array $options = []): Response {}
    public function currencyUpdate(array $params = [], array $options = []): Response {}
    public function dealAdd(array $params = [], array $options = []): Response {}
    public function dealContactAdd(array $params = [], array $options = []): Response {}
    public function dealContactDelete(array $params = [], array $options = []): Response {}
    public function dealContactFields(array $params = [], array $options = []): Response {}
    public function dealContactItemsDelete(array $params = [], array $options = []): Response {}
    public function dealContactItemsGet(array $params = [], array $options = []): Response {}
    public function dealContactItemsSet(array $params = [], array $options = []): Response {}
    public function dealDelete(array $params = [], array $options = []): Response {}
    public function dealDetailsConfigurationForceCommonScopeForAll(array $params = [], array $options = []): Response {}
    public function dealDetailsConfigurationGet(array $params = [], array $options = []): Response {}
    public function dealDetailsConfigurationReset(array $params = [], array $options = []): Response {}
    public function dealDetailsConfigurationSet(array $params = [], array $options = []): Response {}
    public function dealFields(array $params = [], array $options = []): Response {}
    public function dealGet(array $params = [], array $options = []): Response {}
    public function dealList(array $params = [], array $options = []): Response {}
    public function dealProductrowsGet(array $params = [], array $options = []): Response {}
    public function dealProductrowsSet(array $params = [], array $options = []): Response {}
    public function dealRecurringAdd(array $params = [], array $options = []): Response {}
    public function dealRecurringDelete(array $params = [], array $options = []): Response {}
    public function dealRecurringExpose(array $params = [], array $options = []): Response {}
    public function dealRecurringFields(array $params = [], array $options = []): Response {}
    public function dealRecurringGet(array $params = [], array $options = []): Response {}
    public function dealRecurringList(array $params = [], array $options = []): Response {}
    public function dealRecurringUpdate(array $params = [], array $options = []): Response {}
    public function dealUpdate(array $params = [], array $options = []): Response {}
    public function dealUserfieldAdd(array $params = [], array $options = []): Response {}
    public function dealUserfieldDelete(array $params = [], array $options = []): Response {}
    public function dealUserfieldGet(array $params = [], array $options = []): Response {}
    public function dealUserfieldList(array $params = [], array $options = []): Response {}
    public function dealUserfieldUpdate(array $params = [], array $options = []): Response {}
    public function dealcategoryAdd(array $params = [], array $options = []): Response {}
    public function dealcategoryDefaultGet(array $params = [], array $options = []): Response {}
    public function dealcategoryDefaultSet(array $params = [], array $options = []): Response {}
    public function dealcategoryDelete(array $params = [], array $options = []): Response {}
    public function dealcategoryFields(array $params = [], array $options = []): Response {}
    public function dealcategoryGet(array $params = [], array $options = []): Response {}
    public function dealcategoryList(array $params = [], array $options = []): Response {}
    public function dealcategoryStageList(array $params = [], array $options = []): Response {}
    public function dealcategoryStatus(array $params = [], array $options = []): Response {}
    public function dealcategoryUpdate(array $params = [], array $options = []): Response {}
    public function documentgeneratorDocumentAdd(array $params = [], array $options = []): Response {}
    public function documentgeneratorDocumentDelete(array $params = [], array $options = []): Response {}
    public function documentgeneratorDocumentEnablepublicurl(array $params = [], array $options = []): Response {}
    public function documentgeneratorDocumentGet(array $params = [], array $options = []): Response {}
    public function documentgeneratorDocumentGetfields(array $params = [], array $options = []): Response {}
    public function documentgeneratorDocumentList(array $params = [], array $options = []): Response {}
    public function documentgeneratorDocumentUpdate(array $params = [], array $options = []): Response {}
    public function documentgeneratorDocumentUpload(array $params = [], array $options = []): Response {}
    public function documentgeneratorNumeratorAdd(array $params = [], array $options = []): Response {}
    public function documentgeneratorNumeratorDelete(array $params = [], array $options = []): Response {}
    public function documentgeneratorNumeratorGet(array $params = [], array $options = []): Response {}
    public function documentgeneratorNumeratorList(array $params = [], array $options = []): Response {}
    public function documentgeneratorNumeratorUpdate(array $params = [], array $options = []): Response {}
    public function documentgeneratorTemplateAdd(array $params = [], array $options = []): Response {}
    public function documentgeneratorTemplateDelete(array $params = [], array $options = []): Response {}
    public function documentgeneratorTemplateGet(array $params = [], array $options = []): Response {}
    public function documentgeneratorTemplateGetfields(array $params = [], array $options = []): Response {}
    public function documentgeneratorTemplateList(array $params = [], array $options = []): Response {}
    public function documentgeneratorTemplateUpdate(array $params = [], array $options = []): Response {}
    public function duplicateFindbycomm(array $params = [], array $options = []): Response {}
    public function duplicateVolatileTypeFields(array $params = [], array $options = []): Response {}
    public function duplicateVolatileTypeList(array $params = [], array $options = []): Response {}
    public function duplicateVolatileTypeRegister(array $params = [], array $options = []): Response {}
    public function duplicateVolatileTypeUnregister(array $params = [], array $options = []): Response {}
    public function entityMergeBatch(array $params = [], array $options = []): Response {}
    public function enumActivitydirection(array $params = [], array $options = []): Response {}
    public function enumActivitynotifytype(array $params = [], array $options = []): Response {}
    public function enumActivitypriority(array $params = [], array $options = []): Response {}
    public function enumActivitystatus(array $params = [], array $options = []): Response {}
    public function enumActivitytype(array $params = [], array $options = []): Response {}
    public function enumAddresstype(array $params = [], array $options = []): Response {}
    public function enumContenttype(array $params = [], array $options = []): Response {}
    public function enumFields(array $params = [], array $options = []): Response {}
    public function enumGetorderownertypes(array $params = [], array $options = []): Response {}
    public function enumOwnertype(array $params = [], array $options = []): Response {}
    public function enumSettingsMode(array $params = [], array $options = []): Response {}
    public function invoiceAdd(array $params = [], array $options = []): Response {}
    public function invoiceDelete(array $params = [], array $options = []): Response {}
    public function invoiceFields(array $params = [], array $options = []): Response {}
    public function invoiceGet(array $params = [], array $options = []): Response {}
    public function invoiceGetexternallink(array $params = [], array $options = []): Response {}
    public function invoiceList(array $params = [], array $options = []): Response {}
    public function invoiceRecurringAdd(array $params = [], array $options = []): Response {}
    public function invoiceRecurringDelete(array $params = [], array $options = []): Response {}
    public function invoiceRecurringExpose(array $params = [], array $options = []): Response {}
    public function invoiceRecurringFields(array $params = [], array $options = []): Response {}
    public function invoiceRecurringGet(array $params = [], array $options = []): Response {}
    public function invoiceRecurringList(array $params = [], array $options = []): Response {}
    public function invoiceRecurringUpdate(array $params = [], array $options = []): Response {}
    public function invoiceStatusAdd(array $params = [], array $options = []): Response {}
    public function invoiceStatusDelete(array $params = [], array $options = []): Response {}
    public function invoiceStatusFields(array $params = [], array $options = []): Response {}
    public function invoiceStatusGet(array $params = [], array $options = []): Response {}
    public function invoiceStatusList(array $params = [], array $options = []): Response {}
    public function invoiceStatusUpdate(array $params = [], array $options = []): Response {}
    public function invoiceUpdate(array $params = [], array $options = []): Response {}
    public function invoiceUserfieldAdd(array $params = [], array $options = []): Response {}
    public function invoiceUserfieldDelete(array $params = [], array $options = []): Response {}
    public function invoiceUserfieldGet(array $params = [], array $options = []): Response {}
    public function invoiceUserfieldList(array $params = [], array $options = []): Response {}
    public function invoiceUserfieldUpdate(array $params = [], array $options = []): Response {}
    public function itemAdd(array $params = [], array $options = []): Response {}
    public function itemBatchImport(array $params = [], array $options = []): Response {}
    public function itemDelete(array $params = [], array $options = []): Response {}
    public function itemDeliveryGet(array $params = [], array $options = []): Response {}
    public function itemDeliveryList(array $params = [], array $options = []): Response {}
    public function itemDetailsConfigurationForceCommonScopeForAll(array $params = [], array $options = []): Response {}
    public function itemDetailsConfigurationGet(array $params = [], array $options = []): Response {}
    public function itemDetailsConfigurationReset(array $params = [], array $options = []): Response {}
    public function itemDetailsConfigurationSet(array $params = [], array $options = []): Response {}
    public function itemFields(array $params = [], array $options = []): Response {}
    public function itemGet(array $params = [], array $options = []): Response {}
    public function itemImport(array $params = [], array $options = []): Response {}
    public function itemList(array $params = [], array $options = []): Response {}
    public function itemPaymentAdd(array $params = [], array $options = []): Response {}
    public function itemPaymentDelete(array $params = [], array $options = []): Response {}
    public function itemPaymentDeliveryAdd(array $params = [], array $options = []): Response {}
    public function itemPaymentDeliveryDelete(array $params = [], array $options = []): Response {}
    public function itemPaymentDeliveryList(array $params = [], array $options = []): Response {}
    public function itemPaymentDeliverySetDelivery(array $params = [], array $options = []): Response {}
    public function itemPaymentGet(array $params = [], array $options = []): Response {}
    public function itemPaymentList(array $params = [], array $options = []): Response {}
    public function itemPaymentPay(array $params = [], array $options = []): Response {}
    public function itemPaymentProductAdd(array $params = [], array $options = []): Response {}
    public function itemPaymentProductDelete(array $params = [], array $options = []): Response {}
    public function itemPaymentProductList(array $params = [], array $options = []): Response {}
    public function itemPaymentProductSetQuantity(array $params = [], array $options = []): Response {}
    public function itemPaymentUnpay(array $params = [], array $options = []): Response {}
    public function itemPaymentUpdate(array $params = [], array $options = []): Response {}
    public function itemProductrowAdd(array $params = [], array $options = []): Response {}
    public function itemProductrowDelete(array $params = [], array $options = []): Response {}
    public function itemProductrowFields(array $params = [], array $options = []): Response {}
    public function itemProductrowGet(array $params = [], array $options = []): Response {}
    public function itemProductrowGetAvailableForPayment(array $params = [], array $options = []): Response {}
    public function itemProductrowList(array $params = [], array $options = []): Response {}
    public function itemProductrowSet(array $params = [], array $options = []): Response {}
    public function itemProductrowUpdate(array $params = [], array $options = []): Response {}
    public function itemUpdate(array $params = [], array $options = []): Response {}
    public function leadAdd(array $params = [], array $options = []): Response {}
    public function leadContactAdd(array $params = [], array $options = []): Response {}
    public function leadContactDelete(array $params = [], array $options = []): Response {}
    public function leadContactFields(array $params = [], array $options = []): Response {}
    public function leadContactItemsDelete(array $params = [], array $options = []): Response {}
    public function leadContactItemsGet(array $params = [], array $options = []): Response {}
    public function leadContactItemsSet(array $params = [], array $options = []): Response {}
    public function leadDelete(array $params = [], array $options = []): Response {}
    public function leadDetailsConfigurationForceCommonScopeForAll(array $params = [], array $options = []): Response {}
    public function leadDetailsConfigurationGet(array $params = [], array $options = []): Response {}
    public function leadDetailsConfigurationReset(array $params = [], array $options = []): Response {}
    public function leadDetailsConfigurationSet(array $params = [], array $options = []): Response {}
    public function leadFields(array $params = [], array $options = []): Response {}
    public function leadGet(array $params = [], array $options = []): Response {}
    public function leadList(array $params = [], array $options = []): Response {}
    public function leadProductrowsGet(array $params = [], array $options = []): Response {}
    public function leadProductrowsSet(array $params = [], array $options = []): Response {}
    public function leadUpdate(array $params = [], array $options = []): Response {}
    public function leadUserfieldAdd(array $params = [], array $options = []): Response {}
    public function leadUserfieldDelete(array $params = [], array $options = []): Response {}
    public function leadUserfieldGet(array $params = [], array $options = []): Response {}
    public function leadUserfieldList(array $params = [], array $options = []): Response {}
    public function leadUserfieldUpdate(array $params = [], array $options = []): Response {}
    public function measureAdd(array $params = [], array $options = []): Response {}
    public function measureDelete(array $params = [], array $options = []): Response {}
    public function measureFields(array $params = [], array $options = []): Response {}
    public function measureGet(array $params = [], array $options = []): Response {}
    public function measureList(array $params = [], array $options = []): Response {}
    public function measureUpdate(array $params = [], array $options = []): Response {}
    public function multifieldFields(array $params = [], array $options = []): Response {}
    public function orderentityAdd(array $params = [], array $options = []): Response {}
    public function orderentityDeletebyfilter(array $params = [], array $options = []): Response {}
    public function orderentityGetFields(array $params = [], array $options = []): Response {}
    public function orderentityList(array $params = [], array $options = []): Response {}
    public function paysystemFields(array $params = [], array $options = []): Response {}
    public function paysystemList(array $params = [], array $options = []): Response {}
    public function persontypeFields(array $params = [], array $options = []): Response {}
    public function persontypeList(array $params = [], array $options = []): Response {}
    public function productAdd(array $params = [], array $options = []): Response {}
    public function productDelete(array $params = [], array $options = []): Response {}
    public function productFields(array $params = [], array $options = []): Response {}
    public function productGet(array $params = [], array $options = []): Response {}
    public function productList(array $params = [], array $options = []): Response {}
    public function productPropertyAdd(array $params = [], array $options = []): Response {}
    public function productPropertyDelete(array $params = [], array $options = []): Response {}
    public function productPropertyEnumerationFields(array $params = [], array $options = []): Response {}
    public function productPropertyFields(array $params = [], array $options = []): Response {}
    public function productPropertyGet(array $params = [], array $options = []): Response {}
    public function productPropertyList(array $params = [], array $options = []): Response {}
    public function productPropertySettingsFields(array $params = [], array $options = []): Response {}
    public function productPropertyTypes(array $params = [], array $options = []): Response {}
    public function productPropertyUpdate(array $params = [], array $options = []): Response {}
    public function productUpdate(array $params = [], array $options = []): Response {}
    public function productrowFields(array $params = [], array $options = []): Response {}
    public function productrowList(array $params = [], array $options = []): Response {}
    public function productsectionAdd(array $params = [], array $options = []): Response {}
    public function productsectionDelete(array $params = [], array $options = []): Response {}
    public function productsectionFields(array $params = [], array $options = []): Response {}
    public function productsectionGet(array $params = [], array $options = []): Response {}
    public function productsectionList(array $params = [], array $options = []): Response {}
    public function productsectionUpdate(array $params = [], array $options = []): Response {}
    public function quoteAdd(array $params = [], array $options = []): Response {}
    public function quoteContactAdd(array $params = [], array $options = []): Response {}
    public function quoteContactDelete(array $params = [], array $options = []): Response {}
    public function quoteContactFields(array $params = [], array $options = []): Response {}
    public function quoteContactItemsDelete(array $params = [], array $options = []): Response {}
    public function quoteContactItemsGet(array $params = [], array $options = []): Response {}
    public function quoteContactItemsSet(array $params = [], array $options = []): Response {}
    public function quoteDelete(array $params = [], array $options = []): Response {}
    public function quoteFields(array $params = [], array $options = []): Response {}
    public function quoteGet(array $params = [], array $options = []): Response {}
    public function quoteList(array $params = [], array $options = []): Response {}
    public function quoteProductrowsGet(array $params = [], array $options = []): Response {}
    public function quoteProductrowsSet(array $params = [], array $options = []): Response {}
    public function quoteUpdate(array $params = [], array $options = []): Response {}
    public function quoteUserfieldAdd(array $params = [], array $options = []): Response {}
    public function quoteUserfieldDelete(array $params = [], array $options = []): Response {}
    public function quoteUserfieldGet(array $params = [], array $options = []): Response {}
    public function quoteUserfieldList(array $params = [], array $options = []): Response {}
    public function quoteUserfieldUpdate(array $params = [], array $options = []): Response {}
    public function requisiteAdd(array $params = [], array $options = []): Response {}
    public function requisiteBankdetailAdd(array $params = [], array $options = []): Response {}
    public function requisiteBankdetailDelete(array $params = [], array $options = []): Response {}
    public function requisiteBankdetailFields(array $params = [], array $options = []): Response {}
    public function requisiteBankdetailGet(array $params = [], array $options = []): Response {}
    public function requisiteBankdetailList(array $params = [], array $options = []): Response {}
    public function requisiteBankdetailUpdate(array $params = [], array $options = []): Response {}
    public function requisiteDelete(array $params = [], array $options = []): Response {}
    public function requisiteFields(array $params = [], array $options = []): Response {}
    public function requisiteGet(array $params = [], array $options = []): Response {}
    public function requisiteLinkFields(array $params = [], array $options = []): Response {}
    public function requisiteLinkGet(array $params = [], array $options = []): Response {}
    public function requisiteLinkList(array $params = [], array $options = []): Response {}
    public function requisiteLinkRegister(array $params = [], array $options = []): Response {}
    public function requisiteLinkUnregister(array $params = [], array $options = []): Response {}
    public function requisiteList(array $params = [], array $options = []): Response {}
    public function requisitePresetAdd(array $params = [], array $options = []): Response {}
    public function requisitePresetCountries(array $params = [], array $options = []): Response {}
    public function requisitePresetDelete(array $params = [], array $options = []): Response {}
    public function requisitePresetFieldAdd(array $params = [], array $options = []): Response {}
    public function requisitePresetFieldAvailabletoadd(array $params = [], array $options = []): Response {}
    public function requisitePresetFieldDelete(array $params = [], array $options = []): Response {}
    public function requisitePresetFieldFields(array $params = [], array $options = []): Response {}
    public function requisitePresetFieldGet(array $params = [], array $options = []): Response {}
    public function requisitePresetFieldList(array $params = [], array $options = []): Response {}
    public function requisitePresetFieldUpdate(array $params = [], array $options = []): Response {}
    public function requisitePresetFields(array $params = [], array $options = []): Response {}
    public function requisitePresetGet(array $params = [], array $options = []): Response {}
    public function requisitePresetList(array $params = [], array $options = []): Response {}
    public function requisitePresetUpdate(array $params = [], array $options = []): Response {}
    public function requisiteUpdate(array $params = [], array $options = []): Response {}
    public function requisiteUserfieldAdd(array $params = [], array $options = []): Response {}
    public function requisiteUserfieldDelete(array $params = [], array $options = []): Response {}
    public function requisiteUserfieldGet(array $params = [], array $options = []): Response {}
    public function requisiteUserfieldList(array $params = [], array $options = []): Response {}
    public function requisiteUserfieldUpdate(array $params = [], array $options = []): Response {}
    public function settingsModeGet(array $params = [], array $options = []): Response {}
    public function stagehistoryList(array $params = [], array $options = []): Response {}
    public function statusAdd(array $params = [], array $options = []): Response {}
    public function statusDelete(array $params = [], array $options = []): Response {}
    public function statusEntityItems(array $params = [], array $options = []): Response {}
    public function statusEntityTypes(array $params = [], array $options = []): Response {}
    public function statusFields(array $params = [], array $options = []): Response {}
    public function statusGet(array $params = [], array $options = []): Response {}
    public function statusList(array $params = [], array $options = []): Response {}
    public function statusUpdate(array $params = [], array $options = []): Response {}
    public function timelineBindingsBind(array $params = [], array $options = []): Response {}
    public function timelineBindingsFields(array $params = [], array $options = []): Response {}
    public function timelineBindingsList(array $params = [], array $options = []): Response {}
    public function timelineBindingsUnbind(array $params = [], array $options = []): Response {}
    public function timelineCommentAdd(array $params = [], array $options = []): Response {}
    public function timelineCommentDelete(array $params = [], array $options = []): Response {}
    public function timelineCommentFields(array $params = [], array $options = []): Response {}
    public function timelineCommentGet(array $params = [], array $options = []): Response {}
    public function timelineCommentList(array $params = [], array $options = []): Response {}
    public function timelineCommentUpdate(array $params = [], array $options = []): Response {}
    public function timelineIconAdd(array $params = [], array $options = []): Response {}
    public function timelineIconDelete(array $params = [], array $options = []): Response {}
    public function timelineIconGet(array $params = [], array $options = []): Response {}
    public function timelineIconList(array $params = [], array $options = []): Response {}
    public function timelineItemPin(array $params = [], array $options = []): Response {}
    public function timelineItemUnpin(array $params = [], array $options = []): Response {}
    public function timelineLayoutBlocksDelete(array $params = [], array $options = []): Response {}
    public function timelineLayoutBlocksGet(array $params = [], array $options = []): Response {}
    public function timelineLayoutBlocksSet(array $params = [], array $options = []): Response {}
    public function timelineLogmessageAdd(array $params = [], array $options = []): Response {}
    public function timelineLogmessageDelete(array $params = [], array $options = []): Response {}
    public function timelineLogmessageGet(array $params = [], array $options = []): Response {}
    public function timelineLogmessageList(array $params = [], array $options = []): Response {}
    public function timelineLogoAdd(array $params = [], array $options = []): Response {}
    public function timelineLogoDelete(array $params = [], array $options = []): Response {}
    public function timelineLogoGet(array $params = [], array $options = []): Response {}
    public function timelineLogoList(array $params = [], array $options = []): Response {}
    public function timelineNoteDelete(array $params = [], array $options = []): Response {}
    public function timelineNoteGet(array $params = [], array $options = []): Response {}
    public function timelineNoteSave(array $params = [], array $options = []): Response {}
    public function trackingTraceAdd(array $params = [], array $options = []): Response {}
    public function trackingTraceDelete(array $params = [], array $options = []): Response {}
    public function typeAdd(array $params = [], array $options = []): Response {}
    public function typeDelete(array $params = [], array $options = []): Response {}
    public function typeFields(array $params = [], array $options = []): Response {}
    public function typeGet(array $params = [], array $options = []): Response {}
    public function typeGetByEntityTypeId(array $params = [], array $options = []): Response {}
    public function typeList(array $params = [], array $options = []): Response {}
    public function typeUpdate(array $params = [], array $options = []): Response {}
    public function userfieldEnumerationFields(array $params = [], array $options = []): Response {}
    public function userfieldFields(array $params = [], array $options = []): Response {}
    public function userfieldSettingsFields(array $params = [], array $options = []): Response {}
    public function userfieldTypes(array $params = [], array $options = []): Response {}
    public function vatAdd(array $params = [], array $options = []): Response {}
    public function vatDelete(array $params = [], array $options = []): Response {}
    public function vatFields(array $params = [], array $options = []): Response {}
    public function vatGet(array $params = [], array $options = []): Response {}
    public function vatList(array $params = [], array $options = []): Response {}
    public function vatUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Department extends Scope
{
    public function add(array $params = [], array $options = []): Response {}
    public function delete(array $params = [], array $options = []): Response {}
    public function fields(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Disk extends Scope
{
    public function attachedObjectGet(array $params = [], array $options = []): Response {}
    public function fileCopyTo(array $params = [], array $options = []): Response {}
    public function fileDelete(array $params = [], array $options = []): Response {}
    public function fileGet(array $params = [], array $options = []): Response {}
    public function fileGetExternalLink(array $params = [], array $options = []): Response {}
    public function fileGetFields(array $params = [], array $options = []): Response {}
    public function fileGetVersions(array $params = [], array $options = []): Response {}
    public function fileMarkDeleted(array $params = [], array $options = []): Response {}
    public function fileMoveTo(array $params = [], array $options = []): Response {}
    public function fileRename(array $params = [], array $options = []): Response {}
    public function fileRestore(array $params = [], array $options = []): Response {}
    public function fileRestoreFromVersion(array $params = [], array $options = []): Response {}
    public function fileSearch(array $params = [], array $options = []): Response {}
    public function fileUploadVersion(array $params = [], array $options = []): Response {}
    public function folderAddSubFolder(array $params = [], array $options = []): Response {}
    public function folderCopyTo(array $params = [], array $options = []): Response {}
    public function folderDeleteTree(array $params = [], array $options = []): Response {}
    public function folderGet(array $params = [], array $options = []): Response {}
    public function folderGetChildren(array $params = [], array $options = []): Response {}
    public function folderGetExternalLink(array $params = [], array $options = []): Response {}
    public function folderGetFields(array $params = [], array $options = []): Response {}
    public function folderMarkDeleted(array $params = [], array $options = []): Response {}
    public function folderMoveTo(array $params = [], array $options = []): Response {}
    public function folderRename(array $params = [], array $options = []): Response {}
    public function folderRestore(array $params = [], array $options = []): Response {}
    public function folderShareToUser(array $params = [], array $options = []): Response {}
    public function folderUploadFile(array $params = [], array $options = []): Response {}
    public function rightsGetTasks(array $params = [], array $options = []): Response {}
    public function storageAddFolder(array $params = [], array $options = []): Response {}
    public function storageGet(array $params = [], array $options = []): Response {}
    public function storageGetChildren(array $params = [], array $options = []): Response {}
    public function storageGetFields(array $params = [], array $options = []): Response {}
    public function storageGetForApp(array $params = [], array $options = []): Response {}
    public function storageGetList(array $params = [], array $options = []): Response {}
    public function storageGetTypes(array $params = [], array $options = []): Response {}
    public function storageRename(array $params = [], array $options = []): Response {}
    public function storageUploadFile(array $params = [], array $options = []): Response {}
    public function versionGet(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Documentgenerator extends Scope
{
    public function documentAdd(array $params = [], array $options = []): Response {}
    public function documentDelete(array $params = [], array $options = []): Response {}
    public function documentEnablepublicurl(array $params = [], array $options = []): Response {}
    public function documentGet(array $params = [], array $options = []): Response {}
    public function documentGetfields(array $params = [], array $options = []): Response {}
    public function documentList(array $params = [], array $options = []): Response {}
    public function documentUpdate(array $params = [], array $options = []): Response {}
    public function numeratorAdd(array $params = [], array $options = []): Response {}
    public function numeratorDelete(array $params = [], array $options = []): Response {}
    public function numeratorGet(array $params = [], array $options = []): Response {}
    public function numeratorList(array $params = [], array $options = []): Response {}
    public function numeratorUpdate(array $params = [], array $options = []): Response {}
    public function regionAdd(array $params = [], array $options = []): Response {}
    public function regionDelete(array $params = [], array $options = []): Response {}
    public function regionGet(array $params = [], array $options = []): Response {}
    public function regionList(array $params = [], array $options = []): Response {}
    public function regionUpdate(array $params = [], array $options = []): Response {}
    public function roleAdd(array $params = [], array $options = []): Response {}
    public function roleDelete(array $params = [], array $options = []): Response {}
    public function roleFillaccesses(array $params = [], array $options = []): Response {}
    public function roleGet(array $params = [], array $options = []): Response {}
    public function roleList(array $params = [], array $options = []): Response {}
    public function roleUpdate(array $params = [], array $options = []): Response {}
    public function templateAdd(array $params = [], array $options = []): Response {}
    public function templateDelete(array $params = [], array $options = []): Response {}
    public function templateGet(array $params = [], array $options = []): Response {}
    public function templateGetfields(array $params = [], array $options = []): Response {}
    public function templateList(array $params = [], array $options = []): Response {}
    public function templateUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Entity extends Scope
{
    public function add(array $params = [], array $options = []): Response {}
    public function delete(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function itemAdd(array $params = [], array $options = []): Response {}
    public function itemDelete(array $params = [], array $options = []): Response {}
    public function itemGet(array $params = [], array $options = []): Response {}
    public function itemPropertyAdd(array $params = [], array $options = []): Response {}
    public function itemPropertyDelete(array $params = [], array $options = []): Response {}
    public function itemPropertyGet(array $params = [], array $options = []): Response {}
    public function itemPropertyUpdate(array $params = [], array $options = []): Response {}
    public function itemUpdate(array $params = [], array $options = []): Response {}
    public function rights(array $params = [], array $options = []): Response {}
    public function sectionAdd(array $params = [], array $options = []): Response {}
    public function sectionDelete(array $params = [], array $options = []): Response {}
    public function sectionGet(array $params = [], array $options = []): Response {}
    public function sectionUpdate(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Event extends Scope
{
    public function bind(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function offlineClear(array $params = [], array $options = []): Response {}
    public function offlineError(array $params = [], array $options = []): Response {}
    public function offlineGet(array $params = [], array $options = []): Response {}
    public function offlineList(array $params = [], array $options = []): Response {}
    public function test(array $params = [], array $options = []): Response {}
    public function unbind(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Feature extends Scope
{
    public function get(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Humanresources extends Scope
{
    public function employeeCount(array $params = [], array $options = []): Response {}
    public function employeeFieldGet(array $params = [], array $options = []): Response {}
    public function employeeFieldList(array $params = [], array $options = []): Response {}
    public function employeeMultidepartment(array $params = [], array $options = []): Response {}
    public function employeeSearch(array $params = [], array $options = []): Response {}
    public function employeeSubordinates(array $params = [], array $options = []): Response {}
    public function hcmlinkCompanyAdd(array $params = [], array $options = []): Response {}
    public function hcmlinkCompanyDelete(array $params = [], array $options = []): Response {}
    public function hcmlinkCompanyList(array $params = [], array $options = []): Response {}
    public function hcmlinkCompanyUpdate(array $params = [], array $options = []): Response {}
    public function hcmlinkCompanyUserList(array $params = [], array $options = []): Response {}
    public function hcmlinkEmployeeList(array $params = [], array $options = []): Response {}
    public function hcmlinkEmployeeSet(array $params = [], array $options = []): Response {}
    public function hcmlinkFieldValueSet(array $params = [], array $options = []): Response {}
    public function hcmlinkJobStatusGet(array $params = [], array $options = []): Response {}
    public function hcmlinkJobUpdate(array $params = [], array $options = []): Response {}
    public function nodeAdd(array $params = [], array $options = []): Response {}
    public function nodeChildren(array $params = [], array $options = []): Response {}
    public function nodeCommunicationEdit(array $params = [], array $options = []): Response {}
    public function nodeCommunicationList(array $params = [], array $options = []): Response {}
    public function nodeCount(array $params = [], array $options = []): Response {}
    public function nodeEdit(array $params = [], array $options = []): Response {}
    public function nodeFieldGet(array $params = [], array $options = []): Response {}
    public function nodeFieldList(array $params = [], array $options = []): Response {}
    public function nodeGet(array $params = [], array $options = []): Response {}
    public function nodeList(array $params = [], array $options = []): Response {}
    public function nodeMemberAdd(array $params = [], array $options = []): Response {}
    public function nodeMemberFieldGet(array $params = [], array $options = []): Response {}
    public function nodeMemberFieldList(array $params = [], array $options = []): Response {}
    public function nodeMemberMove(array $params = [], array $options = []): Response {}
    public function nodeMemberRemove(array $params = [], array $options = []): Response {}
    public function nodeMemberSet(array $params = [], array $options = []): Response {}
    public function nodeMove(array $params = [], array $options = []): Response {}
    public function nodeSearch(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Im extends Scope
{
    public function chatAdd(array $params = [], array $options = []): Response {}
    public function chatGet(array $params = [], array $options = []): Response {}
    public function chatLeave(array $params = [], array $options = []): Response {}
    public function chatMute(array $params = [], array $options = []): Response {}
    public function chatSetOwner(array $params = [], array $options = []): Response {}
    public function chatUpdateAvatar(array $params = [], array $options = []): Response {}
    public function chatUpdateColor(array $params = [], array $options = []): Response {}
    public function chatUpdateTitle(array $params = [], array $options = []): Response {}
    public function chatUserAdd(array $params = [], array $options = []): Response {}
    public function chatUserDelete(array $params = [], array $options = []): Response {}
    public function chatUserList(array $params = [], array $options = []): Response {}
    public function countersGet(array $params = [], array $options = []): Response {}
    public function departmentColleaguesList(array $params = [], array $options = []): Response {}
    public function departmentEmployeesGet(array $params = [], array $options = []): Response {}
    public function departmentGet(array $params = [], array $options = []): Response {}
    public function departmentManagersGet(array $params = [], array $options = []): Response {}
    public function dialogGet(array $params = [], array $options = []): Response {}
    public function dialogMessagesGet(array $params = [], array $options = []): Response {}
    public function dialogMessagesSearch(array $params = [], array $options = []): Response {}
    public function dialogRead(array $params = [], array $options = []): Response {}
    public function dialogReadAll(array $params = [], array $options = []): Response {}
    public function dialogUnread(array $params = [], array $options = []): Response {}
    public function dialogUsersList(array $params = [], array $options = []): Response {}
    public function dialogWriting(array $params = [], array $options = []): Response {}
    public function diskFileCommit(array $params = [], array $options = []): Response {}
    public function diskFileDelete(array $params = [], array $options = []): Response {}
    public function diskFileSave(array $params = [], array $options = []): Response {}
    public function diskFolderGet(array $params = [], array $options = []): Response {}
    public function messageAdd(array $params = [], array $options = []): Response {}
    public function messageCommand(array $params = [], array $options = []): Response {}
    public function messageDelete(array $params = [], array $options = []): Response {}
    public function messageLike(array $params = [], array $options = []): Response {}
    public function messageShare(array $params = [], array $options = []): Response {}
    public function messageUpdate(array $params = [], array $options = []): Response {}
    public function notify(array $params = [], array $options = []): Response {}
    public function notifyAnswer(array $params = [], array $options = []): Response {}
    public function notifyConfirm(array $params = [], array $options = []): Response {}
    public function notifyDelete(array $params = [], array $options = []): Response {}
    public function notifyGet(array $params = [], array $options = []): Response {}
    public function notifyHistorySearch(array $params = [], array $options = []): Response {}
    public function notifyPersonalAdd(array $params = [], array $options = []): Response {}
    public function notifyRead(array $params = [], array $options = []): Response {}
    public function notifyReadAll(array $params = [], array $options = []): Response {}
    public function notifyReadList(array $params = [], array $options = []): Response {}
    public function notifySchemaGet(array $params = [], array $options = []): Response {}
    public function notifySystemAdd(array $params = [], array $options = []): Response {}
    public function recentGet(array $params = [], array $options = []): Response {}
    public function recentHide(array $params = [], array $options = []): Response {}
    public function recentList(array $params = [], array $options = []): Response {}
    public function recentPin(array $params = [], array $options = []): Response {}
    public function recentUnread(array $params = [], array $options = []): Response {}
    public function revisionGet(array $params = [], array $options = []): Response {}
    public function searchChatList(array $params = [], array $options = []): Response {}
    public function searchDepartmentList(array $params = [], array $options = []): Response {}
    public function searchLastAdd(array $params = [], array $options = []): Response {}
    public function searchLastDelete(array $params = [], array $options = []): Response {}
    public function searchLastGet(array $params = [], array $options = []): Response {}
    public function searchUserList(array $params = [], array $options = []): Response {}
    public function userGet(array $params = [], array $options = []): Response {}
    public function userListGet(array $params = [], array $options = []): Response {}
    public function userStatusGet(array $params = [], array $options = []): Response {}
    public function userStatusIdleEnd(array $params = [], array $options = []): Response {}
    public function userStatusIdleStart(array $params = [], array $options = []): Response {}
    public function userStatusSet(array $params = [], array $options = []): Response {}
    public function v2ChatBotSendContext(array $params = [], array $options = []): Response {}
    public function v2EventGet(array $params = [], array $options = []): Response {}
    public function v2EventSubscribe(array $params = [], array $options = []): Response {}
    public function v2EventUnsubscribe(array $params = [], array $options = []): Response {}
    public function v2FileDownload(array $params = [], array $options = []): Response {}
    public function v2FileUpload(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Imbot extends Scope
{
    public function appRegister(array $params = [], array $options = []): Response {}
    public function appUnregister(array $params = [], array $options = []): Response {}
    public function appUpdate(array $params = [], array $options = []): Response {}
    public function botList(array $params = [], array $options = []): Response {}
    public function chatAdd(array $params = [], array $options = []): Response {}
    public function chatGet(array $params = [], array $options = []): Response {}
    public function chatLeave(array $params = [], array $options = []): Response {}
    public function chatSendTyping(array $params = [], array $options = []): Response {}
    public function chatSetManager(array $params = [], array $options = []): Response {}
    public function chatSetOwner(array $params = [], array $options = []): Response {}
    public function chatUpdateAvatar(array $params = [], array $options = []): Response {}
    public function chatUpdateColor(array $params = [], array $options = []): Response {}
    public function chatUpdateTitle(array $params = [], array $options = []): Response {}
    public function chatUserAdd(array $params = [], array $options = []): Response {}
    public function chatUserDelete(array $params = [], array $options = []): Response {}
    public function chatUserList(array $params = [], array $options = []): Response {}
    public function commandAnswer(array $params = [], array $options = []): Response {}
    public function commandRegister(array $params = [], array $options = []): Response {}
    public function commandUnregister(array $params = [], array $options = []): Response {}
    public function commandUpdate(array $params = [], array $options = []): Response {}
    public function dialogGet(array $params = [], array $options = []): Response {}
    public function messageAdd(array $params = [], array $options = []): Response {}
    public function messageDelete(array $params = [], array $options = []): Response {}
    public function messageLike(array $params = [], array $options = []): Response {}
    public function messageUpdate(array $params = [], array $options = []): Response {}
    public function register(array $params = [], array $options = []): Response {}
    public function unregister(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
    public function v2BotGet(array $params = [], array $options = []): Response {}
    public function v2BotList(array $params = [], array $options = []): Response {}
    public function v2BotRegister(array $params = [], array $options = []): Response {}
    public function v2BotUnregister(array $params = [], array $options = []): Response {}
    public function v2BotUpdate(array $params = [], array $options = []): Response {}
    public function v2ChatAdd(array $params = [], array $options = []): Response {}
    public function v2ChatGet(array $params = [], array $options = []): Response {}
    public function v2ChatInputActionNotify(array $params = [], array $options = []): Response {}
    public function v2ChatLeave(array $params = [], array $options = []): Response {}
    public function v2ChatManagerAdd(array $params = [], array $options = []): Response {}
    public function v2ChatManagerDelete(array $params = [], array $options = []): Response {}
    public function v2ChatMessageDelete(array $params = [], array $options = []): Response {}
    public function v2ChatMessageGet(array $params = [], array $options = []): Response {}
    public function v2ChatMessageGetContext(array $params = [], array $options = []): Response {}
    public function v2ChatMessageReactionAdd(array $params = [], array $options = []): Response {}
    public function v2ChatMessageReactionDelete(array $params = [], array $options = []): Response {}
    public function v2ChatMessageRead(array $params = [], array $options = []): Response {}
    public function v2ChatMessageSend(array $params = [], array $options = []): Response {}
    public function v2ChatMessageUpdate(array $params = [], array $options = []): Response {}
    public function v2ChatSetOwner(array $params = [], array $options = []): Response {}
    public function v2ChatTextFieldEnabled(array $params = [], array $options = []): Response {}
    public function v2ChatUpdate(array $params = [], array $options = []): Response {}
    public function v2ChatUserAdd(array $params = [], array $options = []): Response {}
    public function v2ChatUserDelete(array $params = [], array $options = []): Response {}
    public function v2ChatUserList(array $params = [], array $options = []): Response {}
    public function v2CommandAnswer(array $params = [], array $options = []): Response {}
    public function v2CommandList(array $params = [], array $options = []): Response {}
    public function v2CommandRegister(array $params = [], array $options = []): Response {}
    public function v2CommandUnregister(array $params = [], array $options = []): Response {}
    public function v2CommandUpdate(array $params = [], array $options = []): Response {}
    public function v2EventGet(array $params = [], array $options = []): Response {}
    public function v2FileDownload(array $params = [], array $options = []): Response {}
    public function v2FileUpload(array $params = [], array $options = []): Response {}
    public function v2RevisionGet(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Imconnector extends Scope
{
    public function activate(array $params = [], array $options = []): Response {}
    public function chatNameSet(array $params = [], array $options = []): Response {}
    public function connectorDataSet(array $params = [], array $options = []): Response {}
    public function deleteMessages(array $params = [], array $options = []): Response {}
    public function list(array $params = [], array $options = []): Response {}
    public function register(array $params = [], array $options = []): Response {}
    public function sendMessages(array $params = [], array $options = []): Response {}
    public function sendStatusDelivery(array $params = [], array $options = []): Response {}
    public function sendStatusReading(array $params = [], array $options = []): Response {}
    public function status(array $params = [], array $options = []): Response {}
    public function unregister(array $params = [], array $options = []): Response {}
    public function updateMessages(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Imopenlines extends Scope
{
    public function botSessionFinish(array $params = [], array $options = []): Response {}
    public function botSessionMessageSend(array $params = [], array $options = []): Response {}
    public function botSessionOperator(array $params = [], array $options = []): Response {}
    public function botSessionTransfer(array $params = [], array $options = []): Response {}
    public function configAdd(array $params = [], array $options = []): Response {}
    public function configDelete(array $params = [], array $options = []): Response {}
    public function configGet(array $params = [], array $options = []): Response {}
    public function configListGet(array $params = [], array $options = []): Response {}
    public function configPathGet(array $params = [], array $options = []): Response {}
    public function configUpdate(array $params = [], array $options = []): Response {}
    public function crmChatGet(array $params = [], array $options = []): Response {}
    public function crmChatGetLastId(array $params = [], array $options = []): Response {}
    public function crmChatUserAdd(array $params = [], array $options = []): Response {}
    public function crmChatUserDelete(array $params = [], array $options = []): Response {}
    public function crmLeadCreate(array $params = [], array $options = []): Response {}
    public function crmMessageAdd(array $params = [], array $options = []): Response {}
    public function dialogGet(array $params = [], array $options = []): Response {}
    public function messageQuickSave(array $params = [], array $options = []): Response {}
    public function messageSessionStart(array $params = [], array $options = []): Response {}
    public function networkJoin(array $params = [], array $options = []): Response {}
    public function networkMessageAdd(array $params = [], array $options = []): Response {}
    public function operatorAnotherFinish(array $params = [], array $options = []): Response {}
    public function operatorAnswer(array $params = [], array $options = []): Response {}
    public function operatorFinish(array $params = [], array $options = []): Response {}
    public function operatorSkip(array $params = [], array $options = []): Response {}
    public function operatorSpam(array $params = [], array $options = []): Response {}
    public function operatorTransfer(array $params = [], array $options = []): Response {}
    public function revisionGet(array $params = [], array $options = []): Response {}
    public function sessionHeadVote(array $params = [], array $options = []): Response {}
    public function sessionHistoryGet(array $params = [], array $options = []): Response {}
    public function sessionIntercept(array $params = [], array $options = []): Response {}
    public function sessionJoin(array $params = [], array $options = []): Response {}
    public function sessionModePin(array $params = [], array $options = []): Response {}
    public function sessionModePinAll(array $params = [], array $options = []): Response {}
    public function sessionModeSilent(array $params = [], array $options = []): Response {}
    public function sessionModeUnpinAll(array $params = [], array $options = []): Response {}
    public function sessionOpen(array $params = [], array $options = []): Response {}
    public function sessionStart(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Landing extends Scope
{
    public function blockAddcard(array $params = [], array $options = []): Response {}
    public function blockChangeAnchor(array $params = [], array $options = []): Response {}
    public function blockChangeNodeName(array $params = [], array $options = []): Response {}
    public function blockClonecard(array $params = [], array $options = []): Response {}
    public function blockGetbyid(array $params = [], array $options = []): Response {}
    public function blockGetcontent(array $params = [], array $options = []): Response {}
    public function blockGetContentFromRepository(array $params = [], array $options = []): Response {}
    public function blockGetlist(array $params = [], array $options = []): Response {}
    public function blockGetmanifest(array $params = [], array $options = []): Response {}
    public function blockGetmanifestfile(array $params = [], array $options = []): Response {}
    public function blockGetrepository(array $params = [], array $options = []): Response {}
    public function blockRemovecard(array $params = [], array $options = []): Response {}
    public function blockUpdateattrs(array $params = [], array $options = []): Response {}
    public function blockUpdateCards(array $params = [], array $options = []): Response {}
    public function blockUpdatecontent(array $params = [], array $options = []): Response {}
    public function blockUpdatenodes(array $params = [], array $options = []): Response {}
    public function blockUpdateStyles(array $params = [], array $options = []): Response {}
    public function blockUploadfile(array $params = [], array $options = []): Response {}
    public function demosGetList(array $params = [], array $options = []): Response {}
    public function demosGetPageList(array $params = [], array $options = []): Response {}
    public function demosGetSiteList(array $params = [], array $options = []): Response {}
    public function demosRegister(array $params = [], array $options = []): Response {}
    public function demosUnregister(array $params = [], array $options = []): Response {}
    public function landingAdd(array $params = [], array $options = []): Response {}
    public function landingAddblock(array $params = [], array $options = []): Response {}
    public function landingAddByTemplate(array $params = [], array $options = []): Response {}
    public function landingCopy(array $params = [], array $options = []): Response {}
    public function landingCopyblock(array $params = [], array $options = []): Response {}
    public function landingDelete(array $params = [], array $options = []): Response {}
    public function landingDeleteblock(array $params = [], array $options = []): Response {}
    public function landingDownblock(array $params = [], array $options = []): Response {}
    public function landingFavoriteBlock(array $params = [], array $options = []): Response {}
    public function landingGetadditionalfields(array $params = [], array $options = []): Response {}
    public function landingGetList(array $params = [], array $options = []): Response {}
    public function landingGetpreview(array $params = [], array $options = []): Response {}
    public function landingGetpublicurl(array $params = [], array $options = []): Response {}
    public function landingHideblock(array $params = [], array $options = []): Response {}
    public function landingMarkDelete(array $params = [], array $options = []): Response {}
    public function landingMarkdeletedblock(array $params = [], array $options = []): Response {}
    public function landingMarkUnDelete(array $params = [], array $options = []): Response {}
    public function landingMarkundeletedblock(array $params = [], array $options = []): Response {}
    public function landingMove(array $params = [], array $options = []): Response {}
    public function landingMoveblock(array $params = [], array $options = []): Response {}
    public function landingPublication(array $params = [], array $options = []): Response {}
    public function landingRemoveEntities(array $params = [], array $options = []): Response {}
    public function landingResolveIdByPublicUrl(array $params = [], array $options = []): Response {}
    public function landingShowblock(array $params = [], array $options = []): Response {}
    public function landingUnFavoriteBlock(array $params = [], array $options = []): Response {}
    public function landingUnpublic(array $params = [], array $options = []): Response {}
    public function landingUpblock(array $params = [], array $options = []): Response {}
    public function landingUpdate(array $params = [], array $options = []): Response {}
    public function repoBind(array $params = [], array $options = []): Response {}
    public function repoCheckContent(array $params = [], array $options = []): Response {}
    public function repoGetList(array $params = [], array $options = []): Response {}
    public function repoRegister(array $params = [], array $options = []): Response {}
    public function repoUnbind(array $params = [], array $options = []): Response {}
    public function repoUnregister(array $params = [], array $options = []): Response {}
    public function repowidgetDebug(array $params = [], array $options = []): Response {}
    public function repowidgetGetlist(array $params = [], array $options = []): Response {}
    public function repowidgetRegister(array $params = [], array $options = []): Response {}
    public function repowidgetUnregister(array $params = [], array $options = []): Response {}
    public function roleEnable(array $params = [], array $options = []): Response {}
    public function roleGetList(array $params = [], array $options = []): Response {}
    public function roleGetRights(array $params = [], array $options = []): Response {}
    public function roleIsEnabled(array $params = [], array $options = []): Response {}
    public function roleSetAccessCodes(array $params = [], array $options = []): Response {}
    public function roleSetRights(array $params = [], array $options = []): Response {}
    public function siteAdd(array $params = [], array $options = []): Response {}
    public function siteAddFolder(array $params = [], array $options = []): Response {}
    public function siteBindingToGroup(array $params = [], array $options = []): Response {}
    public function siteBindingToMenu(array $params = [], array $options = []): Response {}
    public function siteDelete(array $params = [], array $options = []): Response {}
    public function siteFullExport(array $params = [], array $options = []): Response {}
    public function siteGetadditionalfields(array $params = [], array $options = []): Response {}
    public function siteGetFolders(array $params = [], array $options = []): Response {}
    public function siteGetGroupBindings(array $params = [], array $options = []): Response {}
    public function siteGetList(array $params = [], array $options = []): Response {}
    public function siteGetMenuBindings(array $params = [], array $options = []): Response {}
    public function siteGetPreview(array $params = [], array $options = []): Response {}
    public function siteGetPublicUrl(array $params = [], array $options = []): Response {}
    public function siteGetRights(array $params = [], array $options = []): Response {}
    public function siteMarkDelete(array $params = [], array $options = []): Response {}
    public function siteMarkFolderDelete(array $params = [], array $options = []): Response {}
    public function siteMarkFolderUnDelete(array $params = [], array $options = []): Response {}
    public function siteMarkUnDelete(array $params = [], array $options = []): Response {}
    public function sitePublication(array $params = [], array $options = []): Response {}
    public function sitePublicationFolder(array $params = [], array $options = []): Response {}
    public function siteSetRights(array $params = [], array $options = []): Response {}
    public function siteUnbindingFromGroup(array $params = [], array $options = []): Response {}
    public function siteUnbindingFromMenu(array $params = [], array $options = []): Response {}
    public function siteUnpublic(array $params = [], array $options = []): Response {}
    public function siteUnPublicFolder(array $params = [], array $options = []): Response {}
    public function siteUpdate(array $params = [], array $options = []): Response {}
    public function siteUpdateFolder(array $params = [], array $options = []): Response {}
    public function syspageDeleteForLanding(array $params = [], array $options = []): Response {}
    public function syspageDeleteForSite(array $params = [], array $options = []): Response {}
    public function syspageGet(array $params = [], array $options = []): Response {}
    public function syspageGetSpecialPage(array $params = [], array $options = []): Response {}
    public function syspageSet(array $params = [], array $options = []): Response {}
    public function templateGetLandingRef(array $params = [], array $options = []): Response {}
    public function templateGetlist(array $params = [], array $options = []): Response {}
    public function templateGetSiteRef(array $params = [], array $options = []): Response {}
    public function templateSetLandingRef(array $params = [], array $options = []): Response {}
    public function templateSetSiteRef(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Lists extends Scope
{
    public function add(array $params = [], array $options = []): Response {}
    public function delete(array $params = [], array $options = []): Response {}
    public function elementAdd(array $params = [], array $options = []): Response {}
    public function elementDelete(array $params = [], array $options = []): Response {}
    public function elementGet(array $params = [], array $options = []): Response {}
    public function elementGetFileUrl(array $params = [], array $options = []): Response {}
    public function elementUpdate(array $params = [], array $options = []): Response {}
    public function fieldAdd(array $params = [], array $options = []): Response {}
    public function fieldDelete(array $params = [], array $options = []): Response {}
    public function fieldGet(array $params = [], array $options = []): Response {}
    public function fieldTypeGet(array $params = [], array $options = []): Response {}
    public function fieldUpdate(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function getIblockTypeId(array $params = [], array $options = []): Response {}
    public function sectionAdd(array $params = [], array $options = []): Response {}
    public function sectionDelete(array $params = [], array $options = []): Response {}
    public function sectionGet(array $params = [], array $options = []): Response {}
    public function sectionUpdate(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Log extends Scope
{
    public function blogcommentAdd(array $params = [], array $options = []): Response {}
    public function blogcommentDelete(array $params = [], array $options = []): Response {}
    public function blogcommentUserGet(array $params = [], array $options = []): Response {}
    public function blogpostAdd(array $params = [], array $options = []): Response {}
    public function blogpostDelete(array $params = [], array $options = []): Response {}
    public function blogpostGet(array $params = [], array $options = []): Response {}
    public function blogpostGetusersImportant(array $params = [], array $options = []): Response {}
    public function blogpostShare(array $params = [], array $options = []): Response {}
    public function blogpostUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Mail extends Scope
{
    public function mailboxFieldGet(array $params = [], array $options = []): Response {}
    public function mailboxFieldList(array $params = [], array $options = []): Response {}
    public function mailboxGet(array $params = [], array $options = []): Response {}
    public function mailboxList(array $params = [], array $options = []): Response {}
    public function mailboxSenders(array $params = [], array $options = []): Response {}
    public function messageCreatecalendarevent(array $params = [], array $options = []): Response {}
    public function messageCreatechat(array $params = [], array $options = []): Response {}
    public function messageCreatecrmactivity(array $params = [], array $options = []): Response {}
    public function messageCreatefeedpost(array $params = [], array $options = []): Response {}
    public function messageCreatetask(array $params = [], array $options = []): Response {}
    public function messageFieldGet(array $params = [], array $options = []): Response {}
    public function messageFieldList(array $params = [], array $options = []): Response {}
    public function messageForward(array $params = [], array $options = []): Response {}
    public function messageGet(array $params = [], array $options = []): Response {}
    public function messageList(array $params = [], array $options = []): Response {}
    public function messageMovetofolder(array $params = [], array $options = []): Response {}
    public function messageRemovecrmactivity(array $params = [], array $options = []): Response {}
    public function messageReply(array $params = [], array $options = []): Response {}
    public function messageSend(array $params = [], array $options = []): Response {}
    public function messageThread(array $params = [], array $options = []): Response {}
    public function recipientFieldGet(array $params = [], array $options = []): Response {}
    public function recipientFieldList(array $params = [], array $options = []): Response {}
    public function recipientListcontacts(array $params = [], array $options = []): Response {}
    public function recipientListemployees(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Mailservice extends Scope
{
    public function add(array $params = [], array $options = []): Response {}
    public function delete(array $params = [], array $options = []): Response {}
    public function fields(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function list(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Main extends Scope
{
    public function eventlogFieldGet(array $params = [], array $options = []): Response {}
    public function eventlogFieldList(array $params = [], array $options = []): Response {}
    public function eventlogGet(array $params = [], array $options = []): Response {}
    public function eventlogList(array $params = [], array $options = []): Response {}
    public function eventlogTail(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Messageservice extends Scope
{
    public function messageStatusUpdate(array $params = [], array $options = []): Response {}
    public function senderAdd(array $params = [], array $options = []): Response {}
    public function senderDelete(array $params = [], array $options = []): Response {}
    public function senderList(array $params = [], array $options = []): Response {}
    public function senderUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Method extends Scope
{
    public function get(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Note extends Scope
{
    public function collectionAdd(array $params = [], array $options = []): Response {}
    public function collectionArchive(array $params = [], array $options = []): Response {}
    public function collectionDelete(array $params = [], array $options = []): Response {}
    public function collectionFieldGet(array $params = [], array $options = []): Response {}
    public function collectionFieldList(array $params = [], array $options = []): Response {}
    public function collectionGet(array $params = [], array $options = []): Response {}
    public function collectionList(array $params = [], array $options = []): Response {}
    public function collectionUpdate(array $params = [], array $options = []): Response {}
    public function documentAdd(array $params = [], array $options = []): Response {}
    public function documentArchive(array $params = [], array $options = []): Response {}
    public function documentDelete(array $params = [], array $options = []): Response {}
    public function documentFieldGet(array $params = [], array $options = []): Response {}
    public function documentFieldList(array $params = [], array $options = []): Response {}
    public function documentGet(array $params = [], array $options = []): Response {}
    public function documentSearchFieldGet(array $params = [], array $options = []): Response {}
    public function documentSearchFieldList(array $params = [], array $options = []): Response {}
    public function documentSearchList(array $params = [], array $options = []): Response {}
    public function documentTreeFieldGet(array $params = [], array $options = []): Response {}
    public function documentTreeFieldList(array $params = [], array $options = []): Response {}
    public function documentTreeList(array $params = [], array $options = []): Response {}
    public function documentUpdate(array $params = [], array $options = []): Response {}
    public function fileAdd(array $params = [], array $options = []): Response {}
    public function fileFieldGet(array $params = [], array $options = []): Response {}
    public function fileFieldList(array $params = [], array $options = []): Response {}
    public function fileGet(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Placement extends Scope
{
    public function bind(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function list(array $params = [], array $options = []): Response {}
    public function unbind(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Pull extends Scope
{
    public function applicationConfigGet(array $params = [], array $options = []): Response {}
    public function applicationEventAdd(array $params = [], array $options = []): Response {}
    public function applicationPushAdd(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Rest extends Scope
{
    public function documentationOpenapi(array $params = [], array $options = []): Response {}
    public function scopeList(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Rpa extends Scope
{
    public function commentAdd(array $params = [], array $options = []): Response {}
    public function commentDelete(array $params = [], array $options = []): Response {}
    public function commentUpdate(array $params = [], array $options = []): Response {}
    public function fieldsGetSettings(array $params = [], array $options = []): Response {}
    public function fieldsSetSettings(array $params = [], array $options = []): Response {}
    public function fieldsSetVisibilitySettings(array $params = [], array $options = []): Response {}
    public function itemAdd(array $params = [], array $options = []): Response {}
    public function itemDelete(array $params = [], array $options = []): Response {}
    public function itemGet(array $params = [], array $options = []): Response {}
    public function itemGetTasks(array $params = [], array $options = []): Response {}
    public function itemList(array $params = [], array $options = []): Response {}
    public function itemUpdate(array $params = [], array $options = []): Response {}
    public function stageAdd(array $params = [], array $options = []): Response {}
    public function stageDelete(array $params = [], array $options = []): Response {}
    public function stageGet(array $params = [], array $options = []): Response {}
    public function stageListForType(array $params = [], array $options = []): Response {}
    public function stageUpdate(array $params = [], array $options = []): Response {}
    public function taskAddUser(array $params = [], array $options = []): Response {}
    public function taskDelete(array $params = [], array $options = []): Response {}
    public function taskDo(array $params = [], array $options = []): Response {}
    public function timelineAdd(array $params = [], array $options = []): Response {}
    public function timelineDelete(array $params = [], array $options = []): Response {}
    public function timelineListForItem(array $params = [], array $options = []): Response {}
    public function timelineUpdate(array $params = [], array $options = []): Response {}
    public function timelineUpdateIsFixed(array $params = [], array $options = []): Response {}
    public function typeAdd(array $params = [], array $options = []): Response {}
    public function typeDelete(array $params = [], array $options = []): Response {}
    public function typeGet(array $params = [], array $options = []): Response {}
    public function typeList(array $params = [], array $options = []): Response {}
    public function typeUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Sale extends Scope
{
    public function basketitemAdd(array $params = [], array $options = []): Response {}
    public function basketitemAddCatalogProduct(array $params = [], array $options = []): Response {}
    public function basketitemDelete(array $params = [], array $options = []): Response {}
    public function basketitemGet(array $params = [], array $options = []): Response {}
    public function basketitemGetFields(array $params = [], array $options = []): Response {}
    public function basketitemGetFieldsCatalogProduct(array $params = [], array $options = []): Response {}
    public function basketitemList(array $params = [], array $options = []): Response {}
    public function basketitemUpdate(array $params = [], array $options = []): Response {}
    public function basketitemUpdateCatalogProduct(array $params = [], array $options = []): Response {}
    public function basketpropertiesAdd(array $params = [], array $options = []): Response {}
    public function basketpropertiesDelete(array $params = [], array $options = []): Response {}
    public function basketpropertiesGet(array $params = [], array $options = []): Response {}
    public function basketpropertiesGetFields(array $params = [], array $options = []): Response {}
    public function basketpropertiesList(array $params = [], array $options = []): Response {}
    public function basketpropertiesUpdate(array $params = [], array $options = []): Response {}
    public function businessValuePersonDomainAdd(array $params = [], array $options = []): Response {}
    public function businessValuePersonDomainDeleteByFilter(array $params = [], array $options = []): Response {}
    public function businessValuePersonDomainGetFields(array $params = [], array $options = []): Response {}
    public function businessValuePersonDomainList(array $params = [], array $options = []): Response {}
    public function cashboxAdd(array $params = [], array $options = []): Response {}
    public function cashboxCheckApply(array $params = [], array $options = []): Response {}
    public function cashboxDelete(array $params = [], array $options = []): Response {}
    public function cashboxHandlerAdd(array $params = [], array $options = []): Response {}
    public function cashboxHandlerDelete(array $params = [], array $options = []): Response {}
    public function cashboxHandlerList(array $params = [], array $options = []): Response {}
    public function cashboxHandlerUpdate(array $params = [], array $options = []): Response {}
    public function cashboxList(array $params = [], array $options = []): Response {}
    public function cashboxUpdate(array $params = [], array $options = []): Response {}
    public function deliveryAdd(array $params = [], array $options = []): Response {}
    public function deliveryConfigGet(array $params = [], array $options = []): Response {}
    public function deliveryConfigUpdate(array $params = [], array $options = []): Response {}
    public function deliveryDelete(array $params = [], array $options = []): Response {}
    public function deliveryExtraServiceAdd(array $params = [], array $options = []): Response {}
    public function deliveryExtraServiceDelete(array $params = [], array $options = []): Response {}
    public function deliveryExtraServiceGet(array $params = [], array $options = []): Response {}
    public function deliveryExtraServiceUpdate(array $params = [], array $options = []): Response {}
    public function deliveryGetlist(array $params = [], array $options = []): Response {}
    public function deliveryHandlerAdd(array $params = [], array $options = []): Response {}
    public function deliveryHandlerDelete(array $params = [], array $options = []): Response {}
    public function deliveryHandlerList(array $params = [], array $options = []): Response {}
    public function deliveryHandlerUpdate(array $params = [], array $options = []): Response {}
    public function deliveryRequestDelete(array $params = [], array $options = []): Response {}
    public function deliveryRequestSendmessage(array $params = [], array $options = []): Response {}
    public function deliveryRequestUpdate(array $params = [], array $options = []): Response {}
    public function deliveryUpdate(array $params = [], array $options = []): Response {}
    public function orderAdd(array $params = [], array $options = []): Response {}
    public function orderDelete(array $params = [], array $options = []): Response {}
    public function orderGet(array $params = [], array $options = []): Response {}
    public function orderGetFields(array $params = [], array $options = []): Response {}
    public function orderList(array $params = [], array $options = []): Response {}
    public function orderUpdate(array $params = [], array $options = []): Response {}
    public function paymentAdd(array $params = [], array $options = []): Response {}
    public function paymentDelete(array $params = [], array $options = []): Response {}
    public function paymentGet(array $params = [], array $options = []): Response {}
    public function paymentGetfields(array $params = [], array $options = []): Response {}
    public function paymentList(array $params = [], array $options = []): Response {}
    public function paymentUpdate(array $params = [], array $options = []): Response {}
    public function paymentitembasketAdd(array $params = [], array $options = []): Response {}
    public function paymentitembasketDelete(array $params = [], array $options = []): Response {}
    public function paymentitembasketGet(array $params = [], array $options = []): Response {}
    public function paymentitembasketGetfields(array $params = [], array $options = []): Response {}
    public function paymentitembasketList(array $params = [], array $options = []): Response {}
    public function paymentitembasketUpdate(array $params = [], array $options = []): Response {}
    public function paymentitemshipmentAdd(array $params = [], array $options = []): Response {}
    public function paymentitemshipmentDelete(array $params = [], array $options = []): Response {}
    public function paymentitemshipmentGet(array $params = [], array $options = []): Response {}
    public function paymentitemshipmentGetfields(array $params = [], array $options = []): Response {}
    public function paymentitemshipmentList(array $params = [], array $options = []): Response {}
    public function paymentitemshipmentUpdate(array $params = [], array $options = []): Response {}
    public function paysystemAdd(array $params = [], array $options = []): Response {}
    public function paysystemDelete(array $params = [], array $options = []): Response {}
    public function paysystemHandlerAdd(array $params = [], array $options = []): Response {}
    public function paysystemHandlerDelete(array $params = [], array $options = []): Response {}
    public function paysystemHandlerList(array $params = [], array $options = []): Response {}
    public function paysystemHandlerUpdate(array $params = [], array $options = []): Response {}
    public function paysystemList(array $params = [], array $options = []): Response {}
    public function paysystemPayInvoice(array $params = [], array $options = []): Response {}
    public function paysystemPayPayment(array $params = [], array $options = []): Response {}
    public function paysystemSettingsGet(array $params = [], array $options = []): Response {}
    public function paysystemSettingsInvoiceGet(array $params = [], array $options = []): Response {}
    public function paysystemSettingsPaymentGet(array $params = [], array $options = []): Response {}
    public function paysystemSettingsUpdate(array $params = [], array $options = []): Response {}
    public function paysystemUpdate(array $params = [], array $options = []): Response {}
    public function persontypeAdd(array $params = [], array $options = []): Response {}
    public function persontypeDelete(array $params = [], array $options = []): Response {}
    public function persontypeGet(array $params = [], array $options = []): Response {}
    public function persontypeGetFields(array $params = [], array $options = []): Response {}
    public function persontypeList(array $params = [], array $options = []): Response {}
    public function persontypeUpdate(array $params = [], array $options = []): Response {}
    public function propertyAdd(array $params = [], array $options = []): Response {}
    public function propertyDelete(array $params = [], array $options = []): Response {}
    public function propertyGet(array $params = [], array $options = []): Response {}
    public function propertyGetfieldsbytype(array $params = [], array $options = []): Response {}
    public function propertyList(array $params = [], array $options = []): Response {}
    public function propertyUpdate(array $params = [], array $options = []): Response {}
    public function propertygroupAdd(array $params = [], array $options = []): Response {}
    public function propertygroupDelete(array $params = [], array $options = []): Response {}
    public function propertygroupGet(array $params = [], array $options = []): Response {}
    public function propertygroupGetFields(array $params = [], array $options = []): Response {}
    public function propertygroupList(array $params = [], array $options = []): Response {}
    public function propertygroupUpdate(array $params = [], array $options = []): Response {}
    public function propertyRelationAdd(array $params = [], array $options = []): Response {}
    public function propertyRelationDeleteByFilter(array $params = [], array $options = []): Response {}
    public function propertyRelationGetFields(array $params = [], array $options = []): Response {}
    public function propertyRelationList(array $params = [], array $options = []): Response {}
    public function propertyvalueDelete(array $params = [], array $options = []): Response {}
    public function propertyvalueGet(array $params = [], array $options = []): Response {}
    public function propertyvalueGetFields(array $params = [], array $options = []): Response {}
    public function propertyvalueList(array $params = [], array $options = []): Response {}
    public function propertyvalueModify(array $params = [], array $options = []): Response {}
    public function propertyvariantAdd(array $params = [], array $options = []): Response {}
    public function propertyvariantDelete(array $params = [], array $options = []): Response {}
    public function propertyvariantGet(array $params = [], array $options = []): Response {}
    public function propertyvariantGetFields(array $params = [], array $options = []): Response {}
    public function propertyvariantList(array $params = [], array $options = []): Response {}
    public function propertyvariantUpdate(array $params = [], array $options = []): Response {}
    public function shipmentAdd(array $params = [], array $options = []): Response {}
    public function shipmentDelete(array $params = [], array $options = []): Response {}
    public function shipmentGet(array $params = [], array $options = []): Response {}
    public function shipmentGetFields(array $params = [], array $options = []): Response {}
    public function shipmentList(array $params = [], array $options = []): Response {}
    public function shipmentUpdate(array $params = [], array $options = []): Response {}
    public function shipmentitemAdd(array $params = [], array $options = []): Response {}
    public function shipmentitemDelete(array $params = [], array $options = []): Response {}
    public function shipmentitemGet(array $params = [], array $options = []): Response {}
    public function shipmentitemGetfields(array $params = [], array $options = []): Response {}
    public function shipmentitemList(array $params = [], array $options = []): Response {}
    public function shipmentitemUpdate(array $params = [], array $options = []): Response {}
    public function shipmentpropertyAdd(array $params = [], array $options = []): Response {}
    public function shipmentpropertyDelete(array $params = [], array $options = []): Response {}
    public function shipmentpropertyGet(array $params = [], array $options = []): Response {}
    public function shipmentpropertyGetfieldsbytype(array $params = [], array $options = []): Response {}
    public function shipmentpropertyList(array $params = [], array $options = []): Response {}
    public function shipmentpropertyUpdate(array $params = [], array $options = []): Response {}
    public function shipmentpropertyvalueDelete(array $params = [], array $options = []): Response {}
    public function shipmentpropertyvalueGet(array $params = [], array $options = []): Response {}
    public function shipmentpropertyvalueGetfields(array $params = [], array $options = []): Response {}
    public function shipmentpropertyvalueList(array $params = [], array $options = []): Response {}
    public function shipmentpropertyvalueModify(array $params = [], array $options = []): Response {}
    public function statusAdd(array $params = [], array $options = []): Response {}
    public function statusDelete(array $params = [], array $options = []): Response {}
    public function statusGet(array $params = [], array $options = []): Response {}
    public function statusGetfields(array $params = [], array $options = []): Response {}
    public function statusList(array $params = [], array $options = []): Response {}
    public function statusUpdate(array $params = [], array $options = []): Response {}
    public function statusLangAdd(array $params = [], array $options = []): Response {}
    public function statusLangDeleteByFilter(array $params = [], array $options = []): Response {}
    public function statusLangGetFields(array $params = [], array $options = []): Response {}
    public function statusLangGetListLangs(array $params = [], array $options = []): Response {}
    public function statusLangList(array $params = [], array $options = []): Response {}
    public function tradeBindingGetFields(array $params = [], array $options = []): Response {}
    public function tradeBindingList(array $params = [], array $options = []): Response {}
    public function tradePlatformGetFields(array $params = [], array $options = []): Response {}
    public function tradePlatformList(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Salescenter extends Scope
{
    public function paymentGetPublicUrl(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Server extends Scope
{
    public function time(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Sign extends Scope
{
    public function b2eCompanyProviderList(array $params = [], array $options = []): Response {}
    public function b2eDocumentGet(array $params = [], array $options = []): Response {}
    public function b2eDocumentSend(array $params = [], array $options = []): Response {}
    public function b2eHcmlinkDocumentGet(array $params = [], array $options = []): Response {}
    public function b2eMysafeTail(array $params = [], array $options = []): Response {}
    public function b2ePersonalTail(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Socialnetwork extends Scope
{
    public function apiWorkgroupGet(array $params = [], array $options = []): Response {}
    public function apiWorkgroupList(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class SonetGroup extends Scope
{
    public function create(array $params = [], array $options = []): Response {}
    public function delete(array $params = [], array $options = []): Response {}
    public function featureAccess(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function setowner(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
    public function userAdd(array $params = [], array $options = []): Response {}
    public function userDelete(array $params = [], array $options = []): Response {}
    public function userGet(array $params = [], array $options = []): Response {}
    public function userGroups(array $params = [], array $options = []): Response {}
    public function userInvite(array $params = [], array $options = []): Response {}
    public function userRequest(array $params = [], array $options = []): Response {}
    public function userUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Task extends Scope
{
    public function checklistitemAdd(array $params = [], array $options = []): Response {}
    public function checklistitemComplete(array $params = [], array $options = []): Response {}
    public function checklistitemDelete(array $params = [], array $options = []): Response {}
    public function checklistitemGet(array $params = [], array $options = []): Response {}
    public function checklistitemGetlist(array $params = [], array $options = []): Response {}
    public function checklistitemGetmanifest(array $params = [], array $options = []): Response {}
    public function checklistitemIsactionallowed(array $params = [], array $options = []): Response {}
    public function checklistitemMoveafteritem(array $params = [], array $options = []): Response {}
    public function checklistitemRenew(array $params = [], array $options = []): Response {}
    public function checklistitemUpdate(array $params = [], array $options = []): Response {}
    public function commentAdd(array $params = [], array $options = []): Response {}
    public function commentitemAdd(array $params = [], array $options = []): Response {}
    public function commentitemDelete(array $params = [], array $options = []): Response {}
    public function commentitemGet(array $params = [], array $options = []): Response {}
    public function commentitemGetlist(array $params = [], array $options = []): Response {}
    public function commentitemGetmanifest(array $params = [], array $options = []): Response {}
    public function commentitemIsactionallowed(array $params = [], array $options = []): Response {}
    public function commentitemUpdate(array $params = [], array $options = []): Response {}
    public function dependenceAdd(array $params = [], array $options = []): Response {}
    public function dependenceDelete(array $params = [], array $options = []): Response {}
    public function elapseditemAdd(array $params = [], array $options = []): Response {}
    public function elapseditemDelete(array $params = [], array $options = []): Response {}
    public function elapseditemGet(array $params = [], array $options = []): Response {}
    public function elapseditemGetlist(array $params = [], array $options = []): Response {}
    public function elapseditemGetmanifest(array $params = [], array $options = []): Response {}
    public function elapseditemIsActionAllowed(array $params = [], array $options = []): Response {}
    public function elapseditemUpdate(array $params = [], array $options = []): Response {}
    public function itemAdd(array $params = [], array $options = []): Response {}
    public function itemAddfile(array $params = [], array $options = []): Response {}
    public function itemAddtofavorite(array $params = [], array $options = []): Response {}
    public function itemApprove(array $params = [], array $options = []): Response {}
    public function itemComplete(array $params = [], array $options = []): Response {}
    public function itemDefer(array $params = [], array $options = []): Response {}
    public function itemDelegate(array $params = [], array $options = []): Response {}
    public function itemDelete(array $params = [], array $options = []): Response {}
    public function itemDeletefile(array $params = [], array $options = []): Response {}
    public function itemDeletefromfavorite(array $params = [], array $options = []): Response {}
    public function itemDisapprove(array $params = [], array $options = []): Response {}
    public function itemGetallowedactions(array $params = [], array $options = []): Response {}
    public function itemGetallowedtaskactionsasstrings(array $params = [], array $options = []): Response {}
    public function itemGetdata(array $params = [], array $options = []): Response {}
    public function itemGetdependson(array $params = [], array $options = []): Response {}
    public function itemGetdescription(array $params = [], array $options = []): Response {}
    public function itemGetfiles(array $params = [], array $options = []): Response {}
    public function itemGetmanifest(array $params = [], array $options = []): Response {}
    public function itemIsactionallowed(array $params = [], array $options = []): Response {}
    public function itemList(array $params = [], array $options = []): Response {}
    public function itemRenew(array $params = [], array $options = []): Response {}
    public function itemStartexecution(array $params = [], array $options = []): Response {}
    public function itemUpdate(array $params = [], array $options = []): Response {}
    public function itemUserfieldAdd(array $params = [], array $options = []): Response {}
    public function itemUserfieldDelete(array $params = [], array $options = []): Response {}
    public function itemUserfieldGet(array $params = [], array $options = []): Response {}
    public function itemUserfieldGetfields(array $params = [], array $options = []): Response {}
    public function itemUserfieldGetlist(array $params = [], array $options = []): Response {}
    public function itemUserfieldGettypes(array $params = [], array $options = []): Response {}
    public function itemUserfieldUpdate(array $params = [], array $options = []): Response {}
    public function itemsGetlist(array $params = [], array $options = []): Response {}
    public function logitemList(array $params = [], array $options = []): Response {}
    public function plannerGetlist(array $params = [], array $options = []): Response {}
    public function stagesAdd(array $params = [], array $options = []): Response {}
    public function stagesCanmovetask(array $params = [], array $options = []): Response {}
    public function stagesDelete(array $params = [], array $options = []): Response {}
    public function stagesGet(array $params = [], array $options = []): Response {}
    public function stagesMovetask(array $params = [], array $options = []): Response {}
    public function stagesUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Tasks extends Scope
{
    public function apiScrumBacklogAdd(array $params = [], array $options = []): Response {}
    public function apiScrumBacklogDelete(array $params = [], array $options = []): Response {}
    public function apiScrumBacklogGet(array $params = [], array $options = []): Response {}
    public function apiScrumBacklogGetFields(array $params = [], array $options = []): Response {}
    public function apiScrumBacklogUpdate(array $params = [], array $options = []): Response {}
    public function apiScrumEpicAdd(array $params = [], array $options = []): Response {}
    public function apiScrumEpicDelete(array $params = [], array $options = []): Response {}
    public function apiScrumEpicGet(array $params = [], array $options = []): Response {}
    public function apiScrumEpicGetFields(array $params = [], array $options = []): Response {}
    public function apiScrumEpicList(array $params = [], array $options = []): Response {}
    public function apiScrumEpicUpdate(array $params = [], array $options = []): Response {}
    public function apiScrumKanbanAddStage(array $params = [], array $options = []): Response {}
    public function apiScrumKanbanAddTask(array $params = [], array $options = []): Response {}
    public function apiScrumKanbanDeleteStage(array $params = [], array $options = []): Response {}
    public function apiScrumKanbanDeleteTask(array $params = [], array $options = []): Response {}
    public function apiScrumKanbanGetFields(array $params = [], array $options = []): Response {}
    public function apiScrumKanbanGetStages(array $params = [], array $options = []): Response {}
    public function apiScrumKanbanUpdateStage(array $params = [], array $options = []): Response {}
    public function apiScrumSprintAdd(array $params = [], array $options = []): Response {}
    public function apiScrumSprintComplete(array $params = [], array $options = []): Response {}
    public function apiScrumSprintDelete(array $params = [], array $options = []): Response {}
    public function apiScrumSprintGet(array $params = [], array $options = []): Response {}
    public function apiScrumSprintGetFields(array $params = [], array $options = []): Response {}
    public function apiScrumSprintList(array $params = [], array $options = []): Response {}
    public function apiScrumSprintStart(array $params = [], array $options = []): Response {}
    public function apiScrumSprintUpdate(array $params = [], array $options = []): Response {}
    public function apiScrumTaskGet(array $params = [], array $options = []): Response {}
    public function apiScrumTaskGetFields(array $params = [], array $options = []): Response {}
    public function apiScrumTaskUpdate(array $params = [], array $options = []): Response {}
    public function flowFlowActivate(array $params = [], array $options = []): Response {}
    public function flowFlowCreate(array $params = [], array $options = []): Response {}
    public function flowFlowDelete(array $params = [], array $options = []): Response {}
    public function flowFlowGet(array $params = [], array $options = []): Response {}
    public function flowFlowIsExists(array $params = [], array $options = []): Response {}
    public function flowFlowPin(array $params = [], array $options = []): Response {}
    public function flowFlowUpdate(array $params = [], array $options = []): Response {}
    public function taskAccessFieldGet(array $params = [], array $options = []): Response {}
    public function taskAccessFieldList(array $params = [], array $options = []): Response {}
    public function taskAccessGet(array $params = [], array $options = []): Response {}
    public function taskAdd(array $params = [], array $options = []): Response {}
    public function taskApprove(array $params = [], array $options = []): Response {}
    public function taskChatMessageFieldGet(array $params = [], array $options = []): Response {}
    public function taskChatMessageFieldList(array $params = [], array $options = []): Response {}
    public function taskChatMessageSend(array $params = [], array $options = []): Response {}
    public function taskComplete(array $params = [], array $options = []): Response {}
    public function taskCountersGet(array $params = [], array $options = []): Response {}
    public function taskDefer(array $params = [], array $options = []): Response {}
    public function taskDelegate(array $params = [], array $options = []): Response {}
    public function taskDelete(array $params = [], array $options = []): Response {}
    public function taskDisapprove(array $params = [], array $options = []): Response {}
    public function taskFavoriteAdd(array $params = [], array $options = []): Response {}
    public function taskFavoriteRemove(array $params = [], array $options = []): Response {}
    public function taskFieldGet(array $params = [], array $options = []): Response {}
    public function taskFieldList(array $params = [], array $options = []): Response {}
    public function taskFileAttach(array $params = [], array $options = []): Response {}
    public function taskFileFieldGet(array $params = [], array $options = []): Response {}
    public function taskFileFieldList(array $params = [], array $options = []): Response {}
    public function taskFilesAttach(array $params = [], array $options = []): Response {}
    public function taskGet(array $params = [], array $options = []): Response {}
    public function taskGetaccess(array $params = [], array $options = []): Response {}
    public function taskGetFields(array $params = [], array $options = []): Response {}
    public function taskHistoryList(array $params = [], array $options = []): Response {}
    public function taskList(array $params = [], array $options = []): Response {}
    public function taskMute(array $params = [], array $options = []): Response {}
    public function taskPause(array $params = [], array $options = []): Response {}
    public function taskPin(array $params = [], array $options = []): Response {}
    public function taskRenew(array $params = [], array $options = []): Response {}
    public function taskResultAdd(array $params = [], array $options = []): Response {}
    public function taskResultAddfromchatmessage(array $params = [], array $options = []): Response {}
    public function taskResultAddFromComment(array $params = [], array $options = []): Response {}
    public function taskResultDelete(array $params = [], array $options = []): Response {}
    public function taskResultDeleteFromComment(array $params = [], array $options = []): Response {}
    public function taskResultList(array $params = [], array $options = []): Response {}
    public function taskResultUpdate(array $params = [], array $options = []): Response {}
    public function taskStart(array $params = [], array $options = []): Response {}
    public function taskStartwatch(array $params = [], array $options = []): Response {}
    public function taskStopwatch(array $params = [], array $options = []): Response {}
    public function taskUnmute(array $params = [], array $options = []): Response {}
    public function taskUnpin(array $params = [], array $options = []): Response {}
    public function taskUpdate(array $params = [], array $options = []): Response {}
    public function templateAdd(array $params = [], array $options = []): Response {}
    public function templateChecklistAdd(array $params = [], array $options = []): Response {}
    public function templateChecklistAddAttachmentByContent(array $params = [], array $options = []): Response {}
    public function templateChecklistAddAttachmentsFromDisk(array $params = [], array $options = []): Response {}
    public function templateChecklistComplete(array $params = [], array $options = []): Response {}
    public function templateChecklistDelete(array $params = [], array $options = []): Response {}
    public function templateChecklistGet(array $params = [], array $options = []): Response {}
    public function templateChecklistList(array $params = [], array $options = []): Response {}
    public function templateChecklistMoveAfter(array $params = [], array $options = []): Response {}
    public function templateChecklistMoveBefore(array $params = [], array $options = []): Response {}
    public function templateChecklistRemoveAttachments(array $params = [], array $options = []): Response {}
    public function templateChecklistRenew(array $params = [], array $options = []): Response {}
    public function templateChecklistUpdate(array $params = [], array $options = []): Response {}
    public function templateDelete(array $params = [], array $options = []): Response {}
    public function templateFields(array $params = [], array $options = []): Response {}
    public function templateGet(array $params = [], array $options = []): Response {}
    public function templateUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Telephony extends Scope
{
    public function callAttachTranscription(array $params = [], array $options = []): Response {}
    public function externalCallAttachRecord(array $params = [], array $options = []): Response {}
    public function externalCallFinish(array $params = [], array $options = []): Response {}
    public function externalCallHide(array $params = [], array $options = []): Response {}
    public function externalCallRegister(array $params = [], array $options = []): Response {}
    public function externalCallSearchCrmEntities(array $params = [], array $options = []): Response {}
    public function externalCallShow(array $params = [], array $options = []): Response {}
    public function externalLineAdd(array $params = [], array $options = []): Response {}
    public function externalLineDelete(array $params = [], array $options = []): Response {}
    public function externalLineGet(array $params = [], array $options = []): Response {}
    public function externalLineUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Timeman extends Scope
{
    public function close(array $params = [], array $options = []): Response {}
    public function networkrangeCheck(array $params = [], array $options = []): Response {}
    public function networkrangeGet(array $params = [], array $options = []): Response {}
    public function networkrangeSet(array $params = [], array $options = []): Response {}
    public function open(array $params = [], array $options = []): Response {}
    public function pause(array $params = [], array $options = []): Response {}
    public function recordFieldGet(array $params = [], array $options = []): Response {}
    public function recordFieldList(array $params = [], array $options = []): Response {}
    public function recordList(array $params = [], array $options = []): Response {}
    public function scheduleGet(array $params = [], array $options = []): Response {}
    public function settings(array $params = [], array $options = []): Response {}
    public function status(array $params = [], array $options = []): Response {}
    public function timecontrolReportAdd(array $params = [], array $options = []): Response {}
    public function timecontrolReportsGet(array $params = [], array $options = []): Response {}
    public function timecontrolReportsSettingsGet(array $params = [], array $options = []): Response {}
    public function timecontrolReportsUsersGet(array $params = [], array $options = []): Response {}
    public function timecontrolSettingsGet(array $params = [], array $options = []): Response {}
    public function timecontrolSettingsSet(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class User extends Scope
{
    public function access(array $params = [], array $options = []): Response {}
    public function add(array $params = [], array $options = []): Response {}
    public function admin(array $params = [], array $options = []): Response {}
    public function current(array $params = [], array $options = []): Response {}
    public function fields(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function optionGet(array $params = [], array $options = []): Response {}
    public function optionSet(array $params = [], array $options = []): Response {}
    public function search(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
    public function userfieldAdd(array $params = [], array $options = []): Response {}
    public function userfieldDelete(array $params = [], array $options = []): Response {}
    public function userfieldFileGet(array $params = [], array $options = []): Response {}
    public function userfieldList(array $params = [], array $options = []): Response {}
    public function userfieldUpdate(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Userconsent extends Scope
{
    public function agreementList(array $params = [], array $options = []): Response {}
    public function agreementText(array $params = [], array $options = []): Response {}
    public function consentAdd(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Userfieldconfig extends Scope
{
    public function add(array $params = [], array $options = []): Response {}
    public function delete(array $params = [], array $options = []): Response {}
    public function get(array $params = [], array $options = []): Response {}
    public function getTypes(array $params = [], array $options = []): Response {}
    public function list(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Userfieldtype extends Scope
{
    public function add(array $params = [], array $options = []): Response {}
    public function delete(array $params = [], array $options = []): Response {}
    public function list(array $params = [], array $options = []): Response {}
    public function update(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Vote extends Scope
{
    public function AttachedVoteDownload(array $params = [], array $options = []): Response {}
    public function AttachedVoteGet(array $params = [], array $options = []): Response {}
    public function AttachedVoteGetAnswerVoted(array $params = [], array $options = []): Response {}
    public function AttachedVoteGetMany(array $params = [], array $options = []): Response {}
    public function AttachedVoteGetWithVoted(array $params = [], array $options = []): Response {}
    public function AttachedVoteRecall(array $params = [], array $options = []): Response {}
    public function AttachedVoteResume(array $params = [], array $options = []): Response {}
    public function AttachedVoteStop(array $params = [], array $options = []): Response {}
    public function AttachedVoteVote(array $params = [], array $options = []): Response {}
    public function IntegrationImSend(array $params = [], array $options = []): Response {}
}

/**
 * @strict-properties
 * @not-serializable
 */
final class Voximplant extends Scope
{
    public function callbackStart(array $params = [], array $options = []): Response {}
    public function infocallStartwithsound(array $params = [], array $options = []): Response {}
    public function infocallStartwithtext(array $params = [], array $options = []): Response {}
    public function lineGet(array $params = [], array $options = []): Response {}
    public function lineOutgoingGet(array $params = [], array $options = []): Response {}
    public function lineOutgoingSet(array $params = [], array $options = []): Response {}
    public function lineOutgoingSipSet(array $params = [], array $options = []): Response {}
    public function sipAdd(array $params = [], array $options = []): Response {}
    public function sipConnectorStatus(array $params = [], array $options = []): Response {}
    public function sipDelete(array $params = [], array $options = []): Response {}
    public function sipGet(array $params = [], array $options = []): Response {}
    public function sipStatus(array $params = [], array $options = []): Response {}
    public function sipUpdate(array $params = [], array $options = []): Response {}
    public function statisticGet(array $params = [], array $options = []): Response {}
    public function ttsVoicesGet(array $params = [], array $options = []): Response {}
    public function urlGet(array $params = [], array $options = []): Response {}
    public function userActivatePhone(array $params = [], array $options = []): Response {}
    public function userDeactivatePhone(array $params = [], array $options = []): Response {}
    public function userGet(array $params = [], array $options = []): Response {}
}
