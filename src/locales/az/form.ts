import type { Form, Page } from '../en/form.ts'

/**
 * A draft: no member organisation that works in Azerbaijani has approved it yet. The person is "siz": "sən" from somebody
 * unknown is how police and officials talk down to people. An organisation's name takes no ending here, since we do not
 * know which would fit; "təşkilatı" after it carries the ending where one is needed.
 */
export const form: Form = {
  frame: {
    closeHelp: 'Suallara qayıt',
    languageFailed: 'Bağlantı yoxdur: dil dəyişmədi. Cavablarınız hələ buradadır.',
    progress: 'Nə qədər etmisiniz',
    back: 'Geri',
    skip: 'Keç',
    next: 'Davam',
    more: 'Başqa seçimlər',
    several: 'Bir neçəsini seçə bilərsiniz.',
    toTheEnd: 'Kifayətdir: sona keç',
    chosen: 'Seçdiniz: {choice}',
    moreThanOne: 'Bir neçəsi',
  },
  start: {
    heading: 'Sizin və ya başqasının başına nəsə gəlib?',
    reader: 'Göndərdiyinizi yalnız {organisation} aça bilər.',
    answer:
      'Burada sizə cavab verə və yanınıza gələ bilmirik. İndi kömək lazımdırsa, “Kömək” düyməsini basın.',
    stop: 'İstədiyiniz vaxt dayana bilərsiniz. Sualları keçə bilərsiniz.',
    final: 'Göndərəndən sonra geri götürmək olmur, çünki hansının sizin olduğunu bilmirik.',
    start: 'Başla',
    loading: 'Bir an…',
  },
  check: {
    summary: 'Bunu kim aça bilər: yoxla',
    text: '{organisation} və ya sahə işçisi sizə nömrə verib? Onu bura yazın.',
    label: 'Nömrə: 40 rəqəm',
    compare: 'Yoxla',
    right: 'Nömrə düzdür: göndərdiyinizi yalnız {organisation} aça bilər.',
    short: 'Bu, bütün nömrə deyil: nömrədə 40 rəqəm var.',
    waiting: 'Bir an: səhifə hələ yüklənir. “Yoxla” düyməsini yenə basın.',
  },
  stopped: {
    heading: 'Buradan heç nə göndərməyin',
    signer: 'Nömrə eyni deyil: göndərdiyinizi başqası aça bilər. Nömrəni sizə verən adamdan soruşun.',
    slug: 'Bu səhifə başqa təşkilatındır. Onu sizə verən adamdan soruşun.',
    older: 'Bu səhifəyə onu aça bilənlərin köhnə siyahısı gəlib. Səhifəni sizə verən adamdan soruşun.',
    document: 'Mesajınızı aça bilənlərin siyahısı qaydasında deyil. Təşkilatdan soruşun.',
    help: 'Heç nə göndərilmədi. Burada yenə kömək tapa bilərsiniz:',
    again: 'Nömrəni yenidən yaz',
  },
  urgent: {
    health: {
      heading: 'Bəzi dərmanlar gözləmir',
      text: [
        'Son 5 gündə prezervativsiz və ya istəyinizə qarşı seks olub?',
        'HİV-ə qarşı dərman yalnız 3 gün (72 saat) içində başlasanız kömək edir. Nə qədər tez olsa, o qədər yaxşıdır.',
        'Hamiləliyə qarşı həblər 5 günə qədər kömək edir.',
        'Əvvəlcə polisə getmək lazım deyil.',
      ],
    },
    legal: {
      heading: 'Polis sizi saxlayırsa və ya sual verirsə',
      text: [
        'Vəkil və sizin dilinizdə danışan adam istəyə bilərsiniz.',
        'Oxuya bilmədiyiniz və ya razı olmadığınız şeyə qol çəkməyin.',
      ],
    },
    child: {
      heading: '18 yaşdan kiçiklər üçün kömək',
      text: ['Uşaqları və gəncləri dinləyən adamlar var. Onlara zəng edə bilərsiniz.'],
    },
    private: 'Burada nəyə toxunduğunuz heç vaxt göndərilmir.',
    goOn: 'Suallara davam et',
  },
  questions: {
    reporter: {
      heading: 'Bu, kimin başına gəlib?',
      hint: 'Cavaba toxunun, növbəti sual gələcək. O deyildi? “Geri” düyməsini basın.',
    },
    'violation-group': { heading: 'Nə olub?' },
    violation: { heading: 'Nə idi?' },
    'perpetrator-group': { heading: 'Bunu kim edib?' },
    perpetrator: { heading: 'Kim idi?' },
    'setting-group': { heading: 'Harada olub?' },
    setting: { heading: 'Necə yer idi?' },
    area: {
      heading: 'Hansı ərazidə?',
      hint: 'Yalnız böyük ərazini soruşuruq ki, heç kim sizi ona görə tapa bilməsin.',
    },
    when: { heading: 'Nə vaxt olub?', hint: 'Gününü heç vaxt soruşmuruq.' },
    month: { heading: 'Hansı ay?' },
    'people-affected': { heading: 'Neçə nəfərin başına gəlib?' },
    frequency: { heading: 'Neçə dəfə olub?' },
    'earlier-report': {
      heading: 'Bunu əvvəl eşitmişik?',
      hint: 'Niyə soruşuruq: eyni şeyi iki dəfə saymamaq üçün.',
    },
    'health-care-denial': { heading: 'Tibbi yardımda nə pis oldu?' },
    'reason-given': { heading: 'Hansı səbəbi dedilər?' },
    'work-abuse': {
      heading: 'İşi idarə edənlərlə problem var?',
      hint: 'Düzgün olmayanları seçin.',
    },
    consequence: { heading: 'Bundan sonra sizə nə oldu?' },
    told: { heading: 'Bu kimə deyilib?', hint: 'İndi bizdən başqa.' },
    'authority-response': {
      heading: 'Onlar nə etdilər?',
      hint: 'Polis və ya bunun deyildiyi idarə.',
    },
    'why-not-reported': {
      heading: 'Niyə polisə və ya idarəyə deyilməyib?',
      hint: 'Heç kim onlara deməyə borclu deyil. Hər səbəb yaxşı səbəbdir.',
    },
    'help-needed': {
      heading: 'Hansı köməyi istəyirsiniz?',
      hint: 'Burada sizə cavab verə bilmirik. Bu köməyin harada olduğunu növbəti ekranda görəcəksiniz.',
    },
    'age-band': {
      heading: 'Neçə yaşınız var?',
      hint: 'Niyə soruşuruq: rəqəmlər göstərsin ki, bu, daha çox gənclərin, yoxsa yaşca böyüklərin başına gəlir.',
    },
    gender: {
      heading: 'Hansı sizə uyğundur?',
      hint: 'Niyə soruşuruq: rəqəmlər göstərsin ki, bu, bəzi insanların başına başqalarından çox gəlir, ya yox.',
    },
    migration: {
      heading: 'Haradansınız?',
      hint: 'Niyə soruşuruq: rəqəmlər göstərsin ki, bu, başqa yerdən gələnlərin başına daha çox gəlir, ya yox. Haradan gəldiyinizi və sənədlərinizi soruşmuruq.',
    },
    countable: {
      heading: 'Bunu saya bilərik?',
      hint: 'Yalnız başqa saylar arasında bir say kimi: biz və şəbəkəmiz. {organisation} təşkilatından kənarda heç kim mesajınızı görmür. “Yox” desəniz və ya sualı keçsəniz də, oxuyuruq, amma saymırıq.',
    },
    quotable: {
      heading: 'Bəzi sözlərinizi işlədə bilərik?',
      hint: 'Kim olduğunuzu göstərən sözləri çıxarırıq, amma orada olan adam onları tanıya bilər. Sualı keçsəniz, heç birini işlətmirik.',
    },
  },
  witness: 'Burada “mən”, “məni”, “mənə” və “siz” bu hadisə başına gələn adamdır.',
  local: '{organisation} təşkilatının sualı',
  helpFound: {
    heading: 'Bu kömək haradadır',
    text: 'Bu səhifədən sizə heç kim cavab verə bilməz. Özünüz zəng edə və ya gedə bilərsiniz.',
    none: '{organisation} bu köməyi yazmayıb. Bildiyi bütün kömək yuxarıda, “Kömək” bölməsindədir.',
  },
  areasLoading: 'Ərazilərin siyahısı hələ gəlir. Gözləyə və ya keçə bilərsiniz.',
  when: {
    'this-month': 'Bu ay',
    'earlier-month': 'Son ilin başqa ayında',
    'longer-ago': 'Daha əvvəl',
    unknown: 'Bilmirəm',
  },
  months: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  monthOfYear: '{month} {year}',
  yesNo: { yes: 'Hə', no: 'Yox' },
  enough: {
    heading: 'İndi göndərə bilərsiniz',
    hint: 'Və ya əvvəl başqa suallara cavab verin. Hər birini keçə bilərsiniz.',
    send: 'İndi göndər',
    more: 'Yenə cavab ver',
  },
  words: {
    heading: 'Öz sözlərinizlə',
    optional: 'Heç nə yazmaya bilərsiniz.',
    leaveOut:
      'Sizin və ya birlikdə işlədiyiniz adamın kim olduğunu göstərən şeyləri yazmayın: adlar, telefon nömrələri, ev ünvanları, kimin necə göründüyü.',
    mayStay:
      'Polis bölməsinin adı, polisin nişan nömrəsi və ya klinika qala bilər. Bunu yalnız {organisation} təşkilatının etibarlı işçiləri oxuyur.',
    keyboard: 'Telefonun klaviaturası sözləri yadda saxlaya bilər. Gizli rejim daha təhlükəsizdir.',
    label: 'Sözləriniz',
    looksLike: {
      name: 'Bu, adamın adına oxşayır:',
      phone: 'Bu, telefon nömrəsinə oxşayır:',
      email: 'Bu, e-poçt ünvanına oxşayır:',
      plate: 'Bu, maşının nömrəsinə oxşayır:',
      address: 'Bu, ünvana oxşayır:',
      profile: 'Bu, linkə və ya profilə oxşayır:',
    },
    ask: 'Bu, sizin və ya birlikdə işlədiyiniz adamın haqqındadır? Yaxşısı budur, silin. Polis bölməsi, nişan nömrəsi və ya klinika qala bilər.',
    roomForSentences: 'Daha bir neçə cümləyə yer var.',
    roomForWords: 'Daha bir neçə sözə yer var.',
    tooLong: 'Bu, bir az çoxdur. Bir neçə sözü və ya cümləni silin.',
    muchTooLong: 'Bu, xeyli çoxdur. Çox qısaldın.',
  },
  review: {
    heading: 'Bir də baxın',
    hint: 'Göndərdiyiniz budur. Başqa heç nə.',
    skipped: 'Cavab yoxdur',
    change: 'Dəyiş',
    nothing: 'Heç nə',
    send: 'Göndər',
    pointing: 'Bu, sizin və ya birlikdə işlədiyiniz adamın haqqındadır? Silmək üçün “Dəyiş” düyməsini basın.',
    skippedNo: 'Cavab yoxdur: “yox” deməkdir',
  },
  sending: {
    heading: 'Göndərilir',
    notYet: 'Hələ göndərilməyib',
    closing: 'Mesajınız kilidlənir ki, onu yalnız {organisation} aça bilsin.',
    sending: 'Mesajınız kilidlənib və yoldadır.',
    offline: 'Bağlantı yoxdur. Mesajınız kilidlənib və bu səhifədə gözləyir. Özümüz yenə cəhd edirik.',
    proving:
      'O tərəf çox məşğuldur. Telefonunuz hesablama aparır ki, mesajınız birinci getsin. Bu səhifəni bir neçə saniyə açıq saxlayın.',
    busy: 'O tərəf məşğuldur. Mesajınız kilidlənib və bu səhifədə gözləyir. Özümüz yenə cəhd edirik.',
    unknown:
      'Səhifə mesajınızı kimin aça biləcəyini hələ bilmir. Onu açıq saxlayın: özümüz yenə cəhd edirik.',
    again: 'İndi cəhd et',
    refused: 'Qəbul edilmədi və heç nə saxlanmadı. Cavablarınız hələ buradadır.',
    goBack: 'Cavablarıma qayıt',
    gone: 'Bu səhifəni açıq saxlayın. “Çıx” düyməsini bassanız və ya səhifəni bağlasanız, mesaj itəcək.',
  },
  sent: {
    heading: 'Göndərildi',
    text: 'Onu yalnız {organisation} aça bilər.',
    cleared:
      'Cavablarınız daha bu telefonda deyil. Baxılmış səhifələrin siyahısı bu səhifənin açıldığını göstərə bilər.',
    help: 'Burada sizə cavab verə bilmirik. Kömək üçün “Kömək” düyməsini basın.',
    leave: 'Bu səhifədən çıx',
  },
}

/** What only the prerendered pages say: they are complete before any script runs. */
export const page: Page = {
  language: 'Azərbaycanca',
  head: {
    leave: 'Çıx',
    leaveHint: 'Bu səhifəni bağlayır və başqasını açır. Klaviaturada: Escape düyməsini iki dəfə basın.',
    help: 'Kömək',
    languages: 'Dil',
  },
  noscript: {
    heading: 'Suallar bu brauzerdə işləmir',
    text: 'Onlara JavaScript lazımdır, burada isə o söndürülüb.',
    tor: 'Tor Browser-də: ünvanın yanındakı qalxanı basın, Settings, sonra Safer və ya Standard seçin və bu səhifəni yenidən açın.',
    other: 'Başqa brauzerdə: ayarlarda JavaScript-i yandırın və bu səhifəni yenidən açın.',
    help: 'Hüquqlarınızı və köməyi aşağıda onsuz da oxuya bilərsiniz.',
  },
  help: {
    heading: 'Kömək və hüquqlar',
    return: 'Suallara qayıt',
    lines: 'Haradan kömək almaq olar',
    rights: 'Hüquqlarınız',
    noLines: '{organisation} burada hələ kömək yazmayıb.',
    police: {
      yes: 'Onlar polisə deyə bilər.',
      no: 'Onlar polisə demir.',
      unknown: 'Polisə deyib-demədiklərini bilmirik.',
    },
    phone: 'Telefon',
    callList: 'Telefonunuz zəngi zənglər siyahısında saxlayır.',
    address: 'Ünvan',
    hours: 'Açıqdır',
    cost: 'Qiymət',
    papers: 'Sənədlər',
    languages: 'Dillər',
    checked: 'Bunu yoxladığımız gün:',
  },
}
