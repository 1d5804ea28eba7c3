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
      'Bu cədvəllər seks işində olan insanların kim olduqlarını demədən {organisation} təşkilatına göndərdiyi müraciətləri sayır. Onlar alınmış müraciətləri sayır. Nəyinsə nə qədər tez-tez olduğunu demir: insanlar deyib-deməməyi özləri seçir, çoxu isə deyə bilmir.',
      'Onlar insanların nə danışdığını deyir. Buradakı heç bir say cinayəti və ya hüquqi faktı təsdiq etmir, heç biri də neçə insanın insan alverinə məruz qaldığını və ya öz istəyinə qarşı işlədiyini demir.',
    ],
    tablesHeading: 'Cədvəllər',
    empty: 'hələ heç bir dövrdə kifayət qədər müraciət yoxdur',
    readingHeading: 'Onları necə oxumalı',
    reading: [
      '`<5` müraciətlərin sayının 0 ilə 4 arasında, `<10` isə 0 ilə 9 arasında olduğunu bildirir; qalan bütün saylar, cəmlər də, 5-ə bölünən ən yaxın ədədə yuvarlaqlaşdırılıb. Kateqoriyalardan biri həssas olan cədvəllərdə `<10` yazılır. `x` yazılan cəm açıqlanmır, çünki onunla gizli sayı hesablamaq olardı.',
      '`LOWER` və `UPPER` yalnız həmin saya görə əsl sayın ola biləcəyi ən kiçik və ən böyük qiymətdir.',
      'Bir müraciətdə bir neçə kateqoriyanın adı çəkilə bilər, ona görə onlar birlikdə cəmdən çoxdur. Cəmlər və paylar cavab verən müraciətlərə aiddir.',
      'Cədvəllərdə yalnız göndərəni saymağa icazə verən müraciətlər var; başqalarının nə qədər olduğu `reports.csv` faylındadır.',
      'Müraciət alındığı rübə aiddir. 30 müraciətdən az olan rübün öz cədvəli yoxdur.',
    ],
    unfinished: 'Hələ başa çatmadığı üçün cədvəllərdə yoxdur: {period}.',
    small: '30 müraciətdən az alındığı üçün rüb cədvəllərində yoxdur: {periods}.',
    auditHeading: 'Hələ birlikdə yoxlanmayıb',
    audit:
      'Hər cədvəl ayrıca yoxlanıb: heç bir gizli sayı öz cədvəlinin başqa saylarından, sətir və ya sütun üzrə, dəqiqləşdirmək olmur. O, hələ bu paketin başqa cədvəlləri və ya əvvəlki nəşrlərlə birlikdə yoxlanmayıb. Onu qorunmayan saylarla birləşdirməyin və yanında eyni müraciətlərin başqa cədvəllərini dərc etməyin.',
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
  },
}
