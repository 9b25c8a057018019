//! Rule names that people type.

use proofmark::rules::RULES;

/// `name` if it is a rule's id or a group; otherwise what to say, with the names near to it.
pub(crate) fn known(name: &str) -> Result<(), String> {
    if RULES.iter().any(|rule| rule.id == name || rule.group() == name) {
        return Ok(());
    }
    let near = near(name);
    let hint = if near.is_empty() {
        "`proofmark rules` lists all of them.".to_owned()
    } else {
        format!("Near to it: {}.", near.join(", "))
    };
    Err(format!("there is no rule or group “{name}”. {hint}"))
}

/// The ids and groups most like `name`, the nearest first.
fn near(name: &str) -> Vec<&'static str> {
    let mut names: Vec<&str> = RULES.iter().flat_map(|rule| [rule.group(), rule.id]).collect();
    names.sort_unstable();
    names.dedup();
    let likeness = |other: &str| {
        let part = other.rsplit('/').next().unwrap_or(other);
        let typed = name.rsplit('/').next().unwrap_or(name);
        strsim::jaro_winkler(name, other).max(strsim::jaro_winkler(typed, part))
    };
    let mut near: Vec<_> = names.into_iter().filter(|other| likeness(other) > 0.8).collect();
    near.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
    near.truncate(5);
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_groups_are_known() {
        assert_eq!((known("doi/duplicate"), known("doi")), (Ok(()), Ok(())));
    }

    #[test]
    fn a_slip_gets_the_name_that_was_meant() {
        for slip in ["doi/duplciate", "duplicate", "Doi/Duplicate"] {
            assert!(known(slip).unwrap_err().contains("doi/duplicate"), "{slip}");
        }
        assert!(known("zzz").unwrap_err().contains("`proofmark rules`"));
    }
}
