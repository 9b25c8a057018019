# The words of Proofmark, in English. One entry a message; the code in the source is the id here.
# Say what is wrong, carry the proof, say what to do. Quote the manuscript in “…”.

## The language itself: its own name for itself, and who has read these words

language-name = English
language-state = Written with the program.

## Counts

count-references = { $count ->
    [one] { $count } reference
   *[other] { $count } references
}

## Word lists

words-several = Line { NUMBER($line, useGrouping: "false") } holds more than one word: “{ $text }”. Write one word a line.
words-no-letter = Line { NUMBER($line, useGrouping: "false") } holds no word: “{ $text }”. Delete it, or put # before a comment.
words-too-long = Line { NUMBER($line, useGrouping: "false") } is too long for a word. Write one word a line.
words-more = { $count ->
    [one] One more line cannot be read.
   *[other] { $count } more lines cannot be read.
}

## Abstentions

abstain-several-lists = { $count } reference lists were found. Citations were checked against the longest one alone.
abstain-no-citations = How the text cites was not clear, so citations were not checked against the list.
abstain-no-reference-list = No reference list was found, so citation numbers were not checked.
language-of-text = { $language ->
    [es] Spanish
    [pt] Portuguese
    [fr] French
    [de] German
    [it] Italian
    [nl] Dutch
    [pl] Polish
    [cs] Czech
    [sv] Swedish
    [da] Danish
    [nb] Norwegian
    [fi] Finnish
    [id] Indonesian or Malay
    [tr] Turkish
    [ro] Romanian
    [hu] Hungarian
    [la] Latin
    [ru] Russian
    [uk] Ukrainian
    [el] Greek
    [he] Hebrew
    [ar] Arabic
    [hi] Hindi
    [th] Thai
    [zh] Chinese
    [ja] Japanese
    [ko] Korean
    [vi] Vietnamese
   *[other] a language other than English
}
abstain-language = The text is in { language-of-text }. Words are judged in English alone, so no misspellings were looked for.
abstain-language-part = About { $percent } % of the text, from line { NUMBER($line, useGrouping: "false") } on, is in { language-of-text }. Words are judged in English alone, so no misspellings were looked for there.

## Citations

citation-out-of-range = Reference { NUMBER($number, useGrouping: "false") } is cited here, but the list ends at { NUMBER($last, useGrouping: "false") }. Add the missing reference or correct the number.
query-citation-out-of-range = Reference { NUMBER($number, useGrouping: "false") } is cited here, but the list ends at { NUMBER($last, useGrouping: "false") }. Could you please add the missing reference, or correct the number?
evidence-list-ends = the list ends at { NUMBER($last, useGrouping: "false") }

citation-order = Reference { $number } is first cited here, after reference { $before }. References are numbered in the order in which the text first cites them: renumber, or move the citation.
query-citation-order = Reference { $number } is first cited here, after reference { $before }, whereas references are numbered in the order in which the text first cites them. Would you like the list renumbered, or should this citation move?
citation-order-before = reference { $number } is cited here already
evidence-order = { $before } comes before { $number }
fix-renumber = Renumber all citations and the list

citation-range-backwards = The range { $first }–{ $last } runs backwards. Turn it round, or put the comma where the dash stands.
query-citation-range-backwards = The range { $first }–{ $last } runs backwards. Is { $last }–{ $first } meant, or should a comma stand in place of the dash?
evidence-range-backwards = { $first } is more than { $last }
fix-range-turn = Write “{ $text }”
citation-range-of-one = A range from { $first } to { $last } is one reference. Write the number alone, or correct the other end.
query-citation-range-of-one = This range begins and ends with { $first }. Is reference { $first } alone meant, or should the other end be a different number?
fix-range-one = Write “{ $text }”
citation-range-wide = The range { $first }–{ $last } cites { $count } references at once. Check its ends.
query-citation-range-wide = The range { $first }–{ $last } cites { $count } references at once. Could you please check that both ends are right?
citation-range-overlap = This is already part of { $other } in the same citation. Delete it, or correct the number.
query-citation-range-overlap = This number is already part of { $other } in the same citation. May it be deleted, or is another reference meant?
citation-range-overlap-other = the range that holds it

citation-duplicate-in-group = “{ $citation }” stands twice in this citation. Delete one, or correct it if another reference is meant.
query-citation-duplicate-in-group = “{ $citation }” stands twice in this citation. May the second one be deleted, or is another reference meant?
citation-duplicate-in-group-first = it stands here already
fix-delete-repeat = Delete the second “{ $text }”

citation-mixed-style = { $few } citations, this one first, are { $style ->
    [bracket] in brackets
    [superscript] raised
   *[author-year] by author and year
}; the text’s other { $many } are { $own ->
    [bracket] in brackets
    [parenthesis] in parentheses
    [superscript] raised
   *[author-year] by author and year
}. Write all of them in one style.
query-citation-mixed-style = { $few } citations, this one first, are { $style ->
    [bracket] in brackets
    [superscript] raised
   *[author-year] by author and year
}, while { $many } others are { $own ->
    [bracket] in brackets
    [parenthesis] in parentheses
    [superscript] raised
   *[author-year] by author and year
}. Could you please write all of them in one style?

citation-spacing-missing = { $few ->
    [one] No space stands before this citation, but before { $many } others. Write all of them alike.
   *[other] No space stands before { $few } citations, this one first, but before { $many } others. Write all of them alike.
}
query-citation-spacing-missing = { $few ->
    [one] No space stands before this citation, while one stands before { $many } others. May we add it?
   *[other] No space stands before { $few } citations, this one first, while one stands before { $many } others. May we add it everywhere?
}
citation-spacing-superfluous = { $few ->
    [one] A space stands before this citation, but not before { $many } others. Write all of them alike.
   *[other] A space stands before { $few } citations, this one first, but not before { $many } others. Write all of them alike.
}
query-citation-spacing-superfluous = { $few ->
    [one] A space stands before this citation, while none stands before { $many } others. May we delete it?
   *[other] A space stands before { $few } citations, this one first, while none stands before { $many } others. May we delete it everywhere?
}
fix-space-insert = { $count ->
    [one] Insert the space
   *[other] Insert the space in { $count } places
}
fix-space-delete = { $count ->
    [one] Delete the space
   *[other] Delete the space in { $count } places
}
citation-punctuation-behind = { $few ->
    [one] This citation stands behind the full stop, { $many } others stand before it. Write all of them alike.
   *[other] { $few } citations, this one first, stand behind the full stop, { $many } others before it. Write all of them alike.
}
query-citation-punctuation-behind = { $few ->
    [one] This citation stands behind the full stop, while { $many } others stand before it. May we move it before the full stop?
   *[other] { $few } citations, this one first, stand behind the full stop, while { $many } others stand before it. May we move them before the full stop?
}
citation-punctuation-before = { $few ->
    [one] This citation stands before the full stop, { $many } others stand behind it. Write all of them alike.
   *[other] { $few } citations, this one first, stand before the full stop, { $many } others behind it. Write all of them alike.
}
query-citation-punctuation-before = { $few ->
    [one] This citation stands before the full stop, while { $many } others stand behind it. May we move it behind the full stop?
   *[other] { $few } citations, this one first, stand before the full stop, while { $many } others stand behind it. May we move them behind the full stop?
}
citation-majority-too = here too
evidence-majority = { $few } this way, { $many } the other

citation-undefined-key = No entry of the bibliography has the key “{ $key }”, which is cited here. Add the entry, or correct the key.
query-citation-undefined-key = No entry of the bibliography has the key “{ $key }”, which is cited here. Could you please add the entry, or correct the key?
citation-undefined-key-near = No entry of the bibliography has the key “{ $key }”, which is cited here. Is “{ $nearest }” meant?
query-citation-undefined-key-near = No entry of the bibliography has the key “{ $key }”, which is cited here. Is “{ $nearest }” meant?
reference-repeated-key = Two entries of the bibliography have the key “{ $key }”. Give one of them another key, and correct the citations that mean it.
query-reference-repeated-key = Two entries of the bibliography have the key “{ $key }”. Could you please give one of them another key and correct the citations that mean it?

citation-unlisted = “{ $citation }” is not in the reference list. Add the reference, or correct the name or the year.
query-citation-unlisted = We could not find “{ $citation }” in the reference list. Could you please add the reference, or correct the name or the year?
citation-unlisted-year = “{ $citation }” is not in the reference list. The nearest entry, number { $number }, is { $name }, { $year }: is the year right?
query-citation-unlisted-year = We could not find “{ $citation }” in the reference list. The nearest entry, number { $number }, is { $name }, { $year }. Is that the work you mean, and if so, which year is right?
citation-unlisted-name = “{ $citation }” is not in the reference list. The nearest entry, number { $number }, is { $name }, { $year }: is the name spelt right?
query-citation-unlisted-name = We could not find “{ $citation }” in the reference list. The nearest entry, number { $number }, is { $name }, { $year }. Is that the work you mean, and if so, which spelling of the name is right?
citation-unlisted-nearest = the nearest entry, number { $number }

## References

reference-duplicate = References { $other } and { $number } seem to be one work: both have “{ $title }”. Keep one, and correct the citations of the other.
query-reference-duplicate = References { $other } and { $number } seem to be the same work: both have “{ $title }”. If so, please tell us which one to keep; the citations would be changed to match.
reference-duplicate-preprint = Reference { $number } and reference { $other } seem to be a preprint and its paper: both have “{ $title }”. Cite the paper alone, unless both are meant.
query-reference-duplicate-preprint = References { $number } and { $other } seem to be a preprint and the paper that came of it: both have “{ $title }”. Should both be cited, or the paper alone?
reference-duplicate-first = the same work, reference { $number }
reference-uncited = Reference { $number } is never cited in the text. Cite it, or delete it from the list.
query-reference-uncited = Reference { $number } does not seem to be cited in the text. Could you please tell us where to cite it, or confirm that it can be deleted?
reference-uncited-named = { $name } { $year } is never cited in the text. Cite it, or delete it from the list.
query-reference-uncited-named = { $name } { $year } does not seem to be cited in the text. Could you please tell us where to cite it, or confirm that it can be deleted?
evidence-uncited = { $cited } of { $count } references are cited
reference-numbering-gap = The number { $number } follows { $before }: { $expected } is missing. Correct the number, or add the missing reference.
query-reference-numbering-gap = The number { $number } follows { $before } in the list, so { $expected } is missing. Is a reference missing here, or only the number wrong?
reference-numbering-repeat = The number { $number } stands twice in the list. Correct the second one.
query-reference-numbering-repeat = The number { $number } stands twice in the list. Could you please tell us the right number of the second one?
reference-numbering-restart = The numbers start again at { $number } after { $before }. Number the list through, or make two lists of it.
query-reference-numbering-restart = The numbers of the list start again at { $number } after { $before }. Should the list be numbered through, or are there two lists?
reference-numbering-back = The number { $number } follows { $before }, where { $expected } is due. Correct the number.
query-reference-numbering-back = The number { $number } follows { $before } in the list, where { $expected } is due. Could you please check the number?
reference-numbering-before = { $number } stands here
evidence-numbering = { $number } follows { $before }
fix-number = Write { $number }

reference-order-early = { $name } stands here before { $ahead }, but the list is alphabetical: move it down, before { $belongs }.
query-reference-order-early = The list is in alphabetical order, but { $name } stands before { $ahead }. May we move it down, before { $belongs }?
reference-order-late = { $name } stands here behind { $behind }, but the list is alphabetical: move it up, before { $belongs }.
query-reference-order-late = The list is in alphabetical order, but { $name } stands behind { $behind }. May we move it up, before { $belongs }?
reference-order-last = { $name } stands here before { $ahead }, but the list is alphabetical: move it to the end.
query-reference-order-last = The list is in alphabetical order, but { $name } stands before { $ahead }. May we move it to the end?
reference-order-here = it belongs before this one
evidence-reference-order = { $kept } of { $count } entries are in alphabetical order
reference-pages-backwards = The pages “{ $pages }” run from { $first } back to { $last }. Correct one of them.
query-reference-pages-backwards = The pages “{ $pages }” run from { $first } back to { $last }. Could you please give the right pages?
evidence-pages = { $last } is less than { $first }
reference-pages-letter = In “{ $pages }” only the last page has “{ $letter }”. Add it to the first, or delete it.
query-reference-pages-letter = In the pages “{ $pages }” only the last one has “{ $letter }”. Does the first one need it too?
reference-year-future = The year { $year } is in the future: this is { $now }. Correct it.
query-reference-year-future = The year { $year } of this reference is still to come. Could you please check it?
reference-year-impossible = “{ $year }” stands where the year is due. Correct it.
query-reference-year-impossible = “{ $year }” stands where the year of this reference is due. Could you please give the year?
reference-year-letter = “{ $year }” has a letter, but no work of { $name } is dated { $first }. Add the missing one, or correct the letter.
query-reference-year-letter = “{ $year }” has a letter, but no other work of { $name } is dated { $first }. Is a reference missing from the list, or should the letter go?

reference-run-together = Within reference { NUMBER($number, useGrouping: "false") } another one begins: “{ $opening }…”, with its own authors, year and pages. Give it a line of its own.
query-reference-run-together = Within reference { NUMBER($number, useGrouping: "false") } another one seems to begin: “{ $opening }…”. May we give it a line of its own?
fix-break-line = Begin a new line
reference-split = This line, “{ $opening }…”, goes on with the reference before it. Join the two.
query-reference-split = This line, “{ $opening }…”, seems to belong to the reference before it. May we join the two?
reference-split-first = the reference that breaks off
fix-join-lines = Join it to the line before
reference-missing-year = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no year
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no year
}; the other { $many } have one. Add what is missing.
query-reference-missing-year = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no year. Could you please add it?
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no year, while { $many } others have one. Could you please add what is missing?
}
reference-missing-volume = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no volume
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no volume
}; { $many } other articles of the list have volume and pages. Add what is missing.
query-reference-missing-volume = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no volume, while { $many } other articles of the list have volume and pages. Could you please add it?
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no volume, while { $many } other articles of the list have volume and pages. Could you please add what is missing?
}
reference-missing-pages = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no pages
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no pages
}; { $many } other articles of the list have volume and pages. Add what is missing.
query-reference-missing-pages = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no pages, while { $many } other articles of the list have volume and pages. Could you please add them, or the article number?
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no pages, while { $many } other articles of the list have volume and pages. Could you please add what is missing?
}
reference-missing-volume-pages = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no volume and pages
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no volume and pages
}; { $many } other articles of the list have both. Add what is missing.
query-reference-missing-volume-pages = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no volume and pages, while { $many } other articles of the list have both. Could you please add them?
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no volume and pages, while { $many } other articles of the list have both. Could you please add what is missing?
}
doi-missing = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no DOI
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no DOI
}; { $many } other articles of the list have one. Add it where there is one.
query-doi-missing = { $few ->
    [one] Reference { NUMBER($number, useGrouping: "false") } has no DOI, while { $many } other articles of the list have one. Could you please add it if there is one?
   *[other] { $few } references, number { NUMBER($number, useGrouping: "false") } first, have no DOI, while { $many } other articles of the list have one. Could you please add those that exist?
}
reference-missing-too = here too
evidence-missing-part = { $many } of { $count } have it
reference-style-doi = { $few } DOIs, this one first, stand { $form ->
    [https] as “https://doi.org/…”
    [old] with an old resolver (“dx.doi.org”, “http:”)
    [label] behind “doi:”
   *[bare] bare
}; { $many } others stand { $common ->
    [https] as “https://doi.org/…”
    [old] with an old resolver (“dx.doi.org”, “http:”)
    [label] behind “doi:”
   *[bare] bare
}. Write all of them alike, best as “https://doi.org/…”.
query-reference-style-doi = { $few } DOIs, this one first, stand { $form ->
    [https] as “https://doi.org/…”
    [old] with an old resolver (“dx.doi.org”, “http:”)
    [label] behind “doi:”
   *[bare] bare
}, while { $many } others stand { $common ->
    [https] as “https://doi.org/…”
    [old] with an old resolver (“dx.doi.org”, “http:”)
    [label] behind “doi:”
   *[bare] bare
}. May we write all of them alike, as “https://doi.org/…”?
reference-style-et-al = In { $few } references, this one first, “et al.” follows { $names ->
    [one] { $names } name
   *[other] { $names } names
}; in { $many } others it follows { $common ->
    [one] { $common } name
   *[other] { $common } names
}. List as many names everywhere.
query-reference-style-et-al = In { $few } references, this one first, “et al.” follows { $names ->
    [one] { $names } name
   *[other] { $names } names
}, while in { $many } others it follows { $common ->
    [one] { $common } name
   *[other] { $common } names
}. Could you please list as many names everywhere?
reference-style-journal = The journal “{ $full }” is written in full here ({ $fulls }×) and as “{ $short }” elsewhere ({ $shorts }×){ $more ->
    [0] .
    [one] , and so is one other journal.
   *[other] , and so are { $more } other journals.
} Write all of them in one way.
query-reference-style-journal = The journal “{ $full }” is written in full here ({ $fulls }×) and as “{ $short }” elsewhere ({ $shorts }×){ $more ->
    [0] .
    [one] , and so is one other journal.
   *[other] , and so are { $more } other journals.
} Which way do you prefer for all of them?
reference-style-journal-other = “{ $name }” here

abstain-alphabetical = The list is in alphabetical order, so the order of first mention was not checked.
abstain-broken-range = A range of citations runs backwards, so the order of first mention was not checked.
abstain-flattened-order = The citations were copied without their height, so the order of first mention was not checked.
abstain-uncited-abstract = Only an abstract is here, so references that the text never cites were not looked for.
abstain-uncited-part = The text cites { $cited } of { $count } references, so it may be a part only: references that it never cites were not looked for.

## DOIs

doi-duplicate = References { $other } and { $number } have the same DOI. Correct the wrong one, or delete one entry if both are the same work.
query-doi-duplicate = References { $other } and { $number } have the same DOI. If they are the same work, please tell us which one to keep; if not, please give the right DOI.
doi-duplicate-library = The reference manager holds “{ $title }” (DOI { $doi }) twice: this citation means one item, an earlier one the other. Merge the two there, and update the document.
query-doi-duplicate-library = Your reference manager seems to hold “{ $title }” (DOI { $doi }) twice, so that the list names it under two numbers. Could you please merge the two items and update the document?
doi-duplicate-library-first = the other item is cited here
doi-duplicate-first = the same DOI under reference { $number }
doi-duplicate-fits = References { $other } and { $number } have the same DOI. Its own text fits reference { $fits } better: it says { $said }, and reference { $misfits } says { $stated }. Correct the wrong one.
query-doi-duplicate-fits = References { $other } and { $number } have the same DOI. It seems to belong to reference { $fits }: it says { $said }, while reference { $misfits } says { $stated }. Could you please give the right DOI of reference { $misfits }?

doi-mismatch-year = The DOI says { NUMBER($year, useGrouping: "false") }; the reference says { NUMBER($stated-year, useGrouping: "false") }. One of them is wrong, or the DOI belongs to another paper. The DOI was not looked up; only its own text was read.
query-doi-mismatch-year = The DOI says { NUMBER($year, useGrouping: "false") }, while the reference says { NUMBER($stated-year, useGrouping: "false") }. Could you please check whether the year or the DOI is right?
doi-mismatch-volume = The DOI says volume { NUMBER($volume, useGrouping: "false") }; the reference says volume { $stated-volume }. One of them is wrong, or the DOI belongs to another paper. The DOI was not looked up; only its own text was read.
query-doi-mismatch-volume = The DOI says volume { NUMBER($volume, useGrouping: "false") }, while the reference says volume { $stated-volume }. Could you please check whether the volume or the DOI is right?
doi-mismatch-volume-page = The DOI says volume { NUMBER($volume, useGrouping: "false") }, page { $page }; the reference says volume { $stated-volume }, page { $stated-page }. One of them is wrong, or the DOI belongs to another paper. The DOI was not looked up; only its own text was read.
query-doi-mismatch-volume-page = The DOI says volume { NUMBER($volume, useGrouping: "false") }, page { $page }, while the reference says volume { $stated-volume }, page { $stated-page }. Could you please check which is right?
doi-mismatch-year-volume = The DOI says { NUMBER($year, useGrouping: "false") } and volume { NUMBER($volume, useGrouping: "false") }; the reference says { NUMBER($stated-year, useGrouping: "false") } and volume { $stated-volume }. The DOI seems to belong to another paper. It was not looked up; only its own text was read.
query-doi-mismatch-year-volume = The DOI says { NUMBER($year, useGrouping: "false") } and volume { NUMBER($volume, useGrouping: "false") }, while the reference says { NUMBER($stated-year, useGrouping: "false") } and volume { $stated-volume }. Could you please give the DOI of the work you mean?
doi-mismatch-journal = The DOI says { $journal } ({ $code }); the reference says { $stated-journal }. The DOI seems to belong to another paper. It was not looked up; only its own text was read.
query-doi-mismatch-journal = The DOI says { $journal } ({ $code }), while the reference says { $stated-journal }. Could you please give the DOI of the work you mean?
doi-mismatch-journal-year = The DOI says { NUMBER($year, useGrouping: "false") } and { $journal } ({ $code }); the reference says { NUMBER($stated-year, useGrouping: "false") } and { $stated-journal }. The DOI seems to belong to another paper. It was not looked up; only its own text was read.
query-doi-mismatch-journal-year = The DOI says { NUMBER($year, useGrouping: "false") } and { $journal } ({ $code }), while the reference says { NUMBER($stated-year, useGrouping: "false") } and { $stated-journal }. Could you please give the DOI of the work you mean?
doi-mismatch-journal-volume = The DOI says { $journal } ({ $code }), volume { NUMBER($volume, useGrouping: "false") }; the reference says { $stated-journal }, volume { $stated-volume }. The DOI seems to belong to another paper. It was not looked up; only its own text was read.
query-doi-mismatch-journal-volume = The DOI says { $journal } ({ $code }), volume { NUMBER($volume, useGrouping: "false") }, while the reference says { $stated-journal }, volume { $stated-volume }. Could you please give the DOI of the work you mean?
doi-mismatch-journal-volume-page = The DOI says { $journal } ({ $code }), volume { NUMBER($volume, useGrouping: "false") }, page { $page }; the reference says { $stated-journal }, volume { $stated-volume }, page { $stated-page }. The DOI seems to belong to another paper. It was not looked up; only its own text was read.
query-doi-mismatch-journal-volume-page = The DOI says { $journal } ({ $code }), volume { NUMBER($volume, useGrouping: "false") }, page { $page }, while the reference says { $stated-journal }, volume { $stated-volume }, page { $stated-page }. Could you please give the DOI of the work you mean?
doi-mismatch-page = The DOI says page { $page }; the reference says page { $stated-page }. One of them is wrong, or the DOI belongs to another paper. The DOI was not looked up; only its own text was read.
query-doi-mismatch-page = The DOI says page { $page }, while the reference says page { $stated-page }. Could you please check which is right?
doi-mismatch-issue = The DOI says issue { NUMBER($issue, useGrouping: "false") }; the reference says issue { $stated-issue }. One of them is wrong, or the DOI belongs to another paper. The DOI was not looked up; only its own text was read.
query-doi-mismatch-issue = The DOI says issue { NUMBER($issue, useGrouping: "false") }, while the reference says issue { $stated-issue }. Could you please check which is right?
reference-year-volume = This reference says { NUMBER($year, useGrouping: "false") }, volume { NUMBER($volume, useGrouping: "false") }; reference { NUMBER($other, useGrouping: "false") } to the same journal says { NUMBER($other-year, useGrouping: "false") }, volume { NUMBER($other-volume, useGrouping: "false") }. Volumes rise with the years, so the year, the volume or the journal is misprinted here. Compare it with the source.
query-reference-year-volume = This reference says { NUMBER($year, useGrouping: "false") }, volume { NUMBER($volume, useGrouping: "false") }, while reference { NUMBER($other, useGrouping: "false") } to the same journal says { NUMBER($other-year, useGrouping: "false") }, volume { NUMBER($other-volume, useGrouping: "false") }. Could you please check the year and the volume?
reference-year-volume-year = the year of this reference
reference-year-volume-other = { NUMBER($year, useGrouping: "false") }, volume { NUMBER($volume, useGrouping: "false") } of the same journal
reference-url-scheme = “{ $text }” is no web address: its beginning is misspelt.
query-reference-url-scheme = “{ $text }” does not work as a web address: its beginning is misspelt. May we correct it?
reference-url-twice = “{ $text }” is no web address: it begins twice.
query-reference-url-twice = “{ $text }” does not work as a web address: it begins twice. May we correct it?
reference-url-gap = “{ $text }” is broken by a gap, so it leads nowhere.
query-reference-url-gap = “{ $text }” does not work as a web address: a gap breaks it. May we close it?
reference-url-host = “{ $text }” is no web address: no site has such a name. Compare it with the source.
query-reference-url-host = “{ $text }” does not work as a web address: no site has such a name. Could you please give the right one?
reference-url-glued = “{ $text }” holds two web addresses with nothing between them. Set them apart, or delete one.
query-reference-url-glued = “{ $text }” holds two web addresses with nothing between them. Could you please tell us which is meant?
reference-url-local = “{ $text }” leads to one computer only. Give an address that everybody can open.
query-reference-url-local = “{ $text }” leads to one computer only. Could you please give an address that every reader can open?
reference-url-proxy = “{ $text }” leads through a library's proxy, so it opens only for that library's readers. Give the address of the page itself.
query-reference-url-proxy = “{ $text }” leads through a library’s proxy, so it opens only for that library’s readers. Could you please give the address of the page itself?
reference-url-future = The page is said to have been read in { NUMBER($year, useGrouping: "false") }: this is { NUMBER($now, useGrouping: "false") }. Correct the date.
query-reference-url-future = The page is said to have been read in { NUMBER($year, useGrouping: "false") }, which is still to come. Could you please check the date?
reference-url-before = The page is said to have been read in { NUMBER($year, useGrouping: "false") }, but the work is of { NUMBER($work, useGrouping: "false") }. Correct one of the two.
query-reference-url-before = The page is said to have been read in { NUMBER($year, useGrouping: "false") }, but the work is of { NUMBER($work, useGrouping: "false") }. Could you please check the two dates?
reference-url-work = the year of the work
fix-url = Write “{ $text }”
reference-year-doi = The reference says { NUMBER($stated, useGrouping: "false") }; its DOI says { NUMBER($said, useGrouping: "false") }, and the same volume and page. The year is misprinted. The DOI was not looked up; only its own text was read.
query-reference-year-doi = The reference says { NUMBER($stated, useGrouping: "false") }, while its DOI says { NUMBER($said, useGrouping: "false") }, with the same volume and page. May we write { NUMBER($said, useGrouping: "false") }?
fix-write-year = Write { NUMBER($year, useGrouping: "false") }
doi-says-journal = the DOI says { $journal }
doi-says-year = the DOI says { NUMBER($year, useGrouping: "false") }
doi-says-volume = the DOI says volume { NUMBER($volume, useGrouping: "false") }
doi-says-issue = the DOI says issue { NUMBER($issue, useGrouping: "false") }
doi-says-page = the DOI says page { $page }
doi-mismatch-stated = what the reference says
doi-swapped = References { $number } and { $other } seem to have each other's DOI: the text of each DOI fits the other reference and contradicts its own. The DOIs were not looked up; only their own text was read.
query-doi-swapped = References { $number } and { $other } seem to have each other’s DOI: each of them fits the other reference better. May we exchange the two?
doi-swapped-other = the DOI that fits reference { $number }
doi-malformed-link = “{ $text }” is no DOI: an address or a second DOI runs on behind it.
query-doi-malformed-link = “{ $text }” does not work as a DOI: an address or a second DOI runs on behind it. Could you please check it?
doi-malformed-resolver = “{ $text }” leads nowhere: the address of the resolver stands twice in it.
query-doi-malformed-resolver = “{ $text }” does not work: the address of the resolver stands twice in it. May we delete one?
doi-malformed-pmid = “{ $text }” is no DOI: a PubMed number is glued to it.
query-doi-malformed-pmid = “{ $text }” does not work as a DOI: a PubMed number is glued to it. May we set the two apart?
doi-malformed-words = “{ $text }” is no DOI: words or a date are glued to it.
query-doi-malformed-words = “{ $text }” does not work as a DOI: words or a date are glued to it. Could you please check where the DOI ends?
doi-malformed-ending = “{ $text }” is no DOI but the end of a page's address. A DOI leads to the paper without “{ $ending }”.
query-doi-malformed-ending = “{ $text }” does not work as a DOI: “{ $ending }” is the end of a page’s address. May we delete it?
doi-malformed-query = “{ $text }” is no DOI: a page's address goes on with “{ $ending }”, a DOI does not.
query-doi-malformed-query = “{ $text }” does not work as a DOI: a page’s address goes on with “{ $ending }”. May we delete that?
doi-malformed-markup = “{ $text }” is no DOI: markup is glued to it.
query-doi-malformed-markup = “{ $text }” does not work as a DOI: markup is glued to it. Could you please check it?
doi-malformed-doubled = “{ $text }” is no DOI: characters in it are doubled or escaped.
query-doi-malformed-doubled = “{ $text }” does not work as a DOI: characters in it are doubled or escaped. Could you please check it?
doi-malformed-dash = “{ $text }” holds a dash where a DOI has a hyphen, so it leads nowhere.
query-doi-malformed-dash = “{ $text }” does not work as a DOI: a dash stands where a DOI has a hyphen. May we correct it?
doi-malformed-gap = “{ $text }” is broken by a gap, so it leads nowhere.
query-doi-malformed-gap = “{ $text }” does not work as a DOI: a gap breaks it. Could you please check it?
doi-malformed-prefix = “{ $text }” is no DOI: every DOI begins with “10.” and a number.
query-doi-malformed-prefix = “{ $text }” does not work as a DOI: every DOI begins with “10.” and a number. Could you please give the right one?
doi-malformed-letter = “{ $text }” is no DOI: a letter stands where a digit belongs.
query-doi-malformed-letter = “{ $text }” does not work as a DOI: a letter stands where a digit belongs. May we correct it?
doi-malformed-short = “{ $text }” is no DOI: the number behind “10.” has four digits or more.
query-doi-malformed-short = “{ $text }” does not work as a DOI: the number behind “10.” needs four digits or more. Could you please give the right one?
doi-malformed-slash = “{ $text }” is no DOI: the slash behind the number is missing.
query-doi-malformed-slash = “{ $text }” does not work as a DOI: the slash behind the number is missing. Could you please give the right one?
identifier-checksum = “{ $text }” is no { $kind }: it ends with the check digit { $digit }, but its other digits need { $right }. One of its digits is wrong.
query-identifier-checksum = “{ $text }” cannot be right as { $kind }: its last digit is { $digit }, while the others need { $right }, so one of its digits is wrong. Could you please compare it with the source?
identifier-form = “{ $text }” is no { $kind }: it does not have the form of one, like “{ $example }”. Compare it with the source.
query-identifier-form = “{ $text }” does not have the form of { $kind }, like “{ $example }”. Could you please compare it with the source?

doi-own = Reference { $number } carries the DOI of this article itself. It was copied from the wrong place.
query-doi-own = Reference { $number } carries the DOI of this article itself. Could you please give its own DOI?
doi-own-here = the DOI of this article
doi-form = { $count ->
    [one] “{ $text }” is an outdated form of a DOI's address. Write “https://doi.org/” and the DOI.
   *[other] “{ $text }” is an outdated form of a DOI's address, and so are { $count } in all. Write “https://doi.org/” and the DOI.
}
query-doi-form = { $count ->
    [one] “{ $text }” is an outdated form of a DOI’s address. May we write it as “https://doi.org/…”?
   *[other] “{ $text }” and other DOIs, { $count } in all, stand in an outdated form of the address. May we write them as “https://doi.org/…”?
}
fix-doi-form = { $count ->
    [one] Write “https://doi.org/”
   *[other] Write “https://doi.org/” in { $count } places
}
fix-doi = Write “{ $text }”
fix-swap = Exchange the two DOIs

## What was understood: parts of one line

understood-and = { $before }; { $part }
understood-references-numbered = { count-references } (lines { NUMBER($first, useGrouping: "false") } to { NUMBER($last, useGrouping: "false") }), numbered
understood-references-unnumbered = { count-references } (lines { NUMBER($first, useGrouping: "false") } to { NUMBER($last, useGrouping: "false") }), without numbers
understood-no-references = no reference list
understood-citations-bracket = citations in brackets
understood-citations-parenthesis = citations in parentheses
understood-citations-superscript = citations as superscripts
understood-citations-flattened = citations as superscripts that lost their height in copying
understood-certainty = { $style }, { $certainty }% sure
understood-citations-author-year = citations by author and year
understood-no-citations = no citations
understood-only-abstract = only an abstract was found
understood-only-references = only a reference list was found

## Counts of a report

status-findings = { $count ->
    [0] No findings
    [one] 1 finding: { $kinds }
   *[other] { $count } findings: { $kinds }
}
status-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
status-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
status-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
status-more = { $count ->
    [one] And 1 more, which is not shown. Mend some of these, and it will appear.
   *[other] And { $count } more, which are not shown. Mend some of these, and they will appear.
}

## Author queries and other exports

export-title = Author queries
export-title-of = Author queries: { $file }
export-file = queries
export-file-comments = comments
export-comments-docx = Comments can be written into a Word document (.docx) alone. Choose another form for the findings of this file.
export-comments-impossible = This Word document is built in a way that takes no comments from here. Open it in Word, save it anew, and try again; or choose another form for the findings.
export-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { NUMBER($year, useGrouping: "false") }
export-intro = Please answer each query in the space left for it. The number of a query, as in AQ1, can be set beside its place in the text.
export-none = There is nothing to ask.
export-understood = Understood: { $summary }.
export-not-checked = Not checked
export-query = Query
export-column-file = File
export-place = Place
export-quotation = Text
export-marked = Marked
export-question = Question
export-suggestion = Suggestion
export-proof = Proof
export-also = Also at
export-related = See also
export-reply = Author’s reply
export-severity = Severity
export-rule = Rule
export-more = and { $count } more
export-made = Made by Proofmark { $version } on the author’s or editor’s own computer. The manuscript was not sent anywhere.
place-paragraph = { $part }, paragraph { $paragraph }, line { $line }
place-heading = { $part }, heading, line { $line }
place-part = { $part }, line { $line }
place-line = Line { $line }
place-reference = Reference { NUMBER($number, useGrouping: "false") }, line { $line }
section-front = Front matter
section-abstract = Abstract
section-keywords = Keywords
section-body = Text
section-caption = Caption
section-declarations = Declarations
section-references = Reference list
section-appendix = Appendix
section-frame = Words of the web page

## The page. Arguments are filled in by the page, so no plural forms here.

page-title = Proofmark
page-tagline = Finds what a careful copy editor would mark. Your text stays on this device.
page-manuscript = Manuscript
page-manuscript-hint = Paste your article here with its reference list, or drop its file: raised numbers, lists and hidden words are read from the formatting.
page-paste-plain = Only plain text came, without its formatting: raised citation numbers may now stand beside words, and numbers of lists may be missing. Opening the file itself keeps them.
page-file-open = Open a file…
page-file-large = { $file } has more than 100 MB and was not read. Paste the text of the article instead.
page-file-failed = { $file } could not be read. Save it again, or paste its text.
page-file-empty = { $file } holds no text. If its pages are pictures, the text has to be recognised first.
page-file-one = Only { $file } was read. Open the other files by themselves.
page-export-open = Author queries…
page-export = Author queries
page-export-what = The findings as an editor asks them of the author: numbered, each with its place, the quotation, the question and room for a reply. What you have set aside is left out.
page-export-copy = Copy as text
page-export-docx = Word document
page-export-html = Web page, to print
page-export-markdown = Markdown
page-export-text = Plain text
page-export-csv = Table (CSV)
page-export-file = Your Word document
page-export-file-what = The file that you opened, with each finding as a comment at its place; everything else stays as it is. What you have changed here since is not in it.
page-export-comments = Save with comments
page-export-programs = For programs
page-export-json = JSON
page-export-sarif = SARIF
page-export-saved = Saved as { $file }.
page-example = Example
page-check = Check now
page-empty-heading = Paste an article. See its faults in place.
page-empty-what = Citation numbers that the reference list does not have, one DOI under two references, misspelt words: each is marked in the text and explained beside it, with its proof.
page-empty-citation = Reference 17 is cited, but the list ends at 14.
page-empty-doi = References 6 and 11 have the same DOI.
page-empty-word = “recieved” is in no word list; “received” is.
page-empty-private = Your text is neither uploaded nor stored. The check runs in this page, which forbids itself every connection; once loaded, it works with the network cut.
page-empty-start = No text at hand? The Example button fills in an article with faults.
page-loading = Getting ready…
page-ready = Ready. Paste a text to check it.
page-checking = Checking…
page-checking-document = Reading the text…
page-checking-group = Checking: { $group }
page-cancel = Cancel
page-cancelled = Stopped. The text has not been checked.
page-done = Done
page-close = Close
page-undo = Undo
page-always = Always
page-take-back = Take back
page-copied = Copied.
page-copy-failed = The browser does not allow copying here.
page-apart = References in a box of their own
page-reference-box = Reference list
page-reference-box-hint = As submission forms have it: one reference a line. Leave it empty where the list is in the manuscript.
page-strip = Where the findings lie.
page-strip-what = In the first third of the text: { $first }; in the middle: { $middle }; in the last: { $last }. Arrow keys move, Enter goes to the place.
page-filter = Show only
page-filter-part = Listed: { $shown } of { $count }.
page-filter-all = List all
page-search = Search the findings
page-details = Details
page-change-from = replaced:
page-change-to = by:
page-change-more = Further places: { $count }
page-fix-all = Fix all of this kind: { $count }…
page-fix-group = Fix all: { $count }…
page-fix-all-heading = What will change
page-fix-all-what = Leave out what is not to change. One undo takes all of it back.
page-fix-all-count = Changes: { $count }.
page-fix-all-apply = Make the changes: { $count }
page-fix-all-every = Choose all
page-fix-all-none = Choose none
page-doi-copy = Copy the DOI
page-doi-open = Open at doi.org (new tab)
page-why = Why this rule?
page-why-rule = Rule:
page-why-example = Example
page-why-english = The rule’s page is in English.
page-dismiss = Not a fault?
page-dismiss-hint = Holds until this page is closed. All of it can be seen and taken back under “Your words and rules”.
page-accept = Accept “{ $word }”
page-accept-always = Accept “{ $word }” always
page-accepted = “{ $word }” is accepted until this page is closed.
page-accepted-always = “{ $word }” is accepted, and kept on this device.
page-ignore = Ignore this one
page-ignore-all = Ignore all like it: { $count }
page-ignored = Ignored.
page-switch-off = Switch this rule off
page-switched-off = Switched off: { $rule }.
page-set-aside = Set aside: { $count }
page-language = Language
page-decisions-open = Your words and rules
page-decisions = Your words and rules
page-decisions-what = What you accept, ignore or switch off holds until this page is closed. What you set to “Always” is kept on this device, and nowhere else: words and rules by name, ignored findings as hashes, nothing of your text.
page-decisions-none = Nothing has been decided yet. Open a finding’s details and choose “Not a fault?”.
page-decisions-words = Accepted words
page-decisions-more = Further words: { $count }
page-decisions-rules = Rules switched off
page-decisions-ignored = Ignored in this text
page-decisions-elsewhere = Ignored in other texts
page-decisions-carry = Word lists
page-decisions-carry-what = A plain text file with one word a line; from # on, a line is a comment.
page-decisions-import = Import words…
page-decisions-import-keep = Keep imported words on this device
page-decisions-imported = Words imported: { $count }.
page-decisions-copy = Copy the words
page-decisions-download = Save the words
page-decisions-forget = Forget everything
page-decisions-forgotten = Everything is forgotten, on this device too.
page-verify-open = How to verify this
page-verify = How to verify this
page-verify-what = You need not believe that your text stays here. Three ways to see it for yourself, each a minute long:
page-verify-offline = Cut the network: switch on aeroplane mode once the page has loaded, then paste and check. Everything works, because everything is here. Close the page before you switch it off again.
page-verify-tools = Watch the network: press F12, choose “Network”, then paste and check. Whatever a page sends is listed there. At most you see a line that begins with “blob:”, which is the page starting its own worker.
page-verify-policy = Read the policy: press Ctrl+U and look at the line “Content-Security-Policy”. It says “connect-src 'none'”: the browser itself refuses every connection, to this page and to the worker that reads the text.
page-verify-kept = What is kept
page-verify-kept-what = Nothing of your text, ever. The page’s own files are kept for use without a network. Words, rules and hashes of findings are kept only where you have chosen “Always”, and “Forget everything” deletes them.
page-verify-limits = What this cannot see
page-verify-limits-what = Up to 4,000,000 characters are checked and 500 findings shown; what lies beyond is said. DOIs are not looked up: only their own text is read. A clean result means that nothing was found, not that nothing is wrong. Add-ons of your browser can read any page; a private window without add-ons is the strictest place.
page-text = Your text, marked
page-findings = Findings
page-findings-none = Nothing to mend was found.
page-findings-none-caution = What could not be judged is listed above.
page-understood = Understood
page-not-checked = Not checked
page-reading = Not right?
page-reading-hint = Say how the text is to be read. It is checked again at once.
page-reading-style = Citations
page-reading-automatic = Automatic
page-reading-bracket = In brackets: [1]
page-reading-parenthesis = In parentheses: (1)
page-reading-superscript = As superscripts: ¹
page-reading-flattened = Superscripts that lost their height: text1
page-reading-author-year = Author and year: (Smith, 2020)
page-reading-first = First line of the list
page-reading-last = Last line of the list
page-reading-starts-here = The list starts at the cursor’s line
page-reading-ends-here = The list ends at the cursor’s line
page-reading-number = Number of the last reference
page-reading-reset = Automatic again
page-layer = Show citations
page-layer-part = The first { $shown } of { $count } citations are marked.
page-references = References as understood
page-references-part = The first { $shown } of { $count } references are listed.
page-mentions = Mentions: { $count }
page-mentions-name = Mentions: { $count }, of reference { $number }
page-mentions-none = Never cited
page-mention = Reference { $number }: mention { $mention } of { $count }
page-entry = Reference { $number }, mentions: { $count }
page-staircase = Citations through the text
page-staircase-what = Across: the place in the text. Upwards: the number of the reference. Where references are numbered in the order of first mention, the dots climb like a staircase. Arrow keys move from dot to dot, Enter goes to the place.
page-staircase-order = First cited in order: { $ordered } of { $count } references.
page-staircase-late = Late, after a higher number: { $late }.
page-staircase-more = and { $count } more
page-staircase-uncited = Never cited: { $count }.
page-staircase-part = The first { $shown } of { $count } mentions are drawn, first mentions before repeated ones.
page-staircase-first = first mention
page-staircase-late-mark = first mention, late
page-staircase-again = mentioned again
page-staircase-point = Reference { $number }, line { $line }: { $kind }
page-staircase-across = place in the text
page-staircase-up = reference
page-previous = Previous
page-next = Next
page-position = Finding { $number } of { $total }
page-edit = Edit here
page-evidence = Proof
page-related = See also
page-element-name = Proofmark: check of this field
page-element-idle = Nothing to check yet.
page-element-waiting = The field to be checked is not on the page yet.
page-element-show = Show findings
page-element-hide = Hide findings
page-element-private = Checked on this device. Nothing is uploaded, and the form changes only when you click.
page-element-blocked = Please mend what is marked as an error before the form is sent.
page-element-unavailable = The text cannot be checked in this browser or on this page. The form works as before.
page-element-profile = The journal’s settings for the check cannot be read: { $reason }
page-element-settings = With the settings of { $name }.
page-element-refused = The field does not take this change: it is full, or cannot be changed. Please mend it there yourself.
page-stale = The text has changed since it was checked. It is being checked again.
page-too-long = The text has { $length } characters. The first { $checked } were checked, the rest was not.
page-failed = The rule { $rule } failed on this text, so there are no results for it. Your text is unchanged, and the checker has been started again.
page-failed-document = The text could not be read: the checker failed on it. Your text is unchanged, and the checker has been started again.
page-unavailable = The checker could not be started in this browser. Your text is unchanged. Reload the page, or try a current Chrome, Edge, Firefox or Safari.
page-update = A new version is ready.
page-update-reload = Reload
page-update-loses = Reloading empties the box.
page-update-copy = Copy the text, then reload
page-update-later = Later
page-offline-ready = Ready for use without a network.
page-keys = F8 and Shift+F8 walk through the findings. Ctrl+Z takes a fix back. Ctrl+Enter checks again.
page-severity-error = Error
page-severity-warning = Warning
page-severity-info = Note
page-group-abbreviation = Abbreviations
page-group-citation = Citations
page-group-doi = DOIs
page-group-identifier = Identifiers
page-group-reference = References
page-group-spelling = Spelling
page-group-text = Text
## Spelling

fix-replace = Replace by “{ $text }”
spelling-split-lost = “{ $word }” is in no word list; “{ $fix }” without its space reads so.
query-spelling-split-lost = Has “{ $word }” lost a space: “{ $fix }”?
spelling-split-added = “{ $word }” is no word; with its space in the right place it reads “{ $fix }”.
query-spelling-split-added = Is “{ $word }” meant as “{ $fix }”?
spelling-typo-here = “{ $word }” is in no word list; “{ $fix }” stands { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
} in this text.
query-spelling-typo-here = Is “{ $word }” meant as “{ $fix }”, which stands { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
} in this text?
spelling-typo-journal = “{ $word }” is in no word list; with “{ $fix }” this is the name of a known journal.
query-spelling-typo-journal = Is “{ $word }” in the name of the journal meant as “{ $fix }”?
spelling-typo-known = “{ $word }” is in no word list; “{ $fix }” is a word in common use.
query-spelling-typo-known = Is “{ $word }” meant as “{ $fix }”?
spelling-typo-rare-here = “{ $word }” is a word, but it does not fit here; “{ $fix }” stands { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
} in this text.
query-spelling-typo-rare-here = Is “{ $word }” meant here as “{ $fix }”, which stands { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
} in this text?
spelling-typo-rare-known = “{ $word }” is a word, but it does not fit here; “{ $fix }” is one in common use.
query-spelling-typo-rare-known = Is “{ $word }” meant here as “{ $fix }”?
spelling-typo-right = “{ $word }” stands here
spelling-real-word = “{ $word }” is a word, but in “{ $phrase }” it should be “{ $meant }”.
query-spelling-real-word = In “{ $phrase }”, should “{ $word }” be “{ $meant }”?
spelling-variant-british = { $few ->
    [one] “{ $word }” is British, where { $many } words of the text are American. Keep to one variety: “{ $meant }”.
   *[other] { $few } words, “{ $word }” first, are British, where { $many } of the text are American. Keep to one variety.
}
query-spelling-variant-british = { $few ->
    [one] “{ $word }” is British, where { $many } words of the text are American. May it be changed to “{ $meant }”?
   *[other] { $few } words, “{ $word }” first, are British, where { $many } of the text are American. May they be changed?
}
spelling-variant-american = { $few ->
    [one] “{ $word }” is American, where { $many } words of the text are British. Keep to one variety: “{ $meant }”.
   *[other] { $few } words, “{ $word }” first, are American, where { $many } of the text are British. Keep to one variety.
}
query-spelling-variant-american = { $few ->
    [one] “{ $word }” is American, where { $many } words of the text are British. May it be changed to “{ $meant }”?
   *[other] { $few } words, “{ $word }” first, are American, where { $many } of the text are British. May they be changed?
}
spelling-variant-ise = “{ $word }” is written with “s”, { $many } other words of its kind with “z”. Keep to one: “{ $meant }”.
query-spelling-variant-ise = “{ $word }” is written with “s”, { $many } other words of its kind with “z”. May it be changed to “{ $meant }”?
spelling-variant-ize = “{ $word }” is written with “z”, { $many } other words of its kind with “s”. Keep to one: “{ $meant }”.
query-spelling-variant-ize = “{ $word }” is written with “z”, { $many } other words of its kind with “s”. May it be changed to “{ $meant }”?
spelling-variant-term = The text writes “{ $word }” here and “{ $meant }” { $many } times. Keep to one of them.
query-spelling-variant-term = The text writes “{ $word }” here and “{ $meant }” { $many } times. May it be changed to “{ $meant }”?
spelling-variant-too = “{ $word }” here
spelling-variant-witness = “{ $word }”, as the text writes it mostly
fix-variant = { $count ->
    [one] Write “{ $text }”
   *[other] Change all { $count } places
}

## Text

text-hidden = Readers of the file do not see “{ $words }”: it is { $how ->
    [colour] in the colour of the page
    [size] too small to be seen
    [display] taken out of the page
    [visibility] made invisible
    [opacity] transparent
   *[off-screen] placed outside of the page
}. Delete it, or let it be seen.
query-text-hidden = The file holds “{ $words }”, which readers do not see: it is { $how ->
    [colour] in the colour of the page
    [size] too small to be seen
    [display] taken out of the page
    [visibility] made invisible
    [opacity] transparent
   *[off-screen] placed outside of the page
}. May it be deleted, or is it meant to be seen?
evidence-text-hidden = { $how ->
    [colour] in the colour of the page
    [size] too small to be seen
    [display] taken out of the page
    [visibility] invisible
    [opacity] transparent
   *[off-screen] outside of the page
}

abstain-lost-formulas = Formulas seem to have been lost in copying, so spaces and brackets were not judged. Paste the text with its formulas, if you can.
fix-mark-delete = { $count ->
    [one] Delete the second mark
   *[other] Delete { $count } doubled marks
}
fix-space-double = { $count ->
    [one] Leave one space
   *[other] Leave one space in { $count } places
}
text-spacing-missing = A space is missing in “{ $text }”.
query-text-spacing-missing = A space seems to be missing in “{ $text }”. May it be set?
text-spacing-missing-many = A space is missing behind a stop or a comma in { $count } places, this one first.
query-text-spacing-missing-many = A space seems to be missing behind a stop or a comma in { $count } places, this one first. May they be set?
text-spacing-before = A space stands before the mark in “{ $text }”.
query-text-spacing-before = A space stands before the mark in “{ $text }”. May it be deleted, or was something lost there?
text-spacing-before-many = A space stands before a comma or a stop in { $count } places, this one first.
query-text-spacing-before-many = A space stands before a comma or a stop in { $count } places, this one first. May they be deleted, or was something lost there?
text-spacing-bracket = A space stands inside the bracket in “{ $text }”.
query-text-spacing-bracket = A space stands inside the bracket in “{ $text }”. May it be deleted, or was something lost there?
text-spacing-bracket-many = A space stands inside brackets in { $count } places, this one first.
query-text-spacing-bracket-many = A space stands inside brackets in { $count } places, this one first. May they be deleted?
text-spacing-mark = The mark stands twice in “{ $text }”.
query-text-spacing-mark = The mark stands twice in “{ $text }”. May one be deleted?
text-spacing-mark-many = A mark stands twice in { $count } places, this one first.
query-text-spacing-mark-many = A mark stands twice in { $count } places, this one first. May one of each be deleted?
text-spacing-double = { $count ->
    [one] Two spaces stand between two words.
   *[other] Two spaces stand between words in { $count } places, this one first.
}
query-text-spacing-double = { $count ->
    [one] Two spaces stand between two words. May one be deleted?
   *[other] Two spaces stand between words in { $count } places, this one first. May one of each be deleted?
}
text-unbalanced-open = “{ $mark }” is never closed in this paragraph.
query-text-unbalanced-open = “{ $mark }” is never closed in this paragraph. Could you please tell us where it should end?
text-unbalanced-closed = “{ $mark }” closes nothing: none is open in this paragraph.
query-text-unbalanced-closed = “{ $mark }” closes nothing, since none is open in this paragraph. Should it be deleted, or where should one be opened?
text-unbalanced-crossed = “{ $mark }” is closed by “{ $other }”.
query-text-unbalanced-crossed = “{ $mark }” is closed by “{ $other }”. Which of the two kinds is meant?
text-unbalanced-many = { $count } brackets and quotation marks, this one first, lack their fellow.
query-text-unbalanced-many = { $count } brackets and quotation marks, this one first, lack their fellow. Could you please complete them?
text-ocr-number = “{ $text }” is no number: { $letters } stands where a digit was. It seems to be “{ $meant }”.
query-text-ocr-number = “{ $text }” seems to be “{ $meant }”, with a letter where a digit was. May it be changed?
text-ocr-word = “{ $text }” is no word: a digit stands where a letter was. It seems to be “{ $meant }”.

query-text-ocr-word = “{ $text }” seems to be “{ $meant }”, with a digit where a letter was. May it be changed?
text-too = here too
text-mojibake = “{ $text }” is “{ $meant }” read in the wrong encoding.
query-text-mojibake = “{ $text }” seems to be “{ $meant }”, read in the wrong encoding. May it be changed?
text-mojibake-entity = “{ $text }” is left over from HTML; it means “{ $meant }”.
query-text-mojibake-entity = “{ $text }” is left over from HTML and means “{ $meant }”. May it be changed?
text-mojibake-lost = A letter of “{ $text }” was lost: “�” stands for a character that a program could not read. Compare it with the source.
query-text-mojibake-lost = A letter of “{ $text }” was lost on the way: “�” stands in its place. Could you please give the whole word?
text-invisible = { $kind ->
    [soft-hyphen] A soft hyphen stands unseen in “{ $word }”. Searching does not find the word.
    [space] A space without width stands unseen in “{ $word }”. Searching does not find the word.
    [joiner] A joiner without width stands unseen in “{ $word }”. Searching does not find the word.
    [byte-order] A byte order mark stands unseen in “{ $word }”. Searching does not find the word.
    [tag] Characters of hidden text stand unseen in “{ $word }”.
    [control] A control character stands unseen in “{ $word }”. Searching does not find the word.
   *[direction] A mark of writing direction stands unseen in “{ $word }”, where all is written from left to right.
}
query-text-invisible = A character that nobody sees stands in “{ $word }”. May it be deleted?
text-invisible-alone = { $count ->
    [one] A character stands here that nobody sees.
   *[other] { $count } characters stand here that nobody sees.
}
query-text-invisible-alone = { $count ->
    [one] A character that nobody sees stands here. May it be deleted?
   *[other] { $count } characters that nobody sees stand here. May they be deleted?
}
text-invisible-many = { $count } words, this one first, have characters in them that nobody sees: soft hyphens, spaces without width or the like. Searching does not find such words.
query-text-invisible-many = { $count } words, this one first, have characters in them that nobody sees. May these be deleted?
fix-invisible = { $count ->
    [one] Delete the unseen character
   *[other] Delete { $count } unseen characters
}
text-invisible-letters = In “{ $word }” a control character stands in place of letters or a mark, as copying from a PDF leaves it.
query-text-invisible-letters = A part of a word seems to be lost here. Is “{ $word }” meant?
text-invisible-letters-many = In { $count } words, this one first, control characters stand in place of letters and marks, as copying from a PDF leaves them.
query-text-invisible-letters-many = In { $count } words, this one first, parts seem to be lost. May they be put back?
fix-invisible-letters = Put back what is lost in { $count } words
fix-delete-text = Delete “{ $text }”
text-homoglyph = “{ $letter }” in “{ $word }” is { $script ->
    [cyrillic] a Cyrillic letter
    [greek] a Greek letter
    [armenian] an Armenian letter
    [wide] full-width
   *[latin] a Latin letter in a Cyrillic word
}. It only looks right: searching does not find the word.
query-text-homoglyph = “{ $letter }” in “{ $word }” is a letter of another script that only looks like the right one. May it be changed?
text-repeated-word = “{ $word }” stands twice in a row.
query-text-repeated-word = “{ $word }” stands twice in a row. May one be deleted?

## Files that are not read

read-pdf = This is a PDF, which keeps the look of a page and not the order of its words. Open the manuscript’s own file (.docx, .tex, .html, .txt), or copy the text and paste it.
read-odt = This is an OpenDocument text. Open it in LibreOffice or Word and save it as .docx.
read-pages = This is a Pages document. Open it in Pages and export it as Word (.docx).
read-zip-other = This is a packed file, but no Word document. If the manuscript is in it, unpack it and open the manuscript’s own file.
read-zip-broken = This file is broken: parts of it are missing or cannot be unpacked. It may have been cut off on its way; get it again, or open it in Word or LibreOffice and save it anew.
read-zip-locked = This file is locked with a password. Remove the password and save it again.
read-zip-bomb = This file would unpack to far more than any manuscript holds, so it is not opened. If it is a manuscript, open it in Word or LibreOffice, remove the pictures, and save it anew.
read-doc = This is a Word document of the format before 2007, or one locked with a password. Open it in Word or LibreOffice, remove the password if there is one, and save it as .docx.
read-rtf = This is a Rich Text file. Open it in Word or LibreOffice and save it as .docx.
read-xml = This is XML, but no article in JATS. Open the manuscript’s own file.
read-utf-32 = This is text in UTF-32. Save it as UTF-8.
read-utf-16 = This begins as UTF-16 but does not go on as such. Save it again, as UTF-8.
read-nul = This is not text but binary, as pictures are: there is a NUL at byte { $at }. Open the manuscript’s own file (.docx, .tex, .html, .txt). A text in UTF-16 without its byte order mark has to be saved as UTF-8.
read-encoding = This says that it is in the encoding “{ $encoding }”, which is not read. Save it as UTF-8.
read-not-utf-8 = The letters of this text are not stored as UTF-8 (byte { $byte } at offset { $at }, in line { $line }), so they would be misread. Open it in an editor and save it as UTF-8, or copy its text and paste it.

## What is to be known of a file that was read

read-note-changes = { $count ->
    [one] One tracked change was read as accepted.
   *[other] { $count } tracked changes were read as accepted.
}
read-note-comments = Comments were left out.
read-note-unused-keys = { $count ->
    [one] One entry of the bibliography is not cited, and so not in the list.
   *[other] { $count } entries of the bibliography are not cited, and so not in the list.
}
read-note-no-bibliography = The bibliography ({ $names }) did not come with the file, so its references could not be looked at. Open its .bib or .bbl file together with the manuscript.
