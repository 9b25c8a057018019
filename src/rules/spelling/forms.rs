//! Forms of one word: what is no slip because it is another form, another spelling or a compound of known words.

/// True where two words are forms or derivations of one another, so that neither is a slip of the other.
pub(super) fn related(typed: &str, meant: &str) -> bool {
    let (Some(stem), typed_end, meant_end) = ends(typed, meant) else { return false };
    if stem.len() >= 5 && DERIVED.contains(&typed_end) && matches!(meant_end, "" | "e" | "s" | "y" | "es") {
        return true;
    }
    if opposed(typed, meant) {
        return true;
    }
    match (typed_end, meant_end) {
        ("y", "e") | ("e", "y") => stem.ends_with("bl"),
        ("ids" | "id" | "ines" | "ine" | "oids" | "oid", "us" | "a" | "is" | "es" | "um") => true,
        ("", "s") | ("s", "") => !stem.ends_with('s'),
        ("", "d" | "ed" | "es" | "ly" | "al" | "ae" | "a" | "ing") | ("ly" | "ae" | "es", "") => true,
        // "chase" and "chasee".
        ("e", "") => stem.ends_with(['a', 'e']),
        ("", "n" | "e") | ("n", "") => stem.ends_with('a'),
        ("d", "") => stem.ends_with('e'),
        ("lly", "")
        | ("a", "us" | "um")
        | ("us" | "um", "a")
        | ("i", "us")
        | ("us", "i")
        | ("ic", "es" | "ites") => true,
        // "erythematous" beside "erythematosus".
        ("us", "sus" | "sum" | "sa") => stem.ends_with('o'),
        // "spinons" beside "spinous".
        ("ns", "us") => stem.ends_with('o'),
        ("oid", "id") | ("oids", "ids") | ("id", "oid") | ("ids", "oids") | ("ae", "ar") | ("e", "r") => true,
        _ => false,
    }
}

/// True where two words are one with different beginnings ("infraorbital", "intraorbital"), or a sugar and its enzyme.
fn opposed(typed: &str, meant: &str) -> bool {
    let prefixed = || {
        without_prefix(typed)
            .filter(|rest| typed.len() - rest.len() >= 4)
            .any(|rest| without_prefix(meant).any(|other| other == rest && meant.len() - rest.len() >= 4))
    };
    let enzyme = |one: &str, other: &str| {
        ["ase", "ases"]
            .iter()
            .zip(["ose", "oses"])
            .any(|(ase, ose)| one.strip_suffix(ase).is_some_and(|stem| other.strip_suffix(ose) == Some(stem)))
    };
    enzyme(typed, meant) || enzyme(meant, typed) || prefixed()
}

/// Endings that make a new word of a known one.
#[rustfmt::skip]
const DERIVED: [&str; 32] = [
    "al", "als", "ally", "ist", "ists", "istic", "ism", "ry", "ary", "ase", "ases", "ise", "ised", "ising", "isation", "ize", "ized", "izing",
    "ization", "able", "ability", "ative", "ic", "ical", "ically", "ity", "oid", "like", "less", "ness", "wise", "ome",
];

/// True where both are regular forms of one stem: for a word that is in the lists this is grammar, not spelling.
pub(super) fn inflected(typed: &str, meant: &str) -> bool {
    const ENDINGS: [&str; 21] = [
        "", "s", "is", "es", "d", "ed", "ing", "e", "er", "r", "ers", "rs", "ly", "y", "ies", "ied", "ion",
        "ions", "al", "ic", "ally",
    ];
    let (Some(stem), typed_end, meant_end) = ends(typed, meant) else { return false };
    // "analysts" and "analysis".
    if stem.ends_with("ys")
        && matches!((typed_end, meant_end), ("t" | "ts", "is" | "es") | ("is" | "es", "t" | "ts"))
    {
        return true;
    }
    stem.len() >= 3 && ENDINGS.contains(&typed_end) && ENDINGS.contains(&meant_end)
}

/// What two words begin with, and how each ends after that.
fn ends<'a>(one: &'a str, other: &'a str) -> (Option<&'a str>, &'a str, &'a str) {
    let common = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    (one.get(..common), one.get(common..).unwrap_or(""), other.get(common..).unwrap_or(""))
}

/// True where two words are one in British and American, or in older and newer spelling.
pub(super) fn variants(typed: &str, meant: &str) -> bool {
    canonical(typed) == canonical(meant)
}

/// Where British words have "ae" or "oe" for an American "e".
const DIGRAPHS: [&str; 26] = [
    "haem", "aemi", "paed", "palae", "archae", "aetio", "aesth", "caec", "faec", "faem", "gynaec", "caes",
    "oestr", "oedem", "oesoph", "foet", "rhoe", "coel", "amoeb", "homoeo", "aeon", "aeol", "aegyp", "ae",
    "oecolog", "manoeuv",
];

/// The American, simplified spelling.
fn canonical(word: &str) -> String {
    let mut word = word.replace("our", "or").replace("leuk", "leuc").replace("sulph", "sulf");
    for digraph in DIGRAPHS {
        // At the beginning any; inside only where it belongs.
        if word.starts_with(digraph) || digraph.len() > 2 && word.contains(digraph) {
            word = word.replacen(digraph, &digraph.replace("ae", "e").replace("oe", "e"), 1);
        }
    }
    for (british, american) in
        [("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("yse", "yze"), ("ysi", "yzi")]
    {
        word = word.replace(british, american);
    }
    for (british, american) in
        [("centre", "center"), ("metre", "meter"), ("litre", "liter"), ("fibre", "fiber"), ("titre", "titer")]
    {
        word = word.replace(british, american);
    }
    word
}

/// True where two words differ in "l" and "ll": "counseling" and "counselling" are both right.
pub(super) fn doubles_l(typed: &str, meant: &str) -> bool {
    typed.len().abs_diff(meant.len()) == 1 && typed.replace("ll", "l") == meant.replace("ll", "l")
}

/// True where a word ends as Latin words and plurals do, and another of its length otherwise: "sclerosus", "mycorrhizas".
pub(super) fn end_otherwise(typed: &str, meant: &str) -> bool {
    let (_, typed_end, _) = ends(typed, meant);
    let plural = typed.ends_with("es") || typed.ends_with('s') && !meant.ends_with('s');
    let latin = looks_latin(typed) || plural;
    latin && typed.len() == meant.len() && (1..=3).contains(&typed_end.len()) && !same_letters(typed, meant)
}

/// True where two words have the same letters, in whatever order.
pub(super) fn same_letters(one: &str, other: &str) -> bool {
    let mut more = [0_i32; 256];
    one.bytes().for_each(|byte| more[usize::from(byte)] += 1);
    other.bytes().for_each(|byte| more[usize::from(byte)] -= 1);
    more.iter().all(|&count| count == 0)
}

/// True where `typed` is `meant` with two or three of its letters typed once more: "limitited".
pub(super) fn stuttered(typed: &str, meant: &str) -> bool {
    (2..=3).any(|length| {
        typed.len() == meant.len() + length
            && (length + 1..=meant.len()).any(|at| {
                typed.get(..at) == meant.get(..at)
                    && typed.get(at..at + length) == meant.get(at - length..at)
                    && typed.get(at + length..) == meant.get(at..)
            })
    })
}

/// Words that join others, sorted: they stand before and after any word.
#[rustfmt::skip]
const LITTLE: [&str; 40] = [
    "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "for", "from", "had", "has", "have", "if", "in", "into", "is", "it",
    "its", "may", "not", "of", "on", "or", "our", "that", "the", "their", "these", "they", "this", "to", "was", "we", "were", "when", "which", "with",
];

/// True for a word that joins others: it gets glued to them where a space or a formula is lost.
pub(super) fn is_little(word: &str) -> bool {
    LITTLE.binary_search(&word).is_ok()
}

/// True where a word ends as Latin names of species and parts of the body do.
pub(super) fn looks_latin(word: &str) -> bool {
    word.len() >= 4
        && [
            "a", "ae", "am", "us", "um", "is", "i", "ii", "ale", "are", "ens", "orum", "arum", "ensis",
            "oides", "ella", "ans", "ax", "ix",
        ]
        .iter()
        .any(|ending| word.ends_with(ending))
}

/// True where a form is a beginning that stands alone: "pre and post".
pub(super) fn is_prefix(form: &str) -> bool {
    PREFIXES.contains(&form)
}

/// True where a word ends as Latin terms of anatomy do and English words do not.
pub(super) fn ends_latin(word: &str) -> bool {
    ["ae", "am", "ale", "aris", "alis", "orum", "arum", "ii", "tio"]
        .iter()
        .any(|ending| word.ends_with(ending))
}

/// True where `typed` is `meant` with an ending that Latin, Italian or French gives it: "iliaca", "theoreme".
pub(super) fn foreign_ending(typed: &str, meant: &str) -> bool {
    let (_, typed_end, meant_end) = ends(typed, meant);
    match meant_end {
        "" => matches!(typed_end, "a" | "e" | "i" | "o" | "es" | "um" | "us" | "am"),
        "s" => typed_end == "es",
        "l" => typed_end.is_empty() && typed.ends_with('a'),
        _ => false,
    }
}

/// True where two words differ in their last two letters only: forms of a name of species, of a unit, of a method.
pub(super) fn differ_in_ending(typed: &str, meant: &str) -> bool {
    let (_, typed_end, meant_end) = ends(typed, meant);
    let last = |word: &str| word.bytes().next_back();
    typed_end.len() <= 2 && meant_end.len() <= 2 && (last(typed) != last(meant) || typed.ends_with('s'))
}

/// Beginnings that join with words of science; the short ones only with words of some length.
pub(super) fn without_prefix(form: &str) -> impl Iterator<Item = &str> {
    PREFIXES.iter().filter_map(|prefix| {
        let rest = form.strip_prefix(prefix)?;
        let least = if prefix.len() <= 3 { 6 } else { 4 };
        (rest.len() >= least).then_some(rest)
    })
}

/// What is left of a word behind each beginning that it may have, three letters at least.
pub(super) fn prefixed(form: &str) -> impl Iterator<Item = &str> {
    PREFIXES.iter().filter_map(|prefix| form.strip_prefix(prefix).filter(|rest| rest.len() >= 3))
}

#[rustfmt::skip]
const PREFIXES: [&str; 106] = [
    "acyl", "adeno", "aero", "agro", "allo", "angio", "anti", "auto", "bacterio", "benzo", "bio", "cardio", "chemo", "chloro",
    "chrono", "co", "counter", "cross", "cryo", "cyber", "cyclo", "cyto", "de", "deca", "di", "down", "electro", "endo", "exo",
    "extra", "ferro", "fluoro", "gastro", "geno", "geo", "glyco", "hemo", "hepato", "hetero", "histo", "homo", "hydro",
    "hydroxy", "hyper", "hypo", "immuno", "infra", "inter", "intra", "iso", "kilo", "lipo", "litho", "macro", "mega", "meta",
    "methyl", "micro", "mito", "mono", "morpho", "multi", "myo", "nano", "nephro", "neuro", "non", "nucleo", "onco", "ortho",
    "osteo", "over", "paleo", "para", "patho", "peri", "phospho", "photo", "phyto", "poly", "post", "pre", "proteo", "proto",
    "pseudo", "psycho", "quasi", "radio", "re", "retro", "ribo", "semi", "socio", "spectro", "sub", "super", "tetra", "thermo",
    "thio", "trans", "tri", "ultra", "un", "under", "up", "zoo",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_are_related() {
        for (typed, meant) in [
            ("transformant", "transformants"),
            ("microbially", "microbial"),
            ("abelisauroid", "abelisaurid"),
            ("erythematous", "erythematosus"),
        ] {
            assert!(related(typed, meant), "{typed} {meant}");
        }
        for (typed, meant) in [
            ("redicted", "predicted"),
            ("significan", "significant"),
            ("activites", "activities"),
            ("resistent", "resistant"),
            ("consenus", "consensus"),
        ] {
            assert!(!related(typed, meant), "{typed} {meant}");
        }
    }

    #[test]
    fn stuttering_is_told_from_prefixes() {
        for (typed, meant) in [("limitited", "limited"), ("usinging", "using"), ("provideded", "provided")] {
            assert!(stuttered(typed, meant), "{typed}");
        }
        assert!(!stuttered("cocompact", "compact"));
    }

    #[test]
    fn british_and_american_are_variants() {
        for (typed, meant) in
            [("paleoclimate", "palaeoclimate"), ("multicentre", "multicenter"), ("discretise", "discretize")]
        {
            assert!(variants(typed, meant), "{typed} {meant}");
        }
        assert!(!variants("occured", "occurred"));
    }
}
