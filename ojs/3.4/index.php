<?php

/**
 * @file index.php
 *
 * Loads the plugin.
 */

return new \APP\plugins\generic\proofmark\ProofmarkPlugin();
