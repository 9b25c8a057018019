{**
 * Printed once, inside the template that Vue repeats for each section of the wizard. `v-else-if` continues the chain that
 * stands before the hook; `v-pre` keeps Vue out of the elements.
 *}
{if $proofmarkAbstract}<template v-else-if="section.id === 'titleAbstract'"><proofmark-check v-pre for="titleAbstract-abstract-control-{$proofmarkLocale|escape}"{if $proofmarkBlocks} data-blocks="{$proofmarkBlocks|escape}"{/if}{if $proofmarkProfile} profile="{$proofmarkProfile|escape}"{/if}></proofmark-check></template>{/if}
{if $proofmarkReferences}<template v-else-if="section.id === 'citations'"><proofmark-check v-pre references-for="citations-citationsRaw-control"{if $proofmarkBlocks} data-blocks="{$proofmarkBlocks|escape}"{/if}{if $proofmarkProfile} profile="{$proofmarkProfile|escape}"{/if}></proofmark-check></template>{/if}
