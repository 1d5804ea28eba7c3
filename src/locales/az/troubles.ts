import type { Troubles } from '../en/troubles.ts'

export const troubles: Troubles = {
  vault: {
    'not-joined': 'Hələ heç bir kanala qoşulmamısınız: {join} bunu təşkilatınızın kanal sənədi ilə edir.',
    busy: 'Bu qovluqda başqa parasol işləyir: bitirməsini gözləyin, sonra yenə yoxlayın.',
    unreachable:
      'Server cavab vermir: {detail}. İnternet bağlantısını və ünvanı yoxlayın, sonra yenə cəhd edin.',
    'broken-off': 'Server yarıda kəsildi: gələnlər saxlanılıb, {pull} həmin yerdən davam edir.',
    answer: 'Orada cavab verən Parasol serveri deyil: ünvanı yoxlayın və ya serverə baxan adamdan soruşun.',
    'no-channel':
      'Server bu kanalı tanımır: serverə baxan adamdan kanal sənədini əlavə etməsini xahiş edin ({addChannel}).',
    login:
      'Server sizi tanımır: kanal sənədini imzalayan həmkardan orada olub-olmadığınızı və sənədin dərc olunub-olunmadığını soruşun. (Əgər belədirsə, qoşulduğunuz ünvan serverin özünü tanıdığı ünvan deyil.)',
    'not-allowed':
      'Kanal sənədi sizə bunu etməyə icazə vermir: onu imzalayan həmkardan soruşun ({show} kimin nə edə bildiyini göstərir).',
    refused: 'Server bunu qəbul etmədi ({detail}): {why}.',
    trouble: 'Serverin öz problemi var: bir saatdan sonra yenə cəhd edin və serverə baxan adama deyin.',
    'too-many': 'Server fasilə istəyir: bir dəqiqə gözləyin, sonra yenə cəhd edin.',
    history: 'Qovluğunuzda kanal sənədi yoxdur: onunla yenidən qoşulun ({join}).',
    newer:
      '{detail} Parasol proqramının daha yeni versiyası ilə yazılıb: bu versiyanı yeniləyin. Heç nə dəyişmədi.',
    journal:
      '{detail} əvvəldən axıra qədər zədələnib və ya başqa açarlara aiddir: onu qovluğunuzun surətindən götürün.',
    'journal-newer': '{detail} daha yeni versiya ilə yazılıb: Parasol proqramını yeniləyin.',
    quote: 'Bu faylda aça biləcəyiniz sitat yoxdur: zədələnib, başqa şeydir və ya başqaları üçün möhürlənib.',
    'quote-signer':
      'Bunu imzalayanın buna haqqı yoxdur: sitata kanal sənədinin icazə verdiyi ikinci həmkar icazə verir.',
  },
  refusals: {
    older: 'onda artıq daha yeni kanal sənədi var, ona görə öz sənədinizi yenidən imzalayın və onu dərc edin',
    conflict: 'onda bu nömrə ilə başqa kanal sənədi var; davam etməzdən əvvəl onu kimin imzaladığını öyrənin',
    signer: 'onun kanalı sizinkindən başqa açarla imzalanıb',
    slug: 'bu sənəd başqa kanal üçündür',
    signature: 'imza düzgün deyil, ona görə sənədi yenidən imzalayın',
    schema: 'sənəd düzgün qurulmayıb, ona görə onu bu versiya ilə yenidən imzalayın',
    other: 'serverə baxan adamdan soruşun',
  },
  identity: {
    missing: 'Burada açar faylı yoxdur: qovluğu yoxlayın və ya əvvəlcə açar yaradın.',
    format: 'Bu, açar faylı deyil və ya əvvəli zədələnib: surətinizdən istifadə edin.',
    version: 'Bu açar faylını daha yeni versiya yazıb: Parasol proqramını yeniləyin.',
    type: 'Bu açar faylının növünü bu versiya tanımır: Parasol proqramını yeniləyin.',
    limits:
      'Bu açar faylı Parasol proqramının yazdıqlarının hamısından çox iş tələb edir: zədələnib və ya qurdalanıb.',
    passphrase:
      'Gizli ifadə səhvdir və ya açar faylı zədələnib: yenə cəhd edin və ya surətinizdən istifadə edin.',
    damaged: 'Bu açar faylı açılır, amma içindəki açar deyil: surətinizdən istifadə edin.',
    'no-recovery':
      'Bu açar faylını kağızlarla açmaq olmur: kağızlar yalnız onlar hazırlanandan sonra yazılan faylları açır.',
    'share-lines':
      'Bir kağızda on işarəli səkkiz sətir olur: heç birinin əskik və ya iki dəfə olmadığına baxın.',
    'share-line': 'Bu kağızın bu sətri yazıldığı kimi deyil: {line}. Onu kağızla işarə-işarə tutuşdurun.',
    'share-length':
      'Bu kağızın sətri: {line}. İşarələrinin sayı: {found}, olmalıdır: 10. Onu kağızla işarə-işarə tutuşdurun.',
    'share-version': 'Bu kağızı daha yeni versiya hazırlayıb: Parasol proqramını yeniləyin.',
    'share-twice': 'Eyni kağız iki dəfə verilib (nömrə {number}): başqasını götürün.',
    'shares-mixed':
      'Bu kağızlar bir yerə qoyula bilməyən iki fərqli nüsxədəndir: “Nüsxə” sözündən sonrakı söz hamısında eyni olmalıdır, burada isə bunlar var: {backup} və {other}.',
    'shares-few': 'Kağızlar azdır: lazım olan {need}, verilən {found}.',
    'shares-wrong':
      'Bu kağızlar bir-birinə uyğun gəlmir: ən azı biri bu nüsxədən deyil, üstündə elə yazılsa da. Başqalarını götürün.',
    'other-backup': 'Bu kağızların nüsxəsi ({backup}) bu açar faylının nüsxəsindən ({other}) fərqlidir.',
    recovery:
      'Kağızlar düzgündür, amma bu açar faylında onların açdığı hissə zədələnib: surətinizdən istifadə edin.',
  },
  damage: {
    length: 'çox qısa və ya çox uzundur',
    magic: 'möhürlü müraciət kimi başlamır',
    suite: 'bu versiyanın tanımadığı üsulla möhürlənib və ya zədələnib',
    kind: 'bu versiyanın tanımadığı növdəndir və ya zədələnib',
    slots: 'onu alanların sayı mümkün olmayan saydır',
    parts: 'hissələrinin sayı düzgün deyil',
    reserved: 'zədələnib və ya daha yeni versiya ilə hazırlanıb',
    channel: 'sizdə olmayan kanal sənədinin adını çəkir; onunla da qoşulun',
    role: 'saxtadır: rolun icazə verdiyindən çoxunu açardı',
    'not-recipient': 'möhürlənəndə açarınız siyahıda deyildi',
    unwrap: 'sizin hissəniz zədələnib; bəlkə başqa həmkar aça bilər',
    commitment: 'möhürlənəndən sonra dəyişdirilib',
    ciphertext: 'saxta möhürlənib: heç kim aça bilməz',
    padding: 'saxta möhürlənib: doldurması düzgün deyil',
    json: 'açılır, amma içində müraciət yoxdur',
    schema: 'açılır, amma bu versiyanın tanımadığı şəkildə cavab verir',
  },
  publication: {
    'too-few':
      'Hələ dərc ediləcək heç nə yoxdur: rüb və ya il bitəndə və saymaq olan ən azı 30 müraciəti olanda nəzərə alınır.',
    'folder-taken': 'Qovluqda başqa fayllar var, onlara toxunulmur: boş və ya yeni qovluq seçin.',
    'text-encoding':
      'Mətni oxumaq olmur: onu UTF-8 ilə sadə mətn kimi saxlayın (Notepad proqramında: Save as, Encoding UTF-8), sonra yenə cəhd edin.',
    'text-character': 'Mətnin bu sətrində çap oluna bilməyən işarə var: {line}. Həmin sətri yenidən yazın.',
    'text-language':
      'Mətnin bu sətrində ({line}) burada olmayan dil yazılıb: bunlardan birini yazın: {languages}.',
    'text-period':
      'Mətnin bu sətrində ({line}) dövr yazılmayıb: il və ya rüblər yazın, məsələn Period: 2026 və ya Period: 2026-Q1..2026-Q3.',
    'text-outside':
      'Mətnin bu sətri ({line}) birinci başlıqdan əvvəldir: “{text}” hissəsini başlığın altına qoyun və ya qarşısına # yazın.',
    'text-heading':
      'Mətnin bu sətri ({line}) arayışın başlığı deyil: {text}. Yeni başlanmış mətn olan başlıqları göstərir.',
    'text-repeated': 'Mətnin bu sətri ({line}) ikinci dəfə yazılıb: {text}. İkisini də birinin altına qoyun.',
    'text-headline':
      'Mətnin bu sətrinin ({line}) altında arayışın adı yoxdur və ya birdən çoxdur: onu orada bir sətirdə yazın və ya başlığı da çıxarın.',
    'text-demand': 'Mətnin bu sətri ({line}) tələbdir: onu, hər tələb kimi, tire (-) ilə başlayın.',
  },
  system: {
    ENOENT: 'Belə şey yoxdur: {path}. Adı və qovluğu yoxlayın.',
    EACCES: 'Bundan istifadə etməyə icazəniz yoxdur: {path}. Faylın kimin olduğuna baxın.',
    EISDIR: 'Bu, qovluqdur, lazım olan isə fayldır: {path}.',
    ENOTDIR: 'Bu, qovluq olmayan bir şeyin içindədir: {path}.',
    EROFS: 'Bura yazmaq olmur: {path}. Disk yalnız oxumaq üçündür.',
    ENOSPC: 'Disk doludur: yer açın, sonra əmri yenidən başladın. Əvvəl olanlar bütövdür.',
    other:
      'Olmamalı olan bir xəta baş verdi: {message}. Heç nə göndərilmədi. Xahiş edirik, bunu sizə bu proqramı verənlərə deyin.',
  },
  asked: {
    'no-keys':
      'Burada açar yoxdur: {folder}. Açarlarınızı yaradın ({command}) və ya harada olduğunu --home ilə deyin.',
    'not-advocate': 'Bu, müraciətləri açan açarların faylı deyil: {path}.',
    'no-report': 'Sizdə belə müraciət yoxdur: {name}. {command} olanları göstərir.',
    'several-reports': 'Bir neçə müraciət belə başlayır: {name}. Daha çox işarə yazın ({names}).',
    'no-name': '“{name}” müraciət adı deyil: {command} göstərdiyi kimi, işarələrindən ən azı dördünü yazın.',
    unopenable: '{report} açıla bilmir: {why} ({code}).',
    'damaged-since':
      '{report} son dəfə açılandan sonra diskinizdə zədələnib: qovluğunuzun nüsxəsində ola bilər.',
    tally: 'Bu sözləri açmaq sizin işiniz deyil: rolunuz tally-dir. Rolu case olan həmkardan soruşun.',
    'no-words': 'Axtarılacaq sözləri yazın.',
    period: '{option} il, ay və ya gün istəyir: 2026, 2026-03 və ya 2026-03-31. “{text}” olmaz.',
    month: '{option} il və ya ay istəyir: 2026 və ya 2026-03. “{text}” olmaz.',
    'brief-period':
      '{option} bunlardan birini istəyir: 2026, 2026-Q1 və ya 2026-Q1..2026-Q3. “{text}” olmaz.',
    unpublished: 'Bu dövr üçün heç nə dərc olunmayıb: {period}. Rəqəmlər bunlar üçün var: {periods}.',
    'brief-unreachable':
      'Server cavab vermir: {server}. Ola bilsin ki, hansısa buraxılış geri götürülüb, siz isə bilmirsiniz. İnternet olanda yenə cəhd edin və ya qovluğunuzdakı nüsxədən hazırlayın: {option}.',
    'brief-none':
      'Hələ heç nə dərc olunmayıb, arayış isə yalnız dərc olunmuş rəqəmlərdən hazırlanır. Onlara {prepare} ilə baxın, sonra {publish}. Hazırlanmış olandan {option} yalnız özünüz üçün qaralama düzəldir.',
    'brief-withdrawn':
      'Bütün buraxılışlar geri götürülüb, ona görə arayışın deyə biləcəyi heç nə yoxdur: səbəbini {list} göstərir. Geri götürülən bir daha dərc olunmur; növbəti rübdən davam edin.',
    'one-line': 'Bu, bir sətir olmalıdır, işarələrin sayı ən çoxu: {longest}. “{text}” olmaz.',
    term: '24-months və ya 3-years kimi müddət yazın. “{text}” olmaz.',
    'two-reports': 'Ən azı iki fərqli müraciətin adını yazın.',
    'none-fits': 'Uyğun gələn müraciət yoxdur: {command} olanları göstərir.',
    'file-taken': 'Burada artıq fayl var: {path}. Başqa ad seçin.',
    'text-taken': 'Belə fayl artıq var: {path}. Bəlkə içində sizin sözlərinizdir: başqa ad seçin.',
    'no-account': 'Yazılmış söz yoxdur: sitat gətirməyə heç nə yoxdur.',
    'not-quotable': 'Bu adam sözlərini sitat gətirməyə icazə verməyib, ona görə gətirilmir.',
    'quote-not-there':
      'Bu sözlər müraciətdə eyni ilə belə deyil: hissəni oradan köçürün və yalnız söz çıxarın.',
    'quote-brackets': 'Qoşa mötərizələr cüt deyil: hər [[ üçün ]] lazımdır.',
    'quote-nothing-left': 'Çap etməyə heç nə qalmır: daha az çıxarın və ya başqa hissə seçin.',
    'quote-is-release': 'Bu fayl icazəni geri gətirir, onu belə götürün: {command}',
    'quote-not-in-account': 'Bu sözlər müraciətdə yoxdur: onlara icazə verməyin və həmkarınızdan soruşun.',
    'quote-unreleased': 'Bu sözlərə hələ heç kim icazə verməyib: {command}',
    'quote-other':
      'Bu fayldakı icazə başqa sözlər üçündür: həmkarınızdan yenidən icazə verməsini xahiş edin.',
    'no-quote': 'İstifadədə bu adla tək bir sitat yoxdur: {command} olanları göstərir.',
    'no-browser':
      'PDF hazırlamaq üçün Chrome, Chromium və ya Edge tapılmadı: arayışı {option} ilə yazın, istənilən brauzerdə açın və PDF kimi çap edin. (PARASOL_CHROMIUM proqramın yerini göstərə bilər.)',
    'no-pdf':
      'Brauzer PDF hazırlamadı: arayışı {option} ilə yazın, istənilən brauzerdə açın və PDF kimi çap edin.',
    'no-charts':
      'Brauzer Word faylı üçün qrafikləri çəkmədi: yenə cəhd edin və ya əvəzinə bunu yazın: {option}.',
    'not-recipient':
      'Bildiyiniz ən yeni kanal sənədində müraciətləri açan “{name}” adlı heç kim yoxdur: əvvəlcə onu siyahıya salsınlar, sonra {pull}. Olanlar: {names}.',
    'not-case':
      'Köhnə müraciətləri yalnız ən yeni kanal sənədində rolu case olan həmkar paylaşa bilər: onlardan birindən xahiş edin.',
    'text-differs':
      'Mətndə yazılan: {said}. {option} ilə yazılan: {asked}. {option} yazmayın və ya yeni mətnə başlayın: {command}.',
  },
}
