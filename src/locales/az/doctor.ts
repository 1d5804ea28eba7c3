import type { Doctor } from '../en/doctor.ts'

export const doctor: Doctor = {
  weights: { ok: 'yaxşı', note: 'diqqət', wrong: 'səhv' },
  unlooked:
    'Kanal və server yoxlanmadı, çünki gizli ifadənizlə qorunur: bunu terminalda və ya --passphrase-file ilə işə salın.',
  program: 'Parasol {version}, Node.js {node}.',
  oldNode:
    'Node.js {node} çox köhnədir: https://nodejs.org ünvanından {oldest} və ya daha yenisini quraşdırın.',
  noFolder: '{folder} qovluğu hələ yoxdur: ona ehtiyacı olan ilk əmr onu yaradır.',
  notYourFolder: 'Bu qovluqdan istifadə etməyə icazəniz yoxdur: {folder}. Qovluğun kimin olduğuna baxın.',
  folder: 'Qovluğunuz: {folder}.',
  openFolder: 'Bu kompüterin başqa istifadəçiləri qovluğunuza baxa bilər: {command}',
  room: 'Diskdə {megabytes} MB yer qalıb.',
  noRoom: 'Diskdə cəmi {megabytes} MB yer qalıb: yeni müraciətləri gətirməzdən əvvəl yer açın.',
  noKeys: 'Burada açar yoxdur: {path}. Onları yaradın ({command}) və ya surətinizi yerinə qoyun.',
  notKeys: 'Bu, müraciətləri açan açarların faylı deyil: {path}. Surətinizi yerinə qoyun.',
  keys: 'Açar faylınız yerindədir və bu versiya onu oxuyur.',
  openKeys: 'Bu kompüterin başqa istifadəçiləri açar faylınızı oxuya bilər: {command}',
  noShares:
    'Bərpa kağızlarınız yoxdur: gizli ifadəni unutsanız, çarəsi olmayacaq. Sakit bir gündə onları hazırlayın ({command}).',
  shares:
    'Bərpa kağızlarınızın nüsxəsi: {backup}. Kağızların sayı: {shares}, onlardan istənilən bu qədəri kifayətdir: {need}. İldə bir dəfə düzgün olduqlarını yoxlayın ({command}).',
  notJoined: 'Hələ heç bir kanala qoşulmamısınız: {command}',
  lasts: 'Kanal: {slug}. Sənəd nömrəsi: {serial}. Bu günə qədər qüvvədədir: {day}.',
  lastsOnly:
    'Kanal: {slug}. Sənəd nömrəsi: {serial}. Yalnız bu günə qədər qüvvədədir: {day}. Onu imzalayan həmkara xatırladın.',
  over: 'Kanal: {slug}. Sənəd nömrəsi: {serial}. Bu günə qədər nəzərdə tutulmuşdu: {day}. Onu imzalayan həmkardan yenisini istəyin.',
  listed: 'Siz sənəddəki siyahıdasınız.',
  notListed: 'Siz sənəddəki siyahıda yoxsunuz: {card} faylınızı onu imzalayan həmkara verin.',
  vault: 'Müraciətləriniz bu versiyanın yazdığı kimi saxlanıb.',
  oldVault: 'Müraciətlərinizi sonuncu dəfə daha köhnə versiya yazıb; bu versiya onlarla davam edir.',
  newerDocument:
    'Serverdəki ({origin}) sənədin nömrəsi: {serial}. Sizin bildiyinizdən ({known}) yenidir: {command} onu götürür.',
  server: '{origin} cavab verir, bildiyiniz sənədi və nömrəni göstərir.',
  known: 'Server sizi tanıyır və müraciətləri gətirməyə icazə verir.',
  noTime: 'Server saatı demir, ona görə bunu öz saatınızla tutuşdurun: {time} UTC.',
  clock: 'Bu kompüterin saatı serverin saatı ilə düz gəlir.',
  clockWrong:
    'Bu kompüterin saatı ilə serverin saatı düz gəlmir. Fərq, dəqiqə ilə: {minutes}. Öz saatınızı düzəldin və ya serverə baxan adama deyin.',
}
