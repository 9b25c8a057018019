{** What the checker found, for the author's own look; filled in by the plugin's script. *}
<div class="submissionWizard__reviewPanel__item"><p v-pre class="proofmark-review" role="status" data-words="{translate|escape key="plugins.generic.proofmark.review"}" data-none="{translate|escape key="plugins.generic.proofmark.review.none"}"></p></div>
