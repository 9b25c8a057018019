<?php

/**
 * @file ProofmarkPlugin.php
 *
 * Puts the checker beside the abstract and the references of the submission wizard (OJS 3.4 and 3.5). It runs in the
 * author's browser: this plugin hands it the page's settings and nothing else. It takes part in the validation only where the
 * journal has switched that on.
 */

namespace APP\plugins\generic\proofmark;

use APP\core\Application;
use PKP\core\JSONMessage;
use PKP\linkAction\LinkAction;
use PKP\linkAction\request\AjaxModal;
use PKP\plugins\GenericPlugin;
use PKP\plugins\Hook;

class ProofmarkPlugin extends GenericPlugin
{
    /** Stands in the names of the scripts, because OJS adds its own version to their URLs and not the plugin's. */
    public const VERSION = '__VERSION__';

    public function register($category, $path, $mainContextId = null)
    {
        $success = parent::register($category, $path, $mainContextId);
        if ($success && $this->getEnabled($mainContextId)) {
            Hook::add('TemplateManager::display', [$this, 'addScripts']);
            Hook::add('Template::SubmissionWizard::Section', [$this, 'addElements']);
            Hook::add('Template::SubmissionWizard::Section::Review', [$this, 'addReviewLine']);
            if ($this->settings()['blocking']) {
                Hook::add('Submission::validateSubmit', [$this, 'refuseErrors']);
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

    /** Adds the scripts to the submission wizard, and to no other page. */
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

    /** Prints the elements into the sections of the abstract and of the references. */
    public function addElements($hookName, $args)
    {
        [, $templateManager, &$output] = $args;
        $submission = $templateManager->getTemplateVars('submission');
        $settings = $this->settings();
        $templateManager->assign([
            'proofmarkAbstract' => $settings['abstract'],
            'proofmarkReferences' => $settings['references'],
            // As ui-library makes the ids of its controls.
            'proofmarkLocale' => str_replace('@', '_', (string) $submission?->getData('locale')),
            'proofmarkProfile' => $settings['profile'],
            'proofmarkBlocks' => $settings['blocking'] ? (string) $submission?->getId() : '',
        ]);
        $output .= $templateManager->fetch($this->getTemplateResource('section.tpl'));
        return false;
    }

    /** Prints the line of the review step that says what was found. */
    public function addReviewLine($hookName, $args)
    {
        [$params, $templateManager, &$output] = $args;
        if (($params['step'] ?? '') === 'details') {
            $templateManager->assign('proofmarkBlocking', $this->settings()['blocking']);
            $output .= $templateManager->fetch($this->getTemplateResource('review.tpl'));
        }
        return false;
    }

    /**
     * Refuses a submission whose author still has errors beside a field. The browser tells how many in a cookie: the id of
     * the submission, the errors in the abstract and those in the references, with dots between. Without it, as where the
     * checker could not run, nothing is refused.
     */
    public function refuseErrors($hookName, $args)
    {
        $errors = &$args[0];
        $submission = $args[1];
        $told = (string) Application::get()->getRequest()->getCookieVar('proofmark');
        if (!preg_match('/^(\d+)\.(\d+)\.(\d+)$/', $told, $found) || (int) $found[1] !== (int) $submission->getId()) {
            return false;
        }
        $settings = $this->settings();
        if ($settings['abstract'] && (int) $found[2] > 0) {
            $words = __('plugins.generic.proofmark.refused', ['count' => (int) $found[2]]);
            $errors['abstract'][$submission->getData('locale')][] = $words;
        }
        if ($settings['references'] && (int) $found[3] > 0) {
            $errors['citationsRaw'][] = __('plugins.generic.proofmark.refused', ['count' => (int) $found[3]]);
        }
        return false;
    }

    /**
     * The journal's settings; what was never set is as it comes.
     *
     * @return array{abstract: bool, references: bool, blocking: bool, profile: string}
     */
    public function settings(): array
    {
        $contextId = Application::get()->getRequest()->getContext()?->getId();
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
