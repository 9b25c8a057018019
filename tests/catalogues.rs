//! The catalogues of `src/messages/` hold what the code asks of them, in every language.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a catalogue that cannot be read fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser;
use proofmark::locale::Locale;
use proofmark::rules::RULES;

/// What an entry is made of.
#[derive(Debug, Default)]
struct Words {
    /// The arguments that it uses.
    arguments: BTreeSet<String>,
    /// The choices that it makes: the argument, and the keys of the forms without the default's mark.
    choices: Vec<(String, BTreeSet<String>)>,
    /// The entries that it stands on.
    references: BTreeSet<String>,
    /// The last text in it.
    end: String,
}

type Catalogue = BTreeMap<String, Words>;

/// The catalogue of `locale`, with everything that is wrong with the file itself.
fn read(locale: Locale) -> (Catalogue, Vec<String>) {
    let name = format!("src/messages/{}.ftl", locale.tag());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name))
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let (resource, mut faults): (Resource<String>, Vec<String>) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            (resource, errors.iter().map(|error| format!("{name}: {error}")).collect())
        }
    };
    let mut catalogue = Catalogue::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut words = Words::default();
        pattern(&message.value.unwrap(), &mut words);
        if catalogue.insert(message.id.name.clone(), words).is_some() {
            faults.push(format!("{name}: {} stands twice", message.id.name));
        }
    }
    (catalogue, faults)
}

fn pattern(pattern: &Pattern<String>, words: &mut Words) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.end.clone_from(value),
            PatternElement::Placeable { expression } => {
                words.end.clear();
                expression_in(expression, words);
            }
        }
    }
}

fn expression_in(expression: &Expression<String>, words: &mut Words) {
    match expression {
        Expression::Inline(inline) => inline_in(inline, words),
        Expression::Select { selector, variants } => {
            inline_in(selector, words);
            if let InlineExpression::VariableReference { id } = selector {
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                words.choices.push((id.name.clone(), keys.collect()));
            }
            for variant in variants {
                pattern(&variant.value, words);
            }
        }
    }
}

fn inline_in(inline: &InlineExpression<String>, words: &mut Words) {
    match inline {
        InlineExpression::VariableReference { id } => {
            words.arguments.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            words.references.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_in(argument, words);
            }
        }
        InlineExpression::Placeable { expression } => expression_in(expression, words),
        _ => {}
    }
}

/// Fails with all faults at once, one a line.
#[track_caller]
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The English entries that a rule reports. A finding's words are whole sentences; those of related places are not.
fn findings(english: &Catalogue) -> Vec<&String> {
    let of_a_rule = |id: &str| {
        RULES.iter().any(|rule| id.strip_prefix(rule.group()).is_some_and(|rest| rest.starts_with('-')))
    };
    let is_sentence = |words: &Words| words.end.trim_end().ends_with(['.', '?']);
    english.iter().filter(|(id, words)| of_a_rule(id) && is_sentence(words)).map(|(id, _)| id).collect()
}

#[test]
fn every_catalogue_parses_and_names_nothing_twice() {
    none(Locale::ALL.into_iter().flat_map(|locale| read(locale).1).collect());
}

#[test]
fn every_finding_can_be_asked_of_the_author() {
    let (english, _) = read(Locale::English);
    let findings = findings(&english);
    assert!(findings.len() > 70, "only {} findings: this test would prove nothing", findings.len());
    let mut faults = Vec::new();
    for id in findings {
        match english.get(&format!("query-{id}")) {
            None => faults.push(format!(
                "src/messages/en.ftl lacks query-{id}: the same finding as a polite question to the author"
            )),
            Some(query) => faults.extend(
                query
                    .arguments
                    .difference(&english[id].arguments)
                    .map(|argument| format!("query-{id} uses ${argument}, which {id} does not have")),
            ),
        }
    }
    none(faults);
}

#[test]
fn every_query_is_of_a_finding() {
    let (english, _) = read(Locale::English);
    let queries = english.keys().filter_map(|id| id.strip_prefix("query-"));
    none(queries.filter(|id| !english.contains_key(*id)).map(|id| format!("query-{id}: no {id}")).collect());
}

/// The plural forms that whole numbers need in each language (Unicode CLDR), the default's included.
fn plural_forms(locale: Locale) -> usize {
    match locale {
        Locale::English | Locale::Spanish | Locale::Portuguese => 2,
        Locale::Polish => 3,
        Locale::Indonesian => 1,
    }
}

#[test]
fn no_language_lacks_words() {
    let (english, _) = read(Locale::English);
    let mut lacking = Vec::new();
    for locale in Locale::ALL {
        let (words, _) = read(locale);
        let missing = english.keys().filter(|id| !words.contains_key(*id));
        lacking.extend(missing.map(|id| format!("src/messages/{}.ftl lacks {id}", locale.tag())));
    }
    none(lacking);
}

#[test]
fn every_language_says_the_same_with_the_same_arguments() {
    let (english, _) = read(Locale::English);
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        let (words, _) = read(locale);
        let tag = locale.tag();
        for (id, source) in &english {
            let Some(entry) = words.get(id) else { continue };
            if entry.arguments != source.arguments {
                faults.push(format!(
                    "{tag}.ftl: {id} uses {:?}, the English one {:?}",
                    entry.arguments, source.arguments
                ));
            }
            if entry.references != source.references {
                faults.push(format!("{tag}.ftl: {id} does not stand on {:?}", source.references));
            }
            for (argument, keys) in &entry.choices {
                let plurals = ["zero", "one", "two", "few", "many", "other"];
                let named = keys.iter().filter(|key| key.parse::<u32>().is_err());
                let (forms, names): (Vec<_>, Vec<_>) = named.partition(|key| plurals.contains(&key.as_str()));
                if !forms.is_empty() && names.is_empty() {
                    if forms.len() != plural_forms(locale) {
                        faults.push(format!(
                            "{tag}.ftl: {id} has other plural forms of ${argument}: {forms:?}"
                        ));
                    }
                } else if !source.choices.contains(&(argument.clone(), keys.clone())) {
                    faults.push(format!("{tag}.ftl: {id} chooses ${argument} among {keys:?}"));
                }
            }
        }
        let superfluous = words.keys().filter(|id| !english.contains_key(*id));
        faults.extend(superfluous.map(|id| format!("{tag}.ftl: {id} is not in en.ftl")));
    }
    none(faults);
}
