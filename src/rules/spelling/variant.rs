//! One word in two spellings, British and American ones mixed.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::evidence::capitalised;
use crate::declare_rule;
use crate::document::words::{Case, Word};
use crate::document::{Document, SectionKind};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::lexicon::{self, ATTESTED};
use crate::message::Message;
use crate::rule::Findings;
use crate::sort;
use crate::source::Span;

declare_rule! {
    /// # One word in two spellings
    ///
    /// The text writes one term in two ways ("dataset" and "data-set", "sulfate" and "sulphate", "organised" and
    /// "organized"), or mixes British and American spelling. Each way is right, but a text keeps to one: its own majority is
    /// the witness, and where there is none, nothing is said. The mix of varieties is told once, with the counts, and only where
    /// a word is spelt both ways, or three words and more are of the other variety. Names, titles in the reference list,
    /// quotations and what stands beside its other spelling are left alone. "-ize" beside British spelling is Oxford's, and right.
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// The colour of the tumour was analysed by the centre. Its behaviour was modelled in the neighbourhood of the fibres, and
    /// the color was labelled.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// The colour of the tumour was analysed by the Center for Disease Control. Its behaviour was modelled and characterized.
    /// ```
    ///
    /// ## Source
    /// ICMJE and most journals' instructions: either variety of English, but one of them throughout; New Hart's Rules, 3.1.
    RULE, "spelling/variant", Info, check
}

/// Words of one way for each of the other that make it the text's own.
const MAJORITY: usize = 3;
/// The least words that are a majority.
const LEAST: usize = 3;
/// What joins two spellings where the text speaks of them.
const MENTIONS: [&str; 6] = ["and", "for", "not", "or", "versus", "vs"];
/// Places that are named beside the first.
const PLACES: usize = 9;

/// Of two spellings, which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// The British one, or the first of the table.
    First,
    /// The American one, or the second of the table.
    Second,
}

/// A form of the table.
struct Entry {
    side: Side,
    /// The other spelling.
    other: String,
    /// True where the two tell British from American.
    variety: bool,
}

/// The forms that have another spelling.
fn table() -> &'static FxHashMap<String, Entry> {
    static TABLE: OnceLock<FxHashMap<String, Entry>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = FxHashMap::default();
        for line in
            include_str!("../../data/spelling_variants.tsv").lines().filter(|line| !line.starts_with('#'))
        {
            let mut cells = line.split('\t');
            let (Some(first), Some(second), Some(endings)) = (cells.next(), cells.next(), cells.next())
            else {
                continue;
            };
            let variety = cells.next() == Some("variety");
            for ending in endings.split(',').map(|ending| ending.trim_start_matches('-')) {
                let (first, second) = (format!("{first}{ending}"), format!("{second}{ending}"));
                table.insert(first.clone(), Entry { side: Side::First, other: second.clone(), variety });
                table.insert(second, Entry { side: Side::Second, other: first, variety });
            }
        }
        table
    })
}

fn check(document: &Document, findings: &mut Findings) {
    let forms = Forms::read(document);
    varieties(document, &forms, findings);
    for (first, second) in forms.terms() {
        term(document, &first, &second, findings);
    }
}

/// The places of the words that have two spellings, by form.
#[derive(Default)]
struct Forms<'d> {
    /// Of the table and of "-ise" and "-ize".
    spelt: FxHashMap<&'d str, Vec<&'d Word>>,
    /// Closed and hyphened compounds, by their letters: `metaanalysis`, with its hyphened places and its closed ones.
    compounds: FxHashMap<String, (Vec<Place>, Vec<Place>)>,
}

impl<'d> Forms<'d> {
    fn read(document: &'d Document) -> Self {
        let mut forms = Forms::default();
        let words = document.words();
        let quotations = quotations(document);
        let in_scope = |word: &Word| in_scope(document, word) && !is_quoted(&quotations, word.place);
        // "Colour vs. color": the text speaks of the spelling.
        let beside_other = |form: &str, word: &Word| {
            let other = table().get(form).map(|entry| entry.other.clone());
            let other = other.or_else(|| other_ending(form).map(|(_, other)| other));
            let at = words.list.partition_point(|other| other.place < word.place);
            let is_other = |at: Option<usize>| {
                at.and_then(|at| words.list.get(at))
                    .is_some_and(|near| near.block == word.block && Some(&*near.folded) == other.as_deref())
            };
            let joins = |at: Option<usize>| {
                at.and_then(|at| words.list.get(at)).is_some_and(|word| MENTIONS.contains(&&*word.folded))
            };
            let (before, after) = (at.checked_sub(1), Some(at + 1));
            is_other(before)
                || is_other(after)
                || joins(before) && is_other(at.checked_sub(2))
                || joins(after) && is_other(Some(at + 2))
        };
        let in_english = |word: &Word| !document.language(word.block).is_foreign();
        for (form, _) in words.forms() {
            if table().contains_key(form) || other_ending(form).is_some() {
                let places: Vec<&Word> = words
                    .of(form)
                    .filter(|word| in_scope(word) && in_english(word) && !beside_other(form, word))
                    .collect();
                if let Some(first) = places.first() {
                    forms.spelt.insert(&first.folded, places);
                }
            }
        }
        for pair in words.list.windows(2) {
            let [a, b] = pair else { continue };
            let Some(span) = a.compound.filter(|_| a.compound == b.compound) else { continue };
            let whole = a.place.span.start == span.start && b.place.span.end == span.end;
            // "Re-cover" is not "recover", and who writes "on-going" need not be followed.
            if whole
                && &*a.folded != "on"
                && a.folded.len() >= 2
                && b.folded.len() >= 2
                && &*a.folded != "re"
                && a.folded != b.folded
                && in_scope(a)
                && in_scope(b)
                // In other languages short parts are endings and pronouns: "tornou-se".
                && (in_english(a) || a.folded.len().min(b.folded.len()) >= 4)
            {
                let place = Place { span, ..a.place };
                forms.compounds.entry(format!("{}{}", a.folded, b.folded)).or_default().0.push(place);
            }
        }
        for (closed, (_, places)) in &mut forms.compounds {
            let plain = words.of(closed).filter(|word| word.compound.is_none() && in_scope(word));
            places.extend(plain.map(|word| word.place));
        }
        forms
    }

    /// The pairs of spellings of one term that both stand in the text, in order of place, with their places.
    fn terms(&self) -> Vec<(Vec<Place>, Vec<Place>)> {
        let places = |form: &str| -> Vec<Place> {
            self.spelt
                .get(form)
                .map(|words| words.iter().map(|word| word.place).collect())
                .unwrap_or_default()
        };
        let spelt = self.spelt.keys().filter_map(|&form| {
            let other = match table().get(form) {
                Some(entry) => (!entry.variety && entry.side == Side::First).then(|| entry.other.clone()),
                // Told once with the varieties, if at all.
                None => None,
            }?;
            Some((places(form), places(&other)))
        });
        let compounds = self.compounds.values().map(|(hyphened, closed)| (hyphened.clone(), closed.clone()));
        let mut terms: Vec<_> = spelt
            .chain(compounds)
            .filter(|(first, second)| !first.is_empty() && !second.is_empty())
            .collect();
        sort::sort_by_key(&mut terms, |(first, second)| (first.first().copied(), second.first().copied()));
        terms
    }
}

/// True where a word is the author's own: no name, no quotation, no title of the reference list.
fn in_scope(document: &Document, word: &Word) -> bool {
    let prose = document
        .blocks
        .get(word.block)
        .is_some_and(|block| !matches!(block.section, SectionKind::References | SectionKind::Frame));
    prose
        && !word.setting.quoted
        && !word.setting.broken
        && !word.setting.formula
        && (word.case == Case::Lower || word.case == Case::Capitalised && word.setting.opens_sentence)
}

/// "organise" for "organize" and back, where both are words; `None` for "exercise" and "size".
fn other_ending(form: &str) -> Option<(Side, String)> {
    const ENDINGS: [&str; 7] = ["e", "es", "ed", "ing", "ation", "ations", "er"];
    // Always written with one of the letters, though lists know the other way for some.
    #[rustfmt::skip]
    const OTHERS: [&str; 34] = [
        "advertis", "advis", "apprais", "appris", "arthrodes", "capsiz", "chastis", "circumcis", "compris", "compromis", "concis",
        "demis", "despis", "devis", "disguis", "enterpris", "excis", "exercis", "expertis", "franchis", "improvis", "incis",
        "likewis", "merchandis", "otherwis", "paradis", "prais", "precis", "premis", "promis", "revis", "supervis", "surmis", "surpris",
    ];
    let (stem, ending) = ENDINGS.iter().find_map(|ending| Some((form.strip_suffix(ending)?, ending)))?;
    let (side, root) = match (stem.strip_suffix("is"), stem.strip_suffix("iz")) {
        (Some(root), _) => (Side::First, root),
        (_, Some(root)) => (Side::Second, root),
        _ => return None,
    };
    if root.len() < 4 || OTHERS.iter().any(|other| form.starts_with(other)) {
        return None;
    }
    let (s, z) = (format!("{root}is{ending}"), format!("{root}iz{ending}"));
    let known = |word: &str| lexicon::words().class(word).is_some_and(|class| class >= ATTESTED);
    // Of a word that lists know in the American way alone the British one may be missing.
    let verb = known(&format!("{root}ize"));
    (verb && known(&z)).then_some((side, if side == Side::First { z } else { s }))
}

/// British and American words mixed: told once.
fn varieties(document: &Document, forms: &Forms, findings: &mut Findings) {
    let (mut british, mut american, mut ise, mut ize) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (&form, words) in &forms.spelt {
        let (list, other) = match table().get(form) {
            Some(entry) if entry.variety => match entry.side {
                Side::First => (&mut british, entry.other.clone()),
                Side::Second => (&mut american, entry.other.clone()),
            },
            Some(_) => continue,
            None => match other_ending(form) {
                Some((Side::First, other)) => (&mut ise, other),
                Some((Side::Second, other)) => (&mut ize, other),
                None => continue,
            },
        };
        // A protein's name is spelt in the American way everywhere.
        let words = words.iter().filter(|word| !is_of_name(document, word));
        list.extend(words.map(|word| (*word, other.clone())));
    }
    let own_british = british.len() + ise.len();
    let own_american = american.len();
    // "-ize" is American and Oxford's.
    let is_american = own_american >= LEAST && own_american + ize.len() >= MAJORITY * own_british;
    let is_british = own_british >= LEAST && own_british >= MAJORITY * own_american;
    let (few, many, code) = if is_american && own_british > 0 {
        british.append(&mut ise);
        american.append(&mut ize);
        (british, american, "spelling-variant-british")
    } else if is_british && own_american > 0 {
        british.append(&mut ise);
        (american, british, "spelling-variant-american")
    } else if !american.is_empty() && !is_british {
        return;
    } else if ise.len() >= LEAST && ise.len() >= MAJORITY * ize.len() {
        (ize, ise, "spelling-variant-ize")
    } else if ize.len() >= LEAST && ize.len() >= MAJORITY * ise.len() {
        (ise, ize, "spelling-variant-ise")
    } else {
        return;
    };
    if few.len() >= LEAST || few.iter().any(|(_, other)| is_among(&many, other)) {
        say(document, few, many.len(), code, findings);
    }
}

/// True where one of `words` is `form`, or another form of the same word.
fn is_among(words: &[(&Word, String)], form: &str) -> bool {
    /// Letters that an ending has, and letters that tell a word.
    const ENDING: usize = 3;
    const STEM: usize = 5;
    let stem = form.get(..form.len().saturating_sub(ENDING).max(STEM)).unwrap_or(form);
    words.iter().any(|(word, _)| word.folded.starts_with(stem))
}

/// True for "tumor" in "tumor necrosis factor" and "leukemia" in "murine leukemia virus", which are spelt so everywhere, and for
/// "Centre" in "Centre for Policy", where a sentence begins with a name.
fn is_of_name(document: &Document, word: &Word) -> bool {
    let after =
        document.source(word.place.field).text().get(word.place.span.end..).unwrap_or("").trim_start();
    let mut next = after.split_whitespace().take(3).skip_while(|word| matches!(*word, "for" | "of" | "the"));
    after.starts_with("necrosis factor")
        || after.starts_with("virus")
        || word.case == Case::Capitalised
            && next.next().is_some_and(|next| next.starts_with(char::is_uppercase))
}

/// The quotations of the text, in order, whose spelling is another author's.
fn quotations(document: &Document) -> Vec<Place> {
    let mut quotations = Vec::new();
    for block in &document.blocks {
        let mut open = None;
        for (at, mark) in document.text(block.place).match_indices(['“', '”', '«', '»']) {
            match (mark, open) {
                ("“" | "«", _) => open = Some(at),
                (_, Some(from)) => {
                    let span = Span::new(from, at).shifted(block.place.span.start);
                    quotations.push(Place { span, ..block.place });
                    open = None;
                }
                _ => {}
            }
        }
    }
    quotations
}

/// True where one of the quotations holds the place.
fn is_quoted(quotations: &[Place], place: Place) -> bool {
    let at = quotations.partition_point(|quotation| *quotation <= place);
    let before = at.checked_sub(1).and_then(|at| quotations.get(at));
    before.is_some_and(|quotation| quotation.field == place.field && quotation.span.contains(place.span))
}

/// Tells of the words of the other way, first to last, with a fix for all.
fn say(
    document: &Document,
    mut few: Vec<(&Word, String)>,
    many: usize,
    code: &'static str,
    findings: &mut Findings,
) {
    sort::sort_by_key(&mut few, |(word, _)| word.place);
    let Some(&(first, _)) = few.first() else { return };
    let words: Vec<(&str, &String)> =
        few.iter().map(|(word, other)| (document.text(word.place), other)).collect();
    let shown = words.first().map_or("", |(shown, _)| shown);
    let meant = words.first().map_or("", |(_, other)| other.as_str());
    let counted = |code| {
        let message = Message::new(code).with("few", few.len()).with("many", many);
        message.with("word", shown).with("meant", meant)
    };
    let mut finding = Finding::new(first.place, counted(code));
    finding = finding.evidence(Message::new("evidence-majority").with("few", few.len()).with("many", many));
    for (word, _) in few.iter().skip(1).take(PLACES) {
        let message = Message::new("spelling-variant-too").with("word", document.text(word.place));
        finding = finding.related(word.place, message);
    }
    let edits: Vec<Edit> =
        few.iter().map(|(word, other)| Edit { place: word.place, text: dressed(word, other) }).collect();
    let label = Message::new("fix-variant").with("count", edits.len()).with("text", dressed(first, meant));
    findings.report(finding.fix(Fix { label, edits }));
}

/// `other` in the capitals of the word that it replaces.
fn dressed(word: &Word, other: &str) -> String {
    if word.case == Case::Capitalised { capitalised(other) } else { other.to_owned() }
}

/// One term in two spellings: the fewer places are told, the others are the witness.
fn term(document: &Document, first: &[Place], second: &[Place], findings: &mut Findings) {
    let (few, many) = if first.len() < second.len() { (first, second) } else { (second, first) };
    if many.len() < LEAST || many.len() < LEAST * few.len() {
        return;
    }
    let (Some(&place), Some(&witness)) = (few.first(), many.first()) else { return };
    let (shown, meant) = (document.text(place), document.text(witness));
    let message = Message::new("spelling-variant-term")
        .with("word", shown)
        .with("meant", meant.to_lowercase())
        .with("few", few.len())
        .with("many", many.len());
    let mut finding = Finding::new(place, message)
        .evidence(Message::new("evidence-majority").with("few", few.len()).with("many", many.len()))
        .related(witness, Message::new("spelling-variant-witness").with("word", meant));
    for &place in few.iter().skip(1).take(PLACES) {
        finding =
            finding.related(place, Message::new("spelling-variant-too").with("word", document.text(place)));
    }
    let edits: Vec<Edit> = few
        .iter()
        .map(|&place| {
            let capital = document.text(place).starts_with(char::is_uppercase);
            let lower = meant.to_lowercase();
            let text = if capital { capitalised(&lower) } else { lower };
            Edit { place: Place { span: Span::new(place.span.start, place.span.end), ..place }, text }
        })
        .collect();
    let label = Message::new("fix-variant").with("count", edits.len()).with("text", meant.to_lowercase());
    findings.report(finding.fix(Fix { label, edits }));
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const RULE: &str = "spelling/variant";
    const BRITISH: &str = "The colour of the tumour was analysed. Its behaviour in the centre of the fibre was seen, as was the grey one.";
    const AMERICAN: &str = "The color of the tumor was analyzed. Its behavior in the center of the fiber was seen, as was the gray one.";

    #[test]
    fn the_table_is_sound() {
        let known = |word: &str| crate::lexicon::words().class(word).is_some();
        let strange: Vec<&String> = super::table().keys().filter(|word| !known(word)).collect();
        assert!(strange.len() * 10 < super::table().len(), "{strange:?}");
    }

    #[test]
    fn the_majority_of_a_variety_decides() {
        let text = format!("{BRITISH} And the color was seen in a neighbor of the cells.");
        assert_eq!(marked(RULE, &text), ["color"]);
        assert!(mended(RULE, &text).ends_with("And the colour was seen in a neighbour of the cells."));
        let text = format!("{AMERICAN} Tumours were organised, and all of it was organized.");
        assert_eq!(marked(RULE, &text), ["Tumours"]);
        assert!(mended(RULE, &text).ends_with("Tumors were organized, and all of it was organized."));
    }

    #[test]
    fn one_term_in_two_spellings_is_told_once() {
        let text = "The follow-up was long. A follow-up of the follow-up was the followup of it, and so the follow-up.";
        assert_eq!(marked(RULE, text), ["followup"]);
        assert!(mended(RULE, text).contains("was the follow-up of it"));
        let text = "The sulfate and the sulfate of the sulfate was sulphate.";
        assert_eq!(marked(RULE, text), ["sulphate"]);
        let text =
            "They organised it, characterised it, summarised it and optimised it, and it was normalized.";
        assert!(findings(RULE, text).is_empty(), "one word that is never spelt otherwise");
        let text = format!("{text} It was normalised and normalised.");
        assert_eq!(marked(RULE, &text), ["normalized"]);
        assert!(mended(RULE, &text).contains("was normalised. It"));
    }

    #[test]
    fn compounds_are_compared_in_every_language() {
        let text = "Los efectos anti-inflamatorios del fármaco y los del grupo son anti-inflamatorios, pero no los efectos \
            antiinflamatorios de la dosis: anti-inflamatorios con el color y el tumour.";
        assert_eq!(marked(RULE, text), ["antiinflamatorios"]);
        let text = "O efeito tornou-se claro e tornou-se maior com os dados da pesquisa, tornou-se tornouse.";
        assert!(findings(RULE, text).is_empty());
    }

    #[test]
    fn what_is_right_beside_the_other_is_left_alone() {
        let cases = [
            format!("{BRITISH} The Center for Disease Control wrote “of the color it has” of it, and tumor necrosis factor was seen."),
            format!("{BRITISH} It was characterized, optimized and organized."),
            format!("{AMERICAN} They exercised, advised and revised the analyses and the size of it."),
            "The long-term study was long term. A well-known cell is well known. They re-covered and recovered, recovered, recovered.".to_owned(),
            "The color and the tumour were seen.".to_owned(),
            format!("{AMERICAN} It was humour in the theatre."),
            format!("{BRITISH} The diarrhea of the pediatric group."),
            format!("{BRITISH} The words colour and color are spelt in two ways. Center for Cell Research had the data."),
            format!("{AMERICAN}\n\nReferences\n1. Ames A. The colour of tumours. J Test. 2019;1:1-2.\n2. Bond B. Behaviour. J Test. 2020;2:3-4."),
        ];
        for text in cases {
            assert!(findings(RULE, &text).is_empty(), "{text}: {:?}", marked(RULE, &text));
        }
    }
}
