//! Reports as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors show beside the text.
//!
//! Only what Proofmark has to say is modelled; names and meanings are the standard's. Columns count UTF-16 code units, as
//! most viewers do and as `columnKind` says (3.14.27), and offsets the same. A byte order mark counts for nothing (3.30.2).

use std::io::{self, Write};

use serde::Serialize;

use crate::Manuscript;
use crate::finding::{Edit, Field, Finding, Place, Severity};
use crate::message::Catalogue;
use crate::report::Report;
use crate::rules::RULES;
use crate::source::Source;

#[derive(Clone, Debug, Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Words,
    help: Words,
    default_configuration: Configuration,
}

#[derive(Clone, Debug, Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification>,
}

/// What a run has to say that is no finding: an abstention, or a file that could not be read.
#[derive(Clone, Debug, Serialize)]
pub struct Notification {
    level: &'static str,
    message: Words,
    locations: [Location; 1],
}

/// One finding.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SarifResult {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Words,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<SarifFix>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Words>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Clone, Debug, Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    char_offset: usize,
    char_length: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Words>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifFix {
    description: Words,
    artifact_changes: [ArtifactChange; 1],
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: ArtifactLocation,
    replacements: Vec<Replacement>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Words,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Words {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Words { text, markdown: None }
    }
}

/// Writes a log result by result, so that the findings of a hundred thousand files never stand in memory together.
#[derive(Debug)]
pub struct LogWriter<W: Write> {
    out: W,
    results: usize,
    notifications: Vec<Notification>,
}

impl<W: Write> LogWriter<W> {
    /// Begins the log of a run.
    ///
    /// # Errors
    /// Where `out` cannot be written to; so for every method here.
    pub fn new(mut out: W) -> io::Result<Self> {
        let rules = RULES
            .iter()
            .map(|rule| Descriptor {
                id: rule.id,
                short_description: rule.title().to_owned().into(),
                help: Words { text: rule.help(), markdown: Some(rule.help()) },
                default_configuration: Configuration { level: level(rule.severity) },
            })
            .collect();
        let driver = Driver { name: "Proofmark", semantic_version: env!("CARGO_PKG_VERSION"), rules };
        out.write_all(
            b"{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":",
        )?;
        serde_json::to_writer(&mut out, &Tool { driver })?;
        out.write_all(b",\n\"columnKind\":\"utf16CodeUnits\",\n\"results\":[")?;
        Ok(LogWriter { out, results: 0, notifications: Vec::new() })
    }

    /// Adds what a file came to, a line a result.
    pub fn add(&mut self, results: &[SarifResult], notifications: Vec<Notification>) -> io::Result<()> {
        for result in results {
            self.out.write_all(if self.results == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut self.out, result)?;
            self.results += 1;
        }
        self.notifications.extend(notifications);
        Ok(())
    }

    /// Ends the log and gives back where it was written to; `complete` where every file could be read.
    pub fn close(mut self, complete: bool) -> io::Result<W> {
        self.out.write_all(b"\n],\n\"invocations\":")?;
        let invocation =
            Invocation { execution_successful: complete, tool_execution_notifications: self.notifications };
        serde_json::to_writer(&mut self.out, &[invocation])?;
        self.out.write_all(b"}]}\n")?;
        Ok(self.out)
    }
}

/// `report` on the file `path` as a log of its own.
pub fn bytes(path: &str, report: &Report, manuscript: &Manuscript, catalogue: &Catalogue) -> Vec<u8> {
    let path = if path.is_empty() { "manuscript" } else { path };
    let (results, notifications) = file(path, manuscript, report, catalogue);
    let log = LogWriter::new(Vec::new()).and_then(|mut log| {
        log.add(&results, notifications)?;
        log.close(true)
    });
    // Writing to memory cannot fail.
    log.unwrap_or_default()
}

/// The findings and abstentions of `report` on the file `path`, which holds `manuscript`.
pub fn file(
    path: &str,
    manuscript: &Manuscript,
    report: &Report,
    catalogue: &Catalogue,
) -> (Vec<SarifResult>, Vec<Notification>) {
    let body = Source::new(&manuscript.body);
    let references = manuscript.references.as_deref().map(Source::new);
    let writer = Writer { uri: uri(path), body, references, catalogue };
    let results = report.findings.iter().map(|finding| writer.result(finding)).collect();
    let notifications = report
        .abstentions
        .iter()
        .map(|abstention| notification("note", path, catalogue.render(&abstention.reason)))
        .collect();
    (results, notifications)
}

/// That the file `path` could not be read, and why.
pub fn unread(path: &str, cause: String) -> Notification {
    notification("error", path, cause)
}

fn notification(level: &'static str, path: &str, message: String) -> Notification {
    let physical_location =
        PhysicalLocation { artifact_location: ArtifactLocation { uri: uri(path) }, region: None };
    Notification {
        level,
        message: message.into(),
        locations: [Location { physical_location, message: None }],
    }
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// `path` as a URI reference (RFC 3986): absolute paths with their scheme, others relative to where the run was started.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let mut uri = String::new();
    if path.starts_with('/') {
        uri.push_str("file://");
    } else if path.split('/').next().is_some_and(|first| first.contains(':')) {
        // A colon in the first segment would read as a scheme.
        uri.push_str("./");
    }
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

struct Writer<'a> {
    uri: String,
    body: Source<'a>,
    references: Option<Source<'a>>,
    catalogue: &'a Catalogue,
}

impl Writer<'_> {
    fn result(&self, finding: &Finding) -> SarifResult {
        SarifResult {
            rule_id: finding.rule,
            rule_index: RULES.iter().position(|rule| rule.id == finding.rule),
            level: level(finding.severity),
            message: self.catalogue.render(&finding.message).into(),
            locations: [self.location(finding.place, None)],
            related_locations: finding
                .related
                .iter()
                .map(|related| {
                    self.location(related.place, Some(self.catalogue.render(&related.message).into()))
                })
                .collect(),
            fixes: finding
                .fixes
                .iter()
                .map(|fix| SarifFix {
                    description: self.catalogue.render(&fix.label).into(),
                    artifact_changes: [ArtifactChange {
                        artifact_location: self.artifact(finding.place.field),
                        replacements: fix.edits.iter().map(|edit| self.replacement(edit)).collect(),
                    }],
                })
                .collect(),
        }
    }

    fn source(&self, field: Field) -> &Source<'_> {
        match (field, &self.references) {
            (Field::References, Some(source)) => source,
            _ => &self.body,
        }
    }

    /// The text of `field`: the file, or within it the list that a form has in a field of its own.
    fn artifact(&self, field: Field) -> ArtifactLocation {
        let part = match (field, &self.references) {
            (Field::References, Some(_)) => "#references",
            _ => "",
        };
        ArtifactLocation { uri: format!("{}{part}", self.uri) }
    }

    fn location(&self, place: Place, message: Option<Words>) -> Location {
        let snippet = Some(self.source(place.field).slice(place.span).to_owned().into());
        let region = Some(Region { snippet, ..self.region(place) });
        Location {
            physical_location: PhysicalLocation { artifact_location: self.artifact(place.field), region },
            message,
        }
    }

    fn replacement(&self, edit: &Edit) -> Replacement {
        Replacement { deleted_region: self.region(edit.place), inserted_content: edit.text.clone().into() }
    }

    fn region(&self, place: Place) -> Region {
        let source = self.source(place.field);
        // Line and column from 1, the column in UTF-16 code units.
        let line_column = |byte| {
            let (line, _) = source.line_column(byte);
            let start = source.line(line).map_or(0, |span| span.start);
            (line, source.utf16(byte) - source.utf16(start) + 1)
        };
        let (start_line, start_column) = line_column(place.span.start);
        let (end_line, end_column) = line_column(place.span.end);
        let char_offset = source.utf16(place.span.start);
        let char_length = source.utf16(place.span.end) - char_offset;
        Region { start_line, start_column, end_line, end_column, char_offset, char_length, snippet: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, check};

    const LIST: &str =
        "\nReferences\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two. J Test. 2020;2:3-4.\n";

    #[test]
    fn regions_count_utf16_units_from_the_line_and_from_the_text() {
        let text = &format!("😀\nIntroduction\n😀 as shown [3] and in [1,2].\n{LIST}");
        let report = check(
            &Manuscript::new(text),
            &Options { rules: vec!["citation/out-of-range".into()], ..Options::default() },
        );
        let (results, _) = file("a.txt", &Manuscript::new(text), &report, &Catalogue::english());
        let [Location { physical_location: PhysicalLocation { region: Some(region), .. }, .. }] =
            &results[0].locations
        else {
            panic!("no region");
        };
        assert_eq!((region.start_line, region.start_column, region.end_column), (3, 14, 15));
        assert_eq!((region.char_offset, region.char_length), (29, 1));
        assert_eq!(region.snippet, Some("3".to_owned().into()));
    }

    #[test]
    fn paths_become_uris() {
        for (path, expected) in [
            ("a b/é.txt", "a%20b/%C3%A9.txt"),
            ("/tmp/a.txt", "file:///tmp/a.txt"),
            ("a:b.txt", "./a:b.txt"),
            ("-", "-"),
        ] {
            assert_eq!(uri(path), expected);
        }
    }

    #[test]
    fn every_result_names_its_rule_by_place() {
        let manuscript =
            Manuscript::new(format!("Introduction\nAs shown [3] and in [1,2]. Again [4].\n{LIST}"));
        let report = check(&manuscript, &Options::default());
        let log = bytes("a.txt", &report, &manuscript, &Catalogue::english());
        let log: serde_json::Value = serde_json::from_slice(&log).unwrap();
        let run = &log["runs"][0];
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), report.findings.len());
        for result in results {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        }
        assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    }

    #[test]
    fn a_list_in_a_field_of_its_own_is_a_part_of_the_file() {
        let list = LIST
            .trim_start()
            .trim_start_matches("References\n")
            .replace("Bond", "Ames")
            .replace("Two", "One");
        let manuscript = Manuscript {
            body: "Introduction\nAs shown [1].".into(),
            references: Some(list.clone()),
            ..Manuscript::default()
        };
        let report = check(&manuscript, &Options::default());
        assert!(!report.findings.is_empty());
        let log = bytes("a.txt", &report, &manuscript, &Catalogue::english());
        let log: serde_json::Value = serde_json::from_slice(&log).unwrap();
        for result in log["runs"][0]["results"].as_array().unwrap() {
            let location = &result["locations"][0]["physicalLocation"];
            assert_eq!(location["artifactLocation"]["uri"], "a.txt#references");
            let region = &location["region"];
            let at = |key: &str| usize::try_from(region[key].as_u64().unwrap()).unwrap();
            let quoted = &list[at("charOffset")..at("charOffset") + at("charLength")];
            assert_eq!(region["snippet"]["text"], quoted);
        }
    }
}
