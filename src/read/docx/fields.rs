//! What reference managers leave in a document: the items of the author's library, with their DOIs.

use crate::read::facts::Work;
use crate::read::json::Value;
use crate::read::xml::{Items, Kind};

/// The largest field that is read, in bytes: a citation of a hundred works with their abstracts.
const LARGEST: usize = 4 << 20;

/// The works that a field cites: those of Zotero and Mendeley (`ADDIN … CSL_CITATION {json}`) and EndNote
/// (`ADDIN EN.CITE <EndNote>…`, whose XML may stand in the field's `data` in base 64 instead).
pub(super) fn works(instruction: &str, data: &str) -> Vec<Work> {
    if instruction.len() > LARGEST || data.len() > LARGEST {
        return Vec::new();
    }
    if let Some((_, json)) = instruction.split_once("CSL_CITATION") {
        return csl(json.trim());
    }
    if !instruction.contains("EN.CITE") {
        return Vec::new();
    }
    match instruction.find("<EndNote>") {
        Some(at) => end_note(&instruction[at..]),
        None => end_note(&String::from_utf8_lossy(&base64(data))),
    }
}

/// The works in the tag of one of Mendeley Cite's content controls: `MENDELEY_CITATION_v3_` and JSON in base 64.
pub(super) fn mendeley_works(tag: &str) -> Vec<Work> {
    let Some(data) = tag.strip_prefix("MENDELEY_CITATION_v3_").filter(|data| data.len() <= LARGEST) else {
        return Vec::new();
    };
    csl(&String::from_utf8_lossy(&base64(data)))
}

/// The items of a citation in CSL JSON. What follows the object is none of it: a field may go on.
fn csl(json: &str) -> Vec<Work> {
    let items = Value::new(json).and_then(|citation| citation.get("citationItems"));
    items.into_iter().flat_map(Value::elements).filter_map(item).collect()
}

fn item(item: Value) -> Option<Work> {
    fn first(value: Value) -> Option<Value> {
        value.elements().next()
    }
    let data = item.get("itemData")?;
    let text = |name: &str| data.get(name).map(plain).unwrap_or_default();
    let author = data.get("author").and_then(first);
    let author = author.and_then(|author| author.get("family").or_else(|| author.get("literal")));
    let year = data.get("issued").and_then(|issued| first(first(issued.get("date-parts")?)?));
    let uri = item.get("uris").or_else(|| item.get("uri")).and_then(first);
    let mut ids = [uri, item.get("id"), data.get("id")].into_iter().flatten().map(plain);
    // Mendeley counts the items of each citation anew: such a name says nothing.
    let id = ids.find(|id| !id.is_empty() && !id.starts_with("ITEM-"));
    let work = Work {
        id: id.unwrap_or_else(|| format!("{}/{}", text("DOI"), text("title"))),
        title: text("title"),
        author: author.map(plain).unwrap_or_default(),
        year: year.map(plain).unwrap_or_default(),
        doi: text("DOI"),
        ..Work::default()
    };
    (!work.title.is_empty() || !work.doi.is_empty()).then_some(work)
}

/// A value as text, without the markup that titles carry.
fn plain(value: Value) -> String {
    let text = value.text();
    let mut plain = String::with_capacity(text.len());
    let mut tag = false;
    for c in text.chars() {
        match c {
            '<' => tag = true,
            '>' if tag => tag = false,
            _ if !tag => plain.push(c),
            _ => {}
        }
    }
    // A lone "<" is no tag.
    if tag { text.trim().to_owned() } else { plain.trim().to_owned() }
}

/// The records of EndNote's XML.
fn end_note(xml: &str) -> Vec<Work> {
    let mut works = Vec::new();
    let mut work: Option<Work> = None;
    let mut path: Vec<&str> = Vec::new();
    for item in Items::new(xml) {
        match item.kind {
            Kind::Open(open) => {
                if open.name == "record" {
                    work = Some(Work::default());
                } else if open.name == "key"
                    && let (Some(work), Some(library)) = (&mut work, open.get("db-id"))
                {
                    work.id = library.into_owned();
                }
                path.push(open.name);
            }
            Kind::Close(name) => {
                path.pop();
                if name == "record"
                    && let Some(mut work) = work.take()
                {
                    // Commas and given names: "Smith, J.".
                    work.author = work.author.split(',').next().unwrap_or("").trim().to_owned();
                    if !work.title.is_empty() || !work.doi.is_empty() {
                        works.push(work);
                    }
                }
            }
            Kind::Text(text) => {
                let Some(work) = &mut work else { continue };
                // The text stands in `style` elements.
                let element = path.iter().rev().find(|name| **name != "style").copied().unwrap_or("");
                let inside = |name| path.contains(&name);
                let text = crate::read::entities::decode(text);
                match element {
                    "title" if inside("titles") => work.title.push_str(&text),
                    "author" if work.author.is_empty() => work.author.push_str(&text),
                    "year" if inside("dates") => work.year.push_str(text.trim()),
                    "electronic-resource-num" => work.doi.push_str(text.trim()),
                    "key" => {
                        work.id.push('/');
                        work.id.push_str(text.trim());
                    }
                    _ => {}
                }
            }
            Kind::Raw(_) => {}
        }
    }
    works
}

/// The bytes that `text` holds in base 64, in either alphabet; what is neither is passed over.
fn base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut count) = (0u32, 0);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xFF) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(works: Vec<Work>) -> Vec<[String; 5]> {
        works.into_iter().map(|work| [work.id, work.title, work.author, work.year, work.doi]).collect()
    }

    fn owned(fields: [&str; 5]) -> Vec<[String; 5]> {
        vec![fields.map(str::to_owned)]
    }

    #[test]
    fn zotero_and_mendeley_leave_json() {
        let json = r#"{"citationItems":[{"id":12,"uris":["http://zotero.org/users/1/items/AB"],"itemData":{"DOI":"10.1/x",
            "title":"A <i>good</i> title","author":[{"family":"Smith","given":"J"}],"issued":{"date-parts":[["2019",3]]}}}]}"#;
        let expected =
            owned(["http://zotero.org/users/1/items/AB", "A good title", "Smith", "2019", "10.1/x"]);
        assert_eq!(shown(works(&format!(" ADDIN ZOTERO_ITEM CSL_CITATION {json}"), "")), expected);
        assert_eq!(shown(works(&format!("ADDIN CSL_CITATION {json} more"), "")), expected);
        let control = "MENDELEY_CITATION_v3_eyJjaXRhdGlvbkl0ZW1zIjpbeyJpZCI6IjdhIiwiaXRlbURhdGEiOnsidGl0bGUiOiJUIiwiRE9JIjoiMTAuMS95In19XX0=";
        assert_eq!(shown(mendeley_works(control)), owned(["7a", "T", "", "", "10.1/y"]));
    }

    #[test]
    fn members_of_another_kind_are_passed_over() {
        for (item, [id, author, year]) in [
            (r#""author":"Smith","issued":{"raw":"2019"}"#, ["10.1/x/T", "", ""]),
            (
                r#""id":7.5,"author":[{"literal":"WHO"}],"issued":{"date-parts":[[2019]]}"#,
                ["7.5", "WHO", "2019"],
            ),
            (r#""id":null,"author":[],"issued":[]"#, ["10.1/x/T", "", ""]),
        ] {
            let json = format!(
                r#"{{"citationItems":[3,{{"itemData":{{"title":"\u0054","DOI":"10.1/x",{item}}}}}]}}"#
            );
            assert_eq!(shown(csl(&json)), owned([id, "T", author, year, "10.1/x"]));
        }
    }

    #[test]
    fn end_note_leaves_xml() {
        let xml = "<EndNote><Cite><Author>Smith</Author><record><rec-number>7</rec-number><foreign-keys><key app=\"EN\" db-id=\"db\">7</key></foreign-keys>\
            <contributors><authors><author><style face=\"normal\">Smith, J.</style></author><author>Jones, B.</author></authors></contributors>\
            <titles><title><style>A &amp; B</style></title><secondary-title>J Test</secondary-title></titles>\
            <dates><year>2019</year></dates><electronic-resource-num>10.1/x</electronic-resource-num></record></Cite></EndNote>";
        let expected = owned(["db/7", "A & B", "Smith", "2019", "10.1/x"]);
        assert_eq!(shown(works(&format!(" ADDIN EN.CITE {xml}"), "")), expected);
        let data =
            "PEVuZE5vdGU+PHJlY29yZD48dGl0bGVzPjx0aXRsZT5UPC90aXRsZT48L3RpdGxlcz48L3JlY29yZD48L0VuZE5vdGU+";
        assert_eq!(shown(works(" ADDIN EN.CITE ", data))[0][1], "T");
    }

    #[test]
    fn broken_fields_leave_nothing() {
        for field in
            ["ADDIN CSL_CITATION {\"citationItems\":[{", "ADDIN EN.CITE <EndNote><record>", "PAGE", ""]
        {
            assert_eq!(works(field, "!!"), []);
        }
    }
}
