<?php

/**
 * Small stand-ins of what the plugins use of OJS, just enough to see what they ask for. Those of 3.4 and 3.5 have namespaces,
 * those of 3.3 have none.
 */

// What every line has.

/** Keeps what was registered: hook name to callbacks. */
class Registered
{
    public static array $hooks = [];
    public static string $page = 'submission';
    public static ?string $verb = null;
    public static bool $save = false;
    public static array $vars = [];
    public static array $settings = [];
    public static array $cookies = [];
}

class StandInContext
{
    public function getId()
    {
        return 7;
    }
}

class StandInRequest
{
    public function getRequestedPage()
    {
        return Registered::$page;
    }

    public function getBaseUrl()
    {
        return 'https://journal.example';
    }

    public function getContext()
    {
        return new StandInContext();
    }

    public function getCookieVar($name)
    {
        return Registered::$cookies[$name] ?? null;
    }

    public function getUserVar($name)
    {
        return ['verb' => Registered::$verb, 'save' => Registered::$save][$name] ?? Registered::$vars[$name] ?? null;
    }
}

class StandInSubmission
{
    public function getId()
    {
        return 42;
    }

    public function getData($name)
    {
        return $name === 'locale' ? 'sr_RS@latin' : null;
    }
}

class StandInTemplateManager
{
    public array $scripts = [];
    public array $assigned = [];

    public function addJavaScript($name, $url, $arguments)
    {
        $this->scripts[$name] = [$url, $arguments];
    }

    public function assign($name, $value = null)
    {
        $this->assigned = array_merge($this->assigned, is_array($name) ? $name : [$name => $value]);
    }

    public function getTemplateVars($name)
    {
        return ['submission' => new StandInSubmission(), 'submissionId' => 42, 'formLocale' => 'en_US'][$name] ?? null;
    }

    public function fetch($template)
    {
        return "<$template>";
    }
}

class StandInPlugin
{
    public function register($category, $path, $mainContextId = null)
    {
        return true;
    }

    public function getEnabled($contextId = null)
    {
        return true;
    }

    public function getPluginPath()
    {
        return 'plugins/generic/proofmark';
    }

    public function getTemplateResource($name)
    {
        return $name;
    }

    public function getName()
    {
        return 'proofmarkplugin';
    }

    public function getSetting($contextId, $name)
    {
        return Registered::$settings[$contextId][$name] ?? null;
    }

    public function updateSetting($contextId, $name, $value, $type)
    {
        Registered::$settings[$contextId][$name] = $value;
    }

    public function getActions($request, $actionArgs)
    {
        return [];
    }

    public function manage($args, $request)
    {
        return null;
    }

    public function import($class)
    {
    }
}

class StandInForm
{
    public array $checks = [];
    public array $errors = [];
    public $submissionId = null;
    private array $data = [];

    public function __construct(public string $template)
    {
    }

    public function addCheck($check)
    {
        $this->checks[] = $check;
    }

    public function setData($name, $value)
    {
        $this->data[$name] = $value;
    }

    public function getData($name)
    {
        return $this->data[$name] ?? null;
    }

    public function addError($field, $message)
    {
        $this->errors[$field] = $message;
    }

    public function addErrorField($field)
    {
    }

    public function readUserVars($names)
    {
        foreach ($names as $name) {
            $this->data[$name] = Registered::$vars[$name] ?? null;
        }
    }

    public function validate()
    {
        foreach ($this->checks as $check) {
            if (!$check->passes($this)) {
                return false;
            }
        }
        return true;
    }

    public function fetch($request, $template = null, $display = false)
    {
        return 'the form';
    }

    public function execute(...$arguments)
    {
        return null;
    }
}

class StandInCheck
{
    private array $arguments;

    public function __construct(...$arguments)
    {
        $this->arguments = $arguments;
    }

    public function passes($form)
    {
        if (count($this->arguments) < 5) {
            return true;
        }
        [, $field, $type, , $function] = $this->arguments;
        $value = (string) $form->getData($field);
        return ($type === 'optional' && $value === '') || $function($value);
    }
}

class StandInJson
{
    public function __construct(public bool $status, public $content = '')
    {
    }
}

function __($key)
{
    return "##$key##";
}

function import($class)
{
}

// The names that OJS 3.4 and 3.5 give them.
class StandInApplication
{
    public static function get()
    {
        return new self();
    }

    public function getRequest()
    {
        return new StandInRequest();
    }
}

class StandInHook
{
    public static function add($name, $callback)
    {
        Registered::$hooks[$name][] = $callback;
    }

    public static function register($name, $callback)
    {
        self::add($name, $callback);
    }
}

class StandInManager
{
    public static function getManager($request)
    {
        return new StandInTemplateManager();
    }
}

foreach (
    [
        'APP\core\Application' => 'StandInApplication',
        'APP\template\TemplateManager' => 'StandInManager',
        'PKP\core\JSONMessage' => 'StandInJson',
        'PKP\form\Form' => 'StandInForm',
        'PKP\form\validation\FormValidatorCSRF' => 'StandInCheck',
        'PKP\form\validation\FormValidatorCustom' => 'StandInCheck',
        'PKP\form\validation\FormValidatorPost' => 'StandInCheck',
        'PKP\plugins\GenericPlugin' => 'StandInPlugin',
        'PKP\plugins\Hook' => 'StandInHook',
        // And those of 3.3.
        'Application' => 'StandInApplication',
        'TemplateManager' => 'StandInManager',
        'JSONMessage' => 'StandInJson',
        'Form' => 'StandInForm',
        'FormValidatorCSRF' => 'StandInCheck',
        'FormValidatorCustom' => 'StandInCheck',
        'FormValidatorPost' => 'StandInCheck',
        'GenericPlugin' => 'StandInPlugin',
        'HookRegistry' => 'StandInHook',
    ] as $name => $standIn
) {
    class_alias($standIn, $name);
}
