import type { Life } from '../en/life.ts'

export const life: Life = {
  shares: {
    type: 'Kağız {number}, kağızdakı kimi, sətir-sətir:',
    typeOf: 'Kağız {number} (cəmi bu qədər lazımdır: {need}), kağızdakı kimi, sətir-sətir:',
    another: 'İndi başqa kağız:',
    line: 'sətir {line}:',
    paper: 'Bərpa kağızı {number}/{shares}: {whose}',
    whose: 'açarların sahibi {name}',
    organisation: 'təşkilatın imza açarı',
    needed: 'Nüsxə {backup}: kağızların sayı {shares}, onlardan istənilən bu qədəri lazımdır: {need}.',
    letters:
      'İçində I, L, O və U yoxdur. Onu yalnız sizin tapa biləcəyiniz yerdə, başqa kağızlardan və kompüterdən ayrı saxlayın. İstifadə etmək üçün: {command}',
    write: 'Əllə köçürün, hər sətri tutuşdurun, sonra Enter basın: ',
    made: 'Bu kağızlardan ({shares}) istənilən bu qədəri: {need}, indi bu faylı açır: {file}. Əvvəlki nüsxənin kağızları daha açmır.',
    then: 'Həmin faylın yeni surətini çıxarın, çünki onsuz kağızlar heç nəyə yaramır. Sonra kağızların düzgün olduğunu yoxlayın: {command}',
    open: '{backup} nüsxəsinin bu kağızları ({numbers}) {file} faylını açır. Heç nə dəyişmədi.',
    restored: '{file} faylı yenə açıqdır, yeni gizli ifadə ilə.',
    restoredWhose: 'Açarların sahibi: {name}. Nömrəsi',
    restoredThen:
      'Bərpa kağızlarınız yararlı qalır. Əvvəlki surətlər hələ köhnə gizli ifadə ilə açılır: yeni surətlər çıxarın, köhnələri məhv edin. Kimsə kağızları bir yerdə görübsə, yenilərini hazırlayın ({command}).',
  },
  keys: {
    made: 'Açarlarınız yaradıldı. Bu fayldadır: {file}. Gizli ifadəniz onları qoruyur.',
    rotated: 'Yeni açarınız var; köhnələri {file} faylında qalır, köhnə müraciətlər üçün.',
    rotatedBefore:
      'Yeni açar keçən dəfə artıq yaradılıb, kartı da buradadır; köhnələri {file} faylında qalır, köhnə müraciətlər üçün.',
    card: '{card} faylını kanal sənədini imzalayan həmkara verin (içində gizli heç nə yoxdur) və bu nömrəni ona ucadan oxuyun:',
    final:
      'Gizli ifadə olmadan heç kim açarlarınızı aça bilməz və heç kim sizə yenisini verə bilməz: bərpa kağızları olmasa, unudulmuş gizli ifadənin çarəsi yoxdur. Belə kağızları indi hazırlayın ({command}) və bütün qovluğun surətini USB yaddaşda saxlayın.',
    newCopy:
      'Sonra qovluğunuzun yeni surətini çıxarın: köhnə surət yeni açar üçün möhürlənəcək müraciətləri açmır.',
    passphrase: '{file} faylının yeni gizli ifadəsi var.',
    sharesStill: 'Bərpa kağızlarınız onu əvvəlki kimi açır.',
    copies: 'Əvvəlki surətlər hələ köhnə gizli ifadə ilə açılır: yeni surətlər çıxarın, köhnələri məhv edin.',
    number: 'nömrəniz',
    folder: 'qovluğunuz',
    backup: 'nüsxəniz',
    older: 'köhnə açar',
    olderCount: '{count}, köhnə müraciətlər üçün',
    noBackup: 'yoxdur: bərpa kağızları olmasa, unudulmuş gizli ifadənin çarəsi yoxdur',
    backupIs: '{backup}, kağızların sayı {shares}, onlardan istənilən bu qədəri lazımdır: {need}',
    notJoined: 'Hələ heç bir kanala qoşulmamısınız.',
    channel: 'Kanal: {slug}, ünvanı: {origin}',
    channelNumber: 'nömrəsi',
    channelDocument: 'sənədi',
    documentNumber: 'nömrə {serial}',
  },
  channel: {
    compare: 'Səsini tanıdığınız həmkar eyni nömrəni oxuyurmu?',
    joined: 'Kanala qoşuldunuz: {slug}, ünvanı: {origin}, sənəd nömrəsi: {serial}.',
    kept: 'Bu sənəd köhnə müraciətlər üçün saxlanıldı, nömrəsi: {serial}. Kanalın sənədi əvvəlki qalır, nömrəsi: {newest}.',
    notListed: 'Siz hələ siyahıda yoxsunuz: {card} faylınızı sənədi imzalayan həmkara verin.',
    may: 'Edə bildikləriniz: {may}. Sonra: {command}',
    mayNothing: 'Serverdən hələ istifadə edə bilməzsiniz.',
    listed: '{name} qaralamadadır, rolu: {role}. Nömrəsi',
    readAloud: 'Qoyun, öz nömrəsini ucadan oxusun ({command}): bir rəqəm belə fərqlənirsə, kart onun deyil.',
    counts: 'Qaralama imzalanandan sonra qüvvəyə minir: {command}',
    many: 'Hər müraciətin möhürləndiyi adamların sayı indi: {count}. Bundan çox olanda ({most}) göndərmək köhnə telefonlarda saniyələr çəkir.',
    removed:
      '{name} qaralamadan çıxarıldı. İndi onu imzalayın və dərc edin ({sign}, {publish}): o vaxta qədər həmin həmkarın girişi işləyir və yeni müraciətlər onun üçün də möhürlənir. Artıq gətirdiklərini o, bundan sonra da aça bilər.',
    signed: 'İmzalandı: {slug} kanalının sənədi, nömrəsi: {serial}, fayl: {file}.',
    signedNumber: 'İnsanların təşkilatınızı tanıdığı nömrə',
    published:
      '{origin} indi {slug} kanalının bu sənədini göstərir, nömrəsi: {serial}. Artıq açıq olan səhifələr əvvəlki sənədlə davam edir; o müraciətlər də sizə çatır.',
    revoked:
      '{origin} indi {slug} kanalının bu sənədini göstərir, nömrəsi: {serial}. Bu həmkar artıq orada yoxdur: {name}.',
    thiefNot:
      'Oğrunun əlində olmayan: bu həmkarın girişi artıq işləmir ({name}), istifadə olunduğu yerdə də, və bundan sonra möhürlənən müraciətlər onunla açılmır. Artıq açıq olan səhifələr hələ onun üçün möhürləyə bilər; belə müraciətlər siyahıda olanda, orada yazılır.',
    thiefHas:
      'Oğrunun əlində olan: yalnız gizli ifadənin açdığı açar faylı və kompüterdəki möhürlü müraciətlər. Gizli ifadəni də bilməsi mümkündürsə, bütün bu müraciətlər oxunmuş ola bilər və bunu heç nə geri qaytara bilməz.',
    thiefThen:
      'Nə etməli: {name} qovluğun surətini etibarlı kompüterə köçürür, yeni gizli ifadə seçir ({passphrase}), yeni açarlar yaradır ({rotate}) və yeni kartı sizə verir: {add}, sonra imzalayın və dərc edin. Oğurlanan kompüterdə {signingKey} faylı da var idisə, nömrənizi bilən hər kəsə deyin. Onda nə etmək lazım olduğu burada yazılıb: {guide}.',
    moved: 'Bundan sonra {slug} kanalının müraciətlərini buradan gətirirsiniz: {origin}. Sonra: {command}',
    unpublished:
      'İmzalanıb, amma hələ dərc olunmayıb: sənəd nömrəsi {serial}, fayl: {file}. {why} Server cavab verən kimi: {command}',
    changes: {
      gone: 'artıq siyahıda deyil',
      first: 'ilk dəfə siyahıdadır',
      opensNothing: 'heç nə açmır',
      role: 'rol: {role}',
      key: 'yeni açar',
      login: 'yeni giriş açarı',
      mayNothing: 'serverdən istifadə edə bilməz',
      may: 'edə bilər: {may}',
    },
    facts: {
      channel: 'Kanal',
      organisation: 'Təşkilat',
      number: 'Nömrə',
      document: 'Sənəd',
      lasts: 'nömrə {serial}, bu günə qədər: {day}',
      languages: 'Dillər',
      areas: 'Ərazilər',
      sounds: 'Səslər',
      help: 'Kömək xətləri',
      title: 'Səhifə başlığı',
      leave: 'Çıxış ünvanı',
      draft: '{language} (qaralama)',
      sensitive: '{area} (həssas)',
    },
    people: {
      advocate: 'Həmkar',
      role: 'Rol',
      opens: 'Açır',
      may: 'Serverdə edə bilər',
      case: 'faktlar və sözlər',
      tally: 'yalnız faktlar',
      nothing: 'heç nə',
    },
  },
  document: {
    format: 'Bu, imzalanmış kanal sənədi deyil: düzgün fayl olduğunu yoxlayın.',
    version: 'Bu kanal sənədi daha yeni versiyanındır: Parasol proqramını yeniləyin.',
    signature: 'Bu kanal sənədinin imzası düzgün deyil: ondan istifadə etməyin və təşkilatdan soruşun.',
    schema: 'Bu kanal sənədi lazım olan kimi doldurulmayıb. {detail}',
    recipients:
      'Bu kanal sənədində müraciətləri alanlar düzgün yazılmayıb, onlardan istifadə etmək olmur. {detail}',
    advocates: 'Bu kanal sənədində həmkarlar düzgün yazılmayıb, onlardan istifadə etmək olmur. {detail}',
    signer: 'Bu kanal sənədini başqası imzalayıb: ondan istifadə etməyin və nömrələri səslə tutuşdurun.',
    slug: 'Bu kanal sənədi başqa kanala aiddir: düzgün fayl olduğunu yoxlayın.',
    older: 'Bu kanal sənədi artıq məlum olandan köhnədir: ən yenisini istəyin.',
    conflict:
      'İki fərqli kanal sənədinin nömrəsi eynidir: heç birindən istifadə etməyin və təşkilatdan soruşun.',
  },
  grants: {
    format: 'Bu, paylaşılmış köhnə müraciətlərin faylı deyil və ya zədələnib: onu bir daha istəyin.',
    version:
      'Bu paylaşılmış köhnə müraciətlər faylını daha yeni versiya yazıb: Parasol proqramını yeniləyin.',
    signature:
      'Bu paylaşılmış köhnə müraciətlər faylının imzası düzgün deyil: ondan istifadə etməyin və onu sizə verən həmkardan soruşun.',
    granter:
      'Bu paylaşılmış köhnə müraciətlər faylını kanalınızın rolu case olan həmkarı imzalamayıb: ondan istifadə etməyin.',
    'not-recipient':
      'Bu paylaşılmış köhnə müraciətlər faylı sizin açarlarınız üçün deyil: siyahıda olan açarlar üçün fayl istəyin.',
    unwrap:
      'Bu paylaşılmış köhnə müraciətlər faylı saxta hazırlanıb və ya imzalanmazdan əvvəl zədələnib: ondan istifadə etməyin.',
  },
  ledger: {
    'ledger-format':
      'Dərclərin jurnalı zədələnib və ya onu daha yeni versiya yazıb: onu surətinizdən götürün və ya serverdən gətirin.',
    'ledger-signature':
      'Dərclərin jurnalında təşkilatınızın imzalamadığı yazı var: inandığınız surətdən istifadə edin.',
    'ledger-chain':
      'Dərclərin jurnalı dəyişdirilib: bir yazı çatışmır, yeri dəyişib və ya başqa jurnaldandır. İnandığınız surətdən istifadə edin.',
    'ledger-overlap':
      'Bu dövrün və ya bununla kəsişən ərazinin cədvəli artıq dərc olunub, birincinin yanında ikinci variant kiçik sayları bildirərdi: başqa dövrü dərc edin.',
    'ledger-withdrawal': 'Hələ qüvvədə olan bu nömrəli dərc yoxdur.',
  },
  package: {
    'archive-format': 'Bu, dərcin ZIP faylı deyil və ya kəsilib: onu yenidən gətirin.',
    'archive-large': 'Bu, istənilən dərcdən böyükdür, ona görə açılmadı: onu sizə verəndən soruşun.',
    'archive-path': 'Burada heç bir dərcdə olmayan fayl var, ona görə açılmadı: {file}.',
    'archive-link':
      'Burada fayl əvəzinə keçid və ya qurğu var, ona görə açılmadı ({file}): paketi yenidən gətirin.',
    'archive-repeated':
      'Burada bir fayl iki dəfə var, ona görə iki fərqli şey oxumaq olardı ({file}): onu yenidən gətirin.',
    'seal-format':
      'Bu fayl dərcin möhürü kimi yazılmayıb: {file}. O dəyişdirilib və ya onu daha yeni versiya yazıb.',
    'seal-publisher': 'Bu faylda imzası düzgün olan təşkilat göstərilməyib: {file}. Ondan istifadə etməyin.',
    'checksums-format': 'Bu, dərcin fayllarının siyahısı deyil: {file}. Paketi yenidən gətirin.',
    'checksums-unsigned':
      'Bu faylı təşkilat imzalamayıb: {file}. Ondan istifadə etməyin və paketi yenidən gətirin.',
    'file-missing': 'Fayl çatışmır: {file}. Bütün paketi yenidən gətirin.',
    'file-changed':
      'Bu fayl imzalanmış fayl deyil, deməli, dəyişdirilib və ya zədələnib: {file}. Paketi yenidən gətirin.',
    'file-unlisted':
      'Bu fayl imzalananlara əlavə olunub: {file}. Ondan istifadə etməyin və paketi yenidən gətirin.',
  },
  asked: {
    'no-number':
      '“{text}” açarın nömrəsi deyil. Onda qırx rəqəm var: səkkiz qrup, hər birində beş rəqəm, heç biri 65535-dən böyük deyil: {example}. Onu təşkilatdan səslə soruşun və ya kağızından, formasından götürün.',
    'other-number':
      'Bu sənədin nömrəsi başqadır: {number}. O, təşkilatınızın sənədi deyil. Ondan istifadə etməyin və onu sizə verən həmkara deyin.',
    'not-joined-now':
      'Kanala qoşulmadınız. Həmkardan nömrəni səslə və ya kağızda istəyin, sonra bir daha tutuşdurun.',
    'keys-there':
      'Burada artıq açarlar var: {path}. Onlar əvəz olunmur: yenidən başlamaq üçün --home ilə başqa qovluqdan istifadə edin.',
    'signing-there': 'Burada imza açarı var, həmkarın açarları deyil: {path}. --signing-key əlavə edin.',
    'advocate-there': 'Burada həmkarın açarları var, imza açarı deyil: {path}. --signing-key sözünü çıxarın.',
    'not-signing': 'Bu, imza açarı deyil: {path}.',
    'share-there': 'Burada artıq bərpa kağızı var: {path}. Başqa qovluq seçin.',
    'share-numbers':
      'Belə olmaz: kağızların sayı ən çoxu {most} ola bilər, onlardan ən azı 2 lazım olmalıdır, amma olduğundan çox yox.',
    'no-card': 'Bu, həmkarın kartı deyil: {path}. {card} faylını bir daha istəyin.',
    'card-damaged': 'Buradakı açarlar zədələnib: {path}. Kartı bir daha istəyin.',
    'listed-already':
      '{name} artıq siyahıdadır: bunların onun yeni açarları olduğunu bildirin (--replace) və ya qoyun başqa ad seçsin.',
    'not-listed': 'Siyahıda “{name}” adlı heç kim yoxdur. Olanlar: {names}.',
    'only-case':
      'Sözləri yalnız {name} açır, gələnləri heç kim oxuya bilməzdi: əvvəlcə başqasını siyahıya salın və ya ona yeni açarlar verin.',
    'no-signed': 'Hələ imzalanmış sənəd yoxdur: {command} onu hazırlayır.',
    'no-signed-here': 'Qovluğunuzda imzalanmış sənəd yoxdur: əvvəlcə ən yeni {file} faylını ora köçürün.',
    'no-draft': 'Burada qaralama yoxdur: {path}. {command} onu hazırlayır.',
    'not-address': '“{address}” server ünvanı deyil: o, belə olur: https://lotus.example.',
    'not-encrypted': '{address} yolda şifrələnmir: əvəzinə https:// işlədin.',
    'other-key':
      'Sonuncu sənəd başqa açarla imzalanıb: həmin signing.key faylından və ya başqa kanal üçün başqa qovluqdan istifadə edin.',
    'server-behind':
      '{origin} bu sənədi göstərir: {shown}, siz isə bunu bilirsiniz: {known}. Qoyun, imzalayan həmkar serverə ən yenisini versin ({command}), sonra yenə yoxlayın. Heç nə dəyişmədi.',
    unapproved:
      'Formanı bu dillərdə hələ heç bir təşkilat təsdiqləməyib: {languages}. Onu axıra qədər oxuyun, sonra yenə də təklif etmək üçün --with-drafts ilə imzalayın.',
  },
}
