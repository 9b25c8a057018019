<?php

/**
 * What the plugins ask of OJS and what they hand to its pages. `cargo xtask test ojs` runs it on the packaged plugins.
 */

use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/stand_ins.php';

$folder = getenv('PROOFMARK_PACKAGE') ?: 'target/package';
require_once "$folder/ojs/3.3/ProofmarkPlugin.inc.php";
require_once "$folder/ojs/3.3/ProofmarkSettingsForm.inc.php";
require_once "$folder/ojs/3.5/ProofmarkPlugin.php";
require_once "$folder/ojs/3.5/ProofmarkSettingsForm.php";

final class PluginTest extends TestCase
{
    protected function setUp(): void
    {
        Registered::$hooks = [];
        Registered::$settings = [];
        Registered::$vars = [];
        Registered::$page = 'submission';
        Registered::$verb = null;
        Registered::$save = false;
        Registered::$cookies = [];
    }

    /** The plugin of each line, with the hook that prints its elements. */
    public function lines(): array
    {
        return [
            '3.3' => [ProofmarkPlugin::class, 'Templates::Submission::SubmissionMetadataForm::AdditionalMetadata'],
            '3.4 and 3.5' => [
                \APP\plugins\generic\proofmark\ProofmarkPlugin::class,
                'Template::SubmissionWizard::Section',
            ],
        ];
    }

    private function registered(string $class)
    {
        $plugin = new $class();
        self::assertTrue($plugin->register('generic', 'plugins/generic/proofmark'));
        return $plugin;
    }

    /** Calls a hook as OJS does and gives what was printed. */
    private function printed(string $hook, array $params, StandInTemplateManager $manager): string
    {
        $output = '';
        foreach (Registered::$hooks[$hook] as $callback) {
            self::assertFalse($callback($hook, [$params, $manager, &$output]), 'other plugins have their turn');
        }
        return $output;
    }

    /** @dataProvider lines */
    public function testTakesNoPartInTheValidationUnlessTheJournalSwitchesThatOn(string $class): void
    {
        $this->registered($class);
        foreach (array_keys(Registered::$hooks) as $hook) {
            self::assertStringNotContainsStringIgnoringCase('validate', $hook);
        }
    }

    /** What the browser may have told, and which of the fields of submission 42 are refused for it. */
    public function tales(): array
    {
        return [
            'nothing' => [null, [], []],
            'no errors' => ['42.0.0', [], []],
            'errors in the abstract' => ['42.2.0', [], ['abstract']],
            'errors in both' => ['42.1.3', [], ['abstract', 'citationsRaw']],
            'errors beside a field that the checker no longer stands at' => ['42.1.3', ['abstract' => false], ['citationsRaw']],
            'errors of another submission' => ['43.1.1', [], []],
            'something else' => ['42.1.1; drop', [], []],
        ];
    }

    /** @dataProvider tales */
    public function testErrorsAreRefusedWhereTheJournalHasSwitchedThatOn(?string $told, array $settings, array $refused): void
    {
        Registered::$settings[7] = $settings + ['blocking' => true];
        Registered::$cookies = ['proofmark' => $told];

        $this->registered(\APP\plugins\generic\proofmark\ProofmarkPlugin::class);
        $errors = ['title' => ['of another plugin']];
        $hook = 'Submission::validateSubmit';
        foreach (Registered::$hooks[$hook] as $callback) {
            self::assertFalse($callback($hook, [&$errors, new StandInSubmission(), new StandInContext()]));
        }
        self::assertSame(['title', ...$refused], array_keys($errors));
        $words = '##plugins.generic.proofmark.refused##';
        // As OJS has the errors of a field that is there in several languages, and of one that is not.
        self::assertSame(['sr_RS@latin' => [$words]], $errors['abstract'] ?? ['sr_RS@latin' => [$words]]);
        self::assertSame([$words], $errors['citationsRaw'] ?? [$words]);

        $this->registered(ProofmarkPlugin::class);
        $form = new StandInForm('step3.tpl');
        $form->submissionId = 42;
        $hook = 'submissionsubmitstep3form::validate';
        foreach (Registered::$hooks[$hook] as $callback) {
            $value = null;
            self::assertFalse($callback($hook, [$form, &$value]));
        }
        self::assertSame($refused, array_keys($form->errors));
    }

    /** @dataProvider lines */
    public function testTheElementsKnowTheSubmissionWhereErrorsAreRefusedAndNowhereElse(string $class, string $hook): void
    {
        foreach ([false => '', true => '42'] as $blocking => $blocks) {
            Registered::$hooks = [];
            Registered::$settings[7] = ['blocking' => (bool) $blocking];
            $this->registered($class);
            $manager = new StandInTemplateManager();
            $this->printed($hook, [], $manager);
            self::assertSame($blocks, $manager->assigned['proofmarkBlocks']);
        }
    }

    /** @dataProvider lines */
    public function testScriptsComeToTheSubmissionAloneAndCarryTheVersionInTheirNames(string $class): void
    {
        $this->registered($class);
        foreach (['submission' => true, 'dashboard' => false] as $page => $wanted) {
            Registered::$page = $page;
            $manager = new StandInTemplateManager();
            foreach (Registered::$hooks['TemplateManager::display'] as $callback) {
                self::assertFalse($callback('TemplateManager::display', [$manager, 'template.tpl']));
            }
            self::assertSame($wanted, $manager->scripts !== []);
            foreach ($manager->scripts as [$url, $arguments]) {
                self::assertMatchesRegularExpression(
                    '~^https://journal\.example/plugins/generic/proofmark/js/proofmark(-ojs)?-\d+\.\d+\.\d+\.js$~',
                    $url
                );
                self::assertSame(['contexts' => ['backend']], $arguments);
                $line = $class === ProofmarkPlugin::class ? '3.3' : '3.5';
                self::assertFileExists(getenv('PROOFMARK_PACKAGE') . "/ojs/$line/js/" . basename($url));
            }
        }
    }

    /** @dataProvider lines */
    public function testElementsArePrintedOnceWithTheJournalsSettings(string $class, string $hook): void
    {
        $this->registered($class);
        Registered::$settings[7] = ['abstract' => false, 'profile' => '{"version":1}'];
        $manager = new StandInTemplateManager();
        self::assertSame(1, substr_count($this->printed($hook, [], $manager), '.tpl'));
        self::assertFalse($manager->assigned['proofmarkAbstract']);
        self::assertTrue($manager->assigned['proofmarkReferences']);
        self::assertSame('{"version":1}', $manager->assigned['proofmarkProfile']);
    }

    public function testTheFieldOfTheAbstractIsThatOfTheSubmissionsLanguage(): void
    {
        $this->registered(\APP\plugins\generic\proofmark\ProofmarkPlugin::class);
        $manager = new StandInTemplateManager();
        $this->printed('Template::SubmissionWizard::Section', [], $manager);
        self::assertSame('sr_RS_latin', $manager->assigned['proofmarkLocale']);
    }

    public function testTheReviewHasOneLineUnderTheStepOfTheFields(): void
    {
        $this->registered(\APP\plugins\generic\proofmark\ProofmarkPlugin::class);
        $hook = 'Template::SubmissionWizard::Section::Review';
        self::assertSame('<review.tpl>', $this->printed($hook, ['step' => 'details'], new StandInTemplateManager()));
        self::assertSame('', $this->printed($hook, ['step' => 'files'], new StandInTemplateManager()));
    }

    /** @dataProvider lines */
    public function testSettingsAreStoredAndAFaultyProfileIsNot(string $class): void
    {
        $plugin = $this->registered($class);
        Registered::$verb = 'settings';
        Registered::$save = true;
        Registered::$vars = ['abstract' => null, 'references' => '1', 'blocking' => '1', 'profile' => ' {"version":1,"words":["Oyamel"]} '];
        self::assertSame('', $plugin->manage([], new StandInRequest())->content);
        $stored = ['abstract' => false, 'references' => true, 'blocking' => true, 'profile' => '{"version":1,"words":["Oyamel"]}'];
        self::assertSame($stored, Registered::$settings[7]);

        foreach (['{"version":2}', '{', '"version"', '[]'] as $faulty) {
            Registered::$vars['profile'] = $faulty;
            self::assertSame('the form', $plugin->manage([], new StandInRequest())->content, $faulty);
            self::assertSame($stored, Registered::$settings[7], $faulty);
        }
    }

    /** @return array<string, array{string}> each line of OJS */
    public function archives(): array
    {
        return ['3.3' => ['3.3'], '3.4' => ['3.4'], '3.5' => ['3.5']];
    }

    /** @dataProvider archives */
    public function testTheArchiveHasTheLayoutThatOjsInstalls(string $line): void
    {
        [$archive] = glob(getenv('PROOFMARK_PACKAGE') . "/proofmark-ojs-$line-*.tar.gz");
        // OJS 3.3 and 3.4 look for the folder that is named as the archive begins.
        self::assertSame(1, preg_match('/^[a-zA-Z0-9]+/', basename($archive), $short));
        // Later ones unpack with the class that reads these paths.
        self::assertSame(['proofmark'], scandir("phar://$archive"));
        self::assertSame('proofmark', $short[0]);
        $folder = "phar://$archive/proofmark";

        $version = simplexml_load_string(file_get_contents("$folder/version.xml"));
        self::assertSame('proofmark', (string) $version->application);
        self::assertSame('plugins.generic', (string) $version->type);
        self::assertSame('1', (string) $version->{'lazy-load'});
        self::assertMatchesRegularExpression('/^\d+\.\d+\.\d+\.\d+$/', (string) $version->release);
        $date = (string) $version->date;
        self::assertSame($date, date_create($date)->format('Y-m-d'));

        // 3.3 asks index.php for the plugin; later ones find its class by the folder's name.
        $class = (string) $version->class;
        self::assertSame(ucfirst('proofmark') . 'Plugin', $class);
        $files = $line === '3.3' ? ["$class.inc.php", 'index.php'] : ["$class.php"];
        foreach ([...$files, 'LICENSE', 'templates/settings.tpl'] as $file) {
            self::assertFileExists("$folder/$file");
        }
        self::assertSame($line === '3.3', file_exists("$folder/index.php"));
        if ($line !== '3.3') {
            $code = file_get_contents("$folder/$class.php");
            self::assertStringContainsString('namespace APP\plugins\generic\proofmark;', $code);
        }

        // As OJS of that line names the languages.
        $locales = $line === '3.3' ? ['en_US', 'es_ES', 'id_ID', 'pl_PL', 'pt_BR'] : ['en', 'es', 'id', 'pl', 'pt_BR'];
        self::assertSame($locales, scandir("$folder/locale"));
        foreach ($locales as $locale) {
            $file = file_get_contents("$folder/locale/$locale/locale.po");
            self::assertStringContainsString('"Language: ' . substr($locale, 0, 2), $file);
        }
        // The script that is asked for is there.
        preg_match("/VERSION = '([^']+)'/", file_get_contents("$folder/$class" . ($line === '3.3' ? '.inc.php' : '.php')), $found);
        self::assertSame("$found[1].0", (string) $version->release);
        foreach (['proofmark', 'proofmark-ojs'] as $name) {
            self::assertFileExists("$folder/js/$name-$found[1].js");
        }
    }

    /** @return array<string, string> the sentences of a locale file, by key */
    private static function sentences(string $file): array
    {
        preg_match_all('~^msgid "(plugins[^"]+)"\nmsgstr "(.+)"$~m', file_get_contents($file), $found);
        return array_combine($found[1], $found[2]);
    }

    public function testEachLanguageSaysEverythingThatEnglishSays(): void
    {
        $folder = getenv('PROOFMARK_PACKAGE') . '/ojs';
        foreach (['3.3' => 'en_US', '3.5' => 'en'] as $line => $english) {
            $expected = self::sentences("$folder/$line/locale/$english/locale.po");
            self::assertNotEmpty($expected);
            foreach (glob("$folder/$line/locale/*/locale.po") as $file) {
                $sentences = self::sentences($file);
                self::assertSame(array_keys($expected), array_keys($sentences), $file);
                foreach ($sentences as $key => $sentence) {
                    foreach (['{$found}', '{$count}'] as $argument) {
                        self::assertSame(
                            substr_count($expected[$key], $argument),
                            substr_count($sentence, $argument),
                            "$file: $key"
                        );
                    }
                }
            }
        }
    }

    public function testEverySentenceThatIsAskedForIsThere(): void
    {
        $folder = getenv('PROOFMARK_PACKAGE') . '/ojs/3.5';
        $sentences = self::sentences("$folder/locale/en/locale.po");
        $code = implode('', array_map('file_get_contents', [...glob("$folder/*.php"), ...glob("$folder/templates/*.tpl")]));
        preg_match_all('~plugins\.generic\.proofmark(?:\.[a-z]+)+~', $code, $asked);
        self::assertEqualsCanonicalizing(array_keys($sentences), array_values(array_unique($asked[0])));
    }
}
