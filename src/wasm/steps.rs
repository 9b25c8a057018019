//! A check in steps, for a page that may not start a worker: it takes its turns between two of them.

use self_cell::self_cell;
use wasm_bindgen::prelude::*;

use super::answer;
use super::plain;
use super::request::Request;
use crate::{Manuscript, Steps};

/// How many words the slowest rules look at in a step: a few milliseconds, see docs/embedding.md.
const PART: usize = 1_500;
/// How many nodes of the word lists are read in a step, for the same reason; they have half a million.
const NODES: usize = 60_000;

self_cell!(
    struct Running {
        owner: Manuscript,
        #[not_covariant]
        dependent: Steps,
    }
);

/// A check that stands between two steps.
#[wasm_bindgen]
pub struct SteppedCheck {
    request: Request,
    /// `None` until the text has been read, and again once the answer has been given.
    running: Option<Running>,
}

#[wasm_bindgen]
impl SteppedCheck {
    /// Takes the manuscript of `request`, and does nothing with it yet.
    ///
    /// # Errors
    /// Where `request` is no [`Request`].
    #[wasm_bindgen(constructor)]
    pub fn new(request: JsValue) -> Result<SteppedCheck, JsValue> {
        Ok(SteppedCheck { request: serde_wasm_bindgen::from_value(request)?, running: None })
    }

    /// Does the next step: reads some of the word lists, or the text, runs a rule, or answers. Gives what a worker would post:
    /// a progress message for what comes next, or in the end the report, after which the check starts over.
    ///
    /// # Errors
    /// Only where JavaScript refuses to make an object.
    pub fn step(&mut self) -> Result<JsValue, JsValue> {
        let Some(mut running) = self.running.take() else {
            if !crate::lexicon::read_on(NODES) {
                return plain(&answer::Progress::new(self.request.id, "document"));
            }
            let options = answer::options(&self.request);
            self.running = Some(Running::new(answer::manuscript(&self.request), |manuscript| {
                Steps::begin_again(manuscript, &options, &answer::memory()).in_parts_of(PART)
            }));
            return plain(&answer::Progress::new(self.request.id, "document"));
        };
        let next = running.with_dependent_mut(|_, steps| {
            let rule = steps.next_rule();
            steps.run_next();
            rule
        });
        if let Some(rule) = next {
            self.running = Some(running);
            return plain(&answer::Progress::new(self.request.id, rule));
        }
        let report = running.with_dependent_mut(|_, steps| steps.finish());
        plain(&answer::answer(&self.request, running.borrow_owner(), report))
    }
}
