{** Printed at the end of the metadata form, which comes anew with each visit of the step. *}
{if $proofmarkAbstract}<proofmark-check for="textarea[name='abstract[{$proofmarkLocale|escape}]']"{if $proofmarkBlocks} data-blocks="{$proofmarkBlocks|escape}"{/if}{if $proofmarkProfile} profile="{$proofmarkProfile|escape}"{/if}></proofmark-check>{/if}
{if $proofmarkReferences}<proofmark-check references-for="textarea[name=citationsRaw]"{if $proofmarkBlocks} data-blocks="{$proofmarkBlocks|escape}"{/if}{if $proofmarkProfile} profile="{$proofmarkProfile|escape}"{/if}></proofmark-check>{/if}
