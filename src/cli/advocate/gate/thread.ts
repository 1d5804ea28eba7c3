import { parentPort } from 'node:worker_threads'
import { Inquiry } from '../../../statistics/gate/inquiry.ts'
import { loadHighs } from '../../../statistics/gate/solver.ts'
import type { Order } from './messages.ts'

// Runs in each worker thread: answers questions about published numbers until it is ended. It holds no reports and no keys.

const highs = await loadHighs()
let inquiry: Inquiry | undefined

parentPort?.on('message', (order: Order) => {
  if ('problem' in order) inquiry = new Inquiry(highs, order.problem)
  else parentPort?.postMessage(inquiry?.answer(order.question))
})
