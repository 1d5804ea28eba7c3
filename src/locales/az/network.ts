import type { Network } from '../en/network.ts'

/** Every sentence that a network publishes in Azerbaijani. A draft: no member organisation has approved it yet. */
export const network: Network = {
  title: '{network} şəbəkəsinin rəqəmləri, {span}',
  kind: 'Bir neçə təşkilatın rəqəmləri, toplanmış: {count}',
  intro:
    '{network} üzvlərinin saydığı və qoruduğu rəqəmləri toplayır. Şəbəkə heç vaxt müraciəti və dəqiq sayı görmür. Ona görə burada hər say bir aralıqdır: əsl say mütləq onun içindədir.',
  members: {
    heading: 'Bu rəqəmlər kimindir',
    publishes: '{name} ({country}), buraxılış {releases}',
    handsIn: '{name} ({country}): şəbəkəyə təhvil verilib, özü dərc etməyib',
    unnamed: 'bu regionda adı çəkilməyən bir üzv: {region}',
  },
  tables: {
    caption: 'Müraciətlər: {table}, {period}',
    organisations: 'Toplanan təşkilatlar: {count}.',
    chart: 'Zolaqlar hər aralığın ortasında bitir; tünd xətlər bütün aralığı göstərir.',
    leftOut: 'verilmir',
    why: 'Verilmir: bu sayın 80%-dən çoxu bir təşkilata aid ola bilər və onda say həddən artıq dəqiq bilinər.',
    noChart: 'Çəkmək üçün verilə bilən saylar çox azdır.',
  },
  method: {
    heading: 'Saylar necə alınıb',
    points: [
      'Hər təşkilat kiçik saylarını gizlədir, qalan hamısını 5-ə yuvarlaqlaşdırır. Yalnız bu saylar toplanıb: hər birinin ola biləcəyi ən az və ən çox. Ona görə aralıqlar hər təşkilatla böyüyür və cəmlər hissələrinin cəminə bərabər olmaya bilər.',
      'Say yalnız o halda verilir ki, ən azı üç təşkilat toplanıb və heç birinin payı 80%-dən çox ola bilməz. Ərazilər hər təşkilatın özününküdür və toplanmır.',
      'İki üzvdə eyni hadisə barədə və ya eyni insandan müraciət ola bilər. Belə müraciətlər iki dəfə sayılır.',
      'Bu saylar dərc olunmazdan əvvəl bir proqram onlardan və üzvlərin dərc etdiyi və ya təhvil verdiyi hər şeydən hər üzvün kiçik saylarını tapmağa çalışıb: kənar bir adamın edə biləcəyi kimi və öz müraciətlərini bilən hər üzvün edə biləcəyi kimi. Heç birini tapmayıb.',
    ],
    closed:
      'Bəzi üzvlər saylarını dərc etmədən təhvil verir. Belələri üçdən az olanda onların sayları təxmini, 25-lik addımlarla daxil edilib.',
    notAdded: 'Toplanmayıb, çünki üçdən az təşkilatda var və ya heç bir say verilə bilmədi: {tables}.',
    takenBack:
      '{member} öz {release} nömrəli buraxılışını o, şəbəkənin {network} nömrəli buraxılışına daxil olandan sonra geri götürüb.',
    verify:
      'İmzalayan: {network}. Bu nömrəni şəbəkənin sizə başqa yolla verdiyi nömrə ilə tutuşdurun: {fingerprint}',
  },
  page: {
    contents: 'Bu səhifədə',
  },
  package: {
    files: 'Fayllar',
    empty: 'Həmişə boşdur: qorunan sayların cəmi aralıqdır.',
    method: 'Təşkilatların qorunan sayları, aralıq kimi toplanmış',
    status: {
      F: 'Aralıq kimi verilir',
      O: 'Verilmir: demək olar hamısı bir təşkilata aid ola bilər',
      N: 'Verilmir: bu barədə çox az məlumdur',
    },
  },
  brief: {
    intro:
      '{organisation} təşkilatının dərc etdiyi saylar {network} şəbəkəsinin cəmi ilə yanaşı. Birini o birindən çıxmayın: {organisation} təşkilatının sayları da cəmin içində ola bilər.',
    own: '{organisation} (5-ə yuvarlaqlaşdırılıb)',
    sum: '{network} (aralıq)',
    none: 'Hər ikisində olan cədvəl yoxdur.',
    citations: 'Bu rəqəmlərə necə istinad etmək olar',
    citation:
      '{organisation}: {day} tarixli {release} nömrəli buraxılış. Cədvəllər: {tables}. İmzalanmış qeydin heşi: {hash}',
    ranges:
      '{network} şəbəkəsinin sayları aralıqdır: əsl cəm mütləq onun içindədir. Aralıqdan əvvəlki say onun ortasıdır.',
    chart:
      'Şəkillərin iki tərəfi var, hər birinin öz miqyası ilə: uzunluqları yalnız bir tərəfin içində müqayisə edin. Tünd xətlər əsl sayın harada ola biləcəyini göstərir.',
    references:
      'Kvadrat mötərizədəki nömrə, məsələn [1], rəqəmin hansı buraxılışdan götürüldüyünü göstərir: bax “{heading}”.',
  },
}
