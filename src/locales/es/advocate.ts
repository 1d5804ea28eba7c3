/** All that an advocate reads in this language, to be loaded in one piece. */
export { brief } from './brief.ts'
export { figures } from './figures.ts'
export { label } from './label.ts'
export { network } from './network.ts'
export { statisticsPackage } from './package.ts'
export { workbench } from './workbench.ts'
