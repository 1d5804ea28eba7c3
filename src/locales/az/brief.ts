import type { Brief } from '../en/brief.ts'

/**
 * Every sentence of a brief in Azerbaijani. A number or a name takes no ending here, since endings follow the sound of the
 * last word. A draft: no member organisation that works in Azerbaijani has approved it yet.
 */
export const brief: Brief = {
  kind: 'Anonim müraciətlərdən alınan rəqəmlər',
  draft: {
    kind: 'QARALAMA',
    note: 'Bu qaralamadır. Burada dərc olunmamış və hələ dəyişə bilən rəqəmlər var: o, təşkilatdan kənara çıxmamalıdır.',
    mark: 'QARALAMA – təşkilatdan kənara çıxmamalıdır',
  },
  period: '{first} – {last}',
  headline: {
    share: 'Ən çox adı çəkilən: {group}. Kimin etdiyini deyən müraciətlər arasında payı: təxminən {share}%',
    group: 'Ən çox adı çəkilən: {group}',
    count: 'Zorakılıq və pozuntular barədə alınmış müraciətlər: təxminən {count} ({period})',
  },
  lead: {
    counted:
      '{organisation} təşkilatının seks işində olan insanlardan aldığı, saymağa icazə verilən müraciətlər: təxminən {count}.',
    notCounted:
      'Heç bir rəqəmə daxil olmayanlar, çünki göndərən onları saymağa icazə verməyib: {count}. Onlar da oxunur.',
  },
  about: 'təxminən {count}',
  fewer: '{count} müraciətdən az',
  between: '{lower} – {upper}',
  separator: '; ',
  named: '{name} ({count})',
  mostNamed: 'Ən çox deyilən: {list}.',
  noneLeads: 'Heç bir cavab başqalarından aydın şəkildə çox deyilməyib.',
  hidden: '{sign}: 0 ilə {most} arası müraciət. Say kiçik olduğu üçün gizlədilib və sıfır da ola bilər.',
  series: {
    heading: 'Hər rübdə alınmış müraciətlər',
    caption: 'Alınmış müraciətlər, rüblər üzrə',
    quarter: 'Rüb',
    reports: 'Müraciətlər, 5-ə yuvarlaqlaşdırılıb',
    range: 'Əsl say bu aradadır',
    missing: 'Heç bir rübün ayrıca rəqəmləri dərc olunmayıb, ona görə rüblər üzrə qrafik yoxdur.',
  },
  ranking: {
    heading: 'Kim edib',
    caption: 'Bu qrupun adını çəkən müraciətlər, {period}',
    group: 'Qrup',
    reports: 'Müraciətlər',
    range: 'Əsl say bu aradadır',
    share: 'Kimin etdiyini deyən müraciətlər arasında payı',
    note: 'Bir müraciətdə bir neçə qrupun adı çəkilə bilər, ona görə paylar birlikdə 100%-dən çox ola bilər.',
    noShares:
      'Bir müraciətdə bir neçə qrupun adı çəkilə bilər, ona görə saylar birlikdə müraciətlərdən çox ola bilər. Paylar verilmir: dərc olunmuş saylar bunun üçün çox təxminidir.',
    thinLine: 'Tünd xətt əsl sayın harada ola biləcəyini göstərir.',
    missing:
      'Göstərmək üçün kifayət qədər müraciəti olan qruplar çox azdır, ona görə kimin etdiyi barədə qrafik yoxdur.',
  },
  crossed: {
    heading: 'Nə olub və kim edib',
    caption: 'Müraciətlər: nə olub və kim edib, {period}',
    pair: '{what} – {who}',
    note: 'Dairə nə qədər böyükdürsə, müraciətlər o qədər çoxdur. Boş halqa kiçik olduğu üçün gizlədilən saydır; sıfır da ola bilər.',
    withheld: 'x yazılan cəm açıqlanmır, çünki gizli sayı bildirərdi.',
    spoken: 'Ən böyük saylar: {values}. Bütün saylar cədvəldədir.',
    missing:
      'Göstərmək üçün kifayət qədər böyük saylar çox azdır, ona görə nə olduğu və kimin etdiyi barədə qrafik yoxdur.',
  },
  answers: {
    reports: 'Müraciətlər',
    range: 'Əsl say bu aradadır',
    share: 'Buna cavab verən müraciətlər arasında payı',
    note: 'Bir müraciətdə bir neçə cavab ola bilər, ona görə onlar birlikdə müraciətlərdən çox ola bilər.',
  },
  told: {
    heading: 'Əvvəl kimə deyilib',
    caption: 'Əvvəl kimə deyildiyini bildirən müraciətlər, {period}',
    nobody: 'Əvvəl heç kimə deyilməyib. Buna cavab verən müraciətlər arasında payı: təxminən {share}%.',
    missing:
      'Göstərmək üçün kifayət qədər çox verilən cavablar azdır, ona görə kimə deyildiyi barədə qrafik yoxdur.',
  },
  why: {
    heading: 'Niyə heç kimə deyilməyib',
    caption: 'Niyə heç kimə deyilmədiyini bildirən müraciətlər, {period}',
    missing:
      'Göstərmək üçün kifayət qədər çox verilən cavablar azdır, ona görə niyə heç kimə deyilmədiyi barədə qrafik yoxdur.',
  },
  authority: {
    heading: 'Hakimiyyət nə edib',
    caption: 'Hakimiyyətin nə etdiyini bildirən müraciətlər, {period}',
    missing:
      'Göstərmək üçün kifayət qədər çox verilən cavablar azdır, ona görə hakimiyyətin nə etdiyi barədə qrafik yoxdur.',
  },
  leftOut: {
    heading: 'Nə göstərilmir',
    noYear:
      'Yalnız tam illər üçün hazırlanır, bu müddət üçün isə heç bir tam ilin rəqəmləri dərc olunmayıb: {charts}.',
    noQuarter: 'Rüblər üzrə hazırlanır, bu müddət üçün isə heç bir rübün rəqəmləri dərc olunmayıb: {charts}.',
    dropped: 'Heç bir kiçik sayı hesablamaq mümkün olmasın deyə daxil edilməyib: {charts}.',
  },
  quotes: {
    heading: 'Öz sözləri ilə',
    consent:
      'Bunu yazan insanların razılığı ilə çap olunur. Onların kim olduğunu göstərə biləcək hər şey çıxarılıb.',
  },
  demands: { heading: 'Nə tələb edirik' },
  signatories: { heading: 'İmzalayanlar' },
  contact: { heading: 'Əlaqə' },
  limits: {
    heading: 'Bu rəqəmlər nəyi deyə bilər, nəyi yox',
    points: [
      'Onlar alınmış müraciətləri sayır. Nəyinsə nə qədər tez-tez olduğunu demir: insanlar deyib-deməməyi özləri seçir, çoxu isə deyə bilmir. Bir hadisə haqqında bir neçə müraciət bir neçə kimi sayılır; başqasını təkrarladığı və ya əsl müraciət olmadığı aşkar edilənlər daxil edilməyib.',
      'Müraciətin çox olması daha çox zərər vurulduğunu və ya daha çox insanın formaya inandığını göstərə bilər.',
      'Onlar insanların nə danışdığını deyir. Buradakı heç bir rəqəm cinayəti və ya hüquqi faktı təsdiq etmir.',
      'Bu müraciətlər neçə insanın insan alverinə məruz qaldığı və ya öz istəyinə qarşı işlədiyi barədə heç nə demir.',
    ],
  },
  method: {
    heading: 'Üsul',
    protection:
      'Heç kim tanınmasın deyə, 5-dən az olan saylar gizlədilib, qalan hamısı, cəmlər də, 5-ə bölünən ən yaxın ədədə yuvarlaqlaşdırılıb; cədvəldə həssas kateqoriya varsa, 10-dan az olan saylar gizlədilib. Ona görə cəmlər hissələrin cəminə bərabər olmaya bilər. Paylar və qrafiklər yuvarlaqlaşdırılmış saylardan alınıb.',
    received: 'Müraciət hadisənin olduğu rübə deyil, alındığı rübə aiddir.',
    range:
      'Orta və adi hədlər nəzarət kartından alınıb: heç nə dəyişməsə, təxminən 370 rübdən biri təsadüfən onlardan kənara çıxardı.',
    begun:
      'Göstərilən ilk rüb: {period}. Müraciətlər yalnız onun gedişində gəlməyə başlamış ola bilər, ona görə heç bir ortaya daxil olmur.',
    version:
      'Kodlar: Parasol təsnifatı, versiya {taxonomy}. Cədvəllər: siyahı {tables}. Təşkilatların sayı: 1.',
  },
  check: {
    heading: 'Bu rəqəmləri necə yoxlamalı',
    signed:
      'Buradakı qrafiklər və cədvəllər {organisation} təşkilatının imzaladığı rəqəmlərdən hazırlanıb. Sonradan kimsə o rəqəmləri dəyişsə, bilinəcək.',
    page: 'İmzalanmış fayllar: {address}',
    ask: 'İmzalanmış fayllar təşkilatdadır: ondan istəyin.',
    audit:
      'Pulsuz Parasol proqramı onları açarsız və parolsuz yoxlayır. O, faylların əsl olub-olmadığını, dəyişdirilib-dəyişdirilmədiyini və gizli sayı nə qədər dəqiq tapmaq mümkün olduğunu deyir.',
    fingerprint:
      'İmza açarının nömrəsi: {fingerprint}. Arayışı saxtalaşdıran bu nömrəni də saxtalaşdırar: onu təşkilatdan başqa yolla, kağızda və ya telefonla aldığınız nömrə ilə tutuşdurun.',
    citation:
      '{organisation}: {number} nömrəli buraxılış, imzalanıb: {day} ({periods}). İmzalanmış qeydin heşi: {hash}',
    draft: 'Bu rəqəmlərin hamısı hələ imzalanmayıb, ona görə onları hələ heç kim yoxlaya bilməz.',
  },
  text: {
    headline: 'Başlıq',
    summary: 'Qısaca',
    how: [
      'Bu, arayışınızın mətnidir. Onu dəyişin, yadda saxlayın, sonra arayışı bu əmrlə hazırlayın: parasol brief --text {file} --out brief.html',
      '# ilə başlayan sətirlər sizin üçün qeydlərdir: heç vaxt çap olunmur.',
      '[Kvadrat mötərizədə] olan sətirlər başlıqlardır: onları olduğu kimi saxlayın. Boş sətir yeni abzas başlayır.',
      'Başlığın altındakı mətni silsəniz, orada heç nə çap olunmur.',
      'Saylardan yalnız arayışın cədvəllərində olduğu kimi istifadə edin, dəqiq saylardan heç vaxt.',
    ],
    forHeadline: 'Arayışın adı, bir sətirdə.',
    forDemands: 'Nə tələb edirsiniz, hər tələb tire (-) ilə başlayan ayrı sətirdə.',
    forSignatories: 'Kim imzalayır, hər ad ayrı sətirdə.',
    forContact:
      'Təşkilatınızla necə əlaqə saxlamaq olar, hər məlumat ayrı sətirdə. Çap olunmasını istəmirsinizsə, öz adınızı, nömrənizi və ya ünvanınızı yazmayın.',
  },
}
