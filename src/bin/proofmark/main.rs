//! The command line: reads files, runs the engine, prints reports.

mod args;
mod check;
mod explain;
mod filter;
mod input;
mod names;
mod output;
mod parallel;
mod text;
mod window;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

fn main() -> ExitCode {
    let status = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Text { file } => explain::text(&file),
        Command::Explain { rule } => explain::explain(&rule),
        Command::Rules => explain::table(),
    };
    ExitCode::from(status as u8)
}

/// Says something on standard error. Where even that is closed, there is nobody to tell.
fn tell(message: &str) {
    let _ = writeln!(io::stderr(), "proofmark: {message}");
}

/// What the process answers to its caller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    /// Nothing at error level.
    #[default]
    Clean = 0,
    /// A finding at error level.
    Errors = 1,
    /// Something could not be read, or the call was wrong.
    Failed = 2,
}
