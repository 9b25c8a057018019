//! The rules: one file each, one `mod` line, one line in [`RULES`].

pub mod citation;
pub mod doi;
pub mod identifier;
pub mod reference;
pub mod spelling;
pub mod text;

use crate::rule::Rule;

/// Every rule, sorted by id.
pub static RULES: &[&Rule] = &[
    &citation::duplicate_in_group::RULE,
    &citation::mixed_style::RULE,
    &citation::order::RULE,
    &citation::out_of_range::RULE,
    &citation::punctuation::RULE,
    &citation::range::RULE,
    &citation::spacing::RULE,
    &citation::undefined_key::RULE,
    &citation::unlisted::RULE,
    &doi::duplicate::RULE,
    &doi::form::RULE,
    &doi::malformed::RULE,
    &doi::mismatch::RULE,
    &doi::missing::RULE,
    &doi::own::RULE,
    &doi::swapped::RULE,
    &identifier::checksum::RULE,
    &identifier::form::RULE,
    &reference::duplicate::RULE,
    &reference::missing_part::RULE,
    &reference::numbering::RULE,
    &reference::order::RULE,
    &reference::pages::RULE,
    &reference::repeated_key::RULE,
    &reference::run_together::RULE,
    &reference::split::RULE,
    &reference::style::RULE,
    &reference::uncited::RULE,
    &reference::url::RULE,
    &reference::year::RULE,
    &reference::year_volume::RULE,
    &spelling::real_word::RULE,
    &spelling::split::RULE,
    &spelling::typo::RULE,
    &spelling::variant::RULE,
    &text::hidden::RULE,
    &text::homoglyph::RULE,
    &text::invisible::RULE,
    &text::mojibake::RULE,
    &text::ocr::RULE,
    &text::repeated_word::RULE,
    &text::spacing::RULE,
    &text::unbalanced::RULE,
];

/// The rule of that id.
pub fn by_id(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
