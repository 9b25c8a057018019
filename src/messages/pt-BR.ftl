# The words of Proofmark, in Brazilian Portuguese. What is missing here is said in English.
# State: draft, not read by a native speaker.

-only-its-text = O DOI não foi consultado; só se leu o próprio texto dele.
-another-work = O DOI parece ser de outro trabalho.
-one-is-wrong = Um dos dois está errado, ou o DOI é de outro trabalho.
-right-one = Poderia informar o DOI do trabalho em questão?
-not-working = não funciona como DOI

## The language itself: its own name for itself, and who has read these words

language-name = Português (Brasil)
language-state = Rascunho: ainda não foi lido por um falante nativo.

## Counts

count-references = { $count ->
    [one] { $count } referência
   *[other] { $count } referências
}

## Word lists

words-several = A linha { $line } tem mais de uma palavra: “{ $text }”. Escreva uma palavra por linha.
words-no-letter = A linha { $line } não tem nenhuma palavra: “{ $text }”. Apague-a, ou ponha # antes de um comentário.
words-too-long = A linha { $line } é longa demais para uma palavra. Escreva uma palavra por linha.
words-more = { $count ->
    [one] Mais uma linha não pode ser lida.
   *[other] Mais { $count } linhas não podem ser lidas.
}

## Abstentions

abstain-several-lists = Foram encontradas { $count } listas de referências. As citações foram conferidas só com a mais longa.
abstain-no-citations = Não ficou claro como o texto cita, por isso as citações não foram conferidas com a lista.
abstain-no-reference-list = Não foi encontrada uma lista de referências, por isso os números das citações não foram conferidos.
language-of-text = { $language ->
    [es] espanhol
    [pt] português
    [fr] francês
    [de] alemão
    [it] italiano
    [nl] holandês
    [pl] polonês
    [cs] tcheco
    [sv] sueco
    [da] dinamarquês
    [nb] norueguês
    [fi] finlandês
    [id] indonésio ou malaio
    [tr] turco
    [ro] romeno
    [hu] húngaro
    [la] latim
    [ru] russo
    [uk] ucraniano
    [el] grego
    [he] hebraico
    [ar] árabe
    [hi] hindi
    [th] tailandês
    [zh] chinês
    [ja] japonês
    [ko] coreano
    [vi] vietnamita
   *[other] uma língua que não é o inglês
}
abstain-language = O texto está em { language-of-text }. As palavras são julgadas só em inglês, por isso não se procuraram erros de ortografia.
abstain-language-part = Cerca de { $percent } % do texto, a partir da linha { NUMBER($line, useGrouping: "false") }, está em { language-of-text }. As palavras são julgadas só em inglês, por isso ali não se procuraram erros de ortografia.

## Citations

citation-out-of-range = A referência { $number } é citada aqui, mas a lista termina na { $last }. Acrescente a referência que falta ou corrija o número.
query-citation-out-of-range = A referência { $number } é citada aqui, mas a lista termina na { $last }. Poderia acrescentar a referência que falta ou corrigir o número?
evidence-list-ends = a lista termina na { $last }
citation-order = A referência { $number } é citada aqui pela primeira vez, depois da { $before }. As referências são numeradas na ordem em que o texto as cita pela primeira vez: renumere, ou mude a citação de lugar.
query-citation-order = A referência { $number } é citada aqui pela primeira vez, depois da { $before }, embora as referências sejam numeradas na ordem em que o texto as cita. Prefere que a lista seja renumerada, ou a citação deve mudar de lugar?
citation-order-before = a referência { $number } já é citada aqui
evidence-order = a { $before } vem antes da { $number }
fix-renumber = Renumerar todas as citações e a lista
citation-range-backwards = O intervalo { $first }–{ $last } vai para trás. Inverta-o, ou ponha uma vírgula no lugar do traço.
query-citation-range-backwards = O intervalo { $first }–{ $last } vai para trás. Trata-se de { $last }–{ $first }, ou deve haver uma vírgula no lugar do traço?
evidence-range-backwards = { $first } é maior que { $last }
fix-range-turn = Escrever “{ $text }”
citation-range-of-one = Um intervalo de { $first } a { $last } é uma só referência. Escreva o número sozinho, ou corrija a outra ponta.
query-citation-range-of-one = Este intervalo começa e termina em { $first }. Trata-se só da referência { $first }, ou o número do fim deve ser outro?
fix-range-one = Escrever “{ $text }”
citation-range-wide = O intervalo { $first }–{ $last } cita { $count } referências de uma vez. Confira as duas pontas.
query-citation-range-wide = O intervalo { $first }–{ $last } cita { $count } referências de uma vez. Poderia conferir se as duas pontas estão certas?
citation-range-overlap = Isto já faz parte de { $other } na mesma citação. Apague-o, ou corrija o número.
query-citation-range-overlap = Este número já faz parte de { $other } na mesma citação. Pode ser apagado, ou trata-se de outra referência?
citation-range-overlap-other = o intervalo que o contém
citation-duplicate-in-group = “{ $citation }” aparece duas vezes nesta citação. Apague uma, ou corrija-a se se trata de outra referência.
query-citation-duplicate-in-group = “{ $citation }” aparece duas vezes nesta citação. A segunda pode ser apagada, ou trata-se de outra referência?
citation-duplicate-in-group-first = já aparece aqui
fix-delete-repeat = Apagar o segundo “{ $text }”
citation-mixed-style = { $few } citações, esta a primeira, estão { $style ->
    [bracket] entre colchetes
    [superscript] em sobrescrito
   *[author-year] por autor e ano
}; as outras { $many } do texto, { $own ->
    [bracket] entre colchetes
    [parenthesis] entre parênteses
    [superscript] em sobrescrito
   *[author-year] por autor e ano
}. Escreva todas em um só estilo.
query-citation-mixed-style = { $few } citações, esta a primeira, estão { $style ->
    [bracket] entre colchetes
    [superscript] em sobrescrito
   *[author-year] por autor e ano
}, enquanto outras { $many } estão { $own ->
    [bracket] entre colchetes
    [parenthesis] entre parênteses
    [superscript] em sobrescrito
   *[author-year] por autor e ano
}. Poderia escrever todas em um só estilo?
citation-spacing-missing = { $few ->
    [one] Não há espaço antes desta citação, mas há antes de outras { $many }. Escreva todas do mesmo modo.
   *[other] Não há espaço antes de { $few } citações, esta a primeira, mas há antes de outras { $many }. Escreva todas do mesmo modo.
}
query-citation-spacing-missing = { $few ->
    [one] Não há espaço antes desta citação, mas há antes de outras { $many }. Podemos acrescentá-lo?
   *[other] Não há espaço antes de { $few } citações, esta a primeira, mas há antes de outras { $many }. Podemos acrescentá-lo em todas?
}
citation-spacing-superfluous = { $few ->
    [one] Há um espaço antes desta citação, mas não antes de outras { $many }. Escreva todas do mesmo modo.
   *[other] Há um espaço antes de { $few } citações, esta a primeira, mas não antes de outras { $many }. Escreva todas do mesmo modo.
}
query-citation-spacing-superfluous = { $few ->
    [one] Há um espaço antes desta citação, mas não antes de outras { $many }. Podemos apagá-lo?
   *[other] Há um espaço antes de { $few } citações, esta a primeira, mas não antes de outras { $many }. Podemos apagá-lo em todas?
}
fix-space-insert = { $count ->
    [one] Inserir o espaço
   *[other] Inserir o espaço em { $count } lugares
}
fix-space-delete = { $count ->
    [one] Apagar o espaço
   *[other] Apagar o espaço em { $count } lugares
}
citation-punctuation-behind = { $few ->
    [one] Esta citação está depois do ponto; outras { $many } estão antes. Escreva todas do mesmo modo.
   *[other] { $few } citações, esta a primeira, estão depois do ponto; outras { $many }, antes. Escreva todas do mesmo modo.
}
query-citation-punctuation-behind = { $few ->
    [one] Esta citação está depois do ponto, enquanto outras { $many } estão antes. Podemos pô-la antes?
   *[other] { $few } citações, esta a primeira, estão depois do ponto, enquanto outras { $many } estão antes. Podemos pô-las antes?
}
citation-punctuation-before = { $few ->
    [one] Esta citação está antes do ponto; outras { $many } estão depois. Escreva todas do mesmo modo.
   *[other] { $few } citações, esta a primeira, estão antes do ponto; outras { $many }, depois. Escreva todas do mesmo modo.
}
query-citation-punctuation-before = { $few ->
    [one] Esta citação está antes do ponto, enquanto outras { $many } estão depois. Podemos pô-la depois?
   *[other] { $few } citações, esta a primeira, estão antes do ponto, enquanto outras { $many } estão depois. Podemos pô-las depois?
}
citation-majority-too = aqui também
evidence-majority = { $few } assim, { $many } do outro modo
citation-undefined-key = Nenhuma entrada da bibliografia tem a chave “{ $key }”, que é citada aqui. Acrescente a entrada, ou corrija a chave.
query-citation-undefined-key = Nenhuma entrada da bibliografia tem a chave “{ $key }”, que é citada aqui. Poderia acrescentar a entrada, ou corrigir a chave?
citation-undefined-key-near = Nenhuma entrada da bibliografia tem a chave “{ $key }”, que é citada aqui. Trata-se de “{ $nearest }”?
query-citation-undefined-key-near = Nenhuma entrada da bibliografia tem a chave “{ $key }”, que é citada aqui. Trata-se de “{ $nearest }”?
reference-repeated-key = Duas entradas da bibliografia têm a chave “{ $key }”. Dê a uma delas outra chave e corrija as citações que se referem a ela.
query-reference-repeated-key = Duas entradas da bibliografia têm a chave “{ $key }”. Poderia dar a uma delas outra chave e corrigir as citações que se referem a ela?
citation-unlisted = “{ $citation }” não está na lista de referências. Acrescente a referência, ou corrija o nome ou o ano.
query-citation-unlisted = Não encontramos “{ $citation }” na lista de referências. Poderia acrescentar a referência, ou corrigir o nome ou o ano?
citation-unlisted-year = “{ $citation }” não está na lista de referências. A entrada mais próxima, a de número { $number }, é { $name }, { $year }: o ano está certo?
query-citation-unlisted-year = Não encontramos “{ $citation }” na lista de referências. A entrada mais próxima, a de número { $number }, é { $name }, { $year }. É esse o trabalho? Se for, qual é o ano certo?
citation-unlisted-name = “{ $citation }” não está na lista de referências. A entrada mais próxima, a de número { $number }, é { $name }, { $year }: o nome está escrito certo?
query-citation-unlisted-name = Não encontramos “{ $citation }” na lista de referências. A entrada mais próxima, a de número { $number }, é { $name }, { $year }. É esse o trabalho? Se for, como se escreve o nome?
citation-unlisted-nearest = a entrada mais próxima, a de número { $number }

## References

reference-duplicate = As referências { $other } e { $number } parecem ser o mesmo trabalho: as duas trazem “{ $title }”. Mantenha uma e corrija as citações da outra.
query-reference-duplicate = As referências { $other } e { $number } parecem ser o mesmo trabalho: as duas trazem “{ $title }”. Se for assim, diga-nos qual deve ficar; as citações seriam alteradas de acordo.
reference-duplicate-preprint = As referências { $number } e { $other } parecem ser um preprint e o seu artigo: as duas trazem “{ $title }”. Cite só o artigo, a não ser que se trate dos dois.
query-reference-duplicate-preprint = As referências { $number } e { $other } parecem ser um preprint e o seu artigo: as duas trazem “{ $title }”. Devem ser citados os dois, ou só o artigo?
reference-duplicate-first = o mesmo trabalho, referência { $number }
reference-uncited = A referência { $number } nunca é citada no texto. Cite-a, ou apague-a da lista.
query-reference-uncited = A referência { $number } não parece ser citada no texto. Poderia dizer onde citá-la, ou confirmar que pode ser apagada?
reference-uncited-named = { $name } { $year } nunca é citada no texto. Cite-a, ou apague-a da lista.
query-reference-uncited-named = { $name } { $year } não parece ser citada no texto. Poderia dizer onde citá-la, ou confirmar que pode ser apagada?
evidence-uncited = são citadas { $cited } de { $count } referências
reference-numbering-gap = O número { $number } vem depois do { $before }: falta o { $expected }. Corrija o número, ou acrescente a referência que falta.
query-reference-numbering-gap = Na lista, o número { $number } vem depois do { $before }, portanto falta o { $expected }. Falta uma referência, ou só o número está errado?
reference-numbering-repeat = O número { $number } aparece duas vezes na lista. Corrija o segundo.
query-reference-numbering-repeat = O número { $number } aparece duas vezes na lista. Poderia dizer o número certo do segundo?
reference-numbering-restart = Os números recomeçam em { $number } depois de { $before }. Numere a lista de ponta a ponta, ou faça duas listas.
query-reference-numbering-restart = Os números da lista recomeçam em { $number } depois de { $before }. A lista deve ser numerada de ponta a ponta, ou são duas listas?
reference-numbering-back = O número { $number } vem depois do { $before }, onde se espera o { $expected }. Corrija o número.
query-reference-numbering-back = Na lista, o número { $number } vem depois do { $before }, onde se espera o { $expected }. Poderia conferir o número?
reference-numbering-before = aqui está o { $number }
evidence-numbering = o { $number } vem depois do { $before }
fix-number = Escrever { $number }
reference-order-early = { $name } está aqui antes de { $ahead }, mas a lista é alfabética: passe-a para baixo, antes de { $belongs }.
query-reference-order-early = A lista está em ordem alfabética, mas { $name } vem antes de { $ahead }. Podemos passá-la para baixo, antes de { $belongs }?
reference-order-late = { $name } está aqui depois de { $behind }, mas a lista é alfabética: passe-a para cima, antes de { $belongs }.
query-reference-order-late = A lista está em ordem alfabética, mas { $name } vem depois de { $behind }. Podemos passá-la para cima, antes de { $belongs }?
reference-order-last = { $name } está aqui antes de { $ahead }, mas a lista é alfabética: passe-a para o fim.
query-reference-order-last = A lista está em ordem alfabética, mas { $name } vem antes de { $ahead }. Podemos passá-la para o fim?
reference-order-here = o lugar dela é antes desta
evidence-reference-order = { $kept } de { $count } entradas estão em ordem alfabética
reference-pages-backwards = As páginas “{ $pages }” vão de { $first } para trás, até { $last }. Corrija uma das duas.
query-reference-pages-backwards = As páginas “{ $pages }” vão de { $first } para trás, até { $last }. Poderia informar as páginas certas?
evidence-pages = { $last } é menor que { $first }
reference-pages-letter = Em “{ $pages }” só a última página tem “{ $letter }”. Acrescente-a à primeira, ou apague-a.
query-reference-pages-letter = Nas páginas “{ $pages }” só a última tem “{ $letter }”. A primeira também precisa dela?
reference-year-future = O ano { $year } está no futuro: estamos em { $now }. Corrija-o.
query-reference-year-future = O ano { $year } desta referência ainda não chegou. Poderia conferi-lo?
reference-year-impossible = “{ $year }” está no lugar do ano. Corrija-o.
query-reference-year-impossible = “{ $year }” está no lugar do ano desta referência. Poderia informar o ano?
reference-year-letter = “{ $year }” tem uma letra, mas nenhum trabalho de { $name } tem a data { $first }. Acrescente o que falta, ou corrija a letra.
query-reference-year-letter = “{ $year }” tem uma letra, mas nenhum outro trabalho de { $name } tem a data { $first }. Falta uma referência na lista, ou a letra está sobrando?
reference-run-together = Dentro da referência { $number } começa outra: “{ $opening }…”, com autores, ano e páginas próprios. Ponha-a em uma linha só dela.
query-reference-run-together = Dentro da referência { $number } parece começar outra: “{ $opening }…”. Podemos pô-la em uma linha só dela?
fix-break-line = Começar uma nova linha
reference-split = Esta linha, “{ $opening }…”, continua a referência anterior. Junte as duas.
query-reference-split = Esta linha, “{ $opening }…”, parece fazer parte da referência anterior. Podemos juntar as duas?
reference-split-first = a referência que se interrompe
fix-join-lines = Juntar à linha anterior
reference-missing-year = { $few ->
    [one] A referência { $number } não tem ano
   *[other] { $few } referências, a { $number } a primeira, não têm ano
}; as outras { $many } têm. Acrescente o que falta.
query-reference-missing-year = { $few ->
    [one] A referência { $number } não tem ano. Poderia acrescentá-lo?
   *[other] { $few } referências, a { $number } a primeira, não têm ano, enquanto outras { $many } têm. Poderia acrescentar o que falta?
}
reference-missing-volume = { $few ->
    [one] A referência { $number } não tem volume
   *[other] { $few } referências, a { $number } a primeira, não têm volume
}; outros { $many } artigos da lista têm volume e páginas. Acrescente o que falta.
query-reference-missing-volume = { $few ->
    [one] A referência { $number } não tem volume, enquanto outros { $many } artigos da lista têm volume e páginas. Poderia acrescentá-lo?
   *[other] { $few } referências, a { $number } a primeira, não têm volume, enquanto outros { $many } artigos da lista têm volume e páginas. Poderia acrescentar o que falta?
}
reference-missing-pages = { $few ->
    [one] A referência { $number } não tem páginas
   *[other] { $few } referências, a { $number } a primeira, não têm páginas
}; outros { $many } artigos da lista têm volume e páginas. Acrescente o que falta.
query-reference-missing-pages = { $few ->
    [one] A referência { $number } não tem páginas, enquanto outros { $many } artigos da lista têm volume e páginas. Poderia acrescentá-las, ou o número do artigo?
   *[other] { $few } referências, a { $number } a primeira, não têm páginas, enquanto outros { $many } artigos da lista têm volume e páginas. Poderia acrescentar o que falta?
}
reference-missing-volume-pages = { $few ->
    [one] A referência { $number } não tem volume nem páginas
   *[other] { $few } referências, a { $number } a primeira, não têm volume nem páginas
}; outros { $many } artigos da lista têm os dois. Acrescente o que falta.
query-reference-missing-volume-pages = { $few ->
    [one] A referência { $number } não tem volume nem páginas, enquanto outros { $many } artigos da lista têm os dois. Poderia acrescentá-los?
   *[other] { $few } referências, a { $number } a primeira, não têm volume nem páginas, enquanto outros { $many } artigos da lista têm os dois. Poderia acrescentar o que falta?
}
doi-missing = { $few ->
    [one] A referência { $number } não tem DOI
   *[other] { $few } referências, a { $number } a primeira, não têm DOI
}; outros { $many } artigos da lista têm. Acrescente-o onde existir.
query-doi-missing = { $few ->
    [one] A referência { $number } não tem DOI, enquanto outros { $many } artigos da lista têm. Poderia acrescentá-lo, se existir?
   *[other] { $few } referências, a { $number } a primeira, não têm DOI, enquanto outros { $many } artigos da lista têm. Poderia acrescentar os que existirem?
}
reference-missing-too = aqui também
evidence-missing-part = { $many } de { $count } têm
reference-style-doi = { $few } DOIs, este o primeiro, estão { $form ->
    [https] como “https://doi.org/…”
    [old] com um endereço antigo (“dx.doi.org”, “http:”)
    [label] depois de “doi:”
   *[bare] sozinhos
}; outros { $many } estão { $common ->
    [https] como “https://doi.org/…”
    [old] com um endereço antigo (“dx.doi.org”, “http:”)
    [label] depois de “doi:”
   *[bare] sozinhos
}. Escreva todos do mesmo modo, de preferência como “https://doi.org/…”.
query-reference-style-doi = { $few } DOIs, este o primeiro, estão { $form ->
    [https] como “https://doi.org/…”
    [old] com um endereço antigo (“dx.doi.org”, “http:”)
    [label] depois de “doi:”
   *[bare] sozinhos
}, enquanto outros { $many } estão { $common ->
    [https] como “https://doi.org/…”
    [old] com um endereço antigo (“dx.doi.org”, “http:”)
    [label] depois de “doi:”
   *[bare] sozinhos
}. Podemos escrever todos do mesmo modo, como “https://doi.org/…”?
reference-style-et-al = Em { $few } referências, esta a primeira, “et al.” vem depois de { $names ->
    [one] { $names } nome
   *[other] { $names } nomes
}; em outras { $many }, depois de { $common ->
    [one] { $common } nome
   *[other] { $common } nomes
}. Ponha o mesmo número de nomes em todas.
query-reference-style-et-al = Em { $few } referências, esta a primeira, “et al.” vem depois de { $names ->
    [one] { $names } nome
   *[other] { $names } nomes
}, enquanto em outras { $many } vem depois de { $common ->
    [one] { $common } nome
   *[other] { $common } nomes
}. Poderia pôr o mesmo número de nomes em todas?
reference-style-journal = A revista “{ $full }” está aqui com o nome completo ({ $fulls }×) e em outros lugares como “{ $short }” ({ $shorts }×){ $more ->
    [0] .
    [one] , e o mesmo ocorre com outra revista.
   *[other] , e o mesmo ocorre com outras { $more } revistas.
} Escreva todas de um só modo.
query-reference-style-journal = A revista “{ $full }” está aqui com o nome completo ({ $fulls }×) e em outros lugares como “{ $short }” ({ $shorts }×){ $more ->
    [0] .
    [one] , e o mesmo ocorre com outra revista.
   *[other] , e o mesmo ocorre com outras { $more } revistas.
} Qual dos modos prefere para todas?
reference-style-journal-other = aqui “{ $name }”
abstain-alphabetical = A lista está em ordem alfabética, por isso a ordem da primeira menção não foi conferida.
abstain-broken-range = Um intervalo de citações vai para trás, por isso a ordem da primeira menção não foi conferida.
abstain-flattened-order = As citações foram copiadas sem a sua altura, por isso a ordem da primeira menção não foi conferida.
abstain-uncited-abstract = Aqui só há um resumo, por isso não se procuraram referências que o texto nunca cita.
abstain-uncited-part = O texto cita { $cited } de { $count } referências e talvez seja só uma parte: não se procuraram referências que ele nunca cita.

## DOIs

doi-duplicate = As referências { $other } e { $number } têm o mesmo DOI. Corrija o que está errado, ou apague uma entrada se as duas são o mesmo trabalho.
query-doi-duplicate = As referências { $other } e { $number } têm o mesmo DOI. Se são o mesmo trabalho, diga-nos qual deve ficar; se não, informe o DOI certo, por favor.
doi-duplicate-library = O gerenciador de referências tem “{ $title }” (DOI { $doi }) duas vezes: esta citação se refere a um item, e uma anterior ao outro. Junte lá os dois e atualize o documento.
query-doi-duplicate-library = O seu gerenciador de referências parece ter “{ $title }” (DOI { $doi }) duas vezes, de modo que a lista o nomeia com dois números. Poderia juntar os dois itens e atualizar o documento?
doi-duplicate-library-first = o outro item é citado aqui
doi-duplicate-first = o mesmo DOI na referência { $number }
doi-duplicate-fits = As referências { $other } e { $number } têm o mesmo DOI. O texto dele combina melhor com a referência { $fits }: diz { $said }, e a referência { $misfits } diz { $stated }. Corrija o que está errado.
query-doi-duplicate-fits = As referências { $other } e { $number } têm o mesmo DOI. Parece ser o da referência { $fits }: diz { $said }, enquanto a referência { $misfits } diz { $stated }. Poderia informar o DOI certo da referência { $misfits }?
doi-mismatch-year = O DOI diz { $year }; a referência diz { $stated-year }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-year = O DOI diz { $year }, enquanto a referência diz { $stated-year }. Poderia conferir se está certo o ano ou o DOI?
doi-mismatch-volume = O DOI diz volume { $volume }; a referência diz volume { $stated-volume }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-volume = O DOI diz volume { $volume }, enquanto a referência diz volume { $stated-volume }. Poderia conferir se está certo o volume ou o DOI?
doi-mismatch-volume-page = O DOI diz volume { $volume }, página { $page }; a referência diz volume { $stated-volume }, página { $stated-page }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-volume-page = O DOI diz volume { $volume }, página { $page }, enquanto a referência diz volume { $stated-volume }, página { $stated-page }. Poderia conferir o que está certo?
doi-mismatch-year-volume = O DOI diz { $year } e volume { $volume }; a referência diz { $stated-year } e volume { $stated-volume }. { -another-work } { -only-its-text }
query-doi-mismatch-year-volume = O DOI diz { $year } e volume { $volume }, enquanto a referência diz { $stated-year } e volume { $stated-volume }. { -right-one }
doi-mismatch-journal = O DOI diz { $journal } ({ $code }); a referência diz { $stated-journal }. { -another-work } { -only-its-text }
query-doi-mismatch-journal = O DOI diz { $journal } ({ $code }), enquanto a referência diz { $stated-journal }. { -right-one }
doi-mismatch-journal-year = O DOI diz { $year } e { $journal } ({ $code }); a referência diz { $stated-year } e { $stated-journal }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-year = O DOI diz { $year } e { $journal } ({ $code }), enquanto a referência diz { $stated-year } e { $stated-journal }. { -right-one }
doi-mismatch-journal-volume = O DOI diz { $journal } ({ $code }), volume { $volume }; a referência diz { $stated-journal }, volume { $stated-volume }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-volume = O DOI diz { $journal } ({ $code }), volume { $volume }, enquanto a referência diz { $stated-journal }, volume { $stated-volume }. { -right-one }
doi-mismatch-journal-volume-page = O DOI diz { $journal } ({ $code }), volume { $volume }, página { $page }; a referência diz { $stated-journal }, volume { $stated-volume }, página { $stated-page }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-volume-page = O DOI diz { $journal } ({ $code }), volume { $volume }, página { $page }, enquanto a referência diz { $stated-journal }, volume { $stated-volume }, página { $stated-page }. { -right-one }
doi-mismatch-page = O DOI diz página { $page }; a referência diz página { $stated-page }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-page = O DOI diz página { $page }, enquanto a referência diz página { $stated-page }. Poderia conferir o que está certo?
doi-mismatch-issue = O DOI diz número { $issue }; a referência diz número { $stated-issue }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-issue = O DOI diz número { $issue }, enquanto a referência diz número { $stated-issue }. Poderia conferir o que está certo?
reference-year-volume = Esta referência diz { $year }, volume { $volume }; a referência { $other } à mesma revista diz { $other-year }, volume { $other-volume }. Os volumes sobem com os anos, portanto o ano, o volume ou a revista está errado aqui. Compare com a fonte.
query-reference-year-volume = Esta referência diz { $year }, volume { $volume }, enquanto a referência { $other } à mesma revista diz { $other-year }, volume { $other-volume }. Poderia conferir o ano e o volume?
reference-year-volume-year = o ano desta referência
reference-year-volume-other = { $year }, volume { $volume } da mesma revista
reference-url-scheme = “{ $text }” não é um endereço da web: o começo está mal escrito.
query-reference-url-scheme = “{ $text }” não funciona como endereço da web: o começo está mal escrito. Podemos corrigi-lo?
reference-url-twice = “{ $text }” não é um endereço da web: começa duas vezes.
query-reference-url-twice = “{ $text }” não funciona como endereço da web: começa duas vezes. Podemos corrigi-lo?
reference-url-gap = “{ $text }” está cortado por um espaço, por isso não leva a lugar nenhum.
query-reference-url-gap = “{ $text }” não funciona como endereço da web: está cortado por um espaço. Podemos tirá-lo?
reference-url-host = “{ $text }” não é um endereço da web: nenhum site tem esse nome. Compare com a fonte.
query-reference-url-host = “{ $text }” não funciona como endereço da web: nenhum site tem esse nome. Poderia informar o certo?
reference-url-glued = “{ $text }” contém dois endereços da web sem nada entre eles. Separe-os, ou apague um.
query-reference-url-glued = “{ $text }” contém dois endereços da web sem nada entre eles. Poderia dizer qual deles vale?
reference-url-local = “{ $text }” leva a um só computador. Informe um endereço que todos possam abrir.
query-reference-url-local = “{ $text }” leva a um só computador. Poderia informar um endereço que todo leitor possa abrir?
reference-url-proxy = “{ $text }” passa pelo servidor de uma biblioteca, por isso só abre para os leitores dela. Informe o endereço da própria página.
query-reference-url-proxy = “{ $text }” passa pelo servidor de uma biblioteca, por isso só abre para os leitores dela. Poderia informar o endereço da própria página?
reference-url-future = A página teria sido lida em { $year }: estamos em { $now }. Corrija a data.
query-reference-url-future = A página teria sido lida em { $year }, que ainda não chegou. Poderia conferir a data?
reference-url-before = A página teria sido lida em { $year }, mas o trabalho é de { $work }. Corrija uma das duas datas.
query-reference-url-before = A página teria sido lida em { $year }, mas o trabalho é de { $work }. Poderia conferir as duas datas?
reference-url-work = o ano do trabalho
fix-url = Escrever “{ $text }”
reference-year-doi = A referência diz { $stated }; o DOI dela diz { $said }, com o mesmo volume e a mesma página. O ano está errado. { -only-its-text }
query-reference-year-doi = A referência diz { $stated }, enquanto o DOI dela diz { $said }, com o mesmo volume e a mesma página. Podemos escrever { $said }?
fix-write-year = Escrever { $year }
doi-says-journal = o DOI diz { $journal }
doi-says-year = o DOI diz { $year }
doi-says-volume = o DOI diz volume { $volume }
doi-says-issue = o DOI diz número { $issue }
doi-says-page = o DOI diz página { $page }
doi-mismatch-stated = o que a referência diz
doi-swapped = As referências { $number } e { $other } parecem ter cada uma o DOI da outra: o texto de cada DOI combina com a outra referência e contradiz a sua. Os DOIs não foram consultados; só se leu o próprio texto deles.
query-doi-swapped = As referências { $number } e { $other } parecem ter cada uma o DOI da outra. Podemos trocá-los?
doi-swapped-other = o DOI que combina com a referência { $number }
doi-malformed-link = “{ $text }” não é um DOI: depois dele segue um endereço ou outro DOI.
query-doi-malformed-link = “{ $text }” { -not-working }: depois dele segue um endereço ou outro DOI. Poderia conferir?
doi-malformed-resolver = “{ $text }” não leva a lugar nenhum: o endereço do servidor de DOI aparece duas vezes.
query-doi-malformed-resolver = “{ $text }” { -not-working }: o endereço do servidor de DOI aparece duas vezes. Podemos apagar um?
doi-malformed-pmid = “{ $text }” não é um DOI: há um número do PubMed colado a ele.
query-doi-malformed-pmid = “{ $text }” { -not-working }: há um número do PubMed colado a ele. Podemos separar os dois?
doi-malformed-words = “{ $text }” não é um DOI: há palavras ou uma data coladas a ele.
query-doi-malformed-words = “{ $text }” { -not-working }: há palavras ou uma data coladas a ele. Poderia conferir onde o DOI termina?
doi-malformed-ending = “{ $text }” não é um DOI, e sim o fim do endereço de uma página. Um DOI leva ao artigo sem “{ $ending }”.
query-doi-malformed-ending = “{ $text }” { -not-working }: “{ $ending }” é o fim do endereço de uma página. Podemos apagá-lo?
doi-malformed-query = “{ $text }” não é um DOI: o endereço de uma página continua com “{ $ending }”, um DOI não.
query-doi-malformed-query = “{ $text }” { -not-working }: o endereço de uma página continua com “{ $ending }”. Podemos apagar isso?
doi-malformed-markup = “{ $text }” não é um DOI: há código de formatação colado a ele.
query-doi-malformed-markup = “{ $text }” { -not-working }: há código de formatação colado a ele. Poderia conferir?
doi-malformed-doubled = “{ $text }” não é um DOI: há nele caracteres repetidos ou codificados.
query-doi-malformed-doubled = “{ $text }” { -not-working }: há nele caracteres repetidos ou codificados. Poderia conferir?
doi-malformed-dash = “{ $text }” tem um traço onde um DOI tem um hífen, por isso não leva a lugar nenhum.
query-doi-malformed-dash = “{ $text }” { -not-working }: tem um traço onde um DOI tem um hífen. Podemos corrigir?
doi-malformed-gap = “{ $text }” está cortado por um espaço, por isso não leva a lugar nenhum.
query-doi-malformed-gap = “{ $text }” { -not-working }: está cortado por um espaço. Poderia conferir?
doi-malformed-prefix = “{ $text }” não é um DOI: todo DOI começa com “10.” e um número.
query-doi-malformed-prefix = “{ $text }” { -not-working }: todo DOI começa com “10.” e um número. Poderia informar o certo?
doi-malformed-letter = “{ $text }” não é um DOI: há uma letra no lugar de um algarismo.
query-doi-malformed-letter = “{ $text }” { -not-working }: há uma letra no lugar de um algarismo. Podemos corrigir?
doi-malformed-short = “{ $text }” não é um DOI: o número depois de “10.” tem quatro algarismos ou mais.
query-doi-malformed-short = “{ $text }” { -not-working }: o número depois de “10.” precisa de quatro algarismos ou mais. Poderia informar o certo?
doi-malformed-slash = “{ $text }” não é um DOI: falta a barra depois do número.
query-doi-malformed-slash = “{ $text }” { -not-working }: falta a barra depois do número. Poderia informar o certo?
identifier-checksum = “{ $text }” não é um { $kind }: termina com o dígito verificador { $digit }, mas os outros exigem { $right }. Um dos dígitos está errado.
query-identifier-checksum = “{ $text }” não pode ser um { $kind } certo: o último dígito é { $digit }, enquanto os outros exigem { $right }, portanto um dos dígitos está errado. Poderia comparar com a fonte?
identifier-form = “{ $text }” não é um { $kind }: não tem essa forma, como “{ $example }”. Compare com a fonte.
query-identifier-form = “{ $text }” não tem a forma de um { $kind }, como “{ $example }”. Poderia comparar com a fonte?
doi-own = A referência { $number } traz o DOI deste próprio artigo. Ele foi copiado do lugar errado.
query-doi-own = A referência { $number } traz o DOI deste próprio artigo. Poderia informar o dela?
doi-own-here = o DOI deste artigo
doi-form = { $count ->
    [one] “{ $text }” é uma forma antiquada do endereço de um DOI. Escreva “https://doi.org/” e o DOI.
   *[other] “{ $text }” é uma forma antiquada do endereço de um DOI; são { $count } ao todo. Escreva “https://doi.org/” e o DOI.
}
query-doi-form = { $count ->
    [one] “{ $text }” é uma forma antiquada do endereço de um DOI. Podemos escrevê-la como “https://doi.org/…”?
   *[other] “{ $text }” e outros DOIs, { $count } ao todo, têm uma forma antiquada do endereço. Podemos escrevê-los como “https://doi.org/…”?
}
fix-doi-form = { $count ->
    [one] Escrever “https://doi.org/”
   *[other] Escrever “https://doi.org/” em { $count } lugares
}
fix-doi = Escrever “{ $text }”
fix-swap = Trocar os dois DOIs

## What was understood: parts of one line

understood-and = { $before }; { $part }
understood-references-numbered = { count-references } (linhas { $first } a { $last }), com números
understood-references-unnumbered = { count-references } (linhas { $first } a { $last }), sem números
understood-no-references = sem lista de referências
understood-citations-bracket = citações entre colchetes
understood-citations-parenthesis = citações entre parênteses
understood-citations-superscript = citações em sobrescrito
understood-citations-flattened = citações em sobrescrito que perderam a altura ao serem copiadas
understood-certainty = { $style }, com { $certainty } % de certeza
understood-citations-author-year = citações por autor e ano
understood-no-citations = sem citações
understood-only-abstract = só foi encontrado um resumo
understood-only-references = só foi encontrada uma lista de referências

## Counts of a report

status-findings = { $count ->
    [0] Nenhum achado
    [one] 1 achado: { $kinds }
   *[other] { $count } achados: { $kinds }
}
status-errors = { $count ->
    [one] 1 erro
   *[other] { $count } erros
}
status-warnings = { $count ->
    [one] 1 aviso
   *[other] { $count } avisos
}
status-notes = { $count ->
    [one] 1 nota
   *[other] { $count } notas
}
status-more = { $count ->
    [one] E mais 1, que não é mostrado. Corrija alguns destes e ele aparecerá.
   *[other] E mais { $count }, que não são mostrados. Corrija alguns destes e eles aparecerão.
}

## Author queries and other exports

export-title = Perguntas ao autor
export-title-of = Perguntas ao autor: { $file }
export-file = perguntas
export-file-comments = comentarios
export-comments-docx = Só se podem escrever comentários em um documento do Word (.docx). Escolha outra forma para os achados deste arquivo.
export-comments-impossible = Este documento do Word está feito de um modo que não aceita comentários daqui. Abra-o no Word, salve-o de novo e tente outra vez; ou escolha outra forma para os achados.
export-date = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
export-intro = Responda, por favor, a cada pergunta no espaço reservado. O número da pergunta, como AQ1, pode ser posto ao lado do lugar no texto.
export-none = Não há nada a perguntar.
export-understood = Entendido: { $summary }.
export-not-checked = Não conferido
export-query = N.º
export-column-file = Arquivo
export-place = Lugar
export-quotation = Texto
export-marked = Marcado
export-question = Pergunta
export-suggestion = Sugestão
export-proof = Prova
export-also = Também em
export-related = Ver também
export-reply = Resposta do autor
export-severity = Gravidade
export-rule = Regra
export-more = e mais { $count }
export-made = Feito com o Proofmark { $version } no próprio computador do autor ou do editor. O manuscrito não foi enviado a lugar nenhum.
place-paragraph = { $part }, parágrafo { $paragraph }, linha { $line }
place-heading = { $part }, título, linha { $line }
place-part = { $part }, linha { $line }
place-line = Linha { $line }
place-reference = Referência { $number }, linha { $line }
section-front = Abertura
section-abstract = Resumo
section-keywords = Palavras-chave
section-body = Texto
section-caption = Legenda
section-declarations = Declarações
section-references = Lista de referências
section-appendix = Apêndice
section-frame = Palavras da página da web

## The page. Arguments are filled in by the page, so no plural forms here.

page-title = Proofmark
page-tagline = Encontra o que um revisor cuidadoso marcaria. Seu texto fica neste dispositivo.
page-manuscript = Manuscrito
page-manuscript-hint = Cole aqui o seu artigo com a lista de referências, ou solte o arquivo: números sobrescritos, listas e palavras ocultas são lidos da formatação.
page-paste-plain = Só veio texto simples, sem a formatação: números de citação sobrescritos podem estar agora ao lado das palavras, e números de listas podem faltar. Abrir o próprio arquivo os conserva.
page-file-open = Abrir um arquivo…
page-file-large = { $file } tem mais de 100 MB e não foi lido. Cole em vez disso o texto do artigo.
page-file-failed = { $file } não pôde ser lido. Salve-o de novo, ou cole o texto dele.
page-file-empty = { $file } não contém texto. Se as páginas são imagens, o texto precisa ser reconhecido antes.
page-file-one = Só { $file } foi lido. Abra os outros arquivos separadamente.
page-export-open = Perguntas ao autor…
page-export = Perguntas ao autor
page-export-what = Os achados como um editor os pergunta ao autor: numerados, cada um com o lugar, a passagem, a pergunta e espaço para a resposta. O que você pôs de lado fica de fora.
page-export-copy = Copiar como texto
page-export-docx = Documento do Word
page-export-html = Página da web, para imprimir
page-export-markdown = Markdown
page-export-text = Texto simples
page-export-csv = Tabela (CSV)
page-export-file = Seu documento do Word
page-export-file-what = O arquivo que você abriu, com cada achado como comentário no seu lugar; todo o resto fica como está. O que você mudou aqui desde então não está nele.
page-export-comments = Salvar com comentários
page-export-programs = Para programas
page-export-json = JSON
page-export-sarif = SARIF
page-export-saved = Salvo como { $file }.
page-example = Exemplo
page-check = Conferir agora
page-empty-heading = Cole um artigo. Veja as falhas no lugar.
page-empty-what = Números de citação que a lista de referências não tem, um DOI em duas referências, palavras mal escritas: tudo é marcado no texto e explicado ao lado, com a prova.
page-empty-citation = A referência 17 é citada, mas a lista termina na 14.
page-empty-doi = As referências 6 e 11 têm o mesmo DOI.
page-empty-word = “recieved” não está em nenhuma lista de palavras; “received” está.
page-empty-private = Nada é enviado nem guardado. A conferência ocorre nesta página, que proíbe a si mesma toda conexão; depois de carregada, funciona sem rede.
page-empty-start = Não tem um texto à mão? O botão Exemplo traz um artigo com falhas.
page-loading = Preparando…
page-ready = Pronto. Cole um texto para conferi-lo.
page-checking = Conferindo…
page-checking-document = Lendo o texto…
page-checking-group = Conferindo: { $group }
page-cancel = Cancelar
page-cancelled = Interrompido. O texto não foi conferido.
page-done = Concluído
page-close = Fechar
page-undo = Desfazer
page-always = Sempre
page-take-back = Retirar
page-copied = Copiado.
page-copy-failed = O navegador não permite copiar aqui.
page-apart = Referências em uma caixa à parte
page-reference-box = Lista de referências
page-reference-box-hint = Como nos formulários de submissão: uma referência por linha. Deixe-a vazia se a lista está no manuscrito.
page-strip = Onde estão os achados.
page-strip-what = No primeiro terço do texto: { $first }; no meio: { $middle }; no último: { $last }. As setas movem, Enter vai ao lugar.
page-filter = Mostrar só
page-filter-part = Na lista: { $shown } de { $count }.
page-filter-all = Mostrar todos
page-search = Procurar nos achados
page-details = Detalhes
page-change-from = substituído:
page-change-to = por:
page-change-more = Outros lugares: { $count }
page-fix-all = Corrigir todos deste tipo: { $count }…
page-fix-group = Corrigir todos: { $count }…
page-fix-all-heading = O que vai mudar
page-fix-all-what = Desmarque o que não deve mudar. Um só “desfazer” reverte tudo.
page-fix-all-count = Mudanças: { $count }.
page-fix-all-apply = Fazer as mudanças: { $count }
page-fix-all-every = Escolher todos
page-fix-all-none = Não escolher nenhum
page-doi-copy = Copiar o DOI
page-doi-open = Abrir em doi.org (nova aba)
page-why = Por que esta regra?
page-why-rule = Regra:
page-why-example = Exemplo
page-why-english = A página da regra está em inglês.
page-dismiss = Não é uma falha?
page-dismiss-hint = Vale até esta página ser fechada. Tudo pode ser visto e retirado em “Suas palavras e regras”.
page-accept = Aceitar “{ $word }”
page-accept-always = Aceitar “{ $word }” sempre
page-accepted = “{ $word }” está aceita até esta página ser fechada.
page-accepted-always = “{ $word }” está aceita e guardada neste dispositivo.
page-ignore = Ignorar este
page-ignore-all = Ignorar todos os iguais: { $count }
page-ignored = Ignorado.
page-switch-off = Desligar esta regra
page-switched-off = Desligada: { $rule }.
page-set-aside = Postos de lado: { $count }
page-language = Idioma
page-decisions-open = Suas palavras e regras
page-decisions = Suas palavras e regras
page-decisions-what = O que você aceita, ignora ou desliga vale até esta página ser fechada. O que você põe em “Sempre” fica guardado neste dispositivo, e em nenhum outro lugar: palavras e regras pelo nome, achados ignorados como códigos, nada do seu texto.
page-decisions-none = Ainda não há decisões. Abra os detalhes de um achado e escolha “Não é uma falha?”.
page-decisions-words = Palavras aceitas
page-decisions-more = Outras palavras: { $count }
page-decisions-rules = Regras desligadas
page-decisions-ignored = Ignorados neste texto
page-decisions-elsewhere = Ignorados em outros textos
page-decisions-carry = Listas de palavras
page-decisions-carry-what = Um arquivo de texto simples com uma palavra por linha; a partir de #, a linha é um comentário.
page-decisions-import = Importar palavras…
page-decisions-import-keep = Guardar neste dispositivo as palavras importadas
page-decisions-imported = Palavras importadas: { $count }.
page-decisions-copy = Copiar as palavras
page-decisions-download = Salvar as palavras
page-decisions-forget = Esquecer tudo
page-decisions-forgotten = Tudo foi esquecido, neste dispositivo também.
page-verify-open = Como verificar
page-verify = Como verificar
page-verify-what = Você não precisa acreditar que seu texto fica aqui. Três maneiras de ver por si, de um minuto cada:
page-verify-offline = Corte a rede: ligue o modo avião quando a página estiver carregada; depois cole e confira. Tudo funciona, porque tudo está aqui. Feche a página antes de desligá-lo.
page-verify-tools = Observe a rede: aperte F12, escolha “Rede”, depois cole e confira. Tudo o que uma página envia aparece ali. No máximo verá uma linha que começa com “blob:”: é a página iniciando o seu próprio processo.
page-verify-policy = Leia a política: aperte Ctrl+U e veja a linha “Content-Security-Policy”. Ela diz “connect-src 'none'”: o próprio navegador recusa toda conexão, desta página e do processo que lê o texto.
page-verify-kept = O que é guardado
page-verify-kept-what = Do seu texto, nunca nada. Os arquivos da página são guardados para o uso sem rede. Palavras, regras e códigos de achados só são guardados onde você escolheu “Sempre”, e “Esquecer tudo” os apaga.
page-verify-limits = O que isto não pode ver
page-verify-limits-what = São conferidos até 4.000.000 de caracteres e mostrados 500 achados; o que fica de fora é dito. Os DOIs não são consultados: só se lê o próprio texto deles. Um resultado limpo significa que nada foi encontrado, não que nada esteja errado. Extensões do navegador podem ler qualquer página; uma janela privada sem extensões é o lugar mais seguro.
page-text = Seu texto, marcado
page-findings = Achados
page-findings-none = Nada a corrigir foi encontrado.
page-findings-none-caution = O que não pôde ser julgado está listado acima.
page-understood = Entendido
page-not-checked = Não conferido
page-reading = Não é assim?
page-reading-hint = Diga como o texto deve ser lido. Ele é conferido de novo na hora.
page-reading-style = Citações
page-reading-automatic = Automático
page-reading-bracket = Entre colchetes: [1]
page-reading-parenthesis = Entre parênteses: (1)
page-reading-superscript = Em sobrescrito: ¹
page-reading-flattened = Sobrescritos que perderam a altura: texto1
page-reading-author-year = Autor e ano: (Smith, 2020)
page-reading-first = Primeira linha da lista
page-reading-last = Última linha da lista
page-reading-starts-here = A lista começa na linha do cursor
page-reading-ends-here = A lista termina na linha do cursor
page-reading-number = Número da última referência
page-reading-reset = Automático de novo
page-layer = Mostrar as citações
page-layer-part = Estão marcadas as primeiras { $shown } de { $count } citações.
page-references = As referências como foram entendidas
page-references-part = São listadas as primeiras { $shown } de { $count } referências.
page-mentions = Menções: { $count }
page-mentions-name = Menções: { $count }, da referência { $number }
page-mentions-none = Nunca citada
page-mention = Referência { $number }: menção { $mention } de { $count }
page-entry = Referência { $number }, menções: { $count }
page-staircase = As citações ao longo do texto
page-staircase-what = Na horizontal: o lugar no texto. Na vertical: o número da referência. Onde as referências são numeradas pela ordem da primeira menção, os pontos sobem como uma escada. As setas vão de ponto em ponto, Enter vai ao lugar.
page-staircase-order = Citadas pela primeira vez em ordem: { $ordered } de { $count } referências.
page-staircase-late = Tarde, depois de um número maior: { $late }.
page-staircase-more = e mais { $count }
page-staircase-uncited = Nunca citadas: { $count }.
page-staircase-part = Estão desenhadas as primeiras { $shown } de { $count } menções, as primeiras antes das repetidas.
page-staircase-first = primeira menção
page-staircase-late-mark = primeira menção, tarde
page-staircase-again = mencionada de novo
page-staircase-point = Referência { $number }, linha { $line }: { $kind }
page-staircase-across = lugar no texto
page-staircase-up = referência
page-previous = Anterior
page-next = Próximo
page-position = Achado { $number } de { $total }
page-edit = Editar aqui
page-evidence = Prova
page-related = Ver também
page-element-name = Proofmark: conferência deste campo
page-element-idle = Ainda não há nada a conferir.
page-element-waiting = O campo a conferir ainda não está na página.
page-element-show = Mostrar os achados
page-element-hide = Ocultar os achados
page-element-private = Conferido neste dispositivo. Nada é carregado para fora, e o formulário só muda quando você clica.
page-element-blocked = Corrija o que está marcado como erro antes de enviar o formulário.
page-element-unavailable = O texto não pode ser conferido neste navegador ou nesta página. O formulário funciona como antes.
page-element-profile = As configurações da revista para a conferência não podem ser lidas: { $reason }
page-element-settings = Com as configurações de { $name }.
page-element-refused = O campo não aceita esta mudança: está cheio ou não pode ser alterado. Corrija-o ali você mesmo.
page-stale = O texto mudou desde a conferência. Está sendo conferido de novo.
page-too-long = O texto tem { $length } caracteres. Os primeiros { $checked } foram conferidos; o resto, não.
page-failed = A regra { $rule } falhou neste texto, por isso não há resultados dela. Seu texto não mudou, e o verificador foi iniciado de novo.
page-failed-document = O texto não pôde ser lido: o verificador falhou nele. Seu texto não mudou, e o verificador foi iniciado de novo.
page-unavailable = O verificador não pôde ser iniciado neste navegador. Seu texto não mudou. Recarregue a página, ou tente Chrome, Edge, Firefox ou Safari atuais.
page-update = Há uma nova versão.
page-update-reload = Recarregar
page-update-loses = Recarregar esvazia a caixa.
page-update-copy = Copiar o texto e recarregar
page-update-later = Mais tarde
page-offline-ready = Pronto para o uso sem rede.
page-keys = F8 e Shift+F8 percorrem os achados. Ctrl+Z desfaz uma correção. Ctrl+Enter confere de novo.
page-severity-error = Erro
page-severity-warning = Aviso
page-severity-info = Nota
page-group-abbreviation = Abreviaturas
page-group-citation = Citações
page-group-doi = DOIs
page-group-identifier = Identificadores
page-group-reference = Referências
page-group-spelling = Ortografia
page-group-text = Texto

## Spelling

fix-replace = Substituir por “{ $text }”
spelling-split-lost = “{ $word }” não está em nenhuma lista de palavras; é assim que “{ $fix }” se lê sem o espaço.
query-spelling-split-lost = “{ $word }” perdeu um espaço: “{ $fix }”?
spelling-split-added = “{ $word }” não é uma palavra; com o espaço no lugar certo lê-se “{ $fix }”.
query-spelling-split-added = “{ $word }” deve ser “{ $fix }”?
spelling-typo-here = “{ $word }” não está em nenhuma lista de palavras; “{ $fix }” aparece { $count ->
    [one] uma vez
    [2] duas vezes
   *[other] { $count } vezes
} neste texto.
query-spelling-typo-here = “{ $word }” deve ser “{ $fix }”, que aparece { $count ->
    [one] uma vez
    [2] duas vezes
   *[other] { $count } vezes
} neste texto?
spelling-typo-journal = “{ $word }” não está em nenhuma lista de palavras; com “{ $fix }” este é o nome de uma revista conhecida.
query-spelling-typo-journal = No nome da revista, “{ $word }” deve ser “{ $fix }”?
spelling-typo-known = “{ $word }” não está em nenhuma lista de palavras; “{ $fix }” é uma palavra de uso comum.
query-spelling-typo-known = “{ $word }” deve ser “{ $fix }”?
spelling-typo-rare-here = “{ $word }” é uma palavra, mas não cabe aqui; “{ $fix }” aparece { $count ->
    [one] uma vez
    [2] duas vezes
   *[other] { $count } vezes
} neste texto.
query-spelling-typo-rare-here = “{ $word }” deve ser aqui “{ $fix }”, que aparece { $count ->
    [one] uma vez
    [2] duas vezes
   *[other] { $count } vezes
} neste texto?
spelling-typo-rare-known = “{ $word }” é uma palavra, mas não cabe aqui; “{ $fix }” é de uso comum.
query-spelling-typo-rare-known = “{ $word }” deve ser aqui “{ $fix }”?
spelling-typo-right = aqui está “{ $word }”
spelling-real-word = “{ $word }” é uma palavra, mas em “{ $phrase }” deve ser “{ $meant }”.
query-spelling-real-word = Em “{ $phrase }”, “{ $word }” deve ser “{ $meant }”?
spelling-variant-british = { $few ->
    [one] “{ $word }” é britânico, enquanto { $many } palavras do texto são americanas. Mantenha uma só variedade: “{ $meant }”.
   *[other] { $few } palavras, “{ $word }” a primeira, são britânicas, enquanto { $many } do texto são americanas. Mantenha uma só variedade.
}
query-spelling-variant-british = { $few ->
    [one] “{ $word }” é britânico, enquanto { $many } palavras do texto são americanas. Pode ser mudado para “{ $meant }”?
   *[other] { $few } palavras, “{ $word }” a primeira, são britânicas, enquanto { $many } do texto são americanas. Podem ser mudadas?
}
spelling-variant-american = { $few ->
    [one] “{ $word }” é americano, enquanto { $many } palavras do texto são britânicas. Mantenha uma só variedade: “{ $meant }”.
   *[other] { $few } palavras, “{ $word }” a primeira, são americanas, enquanto { $many } do texto são britânicas. Mantenha uma só variedade.
}
query-spelling-variant-american = { $few ->
    [one] “{ $word }” é americano, enquanto { $many } palavras do texto são britânicas. Pode ser mudado para “{ $meant }”?
   *[other] { $few } palavras, “{ $word }” a primeira, são americanas, enquanto { $many } do texto são britânicas. Podem ser mudadas?
}
spelling-variant-ise = “{ $word }” está escrito com “s”, e outras { $many } palavras desse tipo com “z”. Mantenha uma só forma: “{ $meant }”.
query-spelling-variant-ise = “{ $word }” está escrito com “s”, e outras { $many } palavras desse tipo com “z”. Pode ser mudado para “{ $meant }”?
spelling-variant-ize = “{ $word }” está escrito com “z”, e outras { $many } palavras desse tipo com “s”. Mantenha uma só forma: “{ $meant }”.
query-spelling-variant-ize = “{ $word }” está escrito com “z”, e outras { $many } palavras desse tipo com “s”. Pode ser mudado para “{ $meant }”?
spelling-variant-term = O texto escreve “{ $word }” aqui e “{ $meant }” { $many } vezes. Mantenha uma só forma.
query-spelling-variant-term = O texto escreve “{ $word }” aqui e “{ $meant }” { $many } vezes. Pode ser mudado para “{ $meant }”?
spelling-variant-too = aqui “{ $word }”
spelling-variant-witness = “{ $word }”, como o texto quase sempre escreve
fix-variant = { $count ->
    [one] Escrever “{ $text }”
   *[other] Mudar os { $count } lugares
}

## Text

text-hidden = Os leitores do arquivo não veem “{ $words }”: está { $how ->
    [colour] na cor da página
    [size] pequeno demais para ser visto
    [display] retirado da página
    [visibility] tornado invisível
    [opacity] transparente
   *[off-screen] posto fora da página
}. Apague-o, ou deixe-o ser visto.
query-text-hidden = O arquivo contém “{ $words }”, que os leitores não veem: está { $how ->
    [colour] na cor da página
    [size] pequeno demais para ser visto
    [display] retirado da página
    [visibility] tornado invisível
    [opacity] transparente
   *[off-screen] posto fora da página
}. Pode ser apagado, ou deve ser visto?
evidence-text-hidden = { $how ->
    [colour] na cor da página
    [size] pequeno demais para ser visto
    [display] retirado da página
    [visibility] invisível
    [opacity] transparente
   *[off-screen] fora da página
}
abstain-lost-formulas = Parece que fórmulas se perderam na cópia, por isso espaços e parênteses não foram julgados. Cole o texto com as fórmulas, se puder.
fix-mark-delete = { $count ->
    [one] Apagar o segundo sinal
   *[other] Apagar { $count } sinais repetidos
}
fix-space-double = { $count ->
    [one] Deixar um espaço
   *[other] Deixar um espaço em { $count } lugares
}
text-spacing-missing = Falta um espaço em “{ $text }”.
query-text-spacing-missing = Parece faltar um espaço em “{ $text }”. Pode ser posto?
text-spacing-missing-many = Falta um espaço depois de um ponto ou de uma vírgula em { $count } lugares, este o primeiro.
query-text-spacing-missing-many = Parece faltar um espaço depois de um ponto ou de uma vírgula em { $count } lugares, este o primeiro. Podem ser postos?
text-spacing-before = Há um espaço antes do sinal em “{ $text }”.
query-text-spacing-before = Há um espaço antes do sinal em “{ $text }”. Pode ser apagado, ou algo se perdeu ali?
text-spacing-before-many = Há um espaço antes de uma vírgula ou de um ponto em { $count } lugares, este o primeiro.
query-text-spacing-before-many = Há um espaço antes de uma vírgula ou de um ponto em { $count } lugares, este o primeiro. Podem ser apagados, ou algo se perdeu ali?
text-spacing-bracket = Há um espaço dentro do parêntese em “{ $text }”.
query-text-spacing-bracket = Há um espaço dentro do parêntese em “{ $text }”. Pode ser apagado, ou algo se perdeu ali?
text-spacing-bracket-many = Há um espaço dentro de parênteses em { $count } lugares, este o primeiro.
query-text-spacing-bracket-many = Há um espaço dentro de parênteses em { $count } lugares, este o primeiro. Podem ser apagados?
text-spacing-mark = O sinal aparece duas vezes em “{ $text }”.
query-text-spacing-mark = O sinal aparece duas vezes em “{ $text }”. Um pode ser apagado?
text-spacing-mark-many = Um sinal aparece duas vezes em { $count } lugares, este o primeiro.
query-text-spacing-mark-many = Um sinal aparece duas vezes em { $count } lugares, este o primeiro. Um de cada pode ser apagado?
text-spacing-double = { $count ->
    [one] Há dois espaços entre duas palavras.
   *[other] Há dois espaços entre palavras em { $count } lugares, este o primeiro.
}
query-text-spacing-double = { $count ->
    [one] Há dois espaços entre duas palavras. Um pode ser apagado?
   *[other] Há dois espaços entre palavras em { $count } lugares, este o primeiro. Um de cada pode ser apagado?
}
text-unbalanced-open = “{ $mark }” não se fecha neste parágrafo.
query-text-unbalanced-open = “{ $mark }” não se fecha neste parágrafo. Poderia dizer onde deve terminar?
text-unbalanced-closed = “{ $mark }” não fecha nada: nenhum está aberto neste parágrafo.
query-text-unbalanced-closed = “{ $mark }” não fecha nada, pois nenhum está aberto neste parágrafo. Deve ser apagado, ou onde se deve abrir um?
text-unbalanced-crossed = “{ $mark }” é fechado por “{ $other }”.
query-text-unbalanced-crossed = “{ $mark }” é fechado por “{ $other }”. Qual dos dois tipos é o certo?
text-unbalanced-many = A { $count } parênteses e aspas, este o primeiro, falta o par.
query-text-unbalanced-many = A { $count } parênteses e aspas, este o primeiro, falta o par. Poderia completá-los?
text-ocr-number = “{ $text }” não é um número: { $letters } está no lugar de um algarismo. Parece ser “{ $meant }”.
query-text-ocr-number = “{ $text }” parece ser “{ $meant }”, com uma letra no lugar de um algarismo. Pode ser mudado?
text-ocr-word = “{ $text }” não é uma palavra: há um algarismo no lugar de uma letra. Parece ser “{ $meant }”.
query-text-ocr-word = “{ $text }” parece ser “{ $meant }”, com um algarismo no lugar de uma letra. Pode ser mudado?
text-too = aqui também
text-mojibake = “{ $text }” é “{ $meant }” lido na codificação errada.
query-text-mojibake = “{ $text }” parece ser “{ $meant }”, lido na codificação errada. Pode ser mudado?
text-mojibake-entity = “{ $text }” é um resto de HTML; quer dizer “{ $meant }”.
query-text-mojibake-entity = “{ $text }” é um resto de HTML e quer dizer “{ $meant }”. Pode ser mudado?
text-mojibake-lost = Uma letra de “{ $text }” se perdeu: “�” está no lugar de um caractere que um programa não pôde ler. Compare com a fonte.
query-text-mojibake-lost = Uma letra de “{ $text }” se perdeu no caminho: no lugar dela está “�”. Poderia informar a palavra inteira?
text-invisible = { $kind ->
    [soft-hyphen] Há um hífen opcional invisível em “{ $word }”. A busca não encontra a palavra.
    [space] Há um espaço sem largura em “{ $word }”. A busca não encontra a palavra.
    [joiner] Há um caractere de junção sem largura em “{ $word }”. A busca não encontra a palavra.
    [byte-order] Há uma marca de ordem de bytes em “{ $word }”. A busca não encontra a palavra.
    [tag] Há caracteres de texto oculto em “{ $word }”.
    [control] Há um caractere de controle em “{ $word }”. A busca não encontra a palavra.
   *[direction] Há uma marca de direção de escrita em “{ $word }”, onde tudo se escreve da esquerda para a direita.
}
query-text-invisible = Em “{ $word }” há um caractere que ninguém vê. Pode ser apagado?
text-invisible-alone = { $count ->
    [one] Há aqui um caractere que ninguém vê.
   *[other] Há aqui { $count } caracteres que ninguém vê.
}
query-text-invisible-alone = { $count ->
    [one] Há aqui um caractere que ninguém vê. Pode ser apagado?
   *[other] Há aqui { $count } caracteres que ninguém vê. Podem ser apagados?
}
text-invisible-many = { $count } palavras, esta a primeira, têm caracteres que ninguém vê: hífens opcionais, espaços sem largura ou semelhantes. A busca não encontra essas palavras.
query-text-invisible-many = { $count } palavras, esta a primeira, têm caracteres que ninguém vê. Podem ser apagados?
fix-invisible = { $count ->
    [one] Apagar o caractere invisível
   *[other] Apagar { $count } caracteres invisíveis
}
text-invisible-letters = Em “{ $word }” há um caractere de controle no lugar de letras ou de um sinal, como fica ao copiar de um PDF.
query-text-invisible-letters = Parece que aqui se perdeu uma parte de uma palavra. Quis-se dizer “{ $word }”?
text-invisible-letters-many = Em { $count } palavras, esta a primeira, há caracteres de controle no lugar de letras e sinais, como ficam ao copiar de um PDF.
query-text-invisible-letters-many = Em { $count } palavras, esta a primeira, parece que se perderam partes. Podem ser repostas?
fix-invisible-letters = Repor o que se perdeu em { $count } palavras
fix-delete-text = Apagar “{ $text }”
text-homoglyph = “{ $letter }” em “{ $word }” é { $script ->
    [cyrillic] uma letra cirílica
    [greek] uma letra grega
    [armenian] uma letra armênia
    [wide] de largura inteira
   *[latin] uma letra latina em uma palavra cirílica
}. Só parece certa: a busca não encontra a palavra.
query-text-homoglyph = “{ $letter }” em “{ $word }” é uma letra de outra escrita que só se parece com a certa. Pode ser mudada?
text-repeated-word = “{ $word }” aparece duas vezes seguidas.
query-text-repeated-word = “{ $word }” aparece duas vezes seguidas. Uma pode ser apagada?

## Files that are not read

read-pdf = Isto é um PDF, que guarda o aspecto de uma página e não a ordem das palavras. Abra o arquivo do próprio manuscrito (.docx, .tex, .html, .txt), ou copie o texto e cole-o.
read-odt = Isto é um texto OpenDocument. Abra-o no LibreOffice ou no Word e salve-o como .docx.
read-pages = Isto é um documento do Pages. Abra-o no Pages e exporte-o para o Word (.docx).
read-zip-other = Isto é um arquivo compactado, mas não um documento do Word. Se o manuscrito está dentro dele, descompacte-o e abra o arquivo do próprio manuscrito.
read-zip-broken = Este arquivo está danificado: faltam partes, ou elas não podem ser descompactadas. Talvez tenha sido cortado no caminho; obtenha-o de novo, ou abra-o no Word ou no LibreOffice e salve-o outra vez.
read-zip-locked = Este arquivo está protegido por senha. Retire a senha e salve-o de novo.
read-zip-bomb = Este arquivo, descompactado, seria muito maior que qualquer manuscrito, por isso não é aberto. Se é um manuscrito, abra-o no Word ou no LibreOffice, retire as imagens e salve-o outra vez.
read-doc = Isto é um documento do Word no formato anterior a 2007, ou um protegido por senha. Abra-o no Word ou no LibreOffice, retire a senha se houver e salve-o como .docx.
read-rtf = Isto é um arquivo Rich Text (RTF). Abra-o no Word ou no LibreOffice e salve-o como .docx.
read-xml = Isto é XML, mas não um artigo em JATS. Abra o arquivo do próprio manuscrito.
read-utf-32 = Isto é texto em UTF-32. Salve-o como UTF-8.
read-utf-16 = Isto começa como UTF-16, mas não continua assim. Salve-o de novo, como UTF-8.
read-nul = Isto não é texto, e sim binário, como as imagens: há um NUL no byte { $at }. Abra o arquivo do próprio manuscrito (.docx, .tex, .html, .txt). Um texto em UTF-16 sem marca de ordem de bytes precisa ser salvo como UTF-8.
read-encoding = Isto diz estar na codificação “{ $encoding }”, que não é lida. Salve-o como UTF-8.
read-not-utf-8 = As letras deste texto não estão guardadas em UTF-8 (byte { $byte } na posição { $at }, na linha { $line }) e seriam lidas errado. Abra-o em um editor e salve-o como UTF-8, ou copie o texto e cole-o.

## What is to be known of a file that was read

read-note-changes = { $count ->
    [one] Uma alteração controlada foi lida como aceita.
   *[other] { $count } alterações controladas foram lidas como aceitas.
}
read-note-comments = Os comentários ficaram de fora.
read-note-unused-keys = { $count ->
    [one] Uma entrada da bibliografia não é citada, e por isso não está na lista.
   *[other] { $count } entradas da bibliografia não são citadas, e por isso não estão na lista.
}
read-note-no-bibliography = A bibliografia ({ $names }) não veio com o arquivo, por isso as referências dela não puderam ser vistas. Abra o arquivo .bib ou .bbl junto com o manuscrito.
