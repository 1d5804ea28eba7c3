import type { Terminal } from '../en/terminal.ts'

export const terminal: Terminal = {
  yesNo: '(bəli/xeyr)',
  yes: 'bəli, beli, b',
  more: 'Enter: davamı, q: dayandır',
  stopped: 'Dayandırıldı; heç nə dəyişmədi.',
  interrupted: 'Dayandırıldı. Bitən hissə saxlanıb və hər şey bütövdür.',
  left: 'qalan vaxt təxminən {time}',
  rate: '{rate} müraciət/s',
  passphrase: 'Gizli ifadə (yazanda görünmür): ',
  untilNow: 'İndiyə qədərki gizli ifadə (görünmür): ',
  newPassphrase: 'Yeni gizli ifadə (görünmür): ',
  onceMore: 'Eynisi bir daha: ',
  differ: 'İkisi eyni deyildi. Bir daha, əvvəldən.',
  tooShort:
    'Gizli ifadədə ən azı bu qədər işarə olmalıdır: {least}. Bir-biri ilə əlaqəsi olmayan beş-altı söz götürün.',
  signing: 'İmza açarının gizli ifadəsi (görünmür): ',
}
