import type { HandIn, Offline } from '../en/offline.ts'

/** A draft: no member organisation that works in Chinese has approved it yet. */
export const offline: Offline = {
  offer: {
    choice: '或者不从这里发送：存成上锁的文件，以后再交。',
    waiting: '你不用等：可以把报告存成上锁的文件，以后再交。',
    save: '存成文件',
    keep: '留在这里，换下一个人',
  },
  save: {
    heading: '把你的报告存成文件',
    closing: '请稍等：正在给你的报告上锁。',
    unknown: '页面还不知道谁可以打开你的报告。请不要关页面：我们会自动再试。',
    locked: '你的报告上了锁。只有{organisation}能打开这个文件：你不能，带文件的人也不能。',
    shows: '这个手机的下载列表里会看到这个文件。文件名什么都看不出来。',
    save: '保存文件',
    keep: '留在这里，换下一个人',
    keepHint: '给外展工作人员，人多而只有一台设备的时候：报告上了锁，留在这个页面里，下一个人可以开始。',
    send: '还是从这里发送',
    goBack: '回到我的回答',
  },
  saved: {
    heading: '存好了',
    name: '文件名：{file}',
    look: '请到下载里看看有没有它。没有就再存一次。',
    address: '用任何手机或电脑都可以交，几个星期以后也可以，在这个页面：{address}',
    person: '或者交给{organisation}或外展工作人员，比如放在存储卡里。',
    after: '交了以后，请删掉这个文件。',
    again: '再存一次',
    cleared: '你的回答已经不在这个页面里了。',
    leave: '离开这个页面',
    next: '下一个人',
  },
  turns: {
    next: '下一个人',
    nextHint: '前一个人的内容都不在这个页面里了。',
    kept: '这个页面里上了锁、还没保存的报告：{count}',
    keptSaved: '这个页面里上了锁、已存成文件的报告：{count}',
    keepOpen: '请不要关这个页面。没保存就关掉，报告就丢了。',
    saveAll: '全部存成一个文件',
    clear: '文件在了：清空这个页面',
  },
  leave: {
    heading: '有些报告还没保存',
    text: '这个页面里上了锁、还没保存的报告：{count}。现在离开，它们就丢了。',
    save: '先保存',
    leave: '还是离开',
    stay: '留在这里',
  },
  expired:
    '给外展工作人员：能打开报告的人的名单，应该在{date}以前更新。你可以继续：报告还是只锁给名单上的人。请向{organisation}要新名单。如果这台设备的日期不对，什么都不用做。',
  single: {
    final: '这里不发送任何东西。最后你存一个上锁的文件，以后再交。',
    enough: '现在可以保存了',
    save: '存成文件',
    review: '文件里就是这些。没有别的。',
  },
}

export const handIn: HandIn = {
  heading: '交保存的文件',
  text: '请选择保存的文件：可以一次选很多，顺序随便。里面的内容只有{organisation}能打开。',
  twice: '同一份报告交两次，只算一次。不确定就再交一次。',
  choose: '选择文件',
  loading: '请稍等……',
  stay: '页面说完成以前，请不要关。',
  progress: '完成了多少',
  soFar: '已经看过：{done}，一共：{all}',
  offline: '没有网络。会自动从停下的地方继续。',
  busy: '对方正忙。会自动从停下的地方继续。',
  tryNow: '现在再试',
  done: '完成。收下的报告：{count}',
  file: {
    waiting: '还没看',
    taken: '收下：{count}',
    twice: '和这里别的一样，不再算：{count}',
    refused: '没有收下，因为坏了或不是给{organisation}的：{count}',
    damaged: '坏了：{count}。如果这个文件还有别的备份，也请交上来。',
    none: '这个文件里没有保存的报告。请看看是不是这个文件。',
    unreadable: '这台设备读不了这个文件。请再选一次。',
    whole: '整个文件都收下了：可以删掉。',
    keep: '先不要删这个文件。请把它交给{organisation}。',
  },
  noscript: {
    heading: '这个浏览器里不能用这个页面',
    text: '需要JavaScript，这里关掉了。请用别的浏览器，或把文件交给{organisation}。',
  },
}
