<?php

/**
 * @file ProofmarkSettingsForm.php
 *
 * What a journal decides: beside which fields the checker stands, whether errors keep an author from submitting, and the
 * profile with its rules, words and limits.
 */

namespace APP\plugins\generic\proofmark;

use APP\template\TemplateManager;
use PKP\form\Form;
use PKP\form\validation\FormValidatorCSRF;
use PKP\form\validation\FormValidatorCustom;
use PKP\form\validation\FormValidatorPost;

class ProofmarkSettingsForm extends Form
{
    private ProofmarkPlugin $plugin;
    private int $contextId;

    public function __construct(ProofmarkPlugin $plugin, int $contextId)
    {
        parent::__construct($plugin->getTemplateResource('settings.tpl'));
        $this->plugin = $plugin;
        $this->contextId = $contextId;
        $this->addCheck(new FormValidatorPost($this));
        $this->addCheck(new FormValidatorCSRF($this));
        $this->addCheck(new FormValidatorCustom(
            $this,
            'profile',
            'optional',
            'plugins.generic.proofmark.settings.profile.invalid',
            [self::class, 'isProfile']
        ));
    }

    public function initData()
    {
        foreach ($this->plugin->settings() as $name => $value) {
            $this->setData($name, $value);
        }
    }

    public function readInputData()
    {
        $this->readUserVars(['abstract', 'references', 'blocking', 'profile']);
    }

    public function fetch($request, $template = null, $display = false)
    {
        TemplateManager::getManager($request)->assign('pluginName', $this->plugin->getName());
        return parent::fetch($request, $template, $display);
    }

    public function execute(...$functionArgs)
    {
        $this->plugin->updateSetting($this->contextId, 'abstract', (bool) $this->getData('abstract'), 'bool');
        $this->plugin->updateSetting($this->contextId, 'references', (bool) $this->getData('references'), 'bool');
        $this->plugin->updateSetting($this->contextId, 'blocking', (bool) $this->getData('blocking'), 'bool');
        $this->plugin->updateSetting($this->contextId, 'profile', trim((string) $this->getData('profile')), 'string');
        return parent::execute(...$functionArgs);
    }

    /** True where the text is an object of JSON with the version that this plugin's checker knows; it reads the rest. */
    public static function isProfile($text): bool
    {
        $profile = json_decode((string) $text, true);
        return is_array($profile) && ($profile['version'] ?? null) === 1;
    }
}
