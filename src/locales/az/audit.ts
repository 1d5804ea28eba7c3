import type { Audit } from '../en/audit.ts'

/** What an audit says in Azerbaijani. A draft: no member organisation has approved it yet. */
export const audit: Audit = {
  progress: 'Sayların birlikdə nə bildirdiyi yoxlanılır',
  package: {
    release: '{organisation}: {number} nömrəli dərc, tarixi {day}. Dövrlər: {periods}.',
    files: 'Fayllar: {count}. Hamısı imzalandığı kimidir və hamısı imzalanmış sayların verdiyini deyir.',
  },
  publisher: {
    key: '{organisation} ({slug}): imzalayan açarın nömrəsi',
    compare:
      'Onu təşkilatın nömrəsi ilə səslə və ya kağızda tutuşdurun: hər kəs açar düzəldib ona istənilən adı verə bilər.',
    same: 'Bu, verdiyiniz nömrədir.',
    vouched:
      'Nömrəsini verdiyiniz şəbəkə ({network}) bu açarın öz üzvünə məxsus olduğunu bildirir: {member}.',
    ledger:
      'Onunla imzalanmış dərclər və bildirişlər: {count}, sonuncusu {day}. Hamısı bir-birinin ardınca gəlir.',
    numbers: 'Baxılan kiçik saylar: {count}.',
    narrowest:
      'Tapılan ən dar aralıq: {width}. Hər kiçik say sıfır ola bilər, {width} və daha çox da ola bilər; {least}-dən az olsaydı, rəqəmlər həddən artıq çox şey bildirərdi.',
    none: 'Heç bir kiçik say dərc olunmayıb.',
    years: 'Baxılan illər: {years}.',
    more: 'və belələrindən daha: {count}',
    sums: 'Üzvlərin paketlərindən yenidən toplandı: eyni saylar alınır.',
  },
  verdict: {
    sound: 'QAYDASINDADIR: heç nə dəyişdirilməyib və bu rəqəmlərdən heç kim kiçik sayı öyrənə bilməz.',
    'not-as-signed':
      'İMZALANDIĞI KİMİ DEYİL: bu rəqəmlərdən istifadə etməyin. Onları təşkilatın özündən alın və nə tapdığınızı ona deyin.',
    'another-key':
      'BAŞQA AÇAR: bu rəqəmlər imzalanıb, amma nömrəsini verdiyiniz açarla yox. Nömrəni səslə və ya kağızda bir daha soruşun və bu rəqəmlərdən yalnız nömrə budursa istifadə edin.',
    unreadable: 'OXUNMUR: bu, rəqəmlər paketi deyil və ya zədələnib. Onu yenidən gətirin.',
    'tells-too-much':
      'HƏDDƏN ARTIQ ÇOX BİLDİRİR: rəqəmlər həqiqidir, amma onlarla kimisə tapmaq olar. Onları yaymayın, tapdığınızı təşkilata deyin, başqa heç kimə yox.',
    'does-not-add-up':
      'DÜZ GƏLMİR: təşkilat bu rəqəmləri imzalayıb, amma onlar bir-birinə ziddir və ya öz qaydalarını pozur. Onlardan istifadə etməyin və təşkilatdan soruşun.',
    'partly-checked':
      'TAM YOXLANMAYIB: saylar imzalandığı kimidir. Nəyin yoxlana bilmədiyi və səbəbi yuxarıda deyilir.',
    withdrawn:
      'GERİ GÖTÜRÜLÜB: rəqəmlər həqiqidir, amma təşkilat onları geri götürüb. Daha onlardan istifadə etməyin.',
  },
  cannot:
    'Heç bir yoxlamanın deyə bilmədiyi: insanların bildirdikləri düzgün sayılıbmı və sizə verilməmiş daha yeni dərc və ya bildiriş varmı.',
  found: {
    'archive-format': 'Bu, ZIP faylı deyil və ya yarımçıqdır.',
    'archive-large': 'Bu, dərcin ola biləcəyindən böyükdür, ona görə açılmadı. {file}',
    'archive-path': 'İçində heç bir dərcdə olmayan bir şey var, ona görə açılmadı: {file}',
    'archive-link': 'İçində fayl əvəzinə keçid və ya qurğu var, ona görə açılmadı: {file}',
    'archive-repeated': 'İçində bir fayl iki dəfədir, iki nəfər iki ayrı şey görə bilər: {file}',
    'seal-format': '{file} dərcin möhürü kimi yazılmayıb: onu dəyişiblər və ya daha yeni versiya yazıb.',
    'seal-publisher': '{file} faylında imzası doğru olan təşkilat yoxdur.',
    'ledger-format':
      'Dərclərin jurnalında {entry} nömrəli yazı lazım olduğu kimi yazılmayıb: onu dəyişiblər və ya daha yeni versiya yazıb.',
    'ledger-signature': 'Dərclərin jurnalında {entry} nömrəli yazını bu təşkilat imzalamayıb.',
    'ledger-chain':
      'Dərclərin jurnalında {entry} nömrəli yazı əvvəlkinin ardınca gəlmir: jurnal kəsilib, yeri dəyişdirilib və ya başqası ilə qarışdırılıb.',
    'ledger-overlap':
      'Dərclərin jurnalında {entry} nömrəli yazı artıq dərc olunmuş cədvəli və dövrü dərc edir: birini digərindən çıxmaq olar.',
    'ledger-withdrawal': 'Dərclərin jurnalında {entry} nömrəli yazı olmayan dərci geri götürür.',
    'ledger-fork':
      '{package}: dərclərin jurnalında {entry} nömrəli yazıdan sonra keçmişi başqadır, onun iki variantı imzalanıb. Hansının doğru olduğunu təşkilatdan soruşun.',
    'ledger-short':
      '{place} əvvəlkindən və ya başqalarına göstərdiyindən azını göstərir: göstərilən dərclər və bildirişlər: {shown}, imzalanmış: {known}. Nəsə gizlədilib və ya ora çatmayıb. Təşkilatdan soruşun.',
    'nothing-published': 'Burada heç nə dərc olunmayıb: yoxlanacaq rəqəm yoxdur.',
    'not-fetched': 'Gətirmək alınmadı: {reason}',
    'checksums-format': '{file} fayllar siyahısı kimi yazılmayıb.',
    'checksums-unsigned': '{file} imzalanmayıb: bu fayllar heç bir dərcin faylları deyil.',
    'file-missing': '{file} çatışmır.',
    'file-changed': '{file} imzalanmış fayl deyil.',
    'file-unlisted': '{file} əlavə olunub: imzalanmayıb.',
    'table-unsigned': '{file} faylındakı cədvəlin heç bir sayı imzalanmayıb.',
    'table-encoding': '{file} UTF-8 mətni deyil.',
    'table-columns': '{file}, sətir {line}: sütunlar belə olmalıdır: {expected}.',
    'table-cells': '{file}, sətir {line}: xanaların sayı: {found}, olmalıdır: {expected}.',
    'table-code': '{file}, sətir {line}: “{found}” {column} sütununun kodu deyil.',
    'table-extra': '{file}, sətir {line}: belə sətir imzalanmayıb ({row}).',
    'table-repeated': '{file}, sətir {line}: bu sətir artıq {first} nömrəli sətirdə var ({row}).',
    'table-number': '{file}, sətir {line}: {column} burada {found}, imzalanan isə {expected} ({row}).',
    'table-order': '{file}, sətir {line}: bu sətrin yeri bura deyil ({row}).',
    'table-missing': '{file}, sətir {line}: burada imzalanmış sətir çatışmır ({row}).',
    'table-written': '{file}: saylar imzalananlardır, amma sətirlər başqa cür yazılıb.',
    'rule-area': 'Bu dərc yalnız bir ərazi haqqındadır ({area}), onun üçün isə cədvəllər yoxdur.',
    'rule-table': '{file}, sətir {line}: {period} üçün belə cədvəl dərc olunmur.',
    'rule-axes': '{file}, sətir {line}: bu cədvəl adının dediyi üzrə saymır.',
    'rule-code': '{file}, sətir {line}: “{code}” bu cədvəlin kodu deyil.',
    'rule-codes': '{file}, sətir {line}: kodlar buraxılıb və ya sırası pozulub ({period}).',
    'rule-threshold':
      '{file}, sətir {line}: bu cədvəlin bir kateqoriyası həssasdır, ona görə 10-dan kiçik saylar gizlədilməli idi, amma gizlədilməyib ({period}).',
    'rule-early': '{file}, sətir {line}: {day} tarixində {period} hələ başa çatmamışdı.',
    'rule-few':
      '{file}, sətir {line}: müraciətlər {least}-dən azdır, {period} öz cədvəlləri olmaq üçün çox kiçikdir.',
    sum: '{file}, sətir {line}: müraciətlər necə olursa olsun, bu cəm bu hissələrin cəmi ola bilməz ({period}).',
    version:
      'Bu, həmin versiyanın tanıdığından başqa kodlarla və ya cədvəllərlə hazırlanıb (kodlar {taxonomy}, cədvəllər {tables}). Cədvəllər imzalananı deyir; qalanını yoxlamaq olmur.',
    'made-by':
      'Bunu Parasol-un {made} versiyası hazırlayıb, bu isə {ours} versiyasıdır: sözləri və qrafikləri müqayisə etmək olmur. İmzalar, heşlər, saylar və qaydalar yoxlanıb. Fərqlənən fayllar: {count}.',
    'remade-differs':
      '{file} bu versiyanın imzalanmış saylardan hazırladığı kimi deyil: onu başqa versiya hazırlayıb və ya imzadan əvvəl kimsə dəyişib. Cədvəllərə inanın.',
    fingerprint:
      'İmzalayan açarın nömrəsi {found}, sizin verdiyiniz isə {given}: bu qruplarda fərqlənirlər: {groups}. Onları bir daha tutuşdurun: yazı səhvi başqa açar kimi görünür.',
    withdrawn: '{package}: {day} tarixində geri götürülüb. Göstərilən səbəb: {reason}',
    'gate-skipped':
      '{year} ilinə baxılmadı, çünki {release} nömrəli dərc qaydaları pozur və ya başqa versiyadandır.',
    'gate-contradicts':
      '{year} ili haqqında dərc olunan saylar bir-birinə ziddir: heç bir müraciətlər onların hamısını verə bilməz.',
    'gate-some': '{what}: dərc olunandan görünür ki, bu kiçik say mütləq sıfır deyil.',
    'gate-well': '{what}: dərc olunandan bu kiçik sayı həddən artıq dəqiq bilmək olar.',
    'gate-unshown': '{what}: bu kiçik sayın naməlum qaldığını göstərmək mümkün olmadı.',
    'network-sum': '{file}, {period}: bu cədvəl üzvlərin dərc etdiklərinin cəmi deyil.',
    'network-members':
      'Yenidən toplanmadı, çünki burada üzvlərin paketləri yoxdur: {names}. Onları da verin.',
    'network-closed':
      'Dərc etmədən təhvil verən üzvlər: {count}. Onların nə qoyduğunu yalnız şəbəkə görə bilər.',
  },
}
