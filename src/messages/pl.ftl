# The words of Proofmark, in Polish. What is missing here is said in English.
# State: draft, not read by a native speaker.

-only-its-text = DOI nie był sprawdzany w sieci; odczytano tylko jego treść.
-another-work = DOI wydaje się należeć do innej pracy.
-one-is-wrong = Jedno z nich jest błędne albo DOI należy do innej pracy.
-right-one = Prosimy o podanie DOI właściwej pracy.
-not-working = nie działa jako DOI

## The language itself: its own name for itself, and who has read these words

language-name = Polski
language-state = Szkic: nie czytał go jeszcze nikt, dla kogo polski jest językiem ojczystym.

## Counts

count-references = { $count ->
    [one] { $count } pozycja
    [few] { $count } pozycje
   *[many] { $count } pozycji
}

## Word lists

words-several = W wierszu { $line } jest więcej niż jedno słowo: „{ $text }”. Proszę pisać po jednym słowie w wierszu.
words-no-letter = W wierszu { $line } nie ma słowa: „{ $text }”. Proszę go usunąć albo poprzedzić komentarz znakiem #.
words-too-long = Wiersz { $line } jest za długi na jedno słowo. Proszę pisać po jednym słowie w wierszu.
words-more = { $count ->
    [one] Nie można odczytać jeszcze jednego wiersza.
    [few] Nie można odczytać jeszcze { $count } wierszy.
   *[many] Nie można odczytać jeszcze { $count } wierszy.
}

## Abstentions

abstain-several-lists = Liczba znalezionych spisów literatury: { $count }. Cytowania sprawdzono tylko z najdłuższym.
abstain-no-citations = Nie było jasne, jak tekst cytuje, więc cytowań nie porównano ze spisem.
abstain-no-reference-list = Nie znaleziono spisu literatury, więc numerów cytowań nie sprawdzono.
language-of-text = { $language ->
    [es] po hiszpańsku
    [pt] po portugalsku
    [fr] po francusku
    [de] po niemiecku
    [it] po włosku
    [nl] po niderlandzku
    [pl] po polsku
    [cs] po czesku
    [sv] po szwedzku
    [da] po duńsku
    [nb] po norwesku
    [fi] po fińsku
    [id] po indonezyjsku lub malajsku
    [tr] po turecku
    [ro] po rumuńsku
    [hu] po węgiersku
    [la] po łacinie
    [ru] po rosyjsku
    [uk] po ukraińsku
    [el] po grecku
    [he] po hebrajsku
    [ar] po arabsku
    [hi] w języku hindi
    [th] po tajsku
    [zh] po chińsku
    [ja] po japońsku
    [ko] po koreańsku
    [vi] po wietnamsku
   *[other] w języku innym niż angielski
}
abstain-language = Tekst jest napisany { language-of-text }. Słowa ocenia się tylko po angielsku, więc błędów pisowni nie szukano.
abstain-language-part = Około { $percent } % tekstu, od wiersza { NUMBER($line, useGrouping: "false") }, jest napisane { language-of-text }. Słowa ocenia się tylko po angielsku, więc błędów pisowni tam nie szukano.

## Citations

citation-out-of-range = Cytowana jest tu pozycja { $number }, a spis kończy się na { $last }. Proszę dodać brakującą pozycję albo poprawić numer.
query-citation-out-of-range = Cytowana jest tu pozycja { $number }, a spis kończy się na { $last }. Czy można prosić o dodanie brakującej pozycji albo poprawienie numeru?
evidence-list-ends = spis kończy się na { $last }
citation-order = Pozycja { $number } jest tu cytowana po raz pierwszy, po pozycji { $before }. Pozycje numeruje się w kolejności pierwszego cytowania w tekście: proszę zmienić numery albo przenieść cytowanie.
query-citation-order = Pozycja { $number } jest tu cytowana po raz pierwszy, po pozycji { $before }, choć pozycje numeruje się w kolejności cytowania w tekście. Czy zmienić numerację spisu, czy przenieść to cytowanie?
citation-order-before = pozycja { $number } jest już cytowana tutaj
evidence-order = { $before } jest przed { $number }
fix-renumber = Zmień numery wszystkich cytowań i spisu
citation-range-backwards = Zakres { $first }–{ $last } biegnie wstecz. Proszę go odwrócić albo wstawić przecinek zamiast kreski.
query-citation-range-backwards = Zakres { $first }–{ $last } biegnie wstecz. Czy chodzi o { $last }–{ $first }, czy zamiast kreski powinien być przecinek?
evidence-range-backwards = { $first } jest większe niż { $last }
fix-range-turn = Napisz „{ $text }”
citation-range-of-one = Zakres od { $first } do { $last } to jedna pozycja. Proszę napisać sam numer albo poprawić drugi koniec.
query-citation-range-of-one = Ten zakres zaczyna się i kończy na { $first }. Czy chodzi tylko o pozycję { $first }, czy na końcu powinien być inny numer?
fix-range-one = Napisz „{ $text }”
citation-range-wide = Zakres { $first }–{ $last } cytuje naraz tyle pozycji: { $count }. Proszę sprawdzić oba końce.
query-citation-range-wide = Zakres { $first }–{ $last } cytuje naraz tyle pozycji: { $count }. Czy można prosić o sprawdzenie, czy oba końce są właściwe?
citation-range-overlap = To już należy do { $other } w tym samym cytowaniu. Proszę to usunąć albo poprawić numer.
query-citation-range-overlap = Ten numer już należy do { $other } w tym samym cytowaniu. Czy można go usunąć, czy chodzi o inną pozycję?
citation-range-overlap-other = zakres, który go zawiera
citation-duplicate-in-group = „{ $citation }” stoi w tym cytowaniu dwa razy. Proszę usunąć jedno albo poprawić, jeśli chodzi o inną pozycję.
query-citation-duplicate-in-group = „{ $citation }” stoi w tym cytowaniu dwa razy. Czy można usunąć drugie, czy chodzi o inną pozycję?
citation-duplicate-in-group-first = stoi już tutaj
fix-delete-repeat = Usuń drugie „{ $text }”
citation-mixed-style = Cytowania zapisane { $style ->
    [bracket] w nawiasach kwadratowych
    [superscript] w indeksie górnym
   *[author-year] przez autora i rok
}: { $few }, to jest pierwsze; pozostałe ({ $many }) są { $own ->
    [bracket] w nawiasach kwadratowych
    [parenthesis] w nawiasach okrągłych
    [superscript] w indeksie górnym
   *[author-year] przez autora i rok
}. Proszę zapisać wszystkie w jednym stylu.
query-citation-mixed-style = Cytowania zapisane { $style ->
    [bracket] w nawiasach kwadratowych
    [superscript] w indeksie górnym
   *[author-year] przez autora i rok
}: { $few }, to jest pierwsze, podczas gdy pozostałe ({ $many }) są { $own ->
    [bracket] w nawiasach kwadratowych
    [parenthesis] w nawiasach okrągłych
    [superscript] w indeksie górnym
   *[author-year] przez autora i rok
}. Czy można prosić o zapisanie wszystkich w jednym stylu?
citation-spacing-missing = { $few ->
    [one] Przed tym cytowaniem nie ma odstępu, a przed innymi ({ $many }) jest. Proszę zapisać wszystkie jednakowo.
    [few] Przed { $few } cytowaniami, to jest pierwsze, nie ma odstępu, a przed innymi ({ $many }) jest. Proszę zapisać wszystkie jednakowo.
   *[many] Przed { $few } cytowaniami, to jest pierwsze, nie ma odstępu, a przed innymi ({ $many }) jest. Proszę zapisać wszystkie jednakowo.
}
query-citation-spacing-missing = { $few ->
    [one] Przed tym cytowaniem nie ma odstępu, a przed innymi ({ $many }) jest. Czy możemy go dodać?
    [few] Przed { $few } cytowaniami, to jest pierwsze, nie ma odstępu, a przed innymi ({ $many }) jest. Czy możemy go wszędzie dodać?
   *[many] Przed { $few } cytowaniami, to jest pierwsze, nie ma odstępu, a przed innymi ({ $many }) jest. Czy możemy go wszędzie dodać?
}
citation-spacing-superfluous = { $few ->
    [one] Przed tym cytowaniem jest odstęp, a przed innymi ({ $many }) go nie ma. Proszę zapisać wszystkie jednakowo.
    [few] Przed { $few } cytowaniami, to jest pierwsze, jest odstęp, a przed innymi ({ $many }) go nie ma. Proszę zapisać wszystkie jednakowo.
   *[many] Przed { $few } cytowaniami, to jest pierwsze, jest odstęp, a przed innymi ({ $many }) go nie ma. Proszę zapisać wszystkie jednakowo.
}
query-citation-spacing-superfluous = { $few ->
    [one] Przed tym cytowaniem jest odstęp, a przed innymi ({ $many }) go nie ma. Czy możemy go usunąć?
    [few] Przed { $few } cytowaniami, to jest pierwsze, jest odstęp, a przed innymi ({ $many }) go nie ma. Czy możemy go wszędzie usunąć?
   *[many] Przed { $few } cytowaniami, to jest pierwsze, jest odstęp, a przed innymi ({ $many }) go nie ma. Czy możemy go wszędzie usunąć?
}
fix-space-insert = { $count ->
    [one] Wstaw odstęp
    [few] Wstaw odstęp w { $count } miejscach
   *[many] Wstaw odstęp w { $count } miejscach
}
fix-space-delete = { $count ->
    [one] Usuń odstęp
    [few] Usuń odstęp w { $count } miejscach
   *[many] Usuń odstęp w { $count } miejscach
}
citation-punctuation-behind = { $few ->
    [one] To cytowanie stoi za kropką, inne ({ $many }) przed nią. Proszę zapisać wszystkie jednakowo.
    [few] { $few } cytowania, to jest pierwsze, stoją za kropką, inne ({ $many }) przed nią. Proszę zapisać wszystkie jednakowo.
   *[many] { $few } cytowań, to jest pierwsze, stoi za kropką, inne ({ $many }) przed nią. Proszę zapisać wszystkie jednakowo.
}
query-citation-punctuation-behind = { $few ->
    [one] To cytowanie stoi za kropką, a inne ({ $many }) przed nią. Czy możemy przenieść je przed kropkę?
    [few] { $few } cytowania, to jest pierwsze, stoją za kropką, a inne ({ $many }) przed nią. Czy możemy przenieść je przed kropkę?
   *[many] { $few } cytowań, to jest pierwsze, stoi za kropką, a inne ({ $many }) przed nią. Czy możemy przenieść je przed kropkę?
}
citation-punctuation-before = { $few ->
    [one] To cytowanie stoi przed kropką, inne ({ $many }) za nią. Proszę zapisać wszystkie jednakowo.
    [few] { $few } cytowania, to jest pierwsze, stoją przed kropką, inne ({ $many }) za nią. Proszę zapisać wszystkie jednakowo.
   *[many] { $few } cytowań, to jest pierwsze, stoi przed kropką, inne ({ $many }) za nią. Proszę zapisać wszystkie jednakowo.
}
query-citation-punctuation-before = { $few ->
    [one] To cytowanie stoi przed kropką, a inne ({ $many }) za nią. Czy możemy przenieść je za kropkę?
    [few] { $few } cytowania, to jest pierwsze, stoją przed kropką, a inne ({ $many }) za nią. Czy możemy przenieść je za kropkę?
   *[many] { $few } cytowań, to jest pierwsze, stoi przed kropką, a inne ({ $many }) za nią. Czy możemy przenieść je za kropkę?
}
citation-majority-too = tu też
evidence-majority = tak: { $few }, inaczej: { $many }
citation-undefined-key = Żadna pozycja bibliografii nie ma klucza „{ $key }”, który jest tu cytowany. Proszę dodać pozycję albo poprawić klucz.
query-citation-undefined-key = Żadna pozycja bibliografii nie ma klucza „{ $key }”, który jest tu cytowany. Czy można prosić o dodanie pozycji albo poprawienie klucza?
citation-undefined-key-near = Żadna pozycja bibliografii nie ma klucza „{ $key }”, który jest tu cytowany. Czy chodzi o „{ $nearest }”?
query-citation-undefined-key-near = Żadna pozycja bibliografii nie ma klucza „{ $key }”, który jest tu cytowany. Czy chodzi o „{ $nearest }”?
reference-repeated-key = Dwie pozycje bibliografii mają klucz „{ $key }”. Proszę dać jednej z nich inny klucz i poprawić cytowania, które się do niej odnoszą.
query-reference-repeated-key = Dwie pozycje bibliografii mają klucz „{ $key }”. Czy można prosić o danie jednej z nich innego klucza i poprawienie cytowań, które się do niej odnoszą?
citation-unlisted = „{ $citation }” nie ma w spisie literatury. Proszę dodać pozycję albo poprawić nazwisko lub rok.
query-citation-unlisted = Nie znaleźliśmy „{ $citation }” w spisie literatury. Czy można prosić o dodanie pozycji albo poprawienie nazwiska lub roku?
citation-unlisted-year = „{ $citation }” nie ma w spisie literatury. Najbliższa pozycja, numer { $number }, to { $name }, { $year }: czy rok jest właściwy?
query-citation-unlisted-year = Nie znaleźliśmy „{ $citation }” w spisie literatury. Najbliższa pozycja, numer { $number }, to { $name }, { $year }. Czy o nią chodzi, a jeśli tak, to który rok jest właściwy?
citation-unlisted-name = „{ $citation }” nie ma w spisie literatury. Najbliższa pozycja, numer { $number }, to { $name }, { $year }: czy nazwisko jest dobrze zapisane?
query-citation-unlisted-name = Nie znaleźliśmy „{ $citation }” w spisie literatury. Najbliższa pozycja, numer { $number }, to { $name }, { $year }. Czy o nią chodzi, a jeśli tak, to jak pisze się nazwisko?
citation-unlisted-nearest = najbliższa pozycja, numer { $number }

## References

reference-duplicate = Pozycje { $other } i { $number } wydają się tą samą pracą: obie mają „{ $title }”. Proszę zostawić jedną i poprawić cytowania drugiej.
query-reference-duplicate = Pozycje { $other } i { $number } wydają się tą samą pracą: obie mają „{ $title }”. Jeśli tak jest, prosimy o wskazanie, którą zostawić; cytowania zostaną dostosowane.
reference-duplicate-preprint = Pozycje { $number } i { $other } wydają się preprintem i jego artykułem: obie mają „{ $title }”. Proszę cytować tylko artykuł, chyba że chodzi o obie.
query-reference-duplicate-preprint = Pozycje { $number } i { $other } wydają się preprintem i jego artykułem: obie mają „{ $title }”. Czy cytować obie, czy tylko artykuł?
reference-duplicate-first = ta sama praca, pozycja { $number }
reference-uncited = Pozycja { $number } nie jest nigdzie cytowana w tekście. Proszę ją zacytować albo usunąć ze spisu.
query-reference-uncited = Pozycja { $number } wydaje się niecytowana w tekście. Czy można prosić o wskazanie, gdzie ją zacytować, albo potwierdzenie, że można ją usunąć?
reference-uncited-named = { $name } { $year } nie jest nigdzie cytowane w tekście. Proszę to zacytować albo usunąć ze spisu.
query-reference-uncited-named = { $name } { $year } wydaje się niecytowane w tekście. Czy można prosić o wskazanie, gdzie to zacytować, albo potwierdzenie, że można to usunąć?
evidence-uncited = cytowanych pozycji: { $cited } z { $count }
reference-numbering-gap = Po numerze { $before } stoi { $number }: brakuje { $expected }. Proszę poprawić numer albo dodać brakującą pozycję.
query-reference-numbering-gap = Po numerze { $before } stoi w spisie { $number }, więc brakuje { $expected }. Czy brakuje pozycji, czy tylko numer jest błędny?
reference-numbering-repeat = Numer { $number } stoi w spisie dwa razy. Proszę poprawić drugi.
query-reference-numbering-repeat = Numer { $number } stoi w spisie dwa razy. Czy można prosić o właściwy numer drugiej pozycji?
reference-numbering-restart = Po { $before } numery zaczynają się znów od { $number }. Proszę ponumerować spis w całości albo zrobić dwa spisy.
query-reference-numbering-restart = Po { $before } numery w spisie zaczynają się znów od { $number }. Czy ponumerować spis w całości, czy są to dwa spisy?
reference-numbering-back = Po numerze { $before } stoi { $number }, choć powinno być { $expected }. Proszę poprawić numer.
query-reference-numbering-back = Po numerze { $before } stoi w spisie { $number }, choć powinno być { $expected }. Czy można prosić o sprawdzenie numeru?
reference-numbering-before = tu stoi { $number }
evidence-numbering = { $number } stoi po { $before }
fix-number = Napisz { $number }
reference-order-early = { $name } stoi tu przed { $ahead }, a spis jest alfabetyczny: proszę przenieść niżej, przed { $belongs }.
query-reference-order-early = Spis jest alfabetyczny, a { $name } stoi przed { $ahead }. Czy możemy przenieść niżej, przed { $belongs }?
reference-order-late = { $name } stoi tu za { $behind }, a spis jest alfabetyczny: proszę przenieść wyżej, przed { $belongs }.
query-reference-order-late = Spis jest alfabetyczny, a { $name } stoi za { $behind }. Czy możemy przenieść wyżej, przed { $belongs }?
reference-order-last = { $name } stoi tu przed { $ahead }, a spis jest alfabetyczny: proszę przenieść na koniec.
query-reference-order-last = Spis jest alfabetyczny, a { $name } stoi przed { $ahead }. Czy możemy przenieść na koniec?
reference-order-here = jej miejsce jest przed tą
evidence-reference-order = w kolejności alfabetycznej: { $kept } z { $count }
reference-pages-backwards = Strony „{ $pages }” biegną od { $first } wstecz do { $last }. Proszę poprawić jedną z nich.
query-reference-pages-backwards = Strony „{ $pages }” biegną od { $first } wstecz do { $last }. Czy można prosić o właściwe strony?
evidence-pages = { $last } jest mniejsze niż { $first }
reference-pages-letter = W „{ $pages }” tylko ostatnia strona ma „{ $letter }”. Proszę dodać to do pierwszej albo usunąć.
query-reference-pages-letter = W stronach „{ $pages }” tylko ostatnia ma „{ $letter }”. Czy pierwsza też powinna to mieć?
reference-year-future = Rok { $year } leży w przyszłości: mamy { $now }. Proszę go poprawić.
query-reference-year-future = Rok { $year } w tej pozycji jeszcze nie nadszedł. Czy można prosić o sprawdzenie?
reference-year-impossible = „{ $year }” stoi w miejscu roku. Proszę to poprawić.
query-reference-year-impossible = „{ $year }” stoi w tej pozycji w miejscu roku. Czy można prosić o podanie roku?
reference-year-letter = „{ $year }” ma literę, ale żadna praca autora { $name } nie ma daty { $first }. Proszę dodać brakującą albo poprawić literę.
query-reference-year-letter = „{ $year }” ma literę, ale żadna inna praca autora { $name } nie ma daty { $first }. Czy w spisie brakuje pozycji, czy litera jest zbędna?
reference-run-together = Wewnątrz pozycji { $number } zaczyna się inna: „{ $opening }…”, z własnymi autorami, rokiem i stronami. Proszę dać jej osobny wiersz.
query-reference-run-together = Wewnątrz pozycji { $number } zaczyna się chyba inna: „{ $opening }…”. Czy możemy dać jej osobny wiersz?
fix-break-line = Zacznij nowy wiersz
reference-split = Ten wiersz, „{ $opening }…”, jest dalszym ciągiem poprzedniej pozycji. Proszę je połączyć.
query-reference-split = Ten wiersz, „{ $opening }…”, wydaje się należeć do poprzedniej pozycji. Czy możemy je połączyć?
reference-split-first = pozycja, która się urywa
fix-join-lines = Połącz z poprzednim wierszem
reference-missing-year = { $few ->
    [one] Pozycja { $number } nie ma roku
    [few] { $few } pozycje, pierwsza to { $number }, nie mają roku
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma roku
}; pozostałe ({ $many }) mają. Proszę dodać, czego brakuje.
query-reference-missing-year = { $few ->
    [one] Pozycja { $number } nie ma roku. Czy można prosić o jego dodanie?
    [few] { $few } pozycje, pierwsza to { $number }, nie mają roku, a inne ({ $many }) mają. Czy można prosić o uzupełnienie?
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma roku, a inne ({ $many }) mają. Czy można prosić o uzupełnienie?
}
reference-missing-volume = { $few ->
    [one] Pozycja { $number } nie ma tomu
    [few] { $few } pozycje, pierwsza to { $number }, nie mają tomu
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma tomu
}; inne artykuły w spisie ({ $many }) mają tom i strony. Proszę dodać, czego brakuje.
query-reference-missing-volume = { $few ->
    [one] Pozycja { $number } nie ma tomu, a inne artykuły w spisie ({ $many }) mają tom i strony. Czy można prosić o jego dodanie?
    [few] { $few } pozycje, pierwsza to { $number }, nie mają tomu, a inne artykuły w spisie ({ $many }) mają tom i strony. Czy można prosić o uzupełnienie?
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma tomu, a inne artykuły w spisie ({ $many }) mają tom i strony. Czy można prosić o uzupełnienie?
}
reference-missing-pages = { $few ->
    [one] Pozycja { $number } nie ma stron
    [few] { $few } pozycje, pierwsza to { $number }, nie mają stron
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma stron
}; inne artykuły w spisie ({ $many }) mają tom i strony. Proszę dodać, czego brakuje.
query-reference-missing-pages = { $few ->
    [one] Pozycja { $number } nie ma stron, a inne artykuły w spisie ({ $many }) mają tom i strony. Czy można prosić o ich dodanie albo o numer artykułu?
    [few] { $few } pozycje, pierwsza to { $number }, nie mają stron, a inne artykuły w spisie ({ $many }) mają tom i strony. Czy można prosić o uzupełnienie?
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma stron, a inne artykuły w spisie ({ $many }) mają tom i strony. Czy można prosić o uzupełnienie?
}
reference-missing-volume-pages = { $few ->
    [one] Pozycja { $number } nie ma tomu ani stron
    [few] { $few } pozycje, pierwsza to { $number }, nie mają tomu ani stron
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma tomu ani stron
}; inne artykuły w spisie ({ $many }) mają jedno i drugie. Proszę dodać, czego brakuje.
query-reference-missing-volume-pages = { $few ->
    [one] Pozycja { $number } nie ma tomu ani stron, a inne artykuły w spisie ({ $many }) mają jedno i drugie. Czy można prosić o ich dodanie?
    [few] { $few } pozycje, pierwsza to { $number }, nie mają tomu ani stron, a inne artykuły w spisie ({ $many }) mają jedno i drugie. Czy można prosić o uzupełnienie?
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma tomu ani stron, a inne artykuły w spisie ({ $many }) mają jedno i drugie. Czy można prosić o uzupełnienie?
}
doi-missing = { $few ->
    [one] Pozycja { $number } nie ma DOI
    [few] { $few } pozycje, pierwsza to { $number }, nie mają DOI
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma DOI
}; inne artykuły w spisie ({ $many }) mają. Proszę dodać tam, gdzie istnieje.
query-doi-missing = { $few ->
    [one] Pozycja { $number } nie ma DOI, a inne artykuły w spisie ({ $many }) mają. Czy można prosić o jego dodanie, jeśli istnieje?
    [few] { $few } pozycje, pierwsza to { $number }, nie mają DOI, a inne artykuły w spisie ({ $many }) mają. Czy można prosić o dodanie istniejących?
   *[many] { $few } pozycji, pierwsza to { $number }, nie ma DOI, a inne artykuły w spisie ({ $many }) mają. Czy można prosić o dodanie istniejących?
}
reference-missing-too = tu też
evidence-missing-part = ma to { $many } z { $count }
reference-style-doi = Numery DOI zapisane { $form ->
    [https] jako „https://doi.org/…”
    [old] z dawnym adresem („dx.doi.org”, „http:”)
    [label] po „doi:”
   *[bare] bez niczego
}: { $few }, to jest pierwszy; inne ({ $many }) są { $common ->
    [https] jako „https://doi.org/…”
    [old] z dawnym adresem („dx.doi.org”, „http:”)
    [label] po „doi:”
   *[bare] bez niczego
}. Proszę zapisać wszystkie jednakowo, najlepiej jako „https://doi.org/…”.
query-reference-style-doi = Numery DOI zapisane { $form ->
    [https] jako „https://doi.org/…”
    [old] z dawnym adresem („dx.doi.org”, „http:”)
    [label] po „doi:”
   *[bare] bez niczego
}: { $few }, to jest pierwszy, podczas gdy inne ({ $many }) są { $common ->
    [https] jako „https://doi.org/…”
    [old] z dawnym adresem („dx.doi.org”, „http:”)
    [label] po „doi:”
   *[bare] bez niczego
}. Czy możemy zapisać wszystkie jednakowo, jako „https://doi.org/…”?
reference-style-et-al = Pozycje, w których „et al.” stoi po { $names ->
    [one] { $names } nazwisku
    [few] { $names } nazwiskach
   *[many] { $names } nazwiskach
}: { $few }, to jest pierwsza; w innych ({ $many }) stoi po { $common ->
    [one] { $common } nazwisku
    [few] { $common } nazwiskach
   *[many] { $common } nazwiskach
}. Proszę wszędzie podać tyle samo nazwisk.
query-reference-style-et-al = Pozycje, w których „et al.” stoi po { $names ->
    [one] { $names } nazwisku
    [few] { $names } nazwiskach
   *[many] { $names } nazwiskach
}: { $few }, to jest pierwsza, podczas gdy w innych ({ $many }) stoi po { $common ->
    [one] { $common } nazwisku
    [few] { $common } nazwiskach
   *[many] { $common } nazwiskach
}. Czy można prosić o podanie wszędzie tylu samo nazwisk?
reference-style-journal = Czasopismo „{ $full }” ma tu pełną nazwę ({ $fulls }×), a gdzie indziej „{ $short }” ({ $shorts }×){ $more ->
    [0] .
    [one] , i tak samo jest z jeszcze jednym czasopismem.
    [few] , i tak samo jest z { $more } innymi czasopismami.
   *[many] , i tak samo jest z { $more } innymi czasopismami.
} Proszę zapisać wszystkie w jeden sposób.
query-reference-style-journal = Czasopismo „{ $full }” ma tu pełną nazwę ({ $fulls }×), a gdzie indziej „{ $short }” ({ $shorts }×){ $more ->
    [0] .
    [one] , i tak samo jest z jeszcze jednym czasopismem.
    [few] , i tak samo jest z { $more } innymi czasopismami.
   *[many] , i tak samo jest z { $more } innymi czasopismami.
} Który sposób zapisu wybrać dla wszystkich?
reference-style-journal-other = tu „{ $name }”
abstain-alphabetical = Spis jest alfabetyczny, więc kolejności pierwszego cytowania nie sprawdzono.
abstain-broken-range = Jeden z zakresów cytowań biegnie wstecz, więc kolejności pierwszego cytowania nie sprawdzono.
abstain-flattened-order = Cytowania skopiowano bez indeksu górnego, więc kolejności pierwszego cytowania nie sprawdzono.
abstain-uncited-abstract = Jest tu tylko streszczenie, więc nie szukano pozycji, których tekst nie cytuje.
abstain-uncited-part = Tekst cytuje { $cited } z { $count } pozycji, może więc być tylko częścią: nie szukano pozycji, których nie cytuje.

## DOIs

doi-duplicate = Pozycje { $other } i { $number } mają ten sam DOI. Proszę poprawić błędny albo usunąć jedną pozycję, jeśli obie są tą samą pracą.
query-doi-duplicate = Pozycje { $other } i { $number } mają ten sam DOI. Jeśli to ta sama praca, prosimy o wskazanie, którą zostawić; jeśli nie, o właściwy DOI.
doi-duplicate-library = Menedżer bibliografii ma „{ $title }” (DOI { $doi }) dwa razy: to cytowanie odnosi się do jednego wpisu, wcześniejsze do drugiego. Proszę je tam połączyć i zaktualizować dokument.
query-doi-duplicate-library = Menedżer bibliografii ma chyba „{ $title }” (DOI { $doi }) dwa razy, więc spis podaje tę pracę pod dwoma numerami. Czy można prosić o połączenie obu wpisów i zaktualizowanie dokumentu?
doi-duplicate-library-first = drugi wpis jest cytowany tutaj
doi-duplicate-first = ten sam DOI w pozycji { $number }
doi-duplicate-fits = Pozycje { $other } i { $number } mają ten sam DOI. Jego treść lepiej pasuje do pozycji { $fits }: mówi { $said }, a pozycja { $misfits } mówi { $stated }. Proszę poprawić błędny.
query-doi-duplicate-fits = Pozycje { $other } i { $number } mają ten sam DOI. Wydaje się należeć do pozycji { $fits }: mówi { $said }, a pozycja { $misfits } mówi { $stated }. Czy można prosić o właściwy DOI pozycji { $misfits }?
doi-mismatch-year = DOI mówi { $year }; pozycja mówi { $stated-year }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-year = DOI mówi { $year }, a pozycja { $stated-year }. Czy można prosić o sprawdzenie, czy właściwy jest rok, czy DOI?
doi-mismatch-volume = DOI mówi tom { $volume }; pozycja mówi tom { $stated-volume }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-volume = DOI mówi tom { $volume }, a pozycja tom { $stated-volume }. Czy można prosić o sprawdzenie, czy właściwy jest tom, czy DOI?
doi-mismatch-volume-page = DOI mówi tom { $volume }, strona { $page }; pozycja mówi tom { $stated-volume }, strona { $stated-page }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-volume-page = DOI mówi tom { $volume }, strona { $page }, a pozycja tom { $stated-volume }, strona { $stated-page }. Czy można prosić o sprawdzenie, co jest właściwe?
doi-mismatch-year-volume = DOI mówi { $year } i tom { $volume }; pozycja mówi { $stated-year } i tom { $stated-volume }. { -another-work } { -only-its-text }
query-doi-mismatch-year-volume = DOI mówi { $year } i tom { $volume }, a pozycja { $stated-year } i tom { $stated-volume }. { -right-one }
doi-mismatch-journal = DOI mówi { $journal } ({ $code }); pozycja mówi { $stated-journal }. { -another-work } { -only-its-text }
query-doi-mismatch-journal = DOI mówi { $journal } ({ $code }), a pozycja { $stated-journal }. { -right-one }
doi-mismatch-journal-year = DOI mówi { $year } i { $journal } ({ $code }); pozycja mówi { $stated-year } i { $stated-journal }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-year = DOI mówi { $year } i { $journal } ({ $code }), a pozycja { $stated-year } i { $stated-journal }. { -right-one }
doi-mismatch-journal-volume = DOI mówi { $journal } ({ $code }), tom { $volume }; pozycja mówi { $stated-journal }, tom { $stated-volume }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-volume = DOI mówi { $journal } ({ $code }), tom { $volume }, a pozycja { $stated-journal }, tom { $stated-volume }. { -right-one }
doi-mismatch-journal-volume-page = DOI mówi { $journal } ({ $code }), tom { $volume }, strona { $page }; pozycja mówi { $stated-journal }, tom { $stated-volume }, strona { $stated-page }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-volume-page = DOI mówi { $journal } ({ $code }), tom { $volume }, strona { $page }, a pozycja { $stated-journal }, tom { $stated-volume }, strona { $stated-page }. { -right-one }
doi-mismatch-page = DOI mówi strona { $page }; pozycja mówi strona { $stated-page }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-page = DOI mówi strona { $page }, a pozycja strona { $stated-page }. Czy można prosić o sprawdzenie, co jest właściwe?
doi-mismatch-issue = DOI mówi numer { $issue }; pozycja mówi numer { $stated-issue }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-issue = DOI mówi numer { $issue }, a pozycja numer { $stated-issue }. Czy można prosić o sprawdzenie, co jest właściwe?
reference-year-volume = Ta pozycja mówi { $year }, tom { $volume }; pozycja { $other } z tego samego czasopisma mówi { $other-year }, tom { $other-volume }. Tomy rosną z latami, więc błędny jest tu rok, tom albo czasopismo. Proszę porównać ze źródłem.
query-reference-year-volume = Ta pozycja mówi { $year }, tom { $volume }, a pozycja { $other } z tego samego czasopisma mówi { $other-year }, tom { $other-volume }. Czy można prosić o sprawdzenie roku i tomu?
reference-year-volume-year = rok tej pozycji
reference-year-volume-other = { $year }, tom { $volume } tego samego czasopisma
reference-url-scheme = „{ $text }” nie jest adresem internetowym: jego początek jest błędnie zapisany.
query-reference-url-scheme = „{ $text }” nie działa jako adres internetowy: jego początek jest błędnie zapisany. Czy możemy go poprawić?
reference-url-twice = „{ $text }” nie jest adresem internetowym: zaczyna się dwa razy.
query-reference-url-twice = „{ $text }” nie działa jako adres internetowy: zaczyna się dwa razy. Czy możemy go poprawić?
reference-url-gap = „{ $text }” jest przerwane odstępem, więc nigdzie nie prowadzi.
query-reference-url-gap = „{ $text }” nie działa jako adres internetowy: przerywa go odstęp. Czy możemy go usunąć?
reference-url-host = „{ $text }” nie jest adresem internetowym: żadna strona tak się nie nazywa. Proszę porównać ze źródłem.
query-reference-url-host = „{ $text }” nie działa jako adres internetowy: żadna strona tak się nie nazywa. Czy można prosić o właściwy?
reference-url-glued = „{ $text }” zawiera dwa adresy internetowe bez niczego pomiędzy. Proszę je rozdzielić albo jeden usunąć.
query-reference-url-glued = „{ $text }” zawiera dwa adresy internetowe bez niczego pomiędzy. Czy można prosić o wskazanie, o który chodzi?
reference-url-local = „{ $text }” prowadzi tylko do jednego komputera. Proszę podać adres, który każdy może otworzyć.
query-reference-url-local = „{ $text }” prowadzi tylko do jednego komputera. Czy można prosić o adres, który otworzy każdy czytelnik?
reference-url-proxy = „{ $text }” prowadzi przez serwer biblioteki, więc otwiera się tylko jej czytelnikom. Proszę podać adres samej strony.
query-reference-url-proxy = „{ $text }” prowadzi przez serwer biblioteki, więc otwiera się tylko jej czytelnikom. Czy można prosić o adres samej strony?
reference-url-future = Stronę odczytano podobno w roku { $year }: mamy { $now }. Proszę poprawić datę.
query-reference-url-future = Stronę odczytano podobno w roku { $year }, który jeszcze nie nadszedł. Czy można prosić o sprawdzenie daty?
reference-url-before = Stronę odczytano podobno w roku { $year }, a praca jest z roku { $work }. Proszę poprawić jedną z dat.
query-reference-url-before = Stronę odczytano podobno w roku { $year }, a praca jest z roku { $work }. Czy można prosić o sprawdzenie obu dat?
reference-url-work = rok pracy
fix-url = Napisz „{ $text }”
reference-year-doi = Pozycja mówi { $stated }; jej DOI mówi { $said }, z tym samym tomem i stroną. Rok jest błędny. { -only-its-text }
query-reference-year-doi = Pozycja mówi { $stated }, a jej DOI { $said }, z tym samym tomem i stroną. Czy możemy napisać { $said }?
fix-write-year = Napisz { $year }
doi-says-journal = DOI mówi { $journal }
doi-says-year = DOI mówi { $year }
doi-says-volume = DOI mówi tom { $volume }
doi-says-issue = DOI mówi numer { $issue }
doi-says-page = DOI mówi strona { $page }
doi-mismatch-stated = co mówi pozycja
doi-swapped = Pozycje { $number } i { $other } mają chyba zamienione DOI: treść każdego pasuje do drugiej pozycji i przeczy własnej. DOI nie były sprawdzane w sieci; odczytano tylko ich treść.
query-doi-swapped = Pozycje { $number } i { $other } mają chyba zamienione DOI: każdy z nich lepiej pasuje do drugiej pozycji. Czy możemy je zamienić?
doi-swapped-other = DOI, który pasuje do pozycji { $number }
doi-malformed-link = „{ $text }” nie jest DOI: za nim ciągnie się adres albo drugi DOI.
query-doi-malformed-link = „{ $text }” { -not-working }: za nim ciągnie się adres albo drugi DOI. Czy można prosić o sprawdzenie?
doi-malformed-resolver = „{ $text }” nigdzie nie prowadzi: adres serwera DOI występuje w nim dwa razy.
query-doi-malformed-resolver = „{ $text }” { -not-working }: adres serwera DOI występuje w nim dwa razy. Czy możemy jeden usunąć?
doi-malformed-pmid = „{ $text }” nie jest DOI: przyklejony jest do niego numer PubMed.
query-doi-malformed-pmid = „{ $text }” { -not-working }: przyklejony jest do niego numer PubMed. Czy możemy je rozdzielić?
doi-malformed-words = „{ $text }” nie jest DOI: przyklejone są do niego słowa albo data.
query-doi-malformed-words = „{ $text }” { -not-working }: przyklejone są do niego słowa albo data. Czy można prosić o sprawdzenie, gdzie DOI się kończy?
doi-malformed-ending = „{ $text }” nie jest DOI, lecz końcem adresu strony. DOI prowadzi do artykułu bez „{ $ending }”.
query-doi-malformed-ending = „{ $text }” { -not-working }: „{ $ending }” to koniec adresu strony. Czy możemy to usunąć?
doi-malformed-query = „{ $text }” nie jest DOI: adres strony ma dalej „{ $ending }”, a DOI nie.
query-doi-malformed-query = „{ $text }” { -not-working }: adres strony ma dalej „{ $ending }”. Czy możemy to usunąć?
doi-malformed-markup = „{ $text }” nie jest DOI: przyklejone są do niego znaczniki.
query-doi-malformed-markup = „{ $text }” { -not-working }: przyklejone są do niego znaczniki. Czy można prosić o sprawdzenie?
doi-malformed-doubled = „{ $text }” nie jest DOI: są w nim znaki podwojone albo zakodowane.
query-doi-malformed-doubled = „{ $text }” { -not-working }: są w nim znaki podwojone albo zakodowane. Czy można prosić o sprawdzenie?
doi-malformed-dash = „{ $text }” ma myślnik tam, gdzie DOI ma łącznik, więc nigdzie nie prowadzi.
query-doi-malformed-dash = „{ $text }” { -not-working }: ma myślnik tam, gdzie DOI ma łącznik. Czy możemy to poprawić?
doi-malformed-gap = „{ $text }” jest przerwane odstępem, więc nigdzie nie prowadzi.
query-doi-malformed-gap = „{ $text }” { -not-working }: przerywa je odstęp. Czy można prosić o sprawdzenie?
doi-malformed-prefix = „{ $text }” nie jest DOI: każdy DOI zaczyna się od „10.” i liczby.
query-doi-malformed-prefix = „{ $text }” { -not-working }: każdy DOI zaczyna się od „10.” i liczby. Czy można prosić o właściwy?
doi-malformed-letter = „{ $text }” nie jest DOI: litera stoi w miejscu cyfry.
query-doi-malformed-letter = „{ $text }” { -not-working }: litera stoi w miejscu cyfry. Czy możemy to poprawić?
doi-malformed-short = „{ $text }” nie jest DOI: liczba po „10.” ma cztery cyfry lub więcej.
query-doi-malformed-short = „{ $text }” { -not-working }: liczba po „10.” musi mieć cztery cyfry lub więcej. Czy można prosić o właściwy?
doi-malformed-slash = „{ $text }” nie jest DOI: brakuje ukośnika po liczbie.
query-doi-malformed-slash = „{ $text }” { -not-working }: brakuje ukośnika po liczbie. Czy można prosić o właściwy?
identifier-checksum = „{ $text }” nie jest poprawnym { $kind }: kończy się cyfrą kontrolną { $digit }, a pozostałe wymagają { $right }. Jedna z cyfr jest błędna.
query-identifier-checksum = „{ $text }” nie może być poprawnym { $kind }: ostatnią cyfrą jest { $digit }, a pozostałe wymagają { $right }, więc jedna z cyfr jest błędna. Czy można prosić o porównanie ze źródłem?
identifier-form = „{ $text }” nie jest poprawnym { $kind }: nie ma jego postaci, takiej jak „{ $example }”. Proszę porównać ze źródłem.
query-identifier-form = „{ $text }” nie ma postaci { $kind }, takiej jak „{ $example }”. Czy można prosić o porównanie ze źródłem?
doi-own = Pozycja { $number } ma DOI tego właśnie artykułu. Skopiowano go z niewłaściwego miejsca.
query-doi-own = Pozycja { $number } ma DOI tego właśnie artykułu. Czy można prosić o jej własny DOI?
doi-own-here = DOI tego artykułu
doi-form = { $count ->
    [one] „{ $text }” to przestarzała postać adresu DOI. Proszę napisać „https://doi.org/” i DOI.
    [few] „{ $text }” to przestarzała postać adresu DOI; jest ich razem { $count }. Proszę napisać „https://doi.org/” i DOI.
   *[many] „{ $text }” to przestarzała postać adresu DOI; jest ich razem { $count }. Proszę napisać „https://doi.org/” i DOI.
}
query-doi-form = { $count ->
    [one] „{ $text }” to przestarzała postać adresu DOI. Czy możemy napisać „https://doi.org/…”?
    [few] „{ $text }” i inne DOI, razem { $count }, mają przestarzałą postać adresu. Czy możemy napisać „https://doi.org/…”?
   *[many] „{ $text }” i inne DOI, razem { $count }, mają przestarzałą postać adresu. Czy możemy napisać „https://doi.org/…”?
}
fix-doi-form = { $count ->
    [one] Napisz „https://doi.org/”
    [few] Napisz „https://doi.org/” w { $count } miejscach
   *[many] Napisz „https://doi.org/” w { $count } miejscach
}
fix-doi = Napisz „{ $text }”
fix-swap = Zamień oba DOI

## What was understood: parts of one line

understood-and = { $before }; { $part }
understood-references-numbered = { count-references } (wiersze { $first }–{ $last }), z numerami
understood-references-unnumbered = { count-references } (wiersze { $first }–{ $last }), bez numerów
understood-no-references = bez spisu literatury
understood-citations-bracket = cytowania w nawiasach kwadratowych
understood-citations-parenthesis = cytowania w nawiasach okrągłych
understood-citations-superscript = cytowania w indeksie górnym
understood-citations-flattened = cytowania w indeksie górnym, który zginął przy kopiowaniu
understood-certainty = { $style }, pewność { $certainty }%
understood-citations-author-year = cytowania przez autora i rok
understood-no-citations = bez cytowań
understood-only-abstract = znaleziono tylko streszczenie
understood-only-references = znaleziono tylko spis literatury

## Counts of a report

status-findings = { $count ->
    [0] Nic nie znaleziono
    [one] 1 uwaga: { $kinds }
    [few] { $count } uwagi: { $kinds }
   *[many] { $count } uwag: { $kinds }
}
status-errors = { $count ->
    [one] 1 błąd
    [few] { $count } błędy
   *[many] { $count } błędów
}
status-warnings = { $count ->
    [one] 1 ostrzeżenie
    [few] { $count } ostrzeżenia
   *[many] { $count } ostrzeżeń
}
status-notes = { $count ->
    [one] 1 wskazówka
    [few] { $count } wskazówki
   *[many] { $count } wskazówek
}
status-more = { $count ->
    [one] I jeszcze 1, której nie pokazano. Po poprawieniu niektórych z tych pojawi się.
    [few] I jeszcze { $count }, których nie pokazano. Po poprawieniu niektórych z tych pojawią się.
   *[many] I jeszcze { $count }, których nie pokazano. Po poprawieniu niektórych z tych pojawią się.
}

## Author queries and other exports

export-title = Pytania do autora
export-title-of = Pytania do autora: { $file }
export-file = pytania
export-file-comments = komentarze
export-comments-docx = Komentarze można wpisać tylko do dokumentu Worda (.docx). Proszę wybrać inną postać uwag dla tego pliku.
export-comments-impossible = Ten dokument Worda jest zbudowany tak, że nie można stąd dodać komentarzy. Proszę otworzyć go w Wordzie, zapisać od nowa i spróbować ponownie albo wybrać inną postać uwag.
export-date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
export-intro = Prosimy odpowiedzieć na każde pytanie w przeznaczonym na to miejscu. Numer pytania, na przykład AQ1, można wpisać obok miejsca w tekście.
export-none = Nie ma o co pytać.
export-understood = Odczytano: { $summary }.
export-not-checked = Nie sprawdzono
export-query = Nr
export-column-file = Plik
export-place = Miejsce
export-quotation = Tekst
export-marked = Zaznaczone
export-question = Pytanie
export-suggestion = Propozycja
export-proof = Dowód
export-also = Także
export-related = Zobacz też
export-reply = Odpowiedź autora
export-severity = Waga
export-rule = Reguła
export-more = i jeszcze { $count }
export-made = Wykonano programem Proofmark { $version } na własnym komputerze autora lub redaktora. Manuskryptu nigdzie nie wysłano.
place-paragraph = { $part }, akapit { $paragraph }, wiersz { $line }
place-heading = { $part }, nagłówek, wiersz { $line }
place-part = { $part }, wiersz { $line }
place-line = Wiersz { $line }
place-reference = Pozycja { $number }, wiersz { $line }
section-front = Część tytułowa
section-abstract = Streszczenie
section-keywords = Słowa kluczowe
section-body = Tekst
section-caption = Podpis
section-declarations = Oświadczenia
section-references = Spis literatury
section-appendix = Załącznik
section-frame = Słowa strony internetowej

## The page. Arguments are filled in by the page, so no plural forms here.

page-title = Proofmark
page-tagline = Znajduje to, co zaznaczyłby uważny redaktor. Tekst zostaje na tym urządzeniu.
page-manuscript = Manuskrypt
page-manuscript-hint = Tu proszę wkleić artykuł ze spisem literatury albo upuścić jego plik: indeksy górne, listy i ukryte słowa są odczytywane z formatowania.
page-paste-plain = Wklejono tylko zwykły tekst, bez formatowania: numery cytowań z indeksu górnego mogą teraz stać przy słowach, a numerów list może brakować. Otwarcie samego pliku je zachowuje.
page-file-open = Otwórz plik…
page-file-large = { $file } ma ponad 100 MB i nie został odczytany. Proszę zamiast tego wkleić tekst artykułu.
page-file-failed = Nie można odczytać { $file }. Proszę zapisać go ponownie albo wkleić jego tekst.
page-file-empty = { $file } nie zawiera tekstu. Jeśli strony są obrazami, najpierw trzeba rozpoznać ich tekst.
page-file-one = Odczytano tylko { $file }. Pozostałe pliki proszę otworzyć osobno.
page-export-open = Pytania do autora…
page-export = Pytania do autora
page-export-what = Uwagi tak, jak redaktor pyta o nie autora: ponumerowane, każda z miejscem, cytatem, pytaniem i miejscem na odpowiedź. To, co odłożono, jest pominięte.
page-export-copy = Kopiuj jako tekst
page-export-docx = Dokument Worda
page-export-html = Strona internetowa, do druku
page-export-markdown = Markdown
page-export-text = Zwykły tekst
page-export-csv = Tabela (CSV)
page-export-file = Twój dokument Worda
page-export-file-what = Otwarty plik z każdą uwagą jako komentarzem na jej miejscu; wszystko inne zostaje bez zmian. Nie ma w nim tego, co od tego czasu tutaj zmieniono.
page-export-comments = Zapisz z komentarzami
page-export-programs = Dla programów
page-export-json = JSON
page-export-sarif = SARIF
page-export-saved = Zapisano jako { $file }.
page-example = Przykład
page-check = Sprawdź teraz
page-empty-heading = Wklej artykuł. Zobacz błędy na ich miejscu.
page-empty-what = Numery cytowań, których nie ma w spisie literatury, jeden DOI przy dwóch pozycjach, słowa z literówkami: każdy błąd jest zaznaczony w tekście i objaśniony obok, z dowodem.
page-empty-citation = Cytowana jest pozycja 17, lecz spis kończy się na 14.
page-empty-doi = Pozycje 6 i 11 mają ten sam DOI.
page-empty-word = „recieved” nie ma na żadnej liście słów; „received” jest.
page-empty-private = Nic nie jest wysyłane ani zapisywane. Sprawdzanie odbywa się na tej stronie, która zabrania sobie wszelkich połączeń; po załadowaniu działa bez sieci.
page-empty-start = Nie ma tekstu pod ręką? Przycisk Przykład wstawia artykuł z błędami.
page-loading = Przygotowywanie…
page-ready = Gotowe. Wklej tekst, aby go sprawdzić.
page-checking = Sprawdzanie…
page-checking-document = Odczytywanie tekstu…
page-checking-group = Sprawdzanie: { $group }
page-cancel = Anuluj
page-cancelled = Zatrzymano. Tekst nie został sprawdzony.
page-done = Gotowe
page-close = Zamknij
page-undo = Cofnij
page-always = Zawsze
page-take-back = Wycofaj
page-copied = Skopiowano.
page-copy-failed = Przeglądarka nie pozwala tu kopiować.
page-apart = Literatura w osobnym polu
page-reference-box = Spis literatury
page-reference-box-hint = Jak w formularzach zgłoszeniowych: jedna pozycja w wierszu. Proszę zostawić puste, jeśli spis jest w manuskrypcie.
page-strip = Gdzie leżą uwagi.
page-strip-what = W pierwszej trzeciej części tekstu: { $first }; w środkowej: { $middle }; w ostatniej: { $last }. Strzałki przesuwają, Enter przechodzi do miejsca.
page-filter = Pokaż tylko
page-filter-part = Na liście: { $shown } z { $count }.
page-filter-all = Pokaż wszystkie
page-search = Szukaj w uwagach
page-details = Szczegóły
page-change-from = zastąpione:
page-change-to = przez:
page-change-more = Dalsze miejsca: { $count }
page-fix-all = Popraw wszystkie tego rodzaju: { $count }…
page-fix-group = Popraw wszystkie: { $count }…
page-fix-all-heading = Co się zmieni
page-fix-all-what = Proszę odznaczyć to, co ma zostać. Jedno „cofnij” wycofuje wszystko.
page-fix-all-count = Zmiany: { $count }.
page-fix-all-apply = Wprowadź zmiany: { $count }
page-fix-all-every = Wybierz wszystkie
page-fix-all-none = Nie wybieraj żadnej
page-doi-copy = Kopiuj DOI
page-doi-open = Otwórz na doi.org (nowa karta)
page-why = Skąd ta reguła?
page-why-rule = Reguła:
page-why-example = Przykład
page-why-english = Strona reguły jest po angielsku.
page-dismiss = To nie błąd?
page-dismiss-hint = Obowiązuje do zamknięcia tej strony. Wszystko można zobaczyć i wycofać w „Twoje słowa i reguły”.
page-accept = Zaakceptuj „{ $word }”
page-accept-always = Zawsze akceptuj „{ $word }”
page-accepted = „{ $word }” zaakceptowano do zamknięcia tej strony.
page-accepted-always = „{ $word }” zaakceptowano i zapisano na tym urządzeniu.
page-ignore = Pomiń tę uwagę
page-ignore-all = Pomiń wszystkie takie: { $count }
page-ignored = Pominięto.
page-switch-off = Wyłącz tę regułę
page-switched-off = Wyłączono: { $rule }.
page-set-aside = Odłożone: { $count }
page-language = Język
page-decisions-open = Twoje słowa i reguły
page-decisions = Twoje słowa i reguły
page-decisions-what = To, co akceptujesz, pomijasz lub wyłączasz, obowiązuje do zamknięcia tej strony. To, co ustawisz na „Zawsze”, jest zapisywane na tym urządzeniu i nigdzie indziej: słowa i reguły z nazwy, pominięte uwagi jako skróty, nic z Twojego tekstu.
page-decisions-none = Nie ma jeszcze żadnych decyzji. Otwórz szczegóły uwagi i wybierz „To nie błąd?”.
page-decisions-words = Zaakceptowane słowa
page-decisions-more = Dalsze słowa: { $count }
page-decisions-rules = Wyłączone reguły
page-decisions-ignored = Pominięte w tym tekście
page-decisions-elsewhere = Pominięte w innych tekstach
page-decisions-carry = Listy słów
page-decisions-carry-what = Zwykły plik tekstowy, jedno słowo w wierszu; od znaku # wiersz jest komentarzem.
page-decisions-import = Importuj słowa…
page-decisions-import-keep = Zapisz importowane słowa na tym urządzeniu
page-decisions-imported = Zaimportowane słowa: { $count }.
page-decisions-copy = Kopiuj słowa
page-decisions-download = Zapisz słowa
page-decisions-forget = Zapomnij wszystko
page-decisions-forgotten = Wszystko zapomniane, także na tym urządzeniu.
page-verify-open = Jak to sprawdzić
page-verify = Jak to sprawdzić
page-verify-what = Nie trzeba wierzyć, że tekst tu zostaje. Trzy sposoby, by zobaczyć to samemu, każdy na minutę:
page-verify-offline = Odetnij sieć: włącz tryb samolotowy, gdy strona się załaduje, potem wklej i sprawdź. Wszystko działa, bo wszystko jest tutaj. Zamknij stronę, zanim go wyłączysz.
page-verify-tools = Obserwuj sieć: naciśnij F12, wybierz „Sieć”, potem wklej i sprawdź. Widać tam wszystko, co strona wysyła. Najwyżej pojawi się wiersz zaczynający się od „blob:”: to strona uruchamia własny proces.
page-verify-policy = Przeczytaj zasady: naciśnij Ctrl+U i znajdź wiersz „Content-Security-Policy”. Mówi „connect-src 'none'”: sama przeglądarka odmawia każdego połączenia, tej stronie i procesowi, który czyta tekst.
page-verify-kept = Co jest zapisywane
page-verify-kept-what = Z Twojego tekstu nigdy nic. Pliki samej strony są zapisywane, by działała bez sieci. Słowa, reguły i skróty uwag są zapisywane tylko tam, gdzie wybrano „Zawsze”, a „Zapomnij wszystko” je usuwa.
page-verify-limits = Czego nie widać
page-verify-limits-what = Sprawdzane jest do 4 000 000 znaków, pokazywanych 500 uwag; o reszcie mówimy. DOI nie są sprawdzane w sieci: czytana jest tylko ich treść. Czysty wynik znaczy, że nic nie znaleziono, a nie, że nic nie jest błędne. Dodatki przeglądarki mogą czytać każdą stronę; prywatne okno bez dodatków jest najbezpieczniejsze.
page-text = Twój tekst, zaznaczony
page-findings = Uwagi
page-findings-none = Nie znaleziono nic do poprawienia.
page-findings-none-caution = To, czego nie można było ocenić, wymieniono wyżej.
page-understood = Odczytano
page-not-checked = Nie sprawdzono
page-reading = Nie tak?
page-reading-hint = Wskaż, jak czytać tekst. Zostanie od razu sprawdzony ponownie.
page-reading-style = Cytowania
page-reading-automatic = Automatycznie
page-reading-bracket = W nawiasach kwadratowych: [1]
page-reading-parenthesis = W nawiasach okrągłych: (1)
page-reading-superscript = W indeksie górnym: ¹
page-reading-flattened = Indeks górny, który zginął: tekst1
page-reading-author-year = Autor i rok: (Smith, 2020)
page-reading-first = Pierwszy wiersz spisu
page-reading-last = Ostatni wiersz spisu
page-reading-starts-here = Spis zaczyna się w wierszu kursora
page-reading-ends-here = Spis kończy się w wierszu kursora
page-reading-number = Numer ostatniej pozycji
page-reading-reset = Znów automatycznie
page-layer = Pokaż cytowania
page-layer-part = Zaznaczono pierwsze cytowania: { $shown } z { $count }.
page-references = Literatura tak, jak ją odczytano
page-references-part = Wymieniono pierwsze pozycje: { $shown } z { $count }.
page-mentions = Cytowania: { $count }
page-mentions-name = Cytowania: { $count }, pozycja { $number }
page-mentions-none = Niecytowana
page-mention = Pozycja { $number }: cytowanie { $mention } z { $count }
page-entry = Pozycja { $number }, cytowania: { $count }
page-staircase = Cytowania w tekście
page-staircase-what = W poziomie: miejsce w tekście. W pionie: numer pozycji. Tam, gdzie pozycje numeruje się w kolejności pierwszego cytowania, punkty wznoszą się jak schody. Strzałki przechodzą od punktu do punktu, Enter przechodzi do miejsca.
page-staircase-order = Pierwszy raz cytowane po kolei: { $ordered } z { $count }.
page-staircase-late = Późno, po wyższym numerze: { $late }.
page-staircase-more = i jeszcze { $count }
page-staircase-uncited = Niecytowane: { $count }.
page-staircase-part = Narysowano { $shown } z { $count } cytowań, pierwsze przed powtórzonymi.
page-staircase-first = pierwsze cytowanie
page-staircase-late-mark = pierwsze cytowanie, późno
page-staircase-again = cytowana ponownie
page-staircase-point = Pozycja { $number }, wiersz { $line }: { $kind }
page-staircase-across = miejsce w tekście
page-staircase-up = pozycja
page-previous = Poprzednia
page-next = Następna
page-position = Uwaga { $number } z { $total }
page-edit = Edytuj tutaj
page-evidence = Dowód
page-related = Zobacz też
page-element-name = Proofmark: sprawdzanie tego pola
page-element-idle = Nie ma jeszcze nic do sprawdzenia.
page-element-waiting = Pola, które ma być sprawdzone, nie ma jeszcze na stronie.
page-element-show = Pokaż uwagi
page-element-hide = Ukryj uwagi
page-element-private = Sprawdzono na tym urządzeniu. Nic nie jest przesyłane, a formularz zmienia się tylko po kliknięciu.
page-element-blocked = Przed wysłaniem formularza proszę poprawić to, co zaznaczono jako błąd.
page-element-unavailable = Tekstu nie można sprawdzić w tej przeglądarce albo na tej stronie. Formularz działa jak przedtem.
page-element-profile = Nie można odczytać ustawień sprawdzania tego czasopisma: { $reason }
page-element-settings = Z ustawieniami: { $name }.
page-element-refused = Pole nie przyjmuje tej zmiany: jest pełne albo nie można go zmieniać. Proszę poprawić je tam samodzielnie.
page-stale = Tekst zmienił się od sprawdzenia. Jest sprawdzany ponownie.
page-too-long = Liczba znaków w tekście: { $length }. Sprawdzono pierwsze { $checked }, reszty nie.
page-failed = Reguła { $rule } zawiodła na tym tekście, więc nie ma jej wyników. Tekst jest bez zmian, a program uruchomiono ponownie.
page-failed-document = Tekstu nie można było odczytać: program zawiódł. Tekst jest bez zmian, a program uruchomiono ponownie.
page-unavailable = Programu nie można było uruchomić w tej przeglądarce. Tekst jest bez zmian. Proszę odświeżyć stronę albo użyć aktualnej przeglądarki Chrome, Edge, Firefox lub Safari.
page-update = Jest nowa wersja.
page-update-reload = Odśwież
page-update-loses = Odświeżenie opróżnia pole.
page-update-copy = Skopiuj tekst i odśwież
page-update-later = Później
page-offline-ready = Gotowe do użycia bez sieci.
page-keys = F8 i Shift+F8 przechodzą po uwagach. Ctrl+Z cofa poprawkę. Ctrl+Enter sprawdza ponownie.
page-severity-error = Błąd
page-severity-warning = Ostrzeżenie
page-severity-info = Wskazówka
page-group-abbreviation = Skróty
page-group-citation = Cytowania
page-group-doi = DOI
page-group-identifier = Identyfikatory
page-group-reference = Literatura
page-group-spelling = Pisownia
page-group-text = Tekst

## Spelling

fix-replace = Zastąp przez „{ $text }”
spelling-split-lost = „{ $word }” nie ma w żadnej liście słów; tak wygląda „{ $fix }” bez odstępu.
query-spelling-split-lost = Czy w „{ $word }” zginął odstęp: „{ $fix }”?
spelling-split-added = „{ $word }” nie jest słowem; z odstępem we właściwym miejscu to „{ $fix }”.
query-spelling-split-added = Czy „{ $word }” ma być „{ $fix }”?
spelling-typo-here = „{ $word }” nie ma w żadnej liście słów; „{ $fix }” występuje w tym tekście { $count ->
    [one] raz
    [2] dwa razy
    [few] { $count } razy
   *[many] { $count } razy
}.
query-spelling-typo-here = Czy „{ $word }” ma być „{ $fix }”, które występuje w tym tekście { $count ->
    [one] raz
    [2] dwa razy
    [few] { $count } razy
   *[many] { $count } razy
}?
spelling-typo-journal = „{ $word }” nie ma w żadnej liście słów; z „{ $fix }” jest to tytuł znanego czasopisma.
query-spelling-typo-journal = Czy w tytule czasopisma „{ $word }” ma być „{ $fix }”?
spelling-typo-known = „{ $word }” nie ma w żadnej liście słów; „{ $fix }” jest słowem w powszechnym użyciu.
query-spelling-typo-known = Czy „{ $word }” ma być „{ $fix }”?
spelling-typo-rare-here = „{ $word }” jest słowem, ale tu nie pasuje; „{ $fix }” występuje w tym tekście { $count ->
    [one] raz
    [2] dwa razy
    [few] { $count } razy
   *[many] { $count } razy
}.
query-spelling-typo-rare-here = Czy „{ $word }” ma tu być „{ $fix }”, które występuje w tym tekście { $count ->
    [one] raz
    [2] dwa razy
    [few] { $count } razy
   *[many] { $count } razy
}?
spelling-typo-rare-known = „{ $word }” jest słowem, ale tu nie pasuje; „{ $fix }” jest w powszechnym użyciu.
query-spelling-typo-rare-known = Czy „{ $word }” ma tu być „{ $fix }”?
spelling-typo-right = tu stoi „{ $word }”
spelling-real-word = „{ $word }” jest słowem, ale w „{ $phrase }” powinno być „{ $meant }”.
query-spelling-real-word = Czy w „{ $phrase }” zamiast „{ $word }” powinno być „{ $meant }”?
spelling-variant-british = { $few ->
    [one] „{ $word }” to pisownia brytyjska, a słowa w tekście ({ $many }) są amerykańskie. Proszę trzymać się jednej odmiany: „{ $meant }”.
    [few] { $few } słowa, pierwsze to „{ $word }”, są brytyjskie, a inne w tekście ({ $many }) amerykańskie. Proszę trzymać się jednej odmiany.
   *[many] { $few } słów, pierwsze to „{ $word }”, ma pisownię brytyjską, a inne w tekście ({ $many }) amerykańską. Proszę trzymać się jednej odmiany.
}
query-spelling-variant-british = { $few ->
    [one] „{ $word }” to pisownia brytyjska, a słowa w tekście ({ $many }) są amerykańskie. Czy można zmienić na „{ $meant }”?
    [few] { $few } słowa, pierwsze to „{ $word }”, są brytyjskie, a inne w tekście ({ $many }) amerykańskie. Czy można je zmienić?
   *[many] { $few } słów, pierwsze to „{ $word }”, ma pisownię brytyjską, a inne w tekście ({ $many }) amerykańską. Czy można je zmienić?
}
spelling-variant-american = { $few ->
    [one] „{ $word }” to pisownia amerykańska, a słowa w tekście ({ $many }) są brytyjskie. Proszę trzymać się jednej odmiany: „{ $meant }”.
    [few] { $few } słowa, pierwsze to „{ $word }”, są amerykańskie, a inne w tekście ({ $many }) brytyjskie. Proszę trzymać się jednej odmiany.
   *[many] { $few } słów, pierwsze to „{ $word }”, ma pisownię amerykańską, a inne w tekście ({ $many }) brytyjską. Proszę trzymać się jednej odmiany.
}
query-spelling-variant-american = { $few ->
    [one] „{ $word }” to pisownia amerykańska, a słowa w tekście ({ $many }) są brytyjskie. Czy można zmienić na „{ $meant }”?
    [few] { $few } słowa, pierwsze to „{ $word }”, są amerykańskie, a inne w tekście ({ $many }) brytyjskie. Czy można je zmienić?
   *[many] { $few } słów, pierwsze to „{ $word }”, ma pisownię amerykańską, a inne w tekście ({ $many }) brytyjską. Czy można je zmienić?
}
spelling-variant-ise = „{ $word }” jest tu zapisane przez „s”, a inne takie słowa ({ $many }) przez „z”. Proszę trzymać się jednego zapisu: „{ $meant }”.
query-spelling-variant-ise = „{ $word }” jest tu zapisane przez „s”, a inne takie słowa ({ $many }) przez „z”. Czy można zmienić na „{ $meant }”?
spelling-variant-ize = „{ $word }” jest tu zapisane przez „z”, a inne takie słowa ({ $many }) przez „s”. Proszę trzymać się jednego zapisu: „{ $meant }”.
query-spelling-variant-ize = „{ $word }” jest tu zapisane przez „z”, a inne takie słowa ({ $many }) przez „s”. Czy można zmienić na „{ $meant }”?
spelling-variant-term = W tekście jest tu „{ $word }”, a gdzie indziej „{ $meant }” ({ $many }×). Proszę trzymać się jednego zapisu.
query-spelling-variant-term = W tekście jest tu „{ $word }”, a gdzie indziej „{ $meant }” ({ $many }×). Czy można zmienić na „{ $meant }”?
spelling-variant-too = tu „{ $word }”
spelling-variant-witness = „{ $word }”, jak tekst pisze najczęściej
fix-variant = { $count ->
    [one] Napisz „{ $text }”
    [few] Zmień w { $count } miejscach
   *[many] Zmień w { $count } miejscach
}

## Text

text-hidden = Czytelnicy pliku nie widzą „{ $words }”: jest { $how ->
    [colour] w kolorze strony
    [size] za małe, by je zobaczyć
    [display] usunięte ze strony
    [visibility] uczynione niewidocznym
    [opacity] przezroczyste
   *[off-screen] umieszczone poza stroną
}. Proszę to usunąć albo pokazać.
query-text-hidden = Plik zawiera „{ $words }”, czego czytelnicy nie widzą: jest { $how ->
    [colour] w kolorze strony
    [size] za małe, by je zobaczyć
    [display] usunięte ze strony
    [visibility] uczynione niewidocznym
    [opacity] przezroczyste
   *[off-screen] umieszczone poza stroną
}. Czy można to usunąć, czy ma być widoczne?
evidence-text-hidden = { $how ->
    [colour] w kolorze strony
    [size] za małe, by je zobaczyć
    [display] usunięte ze strony
    [visibility] niewidoczne
    [opacity] przezroczyste
   *[off-screen] poza stroną
}
abstain-lost-formulas = Przy kopiowaniu zginęły chyba wzory, więc odstępów i nawiasów nie oceniano. W miarę możności proszę wkleić tekst ze wzorami.
fix-mark-delete = { $count ->
    [one] Usuń drugi znak
    [few] Usuń { $count } powtórzone znaki
   *[many] Usuń { $count } powtórzonych znaków
}
fix-space-double = { $count ->
    [one] Zostaw jeden odstęp
    [few] Zostaw jeden odstęp w { $count } miejscach
   *[many] Zostaw jeden odstęp w { $count } miejscach
}
text-spacing-missing = W „{ $text }” brakuje odstępu.
query-text-spacing-missing = W „{ $text }” brakuje chyba odstępu. Czy można go wstawić?
text-spacing-missing-many = Po kropce lub przecinku brakuje odstępu; liczba miejsc: { $count }, to jest pierwsze.
query-text-spacing-missing-many = Po kropce lub przecinku brakuje chyba odstępu; liczba miejsc: { $count }, to jest pierwsze. Czy można je wstawić?
text-spacing-before = W „{ $text }” jest odstęp przed znakiem.
query-text-spacing-before = W „{ $text }” jest odstęp przed znakiem. Czy można go usunąć, czy coś tam zginęło?
text-spacing-before-many = Przed przecinkiem lub kropką jest odstęp; liczba miejsc: { $count }, to jest pierwsze.
query-text-spacing-before-many = Przed przecinkiem lub kropką jest odstęp; liczba miejsc: { $count }, to jest pierwsze. Czy można je usunąć, czy coś tam zginęło?
text-spacing-bracket = W „{ $text }” jest odstęp wewnątrz nawiasu.
query-text-spacing-bracket = W „{ $text }” jest odstęp wewnątrz nawiasu. Czy można go usunąć, czy coś tam zginęło?
text-spacing-bracket-many = Wewnątrz nawiasów jest odstęp; liczba miejsc: { $count }, to jest pierwsze.
query-text-spacing-bracket-many = Wewnątrz nawiasów jest odstęp; liczba miejsc: { $count }, to jest pierwsze. Czy można je usunąć?
text-spacing-mark = W „{ $text }” znak stoi dwa razy.
query-text-spacing-mark = W „{ $text }” znak stoi dwa razy. Czy można usunąć jeden?
text-spacing-mark-many = Znak stoi dwa razy; liczba miejsc: { $count }, to jest pierwsze.
query-text-spacing-mark-many = Znak stoi dwa razy; liczba miejsc: { $count }, to jest pierwsze. Czy można usunąć wszędzie jeden?
text-spacing-double = { $count ->
    [one] Między dwoma słowami są dwa odstępy.
    [few] Między słowami są dwa odstępy w { $count } miejscach, to jest pierwsze.
   *[many] Między słowami są dwa odstępy w { $count } miejscach, to jest pierwsze.
}
query-text-spacing-double = { $count ->
    [one] Między dwoma słowami są dwa odstępy. Czy można usunąć jeden?
    [few] Między słowami są dwa odstępy w { $count } miejscach, to jest pierwsze. Czy można usunąć wszędzie jeden?
   *[many] Między słowami są dwa odstępy w { $count } miejscach, to jest pierwsze. Czy można usunąć wszędzie jeden?
}
text-unbalanced-open = „{ $mark }” nie jest w tym akapicie zamknięte.
query-text-unbalanced-open = „{ $mark }” nie jest w tym akapicie zamknięte. Czy można prosić o wskazanie, gdzie powinno się kończyć?
text-unbalanced-closed = „{ $mark }” nic nie zamyka: w tym akapicie nic nie jest otwarte.
query-text-unbalanced-closed = „{ $mark }” nic nie zamyka, bo w tym akapicie nic nie jest otwarte. Czy je usunąć, czy gdzieś otworzyć?
text-unbalanced-crossed = „{ $mark }” zamyka „{ $other }”.
query-text-unbalanced-crossed = „{ $mark }” zamyka „{ $other }”. Który z dwóch rodzajów jest właściwy?
text-unbalanced-many = Nawiasy i cudzysłowy bez pary: { $count }, to jest pierwszy.
query-text-unbalanced-many = Nawiasy i cudzysłowy bez pary: { $count }, to jest pierwszy. Czy można prosić o ich uzupełnienie?
text-ocr-number = „{ $text }” nie jest liczbą: { $letters } stoi w miejscu cyfry. To chyba „{ $meant }”.
query-text-ocr-number = „{ $text }” to chyba „{ $meant }”, z literą w miejscu cyfry. Czy można to zmienić?
text-ocr-word = „{ $text }” nie jest słowem: cyfra stoi w miejscu litery. To chyba „{ $meant }”.
query-text-ocr-word = „{ $text }” to chyba „{ $meant }”, z cyfrą w miejscu litery. Czy można to zmienić?
text-too = tu też
text-mojibake = „{ $text }” to „{ $meant }” odczytane w złym kodowaniu.
query-text-mojibake = „{ $text }” to chyba „{ $meant }”, odczytane w złym kodowaniu. Czy można to zmienić?
text-mojibake-entity = „{ $text }” to pozostałość po HTML; oznacza „{ $meant }”.
query-text-mojibake-entity = „{ $text }” to pozostałość po HTML i oznacza „{ $meant }”. Czy można to zmienić?
text-mojibake-lost = W „{ $text }” zginęła litera: „�” stoi w miejscu znaku, którego program nie umiał odczytać. Proszę porównać ze źródłem.
query-text-mojibake-lost = W „{ $text }” zginęła po drodze litera: w jej miejscu stoi „�”. Czy można prosić o całe słowo?
text-invisible = { $kind ->
    [soft-hyphen] W „{ $word }” jest niewidoczny miękki łącznik. Wyszukiwanie nie znajdzie tego słowa.
    [space] W „{ $word }” jest odstęp o zerowej szerokości. Wyszukiwanie nie znajdzie tego słowa.
    [joiner] W „{ $word }” jest łącznik o zerowej szerokości. Wyszukiwanie nie znajdzie tego słowa.
    [byte-order] W „{ $word }” jest znacznik kolejności bajtów. Wyszukiwanie nie znajdzie tego słowa.
    [tag] W „{ $word }” są znaki ukrytego tekstu.
    [control] W „{ $word }” jest znak sterujący. Wyszukiwanie nie znajdzie tego słowa.
   *[direction] W „{ $word }” jest znacznik kierunku pisma, choć wszystko pisane jest od lewej do prawej.
}
query-text-invisible = W „{ $word }” jest znak, którego nikt nie widzi. Czy można go usunąć?
text-invisible-alone = { $count ->
    [one] Jest tu znak, którego nikt nie widzi.
    [few] Są tu { $count } znaki, których nikt nie widzi.
   *[many] Jest tu { $count } znaków, których nikt nie widzi.
}
query-text-invisible-alone = { $count ->
    [one] Jest tu znak, którego nikt nie widzi. Czy można go usunąć?
    [few] Są tu { $count } znaki, których nikt nie widzi. Czy można je usunąć?
   *[many] Jest tu { $count } znaków, których nikt nie widzi. Czy można je usunąć?
}
text-invisible-many = Słowa ze znakami, których nikt nie widzi (miękkie łączniki, odstępy o zerowej szerokości i podobne): { $count }, to jest pierwsze. Wyszukiwanie nie znajduje takich słów.
query-text-invisible-many = Słowa ze znakami, których nikt nie widzi: { $count }, to jest pierwsze. Czy można te znaki usunąć?
fix-invisible = { $count ->
    [one] Usuń niewidoczny znak
    [few] Usuń { $count } niewidoczne znaki
   *[many] Usuń { $count } niewidocznych znaków
}
text-invisible-letters = W „{ $word }” zamiast liter lub znaku stoi znak sterujący, jaki zostaje po kopiowaniu z PDF.
query-text-invisible-letters = Wydaje się, że zginęła tu część słowa. Czy chodzi o „{ $word }”?
text-invisible-letters-many = Słowa, w których zamiast liter i znaków stoją znaki sterujące, jakie zostają po kopiowaniu z PDF: { $count }, to jest pierwsze.
query-text-invisible-letters-many = Słowa, których części chyba zginęły: { $count }, to jest pierwsze. Czy można je przywrócić?
fix-invisible-letters = Przywróć zgubione części słów: { $count }
fix-delete-text = Usuń „{ $text }”
text-homoglyph = „{ $letter }” w „{ $word }” jest { $script ->
    [cyrillic] literą cyrylicy
    [greek] literą grecką
    [armenian] literą ormiańską
    [wide] znakiem pełnej szerokości
   *[latin] literą łacińską w słowie pisanym cyrylicą
}. Tylko wygląda dobrze: wyszukiwanie nie znajdzie tego słowa.
query-text-homoglyph = „{ $letter }” w „{ $word }” jest literą innego pisma, która tylko przypomina właściwą. Czy można ją zmienić?
text-repeated-word = „{ $word }” stoi dwa razy z rzędu.
query-text-repeated-word = „{ $word }” stoi dwa razy z rzędu. Czy można usunąć jedno?

## Files that are not read

read-pdf = To jest PDF, który zachowuje wygląd strony, a nie kolejność słów. Proszę otworzyć plik samego manuskryptu (.docx, .tex, .html, .txt) albo skopiować tekst i go wkleić.
read-odt = To jest tekst OpenDocument. Proszę otworzyć go w LibreOffice lub Wordzie i zapisać jako .docx.
read-pages = To jest dokument Pages. Proszę otworzyć go w Pages i wyeksportować do Worda (.docx).
read-zip-other = To jest plik spakowany, ale nie dokument Worda. Jeśli jest w nim manuskrypt, proszę go rozpakować i otworzyć plik manuskryptu.
read-zip-broken = Ten plik jest uszkodzony: brakuje części albo nie można ich rozpakować. Mógł zostać po drodze ucięty; proszę pobrać go ponownie albo otworzyć w Wordzie lub LibreOffice i zapisać od nowa.
read-zip-locked = Ten plik jest zabezpieczony hasłem. Proszę usunąć hasło i zapisać go ponownie.
read-zip-bomb = Po rozpakowaniu ten plik byłby dużo większy niż jakikolwiek manuskrypt, więc nie jest otwierany. Jeśli to manuskrypt, proszę otworzyć go w Wordzie lub LibreOffice, usunąć obrazy i zapisać od nowa.
read-doc = To jest dokument Worda w formacie sprzed 2007 roku albo zabezpieczony hasłem. Proszę otworzyć go w Wordzie lub LibreOffice, usunąć ewentualne hasło i zapisać jako .docx.
read-rtf = To jest plik RTF. Proszę otworzyć go w Wordzie lub LibreOffice i zapisać jako .docx.
read-xml = To jest XML, ale nie artykuł w JATS. Proszę otworzyć plik samego manuskryptu.
read-utf-32 = To jest tekst w UTF-32. Proszę zapisać go jako UTF-8.
read-utf-16 = To zaczyna się jak UTF-16, ale dalej nim nie jest. Proszę zapisać ponownie jako UTF-8.
read-nul = To nie jest tekst, lecz plik binarny, jak obrazy: w bajcie { $at } jest znak NUL. Proszę otworzyć plik samego manuskryptu (.docx, .tex, .html, .txt). Tekst w UTF-16 bez znacznika kolejności bajtów trzeba zapisać jako UTF-8.
read-encoding = Plik podaje kodowanie „{ $encoding }”, które nie jest czytane. Proszę zapisać go jako UTF-8.
read-not-utf-8 = Litery tego tekstu nie są zapisane w UTF-8 (bajt { $byte } na pozycji { $at }, w wierszu { $line }), więc zostałyby źle odczytane. Proszę otworzyć go w edytorze i zapisać jako UTF-8 albo skopiować tekst i go wkleić.

## What is to be known of a file that was read

read-note-changes = { $count ->
    [one] Jedną śledzoną zmianę odczytano jako przyjętą.
    [few] { $count } śledzone zmiany odczytano jako przyjęte.
   *[many] { $count } śledzonych zmian odczytano jako przyjęte.
}
read-note-comments = Komentarze pominięto.
read-note-unused-keys = { $count ->
    [one] Jedna pozycja bibliografii nie jest cytowana, więc nie ma jej w spisie.
    [few] { $count } pozycje bibliografii nie są cytowane, więc nie ma ich w spisie.
   *[many] { $count } pozycji bibliografii nie jest cytowanych, więc nie ma ich w spisie.
}
read-note-no-bibliography = Bibliografia ({ $names }) nie przyszła z plikiem, więc jej pozycji nie można było obejrzeć. Proszę otworzyć jej plik .bib lub .bbl razem z manuskryptem.
