<?php

/**
 * @file index.php
 *
 * Loads the plugin.
 */

require_once 'ProofmarkPlugin.inc.php';

return new ProofmarkPlugin();
