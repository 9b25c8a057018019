<?php

/**
 * @file ProofmarkPlugin.inc.php
 *
 * Puts the checker beside the abstract and the references of the submission's third step (OJS 3.3). It runs in the author's
 * browser: this plugin hands it the journal's settings and nothing else. It takes part in the validation only where the
 * journal has switched that on.
 */

import('lib.pkp.classes.plugins.GenericPlugin');

class ProofmarkPlugin extends GenericPlugin
{
    /** Stands in the names of the scripts, because OJS adds its own version to their URLs and not the plugin's. */
    public const VERSION = '__VERSION__';

    public function register($category, $path, $mainContextId = null)
    {
        $success = parent::register($category, $path, $mainContextId);
        if ($success && $this->getEnabled($mainContextId)) {
            HookRegistry::register('TemplateManager::display', [$this, 'addScripts']);
            HookRegistry::register(
                'Templates::Submission::SubmissionMetadataForm::AdditionalMetadata',
                [$this, 'addElements']
            );
            $settings = $this->settings();
            if ($settings['blocking']) {
                HookRegistry::register('submissionsubmitstep3form::validate', [$this, 'refuseErrors']);
            }
        }
        return $success;
    }

    public function getDisplayName()
    {
        return __('plugins.generic.proofmark.name');
    }

    public function getDescription()
    {
        return __('plugins.generic.proofmark.description');
    }

    /** Adds the scripts to the submission pages, and to no other. */
    public function addScripts($hookName, $args)
    {
        $request = Application::get()->getRequest();
        if ($request->getRequestedPage() !== 'submission') {
            return false;
        }
        $folder = $request->getBaseUrl() . '/' . $this->getPluginPath() . '/js/';
        foreach (['proofmark', 'proofmark-ojs'] as $name) {
            $args[0]->addJavaScript($name, $folder . $name . '-' . self::VERSION . '.js', ['contexts' => ['backend']]);
        }
        return false;
    }

    /** Prints the elements at the end of the metadata form. Its fields are found by name, since their ids change. */
    public function addElements($hookName, $args)
    {
        [, $templateManager, &$output] = $args;
        $settings = $this->settings();
        $templateManager->assign([
            'proofmarkAbstract' => $settings['abstract'],
            'proofmarkReferences' => $settings['references'],
            'proofmarkLocale' => (string) $templateManager->getTemplateVars('formLocale'),
            'proofmarkProfile' => $settings['profile'],
            'proofmarkBlocks' => $settings['blocking'] ? (string) $templateManager->getTemplateVars('submissionId') : '',
        ]);
        $output .= $templateManager->fetch($this->getTemplateResource('metadata.tpl'));
        return false;
    }

    /**
     * Refuses the third step while errors stand beside a field. The browser tells how many in a cookie: the id of the
     * submission, the errors in the abstract and those in the references, with dots between. Without it, as where the
     * checker could not run, nothing is refused.
     */
    public function refuseErrors($hookName, $args)
    {
        $form = $args[0];
        $told = (string) Application::get()->getRequest()->getCookieVar('proofmark');
        if (!preg_match('/^(\d+)\.(\d+)\.(\d+)$/', $told, $found) || (int) $found[1] !== (int) $form->submissionId) {
            return false;
        }
        $settings = $this->settings();
        foreach (['abstract' => ['abstract', 2], 'references' => ['citationsRaw', 3]] as $setting => [$field, $place]) {
            $count = (int) $found[$place];
            if ($settings[$setting] && $count > 0) {
                $form->addError($field, __('plugins.generic.proofmark.refused', ['count' => $count]));
                $form->addErrorField($field);
            }
        }
        return false;
    }

    /** The journal's settings; what was never set is as it comes. */
    public function settings()
    {
        $context = Application::get()->getRequest()->getContext();
        $contextId = $context ? $context->getId() : 0;
        return [
            'abstract' => $this->getSetting($contextId, 'abstract') ?? true,
            'references' => $this->getSetting($contextId, 'references') ?? true,
            'blocking' => (bool) $this->getSetting($contextId, 'blocking'),
            'profile' => $this->getSetting($contextId, 'profile') ?? '',
        ];
    }

    public function getActions($request, $actionArgs)
    {
        $actions = parent::getActions($request, $actionArgs);
        if (!$this->getEnabled()) {
            return $actions;
        }
        import('lib.pkp.classes.linkAction.request.AjaxModal');
        $url = $request->getRouter()->url(
            $request,
            null,
            null,
            'manage',
            null,
            ['verb' => 'settings', 'plugin' => $this->getName(), 'category' => 'generic']
        );
        $modal = new AjaxModal($url, $this->getDisplayName());
        array_unshift($actions, new LinkAction('settings', $modal, __('manager.plugins.settings')));
        return $actions;
    }

    public function manage($args, $request)
    {
        if ($request->getUserVar('verb') !== 'settings') {
            return parent::manage($args, $request);
        }
        $this->import('ProofmarkSettingsForm');
        $form = new ProofmarkSettingsForm($this, $request->getContext()->getId());
        if (!$request->getUserVar('save')) {
            $form->initData();
            return new JSONMessage(true, $form->fetch($request));
        }
        $form->readInputData();
        if (!$form->validate()) {
            return new JSONMessage(true, $form->fetch($request));
        }
        $form->execute();
        return new JSONMessage(true);
    }
}
