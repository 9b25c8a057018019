# The words of Proofmark, in English. One entry a message; the code in the source is the id here.
# Say what is wrong, carry the proof, say what to do. Quote the manuscript in “…”.

## Counts

count-references = { $count ->
    [one] { $count } reference
   *[other] { $count } references
}

## Abstentions

abstain-no-reference-list = No reference list was found, so citation numbers were not checked.

## Citations

citation-out-of-range = Reference { NUMBER($number, useGrouping: "false") } is cited here, but the list ends at { NUMBER($last, useGrouping: "false") }. Add the missing reference or correct the number.
evidence-list-ends = the list ends at { NUMBER($last, useGrouping: "false") }

## DOIs

doi-duplicate = References { $other } and { $number } have the same DOI. Correct the wrong one, or delete one entry if both are the same work.
doi-duplicate-first = the same DOI under reference { $number }
