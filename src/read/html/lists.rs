//! The numbers that browsers print before the items of a list.

use super::Style;
use super::css::ListLetters;
use super::element::Attributes;

/// The lists that are open.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<List>,
    /// The number of the item that has just begun, with how it is written.
    due: Option<(i64, ListLetters)>,
}

#[derive(Debug)]
struct List {
    numbered: bool,
    next: i64,
    step: i64,
}

impl Lists {
    pub(super) fn open(&mut self, numbered: bool, attributes: &Attributes) {
        let next = attributes.start.trim().parse().unwrap_or(1);
        // Where the last number of a reversed list is not told, its items cannot be counted yet: they get none.
        let known = !attributes.reversed || !attributes.start.is_empty();
        let step = if attributes.reversed { -1 } else { 1 };
        self.open.push(List { numbered: numbered && known, next, step });
        self.due = None;
    }

    pub(super) fn close(&mut self) {
        self.open.pop();
        self.due = None;
    }

    /// An item begins.
    pub(super) fn item(&mut self, attributes: &Attributes, style: &Style) {
        self.due = None;
        let Some(list) = self.open.last_mut() else { return };
        if let Ok(value) = attributes.value.trim().parse() {
            list.next = value;
        }
        let number = list.next;
        list.next = list.next.saturating_add(list.step);
        if list.numbered && style.numbered != Some(false) {
            self.due = Some((number, style.letters.unwrap_or(ListLetters::Digits)));
        }
    }

    /// What to write before `text`, the first of an item; nothing where the item brings its own number.
    pub(super) fn due(&mut self, text: &str) -> Option<String> {
        let (number, letters) = self.due.take()?;
        let printed = number.to_string();
        let own = text.trim_start().trim_start_matches(['[', '(']).strip_prefix(&printed);
        let repeated =
            own.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ')', ']', ' ', '\u{a0}']));
        (!repeated).then(|| format!("{}. ", label(number, letters)))
    }
}

fn label(number: i64, letters: ListLetters) -> String {
    match letters {
        ListLetters::Alphabet { upper } => super::super::numerals::alphabet(number, upper),
        ListLetters::Roman { upper } => super::super::numerals::roman(number, upper),
        ListLetters::Digits => number.to_string(),
    }
}
