//! `proofmark explain`, `proofmark rules` and `proofmark text`.

use std::io::{self, Write};
use std::path::Path;

use proofmark::message::Catalogue;
use proofmark::rules::{self, RULES};

use crate::input::{self, Refused};
use crate::{Status, names, tell};

/// Prints the help page of the rule `name`, or of each rule of that group.
pub(crate) fn explain(name: &str) -> Status {
    if let Err(message) = names::known(name) {
        tell(&message);
        return Status::Failed;
    }
    let pages: Vec<String> = match rules::by_id(name) {
        Some(rule) => vec![rule.help()],
        None => RULES.iter().filter(|rule| rule.group() == name).map(|rule| rule.help()).collect(),
    };
    print(&pages.join("\n"))
}

/// Prints the text of `file` as it is checked.
pub(crate) fn text(file: &Path) -> Status {
    match input::read(file, &Catalogue::english()) {
        Ok(import) => print(&(import.manuscript.body + "\n")),
        Err(Refused { path, cause }) => {
            tell(&format!("{path}: {cause}."));
            Status::Failed
        }
    }
}

/// Prints a table of all rules: id, severity, title.
pub(crate) fn table() -> Status {
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let line = |rule: &&proofmark::rule::Rule| {
        format!("{:width$}  {:7}  {}\n", rule.id, rule.severity.name(), rule.title())
    };
    print(&RULES.iter().map(line).collect::<String>())
}

fn print(text: &str) -> Status {
    // Where nobody reads on, there is nobody to tell.
    let _ = io::stdout().write_all(text.as_bytes());
    Status::Clean
}
