#include "scope.h"

#include "crm_arginfo.h"

B24_SCOPE_METHOD(Crm, contactDetailsConfigurationReset, B24_CRM_CONTACT_DETAILS_CONFIGURATION_RESET)

void php_b24_register_crm(void)
{
	register_class_B24_Crm(php_b24_scope_ce);
}
