//! Entries of an alphabetical list that stand out of order.

use crate::declare_rule;
use crate::document::names::{fold, is_particle};
use crate::document::{Document, Reference};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Entry out of alphabetical order
    ///
    /// The reference list is in alphabetical order of its first authors but for a few entries. Particles ("van", "de") may
    /// count or not, accents and hyphens do not; entries of one first author are left in the order they have.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// Ames A., 2019. One. J. Test 1, 1–2.
    /// Bond B., 2020. Two. J. Test 2, 3–4.
    /// Cole C., 2021. Three. J. Test 3, 5–6.
    /// Dean D., 2021. Four. J. Test 3, 7–8.
    /// Evans E., 2021. Five. J. Test 3, 9–10.
    /// Ford F., 2021. Six. J. Test 3, 11–12.
    /// Brown B., 2021. Seven. J. Test 3, 13–14.
    /// Grant G., 2021. Eight. J. Test 3, 15–16.
    /// Hale H., 2021. Nine. J. Test 3, 17–18.
    /// Innes I., 2021. Ten. J. Test 3, 19–20.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// Ames A., 2019. One. J. Test 1, 1–2.
    /// Bond B., 2020. Two. J. Test 2, 3–4.
    /// Brown B., 2021. Seven. J. Test 3, 13–14.
    /// Cole C., 2021. Three. J. Test 3, 5–6.
    /// Dean D., 2021. Four. J. Test 3, 7–8.
    /// Evans E., 2021. Five. J. Test 3, 9–10.
    /// Ford F., 2021. Six. J. Test 3, 11–12.
    /// Grant G., 2021. Eight. J. Test 3, 15–16.
    /// Hale H., 2021. Nine. J. Test 3, 17–18.
    /// Innes I., 2021. Ten. J. Test 3, 19–20.
    /// ```
    ///
    /// ## Source
    /// APA Publication Manual, 9.44: references stand in alphabetical order of the first author's surname.
    RULE, "reference/order", Warning, check
}

/// A list of fewer entries can be in order by chance, or not.
const FEWEST: usize = 10;
/// One entry of so many may stand out of order in a list that is alphabetical.
const STRAY: usize = 10;

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    if list.entries.len() < FEWEST {
        return;
    }
    // Entries without a name at their head have no place in the alphabet.
    let entries: Vec<&Reference> =
        list.entries.iter().filter(|entry| !entry.parts.authors.is_empty()).collect();
    if entries.len() * 5 < list.entries.len() * 4 {
        return;
    }
    let keys: Vec<String> = entries.iter().map(|entry| key(document, entry)).collect();
    let kept = longest_rising(&keys);
    let strays: Vec<usize> = (0..keys.len()).filter(|at| kept.binary_search(at).is_err()).collect();
    if strays.len() * STRAY > keys.len() {
        return;
    }
    for at in strays {
        let beside = kept.partition_point(|&other| other < at);
        let neighbour = |index: Option<usize>| entries.get(*kept.get(index?)?).copied();
        let (behind, ahead) = (neighbour(beside.checked_sub(1)), neighbour(Some(beside)));
        let Some(&entry) = entries.get(at) else { continue };
        let names = other_keys(document, entry);
        let low = behind.map(|entry| other_keys(document, entry)).unwrap_or_default();
        let high = ahead.map(|entry| other_keys(document, entry)).unwrap_or_default();
        // One of the ways to sort the names puts the entry where it stands.
        let fits = names.iter().any(|name| {
            (low.is_empty() || low.iter().any(|low| low <= name))
                && (high.is_empty() || high.iter().any(|high| name <= high))
        });
        // Letters that languages sort in their own ways: "Ö" as o, as oe, or behind z.
        let foreign =
            document.text(entry.place).chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_ascii());
        if fits || foreign {
            continue;
        }
        let belongs = kept
            .get(kept.partition_point(|&other| keys[other] <= keys[at]))
            .and_then(|&other| Some((other, *entries.get(other)?)));
        let code = match belongs {
            Some((other, _)) if other > at => "reference-order-early",
            Some(_) => "reference-order-late",
            None => "reference-order-last",
        };
        let name = |entry: Option<&Reference>| entry.map_or(String::new(), |entry| shown(document, entry));
        let message = Message::new(code)
            .with("name", shown(document, entry))
            .with("behind", name(behind))
            .with("ahead", name(ahead))
            .with("belongs", name(belongs.map(|(_, entry)| entry)));
        let mut finding = Finding::new(entry.place, message).evidence(
            Message::new("evidence-reference-order").with("kept", kept.len()).with("count", keys.len()),
        );
        if let Some((_, belongs)) = belongs {
            finding = finding.related(belongs.place, Message::new("reference-order-here"));
        }
        findings.report(finding);
    }
}

/// The name by which a person finds the entry.
fn shown(document: &Document, entry: &Reference) -> String {
    match entry.parts.authors.first() {
        Some(name) => name.trim_end_matches([',', '.']).to_owned(),
        None => document.text(entry.place).split_whitespace().take(3).collect::<Vec<_>>().join(" "),
    }
}

/// What the entry is sorted by: its first author's surname, folded and in one word; without one, its first words.
fn key(document: &Document, entry: &Reference) -> String {
    other_keys(document, entry).into_iter().next().unwrap_or_default()
}

/// All ways in which the entry can be sorted, the commonest first.
fn other_keys(document: &Document, entry: &Reference) -> Vec<String> {
    let opening: String = document.text(entry.place).chars().take(40).collect();
    let opening = fold(&opening);
    let mut keys = Vec::new();
    if let Some(surname) = entry.parts.authors.first().map(|name| fold(name)) {
        let mut words = surname.split(' ').skip_while(|word| is_particle(word));
        let bare: String = words.by_ref().collect();
        keys.push(surname.replace(' ', ""));
        keys.push(surname.clone());
        keys.push(bare);
        // "O'Sullivan" before "Ojala": what stands before the apostrophe is a word.
        keys.extend(entry.parts.authors.first().map(|name| fold(&name.replace(['\'', '’', '‘'], " "))));
        keys.extend(surname.strip_prefix("mc").map(|rest| format!("mac{rest}")));
    }
    let article = ["the ", "a ", "an "].iter().find_map(|article| opening.strip_prefix(article));
    keys.extend(article.map(|rest| rest.replace(' ', "")));
    keys.push(opening.replace(' ', ""));
    keys.push(opening);
    keys.retain(|key| !key.is_empty());
    keys
}

/// The positions of a longest series of keys that never falls.
fn longest_rising(keys: &[String]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; keys.len()];
    for at in 0..keys.len() {
        let length = ends.partition_point(|&end| keys[end] <= keys[at]);
        before[at] = length.checked_sub(1).and_then(|length| ends.get(length)).copied();
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut series: Vec<usize> = std::iter::successors(ends.last().copied(), |&at| before[at]).collect();
    series.reverse();
    series
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::findings;

    const NAMES: [&str; 12] =
        ["Ames", "Bond", "Cole", "Dean", "Evans", "Ford", "Grant", "Hale", "Innes", "Jones", "Klein", "Lang"];

    fn list(names: &[&str]) -> String {
        let mut text = String::from("Text.\n\nReferences\n");
        for (at, name) in names.iter().enumerate() {
            text += &format!("{name} A., {}. Study {at}. J. Test {at}, 1–9.\n", 1990 + at);
        }
        text
    }

    #[test]
    fn a_stray_entry_is_found_and_told_where_it_belongs() {
        let mut names = NAMES;
        names[8] = "Carter";
        let found = findings("reference/order", &list(&names));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].message.code, "reference-order-late");
        names[8] = "Zeller";
        assert_eq!(findings("reference/order", &list(&names))[0].message.code, "reference-order-last");
    }

    #[test]
    fn particles_accents_and_lists_in_another_order_are_left_alone() {
        for (at, name) in [(3, "van Dam"), (9, "van Dam"), (4, "Évrard"), (11, "Öberg"), (6, "de Gee")] {
            let mut names = NAMES.to_vec();
            names.insert(at, name);
            let misplaced = at == 9;
            assert_eq!(
                findings("reference/order", &list(&names)).len(),
                usize::from(misplaced),
                "{name} {at}"
            );
        }
        let mixed =
            ["Dean", "Bond", "Lang", "Ames", "Klein", "Cole", "Hale", "Evans", "Jones", "Ford", "Innes"];
        assert!(findings("reference/order", &list(&mixed)).is_empty());
    }

    #[test]
    fn the_longest_series_is_kept() {
        let keys: Vec<String> = ["a", "b", "z", "c", "d", "d"].iter().map(|key| (*key).to_owned()).collect();
        assert_eq!(longest_rising(&keys), [0, 1, 3, 4, 5]);
    }
}
