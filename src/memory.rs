//! What was made of each piece of text, remembered from check to check.
//!
//! Somebody who types changes a paragraph, and every other one is what it was. What a function makes of a piece of text and of
//! nothing else is the same then, and need not be worked out again. Whatever depends on more than that piece (the list, the
//! paragraph before, how often a word stands in the text) is never remembered, so that a check with a memory gives what one
//! without gives.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::hash::BuildHasher;
use std::rc::Rc;

use rustc_hash::{FxBuildHasher, FxHashMap};

/// Remembers what the last check made of each piece of its text; shared by all its clones. The text is kept with it, in memory
/// alone, until a check has not asked for it.
///
/// The default remembers nothing, which is right for whoever checks a text once.
#[derive(Clone, Debug, Default)]
pub struct Memory(Option<Rc<RefCell<Remembered>>>);

/// A piece of text, and what each function has made of it.
#[derive(Debug)]
struct Piece {
    text: Box<str>,
    made: Vec<(TypeId, Rc<dyn Any>)>,
    /// The number of the check that has asked for it last.
    check: usize,
}

#[derive(Debug, Default)]
struct Remembered {
    /// By the hash of the text. Of two that share one, the later takes the place of the earlier.
    pieces: FxHashMap<u64, Piece>,
    /// The number of this check.
    check: usize,
    /// How often it found nothing remembered.
    worked: usize,
}

impl Memory {
    /// A memory that remembers.
    pub fn new() -> Self {
        Memory(Some(Rc::default()))
    }

    /// How often the last check had to work on a piece of text: once for each function that wanted something of it.
    pub fn worked(&self) -> usize {
        self.0.as_ref().map_or(0, |memory| memory.borrow().worked)
    }

    /// Another check begins: what the last one has not asked for is forgotten.
    pub(crate) fn begin(&self) {
        if let Some(memory) = &self.0 {
            let Remembered { pieces, check, worked } = &mut *memory.borrow_mut();
            pieces.retain(|_, piece| piece.check == *check);
            *check += 1;
            *worked = 0;
        }
    }

    /// What `work` makes of `text`. It must hold nothing, so that the text alone decides what comes of it.
    pub(crate) fn recall<T: 'static, F: Fn(&str) -> T + 'static>(&self, text: &str, work: F) -> Rc<T> {
        const { assert!(size_of::<F>() == 0, "what is remembered must depend on the text alone") };
        let function = TypeId::of::<F>();
        if let Some(known) = self.find(text, function).and_then(|known| known.downcast().ok()) {
            return known;
        }
        let made = Rc::new(work(text));
        self.keep(text, function, Rc::clone(&made) as Rc<dyn Any>);
        made
    }

    fn find(&self, text: &str, function: TypeId) -> Option<Rc<dyn Any>> {
        let memory = &mut *self.0.as_ref()?.borrow_mut();
        let piece = memory.pieces.get_mut(&hash(text)).filter(|piece| *piece.text == *text)?;
        piece.check = memory.check;
        piece.made.iter().find(|(known, _)| *known == function).map(|(_, made)| Rc::clone(made))
    }

    fn keep(&self, text: &str, function: TypeId, made: Rc<dyn Any>) {
        let Some(memory) = &self.0 else { return };
        let Remembered { pieces, check, worked } = &mut *memory.borrow_mut();
        *worked += 1;
        let new = || Piece { text: text.into(), made: Vec::new(), check: *check };
        let piece = pieces.entry(hash(text)).or_insert_with(new);
        if *piece.text != *text {
            *piece = new();
        }
        piece.made.push((function, made));
    }
}

fn hash(text: &str) -> u64 {
    FxBuildHasher.hash_one(text)
}

#[cfg(test)]
mod tests {
    use super::Memory;

    fn shout(text: &str) -> String {
        text.to_uppercase()
    }

    fn length(text: &str) -> usize {
        text.len()
    }

    /// One check that asks for `texts`; how often it had to work.
    fn check(memory: &Memory, texts: &[&str]) -> usize {
        memory.begin();
        for text in texts {
            assert_eq!(*memory.recall(text, shout), text.to_uppercase());
            assert_eq!(*memory.recall(text, length), text.len());
        }
        memory.worked()
    }

    #[test]
    fn each_function_works_on_a_text_once() {
        let memory = Memory::new();
        assert_eq!(check(&memory, &["one", "two", "one"]), 4);
        assert_eq!(check(&memory, &["two", "one", "three"]), 2);
    }

    #[test]
    fn what_the_last_check_did_not_ask_for_is_forgotten() {
        let memory = Memory::new();
        check(&memory, &["one", "two"]);
        check(&memory, &["two"]);
        assert_eq!(check(&memory, &["one", "two"]), 2);
    }

    #[test]
    fn a_check_that_is_given_up_loses_nothing_that_it_has_asked_for() {
        let memory = Memory::new();
        check(&memory, &["one", "two"]);
        memory.begin();
        memory.recall("one", shout);
        assert_eq!(check(&memory, &["one"]), 0);
    }

    #[test]
    fn the_default_remembers_nothing() {
        let memory = Memory::default();
        assert_eq!(*memory.recall("one", shout), "ONE");
        assert_eq!(check(&memory, &["one"]), 0);
    }
}
