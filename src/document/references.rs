//! The reference list: where it lies, and its entries.
//!
//! A list begins under its heading, however glued, or where a run of paragraphs looks like references. It ends at the next
//! heading (the page's footer, an appendix), or where the paragraphs stop looking like references. Entries carry printed
//! numbers in one form, or stand one a line.

use super::blocks::{Block, SectionKind};
use super::doi::{self, Doi};
use super::entry_marker::{self, MarkerForm};
use super::names;
use super::reference_parts::{self, Parts};
use super::reference_shape;
use crate::Reading;
use crate::finding::{Field, Place};
use crate::sort;
use crate::source::{Source, Span};

/// The reference list.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferenceList {
    /// Its heading; `None` where there is none, or the form has the list in a field of its own.
    pub heading: Option<Place>,
    /// From the first entry to the end of the last.
    pub place: Place,
    /// The entries, in order; never empty.
    pub entries: Vec<Reference>,
    /// How many other lists of three entries and more there are: of chapters, of a supplement. This one is the longest.
    pub others: usize,
    /// The number of the last reference, where the person has said it.
    pub(super) stated_last: Option<u32>,
}

/// One entry of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Its position in the list, from 1.
    pub position: usize,
    /// The number printed before it.
    pub printed: Option<u32>,
    /// The printed number with its dots or brackets.
    pub marker: Option<Place>,
    /// The entry without its number.
    pub place: Place,
    /// The DOIs in it, in order; mostly one or none.
    pub dois: Vec<Doi>,
    /// Its authors and year.
    pub parts: Parts,
    /// Its first words, folded: what an entry without understood authors is cited by.
    pub(crate) opening: String,
}

impl Reference {
    /// The number by which the text cites it: the printed one, else its position.
    pub fn number(&self) -> u32 {
        self.printed.unwrap_or(u32::try_from(self.position).unwrap_or(u32::MAX))
    }
}

impl ReferenceList {
    /// True where most entries carry printed numbers.
    pub fn numbered(&self) -> bool {
        2 * self.entries.iter().filter(|entry| entry.printed.is_some()).count() > self.entries.len()
    }

    /// The highest number that a citation can have. A printed number that stands alone (no neighbour is one less or one
    /// more) may be a slip and does not count.
    pub fn last_number(&self) -> u32 {
        if let Some(last) = self.stated_last.map(|last| last.min(LARGEST)) {
            return last;
        }
        let printed: Vec<u32> = self.entries.iter().filter_map(|entry| entry.printed).collect();
        let neighbours = |at: usize| {
            let near = |other: Option<&u32>| other.is_some_and(|other| other.abs_diff(printed[at]) == 1);
            near(at.checked_sub(1).and_then(|before| printed.get(before))) || near(printed.get(at + 1))
        };
        let supported = (0..printed.len()).filter(|&at| neighbours(at)).map(|at| printed[at]).max();
        let count = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        match supported {
            Some(last) if self.numbered() => last.max(count),
            _ => count,
        }
    }

    /// True where the entries stand in alphabetical order of their first words: nine neighbours of ten do. What one author has
    /// written may be in any order. `document` is the document that the list belongs to.
    pub fn is_alphabetical(&self, document: &super::Document) -> bool {
        let first_word = |entry: &Reference| {
            let beginning: String = document.text(entry.place).chars().take(24).collect();
            super::names::fold(&beginning).split(' ').next().unwrap_or("").to_owned()
        };
        let names: Vec<String> = self.entries.iter().map(first_word).collect();
        let rising = names.windows(2).filter(|pair| pair[0] <= pair[1]).count();
        names.len() >= 3 && rising * 10 >= (names.len() - 1) * 9
    }

    /// The entry that a citation of `number` means.
    pub fn by_number(&self, number: u32) -> Option<&Reference> {
        let at = usize::try_from(number).ok()?.checked_sub(1)?;
        self.entries
            .get(at)
            .filter(|entry| entry.number() == number)
            .or_else(|| self.entries.iter().find(|entry| entry.number() == number))
    }
}

/// No printed number has more digits (see `entry_marker`), so nobody can mean a longer list.
const LARGEST: u32 = 9999;

/// Finds the list and marks its blocks.
pub(super) fn read(
    body: &Source,
    field: Option<&Source>,
    blocks: &mut [Block],
    reading: &Reading,
) -> Option<ReferenceList> {
    let mut list = find(body, field, blocks, reading)?;
    list.stated_last = reading.last_number;
    Some(list)
}

fn find(
    body: &Source,
    field: Option<&Source>,
    blocks: &mut [Block],
    reading: &Reading,
) -> Option<ReferenceList> {
    if let Some(source) = field {
        let region: Vec<usize> =
            (0..blocks.len()).filter(|&at| blocks[at].place.field == Field::References).collect();
        for &at in &region {
            blocks[at].section = SectionKind::References;
        }
        let region: Vec<usize> = region.into_iter().filter(|&at| !blocks[at].heading).collect();
        return list(source, blocks, None, &region);
    }
    let stated_end = reading.list_last_line.and_then(|line| body.line(line)).map(|line| line.end);
    if let Some(start) = reading.list_first_line.and_then(|line| body.line(line)).map(|line| line.start) {
        let end = stated_end.unwrap_or(usize::MAX);
        let inside = |block: &Block| block.place.span.end > start && block.place.span.start <= end;
        let region: Vec<usize> = (0..blocks.len()).filter(|&at| inside(&blocks[at])).collect();
        // A heading that was pointed at is not an entry; without a said end the next heading ends the list.
        let region: Vec<usize> = region.into_iter().skip_while(|&at| blocks[at].heading).collect();
        let ends = |at: &usize| stated_end.is_none() && blocks[*at].heading;
        let region: Vec<usize> = region.into_iter().take_while(|at| !ends(at)).collect();
        let best = list(body, blocks, None, &region)?;
        mark(blocks, &best);
        return Some(best);
    }
    let found: Vec<(usize, ReferenceList)> = (0..blocks.len())
        .filter(|&at| blocks[at].heading && blocks[at].section == SectionKind::References)
        .filter_map(|at| {
            let mut region = under(blocks, at);
            if let Some(end) = stated_end {
                region.retain(|&at| blocks[at].place.span.start <= end);
            }
            let list = list(body, blocks, Some(at), &region)?;
            Some((likely(body, &list), list))
        })
        .filter(|(likely, _)| *likely > 0)
        .collect();
    let lists = found.iter().filter(|(_, list)| list.entries.len() >= 3).count();
    let longest = found.into_iter().max_by_key(|(likely, _)| *likely).map(|(_, list)| list);
    let mut best = longest.or_else(|| without_heading(body, blocks))?;
    best.others = lists.saturating_sub(1);
    mark(blocks, &best);
    Some(best)
}

/// The blocks under a heading, up to the next heading of another kind.
fn under(blocks: &[Block], heading: usize) -> Vec<usize> {
    (heading + 1..blocks.len())
        .take_while(|&at| !blocks[at].heading && blocks[at].section == SectionKind::References)
        .collect()
}

/// How many of the entries look like references: the measure by which one of several lists is chosen.
fn likely(source: &Source, list: &ReferenceList) -> usize {
    let shaped = list
        .entries
        .iter()
        .filter(|entry| reference_shape::score(source.slice(entry.place.span)) >= 2)
        .count();
    if list.numbered() { shaped + list.entries.len() } else { shaped }
}

/// The longest run of paragraphs that look like references, where no heading says so: at least three.
fn without_heading(source: &Source, blocks: &[Block]) -> Option<ReferenceList> {
    let shaped: Vec<bool> = blocks
        .iter()
        .map(|block| {
            !block.heading
                && reference_shape::score(source.slice(block.place.span)) >= reference_shape::CERTAIN
        })
        .collect();
    let mut best: Option<(usize, Vec<usize>)> = None;
    let mut at = 0;
    while at < blocks.len() {
        if !shaped[at] {
            at += 1;
            continue;
        }
        // One odd entry does not end a run; two do.
        let mut end = at;
        while end + 1 < blocks.len()
            && !blocks[end + 1].heading
            && (shaped[end + 1] || shaped.get(end + 2) == Some(&true))
        {
            end += 1;
        }
        let count = (at..=end).filter(|&i| shaped[i]).count();
        if count >= 3 && best.as_ref().is_none_or(|(most, _)| count >= *most) {
            best = Some((count, (at..=end).collect()));
        }
        at = end + 1;
    }
    list(source, blocks, None, &best?.1)
}

/// The blocks of the list become references; what stood under the heading behind it becomes frame.
fn mark(blocks: &mut [Block], list: &ReferenceList) {
    for block in blocks {
        if block.heading || block.place.field != list.place.field {
            continue;
        }
        if list.place.span.overlaps(block.place.span) {
            block.section = SectionKind::References;
        } else if block.section == SectionKind::References && block.place.span.start >= list.place.span.end {
            block.section = SectionKind::Frame;
        }
    }
}

/// The entries of a region of blocks.
fn list(
    source: &Source,
    blocks: &[Block],
    heading: Option<usize>,
    region: &[usize],
) -> Option<ReferenceList> {
    let lines: Vec<&Block> = region.iter().map(|&at| &blocks[at]).collect();
    let texts: Vec<&str> = lines.iter().map(|block| source.slice(block.place.span)).collect();
    let field = lines.first()?.place.field;
    let form = entry_marker::form_of(&texts);
    let mut entries: Vec<Reference> = match form {
        Some(form) => numbered(&lines, &texts, form),
        None => unnumbered(&lines, &texts),
    };
    for (at, entry) in entries.iter_mut().enumerate() {
        entry.position = at + 1;
        let own = source.recall(entry.place.span, Own::read);
        let at = |doi: &Doi| Doi { place: entry.place.part(doi.place.span), ..doi.clone() };
        entry.dois = own.dois.iter().map(at).collect();
        entry.parts = own.parts.clone();
        entry.opening.clone_from(&own.opening);
    }
    let (first, last) = (entries.first()?, entries.last()?);
    let start = first.marker.unwrap_or(first.place).span;
    let place = Place { field, span: start.to(last.place.span) };
    Some(ReferenceList {
        heading: heading.map(|at| blocks[at].place),
        place,
        entries,
        others: 0,
        stated_last: None,
    })
}

/// What an entry's own text tells.
struct Own {
    dois: Vec<Doi>,
    parts: Parts,
    opening: String,
}

impl Own {
    fn read(text: &str) -> Self {
        let opening = names::fold(&text.chars().take(60).collect::<String>());
        Own { dois: doi::read(text), parts: reference_parts::read(text), opening }
    }
}

fn entry(place: Place, marker: Option<(Place, u32)>) -> Reference {
    Reference {
        position: 0,
        printed: marker.map(|m| m.1),
        marker: marker.map(|m| m.0),
        place,
        dois: Vec::new(),
        parts: Parts::default(),
        opening: String::new(),
    }
}

/// Entries that carry numbers of one form. Lines without a number go on with the entry before them.
fn numbered(lines: &[&Block], texts: &[&str], form: MarkerForm) -> Vec<Reference> {
    let with_marker = texts.iter().filter(|text| entry_marker::read(text, form).is_some()).count();
    let one_a_line = with_marker * 10 >= texts.len() * 9;
    let last_marker = texts.iter().rposition(|text| entry_marker::read(text, form).is_some()).unwrap_or(0);
    let mut entries: Vec<Reference> = Vec::new();
    let mut expected = 1;
    for (at, (line, text)) in lines.iter().zip(texts).enumerate() {
        let fits = |marker: &entry_marker::Marker| {
            one_a_line || entries.is_empty() || marker.number == 1 || marker.number.abs_diff(expected) <= 3
        };
        let marker = entry_marker::read(text, form)
            .filter(fits)
            .or_else(|| entry_marker::read_due(text, form, expected).filter(|_| one_a_line));
        let field = line.place.field;
        match marker {
            Some(marker) => {
                let base = line.place.span.start;
                let content = Span::new(base + marker.content, line.place.span.end);
                let marker_place = Place { field, span: Span::new(base, base + marker.length) };
                entries.push(entry(Place { field, span: content }, Some((marker_place, marker.number))));
                expected = marker.number.saturating_add(1);
                let next = texts
                    .get(at + 1)
                    .and_then(|next| entry_marker::read(next, form))
                    .map(|marker| marker.number);
                split_inside(&mut entries, text, base, form, &mut expected, next);
            }
            None => {
                // Behind the last number a line that stands apart is no longer the list's.
                let goes_on =
                    at < last_marker || !one_a_line && !line.after_blank && reference_shape::score(text) > 0;
                match entries.last_mut() {
                    Some(last) if goes_on => last.place.span.end = line.place.span.end,
                    Some(_) => break,
                    None => {}
                }
            }
        }
    }
    entries
}

/// Splits the last entry where the following numbers stand inside its line: a list pasted as one paragraph. A number that
/// the next line carries is not looked for.
fn split_inside(
    entries: &mut Vec<Reference>,
    text: &str,
    base: usize,
    form: MarkerForm,
    expected: &mut u32,
    next: Option<u32>,
) {
    let mut from = entries.last().map_or(0, |last| last.place.span.start - base);
    while next != Some(*expected) {
        let Some(marker) = entry_marker::find_inside(text, from, form, *expected) else { return };
        let Some(last) = entries.last_mut() else { return };
        let field = last.place.field;
        last.place.span.end = base + text[..marker.start].trim_end().len();
        let marker_place =
            Place { field, span: Span::new(base + marker.start, base + marker.start + marker.length) };
        let content = Span::new(base + marker.content, base + text.len());
        entries.push(entry(Place { field, span: content }, Some((marker_place, *expected))));
        from = marker.content;
        *expected += 1;
    }
}

/// Entries without numbers: one a line, or apart by blank lines, or wrapped.
fn unnumbered(lines: &[&Block], texts: &[&str]) -> Vec<Reference> {
    let opens: Vec<bool> = texts.iter().map(|text| reference_shape::opens(text)).collect();
    let groups = lines.iter().skip(1).filter(|line| line.after_blank).count() + 1;
    let apart = groups >= 3 && groups * 4 < lines.len() * 3;
    let mut lengths: Vec<usize> = texts.iter().map(|text| text.len()).collect();
    sort::sort(&mut lengths);
    let narrow = lengths.get(lengths.len() * 9 / 10).is_some_and(|&length| length <= 120);
    let wrapped = narrow && opens.iter().filter(|opens| !**opens).count() * 4 > opens.len();
    let mut entries: Vec<Reference> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let continues = at > 0 && if apart { !line.after_blank } else { wrapped && !opens[at] };
        match entries.last_mut() {
            Some(last) if continues => last.place.span.end = line.place.span.end,
            _ => entries.push(entry(line.place, None)),
        }
    }
    // Biographies, notes and the page's footer behind the list: a tail of paragraphs that do not look like references.
    let tail = texts.iter().rev().take_while(|text| reference_shape::score(text) == 0).count();
    let prose =
        texts.iter().rev().take_while(|text| reference_shape::score(text) == 0).any(|text| text.len() > 400);
    if !apart && !wrapped && (tail >= 3 || tail >= 1 && prose) {
        entries.truncate(entries.len().saturating_sub(tail));
    }
    entries
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::{Manuscript, Reading};

    /// Number and text of each entry.
    fn entries(text: &str, reading: &Reading) -> Vec<(u32, String)> {
        let manuscript = Manuscript::new(text);
        let document = Document::read(&manuscript, reading);
        let entry =
            |entry: &super::Reference| (entry.number(), document.text(entry.place).replace('\n', " "));
        document.references.as_ref().map(|list| list.entries.iter().map(entry).collect()).unwrap_or_default()
    }

    fn count(text: &str) -> usize {
        entries(text, &Reading::default()).len()
    }

    const A: &str = "Ames AB, Bond C. One thing. J Test. 2019;1:1-2.";
    const B: &str = "Cole CD. Another thing. J Test. 2020;2:3-4.";
    const C: &str = "Dean E, Ford F. A third thing. J Test. 2021;3:5-6.";

    #[test]
    fn entries_are_told_apart_in_every_form() {
        for list in [
            format!("1. {A}\n2. {B}\n3. {C}"),
            format!("1.{A}\n2.{B}\n3.{C}"),
            format!("[1] {A}\n[2] {B}\n[3] {C}"),
            format!("(1) {A}\n(2) {B}\n(3) {C}"),
            format!("1\t{A}\n2\t{B}\n3\t{C}"),
            format!("1 {A}\n2 {B}\n3 {C}"),
            format!("１．{A}\n２．{B}\n３．{C}"),
            format!("1. {A} 2. {B} 3. {C}"),
            format!("{A}\n{B}\n{C}"),
            format!("{A}\n\n{B}\n\n{C}"),
        ] {
            let text = format!("A title\n\nIntroduction\nText.\n\nReferences\n{list}\n");
            let found = entries(&text, &Reading::default());
            assert_eq!(found.iter().map(|entry| entry.1.as_str()).collect::<Vec<_>>(), [A, B, C], "{list}");
        }
    }

    #[test]
    fn wrapped_entries_are_put_together() {
        let text = "References\n1. Ames AB, Bond C.\nOne thing. J Test.\n2019;1:1-2.\n2. Cole CD. Another\nthing. J Test. 2020;2:3-4.\n3. Dean E. A\nthird.\n";
        assert_eq!(entries(text, &Reading::default())[0].1, A);
        assert_eq!(count(text), 3);
    }

    #[test]
    fn the_list_is_found_under_any_heading_or_none() {
        let list = format!("1. {A}\n2. {B}\n3. {C}\n");
        for heading in [
            "References",
            "5. REFERENCES:",
            "Daftar Pustaka",
            "参考文献",
            "Literaturverzeichnis",
            "Referencias bibliográficas",
        ] {
            assert_eq!(
                count(&format!("A title\n\nIntroduction\nText.\n\n{heading}\n{list}")),
                3,
                "{heading}"
            );
        }
        assert_eq!(count(&format!("A title\n\nIntroduction\nText that goes on.\n\n{list}")), 3, "no heading");
    }

    #[test]
    fn the_list_ends_where_something_else_begins() {
        let list = format!("References\n1. {A}\n2. {B}\n3. {C}\n");
        for tail in [
            "Downloads\nPDF\nHow to Cite\nAmes A. (2026). A title. J Test, 1(1).",
            "Appendix\nMore text here.",
            "Figure 1. A caption of a figure.",
            "Similar Articles\nSmith J, Other title of a work, J Test: Vol. 3 (2020)",
            "About the Authors\nAnn Ames is a professor.",
        ] {
            assert_eq!(count(&format!("{list}{tail}\n")), 3, "{tail}");
        }
    }

    #[test]
    fn the_person_may_say_where_the_list_lies() {
        let text = format!("A title\n{A}\n{B}\n{C}\nNotes\n");
        let reading = Reading { list_first_line: Some(3), list_last_line: Some(4), ..Reading::default() };
        assert_eq!(entries(&text, &reading), [(1, B.to_owned()), (2, C.to_owned())]);
    }

    #[test]
    fn of_several_lists_the_longest_is_used_and_the_others_are_counted() {
        let text = format!(
            "A title\n\nIntroduction\nText.\n\nReferences\n1. {A}\n2. {B}\n3. {C}\n\nSupplementary references\nMore.\n\nReferences\n1. {A}\n2. {B}\n3. {C}\n4. {A}\n"
        );
        let manuscript = Manuscript::new(text);
        let document = Document::new(&manuscript);
        let list = document.references.as_ref().map(|list| (list.entries.len(), list.others));
        assert_eq!(list, Some((4, 1)));
    }
}
