import type { StatisticsPackage } from '../en/package.ts'

/** Every sentence of a statistics package in simplified Chinese. A draft: no member organisation has approved it yet. */
export const statisticsPackage: StatisticsPackage = {
  title: '来自匿名报告的数字：{organisation}，{span}',
  span: '{first}–{last}',
  description:
    '性工作者讲述自己遭遇的报告，按季度和年份计数。小的数字被隐去，其他数字都取整，不让任何人被认出来。',
  table: {
    reports: '报告，按是否可以计入',
    one: '{first}',
    crossed: '{first}，按：{second}',
    description: '数的是报告，不是提到的次数：提到两个类别的报告，在每个类别里各算一次，在合计里算一次。',
  },
  columns: {
    REF_AREA: '数字所指的地区；_T是该组织工作的全部地区。',
    TIME_PERIOD: '收到报告的季度或年份，不是事情发生的时间。',
    OBS_VALUE: '报告数，取最接近的5的倍数。每个数字单独取整，所以合计不一定等于各项之和。',
    LOWER: '只看这一个数字，真实数字最小可能是多少。',
    UPPER: '只看这一个数字，真实数字最大可能是多少。',
    CONF_STATUS: '数字为什么这样显示（SDMX代码表CL_CONF_STATUS）。',
    ORG_COUNT: '数字来自多少个组织。',
    TAXONOMY_VERSION: '代码的版本。',
    METHOD: '这张表里的数字怎样受到保护。',
  },
  category: '“{dimension}”的类别；_T是所有作了回答的报告。',
  missing: {
    '<5': '隐去：0到4',
    '<10': '隐去：0到9',
    x: '合计不公布，因为它会透露被隐去的数字',
    '': '不给出，因为合计不公布',
  },
  status: {
    F: '公开：列出，取最接近的5的倍数',
    A: '数字太小而隐去，也可能是零',
    D: '合计不公布，以保护被隐去的数字',
  },
  methods: {
    'LT5-R5': '小于5的数字隐去，其他数字都取最接近的5的倍数，合计也一样',
    'LT10-R5': '有一个类别是敏感的：小于10的数字隐去，其他数字都取最接近的5的倍数，合计也一样',
  },
  readme: {
    what: [
      '这些表格数的是性工作者在不透露身份的情况下发给{organisation}的报告。数的是收到的报告，不说明事情发生得有多频繁：说不说由每个人自己决定，许多人也说不了。',
      '这里是人们所说的事。没有一个数字是在认定犯罪，也不是法律上的结论；也没有一个数字说明有多少人被贩运，或违背意愿工作。',
    ],
    release: '第{number}期，{day}，由{organisation}签名。',
    tablesHeading: '表格',
    readingHeading: '怎样阅读',
    reading: [
      '`<5`表示0到4份报告，`<10`表示0到9份；其他数字都取最接近的5的倍数，合计也一样。有敏感类别的表用`<10`。写作`x`的合计不公布，因为用它可以算出被隐去的数字。',
      '`LOWER`和`UPPER`是只看这一个数字时，真实数字的最小和最大可能。',
      '一份报告可以提到几个类别，所以各类别加起来比合计多。合计和比例只针对作了回答的报告。',
      '表格里只有本人表示可以计入的报告；其他报告有多少，见`reports.csv`。',
      '报告归入收到它的季度。报告少于30份的季度没有自己的表。',
    ],
    absent: '因为可能由此算出小的数字而没有列出：{things}。',
    totalless: '因为可能由合计算出小的数字而没有合计：{things}。',
    merged: '因为否则可能算出小的数字而合并：{things}。',
    small: '因为收到的报告少于30份而没有自己的表：{things}。',
    files:
      '`tables.xlsx`是同样表格的电子表格，`charts`是图，`page`是公开网页的文字，`SHA256SUMS`和`release.json`是签名。',
    auditHeading: '已合并审查',
    audit:
      '这一期签名以前，它的所有表格已经和本组织以前公布的全部内容一起审查：每一个因为小而隐去的数字，仍然可能是零，也仍然可能是三或更多。请不要把它和未受保护的数字合在一起，也不要同时公布同一批报告的其他表格。',
    versions:
      '代码：Parasol分类，第{taxonomy}版。表格清单：第{tables}版。每一列和每个代码的意思见`{codebook}`，供程序使用的见`datapackage.json`（Data Package，第2版）。',
  },
  codebook: {
    title: '代码表',
    columns: '列',
    column: '列',
    meaning: '意思',
    code: '代码',
    sensitive: '敏感',
    merged: '合并：提到其中任何一个的报告',
  },
  noChart: '可以看到的数字太少，画不成图。',
  page: {
    downloads: '下载',
    wholePackage: '全部内容，一个ZIP文件',
    spreadsheet: '全部表格，电子表格（XLSX）',
    csv: '这张表的CSV文件',
    readme: '文件里有什么',
    table: '数字表',
    method: '怎样阅读这些数字',
    verify: '怎样核对这些数字',
    verifyText: [
      '这些数字有签名。以后有人改动任何一个数字，都会被发现，哪怕是给你显示这个网页的电脑改的。',
      '请下载整个ZIP文件，用免费程序Parasol核对：parasol audit 文件名。不需要钥匙，也不需要密码。它核对签名和计算，并说明隐去的数字最多能被猜到多准。',
      '请把指纹和你通过其他途径从该组织得到的指纹比较：纸上、电话里，或它在别处公布的。',
    ],
    signedBy: '由{organisation}公布并签名',
    fingerprint: '签名钥匙的指纹：{fingerprint}',
    published: '第{number}期，{day}公布',
    otherReleases: '各期',
    release: '{periods}（第{number}期，{day}）',
    withdrawn: '{day}撤回：{reason}',
    gone: '该组织已撤回这一期。数字不再显示，请不要使用。',
    nothing: '目前没有公布数字。',
    otherLanguages: '其他语言',
  },
}
