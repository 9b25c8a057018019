<script>
	$(function() {ldelim}
		$('#proofmarkSettings').pkpHandler('$.pkp.controllers.form.AjaxFormHandler');
	{rdelim});
</script>
<form class="pkp_form" id="proofmarkSettings" method="post" action="{url router=PKP\core\PKPApplication::ROUTE_COMPONENT op="manage" category="generic" plugin=$pluginName verb="settings" save=true}">
	{csrf}
	{include file="controllers/notification/inPlaceNotification.tpl" notificationId="proofmarkSettingsNotification"}
	{fbvFormArea id="proofmarkFields" title="plugins.generic.proofmark.settings.fields"}
		{fbvFormSection list=true}
			{fbvElement type="checkbox" id="abstract" value="1" checked=$abstract label="plugins.generic.proofmark.settings.abstract"}
			{fbvElement type="checkbox" id="references" value="1" checked=$references label="plugins.generic.proofmark.settings.references"}
		{/fbvFormSection}
		{fbvFormSection list=true title="plugins.generic.proofmark.settings.submitting"}
			{fbvElement type="checkbox" id="blocking" value="1" checked=$blocking label="plugins.generic.proofmark.settings.blocking"}
		{/fbvFormSection}
		{fbvFormSection title="plugins.generic.proofmark.settings.profile"}
			{fbvElement type="textarea" id="profile" value=$profile label="plugins.generic.proofmark.settings.profile.description"}
		{/fbvFormSection}
	{/fbvFormArea}
	{fbvFormButtons submitText="common.save"}
</form>
