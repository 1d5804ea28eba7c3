import type { ReleaseWords } from '../en/release.ts'

/** What an advocate reads who publishes figures, in Arabic; what would turn round stands in left-to-right isolates. A draft: no member organisation has approved it yet. */
export const release: ReleaseWords = {
  badPeriod: 'يأخذ ⁦--period⁩ ربع سنة أو سنة: ⁦2026-Q1⁩ أو ⁦2026⁩.',
  notOver: '{period} لم ينتهِ بعد: تُنشر الأرقام حين ينتهي.',
  noReports: 'لا إفادات من {period}.',
  tooFew:
    'الإفادات التي يمكن عدّها من {period} أقل من {least}، وهذا لا يكفي لجداول خاصة: تُنشر مع سنة {year} حين تنتهي.',
  tooFewYear: 'الإفادات التي يمكن عدّها من {period} أقل من {least}: لا تكفي لنشر أرقام.',
  already: 'نُشر {period} في الإصدار {number}: لا يُنشر جدول لفترة مرتين أبدًا.',
  yearWaits:
    'جداول سنة {year} ليست هنا، لأن {missing} كان سيبقى بلا جداول. الأمر ⁦parasol release prepare --period⁩ {year} يُعدّ كل ما بقي من السنة.',
  checking: 'تُراجع الجداول ({count}) مع كل ما نُشر من قبل. قد يستغرق ذلك دقيقة.',
  attempt: 'البحث عن أقل ما يجب تركه، المحاولة {attempt}.',
  contradicts:
    'أعداد {years} لا توافق أي إفادات مع ما نُشر من قبل: منذ ذلك الحين استُبعدت إفادات أو وردت أخرى. أعيدوها (⁦parasol undo⁩ أو ⁦parasol include⁩)، أو لا تنشروا شيئًا آخر من تلك الفترة.',
  refused: 'لا يمكن نشر هذا كما هو. الأعداد الصغيرة التي يمكن حسابها: {count}',
  reasons: {
    'known-to-be-some': '{what}: ليس صفرًا بالتأكيد ({range})',
    'known-too-well': '{what}: يمكن تخمينه بدقة زائدة ({range})',
    unshown: '{what}: لا شيء يبيّن أنه يبقى مخفيًا ({range})',
  },
  more: '… وغيرها: {count}',
  proposal: 'أقل ما يجب تركه. الأعداد التي لن يمكن قراءتها بعد ذلك: {lost}',
  coarser: {
    dropped: '{table}: الجدول كله',
    merged: '{table}: تُجمع معًا: {names}',
    totals: '{table}: مجاميعه',
  },
  applyIt: 'لرؤيته هكذا: {command}',
  noProposal: 'لا شيء مما جُرّب يجعله آمنًا: لا تنشروا شيئًا من هذه الفترة.',
  goesOut: 'ما يُنشر في الإصدار {number}:',
  counted:
    'الأعداد: {all}. المقروء منها: {shown}. المخفي لأنه صغير: {hidden}. مجاميع غير معلنة لأنها تكشف عددًا مخفيًا: {withheld}.',
  countedLeftOut:
    'الأعداد: {all}. المقروء منها: {shown}. المخفي لأنه صغير: {hidden}. كل المجاميع متروكة: {withheld}.',
  passed:
    'رُوجع مع كل ما نُشر: لا يمكن لأحد أن يعرف أيًّا من الأعداد الصغيرة ({cells}) بدقة أكبر من «من 0 إلى {narrowest}».',
  nothingSmall: 'رُوجع مع كل ما نُشر: ليس فيه عدد صغير.',
  kept: 'هو محفوظ مختومًا في مجلدكم. اقرؤوه كله؛ ثم ينشر ⁦parasol release publish⁩ هذا بعينه.',
  unfinished: 'الإصدار {number} موقّع، لكنه ليس على الخادم بعد: ⁦parasol release publish⁩ يكمل.',
  nothingPrepared: 'لا شيء معدّ: ابدؤوا بالأمر ⁦parasol release prepare --period 2026-Q1⁩.',
  outdated: 'نُشر شيء آخر في هذه الأثناء ولم يُراجع هذا معه: أعدّوه من جديد.',
  goesOn: 'متابعة الإصدار {number} الذي وُقّع من قبل.',
  ask: 'هل يُنشر الإصدار {number} ({periods}) نهائيًا؟ يمكن سحبه، لكن ما قُرئ لا يُنسى.',
  askWithdraw: 'هل يُسحب الإصدار {number} ويقال للجميع: «{reason}»؟',
  noSigningKey: 'لا مفتاح توقيع في {file}: من يوقّع وثيقة القناة هو من ينشر.',
  wrongKey: 'المفتاح في {file} ليس المفتاح الذي وُقّعت به وثيقة قناتكم.',
  pullFirst:
    'ما زالت على الخادم إفادات من تلك الفترة ليست في مجلدكم، ولن تُعدّ أبدًا: نفّذوا ⁦parasol pull⁩ أولًا.',
  documentChanged: 'تغيّرت وثيقة قناتكم منذ إعداد هذا: أعدّوه من جديد.',
  onlyHere: 'حتى الآن في مجلدكم فقط وليس على الخادم: {numbers}',
  askBring: 'هل يُوصل هذا إلى الخادم؟ عندئذ يستطيع الجميع قراءته في صفحة منظمتكم.',
  withdrawnHere:
    'سحب الإصدار {number} موقّع وهو في مجلدكم. لم يكن هذا الإصدار على الخادم قط، ولم يُبلّغ الخادم بشيء.',
  isWithdrawn: 'سُحب الإصدار {number} في {day}: {reason}',
  badPage:
    'لا يستطيع الخادم عرض إحدى صفحات الحزمة، لذلك لم يُوقّع شيء: راجعوا لغات وثيقة قناتكم وأخبروا من يصنع ⁦Parasol⁩.',
  noFolder: 'لا يمكن الكتابة في {folder}: اختاروا مجلدًا موجودًا يخصّكم.',
  folderOrZip: 'يقبل ‎--out‎ مجلدًا أو ملفًا ينتهي بـ ‎.zip‎؛ و{place} ليس أيًّا منهما.',
  discarded: 'ما كان معدًّا ({periods}) فُحص قبل هذا السحب، فأُلغي: أعِدّه من جديد.',
  published: 'نُشر الإصدار {number}: {page}',
  signedOffline: 'الإصدار {number} موقّع وهو في مجلدكم. يستلمه الخادم مع ⁦parasol release publish⁩ القادم.',
  written: 'الحزمة في {place}.',
  took: 'أُخذ من الخادم مما نشره الزملاء: {count}',
  keptPackages: 'حُفظت في مجلدك أيضًا ليكون لدى أكثر من حاسوب: حزم الإصدارات {numbers}',
  packagesLeft: 'حزم لم يمكن جلبها بعد: {count}. الأمر التالي عن الإصدارات يكملها.',
  otherPackage:
    'ما يعطيه الخادم على أنه حزمة الإصدار {number} ليس ما وقّعته منظمتك، ولم يُحفظ. أخبر من يعتني بالخادم.',
  brought: 'أُوصل إلى الخادم: الرقم {number}',
  forked:
    'الرقم {number} على الخادم ليس ما في مجلدكم: نشر شخصان في وقت واحد، أو اختُرق الخادم. لا تنشروا شيئًا، واسألوا زملاءكم من وقّع ماذا. وإن كان ما عندكم هو الذي يجب أن يُترك: {command}',
  orAbandon: 'لا يقبل الخادم الرقم {number}. إن بقي كذلك فالأمر {command} يتخلى عنه، ويستمر النشر.',
  abandons: 'تتخلون عن: {entries}',
  abandonsCounted:
    'قد يكون لدى أحد ملف منه عليه توقيع منظمتكم: أخبروا من تسلّم ملفًا. تُعدّ أرقامه منشورة من الآن، ولكن في هذا المجلد وحده: أعدّوا هنا كل ما يخص السنة نفسها. وتُنشر فترته بالأعداد نفسها تمامًا أو لا تُنشر.',
  abandonsUnsent: 'لم يُرسل قط ولم يُكتب منه أي ملف، فلا يُحسب منه شيء ولا يُحفظ.',
  askAbandon: 'هل تتخلون عنه نهائيًا؟ لا رجوع عن ذلك، لأن رقمه سيُستعمل من جديد.',
  abandoned: 'تم التخلي عنه وخرج من سجلكم: {numbers}. ويكمل ⁦parasol release prepare⁩ من هناك.',
  servedNotAbandoned:
    'الرقم {number} موجود على الخادم، فلم يُتخلَّ عن شيء. لسحب إصدار: ⁦parasol release withdraw⁩.',
  seenNotAbandoned:
    'كان الرقم {number} على الخادم ثم فقده، فلم يُتخلَّ عن شيء: يوصله ⁦parasol release publish⁩ من جديد.',
  withdrawalOf: 'سحب الإصدار {number}',
  isAbandoned: 'متروك؛ يُعدّ منشورًا',
  asAbandoned:
    '{period}: الأعداد هي أعداد الإصدار {number} المتروك، كما وُقّعت تمامًا. فأعداد أخرى للفترة نفسها يمكن أن تُطرح منها.',
  countsAbandoned: 'يُعدّ منشورًا لأن أحدًا ربما رآه: الإصدار {numbers}، المتروك',
  none: 'لم يُنشر شيء بعد.',
  columns: { number: 'الرقم', day: 'اليوم', periods: 'الفترة', state: 'الحالة' },
  stands: 'سارٍ',
  withdrawnOn: 'سُحب في {day}: {reason}',
  prepared: 'معدّ ولم يُنشر: {periods}.',
  noSuch: 'لا إصدار {number}: يعرض ⁦parasol release list⁩ الموجود.',
  signedOn: 'الإصدار {number}، وُقّع في {day}. بصمة المفتاح: {fingerprint}',
  noPackage: 'حزمة الإصدار {number} ليست في مجلدكم ولا على الخادم: خذوها من نسختكم الاحتياطية.',
  reasonLength: 'اذكروا السبب مع ⁦--reason⁩، من 1 إلى 1000 حرف.',
  withdrawn: 'سُحب الإصدار {number}. يقول الخادم ذلك مع السبب الذي ذكرتموه.',
  withdrawnOffline: 'سحب الإصدار {number} موقّع. يستلمه الخادم مع ⁦parasol release publish⁩ القادم.',
  menu: {
    look: 'النظر في الأرقام قبل نشرها',
    period: 'أي ربع سنة أو سنة؟ ⁦2026-Q1⁩ أو ⁦2026⁩: ',
    coarsen: 'الشيء نفسه مع ترك أقل ما يلزم',
    publish: 'نشر ما نُظر فيه',
    list: 'ما نُشر',
    show: 'أرقام إصدار',
    takeBack: 'سحب إصدار',
    which: 'أي إصدار؟',
    reason: 'لماذا؟ سيتمكن الجميع من قراءته: ',
    noneStands: 'لم يعد أي إصدار ساريًا.',
    giveUp: 'التخلي عمّا لم يعد يمكن إرساله',
    giveUpFrom: 'ابتداءً من أي رقم؟ ',
  },
}
