import type { StatisticsPackage } from '../en/package.ts'

/** Every sentence of a statistics package in Azerbaijani. A draft: no member organisation has approved it yet. */
export const statisticsPackage: StatisticsPackage = {
  title: 'Anonim müraciətlərdən alınan rəqəmlər: {organisation}, {span}',
  span: '{first} – {last}',
  description:
    'Seks işində olan insanların onlara nə edildiyi barədə müraciətləri, rüblər və illər üzrə sayılıb. Heç kim tanınmasın deyə, kiçik saylar gizlədilib, qalan hamısı yuvarlaqlaşdırılıb.',
  table: {
    reports: 'Müraciətlər: saymaq olar, ya olmaz',
    one: '{first}',
    crossed: '{first}, bölgü: {second}',
    description:
      'Müraciətlər sayılır, adçəkmələr yox: iki kateqoriyanın adını çəkən müraciət hər birində bir dəfə və cəmdə bir dəfə sayılır.',
  },
  columns: {
    REF_AREA: 'Sayın aid olduğu ərazi; _T təşkilatın işlədiyi bütün ərazilərdir.',
    TIME_PERIOD: 'Müraciətlərin alındığı rüb və ya il; hadisənin olduğu vaxt deyil.',
    OBS_VALUE:
      'Müraciətlərin sayı, 5-ə bölünən ən yaxın ədədə yuvarlaqlaşdırılıb. Hər say ayrıca yuvarlaqlaşdırılıb, ona görə cəm hissələrin cəminə bərabər olmaya bilər.',
    LOWER: 'Yalnız bu saya görə, əsl sayın ola biləcəyi ən kiçik qiymət.',
    UPPER: 'Yalnız bu saya görə, əsl sayın ola biləcəyi ən böyük qiymət.',
    CONF_STATUS: 'Sayın niyə belə göstərildiyi (SDMX kod siyahısı CL_CONF_STATUS).',
    ORG_COUNT: 'Sayın neçə təşkilatdan gəldiyi.',
    TAXONOMY_VERSION: 'Kodların versiyası.',
    METHOD: 'Bu cədvəldəki sayların necə qorunduğu.',
  },
  category: '“{dimension}” üzrə kateqoriya; _T cavab verən bütün müraciətlərdir.',
  missing: {
    '<5': 'Gizli: 0 – 4',
    '<10': 'Gizli: 0 – 9',
    x: 'Açıqlanmayan cəm, çünki gizli sayı bildirərdi',
    '': 'Verilmir, çünki cəm açıqlanmır',
  },
  status: {
    F: 'Açıq: göstərilir, 5-ə yuvarlaqlaşdırılıb',
    A: 'Kiçik olduğu üçün gizlədilib; sıfır da ola bilər',
    D: 'Gizli sayı qorumaq üçün açıqlanmayan cəm',
  },
  methods: {
    'LT5-R5': '5-dən az olan saylar gizlədilib, qalan hamısı, cəmlər də, 5-ə yuvarlaqlaşdırılıb',
    'LT10-R5':
      'Kateqoriyalardan biri həssasdır: 10-dan az olan saylar gizlədilib, qalan hamısı, cəmlər də, 5-ə yuvarlaqlaşdırılıb',
  },
  readme: {
    what: [
      'Bu cədvəllər seks işində olan insanların kim olduqlarını demədən {organisation} təşkilatına göndərdiyi müraciətləri sayır. Onlar yalnız göndərənin saymağa icazə verdiyi alınmış müraciətləri sayır. Nəyinsə nə qədər tez-tez olduğunu demir: insanlar deyib-deməməyi özləri seçir, çoxu isə deyə bilmir.',
      'Onlar insanların nə danışdığını deyir. Buradakı heç bir say cinayəti və ya hüquqi faktı təsdiq etmir, heç biri də neçə insanın insan alverinə məruz qaldığını və ya öz istəyinə qarşı işlədiyini demir.',
    ],
    release: '{day} tarixli {number} nömrəli buraxılış, imzalayan: {organisation}.',
    tablesHeading: 'Cədvəllər',
    readingHeading: 'Onları necə oxumalı',
    reading: [
      '`<5` müraciətlərin sayının 0 ilə 4 arasında, `<10` isə 0 ilə 9 arasında olduğunu bildirir; qalan bütün saylar, cəmlər də, 5-ə bölünən ən yaxın ədədə yuvarlaqlaşdırılıb. Kateqoriyalardan biri həssas olan cədvəllərdə `<10` yazılır. `x` yazılan cəm açıqlanmır, çünki onunla gizli sayı hesablamaq olardı.',
      '`LOWER` və `UPPER` yalnız həmin saya görə əsl sayın ola biləcəyi ən kiçik və ən böyük qiymətdir.',
      'Bir müraciətdə bir neçə kateqoriyanın adı çəkilə bilər, ona görə onlar birlikdə cəmdən çoxdur. Cəmlər və paylar cavab verən müraciətlərə aiddir.',
      'Cədvəllərdə yalnız göndərəni saymağa icazə verən müraciətlər var; başqalarının nə qədər olduğu `reports.csv` faylındadır.',
      'Müraciət alındığı rübə aiddir. 30 müraciətdən az olan rübün öz cədvəli yoxdur.',
    ],
    absent: 'Kiçik sayı ondan hesablamaq olardı deyə verilməyib: {things}.',
    totalless: 'Kiçik sayı cəmlərdən hesablamaq olardı deyə cəmsizdir: {things}.',
    merged: 'Yoxsa kiçik sayı hesablamaq olardı deyə birləşdirilib: {things}.',
    files:
      '`tables.xlsx` faylında eyni cədvəllər elektron cədvəl kimidir, `charts` qovluğunda onların qrafikləri, `page` qovluğunda açıq səhifənin mətnləri, `SHA256SUMS` və `release.json` fayllarında imza var.',
    auditHeading: 'Birlikdə yoxlanıb',
    audit:
      'Bu buraxılış imzalanmazdan əvvəl bütün cədvəlləri bu təşkilatın əvvəllər dərc etdiyi hər şeylə birlikdə yoxlanıb: kiçik olduğu üçün gizlədilən hər say hələ də sıfır ola bilər, hələ də üç və ya daha çox ola bilər. Onu qorunmayan saylarla birləşdirməyin və yanında eyni müraciətlərin başqa cədvəllərini dərc etməyin.',
    versions:
      'Kodlar: Parasol təsnifatı, versiya {taxonomy}. Cədvəllərin siyahısı: versiya {tables}. Hər sütunun və kodun mənası `{codebook}` faylında, proqramlar üçün isə `datapackage.json` faylındadır (Data Package, versiya 2).',
  },
  codebook: {
    title: 'Kodlar kitabı',
    columns: 'Sütunlar',
    column: 'Sütun',
    meaning: 'Məna',
    code: 'Kod',
    sensitive: 'həssas',
    merged: 'birləşdirilib: onlardan hər hansı birinin adını çəkən müraciətlər',
  },
  noChart: 'Bu sayların çox azı görünür, qrafik çəkmək olmur.',
  signs: {
    '<5': '“<5” 0-dan 4-dək müraciət deməkdir: say kiçik olduğu üçün gizlədilib və sıfır ola bilər.',
    '<10': '“<10” 0-dan 9-dək müraciət deməkdir: say kiçik olduğu üçün gizlədilib və sıfır ola bilər.',
    x: '“x” cəmin verilmədiyini bildirir: onunla gizli sayı hesablamaq olardı.',
    '–': '“–” sayın olmadığını bildirir.',
    range:
      'Hər zolağın üstündəki tünd xətt əsl sayın hansı hədlər arasında olduğunu göstərir: saylar yuvarlaqlaşdırılıb, kiçikləri gizlədilib.',
    ring: 'Hər dairə müraciətlərin sayıdır: nə qədər böyükdürsə, o qədər çoxdur. Kiçik boş halqa gizli saydır və sıfır ola bilər.',
    band: 'Boz zolaq adi hədlərdir: təkcə təsadüf sayların çoxunu onun içində saxlayır. Qırıq xətt orta saydır.',
  },
  series:
    'Aşağıdakı faylda yalnız {periods} var. Başqa dövrlərin sayları öz buraxılışlarının fayllarındadır, onların siyahısı bu səhifənin sonundadır.',
  page: {
    downloads: 'Endir',
    wholePackage: 'Hamısı bir ZIP faylında',
    spreadsheet: 'Bütün cədvəllər elektron cədvəl kimi (XLSX)',
    csv: 'Bu cədvəl CSV kimi: {periods}',
    readme: 'Fayllarda nə var',
    table: 'Saylar cədvəl şəklində',
    method: 'Bu rəqəmləri necə oxumalı',
    verify: 'Bu rəqəmləri necə yoxlamalı',
    verifyText: [
      'Bu rəqəmlər imzalanıb. Sonradan kimsə bir sayı dəyişsə, bilinəcək, hətta bunu sizə bu səhifəni göstərən kompüter etsə də.',
      'Hamısını bir ZIP faylında endirin və pulsuz Parasol proqramı ilə yoxlayın: parasol audit FAYL. Nə açar, nə parol lazımdır. O, imzanı və hesabları yoxlayır və gizli sayı nə qədər dəqiq tapmaq mümkün olduğunu deyir.',
      'Barmaq izini təşkilatdan başqa yolla aldığınızla tutuşdurun: kağızda, telefonla və ya onun başqa yerdə dərc etdiyindən.',
    ],
    signedBy: 'Dərc edən və imzalayan: {organisation}',
    fingerprint: 'İmza açarının barmaq izi: {fingerprint}',
    published: 'Buraxılış {number}, dərc olunub: {day}',
    otherReleases: 'Bütün buraxılışlar',
    release: '{periods} (buraxılış {number}, {day})',
    withdrawn: 'Geri götürülüb, {day}: {reason}',
    takenBack:
      'Geri götürülmüş say: {period}, geri götürülmə günü: {day}, bu buraxılış imzalanandan sonra. Həmin sayın olduğu şəkil burada daha göstərilmir.',
    gone: 'Təşkilat bu buraxılışı geri götürüb. Onun rəqəmləri daha göstərilmir; xahiş edirik, onlardan istifadə etməyin.',
    nothing: 'Hazırda dərc olunmuş rəqəm yoxdur.',
    otherLanguages: 'Başqa dillərdə',
  },
}
