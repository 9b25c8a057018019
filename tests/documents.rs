//! The documents that are made from the code are up to date, and the tests that `ARCHITECTURE.md` names exist.
//!
//! `UPDATE=1 cargo test --all-features --test documents` writes the made ones anew.
#![expect(clippy::unwrap_used, reason = "a file that cannot be written fails the test")]

use std::fs;
use std::path::Path;

use proofmark::rules::RULES;

/// Compares the file `path` with what it should be, or writes it where the variable `UPDATE` is set.
fn up_to_date(path: &str, expected: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, expected).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == expected,
        "{path} is out of date: UPDATE=1 cargo test --all-features --test documents writes it anew"
    );
}

#[test]
fn the_rule_reference_is_up_to_date() {
    let mut page = String::from(
        "# Rules\n\n<!-- Made from the rules' help pages: UPDATE=1 cargo test --all-features --test documents -->\n\n\
         An *error* is a contradiction: the document disproves itself. A *warning* is a doubt that somebody has to look \
         at. *Info* is advice.\n\n| rule | severity | what it finds |\n|---|---|---|\n",
    );
    for rule in RULES {
        let anchor = rule.id.replace('/', "");
        page += &format!("| [`{}`](#{anchor}) | {} | {} |\n", rule.id, rule.severity.name(), rule.title());
    }
    for rule in RULES {
        page += &format!("\n## `{}`\n\n", rule.id);
        let mut in_block = false;
        for line in rule.help().lines() {
            in_block ^= line.starts_with("```");
            // The page's headings move below the rule's own.
            page += &match line.strip_prefix('#') {
                Some(rest) if !in_block && rest.starts_with(' ') => format!("**{}**\n", rest.trim()),
                Some(_) if !in_block => format!("#{line}\n"),
                _ => format!("{line}\n"),
            };
        }
    }
    up_to_date("docs/rules.md", &page);
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_of_a_report_is_up_to_date() {
    let mut schema = schemars::schema_for!(proofmark::export::json::FileReport);
    schema.insert("title".to_owned(), "The answer to one file".into());
    let schema = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    up_to_date("docs/report.schema.json", &schema);
}

#[test]
fn every_test_that_the_architecture_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let named: Vec<&str> = text.split('`').skip(1).step_by(2).filter(|name| name.contains("::")).collect();
    assert!(!named.is_empty());
    for name in named {
        let (file, test) = name.rsplit_once("::").unwrap();
        let code = fs::read_to_string(root.join(file)).unwrap_or_default();
        assert!(
            code.contains(&format!("fn {test}(")),
            "ARCHITECTURE.md names the test {name}, which is not there"
        );
    }
}
