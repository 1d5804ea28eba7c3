import type { HandIn, Offline } from '../en/offline.ts'

/** A draft: no member organisation that works in Azerbaijani has approved it yet. */
export const offline: Offline = {
  offer: {
    choice: 'İndi göndərmək təhlükəlidir? Kilidli fayl kimi saxlayın. Sonra təhvil verə bilərsiniz.',
    waiting: 'Gözləmək lazım deyil: mesajınızı kilidli fayl kimi saxlayıb sonra təhvil verə bilərsiniz.',
    save: 'Fayl kimi saxla',
    keep: 'Burada qalsın, növbəti adam',
  },
  save: {
    heading: 'Mesajı fayl kimi saxlamaq',
    closing: 'Bir an: mesajınız kilidlənir.',
    unknown:
      'Səhifə mesajınızı kimin aça biləcəyini hələ bilmir. Onu açıq saxlayın: özümüz yenə cəhd edirik.',
    locked: 'Mesajınız kilidlənib. Faylı yalnız {organisation} aça bilər: nə siz, nə də onu aparan.',
    shows: 'Bu telefonun yükləmələr siyahısında fayl görünəcək. Adından heç nə bilinmir.',
    save: 'Faylı saxla',
    keep: 'Burada qalsın, növbəti adam',
    keepHint: 'Yalnız sahə işçiləri üçün: mesaj bu səhifədə kilidli qalır və növbəti adam başlaya bilər.',
    send: 'Yox, buradan göndər',
    goBack: 'Cavablarıma qayıt',
  },
  saved: {
    heading: 'Saxlandı',
    name: 'Faylın adı: {file}',
    look: 'Yükləmələrə baxın, fayl oradadır? Yoxdursa, yenidən saxlayın.',
    address:
      'Onu istənilən telefondan və ya kompüterdən, həftələr sonra da, bu səhifədə təhvil verin: {address}',
    person: 'Və ya onu {organisation} təşkilatına, ya da sahə işçisinə verin, məsələn, yaddaş kartında.',
    after: 'Təhvil verəndən sonra faylı silin.',
    again: 'Yenidən saxla',
    cleared: 'Cavablarınız daha bu səhifədə deyil.',
    leave: 'Bu səhifədən çıx',
    next: 'Növbəti adam',
  },
  turns: {
    next: 'Növbəti adam',
    nextHint: 'Yalnız bu telefondan indi başqası istifadə etmək istəyirsə.',
    kept: 'Bu səhifədəki kilidli mesajlar, hələ saxlanmayıb: {count}',
    keptSaved: 'Bu səhifədəki kilidli mesajlar, fayl kimi saxlanıb: {count}',
    keepOpen: 'Bu səhifəni açıq saxlayın. Mesajlar saxlanmadan bağlansa, itəcəklər.',
    saveAll: 'Hamısını bir fayl kimi saxla',
    clear: 'Fayl var: bu səhifəni boşalt',
  },
  leave: {
    heading: 'Bəzi mesajlar saxlanmayıb',
    text: 'Bu səhifədəki kilidli mesajlar, hələ saxlanmayıb: {count}. İndi çıxsanız, itəcəklər.',
    save: 'Əvvəl saxla',
    leave: 'Yenə də çıx',
    stay: 'Burada qal',
  },
  expired:
    'Sahə işçiləri üçün: mesajları aça bilənlərin siyahısı bu tarixə qədər yenilənməli idi: {date}. Davam edə bilərsiniz: mesajlar yenə siyahıdakılar üçün kilidlənir. Yenisini {organisation} təşkilatından istəyin. Bu cihazın tarixi səhvdirsə, heç nə etmək lazım deyil.',
  single: {
    final: 'Buradan heç nə göndərilmir. Sonda kilidli fayl saxlayırsınız, onu sonra təhvil verirsiniz.',
    enough: 'İndi saxlaya bilərsiniz',
    save: 'Fayl kimi saxla',
    review: 'Faylda olan budur. Başqa heç nə.',
  },
}

export const handIn: HandIn = {
  heading: 'Saxlanmış faylları təhvil vermək',
  text: 'Saxlanmış faylları seçin: bir dəfəyə çoxunu, istənilən sıra ilə. İçindəkiləri yalnız {organisation} aça bilər.',
  twice: 'Eyni mesaj iki dəfə gəlsə, bir dəfə sayılır. Əmin deyilsinizsə, yenə təhvil verin.',
  choose: 'Faylları seç',
  loading: 'Bir an…',
  stay: 'Hazır olduğu yazılana qədər bu səhifəni açıq saxlayın.',
  progress: 'Nə qədər edilib',
  soFar: 'İndiyə qədər baxılıb: {all} içindən {done}',
  offline: 'Bağlantı yoxdur. Dayandığı yerdən özü davam edəcək.',
  proving:
    'O tərəf çox məşğuldur. Bu cihaz hesablama aparır ki, bu mesajlar birinci getsin. Bu səhifəni açıq saxlayın.',
  busy: 'O tərəf məşğuldur. Dayandığı yerdən özü davam edəcək.',
  tryNow: 'İndi cəhd et',
  done: 'Hazırdır. Qəbul edilən mesajlar: {count}',
  file: {
    waiting: 'Hələ baxılmayıb',
    taken: 'Qəbul edilib: {count}',
    twice: 'Buradakı başqaları ilə eynidir, yenidən sayılmayıb: {count}',
    refused: 'Qəbul edilməyib, çünki zədəlidir və ya {organisation} üçün deyil: {count}',
    damaged: 'Zədəlidir: {count}. Bu faylın başqa nüsxəsi varsa, onu da təhvil verin.',
    none: 'Bu faylda saxlanmış mesaj yoxdur. Düzgün fayl olduğuna baxın.',
    unreadable: 'Bu cihaz faylı oxuya bilmədi. Onu yenidən seçin.',
    whole: 'Bu faylın hamısı qəbul edilib: silə bilərsiniz.',
    keep: 'Bu faylı hələ silməyin. Onu {organisation} təşkilatına verin.',
  },
  noscript: {
    heading: 'Bu səhifə bu brauzerdə işləmir',
    text: 'Ona JavaScript lazımdır, burada isə o söndürülüb. Başqa brauzer götürün və ya faylları {organisation} təşkilatına verin.',
  },
}
