import type { Terminal } from '../en/terminal.ts'

export const terminal: Terminal = {
  yesNo: '(نعم/لا)',
  yes: 'نعم, ن, yes, y',
  more: 'Enter للمتابعة، q للتوقف',
  stopped: 'توقّف العمل؛ لم يتغير شيء.',
  interrupted: 'توقّف العمل. ما اكتمل محفوظ، وكل شيء سليم.',
  left: 'بقي نحو {time}',
  rate: '{rate} إفادة في الثانية',
  passphrase: 'عبارة السر (لا تظهر أثناء الكتابة): ',
  untilNow: 'عبارة السر الحالية (لا تظهر): ',
  newPassphrase: 'عبارة السر الجديدة (لا تظهر): ',
  onceMore: 'هي نفسها مرة أخرى: ',
  differ: 'لم تتطابق المرتان. أعيدوا من البداية.',
  tooShort: 'تحتاج عبارة السر إلى {least} حرفًا على الأقل: خذوا خمس كلمات أو ستًّا لا صلة بينها.',
  signing: 'عبارة سر مفتاح التوقيع (لا تظهر): ',
}
