# The words of Proofmark, in Indonesian. What is missing here is said in English.
# State: draft, not read by a native speaker.

-only-its-text = DOI tidak dicari di jaringan; hanya teksnya sendiri yang dibaca.
-another-work = DOI tampaknya milik karya lain.
-one-is-wrong = Salah satunya keliru, atau DOI itu milik karya lain.
-right-one = Mohon berikan DOI karya yang dimaksud.
-not-working = tidak berfungsi sebagai DOI

## The language itself: its own name for itself, and who has read these words

language-name = Bahasa Indonesia
language-state = Draf: belum dibaca oleh penutur asli.

## Counts

count-references = { $count } referensi

## Word lists

words-several = Baris { $line } berisi lebih dari satu kata: “{ $text }”. Tulis satu kata per baris.
words-no-letter = Baris { $line } tidak berisi kata: “{ $text }”. Hapus, atau beri # di depan komentar.
words-too-long = Baris { $line } terlalu panjang untuk satu kata. Tulis satu kata per baris.
words-more = { $count } baris lagi tidak dapat dibaca.

## Abstentions

abstain-several-lists = Ditemukan { $count } daftar referensi. Sitasi diperiksa hanya dengan yang terpanjang.
abstain-no-citations = Cara teks menyitasi tidak jelas, sehingga sitasi tidak diperiksa dengan daftar.
abstain-no-reference-list = Daftar referensi tidak ditemukan, sehingga nomor sitasi tidak diperiksa.
language-of-text = { $language ->
    [es] bahasa Spanyol
    [pt] bahasa Portugis
    [fr] bahasa Prancis
    [de] bahasa Jerman
    [it] bahasa Italia
    [nl] bahasa Belanda
    [pl] bahasa Polski
    [cs] bahasa Ceko
    [sv] bahasa Swedia
    [da] bahasa Denmark
    [nb] bahasa Norwegia
    [fi] bahasa Finlandia
    [id] bahasa Indonesia atau Melayu
    [tr] bahasa Turki
    [ro] bahasa Rumania
    [hu] bahasa Hungaria
    [la] bahasa Latin
    [ru] bahasa Rusia
    [uk] bahasa Ukraina
    [el] bahasa Yunani
    [he] bahasa Ibrani
    [ar] bahasa Arab
    [hi] bahasa Hindi
    [th] bahasa Thai
    [zh] bahasa Tionghoa
    [ja] bahasa Jepang
    [ko] bahasa Korea
    [vi] bahasa Vietnam
   *[other] bahasa selain bahasa Inggris
}
abstain-language = Teks ini dalam { language-of-text }. Kata dinilai hanya dalam bahasa Inggris, sehingga salah eja tidak dicari.
abstain-language-part = Sekitar { $percent } % teks, mulai baris { NUMBER($line, useGrouping: "false") }, dalam { language-of-text }. Kata dinilai hanya dalam bahasa Inggris, sehingga salah eja tidak dicari di sana.

## Citations

citation-out-of-range = Referensi { $number } disitasi di sini, tetapi daftar berakhir di { $last }. Tambahkan referensi yang kurang atau perbaiki nomornya.
query-citation-out-of-range = Referensi { $number } disitasi di sini, tetapi daftar berakhir di { $last }. Mohon tambahkan referensi yang kurang, atau perbaiki nomornya?
evidence-list-ends = daftar berakhir di { $last }
citation-order = Referensi { $number } pertama kali disitasi di sini, setelah referensi { $before }. Referensi dinomori menurut urutan sitasi pertama dalam teks: nomori ulang, atau pindahkan sitasinya.
query-citation-order = Referensi { $number } pertama kali disitasi di sini, setelah referensi { $before }, padahal referensi dinomori menurut urutan sitasi dalam teks. Apakah daftar perlu dinomori ulang, atau sitasi ini dipindahkan?
citation-order-before = referensi { $number } sudah disitasi di sini
evidence-order = { $before } mendahului { $number }
fix-renumber = Nomori ulang semua sitasi dan daftar
citation-range-backwards = Rentang { $first }–{ $last } berjalan mundur. Balikkan, atau pakai koma sebagai ganti tanda pisah.
query-citation-range-backwards = Rentang { $first }–{ $last } berjalan mundur. Apakah yang dimaksud { $last }–{ $first }, atau seharusnya koma sebagai ganti tanda pisah?
evidence-range-backwards = { $first } lebih besar dari { $last }
fix-range-turn = Tulis “{ $text }”
citation-range-of-one = Rentang dari { $first } sampai { $last } adalah satu referensi. Tulis nomornya saja, atau perbaiki ujung yang lain.
query-citation-range-of-one = Rentang ini mulai dan berakhir di { $first }. Apakah yang dimaksud hanya referensi { $first }, atau nomor akhirnya lain?
fix-range-one = Tulis “{ $text }”
citation-range-wide = Rentang { $first }–{ $last } menyitasi { $count } referensi sekaligus. Periksa kedua ujungnya.
query-citation-range-wide = Rentang { $first }–{ $last } menyitasi { $count } referensi sekaligus. Mohon periksa apakah kedua ujungnya benar?
citation-range-overlap = Ini sudah termasuk dalam { $other } pada sitasi yang sama. Hapus, atau perbaiki nomornya.
query-citation-range-overlap = Nomor ini sudah termasuk dalam { $other } pada sitasi yang sama. Bolehkah dihapus, atau referensi lain yang dimaksud?
citation-range-overlap-other = rentang yang memuatnya
citation-duplicate-in-group = “{ $citation }” muncul dua kali dalam sitasi ini. Hapus satu, atau perbaiki jika referensi lain yang dimaksud.
query-citation-duplicate-in-group = “{ $citation }” muncul dua kali dalam sitasi ini. Bolehkah yang kedua dihapus, atau referensi lain yang dimaksud?
citation-duplicate-in-group-first = sudah ada di sini
fix-delete-repeat = Hapus “{ $text }” yang kedua
citation-mixed-style = { $few } sitasi, ini yang pertama, ditulis { $style ->
    [bracket] dalam kurung siku
    [superscript] sebagai superskrip
   *[author-year] dengan penulis dan tahun
}; { $many } lainnya { $own ->
    [bracket] dalam kurung siku
    [parenthesis] dalam kurung
    [superscript] sebagai superskrip
   *[author-year] dengan penulis dan tahun
}. Tulis semuanya dalam satu gaya.
query-citation-mixed-style = { $few } sitasi, ini yang pertama, ditulis { $style ->
    [bracket] dalam kurung siku
    [superscript] sebagai superskrip
   *[author-year] dengan penulis dan tahun
}, sedangkan { $many } lainnya { $own ->
    [bracket] dalam kurung siku
    [parenthesis] dalam kurung
    [superscript] sebagai superskrip
   *[author-year] dengan penulis dan tahun
}. Mohon tulis semuanya dalam satu gaya?
citation-spacing-missing = Tidak ada spasi di depan { $few } sitasi, ini yang pertama, tetapi ada di depan { $many } lainnya. Tulis semuanya sama.
query-citation-spacing-missing = Tidak ada spasi di depan { $few } sitasi, ini yang pertama, tetapi ada di depan { $many } lainnya. Bolehkah kami tambahkan?
citation-spacing-superfluous = Ada spasi di depan { $few } sitasi, ini yang pertama, tetapi tidak di depan { $many } lainnya. Tulis semuanya sama.
query-citation-spacing-superfluous = Ada spasi di depan { $few } sitasi, ini yang pertama, tetapi tidak di depan { $many } lainnya. Bolehkah kami hapus?
fix-space-insert = Sisipkan spasi di { $count } tempat
fix-space-delete = Hapus spasi di { $count } tempat
citation-punctuation-behind = { $few } sitasi, ini yang pertama, berada setelah titik; { $many } lainnya sebelum titik. Tulis semuanya sama.
query-citation-punctuation-behind = { $few } sitasi, ini yang pertama, berada setelah titik, sedangkan { $many } lainnya sebelum titik. Bolehkah kami pindahkan ke depan titik?
citation-punctuation-before = { $few } sitasi, ini yang pertama, berada sebelum titik; { $many } lainnya setelah titik. Tulis semuanya sama.
query-citation-punctuation-before = { $few } sitasi, ini yang pertama, berada sebelum titik, sedangkan { $many } lainnya setelah titik. Bolehkah kami pindahkan ke belakang titik?
citation-majority-too = di sini juga
evidence-majority = { $few } begini, { $many } sebaliknya
citation-undefined-key = Tidak ada entri bibliografi dengan kunci “{ $key }”, yang disitasi di sini. Tambahkan entrinya, atau perbaiki kuncinya.
query-citation-undefined-key = Tidak ada entri bibliografi dengan kunci “{ $key }”, yang disitasi di sini. Mohon tambahkan entrinya, atau perbaiki kuncinya?
citation-undefined-key-near = Tidak ada entri bibliografi dengan kunci “{ $key }”, yang disitasi di sini. Apakah “{ $nearest }” yang dimaksud?
query-citation-undefined-key-near = Tidak ada entri bibliografi dengan kunci “{ $key }”, yang disitasi di sini. Apakah “{ $nearest }” yang dimaksud?
reference-repeated-key = Dua entri bibliografi memiliki kunci “{ $key }”. Beri salah satunya kunci lain, dan perbaiki sitasi yang merujuknya.
query-reference-repeated-key = Dua entri bibliografi memiliki kunci “{ $key }”. Mohon beri salah satunya kunci lain dan perbaiki sitasi yang merujuknya?
citation-unlisted = “{ $citation }” tidak ada dalam daftar referensi. Tambahkan referensinya, atau perbaiki nama atau tahunnya.
query-citation-unlisted = Kami tidak menemukan “{ $citation }” dalam daftar referensi. Mohon tambahkan referensinya, atau perbaiki nama atau tahunnya?
citation-unlisted-year = “{ $citation }” tidak ada dalam daftar referensi. Entri terdekat, nomor { $number }, adalah { $name }, { $year }: apakah tahunnya benar?
query-citation-unlisted-year = Kami tidak menemukan “{ $citation }” dalam daftar referensi. Entri terdekat, nomor { $number }, adalah { $name }, { $year }. Apakah itu yang dimaksud, dan jika ya, tahun mana yang benar?
citation-unlisted-name = “{ $citation }” tidak ada dalam daftar referensi. Entri terdekat, nomor { $number }, adalah { $name }, { $year }: apakah ejaan namanya benar?
query-citation-unlisted-name = Kami tidak menemukan “{ $citation }” dalam daftar referensi. Entri terdekat, nomor { $number }, adalah { $name }, { $year }. Apakah itu yang dimaksud, dan jika ya, bagaimana ejaan namanya?
citation-unlisted-nearest = entri terdekat, nomor { $number }

## References

reference-duplicate = Referensi { $other } dan { $number } tampaknya satu karya: keduanya memuat “{ $title }”. Pertahankan satu, dan perbaiki sitasi yang lain.
query-reference-duplicate = Referensi { $other } dan { $number } tampaknya karya yang sama: keduanya memuat “{ $title }”. Jika demikian, mohon beri tahu mana yang dipertahankan; sitasinya akan disesuaikan.
reference-duplicate-preprint = Referensi { $number } dan { $other } tampaknya pracetak dan artikelnya: keduanya memuat “{ $title }”. Sitasi artikelnya saja, kecuali keduanya memang dimaksud.
query-reference-duplicate-preprint = Referensi { $number } dan { $other } tampaknya pracetak dan artikelnya: keduanya memuat “{ $title }”. Apakah keduanya disitasi, atau artikelnya saja?
reference-duplicate-first = karya yang sama, referensi { $number }
reference-uncited = Referensi { $number } tidak pernah disitasi dalam teks. Sitasi, atau hapus dari daftar.
query-reference-uncited = Referensi { $number } tampaknya tidak disitasi dalam teks. Mohon beri tahu di mana disitasi, atau pastikan bahwa boleh dihapus?
reference-uncited-named = { $name } { $year } tidak pernah disitasi dalam teks. Sitasi, atau hapus dari daftar.
query-reference-uncited-named = { $name } { $year } tampaknya tidak disitasi dalam teks. Mohon beri tahu di mana disitasi, atau pastikan bahwa boleh dihapus?
evidence-uncited = { $cited } dari { $count } referensi disitasi
reference-numbering-gap = Nomor { $number } mengikuti { $before }: { $expected } tidak ada. Perbaiki nomornya, atau tambahkan referensi yang kurang.
query-reference-numbering-gap = Dalam daftar, nomor { $number } mengikuti { $before }, jadi { $expected } tidak ada. Apakah ada referensi yang kurang, atau hanya nomornya keliru?
reference-numbering-repeat = Nomor { $number } muncul dua kali dalam daftar. Perbaiki yang kedua.
query-reference-numbering-repeat = Nomor { $number } muncul dua kali dalam daftar. Mohon beri tahu nomor yang benar untuk yang kedua?
reference-numbering-restart = Nomor mulai lagi dari { $number } setelah { $before }. Nomori daftar sampai akhir, atau jadikan dua daftar.
query-reference-numbering-restart = Nomor dalam daftar mulai lagi dari { $number } setelah { $before }. Apakah daftar dinomori sampai akhir, atau ada dua daftar?
reference-numbering-back = Nomor { $number } mengikuti { $before }, padahal seharusnya { $expected }. Perbaiki nomornya.
query-reference-numbering-back = Dalam daftar, nomor { $number } mengikuti { $before }, padahal seharusnya { $expected }. Mohon periksa nomornya?
reference-numbering-before = { $number } ada di sini
evidence-numbering = { $number } mengikuti { $before }
fix-number = Tulis { $number }
reference-order-early = { $name } ada di sini sebelum { $ahead }, padahal daftar menurut abjad: pindahkan ke bawah, ke depan { $belongs }.
query-reference-order-early = Daftar menurut abjad, tetapi { $name } ada sebelum { $ahead }. Bolehkah kami pindahkan ke bawah, ke depan { $belongs }?
reference-order-late = { $name } ada di sini setelah { $behind }, padahal daftar menurut abjad: pindahkan ke atas, ke depan { $belongs }.
query-reference-order-late = Daftar menurut abjad, tetapi { $name } ada setelah { $behind }. Bolehkah kami pindahkan ke atas, ke depan { $belongs }?
reference-order-last = { $name } ada di sini sebelum { $ahead }, padahal daftar menurut abjad: pindahkan ke akhir.
query-reference-order-last = Daftar menurut abjad, tetapi { $name } ada sebelum { $ahead }. Bolehkah kami pindahkan ke akhir?
reference-order-here = tempatnya di depan yang ini
evidence-reference-order = { $kept } dari { $count } entri menurut abjad
reference-pages-backwards = Halaman “{ $pages }” berjalan dari { $first } mundur ke { $last }. Perbaiki salah satunya.
query-reference-pages-backwards = Halaman “{ $pages }” berjalan dari { $first } mundur ke { $last }. Mohon berikan halaman yang benar?
evidence-pages = { $last } lebih kecil dari { $first }
reference-pages-letter = Dalam “{ $pages }” hanya halaman terakhir yang memakai “{ $letter }”. Tambahkan pada yang pertama, atau hapus.
query-reference-pages-letter = Dalam halaman “{ $pages }” hanya yang terakhir memakai “{ $letter }”. Apakah yang pertama juga memerlukannya?
reference-year-future = Tahun { $year } ada di masa depan: sekarang { $now }. Perbaiki.
query-reference-year-future = Tahun { $year } dalam referensi ini belum tiba. Mohon periksa?
reference-year-impossible = “{ $year }” ada di tempat tahun. Perbaiki.
query-reference-year-impossible = “{ $year }” ada di tempat tahun referensi ini. Mohon berikan tahunnya?
reference-year-letter = “{ $year }” memakai huruf, tetapi tidak ada karya { $name } bertahun { $first }. Tambahkan yang kurang, atau perbaiki hurufnya.
query-reference-year-letter = “{ $year }” memakai huruf, tetapi tidak ada karya lain { $name } bertahun { $first }. Apakah ada referensi yang kurang, atau huruf itu tidak perlu?
reference-run-together = Di dalam referensi { $number } mulai referensi lain: “{ $opening }…”, dengan penulis, tahun, dan halaman sendiri. Beri baris tersendiri.
query-reference-run-together = Di dalam referensi { $number } tampaknya mulai referensi lain: “{ $opening }…”. Bolehkah kami beri baris tersendiri?
fix-break-line = Mulai baris baru
reference-split = Baris ini, “{ $opening }…”, melanjutkan referensi sebelumnya. Gabungkan keduanya.
query-reference-split = Baris ini, “{ $opening }…”, tampaknya bagian dari referensi sebelumnya. Bolehkah kami gabungkan keduanya?
reference-split-first = referensi yang terputus
fix-join-lines = Gabungkan dengan baris sebelumnya
reference-missing-year = { $few } referensi, nomor { $number } yang pertama, tidak memiliki tahun; { $many } lainnya memilikinya. Tambahkan yang kurang.
query-reference-missing-year = { $few } referensi, nomor { $number } yang pertama, tidak memiliki tahun, sedangkan { $many } lainnya memilikinya. Mohon tambahkan yang kurang?
reference-missing-volume = { $few } referensi, nomor { $number } yang pertama, tidak memiliki volume; { $many } artikel lain dalam daftar memiliki volume dan halaman. Tambahkan yang kurang.
query-reference-missing-volume = { $few } referensi, nomor { $number } yang pertama, tidak memiliki volume, sedangkan { $many } artikel lain dalam daftar memiliki volume dan halaman. Mohon tambahkan yang kurang?
reference-missing-pages = { $few } referensi, nomor { $number } yang pertama, tidak memiliki halaman; { $many } artikel lain dalam daftar memiliki volume dan halaman. Tambahkan yang kurang.
query-reference-missing-pages = { $few } referensi, nomor { $number } yang pertama, tidak memiliki halaman, sedangkan { $many } artikel lain dalam daftar memiliki volume dan halaman. Mohon tambahkan halamannya, atau nomor artikelnya?
reference-missing-volume-pages = { $few } referensi, nomor { $number } yang pertama, tidak memiliki volume dan halaman; { $many } artikel lain dalam daftar memiliki keduanya. Tambahkan yang kurang.
query-reference-missing-volume-pages = { $few } referensi, nomor { $number } yang pertama, tidak memiliki volume dan halaman, sedangkan { $many } artikel lain dalam daftar memiliki keduanya. Mohon tambahkan yang kurang?
doi-missing = { $few } referensi, nomor { $number } yang pertama, tidak memiliki DOI; { $many } artikel lain dalam daftar memilikinya. Tambahkan jika ada.
query-doi-missing = { $few } referensi, nomor { $number } yang pertama, tidak memiliki DOI, sedangkan { $many } artikel lain dalam daftar memilikinya. Mohon tambahkan yang ada?
reference-missing-too = di sini juga
evidence-missing-part = { $many } dari { $count } memilikinya
reference-style-doi = { $few } DOI, ini yang pertama, ditulis { $form ->
    [https] sebagai “https://doi.org/…”
    [old] dengan alamat lama (“dx.doi.org”, “http:”)
    [label] setelah “doi:”
   *[bare] tanpa apa-apa
}; { $many } lainnya { $common ->
    [https] sebagai “https://doi.org/…”
    [old] dengan alamat lama (“dx.doi.org”, “http:”)
    [label] setelah “doi:”
   *[bare] tanpa apa-apa
}. Tulis semuanya sama, sebaiknya sebagai “https://doi.org/…”.
query-reference-style-doi = { $few } DOI, ini yang pertama, ditulis { $form ->
    [https] sebagai “https://doi.org/…”
    [old] dengan alamat lama (“dx.doi.org”, “http:”)
    [label] setelah “doi:”
   *[bare] tanpa apa-apa
}, sedangkan { $many } lainnya { $common ->
    [https] sebagai “https://doi.org/…”
    [old] dengan alamat lama (“dx.doi.org”, “http:”)
    [label] setelah “doi:”
   *[bare] tanpa apa-apa
}. Bolehkah kami tulis semuanya sama, sebagai “https://doi.org/…”?
reference-style-et-al = Dalam { $few } referensi, ini yang pertama, “et al.” mengikuti { $names } nama; dalam { $many } lainnya mengikuti { $common } nama. Tulis jumlah nama yang sama di mana-mana.
query-reference-style-et-al = Dalam { $few } referensi, ini yang pertama, “et al.” mengikuti { $names } nama, sedangkan dalam { $many } lainnya mengikuti { $common } nama. Mohon tulis jumlah nama yang sama di mana-mana?
reference-style-journal = Jurnal “{ $full }” ditulis lengkap di sini ({ $fulls }×) dan sebagai “{ $short }” di tempat lain ({ $shorts }×){ $more ->
    [0] .
   *[other] , dan begitu pula { $more } jurnal lain.
} Tulis semuanya dengan satu cara.
query-reference-style-journal = Jurnal “{ $full }” ditulis lengkap di sini ({ $fulls }×) dan sebagai “{ $short }” di tempat lain ({ $shorts }×){ $more ->
    [0] .
   *[other] , dan begitu pula { $more } jurnal lain.
} Cara mana yang dipilih untuk semuanya?
reference-style-journal-other = di sini “{ $name }”
abstain-alphabetical = Daftar menurut abjad, sehingga urutan sitasi pertama tidak diperiksa.
abstain-broken-range = Satu rentang sitasi berjalan mundur, sehingga urutan sitasi pertama tidak diperiksa.
abstain-flattened-order = Sitasi disalin tanpa ketinggiannya, sehingga urutan sitasi pertama tidak diperiksa.
abstain-uncited-abstract = Di sini hanya ada abstrak, sehingga referensi yang tidak disitasi tidak dicari.
abstain-uncited-part = Teks menyitasi { $cited } dari { $count } referensi, jadi mungkin hanya sebagian: referensi yang tidak disitasi tidak dicari.

## DOIs

doi-duplicate = Referensi { $other } dan { $number } memiliki DOI yang sama. Perbaiki yang keliru, atau hapus satu entri jika keduanya karya yang sama.
query-doi-duplicate = Referensi { $other } dan { $number } memiliki DOI yang sama. Jika keduanya karya yang sama, mohon beri tahu mana yang dipertahankan; jika tidak, mohon berikan DOI yang benar.
doi-duplicate-library = Pengelola referensi menyimpan “{ $title }” (DOI { $doi }) dua kali: sitasi ini merujuk satu butir, sitasi sebelumnya butir yang lain. Gabungkan keduanya di sana, dan perbarui dokumen.
query-doi-duplicate-library = Pengelola referensi Anda tampaknya menyimpan “{ $title }” (DOI { $doi }) dua kali, sehingga daftar memuatnya dengan dua nomor. Mohon gabungkan kedua butir itu dan perbarui dokumennya?
doi-duplicate-library-first = butir yang lain disitasi di sini
doi-duplicate-first = DOI yang sama pada referensi { $number }
doi-duplicate-fits = Referensi { $other } dan { $number } memiliki DOI yang sama. Teksnya lebih cocok dengan referensi { $fits }: di situ tertulis { $said }, sedangkan pada referensi { $misfits } { $stated }. Perbaiki yang keliru.
query-doi-duplicate-fits = Referensi { $other } dan { $number } memiliki DOI yang sama. Tampaknya milik referensi { $fits }: di situ tertulis { $said }, sedangkan pada referensi { $misfits } { $stated }. Mohon berikan DOI yang benar untuk referensi { $misfits }?
doi-mismatch-year = DOI menyebut { $year }; referensi menyebut { $stated-year }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-year = DOI menyebut { $year }, sedangkan referensi menyebut { $stated-year }. Mohon periksa mana yang benar, tahun atau DOI?
doi-mismatch-volume = DOI menyebut volume { $volume }; referensi menyebut volume { $stated-volume }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-volume = DOI menyebut volume { $volume }, sedangkan referensi menyebut volume { $stated-volume }. Mohon periksa mana yang benar, volume atau DOI?
doi-mismatch-volume-page = DOI menyebut volume { $volume }, halaman { $page }; referensi menyebut volume { $stated-volume }, halaman { $stated-page }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-volume-page = DOI menyebut volume { $volume }, halaman { $page }, sedangkan referensi menyebut volume { $stated-volume }, halaman { $stated-page }. Mohon periksa mana yang benar?
doi-mismatch-year-volume = DOI menyebut { $year } dan volume { $volume }; referensi menyebut { $stated-year } dan volume { $stated-volume }. { -another-work } { -only-its-text }
query-doi-mismatch-year-volume = DOI menyebut { $year } dan volume { $volume }, sedangkan referensi menyebut { $stated-year } dan volume { $stated-volume }. { -right-one }
doi-mismatch-journal = DOI menyebut { $journal } ({ $code }); referensi menyebut { $stated-journal }. { -another-work } { -only-its-text }
query-doi-mismatch-journal = DOI menyebut { $journal } ({ $code }), sedangkan referensi menyebut { $stated-journal }. { -right-one }
doi-mismatch-journal-year = DOI menyebut { $year } dan { $journal } ({ $code }); referensi menyebut { $stated-year } dan { $stated-journal }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-year = DOI menyebut { $year } dan { $journal } ({ $code }), sedangkan referensi menyebut { $stated-year } dan { $stated-journal }. { -right-one }
doi-mismatch-journal-volume = DOI menyebut { $journal } ({ $code }), volume { $volume }; referensi menyebut { $stated-journal }, volume { $stated-volume }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-volume = DOI menyebut { $journal } ({ $code }), volume { $volume }, sedangkan referensi menyebut { $stated-journal }, volume { $stated-volume }. { -right-one }
doi-mismatch-journal-volume-page = DOI menyebut { $journal } ({ $code }), volume { $volume }, halaman { $page }; referensi menyebut { $stated-journal }, volume { $stated-volume }, halaman { $stated-page }. { -another-work } { -only-its-text }
query-doi-mismatch-journal-volume-page = DOI menyebut { $journal } ({ $code }), volume { $volume }, halaman { $page }, sedangkan referensi menyebut { $stated-journal }, volume { $stated-volume }, halaman { $stated-page }. { -right-one }
doi-mismatch-page = DOI menyebut halaman { $page }; referensi menyebut halaman { $stated-page }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-page = DOI menyebut halaman { $page }, sedangkan referensi menyebut halaman { $stated-page }. Mohon periksa mana yang benar?
doi-mismatch-issue = DOI menyebut nomor { $issue }; referensi menyebut nomor { $stated-issue }. { -one-is-wrong } { -only-its-text }
query-doi-mismatch-issue = DOI menyebut nomor { $issue }, sedangkan referensi menyebut nomor { $stated-issue }. Mohon periksa mana yang benar?
reference-year-volume = Referensi ini menyebut { $year }, volume { $volume }; referensi { $other } dari jurnal yang sama menyebut { $other-year }, volume { $other-volume }. Volume naik bersama tahun, jadi tahun, volume, atau jurnal di sini salah cetak. Bandingkan dengan sumbernya.
query-reference-year-volume = Referensi ini menyebut { $year }, volume { $volume }, sedangkan referensi { $other } dari jurnal yang sama menyebut { $other-year }, volume { $other-volume }. Mohon periksa tahun dan volumenya?
reference-year-volume-year = tahun referensi ini
reference-year-volume-other = { $year }, volume { $volume } dari jurnal yang sama
reference-url-scheme = “{ $text }” bukan alamat web: awalnya salah tulis.
query-reference-url-scheme = “{ $text }” tidak berfungsi sebagai alamat web: awalnya salah tulis. Bolehkah kami perbaiki?
reference-url-twice = “{ $text }” bukan alamat web: mulai dua kali.
query-reference-url-twice = “{ $text }” tidak berfungsi sebagai alamat web: mulai dua kali. Bolehkah kami perbaiki?
reference-url-gap = “{ $text }” terputus oleh spasi, sehingga tidak menuju ke mana pun.
query-reference-url-gap = “{ $text }” tidak berfungsi sebagai alamat web: terputus oleh spasi. Bolehkah kami hapus spasinya?
reference-url-host = “{ $text }” bukan alamat web: tidak ada situs dengan nama itu. Bandingkan dengan sumbernya.
query-reference-url-host = “{ $text }” tidak berfungsi sebagai alamat web: tidak ada situs dengan nama itu. Mohon berikan yang benar?
reference-url-glued = “{ $text }” berisi dua alamat web tanpa pemisah. Pisahkan, atau hapus satu.
query-reference-url-glued = “{ $text }” berisi dua alamat web tanpa pemisah. Mohon beri tahu mana yang dimaksud?
reference-url-local = “{ $text }” hanya menuju ke satu komputer. Berikan alamat yang dapat dibuka semua orang.
query-reference-url-local = “{ $text }” hanya menuju ke satu komputer. Mohon berikan alamat yang dapat dibuka setiap pembaca?
reference-url-proxy = “{ $text }” melalui server perpustakaan, sehingga hanya terbuka bagi pembaca perpustakaan itu. Berikan alamat halamannya sendiri.
query-reference-url-proxy = “{ $text }” melalui server perpustakaan, sehingga hanya terbuka bagi pembaca perpustakaan itu. Mohon berikan alamat halamannya sendiri?
reference-url-future = Halaman ini disebut dibaca pada { $year }: sekarang { $now }. Perbaiki tanggalnya.
query-reference-url-future = Halaman ini disebut dibaca pada { $year }, yang belum tiba. Mohon periksa tanggalnya?
reference-url-before = Halaman ini disebut dibaca pada { $year }, padahal karyanya dari { $work }. Perbaiki salah satunya.
query-reference-url-before = Halaman ini disebut dibaca pada { $year }, padahal karyanya dari { $work }. Mohon periksa kedua tanggal itu?
reference-url-work = tahun karya
fix-url = Tulis “{ $text }”
reference-year-doi = Referensi menyebut { $stated }; DOI-nya menyebut { $said }, dengan volume dan halaman yang sama. Tahunnya salah cetak. { -only-its-text }
query-reference-year-doi = Referensi menyebut { $stated }, sedangkan DOI-nya menyebut { $said }, dengan volume dan halaman yang sama. Bolehkah kami tulis { $said }?
fix-write-year = Tulis { $year }
doi-says-journal = DOI menyebut { $journal }
doi-says-year = DOI menyebut { $year }
doi-says-volume = DOI menyebut volume { $volume }
doi-says-issue = DOI menyebut nomor { $issue }
doi-says-page = DOI menyebut halaman { $page }
doi-mismatch-stated = yang disebut referensi
doi-swapped = DOI referensi { $number } dan { $other } tampaknya tertukar: teks setiap DOI cocok dengan referensi yang lain dan bertentangan dengan referensinya sendiri. DOI tidak dicari di jaringan; hanya teksnya sendiri yang dibaca.
query-doi-swapped = DOI referensi { $number } dan { $other } tampaknya tertukar: masing-masing lebih cocok dengan referensi yang lain. Bolehkah kami tukar?
doi-swapped-other = DOI yang cocok dengan referensi { $number }
doi-malformed-link = “{ $text }” bukan DOI: di belakangnya menyambung alamat atau DOI kedua.
query-doi-malformed-link = “{ $text }” { -not-working }: di belakangnya menyambung alamat atau DOI kedua. Mohon periksa?
doi-malformed-resolver = “{ $text }” tidak menuju ke mana pun: alamat layanan DOI tertulis dua kali.
query-doi-malformed-resolver = “{ $text }” { -not-working }: alamat layanan DOI tertulis dua kali. Bolehkah kami menghapus salah satunya?
doi-malformed-pmid = “{ $text }” bukan DOI: nomor PubMed menempel padanya.
query-doi-malformed-pmid = “{ $text }” { -not-working }: nomor PubMed menempel padanya. Bolehkah kami pisahkan?
doi-malformed-words = “{ $text }” bukan DOI: kata atau tanggal menempel padanya.
query-doi-malformed-words = “{ $text }” { -not-working }: kata atau tanggal menempel padanya. Mohon periksa di mana DOI berakhir?
doi-malformed-ending = “{ $text }” bukan DOI, melainkan akhir alamat sebuah halaman. DOI menuju artikel tanpa “{ $ending }”.
query-doi-malformed-ending = “{ $text }” { -not-working }: “{ $ending }” adalah akhir alamat sebuah halaman. Bolehkah kami hapus?
doi-malformed-query = “{ $text }” bukan DOI: alamat halaman berlanjut dengan “{ $ending }”, DOI tidak.
query-doi-malformed-query = “{ $text }” { -not-working }: alamat halaman berlanjut dengan “{ $ending }”. Bolehkah kami hapus?
doi-malformed-markup = “{ $text }” bukan DOI: kode pemformatan menempel padanya.
query-doi-malformed-markup = “{ $text }” { -not-working }: kode pemformatan menempel padanya. Mohon periksa?
doi-malformed-doubled = “{ $text }” bukan DOI: ada karakter yang berganda atau tersandi.
query-doi-malformed-doubled = “{ $text }” { -not-working }: ada karakter yang berganda atau tersandi. Mohon periksa?
doi-malformed-dash = “{ $text }” memakai tanda pisah di tempat tanda hubung DOI, sehingga tidak menuju ke mana pun.
query-doi-malformed-dash = “{ $text }” { -not-working }: ada tanda pisah di tempat tanda hubung. Bolehkah kami perbaiki?
doi-malformed-gap = “{ $text }” terputus oleh spasi, sehingga tidak menuju ke mana pun.
query-doi-malformed-gap = “{ $text }” { -not-working }: terputus oleh spasi. Mohon periksa?
doi-malformed-prefix = “{ $text }” bukan DOI: setiap DOI mulai dengan “10.” dan angka.
query-doi-malformed-prefix = “{ $text }” { -not-working }: setiap DOI mulai dengan “10.” dan angka. Mohon berikan yang benar?
doi-malformed-letter = “{ $text }” bukan DOI: huruf ada di tempat angka.
query-doi-malformed-letter = “{ $text }” { -not-working }: huruf ada di tempat angka. Bolehkah kami perbaiki?
doi-malformed-short = “{ $text }” bukan DOI: angka setelah “10.” terdiri dari empat digit atau lebih.
query-doi-malformed-short = “{ $text }” { -not-working }: angka setelah “10.” memerlukan empat digit atau lebih. Mohon berikan yang benar?
doi-malformed-slash = “{ $text }” bukan DOI: garis miring setelah angka tidak ada.
query-doi-malformed-slash = “{ $text }” { -not-working }: garis miring setelah angka tidak ada. Mohon berikan yang benar?
identifier-checksum = “{ $text }” bukan { $kind } yang benar: digit pemeriksanya { $digit }, tetapi digit lainnya memerlukan { $right }. Salah satu digitnya keliru.
query-identifier-checksum = “{ $text }” tidak mungkin { $kind } yang benar: digit terakhirnya { $digit }, sedangkan digit lainnya memerlukan { $right }, jadi salah satu digitnya keliru. Mohon bandingkan dengan sumbernya?
identifier-form = “{ $text }” bukan { $kind }: bentuknya tidak seperti “{ $example }”. Bandingkan dengan sumbernya.
query-identifier-form = “{ $text }” tidak berbentuk { $kind }, seperti “{ $example }”. Mohon bandingkan dengan sumbernya?
doi-own = Referensi { $number } memuat DOI artikel ini sendiri. DOI itu disalin dari tempat yang salah.
query-doi-own = Referensi { $number } memuat DOI artikel ini sendiri. Mohon berikan DOI-nya?
doi-own-here = DOI artikel ini
doi-form = “{ $text }” adalah bentuk lama alamat DOI (seluruhnya { $count }). Tulis “https://doi.org/” dan DOI-nya.
query-doi-form = “{ $text }” adalah bentuk lama alamat DOI (seluruhnya { $count }). Bolehkah kami tulis sebagai “https://doi.org/…”?
fix-doi-form = Tulis “https://doi.org/” di { $count } tempat
fix-doi = Tulis “{ $text }”
fix-swap = Tukar kedua DOI

## What was understood: parts of one line

understood-and = { $before }; { $part }
understood-references-numbered = { count-references } (baris { $first } sampai { $last }), bernomor
understood-references-unnumbered = { count-references } (baris { $first } sampai { $last }), tanpa nomor
understood-no-references = tanpa daftar referensi
understood-citations-bracket = sitasi dalam kurung siku
understood-citations-parenthesis = sitasi dalam kurung
understood-citations-superscript = sitasi sebagai superskrip
understood-citations-flattened = sitasi sebagai superskrip yang kehilangan ketinggiannya saat disalin
understood-certainty = { $style }, keyakinan { $certainty }%
understood-citations-author-year = sitasi dengan penulis dan tahun
understood-no-citations = tanpa sitasi
understood-only-abstract = hanya abstrak yang ditemukan
understood-only-references = hanya daftar referensi yang ditemukan

## Counts of a report

status-findings = { $count ->
    [0] Tidak ada temuan
   *[other] { $count } temuan: { $kinds }
}
status-errors = { $count } kesalahan
status-warnings = { $count } peringatan
status-notes = { $count } catatan
status-more = Dan { $count } lagi, yang tidak ditampilkan. Perbaiki sebagian dari ini, dan sisanya akan muncul.

## Author queries and other exports

export-title = Pertanyaan untuk penulis
export-title-of = Pertanyaan untuk penulis: { $file }
export-file = pertanyaan
export-file-comments = komentar
export-comments-docx = Komentar hanya dapat ditulis ke dokumen Word (.docx). Pilih bentuk lain untuk temuan berkas ini.
export-comments-impossible = Dokumen Word ini tersusun sehingga tidak dapat menerima komentar dari sini. Buka di Word, simpan ulang, dan coba lagi; atau pilih bentuk lain untuk temuannya.
export-date = { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
} { $year }
export-intro = Mohon jawab setiap pertanyaan di tempat yang disediakan. Nomor pertanyaan, seperti AQ1, dapat ditulis di samping tempatnya dalam teks.
export-none = Tidak ada yang perlu ditanyakan.
export-understood = Dipahami: { $summary }.
export-not-checked = Tidak diperiksa
export-query = No.
export-column-file = Berkas
export-place = Tempat
export-quotation = Teks
export-marked = Ditandai
export-question = Pertanyaan
export-suggestion = Saran
export-proof = Bukti
export-also = Juga di
export-related = Lihat juga
export-reply = Jawaban penulis
export-severity = Tingkat
export-rule = Aturan
export-more = dan { $count } lagi
export-made = Dibuat dengan Proofmark { $version } di komputer penulis atau editor sendiri. Naskah tidak dikirim ke mana pun.
place-paragraph = { $part }, paragraf { $paragraph }, baris { $line }
place-heading = { $part }, judul, baris { $line }
place-part = { $part }, baris { $line }
place-line = Baris { $line }
place-reference = Referensi { $number }, baris { $line }
section-front = Bagian depan
section-abstract = Abstrak
section-keywords = Kata kunci
section-body = Teks
section-caption = Keterangan gambar atau tabel
section-declarations = Pernyataan
section-references = Daftar referensi
section-appendix = Lampiran
section-frame = Kata-kata halaman web

## The page. Arguments are filled in by the page, so no plural forms here.

page-title = Proofmark
page-tagline = Menemukan apa yang akan ditandai penyunting yang teliti. Teks Anda tetap di perangkat ini.
page-manuscript = Naskah
page-manuscript-hint = Tempelkan artikel Anda beserta daftar referensinya di sini, atau jatuhkan berkasnya: superskrip, daftar, dan kata tersembunyi dibaca dari pemformatan.
page-paste-plain = Hanya teks biasa yang masuk, tanpa pemformatan: nomor sitasi superskrip mungkin kini menempel pada kata, dan nomor daftar mungkin hilang. Membuka berkasnya sendiri mempertahankannya.
page-file-open = Buka berkas…
page-file-large = { $file } lebih dari 100 MB dan tidak dibaca. Tempelkan teks artikelnya saja.
page-file-failed = { $file } tidak dapat dibaca. Simpan lagi, atau tempelkan teksnya.
page-file-empty = { $file } tidak berisi teks. Jika halamannya berupa gambar, teksnya harus dikenali dahulu.
page-file-one = Hanya { $file } yang dibaca. Buka berkas lainnya satu per satu.
page-export-open = Pertanyaan untuk penulis…
page-export = Pertanyaan untuk penulis
page-export-what = Temuan sebagaimana ditanyakan editor kepada penulis: bernomor, masing-masing dengan tempat, kutipan, pertanyaan, dan ruang untuk jawaban. Yang Anda kesampingkan tidak disertakan.
page-export-copy = Salin sebagai teks
page-export-docx = Dokumen Word
page-export-html = Halaman web, untuk dicetak
page-export-markdown = Markdown
page-export-text = Teks biasa
page-export-csv = Tabel (CSV)
page-export-file = Dokumen Word Anda
page-export-file-what = Berkas yang Anda buka, dengan setiap temuan sebagai komentar di tempatnya; selebihnya tetap seperti semula. Yang Anda ubah di sini sejak itu tidak ada di dalamnya.
page-export-comments = Simpan dengan komentar
page-export-programs = Untuk program
page-export-json = JSON
page-export-sarif = SARIF
page-export-saved = Disimpan sebagai { $file }.
page-example = Contoh
page-check = Periksa sekarang
page-empty-heading = Tempelkan artikel. Lihat kesalahannya di tempatnya.
page-empty-what = Nomor sitasi yang tidak ada dalam daftar referensi, satu DOI pada dua referensi, kata yang salah eja: masing-masing ditandai dalam teks dan dijelaskan di sampingnya, dengan buktinya.
page-empty-citation = Referensi 17 disitasi, padahal daftarnya berakhir di 14.
page-empty-doi = Referensi 6 dan 11 memiliki DOI yang sama.
page-empty-word = “recieved” tidak ada dalam daftar kata mana pun; “received” ada.
page-empty-private = Tidak ada yang diunggah atau disimpan. Pemeriksaan berjalan di halaman ini, yang melarang dirinya segala sambungan; setelah dimuat, halaman ini bekerja tanpa jaringan.
page-empty-start = Tidak ada teks? Tombol Contoh mengisi artikel yang berisi kesalahan.
page-loading = Menyiapkan…
page-ready = Siap. Tempelkan teks untuk memeriksanya.
page-checking = Memeriksa…
page-checking-document = Membaca teks…
page-checking-group = Memeriksa: { $group }
page-cancel = Batal
page-cancelled = Dihentikan. Teks belum diperiksa.
page-done = Selesai
page-close = Tutup
page-undo = Urungkan
page-always = Selalu
page-take-back = Tarik kembali
page-copied = Disalin.
page-copy-failed = Peramban tidak mengizinkan penyalinan di sini.
page-apart = Referensi dalam kotak tersendiri
page-reference-box = Daftar referensi
page-reference-box-hint = Seperti pada formulir pengiriman: satu referensi per baris. Biarkan kosong jika daftarnya ada dalam naskah.
page-strip = Letak temuan.
page-strip-what = Di sepertiga pertama teks: { $first }; di tengah: { $middle }; di akhir: { $last }. Tombol panah menggeser, Enter menuju tempatnya.
page-filter = Tampilkan hanya
page-filter-part = Dalam daftar: { $shown } dari { $count }.
page-filter-all = Tampilkan semua
page-search = Cari dalam temuan
page-details = Rincian
page-change-from = diganti:
page-change-to = dengan:
page-change-more = Tempat lain: { $count }
page-fix-all = Perbaiki semua yang sejenis: { $count }…
page-fix-group = Perbaiki semua: { $count }…
page-fix-all-heading = Yang akan berubah
page-fix-all-what = Lepaskan yang tidak boleh berubah. Satu kali “urungkan” membatalkan semuanya.
page-fix-all-count = Perubahan: { $count }.
page-fix-all-apply = Lakukan perubahan: { $count }
page-fix-all-every = Pilih semua
page-fix-all-none = Jangan pilih satu pun
page-doi-copy = Salin DOI
page-doi-open = Buka di doi.org (tab baru)
page-why = Mengapa aturan ini?
page-why-rule = Aturan:
page-why-example = Contoh
page-why-english = Halaman aturan ini dalam bahasa Inggris.
page-dismiss = Bukan kesalahan?
page-dismiss-hint = Berlaku sampai halaman ini ditutup. Semuanya dapat dilihat dan ditarik kembali di “Kata dan aturan Anda”.
page-accept = Terima “{ $word }”
page-accept-always = Selalu terima “{ $word }”
page-accepted = “{ $word }” diterima sampai halaman ini ditutup.
page-accepted-always = “{ $word }” diterima dan disimpan di perangkat ini.
page-ignore = Abaikan yang ini
page-ignore-all = Abaikan semua yang serupa: { $count }
page-ignored = Diabaikan.
page-switch-off = Matikan aturan ini
page-switched-off = Dimatikan: { $rule }.
page-set-aside = Dikesampingkan: { $count }
page-language = Bahasa
page-decisions-open = Kata dan aturan Anda
page-decisions = Kata dan aturan Anda
page-decisions-what = Yang Anda terima, abaikan, atau matikan berlaku sampai halaman ini ditutup. Yang Anda setel ke “Selalu” disimpan di perangkat ini, dan tidak di tempat lain: kata dan aturan dengan namanya, temuan yang diabaikan sebagai hash, tidak ada dari teks Anda.
page-decisions-none = Belum ada keputusan. Buka rincian sebuah temuan dan pilih “Bukan kesalahan?”.
page-decisions-words = Kata yang diterima
page-decisions-more = Kata lain: { $count }
page-decisions-rules = Aturan yang dimatikan
page-decisions-ignored = Diabaikan dalam teks ini
page-decisions-elsewhere = Diabaikan dalam teks lain
page-decisions-carry = Daftar kata
page-decisions-carry-what = Berkas teks biasa dengan satu kata per baris; mulai dari # sebuah baris adalah komentar.
page-decisions-import = Impor kata…
page-decisions-import-keep = Simpan kata yang diimpor di perangkat ini
page-decisions-imported = Kata yang diimpor: { $count }.
page-decisions-copy = Salin kata-kata
page-decisions-download = Simpan kata-kata
page-decisions-forget = Lupakan semuanya
page-decisions-forgotten = Semuanya dilupakan, di perangkat ini juga.
page-verify-open = Cara membuktikannya
page-verify = Cara membuktikannya
page-verify-what = Anda tidak perlu percaya begitu saja bahwa teks Anda tetap di sini. Tiga cara untuk melihatnya sendiri, masing-masing satu menit:
page-verify-offline = Putuskan jaringan: nyalakan mode pesawat setelah halaman dimuat, lalu tempel dan periksa. Semuanya bekerja, karena semuanya ada di sini. Tutup halaman sebelum mematikannya lagi.
page-verify-tools = Amati jaringan: tekan F12, pilih “Jaringan”, lalu tempel dan periksa. Semua yang dikirim halaman tercantum di situ. Paling-paling terlihat satu baris yang mulai dengan “blob:”, yaitu halaman yang memulai prosesnya sendiri.
page-verify-policy = Baca kebijakannya: tekan Ctrl+U dan lihat baris “Content-Security-Policy”. Di situ tertulis “connect-src 'none'”: peramban sendiri menolak setiap sambungan, bagi halaman ini dan bagi proses yang membaca teks.
page-verify-kept = Yang disimpan
page-verify-kept-what = Dari teks Anda, tidak pernah ada. Berkas halaman ini disimpan untuk pemakaian tanpa jaringan. Kata, aturan, dan hash temuan disimpan hanya jika Anda memilih “Selalu”, dan “Lupakan semuanya” menghapusnya.
page-verify-limits = Yang tidak dapat dilihat
page-verify-limits-what = Sampai 4.000.000 karakter diperiksa dan 500 temuan ditampilkan; selebihnya diberitahukan. DOI tidak dicari di jaringan: hanya teksnya sendiri yang dibaca. Hasil bersih berarti tidak ada yang ditemukan, bukan bahwa tidak ada yang salah. Pengaya peramban dapat membaca halaman apa pun; jendela privat tanpa pengaya adalah tempat yang paling aman.
page-text = Teks Anda, bertanda
page-findings = Temuan
page-findings-none = Tidak ditemukan yang perlu diperbaiki.
page-findings-none-caution = Yang tidak dapat dinilai tercantum di atas.
page-understood = Dipahami
page-not-checked = Tidak diperiksa
page-reading = Tidak benar?
page-reading-hint = Tentukan cara membaca teks. Teks langsung diperiksa lagi.
page-reading-style = Sitasi
page-reading-automatic = Otomatis
page-reading-bracket = Dalam kurung siku: [1]
page-reading-parenthesis = Dalam kurung: (1)
page-reading-superscript = Sebagai superskrip: ¹
page-reading-flattened = Superskrip yang kehilangan ketinggian: teks1
page-reading-author-year = Penulis dan tahun: (Smith, 2020)
page-reading-first = Baris pertama daftar
page-reading-last = Baris terakhir daftar
page-reading-starts-here = Daftar mulai di baris kursor
page-reading-ends-here = Daftar berakhir di baris kursor
page-reading-number = Nomor referensi terakhir
page-reading-reset = Otomatis lagi
page-layer = Tampilkan sitasi
page-layer-part = { $shown } dari { $count } sitasi pertama ditandai.
page-references = Referensi sebagaimana dipahami
page-references-part = { $shown } dari { $count } referensi pertama ditampilkan.
page-mentions = Sitasi: { $count }
page-mentions-name = Sitasi: { $count }, referensi { $number }
page-mentions-none = Tidak pernah disitasi
page-mention = Referensi { $number }: sitasi { $mention } dari { $count }
page-entry = Referensi { $number }, sitasi: { $count }
page-staircase = Sitasi sepanjang teks
page-staircase-what = Mendatar: tempat dalam teks. Ke atas: nomor referensi. Jika referensi dinomori menurut sitasi pertama, titik-titiknya naik seperti tangga. Tombol panah berpindah dari titik ke titik, Enter menuju tempatnya.
page-staircase-order = Pertama kali disitasi berurutan: { $ordered } dari { $count } referensi.
page-staircase-late = Terlambat, setelah nomor yang lebih tinggi: { $late }.
page-staircase-more = dan { $count } lagi
page-staircase-uncited = Tidak pernah disitasi: { $count }.
page-staircase-part = { $shown } dari { $count } sitasi digambar, yang pertama sebelum yang berulang.
page-staircase-first = sitasi pertama
page-staircase-late-mark = sitasi pertama, terlambat
page-staircase-again = disitasi lagi
page-staircase-point = Referensi { $number }, baris { $line }: { $kind }
page-staircase-across = tempat dalam teks
page-staircase-up = referensi
page-previous = Sebelumnya
page-next = Berikutnya
page-position = Temuan { $number } dari { $total }
page-edit = Sunting di sini
page-evidence = Bukti
page-related = Lihat juga
page-element-name = Proofmark: pemeriksaan kolom ini
page-element-idle = Belum ada yang diperiksa.
page-element-waiting = Kolom yang akan diperiksa belum ada di halaman.
page-element-show = Tampilkan temuan
page-element-hide = Sembunyikan temuan
page-element-private = Diperiksa di perangkat ini. Tidak ada yang diunggah, dan formulir hanya berubah bila Anda mengeklik.
page-element-blocked = Perbaiki yang ditandai sebagai kesalahan sebelum formulir dikirim.
page-element-unavailable = Teks tidak dapat diperiksa di peramban atau halaman ini. Formulir bekerja seperti semula.
page-element-profile = Setelan jurnal untuk pemeriksaan tidak dapat dibaca: { $reason }
page-element-settings = Dengan setelan { $name }.
page-element-refused = Kolom ini tidak menerima perubahan ini: sudah penuh, atau tidak dapat diubah. Harap perbaiki sendiri di sana.
page-stale = Teks telah berubah sejak diperiksa. Sedang diperiksa lagi.
page-too-long = Teks terdiri dari { $length } karakter. { $checked } yang pertama diperiksa, sisanya tidak.
page-failed = Aturan { $rule } gagal pada teks ini, jadi tidak ada hasilnya. Teks Anda tidak berubah, dan pemeriksa telah dimulai lagi.
page-failed-document = Teks tidak dapat dibaca: pemeriksa gagal. Teks Anda tidak berubah, dan pemeriksa telah dimulai lagi.
page-unavailable = Pemeriksa tidak dapat dijalankan di peramban ini. Teks Anda tidak berubah. Muat ulang halaman, atau coba Chrome, Edge, Firefox, atau Safari yang terbaru.
page-update = Ada versi baru.
page-update-reload = Muat ulang
page-update-loses = Memuat ulang mengosongkan kotak.
page-update-copy = Salin teks, lalu muat ulang
page-update-later = Nanti
page-offline-ready = Siap dipakai tanpa jaringan.
page-keys = F8 dan Shift+F8 menelusuri temuan. Ctrl+Z membatalkan perbaikan. Ctrl+Enter memeriksa lagi.
page-severity-error = Kesalahan
page-severity-warning = Peringatan
page-severity-info = Catatan
page-group-abbreviation = Singkatan
page-group-citation = Sitasi
page-group-doi = DOI
page-group-identifier = Pengenal
page-group-reference = Referensi
page-group-spelling = Ejaan
page-group-text = Teks

## Spelling

fix-replace = Ganti dengan “{ $text }”
spelling-split-lost = “{ $word }” tidak ada dalam daftar kata; begitulah “{ $fix }” tanpa spasinya.
query-spelling-split-lost = Apakah “{ $word }” kehilangan spasi: “{ $fix }”?
spelling-split-added = “{ $word }” bukan kata; dengan spasi di tempat yang benar terbaca “{ $fix }”.
query-spelling-split-added = Apakah “{ $word }” dimaksud sebagai “{ $fix }”?
spelling-typo-here = “{ $word }” tidak ada dalam daftar kata; “{ $fix }” muncul { $count } kali dalam teks ini.
query-spelling-typo-here = Apakah “{ $word }” dimaksud sebagai “{ $fix }”, yang muncul { $count } kali dalam teks ini?
spelling-typo-journal = “{ $word }” tidak ada dalam daftar kata; dengan “{ $fix }” ini adalah nama jurnal yang dikenal.
query-spelling-typo-journal = Dalam nama jurnal, apakah “{ $word }” dimaksud sebagai “{ $fix }”?
spelling-typo-known = “{ $word }” tidak ada dalam daftar kata; “{ $fix }” adalah kata yang umum dipakai.
query-spelling-typo-known = Apakah “{ $word }” dimaksud sebagai “{ $fix }”?
spelling-typo-rare-here = “{ $word }” adalah kata, tetapi tidak cocok di sini; “{ $fix }” muncul { $count } kali dalam teks ini.
query-spelling-typo-rare-here = Apakah “{ $word }” di sini dimaksud sebagai “{ $fix }”, yang muncul { $count } kali dalam teks ini?
spelling-typo-rare-known = “{ $word }” adalah kata, tetapi tidak cocok di sini; “{ $fix }” umum dipakai.
query-spelling-typo-rare-known = Apakah “{ $word }” di sini dimaksud sebagai “{ $fix }”?
spelling-typo-right = “{ $word }” ada di sini
spelling-real-word = “{ $word }” adalah kata, tetapi dalam “{ $phrase }” seharusnya “{ $meant }”.
query-spelling-real-word = Dalam “{ $phrase }”, apakah “{ $word }” seharusnya “{ $meant }”?
spelling-variant-british = { $few } kata, “{ $word }” yang pertama, berejaan Britania, sedangkan { $many } kata dalam teks berejaan Amerika. Gunakan satu ragam: “{ $meant }”.
query-spelling-variant-british = { $few } kata, “{ $word }” yang pertama, berejaan Britania, sedangkan { $many } kata dalam teks berejaan Amerika. Bolehkah diubah (“{ $meant }”)?
spelling-variant-american = { $few } kata, “{ $word }” yang pertama, berejaan Amerika, sedangkan { $many } kata dalam teks berejaan Britania. Gunakan satu ragam: “{ $meant }”.
query-spelling-variant-american = { $few } kata, “{ $word }” yang pertama, berejaan Amerika, sedangkan { $many } kata dalam teks berejaan Britania. Bolehkah diubah (“{ $meant }”)?
spelling-variant-ise = “{ $word }” ditulis dengan “s”, { $many } kata sejenis lainnya dengan “z”. Gunakan satu bentuk: “{ $meant }”.
query-spelling-variant-ise = “{ $word }” ditulis dengan “s”, { $many } kata sejenis lainnya dengan “z”. Bolehkah diubah menjadi “{ $meant }”?
spelling-variant-ize = “{ $word }” ditulis dengan “z”, { $many } kata sejenis lainnya dengan “s”. Gunakan satu bentuk: “{ $meant }”.
query-spelling-variant-ize = “{ $word }” ditulis dengan “z”, { $many } kata sejenis lainnya dengan “s”. Bolehkah diubah menjadi “{ $meant }”?
spelling-variant-term = Teks menulis “{ $word }” di sini dan “{ $meant }” { $many } kali. Gunakan salah satunya.
query-spelling-variant-term = Teks menulis “{ $word }” di sini dan “{ $meant }” { $many } kali. Bolehkah diubah menjadi “{ $meant }”?
spelling-variant-too = di sini “{ $word }”
spelling-variant-witness = “{ $word }”, seperti yang biasanya ditulis dalam teks
fix-variant = Tulis “{ $text }” ({ $count } tempat)

## Text

text-hidden = Pembaca berkas tidak melihat “{ $words }”: teks itu { $how ->
    [colour] sewarna dengan halaman
    [size] terlalu kecil untuk dilihat
    [display] dikeluarkan dari halaman
    [visibility] dibuat tak terlihat
    [opacity] transparan
   *[off-screen] diletakkan di luar halaman
}. Hapus, atau biarkan terlihat.
query-text-hidden = Berkas memuat “{ $words }”, yang tidak dilihat pembaca: teks itu { $how ->
    [colour] sewarna dengan halaman
    [size] terlalu kecil untuk dilihat
    [display] dikeluarkan dari halaman
    [visibility] dibuat tak terlihat
    [opacity] transparan
   *[off-screen] diletakkan di luar halaman
}. Bolehkah dihapus, atau memang harus terlihat?
evidence-text-hidden = { $how ->
    [colour] sewarna dengan halaman
    [size] terlalu kecil untuk dilihat
    [display] dikeluarkan dari halaman
    [visibility] tak terlihat
    [opacity] transparan
   *[off-screen] di luar halaman
}
abstain-lost-formulas = Rumus tampaknya hilang saat disalin, sehingga spasi dan tanda kurung tidak dinilai. Tempelkan teks beserta rumusnya, jika bisa.
fix-mark-delete = Hapus { $count } tanda yang berganda
fix-space-double = Sisakan satu spasi di { $count } tempat
text-spacing-missing = Spasi kurang pada “{ $text }”.
query-text-spacing-missing = Spasi tampaknya kurang pada “{ $text }”. Bolehkah ditambahkan?
text-spacing-missing-many = Spasi kurang setelah titik atau koma di { $count } tempat, ini yang pertama.
query-text-spacing-missing-many = Spasi tampaknya kurang setelah titik atau koma di { $count } tempat, ini yang pertama. Bolehkah ditambahkan?
text-spacing-before = Ada spasi sebelum tanda baca pada “{ $text }”.
query-text-spacing-before = Ada spasi sebelum tanda baca pada “{ $text }”. Bolehkah dihapus, atau ada yang hilang di situ?
text-spacing-before-many = Ada spasi sebelum koma atau titik di { $count } tempat, ini yang pertama.
query-text-spacing-before-many = Ada spasi sebelum koma atau titik di { $count } tempat, ini yang pertama. Bolehkah dihapus, atau ada yang hilang di situ?
text-spacing-bracket = Ada spasi di dalam tanda kurung pada “{ $text }”.
query-text-spacing-bracket = Ada spasi di dalam tanda kurung pada “{ $text }”. Bolehkah dihapus, atau ada yang hilang di situ?
text-spacing-bracket-many = Ada spasi di dalam tanda kurung di { $count } tempat, ini yang pertama.
query-text-spacing-bracket-many = Ada spasi di dalam tanda kurung di { $count } tempat, ini yang pertama. Bolehkah dihapus?
text-spacing-mark = Tanda baca muncul dua kali pada “{ $text }”.
query-text-spacing-mark = Tanda baca muncul dua kali pada “{ $text }”. Bolehkah satu dihapus?
text-spacing-mark-many = Tanda baca muncul dua kali di { $count } tempat, ini yang pertama.
query-text-spacing-mark-many = Tanda baca muncul dua kali di { $count } tempat, ini yang pertama. Bolehkah masing-masing dihapus satu?
text-spacing-double = Ada dua spasi di antara kata di { $count } tempat, ini yang pertama.
query-text-spacing-double = Ada dua spasi di antara kata di { $count } tempat, ini yang pertama. Bolehkah masing-masing dihapus satu?
text-unbalanced-open = “{ $mark }” tidak ditutup dalam paragraf ini.
query-text-unbalanced-open = “{ $mark }” tidak ditutup dalam paragraf ini. Mohon beri tahu di mana seharusnya berakhir?
text-unbalanced-closed = “{ $mark }” tidak menutup apa pun: tidak ada yang terbuka dalam paragraf ini.
query-text-unbalanced-closed = “{ $mark }” tidak menutup apa pun, karena tidak ada yang terbuka dalam paragraf ini. Apakah dihapus, atau di mana seharusnya dibuka?
text-unbalanced-crossed = “{ $mark }” ditutup dengan “{ $other }”.
query-text-unbalanced-crossed = “{ $mark }” ditutup dengan “{ $other }”. Mana dari kedua jenis itu yang dimaksud?
text-unbalanced-many = { $count } tanda kurung dan tanda kutip, ini yang pertama, tidak berpasangan.
query-text-unbalanced-many = { $count } tanda kurung dan tanda kutip, ini yang pertama, tidak berpasangan. Mohon dilengkapi?
text-ocr-number = “{ $text }” bukan angka: { $letters } ada di tempat digit. Tampaknya “{ $meant }”.
query-text-ocr-number = “{ $text }” tampaknya “{ $meant }”, dengan huruf di tempat digit. Bolehkah diubah?
text-ocr-word = “{ $text }” bukan kata: sebuah digit ada di tempat huruf. Tampaknya “{ $meant }”.
query-text-ocr-word = “{ $text }” tampaknya “{ $meant }”, dengan digit di tempat huruf. Bolehkah diubah?
text-too = di sini juga
text-mojibake = “{ $text }” adalah “{ $meant }” yang dibaca dengan pengodean yang salah.
query-text-mojibake = “{ $text }” tampaknya “{ $meant }”, dibaca dengan pengodean yang salah. Bolehkah diubah?
text-mojibake-entity = “{ $text }” adalah sisa HTML; artinya “{ $meant }”.
query-text-mojibake-entity = “{ $text }” adalah sisa HTML dan berarti “{ $meant }”. Bolehkah diubah?
text-mojibake-lost = Satu huruf dari “{ $text }” hilang: “�” menggantikan karakter yang tidak dapat dibaca sebuah program. Bandingkan dengan sumbernya.
query-text-mojibake-lost = Satu huruf dari “{ $text }” hilang di jalan: di tempatnya ada “�”. Mohon berikan kata lengkapnya?
text-invisible = { $kind ->
    [soft-hyphen] Ada tanda hubung lunak tak terlihat dalam “{ $word }”. Pencarian tidak menemukan kata itu.
    [space] Ada spasi tanpa lebar dalam “{ $word }”. Pencarian tidak menemukan kata itu.
    [joiner] Ada penyambung tanpa lebar dalam “{ $word }”. Pencarian tidak menemukan kata itu.
    [byte-order] Ada tanda urutan bita dalam “{ $word }”. Pencarian tidak menemukan kata itu.
    [tag] Ada karakter teks tersembunyi dalam “{ $word }”.
    [control] Ada karakter kendali dalam “{ $word }”. Pencarian tidak menemukan kata itu.
   *[direction] Ada tanda arah tulisan dalam “{ $word }”, padahal semuanya ditulis dari kiri ke kanan.
}
query-text-invisible = Dalam “{ $word }” ada karakter yang tidak dilihat siapa pun. Bolehkah dihapus?
text-invisible-alone = Di sini ada { $count } karakter yang tidak dilihat siapa pun.
query-text-invisible-alone = Di sini ada { $count } karakter yang tidak dilihat siapa pun. Bolehkah dihapus?
text-invisible-many = { $count } kata, ini yang pertama, berisi karakter yang tidak dilihat siapa pun: tanda hubung lunak, spasi tanpa lebar, atau sejenisnya. Pencarian tidak menemukan kata-kata itu.
query-text-invisible-many = { $count } kata, ini yang pertama, berisi karakter yang tidak dilihat siapa pun. Bolehkah dihapus?
fix-invisible = Hapus { $count } karakter tak terlihat
text-invisible-letters = Dalam “{ $word }” ada karakter kontrol di tempat huruf atau tanda, seperti yang tertinggal saat menyalin dari PDF.
query-text-invisible-letters = Tampaknya ada bagian kata yang hilang di sini. Apakah yang dimaksud “{ $word }”?
text-invisible-letters-many = Dalam { $count } kata, ini yang pertama, ada karakter kontrol di tempat huruf dan tanda, seperti yang tertinggal saat menyalin dari PDF.
query-text-invisible-letters-many = Dalam { $count } kata, ini yang pertama, tampaknya ada bagian yang hilang. Bolehkah dikembalikan?
fix-invisible-letters = Kembalikan yang hilang dalam { $count } kata
fix-delete-text = Hapus “{ $text }”
text-homoglyph = “{ $letter }” dalam “{ $word }” adalah { $script ->
    [cyrillic] huruf Kiril
    [greek] huruf Yunani
    [armenian] huruf Armenia
    [wide] huruf lebar penuh
   *[latin] huruf Latin dalam kata Kiril
}. Hanya tampak benar: pencarian tidak menemukan kata itu.
query-text-homoglyph = “{ $letter }” dalam “{ $word }” adalah huruf dari aksara lain yang hanya mirip dengan yang benar. Bolehkah diubah?
text-repeated-word = “{ $word }” muncul dua kali berturut-turut.
query-text-repeated-word = “{ $word }” muncul dua kali berturut-turut. Bolehkah satu dihapus?

## Files that are not read

read-pdf = Ini PDF, yang menyimpan rupa halaman dan bukan urutan katanya. Buka berkas naskahnya sendiri (.docx, .tex, .html, .txt), atau salin teksnya dan tempelkan.
read-odt = Ini teks OpenDocument. Buka di LibreOffice atau Word dan simpan sebagai .docx.
read-pages = Ini dokumen Pages. Buka di Pages dan ekspor ke Word (.docx).
read-zip-other = Ini berkas terkompresi, tetapi bukan dokumen Word. Jika naskah ada di dalamnya, ekstrak dan buka berkas naskahnya sendiri.
read-zip-broken = Berkas ini rusak: ada bagian yang hilang atau tidak dapat diekstrak. Mungkin terpotong di jalan; ambil lagi, atau buka di Word atau LibreOffice dan simpan ulang.
read-zip-locked = Berkas ini dikunci dengan kata sandi. Hapus kata sandinya dan simpan lagi.
read-zip-bomb = Setelah diekstrak berkas ini jauh lebih besar dari naskah mana pun, sehingga tidak dibuka. Jika ini naskah, buka di Word atau LibreOffice, hapus gambarnya, dan simpan ulang.
read-doc = Ini dokumen Word dengan format sebelum 2007, atau yang dikunci dengan kata sandi. Buka di Word atau LibreOffice, hapus kata sandinya jika ada, dan simpan sebagai .docx.
read-rtf = Ini berkas RTF. Buka di Word atau LibreOffice dan simpan sebagai .docx.
read-xml = Ini XML, tetapi bukan artikel JATS. Buka berkas naskahnya sendiri.
read-utf-32 = Ini teks UTF-32. Simpan sebagai UTF-8.
read-utf-16 = Ini mulai sebagai UTF-16, tetapi tidak berlanjut demikian. Simpan lagi sebagai UTF-8.
read-nul = Ini bukan teks melainkan biner, seperti gambar: ada NUL pada bita { $at }. Buka berkas naskahnya sendiri (.docx, .tex, .html, .txt). Teks UTF-16 tanpa tanda urutan bita harus disimpan sebagai UTF-8.
read-encoding = Berkas ini menyatakan pengodean “{ $encoding }”, yang tidak dibaca. Simpan sebagai UTF-8.
read-not-utf-8 = Huruf teks ini tidak disimpan sebagai UTF-8 (bita { $byte } pada posisi { $at }, di baris { $line }), sehingga akan salah terbaca. Buka di penyunting dan simpan sebagai UTF-8, atau salin teksnya dan tempelkan.

## What is to be known of a file that was read

read-note-changes = { $count } perubahan terlacak dibaca sebagai diterima.
read-note-comments = Komentar tidak disertakan.
read-note-unused-keys = { $count } entri bibliografi tidak disitasi, sehingga tidak ada dalam daftar.
read-note-no-bibliography = Bibliografi ({ $names }) tidak disertakan dengan berkas, sehingga referensinya tidak dapat dilihat. Buka berkas .bib atau .bbl-nya bersama naskah.
