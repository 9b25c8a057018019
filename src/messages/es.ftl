# The words of Proofmark, in Spanish. What is missing here is said in English.
# State: draft, not read by a native speaker.

-only-its-text = El DOI no se ha consultado; solo se ha leído su propio texto.
-another-work = El DOI parece ser de otro trabajo.
-one-is-wrong = Uno de los dos está mal, o el DOI es de otro trabajo.
-right-one = ¿Podría dar el DOI del trabajo al que se refiere?
-not-working = no funciona como DOI

## The language itself: its own name for itself, and who has read these words

language-name = Español
language-state = Borrador: ningún hablante nativo lo ha leído todavía.

## Counts

count-references = { $count ->
    [one] { $count } referencia
   *[other] { $count } referencias
}

## Word lists

words-several = La línea { $line } tiene más de una palabra: «{ $text }». Escriba una palabra por línea.
words-no-letter = La línea { $line } no tiene ninguna palabra: «{ $text }». Bórrela, o ponga # delante de un comentario.
words-too-long = La línea { $line } es demasiado larga para una palabra. Escriba una palabra por línea.
words-more = { $count ->
    [one] Otra línea no se puede leer.
   *[other] Otras { $count } líneas no se pueden leer.
}

## Abstentions

abstain-several-lists = Se encontraron { $count } listas de referencias. Las citas se comprobaron solo con la más larga.
abstain-no-citations = No estaba claro cómo cita el texto, así que las citas no se comprobaron con la lista.
abstain-no-reference-list = No se encontró una lista de referencias, así que los números de las citas no se comprobaron.
language-of-text = { $language ->
    [es] español
    [pt] portugués
    [fr] francés
    [de] alemán
    [it] italiano
    [nl] neerlandés
    [pl] polaco
    [cs] checo
    [sv] sueco
    [da] danés
    [nb] noruego
    [fi] finés
    [id] indonesio o malayo
    [tr] turco
    [ro] rumano
    [hu] húngaro
    [la] latín
    [ru] ruso
    [uk] ucraniano
    [el] griego
    [he] hebreo
    [ar] árabe
    [hi] hindi
    [th] tailandés
    [zh] chino
    [ja] japonés
    [ko] coreano
    [vi] vietnamita
   *[other] una lengua que no es el inglés
}
abstain-language = El texto está en { language-of-text }. Las palabras se juzgan solo en inglés, así que no se buscaron errores de ortografía.
abstain-language-part = Cerca del { $percent } % del texto, a partir de la línea { NUMBER($line, useGrouping: "false") }, está en { language-of-text }. Las palabras se juzgan solo en inglés, así que allí no se buscaron errores de ortografía.

## Citations

citation-out-of-range = Aquí se cita la referencia { $number }, pero la lista termina en la { $last }. Añada la referencia que falta o corrija el número.
query-citation-out-of-range = Aquí se cita la referencia { $number }, pero la lista termina en la { $last }. ¿Podría añadir la referencia que falta o corregir el número?
evidence-list-ends = la lista termina en la { $last }
citation-order = La referencia { $number } se cita aquí por primera vez, después de la { $before }. Las referencias se numeran en el orden en que el texto las cita por primera vez: renumere, o mueva la cita.
query-citation-order = La referencia { $number } se cita aquí por primera vez, después de la { $before }, aunque las referencias se numeran en el orden en que el texto las cita. ¿Prefiere que se renumere la lista, o hay que mover esta cita?
citation-order-before = la referencia { $number } ya se cita aquí
evidence-order = la { $before } va antes que la { $number }
fix-renumber = Renumerar todas las citas y la lista
citation-range-backwards = El intervalo { $first }–{ $last } va hacia atrás. Déle la vuelta, o ponga una coma en lugar de la raya.
query-citation-range-backwards = El intervalo { $first }–{ $last } va hacia atrás. ¿Se refiere a { $last }–{ $first }, o debe ir una coma en lugar de la raya?
evidence-range-backwards = { $first } es mayor que { $last }
fix-range-turn = Escribir «{ $text }»
citation-range-of-one = Un intervalo de { $first } a { $last } es una sola referencia. Escriba el número solo, o corrija el otro extremo.
query-citation-range-of-one = Este intervalo empieza y termina en { $first }. ¿Se refiere solo a la referencia { $first }, o debe ser otro el número del final?
fix-range-one = Escribir «{ $text }»
citation-range-wide = El intervalo { $first }–{ $last } cita { $count } referencias a la vez. Compruebe sus extremos.
query-citation-range-wide = El intervalo { $first }–{ $last } cita { $count } referencias a la vez. ¿Podría comprobar que los dos extremos son correctos?
citation-range-overlap = Esto ya forma parte de { $other } en la misma cita. Bórrelo, o corrija el número.
query-citation-range-overlap = Este número ya forma parte de { $other } en la misma cita. ¿Se puede borrar, o se refiere a otra referencia?
citation-range-overlap-other = el intervalo que lo contiene
citation-duplicate-in-group = «{ $citation }» aparece dos veces en esta cita. Borre una, o corríjala si se refiere a otra referencia.
query-citation-duplicate-in-group = «{ $citation }» aparece dos veces en esta cita. ¿Se puede borrar la segunda, o se refiere a otra referencia?
citation-duplicate-in-group-first = ya aparece aquí
fix-delete-repeat = Borrar el segundo «{ $text }»
citation-mixed-style = { $few } citas, esta la primera, están { $style ->
    [bracket] entre corchetes
    [superscript] en superíndice
   *[author-year] por autor y año
}; las otras { $many } del texto, { $own ->
    [bracket] entre corchetes
    [parenthesis] entre paréntesis
    [superscript] en superíndice
   *[author-year] por autor y año
}. Escríbalas todas con un mismo estilo.
query-citation-mixed-style = { $few } citas, esta la primera, están { $style ->
    [bracket] entre corchetes
    [superscript] en superíndice
   *[author-year] por autor y año
}, mientras que otras { $many } están { $own ->
    [bracket] entre corchetes
    [parenthesis] entre paréntesis
    [superscript] en superíndice
   *[author-year] por autor y año
}. ¿Podría escribirlas todas con un mismo estilo?
citation-spacing-missing = { $few ->
    [one] Delante de esta cita no hay espacio, pero sí delante de otras { $many }. Escríbalas todas igual.
   *[other] Delante de { $few } citas, esta la primera, no hay espacio, pero sí delante de otras { $many }. Escríbalas todas igual.
}
query-citation-spacing-missing = { $few ->
    [one] Delante de esta cita no hay espacio, pero sí delante de otras { $many }. ¿Podemos añadirlo?
   *[other] Delante de { $few } citas, esta la primera, no hay espacio, pero sí delante de otras { $many }. ¿Podemos añadirlo en todas?
}
citation-spacing-superfluous = { $few ->
    [one] Delante de esta cita hay un espacio, pero no delante de otras { $many }. Escríbalas todas igual.
   *[other] Delante de { $few } citas, esta la primera, hay un espacio, pero no delante de otras { $many }. Escríbalas todas igual.
}
query-citation-spacing-superfluous = { $few ->
    [one] Delante de esta cita hay un espacio, pero no delante de otras { $many }. ¿Podemos borrarlo?
   *[other] Delante de { $few } citas, esta la primera, hay un espacio, pero no delante de otras { $many }. ¿Podemos borrarlo en todas?
}
fix-space-insert = { $count ->
    [one] Poner el espacio
   *[other] Poner el espacio en { $count } lugares
}
fix-space-delete = { $count ->
    [one] Borrar el espacio
   *[other] Borrar el espacio en { $count } lugares
}
citation-punctuation-behind = { $few ->
    [one] Esta cita está detrás del punto; otras { $many } están delante. Escríbalas todas igual.
   *[other] { $few } citas, esta la primera, están detrás del punto; otras { $many }, delante. Escríbalas todas igual.
}
query-citation-punctuation-behind = { $few ->
    [one] Esta cita está detrás del punto, mientras que otras { $many } están delante. ¿Podemos ponerla delante?
   *[other] { $few } citas, esta la primera, están detrás del punto, mientras que otras { $many } están delante. ¿Podemos ponerlas delante?
}
citation-punctuation-before = { $few ->
    [one] Esta cita está delante del punto; otras { $many } están detrás. Escríbalas todas igual.
   *[other] { $few } citas, esta la primera, están delante del punto; otras { $many }, detrás. Escríbalas todas igual.
}
query-citation-punctuation-before = { $few ->
    [one] Esta cita está delante del punto, mientras que otras { $many } están detrás. ¿Podemos ponerla detrás?
   *[other] { $few } citas, esta la primera, están delante del punto, mientras que otras { $many } están detrás. ¿Podemos ponerlas detrás?
}
citation-majority-too = aquí también
evidence-majority = { $few } así, { $many } de la otra forma
citation-undefined-key = Ninguna entrada de la bibliografía tiene la clave «{ $key }», que se cita aquí. Añada la entrada, o corrija la clave.
query-citation-undefined-key = Ninguna entrada de la bibliografía tiene la clave «{ $key }», que se cita aquí. ¿Podría añadir la entrada, o corregir la clave?
citation-undefined-key-near = Ninguna entrada de la bibliografía tiene la clave «{ $key }», que se cita aquí. ¿Se refiere a «{ $nearest }»?
query-citation-undefined-key-near = Ninguna entrada de la bibliografía tiene la clave «{ $key }», que se cita aquí. ¿Se refiere a «{ $nearest }»?
reference-repeated-key = Dos entradas de la bibliografía tienen la clave «{ $key }». Dé a una de ellas otra clave y corrija las citas que se refieren a ella.
query-reference-repeated-key = Dos entradas de la bibliografía tienen la clave «{ $key }». ¿Podría dar a una de ellas otra clave y corregir las citas que se refieren a ella?
citation-unlisted = «{ $citation }» no está en la lista de referencias. Añada la referencia, o corrija el nombre o el año.
query-citation-unlisted = No encontramos «{ $citation }» en la lista de referencias. ¿Podría añadir la referencia, o corregir el nombre o el año?
citation-unlisted-year = «{ $citation }» no está en la lista de referencias. La entrada más parecida, la número { $number }, es { $name }, { $year }: ¿es correcto el año?
query-citation-unlisted-year = No encontramos «{ $citation }» en la lista de referencias. La entrada más parecida, la número { $number }, es { $name }, { $year }. ¿Es ese el trabajo? Si lo es, ¿qué año es el correcto?
citation-unlisted-name = «{ $citation }» no está en la lista de referencias. La entrada más parecida, la número { $number }, es { $name }, { $year }: ¿está bien escrito el nombre?
query-citation-unlisted-name = No encontramos «{ $citation }» en la lista de referencias. La entrada más parecida, la número { $number }, es { $name }, { $year }. ¿Es ese el trabajo? Si lo es, ¿cómo se escribe el nombre?
citation-unlisted-nearest = la entrada más parecida, la número { $number }

## References

reference-duplicate = Las referencias { $other } y { $number } parecen ser el mismo trabajo: las dos llevan «{ $title }». Conserve una y corrija las citas de la otra.
query-reference-duplicate = Las referencias { $other } y { $number } parecen ser el mismo trabajo: las dos llevan «{ $title }». Si es así, díganos cuál se conserva; las citas se cambiarían en consecuencia.
reference-duplicate-preprint = Las referencias { $number } y { $other } parecen ser una prepublicación y su artículo: las dos llevan «{ $title }». Cite solo el artículo, salvo que se refiera a los dos.
query-reference-duplicate-preprint = Las referencias { $number } y { $other } parecen ser una prepublicación y su artículo: las dos llevan «{ $title }». ¿Deben citarse las dos, o solo el artículo?
reference-duplicate-first = el mismo trabajo, referencia { $number }
reference-uncited = La referencia { $number } no se cita en el texto. Cítela, o bórrela de la lista.
query-reference-uncited = La referencia { $number } no parece estar citada en el texto. ¿Podría decirnos dónde citarla, o confirmar que se puede borrar?
reference-uncited-named = { $name } { $year } no se cita en el texto. Cítela, o bórrela de la lista.
query-reference-uncited-named = { $name } { $year } no parece estar citada en el texto. ¿Podría decirnos dónde citarla, o confirmar que se puede borrar?
evidence-uncited = se citan { $cited } de { $count } referencias
reference-numbering-gap = El número { $number } sigue al { $before }: falta el { $expected }. Corrija el número, o añada la referencia que falta.
query-reference-numbering-gap = En la lista, el número { $number } sigue al { $before }, así que falta el { $expected }. ¿Falta una referencia, o solo está mal el número?
reference-numbering-repeat = El número { $number } aparece dos veces en la lista. Corrija el segundo.
query-reference-numbering-repeat = El número { $number } aparece dos veces en la lista. ¿Podría decirnos el número correcto del segundo?
reference-numbering-restart = Los números vuelven a empezar en { $number } después de { $before }. Numere la lista de corrido, o haga dos listas.
query-reference-numbering-restart = Los números de la lista vuelven a empezar en { $number } después de { $before }. ¿Debe numerarse de corrido, o son dos listas?
reference-numbering-back = El número { $number } sigue al { $before }, donde corresponde el { $expected }. Corrija el número.
query-reference-numbering-back = En la lista, el número { $number } sigue al { $before }, donde corresponde el { $expected }. ¿Podría comprobar el número?
reference-numbering-before = aquí está el { $number }
evidence-numbering = el { $number } sigue al { $before }
fix-number = Escribir { $number }
reference-order-early = { $name } está aquí antes que { $ahead }, pero la lista es alfabética: bájela, delante de { $belongs }.
query-reference-order-early = La lista está en orden alfabético, pero { $name } va antes que { $ahead }. ¿Podemos bajarla, delante de { $belongs }?
reference-order-late = { $name } está aquí después de { $behind }, pero la lista es alfabética: súbala, delante de { $belongs }.
query-reference-order-late = La lista está en orden alfabético, pero { $name } va después de { $behind }. ¿Podemos subirla, delante de { $belongs }?
reference-order-last = { $name } está aquí antes que { $ahead }, pero la lista es alfabética: póngala al final.
query-reference-order-last = La lista está en orden alfabético, pero { $name } va antes que { $ahead }. ¿Podemos ponerla al final?
reference-order-here = va antes que esta
evidence-reference-order = { $kept } de { $count } entradas están en orden alfabético
reference-pages-backwards = Las páginas «{ $pages }» van de { $first } hacia atrás, a { $last }. Corrija una de las dos.
query-reference-pages-backwards = Las páginas «{ $pages }» van de { $first } hacia atrás, a { $last }. ¿Podría dar las páginas correctas?
evidence-pages = { $last } es menor que { $first }
reference-pages-letter = En «{ $pages }» solo la última página lleva «{ $letter }». Añádala a la primera, o bórrela.
query-reference-pages-letter = En las páginas «{ $pages }» solo la última lleva «{ $letter }». ¿La necesita también la primera?
reference-year-future = El año { $year } está en el futuro: estamos en { $now }. Corríjalo.
query-reference-year-future = El año { $year } de esta referencia aún no ha llegado. ¿Podría comprobarlo?
reference-year-impossible = «{ $year }» está donde corresponde el año. Corríjalo.
query-reference-year-impossible = «{ $year }» está donde corresponde el año de esta referencia. ¿Podría dar el año?
reference-year-letter = «{ $year }» lleva una letra, pero ningún trabajo de { $name } lleva la fecha { $first }. Añada el que falta, o corrija la letra.
query-reference-year-letter = «{ $year }» lleva una letra, pero ningún otro trabajo de { $name } lleva la fecha { $first }. ¿Falta una referencia en la lista, o sobra la letra?
reference-run-together = Dentro de la referencia { $number } empieza otra: «{ $opening }…», con sus propios autores, año y páginas. Póngala en una línea aparte.
query-reference-run-together = Dentro de la referencia { $number } parece empezar otra: «{ $opening }…». ¿Podemos ponerla en una línea aparte?
fix-break-line = Empezar una línea nueva
reference-split = Esta línea, «{ $opening }…», continúa la referencia anterior. Una las dos.
query-reference-split = Esta línea, «{ $opening }…», parece formar parte de la referencia anterior. ¿Podemos unir las dos?
reference-split-first = la referencia que se interrumpe
fix-join-lines = Unir con la línea anterior
reference-missing-year = { $few ->
    [one] La referencia { $number } no lleva año
   *[other] { $few } referencias, la { $number } la primera, no llevan año
}; las otras { $many } sí. Añada lo que falta.
query-reference-missing-year = { $few ->
    [one] La referencia { $number } no lleva año. ¿Podría añadirlo?
   *[other] { $few } referencias, la { $number } la primera, no llevan año, mientras que otras { $many } sí. ¿Podría añadir lo que falta?
}
reference-missing-volume = { $few ->
    [one] La referencia { $number } no lleva volumen
   *[other] { $few } referencias, la { $number } la primera, no llevan volumen
}; otros { $many } artículos de la lista llevan volumen y páginas. Añada lo que falta.
query-reference-missing-volume = { $few ->
    [one] La referencia { $number } no lleva volumen, mientras que otros { $many } artículos de la lista llevan volumen y páginas. ¿Podría añadirlo?
   *[other] { $few } referencias, la { $number } la primera, no llevan volumen, mientras que otros { $many } artículos de la lista llevan volumen y páginas. ¿Podría añadir lo que falta?
}
reference-missing-pages = { $few ->
    [one] La referencia { $number } no lleva páginas
   *[other] { $few } referencias, la { $number } la primera, no llevan páginas
}; otros { $many } artículos de la lista llevan volumen y páginas. Añada lo que falta.
query-reference-missing-pages = { $few ->
    [one] La referencia { $number } no lleva páginas, mientras que otros { $many } artículos de la lista llevan volumen y páginas. ¿Podría añadirlas, o el número del artículo?
   *[other] { $few } referencias, la { $number } la primera, no llevan páginas, mientras que otros { $many } artículos de la lista llevan volumen y páginas. ¿Podría añadir lo que falta?
}
reference-missing-volume-pages = { $few ->
    [one] La referencia { $number } no lleva volumen ni páginas
   *[other] { $few } referencias, la { $number } la primera, no llevan volumen ni páginas
}; otros { $many } artículos de la lista llevan las dos cosas. Añada lo que falta.
query-reference-missing-volume-pages = { $few ->
    [one] La referencia { $number } no lleva volumen ni páginas, mientras que otros { $many } artículos de la lista llevan las dos cosas. ¿Podría añadirlas?
   *[other] { $few } referencias, la { $number } la primera, no llevan volumen ni páginas, mientras que otros { $many } artículos de la lista llevan las dos cosas. ¿Podría añadir lo que falta?
}
doi-missing = { $few ->
    [one] La referencia { $number } no lleva DOI
   *[other] { $few } referencias, la { $number } la primera, no llevan DOI
}; otros { $many } artículos de la lista lo llevan. Añádalo donde exista.
query-doi-missing = { $few ->
    [one] La referencia { $number } no lleva DOI, mientras que otros { $many } artículos de la lista lo llevan. ¿Podría añadirlo si existe?
   *[other] { $few } referencias, la { $number } la primera, no llevan DOI, mientras que otros { $many } artículos de la lista lo llevan. ¿Podría añadir los que existan?
}
reference-missing-too = aquí también
evidence-missing-part = lo llevan { $many } de { $count }
reference-style-doi = { $few } DOI, este el primero, están { $form ->
    [https] como «https://doi.org/…»
    [old] con una dirección antigua («dx.doi.org», «http:»)
    [label] detrás de «doi:»
   *[bare] solos
}; otros { $many } están { $common ->
    [https] como «https://doi.org/…»
    [old] con una dirección antigua («dx.doi.org», «http:»)
    [label] detrás de «doi:»
   *[bare] solos
}. Escríbalos todos igual, mejor como «https://doi.org/…».
query-reference-style-doi = { $few } DOI, este el primero, están { $form ->
    [https] como «https://doi.org/…»
    [old] con una dirección antigua («dx.doi.org», «http:»)
    [label] detrás de «doi:»
   *[bare] solos
}, mientras que otros { $many } están { $common ->
    [https] como «https://doi.org/…»
    [old] con una dirección antigua («dx.doi.org», «http:»)
    [label] detrás de «doi:»
   *[bare] solos
}. ¿Podemos escribirlos todos igual, como «https://doi.org/…»?
reference-style-et-al = En { $few } referencias, esta la primera, «et al.» va detrás de { $names ->
    [one] { $names } nombre
   *[other] { $names } nombres
}; en otras { $many } va detrás de { $common ->
    [one] { $common } nombre
   *[other] { $common } nombres
}. Ponga en todas el mismo número de nombres.
query-reference-style-et-al = En { $few } referencias, esta la primera, «et al.» va detrás de { $names ->
    [one] { $names } nombre
   *[other] { $names } nombres
}, mientras que en otras { $many } va detrás de { $common ->
    [one] { $common } nombre
   *[other] { $common } nombres
}. ¿Podría poner en todas el mismo número de nombres?
reference-style-journal = La revista «{ $full }» está aquí con su nombre completo ({ $fulls }×) y en otros lugares como «{ $short }» ({ $shorts }×){ $more ->
    [0] .
    [one] , y lo mismo pasa con otra revista.
   *[other] , y lo mismo pasa con otras { $more } revistas.
} Escríbalas todas de una sola forma.
query-reference-style-journal = La revista «{ $full }» está aquí con su nombre completo ({ $fulls }×) y en otros lugares como «{ $short }» ({ $shorts }×){ $more ->
    [0] .
    [one] , y lo mismo pasa con otra revista.
   *[other] , y lo mismo pasa con otras { $more } revistas.
} ¿Qué forma prefiere para todas?
reference-style-journal-other = aquí «{ $name }»
abstain-alphabetical = La lista está en orden alfabético, así que no se comprobó el orden de la primera mención.
abstain-broken-range = Un intervalo de citas va hacia atrás, así que no se comprobó el orden de la primera mención.
abstain-flattened-order = Las citas se copiaron sin su altura, así que no se comprobó el orden de la primera mención.
abstain-uncited-abstract = Aquí solo hay un resumen, así que no se buscaron referencias que el texto no cita.
abstain-uncited-part = El texto cita { $cited } de { $count } referencias y quizá sea solo una parte: no se buscaron referencias que no cita.

## DOIs

doi-duplicate = Las referencias { $other } y { $number } llevan el mismo DOI. Corrija el que está mal, o borre una entrada si las dos son el mismo trabajo.
query-doi-duplicate = Las referencias { $other } y { $number } llevan el mismo DOI. Si son el mismo trabajo, díganos cuál se conserva; si no, dé el DOI correcto, por favor.
doi-duplicate-library = El gestor de referencias tiene «{ $title }» (DOI { $doi }) dos veces: esta cita se refiere a un elemento, y una anterior al otro. Una allí los dos y actualice el documento.
query-doi-duplicate-library = Su gestor de referencias parece tener «{ $title }» (DOI { $doi }) dos veces, de modo que la lista lo nombra con dos números. ¿Podría unir los dos elementos y actualizar el documento?
doi-duplicate-library-first = aquí se cita el otro elemento
doi-duplicate-first = el mismo DOI en la referencia { $number }
doi-duplicate-fits = Las referencias { $other } y { $number } llevan el mismo DOI. Su texto corresponde mejor a la referencia { $fits }: dice { $said }, y la referencia { $misfits } dice { $stated }. Corrija el que está mal.
query-doi-duplicate-fits = Las referencias { $other } y { $number } llevan el mismo DOI. Parece ser el de la referencia { $fits }: dice { $said }, mientras que la referencia { $misfits } dice { $stated }. ¿Podría dar el DOI correcto de la referencia { $misfits }?
doi-mismatch-year = El DOI dice { $year }; la referencia dice { $stated-year }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-year = El DOI dice { $year }, mientras que la referencia dice { $stated-year }. ¿Podría comprobar si es correcto el año o el DOI?
doi-mismatch-volume = El DOI dice volumen { $volume }; la referencia dice volumen { $stated-volume }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-volume = El DOI dice volumen { $volume }, mientras que la referencia dice volumen { $stated-volume }. ¿Podría comprobar si es correcto el volumen o el DOI?
doi-mismatch-volume-page = El DOI dice volumen { $volume }, página { $page }; la referencia dice volumen { $stated-volume }, página { $stated-page }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-volume-page = El DOI dice volumen { $volume }, página { $page }, mientras que la referencia dice volumen { $stated-volume }, página { $stated-page }. ¿Podría comprobar qué es lo correcto?
doi-mismatch-year-volume = El DOI dice { $year } y volumen { $volume }; la referencia dice { $stated-year } y volumen { $stated-volume }. { -another-work } { -only-its-text }
query-doi-mismatch-year-volume = El DOI dice { $year } y volumen { $volume }, mientras que la referencia dice { $stated-year } y volumen { $stated-volume }. { -right-one }
doi-mismatch-journal = El DOI dice { $journal } ({ $code }); la referencia dice { $stated-journal }. { -another-work } { -only-its-text }
query-doi-mismatch-journal = El DOI dice { $journal } ({ $code }), mientras que la referencia dice { $stated-journal }. { -right-one }
doi-mismatch-journal-year = El DOI dice { $year } y { $journal } ({ $code }); la referencia dice { $stated-year } y { $stated-journal }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-year = El DOI dice { $year } y { $journal } ({ $code }), mientras que la referencia dice { $stated-year } y { $stated-journal }. { -right-one }
doi-mismatch-journal-volume = El DOI dice { $journal } ({ $code }), volumen { $volume }; la referencia dice { $stated-journal }, volumen { $stated-volume }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-volume = El DOI dice { $journal } ({ $code }), volumen { $volume }, mientras que la referencia dice { $stated-journal }, volumen { $stated-volume }. { -right-one }
doi-mismatch-journal-volume-page = El DOI dice { $journal } ({ $code }), volumen { $volume }, página { $page }; la referencia dice { $stated-journal }, volumen { $stated-volume }, página { $stated-page }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-volume-page = El DOI dice { $journal } ({ $code }), volumen { $volume }, página { $page }, mientras que la referencia dice { $stated-journal }, volumen { $stated-volume }, página { $stated-page }. { -right-one }
doi-mismatch-page = El DOI dice página { $page }; la referencia dice página { $stated-page }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-page = El DOI dice página { $page }, mientras que la referencia dice página { $stated-page }. ¿Podría comprobar qué es lo correcto?
doi-mismatch-issue = El DOI dice número { $issue }; la referencia dice número { $stated-issue }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-issue = El DOI dice número { $issue }, mientras que la referencia dice número { $stated-issue }. ¿Podría comprobar qué es lo correcto?
reference-year-volume = Esta referencia dice { $year }, volumen { $volume }; la referencia { $other } a la misma revista dice { $other-year }, volumen { $other-volume }. Los volúmenes suben con los años, así que aquí está mal el año, el volumen o la revista. Compárela con la fuente.
query-reference-year-volume = Esta referencia dice { $year }, volumen { $volume }, mientras que la referencia { $other } a la misma revista dice { $other-year }, volumen { $other-volume }. ¿Podría comprobar el año y el volumen?
reference-year-volume-year = el año de esta referencia
reference-year-volume-other = { $year }, volumen { $volume } de la misma revista
reference-url-scheme = «{ $text }» no es una dirección web: su comienzo está mal escrito.
query-reference-url-scheme = «{ $text }» no funciona como dirección web: su comienzo está mal escrito. ¿Podemos corregirlo?
reference-url-twice = «{ $text }» no es una dirección web: empieza dos veces.
query-reference-url-twice = «{ $text }» no funciona como dirección web: empieza dos veces. ¿Podemos corregirla?
reference-url-gap = «{ $text }» está cortada por un espacio, así que no lleva a ninguna parte.
query-reference-url-gap = «{ $text }» no funciona como dirección web: está cortada por un espacio. ¿Podemos quitarlo?
reference-url-host = «{ $text }» no es una dirección web: ningún sitio se llama así. Compárela con la fuente.
query-reference-url-host = «{ $text }» no funciona como dirección web: ningún sitio se llama así. ¿Podría dar la correcta?
reference-url-glued = «{ $text }» contiene dos direcciones web sin nada entre ellas. Sepárelas, o borre una.
query-reference-url-glued = «{ $text }» contiene dos direcciones web sin nada entre ellas. ¿Podría decirnos a cuál se refiere?
reference-url-local = «{ $text }» lleva a un solo ordenador. Dé una dirección que todos puedan abrir.
query-reference-url-local = «{ $text }» lleva a un solo ordenador. ¿Podría dar una dirección que todo lector pueda abrir?
reference-url-proxy = «{ $text }» pasa por el servidor de una biblioteca, así que solo se abre para sus lectores. Dé la dirección de la propia página.
query-reference-url-proxy = «{ $text }» pasa por el servidor de una biblioteca, así que solo se abre para sus lectores. ¿Podría dar la dirección de la propia página?
reference-url-future = Se dice que la página se leyó en { $year }: estamos en { $now }. Corrija la fecha.
query-reference-url-future = Se dice que la página se leyó en { $year }, que aún no ha llegado. ¿Podría comprobar la fecha?
reference-url-before = Se dice que la página se leyó en { $year }, pero el trabajo es de { $work }. Corrija una de las dos fechas.
query-reference-url-before = Se dice que la página se leyó en { $year }, pero el trabajo es de { $work }. ¿Podría comprobar las dos fechas?
reference-url-work = el año del trabajo
fix-url = Escribir «{ $text }»
reference-year-doi = La referencia dice { $stated }; su DOI dice { $said }, con el mismo volumen y la misma página. El año está mal. { -only-its-text }
query-reference-year-doi = La referencia dice { $stated }, mientras que su DOI dice { $said }, con el mismo volumen y la misma página. ¿Podemos escribir { $said }?
fix-write-year = Escribir { $year }
doi-says-journal = el DOI dice { $journal }
doi-says-year = el DOI dice { $year }
doi-says-volume = el DOI dice volumen { $volume }
doi-says-issue = el DOI dice número { $issue }
doi-says-page = el DOI dice página { $page }
doi-mismatch-stated = lo que dice la referencia
doi-swapped = Las referencias { $number } y { $other } parecen llevar cada una el DOI de la otra: el texto de cada DOI corresponde a la otra referencia y contradice a la suya. Los DOI no se han consultado; solo se ha leído su propio texto.
query-doi-swapped = Las referencias { $number } y { $other } parecen llevar cada una el DOI de la otra. ¿Podemos intercambiarlos?
doi-swapped-other = el DOI que corresponde a la referencia { $number }
doi-malformed-link = «{ $text }» no es un DOI: detrás sigue una dirección u otro DOI.
query-doi-malformed-link = «{ $text }» { -not-working }: detrás sigue una dirección u otro DOI. ¿Podría comprobarlo?
doi-malformed-resolver = «{ $text }» no lleva a ninguna parte: la dirección del servidor de DOI figura dos veces.
query-doi-malformed-resolver = «{ $text }» { -not-working }: la dirección del servidor de DOI figura dos veces. ¿Podemos borrar una?
doi-malformed-pmid = «{ $text }» no es un DOI: lleva pegado un número de PubMed.
query-doi-malformed-pmid = «{ $text }» { -not-working }: lleva pegado un número de PubMed. ¿Podemos separarlos?
doi-malformed-words = «{ $text }» no es un DOI: lleva pegadas palabras o una fecha.
query-doi-malformed-words = «{ $text }» { -not-working }: lleva pegadas palabras o una fecha. ¿Podría comprobar dónde termina el DOI?
doi-malformed-ending = «{ $text }» no es un DOI, sino el final de la dirección de una página. Un DOI lleva al artículo sin «{ $ending }».
query-doi-malformed-ending = «{ $text }» { -not-working }: «{ $ending }» es el final de la dirección de una página. ¿Podemos borrarlo?
doi-malformed-query = «{ $text }» no es un DOI: la dirección de una página sigue con «{ $ending }», un DOI no.
query-doi-malformed-query = «{ $text }» { -not-working }: la dirección de una página sigue con «{ $ending }». ¿Podemos borrar eso?
doi-malformed-markup = «{ $text }» no es un DOI: lleva pegado código de formato.
query-doi-malformed-markup = «{ $text }» { -not-working }: lleva pegado código de formato. ¿Podría comprobarlo?
doi-malformed-doubled = «{ $text }» no es un DOI: hay en él caracteres repetidos o codificados.
query-doi-malformed-doubled = «{ $text }» { -not-working }: hay en él caracteres repetidos o codificados. ¿Podría comprobarlo?
doi-malformed-dash = «{ $text }» tiene una raya donde un DOI lleva un guion, así que no lleva a ninguna parte.
query-doi-malformed-dash = «{ $text }» { -not-working }: tiene una raya donde un DOI lleva un guion. ¿Podemos corregirlo?
doi-malformed-gap = «{ $text }» está cortado por un espacio, así que no lleva a ninguna parte.
query-doi-malformed-gap = «{ $text }» { -not-working }: está cortado por un espacio. ¿Podría comprobarlo?
doi-malformed-prefix = «{ $text }» no es un DOI: todo DOI empieza por «10.» y un número.
query-doi-malformed-prefix = «{ $text }» { -not-working }: todo DOI empieza por «10.» y un número. ¿Podría dar el correcto?
doi-malformed-letter = «{ $text }» no es un DOI: hay una letra donde corresponde una cifra.
query-doi-malformed-letter = «{ $text }» { -not-working }: hay una letra donde corresponde una cifra. ¿Podemos corregirlo?
doi-malformed-short = «{ $text }» no es un DOI: el número detrás de «10.» tiene al menos cuatro cifras.
query-doi-malformed-short = «{ $text }» { -not-working }: el número detrás de «10.» necesita al menos cuatro cifras. ¿Podría dar el correcto?
doi-malformed-slash = «{ $text }» no es un DOI: falta la barra detrás del número.
query-doi-malformed-slash = «{ $text }» { -not-working }: falta la barra detrás del número. ¿Podría dar el correcto?
identifier-checksum = «{ $text }» no es un { $kind }: termina con el dígito de control { $digit }, pero los otros exigen { $right }. Uno de sus dígitos está mal.
query-identifier-checksum = «{ $text }» no puede ser un { $kind } correcto: su último dígito es { $digit }, mientras que los otros exigen { $right }, así que uno de sus dígitos está mal. ¿Podría compararlo con la fuente?
identifier-form = «{ $text }» no es un { $kind }: no tiene su forma, como «{ $example }». Compárelo con la fuente.
query-identifier-form = «{ $text }» no tiene la forma de un { $kind }, como «{ $example }». ¿Podría compararlo con la fuente?
doi-own = La referencia { $number } lleva el DOI de este mismo artículo. Se copió del lugar equivocado.
query-doi-own = La referencia { $number } lleva el DOI de este mismo artículo. ¿Podría dar el suyo?
doi-own-here = el DOI de este artículo
doi-form = { $count ->
    [one] «{ $text }» es una forma anticuada de la dirección de un DOI. Escriba «https://doi.org/» y el DOI.
   *[other] «{ $text }» es una forma anticuada de la dirección de un DOI; son { $count } en total. Escriba «https://doi.org/» y el DOI.
}
query-doi-form = { $count ->
    [one] «{ $text }» es una forma anticuada de la dirección de un DOI. ¿Podemos escribirla como «https://doi.org/…»?
   *[other] «{ $text }» y otros DOI, { $count } en total, llevan una forma anticuada de la dirección. ¿Podemos escribirlos como «https://doi.org/…»?
}
fix-doi-form = { $count ->
    [one] Escribir «https://doi.org/»
   *[other] Escribir «https://doi.org/» en { $count } lugares
}
fix-doi = Escribir «{ $text }»
fix-swap = Intercambiar los dos DOI

## What was understood: parts of one line

understood-and = { $before }; { $part }
understood-references-numbered = { count-references } (líneas { $first } a { $last }), con números
understood-references-unnumbered = { count-references } (líneas { $first } a { $last }), sin números
understood-no-references = sin lista de referencias
understood-citations-bracket = citas entre corchetes
understood-citations-parenthesis = citas entre paréntesis
understood-citations-superscript = citas en superíndice
understood-citations-flattened = citas en superíndice que perdieron su altura al copiarse
understood-certainty = { $style }, con un { $certainty } % de certeza
understood-citations-author-year = citas por autor y año
understood-no-citations = sin citas
understood-only-abstract = solo se encontró un resumen
understood-only-references = solo se encontró una lista de referencias

## Counts of a report

status-findings = { $count ->
    [0] Ningún hallazgo
    [one] 1 hallazgo: { $kinds }
   *[other] { $count } hallazgos: { $kinds }
}
status-errors = { $count ->
    [one] 1 error
   *[other] { $count } errores
}
status-warnings = { $count ->
    [one] 1 advertencia
   *[other] { $count } advertencias
}
status-notes = { $count ->
    [one] 1 nota
   *[other] { $count } notas
}
status-more = { $count ->
    [one] Y 1 más, que no se muestra. Corrija algunos de estos y aparecerá.
   *[other] Y { $count } más, que no se muestran. Corrija algunos de estos y aparecerán.
}

## Author queries and other exports

export-title = Preguntas al autor
export-title-of = Preguntas al autor: { $file }
export-file = preguntas
export-file-comments = comentarios
export-comments-docx = Solo se pueden escribir comentarios en un documento de Word (.docx). Elija otra forma para los hallazgos de este archivo.
export-comments-impossible = Este documento de Word está hecho de un modo que no admite comentarios desde aquí. Ábralo en Word, guárdelo de nuevo y vuelva a intentarlo; o elija otra forma para los hallazgos.
export-date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
export-intro = Responda, por favor, a cada pregunta en el espacio previsto. El número de la pregunta, como AQ1, puede ponerse junto a su lugar en el texto.
export-none = No hay nada que preguntar.
export-understood = Entendido: { $summary }.
export-not-checked = No comprobado
export-query = N.º
export-column-file = Archivo
export-place = Lugar
export-quotation = Texto
export-marked = Marcado
export-question = Pregunta
export-suggestion = Propuesta
export-proof = Prueba
export-also = También en
export-related = Véase también
export-reply = Respuesta del autor
export-severity = Gravedad
export-rule = Regla
export-more = y { $count } más
export-made = Hecho con Proofmark { $version } en el propio ordenador del autor o del editor. El manuscrito no se ha enviado a ninguna parte.
place-paragraph = { $part }, párrafo { $paragraph }, línea { $line }
place-heading = { $part }, título, línea { $line }
place-part = { $part }, línea { $line }
place-line = Línea { $line }
place-reference = Referencia { $number }, línea { $line }
section-front = Portada
section-abstract = Resumen
section-keywords = Palabras clave
section-body = Texto
section-caption = Leyenda
section-declarations = Declaraciones
section-references = Lista de referencias
section-appendix = Apéndice
section-frame = Palabras de la página web

## The page. Arguments are filled in by the page, so no plural forms here.

page-title = Proofmark
page-tagline = Encuentra lo que marcaría un corrector cuidadoso. Su texto no sale de este dispositivo.
page-manuscript = Manuscrito
page-manuscript-hint = Pegue aquí su artículo con su lista de referencias, o suelte su archivo: los números en superíndice, las listas y las palabras ocultas se leen del formato.
page-paste-plain = Solo llegó texto sin formato: puede que los números de cita en superíndice estén ahora junto a las palabras y que falten números de listas. Al abrir el propio archivo se conservan.
page-file-open = Abrir un archivo…
page-file-large = { $file } tiene más de 100 MB y no se ha leído. Pegue en su lugar el texto del artículo.
page-file-failed = { $file } no se pudo leer. Guárdelo de nuevo, o pegue su texto.
page-file-empty = { $file } no contiene texto. Si sus páginas son imágenes, primero hay que reconocer el texto.
page-file-one = Solo se ha leído { $file }. Abra los demás archivos por separado.
page-export-open = Preguntas al autor…
page-export = Preguntas al autor
page-export-what = Los hallazgos tal como un editor los pregunta al autor: numerados, cada uno con su lugar, la cita, la pregunta y espacio para la respuesta. Lo que ha apartado queda fuera.
page-export-copy = Copiar como texto
page-export-docx = Documento de Word
page-export-html = Página web, para imprimir
page-export-markdown = Markdown
page-export-text = Texto sin formato
page-export-csv = Tabla (CSV)
page-export-file = Su documento de Word
page-export-file-what = El archivo que abrió, con cada hallazgo como comentario en su lugar; todo lo demás queda como está. Lo que ha cambiado aquí desde entonces no está en él.
page-export-comments = Guardar con comentarios
page-export-programs = Para programas
page-export-json = JSON
page-export-sarif = SARIF
page-export-saved = Guardado como { $file }.
page-example = Ejemplo
page-check = Comprobar ahora
page-empty-heading = Pegue un artículo. Vea sus faltas en su lugar.
page-empty-what = Números de cita que la lista de referencias no tiene, un DOI en dos referencias, palabras mal escritas: todo se marca en el texto y se explica al lado, con su prueba.
page-empty-citation = Se cita la referencia 17, pero la lista termina en la 14.
page-empty-doi = Las referencias 6 y 11 tienen el mismo DOI.
page-empty-word = «recieved» no está en ninguna lista de palabras; «received», sí.
page-empty-private = Nada se sube ni se guarda. La comprobación se hace en esta página, que se prohíbe toda conexión; una vez cargada, funciona sin red.
page-empty-start = ¿No tiene un texto a mano? El botón Ejemplo pone un artículo con faltas.
page-loading = Preparando…
page-ready = Listo. Pegue un texto para comprobarlo.
page-checking = Comprobando…
page-checking-document = Leyendo el texto…
page-checking-group = Comprobando: { $group }
page-cancel = Cancelar
page-cancelled = Detenido. El texto no se ha comprobado.
page-done = Hecho
page-close = Cerrar
page-undo = Deshacer
page-always = Siempre
page-take-back = Retirar
page-copied = Copiado.
page-copy-failed = El navegador no permite copiar aquí.
page-apart = Referencias en una casilla aparte
page-reference-box = Lista de referencias
page-reference-box-hint = Como en los formularios de envío: una referencia por línea. Déjela vacía si la lista está en el manuscrito.
page-strip = Dónde están los hallazgos.
page-strip-what = En el primer tercio del texto: { $first }; en el medio: { $middle }; en el último: { $last }. Las flechas mueven, Intro va al lugar.
page-filter = Mostrar solo
page-filter-part = En la lista: { $shown } de { $count }.
page-filter-all = Mostrar todos
page-search = Buscar en los hallazgos
page-details = Detalles
page-change-from = se sustituye:
page-change-to = por:
page-change-more = Otros lugares: { $count }
page-fix-all = Corregir todos los de este tipo: { $count }…
page-fix-group = Corregir todos: { $count }…
page-fix-all-heading = Qué cambiará
page-fix-all-what = Quite lo que no deba cambiar. Un solo «deshacer» lo revierte todo.
page-fix-all-count = Cambios: { $count }.
page-fix-all-apply = Hacer los cambios: { $count }
page-fix-all-every = Elegir todos
page-fix-all-none = No elegir ninguno
page-doi-copy = Copiar el DOI
page-doi-open = Abrir en doi.org (pestaña nueva)
page-why = ¿Por qué esta regla?
page-why-rule = Regla:
page-why-example = Ejemplo
page-why-english = La página de la regla está en inglés.
page-dismiss = ¿No es una falta?
page-dismiss-hint = Vale hasta que se cierre esta página. Todo puede verse y retirarse en «Sus palabras y reglas».
page-accept = Aceptar «{ $word }»
page-accept-always = Aceptar «{ $word }» siempre
page-accepted = «{ $word }» queda aceptada hasta que se cierre esta página.
page-accepted-always = «{ $word }» queda aceptada y se guarda en este dispositivo.
page-ignore = Ignorar este
page-ignore-all = Ignorar todos los iguales: { $count }
page-ignored = Ignorado.
page-switch-off = Desactivar esta regla
page-switched-off = Desactivada: { $rule }.
page-set-aside = Apartados: { $count }
page-language = Idioma
page-decisions-open = Sus palabras y reglas
page-decisions = Sus palabras y reglas
page-decisions-what = Lo que acepta, ignora o desactiva vale hasta que se cierre esta página. Lo que pone en «Siempre» se guarda en este dispositivo y en ningún otro lugar: palabras y reglas por su nombre, hallazgos ignorados como huellas, nada de su texto.
page-decisions-none = Todavía no se ha decidido nada. Abra los detalles de un hallazgo y elija «¿No es una falta?».
page-decisions-words = Palabras aceptadas
page-decisions-more = Otras palabras: { $count }
page-decisions-rules = Reglas desactivadas
page-decisions-ignored = Ignorados en este texto
page-decisions-elsewhere = Ignorados en otros textos
page-decisions-carry = Listas de palabras
page-decisions-carry-what = Un archivo de texto sin formato con una palabra por línea; desde #, una línea es un comentario.
page-decisions-import = Importar palabras…
page-decisions-import-keep = Guardar en este dispositivo las palabras importadas
page-decisions-imported = Palabras importadas: { $count }.
page-decisions-copy = Copiar las palabras
page-decisions-download = Guardar las palabras
page-decisions-forget = Olvidar todo
page-decisions-forgotten = Todo está olvidado, también en este dispositivo.
page-verify-open = Cómo verificarlo
page-verify = Cómo verificarlo
page-verify-what = No hace falta que crea que su texto se queda aquí. Tres maneras de verlo usted mismo, de un minuto cada una:
page-verify-offline = Corte la red: active el modo avión cuando la página se haya cargado; luego pegue y compruebe. Todo funciona, porque todo está aquí. Cierre la página antes de desactivarlo.
page-verify-tools = Observe la red: pulse F12, elija «Red» y luego pegue y compruebe. Allí aparece todo lo que una página envía. Como mucho verá una línea que empieza por «blob:»: es la página, que inicia su propio proceso.
page-verify-policy = Lea la política: pulse Ctrl+U y mire la línea «Content-Security-Policy». Dice «connect-src 'none'»: el propio navegador rechaza toda conexión, de esta página y del proceso que lee el texto.
page-verify-kept = Qué se guarda
page-verify-kept-what = De su texto, nunca nada. Los archivos de la página se guardan para usarla sin red. Palabras, reglas y huellas de hallazgos se guardan solo si ha elegido «Siempre», y «Olvidar todo» las borra.
page-verify-limits = Lo que esto no puede ver
page-verify-limits-what = Se comprueban hasta 4 000 000 de caracteres y se muestran 500 hallazgos; lo que queda fuera se dice. Los DOI no se consultan: solo se lee su propio texto. Un resultado limpio significa que no se encontró nada, no que no haya nada mal. Las extensiones de su navegador pueden leer cualquier página; una ventana privada sin extensiones es el lugar más estricto.
page-text = Su texto, marcado
page-findings = Hallazgos
page-findings-none = No se encontró nada que corregir.
page-findings-none-caution = Lo que no se pudo juzgar está en la lista de arriba.
page-understood = Entendido
page-not-checked = No comprobado
page-reading = ¿No es así?
page-reading-hint = Diga cómo hay que leer el texto. Se comprueba de nuevo enseguida.
page-reading-style = Citas
page-reading-automatic = Automático
page-reading-bracket = Entre corchetes: [1]
page-reading-parenthesis = Entre paréntesis: (1)
page-reading-superscript = En superíndice: ¹
page-reading-flattened = Superíndices que perdieron su altura: texto1
page-reading-author-year = Autor y año: (Smith, 2020)
page-reading-first = Primera línea de la lista
page-reading-last = Última línea de la lista
page-reading-starts-here = La lista empieza en la línea del cursor
page-reading-ends-here = La lista termina en la línea del cursor
page-reading-number = Número de la última referencia
page-reading-reset = De nuevo automático
page-layer = Mostrar las citas
page-layer-part = Están marcadas las primeras { $shown } de { $count } citas.
page-references = Las referencias tal como se entendieron
page-references-part = Se muestran las primeras { $shown } de { $count } referencias.
page-mentions = Menciones: { $count }
page-mentions-name = Menciones: { $count }, de la referencia { $number }
page-mentions-none = Nunca citada
page-mention = Referencia { $number }: mención { $mention } de { $count }
page-entry = Referencia { $number }, menciones: { $count }
page-staircase = Las citas a lo largo del texto
page-staircase-what = En horizontal: el lugar en el texto. En vertical: el número de la referencia. Si las referencias se numeran por orden de primera mención, los puntos suben como una escalera. Las flechas van de punto en punto, Intro va al lugar.
page-staircase-order = Citadas por primera vez en orden: { $ordered } de { $count } referencias.
page-staircase-late = Tarde, después de un número mayor: { $late }.
page-staircase-more = y { $count } más
page-staircase-uncited = Nunca citadas: { $count }.
page-staircase-part = Están dibujadas las primeras { $shown } de { $count } menciones, las primeras antes que las repetidas.
page-staircase-first = primera mención
page-staircase-late-mark = primera mención, tarde
page-staircase-again = mencionada de nuevo
page-staircase-point = Referencia { $number }, línea { $line }: { $kind }
page-staircase-across = lugar en el texto
page-staircase-up = referencia
page-previous = Anterior
page-next = Siguiente
page-position = Hallazgo { $number } de { $total }
page-edit = Editar aquí
page-evidence = Prueba
page-related = Véase también
page-element-name = Proofmark: comprobación de este campo
page-element-idle = Todavía no hay nada que comprobar.
page-element-waiting = El campo que hay que comprobar aún no está en la página.
page-element-show = Mostrar los hallazgos
page-element-hide = Ocultar los hallazgos
page-element-private = Comprobado en este dispositivo. No se sube nada, y el formulario solo cambia cuando usted hace clic.
page-element-blocked = Corrija lo marcado como error antes de enviar el formulario.
page-element-unavailable = El texto no puede comprobarse en este navegador o en esta página. El formulario funciona como antes.
page-element-profile = Los ajustes de la revista para la comprobación no se pueden leer: { $reason }
page-element-settings = Con los ajustes de { $name }.
page-element-refused = El campo no admite este cambio: está lleno o no se puede modificar. Corríjalo allí usted mismo.
page-stale = El texto ha cambiado desde la comprobación. Se está comprobando de nuevo.
page-too-long = El texto tiene { $length } caracteres. Se comprobaron los primeros { $checked }; el resto, no.
page-failed = La regla { $rule } falló con este texto, así que no hay resultados de ella. Su texto no ha cambiado, y el comprobador se ha iniciado de nuevo.
page-failed-document = El texto no se pudo leer: el comprobador falló con él. Su texto no ha cambiado, y el comprobador se ha iniciado de nuevo.
page-unavailable = El comprobador no se pudo iniciar en este navegador. Su texto no ha cambiado. Recargue la página, o pruebe con Chrome, Edge, Firefox o Safari actuales.
page-update = Hay una versión nueva.
page-update-reload = Recargar
page-update-loses = Al recargar, la casilla se vacía.
page-update-copy = Copiar el texto y recargar
page-update-later = Más tarde
page-offline-ready = Listo para usarse sin red.
page-keys = F8 y Mayús+F8 recorren los hallazgos. Ctrl+Z revierte una corrección. Ctrl+Intro comprueba de nuevo.
page-severity-error = Error
page-severity-warning = Advertencia
page-severity-info = Nota
page-group-abbreviation = Abreviaturas
page-group-citation = Citas
page-group-doi = DOI
page-group-identifier = Identificadores
page-group-reference = Referencias
page-group-spelling = Ortografía
page-group-text = Texto

## Spelling

fix-replace = Sustituir por «{ $text }»
spelling-split-lost = «{ $word }» no está en ninguna lista de palabras; así se lee «{ $fix }» sin su espacio.
query-spelling-split-lost = ¿Ha perdido «{ $word }» un espacio: «{ $fix }»?
spelling-split-added = «{ $word }» no es una palabra; con el espacio en su lugar se lee «{ $fix }».
query-spelling-split-added = ¿«{ $word }» debe ser «{ $fix }»?
spelling-typo-here = «{ $word }» no está en ninguna lista de palabras; «{ $fix }» aparece { $count ->
    [one] una vez
    [2] dos veces
   *[other] { $count } veces
} en este texto.
query-spelling-typo-here = ¿«{ $word }» debe ser «{ $fix }», que aparece { $count ->
    [one] una vez
    [2] dos veces
   *[other] { $count } veces
} en este texto?
spelling-typo-journal = «{ $word }» no está en ninguna lista de palabras; con «{ $fix }» este es el nombre de una revista conocida.
query-spelling-typo-journal = En el nombre de la revista, ¿«{ $word }» debe ser «{ $fix }»?
spelling-typo-known = «{ $word }» no está en ninguna lista de palabras; «{ $fix }» es una palabra de uso común.
query-spelling-typo-known = ¿«{ $word }» debe ser «{ $fix }»?
spelling-typo-rare-here = «{ $word }» es una palabra, pero aquí no encaja; «{ $fix }» aparece { $count ->
    [one] una vez
    [2] dos veces
   *[other] { $count } veces
} en este texto.
query-spelling-typo-rare-here = ¿«{ $word }» debe ser aquí «{ $fix }», que aparece { $count ->
    [one] una vez
    [2] dos veces
   *[other] { $count } veces
} en este texto?
spelling-typo-rare-known = «{ $word }» es una palabra, pero aquí no encaja; «{ $fix }» es de uso común.
query-spelling-typo-rare-known = ¿«{ $word }» debe ser aquí «{ $fix }»?
spelling-typo-right = aquí está «{ $word }»
spelling-real-word = «{ $word }» es una palabra, pero en «{ $phrase }» debe ser «{ $meant }».
query-spelling-real-word = En «{ $phrase }», ¿«{ $word }» debe ser «{ $meant }»?
spelling-variant-british = { $few ->
    [one] «{ $word }» es británico, mientras que { $many } palabras del texto son americanas. Mantenga una sola variedad: «{ $meant }».
   *[other] { $few } palabras, «{ $word }» la primera, son británicas, mientras que { $many } del texto son americanas. Mantenga una sola variedad.
}
query-spelling-variant-british = { $few ->
    [one] «{ $word }» es británico, mientras que { $many } palabras del texto son americanas. ¿Se puede cambiar por «{ $meant }»?
   *[other] { $few } palabras, «{ $word }» la primera, son británicas, mientras que { $many } del texto son americanas. ¿Se pueden cambiar?
}
spelling-variant-american = { $few ->
    [one] «{ $word }» es americano, mientras que { $many } palabras del texto son británicas. Mantenga una sola variedad: «{ $meant }».
   *[other] { $few } palabras, «{ $word }» la primera, son americanas, mientras que { $many } del texto son británicas. Mantenga una sola variedad.
}
query-spelling-variant-american = { $few ->
    [one] «{ $word }» es americano, mientras que { $many } palabras del texto son británicas. ¿Se puede cambiar por «{ $meant }»?
   *[other] { $few } palabras, «{ $word }» la primera, son americanas, mientras que { $many } del texto son británicas. ¿Se pueden cambiar?
}
spelling-variant-ise = «{ $word }» se escribe aquí con «s», y otras { $many } palabras de su clase con «z». Mantenga una sola forma: «{ $meant }».
query-spelling-variant-ise = «{ $word }» se escribe aquí con «s», y otras { $many } palabras de su clase con «z». ¿Se puede cambiar por «{ $meant }»?
spelling-variant-ize = «{ $word }» se escribe aquí con «z», y otras { $many } palabras de su clase con «s». Mantenga una sola forma: «{ $meant }».
query-spelling-variant-ize = «{ $word }» se escribe aquí con «z», y otras { $many } palabras de su clase con «s». ¿Se puede cambiar por «{ $meant }»?
spelling-variant-term = El texto escribe «{ $word }» aquí y «{ $meant }» { $many } veces. Mantenga una sola forma.
query-spelling-variant-term = El texto escribe «{ $word }» aquí y «{ $meant }» { $many } veces. ¿Se puede cambiar por «{ $meant }»?
spelling-variant-too = aquí «{ $word }»
spelling-variant-witness = «{ $word }», como el texto lo escribe casi siempre
fix-variant = { $count ->
    [one] Escribir «{ $text }»
   *[other] Cambiar los { $count } lugares
}

## Text

text-hidden = Los lectores del archivo no ven «{ $words }»: está { $how ->
    [colour] en el color de la página
    [size] en un tamaño que no se ve
    [display] retirado de la página
    [visibility] hecho invisible
    [opacity] hecho transparente
   *[off-screen] fuera de la página
}. Bórrelo, o haga que se vea.
query-text-hidden = El archivo contiene «{ $words }», que los lectores no ven: está { $how ->
    [colour] en el color de la página
    [size] en un tamaño que no se ve
    [display] retirado de la página
    [visibility] hecho invisible
    [opacity] hecho transparente
   *[off-screen] fuera de la página
}. ¿Se puede borrar, o debe verse?
evidence-text-hidden = { $how ->
    [colour] en el color de la página
    [size] demasiado pequeño para verse
    [display] retirado de la página
    [visibility] invisible
    [opacity] transparente
   *[off-screen] fuera de la página
}
abstain-lost-formulas = Al copiar parecen haberse perdido fórmulas, así que no se juzgaron espacios ni paréntesis. Pegue el texto con sus fórmulas, si puede.
fix-mark-delete = { $count ->
    [one] Borrar el segundo signo
   *[other] Borrar { $count } signos repetidos
}
fix-space-double = { $count ->
    [one] Dejar un espacio
   *[other] Dejar un espacio en { $count } lugares
}
text-spacing-missing = Falta un espacio en «{ $text }».
query-text-spacing-missing = Parece faltar un espacio en «{ $text }». ¿Se puede poner?
text-spacing-missing-many = Falta un espacio detrás de un punto o una coma en { $count } lugares, este el primero.
query-text-spacing-missing-many = Parece faltar un espacio detrás de un punto o una coma en { $count } lugares, este el primero. ¿Se pueden poner?
text-spacing-before = Hay un espacio delante del signo en «{ $text }».
query-text-spacing-before = Hay un espacio delante del signo en «{ $text }». ¿Se puede borrar, o se perdió algo ahí?
text-spacing-before-many = Hay un espacio delante de una coma o un punto en { $count } lugares, este el primero.
query-text-spacing-before-many = Hay un espacio delante de una coma o un punto en { $count } lugares, este el primero. ¿Se pueden borrar, o se perdió algo ahí?
text-spacing-bracket = Hay un espacio por dentro del paréntesis en «{ $text }».
query-text-spacing-bracket = Hay un espacio por dentro del paréntesis en «{ $text }». ¿Se puede borrar, o se perdió algo ahí?
text-spacing-bracket-many = Hay un espacio por dentro de paréntesis en { $count } lugares, este el primero.
query-text-spacing-bracket-many = Hay un espacio por dentro de paréntesis en { $count } lugares, este el primero. ¿Se pueden borrar?
text-spacing-mark = El signo está dos veces en «{ $text }».
query-text-spacing-mark = El signo está dos veces en «{ $text }». ¿Se puede borrar uno?
text-spacing-mark-many = Un signo está dos veces en { $count } lugares, este el primero.
query-text-spacing-mark-many = Un signo está dos veces en { $count } lugares, este el primero. ¿Se puede borrar uno en cada lugar?
text-spacing-double = { $count ->
    [one] Hay dos espacios entre dos palabras.
   *[other] Hay dos espacios entre palabras en { $count } lugares, este el primero.
}
query-text-spacing-double = { $count ->
    [one] Hay dos espacios entre dos palabras. ¿Se puede borrar uno?
   *[other] Hay dos espacios entre palabras en { $count } lugares, este el primero. ¿Se puede borrar uno en cada lugar?
}
text-unbalanced-open = «{ $mark }» no se cierra en este párrafo.
query-text-unbalanced-open = «{ $mark }» no se cierra en este párrafo. ¿Podría decirnos dónde debe terminar?
text-unbalanced-closed = «{ $mark }» no cierra nada: en este párrafo no hay ninguno abierto.
query-text-unbalanced-closed = «{ $mark }» no cierra nada, pues en este párrafo no hay ninguno abierto. ¿Hay que borrarlo, o dónde hay que abrir uno?
text-unbalanced-crossed = «{ $mark }» se cierra con «{ $other }».
query-text-unbalanced-crossed = «{ $mark }» se cierra con «{ $other }». ¿Cuál de las dos clases es la correcta?
text-unbalanced-many = A { $count } paréntesis y comillas, este el primero, les falta la pareja.
query-text-unbalanced-many = A { $count } paréntesis y comillas, este el primero, les falta la pareja. ¿Podría completarlos?
text-ocr-number = «{ $text }» no es un número: { $letters } está donde había una cifra. Parece ser «{ $meant }».
query-text-ocr-number = «{ $text }» parece ser «{ $meant }», con una letra donde había una cifra. ¿Se puede cambiar?
text-ocr-word = «{ $text }» no es una palabra: hay una cifra donde había una letra. Parece ser «{ $meant }».
query-text-ocr-word = «{ $text }» parece ser «{ $meant }», con una cifra donde había una letra. ¿Se puede cambiar?
text-too = aquí también
text-mojibake = «{ $text }» es «{ $meant }» leído con otra codificación.
query-text-mojibake = «{ $text }» parece ser «{ $meant }», leído con otra codificación. ¿Se puede cambiar?
text-mojibake-entity = «{ $text }» es un resto de HTML; significa «{ $meant }».
query-text-mojibake-entity = «{ $text }» es un resto de HTML y significa «{ $meant }». ¿Se puede cambiar?
text-mojibake-lost = Se perdió una letra de «{ $text }»: «�» está en lugar de un carácter que un programa no pudo leer. Compárelo con la fuente.
query-text-mojibake-lost = Se perdió por el camino una letra de «{ $text }»: en su lugar está «�». ¿Podría dar la palabra entera?
text-invisible = { $kind ->
    [soft-hyphen] Hay un guion blando invisible en «{ $word }». La búsqueda no encuentra la palabra.
    [space] Hay un espacio sin ancho en «{ $word }». La búsqueda no encuentra la palabra.
    [joiner] Hay un carácter de unión sin ancho en «{ $word }». La búsqueda no encuentra la palabra.
    [byte-order] Hay una marca de orden de bytes en «{ $word }». La búsqueda no encuentra la palabra.
    [tag] Hay caracteres de texto oculto en «{ $word }».
    [control] Hay un carácter de control en «{ $word }». La búsqueda no encuentra la palabra.
   *[direction] Hay una marca de dirección de escritura en «{ $word }», donde todo se escribe de izquierda a derecha.
}
query-text-invisible = En «{ $word }» hay un carácter que nadie ve. ¿Se puede borrar?
text-invisible-alone = { $count ->
    [one] Aquí hay un carácter que nadie ve.
   *[other] Aquí hay { $count } caracteres que nadie ve.
}
query-text-invisible-alone = { $count ->
    [one] Aquí hay un carácter que nadie ve. ¿Se puede borrar?
   *[other] Aquí hay { $count } caracteres que nadie ve. ¿Se pueden borrar?
}
text-invisible-many = { $count } palabras, esta la primera, tienen caracteres que nadie ve: guiones blandos, espacios sin ancho o parecidos. La búsqueda no encuentra esas palabras.
query-text-invisible-many = { $count } palabras, esta la primera, tienen caracteres que nadie ve. ¿Se pueden borrar?
fix-invisible = { $count ->
    [one] Borrar el carácter invisible
   *[other] Borrar { $count } caracteres invisibles
}
text-invisible-letters = En «{ $word }» hay un carácter de control en lugar de letras o de un signo, como queda al copiar de un PDF.
query-text-invisible-letters = Parece que aquí se ha perdido una parte de una palabra. ¿Se quería decir «{ $word }»?
text-invisible-letters-many = En { $count } palabras, esta la primera, hay caracteres de control en lugar de letras y signos, como quedan al copiar de un PDF.
query-text-invisible-letters-many = En { $count } palabras, esta la primera, parece que se han perdido partes. ¿Se pueden reponer?
fix-invisible-letters = Reponer lo perdido en { $count } palabras
fix-delete-text = Borrar «{ $text }»
text-homoglyph = «{ $letter }» en «{ $word }» es { $script ->
    [cyrillic] una letra cirílica
    [greek] una letra griega
    [armenian] una letra armenia
    [wide] de ancho completo
   *[latin] una letra latina en una palabra cirílica
}. Solo parece correcta: la búsqueda no encuentra la palabra.
query-text-homoglyph = «{ $letter }» en «{ $word }» es una letra de otra escritura que solo se parece a la correcta. ¿Se puede cambiar?
text-repeated-word = «{ $word }» está dos veces seguidas.
query-text-repeated-word = «{ $word }» está dos veces seguidas. ¿Se puede borrar una?

## Files that are not read

read-pdf = Esto es un PDF, que conserva el aspecto de una página y no el orden de sus palabras. Abra el archivo del manuscrito (.docx, .tex, .html, .txt), o copie el texto y péguelo.
read-odt = Esto es un texto de OpenDocument. Ábralo en LibreOffice o Word y guárdelo como .docx.
read-pages = Esto es un documento de Pages. Ábralo en Pages y expórtelo a Word (.docx).
read-zip-other = Esto es un archivo comprimido, pero no un documento de Word. Si el manuscrito está dentro, descomprímalo y abra su propio archivo.
read-zip-broken = Este archivo está dañado: faltan partes o no se pueden descomprimir. Quizá se cortó por el camino; obténgalo de nuevo, o ábralo en Word o LibreOffice y guárdelo otra vez.
read-zip-locked = Este archivo está protegido con contraseña. Quite la contraseña y guárdelo de nuevo.
read-zip-bomb = Este archivo, descomprimido, ocuparía mucho más que cualquier manuscrito, así que no se abre. Si es un manuscrito, ábralo en Word o LibreOffice, quite las imágenes y guárdelo otra vez.
read-doc = Esto es un documento de Word del formato anterior a 2007, o uno protegido con contraseña. Ábralo en Word o LibreOffice, quite la contraseña si la hay y guárdelo como .docx.
read-rtf = Esto es un archivo de texto enriquecido (RTF). Ábralo en Word o LibreOffice y guárdelo como .docx.
read-xml = Esto es XML, pero no un artículo en JATS. Abra el propio archivo del manuscrito.
read-utf-32 = Esto es texto en UTF-32. Guárdelo como UTF-8.
read-utf-16 = Esto empieza como UTF-16, pero no continúa así. Guárdelo de nuevo, como UTF-8.
read-nul = Esto no es texto sino binario, como las imágenes: hay un NUL en el byte { $at }. Abra el archivo del manuscrito (.docx, .tex, .html, .txt). Un texto en UTF-16 sin marca de orden de bytes debe guardarse como UTF-8.
read-encoding = Esto dice estar en la codificación «{ $encoding }», que no se lee. Guárdelo como UTF-8.
read-not-utf-8 = Las letras de este texto no están guardadas en UTF-8 (byte { $byte } en la posición { $at }, en la línea { $line }) y se leerían mal. Ábralo en un editor y guárdelo como UTF-8, o copie el texto y péguelo.

## What is to be known of a file that was read

read-note-changes = { $count ->
    [one] Un cambio registrado se leyó como aceptado.
   *[other] { $count } cambios registrados se leyeron como aceptados.
}
read-note-comments = Los comentarios se dejaron fuera.
read-note-unused-keys = { $count ->
    [one] Una entrada de la bibliografía no se cita, así que no está en la lista.
   *[other] { $count } entradas de la bibliografía no se citan, así que no están en la lista.
}
read-note-no-bibliography = La bibliografía ({ $names }) no vino con el archivo, así que sus referencias no se pudieron mirar. Abra su archivo .bib o .bbl junto con el manuscrito.
