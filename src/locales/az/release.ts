import type { ReleaseWords } from '../en/release.ts'

/** What an advocate reads who publishes figures, in Azerbaijani. A draft: no member organisation has approved it yet. */
export const release: ReleaseWords = {
  badPeriod: '--period rüb və ya il istəyir: 2026-Q1 və ya 2026.',
  notOver: '{period} hələ bitməyib: rəqəmlər o bitəndən sonra çıxır.',
  noReports: '{period} üçün müraciət yoxdur.',
  tooFew:
    '{period} üçün saymaq mümkün olan müraciətlər {least}-dan azdır, öz cədvəlləri üçün bu azdır: onlar {year} ili bitəndə onunla birlikdə çıxır.',
  tooFewYear: '{period} üçün saymaq mümkün olan müraciətlər {least}-dan azdır: rəqəm dərc etmək üçün azdır.',
  already:
    '{period} artıq {number} nömrəli buraxılışda dərc olunub: bir dövrün cədvəli heç vaxt iki dəfə dərc edilmir.',
  yearWaits:
    '{year} ilinin cədvəlləri burada yoxdur, çünki {missing} cədvəlsiz qalardı. İlin qalan hamısını parasol release prepare --period {year} hazırlayır.',
  checking:
    'Cədvəllər əvvəllər dərc olunan hər şeylə birlikdə yoxlanır ({count}). Bu, bir dəqiqə çəkə bilər.',
  attempt: 'Çıxarılmalı olanın ən azı axtarılır, cəhd {attempt}.',
  contradicts:
    '{years} üçün saylar artıq dərc olunanla birlikdə heç bir müraciətlərə uyğun gəlmir: o vaxtdan müraciətlər kənara qoyulub və ya yeniləri gəlib. Onları qaytarın (parasol undo, parasol include) və ya o vaxtdan daha heç nə dərc etməyin.',
  refused: 'Bu, belə çıxa bilməz. Kiminsə hesablaya biləcəyi kiçik saylar: {count}',
  reasons: {
    'known-to-be-some': '{what}: bu, dəqiq sıfır deyil ({range})',
    'known-too-well': '{what}: çox dəqiq tapmaq olur ({range})',
    unshown: '{what}: gizli qaldığını heç nə göstərmir ({range})',
  },
  more: '… və başqaları: {count}',
  proposal: 'Çıxarılmalı olanın ən azı. Sonra görünməyəcək saylar: {lost}',
  coarser: {
    dropped: '{table}: bütün cədvəl',
    merged: '{table}: birləşdirilir: {names}',
    totals: '{table}: cəmləri',
  },
  applyIt: 'Belə baxmaq üçün: {command}',
  noProposal: 'Sınananların heç biri bunu təhlükəsiz etmir: bu vaxtdan heç nə dərc etməyin.',
  goesOut: '{number} nömrəli buraxılış kimi çıxan:',
  counted:
    'Saylar: {all}. Görünən: {shown}. Kiçik olduğu üçün gizli: {hidden}. Gizli sayı açacağı üçün verilməyən cəmlər: {withheld}.',
  countedLeftOut:
    'Saylar: {all}. Görünən: {shown}. Kiçik olduğu üçün gizli: {hidden}. Bütün cəmlər çıxarılıb: {withheld}.',
  passed:
    'Dərc olunan hər şeylə birlikdə yoxlanıb: heç kim kiçik sayların heç birini ({cells}) “0–{narrowest}” aralığından daha dəqiq bilə bilməz.',
  nothingSmall: 'Dərc olunan hər şeylə birlikdə yoxlanıb: içində kiçik say yoxdur.',
  kept: 'Bu, qovluğunuzda möhürlü saxlanır. Hamısını oxuyun; parasol release publish məhz bunu dərc edir.',
  unfinished:
    '{number} nömrəli buraxılış imzalanıb, amma hələ serverdə deyil: parasol release publish davam edir.',
  nothingPrepared: 'Heç nə hazırlanmayıb: parasol release prepare --period 2026-Q1 ilə başlayın.',
  outdated: 'Bu arada başqa şey dərc olunub və bu, onunla birlikdə yoxlanmayıb: yenidən hazırlayın.',
  goesOn: 'Əvvəl imzalanmış {number} nömrəli buraxılış davam etdirilir.',
  ask: '{number} nömrəli buraxılış ({periods}) qəti dərc edilsin? Geri götürmək olar, amma oxunan unudulmaz.',
  askWithdraw: '{number} nömrəli buraxılış geri götürülsün və hamıya deyilsin: “{reason}”?',
  noSigningKey: '{file} faylında imza açarı yoxdur: kanal sənədini kim imzalayırsa, o da dərc edir.',
  wrongKey: '{file} faylındakı açar kanal sənədinizi imzalayan açar deyil.',
  pullFirst:
    'O vaxtın müraciətləri hələ serverdədir, qovluğunuzda deyil, və heç vaxt sayılmazdı: əvvəlcə parasol pull.',
  documentChanged: 'Bu hazırlanandan sonra kanal sənədiniz dəyişib: yenidən hazırlayın.',
  onlyHere: 'Hələlik yalnız qovluğunuzdadır, serverdə deyil: {numbers}',
  askBring: 'Bu, serverə çatdırılsın? Onda hamı onu təşkilatınızın səhifəsində oxuya bilər.',
  withdrawnHere:
    '{number} nömrəli buraxılışın geri götürülməsi imzalanıb və qovluğunuzdadır. Serverdə o buraxılış heç vaxt olmayıb və ona heç nə deyilməyib.',
  isWithdrawn: '{number} nömrəli buraxılış geri götürülüb, {day}: {reason}',
  badPage:
    'Server paketin bir səhifəsini göstərə bilməzdi, ona görə heç nə imzalanmayıb: kanal sənədinizdəki dilləri yoxlayın və Parasol-u hazırlayanlara deyin.',
  noFolder: '{folder} qovluğuna yazmaq olmur: mövcud olan və sizə məxsus qovluq seçin.',
  folderOrZip: '--out qovluq və ya .zip ilə bitən fayl qəbul edir; {place} heç biri deyil.',
  discarded:
    'Hazırlanmış olan ({periods}) bu geri götürmədən əvvəl yoxlanmışdı və ləğv olunur: yenidən hazırlayın.',
  published: '{number} nömrəli buraxılış dərc olundu: {page}',
  signedOffline:
    '{number} nömrəli buraxılış imzalanıb və qovluğunuzdadır. Server onu növbəti parasol release publish ilə alır.',
  written: 'Paket buradadır: {place}.',
  took: 'Serverdən götürüldü, həmkarlar dərc edib: {count}',
  keptPackages:
    'Bir kompüterdən çoxunda olsun deyə sizin qovluqda da saxlanıldı: buraxılış paketləri {numbers}',
  packagesLeft: 'Hələ gətirilə bilməyən paketlər: {count}. Buraxılışlar haqqında növbəti əmr davam edəcək.',
  otherPackage:
    'Serverin {number} nömrəli buraxılışın paketi kimi verdiyi təşkilatınızın imzaladığı deyil və saxlanılmadı. Serverə baxan şəxsə deyin.',
  brought: 'Serverə çatdırıldı: nömrə {number}',
  forked:
    'Serverdəki {number} nömrəsi qovluğunuzdakı deyil: iki nəfər eyni vaxtda dərc edib və ya serverə girilib. Heç nə dərc etməyin və həmkarlarınızdan kimin nəyi imzaladığını soruşun. Geri çəkilməli olan sizinkidirsə: {command}',
  orAbandon:
    'Server {number} nömrəsini qəbul etmir. Belə qalarsa, {command} ondan imtina edir və dərc etmək yenə mümkün olur.',
  abandons: 'İmtina edirsiniz: {entries}',
  abandonsCounted:
    'Kimdəsə onun təşkilatınızın imzası olan faylı ola bilər: alanlara xəbər verin. Onun rəqəmləri bundan sonra dərc olunmuş sayılır, amma yalnız bu qovluqda: eyni ilə aid hər şeyi burada hazırlayın. Onun dövrü ya tam eyni saylarla dərc olunur, ya da heç olunmur.',
  abandonsUnsent:
    'O, heç vaxt göndərilməyib və heç bir faylı yazılmayıb: ondan heç nə sayılmır və saxlanmır.',
  askAbandon: 'Ondan həmişəlik imtina edilsin? Geri yol yoxdur, çünki nömrəsi yenidən istifadə olunacaq.',
  abandoned: 'İmtina edildi, reyestrinizdən çıxdı: {numbers}. parasol release prepare oradan davam edir.',
  servedNotAbandoned:
    '{number} nömrəsi serverdə var, ona görə heç nədən imtina edilmədi. Buraxılışı parasol release withdraw geri götürür.',
  seenNotAbandoned:
    '{number} nömrəsi serverdə var idi və itib, ona görə heç nədən imtina edilmədi: parasol release publish onu yenidən çatdırır.',
  withdrawalOf: '{number} nömrəsinin geri götürülməsi',
  isAbandoned: 'imtina edilib; dərc olunmuş sayılır',
  asAbandoned:
    '{period}: saylar imtina edilmiş {number} nömrəli buraxılışdandır, imzalandığı kimi. Eyni dövrün başqa sayları onlardan çıxıla bilərdi.',
  countsAbandoned: 'Kimsə görmüş ola bilər deyə dərc olunmuş sayılır: imtina edilmiş buraxılış {numbers}',
  none: 'Hələ heç nə dərc olunmayıb.',
  columns: { number: 'No.', day: 'Gün', periods: 'Dövr', state: 'Vəziyyət' },
  stands: 'qüvvədədir',
  withdrawnOn: 'geri götürülüb, {day}: {reason}',
  prepared: 'Hazırlanıb, dərc olunmayıb: {periods}.',
  noSuch: '{number} nömrəli buraxılış yoxdur: olanları parasol release list göstərir.',
  signedOn: '{number} nömrəli buraxılış, imzalanıb: {day}. Açarın barmaq izi: {fingerprint}',
  noPackage:
    '{number} nömrəli buraxılışın paketi nə qovluğunuzda, nə serverdədir: onu ehtiyat nüsxənizdən götürün.',
  reasonLength: 'Səbəbi --reason ilə deyin, 1-dən 1000-ə qədər işarə.',
  withdrawn: '{number} nömrəli buraxılış geri götürüldü. Server bunu səbəbinizlə birlikdə deyir.',
  withdrawnOffline:
    '{number} nömrəli buraxılışın geri götürülməsi imzalanıb. Server onu növbəti parasol release publish ilə alır.',
  menu: {
    look: 'Rəqəmlərə dərcdən əvvəl baxmaq',
    period: 'Hansı rüb və ya il? 2026-Q1 və ya 2026: ',
    coarsen: 'Eyni, amma mümkün qədər az çıxarmaqla',
    publish: 'Baxılanı dərc etmək',
    list: 'Nə dərc olunub',
    show: 'Bir buraxılışın rəqəmləri',
    takeBack: 'Buraxılışı geri götürmək',
    which: 'Hansı buraxılış?',
    reason: 'Niyə? Bunu hamı oxuya biləcək: ',
    noneStands: 'Qüvvədə olan buraxılış qalmayıb.',
    giveUp: 'Artıq göndərilə bilməyəndən imtina etmək',
    giveUpFrom: 'Hansı nömrədən başlayaraq? ',
  },
}
