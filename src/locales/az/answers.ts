import type { Answers } from '../en/answers.ts'

export const answers: Answers = {
  work: {
    opening: 'Açılır',
    fetching: 'Gətirilir',
    deleting: 'Serverdən silinir',
    destroying: 'Məhv edilir',
    sharing: 'Paylaşılır',
  },
  vault: {
    waits: 'Bu qovluqda başqa parasol müraciətləri açır: onun bitirməsi gözlənilir.',
    notKept: 'Açılanları növbəti dəfə üçün saxlamaq olmadı: disk doludur və ya qovluğunuza yazmaq olmur.',
    factsDamaged:
      'Məhv edilmiş müraciətlərin bəzi faktları zədələnib və kənarda qalıb ({count}): ola bilsin, qovluğunuzun surətində var.',
    undestroyed: 'Sözləri məhv edilməli idi, amma hələ buradadır: {count}. {command} bunu davam etdirir.',
    notYours: 'Siz aça bilməzsiniz, çünki möhürlənəndə açarınız siyahıda deyildi: {count}.',
    skipped: 'Açıla bilmədiyi üçün ötürülüb: {count}.',
    notesDamaged:
      'Bəzi qeydləriniz zədələnib və kənarda qalıb ({count}, yeri: {places}): qalanları istifadə olunur. Ola bilsin, qovluğunuzun surətində bütöv var.',
    quotesDamaged:
      'Bəzi sitatlar zədələnib və kənarda qalıb ({count}): ola bilsin, qovluğunuzun surətində var.',
    expired:
      'Bu kanal sənədi bu günə qədər nəzərdə tutulmuşdu: {day}. Hələ işləyir; onu imzalayan həmkardan yenisini istəyin.',
  },
  pull: {
    nothing: 'Yeni heç nə yoxdur.',
    fetched: 'Gətirilən müraciətlər: {count}. Sonra: {command}',
    removed:
      'Serverdən silinənlər: {count}. Bu müraciətlər indi sizin qovluğunuzdadır, ona görə onun surətini etibarlı yerə köçürün.',
    changed: 'Kanal sənədinin nömrəsi indi {serial}, adamların siyahısı dəyişib:',
    unexpected:
      'Bunu sizə heç kim deməyibsə, davam etməzdən əvvəl imzalayan həmkardan öz səsinizlə soruşun: oğurlanmış imza açarı belə görünür ({guide}).',
  },
  alarm: {
    alarm:
      'HƏYƏCAN: indi bu serverə inanmayın. {what} Heç nə gətirilmədi, sizdə olanlar əvvəlki kimidir. Kanal sənədini imzalayan həmkara bunu öz səsinizlə deyin.',
    older: 'O, artıq gördüyünüz sənəddən ({serial}) daha köhnə kanal sənədi göstərir.',
    conflict: 'O, eyni nömrə ilə gördüyünüzdən başqa kanal sənədi göstərir.',
    signer: 'Onun kanal sənədi təşkilatınızın açarı ilə deyil, başqa açarla imzalanıb.',
    slug: 'Onun kanal sənədi başqa kanala aiddir.',
  },
  import: {
    none: '{file}: içində möhürlü müraciət yoxdur. Sizə verilən fayl olduğunu yoxlayın.',
    known: '{file}: tapılan müraciətlər: {found}, hamısı artıq buradadır.',
    some: '{file}: tapılan müraciətlər: {found}, yeniləri: {added}.',
    damaged:
      'Heç bir bütöv müraciətə aid olmayan baytlar: {bytes}. Fayl zədələnib, ona görə onu bir daha istəyin.',
  },
  search: {
    ask: 'Axtarılacaq sözlər (onları görməyəcəksiniz): ',
    nothing: 'Heç nə tapılmadı. Axtarılan mətnlər: {accounts}.',
    found: 'Tapılan müraciətlər: {count}. Axtarılan mətnlər: {accounts}. Birini oxumaq: {command}',
    more: 'və daha var: {count}',
  },
  read: {
    forgotten: 'Sözləri məhv edilib ({command}). Ondan yalnız bu faktlar qalıb.',
    notMarked: 'Oxunmuş kimi işarələnmədi, çünki bu qovluqda başqa parasol işləyir.',
  },
  noted: {
    event: 'hadisə: {event}',
    same: 'bununla eyni: {report}',
    excluded: 'rəqəmlərdə yoxdur: {reason}',
  },
  sort: {
    takesBack: '{command} bunu geri götürür.',
    unchanged: 'Heç nə dəyişmədi.',
    tagged: '“{tag}” etiketi qoyuldu: {count}. Onları tapmaq: {command}',
    tagKnown: 'Hamısında “{tag}” etiketi artıq var.',
    untagged: '“{tag}” etiketi götürüldü: {count}.',
    tagUnknown: 'Heç birində “{tag}” etiketi yoxdur.',
    tags: 'Olan etiketlər: {tags}.',
    noTags: 'Hələ etiket yoxdur.',
    same: 'Bunun təkrarı kimi qeyd edildi ({report}): {count}. Bundan sonra yalnız o sayılır.',
    sameSilent:
      'Onu göndərən sayılmağa razı olmayıb, ona görə indi heç biri sayılmır: istədiyiniz bu deyilsə, geri götürün və əvvəlcə başqasının adını çəkin.',
    sameKnown: 'Bu, artıq qeyd edilib.',
    apart: 'Yenə ayrıdırlar və sayılırlar: {count}.',
    notSame: 'Heç biri başqasını təkrarlamır.',
    joined:
      'İndi “{event}” hadisəsinin müraciətləri: {count}. Hər biri bir müraciət, birlikdə bir hadisə kimi sayılır.',
    joinedKnown: 'Hamısı artıq “{event}” hadisəsinə aiddir.',
    parted: 'Hadisəsindən çıxarıldı: {count}.',
    notJoined: 'Heç biri hadisəyə aid deyil.',
    excluded: 'Bundan sonra heç bir rəqəmə daxil deyil ({reason}): {count}.',
    included: 'Göndərən razı olubsa, yenə sayılır: {count}.',
    notExcluded: 'Heç biri rəqəmlərdən çıxarılmamışdı.',
  },
  events: {
    none: 'Hələ hadisə yoxdur: {command} nəyin birlikdə ola biləcəyini göstərir.',
    line: '{event}. Müraciətlər: {count}',
    noProposals:
      'Bir hadisəyə oxşayan müraciətlər yoxdur: ayı, ərazisi, nə olduğu və kimin etdiyi və ya necə yerdə olduğu üst-üstə düşən müraciət yoxdur.',
    proposal: '{number}. Eyni şeyi deyən müraciətlər: {count}',
    usual: 'Başqa bir ayda, orta hesabla: {usual}',
    joinThem: 'Heç nə birləşdirilmədi: əvvəlcə oxuyun ({read}), sonra birləşdirin ({join}).',
    more: 'Daha var: {count}. {command} onları göstərir.',
  },
  undo: {
    nothing: 'Geri götürüləcək heç nə yoxdur.',
    latest: 'Əvvəlcə sonuncular:',
    done: 'Geri götürüldü:',
    deeds: {
      tag: '“{tag}” etiketi qoyulub: {count}',
      untag: '“{tag}” etiketi götürülüb: {count}',
      same: 'bunun təkrarı kimi qeyd edilib ({report}): {count}',
      'not-same': 'ayrı olduqları qeyd edilib: {count}',
      join: '“{event}” hadisəsinə qoşulub: {count}',
      part: 'hadisəsindən çıxarılıb: {count}',
      exclude: 'rəqəmlərdən çıxarılıb ({reason}): {count}',
      include: 'yenə sayılmağa qoyulub: {count}',
    },
  },
  forget: {
    plan: 'Bu gündən əvvəl alınanlar ({day}): {count}. Onların sözləri bu qovluqda həmişəlik məhv ediləcək. Faktlar qalır və əvvəlki kimi sayılır. Bunu heç kim geri qaytara bilməz.',
    nothing: 'Məhv ediləcək heç nə yoxdur: bu gündən əvvəl ({day}) sözləri olan müraciət alınmayıb.',
    question: 'Bu sözlər həmişəlik məhv edilsinmi?',
    destroyed:
      'Sözləri məhv edilən müraciətlər: {count}. Faktları əvvəlki kimi sayılır. İndi bu qovluğun köhnə surətlərini məhv edin və həmkarlarınızın da belə etdiyinə əmin olun.',
    quotesGone:
      'Bəzi sitatlar zədəli idi və onlarla birlikdə getdi, çünki içində bu sözlərdən ola bilərdi ({count}): ola bilsin, qovluğunuzun surətində var.',
    left: 'Hələ buradadır, çünki siz onları aça bilmirsiniz və heç bir fakt qalmazdı: {count}.',
  },
  figures: {
    events: 'Hadisələr',
    times: 'Dəfə',
    nothingToCount: 'Sayılacaq heç nə yoxdur: buna cavab verən və ya uyğun gələn müraciət yoxdur.',
    nothingToShow: 'Göstəriləcək heç nə yoxdur: uyğun gələn və ya saymaq olan müraciət yoxdur.',
    nothingToCompare: 'Müqayisə ediləcək heç nə yoxdur: əvvəlki ili də tam olan tam dövr hələ yoxdur.',
    crossed: 'Yuxarıdan aşağı: {down}. Soldan sağa: {across}. Sayılan: {what}.',
    answered: 'Cavabı olan müraciətlər: {count}.',
    silent: 'Cavabsız: {count}.',
    several:
      'Bir müraciətdə bir neçəsinin adı çəkilə bilər, ona görə sətirlər birlikdə cəmdən çox ola bilər.',
    mentions: 'Müraciətdə adı çəkilən hər şey sayılır, ona görə qeydlər müraciətlərdən çoxdur.',
    repeats: 'Onların arasında, göndərənin dediyinə görə, əvvəl də deyilənlər: {count}.',
    inEvents:
      'Onların arasında birləşdirdiyiniz hadisələrə ({events}) aid olanlar: {count}. Hər biri bir müraciət kimi sayılır.',
    notCounted: 'Göndərən sayılmağa razı olmadığı üçün daxil edilməyib: {count}.',
    duplicates: 'Başqa müraciəti təkrarladığı üçün daxil edilməyib: {count}.',
    excluded: 'Siz çıxardığınız üçün daxil edilməyib ({reason}): {count}.',
    exact: 'Dəqiq saylar, yalnız öz gözünüz üçün: dərc etmək üçün {release} və ya {brief}.',
    received:
      'Bunlar alınmış müraciətlərdir: insanlar deyib-deməməyi özləri seçir, ona görə bu, hadisələrin nə qədər tez-tez olduğunu göstərmir.',
    byChance:
      '“{column}” sütunu heç nə dəyişməsə də, sayın təsadüfən hara qədər çıxa biləcəyini göstərir ({level}).',
    seasonal:
      'İllər boyu fəsillər təsadüflə izah olunandan çox fərqlənir, ona görə hər dövr öz fəsli ilə müqayisə olunur ({option} hədləri verir).',
    unfinished: 'hələ bitməyib',
    begun: 'bəlkə də tam deyil',
    above: 'təsadüfdən çox',
    below: 'təsadüfdən az',
    runAbove: 'ortadan yuxarı 7-ci',
    runBelow: 'ortadan aşağı 7-ci',
    tooFew: '{least} müraciətdən az: müqayisə yox',
    chance: 'təsadüfdən artıq deyil',
    timesMeans: '“{column}” sütunu gündəlik müraciətlərin əvvəlki ilə nisbətən neçə dəfə olduğunu göstərir.',
    together:
      'Birlikdə müqayisə olunan qruplar: {count}. Ona görə hər biri nəzərə alınmaq üçün daha çox fərqlənməli idi (Holm, birlikdə {level}).',
  },
  picture: {
    reports: 'Alınmış müraciətlər, 5-ə yuvarlaqlaşdırılıb',
    mentions: 'Alınmış müraciətlərdəki qeydlər, 5-ə yuvarlaqlaşdırılıb',
    series: {
      month: 'Alınmış müraciətlər, aylar üzrə',
      quarter: 'Alınmış müraciətlər, rüblər üzrə',
      year: 'Alınmış müraciətlər, illər üzrə',
    },
    from: 'başlanğıc: {period}',
    to: 'son: {period}',
    happenedFrom: 'baş vermə vaxtı, başlanğıc: {period}',
    happenedTo: 'baş vermə vaxtı, son: {period}',
    noted: 'yalnız bir hissəsi, öz qeydlərimizə görə seçilib',
    written: 'Qrafik bu fayldadır: {file}. Sayları yuvarlaqlaşdırılıb, kiçikləri gizlədilib.',
    inHouse:
      'Bu qrafik dərc olunanlardan deyil: onu öz aranızda saxlayın, çünki onların yanında kiçik sayı bildirə bilərdi.',
  },
  quote: {
    paste: 'Çap olunacaq hissəni yapışdırın. Boş sətir onu bitirir.',
    cuts: 'Çıxarılacaq sözlər, hər sətirdə biri və ya bir neçəsi, mətndə olduğu kimi. Boş sətir bitirir.',
    printed: 'Sözlər belə çap olunacaq:',
    numbers: 'İçində rəqəmlər qalıb, onlar kimin olduğunu göstərə bilər: {numbers}.',
    right: 'Çap olunacaq sözlər bunlardırmı?',
    sealed:
      'Rolu case olan həmkarlar üçün möhürləndi, fayl: {file}. Onlardan biri icazə verir ({release}) və sizə fayl qaytarır, onu belə götürürsünüz: {take}.',
    notHeld: 'Bu müraciət sizdə yoxdur, ona görə müqayisə edə bilməzsiniz: sözlərə həmkarınız cavabdehdir.',
    chosen: 'Çap üçün bu həmkarın seçdiyi sözlər ({name}):',
    release: 'Bu sözlərin çap olunmasına icazə verirsinizmi?',
    released: 'İcazə verildi. {file} faylını geri göndərin: {name}. Həmin həmkar onu belə götürür: {command}',
    taken:
      'Sözləri seçən: {proposer}. İcazə verən: {releaser}. Arayış onları alındıqları rübdən sonrakı rübdən çap edə bilər.',
    withdrawn: 'Geri götürüldü: arayışlarınız bu sözləri daha çap etmir.',
    none: 'Hələ söz seçilməyib: {command}',
    states: {
      proposed: 'ikinci həmkarın icazəsini gözləyir',
      withdrawn: 'geri götürülüb',
      printable: 'icazə var: arayış çap edə bilər',
      later: 'icazə var: arayış növbəti rübdən çap edə bilər',
    },
  },
  history: {
    lets: '{file} faylı bu həmkara köhnə müraciətləri açmağa imkan verir ({name}): {count}. Sözləri ilə birlikdə: {accounts}, qalanları yalnız fakt kimi.',
    own: 'Bu fayl olmadan da açılanlar: {count}.',
    nothing: 'Bu həmkarla paylaşılacaq heç nə yoxdur: {name}.',
    handOver:
      'Faylı istənilən yolla verin: o, yalnız həmin həmkarın açarları ilə açılır. O, faylı götürür ({take}), sonra müraciətləri gətirir ({then}).',
    shared: '{name} sizinlə köhnə müraciətləri paylaşdı: {count}. Bundan sonra aça bilərsiniz: {here}.',
    away: 'Hələ qovluğunuzda deyil: {count}. {pull} onları gətirir, ya da {import} fayldan götürür.',
  },
  brief: {
    made: 'Arayış hazırdır: {files}. Açın, axıra qədər oxuyun, sonra çap edin və ya göndərin.',
    text: 'Mətn bu fayldadır: {file}. Onu istənilən mətn proqramında dəyişin. Sonra: {command}',
    asked:
      'Əvvəlcə serverdən soruşulub: həmkarların indiyə qədər dərc etdiyi və ya geri götürdüyü nəzərə alınıb.',
    ownCopy:
      'Serverdən soruşulmayıb ({option}): bu, qovluğunuzdakı nüsxədən hazırlanıb. Orada həmkarınızın sonradan geri götürdüyü buraxılış ola bilər, ona görə verməzdən əvvəl soruşun.',
    doubtful:
      '{file} faylında bu sətrə baxın: {line}. {number} heç bir dərc olunmuş cədvəldə yoxdur. Dəqiq say müraciəti kimin göndərdiyini göstərə bilər: yuvarlaq say yazın və ya çıxarın. (Qanunun və ya tələbin nömrəsi qala bilər.)',
    khmer:
      'Word faylındakı qrafiklər Word 2016 və daha yenilərdə düzgündür. LibreOffice kimi SVG çəkməyən proqramlar içindəki khmer yazısını pis göstərəcək: Chrome, Chromium və ya Edge quraşdırılıbsa, hamısında düzgün çıxır.',
    package:
      'Paket bu qovluqdadır: {folder}. Fayllar: {count}. Dərc etməzdən əvvəl içindəki {readme} faylını oxuyun.',
  },
}
