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
    tablesHeading: '表格',
    empty: '还没有报告足够多的时段',
    readingHeading: '怎样阅读',
    reading: [
      '`<5`表示0到4份报告，`<10`表示0到9份；其他数字都取最接近的5的倍数，合计也一样。有敏感类别的表用`<10`。写作`x`的合计不公布，因为用它可以算出被隐去的数字。',
      '`LOWER`和`UPPER`是只看这一个数字时，真实数字的最小和最大可能。',
      '一份报告可以提到几个类别，所以各类别加起来比合计多。合计和比例只针对作了回答的报告。',
      '表格里只有本人表示可以计入的报告；其他报告有多少，见`reports.csv`。',
      '报告归入收到它的季度。报告少于30份的季度没有自己的表。',
    ],
    unfinished: '因为还没有结束，不在表格里：{period}。',
    small: '因为收到的报告少于30份，不在按季度的表格里：{periods}。',
    auditHeading: '尚未合并审查',
    audit:
      '每张表都单独检查过：不能从同一张表的其他数字，按行或按列，把被隐去的数字缩小范围。但还没有和这个数据包里的其他表、或以前公布的内容一起审查。请不要把它和未受保护的数字合在一起，也不要同时公布同一批报告的其他表格。',
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
  },
}
