import type { Words } from './en.ts'

export const words: Words = {
  name: '莲花工作者协会（演示）',
  title: '笔记',
  areas: { capital: '首都', coast: '沿海', north: '北部', border: '边境附近' },
  clinic: {
    name: '港口诊所',
    text: '没有用安全套的性行为之后要用的药。不需要转诊。',
    address: '港口街1号，侧门',
    hours: '每天，白天和夜里',
    papers: '不需要证件',
  },
  lawyers: {
    name: '值班律师',
    text: '律师会到派出所来。',
    hours: '白天和夜里',
    cost: '第一个小时免费',
  },
  children: {
    name: '儿童热线',
    text: '如果你不到18岁，可以找人说说。',
    hours: '9点到21点',
  },
  free: '免费',
  rights: ['你可以问为什么拦住你。', '你可以不说话，并要求见律师。', '带着安全套不是犯罪。'],
}
