//! Regular forms: which words a word would be the plural, the past or the like of.

/// True where `form` is a regular form of a word that is `known`, and no misspelling of another one: "occured".
pub(crate) fn is_regular(form: &str, known: impl Fn(&str) -> bool) -> bool {
    doubled(form).is_none_or(|doubled| !known(&doubled)) && stems(form).any(|stem| known(&stem))
}

/// The stems of which `form` would be a regular form: `cells` of `cell`, `planned` of `plan`.
pub(crate) fn stems(form: &str) -> impl Iterator<Item = String> + use<'_> {
    let plain = |stem: &str| Some(stem.to_owned());
    let s = form.strip_suffix('s').filter(|stem| {
        !stem.ends_with(['s', 'x', 'z'])
            && !stem.ends_with("ch")
            && !stem.ends_with("sh")
            && !stem.ends_with("ed")
            && !ends_consonant_y(stem)
    });
    let es = form
        .strip_suffix("es")
        .filter(|stem| stem.ends_with(['s', 'x', 'z', 'o']) || stem.ends_with("ch") || stem.ends_with("sh"));
    let ies = form.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let ed = form.strip_suffix("ed").filter(|stem| !stem.ends_with('e') && !ends_consonant_y(stem));
    let d = form.strip_suffix('d').filter(|stem| stem.ends_with('e'));
    let ing = form.strip_suffix("ing").filter(|stem| !stem.ends_with('e') || stem.ends_with("ee"));
    let ing_e = form.strip_suffix("ing").map(|stem| format!("{stem}e"));
    let ly = form.strip_suffix("ly").filter(|stem| {
        stem.ends_with("al")
            || stem.ends_with("ive")
            || stem.ends_with("ed")
            || stem.ends_with("ous")
            || stem.ends_with("ic")
    });
    let other =
        ["like", "ness", "wise", "less", "able"].into_iter().find_map(|ending| form.strip_suffix(ending));
    [
        s.and_then(plain),
        es.and_then(plain),
        ies,
        ed.and_then(plain),
        d.and_then(plain),
        ing.and_then(plain),
        ing_e,
        ly.and_then(plain),
        other.and_then(plain),
    ]
    .into_iter()
    .flatten()
    .filter(|stem| stem.len() >= 3)
}

/// `occured` where `occurred` is right: the form with the doubled consonant that a regular ending may ask for.
fn doubled(form: &str) -> Option<String> {
    let ending = ["ed", "ing"].into_iter().find(|ending| form.ends_with(ending))?;
    let stem = form.strip_suffix(ending)?;
    let last = stem.chars().next_back()?;
    Some(format!("{stem}{last}{ending}"))
}

fn ends_consonant_y(stem: &str) -> bool {
    stem.strip_suffix('y').is_some_and(|rest| !rest.ends_with(['a', 'e', 'i', 'o', 'u']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_follow_the_rules_of_english() {
        let cases = [
            ("runtimes", "runtime", true),
            ("celles", "cell", false),
            ("communitys", "community", false),
            ("usinging", "using", true),
            ("squareds", "squared", false),
        ];
        for (form, stem, regular) in cases {
            assert_eq!(stems(form).any(|found| found == stem), regular, "{form}");
        }
    }
}
